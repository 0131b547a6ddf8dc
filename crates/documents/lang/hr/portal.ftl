### Words of the consignee's portal, Croatian. One section per page, in the order in which a consignee meets them.

## Every page
portal-genuine = Je li ovo autentično?
portal-language = Jezik:
portal-urgent = Hitna sigurnosna obavijest
portal-alarm = Sumnjate na neovlašten pristup?
portal-alarm-what = Što sada učiniti
portal-alarm-title = Sumnja na neovlašten pristup
portal-foot = Hitna sigurnosna obavijest { $reference } ({ $document })
portal-foot-date = od { $date }
portal-foot-help = Pitanja:
portal-back = Natrag na pregled
portal-back-devices = Natrag na uređaje
portal-back-questions = Natrag na pitanja
portal-to-start = Na pregled
portal-to-form = Na obrazac
portal-save = Spremite za kasnije
portal-send = Pošaljite
portal-change = Izmijenite
portal-yes = Da
portal-no = Ne
portal-yes-on = Da, { $date }
portal-which-units = Koji uređaji?
portal-date-hint = Dan, mjesec, godina, na primjer 10.12.2026
portal-date-hint-known = Ako je poznato. Dan, mjesec, godina, na primjer 10.12.2026

## Devices, as they are called everywhere
portal-units = { $count ->
    [one] Odnosi se na { $count } Vaš uređaj
    [few] Odnosi se na { $count } Vaša uređaja
   *[other] Odnosi se na { $count } Vaših uređaja
}
portal-your-units = Vaši uređaji
portal-show-units = Prikažite sve uređaje
portal-no-units = Trenutačno nema uređaja koje trebate potvrditi
portal-serial = SN { $serial }
portal-serial-unknown = Uređaj čiji serijski broj ne znamo
portal-unit-about = { $name }, kataloški br. { $number }
portal-unit-number = Kataloški br. { $number }, UDI-DI nije primjenjiv
portal-unit-numbers = Kataloški br. { $number }, UDI-DI { $udi }
portal-unit-possibly = Prema našoj evidenciji možda je zahvaćen. Postupajte s njim kao da je zahvaćen.
portal-unit-handed = Odgovor povjeren: { $to }, { $date } Možete odgovoriti sami ili ostaviti otvoreno.
portal-shown-since = Dokazano { $moment }
portal-shown-none = Još nema dokaza

## Overview
portal-handed = Ovu ste poveznicu dobili od: { $who }, { $date }
portal-handed-units = { $count ->
    [one] Vrijedi za { $count } uređaj.
    [few] Vrijedi za { $count } uređaja.
   *[other] Vrijedi za { $count } uređaja.
}
portal-three-steps = Tri koraka
portal-step-read = Čitanje
portal-step-read-small = Obavijest, i kao PDF
portal-step-measures = Mjere
portal-step-measures-small = Upute proizvođača
portal-step-confirm = Potvrda
portal-step-confirm-small = po serijskom broju, oko 2 minute
portal-open = predstoji
portal-of = { $done } od { $total }
portal-said-so = navedeno
portal-confirmed = potvrđeno
portal-next-read = Dalje: čitanje
portal-next-confirm = Dalje: potvrda
portal-next-receipt = Pogledajte potvrdu primitka
portal-draft = Vaši su unosi spremljeni
portal-draft-text = Još nisu poslani.
portal-draft-on = Nastavite s obrascem
portal-way-recipients = Unesite svoje primatelje. Mi ćemo ih obavijestiti umjesto Vas
portal-way-receipt = Posljednja potvrda primitka
portal-way-correct = Ispravite svoje odgovore
portal-way-hand = Predajte dio odgovora kolegi ili kolegici
portal-way-handed = { $count ->
    [one] { $count } predan dio
    [few] { $count } predana dijela
   *[other] { $count } predanih dijelova
}
portal-way-contact = Niste nadležni? Navedite pravu osobu
portal-way-return = Niste nadležni? Javite osobi od koje ste dobili poveznicu.

## Reading the notice
portal-read-title = Čitanje obavijesti
portal-text-language = Jezik obavijesti: { $language }
portal-read-at = Pročitano { $moment }
portal-read-hint = Otvaranje ove stranice ne smatra se potvrdom. Tek se ovim gumbom bilježi da ste pročitali obavijest.
portal-read-button = Obavijest je pročitana
portal-instructions = Otvorite upute proizvođača
portal-instructions-take = Preuzmi
portal-instructions-taken = Preuzeto { $moment }
portal-instructions-hint = Ovim se gumbom bilježi da ste preuzeli datoteku.
portal-products = Zahvaćeni proizvodi
portal-product = Proizvod
portal-catalogue-no = Kataloški br.
portal-udi = UDI-DI
portal-udi-none = nije primjenjivo
portal-files = Datoteke
portal-files-none = Datoteke će biti ovdje čim budu odobrene.
portal-file-notice = Obavijest kao PDF, { $language }
portal-file-personal = Popratno pismo i obrazac za Vašu ustanovu kao PDF

## Form: what stands on each page
portal-form-steps = Koraci obrasca
portal-form-devices = Uređaji
portal-form-questions = Pitanja
portal-form-confirm = Potvrda
portal-errors = { $count ->
    [one] { $count } unos treba ispraviti
    [few] { $count } unosa treba ispraviti
   *[other] { $count } unosa treba ispraviti
}
portal-save-hint = Možete spremiti u svakom trenutku. Vaša Vas poveznica vraća ovamo.
portal-next = Dalje

## Step: devices
portal-devices-title = Vaši uređaji
portal-devices-heading = Što se dogodilo sa svakim uređajem?
portal-no-units-form = Trenutačno nema uređaja koje trebate potvrditi. Uređaj koji nedostaje možete navesti u nastavku.
portal-chain-first = Jeste li ustupili uređaje?
portal-chain-first-text = Unesite primatelje. Ti se uređaji tada vode kod njih i ovdje o njima ne morate ništa navesti.
portal-choice-done = Provedeno
portal-said-done-hint = Provedeni su svi koraci iz uputa
portal-choice-later = Još ne
portal-choice-not-here = Nije ovdje
portal-choice-not-here-hint = Ovaj proizvod kod nas ne možemo pronaći
portal-choice-passed-on = Ustupljeno
portal-choice-scrapped = Rashodovano
portal-choice-cannot = Ne može se provesti
portal-choice-cannot-hint = Ne možemo provesti korake
portal-when = Kada?
portal-until = Do kada?
portal-to = Komu? Naziv i adresa ustanove
portal-why = Što je prepreka?
portal-why-hint = Tehnička podrška javit će Vam se.
portal-serial-read = Serijski broj s natpisne pločice
portal-serial-read-hint = Nedostaje u našoj evidenciji
portal-rest = Svi uređaji o kojima gore niste ništa naveli
portal-rest-each = Odgovaram za svaki posebno
portal-rest-done = Na svim ostalima mjere su provedene
portal-extra-heading = Na ovom popisu nedostaje uređaj
portal-extra = Serijski broj kako stoji na natpisnoj pločici
portal-extra-hint = Provjerit ćemo je li uređaj zahvaćen i javiti Vam se. Više brojeva: po jedan u retku.

## Step: questions
portal-questions-title = Pitanja o obavijesti
portal-questions-heading = Jesu li ove izjave točne?
portal-questions-hint = „Ne” je valjan odgovor. Tada ćemo Vam se javiti.
portal-questions-tick = Označite ono što se odnosi na Vas.
portal-not-ticked = nije označeno
portal-derived = Proizlazi iz onoga što ste naveli za svaki uređaj
portal-chain = Distributeri i uvoznici
portal-chain-question = Jeste li distributer ili uvoznik ovih uređaja?
portal-chain-not-applicable = Nije primjenjivo
portal-chain-not-applicable-hint = Sami upotrebljavamo uređaje
portal-chain-applies = Da, mi smo distributer ili uvoznik
portal-informed-on = Datum
portal-next-check = Dalje: provjera odgovora

## Step: confirm
portal-check-title = Provjera i potvrda
portal-check-heading = Je li sve točno?
portal-missing = { $count ->
    [one] Nedostaje još { $count } odgovor
    [few] Nedostaju još { $count } odgovora
   *[other] Nedostaje još { $count } odgovora
}
portal-check-correction = Već ste odgovorili. Ponovno slanje ispravlja Vaš posljednji odgovor; on ostaje čitljiv.
portal-unknown-serials = Ostali serijski brojevi kod Vas
portal-said-nothing = Još ništa nije navedeno
portal-said-done = Provedeno
portal-said-done-on = Provedeno { $date }
portal-said-later = Još ne
portal-said-later-on = Još ne, do { $date }
portal-said-not-here = Nije ovdje
portal-said-passed-on = Ustupljeno, primatelj: { $to }
portal-said-scrapped = Rashodovano
portal-said-scrapped-on = Rashodovano { $date }
portal-said-cannot = Ne može se provesti: { $why }
portal-sign-heading = Tko ovo potvrđuje?
portal-sign-name = Ime i prezime
portal-sign-title = Zvanje ili funkcija
portal-sign-date = Datum
portal-sign-hint = Slanjem dajete ove izjave. Kasnije ih možete ispraviti; prijašnja verzija ostaje sačuvana.
portal-sign = Pošaljite odgovore
portal-earlier = Vaši dosadašnji odgovori

## What does not fit about an entry
portal-wrong-about = SN { $serial }: { $text }
portal-wrong-choose = Odaberite odgovor.
portal-wrong-yes-no = Odaberite „da” ili „ne”.
portal-wrong-date = Ovaj datum nije čitljiv. Napišite dan, mjesec, godinu, na primjer 10.12.2026.
portal-wrong-date-missing = Nedostaje datum.
portal-wrong-quantity = Upišite broj proizvoda kao cijeli broj.
portal-wrong-to = Navedite naziv i adresu ustanove.
portal-wrong-why = Navedite razlog. Dovoljna je jedna rečenica.
portal-wrong-name = Nedostaje ime.
portal-wrong-changed = Odgovori su se promijenili otkad je ova stranica prikazana. Provjerite ih još jednom.
portal-wrong-units = Odaberite najmanje jedan uređaj.
portal-wrong-email = Ovo nije adresa e-pošte.
portal-wrong-nothing = Još ništa nije navedeno.

## Receipt
portal-receipt-title = Potvrda primitka { $number }
portal-receipt-heading = Vaši su odgovori zaprimljeni
portal-receipt-corrected = Ovaj je odgovor ispravljen
portal-receipt-newer = Na noviji odgovor { $number }
portal-receipt-number = Broj Vaše potvrde primitka
portal-receipt-phone = Za telefonski razgovor dovoljan je ovaj broj.
portal-receipt-at = Zaprimljeno
portal-receipt-by = Potvrdu daje
portal-receipt-site = Ustanova
portal-receipt-corrects = Ispravlja odgovor
portal-receipt-place = Mjesto u dnevniku
portal-receipt-index = Zapis { $index }
portal-receipt-sealed = Obuhvaćeno potpisanom kontrolnom točkom, broj zapisa: { $size }
portal-receipt-pending = Upravo se dodjeljuje. Vaši su odgovori već sačuvani.
portal-receipt-again = Pogledajte ponovno
portal-receipt-digest = Kontrolni zbroj zapisa (SHA-256)
portal-receipt-print = Izrađeno u portalu za { $reference }, za Vašu dokumentaciju. Pitanja: { $address }
portal-receipt-next = Što slijedi
portal-receipt-queried = Naš djelatnik pročitat će Vaš odgovor i javiti Vam se ako nešto treba razjasniti.
portal-receipt-open = Još nije provedeno:
portal-receipt-copy = Potvrda se šalje na adresu e-pošte koju imamo za Vas.
portal-receipt-how-print = Za pohranu ove stranice upotrijebite funkciju ispisa u svojem pregledniku.
portal-receipt-proof = Zapisom i kontrolnim zbrojem kasnije se može dokazati da ovaj odgovor nepromijenjen stoji u dnevniku.

## Handing a part on
portal-hand-title = Predaja dijela odgovora
portal-hand-heading = Tko treba preuzeti dio odgovora?
portal-hand-text = Ta osoba dobiva vlastitu poveznicu. Poveznica prikazuje samo uređaje koje odaberete i navodi tko ju je predao. Vi zadržavate pregled.
portal-hand-unit = { $name }: { $state }
portal-hand-email = Adresa e-pošte osobe
portal-hand-from = Vaše ime
portal-hand-from-hint = Navodi se u e-poruci.
portal-hand-send = Pošaljite poveznicu
portal-hand-already = Već predano
portal-hand-said = odgovoreno: { $said } od { $count }

## Naming the right person
portal-contact-title = Navođenje prave osobe
portal-contact-heading = Tko je nadležan?
portal-contact-text = Obavijest mora doći do prave osobe. Dok ta osoba ne odgovori, zadržavamo Vašu adresu.
portal-contact-what = Što je točno?
portal-contact-person = Nadležna je druga osoba kod nas
portal-contact-name = Ime ili odjel
portal-contact-email = Adresa e-pošte
portal-contact-email-hint = Obavijest se odmah šalje na ovu adresu. Bez adrese naš djelatnik traži dalje.
portal-contact-site = Nadležna je druga ustanova
portal-contact-site-name = Naziv i adresa ustanove
portal-contact-unknown = Ne znam tko je nadležan
portal-contact-unknown-hint = Tražimo dalje i zovemo Vašu telefonsku centralu

## Reporting a suspicion
portal-intruder-reported = Sumnja je već prijavljena. Možete dodati još.
portal-intruder-then = Zatim prijavite ovdje
portal-intruder-text = Dovoljna je jedna rečenica. Prijava je odmah na prvom mjestu radnog popisa proizvođača. Ona ne zamjenjuje Vašu potvrdu za svaki uređaj.
portal-intruder-seen = Što ste primijetili?
portal-intruder-unplugged = Je li kabel izvučen, kako obavijest traži?
portal-intruder-reach = Kako možemo stupiti u kontakt s Vama?
portal-intruder-reach-hint = Telefonski broj, po mogućnosti i noću
portal-intruder-send = Prijavite sumnju
portal-intruder-law = Vaša ustanova može imati vlastite obveze prijavljivanja s kratkim rokovima, na primjer u vezi sa zaštitom podataka ili mrežnom sigurnošću. Pitajte nadležne osobe u svojoj ustanovi.

## Recipients of a distributor or importer
portal-recipients-title = Unos Vaših primatelja
portal-recipients-heading = Komu ste ustupili uređaje?
portal-recipients-text = Svaki primatelj dobiva obavijest na svojem jeziku i sam odgovara.
portal-recipients-free = Uređaji bez primatelja: { $free } od { $total }.
portal-recipients-free-list = Serijski brojevi bez primatelja
portal-named = { $count ->
    [one] Naveden { $count } primatelj
    [few] Navedena { $count } primatelja
   *[other] Navedeno { $count } primatelja
}
portal-state = Stanje
portal-state-waiting = obavješćivanje u tijeku
portal-state-told = obaviješten
portal-state-read = pročitano
portal-state-answered = odgovoreno
portal-recipients-complete-said = Naveli ste da je popis potpun.
portal-preview = { $count ->
    [one] Može se obavijestiti { $count } primatelj
    [few] Mogu se obavijestiti { $count } primatelja
   *[other] Može se obavijestiti { $count } primatelja
}
portal-preview-text = Još ništa nije poslano. Ako je popis točan, obavijestite primatelje gumbom u nastavku.
portal-recipients-rows = Unos primatelja
portal-recipient = Primatelj { $count }
portal-recipient-name = Ustanova
portal-recipient-street = Ulica
portal-recipient-postcode = Poštanski broj
portal-recipient-city = Mjesto
portal-recipient-country = Država
portal-recipient-country-hint = Naziv ili oznaka, na primjer DE
portal-recipient-email = Adresa e-pošte
portal-recipient-serials = Serijski brojevi
portal-recipient-serials-hint = Više brojeva odvojite zarezima
portal-recipients-more = Prikažite više redaka. Ono što je uneseno na ovoj stranici ne prenosi se
portal-recipients-paste = Ili zalijepite tablicu
portal-paste = Kopirajte iz svoje tablice i zalijepite ovdje
portal-paste-hint = Po jedan redak za svakog primatelja: ustanova; ulica; poštanski broj; mjesto; država; e-pošta; serijski broj, serijski broj
portal-recipients-complete = Ovime je moj popis potpun
portal-recipients-check = Provjerite unose
portal-recipients-tell = Obavijestite primatelje
portal-recipients-later = Ostale primatelje možete unijeti kasnije.
portal-line-row = Primatelj { $line }: { $text }
portal-line-pasted = Zalijepljeni redak { $line }: { $text }
portal-line-none = Unesite najmanje jednog primatelja.
portal-line-name = Nedostaje ustanova.
portal-line-city = Nedostaje mjesto.
portal-line-country = Ne poznajemo ovu državu: „{ $about }”. Napišite njezin naziv ili dva slova.
portal-line-email = Ovo nije adresa e-pošte: „{ $about }”.
portal-line-serial = Ovaj serijski broj nije na Vašem popisu: { $about }.
portal-line-twice = Ovaj je serijski broj naveden dvaput: { $about }.
portal-line-units = Nedostaju serijski brojevi.

## Is this genuine?
portal-genuine-heading = Je li ova obavijest autentična?
portal-genuine-text = To možete utvrditi na tri načina. Jedan je dovoljan.
portal-genuine-ask = Pitajte.
portal-genuine-ask-text = Nazovite svoju osobu za kontakt kod proizvođača na broj koji već znate, ne na broj iz e-poruke, ili se poslužite stranicom { $website }. Navedite { $reference }.
portal-genuine-compare = Usporedite.
portal-genuine-compare-text = Svaka stranica PDF datoteke nosi oba broja: { $reference } i { $document }.
portal-genuine-digest = Ponovno izračunajte.
portal-genuine-digest-text = Vaša informatička služba može usporediti kontrolni zbroj datoteke s ovim popisom. Potpisane su upravo te datoteke.
portal-genuine-maker = Proizvođač
portal-genuine-numbers = Brojevi
portal-genuine-link = O Vašoj poveznici
portal-genuine-link-text = Poveznica vrijedi samo za Vašu ustanovu i samo za ovu obavijest. Tko je ima, može odgovarati u ime Vaše ustanove; ne prosljeđujte je, nego dijelove predajte putem „Predaja dijela odgovora”. Proizvođač je može povući u svakom trenutku i poslati Vam novu.
portal-genuine-never = Nikada ne tražimo lozinku i nikada ne tražimo bankovne podatke.

## After an act
portal-done-now = Učinite ovo sada
portal-done-hand = Poveznica je poslana
portal-done-hand-text = Osoba je dobiva na adresu koju ste naveli. Njezine odgovore vidjet ćete u svojem obrascu.
portal-done-contact = Hvala. Vaš je podatak zabilježen
portal-done-contact-text = Ako ste naveli adresu e-pošte, obavijest se šalje na nju. U suprotnom naš djelatnik traži pravu osobu. Vaša poveznica i dalje vrijedi.
portal-done-intruder = Vaša je prijava zaprimljena
portal-done-intruder-text = Sada je na prvom mjestu radnog popisa proizvođača. Ne čekajte odgovor, nego odmah postupite.
portal-done-recipients = Vaš je popis prihvaćen
portal-done-recipients-text = Primatelji koje ste naveli sada dobivaju obavijest. Dokle su stigli, vidjet ćete na stranici svojih primatelja.

## The notice as data
portal-data = Kao podaci za Vaše vlastite sustave
portal-data-text = Ista verzija kao PDF. Vaš je sustav može pročitati i njome odgovoriti.
portal-data-products = Zahvaćeni proizvodi
portal-data-units = Vaši serijski brojevi
portal-data-notice = Obavijest za strojno čitanje (JSON)

## Checking a file
portal-genuine-file-heading = Provjera datoteke
portal-genuine-file-text = Odaberite PDF koji ste primili. Datoteka se ne pohranjuje.
portal-genuine-file = PDF datoteka
portal-genuine-file-send = Provjerite
portal-genuine-offline = Bez mreže: „fieldaction genuine” ili „fieldcheck genuine” s nazivom datoteke.
portal-genuine-yes = Autentično: { $reference }, revizija { $revision }, pečat proizvođača { $maker }, { $date }
portal-genuine-filled = Autentično. Nakon pečaćenja ispunjena su samo polja obrasca.
portal-genuine-not = Nije autentično: { $why }
portal-genuine-stamp = Vremenski žig: { $moment }, izdao { $authority }. Nije provjereno čija je to usluga.
portal-genuine-key = Otisak ključa ovog pečata
portal-genuine-key-compare = To mora biti otisak koji je naveden u Vašem pismu.
genuine-no-pdf = Datoteka nije čitljiv PDF.
genuine-no-seal = Datoteka nema pečat.
genuine-changed = Datoteka je izmijenjena nakon pečaćenja.
genuine-added = Datoteci je nešto dodano nakon pečaćenja.
genuine-foreign-key = Pečat je izrađen drugim ključem.
genuine-broken = Pečat se ne može pročitati.

# The page for files of answers.
portal-upload-way = Učitaj datoteku s odgovorima
portal-upload-title = Učitaj odgovore
portal-upload-lead = Dajte nam datoteku sa serijskim brojevima i podatkom što je bilo sa svakim uređajem. Vidite što je pročitano, provjerite i potpišete. Prije toga se ništa ne bilježi.
portal-upload-label = Datoteka
portal-upload-hint = XLSX ili CSV sa stupcima za serijski broj i stanje ili strojni odgovor (JSON)
portal-upload-own = Možete ispuniti našu tablicu:
portal-upload-send = Pročitaj datoteku
portal-upload-none = Najprije odaberite datoteku.
portal-upload-unreadable = Ova se datoteka ne može pročitati.
portal-upload-empty = Ova datoteka ne govori ništa o uređaju.
portal-upload-foreign = Ova datoteka pripada drugoj obavijesti ili drugom primatelju. Ništa nije preuzeto iz nje.
portal-upload-result = Što je pročitano
portal-upload-counts = Pročitano: { $taken } · Za provjeru: { $held } · Izostavljeno: { $refused }
portal-upload-row = Redak { $row }
portal-upload-next = Provjeri i nastavi
portal-upload-kept = Pročitano stoji u obrascu. Ondje provjerite, dopunite i potpišite.
portal-upload-unknown = Nije na našem popisu; bit će prijavljen kao dodatni uređaj.
portal-upload-number = Serijski broj ne može se sigurno pročitati. Pogledajte uređaj.
portal-upload-said = Nije jasno što je bilo s uređajem. Odaberite sami.
portal-upload-date = Datum nije jasan i izostavljen je.
portal-upload-cell = Ćelija sadrži formulu ili je spojena. Provjerite vrijednost.
portal-upload-twice = Ovaj serijski broj pojavljuje se više puta.
portal-upload-missing = Nedostaje kome ili zašto.
portal-upload-which = Nije jasno na koji se uređaj misli.
portal-upload-comment = Postoji napomena; nije preuzeta.
portal-upload-other = Nešto se nije moglo pročitati i izostavljeno je.
## Passing on: roles, a list as a file, sites by number only
portal-role = Što ustanova radi s uređajima?
portal-role-uses = Koristi ih
portal-role-passes = Predaje ih dalje i navodi vlastite primatelje
portal-list-heading = Ili predajte datoteku
portal-list-text = Po jedan redak za svaki uređaj, sa stupcima predloška, kao CSV ili XLSX. Što se može preuzeti, zatim stoji u polju iznad; još se nikoga ne obavještava.
portal-list-file = Popis (CSV ili XLSX)
portal-list-template = Predložak
portal-list-read = Pročitaj datoteku
portal-list-counts = Redaka: { $rows }, preuzeto { $taken }, za ispravak { $held }, neupotrebljivo { $refused }
portal-line-list = Redak { $line }: { $text }
portal-line-role = Ne poznajemo tu ulogu: „{ $about }”.
portal-line-circle = Ta adresa stoji iznad Vas u lancu: { $about }.
portal-line-many = Jedan popis ne prima više primatelja: { $about }.
portal-line-unreadable = Ovo se ne može pročitati: „{ $about }”.
portal-blind-title = Zadržati imena kod sebe
portal-blind-text = Dajte svakom mjestu broj. Mi saznajemo broj, državu, jezik i serijske brojeve, nikada ime ni adresu. Obavijest predajete sami.
portal-blind-lines = Mjesta
portal-blind-lines-hint = Po jedan redak za svako mjesto: broj; država; jezik; serijski broj, serijski broj. Broj ima najviše četiri slova i šest znamenki, na primjer S-01
portal-blind-file = Javni dio iz „fieldaction cascade seal” (JSON)
portal-blind-sealed = Vaš zapečaćeni popis (neobvezno)
portal-blind-sealed-hint = Čuvamo ga za Vas. Otvara ga samo Vaš ključ.
portal-blind-declare = Navedi mjesta
portal-blind-named = Mjesta: { $count }
portal-blind-site = Broj
portal-blind-link = Poveznica za mjesto
portal-blind-letter = Pismo (PDF)
portal-blind-zip = Pisma, poveznice i potpisane obavijesti za sva mjesta (ZIP)
portal-blind-told = Predali smo obavijest tim mjestima
portal-blind-kept = Vaš zapečaćeni popis
portal-blind-root = Korijen nad Vašim obvezama
portal-line-site = Ovo nije slobodan broj mjesta: „{ $about }”.
portal-line-public = Ovo nije javni dio popisa: „{ $about }”.
portal-line-unsealed = Ova datoteka nije zapečaćena: „{ $about }”.
portal-sign-optional = Neobvezno. Proizvođač ne zna tko ste.
