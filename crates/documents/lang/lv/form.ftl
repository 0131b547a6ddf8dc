### Frame words of the verification form and of the cover letter, Latvian.

## Form
form-title = Apstiprinājuma veidlapa { $reference }
form-title-recall = Atbildes veidlapa { $reference }
form-heading = Apstiprinājuma veidlapa
form-heading-recall = Atbildes veidlapa
form-introduction-quality = Lūdzu, ar šo veidlapu apstipriniet, ka esat saņēmuši paziņojumu par kvalitāti { $reference } un veikuši tajā norādītos pasākumus.
form-organisation = Iestādes nosaukums
form-number = Jūsu numurs mūsu uzskaitē
form-person = Persona, kas aizpilda šo veidlapu
form-name = Vārds un uzvārds
form-person-title = Amats vai pienākumi
form-date = Datums ({ $hint })
form-answers = Jūsu atbildes
form-yes = Jā
form-no = Nē
form-unit-product = Ierīce
form-unit-serial = Sērijas numurs
form-unit-answer = Veikts
form-unit-write = lūdzu, ierakstiet:
form-further = Citi sērijas numuri Jūsu iestādē
form-chain = Izplatītāja vai importētāja atbildes
form-chain-not-applicable = Nav piemērojams
form-send = Nosūtiet atpakaļ uz { $address }. Šo informāciju varat mums nosūtīt arī e-pasta vēstulē, bez veidlapas.

## Cover letter
letter-title = Pavadvēstule un apstiprinājuma veidlapa { $reference }
letter-title-recall = Pavadvēstule un atbildes veidlapa { $reference }
letter-opening = { $count ->
    [0] Saskaņā ar mūsu datiem Jūs esat saņēmuši skartu izstrādājumu. Pilns drošuma paziņojums ir pievienots.
    [zero] Saskaņā ar mūsu datiem šis paziņojums attiecas uz { $count } ierīcēm Jūsu iestādē. Pilns drošuma paziņojums ir pievienots.
    [one] Saskaņā ar mūsu datiem šis paziņojums attiecas uz { $count } ierīci Jūsu iestādē. Pilns drošuma paziņojums ir pievienots.
   *[other] Saskaņā ar mūsu datiem šis paziņojums attiecas uz { $count } ierīcēm Jūsu iestādē. Pilns drošuma paziņojums ir pievienots.
}
letter-opening-quality = { $count ->
    [0] Saskaņā ar mūsu datiem Jūs esat saņēmuši skartu izstrādājumu. Pilns paziņojums par kvalitāti ir pievienots.
    [zero] Saskaņā ar mūsu datiem šis paziņojums attiecas uz { $count } ierīcēm Jūsu iestādē. Pilns paziņojums par kvalitāti ir pievienots.
    [one] Saskaņā ar mūsu datiem šis paziņojums attiecas uz { $count } ierīci Jūsu iestādē. Pilns paziņojums par kvalitāti ir pievienots.
   *[other] Saskaņā ar mūsu datiem šis paziņojums attiecas uz { $count } ierīcēm Jūsu iestādē. Pilns paziņojums par kvalitāti ir pievienots.
}
letter-opening-recall = { $count ->
    [0] Saskaņā ar mūsu datiem Jūs esat saņēmuši skartu izstrādājumu. Pilna atsaukšanas vēstule ir pievienota.
    [zero] Saskaņā ar mūsu datiem šis paziņojums attiecas uz { $count } ierīcēm Jūsu iestādē. Pilna atsaukšanas vēstule ir pievienota.
    [one] Saskaņā ar mūsu datiem šis paziņojums attiecas uz { $count } ierīci Jūsu iestādē. Pilna atsaukšanas vēstule ir pievienota.
   *[other] Saskaņā ar mūsu datiem šis paziņojums attiecas uz { $count } ierīcēm Jūsu iestādē. Pilna atsaukšanas vēstule ir pievienota.
}
letter-step-read = Izlasiet drošuma paziņojumu. Nododiet to visiem, kas strādā ar šīm ierīcēm.
letter-step-read-quality = Izlasiet paziņojumu par kvalitāti. Nododiet to visiem, kas strādā ar šīm ierīcēm.
letter-step-read-recall = Izlasiet atsaukšanas vēstuli. Nododiet to visiem, kas strādā ar šīm ierīcēm.
letter-step-measures = Veiciet pasākumus: { $address }
letter-step-answer = Atbildiet par katru sērijas numuru, tiešsaistē vai ar veidlapu.
letter-online = Atbildiet tiešsaistē, bez konta
letter-code = Īsais kods saziņai pa tālruni:
letter-paper = Ar veidlapu vai pa e-pastu
letter-paper-text = Nosūtiet aizpildīto veidlapu vai vienkāršu e-pasta vēstuli ar sērijas numuriem uz { $address }.
letter-units = Skartās ierīces Jūsu iestādē
letter-standing = Statuss
letter-standing-affected = skarta
letter-standing-possibly = iespējams, skarta
letter-change = Kopš redakcijas { $revision }
letter-change-new = jauna
letter-change-same = nemainīta
letter-change-gone = vairs nav skarta
letter-serial-unknown = nav zināms
letter-chain = Jūs šīs ierīces saņēmāt kā izplatītājs vai importētājs. Lūdzu, nosauciet saņēmējus portālā vai nekavējoties nododiet viņiem šo paziņojumu un aizpildiet izplatītāju un importētāju sadaļu.
letter-wrong = Vai neesat īstā kontaktpersona?
letter-genuine = Vai šī vēstule ir īsta?
letter-genuine-text = Katrā lappusē ir numuri { $reference } un { $document }. Šaubu gadījumā jautājiet Jums jau zināmā veidā, piemēram, vietnē { $website }. Neviens Jums neprasīs paroli.
letter-wrong-text = Lūdzu, nosauciet mums īsto personu portālā vai pa e-pastu: { $address }. Līdz tam šis paziņojums paliek adresēts Jums.
letter-check = Programmai fieldcheck jāuzrāda nospiedums { $fingerprint }. Zem katra sērijas numura ir tā vienreizējais skaitlis (challenge).

## Form: the code on each page, and what may be entered beside yes and no
form-code = Šis kods norāda, kam šī veidlapa pieder. Lūdzu, nerakstiet uz tā.
form-scan = Vai noskenējiet šo kodu ar tālruni.
form-department = Nodaļa
form-account = Klienta numurs
form-address = Adrese
form-shipping-address = Piegādes adrese, ja tā atšķiras
form-phone = Tālrunis
form-email = E-pasts
form-signature = Paraksts
form-quantity = Daudzums
form-comment = Piezīme
form-on = Kad (datums)
form-deadline = Lūdzu, nosūtiet šo veidlapu atpakaļ līdz šim datumam: { $day }.
form-disposition = Kas noticis
form-disposition-done = veikts
form-disposition-not-yet = vēl ne
form-disposition-not-here = nav šeit
form-disposition-never-had = nekad nav bijusi
form-disposition-passed-on = nodota tālāk
form-disposition-scrapped = utilizēta
form-disposition-cannot = nav izpildāms
form-continued = Turpinājums
form-page-of = Veidlapa, { $page }. lappuse no { $pages }

## Statements of the customer
statement-receipt = Apstiprinu, ka šis paziņojums ir saņemts, izlasīts un saprasts.
statement-actions = Visas paziņojumā prasītās darbības ir veiktas.
statement-users = Informācija un darbības ir darītas zināmas visiem attiecīgajiem lietotājiem, un darbības ir veiktas.
statement-returned = Skartās ierīces ir nosūtītas atpakaļ.
statement-destroyed = Skartās ierīces ir iznīcinātas.
statement-none-to-return = Nav skarto ierīču, ko nosūtīt atpakaļ vai iznīcināt.
statement-other = Ir veikta cita darbība (lūdzu, aprakstiet).
statement-no-devices = Man nav skarto ierīču.
statement-query = Man ir jautājums, lūdzu, sazinieties ar mani.
statement-adverse = Saistībā ar ierīcēm ir notikuši nevēlami notikumi (lūdzu, aprakstiet).

## Statements of the distributor or importer
statement-stock = Mani krājumi ir pārbaudīti, un skartās ierīces ir nodalītas.
statement-identified = Ir noskaidroti klienti, kas ierīces saņēmuši vai varētu būt saņēmuši.
statement-list = Šo klientu saraksts ir pievienots.
statement-informed = Noskaidrotie klienti ir informēti.
statement-confirmed = Ir saņemti apstiprinājumi no visiem noskaidrotajiem klientiem.
statement-neither = Ne man, ne maniem klientiem krājumos nav skarto ierīču.
statement-importer = Es esmu šo ierīču importētājs.

## Statements of the importer, of the authorised representative
statement-importer-register = Kā importētājs es ierakstīju šo pasākumu savā sūdzību, neatbilstīgu ierīču, atsaukšanu un izņemšanu reģistrā.
statement-importer-informed = Kā importētājs es paziņoju ražotājam un tā pilnvarotajam pārstāvim, ko zinu par skartajām ierīcēm.
statement-representative = Es esmu ražotāja pilnvarotais pārstāvis.
statement-representative-cooperates = Kā pilnvarotais pārstāvis es šajā pasākumā sadarbojos ar kompetentajām iestādēm un turu tām gatavībā dokumentus.
