### Frame words of the verification form and of the cover letter, Dutch.

## Form
form-title = Antwoordformulier { $reference }
form-title-recall = Antwoordformulier { $reference }
form-heading = Antwoordformulier
form-heading-recall = Antwoordformulier
form-introduction-quality = Bevestig met dit formulier dat u het kwaliteitsbericht { $reference } hebt ontvangen en de maatregelen ervan hebt uitgevoerd.
form-organisation = Naam van de organisatie
form-number = Uw nummer bij ons
form-person = Persoon die het formulier invult
form-name = Naam
form-person-title = Titel of functie
form-date = Datum ({ $hint })
form-answers = Uw antwoorden
form-yes = Ja
form-no = Nee
form-unit-product = Apparaat
form-unit-serial = Serienummer
form-unit-answer = Uitgevoerd
form-unit-write = vul in:
form-further = Andere serienummers bij u
form-chain = Antwoorden van de distributeur of importeur
form-chain-not-applicable = Niet van toepassing
form-send = Terugsturen naar { $address }. U kunt ons deze gegevens ook zonder formulier in een e-mail sturen.

## Cover letter
letter-title = Begeleidende brief en antwoordformulier { $reference }
letter-title-recall = Begeleidende brief en antwoordformulier { $reference }
letter-opening = { $count ->
    [0] Volgens onze gegevens hebt u een betrokken product ontvangen. Het volledige veiligheidsbericht is bijgevoegd.
    [one] Volgens onze gegevens betreft dit bericht 1 apparaat bij u. Het volledige veiligheidsbericht is bijgevoegd.
   *[other] Volgens onze gegevens betreft dit bericht { $count } apparaten bij u. Het volledige veiligheidsbericht is bijgevoegd.
}
letter-opening-quality = { $count ->
    [0] Volgens onze gegevens hebt u een betrokken product ontvangen. Het volledige kwaliteitsbericht is bijgevoegd.
    [one] Volgens onze gegevens betreft dit bericht 1 apparaat bij u. Het volledige kwaliteitsbericht is bijgevoegd.
   *[other] Volgens onze gegevens betreft dit bericht { $count } apparaten bij u. Het volledige kwaliteitsbericht is bijgevoegd.
}
letter-opening-recall = { $count ->
    [0] Volgens onze gegevens hebt u een betrokken product ontvangen. De volledige terugroepbrief is bijgevoegd.
    [one] Volgens onze gegevens betreft dit bericht 1 apparaat bij u. De volledige terugroepbrief is bijgevoegd.
   *[other] Volgens onze gegevens betreft dit bericht { $count } apparaten bij u. De volledige terugroepbrief is bijgevoegd.
}
letter-step-read = Lees het veiligheidsbericht. Geef het door aan iedereen die met de apparaten werkt.
letter-step-read-quality = Lees het kwaliteitsbericht. Geef het door aan iedereen die met de apparaten werkt.
letter-step-read-recall = Lees de terugroepbrief. Geef deze door aan iedereen die met de apparaten werkt.
letter-step-measures = Voer de maatregelen uit: { $address }
letter-step-answer = Antwoord voor elk serienummer, online of met het formulier.
letter-online = Online antwoorden, zonder account
letter-code = Korte code voor de telefoon:
letter-paper = Met formulier of e-mail
letter-paper-text = Stuur het ingevulde formulier, of een gewone e-mail met de serienummers, naar { $address }.
letter-units = Betrokken apparaten bij u
letter-standing = Status
letter-standing-affected = betrokken
letter-standing-possibly = mogelijk betrokken
letter-change = Sinds revisie { $revision }
letter-change-new = nieuw
letter-change-same = ongewijzigd
letter-change-gone = niet meer betrokken
letter-serial-unknown = niet bekend
letter-chain = U hebt deze apparaten als distributeur of importeur ontvangen. Vermeld de ontvangers in het portaal of geef dit bericht onmiddellijk aan hen door, en vul het gedeelte voor distributeurs en importeurs in.
letter-wrong = Bent u niet de juiste contactpersoon?
letter-genuine = Is deze brief echt?
letter-genuine-text = Op elke pagina staan de nummers { $reference } en { $document }. Vraag het bij twijfel na via een weg die u al kent, bijvoorbeeld { $website }. Niemand zal u om een wachtwoord vragen.
letter-wrong-text = Geef ons de juiste persoon door, in het portaal of per e-mail naar { $address }. Tot dan blijft dit bericht aan u gericht.
letter-check = fieldcheck moet de vingerafdruk { $fingerprint } tonen. Onder elk serienummer staat de bijbehorende eenmalige code (challenge).

## Form: the code on each page, and what may be entered beside yes and no
form-code = Deze code geeft aan van wie dit formulier is. Laat deze ruimte vrij.
form-scan = Of scan deze code met een telefoon.
form-department = Afdeling
form-account = Klantnummer
form-address = Adres
form-shipping-address = Afleveradres, indien anders
form-phone = Telefoon
form-email = E-mail
form-signature = Handtekening
form-quantity = Aantal
form-comment = Opmerking
form-on = Op (datum)
form-deadline = Stuur dit formulier uiterlijk op { $day } terug.
form-disposition = Wat er is gebeurd
form-disposition-done = uitgevoerd
form-disposition-not-yet = nog niet
form-disposition-not-here = niet hier
form-disposition-never-had = nooit gehad
form-disposition-passed-on = aan een ander doorgegeven
form-disposition-scrapped = afgedankt
form-disposition-cannot = niet uitvoerbaar
form-continued = Vervolg
form-page-of = Formulier, pagina { $page } van { $pages }

## Statements of the customer
statement-receipt = Ik bevestig dat ik dit bericht heb ontvangen, gelezen en begrepen.
statement-actions = Ik heb alle maatregelen uitgevoerd die het bericht vraagt.
statement-users = De informatie en de maatregelen zijn bij alle relevante gebruikers bekendgemaakt en de maatregelen zijn uitgevoerd.
statement-returned = Ik heb betrokken apparaten teruggestuurd.
statement-destroyed = Ik heb betrokken apparaten vernietigd.
statement-none-to-return = Er zijn geen betrokken apparaten die kunnen worden teruggestuurd of vernietigd.
statement-other = Ik heb iets anders gedaan (graag beschrijven).
statement-no-devices = Ik heb geen betrokken apparaten.
statement-query = Ik heb een vraag. Neem contact met mij op.
statement-adverse = In verband met de apparaten hebben zich ongewenste voorvallen voorgedaan (graag beschrijven).

## Statements of the distributor or importer
statement-stock = Ik heb mijn voorraad gecontroleerd en betrokken apparaten apart gezet.
statement-identified = Ik heb de klanten vastgesteld die de apparaten hebben ontvangen of kunnen hebben ontvangen.
statement-list = Ik heb de lijst van deze klanten bijgevoegd.
statement-informed = Ik heb de vastgestelde klanten geïnformeerd.
statement-confirmed = Ik heb van alle vastgestelde klanten een bevestiging ontvangen.
statement-neither = Noch ik, noch mijn klanten hebben betrokken apparaten op voorraad.
statement-importer = Ik ben de importeur van de apparaten.

## Statements of the importer, of the authorised representative
statement-importer-register = Als importeur heb ik deze actie opgenomen in mijn register van klachten, niet-conforme hulpmiddelen, terugroepingen en uit de handel genomen hulpmiddelen.
statement-importer-informed = Als importeur heb ik de fabrikant en zijn gemachtigde meegedeeld wat ik over de betrokken apparaten weet.
statement-representative = Ik ben de gemachtigde van de fabrikant.
statement-representative-cooperates = Als gemachtigde werk ik bij deze actie samen met de bevoegde autoriteiten en houd ik de documenten voor hen gereed.
