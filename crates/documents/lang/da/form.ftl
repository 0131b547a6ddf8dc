### Frame words of the verification form and of the cover letter, Danish.

## Form
form-title = Svarformular { $reference }
form-title-recall = Svarformular { $reference }
form-heading = Svarformular
form-heading-recall = Svarformular
form-introduction-quality = Bekræft med denne formular, at I har modtaget kvalitetsmeddelelsen { $reference } og gennemført dens foranstaltninger.
form-organisation = Organisationens navn
form-number = Jeres nummer hos os
form-person = Person, der udfylder formularen
form-name = Navn
form-person-title = Titel eller funktion
form-date = Dato ({ $hint })
form-answers = Jeres svar
form-yes = Ja
form-no = Nej
form-unit-product = Enhed
form-unit-serial = Serienummer
form-unit-answer = Udført
form-unit-write = skriv venligst:
form-further = Yderligere serienumre hos jer
form-chain = Svar fra distributøren eller importøren
form-chain-not-applicable = Ikke relevant
form-send = Returneres til { $address }. I kan også sende os oplysningerne i en e-mail uden formularen.

## Cover letter
letter-title = Følgebrev og svarformular { $reference }
letter-title-recall = Følgebrev og svarformular { $reference }
letter-opening = { $count ->
    [0] Ifølge vores oplysninger har I modtaget et berørt produkt. Hele sikkerhedsmeddelelsen er vedlagt.
    [one] Ifølge vores oplysninger vedrører denne meddelelse 1 enhed hos jer. Hele sikkerhedsmeddelelsen er vedlagt.
   *[other] Ifølge vores oplysninger vedrører denne meddelelse { $count } enheder hos jer. Hele sikkerhedsmeddelelsen er vedlagt.
}
letter-opening-quality = { $count ->
    [0] Ifølge vores oplysninger har I modtaget et berørt produkt. Hele kvalitetsmeddelelsen er vedlagt.
    [one] Ifølge vores oplysninger vedrører denne meddelelse 1 enhed hos jer. Hele kvalitetsmeddelelsen er vedlagt.
   *[other] Ifølge vores oplysninger vedrører denne meddelelse { $count } enheder hos jer. Hele kvalitetsmeddelelsen er vedlagt.
}
letter-opening-recall = { $count ->
    [0] Ifølge vores oplysninger har I modtaget et berørt produkt. Hele tilbagekaldelsesbrevet er vedlagt.
    [one] Ifølge vores oplysninger vedrører denne meddelelse 1 enhed hos jer. Hele tilbagekaldelsesbrevet er vedlagt.
   *[other] Ifølge vores oplysninger vedrører denne meddelelse { $count } enheder hos jer. Hele tilbagekaldelsesbrevet er vedlagt.
}
letter-step-read = Læs sikkerhedsmeddelelsen. Giv den videre til alle, der arbejder med enhederne.
letter-step-read-quality = Læs kvalitetsmeddelelsen. Giv den videre til alle, der arbejder med enhederne.
letter-step-read-recall = Læs tilbagekaldelsesbrevet. Giv det videre til alle, der arbejder med enhederne.
letter-step-measures = Gennemfør foranstaltningerne: { $address }
letter-step-answer = Svar for hvert serienummer, online eller med formularen.
letter-online = Svar online uden konto
letter-code = Kort kode til telefonen:
letter-paper = Med formular eller e-mail
letter-paper-text = Send den udfyldte formular eller en almindelig e-mail med serienumrene til { $address }.
letter-units = Berørte enheder hos jer
letter-standing = Status
letter-standing-affected = berørt
letter-standing-possibly = muligvis berørt
letter-change = Siden revision { $revision }
letter-change-new = ny
letter-change-same = uændret
letter-change-gone = ikke længere berørt
letter-serial-unknown = ikke kendt
letter-chain = I har modtaget disse enheder som distributør eller importør. Angiv modtagerne i portalen, eller giv straks denne meddelelse videre til dem, og udfyld afsnittet for distributører og importører.
letter-wrong = Er I ikke den rette kontakt?
letter-genuine = Er dette brev ægte?
letter-genuine-text = Hver side er forsynet med numrene { $reference } og { $document }. Er I i tvivl, så spørg ad en vej, I allerede kender, for eksempel { $website }. Ingen vil bede jer om en adgangskode.
letter-wrong-text = Oplys os venligst om den rette person, i portalen eller med e-mail til { $address }. Indtil da er denne meddelelse fortsat rettet til jer.
letter-check = fieldcheck skal vise fingeraftrykket { $fingerprint }. Under hvert serienummer står dets engangstal (challenge).

## Form: the code on each page, and what may be entered beside yes and no
form-code = Denne kode viser, hvis formular dette er. Skriv ikke i feltet.
form-scan = Eller scan denne kode med en telefon.
form-department = Afdeling
form-account = Kundenummer
form-address = Adresse
form-shipping-address = Leveringsadresse, hvis den er en anden
form-phone = Telefon
form-email = E-mail
form-signature = Underskrift
form-quantity = Antal
form-comment = Bemærkning
form-on = Den (dato)
form-deadline = Returnér venligst denne formular senest den { $day }.
form-disposition = Hvad der er sket
form-disposition-done = udført
form-disposition-not-yet = endnu ikke
form-disposition-not-here = ikke her
form-disposition-never-had = aldrig haft den
form-disposition-passed-on = givet videre
form-disposition-scrapped = skrottet
form-disposition-cannot = kan ikke udføres
form-continued = Fortsat
form-page-of = Formular, side { $page } af { $pages }

## Statements of the customer
statement-receipt = Jeg bekræfter, at jeg har modtaget denne meddelelse og har læst og forstået den.
statement-actions = Jeg har gennemført alle de foranstaltninger, som meddelelsen kræver.
statement-users = Alle relevante brugere er gjort bekendt med oplysningerne og foranstaltningerne, og foranstaltningerne er gennemført.
statement-returned = Jeg har returneret berørte enheder.
statement-destroyed = Jeg har destrueret berørte enheder.
statement-none-to-return = Der er ingen berørte enheder, som kan returneres eller destrueres.
statement-other = Jeg har gjort noget andet (beskriv venligst).
statement-no-devices = Jeg har ingen berørte enheder.
statement-query = Jeg har et spørgsmål. Kontakt mig venligst.
statement-adverse = Der er sket uønskede hændelser i forbindelse med enhederne (beskriv venligst).

## Statements of the distributor or importer
statement-stock = Jeg har kontrolleret mit lager og sat berørte enheder til side.
statement-identified = Jeg har fundet frem til de kunder, som har modtaget eller kan have modtaget enhederne.
statement-list = Jeg har vedlagt listen over disse kunder.
statement-informed = Jeg har informeret de kunder, jeg har fundet frem til.
statement-confirmed = Jeg har modtaget bekræftelser fra alle de kunder, jeg har fundet frem til.
statement-neither = Hverken jeg eller mine kunder har berørte enheder på lager.
statement-importer = Jeg er importør af enhederne.

## Statements of the importer, of the authorised representative
statement-importer-register = Som importør har jeg indført denne handling i mit register over klager, ikke-overensstemmende udstyr, tilbagekaldelser og tilbagetrækninger.
statement-importer-informed = Som importør har jeg meddelt fabrikanten og dennes autoriserede repræsentant, hvad jeg ved om de berørte enheder.
statement-representative = Jeg er fabrikantens autoriserede repræsentant.
statement-representative-cooperates = Som autoriseret repræsentant samarbejder jeg med de kompetente myndigheder om denne handling og holder dokumenterne klar til dem.
