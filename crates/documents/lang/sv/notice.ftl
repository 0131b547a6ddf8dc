### Frame words of the notice, Swedish.

## Head of every document
fact-reference = Referens
fact-document-no = Dokumentnummer
fact-revision = Revision
fact-date = Datum
fact-number = Ert nummer hos oss
draft = Utkast, utan datum

## Foot of every document
foot-support = Teknisk support: { $address }
foot-care = Kundtjänst: { $address }

## Notice: the frame on top
box-heading = Detta behöver ni göra nu
step-read = Läs detta meddelande och lämna det vidare till alla som arbetar med produkterna.
step-measures = Genomför åtgärderna på varje berörd produkt: { $address }
step-answer = Skicka tillbaka svarsformuläret.
step-answer-recall = Skicka tillbaka svarsformuläret.
alarm-label = Misstänker ni obehörig åtkomst?

## Notice: product table
table-product = Berörd produkt
table-catalogue-no = Katalognummer
table-udi = UDI-DI
table-serials = Serienummer
table-lots = Batcher: { $lots }
table-serial = Serienummer
udi-none = Ej tillämpligt
udi-none-legacy = Ej tillämpligt (utsläppt på marknaden före UDI-kravet)
udi-none-not-a-device = Ej tillämpligt (ingen medicinteknisk produkt)
serials-all = alla
serials-letter = { $count ->
    [one] 1 nummer, angivet i följebrevet
   *[other] { $count } nummer, angivna i följebrevet
}

## Notice: signatures
signed-electronically = Elektroniskt signerat
signed-at = { $moment }
signed-meaning = Innebörd: { $meaning }
# The declaration itself: what was signed in the office’s language stands on the paper in its own.
meaning-release = Innehåll och omfattning granskade och godkända
role-author = Författare
role-quality_signatory = Kvalitet
role-regulatory_signatory = Regulatoriska frågor
role-coordinator = Samordning
role-call_centre = Telefontjänst
role-auditor = Revisor

## Notice: how to tell that it is genuine
genuine-heading = Så ser ni att detta meddelande är äkta
genuine-text = På varje sida står referensen { $reference } och dokumentnumret { $document }. Om ni är osäkra, fråga via en väg som ni redan känner till, till exempel { $website } eller er vanliga kontakt, och ange båda numren. Ingen kommer att be er om ett lösenord i detta ärende.

## Deadlines, software, registration number
table-software = Programvaruversioner
fact-srn = Tillverkarens SRN
deadline-act-on = Genomför åtgärderna senast den { $day }.
deadline-act-days = { $days ->
    [one] Genomför åtgärderna inom en dag efter mottagandet.
   *[other] Genomför åtgärderna inom { $days } dagar efter mottagandet.
}
deadline-reply-on = Svara senast den { $day }.
deadline-reply-days = { $days ->
    [one] Svara inom en dag efter mottagandet.
   *[other] Svara inom { $days } dagar efter mottagandet.
}

## Titles by market and kind of action
title-recall = Brådskande återkallelse av medicinteknisk produkt
title-correction = Brådskande korrigering av medicinteknisk produkt
title-fsn = Brådskande säkerhetsmeddelande till marknaden
title-quality = Kvalitetsmeddelande

## New or update
fact-type = Typ av meddelande
type-new = Nytt
type-update = Uppdatering
update-heading = Vad som har ändrats
update-previous = Detta meddelande ersätter revision { $revision } av den { $date }.
update-added = Nytt: { $about }
update-removed = Ingår inte längre: { $about }
update-changed = Ändrat: { $about }

## Actions that are answered one by one
action-read = Läs och förstå detta meddelande.
action-pass-on = Lämna detta meddelande vidare till alla som behöver känna till det.
action-forward = Lämna detta meddelande vidare till varje organisation som har fått berörda produkter eller som åtgärden gäller.
action-identify = Identifiera de berörda produkterna.
action-quarantine = Avskilj de berörda produkterna och använd dem inte.
action-inspect = Kontrollera produkterna på plats eller låt ändra dem där.
action-correct = Genomför korrigeringen.
action-return = Returnera de berörda produkterna.
action-destroy = Destruera de berörda produkterna.
action-patients = Följ rekommendationerna för vården av patienter.
action-review = Granska tidigare resultat.
action-instructions = Beakta vad som har ändrats i bruksanvisningen.
action-remember = Ha detta meddelande i åtanke tills åtgärden är avslutad.

## Chosen fields
stated-look-back-yes = Uppföljning av patienter eller granskning av tidigare resultat rekommenderas.
stated-look-back-no = Varken uppföljning av patienter eller granskning av tidigare resultat rekommenderas.
stated-look-back-not-applicable = Uppföljning av patienter eller granskning av tidigare resultat är inte aktuell.
stated-maker-removal = Vi tar tillbaka de berörda produkterna.
stated-maker-on-site = Vi kontrollerar eller ändrar de berörda produkterna på plats.
stated-maker-software = Vi tillhandahåller ny programvara.
stated-maker-labelling = Vi ändrar bruksanvisningen eller märkningen.
stated-maker-none = Vi planerar ingen egen åtgärd.
stated-maker-by = Våra åtgärder ska vara slutförda senast den { $day }.
stated-lay-users-no = Patienter och lekmän behöver inte informeras.
stated-lay-users-appended = Patienter eller lekmän måste informeras; en text till dem bifogas detta meddelande.
stated-lay-users-not-appended = Patienter eller lekmän måste informeras; ingen text till dem bifogas detta meddelande.
stated-further-notice-yes = Ett ytterligare meddelande är att vänta.
stated-further-notice-no = Inget ytterligare meddelande är att vänta.
stated-further-notice-not-planned-yet = Inget ytterligare meddelande är planerat än.
stated-depth-user = Åtgärden omfattar konsumenter och användare.
stated-depth-retail = Åtgärden omfattar detaljister och utlämningsställen.
stated-depth-wholesale = Åtgärden omfattar grossister och distributörer.
stated-distributed = De berörda produkterna distribuerades under perioden { $from } till { $to }.
representative-heading = Lokal representant
attention-line = Till: { $who }

## Electronic seal
seal-heading = Elektronisk stämpel
seal-text = Filen är försedd med den elektroniska stämpeln från { $maker }. Nyckelns fingeravtryck är { $fingerprint }. Vem som helst kan kontrollera filen utan nätanslutning med ”fieldaction genuine” eller ”fieldcheck genuine”.

## Postal
envelope-mark = BRÅDSKANDE: återkallelse eller korrigering av medicinteknisk produkt
