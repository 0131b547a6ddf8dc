### Frame words of the verification form and of the cover letter, Finnish.

## Form
form-title = Vastauslomake { $reference }
form-title-recall = Vastauslomake { $reference }
form-heading = Vastauslomake
form-heading-recall = Vastauslomake
form-introduction-quality = Vahvistakaa tällä lomakkeella, että olette vastaanottaneet laatutiedotteen { $reference } ja toteuttaneet sen toimenpiteet.
form-organisation = Organisaation nimi
form-number = Numeronne meillä
form-person = Lomakkeen täyttäjä
form-name = Nimi
form-person-title = Titteli tai tehtävä
form-date = Päiväys ({ $hint })
form-answers = Vastauksenne
form-yes = Kyllä
form-no = Ei
form-unit-product = Laite
form-unit-serial = Sarjanumero
form-unit-answer = Tehty
form-unit-write = kirjoittakaa:
form-further = Muut sarjanumerot toimipaikassanne
form-chain = Jakelijan tai maahantuojan vastaukset
form-chain-not-applicable = Ei sovellu
form-send = Palautus: { $address }. Voitte myös lähettää meille nämä tiedot sähköpostitse ilman lomaketta.

## Cover letter
letter-title = Saatekirje ja vastauslomake { $reference }
letter-title-recall = Saatekirje ja vastauslomake { $reference }
letter-opening = { $count ->
    [0] Tietojemme mukaan olette saaneet tuotteen, jota asia koskee. Turvallisuustiedote on kokonaisuudessaan liitteenä.
    [one] Tietojemme mukaan tämä tiedote koskee toimipaikassanne 1 laitetta. Turvallisuustiedote on kokonaisuudessaan liitteenä.
   *[other] Tietojemme mukaan tämä tiedote koskee toimipaikassanne { $count } laitetta. Turvallisuustiedote on kokonaisuudessaan liitteenä.
}
letter-opening-quality = { $count ->
    [0] Tietojemme mukaan olette saaneet tuotteen, jota asia koskee. Laatutiedote on kokonaisuudessaan liitteenä.
    [one] Tietojemme mukaan tämä tiedote koskee toimipaikassanne 1 laitetta. Laatutiedote on kokonaisuudessaan liitteenä.
   *[other] Tietojemme mukaan tämä tiedote koskee toimipaikassanne { $count } laitetta. Laatutiedote on kokonaisuudessaan liitteenä.
}
letter-opening-recall = { $count ->
    [0] Tietojemme mukaan olette saaneet tuotteen, jota asia koskee. Takaisinvetokirje on kokonaisuudessaan liitteenä.
    [one] Tietojemme mukaan tämä tiedote koskee toimipaikassanne 1 laitetta. Takaisinvetokirje on kokonaisuudessaan liitteenä.
   *[other] Tietojemme mukaan tämä tiedote koskee toimipaikassanne { $count } laitetta. Takaisinvetokirje on kokonaisuudessaan liitteenä.
}
letter-step-read = Lukekaa turvallisuustiedote. Välittäkää se kaikille, jotka työskentelevät laitteiden kanssa.
letter-step-read-quality = Lukekaa laatutiedote. Välittäkää se kaikille, jotka työskentelevät laitteiden kanssa.
letter-step-read-recall = Lukekaa takaisinvetokirje. Välittäkää se kaikille, jotka työskentelevät laitteiden kanssa.
letter-step-measures = Tehkää toimenpiteet: { $address }
letter-step-answer = Vastatkaa jokaisen sarjanumeron osalta, verkossa tai lomakkeella.
letter-online = Vastatkaa verkossa, ilman käyttäjätiliä
letter-code = Lyhyt koodi puhelinta varten:
letter-paper = Lomakkeella tai sähköpostitse
letter-paper-text = Lähettäkää täytetty lomake tai tavallinen sähköposti, jossa on sarjanumerot, osoitteeseen { $address }.
letter-units = Toimipaikassanne olevat laitteet, joita asia koskee
letter-standing = Tila
letter-standing-affected = koskee
letter-standing-possibly = koskee mahdollisesti
letter-change = Revision { $revision } jälkeen
letter-change-new = uusi
letter-change-same = ennallaan
letter-change-gone = ei enää koske
letter-serial-unknown = ei tiedossa
letter-chain = Olette saaneet nämä laitteet jakelijana tai maahantuojana. Ilmoittakaa vastaanottajat portaalissa tai välittäkää tämä tiedote heille viipymättä, ja täyttäkää jakelijoita ja maahantuojia koskeva osa.
letter-wrong = Ettekö ole oikea yhteyshenkilö?
letter-genuine = Onko tämä kirje aito?
letter-genuine-text = Jokaisella sivulla ovat numerot { $reference } ja { $document }. Jos epäilette aitoutta, varmistakaa asia jo tuntemanne kanavan kautta, esimerkiksi { $website }. Kukaan ei kysy teiltä salasanaa.
letter-wrong-text = Ilmoittakaa meille oikea henkilö portaalissa tai sähköpostitse osoitteeseen { $address }. Siihen asti tämä tiedote on edelleen osoitettu teille.
letter-check = fieldcheck-ohjelman on näytettävä sormenjälki { $fingerprint }. Jokaisen sarjanumeron alla on sen kertakäyttönumero (challenge).

## Form: the code on each page, and what may be entered beside yes and no
form-code = Tämä koodi kertoo, kenen lomake tämä on. Jättäkää tila vapaaksi.
form-scan = Tai lukekaa tämä koodi puhelimella.
form-department = Osasto
form-account = Asiakasnumero
form-address = Osoite
form-shipping-address = Toimitusosoite, jos eri
form-phone = Puhelin
form-email = Sähköposti
form-signature = Allekirjoitus
form-quantity = Määrä
form-comment = Huomautus
form-on = Päivämäärä
form-deadline = Palauttakaa tämä lomake viimeistään { $day }.
form-disposition = Mitä on tapahtunut
form-disposition-done = tehty
form-disposition-not-yet = ei vielä
form-disposition-not-here = ei täällä
form-disposition-never-had = ei ole koskaan ollut
form-disposition-passed-on = luovutettu eteenpäin
form-disposition-scrapped = romutettu
form-disposition-cannot = ei voida tehdä
form-continued = Jatkuu
form-page-of = Lomake, sivu { $page } / { $pages }

## Statements of the customer
statement-receipt = Vahvistan, että olen saanut tämän tiedotteen sekä lukenut ja ymmärtänyt sen.
statement-actions = Olen tehnyt kaikki toimenpiteet, joita tiedotteessa pyydetään.
statement-users = Tiedot ja toimenpiteet on saatettu kaikkien asianomaisten käyttäjien tietoon, ja toimenpiteet on tehty.
statement-returned = Olen palauttanut laitteita, joita asia koskee.
statement-destroyed = Olen hävittänyt laitteita, joita asia koskee.
statement-none-to-return = Palautettavia tai hävitettäviä laitteita, joita asia koskee, ei ole.
statement-other = Olen tehnyt jotain muuta (kuvailkaa).
statement-no-devices = Minulla ei ole laitteita, joita asia koskee.
statement-query = Minulla on kysyttävää. Ottakaa minuun yhteyttä.
statement-adverse = Laitteisiin liittyen on tapahtunut haittatapahtumia (kuvailkaa).

## Statements of the distributor or importer
statement-stock = Olen tarkistanut varastoni ja erottanut laitteet, joita asia koskee.
statement-identified = Olen selvittänyt asiakkaat, jotka ovat saaneet tai ovat voineet saada näitä laitteita.
statement-list = Olen liittänyt mukaan luettelon näistä asiakkaista.
statement-informed = Olen ilmoittanut asiasta näille asiakkaille.
statement-confirmed = Olen saanut vahvistuksen kaikilta näiltä asiakkailta.
statement-neither = Minulla tai asiakkaillani ei ole varastossa laitteita, joita asia koskee.
statement-importer = Olen laitteiden maahantuoja.

## Statements of the importer, of the authorised representative
statement-importer-register = Maahantuojana olen kirjannut tämän toimen rekisteriini valituksista, vaatimustenvastaisista laitteista, takaisinvedoista ja markkinoilta poistamisista.
statement-importer-informed = Maahantuojana olen ilmoittanut valmistajalle ja sen valtuutetulle edustajalle, mitä tiedän laitteista, joita asia koskee.
statement-representative = Olen valmistajan valtuutettu edustaja.
statement-representative-cooperates = Valtuutettuna edustajana teen tässä toimessa yhteistyötä toimivaltaisten viranomaisten kanssa ja pidän asiakirjat niiden saatavilla.
