### Frame words of the mails, Slovak. Steps and the note on a wrong contact are those of notice.ftl and form.ftl.

## Subjects. A country with words of its own has a key mail-urgent-XX.
mail-urgent = Naliehavý bezpečnostný oznam
mail-urgent-US = Naliehavé spätné prevzatie zdravotníckej pomôcky
mail-subject-reminder = { $number }. pripomienka, Vaša odpoveď stále chýba
mail-subject-receipt = Potvrdenie o prijatí { $number }
mail-subject-handover = { $from } Vás žiada o časť odpovede
mail-subject-answer = Vaša otázka bola zodpovedaná

## What this mail is and who sends it
mail-opening-notice = Výrobca { $maker } Vám zasiela naliehavý bezpečnostný oznam { $reference } určený pre organizáciu { $addressee }. Podľa našich záznamov sa týka { $count ->
    [one] 1 pomôcky
    [few] { $count } pomôcok
   *[other] { $count } pomôcok
} u Vás. Úplný oznam a formulár sú priložené vo formáte PDF.
mail-opening-reminder = Výrobca { $maker } Vám pred { $days ->
    [one] 1 dňom
    [few] { $days } dňami
   *[other] { $days } dňami
} zaslal naliehavý bezpečnostný oznam { $reference } určený pre organizáciu { $addressee }. Týka sa { $count ->
    [one] 1 pomôcky
    [few] { $count } pomôcok
   *[other] { $count } pomôcok
} u Vás. Vaša odpoveď stále chýba alebo nie je úplná.
mail-opening-receipt = Výrobca { $maker } dostal odpoveď organizácie { $addressee } na bezpečnostný oznam { $reference }. Číslo Vášho potvrdenia o prijatí je { $number }. Uvádzajte ho, prosím, pri každej otázke.
mail-opening-handover = { $from } Vám odovzdáva časť odpovede na naliehavý bezpečnostný oznam { $reference } výrobcu { $maker } určený pre organizáciu { $addressee }: { $count ->
    [one] 1 pomôcka
    [few] { $count } pomôcky
   *[other] { $count } pomôcok
}.

## How to answer
mail-step-answer = Odpovedzte za každé sériové číslo, aj keď pomôcka už nie je u Vás.
mail-answer-heading = Ako odpovedať
mail-answer-link = Prostredníctvom tohto odkazu, bez účtu. Platí len pre Vás:
mail-answer-code = Telefonicky alebo na prepísanie: krátky kód { $code }
mail-answer-plain = Odpovedať môžete aj jednoduchým e-mailom na { $address }. Uveďte, prosím, sériové čísla a čo sa s každou pomôckou stalo.

## Receipt
mail-receipt-position = Vaša odpoveď je zapísaná na mieste { $position } v protokole tohto nápravného opatrenia.
mail-receipt-again = Prostredníctvom tohto odkazu si môžete svoju odpoveď prečítať alebo ju opraviť:

## How to tell that it is genuine
mail-genuine-heading = Ako zistíte, že je tento e-mail pravý
mail-genuine-text = Uvádza referenčné číslo { $reference } a číslo dokumentu { $document }, ktoré sú aj na každej strane súborov PDF. V prípade pochybností sa opýtajte cestou, ktorú už poznáte, napríklad cez { $website } alebo prostredníctvom svojho obvyklého kontaktu. Nikto od Vás v tejto veci nebude žiadať heslo.

mail-form-file = overovaci-formular
mail-form-file-recall = formular-odpovede

## The notice as data
mail-data = Zoznam výrobkov a Vašich sériových čísel je priložený ako tabuľka (XLSX, CSV) a ako údaje pre Váš vlastný systém (JSON), všetko v rovnakej verzii ako oznam.
mail-data-file = udaje-oznamu

## Reminders for several places in one mail
mail-subject-summary = Ešte chýbajúce odpovede: { $count }
mail-opening-summary = Spoločnosť { $maker } vám už predtým poslala oznámenia uvedené nižšie. Ku každému z nich vaša odpoveď ešte chýba alebo nie je úplná. Každé má vlastný odkaz.
mail-summary-files = Úplné oznámenia a formuláre boli priložené k prvým e-mailom. Môžete ich otvoriť aj cez odkazy.

## To a distributor that keeps the names
mail-subject-onward = Pripomeňte to, prosím, svojim príjemcom
mail-opening-onward = Tieto miesta ešte neodpovedali: { $sites }. Len Vy viete, kto to je. Pripomeňte im to, prosím. Ich odkazy sú na Vašej stránke:
## The maker has answered in the portal
mail-opening-answer = { $maker } odpovedal na otázku { $addressee } k oznámeniu { $reference }. Odpoveď si prečítate cez svoj odkaz:
