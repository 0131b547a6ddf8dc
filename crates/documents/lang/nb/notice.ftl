### Frame words of the notice, Norwegian Bokmål.

## Head of every document
fact-reference = Referanse
fact-document-no = Dokumentnummer
fact-revision = Revisjon
fact-date = Dato
fact-number = Deres nummer hos oss
draft = Utkast, uten dato

## Foot of every document
foot-support = Teknisk support: { $address }
foot-care = Kundeservice: { $address }

## Notice: the frame on top
box-heading = Dette må dere gjøre nå
step-read = Les denne meldingen og gi den videre til alle som arbeider med enhetene.
step-measures = Gjennomfør tiltakene på hver berørte enhet: { $address }
step-answer = Returner svarskjemaet.
step-answer-recall = Returner svarskjemaet.
alarm-label = Mistanke om uautorisert tilgang?

## Notice: product table
table-product = Berørt produkt
table-catalogue-no = Katalognummer
table-udi = UDI-DI
table-serials = Serienumre
table-lots = Partier (lot): { $lots }
table-serial = Serienummer
udi-none = Ikke aktuelt
udi-none-legacy = Ikke aktuelt (brakt i omsetning før UDI-kravet)
udi-none-not-a-device = Ikke aktuelt (ikke medisinsk utstyr)
serials-all = alle
serials-letter = { $count ->
    [one] 1 nummer, oppgitt i følgebrevet
   *[other] { $count } numre, oppgitt i følgebrevet
}

## Notice: signatures
signed-electronically = Elektronisk signert
signed-at = { $moment }
signed-meaning = Betydning: { $meaning }
# The declaration itself: what was signed in the office’s language stands on the paper in its own.
meaning-release = Innhold og omfang kontrollert og godkjent
role-author = Forfatter
role-quality_signatory = Kvalitet
role-regulatory_signatory = Regulatoriske forhold
role-coordinator = Koordinering
role-call_centre = Telefontjeneste
role-auditor = Revisor

## Notice: how to tell that it is genuine
genuine-heading = Slik ser dere at denne meldingen er ekte
genuine-text = På hver side står referansen { $reference } og dokumentnummeret { $document }. Hvis dere er i tvil, spør via en kanal dere allerede kjenner, for eksempel { $website } eller deres vanlige kontakt, og oppgi begge numrene. Ingen vil be dere om et passord i denne saken.

## Deadlines, software, registration number
table-software = Programvareversjoner
fact-srn = Produsentens SRN
deadline-act-on = Gjennomfør tiltakene senest { $day }.
deadline-act-days = { $days ->
    [one] Gjennomfør tiltakene innen én dag etter mottak.
   *[other] Gjennomfør tiltakene innen { $days } dager etter mottak.
}
deadline-reply-on = Svar senest { $day }.
deadline-reply-days = { $days ->
    [one] Svar innen én dag etter mottak.
   *[other] Svar innen { $days } dager etter mottak.
}

## Titles by market and kind of action
title-recall = Hastende tilbakekalling av medisinsk utstyr
title-correction = Hastende korrigering av medisinsk utstyr
title-fsn = Hastende sikkerhetsmelding
title-quality = Kvalitetsmelding

## New or update
fact-type = Type melding
type-new = Ny
type-update = Oppdatering
update-heading = Hva som er endret
update-previous = Denne meldingen erstatter revisjon { $revision } av { $date }.
update-added = Nytt: { $about }
update-removed = Ikke lenger omfattet: { $about }
update-changed = Endret: { $about }

## Actions that are answered one by one
action-read = Les og forstå denne meldingen.
action-pass-on = Gi denne meldingen videre til alle som må kjenne til den.
action-forward = Gi denne meldingen videre til alle organisasjoner som har mottatt berørte enheter, eller som tiltaket gjelder.
action-identify = Identifiser de berørte enhetene.
action-quarantine = Sett de berørte enhetene til side og ikke bruk dem.
action-inspect = Kontroller enhetene på stedet, eller få dem endret der.
action-correct = Gjennomfør korrigeringen.
action-return = Returner de berørte enhetene.
action-destroy = Destruer de berørte enhetene.
action-patients = Følg anbefalingene for oppfølging av pasienter.
action-review = Gå gjennom tidligere resultater.
action-instructions = Merk hva som er endret i bruksanvisningen.
action-remember = Ha denne meldingen i tankene til tiltaket er avsluttet.

## Chosen fields
stated-look-back-yes = Det anbefales å følge opp pasienter eller gå gjennom tidligere resultater.
stated-look-back-no = Det anbefales verken å følge opp pasienter eller å gå gjennom tidligere resultater.
stated-look-back-not-applicable = Oppfølging av pasienter eller gjennomgang av tidligere resultater er ikke aktuelt.
stated-maker-removal = Vi tar de berørte enhetene tilbake.
stated-maker-on-site = Vi kontrollerer eller endrer de berørte enhetene på stedet.
stated-maker-software = Vi gjør ny programvare tilgjengelig.
stated-maker-labelling = Vi endrer bruksanvisningen eller merkingen.
stated-maker-none = Vi planlegger ingen tiltak fra vår side.
stated-maker-by = Våre tiltak skal være fullført senest { $day }.
stated-lay-users-no = Pasienter og lekfolk trenger ikke å bli informert.
stated-lay-users-appended = Pasienter eller lekfolk må informeres; en tekst til dem følger med denne meldingen.
stated-lay-users-not-appended = Pasienter eller lekfolk må informeres; ingen tekst til dem følger med denne meldingen.
stated-further-notice-yes = Det ventes en ny melding.
stated-further-notice-no = Det ventes ingen ny melding.
stated-further-notice-not-planned-yet = Det er foreløpig ikke planlagt noen ny melding.
stated-depth-user = Tiltaket omfatter forbrukere og brukere.
stated-depth-retail = Tiltaket omfatter detaljister og utleveringssteder.
stated-depth-wholesale = Tiltaket omfatter grossister og distributører.
stated-distributed = De berørte enhetene ble distribuert i perioden { $from } til { $to }.
representative-heading = Lokal representant
attention-line = Til: { $who }

## Electronic seal
seal-heading = Elektronisk segl
seal-text = Denne filen har det elektroniske seglet til { $maker }. Fingeravtrykket av nøkkelen er { $fingerprint }. Alle kan kontrollere filen uten nettforbindelse, med «fieldaction genuine» eller «fieldcheck genuine».

## Postal
envelope-mark = HASTER: tilbakekalling eller korrigering av medisinsk utstyr
