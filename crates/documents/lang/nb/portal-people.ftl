### Words of the portal for several people at one site, Norsk bokmål: many devices, who has read, questions, files, privacy.

## Devices
portal-choice-never-had = Aldri hatt den
portal-choice-never-had-hint = Denne enheten har aldri vært hos oss

## Answers so far
portal-answer-change = { $about }: { $now } (før: { $before })
portal-answer-part = { $name }, via lenken til { $to }
portal-answer-typed = { $name }, lagt inn av produsenten
portal-unit-newer = Besvart på nytt { $moment }

## Parts handed on
portal-hand-withdraw = Trekk tilbake lenken
portal-hand-withdrawn = Trukket tilbake { $moment }
portal-hand-answer = Svar { $number } fra { $name }, { $moment }

## Many devices
portal-many-heading = Mange enheter på én gang
portal-many-text = Lim inn eller skann serienumre, eller velg en fil. Dere ser listen før noe tas over.
portal-many-paste = Serienumre, ett per linje
portal-many-file = Eller en fil (CSV, XLSX)
portal-many-answer = Svar for alle
portal-many-preview = Kontroller listen
portal-many-take = Ta over i skjemaet
portal-many-sum = Rader: { $rows }. Tatt over: { $taken }, til kontroll: { $held }, ikke tatt over: { $refused }
portal-many-taken = tas over
portal-many-unknown = ikke på listen deres; vi undersøker om den er berørt
portal-many-ambiguous = to enheter har dette nummeret; svar i skjemaet
portal-many-twice = står allerede tidligere på listen
portal-many-unclear = kan ikke leses som serienummer
portal-many-other = ikke i den delen dere har fått

## Who has read
portal-users-heading = Hvem som har lest meldingen
portal-users-text = Gi denne lenken til brukerne av enhetene. Med den kan man bare lese og bekrefte.
portal-users-count = Bekreftet personlig: { $count }
portal-users-stated = Oppgitt av { $name }: { $number }
portal-users-list = Vis alle
portal-users-own = Bekreft for deg selv
portal-users-confirm = Jeg har lest og forstått meldingen
portal-users-or = Eller oppgi hvor mange brukere som har bekreftet til dere
portal-users-number = Antall brukere
portal-done-users = Registrert
portal-done-users-text = Takk. Du kan lukke denne siden.

## Questions and files
portal-talk-heading = Spørsmål til produsenten
portal-talk-text = Spørsmål og svar blir stående her. Når det er et svar, gir vi beskjed på e-post.
portal-talk-question = Spørsmålet deres
portal-talk-new = Produsenten har svart dere
portal-files-add = Legg til filer
portal-files-hint = PDF, bilde, regneark eller tekst. Høyst 5 filer på 10 MB hver.
portal-file-infected = Det ble funnet skadelig kode. Filen oppbevares for seg og vises ikke til noen.
portal-file-held = Denne filen kunne ikke kontrolleres ennå. Til da holdes den tilbake.

## What does not fit
portal-wrong-elsewhere = Noen andre har i mellomtiden lagret et annet svar her. Deres er ikke lagret ennå. Lagre på nytt for å erstatte det.
portal-wrong-text = Skriv noe, høyst 8000 tegn.
portal-wrong-persons = Oppgi et helt antall personer.
portal-wrong-file-missing = Velg en fil eller skriv inn noe.
portal-wrong-file-format = Denne typen fil tas ikke imot.
portal-wrong-file-large = Filen eller listen er for stor.
portal-wrong-file-many = For mange filer.

## Privacy
portal-privacy = Hva vi oppbevarer om dere og hvorfor
portal-privacy-what = Hva vi oppbevarer
portal-privacy-what-text = Navn, funksjon, adresse, e-postadresse og telefonnummer til kontaktpersoner, og det dere forteller oss: svar, spørsmål, filer.
portal-privacy-why = Hvorfor
portal-privacy-why-text = For at sikkerhetsmeldingen skal nå dere, og for at det kan bevises at alle ble nådd. Produsenten er pålagt dette ved lov (forordning (EU) 2017/745 og 2017/746; GDPR art. 6 nr. 1 bokstav c).
portal-privacy-why-text-quality = For at kvalitetsmeldingen skal nå dere, og for at det kan bevises at alle ble nådd. Produsenten har en berettiget interesse i dette (GDPR art. 6 nr. 1 bokstav f).
portal-privacy-why-text-recall = For at tilbakekallingsbrevet skal nå dere, og for at det kan bevises at alle ble nådd. Reglene om tilbakekalling krever dette av produsenten (21 CFR 7.42 og 7.49; 21 CFR Part 806).
portal-privacy-who = Hvem ser det
portal-privacy-who-text = Produsentens ansatte som arbeider med denne meldingen, callsentre som arbeider for den, og myndigheter som ber om det.
portal-privacy-long = Hvor lenge
portal-privacy-long-text = Så lenge loven krever dokumentasjonen, som regel ti år etter at den siste enheten ble brakt i omsetning. Deretter slettes opplysningene deres. Bevisene inneholder ingen navn.
portal-privacy-rights = Deres rettigheter
portal-privacy-rights-text = Dere kan be om en kopi av opplysningene, få feil rettet og klage til en datatilsynsmyndighet. Så lenge plikten til å oppbevare løper, kan opplysningene ikke slettes.
portal-privacy-contact = Kontakt
portal-privacy-contact-text = Skriv til produsenten på adressen i meldingen deres.
