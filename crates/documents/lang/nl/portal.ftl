### Words of the consignee's portal, Dutch. One section per page, in the order in which a consignee meets them.

## Every page
portal-genuine = Is dit echt?
portal-language = Taal:
portal-urgent = Dringend veiligheidsbericht
portal-alarm = Vermoedt u ongeoorloofde toegang?
portal-alarm-what = Wat u nu moet doen
portal-alarm-title = Vermoeden van ongeoorloofde toegang
portal-foot = Dringend veiligheidsbericht { $reference } ({ $document })
portal-foot-date = van { $date }.
portal-foot-help = Vragen:
portal-back = Terug naar het overzicht
portal-back-devices = Terug naar de apparaten
portal-back-questions = Terug naar de vragen
portal-to-start = Naar het overzicht
portal-to-form = Naar het formulier
portal-save = Opslaan voor later
portal-send = Verzenden
portal-change = Wijzigen
portal-yes = Ja
portal-no = Nee
portal-yes-on = Ja, op { $date }
portal-which-units = Welke apparaten?
portal-date-hint = Dag, maand, jaar, bijvoorbeeld 10.12.2026
portal-date-hint-known = Indien bekend. Dag, maand, jaar, bijvoorbeeld 10.12.2026

## Devices, as they are called everywhere
portal-units = { $count ->
    [one] Betreft 1 van uw apparaten
   *[other] Betreft { $count } van uw apparaten
}
portal-your-units = Uw apparaten
portal-show-units = Alle apparaten tonen
portal-no-units = Op dit moment is er geen apparaat dat u moet bevestigen
portal-serial = SN { $serial }
portal-serial-unknown = Apparaat waarvan wij het serienummer niet kennen
portal-unit-about = { $name }, catalogusnr. { $number }
portal-unit-number = Catalogusnr. { $number }, UDI-DI niet van toepassing
portal-unit-numbers = Catalogusnr. { $number }, UDI-DI { $udi }
portal-unit-possibly = Volgens onze gegevens mogelijk betrokken. Behandel het als betrokken.
portal-unit-handed = Het antwoord is op { $date } aan { $to } overgedragen. U kunt zelf antwoorden of het open laten.
portal-shown-since = Aangetoond sinds { $moment }
portal-shown-none = Nog geen bewijs

## Overview
portal-handed = { $who } heeft u deze link op { $date } gegeven.
portal-handed-units = { $count ->
    [one] Hij geldt voor 1 apparaat.
   *[other] Hij geldt voor { $count } apparaten.
}
portal-three-steps = Drie stappen
portal-step-read = Lezen
portal-step-read-small = Het bericht, ook als PDF
portal-step-measures = Maatregelen
portal-step-measures-small = De instructies van de fabrikant
portal-step-confirm = Bevestigen
portal-step-confirm-small = per serienummer, ongeveer 2 minuten
portal-open = open
portal-of = { $done } van { $total }
portal-said-so = verklaard
portal-confirmed = bevestigd
portal-next-read = Verder: lezen
portal-next-confirm = Verder: bevestigen
portal-next-receipt = Ontvangstbevestiging bekijken
portal-draft = Uw gegevens zijn opgeslagen
portal-draft-text = Ze zijn nog niet verzonden.
portal-draft-on = Verder met het formulier
portal-way-recipients = Uw eigen ontvangers invullen. Wij informeren hen voor u
portal-way-receipt = Laatste ontvangstbevestiging
portal-way-correct = Uw antwoorden corrigeren
portal-way-hand = Een deel aan een collega overdragen
portal-way-handed = { $count ->
    [one] 1 deel overgedragen
   *[other] { $count } delen overgedragen
}
portal-way-contact = Niet verantwoordelijk? Geef de juiste persoon op
portal-way-return = Niet verantwoordelijk? Zeg het tegen de persoon die u de link heeft gegeven.

## Reading the notice
portal-read-title = Het bericht lezen
portal-text-language = Taal van het bericht: { $language }
portal-read-at = Gelezen op { $moment }
portal-read-hint = Het openen van deze pagina geldt niet als bevestiging. Alleen met deze knop legt u vast dat u het bericht hebt gelezen.
portal-read-button = Ik heb het bericht gelezen
portal-instructions = Instructies van de fabrikant openen
portal-instructions-take = Downloaden
portal-instructions-taken = Gedownload op { $moment }
portal-instructions-hint = Met deze knop legt u vast dat u het bestand hebt gedownload.
portal-products = Betrokken producten
portal-product = Product
portal-catalogue-no = Catalogusnr.
portal-udi = UDI-DI
portal-udi-none = niet van toepassing
portal-files = Bestanden
portal-files-none = De bestanden staan hier zodra ze zijn vrijgegeven.
portal-file-notice = Bericht als PDF, { $language }
portal-file-personal = Begeleidende brief en formulier voor uw instelling als PDF

## Form: what stands on each page
portal-form-steps = Stappen van het formulier
portal-form-devices = Apparaten
portal-form-questions = Vragen
portal-form-confirm = Bevestigen
portal-errors = { $count ->
    [one] Eén gegeven klopt nog niet
   *[other] { $count } gegevens kloppen nog niet
}
portal-save-hint = U kunt op elk moment opslaan. Uw link brengt u hier terug.
portal-next = Verder

## Step: devices
portal-devices-title = Uw apparaten
portal-devices-heading = Wat is er met elk apparaat gebeurd?
portal-no-units-form = Op dit moment is er geen apparaat dat u moet bevestigen. Ontbreekt er een apparaat, dan kunt u het hieronder opgeven.
portal-chain-first = Hebt u apparaten aan anderen doorgegeven?
portal-chain-first-text = Vul de ontvangers in. Die apparaten tellen dan bij hen mee, en u hoeft er hier niets over te zeggen.
portal-choice-done = Uitgevoerd
portal-said-done-hint = Alle stappen van de instructies zijn uitgevoerd
portal-choice-later = Nog niet
portal-choice-not-here = Niet hier
portal-choice-not-here-hint = Wij kunnen dit apparaat op onze locatie niet vinden
portal-choice-passed-on = Aan een ander doorgegeven
portal-choice-scrapped = Afgedankt
portal-choice-cannot = Niet uitvoerbaar
portal-choice-cannot-hint = Wij kunnen de stappen niet uitvoeren
portal-when = Wanneer?
portal-until = Uiterlijk wanneer?
portal-to = Aan wie? Naam en adres van de instelling
portal-why = Wat staat in de weg?
portal-why-hint = De technische ondersteuning neemt contact met u op.
portal-serial-read = Serienummer van het typeplaatje
portal-serial-read-hint = Het ontbreekt in onze gegevens
portal-rest = Alle apparaten waarover u hierboven niets hebt opgegeven
portal-rest-each = Ik antwoord voor elk apparaat afzonderlijk
portal-rest-done = Uitgevoerd voor alle andere
portal-extra-heading = Er ontbreekt een apparaat in deze lijst
portal-extra = Serienummer zoals het op het typeplaatje staat
portal-extra-hint = Wij controleren of het apparaat betrokken is en nemen contact op. Meerdere: één per regel.

## Step: questions
portal-questions-title = Vragen over het bericht
portal-questions-heading = Kloppen deze uitspraken?
portal-questions-hint = “Nee” is een geldig antwoord. Wij nemen dan contact met u op.
portal-questions-tick = Kruis aan wat op u van toepassing is.
portal-not-ticked = niet aangekruist
portal-derived = Volgt uit uw opgave per apparaat
portal-chain = Distributeurs en importeurs
portal-chain-question = Bent u distributeur of importeur van de apparaten?
portal-chain-not-applicable = Niet van toepassing
portal-chain-not-applicable-hint = Wij gebruiken de apparaten zelf
portal-chain-applies = Ja, wij zijn distributeur of importeur
portal-informed-on = Op
portal-next-check = Verder: uw antwoorden controleren

## Step: confirm
portal-check-title = Controleren en bevestigen
portal-check-heading = Klopt alles?
portal-missing = { $count ->
    [one] Er ontbreekt nog één antwoord
   *[other] Er ontbreken nog { $count } antwoorden
}
portal-check-correction = U hebt al eerder geantwoord. Als u opnieuw verzendt, corrigeert u uw laatste antwoord. Dat blijft leesbaar.
portal-unknown-serials = Andere serienummers bij u
portal-said-nothing = Nog niets opgegeven
portal-said-done = Uitgevoerd
portal-said-done-on = Uitgevoerd op { $date }
portal-said-later = Nog niet
portal-said-later-on = Nog niet, uiterlijk op { $date }
portal-said-not-here = Niet hier
portal-said-passed-on = Doorgegeven aan { $to }
portal-said-scrapped = Afgedankt
portal-said-scrapped-on = Afgedankt op { $date }
portal-said-cannot = Niet uitvoerbaar: { $why }
portal-sign-heading = Wie bevestigt dit?
portal-sign-name = Voor- en achternaam
portal-sign-title = Titel of functie
portal-sign-date = Datum
portal-sign-hint = Met het verzenden legt u deze verklaringen af. U kunt ze later corrigeren. De eerdere versie blijft bewaard.
portal-sign = Uw antwoorden verzenden
portal-earlier = Uw antwoorden tot nu toe

## What does not fit about an entry
portal-wrong-about = SN { $serial }: { $text }
portal-wrong-choose = Kies een antwoord.
portal-wrong-yes-no = Kies ja of nee.
portal-wrong-date = Deze datum is niet leesbaar. Schrijf dag, maand, jaar, bijvoorbeeld 10.12.2026.
portal-wrong-date-missing = De datum ontbreekt.
portal-wrong-quantity = Geef het aantal hulpmiddelen op als een geheel getal.
portal-wrong-to = Geef naam en adres van de instelling op.
portal-wrong-why = Geef de reden op. Eén zin is genoeg.
portal-wrong-name = De naam ontbreekt.
portal-wrong-changed = De antwoorden zijn gewijzigd sinds deze pagina werd getoond. Controleer ze nog een keer.
portal-wrong-units = Kies ten minste één apparaat.
portal-wrong-email = Dit is geen e-mailadres.
portal-wrong-nothing = Er is nog niets opgegeven.

## Receipt
portal-receipt-title = Ontvangstbevestiging { $number }
portal-receipt-heading = Uw antwoorden zijn ontvangen
portal-receipt-corrected = Dit antwoord is gecorrigeerd
portal-receipt-newer = Naar het nieuwere antwoord { $number }
portal-receipt-number = Nummer van uw ontvangstbevestiging
portal-receipt-phone = Aan de telefoon hebt u alleen dit nummer nodig.
portal-receipt-at = Ontvangen
portal-receipt-by = Bevestigd door
portal-receipt-site = Instelling
portal-receipt-corrects = Corrigeert het antwoord
portal-receipt-place = Plaats in het logboek
portal-receipt-index = Vermelding { $index }
portal-receipt-sealed = Opgenomen in het ondertekende controlepunt over { $size } vermeldingen
portal-receipt-pending = Wordt op dit moment toegekend. Uw antwoorden zijn al veilig opgeslagen.
portal-receipt-again = Opnieuw kijken
portal-receipt-digest = Controlesom van de vermelding (SHA-256)
portal-receipt-print = Gemaakt door het portaal van { $reference }, voor uw archief. Vragen: { $address }
portal-receipt-next = Wat er nu gebeurt
portal-receipt-queried = Een medewerker leest uw antwoord en neemt contact op als er iets moet worden opgehelderd.
portal-receipt-open = Nog niet uitgevoerd:
portal-receipt-copy = Een bevestiging gaat naar het e-mailadres dat wij van u hebben.
portal-receipt-how-print = Gebruik de afdrukfunctie van uw browser om deze pagina te archiveren.
portal-receipt-proof = Met de vermelding en de controlesom kan later worden bewezen dat dit antwoord ongewijzigd in het logboek staat.

## Handing a part on
portal-hand-title = Een deel overdragen
portal-hand-heading = Wie moet een deel overnemen?
portal-hand-text = Deze persoon krijgt een eigen link. Die toont alleen de apparaten die u kiest en vermeldt van wie de link komt. U houdt het overzicht.
portal-hand-unit = { $name }: { $state }
portal-hand-email = E-mailadres van de persoon
portal-hand-from = Uw naam
portal-hand-from-hint = Uw naam staat in de e-mail.
portal-hand-send = Link verzenden
portal-hand-already = Al overgedragen delen
portal-hand-said = { $said } van { $count } beantwoord

## Naming the right person
portal-contact-title = De juiste persoon opgeven
portal-contact-heading = Wie is verantwoordelijk?
portal-contact-text = Het bericht moet de juiste persoon bereiken. Tot die persoon antwoordt, houden wij uw adres aan.
portal-contact-what = Wat is van toepassing?
portal-contact-person = Een andere persoon bij ons is verantwoordelijk
portal-contact-name = Naam of afdeling
portal-contact-email = E-mailadres
portal-contact-email-hint = Het bericht gaat meteen naar dit adres. Zonder adres zoekt een medewerker verder.
portal-contact-site = Een andere instelling is verantwoordelijk
portal-contact-site-name = Naam en adres van de instelling
portal-contact-unknown = Ik weet niet wie verantwoordelijk is
portal-contact-unknown-hint = Wij zoeken verder en bellen uw centrale

## Reporting a suspicion
portal-intruder-reported = Er is al een vermoeden gemeld. U kunt meer toevoegen.
portal-intruder-then = Meld het daarna hier
portal-intruder-text = Eén zin is genoeg. De melding staat meteen bovenaan de werklijst van de fabrikant. Zij vervangt niet uw bevestiging per apparaat.
portal-intruder-seen = Wat hebt u opgemerkt?
portal-intruder-unplugged = Is de kabel losgekoppeld zoals het bericht vraagt?
portal-intruder-reach = Hoe kunnen wij u bereiken?
portal-intruder-reach-hint = Telefoonnummer, zo mogelijk ook ’s nachts
portal-intruder-send = Vermoeden melden
portal-intruder-law = Voor uw instelling kunnen eigen meldplichten met korte termijnen gelden, bijvoorbeeld voor gegevensbescherming of netwerkbeveiliging. Vraag het na bij de verantwoordelijken in uw organisatie.

## Recipients of a distributor or importer
portal-recipients-title = Uw ontvangers invullen
portal-recipients-heading = Aan wie hebt u de apparaten doorgegeven?
portal-recipients-text = Elke ontvanger krijgt het bericht in de eigen taal en antwoordt zelf.
portal-recipients-free = Zonder ontvanger: { $free } van { $total } apparaten.
portal-recipients-free-list = Serienummers zonder ontvanger
portal-named = { $count ->
    [one] 1 ontvanger vermeld
   *[other] { $count } ontvangers vermeld
}
portal-state = Status
portal-state-waiting = wordt geïnformeerd
portal-state-told = geïnformeerd
portal-state-read = gelezen
portal-state-answered = heeft geantwoord
portal-recipients-complete-said = U hebt opgegeven dat de lijst volledig is.
portal-preview = { $count ->
    [one] 1 ontvanger kan worden geïnformeerd
   *[other] { $count } ontvangers kunnen worden geïnformeerd
}
portal-preview-text = Er is nog niets verzonden. Klopt de lijst, informeer de ontvangers dan met de knop hieronder.
portal-recipients-rows = Ontvangers invullen
portal-recipient = Ontvanger { $count }
portal-recipient-name = Instelling
portal-recipient-street = Straat
portal-recipient-postcode = Postcode
portal-recipient-city = Plaats
portal-recipient-country = Land
portal-recipient-country-hint = Naam of code, bijvoorbeeld DE
portal-recipient-email = E-mailadres
portal-recipient-serials = Serienummers
portal-recipient-serials-hint = Scheid meerdere met een komma
portal-recipients-more = Meer rijen tonen. Wat op deze pagina staat, wordt niet overgenomen
portal-recipients-paste = Of plak een tabel
portal-paste = Kopieer uit uw tabel en plak hier
portal-paste-hint = Eén regel per ontvanger: instelling; straat; postcode; plaats; land; e-mail; serienummer, serienummer
portal-recipients-complete = Mijn lijst is hiermee volledig
portal-recipients-check = Gegevens controleren
portal-recipients-tell = Ontvangers informeren
portal-recipients-later = U kunt later nog ontvangers invullen.
portal-line-row = Ontvanger { $line }: { $text }
portal-line-pasted = Geplakte regel { $line }: { $text }
portal-line-none = Vul ten minste één ontvanger in.
portal-line-name = De instelling ontbreekt.
portal-line-city = De plaats ontbreekt.
portal-line-country = Wij kennen dit land niet: “{ $about }”. Schrijf de naam of twee letters.
portal-line-email = Dit is geen e-mailadres: “{ $about }”.
portal-line-serial = Dit serienummer staat niet in uw lijst: { $about }.
portal-line-twice = Dit serienummer is twee keer vermeld: { $about }.
portal-line-units = De serienummers ontbreken.

## Is this genuine?
portal-genuine-heading = Is dit bericht echt?
portal-genuine-text = Drie manieren om dat na te gaan. Eén is genoeg.
portal-genuine-ask = Navragen.
portal-genuine-ask-text = Bel uw contactpersoon bij de fabrikant op een nummer dat u al kent, niet op een nummer uit de e-mail, of ga via { $website }. Vermeld { $reference }.
portal-genuine-compare = Vergelijken.
portal-genuine-compare-text = Op elke pagina van het PDF-bestand staan beide nummers: { $reference } en { $document }.
portal-genuine-digest = Narekenen.
portal-genuine-digest-text = Uw IT-afdeling kan de controlesom van het bestand met deze lijst vergelijken. Precies deze bestanden zijn ondertekend.
portal-genuine-maker = Fabrikant
portal-genuine-numbers = Nummers
portal-genuine-link = Wat uw link is
portal-genuine-link-text = Hij geldt alleen voor uw instelling en dit ene bericht. Wie hem heeft, kan voor uw instelling antwoorden. Stuur hem niet door, maar draag delen over via “Een deel overdragen”. De fabrikant kan hem op elk moment intrekken en u een nieuwe sturen.
portal-genuine-never = Wij vragen nooit om een wachtwoord en nooit om bankgegevens.

## After an act
portal-done-now = Doe dit nu
portal-done-hand = De link is onderweg
portal-done-hand-text = De persoon krijgt hem op het adres dat u hebt opgegeven. Wat die persoon opgeeft, ziet u in uw formulier.
portal-done-contact = Dank u. Uw opgave is vastgelegd
portal-done-contact-text = Als u een e-mailadres hebt opgegeven, gaat het bericht daarheen. Anders zoekt een medewerker de juiste contactpersoon. Uw link blijft geldig.
portal-done-intruder = Uw melding is ontvangen
portal-done-intruder-text = Zij staat nu bovenaan de werklijst van de fabrikant. Wacht niet op een antwoord voordat u handelt.
portal-done-recipients = Uw lijst is overgenomen
portal-done-recipients-text = De ontvangers die u hebt opgegeven, krijgen het bericht nu. Hoe ver zij zijn, staat op de pagina van uw ontvangers.

## The notice as data
portal-data = Als gegevens voor uw eigen systemen
portal-data-text = Dezelfde versie als de PDF. Uw systeem kan de gegevens lezen en ermee antwoorden.
portal-data-products = Betrokken producten
portal-data-units = Uw serienummers
portal-data-notice = Bericht voor machines (JSON)

## Checking a file
portal-genuine-file-heading = Een bestand controleren
portal-genuine-file-text = Kies de PDF die u hebt ontvangen. Het bestand wordt niet bewaard.
portal-genuine-file = PDF-bestand
portal-genuine-file-send = Controleren
portal-genuine-offline = Zonder netwerk: “fieldaction genuine” of “fieldcheck genuine” met de naam van het bestand.
portal-genuine-yes = Echt: { $reference }, revisie { $revision }, verzegeld door { $maker } op { $date }.
portal-genuine-filled = Echt. Na het verzegelen zijn alleen formuliervelden ingevuld.
portal-genuine-not = Niet echt: { $why }
portal-genuine-stamp = Tijdstempel: { $moment }, van { $authority }. Van wie deze dienst is, is niet gecontroleerd.
portal-genuine-key = Vingerafdruk van de sleutel van dit zegel
portal-genuine-key-compare = Het moet de vingerafdruk zijn die in uw brief staat.
genuine-no-pdf = Het bestand is geen leesbare PDF.
genuine-no-seal = Het bestand draagt geen zegel.
genuine-changed = Het bestand is na het verzegelen gewijzigd.
genuine-added = Na het verzegelen is er iets aan het bestand toegevoegd.
genuine-foreign-key = Het zegel is met een andere sleutel gemaakt.
genuine-broken = Het zegel kan niet worden gelezen.

# The page for files of answers.
portal-upload-way = Bestand met antwoorden uploaden
portal-upload-title = Antwoorden uploaden
portal-upload-lead = Geef ons een bestand met de serienummers en wat er met elk apparaat is gebeurd. U ziet wat er gelezen is, controleert het en ondertekent. Daarvóór wordt niets vastgelegd.
portal-upload-label = Bestand
portal-upload-hint = XLSX of CSV met kolommen voor serienummer en status, of het machineantwoord (JSON)
portal-upload-own = U kunt onze eigen tabel invullen:
portal-upload-send = Bestand lezen
portal-upload-none = Kies eerst een bestand.
portal-upload-unreadable = Dit bestand kan niet worden gelezen.
portal-upload-empty = Dit bestand zegt niets over een apparaat.
portal-upload-foreign = Dit bestand hoort bij een andere kennisgeving of een andere ontvanger. Er is niets uit overgenomen.
portal-upload-result = Wat er gelezen is
portal-upload-counts = Gelezen: { $taken } · Te controleren: { $held } · Weggelaten: { $refused }
portal-upload-row = Rij { $row }
portal-upload-next = Controleren en verder
portal-upload-kept = Wat gelezen is, staat in het formulier. Controleer het daar, vul het aan en onderteken.
portal-upload-unknown = Staat niet op onze lijst; het wordt als extra apparaat gemeld.
portal-upload-number = Het serienummer is niet zeker leesbaar. Kijk op het apparaat.
portal-upload-said = Wat er met het apparaat is gebeurd, is niet duidelijk. Kies het zelf.
portal-upload-date = De datum is niet duidelijk en is weggelaten.
portal-upload-cell = De cel bevat een formule of is samengevoegd. Controleer de waarde.
portal-upload-twice = Dit serienummer staat er meer dan eens.
portal-upload-missing = Aan wie of waarom ontbreekt.
portal-upload-which = Het is niet duidelijk welk apparaat bedoeld is.
portal-upload-comment = Er is een opmerking; die is niet overgenomen.
portal-upload-other = Iets hier kon niet worden gelezen en is weggelaten.
## Passing on: roles, a list as a file, sites by number only
portal-role = Wat doet de instelling met de apparaten?
portal-role-uses = Gebruikt ze
portal-role-passes = Geeft ze door en noemt eigen ontvangers
portal-list-heading = Of een bestand indienen
portal-list-text = Eén rij per apparaat, met de kolommen van het sjabloon, als CSV of XLSX. Wat kan worden overgenomen, staat daarna in het veld hierboven; er wordt nog niemand ingelicht.
portal-list-file = Lijst (CSV of XLSX)
portal-list-template = Sjabloon
portal-list-read = Bestand lezen
portal-list-counts = { $rows } rijen: { $taken } overgenomen, { $held } te verbeteren, { $refused } onbruikbaar
portal-line-list = Rij { $line }: { $text }
portal-line-role = Deze rol kennen wij niet: “{ $about }”.
portal-line-circle = Dit adres staat boven u in de keten: { $about }.
portal-line-many = Een lijst bevat niet meer ontvangers: { $about }.
portal-line-unreadable = Dit is niet leesbaar: “{ $about }”.
portal-blind-title = De namen bij u houden
portal-blind-text = Geef elke locatie een nummer. Wij kennen nummer, land, taal en serienummers, nooit een naam of adres. U geeft het bericht zelf door.
portal-blind-lines = Locaties
portal-blind-lines-hint = Eén regel per locatie: nummer; land; taal; serienummer, serienummer. Het nummer heeft hoogstens vier letters en zes cijfers, bijvoorbeeld S-01
portal-blind-file = Openbaar deel uit “fieldaction cascade seal” (JSON)
portal-blind-sealed = Uw verzegelde lijst (niet verplicht)
portal-blind-sealed-hint = Wij bewaren die voor u. Alleen uw sleutel opent haar.
portal-blind-declare = Locaties opgeven
portal-blind-named = Locaties: { $count }
portal-blind-site = Nummer
portal-blind-link = Link voor de locatie
portal-blind-letter = Brief (PDF)
portal-blind-zip = Brieven, links en ondertekende berichten voor alle locaties (ZIP)
portal-blind-told = Ik heb het bericht aan deze locaties doorgegeven
portal-blind-kept = Uw verzegelde lijst
portal-blind-root = Wortel over uw vastleggingen
portal-line-site = Dit is geen vrij nummer voor een locatie: “{ $about }”.
portal-line-public = Dit is niet het openbare deel van een lijst: “{ $about }”.
portal-line-unsealed = Dit bestand is niet verzegeld: “{ $about }”.
portal-sign-optional = Niet verplicht. De fabrikant weet niet wie u bent.
