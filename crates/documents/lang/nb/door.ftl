### Words at the threshold of office and portal, Norwegian Bokmål: refusals and what every page has.

language-name = Norsk bokmål
door-skip = Til innholdet
door-check = Vennligst kontroller: { $title }

## Refusals as pages
refusal-code = Kode ved spørsmål:
refusal-link-title = Denne lenken er ikke gyldig
refusal-link-text = Lenken er ufullstendig, trukket tilbake eller utløpt. Mer kan ikke opplyses herfra.
refusal-link-next = Åpne den nyeste e-posten om denne meldingen og følg lenken i den. Hvis dere har fått et brev, skriv inn hele adressen. Hvis det ikke virker, skriv til adressen som står i meldingen.
refusal-nowhere-title = Her er det ingenting
refusal-nowhere-text = Denne adressen finnes ikke, eller den er ikke beregnet for dere.
refusal-nowhere-next = Gå tilbake, eller begynn ved oversikten over sikkerhetstiltak.
refusal-often-title = For mange forespørsler
refusal-often-text = Det kom svært mange forespørsler fra forbindelsen deres på kort tid.
refusal-often-next = Vent et halvt minutt og last inn siden på nytt. Ingenting er gått tapt.
refusal-large-title = For stort
refusal-large-text = Det dere sendte, er større enn det som kan mottas her.
refusal-large-next = Del opp filen, eller send den med e-post til teknisk support.
refusal-later-title = Kan ikke nås akkurat nå
refusal-later-text = Noe vi trenger, svarer ikke akkurat nå. Det som allerede er bekreftet, er trygt lagret.
refusal-later-next = Vent et halvt minutt og prøv igjen.
refusal-fault-title = En feil hos oss
refusal-fault-text = Feilen skyldes ikke dere. Den er registrert.
refusal-fault-next = Gå tilbake og prøv igjen. Hvis det ikke lykkes, skriv til oss hva dere ville gjøre.
refusal-origin-title = Fra en fremmed side
refusal-origin-text = Dette skjemaet ble ikke sendt fra vår side. Derfor er ingenting gjort.
refusal-origin-next = Åpne siden på nytt og send skjemaet derfra.
refusal-refused-title = Dette er ikke mulig
refusal-refused-next = Gå tilbake. Det dere allerede har registrert, blir stående.
refusal-unreadable-title = Kan ikke leses
refusal-unreadable-text = Det som kom fram, kunne ikke leses. Ingenting er gjort.
refusal-unreadable-next = Gå tilbake og send siden en gang til.

## What each error means. The code after `error-` is the stable code with dashes.
error-action-unknown = Dette sikkerhetstiltaket finnes ikke.
error-link-unknown = Denne lenken er ikke gyldig, er trukket tilbake eller er utløpt.
error-response-invalid = Opplysningene kan ikke mottas slik de er.
error-contact-invalid = Dette er ikke en e-postadresse.
error-cascade-invalid = En linje i listen kan ikke mottas slik den er.
error-unit-unknown = Denne enheten er ikke omfattet her.
error-profile-none = Denne kontrollprofilen finnes ikke her.
error-evidence-unreadable = Dette er ikke dokumentasjon fra fieldcheck.
error-evidence-signature = Dokumentasjonen ble endret etter at den ble signert. Bruk filen som fieldcheck skrev.
error-evidence-notice = Dokumentasjonen hører til en annen melding.
error-evidence-profile = Dokumentasjonen følger en kontrollprofil som ikke er utlevert her, eller som er trukket tilbake. Hent kontrollprofilen på nytt og kjør kontrollen en gang til.
error-evidence-serial = Dokumentasjonen oppgir ikke noe serienummer og gjelder derfor ingen enhet. Kjør kontrollen en gang til og oppgi serienummeret.
error-evidence-challenge-used = Engangstallet (challenge) i denne dokumentasjonen er allerede brukt. Hent kontrollprofilen på nytt og kjør kontrollen en gang til.
error-evidence-not-shown = Det er ennå ikke dokumentert at tiltakene er utført på denne enheten.
error-system-conflict = Noen andre endret dette i samme øyeblikk. Se etter og gjenta.
error-system-unavailable = Noe vi trenger, svarer ikke akkurat nå. Ingenting er gått tapt. Prøv igjen senere.
error-system-fault = En feil hos oss. Den er registrert.
