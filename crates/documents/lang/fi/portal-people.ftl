### Words of the portal for several people at one site, Suomi: many devices, who has read, questions, files, privacy.

## Devices
portal-choice-never-had = Ei ole koskaan ollut meillä
portal-choice-never-had-hint = Tämä laite ei ole koskaan ollut toimipaikassamme

## Answers so far
portal-answer-change = { $about }: { $now } (aiemmin: { $before })
portal-answer-part = { $name }, linkillä osoitteelle { $to }
portal-answer-typed = { $name }, valmistajan kirjaama
portal-unit-newer = Vastattu uudelleen { $moment }

## Parts handed on
portal-hand-withdraw = Peru linkki
portal-hand-withdrawn = Peruttu { $moment }
portal-hand-answer = Vastaus { $number }, { $name }, { $moment }

## Many devices
portal-many-heading = Monta laitetta kerralla
portal-many-text = Liitä tai skannaa sarjanumeroita tai valitse tiedosto. Näette luettelon ennen kuin mitään siirretään.
portal-many-paste = Sarjanumerot, yksi riviä kohti
portal-many-file = Tai tiedosto (CSV, XLSX)
portal-many-answer = Vastaus kaikille
portal-many-preview = Tarkista luettelo
portal-many-take = Siirrä lomakkeelle
portal-many-sum = Rivejä: { $rows }. Siirretään: { $taken }, tarkistettavia: { $held }, ei siirretä: { $refused }
portal-many-taken = siirretään
portal-many-unknown = ei luettelossanne; tarkistamme, koskeeko asia sitä
portal-many-ambiguous = kahdella laitteella on tämä numero; vastatkaa lomakkeella
portal-many-twice = on jo aiemmin luettelossa
portal-many-unclear = ei luettavissa sarjanumeroksi
portal-many-other = ei kuulu teille annettuun osaan

## Who has read
portal-users-heading = Kuka on lukenut ilmoituksen
portal-users-text = Antakaa tämä linkki laitteiden käyttäjille. Sillä voi vain lukea ja vahvistaa.
portal-users-count = Itse vahvistaneita: { $count }
portal-users-stated = Ilmoittanut { $name }: { $number }
portal-users-list = Näytä kaikki
portal-users-own = Vahvista omasta puolestasi
portal-users-confirm = Olen lukenut ja ymmärtänyt ilmoituksen
portal-users-or = Tai ilmoittakaa, kuinka moni käyttäjä on vahvistanut teille
portal-users-number = Käyttäjien määrä
portal-done-users = Kirjattu
portal-done-users-text = Kiitos. Voit sulkea tämän sivun.

## Questions and files
portal-talk-heading = Kysymykset valmistajalle
portal-talk-text = Kysymys ja vastaus jäävät tähän. Kun vastaus on tullut, ilmoitamme sähköpostitse.
portal-talk-question = Kysymyksenne
portal-talk-new = Valmistaja on vastannut teille
portal-files-add = Lisää tiedostoja
portal-files-hint = PDF, kuva, taulukko tai teksti. Enintään 5 tiedostoa, 10 Mt kukin.
portal-file-infected = Löytyi haittakoodia. Tiedosto säilytetään erillään eikä sitä näytetä kenellekään.
portal-file-held = Tätä tiedostoa ei ole vielä voitu tarkistaa. Sitä pidetään siihen asti.

## What does not fit
portal-wrong-elsewhere = Joku muu on sillä välin tallentanut tähän toisen vastauksen. Teidän vastauksenne ei ole vielä tallennettu. Tallentakaa uudelleen korvataksenne sen.
portal-wrong-text = Kirjoittakaa jotakin, enintään 8 000 merkkiä.
portal-wrong-persons = Ilmoittakaa henkilöiden määrä kokonaislukuna.
portal-wrong-file-missing = Valitkaa tiedosto tai kirjoittakaa jotakin.
portal-wrong-file-format = Tällaista tiedostoa ei oteta vastaan.
portal-wrong-file-large = Tiedosto tai luettelo on liian suuri.
portal-wrong-file-many = Liian monta tiedostoa.

## Privacy
portal-privacy = Mitä säilytämme teistä ja miksi
portal-privacy-what = Mitä säilytämme
portal-privacy-what-text = Yhteyshenkilöiden nimen, tehtävän, osoitteen, sähköpostin ja puhelinnumeron sekä sen, mitä kerrotte meille: vastaukset, kysymykset, tiedostot.
portal-privacy-why = Miksi
portal-privacy-why-text = Jotta turvallisuusilmoitus tavoittaa teidät ja voidaan osoittaa, että kaikki tavoitettiin. Laki velvoittaa valmistajaa tähän (asetukset (EU) 2017/745 ja 2017/746; yleinen tietosuoja-asetus 6 art. 1 kohta c alakohta).
portal-privacy-why-text-quality = Jotta laatutiedote tavoittaa teidät ja voidaan osoittaa, että kaikki tavoitettiin. Valmistajalla on tähän oikeutettu etu (yleinen tietosuoja-asetus 6 art. 1 kohta f alakohta).
portal-privacy-why-text-recall = Jotta takaisinvetokirje tavoittaa teidät ja voidaan osoittaa, että kaikki tavoitettiin. Takaisinvetoa koskevat säännöt edellyttävät tätä valmistajalta (21 CFR 7.42 ja 7.49; 21 CFR Part 806).
portal-privacy-who = Kuka sen näkee
portal-privacy-who-text = Valmistajan henkilöstö, joka hoitaa tätä ilmoitusta, sen puolesta toimivat puhelinpalvelut ja viranomaiset, jotka sitä pyytävät.
portal-privacy-long = Kuinka kauan
portal-privacy-long-text = Niin kauan kuin laki vaatii asiakirjoja, yleensä kymmenen vuotta siitä, kun viimeinen laite saatettiin markkinoille. Sen jälkeen tietonne poistetaan. Todisteissa ei ole nimiä.
portal-privacy-rights = Oikeutenne
portal-privacy-rights-text = Voitte pyytää jäljennöksen tiedoistanne, oikaista virheet ja valittaa tietosuojaviranomaiselle. Niin kauan kuin säilyttämisvelvollisuus kestää, tietoja ei voi poistaa.
portal-privacy-contact = Yhteys
portal-privacy-contact-text = Kirjoittakaa valmistajalle ilmoituksessanne olevaan osoitteeseen.
