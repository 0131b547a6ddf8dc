### Words of the consignee's portal, Finnish. One section per page, in the order in which a consignee meets them.

## Every page
portal-genuine = Onko tämä aito?
portal-language = Kieli:
portal-urgent = Kiireellinen turvallisuustiedote
portal-alarm = Epäilettekö luvatonta pääsyä?
portal-alarm-what = Toimikaa nyt näin
portal-alarm-title = Epäily luvattomasta pääsystä
portal-foot = Kiireellinen turvallisuustiedote { $reference } ({ $document })
portal-foot-date = päivätty { $date }.
portal-foot-help = Kysymykset:
portal-back = Takaisin yleisnäkymään
portal-back-devices = Takaisin laitteisiin
portal-back-questions = Takaisin kysymyksiin
portal-to-start = Yleisnäkymään
portal-to-form = Lomakkeeseen
portal-save = Tallenna myöhempää varten
portal-send = Lähetä
portal-change = Muuta
portal-yes = Kyllä
portal-no = Ei
portal-yes-on = Kyllä, { $date }
portal-which-units = Mitkä laitteet?
portal-date-hint = Päivä, kuukausi, vuosi, esimerkiksi 10.12.2026
portal-date-hint-known = Jos tiedossa. Päivä, kuukausi, vuosi, esimerkiksi 10.12.2026

## Devices, as they are called everywhere
portal-units = { $count ->
    [one] Koskee 1 laitettanne
   *[other] Koskee { $count } laitettanne
}
portal-your-units = Laitteenne
portal-show-units = Näytä kaikki laitteet
portal-no-units = Teillä ei ole tällä hetkellä vahvistettavia laitteita
portal-serial = SN { $serial }
portal-serial-unknown = Laite, jonka sarjanumeroa emme tunne
portal-unit-about = { $name }, luettelonro { $number }
portal-unit-number = Luettelonro { $number }, UDI-DI ei sovellu
portal-unit-numbers = Luettelonro { $number }, UDI-DI { $udi }
portal-unit-possibly = Tietojemme mukaan asia koskee mahdollisesti tätä laitetta. Toimikaa kuin asia koskisi sitä.
portal-unit-handed = Vastaaminen on annettu toisen hoidettavaksi { $date }. Vastaaja: { $to }. Voitte vastata itse tai jättää asian avoimeksi.
portal-shown-since = Osoitettu { $moment } alkaen
portal-shown-none = Ei vielä todistetta

## Overview
portal-handed = { $who } antoi teille tämän linkin { $date }.
portal-handed-units = { $count ->
    [one] Se koskee 1 laitetta.
   *[other] Se koskee { $count } laitetta.
}
portal-three-steps = Kolme vaihetta
portal-step-read = Lukekaa
portal-step-read-small = Tiedote, myös PDF-tiedostona
portal-step-measures = Toimenpiteet
portal-step-measures-small = Valmistajan ohjeet
portal-step-confirm = Vahvistakaa
portal-step-confirm-small = sarjanumeroittain, noin 2 minuuttia
portal-open = tekemättä
portal-of = { $done } / { $total }
portal-said-so = ilmoitettu
portal-confirmed = vahvistettu
portal-next-read = Seuraavaksi: lukekaa
portal-next-confirm = Seuraavaksi: vahvistakaa
portal-next-receipt = Näytä vastaanottokuittaus
portal-draft = Tietonne on tallennettu
portal-draft-text = Niitä ei ole vielä lähetetty.
portal-draft-on = Jatka lomakkeen täyttämistä
portal-way-recipients = Ilmoittakaa omat vastaanottajanne. Tiedotamme heille puolestanne
portal-way-receipt = Viimeisin vastaanottokuittaus
portal-way-correct = Korjatkaa vastauksianne
portal-way-hand = Antakaa osa työtoverin hoidettavaksi
portal-way-handed = { $count ->
    [one] 1 osa annettu eteenpäin
   *[other] { $count } osaa annettu eteenpäin
}
portal-way-contact = Ettekö ole vastuussa asiasta? Ilmoittakaa oikea henkilö
portal-way-return = Ettekö ole vastuussa asiasta? Kertokaa siitä henkilölle, joka antoi teille linkin.

## Reading the notice
portal-read-title = Lukekaa tiedote
portal-text-language = Tiedotteen kieli: { $language }
portal-read-at = Luettu { $moment }
portal-read-hint = Tämän sivun avaaminen ei ole vahvistus. Vain tällä painikkeella kirjaatte, että olette lukeneet tiedotteen.
portal-read-button = Olen lukenut tiedotteen
portal-instructions = Avaa valmistajan ohjeet
portal-instructions-take = Lataa
portal-instructions-taken = Ladattu { $moment }
portal-instructions-hint = Tällä painikkeella kirjaatte, että olette ladanneet tiedoston.
portal-products = Tuotteet, joita asia koskee
portal-product = Tuote
portal-catalogue-no = Luettelonro
portal-udi = UDI-DI
portal-udi-none = ei sovellu
portal-files = Tiedostot
portal-files-none = Tiedostot ovat tässä, kun ne on julkaistu.
portal-file-notice = Tiedote PDF-tiedostona, { $language }
portal-file-personal = Toimipaikkanne saatekirje ja lomake PDF-tiedostona

## Form: what stands on each page
portal-form-steps = Lomakkeen vaiheet
portal-form-devices = Laitteet
portal-form-questions = Kysymykset
portal-form-confirm = Vahvistus
portal-errors = { $count ->
    [one] Yksi tieto ei vielä kelpaa
   *[other] { $count } tietoa ei vielä kelpaa
}
portal-save-hint = Voitte tallentaa milloin tahansa. Linkkinne tuo teidät takaisin tänne.
portal-next = Seuraava

## Step: devices
portal-devices-title = Laitteenne
portal-devices-heading = Mitä kullekin laitteelle on tapahtunut?
portal-no-units-form = Teillä ei ole tällä hetkellä vahvistettavia laitteita. Jos jokin laite puuttuu, voitte ilmoittaa sen alla.
portal-chain-first = Oletteko luovuttaneet laitteita eteenpäin?
portal-chain-first-text = Ilmoittakaa vastaanottajat. Laitteet lasketaan silloin heille, eikä teidän tarvitse ilmoittaa niistä tässä mitään.
portal-choice-done = Tehty
portal-said-done-hint = Kaikki ohjeiden vaiheet on tehty
portal-choice-later = Ei vielä
portal-choice-not-here = Ei täällä
portal-choice-not-here-hint = Emme löydä tätä laitetta toimipaikastamme
portal-choice-passed-on = Luovutettu eteenpäin
portal-choice-scrapped = Romutettu
portal-choice-cannot = Ei voida tehdä
portal-choice-cannot-hint = Emme voi tehdä vaiheita
portal-when = Milloin?
portal-until = Mihin mennessä?
portal-to = Kenelle? Toimipaikan nimi ja osoite
portal-why = Mikä on esteenä?
portal-why-hint = Tekninen tuki ottaa teihin yhteyttä.
portal-serial-read = Sarjanumero tyyppikilvestä
portal-serial-read-hint = Se puuttuu tiedoistamme
portal-rest = Kaikki laitteet, joista ette ole edellä ilmoittaneet mitään
portal-rest-each = Vastaan kustakin erikseen
portal-rest-done = Tehty kaikille muille
portal-extra-heading = Luettelosta puuttuu laite
portal-extra = Sarjanumero, kuten se on tyyppikilvessä
portal-extra-hint = Tarkistamme, koskeeko asia laitetta, ja otamme yhteyttä. Jos niitä on useita: yksi riviä kohti.

## Step: questions
portal-questions-title = Tiedotetta koskevat kysymykset
portal-questions-heading = Pitävätkö nämä väittämät paikkansa?
portal-questions-hint = ”Ei” on kelvollinen vastaus. Otamme silloin teihin yhteyttä.
portal-questions-tick = Merkitkää ne kohdat, jotka koskevat teitä.
portal-not-ticked = ei merkitty
portal-derived = Seuraa siitä, mitä ilmoititte kustakin laitteesta
portal-chain = Jakelijat ja maahantuojat
portal-chain-question = Oletteko laitteiden jakelija tai maahantuoja?
portal-chain-not-applicable = Ei sovellu
portal-chain-not-applicable-hint = Käytämme laitteita itse
portal-chain-applies = Kyllä, olemme jakelija tai maahantuoja
portal-informed-on = Päivämäärä
portal-next-check = Seuraavaksi: tarkistakaa vastauksenne

## Step: confirm
portal-check-title = Tarkistakaa ja vahvistakaa
portal-check-heading = Onko kaikki oikein?
portal-missing = { $count ->
    [one] Yksi vastaus puuttuu vielä
   *[other] { $count } vastausta puuttuu vielä
}
portal-check-correction = Olette vastanneet aiemmin. Jos lähetätte uudelleen, se korjaa viimeisimmän vastauksenne. Aiempi vastaus on edelleen luettavissa.
portal-unknown-serials = Muut sarjanumerot toimipaikassanne
portal-said-nothing = Ei vielä ilmoitettu
portal-said-done = Tehty
portal-said-done-on = Tehty { $date }
portal-said-later = Ei vielä
portal-said-later-on = Ei vielä, viimeistään { $date }
portal-said-not-here = Ei täällä
portal-said-passed-on = Luovutettu eteenpäin, saaja: { $to }
portal-said-scrapped = Romutettu
portal-said-scrapped-on = Romutettu { $date }
portal-said-cannot = Ei voida tehdä: { $why }
portal-sign-heading = Kuka vahvistaa tämän?
portal-sign-name = Etu- ja sukunimi
portal-sign-title = Titteli tai tehtävä
portal-sign-date = Päiväys
portal-sign-hint = Lähettämällä vahvistatte nämä tiedot. Voitte korjata niitä myöhemmin. Aiempi versio säilyy.
portal-sign = Lähetä vastauksenne
portal-earlier = Tähänastiset vastauksenne

## What does not fit about an entry
portal-wrong-about = SN { $serial }: { $text }
portal-wrong-choose = Valitkaa vastaus.
portal-wrong-yes-no = Valitkaa kyllä tai ei.
portal-wrong-date = Tätä päivämäärää ei voida lukea. Kirjoittakaa päivä, kuukausi, vuosi, esimerkiksi 10.12.2026.
portal-wrong-date-missing = Päivämäärä puuttuu.
portal-wrong-quantity = Ilmoittakaa laitteiden määrä kokonaislukuna.
portal-wrong-to = Ilmoittakaa toimipaikan nimi ja osoite.
portal-wrong-why = Ilmoittakaa syy. Yksi lause riittää.
portal-wrong-name = Nimi puuttuu.
portal-wrong-changed = Vastaukset ovat muuttuneet tämän sivun näyttämisen jälkeen. Tarkistakaa ne vielä kerran.
portal-wrong-units = Valitkaa vähintään yksi laite.
portal-wrong-email = Tämä ei ole sähköpostiosoite.
portal-wrong-nothing = Mitään ei ole vielä ilmoitettu.

## Receipt
portal-receipt-title = Vastaanottokuittaus { $number }
portal-receipt-heading = Vastauksenne on vastaanotettu
portal-receipt-corrected = Tämä vastaus on korjattu
portal-receipt-newer = Uudempaan vastaukseen { $number }
portal-receipt-number = Kuittauksenne numero
portal-receipt-phone = Puhelimessa tarvitsette vain tämän numeron.
portal-receipt-at = Vastaanotettu
portal-receipt-by = Vahvistaja
portal-receipt-site = Toimipaikka
portal-receipt-corrects = Korjaa vastauksen
portal-receipt-place = Paikka lokissa
portal-receipt-index = Merkintä { $index }
portal-receipt-sealed = Sisältyy allekirjoitettuun tarkistuspisteeseen, jossa on { $size } merkintää
portal-receipt-pending = Annetaan juuri nyt. Vastauksenne ovat jo tallessa.
portal-receipt-again = Katso uudelleen
portal-receipt-digest = Merkinnän tarkistussumma (SHA-256)
portal-receipt-print = Laadittu portaalissa, viite { $reference }, arkistoanne varten. Kysymykset: { $address }
portal-receipt-next = Mitä tapahtuu seuraavaksi
portal-receipt-queried = Työntekijä lukee vastauksenne ja ottaa yhteyttä, jos jotain on selvitettävä.
portal-receipt-open = Ei vielä tehty:
portal-receipt-copy = Vahvistus lähetetään sähköpostiosoitteeseen, joka meillä on teistä.
portal-receipt-how-print = Voitte arkistoida tämän sivun selaimenne tulostustoiminnolla.
portal-receipt-proof = Merkinnän ja tarkistussumman avulla voidaan myöhemmin todistaa, että tämä vastaus on lokissa muuttumattomana.

## Handing a part on
portal-hand-title = Antakaa osa eteenpäin
portal-hand-heading = Kenen pitäisi ottaa osa hoitaakseen?
portal-hand-text = Henkilö saa oman linkin. Se näyttää vain valitsemanne laitteet ja kertoo, keneltä se on peräisin. Kokonaisuus säilyy teillä.
portal-hand-unit = { $name }: { $state }
portal-hand-email = Henkilön sähköpostiosoite
portal-hand-from = Nimenne
portal-hand-from-hint = Se näkyy sähköpostissa.
portal-hand-send = Lähetä linkki
portal-hand-already = Jo eteenpäin annetut osat
portal-hand-said = vastattu { $said } / { $count }

## Naming the right person
portal-contact-title = Ilmoittakaa oikea henkilö
portal-contact-heading = Kuka on vastuussa?
portal-contact-text = Tiedotteen on tavoitettava oikea henkilö. Pidämme osoitteenne voimassa, kunnes hän vastaa.
portal-contact-what = Mikä pitää paikkansa?
portal-contact-person = Toinen henkilö toimipaikassamme on vastuussa
portal-contact-name = Nimi tai osasto
portal-contact-email = Sähköpostiosoite
portal-contact-email-hint = Tiedote lähetetään heti tähän osoitteeseen. Jos osoitetta ei ole, työntekijä jatkaa etsimistä.
portal-contact-site = Toinen toimipaikka on vastuussa
portal-contact-site-name = Toimipaikan nimi ja osoite
portal-contact-unknown = En tiedä, kuka on vastuussa
portal-contact-unknown-hint = Jatkamme etsimistä ja soitamme vaihteeseenne

## Reporting a suspicion
portal-intruder-reported = Epäilystä on jo ilmoitettu. Voitte lisätä tietoja.
portal-intruder-then = Ilmoittakaa sitten tässä
portal-intruder-text = Yksi lause riittää. Ilmoitus menee heti valmistajan työlistan kärkeen. Se ei korvaa laitekohtaista vahvistustanne.
portal-intruder-seen = Mitä olette huomanneet?
portal-intruder-unplugged = Onko kaapeli irrotettu, kuten tiedotteessa pyydetään?
portal-intruder-reach = Miten tavoitamme teidät?
portal-intruder-reach-hint = Puhelinnumero, mahdollisuuksien mukaan myös yöllä
portal-intruder-send = Ilmoita epäilystä
portal-intruder-law = Toimipaikallanne voi olla omia ilmoitusvelvollisuuksia, joilla on lyhyet määräajat, esimerkiksi tietosuojasta tai verkkoturvallisuudesta. Kysykää organisaationne vastuuhenkilöiltä.

## Recipients of a distributor or importer
portal-recipients-title = Ilmoittakaa vastaanottajanne
portal-recipients-heading = Kenelle olette luovuttaneet laitteet?
portal-recipients-text = Jokainen vastaanottaja saa tiedotteen omalla kielellään ja vastaa itse.
portal-recipients-free = Ilman vastaanottajaa: { $free } / { $total } laitetta.
portal-recipients-free-list = Sarjanumerot ilman vastaanottajaa
portal-named = { $count ->
    [one] 1 vastaanottaja ilmoitettu
   *[other] { $count } vastaanottajaa ilmoitettu
}
portal-state = Tila
portal-state-waiting = tiedotetaan parhaillaan
portal-state-told = tiedotettu
portal-state-read = luettu
portal-state-answered = vastattu
portal-recipients-complete-said = Olette ilmoittaneet, että luettelo on täydellinen.
portal-preview = { $count ->
    [one] 1 vastaanottajalle voidaan tiedottaa
   *[other] { $count } vastaanottajalle voidaan tiedottaa
}
portal-preview-text = Mitään ei ole vielä lähetetty. Jos luettelo on oikein, tiedottakaa vastaanottajille alla olevalla painikkeella.
portal-recipients-rows = Ilmoittakaa vastaanottajat
portal-recipient = Vastaanottaja { $count }
portal-recipient-name = Toimipaikka
portal-recipient-street = Katuosoite
portal-recipient-postcode = Postinumero
portal-recipient-city = Postitoimipaikka
portal-recipient-country = Maa
portal-recipient-country-hint = Nimi tai tunnus, esimerkiksi DE
portal-recipient-email = Sähköpostiosoite
portal-recipient-serials = Sarjanumerot
portal-recipient-serials-hint = Erottakaa useat pilkulla
portal-recipients-more = Näytä lisää rivejä. Tällä sivulla olevat tiedot eivät siirry mukana
portal-recipients-paste = Tai liittäkää taulukko
portal-paste = Kopioikaa taulukostanne ja liittäkää tähän
portal-paste-hint = Yksi rivi vastaanottajaa kohti: toimipaikka; katuosoite; postinumero; postitoimipaikka; maa; sähköposti; sarjanumero, sarjanumero
portal-recipients-complete = Luetteloni on näin täydellinen
portal-recipients-check = Tarkista tiedot
portal-recipients-tell = Tiedota vastaanottajille
portal-recipients-later = Voitte ilmoittaa lisää vastaanottajia myöhemmin.
portal-line-row = Vastaanottaja { $line }: { $text }
portal-line-pasted = Liitetty rivi { $line }: { $text }
portal-line-none = Ilmoittakaa vähintään yksi vastaanottaja.
portal-line-name = Toimipaikka puuttuu.
portal-line-city = Postitoimipaikka puuttuu.
portal-line-country = Emme tunne tätä maata: ”{ $about }”. Kirjoittakaa maan nimi tai kaksi kirjainta.
portal-line-email = Tämä ei ole sähköpostiosoite: ”{ $about }”.
portal-line-serial = Tämä sarjanumero ei ole luettelossanne: { $about }.
portal-line-twice = Tämä sarjanumero on mainittu kahdesti: { $about }.
portal-line-units = Sarjanumerot puuttuvat.

## Is this genuine?
portal-genuine-heading = Onko tämä tiedote aito?
portal-genuine-text = Kolme tapaa selvittää asia. Yksi riittää.
portal-genuine-ask = Kysykää.
portal-genuine-ask-text = Soittakaa valmistajan yhteyshenkilöllenne numeroon, jonka jo tunnette, älkää sähköpostissa olevaan numeroon, tai ottakaa yhteyttä tätä kautta: { $website }. Ilmoittakaa viite { $reference }.
portal-genuine-compare = Verratkaa.
portal-genuine-compare-text = PDF-tiedoston jokaisella sivulla ovat molemmat numerot: { $reference } ja { $document }.
portal-genuine-digest = Laskekaa uudelleen.
portal-genuine-digest-text = IT-osastonne voi verrata tiedoston tarkistussummaa tähän luetteloon. Juuri nämä tiedostot on allekirjoitettu.
portal-genuine-maker = Valmistaja
portal-genuine-numbers = Numerot
portal-genuine-link = Mikä linkkinne on
portal-genuine-link-text = Se on voimassa vain toimipaikallenne ja tälle yhdelle tiedotteelle. Kuka tahansa, jolla linkki on, voi vastata toimipaikkanne puolesta. Älkää välittäkö sitä, vaan antakaa osia eteenpäin kohdassa ”Antakaa osa eteenpäin”. Valmistaja voi milloin tahansa peruuttaa linkin ja lähettää teille uuden.
portal-genuine-never = Emme koskaan kysy salasanaa emmekä pankkitietoja.

## After an act
portal-done-now = Tehkää nyt tämä
portal-done-hand = Linkki on matkalla
portal-done-hand-text = Henkilö saa sen antamaanne osoitteeseen. Hänen vastauksensa näkyvät lomakkeessanne.
portal-done-contact = Kiitos. Ilmoituksenne on kirjattu
portal-done-contact-text = Jos annoitte sähköpostiosoitteen, tiedote lähetetään siihen. Muussa tapauksessa työntekijä etsii oikean yhteyshenkilön. Linkkinne on edelleen voimassa.
portal-done-intruder = Ilmoituksenne on vastaanotettu
portal-done-intruder-text = Se on nyt valmistajan työlistan kärjessä. Toimikaa heti, älkää odottako vastausta.
portal-done-recipients = Luettelonne on otettu vastaan
portal-done-recipients-text = Ilmoittamanne vastaanottajat saavat tiedotteen nyt. Vastaanottajienne sivulta näette, miten pitkällä he ovat.

## The notice as data
portal-data = Datana omia järjestelmiänne varten
portal-data-text = Sama versio kuin PDF-tiedosto. Järjestelmänne voi lukea tiedot ja vastata niillä.
portal-data-products = Tuotteet, joita asia koskee
portal-data-units = Sarjanumeronne
portal-data-notice = Tiedote koneille (JSON)

## Checking a file
portal-genuine-file-heading = Tiedoston tarkistaminen
portal-genuine-file-text = Valitkaa saamanne PDF-tiedosto. Sitä ei tallenneta.
portal-genuine-file = PDF-tiedosto
portal-genuine-file-send = Tarkista
portal-genuine-offline = Ilman verkkoa: ”fieldaction genuine” tai ”fieldcheck genuine” ja tiedoston nimi.
portal-genuine-yes = Aito: { $reference }, revisio { $revision }, leiman antaja { $maker }, leimattu { $date }.
portal-genuine-filled = Aito. Leimaamisen jälkeen on täytetty vain lomakkeen kenttiä.
portal-genuine-not = Ei aito: { $why }
portal-genuine-stamp = Aikaleima: { $moment }, antaja { $authority }. Sitä, kenen palvelu tämä on, ei ole tarkistettu.
portal-genuine-key = Tämän leiman avaimen sormenjälki
portal-genuine-key-compare = Sen on oltava sama sormenjälki kuin kirjeessänne.
genuine-no-pdf = Tiedosto ei ole luettava PDF-tiedosto.
genuine-no-seal = Tiedostossa ei ole leimaa.
genuine-changed = Tiedostoa on muutettu leimaamisen jälkeen.
genuine-added = Tiedostoon on lisätty jotain leimaamisen jälkeen.
genuine-foreign-key = Leima on tehty toisella avaimella.
genuine-broken = Leimaa ei voida lukea.

# The page for files of answers.
portal-upload-way = Lähetä vastaustiedosto
portal-upload-title = Lähetä vastaukset
portal-upload-lead = Antakaa tiedosto, jossa on sarjanumerot ja mitä kullekin laitteelle on tehty. Näette, mitä luettiin, tarkistatte sen ja allekirjoitatte. Sitä ennen mitään ei kirjata.
portal-upload-label = Tiedosto
portal-upload-hint = XLSX tai CSV, jossa on sarakkeet sarjanumerolle ja tilalle, tai konevastaus (JSON)
portal-upload-own = Voitte täyttää oman taulukkomme:
portal-upload-send = Lue tiedosto
portal-upload-none = Valitkaa ensin tiedosto.
portal-upload-unreadable = Tiedostoa ei voida lukea.
portal-upload-empty = Tiedosto ei kerro mitään laitteesta.
portal-upload-foreign = Tiedosto kuuluu toiseen ilmoitukseen tai toiselle vastaanottajalle. Siitä ei otettu mitään.
portal-upload-result = Mitä luettiin
portal-upload-counts = Luettu: { $taken } · Tarkistettava: { $held } · Jätetty pois: { $refused }
portal-upload-row = Rivi { $row }
portal-upload-next = Tarkista ja jatka
portal-upload-kept = Luetut tiedot ovat lomakkeessa. Tarkistakaa ja täydentäkää ne siellä ja allekirjoittakaa.
portal-upload-unknown = Ei luettelossamme; se ilmoitetaan lisälaitteena.
portal-upload-number = Sarjanumeroa ei voida lukea varmasti. Katsokaa laitteesta.
portal-upload-said = Laitteen tila on epäselvä. Valitkaa itse.
portal-upload-date = Päivämäärä on epäselvä ja jätettiin pois.
portal-upload-cell = Solussa on kaava tai se on yhdistetty. Tarkistakaa arvo.
portal-upload-twice = Tämä sarjanumero esiintyy useammin kuin kerran.
portal-upload-missing = Kenelle tai miksi puuttuu.
portal-upload-which = On epäselvää, mitä laitetta tarkoitetaan.
portal-upload-comment = Siinä on huomautus; sitä ei otettu mukaan.
portal-upload-other = Jotakin tässä ei voitu lukea, ja se jätettiin pois.
## Passing on: roles, a list as a file, sites by number only
portal-role = Mitä toimipaikka tekee laitteilla?
portal-role-uses = Käyttää niitä
portal-role-passes = Luovuttaa ne eteenpäin ja nimeää omat vastaanottajansa
portal-list-heading = Tai jättäkää tiedosto
portal-list-text = Yksi rivi laitetta kohti mallin sarakkein, CSV tai XLSX. Hyväksytyt rivit näkyvät sen jälkeen yllä olevassa kentässä; kenellekään ei vielä ilmoiteta.
portal-list-file = Luettelo (CSV tai XLSX)
portal-list-template = Malli
portal-list-read = Lue tiedosto
portal-list-counts = { $rows } riviä: { $taken } hyväksytty, { $held } korjattava, { $refused } ei voi käyttää
portal-line-list = Rivi { $line }: { $text }
portal-line-role = Emme tunne tätä roolia: ”{ $about }”.
portal-line-circle = Tämä osoite on ketjussa yläpuolellanne: { $about }.
portal-line-many = Luetteloon ei mahdu enempää vastaanottajia: { $about }.
portal-line-unreadable = Tätä ei voi lukea: ”{ $about }”.
portal-blind-title = Pitäkää nimet itsellänne
portal-blind-text = Antakaa jokaiselle paikalle numero. Me saamme tietää numeron, maan, kielen ja sarjanumerot, emme koskaan nimeä tai osoitetta. Annatte tiedotteen eteenpäin itse.
portal-blind-lines = Paikat
portal-blind-lines-hint = Yksi rivi paikkaa kohti: numero; maa; kieli; sarjanumero, sarjanumero. Numerossa on enintään neljä kirjainta ja kuusi numeroa, esimerkiksi S-01
portal-blind-file = Julkinen osa ohjelmasta ”fieldaction cascade seal” (JSON)
portal-blind-sealed = Sinetöity luettelonne (vapaaehtoinen)
portal-blind-sealed-hint = Säilytämme sen puolestanne. Vain teidän avaimenne avaa sen.
portal-blind-declare = Ilmoittakaa paikat
portal-blind-named = Paikat: { $count }
portal-blind-site = Numero
portal-blind-link = Linkki paikalle
portal-blind-letter = Kirje (PDF)
portal-blind-zip = Kirjeet, linkit ja allekirjoitetut tiedotteet kaikille paikoille (ZIP)
portal-blind-told = Olen antanut tiedotteen eteenpäin näille paikoille
portal-blind-kept = Sinetöity luettelonne
portal-blind-root = Sitoumustenne juuri
portal-line-site = Tämä ei ole vapaa paikan numero: ”{ $about }”.
portal-line-public = Tämä ei ole luettelon julkinen osa: ”{ $about }”.
portal-line-unsealed = Tätä tiedostoa ei ole sinetöity: ”{ $about }”.
portal-sign-optional = Vapaaehtoinen. Valmistaja ei tiedä, keitä olette.
