### Frame words of the mails, Norwegian Bokmål. Steps and the note on a wrong contact are those of notice.ftl and form.ftl.

## Subjects. A country with words of its own has a key mail-urgent-XX.
mail-urgent = Hastende sikkerhetsmelding
mail-urgent-US = Hastende tilbakekalling av medisinsk utstyr
mail-subject-reminder = Påminnelse { $number }, svaret deres mangler fortsatt
mail-subject-receipt = Kvittering { $number }
mail-subject-handover = { $from } ber dere om en del av svaret
mail-subject-answer = Spørsmålet deres er besvart

## What this mail is and who sends it
mail-opening-notice = { $maker } sender dere den hastende sikkerhetsmeldingen { $reference } for { $addressee }. Ifølge våre opplysninger gjelder den { $count ->
    [one] 1 enhet
   *[other] { $count } enheter
} hos dere. Den fullstendige meldingen og skjemaet er vedlagt som PDF.
mail-opening-reminder = For { $days ->
    [one] 1 dag
   *[other] { $days } dager
} siden sendte { $maker } dere den hastende sikkerhetsmeldingen { $reference } for { $addressee }. Den gjelder { $count ->
    [one] 1 enhet
   *[other] { $count } enheter
} hos dere. Svaret deres mangler fortsatt eller er ikke fullstendig.
mail-opening-receipt = { $maker } har mottatt svaret fra { $addressee } på sikkerhetsmeldingen { $reference }. Kvitteringsnummeret deres er { $number }. Oppgi dette nummeret ved spørsmål.
mail-opening-handover = { $from } har overlatt til dere en del av svaret på den hastende sikkerhetsmeldingen { $reference } fra { $maker } for { $addressee }: { $count ->
    [one] 1 enhet
   *[other] { $count } enheter
}.

## How to answer
mail-step-answer = Svar for hvert serienummer, også hvis en enhet ikke lenger er hos dere.
mail-answer-heading = Slik svarer dere
mail-answer-link = Via denne lenken, uten konto. Den gjelder bare for dere:
mail-answer-code = På telefon eller til inntasting: kort kode { $code }
mail-answer-plain = Dere kan også svare med en vanlig e-post til { $address }. Oppgi serienumrene og hva som har skjedd med hver enhet.

## Receipt
mail-receipt-position = Svaret deres står på plass { $position } i loggen for dette sikkerhetstiltaket.
mail-receipt-again = Via denne lenken kan dere lese eller rette svaret deres:

## How to tell that it is genuine
mail-genuine-heading = Slik ser dere at denne e-posten er ekte
mail-genuine-text = Den oppgir referansen { $reference } og dokumentnummeret { $document }, som også står på hver side i PDF-filene. Hvis dere er i tvil, spør via en kanal dere allerede kjenner, for eksempel { $website } eller deres vanlige kontakt. Ingen vil be dere om et passord i denne saken.

mail-form-file = svarskjema
mail-form-file-recall = svarskjema

## The notice as data
mail-data = Listen over produktene og serienumrene deres er vedlagt som tabell (XLSX, CSV) og som data til deres eget system (JSON), alt i samme versjon som meldingen.
mail-data-file = melding-data

## Reminders for several places in one mail
mail-subject-summary = Svar som fortsatt mangler: { $count }
mail-opening-summary = { $maker } har tidligere sendt dere meldingene nedenfor. For hver av dem mangler svaret fortsatt eller er ikke fullstendig. Hver har sin egen lenke.
mail-summary-files = De fullstendige meldingene og skjemaene lå ved de første e-postene. Dere kan også åpne dem via lenkene.

## To a distributor that keeps the names
mail-subject-onward = Vennligst minn mottakerne deres på det
mail-opening-onward = Disse stedene har ikke svart ennå: { $sites }. Bare dere vet hvem de er. Vennligst minn dem på det. Lenkene deres står på siden deres:
## The maker has answered in the portal
mail-opening-answer = { $maker } har besvart et spørsmål fra { $addressee } om meldingen { $reference }. Dere kan lese svaret via lenken deres:
