### Frame words of the mails, Finnish. Steps and the note on a wrong contact are those of notice.ftl and form.ftl.

## Subjects. A country with words of its own has a key mail-urgent-XX.
mail-urgent = Kiireellinen turvallisuustiedote
mail-urgent-US = Kiireellinen lääkinnällisen laitteen takaisinveto
mail-subject-reminder = Muistutus { $number }, vastauksenne puuttuu vielä
mail-subject-receipt = Vastaanottokuittaus { $number }
mail-subject-handover = { $from } pyytää teiltä osaa vastauksesta
mail-subject-answer = Kysymykseenne on vastattu

## What this mail is and who sends it
mail-opening-notice = { $maker } lähettää teille kiireellisen turvallisuustiedotteen { $reference }. Vastaanottaja: { $addressee }. Tietojemme mukaan se koskee toimipaikassanne { $count ->
    [one] 1 laitetta
   *[other] { $count } laitetta
}. Tiedote kokonaisuudessaan ja lomake ovat liitteenä PDF-tiedostoina.
mail-opening-reminder = { $days ->
    [one] 1 päivä
   *[other] { $days } päivää
} sitten { $maker } lähetti teille kiireellisen turvallisuustiedotteen { $reference }. Vastaanottaja: { $addressee }. Tiedote koskee toimipaikassanne { $count ->
    [one] 1 laitetta
   *[other] { $count } laitetta
}. Vastauksenne puuttuu vielä tai on puutteellinen.
mail-opening-receipt = { $maker } on saanut vastauksen turvallisuustiedotteeseen { $reference }. Vastaaja: { $addressee }. Kuittauksenne numero on { $number }. Ilmoittakaa tämä numero, jos teillä on kysyttävää.
mail-opening-handover = { $from } on antanut hoidettavaksenne osan vastauksesta kiireelliseen turvallisuustiedotteeseen { $reference }. Lähettäjä: { $maker }. Vastaanottaja: { $addressee }. Osuutenne: { $count ->
    [one] 1 laite
   *[other] { $count } laitetta
}.

## How to answer
mail-step-answer = Vastatkaa jokaisen sarjanumeron osalta, vaikka laite ei enää olisi teillä.
mail-answer-heading = Näin vastaatte
mail-answer-link = Tämän linkin kautta, ilman käyttäjätiliä. Se on vain teille:
mail-answer-code = Puhelimessa tai kirjoitettavaksi: lyhyt koodi { $code }
mail-answer-plain = Voitte vastata myös tavallisella sähköpostilla osoitteeseen { $address }. Ilmoittakaa silloin sarjanumerot ja mitä kullekin laitteelle on tapahtunut.

## Receipt
mail-receipt-position = Vastauksenne on tämän toimenpiteen lokissa kohdassa { $position }.
mail-receipt-again = Tämän linkin kautta voitte lukea tai korjata vastauksenne:

## How to tell that it is genuine
mail-genuine-heading = Mistä tunnistatte, että tämä sähköposti on aito
mail-genuine-text = Siinä mainitaan viite { $reference } ja asiakirjan numero { $document }, jotka ovat myös PDF-tiedostojen jokaisella sivulla. Jos epäilette aitoutta, varmistakaa asia jo tuntemanne kanavan kautta, esimerkiksi { $website } tai tavallinen yhteyshenkilönne. Kukaan ei kysy teiltä salasanaa tässä asiassa.

mail-form-file = vastauslomake
mail-form-file-recall = vastauslomake

## The notice as data
mail-data = Luettelo tuotteista ja sarjanumeroistanne on liitteenä taulukkona (XLSX, CSV) ja datana omaa järjestelmäänne varten (JSON), kaikki samana versiona kuin tiedote.
mail-data-file = tiedotteen-tiedot

## Reminders for several places in one mail
mail-subject-summary = Vastauksia puuttuu vielä: { $count }
mail-opening-summary = { $maker } on jo lähettänyt teille alla olevat ilmoitukset. Kustakin puuttuu vielä vastauksenne, tai se ei ole täydellinen. Jokaisella on oma linkkinsä.
mail-summary-files = Täydelliset ilmoitukset ja lomakkeet olivat ensimmäisten sähköpostien liitteinä. Voitte avata ne myös linkeistä.

## To a distributor that keeps the names
mail-subject-onward = Muistuttakaa vastaanottajianne
mail-opening-onward = Nämä paikat eivät ole vielä vastanneet: { $sites }. Vain te tiedätte, keitä ne ovat. Muistuttakaa niitä. Niiden linkit ovat sivullanne:
## The maker has answered in the portal
mail-opening-answer = { $maker } on vastannut vastaanottajan { $addressee } kysymykseen ilmoituksesta { $reference }. Voitte lukea vastauksen linkkinne kautta:
