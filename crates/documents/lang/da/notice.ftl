### Frame words of the notice, Danish.

## Head of every document
fact-reference = Reference
fact-document-no = Dokumentnummer
fact-revision = Revision
fact-date = Dato
fact-number = Jeres nummer hos os
draft = Udkast, uden dato

## Foot of every document
foot-support = Teknisk support: { $address }
foot-care = Kundeservice: { $address }

## Notice: the frame on top
box-heading = Det skal I gøre nu
step-read = Læs denne meddelelse, og giv den videre til alle, der arbejder med enhederne.
step-measures = Gennemfør foranstaltningerne på hver berørt enhed: { $address }
step-answer = Returnér svarformularen.
step-answer-recall = Returnér svarformularen.
alarm-label = Mistanke om uautoriseret adgang?

## Notice: product table
table-product = Berørt produkt
table-catalogue-no = Katalognummer
table-udi = UDI-DI
table-serials = Serienumre
table-lots = Partier (lot): { $lots }
table-serial = Serienummer
udi-none = Ikke relevant
udi-none-legacy = Ikke relevant (bragt i omsætning før UDI-kravet)
udi-none-not-a-device = Ikke relevant (ikke medicinsk udstyr)
serials-all = alle
serials-letter = { $count ->
    [one] 1 nummer, angivet i følgebrevet
   *[other] { $count } numre, angivet i følgebrevet
}

## Notice: signatures
signed-electronically = Elektronisk underskrevet
signed-at = { $moment }
signed-meaning = Betydning: { $meaning }
# The declaration itself: what was signed in the office’s language stands on the paper in its own.
meaning-release = Indhold og omfang kontrolleret og godkendt
role-author = Forfatter
role-quality_signatory = Kvalitet
role-regulatory_signatory = Regulatoriske forhold
role-coordinator = Koordinering
role-call_centre = Telefonservice
role-auditor = Auditor

## Notice: how to tell that it is genuine
genuine-heading = Sådan ser I, at denne meddelelse er ægte
genuine-text = Hver side er forsynet med referencen { $reference } og dokumentnummeret { $document }. Er I i tvivl, så spørg ad en vej, I allerede kender, for eksempel via { $website } eller jeres sædvanlige kontakt, og oplys begge numre. Ingen vil bede jer om en adgangskode i denne sag.

## Deadlines, software, registration number
table-software = Softwareversioner
fact-srn = Fabrikantens SRN
deadline-act-on = Gennemfør venligst foranstaltningerne senest den { $day }.
deadline-act-days = { $days ->
    [one] Gennemfør venligst foranstaltningerne senest én dag efter modtagelsen.
   *[other] Gennemfør venligst foranstaltningerne senest { $days } dage efter modtagelsen.
}
deadline-reply-on = Svar venligst senest den { $day }.
deadline-reply-days = { $days ->
    [one] Svar venligst senest én dag efter modtagelsen.
   *[other] Svar venligst senest { $days } dage efter modtagelsen.
}

## Titles by market and kind of action
title-recall = Hastende tilbagekaldelse af medicinsk udstyr
title-correction = Hastende korrektion af medicinsk udstyr
title-fsn = Hastende sikkerhedsmeddelelse
title-quality = Kvalitetsmeddelelse

## New or update
fact-type = Meddelelsens type
type-new = Ny
type-update = Opdatering
update-heading = Hvad der er ændret
update-previous = Denne meddelelse erstatter revision { $revision } af { $date }.
update-added = Nyt: { $about }
update-removed = Ikke længere omfattet: { $about }
update-changed = Ændret: { $about }

## Actions that are answered one by one
action-read = Læs og forstå denne meddelelse.
action-pass-on = Giv denne meddelelse videre til alle, der skal kende den.
action-forward = Giv denne meddelelse videre til enhver organisation, som har modtaget berørte enheder, eller som handlingen vedrører.
action-identify = Find de berørte enheder.
action-quarantine = Sæt de berørte enheder til side, og brug dem ikke.
action-inspect = Kontrollér enhederne på stedet, eller få dem ændret der.
action-correct = Gennemfør korrektionen.
action-return = Returnér de berørte enheder.
action-destroy = Destruér de berørte enheder.
action-patients = Følg anbefalingerne for behandling af patienter.
action-review = Gennemgå tidligere resultater.
action-instructions = Vær opmærksom på, hvad der er ændret i brugsanvisningen.
action-remember = Hav denne meddelelse i tankerne, indtil handlingen er afsluttet.

## Chosen fields
stated-look-back-yes = Det anbefales at følge patienter op eller at gennemgå tidligere resultater.
stated-look-back-no = Det anbefales hverken at følge patienter op eller at gennemgå tidligere resultater.
stated-look-back-not-applicable = Opfølgning af patienter eller gennemgang af tidligere resultater kommer ikke på tale.
stated-maker-removal = Vi tager de berørte enheder tilbage.
stated-maker-on-site = Vi kontrollerer eller ændrer de berørte enheder på stedet.
stated-maker-software = Vi stiller ny software til rådighed.
stated-maker-labelling = Vi ændrer brugsanvisningen eller mærkningen.
stated-maker-none = Vi planlægger ingen handling fra vores side.
stated-maker-by = Vores handlinger skal være afsluttet senest den { $day }.
stated-lay-users-no = Patienter og lægfolk behøver ikke at blive underrettet.
stated-lay-users-appended = Patienter eller lægfolk skal underrettes; en tekst til dem er vedlagt denne meddelelse.
stated-lay-users-not-appended = Patienter eller lægfolk skal underrettes; der er ikke vedlagt nogen tekst til dem.
stated-further-notice-yes = Der forventes endnu en meddelelse.
stated-further-notice-no = Der forventes ikke flere meddelelser.
stated-further-notice-not-planned-yet = Der er endnu ikke planlagt flere meddelelser.
stated-depth-user = Handlingen omfatter forbrugere og brugere.
stated-depth-retail = Handlingen omfatter detailhandlere og udleveringssteder.
stated-depth-wholesale = Handlingen omfatter grossister og distributører.
stated-distributed = De berørte enheder er distribueret i perioden { $from } til { $to }.
representative-heading = Lokal repræsentant
attention-line = Til: { $who }

## Electronic seal
seal-heading = Elektronisk segl
seal-text = Denne fil er forsynet med det elektroniske segl fra { $maker }. Nøglens fingeraftryk er { $fingerprint }. Alle kan kontrollere filen uden netforbindelse med »fieldaction genuine« eller »fieldcheck genuine«.

## Postal
envelope-mark = HASTER: tilbagekaldelse eller korrektion af medicinsk udstyr
