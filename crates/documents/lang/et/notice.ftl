### Frame words of the notice, Estonian.

## Head of every document
fact-reference = Viitenumber
fact-document-no = Dokumendinumber
fact-revision = Redaktsioon
fact-date = Kuupäev
fact-number = Teie number meie juures
draft = Kavand, kuupäevata

## Foot of every document
foot-support = Tehniline tugi: { $address }
foot-care = Klienditugi: { $address }

## Notice: the frame on top
box-heading = Mida peate kohe tegema
step-read = Lugege see teade läbi ja edastage see kõigile, kes nende seadmetega töötavad.
step-measures = Rakendage meetmed igas mõjutatud seadmes: { $address }
step-answer = Tagastage kinnitusvorm.
step-answer-recall = Tagastage vastusevorm.
alarm-label = Kas kahtlustate lubamatut juurdepääsu?

## Notice: product table
table-product = Mõjutatud toode
table-catalogue-no = Katalooginumber
table-udi = UDI-DI
table-serials = Seerianumbrid
table-lots = Partiid: { $lots }
table-serial = Seerianumber
udi-none = Ei kohaldu
udi-none-legacy = Ei kohaldu (turule lastud enne UDI kohaldamist)
udi-none-not-a-device = Ei kohaldu (ei ole meditsiiniseade)
serials-all = kõik
serials-letter = { $count ->
    [one] 1 number, nimetatud kaaskirjas
   *[other] { $count } numbrit, nimetatud kaaskirjas
}

## Notice: signatures
signed-electronically = Elektrooniliselt allkirjastatud
signed-at = { $moment }
signed-meaning = Tähendus: { $meaning }
# The declaration itself: what was signed in the office’s language stands on the paper in its own.
meaning-release = Sisu ja ulatus kontrollitud ja heaks kiidetud
role-author = Koostaja
role-quality_signatory = Kvaliteet
role-regulatory_signatory = Regulatiivküsimused
role-coordinator = Koordineerimine
role-call_centre = Kõnekeskus
role-auditor = Audiitor

## Notice: how to tell that it is genuine
genuine-heading = Kuidas veenduda, et see teade on ehtne
genuine-text = Igal leheküljel on viitenumber { $reference } ja dokumendinumber { $document }. Kahtluse korral küsige juba tuttaval viisil, näiteks { $website } kaudu või oma tavapäraselt kontaktisikult, ja nimetage mõlemad numbrid. Keegi ei küsi teilt selles asjas parooli.

## Deadlines, software, registration number
table-software = Tarkvara versioonid
fact-srn = Tootja SRN
deadline-act-on = Palun tegutsege hiljemalt sel kuupäeval: { $day }.
deadline-act-days = { $days ->
    [one] Palun tegutsege ühe päeva jooksul pärast kättesaamist.
   *[other] Palun tegutsege { $days } päeva jooksul pärast kättesaamist.
}
deadline-reply-on = Palun vastake hiljemalt sel kuupäeval: { $day }.
deadline-reply-days = { $days ->
    [one] Palun vastake ühe päeva jooksul pärast kättesaamist.
   *[other] Palun vastake { $days } päeva jooksul pärast kättesaamist.
}

## Titles by market and kind of action
title-recall = Meditsiiniseadme kiireloomuline tagasikutsumine
title-correction = Meditsiiniseadme kiireloomuline parandusmeede
title-fsn = Kiireloomuline ohutusteade
title-quality = Kvaliteediteade

## New or update
fact-type = Teate liik
type-new = Uus
type-update = Ajakohastatud
update-heading = Mis on muutunud
update-previous = See teade asendab redaktsiooni { $revision } ({ $date }).
update-added = Uus: { $about }
update-removed = Välja jäetud: { $about }
update-changed = Muudetud: { $about }

## Actions that are answered one by one
action-read = Lugege see teade läbi ja tehke selle sisu endale selgeks.
action-pass-on = Edastage see teade kõigile, kes peavad sellest teadma.
action-forward = Edastage see teade kõigile asutustele, kuhu mõjutatud seadmeid on antud või keda see meede puudutab.
action-identify = Tehke kindlaks mõjutatud seadmed.
action-quarantine = Eraldage mõjutatud seadmed ja ärge neid kasutage.
action-inspect = Kontrollige seadmeid kohapeal või laske neid seal muuta.
action-correct = Rakendage parandusmeede.
action-return = Tagastage mõjutatud seadmed.
action-destroy = Hävitage mõjutatud seadmed.
action-patients = Järgige patsientide käsitlemise soovitusi.
action-review = Vaadake varasemad tulemused üle.
action-instructions = Arvestage sellega, mis on kasutusjuhendis muutunud.
action-remember = Pidage seda teadet meeles, kuni meede on lõppenud.

## Chosen fields
stated-look-back-yes = Soovitatav on patsiente jälgida või varasemad tulemused üle vaadata.
stated-look-back-no = Patsientide jälgimine ega varasemate tulemuste ülevaatamine ei ole soovitatav.
stated-look-back-not-applicable = Patsientide jälgimine või varasemate tulemuste ülevaatamine ei tule kõne alla.
stated-maker-removal = Võtame mõjutatud seadmed tagasi.
stated-maker-on-site = Kontrollime või muudame mõjutatud seadmeid kohapeal.
stated-maker-software = Anname kasutada uue tarkvara.
stated-maker-labelling = Muudame kasutusjuhendit või märgistust.
stated-maker-none = Me ei kavanda omapoolseid meetmeid.
stated-maker-by = Meie meetmed peavad olema lõpule viidud hiljemalt sel kuupäeval: { $day }.
stated-lay-users-no = Patsiente ja tavakasutajaid ei ole vaja teavitada.
stated-lay-users-appended = Patsiente või tavakasutajaid tuleb teavitada; neile mõeldud tekst on selle teate juures.
stated-lay-users-not-appended = Patsiente või tavakasutajaid tuleb teavitada; neile mõeldud teksti selle teate juures ei ole.
stated-further-notice-yes = Oodata on veel üht teadet.
stated-further-notice-no = Rohkem teateid ei ole oodata.
stated-further-notice-not-planned-yet = Uut teadet ei ole veel kavandatud.
stated-depth-user = Meede ulatub tarbijate ja kasutajateni.
stated-depth-retail = Meede ulatub jaemüüjate ja väljastuskohtadeni.
stated-depth-wholesale = Meede ulatub hulgimüüjate ja levitajateni.
stated-distributed = Mõjutatud seadmete levitamise aeg: { $from } – { $to }.
representative-heading = Kohalik esindaja
attention-line = Teadmiseks: { $who }

## Electronic seal
seal-heading = E-tempel
seal-text = Sellel failil on e-tempel, mille on andnud { $maker }; võtme sõrmejälg on { $fingerprint }. Igaüks saab faili kontrollida ilma võrguühenduseta, käsuga „fieldaction genuine“ või „fieldcheck genuine“.

## Postal
envelope-mark = KIIRE: meditsiiniseadme tagasikutsumine või parandusmeede
