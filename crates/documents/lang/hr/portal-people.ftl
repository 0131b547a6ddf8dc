### Words of the portal for several people at one site, hrvatski: many devices, who has read, questions, files, privacy.

## Devices
portal-choice-never-had = Nikada ga nismo imali
portal-choice-never-had-hint = Ovaj proizvod nikada nije bio kod nas

## Answers so far
portal-answer-change = { $about }: { $now } (prije: { $before })
portal-answer-part = { $name }, preko poveznice za { $to }
portal-answer-typed = { $name }, unio proizvođač
portal-unit-newer = Ponovno odgovoreno { $moment }

## Parts handed on
portal-hand-withdraw = Povuci poveznicu
portal-hand-withdrawn = Povučeno { $moment }
portal-hand-answer = Odgovor { $number }, { $name }, { $moment }

## Many devices
portal-many-heading = Mnogo proizvoda odjednom
portal-many-text = Zalijepite ili skenirajte serijske brojeve ili odaberite datoteku. Popis vidite prije nego što se išta preuzme.
portal-many-paste = Serijski brojevi, jedan po retku
portal-many-file = Ili datoteka (CSV, XLSX)
portal-many-answer = Odgovor za sve
portal-many-preview = Provjeri popis
portal-many-take = Preuzmi u obrazac
portal-many-sum = Redaka: { $rows }. Preuzeto: { $taken }, za provjeru: { $held }, nije preuzeto: { $refused }
portal-many-taken = preuzima se
portal-many-unknown = nije na vašem popisu; provjeravamo je li zahvaćen
portal-many-ambiguous = dva proizvoda imaju ovaj broj; odgovorite u obrascu
portal-many-twice = već je ranije na popisu
portal-many-unclear = nije čitljivo kao serijski broj
portal-many-other = nije u dijelu koji ste dobili

## Who has read
portal-users-heading = Tko je pročitao obavijest
portal-users-text = Dajte ovu poveznicu korisnicima proizvoda. Njome se može samo čitati i potvrditi.
portal-users-count = Potvrdili sami: { $count }
portal-users-stated = Naveo/la { $name }: { $number }
portal-users-list = Prikaži sve
portal-users-own = Potvrdite za sebe
portal-users-confirm = Pročitao/la sam i razumio/la obavijest
portal-users-or = Ili navedite koliko vam je korisnika potvrdilo
portal-users-number = Broj korisnika
portal-done-users = Zabilježeno
portal-done-users-text = Hvala. Ovu stranicu možete zatvoriti.

## Questions and files
portal-talk-heading = Pitanja proizvođaču
portal-talk-text = Pitanje i odgovor ostaju ovdje. Kad odgovor stigne, javljamo e-poštom.
portal-talk-question = Vaše pitanje
portal-talk-new = Proizvođač vam je odgovorio
portal-files-add = Dodaj datoteke
portal-files-hint = PDF, slika, tablica ili tekst. Najviše 5 datoteka po 10 MB.
portal-file-infected = Pronađen je zlonamjeran kod. Datoteka se čuva odvojeno i nikome se ne prikazuje.
portal-file-held = Ova se datoteka još nije mogla provjeriti. Do tada se zadržava.

## What does not fit
portal-wrong-elsewhere = Netko je drugi u međuvremenu ovdje spremio drugi odgovor. Vaš još nije spremljen. Spremite ponovno da ga zamijenite.
portal-wrong-text = Napišite nešto, najviše 8000 znakova.
portal-wrong-persons = Navedite cijeli broj osoba.
portal-wrong-file-missing = Odaberite datoteku ili nešto unesite.
portal-wrong-file-format = Takva se datoteka ne prima.
portal-wrong-file-large = Datoteka ili popis je prevelik.
portal-wrong-file-many = Previše datoteka.

## Privacy
portal-privacy = Što o vama čuvamo i zašto
portal-privacy-what = Što čuvamo
portal-privacy-what-text = Ime, funkciju, adresu, e-adresu i telefon osoba za kontakt te ono što nam javite: odgovore, pitanja, datoteke.
portal-privacy-why = Zašto
portal-privacy-why-text = Da sigurnosna obavijest dođe do vas i da se može dokazati da je došla do svih. Proizvođača na to obvezuje zakon (uredbe (EU) 2017/745 i 2017/746; GDPR čl. 6. st. 1. toč. (c)).
portal-privacy-why-text-quality = Da obavijest o kvaliteti dođe do vas i da se može dokazati da je došla do svih. Proizvođač za to ima legitiman interes (GDPR čl. 6. st. 1. toč. (f)).
portal-privacy-why-text-recall = Da pismo o opozivu dođe do vas i da se može dokazati da je došlo do svih. Pravila o opozivu to traže od proizvođača (21 CFR 7.42 i 7.49; 21 CFR Part 806).
portal-privacy-who = Tko to vidi
portal-privacy-who-text = Osoblje proizvođača koje radi na ovoj obavijesti, pozivni centri koji rade za njega i tijela koja to zatraže.
portal-privacy-long = Koliko dugo
portal-privacy-long-text = Onoliko dugo koliko zakon traži dokumentaciju, u pravilu deset godina nakon stavljanja posljednjeg proizvoda na tržište. Zatim se vaši podaci brišu. Dokazi ne sadrže imena.
portal-privacy-rights = Vaša prava
portal-privacy-rights-text = Možete zatražiti kopiju svojih podataka, ispravak pogrešaka i uložiti pritužbu tijelu za zaštitu podataka. Dok traje obveza čuvanja, podaci se ne mogu izbrisati.
portal-privacy-contact = Kontakt
portal-privacy-contact-text = Pišite proizvođaču na adresu u vašoj obavijesti.
