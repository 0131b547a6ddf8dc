### Words of the portal for several people at one site, Dansk: many devices, who has read, questions, files, privacy.

## Devices
portal-choice-never-had = Har aldrig haft den
portal-choice-never-had-hint = Denne enhed har aldrig været hos os

## Answers so far
portal-answer-change = { $about }: { $now } (før: { $before })
portal-answer-part = { $name }, via linket til { $to }
portal-answer-typed = { $name }, indtastet af fabrikanten
portal-unit-newer = Besvaret på ny { $moment }

## Parts handed on
portal-hand-withdraw = Træk linket tilbage
portal-hand-withdrawn = Trukket tilbage { $moment }
portal-hand-answer = Svar { $number } fra { $name }, { $moment }

## Many devices
portal-many-heading = Mange enheder på én gang
portal-many-text = Indsæt eller scan serienumre, eller vælg en fil. De ser listen, før noget overtages.
portal-many-paste = Serienumre, ét pr. linje
portal-many-file = Eller en fil (CSV, XLSX)
portal-many-answer = Svar for dem alle
portal-many-preview = Kontrollér listen
portal-many-take = Overtag i formularen
portal-many-sum = Rækker: { $rows }. Overtaget: { $taken }, til kontrol: { $held }, ikke overtaget: { $refused }
portal-many-taken = overtages
portal-many-unknown = ikke på Deres liste; vi undersøger, om den er berørt
portal-many-ambiguous = to enheder har dette nummer; svar venligst i formularen
portal-many-twice = står allerede tidligere på listen
portal-many-unclear = kan ikke læses som serienummer
portal-many-other = ikke i den del, De har fået

## Who has read
portal-users-heading = Hvem der har læst meddelelsen
portal-users-text = Giv dette link til brugerne af enhederne. Med det kan man kun læse og bekræfte.
portal-users-count = Bekræftet personligt: { $count }
portal-users-stated = Oplyst af { $name }: { $number }
portal-users-list = Vis alle
portal-users-own = Bekræft for Dem selv
portal-users-confirm = Jeg har læst og forstået meddelelsen
portal-users-or = Eller oplys, hvor mange brugere der har bekræftet over for Dem
portal-users-number = Antal brugere
portal-done-users = Registreret
portal-done-users-text = Tak. De kan lukke denne side.

## Questions and files
portal-talk-heading = Spørgsmål til fabrikanten
portal-talk-text = Spørgsmål og svar bliver stående her. Når der er et svar, giver vi besked pr. e-mail.
portal-talk-question = Deres spørgsmål
portal-talk-new = Fabrikanten har svaret Dem
portal-files-add = Tilføj filer
portal-files-hint = PDF, billede, regneark eller tekst. Højst 5 filer på 10 MB hver.
portal-file-infected = Der blev fundet skadelig kode. Filen opbevares for sig og vises ikke til nogen.
portal-file-held = Denne fil kunne endnu ikke kontrolleres. Indtil da holdes den tilbage.

## What does not fit
portal-wrong-elsewhere = En anden har i mellemtiden gemt et andet svar her. Deres er ikke gemt endnu. Gem igen for at erstatte det.
portal-wrong-text = Skriv venligst noget, højst 8.000 tegn.
portal-wrong-persons = Angiv et helt antal personer.
portal-wrong-file-missing = Vælg en fil eller indtast noget.
portal-wrong-file-format = Denne slags fil modtages ikke.
portal-wrong-file-large = Filen eller listen er for stor.
portal-wrong-file-many = For mange filer.

## Privacy
portal-privacy = Hvad vi opbevarer om Dem og hvorfor
portal-privacy-what = Hvad vi opbevarer
portal-privacy-what-text = Navn, funktion, adresse, e-mailadresse og telefonnummer på kontaktpersoner, og hvad De meddeler os: svar, spørgsmål, filer.
portal-privacy-why = Hvorfor
portal-privacy-why-text = For at sikkerhedsmeddelelsen når Dem, og for at det kan bevises, at alle blev nået. Fabrikanten er forpligtet til det ved lov (forordning (EU) 2017/745 og 2017/746; GDPR art. 6, stk. 1, litra c)).
portal-privacy-why-text-quality = For at kvalitetsmeddelelsen når Dem, og for at det kan bevises, at alle blev nået. Fabrikanten har en legitim interesse heri (GDPR art. 6, stk. 1, litra f)).
portal-privacy-why-text-recall = For at tilbagekaldelsesbrevet når Dem, og for at det kan bevises, at alle blev nået. Reglerne om tilbagekaldelser kræver det af fabrikanten (21 CFR 7.42 og 7.49; 21 CFR Part 806).
portal-privacy-who = Hvem ser det
portal-privacy-who-text = Fabrikantens ansatte, der arbejder med denne meddelelse, callcentre, der arbejder for den, og myndigheder, der beder om det.
portal-privacy-long = Hvor længe
portal-privacy-long-text = Så længe loven kræver dokumentationen, som regel ti år efter at den sidste enhed blev bragt i omsætning. Derefter slettes Deres oplysninger. Beviserne indeholder ingen navne.
portal-privacy-rights = Deres rettigheder
portal-privacy-rights-text = De kan bede om en kopi af Deres oplysninger, få fejl rettet og klage til en databeskyttelsesmyndighed. Så længe opbevaringspligten løber, kan oplysningerne ikke slettes.
portal-privacy-contact = Kontakt
portal-privacy-contact-text = Skriv til fabrikanten på adressen i Deres meddelelse.
