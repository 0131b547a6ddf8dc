### Frame words of the notice, Finnish.

## Head of every document
fact-reference = Viite
fact-document-no = Asiakirjan numero
fact-revision = Revisio
fact-date = Päiväys
fact-number = Numeronne meillä
draft = Luonnos, päiväämätön

## Foot of every document
foot-support = Tekninen tuki: { $address }
foot-care = Asiakaspalvelu: { $address }

## Notice: the frame on top
box-heading = Mitä teidän on tehtävä nyt
step-read = Lukekaa tämä tiedote ja välittäkää se kaikille, jotka työskentelevät laitteiden kanssa.
step-measures = Tehkää toimenpiteet jokaiselle laitteelle, jota asia koskee: { $address }
step-answer = Palauttakaa vastauslomake.
step-answer-recall = Palauttakaa vastauslomake.
alarm-label = Epäilettekö luvatonta pääsyä?

## Notice: product table
table-product = Tuote, jota asia koskee
table-catalogue-no = Luettelonumero
table-udi = UDI-DI
table-serials = Sarjanumerot
table-lots = Erät: { $lots }
table-serial = Sarjanumero
udi-none = Ei sovellu
udi-none-legacy = Ei sovellu (saatettu markkinoille ennen UDI-vaatimusta)
udi-none-not-a-device = Ei sovellu (ei lääkinnällinen laite)
serials-all = kaikki
serials-letter = { $count ->
    [one] 1 numero, mainittu saatekirjeessä
   *[other] { $count } numeroa, mainittu saatekirjeessä
}

## Notice: signatures
signed-electronically = Sähköisesti allekirjoitettu
signed-at = { $moment }
signed-meaning = Merkitys: { $meaning }
# The declaration itself: what was signed in the office’s language stands on the paper in its own.
meaning-release = Sisältö ja laajuus tarkastettu ja hyväksytty
role-author = Laatija
role-quality_signatory = Laatu
role-regulatory_signatory = Viranomaisasiat
role-coordinator = Koordinointi
role-call_centre = Puhelinpalvelu
role-auditor = Auditoija

## Notice: how to tell that it is genuine
genuine-heading = Mistä tunnistatte, että tämä tiedote on aito
genuine-text = Jokaisella sivulla ovat viite { $reference } ja asiakirjan numero { $document }. Jos epäilette aitoutta, varmistakaa asia jo tuntemanne kanavan kautta, esimerkiksi { $website } tai tavallinen yhteyshenkilönne, ja ilmoittakaa molemmat numerot. Kukaan ei kysy teiltä salasanaa tässä asiassa.

## Deadlines, software, registration number
table-software = Ohjelmistoversiot
fact-srn = Valmistajan SRN
deadline-act-on = Tehkää toimenpiteet viimeistään { $day }.
deadline-act-days = { $days ->
    [one] Tehkää toimenpiteet yhden päivän kuluessa vastaanotosta.
   *[other] Tehkää toimenpiteet { $days } päivän kuluessa vastaanotosta.
}
deadline-reply-on = Vastatkaa viimeistään { $day }.
deadline-reply-days = { $days ->
    [one] Vastatkaa yhden päivän kuluessa vastaanotosta.
   *[other] Vastatkaa { $days } päivän kuluessa vastaanotosta.
}

## Titles by market and kind of action
title-recall = Kiireellinen lääkinnällisen laitteen takaisinveto
title-correction = Kiireellinen lääkinnällisen laitteen korjaus
title-fsn = Kiireellinen turvallisuustiedote
title-quality = Laatutiedote

## New or update
fact-type = Tiedotteen tyyppi
type-new = Uusi
type-update = Päivitys
update-heading = Mikä on muuttunut
update-previous = Tämä tiedote korvaa revision { $revision }, päivätty { $date }.
update-added = Uutta: { $about }
update-removed = Ei enää mukana: { $about }
update-changed = Muuttunut: { $about }

## Actions that are answered one by one
action-read = Lukekaa ja ymmärtäkää tämä tiedote.
action-pass-on = Välittäkää tämä tiedote kaikille, joiden on tiedettävä siitä.
action-forward = Välittäkää tämä tiedote kaikille organisaatioille, joille on toimitettu laitteita, joita asia koskee, tai joita toimenpide koskee.
action-identify = Selvittäkää laitteet, joita asia koskee.
action-quarantine = Erottakaa laitteet, joita asia koskee, älkääkä käyttäkö niitä.
action-inspect = Tarkistakaa laitteet paikan päällä tai antakaa muuttaa ne siellä.
action-correct = Tehkää korjaus.
action-return = Palauttakaa laitteet, joita asia koskee.
action-destroy = Hävittäkää laitteet, joita asia koskee.
action-patients = Noudattakaa potilaiden hoitoa koskevia suosituksia.
action-review = Tarkistakaa aiemmin saadut tulokset.
action-instructions = Huomioikaa, mikä käyttöohjeessa on muuttunut.
action-remember = Pitäkää tämä tiedote mielessä, kunnes toimenpide on päättynyt.

## Chosen fields
stated-look-back-yes = Potilaiden seurantaa tai aiemmin saatujen tulosten tarkistamista suositellaan.
stated-look-back-no = Potilaiden seurantaa tai aiemmin saatujen tulosten tarkistamista ei suositella.
stated-look-back-not-applicable = Potilaiden seuranta tai aiemmin saatujen tulosten tarkistaminen ei tule kyseeseen.
stated-maker-removal = Otamme takaisin laitteet, joita asia koskee.
stated-maker-on-site = Tarkastamme tai muutamme paikan päällä laitteet, joita asia koskee.
stated-maker-software = Tarjoamme uuden ohjelmiston.
stated-maker-labelling = Muutamme käyttöohjetta tai merkintöjä.
stated-maker-none = Emme suunnittele omia toimenpiteitä.
stated-maker-by = Toimenpiteidemme on määrä olla valmiit viimeistään { $day }.
stated-lay-users-no = Potilaille ja maallikkokäyttäjille ei tarvitse ilmoittaa.
stated-lay-users-appended = Potilaille tai maallikkokäyttäjille on ilmoitettava; heille tarkoitettu teksti on tämän tiedotteen mukana.
stated-lay-users-not-appended = Potilaille tai maallikkokäyttäjille on ilmoitettava; heille tarkoitettua tekstiä ei ole tämän tiedotteen mukana.
stated-further-notice-yes = Uusi tiedote on odotettavissa.
stated-further-notice-no = Uutta tiedotetta ei ole odotettavissa.
stated-further-notice-not-planned-yet = Uutta tiedotetta ei ole vielä suunniteltu.
stated-depth-user = Toimenpide ulottuu kuluttajiin ja käyttäjiin asti.
stated-depth-retail = Toimenpide ulottuu vähittäismyyjiin ja jakelupisteisiin asti.
stated-depth-wholesale = Toimenpide ulottuu tukkukauppoihin ja jakelijoihin asti.
stated-distributed = Laitteet, joita asia koskee, on jaeltu tänä aikana: { $from } – { $to }.
representative-heading = Paikallinen edustaja
attention-line = Tiedoksi: { $who }

## Electronic seal
seal-heading = Sähköinen leima
seal-text = Tässä tiedostossa on sähköinen leima. Leiman antaja: { $maker }. Avaimen sormenjälki on { $fingerprint }. Kuka tahansa voi tarkistaa tiedoston ilman verkkoyhteyttä komennolla ”fieldaction genuine” tai ”fieldcheck genuine”.

## Postal
envelope-mark = KIIREELLINEN: lääkinnällisen laitteen takaisinveto tai korjaus
