### Words of the consignee's portal, Danish. One section per page, in the order in which a consignee meets them.

## Every page
portal-genuine = Er det ægte?
portal-language = Sprog:
portal-urgent = Hastende sikkerhedsmeddelelse
portal-alarm = Mistanke om uautoriseret adgang?
portal-alarm-what = Det skal I gøre nu
portal-alarm-title = Mistanke om uautoriseret adgang
portal-foot = Hastende sikkerhedsmeddelelse { $reference } ({ $document })
portal-foot-date = af { $date }.
portal-foot-help = Spørgsmål:
portal-back = Tilbage til oversigten
portal-back-devices = Tilbage til enhederne
portal-back-questions = Tilbage til spørgsmålene
portal-to-start = Til oversigten
portal-to-form = Til formularen
portal-save = Gem til senere
portal-send = Send
portal-change = Ret
portal-yes = Ja
portal-no = Nej
portal-yes-on = Ja, den { $date }
portal-which-units = Hvilke enheder?
portal-date-hint = Dag, måned, år, for eksempel 10.12.2026
portal-date-hint-known = Hvis den kendes. Dag, måned, år, for eksempel 10.12.2026

## Devices, as they are called everywhere
portal-units = { $count ->
    [one] Vedrører 1 af jeres enheder
   *[other] Vedrører { $count } af jeres enheder
}
portal-your-units = Jeres enheder
portal-show-units = Vis alle enheder
portal-no-units = Der er for tiden ingen enhed, som I skal bekræfte
portal-serial = SN { $serial }
portal-serial-unknown = Enhed, hvis serienummer vi ikke kender
portal-unit-about = { $name }, katalognr. { $number }
portal-unit-number = Katalognr. { $number }, UDI-DI ikke relevant
portal-unit-numbers = Katalognr. { $number }, UDI-DI { $udi }
portal-unit-possibly = Muligvis berørt ifølge vores oplysninger. Behandl den venligst som berørt.
portal-unit-handed = Besvarelsen er overladt til { $to } den { $date }. I kan selv svare eller lade den stå åben.
portal-shown-since = Dokumenteret siden { $moment }
portal-shown-none = Endnu ingen dokumentation

## Overview
portal-handed = { $who } gav jer dette link den { $date }.
portal-handed-units = { $count ->
    [one] Det gælder 1 enhed.
   *[other] Det gælder { $count } enheder.
}
portal-three-steps = Tre trin
portal-step-read = Læs
portal-step-read-small = Meddelelsen, også som PDF
portal-step-measures = Foranstaltninger
portal-step-measures-small = Fabrikantens vejledning
portal-step-confirm = Bekræft
portal-step-confirm-small = pr. serienummer, ca. 2 minutter
portal-open = udestår
portal-of = { $done } af { $total }
portal-said-so = erklæret
portal-confirmed = bekræftet
portal-next-read = Næste: læs
portal-next-confirm = Næste: bekræft
portal-next-receipt = Se jeres kvittering
portal-draft = Jeres oplysninger er gemt
portal-draft-text = De er endnu ikke sendt.
portal-draft-on = Fortsæt i formularen
portal-way-recipients = Angiv jeres egne modtagere. Vi underretter dem for jer
portal-way-receipt = Seneste kvittering
portal-way-correct = Ret jeres svar
portal-way-hand = Overlad en del til en kollega
portal-way-handed = { $count ->
    [one] 1 del overladt
   *[other] { $count } dele overladt
}
portal-way-contact = Ikke ansvarlig? Angiv den rette person
portal-way-return = Ikke ansvarlig? Sig det til den person, som gav jer linket.

## Reading the notice
portal-read-title = Læs meddelelsen
portal-text-language = Meddelelsens sprog: { $language }
portal-read-at = Læst { $moment }
portal-read-hint = At åbne denne side gælder ikke som bekræftelse. Kun med denne knap registreres det, at I har læst meddelelsen.
portal-read-button = Jeg har læst meddelelsen
portal-instructions = Åbn fabrikantens vejledning
portal-instructions-take = Download
portal-instructions-taken = Downloadet { $moment }
portal-instructions-hint = Med denne knap registreres det, at I har downloadet filen.
portal-products = Berørte produkter
portal-product = Produkt
portal-catalogue-no = Katalognr.
portal-udi = UDI-DI
portal-udi-none = ikke relevant
portal-files = Filer
portal-files-none = Filerne vises her, når de er frigivet.
portal-file-notice = Meddelelsen som PDF, { $language }
portal-file-personal = Følgebrev og formular til jer som PDF

## Form: what stands on each page
portal-form-steps = Formularens trin
portal-form-devices = Enheder
portal-form-questions = Spørgsmål
portal-form-confirm = Bekræft
portal-errors = { $count ->
    [one] Én oplysning passer endnu ikke
   *[other] { $count } oplysninger passer endnu ikke
}
portal-save-hint = I kan gemme når som helst. Jeres link fører jer tilbage hertil.
portal-next = Næste

## Step: devices
portal-devices-title = Jeres enheder
portal-devices-heading = Hvad er der sket med hver enhed?
portal-no-units-form = Der er for tiden ingen enhed, som I skal bekræfte. Mangler der en enhed, kan I angive den nedenfor.
portal-chain-first = Har I givet enheder videre?
portal-chain-first-text = Angiv modtagerne. Disse enheder tæller så dér, og I behøver ikke at oplyse noget om dem her.
portal-choice-done = Udført
portal-said-done-hint = Alle trin i vejledningen er udført
portal-choice-later = Endnu ikke
portal-choice-not-here = Ikke her
portal-choice-not-here-hint = Vi kan ikke finde denne enhed hos os
portal-choice-passed-on = Givet videre
portal-choice-scrapped = Skrottet
portal-choice-cannot = Kan ikke udføres
portal-choice-cannot-hint = Vi kan ikke udføre trinnene
portal-when = Hvornår?
portal-until = Senest hvornår?
portal-to = Til hvem? Organisationens navn og adresse
portal-why = Hvad forhindrer det?
portal-why-hint = Teknisk support kontakter jer.
portal-serial-read = Serienummer fra typeskiltet
portal-serial-read-hint = Det mangler i vores oplysninger
portal-rest = Alle enheder, som I ikke har angivet noget om ovenfor
portal-rest-each = Jeg svarer for hver enkelt
portal-rest-done = Udført for alle de øvrige
portal-extra-heading = Der mangler en enhed på denne liste
portal-extra = Serienummeret, som det står på typeskiltet
portal-extra-hint = Vi kontrollerer, om enheden er berørt, og kontakter jer. Flere numre: ét pr. linje.

## Step: questions
portal-questions-title = Spørgsmål om meddelelsen
portal-questions-heading = Er disse udsagn rigtige?
portal-questions-hint = »Nej« er et gyldigt svar. Vi kontakter jer i så fald.
portal-questions-tick = Sæt kryds ved det, der passer hos jer.
portal-not-ticked = ikke afkrydset
portal-derived = Følger af jeres oplysninger om hver enhed
portal-chain = Distributører og importører
portal-chain-question = Er I distributør eller importør af enhederne?
portal-chain-not-applicable = Ikke relevant
portal-chain-not-applicable-hint = Vi bruger selv enhederne
portal-chain-applies = Ja, vi er distributør eller importør
portal-informed-on = Den
portal-next-check = Næste: kontrollér jeres svar

## Step: confirm
portal-check-title = Kontrollér og bekræft
portal-check-heading = Er alt rigtigt?
portal-missing = { $count ->
    [one] Ét svar mangler stadig
   *[other] { $count } svar mangler stadig
}
portal-check-correction = I har svaret før. Hvis I sender igen, rettes jeres seneste svar. Det kan stadig læses.
portal-unknown-serials = Yderligere serienumre hos jer
portal-said-nothing = Endnu intet angivet
portal-said-done = Udført
portal-said-done-on = Udført den { $date }
portal-said-later = Endnu ikke
portal-said-later-on = Endnu ikke, senest den { $date }
portal-said-not-here = Ikke her
portal-said-passed-on = Givet videre til { $to }
portal-said-scrapped = Skrottet
portal-said-scrapped-on = Skrottet den { $date }
portal-said-cannot = Kan ikke udføres: { $why }
portal-sign-heading = Hvem bekræfter dette?
portal-sign-name = For- og efternavn
portal-sign-title = Titel eller funktion
portal-sign-date = Dato
portal-sign-hint = Når I sender, afgiver I disse erklæringer. I kan rette dem senere. Den tidligere version bevares.
portal-sign = Send jeres svar
portal-earlier = Jeres svar hidtil

## What does not fit about an entry
portal-wrong-about = SN { $serial }: { $text }
portal-wrong-choose = Vælg et svar.
portal-wrong-yes-no = Vælg ja eller nej.
portal-wrong-date = Denne dato kan ikke læses. Skriv dag, måned, år, for eksempel 10.12.2026.
portal-wrong-date-missing = Datoen mangler.
portal-wrong-quantity = Angiv antallet af udstyr som et helt tal.
portal-wrong-to = Angiv organisationens navn og adresse.
portal-wrong-why = Angiv årsagen. Én sætning er nok.
portal-wrong-name = Navnet mangler.
portal-wrong-changed = Svarene er ændret, siden denne side blev vist. Kontrollér dem venligst en gang til.
portal-wrong-units = Vælg mindst én enhed.
portal-wrong-email = Dette er ikke en e-mailadresse.
portal-wrong-nothing = Der er endnu ikke angivet noget.

## Receipt
portal-receipt-title = Kvittering { $number }
portal-receipt-heading = Jeres svar er modtaget
portal-receipt-corrected = Dette svar er rettet
portal-receipt-newer = Til det nyere svar { $number }
portal-receipt-number = Jeres kvitteringsnummer
portal-receipt-phone = Dette nummer er alt, hvad I behøver på telefonen.
portal-receipt-at = Modtaget
portal-receipt-by = Bekræftet af
portal-receipt-site = Organisation
portal-receipt-corrects = Retter svaret
portal-receipt-place = Plads i loggen
portal-receipt-index = Post { $index }
portal-receipt-sealed = Indgår i det underskrevne kontrolpunkt over { $size } poster
portal-receipt-pending = Tildeles netop nu. Jeres svar er allerede gemt sikkert.
portal-receipt-again = Se efter igen
portal-receipt-digest = Postens kontrolsum (SHA-256)
portal-receipt-print = Udarbejdet af portalen for { $reference } til jeres arkiv. Spørgsmål: { $address }
portal-receipt-next = Hvad der nu sker
portal-receipt-queried = En medarbejder læser jeres svar og kontakter jer, hvis noget skal afklares.
portal-receipt-open = Endnu ikke udført:
portal-receipt-copy = En bekræftelse sendes til den e-mailadresse, vi har registreret for jer.
portal-receipt-how-print = Brug browserens udskriftsfunktion, hvis I vil arkivere denne side.
portal-receipt-proof = Med posten og kontrolsummen kan det senere bevises, at dette svar står uændret i loggen.

## Handing a part on
portal-hand-title = Overlad en del til en anden
portal-hand-heading = Hvem skal overtage en del?
portal-hand-text = Personen får sit eget link. Det viser kun de enheder, I vælger, og oplyser, hvem linket kommer fra. I bevarer overblikket.
portal-hand-unit = { $name }: { $state }
portal-hand-email = Personens e-mailadresse
portal-hand-from = Jeres navn (afsender)
portal-hand-from-hint = Det står i e-mailen.
portal-hand-send = Send linket
portal-hand-already = Dele, der allerede er overladt
portal-hand-said = { $said } af { $count } besvaret

## Naming the right person
portal-contact-title = Angiv den rette person
portal-contact-heading = Hvem er ansvarlig?
portal-contact-text = Meddelelsen skal nå frem til den rette person. Vi beholder jeres adresse, indtil personen svarer.
portal-contact-what = Hvad gælder?
portal-contact-person = En anden person hos os er ansvarlig
portal-contact-name = Navn eller afdeling
portal-contact-email = E-mailadresse
portal-contact-email-hint = Meddelelsen sendes straks til denne adresse. Uden adresse søger en medarbejder videre.
portal-contact-site = En anden organisation er ansvarlig
portal-contact-site-name = Organisationens navn og adresse
portal-contact-unknown = Jeg ved ikke, hvem der er ansvarlig
portal-contact-unknown-hint = Vi søger videre og ringer til jeres omstilling

## Reporting a suspicion
portal-intruder-reported = Der er allerede indberettet en mistanke. I kan tilføje mere.
portal-intruder-then = Indberet den derefter her
portal-intruder-text = Én sætning er nok. Indberetningen står straks øverst på fabrikantens arbejdsliste. Den erstatter ikke jeres bekræftelse for hver enhed.
portal-intruder-seen = Hvad har I bemærket?
portal-intruder-unplugged = Er kablet trukket ud, som meddelelsen kræver?
portal-intruder-reach = Hvordan kan vi kontakte jer?
portal-intruder-reach-hint = Telefonnummer, om muligt også om natten
portal-intruder-send = Indberet mistanken
portal-intruder-law = Jeres organisation kan have egne indberetningspligter med korte frister, for eksempel om databeskyttelse eller netsikkerhed. Spørg de ansvarlige i jeres organisation.

## Recipients of a distributor or importer
portal-recipients-title = Angiv jeres modtagere
portal-recipients-heading = Hvem har I givet enhederne videre til?
portal-recipients-text = Hver modtager får meddelelsen på sit eget sprog og svarer selv.
portal-recipients-free = Uden modtager: { $free } af { $total } enheder.
portal-recipients-free-list = Serienumre uden modtager
portal-named = { $count ->
    [one] 1 modtager angivet
   *[other] { $count } modtagere angivet
}
portal-state = Status
portal-state-waiting = underrettes
portal-state-told = underrettet
portal-state-read = læst
portal-state-answered = har svaret
portal-recipients-complete-said = I har oplyst, at listen er fuldstændig.
portal-preview = { $count ->
    [one] 1 modtager kan underrettes
   *[other] { $count } modtagere kan underrettes
}
portal-preview-text = Der er endnu ikke sendt noget. Er listen rigtig, så underret modtagerne med knappen nedenfor.
portal-recipients-rows = Angiv modtagere
portal-recipient = Modtager { $count }
portal-recipient-name = Organisation
portal-recipient-street = Gade
portal-recipient-postcode = Postnummer
portal-recipient-city = By
portal-recipient-country = Land
portal-recipient-country-hint = Navn eller kode, for eksempel DE
portal-recipient-email = E-mailadresse
portal-recipient-serials = Serienumre
portal-recipient-serials-hint = Adskil flere med komma
portal-recipients-more = Vis flere rækker. Det, der står på denne side, følger ikke med
portal-recipients-paste = Eller indsæt en tabel
portal-paste = Kopiér fra jeres tabel, og indsæt her
portal-paste-hint = Én linje pr. modtager: organisation; gade; postnummer; by; land; e-mail; serienummer, serienummer
portal-recipients-complete = Hermed er min liste fuldstændig
portal-recipients-check = Kontrollér oplysningerne
portal-recipients-tell = Underret modtagerne
portal-recipients-later = I kan angive flere modtagere senere.
portal-line-row = Modtager { $line }: { $text }
portal-line-pasted = Indsat linje { $line }: { $text }
portal-line-none = Angiv mindst én modtager.
portal-line-name = Organisationen mangler.
portal-line-city = Byen mangler.
portal-line-country = Vi kender ikke dette land: »{ $about }«. Skriv navnet eller to bogstaver.
portal-line-email = Dette er ikke en e-mailadresse: »{ $about }«.
portal-line-serial = Dette serienummer står ikke på jeres liste: { $about }.
portal-line-twice = Dette serienummer er angivet to gange: { $about }.
portal-line-units = Serienumrene mangler.

## Is this genuine?
portal-genuine-heading = Er denne meddelelse ægte?
portal-genuine-text = Tre måder at finde ud af det på. Én er nok.
portal-genuine-ask = Spørg.
portal-genuine-ask-text = Ring til jeres kontakt hos fabrikanten på et nummer, I allerede kender, ikke et nummer fra e-mailen, eller gå via { $website }. Oplys { $reference }.
portal-genuine-compare = Sammenlign.
portal-genuine-compare-text = Hver side i PDF-filen er forsynet med begge numre: { $reference } og { $document }.
portal-genuine-digest = Regn efter.
portal-genuine-digest-text = Jeres it-afdeling kan sammenligne filens kontrolsum med denne liste. Netop disse filer er underskrevet.
portal-genuine-maker = Fabrikant
portal-genuine-numbers = Numre
portal-genuine-link = Hvad jeres link er
portal-genuine-link-text = Det gælder kun for jer og denne ene meddelelse. Enhver, der har det, kan svare på jeres vegne. Send det ikke videre, men overlad dele via »Overlad en del til en anden«. Fabrikanten kan til enhver tid trække det tilbage og sende jer et nyt.
portal-genuine-never = Vi beder aldrig om en adgangskode og aldrig om bankoplysninger.

## After an act
portal-done-now = Gør dette nu
portal-done-hand = Linket er på vej
portal-done-hand-text = Personen får det på den adresse, I har angivet. Det, personen svarer, vises i jeres formular.
portal-done-contact = Tak. Jeres oplysning er registreret
portal-done-contact-text = Har I angivet en e-mailadresse, sendes meddelelsen dertil. Ellers søger en medarbejder efter den rette kontakt. Jeres link er fortsat gyldigt.
portal-done-intruder = Jeres indberetning er modtaget
portal-done-intruder-text = Den står nu øverst på fabrikantens arbejdsliste. Vent ikke på et svar, før I handler.
portal-done-recipients = Jeres liste er modtaget
portal-done-recipients-text = De modtagere, I har angivet, får meddelelsen nu. På siden med jeres modtagere kan I se, hvor langt de er.

## The notice as data
portal-data = Som data til jeres egne systemer
portal-data-text = Samme version som PDF-filen. Jeres system kan læse dataene og svare med dem.
portal-data-products = Berørte produkter
portal-data-units = Jeres serienumre
portal-data-notice = Meddelelsen til maskiner (JSON)

## Checking a file
portal-genuine-file-heading = Kontrollér en fil
portal-genuine-file-text = Vælg den PDF-fil, I har modtaget. Den gemmes ikke.
portal-genuine-file = PDF-fil
portal-genuine-file-send = Kontrollér
portal-genuine-offline = Uden net: »fieldaction genuine« eller »fieldcheck genuine« med filens navn.
portal-genuine-yes = Ægte: { $reference }, revision { $revision }, forseglet af { $maker } den { $date }.
portal-genuine-filled = Ægte. Efter forseglingen er der kun udfyldt formularfelter.
portal-genuine-not = Ikke ægte: { $why }
portal-genuine-stamp = Tidsstempel: { $moment }, fra { $authority }. Det er ikke kontrolleret, hvis tjeneste det er.
portal-genuine-key = Fingeraftryk af nøglen til dette segl
portal-genuine-key-compare = Det skal være det fingeraftryk, der står i jeres brev.
genuine-no-pdf = Filen er ikke en læsbar PDF.
genuine-no-seal = Filen har intet segl.
genuine-changed = Filen er ændret, efter at den blev forseglet.
genuine-added = Noget er føjet til filen, efter at den blev forseglet.
genuine-foreign-key = Seglet er lavet med en anden nøgle.
genuine-broken = Seglet kan ikke læses.

# The page for files of answers.
portal-upload-way = Upload en fil med svar
portal-upload-title = Upload svar
portal-upload-lead = Giv os en fil med serienumrene og hvad der er sket med hver enhed. De ser, hvad der er læst, kontrollerer det og underskriver. Før det registreres intet.
portal-upload-label = Fil
portal-upload-hint = XLSX eller CSV med kolonner for serienummer og status, eller maskinsvaret (JSON)
portal-upload-own = De kan udfylde vores eget ark:
portal-upload-send = Læs filen
portal-upload-none = Vælg først en fil.
portal-upload-unreadable = Filen kan ikke læses.
portal-upload-empty = Filen siger intet om en enhed.
portal-upload-foreign = Filen hører til en anden meddelelse eller en anden modtager. Intet er overtaget fra den.
portal-upload-result = Hvad der er læst
portal-upload-counts = Læst: { $taken } · Skal kontrolleres: { $held } · Udeladt: { $refused }
portal-upload-row = Række { $row }
portal-upload-next = Kontrollér og fortsæt
portal-upload-kept = Det læste står i formularen. Kontrollér det dér, udfyld resten og underskriv.
portal-upload-unknown = Ikke på vores liste; den meldes som en yderligere enhed.
portal-upload-number = Serienummeret kan ikke læses sikkert. Se på enheden.
portal-upload-said = Det er ikke klart, hvad der er sket med enheden. Vælg selv.
portal-upload-date = Datoen er ikke klar og er udeladt.
portal-upload-cell = Cellen indeholder en formel eller er flettet. Kontrollér værdien.
portal-upload-twice = Dette serienummer står der mere end én gang.
portal-upload-missing = Til hvem eller hvorfor mangler.
portal-upload-which = Det er ikke klart, hvilken enhed der menes.
portal-upload-comment = Der er en kommentar; den er ikke overtaget.
portal-upload-other = Noget her kunne ikke læses og er udeladt.
## Passing on: roles, a list as a file, sites by number only
portal-role = Hvad gør organisationen med enhederne?
portal-role-uses = Bruger dem
portal-role-passes = Giver dem videre og nævner egne modtagere
portal-list-heading = Eller aflever en fil
portal-list-text = Én række pr. enhed med skabelonens kolonner som CSV eller XLSX. Det, der kan tages, står derefter i feltet ovenfor; ingen får besked endnu.
portal-list-file = Liste (CSV eller XLSX)
portal-list-template = Skabelon
portal-list-read = Læs filen
portal-list-counts = { $rows } rækker: { $taken } taget, { $held } skal rettes, { $refused } kan ikke bruges
portal-line-list = Række { $line }: { $text }
portal-line-role = Vi kender ikke denne rolle: »{ $about }«.
portal-line-circle = Denne adresse står over jer i kæden: { $about }.
portal-line-many = En liste rummer ikke flere modtagere: { $about }.
portal-line-unreadable = Dette kan ikke læses: »{ $about }«.
portal-blind-title = Behold navnene hos jer
portal-blind-text = Giv hvert sted et nummer. Vi får nummer, land, sprog og serienumre at vide, aldrig et navn eller en adresse. I giver selv meddelelsen videre.
portal-blind-lines = Steder
portal-blind-lines-hint = Én linje pr. sted: nummer; land; sprog; serienummer, serienummer. Nummeret har op til fire bogstaver og seks cifre, for eksempel S-01
portal-blind-file = Offentlig del fra »fieldaction cascade seal« (JSON)
portal-blind-sealed = Jeres forseglede liste (valgfrit)
portal-blind-sealed-hint = Vi opbevarer den for jer. Kun jeres nøgle åbner den.
portal-blind-declare = Angiv stederne
portal-blind-named = Steder: { $count }
portal-blind-site = Nummer
portal-blind-link = Link til stedet
portal-blind-letter = Brev (PDF)
portal-blind-zip = Breve, links og underskrevne meddelelser til alle steder (ZIP)
portal-blind-told = Jeg har givet meddelelsen videre til disse steder
portal-blind-kept = Jeres forseglede liste
portal-blind-root = Rod over jeres forpligtelser
portal-line-site = Dette er ikke et ledigt nummer til et sted: »{ $about }«.
portal-line-public = Dette er ikke den offentlige del af en liste: »{ $about }«.
portal-line-unsealed = Denne fil er ikke forseglet: »{ $about }«.
portal-sign-optional = Valgfrit. Fabrikanten ved ikke, hvem I er.
