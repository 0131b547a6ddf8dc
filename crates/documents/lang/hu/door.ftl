### Words at the threshold of office and portal, Hungarian: refusals and what every page has.

language-name = Magyar
door-skip = Ugrás a tartalomra
door-check = Kérjük, ellenőrizze: { $title }

## Refusals as pages
refusal-code = Kód a kérdésekhez:
refusal-link-title = Ez a link nem érvényes
refusal-link-text = A link hiányos, visszavonták vagy lejárt. Innen ennél több nem mondható.
refusal-link-next = Nyissa meg az erről a feljegyzésről szóló legújabb e-mailt, és kattintson a benne lévő linkre. Ha levelet kapott, kérjük, gépelje be a teljes címet. Ha ez nem működik, írjon a feljegyzésben szereplő címre.
refusal-nowhere-title = Itt nincs semmi
refusal-nowhere-text = Ez a cím nem létezik, vagy nem Önnek szól.
refusal-nowhere-next = Lépjen vissza, vagy kezdje a helyszíni biztonsági korrekciós intézkedések listájánál.
refusal-often-title = Túl sok kérés
refusal-often-text = Az Ön kapcsolatáról rövid idő alatt nagyon sok kérés érkezett.
refusal-often-next = Várjon fél percet, és töltse be újra az oldalt. Semmi sem veszett el.
refusal-large-title = Túl nagy
refusal-large-text = Az elküldött adat nagyobb annál, mint amit itt fogadni tudunk.
refusal-large-next = Ossza részekre a fájlt, vagy küldje el e-mailben a műszaki támogatásnak.
refusal-later-title = Pillanatnyilag nem érhető el
refusal-later-text = A rendszer egyik szükséges része pillanatnyilag nem válaszol. Amit már megerősítettek, biztonságban van.
refusal-later-next = Várjon fél percet, és próbálja meg újra.
refusal-fault-title = Hiba a mi oldalunkon
refusal-fault-text = A hibát nem Ön okozta. A hibát feljegyeztük.
refusal-fault-next = Lépjen vissza, és próbálja meg újra. Ha ismét nem sikerül, írja meg nekünk, mit szeretett volna tenni.
refusal-origin-title = Idegen oldalról érkezett
refusal-origin-text = Ezt az űrlapot nem a mi oldalunkról küldték el. Ezért semmi sem történt.
refusal-origin-next = Nyissa meg újra az oldalt, és onnan küldje el az űrlapot.
refusal-refused-title = Ez nem lehetséges
refusal-refused-next = Lépjen vissza. Amit már rögzített, megmarad.
refusal-unreadable-title = Nem olvasható
refusal-unreadable-text = A beérkezett adat nem olvasható. Semmi sem történt.
refusal-unreadable-next = Lépjen vissza, és küldje el még egyszer az oldalt.

## What each error means. The code after `error-` is the stable code with dashes.
error-action-unknown = Nincs ilyen helyszíni biztonsági korrekciós intézkedés.
error-link-unknown = Ez a link nem érvényes, visszavonták vagy lejárt.
error-response-invalid = A megadott adatok ebben a formában nem fogadhatók el.
error-contact-invalid = Ez nem e-mail-cím.
error-cascade-invalid = A lista egyik sora ebben a formában nem fogadható el.
error-unit-unknown = Ez az eszköz itt nem érintett.
error-profile-none = Itt nincs ilyen ellenőrzési profil.
error-evidence-unreadable = Ez nem a fieldcheck program igazolása.
error-evidence-signature = Az igazolást az aláírás után megváltoztatták. Használja azt a fájlt, amelyet a fieldcheck program készített.
error-evidence-notice = Az igazolás másik feljegyzéshez tartozik.
error-evidence-profile = Az igazolás olyan ellenőrzési profil szerint készült, amelyet nem itt adtak ki, vagy visszavontak. Töltse le újra az ellenőrzési profilt, és végezze el még egyszer az ellenőrzést.
error-evidence-serial = Az igazolás nem tartalmaz sorozatszámot, ezért egyetlen eszközre sem vonatkozik. Végezze el még egyszer az ellenőrzést, és adja meg a sorozatszámot.
error-evidence-challenge-used = Az ebben az igazolásban szereplő kihívásra (challenge) már érkezett válasz. Töltse le újra az ellenőrzési profilt, és végezze el még egyszer az ellenőrzést.
error-evidence-not-shown = Még semmi sem igazolja, hogy ennél az eszköznél az intézkedéseket elvégezték.
error-system-conflict = Ezt ugyanabban a pillanatban valaki más is módosította. Kérjük, nézze meg, és ismételje meg.
error-system-unavailable = A rendszer egyik szükséges része pillanatnyilag nem válaszol. Semmi sem veszett el. Kérjük, próbálja meg később.
error-system-fault = Hiba a mi oldalunkon. A hibát feljegyeztük.
