### Words of the portal for several people at one site, slovenščina: many devices, who has read, questions, files, privacy.

## Devices
portal-choice-never-had = Nikoli je nismo imeli
portal-choice-never-had-hint = Te naprave pri nas nikoli ni bilo

## Answers so far
portal-answer-change = { $about }: { $now } (prej: { $before })
portal-answer-part = { $name }, prek povezave za { $to }
portal-answer-typed = { $name }, vnesel proizvajalec
portal-unit-newer = Na novo odgovorjeno { $moment }

## Parts handed on
portal-hand-withdraw = Umakni povezavo
portal-hand-withdrawn = Umaknjeno { $moment }
portal-hand-answer = Odgovor { $number }, { $name }, { $moment }

## Many devices
portal-many-heading = Veliko naprav hkrati
portal-many-text = Prilepite ali skenirajte serijske številke ali izberite datoteko. Seznam vidite, preden se karkoli prevzame.
portal-many-paste = Serijske številke, ena na vrstico
portal-many-file = Ali datoteka (CSV, XLSX)
portal-many-answer = Odgovor za vse
portal-many-preview = Preveri seznam
portal-many-take = Prevzemi v obrazec
portal-many-sum = Vrstice: { $rows }. Prevzeto: { $taken }, za preverjanje: { $held }, neprevzeto: { $refused }
portal-many-taken = se prevzame
portal-many-unknown = ni na vašem seznamu; preverimo, ali jo zadeva
portal-many-ambiguous = dve napravi imata to številko; odgovorite v obrazcu
portal-many-twice = je že prej na seznamu
portal-many-unclear = ni berljivo kot serijska številka
portal-many-other = ni v delu, ki ste ga dobili

## Who has read
portal-users-heading = Kdo je prebral obvestilo
portal-users-text = Dajte to povezavo uporabnikom naprav. Z njo je mogoče le brati in potrditi.
portal-users-count = Potrdili sami: { $count }
portal-users-stated = Navedel { $name }: { $number }
portal-users-list = Pokaži vse
portal-users-own = Potrdite zase
portal-users-confirm = Obvestilo sem prebral(a) in razumel(a)
portal-users-or = Ali navedite, koliko uporabnikov vam je potrdilo
portal-users-number = Število uporabnikov
portal-done-users = Zabeleženo
portal-done-users-text = Hvala. To stran lahko zaprete.

## Questions and files
portal-talk-heading = Vprašanja proizvajalcu
portal-talk-text = Vprašanje in odgovor ostaneta tukaj. Ko bo odgovor, vas obvestimo po e-pošti.
portal-talk-question = Vaše vprašanje
portal-talk-new = Proizvajalec vam je odgovoril
portal-files-add = Dodaj datoteke
portal-files-hint = PDF, slika, preglednica ali besedilo. Največ 5 datotek po 10 MB.
portal-file-infected = Najdena je bila škodljiva koda. Datoteka je shranjena ločeno in se nikomur ne pokaže.
portal-file-held = Te datoteke še ni bilo mogoče preveriti. Do takrat je zadržana.

## What does not fit
portal-wrong-elsewhere = Nekdo drug je medtem tu shranil drug odgovor. Vaš še ni shranjen. Shranite znova, če ga želite nadomestiti.
portal-wrong-text = Napišite kaj, največ 8000 znakov.
portal-wrong-persons = Navedite celo število oseb.
portal-wrong-file-missing = Izberite datoteko ali kaj vnesite.
portal-wrong-file-format = Takšne datoteke ne sprejemamo.
portal-wrong-file-large = Datoteka ali seznam je prevelik.
portal-wrong-file-many = Preveč datotek.

## Privacy
portal-privacy = Kaj o vas hranimo in zakaj
portal-privacy-what = Kaj hranimo
portal-privacy-what-text = Ime, funkcijo, naslov, e-poštni naslov in telefon kontaktnih oseb ter to, kar nam sporočite: odgovore, vprašanja, datoteke.
portal-privacy-why = Zakaj
portal-privacy-why-text = Da vas varnostno obvestilo doseže in da je mogoče dokazati, da je doseglo vse. Proizvajalca k temu zavezuje zakon (uredbi (EU) 2017/745 in 2017/746; GDPR čl. 6(1)(c)).
portal-privacy-why-text-quality = Da vas obvestilo o kakovosti doseže in da je mogoče dokazati, da je doseglo vse. Proizvajalec ima za to zakonit interes (GDPR čl. 6(1)(f)).
portal-privacy-why-text-recall = Da vas dopis o odpoklicu doseže in da je mogoče dokazati, da je dosegel vse. Pravila o odpoklicih to zahtevajo od proizvajalca (21 CFR 7.42 in 7.49; 21 CFR Part 806).
portal-privacy-who = Kdo to vidi
portal-privacy-who-text = Osebje proizvajalca, ki dela s tem obvestilom, klicni centri, ki delajo zanj, in organi, ki to zahtevajo.
portal-privacy-long = Kako dolgo
portal-privacy-long-text = Dokler zakon zahteva dokumentacijo, praviloma deset let po dajanju zadnje naprave na trg. Potem se vaši podatki izbrišejo. Dokazi ne vsebujejo imen.
portal-privacy-rights = Vaše pravice
portal-privacy-rights-text = Lahko zahtevate kopijo svojih podatkov, popravek napak in se pritožite organu za varstvo podatkov. Dokler traja dolžnost hrambe, podatkov ni mogoče izbrisati.
portal-privacy-contact = Stik
portal-privacy-contact-text = Pišite proizvajalcu na naslov v vašem obvestilu.
