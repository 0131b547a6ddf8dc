### Frame words of the mails, Swedish. Steps and the note on a wrong contact are those of notice.ftl and form.ftl.

## Subjects. A country with words of its own has a key mail-urgent-XX.
mail-urgent = Brådskande säkerhetsmeddelande till marknaden
mail-urgent-US = Brådskande återkallelse av medicinteknisk produkt
mail-subject-reminder = Påminnelse { $number }, ert svar saknas fortfarande
mail-subject-receipt = Kvittens { $number }
mail-subject-handover = { $from } ber er om en del av svaret
mail-subject-answer = Er fråga har besvarats

## What this mail is and who sends it
mail-opening-notice = { $maker } skickar er det brådskande säkerhetsmeddelandet till marknaden { $reference } för { $addressee }. Enligt våra uppgifter gäller det { $count ->
    [one] 1 produkt
   *[other] { $count } produkter
} hos er. Det fullständiga meddelandet och formuläret är bifogade som PDF.
mail-opening-reminder = För { $days ->
    [one] 1 dag
   *[other] { $days } dagar
} sedan skickade { $maker } er det brådskande säkerhetsmeddelandet till marknaden { $reference } för { $addressee }. Det gäller { $count ->
    [one] 1 produkt
   *[other] { $count } produkter
} hos er. Ert svar saknas fortfarande eller är inte fullständigt.
mail-opening-receipt = { $maker } har tagit emot svaret från { $addressee } på säkerhetsmeddelandet till marknaden { $reference }. Ert kvittensnummer är { $number }. Ange detta nummer vid frågor.
mail-opening-handover = { $from } har delegerat en del av svaret på det brådskande säkerhetsmeddelandet till marknaden { $reference } från { $maker } för { $addressee } till er: { $count ->
    [one] 1 produkt
   *[other] { $count } produkter
}.

## How to answer
mail-step-answer = Svara för varje serienummer, även om en produkt inte längre finns hos er.
mail-answer-heading = Så svarar ni
mail-answer-link = Via den här länken, utan konto. Den är bara till för er:
mail-answer-code = På telefon eller för inmatning: kortkod { $code }
mail-answer-plain = Ni kan också svara med ett vanligt e-postmeddelande till { $address }. Ange då serienumren och vad som har hänt med varje produkt.

## Receipt
mail-receipt-position = Ert svar har plats { $position } i loggen för denna säkerhetsåtgärd.
mail-receipt-again = Via den här länken kan ni läsa eller rätta ert svar:

## How to tell that it is genuine
mail-genuine-heading = Så ser ni att detta e-postmeddelande är äkta
mail-genuine-text = Det anger referensen { $reference } och dokumentnumret { $document }, som också står på varje sida i PDF-filerna. Om ni är osäkra, fråga via en väg som ni redan känner till, till exempel { $website } eller er vanliga kontakt. Ingen kommer att be er om ett lösenord i detta ärende.

mail-form-file = svarsformular
mail-form-file-recall = svarsformular

## The notice as data
mail-data = Listan över produkterna och era serienummer är bifogad som tabell (XLSX, CSV) och som data för ert eget system (JSON), allt i samma version som meddelandet.
mail-data-file = meddelande-data

## Reminders for several places in one mail
mail-subject-summary = Svar som fortfarande saknas: { $count }
mail-opening-summary = { $maker } har tidigare skickat meddelandena nedan till er. För vart och ett saknas ert svar fortfarande eller är inte fullständigt. Vart och ett har en egen länk.
mail-summary-files = De fullständiga meddelandena och formulären bifogades de första e-postmeddelandena. Ni kan också öppna dem via länkarna.

## To a distributor that keeps the names
mail-subject-onward = Påminn era mottagare
mail-opening-onward = Dessa platser har inte svarat ännu: { $sites }. Bara ni vet vilka de är. Påminn dem. Deras länkar står på er sida:
## The maker has answered in the portal
mail-opening-answer = { $maker } har besvarat en fråga från { $addressee } om meddelandet { $reference }. Ni läser svaret via er länk:
