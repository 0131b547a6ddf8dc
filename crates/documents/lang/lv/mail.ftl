### Frame words of the mails, Latvian. Steps and the note on a wrong contact are those of notice.ftl and form.ftl.

## Subjects. A country with words of its own has a key mail-urgent-XX.
mail-urgent = Steidzams drošuma paziņojums
mail-urgent-US = Steidzama medicīniskās ierīces atsaukšana
mail-subject-reminder = { $number }. atgādinājums, Jūsu atbildes vēl nav
mail-subject-receipt = Saņemšanas apliecinājums { $number }
mail-subject-handover = { $from } lūdz Jums daļu no atbildes
mail-subject-answer = Uz jūsu jautājumu ir atbildēts

## What this mail is and who sends it
mail-opening-notice = { $maker } nosūta Jums steidzamu drošuma paziņojumu { $reference } (adresāts: { $addressee }). Saskaņā ar mūsu datiem tas attiecas uz { $count ->
    [zero] { $count } ierīcēm
    [one] { $count } ierīci
   *[other] { $count } ierīcēm
} Jūsu iestādē. Pilns paziņojums un veidlapa ir pievienoti PDF formātā.
mail-opening-reminder = Pirms { $days ->
    [zero] { $days } dienām
    [one] { $days } dienas
   *[other] { $days } dienām
} { $maker } nosūtīja Jums steidzamu drošuma paziņojumu { $reference } (adresāts: { $addressee }). Tas attiecas uz { $count ->
    [zero] { $count } ierīcēm
    [one] { $count } ierīci
   *[other] { $count } ierīcēm
} Jūsu iestādē. Jūsu atbildes vēl nav, vai arī tā nav pilnīga.
mail-opening-receipt = Uzņēmums { $maker } ir saņēmis atbildi uz drošuma paziņojumu { $reference } (atbildētājs: { $addressee }). Jūsu apliecinājuma numurs ir { $number }. Lūdzu, norādiet šo numuru visos jautājumos.
mail-opening-handover = { $from } nodod Jums daļu no atbildes uz steidzamu drošuma paziņojumu { $reference } (ražotājs: { $maker }, adresāts: { $addressee }): { $count ->
    [zero] { $count } ierīču
    [one] { $count } ierīce
   *[other] { $count } ierīces
}.

## How to answer
mail-step-answer = Atbildiet par katru sērijas numuru, arī tad, ja ierīce vairs neatrodas Jūsu iestādē.
mail-answer-heading = Kā atbildēt
mail-answer-link = Ar šo saiti, bez konta. Tā ir paredzēta tikai Jums:
mail-answer-code = Pa tālruni vai ievadīšanai: īsais kods { $code }
mail-answer-plain = Varat atbildēt arī ar vienkāršu e-pasta vēstuli uz { $address }. Lūdzu, norādiet sērijas numurus un to, kas noticis ar katru ierīci.

## Receipt
mail-receipt-position = Jūsu atbilde šī pasākuma žurnālā ir vietā { $position }.
mail-receipt-again = Ar šo saiti savu atbildi varat izlasīt vai labot:

## How to tell that it is genuine
mail-genuine-heading = Kā pārliecināties, ka šī e-pasta vēstule ir īsta
mail-genuine-text = Tajā ir norādīts atsauces numurs { $reference } un dokumenta numurs { $document }, kas ir arī katrā PDF failu lappusē. Šaubu gadījumā jautājiet Jums jau zināmā veidā, piemēram, vietnē { $website } vai savai ierastajai kontaktpersonai. Neviens šajā sakarā Jums neprasīs paroli.

mail-form-file = apstiprinajuma-veidlapa
mail-form-file-recall = atbildes-veidlapa

## The notice as data
mail-data = Izstrādājumu un Jūsu sērijas numuru saraksts ir pievienots kā tabula (XLSX, CSV) un kā dati Jūsu sistēmai (JSON), visi tajā pašā versijā kā paziņojums.
mail-data-file = pazinojuma-dati

## Reminders for several places in one mail
mail-subject-summary = Vēl trūkst atbilžu: { $count }
mail-opening-summary = { $maker } jums jau nosūtīja tālāk minētos paziņojumus. Par katru jūsu atbildes vēl trūkst vai tā nav pilnīga. Katram ir sava saite.
mail-summary-files = Pilnie paziņojumi un veidlapas bija pievienoti pirmajiem e-pastiem. Varat tos atvērt arī, izmantojot saites.

## To a distributor that keeps the names
mail-subject-onward = Lūdzu, atgādiniet saviem saņēmējiem
mail-opening-onward = Šīs vietas vēl nav atbildējušas: { $sites }. Tikai Jūs zināt, kas tās ir. Lūdzu, atgādiniet tām. To saites ir Jūsu lapā:
## The maker has answered in the portal
mail-opening-answer = { $maker } ir atbildējis uz { $addressee } jautājumu par paziņojumu { $reference }. Atbildi varat izlasīt ar savu saiti:
