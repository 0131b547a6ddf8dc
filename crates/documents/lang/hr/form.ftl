### Frame words of the verification form and of the cover letter, Croatian.

## Form
form-title = Obrazac za potvrdu { $reference }
form-title-recall = Obrazac za odgovor { $reference }
form-heading = Obrazac za potvrdu
form-heading-recall = Obrazac za odgovor
form-introduction-quality = Ovim obrascem potvrdite da ste primili obavijest o kvaliteti { $reference } i proveli njezine mjere.
form-organisation = Naziv organizacije
form-number = Vaš broj kod nas
form-person = Osoba koja ispunjava obrazac
form-name = Ime i prezime
form-person-title = Zvanje ili funkcija
form-date = Datum ({ $hint })
form-answers = Vaši odgovori
form-yes = Da
form-no = Ne
form-unit-product = Uređaj
form-unit-serial = Serijski broj
form-unit-answer = Provedeno
form-unit-write = upišite:
form-further = Ostali serijski brojevi kod Vas
form-chain = Odgovori distributera ili uvoznika
form-chain-not-applicable = Nije primjenjivo
form-send = Vratite na { $address }. Ove nam podatke možete poslati i e-poštom, bez obrasca.

## Cover letter
letter-title = Popratno pismo i obrazac za potvrdu { $reference }
letter-title-recall = Popratno pismo i obrazac za odgovor { $reference }
letter-opening = { $count ->
    [0] Prema našoj evidenciji primili ste zahvaćeni proizvod. Potpuna sigurnosna obavijest nalazi se u prilogu.
    [one] Prema našoj evidenciji ova se obavijest odnosi na { $count } uređaj kod Vas. Potpuna sigurnosna obavijest nalazi se u prilogu.
    [few] Prema našoj evidenciji ova se obavijest odnosi na { $count } uređaja kod Vas. Potpuna sigurnosna obavijest nalazi se u prilogu.
   *[other] Prema našoj evidenciji ova se obavijest odnosi na { $count } uređaja kod Vas. Potpuna sigurnosna obavijest nalazi se u prilogu.
}
letter-opening-quality = { $count ->
    [0] Prema našoj evidenciji primili ste zahvaćeni proizvod. Potpuna obavijest o kvaliteti nalazi se u prilogu.
    [one] Prema našoj evidenciji ova se obavijest odnosi na { $count } uređaj kod Vas. Potpuna obavijest o kvaliteti nalazi se u prilogu.
    [few] Prema našoj evidenciji ova se obavijest odnosi na { $count } uređaja kod Vas. Potpuna obavijest o kvaliteti nalazi se u prilogu.
   *[other] Prema našoj evidenciji ova se obavijest odnosi na { $count } uređaja kod Vas. Potpuna obavijest o kvaliteti nalazi se u prilogu.
}
letter-opening-recall = { $count ->
    [0] Prema našoj evidenciji primili ste zahvaćeni proizvod. Potpuno pismo o opozivu nalazi se u prilogu.
    [one] Prema našoj evidenciji ova se obavijest odnosi na { $count } uređaj kod Vas. Potpuno pismo o opozivu nalazi se u prilogu.
    [few] Prema našoj evidenciji ova se obavijest odnosi na { $count } uređaja kod Vas. Potpuno pismo o opozivu nalazi se u prilogu.
   *[other] Prema našoj evidenciji ova se obavijest odnosi na { $count } uređaja kod Vas. Potpuno pismo o opozivu nalazi se u prilogu.
}
letter-step-read = Pročitajte sigurnosnu obavijest. Proslijedite je svima koji rade s uređajima.
letter-step-read-quality = Pročitajte obavijest o kvaliteti. Proslijedite je svima koji rade s uređajima.
letter-step-read-recall = Pročitajte pismo o opozivu. Proslijedite ga svima koji rade s uređajima.
letter-step-measures = Provedite mjere: { $address }
letter-step-answer = Odgovorite za svaki serijski broj, putem interneta ili obrascem.
letter-online = Odgovorite putem interneta, bez korisničkog računa
letter-code = Kratki kod za telefon:
letter-paper = Obrascem ili e-poštom
letter-paper-text = Pošaljite ispunjeni obrazac ili običnu e-poruku sa serijskim brojevima na { $address }.
letter-units = Zahvaćeni uređaji kod Vas
letter-standing = Status
letter-standing-affected = zahvaćen
letter-standing-possibly = možda zahvaćen
letter-change = Od revizije { $revision }
letter-change-new = nov
letter-change-same = nepromijenjen
letter-change-gone = više nije zahvaćen
letter-serial-unknown = nije poznat
letter-chain = Ove ste uređaje primili kao distributer ili uvoznik. Navedite primatelje u portalu ili im bez odgode proslijedite ovu obavijest te ispunite dio za distributere i uvoznike.
letter-wrong = Niste nadležni za ovo?
letter-genuine = Je li ovo pismo autentično?
letter-genuine-text = Svaka stranica nosi brojeve { $reference } i { $document }. U slučaju sumnje upitajte na način koji već poznajete, na primjer putem { $website }. Nitko od Vas neće tražiti lozinku.
letter-wrong-text = Navedite nam pravu osobu, u portalu ili e-poštom na { $address }. Do tada ova obavijest ostaje upućena Vama.
letter-check = fieldcheck mora prikazati otisak { $fingerprint }; ispod svakog serijskog broja naveden je njegov jednokratni broj (challenge).

## Form: the code on each page, and what may be entered beside yes and no
form-code = Ovaj kod pokazuje čiji je obrazac. Molimo da ga ne prekrivate.
form-scan = Ili skenirajte ovaj kod telefonom.
form-department = Odjel
form-account = Broj kupca
form-address = Adresa
form-shipping-address = Adresa za dostavu, ako je drugačija
form-phone = Telefon
form-email = E-pošta
form-signature = Potpis
form-quantity = Količina
form-comment = Napomena
form-on = Dana (datum)
form-deadline = Vratite ovaj obrazac do { $day }
form-disposition = Što se dogodilo
form-disposition-done = provedeno
form-disposition-not-yet = još ne
form-disposition-not-here = nije ovdje
form-disposition-never-had = nikada nismo imali
form-disposition-passed-on = ustupljeno
form-disposition-scrapped = rashodovano
form-disposition-cannot = ne može se provesti
form-continued = Nastavak
form-page-of = Obrazac, stranica { $page } od { $pages }

## Statements of the customer
statement-receipt = Potvrđujemo da smo primili, pročitali i razumjeli ovu obavijest.
statement-actions = Proveli smo sve radnje koje obavijest traži.
statement-users = Svi relevantni korisnici upoznati su s informacijama i radnjama, a radnje su provedene.
statement-returned = Vratili smo zahvaćene uređaje.
statement-destroyed = Uništili smo zahvaćene uređaje.
statement-none-to-return = Nema zahvaćenih uređaja koji bi se mogli vratiti ili uništiti.
statement-other = Poduzeli smo nešto drugo (molimo opišite).
statement-no-devices = Nemamo zahvaćene uređaje.
statement-query = Imamo pitanje, molimo da nas kontaktirate.
statement-adverse = Došlo je do štetnih događaja povezanih s uređajima (molimo opišite).

## Statements of the distributor or importer
statement-stock = Provjerili smo svoje zalihe i izdvojili zahvaćene uređaje.
statement-identified = Utvrdili smo koji su kupci primili ili su mogli primiti ove uređaje.
statement-list = Priložili smo popis tih kupaca.
statement-informed = Obavijestili smo utvrđene kupce.
statement-confirmed = Primili smo potvrde od svih utvrđenih kupaca.
statement-neither = Ni mi ni naši kupci nemamo zahvaćene uređaje na zalihama.
statement-importer = Mi smo uvoznik ovih uređaja.

## Statements of the importer, of the authorised representative
statement-importer-register = Kao uvoznik upisali smo ovu mjeru u svoj registar pritužbi, nesukladnih proizvoda i opoziva.
statement-importer-informed = Kao uvoznik priopćili smo proizvođaču i njegovu ovlaštenom zastupniku što znamo o zahvaćenim uređajima.
statement-representative = Mi smo ovlašteni zastupnik proizvođača.
statement-representative-cooperates = Kao ovlašteni zastupnik u ovoj mjeri surađujemo s nadležnim tijelima i držimo dokumente spremnima za njih.
