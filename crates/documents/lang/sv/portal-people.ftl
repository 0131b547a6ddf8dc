### Words of the portal for several people at one site, Svenska: many devices, who has read, questions, files, privacy.

## Devices
portal-choice-never-had = Aldrig haft den
portal-choice-never-had-hint = Produkten har aldrig funnits hos oss

## Answers so far
portal-answer-change = { $about }: { $now } (tidigare: { $before })
portal-answer-part = { $name }, via länken till { $to }
portal-answer-typed = { $name }, införd av tillverkaren
portal-unit-newer = Besvarad på nytt { $moment }

## Parts handed on
portal-hand-withdraw = Dra tillbaka länken
portal-hand-withdrawn = Tillbakadragen { $moment }
portal-hand-answer = Svar { $number } från { $name }, { $moment }

## Many devices
portal-many-heading = Många produkter på en gång
portal-many-text = Klistra in eller skanna serienummer, eller välj en fil. Ni ser listan innan något tas över.
portal-many-paste = Serienummer, ett per rad
portal-many-file = Eller en fil (CSV, XLSX)
portal-many-answer = Svar för alla
portal-many-preview = Kontrollera listan
portal-many-take = Ta över till formuläret
portal-many-sum = Rader: { $rows }. Övertagna: { $taken }, att kontrollera: { $held }, inte övertagna: { $refused }
portal-many-taken = tas över
portal-many-unknown = inte i er lista; vi kontrollerar om den berörs
portal-many-ambiguous = två produkter har detta nummer; svara i formuläret
portal-many-twice = står redan tidigare i listan
portal-many-unclear = kan inte läsas som serienummer
portal-many-other = inte i den del ni har fått

## Who has read
portal-users-heading = Vem som har läst meddelandet
portal-users-text = Ge den här länken till användarna av produkterna. Med den kan man bara läsa och bekräfta.
portal-users-count = Bekräftat personligen: { $count }
portal-users-stated = Uppgett av { $name }: { $number }
portal-users-list = Visa alla
portal-users-own = Bekräfta för egen del
portal-users-confirm = Jag har läst och förstått meddelandet
portal-users-or = Eller ange hur många användare som har bekräftat för er
portal-users-number = Antal användare
portal-done-users = Registrerat
portal-done-users-text = Tack. Ni kan stänga sidan.

## Questions and files
portal-talk-heading = Frågor till tillverkaren
portal-talk-text = Fråga och svar står kvar här. När ett svar finns meddelar vi per e-post.
portal-talk-question = Er fråga
portal-talk-new = Tillverkaren har svarat er
portal-files-add = Lägg till filer
portal-files-hint = PDF, bild, tabell eller text. Högst 5 filer på 10 MB var.
portal-file-infected = Skadlig kod hittades. Filen förvaras för sig och visas inte för någon.
portal-file-held = Filen kunde inte kontrolleras ännu. Till dess hålls den kvar.

## What does not fit
portal-wrong-elsewhere = Någon annan har under tiden sparat ett annat svar här. Ert är inte sparat ännu. Spara igen för att ersätta det.
portal-wrong-text = Skriv något, högst 8 000 tecken.
portal-wrong-persons = Ange ett helt antal personer.
portal-wrong-file-missing = Välj en fil eller skriv in något.
portal-wrong-file-format = Den här sortens fil tas inte emot.
portal-wrong-file-large = Filen eller listan är för stor.
portal-wrong-file-many = För många filer.

## Privacy
portal-privacy = Vad vi sparar om er och varför
portal-privacy-what = Vad vi sparar
portal-privacy-what-text = Namn, funktion, adress, e-postadress och telefonnummer till kontaktpersoner, och det ni meddelar oss: svar, frågor, filer.
portal-privacy-why = Varför
portal-privacy-why-text = För att säkerhetsmeddelandet ska nå er och för att det ska kunna bevisas att alla har nåtts. Tillverkaren är skyldig till det enligt lag (förordningarna (EU) 2017/745 och 2017/746; GDPR art. 6.1 c).
portal-privacy-why-text-quality = För att kvalitetsmeddelandet ska nå er och för att det ska kunna bevisas att alla har nåtts. Tillverkaren har ett berättigat intresse av detta (GDPR art. 6.1 f).
portal-privacy-why-text-recall = För att återkallelsebrevet ska nå er och för att det ska kunna bevisas att alla har nåtts. Reglerna om återkallelser kräver detta av tillverkaren (21 CFR 7.42 och 7.49; 21 CFR Part 806).
portal-privacy-who = Vem ser det
portal-privacy-who-text = Tillverkarens personal som arbetar med meddelandet, callcenter som arbetar åt den och myndigheter som begär det.
portal-privacy-long = Hur länge
portal-privacy-long-text = Så länge lagen kräver handlingarna, i regel tio år efter att den sista produkten släpptes ut på marknaden. Därefter raderas era uppgifter. Bevisen innehåller inga namn.
portal-privacy-rights = Era rättigheter
portal-privacy-rights-text = Ni kan begära en kopia av era uppgifter, få fel rättade och klaga hos en dataskyddsmyndighet. Så länge skyldigheten att bevara gäller kan uppgifterna inte raderas.
portal-privacy-contact = Kontakt
portal-privacy-contact-text = Skriv till tillverkaren på adressen i ert meddelande.
