### Words at the threshold of office and portal, Croatian: refusals and what every page has.

language-name = hrvatski
door-skip = Na sadržaj
door-check = Provjerite: { $title }

## Refusals as pages
refusal-code = Kod za upite:
refusal-link-title = Ova poveznica nije valjana
refusal-link-text = Poveznica je nepotpuna, povučena ili je istekla. Odavde se ne može reći ništa više.
refusal-link-next = Otvorite najnoviju e-poruku o ovoj obavijesti i slijedite poveznicu u njoj. Ako imate pismo, upišite cijelu adresu. Ako to ne uspije, pišite na adresu navedenu u obavijesti.
refusal-nowhere-title = Ovdje nema ničega
refusal-nowhere-text = Ova adresa ne postoji ili nije namijenjena Vama.
refusal-nowhere-next = Vratite se natrag ili počnite od popisa sigurnosnih korektivnih radnji.
refusal-often-title = Previše zahtjeva
refusal-often-text = S Vaše je veze u kratkom vremenu stiglo vrlo mnogo zahtjeva.
refusal-often-next = Pričekajte pola minute i ponovno učitajte stranicu. Ništa nije izgubljeno.
refusal-large-title = Preveliko
refusal-large-text = Ono što ste poslali veće je od onoga što se ovdje prihvaća.
refusal-large-next = Podijelite datoteku ili je pošaljite e-poštom tehničkoj podršci.
refusal-later-title = Trenutačno nedostupno
refusal-later-text = Nešto što nam je potrebno trenutačno ne odgovara. Ono što je već potvrđeno ostaje spremljeno.
refusal-later-next = Pričekajte pola minute i pokušajte ponovno.
refusal-fault-title = Pogreška na našoj strani
refusal-fault-text = Niste Vi uzrok. Pogreška je zabilježena.
refusal-fault-next = Vratite se natrag i pokušajte ponovno. Ako opet ne uspije, napišite nam što ste željeli učiniti.
refusal-origin-title = S tuđe stranice
refusal-origin-text = Ovaj obrazac nije poslan s naše stranice. Zato ništa nije učinjeno.
refusal-origin-next = Ponovno otvorite stranicu i pošaljite obrazac s nje.
refusal-refused-title = To nije moguće
refusal-refused-next = Vratite se natrag. Ono što ste već zabilježili ostaje sačuvano.
refusal-unreadable-title = Nije čitljivo
refusal-unreadable-text = Ono što je stiglo nije se moglo pročitati. Ništa nije učinjeno.
refusal-unreadable-next = Vratite se natrag i pošaljite stranicu još jednom.

## What each error means. The code after `error-` is the stable code with dashes.
error-action-unknown = Ne postoji takva sigurnosna korektivna radnja.
error-link-unknown = Ova poveznica nije valjana, povučena je ili je istekla.
error-response-invalid = Uneseni podaci ne mogu se prihvatiti u ovom obliku.
error-contact-invalid = Ovo nije adresa e-pošte.
error-cascade-invalid = Jedan redak popisa ne može se prihvatiti u ovom obliku.
error-unit-unknown = Ovaj uređaj ovdje nije obuhvaćen.
error-profile-none = Takav profil provjere ovdje ne postoji.
error-evidence-unreadable = Ovo nije dokaz programa fieldcheck.
error-evidence-signature = Dokaz je izmijenjen nakon potpisivanja. Uzmite datoteku koju je zapisao fieldcheck.
error-evidence-notice = Dokaz pripada drugoj obavijesti.
error-evidence-profile = Dokaz se temelji na profilu provjere koji ovdje nije izdan ili je povučen. Ponovno preuzmite profil provjere i ponovite provjeru.
error-evidence-serial = Dokaz ne sadržava serijski broj pa se ne odnosi ni na jedan uređaj. Ponovite provjeru i navedite serijski broj.
error-evidence-challenge-used = Na jednokratni broj (challenge) u ovom dokazu već je odgovoreno. Ponovno preuzmite profil provjere i ponovite provjeru.
error-evidence-not-shown = Za ovaj uređaj još ništa nije dokazano.
error-system-conflict = Netko je drugi ovo izmijenio u istom trenutku. Provjerite i ponovite.
error-system-unavailable = Nešto što nam je potrebno trenutačno ne odgovara. Ništa nije izgubljeno. Ponovite kasnije.
error-system-fault = Pogreška na našoj strani. Zabilježena je.
