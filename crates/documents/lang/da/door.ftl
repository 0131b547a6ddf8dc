### Words at the threshold of office and portal, Danish: refusals and what every page has.

language-name = Dansk
door-skip = Gå til indholdet
door-check = Kontrollér venligst: { $title }

## Refusals as pages
refusal-code = Kode til spørgsmål:
refusal-link-title = Dette link er ikke gyldigt
refusal-link-text = Linket er ufuldstændigt, trukket tilbage eller udløbet. Mere kan ikke oplyses herfra.
refusal-link-next = Åbn den nyeste e-mail om denne meddelelse, og følg linket i den. Har I fået et brev, bedes I skrive hele adressen. Hvis det ikke virker, skriv da til adressen i meddelelsen.
refusal-nowhere-title = Her er der ikke noget
refusal-nowhere-text = Denne adresse findes ikke, eller den er ikke beregnet til jer.
refusal-nowhere-next = Gå tilbage, eller begynd ved oversigten over korrigerende handlinger.
refusal-often-title = For mange forespørgsler
refusal-often-text = Der kom meget mange forespørgsler fra jeres forbindelse på kort tid.
refusal-often-next = Vent et halvt minut, og indlæs siden igen. Intet er gået tabt.
refusal-large-title = For stor
refusal-large-text = Det, I har sendt, er større, end der kan modtages her.
refusal-large-next = Del filen op, eller send den med e-mail til teknisk support.
refusal-later-title = Kan ikke nås i øjeblikket
refusal-later-text = Noget, som vi har brug for, svarer ikke i øjeblikket. Det, der allerede er bekræftet, er gemt sikkert.
refusal-later-next = Vent et halvt minut, og prøv igen.
refusal-fault-title = En fejl hos os
refusal-fault-text = Fejlen skyldes ikke jer. Den er registreret.
refusal-fault-next = Gå tilbage, og prøv igen. Hvis det igen ikke lykkes, så skriv til os, hvad I ville gøre.
refusal-origin-title = Fra en fremmed side
refusal-origin-text = Denne formular er ikke sendt fra vores side. Derfor er der ikke gjort noget.
refusal-origin-next = Åbn siden på ny, og send formularen derfra.
refusal-refused-title = Det er ikke muligt
refusal-refused-next = Gå tilbage. Det, I allerede har registreret, bevares.
refusal-unreadable-title = Kan ikke læses
refusal-unreadable-text = Det, der kom frem, kunne ikke læses. Der er ikke gjort noget.
refusal-unreadable-next = Gå tilbage, og send siden en gang til.

## What each error means. The code after `error-` is the stable code with dashes.
error-action-unknown = Denne korrigerende handling findes ikke.
error-link-unknown = Dette link er ikke gyldigt, er trukket tilbage eller er udløbet.
error-response-invalid = Oplysningerne kan ikke modtages i denne form.
error-contact-invalid = Dette er ikke en e-mailadresse.
error-cascade-invalid = En linje på listen kan ikke modtages i denne form.
error-unit-unknown = Denne enhed er ikke omfattet her.
error-profile-none = Denne kontrolprofil findes ikke her.
error-evidence-unreadable = Dette er ikke dokumentation fra fieldcheck.
error-evidence-signature = Dokumentationen er ændret, efter at den blev underskrevet. Brug den fil, som fieldcheck har skrevet.
error-evidence-notice = Dokumentationen hører til en anden meddelelse.
error-evidence-profile = Dokumentationen følger en kontrolprofil, som ikke er udleveret her, eller som er trukket tilbage. Hent kontrolprofilen igen, og kør kontrollen en gang til.
error-evidence-serial = Dokumentationen angiver intet serienummer og gælder derfor ingen enhed. Kør kontrollen en gang til, og angiv serienummeret.
error-evidence-challenge-used = Engangstallet (challenge) i denne dokumentation er allerede brugt. Hent kontrolprofilen igen, og kør kontrollen en gang til.
error-evidence-not-shown = Der er endnu ingen dokumentation for, at foranstaltningerne er udført på denne enhed.
error-system-conflict = En anden har ændret dette i samme øjeblik. Se efter, og prøv igen.
error-system-unavailable = Noget, som vi har brug for, svarer ikke i øjeblikket. Intet er gået tabt. Prøv igen senere.
error-system-fault = En fejl hos os. Den er registreret.
