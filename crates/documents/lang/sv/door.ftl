### Words at the threshold of office and portal, Swedish: refusals and what every page has.

language-name = Svenska
door-skip = Till innehållet
door-check = Kontrollera: { $title }

## Refusals as pages
refusal-code = Kod vid frågor:
refusal-link-title = Länken är inte giltig
refusal-link-text = Länken är ofullständig, har återkallats eller har upphört att gälla. Mer kan inte sägas härifrån.
refusal-link-next = Öppna det senaste e-postmeddelandet om detta meddelande och följ länken i det. Om ni har fått ett brev, skriv in hela adressen. Om det inte fungerar, skriv till adressen som står i meddelandet.
refusal-nowhere-title = Här finns ingenting
refusal-nowhere-text = Den här adressen finns inte eller är inte avsedd för er.
refusal-nowhere-next = Gå tillbaka eller börja vid översikten över säkerhetsåtgärder.
refusal-often-title = För många förfrågningar
refusal-often-text = Mycket många förfrågningar kom från er anslutning på kort tid.
refusal-often-next = Vänta en halv minut och ladda sidan på nytt. Ingenting har gått förlorat.
refusal-large-title = För stort
refusal-large-text = Det ni skickade är större än vad som kan tas emot här.
refusal-large-next = Dela upp filen eller skicka den med e-post till den tekniska supporten.
refusal-later-title = Går inte att nå just nu
refusal-later-text = Något som vi behöver svarar inte just nu. Det som redan är bekräftat är säkert sparat.
refusal-later-next = Vänta en halv minut och försök igen.
refusal-fault-title = Ett fel hos oss
refusal-fault-text = Felet berodde inte på er. Det har registrerats.
refusal-fault-next = Gå tillbaka och försök igen. Om det inte lyckas, skriv till oss vad ni ville göra.
refusal-origin-title = Från en främmande sida
refusal-origin-text = Formuläret skickades inte från vår sida. Därför har ingenting gjorts.
refusal-origin-next = Öppna sidan på nytt och skicka formuläret därifrån.
refusal-refused-title = Detta är inte möjligt
refusal-refused-next = Gå tillbaka. Det ni redan har registrerat finns kvar.
refusal-unreadable-title = Går inte att läsa
refusal-unreadable-text = Det som kom fram gick inte att läsa. Ingenting har gjorts.
refusal-unreadable-next = Gå tillbaka och skicka sidan en gång till.

## What each error means. The code after `error-` is the stable code with dashes.
error-action-unknown = Den här säkerhetsåtgärden finns inte.
error-link-unknown = Länken är inte giltig, har återkallats eller har upphört att gälla.
error-response-invalid = Uppgifterna kan inte tas emot som de är.
error-contact-invalid = Detta är ingen e-postadress.
error-cascade-invalid = En rad i listan kan inte tas emot som den är.
error-unit-unknown = Den här produkten omfattas inte här.
error-profile-none = Den här kontrollprofilen finns inte här.
error-evidence-unreadable = Detta är inget bevis från fieldcheck.
error-evidence-signature = Beviset har ändrats efter att det signerades. Använd filen som fieldcheck skrev.
error-evidence-notice = Beviset hör till ett annat meddelande.
error-evidence-profile = Beviset följer en kontrollprofil som inte har lämnats ut här eller som har återkallats. Hämta kontrollprofilen på nytt och kör kontrollen en gång till.
error-evidence-serial = Beviset anger inget serienummer och gäller därför ingen produkt. Kör kontrollen en gång till och ange serienumret.
error-evidence-challenge-used = Engångstalet (challenge) i detta bevis har redan använts. Hämta kontrollprofilen på nytt och kör kontrollen en gång till.
error-evidence-not-shown = Ännu finns inget bevis för att åtgärderna är utförda på den här produkten.
error-system-conflict = Någon annan ändrade detta i samma ögonblick. Kontrollera och gör om.
error-system-unavailable = Något som vi behöver svarar inte just nu. Ingenting har gått förlorat. Försök igen senare.
error-system-fault = Ett fel hos oss. Det har registrerats.
