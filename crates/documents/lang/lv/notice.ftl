### Frame words of the notice, Latvian.

## Head of every document
fact-reference = Atsauces numurs
fact-document-no = Dokumenta numurs
fact-revision = Redakcija
fact-date = Datums
fact-number = Jūsu numurs mūsu uzskaitē
draft = Projekts, bez datuma

## Foot of every document
foot-support = Tehniskais atbalsts: { $address }
foot-care = Klientu apkalpošana: { $address }

## Notice: the frame on top
box-heading = Kas Jums tagad jādara
step-read = Izlasiet šo paziņojumu un nododiet to visiem, kas strādā ar šīm ierīcēm.
step-measures = Veiciet pasākumus katrā skartajā ierīcē: { $address }
step-answer = Nosūtiet atpakaļ apstiprinājuma veidlapu.
step-answer-recall = Nosūtiet atpakaļ atbildes veidlapu.
alarm-label = Vai Jums ir aizdomas par neatļautu piekļuvi?

## Notice: product table
table-product = Skartais izstrādājums
table-catalogue-no = Kataloga numurs
table-udi = UDI-DI
table-serials = Sērijas numuri
table-lots = Partijas: { $lots }
table-serial = Sērijas numurs
udi-none = Nav piemērojams
udi-none-legacy = Nav piemērojams (laists tirgū pirms UDI prasību piemērošanas)
udi-none-not-a-device = Nav piemērojams (nav medicīniska ierīce)
serials-all = visi
serials-letter = { $count ->
    [zero] { $count } numuri, norādīti pavadvēstulē
    [one] { $count } numurs, norādīts pavadvēstulē
   *[other] { $count } numuri, norādīti pavadvēstulē
}

## Notice: signatures
signed-electronically = Parakstīts elektroniski
signed-at = { $moment }
signed-meaning = Nozīme: { $meaning }
# The declaration itself: what was signed in the office’s language stands on the paper in its own.
meaning-release = Saturs un tvērums pārbaudīts un apstiprināts
role-author = Autors
role-quality_signatory = Kvalitāte
role-regulatory_signatory = Regulatīvās lietas
role-coordinator = Koordinācija
role-call_centre = Zvanu centrs
role-auditor = Auditors

## Notice: how to tell that it is genuine
genuine-heading = Kā pārliecināties, ka šis paziņojums ir īsts
genuine-text = Katrā lappusē ir atsauces numurs { $reference } un dokumenta numurs { $document }. Šaubu gadījumā jautājiet Jums jau zināmā veidā, piemēram, vietnē { $website } vai savai ierastajai kontaktpersonai, un nosauciet abus numurus. Neviens šajā sakarā Jums neprasīs paroli.

## Deadlines, software, registration number
table-software = Programmatūras versijas
fact-srn = Ražotāja SRN
deadline-act-on = Lūdzu, rīkojieties līdz šim datumam: { $day }.
deadline-act-days = { $days ->
    [zero] Lūdzu, rīkojieties { $days } dienu laikā pēc saņemšanas.
    [one] Lūdzu, rīkojieties { $days } dienas laikā pēc saņemšanas.
   *[other] Lūdzu, rīkojieties { $days } dienu laikā pēc saņemšanas.
}
deadline-reply-on = Lūdzu, atbildiet līdz šim datumam: { $day }.
deadline-reply-days = { $days ->
    [zero] Lūdzu, atbildiet { $days } dienu laikā pēc saņemšanas.
    [one] Lūdzu, atbildiet { $days } dienas laikā pēc saņemšanas.
   *[other] Lūdzu, atbildiet { $days } dienu laikā pēc saņemšanas.
}

## Titles by market and kind of action
title-recall = Steidzama medicīniskās ierīces atsaukšana
title-correction = Steidzama medicīniskās ierīces koriģējoša darbība
title-fsn = Steidzams drošuma paziņojums
title-quality = Paziņojums par kvalitāti

## New or update
fact-type = Paziņojuma veids
type-new = Jauns
type-update = Atjaunināts
update-heading = Kas ir mainījies
update-previous = Šis paziņojums aizstāj redakciju { $revision } ({ $date }).
update-added = Jauns: { $about }
update-removed = Vairs nav iekļauts: { $about }
update-changed = Mainīts: { $about }

## Actions that are answered one by one
action-read = Izlasiet un izprotiet šo paziņojumu.
action-pass-on = Nododiet šo paziņojumu visiem, kam tas jāzina.
action-forward = Nododiet šo paziņojumu visām organizācijām, kuras ir saņēmušas skartās ierīces vai uz kurām attiecas šī darbība.
action-identify = Nosakiet skartās ierīces.
action-quarantine = Nodaliet skartās ierīces un nelietojiet tās.
action-inspect = Pārbaudiet ierīces uz vietas vai lieciet tās tur mainīt.
action-correct = Veiciet koriģējošo darbību.
action-return = Nosūtiet atpakaļ skartās ierīces.
action-destroy = Iznīciniet skartās ierīces.
action-patients = Ievērojiet ieteikumus pacientu aprūpei.
action-review = Pārskatiet agrāk iegūtos rezultātus.
action-instructions = Ņemiet vērā, kas ir mainījies lietošanas instrukcijā.
action-remember = Paturiet šo paziņojumu prātā, līdz darbība ir pabeigta.

## Chosen fields
stated-look-back-yes = Ieteicama pacientu novērošana vai agrāk iegūto rezultātu pārskatīšana.
stated-look-back-no = Ne pacientu novērošana, ne agrāk iegūto rezultātu pārskatīšana nav ieteicama.
stated-look-back-not-applicable = Pacientu novērošana vai agrāk iegūto rezultātu pārskatīšana nav piemērojama.
stated-maker-removal = Mēs pieņemam atpakaļ skartās ierīces.
stated-maker-on-site = Mēs pārbaudām vai pārveidojam skartās ierīces uz vietas.
stated-maker-software = Mēs nodrošinām jaunu programmatūru.
stated-maker-labelling = Mēs mainām lietošanas instrukciju vai marķējumu.
stated-maker-none = Mēs neplānojam veikt nekādas darbības.
stated-maker-by = Mūsu darbībām jābūt pabeigtām līdz šim datumam: { $day }.
stated-lay-users-no = Pacienti un neprofesionāli lietotāji nav jāinformē.
stated-lay-users-appended = Pacienti vai neprofesionāli lietotāji ir jāinformē; šim paziņojumam ir pievienots viņiem paredzēts teksts.
stated-lay-users-not-appended = Pacienti vai neprofesionāli lietotāji ir jāinformē; šim paziņojumam nav pievienots viņiem paredzēts teksts.
stated-further-notice-yes = Gaidāms vēl viens paziņojums.
stated-further-notice-no = Cits paziņojums nav gaidāms.
stated-further-notice-not-planned-yet = Cits paziņojums vēl nav plānots.
stated-depth-user = Šī darbība attiecas uz visiem līdz patērētājiem un lietotājiem.
stated-depth-retail = Šī darbība attiecas uz visiem līdz mazumtirgotājiem un izsniegšanas vietām.
stated-depth-wholesale = Šī darbība attiecas uz visiem līdz vairumtirgotājiem un izplatītājiem.
stated-distributed = Skarto ierīču izplatīšanas laiks: { $from } – { $to }.
representative-heading = Vietējais pārstāvis
attention-line = Zināšanai: { $who }

## Electronic seal
seal-heading = Elektroniskais zīmogs
seal-text = Šim failam ir elektroniskais zīmogs (zīmoga radītājs: { $maker }). Atslēgas nospiedums: { $fingerprint }. Ikviens var pārbaudīt failu bez tīkla savienojuma ar „fieldaction genuine” vai „fieldcheck genuine”.

## Postal
envelope-mark = STEIDZAMI: medicīniskās ierīces atsaukšana vai koriģējoša darbība
