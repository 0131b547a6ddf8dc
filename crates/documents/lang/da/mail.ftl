### Frame words of the mails, Danish. Steps and the note on a wrong contact are those of notice.ftl and form.ftl.

## Subjects. A country with words of its own has a key mail-urgent-XX.
mail-urgent = Hastende sikkerhedsmeddelelse
mail-urgent-US = Hastende tilbagekaldelse af medicinsk udstyr
mail-subject-reminder = Påmindelse { $number }, jeres svar mangler stadig
mail-subject-receipt = Kvittering { $number }
mail-subject-handover = { $from } beder jer om en del af svaret
mail-subject-answer = Deres spørgsmål er besvaret

## What this mail is and who sends it
mail-opening-notice = { $maker } sender jer den hastende sikkerhedsmeddelelse { $reference } til { $addressee }. Ifølge vores oplysninger vedrører den { $count ->
    [one] 1 enhed
   *[other] { $count } enheder
} hos jer. Hele meddelelsen og formularen er vedhæftet som PDF.
mail-opening-reminder = For { $days ->
    [one] 1 dag
   *[other] { $days } dage
} siden sendte { $maker } jer den hastende sikkerhedsmeddelelse { $reference } til { $addressee }. Den vedrører { $count ->
    [one] 1 enhed
   *[other] { $count } enheder
} hos jer. Jeres svar mangler stadig eller er ikke fuldstændigt.
mail-opening-receipt = { $maker } har modtaget svaret fra { $addressee } på sikkerhedsmeddelelsen { $reference }. Jeres kvitteringsnummer er { $number }. Oplys venligst dette nummer ved spørgsmål.
mail-opening-handover = { $from } har overladt jer en del af svaret på den hastende sikkerhedsmeddelelse { $reference } fra { $maker } til { $addressee }: { $count ->
    [one] 1 enhed
   *[other] { $count } enheder
}.

## How to answer
mail-step-answer = Svar for hvert serienummer, også hvis en enhed ikke længere er hos jer.
mail-answer-heading = Sådan svarer I
mail-answer-link = Via dette link, uden konto. Det gælder kun for jer:
mail-answer-code = På telefonen eller til indtastning: kort kode { $code }
mail-answer-plain = I kan også svare med en almindelig e-mail til { $address }. Angiv venligst serienumrene, og hvad der er sket med hver enhed.

## Receipt
mail-receipt-position = Jeres svar står som nummer { $position } i loggen for denne korrigerende handling.
mail-receipt-again = Via dette link kan I læse eller rette jeres svar:

## How to tell that it is genuine
mail-genuine-heading = Sådan ser I, at denne e-mail er ægte
mail-genuine-text = Den angiver referencen { $reference } og dokumentnummeret { $document }, som også står på hver side i PDF-filerne. Er I i tvivl, så spørg ad en vej, I allerede kender, for eksempel via { $website } eller jeres sædvanlige kontakt. Ingen vil bede jer om en adgangskode i denne sag.

mail-form-file = svarformular
mail-form-file-recall = svarformular

## The notice as data
mail-data = Listen over produkterne og jeres serienumre er vedhæftet som tabel (XLSX, CSV) og som data til jeres eget system (JSON), alle i samme version som meddelelsen.
mail-data-file = meddelelse-data

## Reminders for several places in one mail
mail-subject-summary = Svar, der stadig mangler: { $count }
mail-opening-summary = { $maker } har allerede sendt jer meddelelserne nedenfor. For hver af dem mangler jeres svar stadig eller er ikke fuldstændigt. Hver har sit eget link.
mail-summary-files = De fuldstændige meddelelser og skemaer var vedhæftet de første e-mails. I kan også åbne dem via linkene.

## To a distributor that keeps the names
mail-subject-onward = Husk venligst jeres modtagere på det
mail-opening-onward = Disse steder har endnu ikke svaret: { $sites }. Kun I ved, hvem de er. Mind dem venligst om det. Deres links står på jeres side:
## The maker has answered in the portal
mail-opening-answer = { $maker } har besvaret et spørgsmål fra { $addressee } om meddelelsen { $reference }. De kan læse svaret via Deres link:
