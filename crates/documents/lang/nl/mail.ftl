### Frame words of the mails, Dutch. Steps and the note on a wrong contact are those of notice.ftl and form.ftl.

## Subjects. A country with words of its own has a key mail-urgent-XX.
mail-urgent = Dringend veiligheidsbericht
mail-urgent-US = Dringende terugroeping van een medisch hulpmiddel
mail-subject-reminder = Herinnering { $number }, uw antwoord ontbreekt nog
mail-subject-receipt = Ontvangstbevestiging { $number }
mail-subject-handover = { $from } vraagt u om een deel van het antwoord
mail-subject-answer = Uw vraag is beantwoord

## What this mail is and who sends it
mail-opening-notice = { $maker } stuurt u het dringende veiligheidsbericht { $reference } voor { $addressee }. Volgens onze gegevens betreft het { $count ->
    [one] 1 apparaat
   *[other] { $count } apparaten
} bij u. Het volledige bericht en het formulier zijn als PDF bijgevoegd.
mail-opening-reminder = { $days ->
    [one] 1 dag
   *[other] { $days } dagen
} geleden heeft { $maker } u het dringende veiligheidsbericht { $reference } voor { $addressee } gestuurd. Het betreft { $count ->
    [one] 1 apparaat
   *[other] { $count } apparaten
} bij u. Uw antwoord ontbreekt nog of is niet volledig.
mail-opening-receipt = { $maker } heeft het antwoord van { $addressee } op het veiligheidsbericht { $reference } ontvangen. Uw ontvangstnummer is { $number }. Vermeld dit nummer bij vragen.
mail-opening-handover = { $from } heeft u een deel van het antwoord op het dringende veiligheidsbericht { $reference } van { $maker } voor { $addressee } overgedragen: { $count ->
    [one] 1 apparaat
   *[other] { $count } apparaten
}.

## How to answer
mail-step-answer = Antwoord voor elk serienummer, ook als een apparaat niet meer bij u is.
mail-answer-heading = Zo antwoordt u
mail-answer-link = Via deze link, zonder account. Hij is alleen voor u:
mail-answer-code = Aan de telefoon of om in te typen: korte code { $code }
mail-answer-plain = U kunt ook met een gewone e-mail naar { $address } antwoorden. Vermeld dan de serienummers en wat er met elk apparaat is gebeurd.

## Receipt
mail-receipt-position = Uw antwoord staat op plaats { $position } in het logboek van deze actie.
mail-receipt-again = Via deze link kunt u uw antwoord lezen of corrigeren:

## How to tell that it is genuine
mail-genuine-heading = Zo herkent u dat deze e-mail echt is
mail-genuine-text = De e-mail vermeldt de referentie { $reference } en het documentnummer { $document }, die ook op elke pagina van de PDF-bestanden staan. Vraag het bij twijfel na via een weg die u al kent, bijvoorbeeld via { $website } of uw gebruikelijke contactpersoon. Niemand zal u in deze zaak om een wachtwoord vragen.

mail-form-file = antwoordformulier
mail-form-file-recall = antwoordformulier

## The notice as data
mail-data = De lijst van de producten en van uw serienummers is bijgevoegd als tabel (XLSX, CSV) en als gegevens voor uw eigen systeem (JSON), alle in dezelfde versie als het bericht.
mail-data-file = bericht-gegevens

## Reminders for several places in one mail
mail-subject-summary = Antwoorden die nog ontbreken: { $count }
mail-opening-summary = { $maker } heeft u de onderstaande berichten al gestuurd. Bij elk ontbreekt uw antwoord nog of is het niet volledig. Elk heeft een eigen link.
mail-summary-files = De volledige berichten en formulieren zaten bij de eerste e-mails. U kunt ze ook via de links openen.

## To a distributor that keeps the names
mail-subject-onward = Herinner uw ontvangers alstublieft
mail-opening-onward = Deze locaties hebben nog niet geantwoord: { $sites }. Alleen u weet wie zij zijn. Herinner hen alstublieft. Hun links staan op uw pagina:
## The maker has answered in the portal
mail-opening-answer = { $maker } heeft een vraag van { $addressee } over het bericht { $reference } beantwoord. U leest het antwoord via uw link:
