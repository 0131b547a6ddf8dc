### Frame words of the mails, Czech. Steps and the note on a wrong contact are those of notice.ftl and form.ftl.

## Subjects. A country with words of its own has a key mail-urgent-XX.
mail-urgent = Naléhavé bezpečnostní upozornění pro terén
mail-urgent-US = Naléhavé stažení zdravotnického prostředku z oběhu
mail-subject-reminder = { $number }. připomínka, Vaše odpověď stále chybí
mail-subject-receipt = Potvrzení o přijetí { $number }
mail-subject-handover = { $from } Vás žádá o část odpovědi
mail-subject-answer = Váš dotaz byl zodpovězen

## What this mail is and who sends it
mail-opening-notice = Výrobce { $maker } Vám zasílá naléhavé bezpečnostní upozornění pro terén { $reference } určené pro organizaci { $addressee }. Podle našich záznamů se týká { $count ->
    [one] 1 prostředku
    [few] { $count } prostředků
   *[other] { $count } prostředků
} u Vás. Úplné upozornění a formulář jsou přiloženy ve formátu PDF.
mail-opening-reminder = Výrobce { $maker } Vám před { $days ->
    [one] 1 dnem
    [few] { $days } dny
   *[other] { $days } dny
} zaslal naléhavé bezpečnostní upozornění pro terén { $reference } určené pro organizaci { $addressee }. Týká se { $count ->
    [one] 1 prostředku
    [few] { $count } prostředků
   *[other] { $count } prostředků
} u Vás. Vaše odpověď stále chybí nebo není úplná.
mail-opening-receipt = Výrobce { $maker } obdržel odpověď organizace { $addressee } na bezpečnostní upozornění pro terén { $reference }. Číslo Vašeho potvrzení o přijetí je { $number }. Uvádějte je prosím při každém dotazu.
mail-opening-handover = { $from } Vám předává část odpovědi na naléhavé bezpečnostní upozornění pro terén { $reference } výrobce { $maker } určené pro organizaci { $addressee }: { $count ->
    [one] 1 prostředek
    [few] { $count } prostředky
   *[other] { $count } prostředků
}.

## How to answer
mail-step-answer = Odpovězte pro každé sériové číslo, i když prostředek již u Vás není.
mail-answer-heading = Jak odpovědět
mail-answer-link = Prostřednictvím tohoto odkazu, bez účtu. Platí jen pro Vás:
mail-answer-code = Telefonicky nebo k opsání: krátký kód { $code }
mail-answer-plain = Odpovědět můžete také prostým e-mailem na { $address }. Uveďte prosím sériová čísla a co se s každým prostředkem stalo.

## Receipt
mail-receipt-position = Vaše odpověď je zapsána na místě { $position } v protokolu tohoto nápravného opatření.
mail-receipt-again = Prostřednictvím tohoto odkazu si můžete svou odpověď přečíst nebo ji opravit:

## How to tell that it is genuine
mail-genuine-heading = Jak poznáte, že je tento e-mail pravý
mail-genuine-text = Uvádí referenční číslo { $reference } a číslo dokumentu { $document }, která jsou i na každé straně souborů PDF. V případě pochybností se zeptejte cestou, kterou již znáte, například přes { $website } nebo prostřednictvím svého obvyklého kontaktu. Nikdo po Vás v této věci nebude chtít heslo.

mail-form-file = overovaci-formular
mail-form-file-recall = formular-odpovedi

## The notice as data
mail-data = Seznam výrobků a Vašich sériových čísel je přiložen jako tabulka (XLSX, CSV) a jako data pro Váš vlastní systém (JSON), vše ve stejné verzi jako upozornění.
mail-data-file = data-upozorneni

## Reminders for several places in one mail
mail-subject-summary = Ještě chybějící odpovědi: { $count }
mail-opening-summary = Společnost { $maker } vám již dříve zaslala níže uvedená oznámení. Ke každému z nich vaše odpověď ještě chybí nebo není úplná. Každé má vlastní odkaz.
mail-summary-files = Úplná oznámení a formuláře byly přiloženy k prvním e-mailům. Můžete je otevřít také přes odkazy.

## To a distributor that keeps the names
mail-subject-onward = Připomeňte to prosím svým příjemcům
mail-opening-onward = Tato místa dosud neodpověděla: { $sites }. Jen Vy víte, kdo to je. Připomeňte jim to prosím. Jejich odkazy jsou na Vaší stránce:
## The maker has answered in the portal
mail-opening-answer = { $maker } odpověděl na dotaz { $addressee } k oznámení { $reference }. Odpověď si přečtete přes svůj odkaz:
