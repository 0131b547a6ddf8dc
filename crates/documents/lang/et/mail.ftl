### Frame words of the mails, Estonian. Steps and the note on a wrong contact are those of notice.ftl and form.ftl.

## Subjects. A country with words of its own has a key mail-urgent-XX.
mail-urgent = Kiireloomuline ohutusteade
mail-urgent-US = Meditsiiniseadme kiireloomuline tagasikutsumine
mail-subject-reminder = { $number }. meeldetuletus, teie vastus puudub veel
mail-subject-receipt = Vastuvõtukinnitus { $number }
mail-subject-handover = { $from } palub teilt osa vastusest
mail-subject-answer = Teie küsimusele on vastatud

## What this mail is and who sends it
mail-opening-notice = { $maker } saadab teile kiireloomulise ohutusteate { $reference } (saaja: { $addressee }). Meie andmetel puudutab see { $count ->
    [one] 1 seadet
   *[other] { $count } seadet
} teie asutuses. Täielik teade ja vorm on lisatud PDF-failidena.
mail-opening-reminder = { $days ->
    [one] 1 päev
   *[other] { $days } päeva
} tagasi saatis { $maker } teile kiireloomulise ohutusteate { $reference } (saaja: { $addressee }). See puudutab { $count ->
    [one] 1 seadet
   *[other] { $count } seadet
} teie asutuses. Teie vastus puudub veel või ei ole täielik.
mail-opening-receipt = { $maker } on kätte saanud vastuse ohutusteatele { $reference } (vastaja: { $addressee }). Teie vastuvõtunumber on { $number }. Palun märkige see number iga küsimuse juures.
mail-opening-handover = { $from } andis teile üle osa vastusest kiireloomulisele ohutusteatele { $reference } (tootja: { $maker }, saaja: { $addressee }): { $count ->
    [one] 1 seade
   *[other] { $count } seadet
}.

## How to answer
mail-step-answer = Vastake iga seerianumbri kohta, ka siis, kui seade ei ole enam teie asutuses.
mail-answer-heading = Kuidas vastata
mail-answer-link = Selle lingi kaudu, ilma kontota. Link on mõeldud ainult teile:
mail-answer-code = Telefonis või sisestamiseks: lühikood { $code }
mail-answer-plain = Võite vastata ka lihtsa e-kirjaga aadressil { $address }. Palun nimetage seerianumbrid ja kirjutage, mis iga seadmega on juhtunud.

## Receipt
mail-receipt-position = Teie vastus on selle meetme logis kohal { $position }.
mail-receipt-again = Selle lingi kaudu saate oma vastust lugeda või parandada:

## How to tell that it is genuine
mail-genuine-heading = Kuidas veenduda, et see e-kiri on ehtne
mail-genuine-text = Selles on märgitud viitenumber { $reference } ja dokumendinumber { $document }, mis on ka PDF-failide igal leheküljel. Kahtluse korral küsige juba tuttaval viisil, näiteks { $website } kaudu või oma tavapäraselt kontaktisikult. Keegi ei küsi teilt selles asjas parooli.

mail-form-file = kinnitusvorm
mail-form-file-recall = vastusevorm

## The notice as data
mail-data = Toodete ja teie seerianumbrite loend on lisatud tabelina (XLSX, CSV) ja andmetena teie enda süsteemi jaoks (JSON), kõik teatega samas versioonis.
mail-data-file = teate-andmed

## Reminders for several places in one mail
mail-subject-summary = Vastuseid on veel puudu: { $count }
mail-opening-summary = { $maker } on teile allolevad teated juba saatnud. Igaühe kohta on teie vastus veel puudu või mittetäielik. Igaühel on oma link.
mail-summary-files = Täielikud teated ja vormid olid esimeste e-kirjade manuses. Saate need avada ka linkide kaudu.

## To a distributor that keeps the names
mail-subject-onward = Palun tuletage oma saajatele meelde
mail-opening-onward = Need kohad ei ole veel vastanud: { $sites }. Ainult teie teate, kes nad on. Palun tuletage neile meelde. Nende lingid on teie lehel:
## The maker has answered in the portal
mail-opening-answer = { $maker } on vastanud adressaadi { $addressee } küsimusele teate { $reference } kohta. Vastust saate lugeda oma lingi kaudu:
