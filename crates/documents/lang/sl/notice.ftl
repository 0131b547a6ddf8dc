### Frame words of the notice, Slovenian.

## Head of every document
fact-reference = Referenčna številka
fact-document-no = Številka dokumenta
fact-revision = Revizija
fact-date = Datum
fact-number = Vaša številka pri nas
draft = Osnutek, brez datuma

## Foot of every document
foot-support = Tehnična podpora: { $address }
foot-care = Podpora strankam: { $address }

## Notice: the frame on top
box-heading = Kaj morate storiti zdaj
step-read = Preberite to obvestilo in ga posredujte vsem, ki delajo z napravami.
step-measures = Na vsaki prizadeti napravi izvedite ukrepe: { $address }
step-answer = Vrnite obrazec za potrditev.
step-answer-recall = Vrnite obrazec za odgovor.
alarm-label = Sumite na nepooblaščen dostop?

## Notice: product table
table-product = Prizadeti izdelek
table-catalogue-no = Kataloška številka
table-udi = UDI-DI
table-serials = Serijske številke
table-lots = Serije (lot): { $lots }
table-serial = Serijska številka
udi-none = N/R (ni relevantno)
udi-none-legacy = N/R (dano na trg pred uvedbo UDI)
udi-none-not-a-device = N/R (ni medicinski pripomoček)
serials-all = vse
serials-letter = { $count ->
    [one] { $count } številka, navedena v spremnem dopisu
    [two] { $count } številki, navedeni v spremnem dopisu
    [few] { $count } številke, navedene v spremnem dopisu
   *[other] { $count } številk, navedenih v spremnem dopisu
}

## Notice: signatures
signed-electronically = Elektronsko podpisano
signed-at = { $moment }
signed-meaning = Pomen: { $meaning }
# The declaration itself: what was signed in the office’s language stands on the paper in its own.
meaning-release = Vsebina in obseg pregledana in odobrena
role-author = Avtor
role-quality_signatory = Kakovost
role-regulatory_signatory = Regulatorne zadeve
role-coordinator = Koordinacija
role-call_centre = Klicni center
role-auditor = Presojevalec

## Notice: how to tell that it is genuine
genuine-heading = Kako prepoznate, da je to obvestilo pristno
genuine-text = Na vsaki strani sta referenčna številka { $reference } in številka dokumenta { $document }. Če dvomite, vprašajte po poti, ki jo že poznate, na primer prek { $website } ali pri svoji običajni kontaktni osebi, in navedite obe številki. Nihče vas v zvezi s tem ne bo vprašal za geslo.

## Deadlines, software, registration number
table-software = Različice programske opreme
fact-srn = SRN proizvajalca
deadline-act-on = Rok za ukrepanje: { $day }.
deadline-act-days = { $days ->
    [one] Ukrepajte v roku { $days } dneva po prejemu.
    [two] Ukrepajte v roku { $days } dni po prejemu.
    [few] Ukrepajte v roku { $days } dni po prejemu.
   *[other] Ukrepajte v roku { $days } dni po prejemu.
}
deadline-reply-on = Rok za odgovor: { $day }.
deadline-reply-days = { $days ->
    [one] Odgovorite v roku { $days } dneva po prejemu.
    [two] Odgovorite v roku { $days } dni po prejemu.
    [few] Odgovorite v roku { $days } dni po prejemu.
   *[other] Odgovorite v roku { $days } dni po prejemu.
}

## Titles by market and kind of action
title-recall = Nujen odpoklic medicinskega pripomočka
title-correction = Nujen korektivni ukrep za medicinski pripomoček
title-fsn = Nujno varnostno obvestilo
title-quality = Obvestilo o kakovosti

## New or update
fact-type = Vrsta obvestila
type-new = Novo
type-update = Posodobitev
update-heading = Kaj se je spremenilo
update-previous = To obvestilo nadomešča revizijo { $revision } ({ $date }).
update-added = Novo: { $about }
update-removed = Ni več vsebovano: { $about }
update-changed = Spremenjeno: { $about }

## Actions that are answered one by one
action-read = Preberite to obvestilo in se prepričajte, da ste ga razumeli.
action-pass-on = Posredujte to obvestilo vsem, ki morajo biti z njim seznanjeni.
action-forward = Posredujte to obvestilo vsaki organizaciji, ki je prejela prizadete naprave ali ki jo ta ukrep zadeva.
action-identify = Ugotovite, katere naprave so prizadete.
action-quarantine = Izločite prizadete naprave in jih ne uporabljajte.
action-inspect = Preverite naprave na kraju samem ali jih dajte tam spremeniti.
action-correct = Izvedite popravek.
action-return = Vrnite prizadete naprave.
action-destroy = Uničite prizadete naprave.
action-patients = Upoštevajte priporočila za obravnavo pacientov.
action-review = Preglejte rezultate, pridobljene v preteklosti.
action-instructions = Upoštevajte, kaj se je spremenilo v navodilih za uporabo.
action-remember = Imejte to obvestilo v mislih, dokler ukrep ni končan.

## Chosen fields
stated-look-back-yes = Priporočeno je spremljanje pacientov ali pregled rezultatov, pridobljenih v preteklosti.
stated-look-back-no = Niti spremljanje pacientov niti pregled rezultatov, pridobljenih v preteklosti, nista priporočena.
stated-look-back-not-applicable = Spremljanje pacientov ali pregled rezultatov, pridobljenih v preteklosti, ne pride v poštev.
stated-maker-removal = Prizadete naprave jemljemo nazaj.
stated-maker-on-site = Prizadete naprave pregledujemo ali spreminjamo na kraju samem.
stated-maker-software = Zagotavljamo novo programsko opremo.
stated-maker-labelling = Spreminjamo navodila za uporabo ali označevanje.
stated-maker-none = Ne načrtujemo lastnih ukrepov.
stated-maker-by = Rok za dokončanje naših ukrepov: { $day }.
stated-lay-users-no = Pacientov in nestrokovnih uporabnikov ni treba obvestiti.
stated-lay-users-appended = Paciente ali nestrokovne uporabnike je treba obvestiti; besedilo zanje je priloženo temu obvestilu.
stated-lay-users-not-appended = Paciente ali nestrokovne uporabnike je treba obvestiti; besedilo zanje temu obvestilu ni priloženo.
stated-further-notice-yes = Pričakuje se še eno obvestilo.
stated-further-notice-no = Nadaljnje obvestilo se ne pričakuje.
stated-further-notice-not-planned-yet = Nadaljnje obvestilo še ni načrtovano.
stated-depth-user = Ukrep sega do potrošnikov in uporabnikov.
stated-depth-retail = Ukrep sega do trgovcev na drobno in izdajnih mest.
stated-depth-wholesale = Ukrep sega do trgovcev na debelo in distributerjev.
stated-distributed = Obdobje distribucije prizadetih naprav: { $from } – { $to }.
representative-heading = Lokalni zastopnik
attention-line = V vednost: { $who }

## Electronic seal
seal-heading = Elektronski žig
seal-text = Ta datoteka nosi elektronski žig proizvajalca { $maker }; prstni odtis ključa je { $fingerprint }. Vsakdo lahko datoteko preveri brez omrežne povezave, z ukazom »fieldaction genuine« ali »fieldcheck genuine«.

## Postal
envelope-mark = NUJNO: odpoklic ali korektivni ukrep za medicinski pripomoček
