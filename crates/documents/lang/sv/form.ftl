### Frame words of the verification form and of the cover letter, Swedish.

## Form
form-title = Svarsformulär { $reference }
form-title-recall = Svarsformulär { $reference }
form-heading = Svarsformulär
form-heading-recall = Svarsformulär
form-introduction-quality = Bekräfta med detta formulär att ni har tagit emot kvalitetsmeddelandet { $reference } och genomfört dess åtgärder.
form-organisation = Organisationens namn
form-number = Ert nummer hos oss
form-person = Person som fyller i formuläret
form-name = Namn
form-person-title = Titel eller funktion
form-date = Datum ({ $hint })
form-answers = Era svar
form-yes = Ja
form-no = Nej
form-unit-product = Produkt
form-unit-serial = Serienummer
form-unit-answer = Utfört
form-unit-write = skriv här:
form-further = Ytterligare serienummer hos er
form-chain = Svar från distributören eller importören
form-chain-not-applicable = Ej tillämpligt
form-send = Skickas till { $address }. Ni kan också lämna uppgifterna i ett e-postmeddelande, utan formuläret.

## Cover letter
letter-title = Följebrev och svarsformulär { $reference }
letter-title-recall = Följebrev och svarsformulär { $reference }
letter-opening = { $count ->
    [0] Enligt våra uppgifter har ni tagit emot en berörd produkt. Det fullständiga säkerhetsmeddelandet är bifogat.
    [one] Enligt våra uppgifter gäller detta meddelande 1 produkt hos er. Det fullständiga säkerhetsmeddelandet är bifogat.
   *[other] Enligt våra uppgifter gäller detta meddelande { $count } produkter hos er. Det fullständiga säkerhetsmeddelandet är bifogat.
}
letter-opening-quality = { $count ->
    [0] Enligt våra uppgifter har ni tagit emot en berörd produkt. Det fullständiga kvalitetsmeddelandet är bifogat.
    [one] Enligt våra uppgifter gäller detta meddelande 1 produkt hos er. Det fullständiga kvalitetsmeddelandet är bifogat.
   *[other] Enligt våra uppgifter gäller detta meddelande { $count } produkter hos er. Det fullständiga kvalitetsmeddelandet är bifogat.
}
letter-opening-recall = { $count ->
    [0] Enligt våra uppgifter har ni tagit emot en berörd produkt. Det fullständiga återkallelsebrevet är bifogat.
    [one] Enligt våra uppgifter gäller detta meddelande 1 produkt hos er. Det fullständiga återkallelsebrevet är bifogat.
   *[other] Enligt våra uppgifter gäller detta meddelande { $count } produkter hos er. Det fullständiga återkallelsebrevet är bifogat.
}
letter-step-read = Läs säkerhetsmeddelandet. Lämna det vidare till alla som arbetar med produkterna.
letter-step-read-quality = Läs kvalitetsmeddelandet. Lämna det vidare till alla som arbetar med produkterna.
letter-step-read-recall = Läs återkallelsebrevet. Lämna det vidare till alla som arbetar med produkterna.
letter-step-measures = Genomför åtgärderna: { $address }
letter-step-answer = Svara för varje serienummer, på webben eller med formuläret.
letter-online = Svara på webben, utan konto
letter-code = Kortkod för telefon:
letter-paper = Med formulär eller e-post
letter-paper-text = Skicka det ifyllda formuläret eller ett vanligt e-postmeddelande med serienumren till { $address }.
letter-units = Berörda produkter hos er
letter-standing = Status
letter-standing-affected = berörd
letter-standing-possibly = eventuellt berörd
letter-change = Sedan revision { $revision }
letter-change-new = ny
letter-change-same = oförändrad
letter-change-gone = inte längre berörd
letter-serial-unknown = okänt
letter-chain = Ni har tagit emot dessa produkter som distributör eller importör. Ange mottagarna i portalen eller lämna genast meddelandet vidare till dem, och fyll i avsnittet för distributörer och importörer.
letter-wrong = Är ni inte rätt kontakt?
letter-genuine = Är detta brev äkta?
letter-genuine-text = På varje sida står numren { $reference } och { $document }. Om ni är osäkra, fråga via en väg som ni redan känner till, till exempel { $website }. Ingen kommer att be er om ett lösenord.
letter-wrong-text = Meddela oss rätt person, i portalen eller med e-post till { $address }. Till dess är meddelandet fortfarande riktat till er.
letter-check = fieldcheck ska visa fingeravtrycket { $fingerprint }. Under varje serienummer står dess engångstal (challenge).

## Form: the code on each page, and what may be entered beside yes and no
form-code = Koden anger vems formulär detta är. Skriv inget här.
form-scan = Eller skanna koden med en telefon.
form-department = Avdelning
form-account = Kundnummer
form-address = Adress
form-shipping-address = Leveransadress, om en annan
form-phone = Telefon
form-email = E-post
form-signature = Underskrift
form-quantity = Antal
form-comment = Kommentar
form-on = Den (datum)
form-deadline = Skicka tillbaka formuläret senast den { $day }.
form-disposition = Vad som har hänt
form-disposition-done = utfört
form-disposition-not-yet = inte ännu
form-disposition-not-here = inte här
form-disposition-never-had = aldrig haft den
form-disposition-passed-on = lämnad vidare
form-disposition-scrapped = skrotad
form-disposition-cannot = går inte att utföra
form-continued = Fortsättning
form-page-of = Formulär, sida { $page } av { $pages }

## Statements of the customer
statement-receipt = Jag bekräftar att jag har tagit emot detta meddelande och har läst och förstått det.
statement-actions = Jag har utfört alla åtgärder som meddelandet kräver.
statement-users = Alla berörda användare har fått del av informationen och åtgärderna, och åtgärderna har utförts.
statement-returned = Jag har returnerat berörda produkter.
statement-destroyed = Jag har destruerat berörda produkter.
statement-none-to-return = Det finns inga berörda produkter att returnera eller destruera.
statement-other = Jag har gjort något annat (beskriv).
statement-no-devices = Jag har inga berörda produkter.
statement-query = Jag har en fråga. Kontakta mig.
statement-adverse = Negativa händelser har inträffat i samband med produkterna (beskriv).

## Statements of the distributor or importer
statement-stock = Jag har kontrollerat mitt lager och avskilt berörda produkter.
statement-identified = Jag har identifierat de kunder som har fått eller kan ha fått produkterna.
statement-list = Jag har bifogat listan över dessa kunder.
statement-informed = Jag har informerat de identifierade kunderna.
statement-confirmed = Jag har fått bekräftelse från alla identifierade kunder.
statement-neither = Varken jag eller mina kunder har berörda produkter i lager.
statement-importer = Jag är importör av produkterna.

## Statements of the importer, of the authorised representative
statement-importer-register = Som importör har jag fört in denna åtgärd i mitt register över klagomål, produkter som inte överensstämmer, återkallelser och tillbakadraganden.
statement-importer-informed = Som importör har jag meddelat tillverkaren och dennes auktoriserade representant vad jag vet om de berörda produkterna.
statement-representative = Jag är tillverkarens auktoriserade representant.
statement-representative-cooperates = Som auktoriserad representant samarbetar jag med de behöriga myndigheterna i denna åtgärd och håller handlingarna redo för dem.
