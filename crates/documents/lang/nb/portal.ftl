### Words of the consignee's portal, Norwegian Bokmål. One section per page, in the order in which a consignee meets them.

## Every page
portal-genuine = Er dette ekte?
portal-language = Språk:
portal-urgent = Hastende sikkerhetsmelding
portal-alarm = Mistanke om uautorisert tilgang?
portal-alarm-what = Dette må dere gjøre nå
portal-alarm-title = Mistanke om uautorisert tilgang
portal-foot = Hastende sikkerhetsmelding { $reference } ({ $document })
portal-foot-date = av { $date }.
portal-foot-help = Spørsmål:
portal-back = Tilbake til oversikten
portal-back-devices = Tilbake til enhetene
portal-back-questions = Tilbake til spørsmålene
portal-to-start = Til oversikten
portal-to-form = Til skjemaet
portal-save = Lagre til senere
portal-send = Send
portal-change = Endre
portal-yes = Ja
portal-no = Nei
portal-yes-on = Ja, { $date }
portal-which-units = Hvilke enheter?
portal-date-hint = Dag, måned, år, for eksempel 10.12.2026
portal-date-hint-known = Hvis den er kjent. Dag, måned, år, for eksempel 10.12.2026

## Devices, as they are called everywhere
portal-units = { $count ->
    [one] Gjelder 1 av enhetene deres
   *[other] Gjelder { $count } av enhetene deres
}
portal-your-units = Enhetene deres
portal-show-units = Vis alle enheter
portal-no-units = Det er for tiden ingen enhet dere skal bekrefte
portal-serial = SN { $serial }
portal-serial-unknown = Enhet med ukjent serienummer
portal-unit-about = { $name }, katalognr. { $number }
portal-unit-number = Katalognr. { $number }, UDI-DI ikke aktuelt
portal-unit-numbers = Katalognr. { $number }, UDI-DI { $udi }
portal-unit-possibly = Muligens berørt ifølge våre opplysninger. Behandle den som berørt.
portal-unit-handed = Svaret er overlatt til { $to } den { $date }. Dere kan svare selv eller la det stå åpent.
portal-shown-since = Dokumentert siden { $moment }
portal-shown-none = Ingen dokumentasjon ennå

## Overview
portal-handed = { $who } ga dere denne lenken den { $date }.
portal-handed-units = { $count ->
    [one] Den gjelder 1 enhet.
   *[other] Den gjelder { $count } enheter.
}
portal-three-steps = Tre trinn
portal-step-read = Les
portal-step-read-small = Meldingen, også som PDF
portal-step-measures = Tiltak
portal-step-measures-small = Produsentens veiledning
portal-step-confirm = Bekreft
portal-step-confirm-small = per serienummer, cirka 2 minutter
portal-open = gjenstår
portal-of = { $done } av { $total }
portal-said-so = erklært
portal-confirmed = bekreftet
portal-next-read = Neste: les
portal-next-confirm = Neste: bekreft
portal-next-receipt = Se kvitteringen
portal-draft = Opplysningene deres er lagret
portal-draft-text = De er ikke sendt ennå.
portal-draft-on = Fortsett i skjemaet
portal-way-recipients = Oppgi deres egne mottakere. Vi underretter dem for dere
portal-way-receipt = Siste kvittering
portal-way-correct = Rett svarene deres
portal-way-hand = Overlat en del til en kollega
portal-way-handed = { $count ->
    [one] 1 del overlatt
   *[other] { $count } deler overlatt
}
portal-way-contact = Ikke ansvarlig? Oppgi rett person
portal-way-return = Ikke ansvarlig? Si det til personen som ga dere lenken.

## Reading the notice
portal-read-title = Les meldingen
portal-text-language = Språket i meldingen: { $language }
portal-read-at = Lest { $moment }
portal-read-hint = Å åpne denne siden regnes ikke som en bekreftelse. Bare med denne knappen registreres det at dere har lest meldingen.
portal-read-button = Jeg har lest meldingen
portal-instructions = Åpne produsentens veiledning
portal-instructions-take = Last ned
portal-instructions-taken = Lastet ned { $moment }
portal-instructions-hint = Med denne knappen registreres det at dere har lastet ned filen.
portal-products = Berørte produkter
portal-product = Produkt
portal-catalogue-no = Katalognr.
portal-udi = UDI-DI
portal-udi-none = ikke aktuelt
portal-files = Filer
portal-files-none = Filene vises her når de er frigitt.
portal-file-notice = Meldingen som PDF, { $language }
portal-file-personal = Følgebrev og skjema for virksomheten deres som PDF

## Form: what stands on each page
portal-form-steps = Trinnene i skjemaet
portal-form-devices = Enheter
portal-form-questions = Spørsmål
portal-form-confirm = Bekreft
portal-errors = { $count ->
    [one] Én opplysning passer ikke ennå
   *[other] { $count } opplysninger passer ikke ennå
}
portal-save-hint = Dere kan lagre når som helst. Lenken fører dere tilbake hit.
portal-next = Neste

## Step: devices
portal-devices-title = Enhetene deres
portal-devices-heading = Hva har skjedd med hver enhet?
portal-no-units-form = Det er for tiden ingen enhet dere skal bekrefte. Hvis en enhet mangler, kan dere oppgi den nedenfor.
portal-chain-first = Har dere gitt enheter videre?
portal-chain-first-text = Oppgi mottakerne. Enhetene teller da hos dem, og dere trenger ikke å opplyse noe om dem her.
portal-choice-done = Utført
portal-said-done-hint = Alle trinnene i veiledningen er utført
portal-choice-later = Ikke ennå
portal-choice-not-here = Ikke her
portal-choice-not-here-hint = Vi finner ikke denne enheten hos oss
portal-choice-passed-on = Gitt videre
portal-choice-scrapped = Kassert
portal-choice-cannot = Kan ikke utføres
portal-choice-cannot-hint = Vi kan ikke utføre trinnene
portal-when = Når?
portal-until = Senest når?
portal-to = Til hvem? Virksomhetens navn og adresse
portal-why = Hva er til hinder?
portal-why-hint = Teknisk support kontakter dere.
portal-serial-read = Serienummer fra merkeskiltet
portal-serial-read-hint = Det mangler i våre opplysninger
portal-rest = Alle enheter dere ikke har oppgitt noe om ovenfor
portal-rest-each = Jeg svarer for hver enkelt
portal-rest-done = Utført for alle de øvrige
portal-extra-heading = Det mangler en enhet i denne listen
portal-extra = Serienummeret slik det står på merkeskiltet
portal-extra-hint = Vi kontrollerer om enheten er berørt, og kontakter dere. Flere numre: ett per linje.

## Step: questions
portal-questions-title = Spørsmål om meldingen
portal-questions-heading = Stemmer disse utsagnene?
portal-questions-hint = «Nei» er et gyldig svar. Da kontakter vi dere.
portal-questions-tick = Kryss av for det som gjelder hos dere.
portal-not-ticked = ikke krysset av
portal-derived = Følger av opplysningene deres om hver enhet
portal-chain = Distributører og importører
portal-chain-question = Er dere distributør eller importør av enhetene?
portal-chain-not-applicable = Ikke aktuelt
portal-chain-not-applicable-hint = Vi bruker enhetene selv
portal-chain-applies = Ja, vi er distributør eller importør
portal-informed-on = Den
portal-next-check = Neste: kontroller svarene deres

## Step: confirm
portal-check-title = Kontroller og bekreft
portal-check-heading = Stemmer alt?
portal-missing = { $count ->
    [one] Ett svar mangler fortsatt
   *[other] { $count } svar mangler fortsatt
}
portal-check-correction = Dere har svart før. Hvis dere sender på nytt, rettes det siste svaret. Det kan fortsatt leses.
portal-unknown-serials = Flere serienumre hos dere
portal-said-nothing = Ikke noe oppgitt ennå
portal-said-done = Utført
portal-said-done-on = Utført { $date }
portal-said-later = Ikke ennå
portal-said-later-on = Ikke ennå, senest { $date }
portal-said-not-here = Ikke her
portal-said-passed-on = Gitt videre til { $to }
portal-said-scrapped = Kassert
portal-said-scrapped-on = Kassert { $date }
portal-said-cannot = Kan ikke utføres: { $why }
portal-sign-heading = Hvem bekrefter dette?
portal-sign-name = For- og etternavn
portal-sign-title = Tittel eller funksjon
portal-sign-date = Dato
portal-sign-hint = Når dere sender, avgir dere disse erklæringene. Dere kan rette dem senere. Den tidligere versjonen beholdes.
portal-sign = Send svarene deres
portal-earlier = Svarene deres så langt

## What does not fit about an entry
portal-wrong-about = SN { $serial }: { $text }
portal-wrong-choose = Velg et svar.
portal-wrong-yes-no = Velg ja eller nei.
portal-wrong-date = Denne datoen kan ikke leses. Skriv dag, måned, år, for eksempel 10.12.2026.
portal-wrong-date-missing = Datoen mangler.
portal-wrong-quantity = Oppgi antall enheter som et helt tall.
portal-wrong-to = Oppgi virksomhetens navn og adresse.
portal-wrong-why = Oppgi årsaken. Én setning er nok.
portal-wrong-name = Navnet mangler.
portal-wrong-changed = Svarene er endret siden denne siden ble vist. Kontroller dem en gang til.
portal-wrong-units = Velg minst én enhet.
portal-wrong-email = Dette er ikke en e-postadresse.
portal-wrong-nothing = Det er ikke oppgitt noe ennå.

## Receipt
portal-receipt-title = Kvittering { $number }
portal-receipt-heading = Svarene deres er mottatt
portal-receipt-corrected = Dette svaret er rettet
portal-receipt-newer = Til det nyere svaret { $number }
portal-receipt-number = Kvitteringsnummeret deres
portal-receipt-phone = Dette nummeret er alt dere trenger på telefonen.
portal-receipt-at = Mottatt
portal-receipt-by = Bekreftet av
portal-receipt-site = Virksomhet
portal-receipt-corrects = Retter svaret
portal-receipt-place = Plass i loggen
portal-receipt-index = Oppføring { $index }
portal-receipt-sealed = Inngår i det signerte kontrollpunktet over { $size } oppføringer
portal-receipt-pending = Tildeles akkurat nå. Svarene deres er allerede trygt lagret.
portal-receipt-again = Se etter igjen
portal-receipt-digest = Oppføringens kontrollsum (SHA-256)
portal-receipt-print = Laget av portalen for { $reference }, til arkivet deres. Spørsmål: { $address }
portal-receipt-next = Hva som skjer nå
portal-receipt-queried = En medarbeider leser svaret deres og tar kontakt hvis noe må avklares.
portal-receipt-open = Ikke utført ennå:
portal-receipt-copy = En bekreftelse sendes til e-postadressen vi har registrert for dere.
portal-receipt-how-print = Bruk utskriftsfunksjonen i nettleseren for å arkivere denne siden.
portal-receipt-proof = Med oppføringen og kontrollsummen kan det senere bevises at dette svaret står uendret i loggen.

## Handing a part on
portal-hand-title = Overlat en del til en annen
portal-hand-heading = Hvem skal overta en del?
portal-hand-text = Personen får sin egen lenke. Den viser bare enhetene dere velger, og opplyser hvem lenken kommer fra. Dere beholder oversikten.
portal-hand-unit = { $name }: { $state }
portal-hand-email = Personens e-postadresse
portal-hand-from = Avsenderens navn
portal-hand-from-hint = Det står i e-posten.
portal-hand-send = Send lenken
portal-hand-already = Deler som allerede er overlatt
portal-hand-said = { $said } av { $count } besvart

## Naming the right person
portal-contact-title = Oppgi rett person
portal-contact-heading = Hvem er ansvarlig?
portal-contact-text = Meldingen må nå rett person. Vi beholder adressen deres til personen svarer.
portal-contact-what = Hva gjelder?
portal-contact-person = En annen person hos oss er ansvarlig
portal-contact-name = Navn eller avdeling
portal-contact-email = E-postadresse
portal-contact-email-hint = Meldingen sendes straks til denne adressen. Uten adresse leter en medarbeider videre.
portal-contact-site = En annen virksomhet er ansvarlig
portal-contact-site-name = Virksomhetens navn og adresse
portal-contact-unknown = Jeg vet ikke hvem som er ansvarlig
portal-contact-unknown-hint = Vi leter videre og ringer sentralbordet deres

## Reporting a suspicion
portal-intruder-reported = En mistanke er allerede meldt. Dere kan legge til mer.
portal-intruder-then = Meld det deretter her
portal-intruder-text = Én setning er nok. Rapporten står straks øverst på produsentens arbeidsliste. Den erstatter ikke bekreftelsen deres for hver enhet.
portal-intruder-seen = Hva har dere lagt merke til?
portal-intruder-unplugged = Er kabelen trukket ut slik meldingen krever?
portal-intruder-reach = Hvordan kan vi nå dere?
portal-intruder-reach-hint = Telefonnummer, om mulig også om natten
portal-intruder-send = Meld mistanken
portal-intruder-law = Virksomheten deres kan ha egne meldeplikter med korte frister, for eksempel om personvern eller nettsikkerhet. Spør de ansvarlige i virksomheten.

## Recipients of a distributor or importer
portal-recipients-title = Oppgi mottakerne deres
portal-recipients-heading = Hvem har dere gitt enhetene videre til?
portal-recipients-text = Hver mottaker får meldingen på sitt eget språk og svarer selv.
portal-recipients-free = Uten mottaker: { $free } av { $total } enheter.
portal-recipients-free-list = Serienumre uten mottaker
portal-named = { $count ->
    [one] 1 mottaker oppgitt
   *[other] { $count } mottakere oppgitt
}
portal-state = Status
portal-state-waiting = underrettes
portal-state-told = underrettet
portal-state-read = lest
portal-state-answered = har svart
portal-recipients-complete-said = Dere har opplyst at listen er fullstendig.
portal-preview = { $count ->
    [one] 1 mottaker kan underrettes
   *[other] { $count } mottakere kan underrettes
}
portal-preview-text = Ingenting er sendt ennå. Hvis listen stemmer, underrett mottakerne med knappen nedenfor.
portal-recipients-rows = Oppgi mottakere
portal-recipient = Mottaker { $count }
portal-recipient-name = Virksomhet
portal-recipient-street = Gateadresse
portal-recipient-postcode = Postnummer
portal-recipient-city = Sted
portal-recipient-country = Land
portal-recipient-country-hint = Navn eller kode, for eksempel DE
portal-recipient-email = E-postadresse
portal-recipient-serials = Serienumre
portal-recipient-serials-hint = Skill flere med komma
portal-recipients-more = Vis flere rader. Det som står på denne siden, blir ikke med
portal-recipients-paste = Eller lim inn en tabell
portal-paste = Kopier fra tabellen deres og lim inn her
portal-paste-hint = Én linje per mottaker: virksomhet; gateadresse; postnummer; sted; land; e-post; serienummer, serienummer
portal-recipients-complete = Listen min er fullstendig med dette
portal-recipients-check = Kontroller opplysningene
portal-recipients-tell = Underrett mottakerne
portal-recipients-later = Dere kan oppgi flere mottakere senere.
portal-line-row = Mottaker { $line }: { $text }
portal-line-pasted = Innlimt linje { $line }: { $text }
portal-line-none = Oppgi minst én mottaker.
portal-line-name = Virksomheten mangler.
portal-line-city = Stedet mangler.
portal-line-country = Vi kjenner ikke dette landet: «{ $about }». Skriv navnet eller to bokstaver.
portal-line-email = Dette er ikke en e-postadresse: «{ $about }».
portal-line-serial = Dette serienummeret står ikke i listen deres: { $about }.
portal-line-twice = Dette serienummeret er oppgitt to ganger: { $about }.
portal-line-units = Serienumrene mangler.

## Is this genuine?
portal-genuine-heading = Er denne meldingen ekte?
portal-genuine-text = Tre måter å finne det ut på. Én er nok.
portal-genuine-ask = Spør.
portal-genuine-ask-text = Ring kontakten deres hos produsenten på et nummer dere allerede kjenner, ikke et nummer fra e-posten, eller gå via { $website }. Oppgi { $reference }.
portal-genuine-compare = Sammenlign.
portal-genuine-compare-text = På hver side i PDF-filen står begge numrene: { $reference } og { $document }.
portal-genuine-digest = Regn etter.
portal-genuine-digest-text = IT-avdelingen deres kan sammenligne filens kontrollsum med denne listen. Det er nettopp disse filene som er signert.
portal-genuine-maker = Produsent
portal-genuine-numbers = Numre
portal-genuine-link = Hva lenken deres er
portal-genuine-link-text = Den gjelder bare for virksomheten deres og denne ene meldingen. Den som har lenken, kan svare for virksomheten. Ikke videresend den, men overlat deler via «Overlat en del til en annen». Produsenten kan når som helst trekke den tilbake og sende dere en ny.
portal-genuine-never = Vi ber aldri om passord og aldri om bankopplysninger.

## After an act
portal-done-now = Gjør dette nå
portal-done-hand = Lenken er på vei
portal-done-hand-text = Personen får den på adressen dere oppga. Det personen svarer, vises i skjemaet deres.
portal-done-contact = Takk. Opplysningen er registrert
portal-done-contact-text = Hvis dere oppga en e-postadresse, sendes meldingen dit. Ellers leter en medarbeider etter rett kontakt. Lenken deres er fortsatt gyldig.
portal-done-intruder = Rapporten deres er mottatt
portal-done-intruder-text = Den står nå øverst på produsentens arbeidsliste. Ikke vent på svar før dere handler.
portal-done-recipients = Listen deres er mottatt
portal-done-recipients-text = Mottakerne dere oppga, får meldingen nå. På siden med mottakerne deres ser dere hvor langt de er kommet.

## The notice as data
portal-data = Som data til deres egne systemer
portal-data-text = Samme versjon som PDF-filen. Systemet deres kan lese dataene og svare med dem.
portal-data-products = Berørte produkter
portal-data-units = Serienumrene deres
portal-data-notice = Meldingen for maskiner (JSON)

## Checking a file
portal-genuine-file-heading = Kontroller en fil
portal-genuine-file-text = Velg PDF-filen dere har fått. Den blir ikke lagret.
portal-genuine-file = PDF-fil
portal-genuine-file-send = Kontroller
portal-genuine-offline = Uten nett: «fieldaction genuine» eller «fieldcheck genuine» med navnet på filen.
portal-genuine-yes = Ekte: { $reference }, revisjon { $revision }, forseglet av { $maker } den { $date }.
portal-genuine-filled = Ekte. Etter forseglingen er bare skjemafelt fylt ut.
portal-genuine-not = Ikke ekte: { $why }
portal-genuine-stamp = Tidsstempel: { $moment }, fra { $authority }. Det er ikke kontrollert hvem som eier tjenesten.
portal-genuine-key = Fingeravtrykk av nøkkelen til dette seglet
portal-genuine-key-compare = Det må være fingeravtrykket som står i brevet deres.
genuine-no-pdf = Filen er ikke en lesbar PDF.
genuine-no-seal = Filen har ikke noe segl.
genuine-changed = Filen ble endret etter at den ble forseglet.
genuine-added = Noe ble lagt til i filen etter at den ble forseglet.
genuine-foreign-key = Seglet er laget med en annen nøkkel.
genuine-broken = Seglet kan ikke leses.

# The page for files of answers.
portal-upload-way = Last opp en fil med svar
portal-upload-title = Last opp svar
portal-upload-lead = Gi oss en fil med serienumrene og hva som har skjedd med hver enhet. Du ser hva som er lest, kontrollerer det og signerer. Før det registreres ingenting.
portal-upload-label = Fil
portal-upload-hint = XLSX eller CSV med kolonner for serienummer og status, eller maskinsvaret (JSON)
portal-upload-own = Du kan fylle ut vårt eget ark:
portal-upload-send = Les filen
portal-upload-none = Velg en fil først.
portal-upload-unreadable = Filen kan ikke leses.
portal-upload-empty = Filen sier ingenting om en enhet.
portal-upload-foreign = Filen hører til en annen melding eller en annen mottaker. Ingenting er tatt fra den.
portal-upload-result = Hva som er lest
portal-upload-counts = Lest: { $taken } · Må kontrolleres: { $held } · Utelatt: { $refused }
portal-upload-row = Rad { $row }
portal-upload-next = Kontroller og fortsett
portal-upload-kept = Det som er lest, står i skjemaet. Kontroller det der, fyll ut resten og signer.
portal-upload-unknown = Ikke på listen vår; den meldes som en ytterligere enhet.
portal-upload-number = Serienummeret kan ikke leses sikkert. Se på enheten.
portal-upload-said = Det er uklart hva som har skjedd med enheten. Velg selv.
portal-upload-date = Datoen er uklar og er utelatt.
portal-upload-cell = Cellen inneholder en formel eller er slått sammen. Kontroller verdien.
portal-upload-twice = Dette serienummeret står der mer enn én gang.
portal-upload-missing = Til hvem eller hvorfor mangler.
portal-upload-which = Det er uklart hvilken enhet som menes.
portal-upload-comment = Det finnes en kommentar; den er ikke overtatt.
portal-upload-other = Noe her kunne ikke leses og er utelatt.
## Passing on: roles, a list as a file, sites by number only
portal-role = Hva gjør virksomheten med enhetene?
portal-role-uses = Bruker dem
portal-role-passes = Gir dem videre og oppgir egne mottakere
portal-list-heading = Eller lever en fil
portal-list-text = Én rad per enhet med kolonnene i malen, som CSV eller XLSX. Det som kan tas, står deretter i feltet over; ingen får beskjed ennå.
portal-list-file = Liste (CSV eller XLSX)
portal-list-template = Mal
portal-list-read = Les filen
portal-list-counts = { $rows } rader: { $taken } tatt, { $held } må rettes, { $refused } kan ikke brukes
portal-line-list = Rad { $line }: { $text }
portal-line-role = Vi kjenner ikke denne rollen: «{ $about }».
portal-line-circle = Denne adressen står over dere i kjeden: { $about }.
portal-line-many = En liste rommer ikke flere mottakere: { $about }.
portal-line-unreadable = Dette kan ikke leses: «{ $about }».
portal-blind-title = Behold navnene hos dere
portal-blind-text = Gi hvert sted et nummer. Vi får vite nummer, land, språk og serienumre, aldri et navn eller en adresse. Dere gir selv meldingen videre.
portal-blind-lines = Steder
portal-blind-lines-hint = Én linje per sted: nummer; land; språk; serienummer, serienummer. Nummeret har inntil fire bokstaver og seks sifre, for eksempel S-01
portal-blind-file = Offentlig del fra «fieldaction cascade seal» (JSON)
portal-blind-sealed = Deres forseglede liste (valgfritt)
portal-blind-sealed-hint = Vi oppbevarer den for dere. Bare nøkkelen deres åpner den.
portal-blind-declare = Oppgi stedene
portal-blind-named = Steder: { $count }
portal-blind-site = Nummer
portal-blind-link = Lenke til stedet
portal-blind-letter = Brev (PDF)
portal-blind-zip = Brev, lenker og signerte meldinger til alle steder (ZIP)
portal-blind-told = Jeg har gitt meldingen videre til disse stedene
portal-blind-kept = Deres forseglede liste
portal-blind-root = Rot over deres forpliktelser
portal-line-site = Dette er ikke et ledig nummer for et sted: «{ $about }».
portal-line-public = Dette er ikke den offentlige delen av en liste: «{ $about }».
portal-line-unsealed = Denne filen er ikke forseglet: «{ $about }».
portal-sign-optional = Valgfritt. Produsenten vet ikke hvem dere er.
