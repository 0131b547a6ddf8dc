### Frame words of the verification form and of the cover letter, Norwegian Bokmål.

## Form
form-title = Svarskjema { $reference }
form-title-recall = Svarskjema { $reference }
form-heading = Svarskjema
form-heading-recall = Svarskjema
form-introduction-quality = Bekreft med dette skjemaet at dere har mottatt kvalitetsmeldingen { $reference } og gjennomført tiltakene i den.
form-organisation = Virksomhetens navn
form-number = Deres nummer hos oss
form-person = Person som fyller ut skjemaet
form-name = Navn
form-person-title = Tittel eller funksjon
form-date = Dato ({ $hint })
form-answers = Svarene deres
form-yes = Ja
form-no = Nei
form-unit-product = Enhet
form-unit-serial = Serienummer
form-unit-answer = Utført
form-unit-write = vennligst skriv:
form-further = Flere serienumre hos dere
form-chain = Svar fra distributøren eller importøren
form-chain-not-applicable = Ikke aktuelt
form-send = Returneres til { $address }. Dere kan også sende oss opplysningene i en e-post, uten skjemaet.

## Cover letter
letter-title = Følgebrev og svarskjema { $reference }
letter-title-recall = Følgebrev og svarskjema { $reference }
letter-opening = { $count ->
    [0] Ifølge våre opplysninger har dere mottatt et berørt produkt. Den fullstendige sikkerhetsmeldingen er vedlagt.
    [one] Ifølge våre opplysninger gjelder denne meldingen 1 enhet hos dere. Den fullstendige sikkerhetsmeldingen er vedlagt.
   *[other] Ifølge våre opplysninger gjelder denne meldingen { $count } enheter hos dere. Den fullstendige sikkerhetsmeldingen er vedlagt.
}
letter-opening-quality = { $count ->
    [0] Ifølge våre opplysninger har dere mottatt et berørt produkt. Den fullstendige kvalitetsmeldingen er vedlagt.
    [one] Ifølge våre opplysninger gjelder denne meldingen 1 enhet hos dere. Den fullstendige kvalitetsmeldingen er vedlagt.
   *[other] Ifølge våre opplysninger gjelder denne meldingen { $count } enheter hos dere. Den fullstendige kvalitetsmeldingen er vedlagt.
}
letter-opening-recall = { $count ->
    [0] Ifølge våre opplysninger har dere mottatt et berørt produkt. Det fullstendige tilbakekallingsbrevet er vedlagt.
    [one] Ifølge våre opplysninger gjelder denne meldingen 1 enhet hos dere. Det fullstendige tilbakekallingsbrevet er vedlagt.
   *[other] Ifølge våre opplysninger gjelder denne meldingen { $count } enheter hos dere. Det fullstendige tilbakekallingsbrevet er vedlagt.
}
letter-step-read = Les sikkerhetsmeldingen. Gi den videre til alle som arbeider med enhetene.
letter-step-read-quality = Les kvalitetsmeldingen. Gi den videre til alle som arbeider med enhetene.
letter-step-read-recall = Les tilbakekallingsbrevet. Gi det videre til alle som arbeider med enhetene.
letter-step-measures = Gjennomfør tiltakene: { $address }
letter-step-answer = Svar for hvert serienummer, på nettet eller med skjemaet.
letter-online = Svar på nettet, uten konto
letter-code = Kort kode til telefonen:
letter-paper = Med skjema eller e-post
letter-paper-text = Send det utfylte skjemaet, eller en vanlig e-post med serienumrene, til { $address }.
letter-units = Berørte enheter hos dere
letter-standing = Status
letter-standing-affected = berørt
letter-standing-possibly = muligens berørt
letter-change = Siden revisjon { $revision }
letter-change-new = ny
letter-change-same = uendret
letter-change-gone = ikke lenger berørt
letter-serial-unknown = ikke kjent
letter-chain = Dere har mottatt disse enhetene som distributør eller importør. Oppgi mottakerne i portalen, eller gi meldingen videre til dem uten opphold, og fyll ut avsnittet for distributører og importører.
letter-wrong = Er dere ikke rett kontakt?
letter-genuine = Er dette brevet ekte?
letter-genuine-text = På hver side står numrene { $reference } og { $document }. Hvis dere er i tvil, spør via en kanal dere allerede kjenner, for eksempel { $website }. Ingen vil be dere om et passord.
letter-wrong-text = Oppgi rett person til oss, i portalen eller med e-post til { $address }. Inntil da er meldingen fortsatt rettet til dere.
letter-check = fieldcheck skal vise fingeravtrykket { $fingerprint }. Under hvert serienummer står engangstallet (challenge).

## Form: the code on each page, and what may be entered beside yes and no
form-code = Denne koden viser hvem skjemaet tilhører. Skriv ikke i feltet.
form-scan = Eller skann denne koden med en telefon.
form-department = Avdeling
form-account = Kundenummer
form-address = Adresse
form-shipping-address = Leveringsadresse, hvis en annen
form-phone = Telefon
form-email = E-post
form-signature = Underskrift
form-quantity = Antall
form-comment = Merknad
form-on = Den (dato)
form-deadline = Vennligst returner dette skjemaet senest { $day }.
form-disposition = Hva som har skjedd
form-disposition-done = utført
form-disposition-not-yet = ikke ennå
form-disposition-not-here = ikke her
form-disposition-never-had = aldri hatt den
form-disposition-passed-on = gitt videre
form-disposition-scrapped = kassert
form-disposition-cannot = kan ikke utføres
form-continued = Fortsettelse
form-page-of = Skjema, side { $page } av { $pages }

## Statements of the customer
statement-receipt = Jeg bekrefter at jeg har mottatt denne meldingen og har lest og forstått den.
statement-actions = Jeg har utført alle tiltakene som meldingen krever.
statement-users = Alle relevante brukere er gjort kjent med informasjonen og tiltakene, og tiltakene er utført.
statement-returned = Jeg har returnert berørte enheter.
statement-destroyed = Jeg har destruert berørte enheter.
statement-none-to-return = Det finnes ingen berørte enheter som kan returneres eller destrueres.
statement-other = Jeg har gjort noe annet (vennligst beskriv).
statement-no-devices = Jeg har ingen berørte enheter.
statement-query = Jeg har et spørsmål. Vennligst kontakt meg.
statement-adverse = Det har skjedd uønskede hendelser i forbindelse med enhetene (vennligst beskriv).

## Statements of the distributor or importer
statement-stock = Jeg har kontrollert lageret mitt og satt berørte enheter til side.
statement-identified = Jeg har identifisert kundene som har mottatt, eller kan ha mottatt, enhetene.
statement-list = Jeg har lagt ved listen over disse kundene.
statement-informed = Jeg har informert de identifiserte kundene.
statement-confirmed = Jeg har mottatt bekreftelser fra alle identifiserte kunder.
statement-neither = Verken jeg eller kundene mine har berørte enheter på lager.
statement-importer = Jeg er importør av enhetene.

## Statements of the importer, of the authorised representative
statement-importer-register = Som importør har jeg ført dette tiltaket inn i mitt register over klager, enheter uten samsvar, tilbakekallinger og tilbaketrekkinger.
statement-importer-informed = Som importør har jeg meddelt produsenten og dennes autoriserte representant hva jeg vet om de berørte enhetene.
statement-representative = Jeg er produsentens autoriserte representant.
statement-representative-cooperates = Som autorisert representant samarbeider jeg med kompetente myndigheter om dette tiltaket og holder dokumentene klare for dem.
