### Frame words of the mails, Lithuanian. Steps and the note on a wrong contact are those of notice.ftl and form.ftl.

## Subjects. A country with words of its own has a key mail-urgent-XX.
mail-urgent = Skubus vietos saugos pranešimas
mail-urgent-US = Skubus medicinos priemonės atšaukimas
mail-subject-reminder = Priminimas Nr. { $number }, Jūsų atsakymo dar negauta
mail-subject-receipt = Gavimo patvirtinimas { $number }
mail-subject-handover = { $from } prašo Jūsų pateikti dalį atsakymo
mail-subject-answer = Į Jūsų klausimą atsakyta

## What this mail is and who sends it
mail-opening-notice = { $maker } siunčia Jums skubų vietos saugos pranešimą { $reference } (adresatas: { $addressee }). Mūsų duomenimis, jis susijęs su { $count ->
    [one] { $count } prietaisu
    [few] { $count } prietaisais
    [many] { $count } prietaiso
   *[other] { $count } prietaisų
} Jūsų įstaigoje. Visas pranešimas ir forma pridedami PDF formatu.
mail-opening-reminder = Prieš { $days ->
    [one] { $days } dieną
    [few] { $days } dienas
    [many] { $days } dienos
   *[other] { $days } dienų
} { $maker } atsiuntė Jums skubų vietos saugos pranešimą { $reference } (adresatas: { $addressee }). Jis susijęs su { $count ->
    [one] { $count } prietaisu
    [few] { $count } prietaisais
    [many] { $count } prietaiso
   *[other] { $count } prietaisų
} Jūsų įstaigoje. Jūsų atsakymo dar negauta arba jis neišsamus.
mail-opening-receipt = { $maker } gavo atsakymą į vietos saugos pranešimą { $reference } (atsakė: { $addressee }). Jūsų gavimo patvirtinimo numeris yra { $number }. Klausdami nurodykite šį numerį.
mail-opening-handover = { $from } perdavė Jums dalį atsakymo į skubų vietos saugos pranešimą { $reference } (gamintojas: { $maker }, adresatas: { $addressee }): { $count ->
    [one] { $count } prietaisas
    [few] { $count } prietaisai
    [many] { $count } prietaiso
   *[other] { $count } prietaisų
}.

## How to answer
mail-step-answer = Atsakykite dėl kiekvieno serijos numerio, net jei prietaiso Jūsų įstaigoje nebėra.
mail-answer-heading = Kaip atsakyti
mail-answer-link = Per šią nuorodą, be paskyros. Ji skirta tik Jums:
mail-answer-code = Telefonu arba įvedant: trumpasis kodas { $code }
mail-answer-plain = Taip pat galite atsakyti paprastu el. laišku adresu { $address }. Nurodykite serijos numerius ir kas nutiko kiekvienam prietaisui.

## Receipt
mail-receipt-position = Jūsų atsakymas šio saugos veiksmo žurnale yra { $position } vietoje.
mail-receipt-again = Per šią nuorodą galite perskaityti arba pataisyti savo atsakymą:

## How to tell that it is genuine
mail-genuine-heading = Kaip įsitikinti, kad šis el. laiškas tikras
mail-genuine-text = Jame nurodytas referencinis numeris { $reference } ir dokumento numeris { $document }, kurie taip pat yra kiekviename PDF failų puslapyje. Jei abejojate, pasiteiraukite Jums jau žinomu būdu, pavyzdžiui, per { $website } arba savo įprastą kontaktinį asmenį. Niekas šiuo klausimu Jūsų neprašys slaptažodžio.

mail-form-file = patvirtinimo-forma
mail-form-file-recall = atsakymo-forma

## The notice as data
mail-data = Gaminių ir Jūsų serijos numerių sąrašas pridedamas kaip lentelė (XLSX, CSV) ir kaip duomenys Jūsų sistemai (JSON), visi tos pačios versijos kaip pranešimas.
mail-data-file = pranesimo-duomenys

## Reminders for several places in one mail
mail-subject-summary = Dar trūksta atsakymų: { $count }
mail-opening-summary = { $maker } jums jau išsiuntė toliau nurodytus pranešimus. Į kiekvieną dar trūksta jūsų atsakymo arba jis neišsamus. Kiekvienas turi savo nuorodą.
mail-summary-files = Išsamūs pranešimai ir formos buvo pridėti prie pirmųjų el. laiškų. Juos galite atverti ir per nuorodas.

## To a distributor that keeps the names
mail-subject-onward = Prašome priminti savo gavėjams
mail-opening-onward = Šios vietos dar neatsakė: { $sites }. Tik Jūs žinote, kas jos. Prašome joms priminti. Jų nuorodos yra Jūsų puslapyje:
## The maker has answered in the portal
mail-opening-answer = { $maker } atsakė į { $addressee } klausimą dėl pranešimo { $reference }. Atsakymą galite perskaityti per savo nuorodą:
