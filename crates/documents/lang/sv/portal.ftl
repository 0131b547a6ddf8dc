### Words of the consignee's portal, Swedish. One section per page, in the order in which a consignee meets them.

## Every page
portal-genuine = Är detta äkta?
portal-language = Språk:
portal-urgent = Brådskande säkerhetsmeddelande till marknaden
portal-alarm = Misstänker ni obehörig åtkomst?
portal-alarm-what = Gör så här nu
portal-alarm-title = Misstänkt obehörig åtkomst
portal-foot = Brådskande säkerhetsmeddelande till marknaden { $reference } ({ $document })
portal-foot-date = av den { $date }.
portal-foot-help = Frågor:
portal-back = Tillbaka till översikten
portal-back-devices = Tillbaka till produkterna
portal-back-questions = Tillbaka till frågorna
portal-to-start = Till översikten
portal-to-form = Till formuläret
portal-save = Spara till senare
portal-send = Skicka
portal-change = Ändra
portal-yes = Ja
portal-no = Nej
portal-yes-on = Ja, den { $date }
portal-which-units = Vilka produkter?
portal-date-hint = Dag, månad, år, till exempel 10.12.2026
portal-date-hint-known = Om det är känt. Dag, månad, år, till exempel 10.12.2026

## Devices, as they are called everywhere
portal-units = { $count ->
    [one] Gäller 1 av era produkter
   *[other] Gäller { $count } av era produkter
}
portal-your-units = Era produkter
portal-show-units = Visa alla produkter
portal-no-units = Det finns för närvarande ingen produkt för er att bekräfta
portal-serial = SN { $serial }
portal-serial-unknown = Produkt vars serienummer vi inte känner till
portal-unit-about = { $name }, katalognr { $number }
portal-unit-number = Katalognr { $number }, UDI-DI ej tillämpligt
portal-unit-numbers = Katalognr { $number }, UDI-DI { $udi }
portal-unit-possibly = Eventuellt berörd enligt våra uppgifter. Behandla den som berörd.
portal-unit-handed = Svaret har delegerats till { $to } den { $date }. Ni kan svara själva eller lämna det öppet.
portal-shown-since = Bevisat sedan { $moment }
portal-shown-none = Inget bevis ännu

## Overview
portal-handed = { $who } gav er den här länken den { $date }.
portal-handed-units = { $count ->
    [one] Den gäller 1 produkt.
   *[other] Den gäller { $count } produkter.
}
portal-three-steps = Tre steg
portal-step-read = Läs
portal-step-read-small = Meddelandet, även som PDF
portal-step-measures = Åtgärder
portal-step-measures-small = Tillverkarens anvisningar
portal-step-confirm = Bekräfta
portal-step-confirm-small = per serienummer, cirka 2 minuter
portal-open = återstår
portal-of = { $done } av { $total }
portal-said-so = uppgivet
portal-confirmed = bekräftat
portal-next-read = Nästa: läs
portal-next-confirm = Nästa: bekräfta
portal-next-receipt = Se er kvittens
portal-draft = Era uppgifter är sparade
portal-draft-text = De har inte skickats ännu.
portal-draft-on = Fortsätt i formuläret
portal-way-recipients = Ange era egna mottagare. Vi underrättar dem åt er
portal-way-receipt = Senaste kvittens
portal-way-correct = Rätta era svar
portal-way-hand = Delegera en del till en kollega
portal-way-handed = { $count ->
    [one] 1 del delegerad
   *[other] { $count } delar delegerade
}
portal-way-contact = Inte ansvarig? Ange rätt person
portal-way-return = Inte ansvarig? Säg det till den person som gav er länken.

## Reading the notice
portal-read-title = Läs meddelandet
portal-text-language = Meddelandets språk: { $language }
portal-read-at = Läst { $moment }
portal-read-hint = Att öppna den här sidan räknas inte som en bekräftelse. Bara med den här knappen registreras att ni har läst meddelandet.
portal-read-button = Jag har läst meddelandet
portal-instructions = Öppna tillverkarens anvisningar
portal-instructions-take = Ladda ner
portal-instructions-taken = Nedladdad { $moment }
portal-instructions-hint = Med den här knappen registreras att ni har laddat ner filen.
portal-products = Berörda produkter
portal-product = Produkt
portal-catalogue-no = Katalognr
portal-udi = UDI-DI
portal-udi-none = ej tillämpligt
portal-files = Filer
portal-files-none = Filerna visas här när de har frisläppts.
portal-file-notice = Meddelandet som PDF, { $language }
portal-file-personal = Följebrev och formulär för er verksamhet som PDF

## Form: what stands on each page
portal-form-steps = Formulärets steg
portal-form-devices = Produkter
portal-form-questions = Frågor
portal-form-confirm = Bekräfta
portal-errors = { $count ->
    [one] En uppgift stämmer inte ännu
   *[other] { $count } uppgifter stämmer inte ännu
}
portal-save-hint = Ni kan spara när som helst. Er länk leder er tillbaka hit.
portal-next = Nästa

## Step: devices
portal-devices-title = Era produkter
portal-devices-heading = Vad har hänt med varje produkt?
portal-no-units-form = Det finns för närvarande ingen produkt för er att bekräfta. Om en produkt saknas kan ni ange den nedan.
portal-chain-first = Har ni lämnat produkter vidare?
portal-chain-first-text = Ange mottagarna. Produkterna räknas då där, och ni behöver inte uppge något om dem här.
portal-choice-done = Utfört
portal-said-done-hint = Alla steg i anvisningarna har utförts
portal-choice-later = Inte ännu
portal-choice-not-here = Inte här
portal-choice-not-here-hint = Vi hittar inte produkten hos oss
portal-choice-passed-on = Lämnad vidare
portal-choice-scrapped = Skrotad
portal-choice-cannot = Går inte att utföra
portal-choice-cannot-hint = Vi kan inte utföra stegen
portal-when = När?
portal-until = Senast när?
portal-to = Till vem? Verksamhetens namn och adress
portal-why = Vad hindrar det?
portal-why-hint = Den tekniska supporten kontaktar er.
portal-serial-read = Serienummer från typskylten
portal-serial-read-hint = Det saknas i våra uppgifter
portal-rest = Alla produkter som ni inte har uppgett något om ovan
portal-rest-each = Jag svarar för var och en av dem
portal-rest-done = Utfört för alla övriga
portal-extra-heading = En produkt saknas i listan
portal-extra = Serienumret som det står på typskylten
portal-extra-hint = Vi kontrollerar om produkten berörs och kontaktar er. Flera nummer: ett per rad.

## Step: questions
portal-questions-title = Frågor om meddelandet
portal-questions-heading = Stämmer dessa påståenden?
portal-questions-hint = ”Nej” är ett giltigt svar. Vi kontaktar er i så fall.
portal-questions-tick = Kryssa för det som stämmer hos er.
portal-not-ticked = inte ikryssat
portal-derived = Följer av vad ni har uppgett om varje produkt
portal-chain = Distributörer och importörer
portal-chain-question = Är ni distributör eller importör av produkterna?
portal-chain-not-applicable = Ej tillämpligt
portal-chain-not-applicable-hint = Vi använder produkterna själva
portal-chain-applies = Ja, vi är distributör eller importör
portal-informed-on = Den
portal-next-check = Nästa: kontrollera era svar

## Step: confirm
portal-check-title = Kontrollera och bekräfta
portal-check-heading = Stämmer allt?
portal-missing = { $count ->
    [one] Ett svar saknas fortfarande
   *[other] { $count } svar saknas fortfarande
}
portal-check-correction = Ni har svarat tidigare. Om ni skickar igen rättas ert senaste svar. Det går fortfarande att läsa.
portal-unknown-serials = Ytterligare serienummer hos er
portal-said-nothing = Inget uppgivet ännu
portal-said-done = Utfört
portal-said-done-on = Utfört den { $date }
portal-said-later = Inte ännu
portal-said-later-on = Inte ännu, senast den { $date }
portal-said-not-here = Inte här
portal-said-passed-on = Lämnad vidare till { $to }
portal-said-scrapped = Skrotad
portal-said-scrapped-on = Skrotad den { $date }
portal-said-cannot = Går inte att utföra: { $why }
portal-sign-heading = Vem bekräftar detta?
portal-sign-name = För- och efternamn
portal-sign-title = Titel eller funktion
portal-sign-date = Datum
portal-sign-hint = När ni skickar intygar ni dessa uppgifter. Ni kan rätta dem senare. Den tidigare versionen sparas.
portal-sign = Skicka era svar
portal-earlier = Era svar hittills

## What does not fit about an entry
portal-wrong-about = SN { $serial }: { $text }
portal-wrong-choose = Välj ett svar.
portal-wrong-yes-no = Välj ja eller nej.
portal-wrong-date = Datumet går inte att läsa. Skriv dag, månad, år, till exempel 10.12.2026.
portal-wrong-date-missing = Datumet saknas.
portal-wrong-quantity = Ange antalet produkter som ett heltal.
portal-wrong-to = Ange verksamhetens namn och adress.
portal-wrong-why = Ange orsaken. En mening räcker.
portal-wrong-name = Namnet saknas.
portal-wrong-changed = Svaren har ändrats sedan den här sidan visades. Kontrollera dem en gång till.
portal-wrong-units = Välj minst en produkt.
portal-wrong-email = Detta är ingen e-postadress.
portal-wrong-nothing = Inget har uppgetts ännu.

## Receipt
portal-receipt-title = Kvittens { $number }
portal-receipt-heading = Era svar har tagits emot
portal-receipt-corrected = Detta svar har rättats
portal-receipt-newer = Till det nyare svaret { $number }
portal-receipt-number = Ert kvittensnummer
portal-receipt-phone = Detta nummer är allt ni behöver på telefon.
portal-receipt-at = Mottaget
portal-receipt-by = Bekräftat av
portal-receipt-site = Verksamhet
portal-receipt-corrects = Rättar svaret
portal-receipt-place = Plats i loggen
portal-receipt-index = Post { $index }
portal-receipt-sealed = Ingår i den signerade kontrollpunkten över { $size } poster
portal-receipt-pending = Tilldelas just nu. Era svar är redan säkert sparade.
portal-receipt-again = Se efter igen
portal-receipt-digest = Postens kontrollsumma (SHA-256)
portal-receipt-print = Skapat av portalen för { $reference }, för ert arkiv. Frågor: { $address }
portal-receipt-next = Vad som händer nu
portal-receipt-queried = En handläggare läser ert svar och kontaktar er om något behöver klargöras.
portal-receipt-open = Ännu inte utfört:
portal-receipt-copy = En bekräftelse skickas till den e-postadress som vi har för er.
portal-receipt-how-print = Använd utskriftsfunktionen i er webbläsare för att arkivera den här sidan.
portal-receipt-proof = Med posten och kontrollsumman går det att senare bevisa att detta svar står oförändrat i loggen.

## Handing a part on
portal-hand-title = Delegera en del
portal-hand-heading = Vem ska ta över en del?
portal-hand-text = Personen får en egen länk. Den visar bara de produkter som ni väljer och anger vem länken kommer från. Ni behåller överblicken.
portal-hand-unit = { $name }: { $state }
portal-hand-email = Personens e-postadress
portal-hand-from = Ert namn
portal-hand-from-hint = Det står i e-postmeddelandet.
portal-hand-send = Skicka länken
portal-hand-already = Redan delegerade delar
portal-hand-said = { $said } av { $count } besvarade

## Naming the right person
portal-contact-title = Ange rätt person
portal-contact-heading = Vem är ansvarig?
portal-contact-text = Meddelandet måste nå rätt person. Tills den personen svarar behåller vi er adress.
portal-contact-what = Vad gäller?
portal-contact-person = En annan person hos oss är ansvarig
portal-contact-name = Namn eller avdelning
portal-contact-email = E-postadress
portal-contact-email-hint = Meddelandet skickas genast till denna adress. Utan adress söker en handläggare vidare.
portal-contact-site = En annan verksamhet är ansvarig
portal-contact-site-name = Verksamhetens namn och adress
portal-contact-unknown = Jag vet inte vem som är ansvarig
portal-contact-unknown-hint = Vi söker vidare och ringer er växel

## Reporting a suspicion
portal-intruder-reported = En misstanke har redan anmälts. Ni kan lägga till mer.
portal-intruder-then = Anmäl sedan misstanken här
portal-intruder-text = En mening räcker. Anmälan hamnar genast först på tillverkarens arbetslista. Den ersätter inte er bekräftelse för varje produkt.
portal-intruder-seen = Vad har ni märkt?
portal-intruder-unplugged = Har kabeln dragits ut så som meddelandet kräver?
portal-intruder-reach = Hur når vi er?
portal-intruder-reach-hint = Telefonnummer, om möjligt även nattetid
portal-intruder-send = Anmäl misstanken
portal-intruder-law = Er verksamhet kan ha egna anmälningsskyldigheter med korta tidsfrister, till exempel om dataskydd eller nätsäkerhet. Fråga de ansvariga i er organisation.

## Recipients of a distributor or importer
portal-recipients-title = Ange era mottagare
portal-recipients-heading = Till vilka har ni lämnat produkterna vidare?
portal-recipients-text = Varje mottagare får meddelandet på sitt språk och svarar för sig.
portal-recipients-free = Utan mottagare: { $free } av { $total } produkter.
portal-recipients-free-list = Serienummer utan mottagare
portal-named = { $count ->
    [one] 1 mottagare angiven
   *[other] { $count } mottagare angivna
}
portal-state = Status
portal-state-waiting = underrättas
portal-state-told = underrättad
portal-state-read = läst
portal-state-answered = har svarat
portal-recipients-complete-said = Ni har uppgett att listan är fullständig.
portal-preview = { $count ->
    [one] 1 mottagare kan underrättas
   *[other] { $count } mottagare kan underrättas
}
portal-preview-text = Inget har skickats ännu. Om listan stämmer, underrätta mottagarna med knappen nedan.
portal-recipients-rows = Ange mottagare
portal-recipient = Mottagare { $count }
portal-recipient-name = Verksamhet
portal-recipient-street = Gatuadress
portal-recipient-postcode = Postnummer
portal-recipient-city = Ort
portal-recipient-country = Land
portal-recipient-country-hint = Namn eller kod, till exempel DE
portal-recipient-email = E-postadress
portal-recipient-serials = Serienummer
portal-recipient-serials-hint = Skilj flera åt med kommatecken
portal-recipients-more = Visa fler rader. Det som står på den här sidan följer inte med
portal-recipients-paste = Eller klistra in en tabell
portal-paste = Kopiera från er tabell och klistra in här
portal-paste-hint = En rad per mottagare: verksamhet; gatuadress; postnummer; ort; land; e-post; serienummer, serienummer
portal-recipients-complete = Min lista är därmed fullständig
portal-recipients-check = Kontrollera uppgifterna
portal-recipients-tell = Underrätta mottagarna
portal-recipients-later = Ni kan ange fler mottagare senare.
portal-line-row = Mottagare { $line }: { $text }
portal-line-pasted = Inklistrad rad { $line }: { $text }
portal-line-none = Ange minst en mottagare.
portal-line-name = Verksamheten saknas.
portal-line-city = Orten saknas.
portal-line-country = Vi känner inte till landet ”{ $about }”. Skriv dess namn eller två bokstäver.
portal-line-email = Detta är ingen e-postadress: ”{ $about }”.
portal-line-serial = Detta serienummer finns inte i er lista: { $about }.
portal-line-twice = Detta serienummer är angivet två gånger: { $about }.
portal-line-units = Serienumren saknas.

## Is this genuine?
portal-genuine-heading = Är detta meddelande äkta?
portal-genuine-text = Tre sätt att ta reda på det. Ett räcker.
portal-genuine-ask = Fråga.
portal-genuine-ask-text = Ring er kontakt hos tillverkaren på ett nummer som ni redan känner till, inte ett nummer från e-postmeddelandet, eller gå via { $website }. Ange { $reference }.
portal-genuine-compare = Jämför.
portal-genuine-compare-text = På varje sida i PDF-filen står båda numren: { $reference } och { $document }.
portal-genuine-digest = Räkna efter.
portal-genuine-digest-text = Er it-avdelning kan jämföra filens kontrollsumma med denna lista. Just dessa filer har signerats.
portal-genuine-maker = Tillverkare
portal-genuine-numbers = Nummer
portal-genuine-link = Vad er länk är
portal-genuine-link-text = Den gäller bara för er verksamhet och detta enda meddelande. Den som har länken kan svara för er verksamhet. Vidarebefordra den inte, utan delegera delar via ”Delegera en del”. Tillverkaren kan när som helst återkalla den och skicka er en ny.
portal-genuine-never = Vi frågar aldrig efter lösenord och aldrig efter bankuppgifter.

## After an act
portal-done-now = Gör detta nu
portal-done-hand = Länken är på väg
portal-done-hand-text = Personen får den på adressen som ni angav. Det personen uppger visas i ert formulär.
portal-done-contact = Tack. Er uppgift är registrerad
portal-done-contact-text = Om ni angav en e-postadress skickas meddelandet dit. Annars söker en handläggare efter rätt kontakt. Er länk fortsätter att gälla.
portal-done-intruder = Er anmälan har tagits emot
portal-done-intruder-text = Den står nu först på tillverkarens arbetslista. Vänta inte på svar innan ni agerar.
portal-done-recipients = Er lista har tagits emot
portal-done-recipients-text = Mottagarna som ni angav får meddelandet nu. Hur långt de har kommit ser ni på sidan med era mottagare.

## The notice as data
portal-data = Som data för era egna system
portal-data-text = Samma version som PDF-filen. Ert system kan läsa uppgifterna och svara med dem.
portal-data-products = Berörda produkter
portal-data-units = Era serienummer
portal-data-notice = Meddelandet för maskiner (JSON)

## Checking a file
portal-genuine-file-heading = Kontrollera en fil
portal-genuine-file-text = Välj PDF-filen som ni har fått. Den sparas inte.
portal-genuine-file = PDF-fil
portal-genuine-file-send = Kontrollera
portal-genuine-offline = Utan nät: ”fieldaction genuine” eller ”fieldcheck genuine” med filens namn.
portal-genuine-yes = Äkta: { $reference }, revision { $revision }, stämplad av { $maker } den { $date }.
portal-genuine-filled = Äkta. Efter stämplingen har bara formulärfält fyllts i.
portal-genuine-not = Inte äkta: { $why }
portal-genuine-stamp = Tidsstämpel: { $moment }, från { $authority }. Vems tjänst det är har inte kontrollerats.
portal-genuine-key = Fingeravtryck för stämpelns nyckel
portal-genuine-key-compare = Det ska vara det fingeravtryck som står i ert brev.
genuine-no-pdf = Filen är inte en läsbar PDF.
genuine-no-seal = Filen har ingen stämpel.
genuine-changed = Filen har ändrats efter att den stämplades.
genuine-added = Något har lagts till i filen efter att den stämplades.
genuine-foreign-key = Stämpeln har gjorts med en annan nyckel.
genuine-broken = Stämpeln går inte att läsa.

# The page for files of answers.
portal-upload-way = Ladda upp en fil med svar
portal-upload-title = Ladda upp svar
portal-upload-lead = Ge oss en fil med serienumren och vad som hänt med varje enhet. Ni ser vad som har lästs, kontrollerar det och undertecknar. Dessförinnan registreras inget.
portal-upload-label = Fil
portal-upload-hint = XLSX eller CSV med kolumner för serienummer och status, eller maskinsvaret (JSON)
portal-upload-own = Ni kan fylla i vår egen tabell:
portal-upload-send = Läs filen
portal-upload-none = Välj först en fil.
portal-upload-unreadable = Filen kan inte läsas.
portal-upload-empty = Filen säger inget om någon enhet.
portal-upload-foreign = Filen hör till ett annat meddelande eller en annan mottagare. Inget har tagits från den.
portal-upload-result = Vad som har lästs
portal-upload-counts = Läst: { $taken } · Att kontrollera: { $held } · Utelämnat: { $refused }
portal-upload-row = Rad { $row }
portal-upload-next = Kontrollera och fortsätt
portal-upload-kept = Det som lästs står i formuläret. Kontrollera det där, komplettera och underteckna.
portal-upload-unknown = Finns inte på vår lista; den rapporteras som ytterligare en enhet.
portal-upload-number = Serienumret går inte att läsa säkert. Titta på enheten.
portal-upload-said = Det är oklart vad som hänt med enheten. Välj själv.
portal-upload-date = Datumet är oklart och har utelämnats.
portal-upload-cell = Cellen innehåller en formel eller är sammanfogad. Kontrollera värdet.
portal-upload-twice = Detta serienummer står där mer än en gång.
portal-upload-missing = Till vem eller varför saknas.
portal-upload-which = Det är oklart vilken enhet som avses.
portal-upload-comment = Det finns en kommentar; den har inte tagits över.
portal-upload-other = Något här kunde inte läsas och har utelämnats.
## Passing on: roles, a list as a file, sites by number only
portal-role = Vad gör verksamheten med produkterna?
portal-role-uses = Använder dem
portal-role-passes = Lämnar dem vidare och anger egna mottagare
portal-list-heading = Eller lämna in en fil
portal-list-text = En rad per produkt med mallens kolumner, som CSV eller XLSX. Det som kan tas emot står sedan i fältet ovan; ingen underrättas ännu.
portal-list-file = Lista (CSV eller XLSX)
portal-list-template = Mall
portal-list-read = Läs filen
portal-list-counts = { $rows } rader: { $taken } tagna, { $held } att rätta, { $refused } går inte att använda
portal-line-list = Rad { $line }: { $text }
portal-line-role = Vi känner inte till denna roll: ”{ $about }”.
portal-line-circle = Denna adress står ovanför er i kedjan: { $about }.
portal-line-many = En lista rymmer inte fler mottagare: { $about }.
portal-line-unreadable = Detta går inte att läsa: ”{ $about }”.
portal-blind-title = Behåll namnen hos er
portal-blind-text = Ge varje plats ett nummer. Vi får veta nummer, land, språk och serienummer, aldrig ett namn eller en adress. Ni lämnar själva meddelandet vidare.
portal-blind-lines = Platser
portal-blind-lines-hint = En rad per plats: nummer; land; språk; serienummer, serienummer. Numret har högst fyra bokstäver och sex siffror, till exempel S-01
portal-blind-file = Offentlig del från ”fieldaction cascade seal” (JSON)
portal-blind-sealed = Er förseglade lista (frivilligt)
portal-blind-sealed-hint = Vi förvarar den åt er. Bara er nyckel öppnar den.
portal-blind-declare = Ange platserna
portal-blind-named = Platser: { $count }
portal-blind-site = Nummer
portal-blind-link = Länk för platsen
portal-blind-letter = Brev (PDF)
portal-blind-zip = Brev, länkar och undertecknade meddelanden för alla platser (ZIP)
portal-blind-told = Jag har lämnat meddelandet vidare till dessa platser
portal-blind-kept = Er förseglade lista
portal-blind-root = Rot över era åtaganden
portal-line-site = Detta är inget ledigt nummer för en plats: ”{ $about }”.
portal-line-public = Detta är inte den offentliga delen av en lista: ”{ $about }”.
portal-line-unsealed = Denna fil är inte förseglad: ”{ $about }”.
portal-sign-optional = Frivilligt. Tillverkaren vet inte vilka ni är.
