### Words about evidence of fieldcheck, Finnish: verdicts, doubts, the portal page.

## Verdicts
verdict-pass = kunnossa
verdict-fail = ei kunnossa
verdict-not-applicable = ei sovellu
verdict-inconclusive = ei voitu todeta

## Doubts and remarks
evidence-doubt-says-otherwise = Tiedostossa ilmoitettu tulos poikkeaa tiedoston omista tallenteista. Vain tallenteet otetaan huomioon. Valmistaja selvittää asian.
evidence-doubt-unknown-serial = Tämä sarjanumero ei ole toimipaikkanne luettelossa. Valmistaja tarkistaa, koskeeko asia laitetta.
evidence-doubt-no-challenge = Kertakäyttönumero (challenge) puuttuu, joten todiste voi olla tiedotetta vanhempi. Se on tallessa, mutta se ei osoita, että toimenpiteet on tehty laitteelle.
evidence-doubt-other-challenge = Todisteen kertakäyttönumeroa (challenge) ei ole annettu tälle laitteelle. Todiste on tallessa, mutta se ei osoita, että toimenpiteet on tehty laitteelle.
evidence-doubt-clock-ahead = Tarkistuksen tehneen tietokoneen kellon mukaan todiste on tehty tulevaisuudessa. Se on tallessa, mutta se ei osoita, että toimenpiteet on tehty laitteelle.
evidence-doubt-before-notice = Tarkistuksen tehneen tietokoneen kellon mukaan todiste on tehty ennen tiedotteen lähettämistä. Se on tallessa, mutta se ei osoita, että toimenpiteet on tehty laitteelle.
evidence-doubt-older-than-known = Tarkistus päättyi ennen kuin laitteesta saatiin jo tunnetut tiedot. Todiste on tallessa, mutta se ei osoita, että toimenpiteet on tehty laitteelle. Tarkistakaa uudelleen ja lähettäkää uusi todiste.
evidence-doubt-used-challenge = Todiste vastaa kertakäyttönumeroon (challenge), joka on jo käytetty. Tieto siitä, että pääsy oli avoin, otetaan silti huomioon.
evidence-doubt-other-key = Todisteen on allekirjoittanut eri fieldcheck-asennus kuin tämän toimipaikan ensimmäisen todisteen.
evidence-doubt-shared-certificate = Toinen laite näytti saman varmenteen.
evidence-doubt-shared-bmc = Toinen laite näytti saman BMC:n.

## Portal: show it with fieldcheck
portal-step-evidence = Osoittakaa fieldcheck-ohjelmalla
portal-step-evidence-small = IT-osastollenne, vapaaehtoinen
portal-evidence-title = Osoittakaa fieldcheck-ohjelmalla
portal-evidence-lead = IT-osastonne voi osoittaa, että pääsy ilman salasanaa evätään. fieldcheck tekee palvelimelle vain lukevia kyselyjä eikä muuta mitään. Todiste ei korvaa vahvistusta.
portal-evidence-one = 1. Ladatkaa tarkistusprofiili
portal-evidence-one-text = Sen on allekirjoittanut { $maker }, ja siinä on kertakäyttönumero (challenge) jokaiselle sarjanumerollenne.
portal-evidence-load = Lataa tarkistusprofiili ({ $file })
portal-evidence-version = { $id }, versio { $version }
portal-evidence-hypothesis = Tiedotteessa ei mainita syytä. Nämä tarkistukset ovat valmistajan oletus syystä.
portal-evidence-compare = Verratkaa avainta: fieldcheck näyttää tämän sormenjäljen, ja se on kirjeessänne.
portal-evidence-fingerprint = Valmistajan avaimen sormenjälki
portal-evidence-two = 2. Suorittakaa fieldcheck hallintaverkossa
portal-evidence-two-text = Kerran laitetta kohti. Kirjoittakaa laitteen BMC:n osoite sanan OSOITE tilalle.
portal-evidence-address = OSOITE
portal-evidence-any-serial = SARJANUMERO
portal-evidence-serial-unknown = Laitteet, joiden sarjanumeroa emme tunne, eivät saa kertakäyttönumeroa (challenge). Ilmoittakaa sarjanumero ensin vahvistuksen yhteydessä.
portal-evidence-three = 3. Toimittakaa ohjelman kirjoittama tulos
portal-evidence-files = Todistetiedostot
portal-evidence-files-hint = Tiedostot, joiden pääte on .dsse.json, tai PDF-lomake, jossa todiste on. Voitte toimittaa useita kerralla, kukin enintään 2 Mt.
portal-evidence-code = Tai koodit paperilta
portal-evidence-code-hint = QR-koodin teksti. Se alkaa merkeillä FC1:. Yksi riviä kohti.
portal-evidence-send = Toimita
portal-evidence-state = Laitteenne
portal-evidence-shown = Osoitettu fieldcheck-ohjelmalla, { $moment }
portal-evidence-shown-onsite = Valmistajan teknikko on osoittanut, { $moment }
portal-evidence-not-shown = Ei osoitettu: { $why }
portal-evidence-none = ei vielä todistetta
portal-evidence-open = viimeisimmässä tarkistuksessa pääsy oli avoin
portal-evidence-undecided = viimeisimmässä tarkistuksessa asiaa ei voitu todeta
portal-evidence-doubts = viimeisintä todistetta ei oteta sellaisenaan huomioon
portal-evidence-reopened = Asia oli jo osoitettu. Uusin todiste kertoo muuta.
portal-evidence-checks = Mikä puhuu tätä vastaan
portal-evidence-made = Tehty { $moment }, valmistajan palvelin on arvioinut sen uudelleen.
portal-evidence-vex = VEX-lausuma (CSAF 2.0) laiterekisteriänne varten
portal-evidence-again = Tehkää sen jälkeen toimenpiteet ja suorittakaa fieldcheck uudelleen samalla profiililla.
portal-evidence-result = Mitä tiedostoillenne tapahtui
portal-evidence-got-shown-done = { $serial }: vastaanotettu. On osoitettu, että toimenpiteet on tehty laitteelle.
portal-evidence-got-open = { $serial }: vastaanotettu. Pääsy on avoin.
portal-evidence-got-undecided = { $serial }: vastaanotettu. Ei voitu todeta, evätäänkö pääsy.
portal-evidence-got-kept = { $serial }: vastaanotettu ja tallennettu. Todistetta ei oteta sellaisenaan huomioon.
portal-evidence-got-already = { $serial }: tämä todiste oli jo vastaanotettu.
portal-evidence-got-announced = { $serial }: koodi on luettu. Se ilmoittaa todisteesta. Vain itse tiedosto voidaan ottaa huomioon.
portal-evidence-awaited = Paperilta luettu koodi ilmoittaa todisteesta, jonka aika on { $moment }. Tiedosto ei ole vielä saapunut.
portal-evidence-refused = { $file }: ei otettu vastaan. { $why }
portal-evidence-nothing = Valitkaa vähintään yksi tiedosto.
portal-evidence-no-profile = Tälle tiedotteelle ei ole tarkistusprofiilia.

evidence-doubts = Epäselvyydet ja huomautukset
