### Frame words of the notice, Dutch.

## Head of every document
fact-reference = Referentie
fact-document-no = Documentnummer
fact-revision = Revisie
fact-date = Datum
fact-number = Uw nummer bij ons
draft = Concept, zonder datum

## Foot of every document
foot-support = Technische ondersteuning: { $address }
foot-care = Klantenservice: { $address }

## Notice: the frame on top
box-heading = Wat u nu moet doen
step-read = Lees dit bericht en geef het door aan iedereen die met de apparaten werkt.
step-measures = Voer de maatregelen uit op elk betrokken apparaat: { $address }
step-answer = Stuur het antwoordformulier terug.
step-answer-recall = Stuur het antwoordformulier terug.
alarm-label = Vermoedt u ongeoorloofde toegang?

## Notice: product table
table-product = Betrokken product
table-catalogue-no = Catalogusnummer
table-udi = UDI-DI
table-serials = Serienummers
table-lots = Partijen: { $lots }
table-serial = Serienummer
udi-none = N.v.t. (niet van toepassing)
udi-none-legacy = N.v.t. (in de handel gebracht vóór de UDI-verplichting)
udi-none-not-a-device = N.v.t. (geen medisch hulpmiddel)
serials-all = alle
serials-letter = { $count ->
    [one] 1 nummer, vermeld in de begeleidende brief
   *[other] { $count } nummers, vermeld in de begeleidende brief
}

## Notice: signatures
signed-electronically = Elektronisch ondertekend
signed-at = { $moment }
signed-meaning = Betekenis: { $meaning }
# The declaration itself: what was signed in the office’s language stands on the paper in its own.
meaning-release = Inhoud en omvang gecontroleerd en goedgekeurd
role-author = Auteur
role-quality_signatory = Kwaliteit
role-regulatory_signatory = Regelgeving
role-coordinator = Coördinatie
role-call_centre = Telefonische dienst
role-auditor = Auditor

## Notice: how to tell that it is genuine
genuine-heading = Zo herkent u dat dit bericht echt is
genuine-text = Op elke pagina staan de referentie { $reference } en het documentnummer { $document }. Vraag het bij twijfel na via een weg die u al kent, bijvoorbeeld via { $website } of uw gebruikelijke contactpersoon, en vermeld beide nummers. Niemand zal u in deze zaak om een wachtwoord vragen.

## Deadlines, software, registration number
table-software = Softwareversies
fact-srn = SRN van de fabrikant
deadline-act-on = Voer de maatregelen uiterlijk op { $day } uit.
deadline-act-days = { $days ->
    [one] Voer de maatregelen binnen één dag na ontvangst uit.
   *[other] Voer de maatregelen binnen { $days } dagen na ontvangst uit.
}
deadline-reply-on = Antwoord uiterlijk op { $day }.
deadline-reply-days = { $days ->
    [one] Antwoord binnen één dag na ontvangst.
   *[other] Antwoord binnen { $days } dagen na ontvangst.
}

## Titles by market and kind of action
title-recall = Dringende terugroeping van een medisch hulpmiddel
title-correction = Dringende correctie van een medisch hulpmiddel
title-fsn = Dringend veiligheidsbericht
title-quality = Kwaliteitsbericht

## New or update
fact-type = Soort bericht
type-new = Nieuw
type-update = Update
update-heading = Wat er is veranderd
update-previous = Dit bericht vervangt revisie { $revision } van { $date }.
update-added = Nieuw: { $about }
update-removed = Niet meer opgenomen: { $about }
update-changed = Gewijzigd: { $about }

## Actions that are answered one by one
action-read = Lees en begrijp dit bericht.
action-pass-on = Geef dit bericht door aan iedereen die het moet kennen.
action-forward = Geef dit bericht door aan elke organisatie die betrokken apparaten heeft ontvangen of voor wie deze actie gevolgen heeft.
action-identify = Stel vast welke apparaten betrokken zijn.
action-quarantine = Zet de betrokken apparaten apart en gebruik ze niet.
action-inspect = Controleer de apparaten ter plaatse of laat ze daar aanpassen.
action-correct = Voer de correctie uit.
action-return = Stuur de betrokken apparaten terug.
action-destroy = Vernietig de betrokken apparaten.
action-patients = Volg de aanbevelingen voor de behandeling van patiënten.
action-review = Beoordeel eerdere resultaten opnieuw.
action-instructions = Let op wat er in de gebruiksaanwijzing is gewijzigd.
action-remember = Blijf op dit bericht letten tot de actie is afgelopen.

## Chosen fields
stated-look-back-yes = Een nacontrole van patiënten of een herbeoordeling van eerdere resultaten wordt aanbevolen.
stated-look-back-no = Een nacontrole van patiënten of een herbeoordeling van eerdere resultaten wordt niet aanbevolen.
stated-look-back-not-applicable = Een nacontrole van patiënten of een herbeoordeling van eerdere resultaten is niet van toepassing.
stated-maker-removal = Wij nemen de betrokken apparaten terug.
stated-maker-on-site = Wij controleren of wijzigen de betrokken apparaten ter plaatse.
stated-maker-software = Wij stellen nieuwe software beschikbaar.
stated-maker-labelling = Wij wijzigen de gebruiksaanwijzing of de etikettering.
stated-maker-none = Wij plannen geen eigen maatregelen.
stated-maker-by = Onze maatregelen moeten uiterlijk op { $day } zijn afgerond.
stated-lay-users-no = Patiënten en leken hoeven niet te worden geïnformeerd.
stated-lay-users-appended = Patiënten of leken moeten worden geïnformeerd; een tekst voor hen is bij dit bericht gevoegd.
stated-lay-users-not-appended = Patiënten of leken moeten worden geïnformeerd; bij dit bericht is geen tekst voor hen gevoegd.
stated-further-notice-yes = Er wordt een volgend bericht verwacht.
stated-further-notice-no = Er wordt geen volgend bericht verwacht.
stated-further-notice-not-planned-yet = Er is nog geen volgend bericht gepland.
stated-depth-user = Deze actie reikt tot consumenten en gebruikers.
stated-depth-retail = Deze actie reikt tot detailhandelaren en verstrekkers.
stated-depth-wholesale = Deze actie reikt tot groothandelaren en distributeurs.
stated-distributed = Periode waarin de betrokken apparaten zijn geleverd: { $from } tot en met { $to }.
representative-heading = Lokale vertegenwoordiger
attention-line = Ter attentie van: { $who }

## Electronic seal
seal-heading = Elektronisch zegel
seal-text = Dit bestand draagt het elektronische zegel van { $maker }. De vingerafdruk van de sleutel is { $fingerprint }. Iedereen kan het bestand zonder netwerkverbinding controleren met “fieldaction genuine” of “fieldcheck genuine”.

## Postal
envelope-mark = DRINGEND: terugroeping of correctie van een medisch hulpmiddel
