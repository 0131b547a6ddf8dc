### Words at the threshold of office and portal, Romanian: refusals and what every page has.

language-name = Română
door-skip = Mergeți la conținut
door-check = Vă rugăm să verificați: { $title }

## Refusals as pages
refusal-code = Cod pentru întrebări:
refusal-link-title = Acest link nu este valabil
refusal-link-text = Linkul este incomplet, a fost retras sau a expirat. De aici nu se poate spune mai mult.
refusal-link-next = Deschideți cel mai recent e-mail despre această notificare și folosiți linkul din el. Dacă aveți o scrisoare, introduceți adresa completă. Dacă nu funcționează, scrieți la adresa indicată în notificare.
refusal-nowhere-title = Aici nu este nimic
refusal-nowhere-text = Această adresă nu există sau nu vă este destinată.
refusal-nowhere-next = Reveniți sau începeți de la lista acțiunilor corective în materie de siguranță în teren.
refusal-often-title = Prea multe solicitări
refusal-often-text = De la conexiunea dumneavoastră au venit foarte multe solicitări într-un timp scurt.
refusal-often-next = Așteptați o jumătate de minut și reîncărcați pagina. Nu s-a pierdut nimic.
refusal-large-title = Prea mare
refusal-large-text = Datele trimise sunt mai mari decât se acceptă aici.
refusal-large-next = Împărțiți fișierul sau trimiteți-l prin e-mail asistenței tehnice.
refusal-later-title = Indisponibil momentan
refusal-later-text = O parte a sistemului de care avem nevoie nu răspunde momentan. Ceea ce a fost deja confirmat este în siguranță.
refusal-later-next = Așteptați o jumătate de minut și încercați din nou.
refusal-fault-title = O eroare la noi
refusal-fault-text = Eroarea nu a fost cauzată de dumneavoastră. Ea a fost înregistrată.
refusal-fault-next = Reveniți și încercați din nou. Dacă nu reușiți nici acum, scrieți-ne ce ați dorit să faceți.
refusal-origin-title = De la o pagină străină
refusal-origin-text = Acest formular nu a fost trimis de pe pagina noastră. De aceea nu s-a efectuat nimic.
refusal-origin-next = Deschideți din nou pagina și trimiteți formularul de acolo.
refusal-refused-title = Acest lucru nu este posibil
refusal-refused-next = Reveniți. Ceea ce ați înregistrat deja se păstrează.
refusal-unreadable-title = Nu se poate citi
refusal-unreadable-text = Datele primite nu au putut fi citite. Nu s-a efectuat nimic.
refusal-unreadable-next = Reveniți și trimiteți pagina încă o dată.

## What each error means. The code after `error-` is the stable code with dashes.
error-action-unknown = Nu există o astfel de acțiune corectivă în materie de siguranță în teren.
error-link-unknown = Acest link nu este valabil, a fost retras sau a expirat.
error-response-invalid = Datele introduse nu pot fi preluate în această formă.
error-contact-invalid = Aceasta nu este o adresă de e-mail.
error-cascade-invalid = Un rând al listei nu poate fi preluat în această formă.
error-unit-unknown = Acest dispozitiv nu este vizat aici.
error-profile-none = Aici nu există un astfel de profil de verificare.
error-evidence-unreadable = Aceasta nu este o dovadă creată de fieldcheck.
error-evidence-signature = Dovada a fost modificată după semnare. Folosiți fișierul scris de fieldcheck.
error-evidence-notice = Dovada aparține altei notificări.
error-evidence-profile = Dovada urmează un profil de verificare care nu a fost eliberat aici sau a fost retras. Descărcați din nou profilul de verificare și repetați verificarea.
error-evidence-serial = Dovada nu indică niciun număr de serie, deci nu se referă la niciun dispozitiv. Repetați verificarea și indicați numărul de serie.
error-evidence-challenge-used = La provocarea (challenge) din această dovadă s-a răspuns deja. Descărcați din nou profilul de verificare și repetați verificarea.
error-evidence-not-shown = Încă nu este dovedit că măsurile au fost efectuate la acest dispozitiv.
error-system-conflict = Altcineva a modificat acest lucru în același moment. Vă rugăm să verificați și să repetați.
error-system-unavailable = O parte a sistemului de care avem nevoie nu răspunde momentan. Nu s-a pierdut nimic. Vă rugăm să repetați mai târziu.
error-system-fault = O eroare la noi. Ea a fost înregistrată.
