### Words of the consignee's portal, Estonian. One section per page, in the order in which a consignee meets them.

## Every page
portal-genuine = Kas see on ehtne?
portal-language = Keel:
portal-urgent = Kiireloomuline ohutusteade
portal-alarm = Kas kahtlustate lubamatut juurdepääsu?
portal-alarm-what = Mida kohe teha
portal-alarm-title = Lubamatu juurdepääsu kahtlus
portal-foot = Kiireloomuline ohutusteade { $reference } ({ $document })
portal-foot-date = kuupäevaga { $date }.
portal-foot-help = Küsimused:
portal-back = Tagasi ülevaate juurde
portal-back-devices = Tagasi seadmete juurde
portal-back-questions = Tagasi küsimuste juurde
portal-to-start = Ülevaate juurde
portal-to-form = Vormi juurde
portal-save = Salvestage ja jätkake hiljem
portal-send = Saatke
portal-change = Muutke
portal-yes = Jah
portal-no = Ei
portal-yes-on = Jah, { $date }
portal-which-units = Millised seadmed?
portal-date-hint = Päev, kuu, aasta, näiteks 10.12.2026
portal-date-hint-known = Kui on teada. Päev, kuu, aasta, näiteks 10.12.2026

## Devices, as they are called everywhere
portal-units = { $count ->
    [one] Puudutab 1 teie seadet
   *[other] Puudutab { $count } teie seadet
}
portal-your-units = Teie seadmed
portal-show-units = Näidake kõiki seadmeid
portal-no-units = Praegu ei ole teil ühtegi seadet kinnitada
portal-serial = SN { $serial }
portal-serial-unknown = Seade, mille seerianumbrit me ei tea
portal-unit-about = { $name }, katalooginr { $number }
portal-unit-number = Katalooginr { $number }, UDI-DI ei kohaldu
portal-unit-numbers = Katalooginr { $number }, UDI-DI { $udi }
portal-unit-possibly = Meie andmetel võimalik, et mõjutatud. Palun käsitlege seda mõjutatud seadmena.
portal-unit-handed = Vastamine on üle antud ({ $date }), vastaja: { $to }. Võite vastata ise või jätta vastamata.
portal-shown-since = Tõendatud, aeg: { $moment }
portal-shown-none = Tõend veel puudub

## Overview
portal-handed = Selle lingi andis teile { $who } ({ $date }).
portal-handed-units = { $count ->
    [one] See hõlmab 1 seadet.
   *[other] See hõlmab { $count } seadet.
}
portal-three-steps = Kolm sammu
portal-step-read = Lugemine
portal-step-read-small = Teade, ka PDF-ina
portal-step-measures = Meetmed
portal-step-measures-small = Tootja juhised
portal-step-confirm = Kinnitamine
portal-step-confirm-small = iga seerianumbri kohta, umbes 2 minutit
portal-open = tegemata
portal-of = { $done }/{ $total }
portal-said-so = märgitud
portal-confirmed = kinnitatud
portal-next-read = Edasi: lugemine
portal-next-confirm = Edasi: kinnitamine
portal-next-receipt = Vaadake vastuvõtukinnitust
portal-draft = Teie andmed on salvestatud
portal-draft-text = Neid ei ole veel saadetud.
portal-draft-on = Jätkake vormi täitmist
portal-way-recipients = Sisestage oma saajad. Teavitame neid teie eest
portal-way-receipt = Viimane vastuvõtukinnitus
portal-way-correct = Parandage oma vastuseid
portal-way-hand = Andke osa vastusest kolleegile
portal-way-handed = { $count ->
    [one] 1 osa edasi antud
   *[other] { $count } osa edasi antud
}
portal-way-contact = Kas see ei ole teie ülesanne? Nimetage õige isik
portal-way-return = Kas see ei ole teie ülesanne? Öelge seda isikule, kes teile lingi andis.

## Reading the notice
portal-read-title = Lugege teadet
portal-text-language = Teate keel: { $language }
portal-read-at = Loetud: { $moment }
portal-read-hint = Selle lehe avamine ei ole kinnitus. Alles see nupp salvestab, et olete teate läbi lugenud.
portal-read-button = Olen teate läbi lugenud
portal-instructions = Avage tootja juhised
portal-instructions-take = Laadi alla
portal-instructions-taken = Alla laaditud: { $moment }
portal-instructions-hint = See nupp salvestab, et olete faili alla laadinud.
portal-products = Mõjutatud tooted
portal-product = Toode
portal-catalogue-no = Katalooginr
portal-udi = UDI-DI
portal-udi-none = ei kohaldu
portal-files = Failid
portal-files-none = Failid ilmuvad siia, kui need on välja antud.
portal-file-notice = Teade PDF-ina, { $language }
portal-file-personal = Kaaskiri ja vorm teie asutusele PDF-ina

## Form: what stands on each page
portal-form-steps = Vormi sammud
portal-form-devices = Seadmed
portal-form-questions = Küsimused
portal-form-confirm = Kinnitamine
portal-errors = { $count ->
    [one] Üks kirje vajab veel parandamist
   *[other] { $count } kirjet vajab veel parandamist
}
portal-save-hint = Võite igal ajal salvestada. Teie link toob teid siia tagasi.
portal-next = Edasi

## Step: devices
portal-devices-title = Teie seadmed
portal-devices-heading = Mis on iga seadmega juhtunud?
portal-no-units-form = Praegu ei ole teil ühtegi seadet kinnitada. Puuduva seadme saate nimetada allpool.
portal-chain-first = Kas olete seadmeid edasi andnud?
portal-chain-first-text = Sisestage saajad. Need seadmed arvestatakse siis saajate juures ja te ei pea siin nende kohta midagi märkima.
portal-choice-done = Tehtud
portal-said-done-hint = Kõik juhiste sammud on tehtud
portal-choice-later = Veel mitte
portal-choice-not-here = Ei ole siin
portal-choice-not-here-hint = Me ei leia seda seadet oma asutusest
portal-choice-passed-on = Edasi antud
portal-choice-scrapped = Utiliseeritud
portal-choice-cannot = Ei ole teostatav
portal-choice-cannot-hint = Me ei saa samme teha
portal-when = Millal?
portal-until = Mis ajaks?
portal-to = Kellele? Asutuse nimi ja aadress
portal-why = Mis seda takistab?
portal-why-hint = Tehniline tugi võtab teiega ühendust.
portal-serial-read = Seerianumber andmesildilt
portal-serial-read-hint = Meie andmetes see puudub
portal-rest = Kõik seadmed, mille kohta te ülal midagi ei märkinud
portal-rest-each = Vastan igaühe kohta eraldi
portal-rest-done = Kõigis teistes on meetmed rakendatud
portal-extra-heading = Loendist puudub seade
portal-extra = Seerianumber, nagu see on andmesildil
portal-extra-hint = Kontrollime, kas teade seda puudutab, ja võtame teiega ühendust. Kui neid on mitu: igale reale üks.

## Step: questions
portal-questions-title = Küsimused teate kohta
portal-questions-heading = Kas need väited on õiged?
portal-questions-hint = „Ei“ on kehtiv vastus. Siis võtame teiega ühendust.
portal-questions-tick = Märkige, mis teie kohta kehtib.
portal-not-ticked = märkimata
portal-derived = Tuleneb sellest, mida märkisite iga seadme kohta
portal-chain = Levitajad ja importijad
portal-chain-question = Kas olete seadmete levitaja või importija?
portal-chain-not-applicable = Ei kohaldu
portal-chain-not-applicable-hint = Kasutame seadmeid ise
portal-chain-applies = Jah, oleme levitaja või importija
portal-informed-on = Kuupäev
portal-next-check = Edasi: kontrollige oma vastuseid

## Step: confirm
portal-check-title = Kontrollimine ja kinnitamine
portal-check-heading = Kas kõik on õige?
portal-missing = { $count ->
    [one] Üks vastus puudub veel
   *[other] { $count } vastust puudub veel
}
portal-check-correction = Olete juba vastanud. Uus saatmine parandab teie viimast vastust, mis jääb loetavaks.
portal-unknown-serials = Muud seerianumbrid teie asutuses
portal-said-nothing = Veel ei ole midagi märgitud
portal-said-done = Tehtud
portal-said-done-on = Tehtud: { $date }
portal-said-later = Veel mitte
portal-said-later-on = Veel mitte, tähtaeg { $date }
portal-said-not-here = Ei ole siin
portal-said-passed-on = Edasi antud: { $to }
portal-said-scrapped = Utiliseeritud
portal-said-scrapped-on = Utiliseeritud: { $date }
portal-said-cannot = Ei ole teostatav: { $why }
portal-sign-heading = Kes seda kinnitab?
portal-sign-name = Ees- ja perekonnanimi
portal-sign-title = Ametinimetus või ülesanne
portal-sign-date = Kuupäev
portal-sign-hint = Saatmisega esitate need kinnitused. Võite neid hiljem parandada. Varasem versioon säilib.
portal-sign = Saatke vastused
portal-earlier = Teie senised vastused

## What does not fit about an entry
portal-wrong-about = SN { $serial }: { $text }
portal-wrong-choose = Valige vastus.
portal-wrong-yes-no = Valige jah või ei.
portal-wrong-date = Seda kuupäeva ei saa lugeda. Kirjutage päev, kuu, aasta, näiteks 10.12.2026.
portal-wrong-date-missing = Kuupäev puudub.
portal-wrong-quantity = Palun märkige seadmete arv täisarvuna.
portal-wrong-to = Märkige asutuse nimi ja aadress.
portal-wrong-why = Märkige põhjus. Piisab ühest lausest.
portal-wrong-name = Nimi puudub.
portal-wrong-changed = Vastused on muutunud pärast selle lehe kuvamist. Palun kontrollige neid veel kord.
portal-wrong-units = Valige vähemalt üks seade.
portal-wrong-email = See ei ole e-posti aadress.
portal-wrong-nothing = Veel ei ole midagi märgitud.

## Receipt
portal-receipt-title = Vastuvõtukinnitus { $number }
portal-receipt-heading = Teie vastused on kätte saadud
portal-receipt-corrected = Seda vastust on parandatud
portal-receipt-newer = Uuema vastuse { $number } juurde
portal-receipt-number = Teie vastuvõtukinnituse number
portal-receipt-phone = Telefonis piisab sellest numbrist.
portal-receipt-at = Kätte saadud
portal-receipt-by = Kinnitaja
portal-receipt-site = Asutus
portal-receipt-corrects = Parandab vastust
portal-receipt-place = Koht logis
portal-receipt-index = Kirje { $index }
portal-receipt-sealed = Kuulub allkirjastatud kontrollpunkti (kirjeid: { $size })
portal-receipt-pending = Koht määratakse praegu. Teie vastused on juba kindlalt alles.
portal-receipt-again = Vaadake uuesti
portal-receipt-digest = Kirje kontrollsumma (SHA-256)
portal-receipt-print = Koostatud meetme { $reference } portaalis teie dokumentide jaoks. Küsimused: { $address }
portal-receipt-next = Mis saab edasi
portal-receipt-queried = Inimene loeb teie vastust ja võtab ühendust, kui midagi vajab selgitamist.
portal-receipt-open = Veel tegemata:
portal-receipt-copy = Kinnitus saadetakse e-posti aadressil, mis meil teie kohta on.
portal-receipt-how-print = Lehe säilitamiseks kasutage brauseri printimisfunktsiooni.
portal-receipt-proof = Kirje ja kontrollsummaga saab hiljem tõendada, et see vastus on logis muutmata kujul.

## Handing a part on
portal-hand-title = Andke osa vastusest edasi
portal-hand-heading = Kes peaks osa vastusest üle võtma?
portal-hand-text = Isik saab oma lingi. See näitab ainult teie valitud seadmeid ja ütleb, kellelt see tuleb. Ülevaade jääb teile.
portal-hand-unit = { $name }: { $state }
portal-hand-email = Isiku e-posti aadress
portal-hand-from = Teie nimi
portal-hand-from-hint = See on kirjas e-kirjas.
portal-hand-send = Saatke link
portal-hand-already = Juba edasi antud
portal-hand-said = { $said }/{ $count } vastatud

## Naming the right person
portal-contact-title = Nimetage õige isik
portal-contact-heading = Kes vastutab?
portal-contact-text = Teade peab jõudma õige isikuni. Kuni ta ei ole vastanud, jätame teie aadressi alles.
portal-contact-what = Mis on õige?
portal-contact-person = Vastutab teine isik meie asutuses
portal-contact-name = Nimi või osakond
portal-contact-email = E-posti aadress
portal-contact-email-hint = Teade saadetakse kohe sellel aadressil. Kui aadressi ei ole, otsib inimene edasi.
portal-contact-site = Vastutab teine asutus
portal-contact-site-name = Asutuse nimi ja aadress
portal-contact-unknown = Ma ei tea, kes vastutab
portal-contact-unknown-hint = Otsime edasi ja helistame teie asutuse üldnumbril

## Reporting a suspicion
portal-intruder-reported = Kahtlusest on juba teatatud. Võite teavet lisada.
portal-intruder-then = Seejärel teatage siin
portal-intruder-text = Piisab ühest lausest. Teatis tõuseb kohe tootja töönimekirjas esimeseks. See ei asenda teie kinnitust iga seadme kohta.
portal-intruder-seen = Mida olete märganud?
portal-intruder-unplugged = Kas kaabel on välja tõmmatud, nagu teade nõuab?
portal-intruder-reach = Kuidas saame teiega ühendust võtta?
portal-intruder-reach-hint = Telefoninumber, võimaluse korral ka öösel kättesaadav
portal-intruder-send = Teatage kahtlusest
portal-intruder-law = Teie asutusel võivad olla oma teatamiskohustused lühikeste tähtaegadega, näiteks andmekaitse või võrguturbe valdkonnas. Küsige oma asutuse vastutavatelt isikutelt.

## Recipients of a distributor or importer
portal-recipients-title = Sisestage oma saajad
portal-recipients-heading = Kellele te seadmed edasi andsite?
portal-recipients-text = Iga saaja saab teate oma keeles ja vastab ise.
portal-recipients-free = Ilma saajata seadmeid: { $free }/{ $total }.
portal-recipients-free-list = Seerianumbrid ilma saajata
portal-named = { $count ->
    [one] 1 saaja nimetatud
   *[other] { $count } saajat nimetatud
}
portal-state = Seisund
portal-state-waiting = teavitamisel
portal-state-told = teavitatud
portal-state-read = loetud
portal-state-answered = vastatud
portal-recipients-complete-said = Olete märkinud, et loend on täielik.
portal-preview = { $count ->
    [one] 1 saajat saab teavitada
   *[other] { $count } saajat saab teavitada
}
portal-preview-text = Veel ei ole midagi saadetud. Kui loend on õige, teavitage saajaid allpool oleva nupuga.
portal-recipients-rows = Sisestage saajad
portal-recipient = Saaja { $count }
portal-recipient-name = Asutus
portal-recipient-street = Tänav
portal-recipient-postcode = Sihtnumber
portal-recipient-city = Linn või asula
portal-recipient-country = Riik
portal-recipient-country-hint = Nimi või kood, näiteks DE
portal-recipient-email = E-posti aadress
portal-recipient-serials = Seerianumbrid
portal-recipient-serials-hint = Mitu numbrit eraldage komaga
portal-recipients-more = Näidake rohkem ridu. Sellel lehel sisestatut üle ei kanta
portal-recipients-paste = Või kleepige tabel
portal-paste = Kopeerige oma tabelist ja kleepige siia
portal-paste-hint = Iga saaja kohta üks rida: asutus; tänav; sihtnumber; linn; riik; e-post; seerianumber, seerianumber
portal-recipients-complete = Sellega on minu loend täielik
portal-recipients-check = Kontrollige andmeid
portal-recipients-tell = Teavitage saajaid
portal-recipients-later = Saajaid saate hiljem lisada.
portal-line-row = Saaja { $line }: { $text }
portal-line-pasted = Kleebitud rida { $line }: { $text }
portal-line-none = Sisestage vähemalt üks saaja.
portal-line-name = Asutus puudub.
portal-line-city = Linn või asula puudub.
portal-line-country = Me ei tunne seda riiki: „{ $about }“. Kirjutage selle nimi või kaks tähte.
portal-line-email = See ei ole e-posti aadress: „{ $about }“.
portal-line-serial = Seda seerianumbrit ei ole teie loendis: { $about }.
portal-line-twice = See seerianumber on nimetatud kaks korda: { $about }.
portal-line-units = Seerianumbrid puuduvad.

## Is this genuine?
portal-genuine-heading = Kas see teade on ehtne?
portal-genuine-text = Selle kindlakstegemiseks on kolm viisi. Piisab ühest.
portal-genuine-ask = Küsige.
portal-genuine-ask-text = Helistage oma kontaktisikule tootja juures numbril, mida juba teate, mitte e-kirjas märgitud numbril, või kasutage veebilehte { $website }. Nimetage { $reference }.
portal-genuine-compare = Võrrelge.
portal-genuine-compare-text = PDF-i igal leheküljel on mõlemad numbrid: { $reference } ja { $document }.
portal-genuine-digest = Arvutage üle.
portal-genuine-digest-text = Teie IT saab võrrelda faili kontrollsummat selle loendiga. Allkirjastati täpselt need failid.
portal-genuine-maker = Tootja
portal-genuine-numbers = Numbrid
portal-genuine-link = Mis on teie link
portal-genuine-link-text = See kehtib ainult teie asutuse ja selle ühe teate kohta. Kellel on link, see saab teie asutuse eest vastata. Ärge saatke linki edasi, vaid andke osi edasi lehel „Andke osa vastusest edasi“. Tootja võib lingi igal ajal tagasi võtta ja saata teile uue.
portal-genuine-never = Me ei küsi kunagi parooli ega pangaandmeid.

## After an act
portal-done-now = Tehke kohe seda
portal-done-hand = Link on teel
portal-done-hand-text = Isik saab selle teie märgitud aadressil. Tema vastused ilmuvad teie vormi.
portal-done-contact = Täname. Teie teave on salvestatud
portal-done-contact-text = Kui märkisite e-posti aadressi, saadetakse teade sinna. Muul juhul otsib inimene õige kontaktisiku. Teie link kehtib edasi.
portal-done-intruder = Teie teatis kahtlusest on kätte saadud
portal-done-intruder-text = See on nüüd tootja töönimekirjas esimene. Tegutsege vastust ootamata.
portal-done-recipients = Teie loend on vastu võetud
portal-done-recipients-text = Teie nimetatud saajad saavad nüüd teate. Kui kaugel nad on, näete oma saajate lehel.

## The notice as data
portal-data = Andmetena teie enda süsteemidele
portal-data-text = Sama versioon kui PDF. Teie süsteem saab neid lugeda ja nendega vastata.
portal-data-products = Mõjutatud tooted
portal-data-units = Teie seerianumbrid
portal-data-notice = Teade masinloetaval kujul (JSON)

## Checking a file
portal-genuine-file-heading = Kontrollige faili
portal-genuine-file-text = Valige saadud PDF. Seda ei säilitata.
portal-genuine-file = PDF-fail
portal-genuine-file-send = Kontrollige
portal-genuine-offline = Ilma võrguta: „fieldaction genuine“ või „fieldcheck genuine“ koos faili nimega.
portal-genuine-yes = Ehtne: { $reference }, redaktsioon { $revision }, e-templi andis { $maker } ({ $date }).
portal-genuine-filled = Ehtne. Pärast e-templi lisamist on täidetud ainult vormi väljad.
portal-genuine-not = Ei ole ehtne: { $why }
portal-genuine-stamp = Ajatempel: { $moment }, andja { $authority }. Kelle teenus see on, ei kontrollitud.
portal-genuine-key = Selle e-templi võtme sõrmejälg
portal-genuine-key-compare = See peab olema sõrmejälg, mis on märgitud teie kirjas.
genuine-no-pdf = Fail ei ole loetav PDF.
genuine-no-seal = Failil ei ole e-templit.
genuine-changed = Faili on pärast e-templi lisamist muudetud.
genuine-added = Failile on pärast e-templi lisamist midagi juurde pandud.
genuine-foreign-key = E-tempel on tehtud teise võtmega.
genuine-broken = E-templit ei saa lugeda.

# The page for files of answers.
portal-upload-way = Laadi üles vastuste fail
portal-upload-title = Laadi vastused üles
portal-upload-lead = Andke meile fail seerianumbrite ja sellega, mis iga seadmega sai. Näete, mida loeti, kontrollite ja allkirjastate. Enne seda ei salvestata midagi.
portal-upload-label = Fail
portal-upload-hint = XLSX või CSV seerianumbri ja oleku veergudega või masinvastus (JSON)
portal-upload-own = Võite täita meie enda tabeli:
portal-upload-send = Loe fail
portal-upload-none = Valige kõigepealt fail.
portal-upload-unreadable = Seda faili ei saa lugeda.
portal-upload-empty = See fail ei ütle ühegi seadme kohta midagi.
portal-upload-foreign = See fail kuulub teise teate või teise saaja juurde. Sellest ei võetud midagi.
portal-upload-result = Mida loeti
portal-upload-counts = Loetud: { $taken } · Kontrollida: { $held } · Välja jäetud: { $refused }
portal-upload-row = Rida { $row }
portal-upload-next = Kontrolli ja jätka
portal-upload-kept = Loetu on vormil. Kontrollige seda seal, täiendage ja allkirjastage.
portal-upload-unknown = Ei ole meie loendis; sellest teatatakse kui täiendavast seadmest.
portal-upload-number = Seerianumbrit ei saa kindlalt lugeda. Vaadake seadmelt.
portal-upload-said = Pole selge, mis seadmega sai. Valige ise.
portal-upload-date = Kuupäev pole selge ja jäeti välja.
portal-upload-cell = Lahtris on valem või see on ühendatud. Kontrollige väärtust.
portal-upload-twice = See seerianumber esineb seal rohkem kui üks kord.
portal-upload-missing = Kellele või miks on puudu.
portal-upload-which = Pole selge, millist seadet mõeldakse.
portal-upload-comment = Seal on märkus; seda ei võetud üle.
portal-upload-other = Midagi ei saanud lugeda ja see jäeti välja.
## Passing on: roles, a list as a file, sites by number only
portal-role = Mida asutus seadmetega teeb?
portal-role-uses = Kasutab neid
portal-role-passes = Annab need edasi ja nimetab oma saajad
portal-list-heading = Või andke üle fail
portal-list-text = Iga seadme kohta üks rida vormi veergudega, CSV või XLSX. Mida saab vastu võtta, seisab seejärel ülal väljal; kedagi veel ei teavitata.
portal-list-file = Nimekiri (CSV või XLSX)
portal-list-template = Vorm
portal-list-read = Loe fail
portal-list-counts = Ridu: { $rows }, vastu võetud { $taken }, parandada { $held }, kasutamatuid { $refused }
portal-line-list = Rida { $line }: { $text }
portal-line-role = Me ei tunne seda rolli: „{ $about }“.
portal-line-circle = See aadress on ahelas teist eespool: { $about }.
portal-line-many = Ühte nimekirja rohkem saajaid ei mahu: { $about }.
portal-line-unreadable = Seda ei saa lugeda: „{ $about }“.
portal-blind-title = Hoidke nimed enda käes
portal-blind-text = Andke igale kohale number. Me saame teada numbri, riigi, keele ja seerianumbrid, mitte kunagi nime ega aadressi. Teate annate edasi ise.
portal-blind-lines = Kohad
portal-blind-lines-hint = Iga koha kohta üks rida: number; riik; keel; seerianumber, seerianumber. Numbris on kuni neli tähte ja kuus numbrit, näiteks S-01
portal-blind-file = Avalik osa programmist „fieldaction cascade seal“ (JSON)
portal-blind-sealed = Teie pitseeritud nimekiri (vabatahtlik)
portal-blind-sealed-hint = Me hoiame seda teie jaoks. Ainult teie võti avab selle.
portal-blind-declare = Nimetage kohad
portal-blind-named = Kohad: { $count }
portal-blind-site = Number
portal-blind-link = Link koha jaoks
portal-blind-letter = Kiri (PDF)
portal-blind-zip = Kirjad, lingid ja allkirjastatud teated kõigile kohtadele (ZIP)
portal-blind-told = Olen teate nendele kohtadele edasi andnud
portal-blind-kept = Teie pitseeritud nimekiri
portal-blind-root = Teie kohustuste juur
portal-line-site = See ei ole koha vaba number: „{ $about }“.
portal-line-public = See ei ole nimekirja avalik osa: „{ $about }“.
portal-line-unsealed = See fail ei ole pitseeritud: „{ $about }“.
portal-sign-optional = Vabatahtlik. Tootja ei tea, kes te olete.
