### Words of the consignee's portal, Hungarian. One section per page, in the order in which a consignee meets them.

## Every page
portal-genuine = Valódi ez?
portal-language = Nyelv:
portal-urgent = Sürgős helyszíni biztonsági feljegyzés
portal-alarm = Jogosulatlan hozzáférést gyanít?
portal-alarm-what = Teendők most
portal-alarm-title = Jogosulatlan hozzáférés gyanúja
portal-foot = Sürgős helyszíni biztonsági feljegyzés { $reference } ({ $document })
portal-foot-date = kelt: { $date }
portal-foot-help = Kérdések:
portal-back = Vissza az áttekintéshez
portal-back-devices = Vissza az eszközökhöz
portal-back-questions = Vissza a kérdésekhez
portal-to-start = Az áttekintéshez
portal-to-form = Az űrlaphoz
portal-save = Mentés későbbre
portal-send = Küldés
portal-change = Módosítás
portal-yes = Igen
portal-no = Nem
portal-yes-on = Igen, { $date } napján
portal-which-units = Mely eszközök?
portal-date-hint = Év, hónap, nap, például 2026-12-10
portal-date-hint-known = Ha ismert. Év, hónap, nap, például 2026-12-10

## Devices, as they are called everywhere
portal-units = { $count ->
    [one] Az Ön 1 eszközét érinti
   *[other] Az Ön { $count } eszközét érinti
}
portal-your-units = Az Ön eszközei
portal-show-units = Minden eszköz megjelenítése
portal-no-units = Jelenleg nincs megerősítendő eszköze
portal-serial = SN { $serial }
portal-serial-unknown = Eszköz, amelynek sorozatszámát nem ismerjük
portal-unit-about = { $name }, katalógusszám: { $number }
portal-unit-number = Katalógusszám: { $number }, UDI-DI nem alkalmazható
portal-unit-numbers = Katalógusszám: { $number }, UDI-DI { $udi }
portal-unit-possibly = Nyilvántartásunk szerint esetleg érintett. Kérjük, kezelje érintettként.
portal-unit-handed = Átadva { $date } napján, válaszadó: { $to }. Ön is válaszolhat, vagy nyitva hagyhatja.
portal-shown-since = Igazolva, időpont: { $moment }
portal-shown-none = Még nincs igazolás

## Overview
portal-handed = Ezt a linket { $who } adta Önnek { $date } napján.
portal-handed-units = { $count ->
    [one] 1 eszközre vonatkozik.
   *[other] { $count } eszközre vonatkozik.
}
portal-three-steps = Három lépés
portal-step-read = Elolvasás
portal-step-read-small = A feljegyzés, PDF-ként is
portal-step-measures = Intézkedések
portal-step-measures-small = A gyártó utasításai
portal-step-confirm = Megerősítés
portal-step-confirm-small = sorozatszámonként, körülbelül 2 perc
portal-open = még hátravan
portal-of = { $done } / { $total }
portal-said-so = bejelentve
portal-confirmed = megerősítve
portal-next-read = Tovább: elolvasás
portal-next-confirm = Tovább: megerősítés
portal-next-receipt = Átvételi elismervény megtekintése
portal-draft = Bejegyzéseit mentettük
portal-draft-text = Még nem küldte el őket.
portal-draft-on = Az űrlap folytatása
portal-way-recipients = Adja meg saját címzettjeit. Mi értesítjük őket Ön helyett
portal-way-receipt = Legutóbbi átvételi elismervény
portal-way-correct = Válaszok javítása
portal-way-hand = Egy rész átadása egy munkatársnak
portal-way-handed = { $count ->
    [one] 1 rész átadva
   *[other] { $count } rész átadva
}
portal-way-contact = Nem Ön az illetékes? Nevezze meg a megfelelő személyt
portal-way-return = Nem Ön az illetékes? Szóljon annak, akitől a linket kapta.

## Reading the notice
portal-read-title = A feljegyzés elolvasása
portal-text-language = A feljegyzés nyelve: { $language }
portal-read-at = Elolvasva: { $moment }
portal-read-hint = Az oldal megnyitása nem számít megerősítésnek. Csak ez a gomb rögzíti, hogy elolvasta a feljegyzést.
portal-read-button = Elolvastam a feljegyzést
portal-instructions = A gyártó utasításainak megnyitása
portal-instructions-take = Letöltés
portal-instructions-taken = Letöltve: { $moment }
portal-instructions-hint = Ez a gomb rögzíti, hogy letöltötte a fájlt.
portal-products = Érintett termékek
portal-product = Termék
portal-catalogue-no = Katalógusszám
portal-udi = UDI-DI
portal-udi-none = nem alkalmazható
portal-files = Fájlok
portal-files-none = A fájlok a jóváhagyásuk után itt jelennek meg.
portal-file-notice = A feljegyzés PDF-ként, { $language }
portal-file-personal = Kísérőlevél és űrlap az Ön intézményének, PDF-ként

## Form: what stands on each page
portal-form-steps = Az űrlap lépései
portal-form-devices = Eszközök
portal-form-questions = Kérdések
portal-form-confirm = Megerősítés
portal-errors = { $count ->
    [one] Egy bejegyzést még javítani kell
   *[other] { $count } bejegyzést még javítani kell
}
portal-save-hint = Bármikor menthet. A linkje ide vezet vissza.
portal-next = Tovább

## Step: devices
portal-devices-title = Az Ön eszközei
portal-devices-heading = Mi történt az egyes eszközökkel?
portal-no-units-form = Jelenleg nincs megerősítendő eszköze. A hiányzó eszközt alább adhatja meg.
portal-chain-first = Adott tovább eszközöket?
portal-chain-first-text = Adja meg a címzetteket. Ezek az eszközök ezután náluk számítanak, és itt nem kell róluk semmit megadnia.
portal-choice-done = Elvégezve
portal-said-done-hint = Az utasítások minden lépését elvégezték
portal-choice-later = Még nem
portal-choice-not-here = Nincs itt
portal-choice-not-here-hint = Ezt az eszközt nem találjuk nálunk
portal-choice-passed-on = Továbbadva
portal-choice-scrapped = Selejtezve
portal-choice-cannot = Nem végezhető el
portal-choice-cannot-hint = Nem tudjuk elvégezni a lépéseket
portal-when = Mikor?
portal-until = Mikorra?
portal-to = Kinek? Az intézmény neve és címe
portal-why = Mi az akadálya?
portal-why-hint = A műszaki támogatás fel fogja venni Önnel a kapcsolatot.
portal-serial-read = Sorozatszám az adattábláról
portal-serial-read-hint = Hiányzik a nyilvántartásunkból
portal-rest = Minden eszköz, amelyről fent nem nyilatkozott
portal-rest-each = Mindegyikről külön válaszolok
portal-rest-done = Az összes többinél elvégezve
portal-extra-heading = Hiányzik egy eszköz erről a listáról
portal-extra = Sorozatszám, ahogyan az adattáblán áll
portal-extra-hint = Ellenőrizzük, hogy érintett-e, és felvesszük Önnel a kapcsolatot. Ha több van: soronként egy.

## Step: questions
portal-questions-title = Kérdések a feljegyzéshez
portal-questions-heading = Igazak ezek az állítások?
portal-questions-hint = A „Nem” is érvényes válasz. Ekkor felvesszük Önnel a kapcsolatot.
portal-questions-tick = Jelölje be, ami Önre igaz.
portal-not-ticked = nincs bejelölve
portal-derived = Az egyes eszközökről megadottakból következik
portal-chain = Forgalmazók és importőrök
portal-chain-question = Ön az eszközök forgalmazója vagy importőre?
portal-chain-not-applicable = Nem vonatkozik ránk
portal-chain-not-applicable-hint = Az eszközöket mi magunk használjuk
portal-chain-applies = Igen, forgalmazó vagy importőr vagyunk
portal-informed-on = Dátum
portal-next-check = Tovább: a válaszok ellenőrzése

## Step: confirm
portal-check-title = Ellenőrzés és megerősítés
portal-check-heading = Minden helyes?
portal-missing = { $count ->
    [one] Egy válasz még hiányzik
   *[other] { $count } válasz még hiányzik
}
portal-check-correction = Már válaszolt. Az újabb küldés javítja az utolsó válaszát; az továbbra is olvasható marad.
portal-unknown-serials = További sorozatszámok az Ön intézményében
portal-said-nothing = Még nincs válasz
portal-said-done = Elvégezve
portal-said-done-on = Elvégezve: { $date }
portal-said-later = Még nem
portal-said-later-on = Még nem, határidő: { $date }
portal-said-not-here = Nincs itt
portal-said-passed-on = Továbbadva, címzett: { $to }
portal-said-scrapped = Selejtezve
portal-said-scrapped-on = Selejtezve: { $date }
portal-said-cannot = Nem végezhető el: { $why }
portal-sign-heading = Ki erősíti meg?
portal-sign-name = Vezetéknév és keresztnév
portal-sign-title = Cím vagy beosztás
portal-sign-date = Dátum
portal-sign-hint = A küldéssel megteszi ezeket a nyilatkozatokat. Később javíthatja őket; a korábbi változatot megőrizzük.
portal-sign = Válaszok elküldése
portal-earlier = Eddigi válaszai

## What does not fit about an entry
portal-wrong-about = SN { $serial }: { $text }
portal-wrong-choose = Válasszon egy választ.
portal-wrong-yes-no = Válasszon igent vagy nemet.
portal-wrong-date = Ez a dátum nem olvasható. Írja be az évet, a hónapot és a napot, például 2026-12-10.
portal-wrong-date-missing = Hiányzik a dátum.
portal-wrong-quantity = Kérjük, az eszközök számát egész számként adja meg.
portal-wrong-to = Adja meg az intézmény nevét és címét.
portal-wrong-why = Adja meg az okot. Egy mondat elég.
portal-wrong-name = Hiányzik a név.
portal-wrong-changed = A válaszok az oldal megjelenítése óta megváltoztak. Kérjük, ellenőrizze őket még egyszer.
portal-wrong-units = Válasszon ki legalább egy eszközt.
portal-wrong-email = Ez nem e-mail-cím.
portal-wrong-nothing = Még semmit sem adott meg.

## Receipt
portal-receipt-title = Átvételi elismervény { $number }
portal-receipt-heading = Válaszai beérkeztek
portal-receipt-corrected = Ezt a választ javították
portal-receipt-newer = Az újabb válaszhoz: { $number }
portal-receipt-number = Átvételi elismervényének száma
portal-receipt-phone = Telefonon elég ezt a számot megadnia.
portal-receipt-at = Beérkezett
portal-receipt-by = Megerősítette
portal-receipt-site = Intézmény
portal-receipt-corrects = Javított válasz
portal-receipt-place = Hely a naplóban
portal-receipt-index = Bejegyzés: { $index }
portal-receipt-sealed = Szerepel az aláírt ellenőrzőpontban, bejegyzések száma: { $size }
portal-receipt-pending = Kiadása folyamatban van. Válaszai már biztonságban vannak.
portal-receipt-again = Megtekintés újra
portal-receipt-digest = A bejegyzés ellenőrző összege (SHA-256)
portal-receipt-print = Készült a portálon, hivatkozási szám: { $reference }, az Ön irataihoz. Kérdések: { $address }
portal-receipt-next = Mi történik ezután
portal-receipt-queried = Válaszát egy munkatársunk elolvassa, és jelentkezik, ha valamit tisztázni kell.
portal-receipt-open = Még nincs elvégezve:
portal-receipt-copy = Megerősítést küldünk a nálunk nyilvántartott e-mail-címére.
portal-receipt-how-print = Az oldal megőrzéséhez használja a böngésző nyomtatás funkcióját.
portal-receipt-proof = A bejegyzéssel és az ellenőrző összeggel később igazolható, hogy ez a válasz változatlanul szerepel a naplóban.

## Handing a part on
portal-hand-title = Egy rész átadása
portal-hand-heading = Ki vegyen át egy részt?
portal-hand-text = Ez a személy saját linket kap. A link csak az Ön által kiválasztott eszközöket mutatja, és jelzi, ki adta át. Az áttekintés Önnél marad.
portal-hand-unit = { $name }: { $state }
portal-hand-email = A személy e-mail-címe
portal-hand-from = Az Ön neve
portal-hand-from-hint = Szerepelni fog az e-mailben.
portal-hand-send = Link küldése
portal-hand-already = Már átadva
portal-hand-said = megválaszolva: { $said } / { $count }

## Naming the right person
portal-contact-title = A megfelelő személy megnevezése
portal-contact-heading = Ki az illetékes?
portal-contact-text = A feljegyzésnek el kell jutnia a megfelelő személyhez. Amíg ez a személy nem válaszol, megtartjuk az Ön címét.
portal-contact-what = Melyik igaz?
portal-contact-person = Nálunk egy másik személy az illetékes
portal-contact-name = Név vagy osztály
portal-contact-email = E-mail-cím
portal-contact-email-hint = A feljegyzést azonnal elküldjük erre a címre. Cím nélkül egy munkatársunk keres tovább.
portal-contact-site = Egy másik intézmény az illetékes
portal-contact-site-name = Az intézmény neve és címe
portal-contact-unknown = Nem tudom, ki az illetékes
portal-contact-unknown-hint = Tovább keresünk, és felhívjuk az Önök központját

## Reporting a suspicion
portal-intruder-reported = Már bejelentettek egy gyanút. További adatokat is megadhat.
portal-intruder-then = Ezután itt jelentse be
portal-intruder-text = Egy mondat elég. A bejelentés azonnal a gyártó munkalistájának első helyére kerül. Nem helyettesíti az eszközönkénti megerősítést.
portal-intruder-seen = Mit észlelt?
portal-intruder-unplugged = Kihúzták a kábelt, ahogyan a feljegyzés kéri?
portal-intruder-reach = Hogyan érhetjük el Önt?
portal-intruder-reach-hint = Telefonszám, lehetőleg éjszakára is
portal-intruder-send = A gyanú bejelentése
portal-intruder-law = Intézményének saját bejelentési kötelezettségei lehetnek rövid határidőkkel, például az adatvédelem vagy a hálózatbiztonság terén. Kérdezze meg intézménye felelős munkatársait.

## Recipients of a distributor or importer
portal-recipients-title = Címzettjeinek megadása
portal-recipients-heading = Kinek adta tovább az eszközöket?
portal-recipients-text = Minden címzett a saját nyelvén kapja meg a feljegyzést, és önállóan válaszol.
portal-recipients-free = Címzett nélküli eszközök: { $free } / { $total }.
portal-recipients-free-list = Címzett nélküli sorozatszámok
portal-named = { $count ->
    [one] 1 megnevezett címzett
   *[other] { $count } megnevezett címzett
}
portal-state = Állapot
portal-state-waiting = értesítése folyamatban
portal-state-told = értesítve
portal-state-read = elolvasta
portal-state-answered = válaszolt
portal-recipients-complete-said = Ön azt nyilatkozta, hogy a lista teljes.
portal-preview = { $count ->
    [one] 1 címzett értesíthető
   *[other] { $count } címzett értesíthető
}
portal-preview-text = Még semmit sem küldtünk el. Ha a lista helyes, értesítse a címzetteket az alábbi gombbal.
portal-recipients-rows = Címzettek megadása
portal-recipient = { $count }. címzett
portal-recipient-name = Intézmény
portal-recipient-street = Utca
portal-recipient-postcode = Irányítószám
portal-recipient-city = Település
portal-recipient-country = Ország
portal-recipient-country-hint = Név vagy kód, például DE
portal-recipient-email = E-mail-cím
portal-recipient-serials = Sorozatszámok
portal-recipient-serials-hint = Ha több van, vesszővel válassza el őket
portal-recipients-more = További sorok megjelenítése. Az ezen az oldalon lévő adatokat nem vesszük át
portal-recipients-paste = Vagy illesszen be egy táblázatot
portal-paste = Másolja ki a táblázatából, és illessze be ide
portal-paste-hint = Címzettenként egy sor: intézmény; utca; irányítószám; település; ország; e-mail; sorozatszám, sorozatszám
portal-recipients-complete = A listám ezzel teljes
portal-recipients-check = Adatok ellenőrzése
portal-recipients-tell = Címzettek értesítése
portal-recipients-later = Később további címzetteket is megadhat.
portal-line-row = { $line }. címzett: { $text }
portal-line-pasted = { $line }. beillesztett sor: { $text }
portal-line-none = Adjon meg legalább egy címzettet.
portal-line-name = Hiányzik az intézmény.
portal-line-city = Hiányzik a település.
portal-line-country = Ezt az országot nem ismerjük: „{ $about }”. Írja be a nevét vagy a két betűs kódját.
portal-line-email = Ez nem e-mail-cím: „{ $about }”.
portal-line-serial = Ez a sorozatszám nem szerepel az Ön listáján: { $about }.
portal-line-twice = Ez a sorozatszám kétszer szerepel: { $about }.
portal-line-units = Hiányoznak a sorozatszámok.

## Is this genuine?
portal-genuine-heading = Valódi ez a feljegyzés?
portal-genuine-text = Háromféleképpen győződhet meg róla. Egy is elég.
portal-genuine-ask = Kérdezzen.
portal-genuine-ask-text = Hívja fel kapcsolattartóját a gyártónál egy olyan számon, amelyet már ismer, ne az e-mailben szereplőn, vagy használja ezt a címet: { $website }. Hivatkozzon erre a számra: { $reference }.
portal-genuine-compare = Hasonlítsa össze.
portal-genuine-compare-text = A PDF minden oldalán szerepel mindkét szám: { $reference } és { $document }.
portal-genuine-digest = Számolja újra.
portal-genuine-digest-text = Az Ön informatikai részlege összehasonlíthatja a fájl ellenőrző összegét ezzel a listával. Pontosan ezeket a fájlokat írták alá.
portal-genuine-maker = Gyártó
portal-genuine-numbers = Számok
portal-genuine-link = Mire szolgál a linkje
portal-genuine-link-text = Csak az Ön intézményére és csak erre a feljegyzésre érvényes. Aki birtokolja, az Ön intézménye nevében válaszolhat; ne továbbítsa, hanem az „Egy rész átadása” lehetőséggel adjon át részeket. A gyártó bármikor visszavonhatja, és újat küldhet Önnek.
portal-genuine-never = Soha nem kérünk jelszót, és soha nem kérünk banki adatokat.

## After an act
portal-done-now = Ezt tegye most
portal-done-hand = A link úton van
portal-done-hand-text = Ez a személy az Ön által megadott címen kapja meg. Válaszai megjelennek az Ön űrlapján.
portal-done-contact = Köszönjük. A megadott adatot rögzítettük
portal-done-contact-text = Ha megadott e-mail-címet, a feljegyzést oda küldjük. Egyébként egy munkatársunk keresi meg a megfelelő kapcsolattartót. Az Ön linkje érvényes marad.
portal-done-intruder = Bejelentése beérkezett
portal-done-intruder-text = Most a gyártó munkalistájának első helyén áll. Ne várjon válaszra, mielőtt cselekszik.
portal-done-recipients = Listáját átvettük
portal-done-recipients-text = A megnevezett címzettek most kapják meg a feljegyzést. Az állapotuk a címzettek oldalán látható.

## The notice as data
portal-data = Adatként a saját rendszerei számára
portal-data-text = Ugyanaz a változat, mint a PDF. Az Ön rendszere el tudja olvasni, és válaszolni is tud vele.
portal-data-products = Érintett termékek
portal-data-units = Az Ön sorozatszámai
portal-data-notice = Feljegyzés gépi feldolgozáshoz (JSON)

## Checking a file
portal-genuine-file-heading = Fájl ellenőrzése
portal-genuine-file-text = Válassza ki a kapott PDF-et. Nem őrizzük meg.
portal-genuine-file = PDF-fájl
portal-genuine-file-send = Ellenőrzés
portal-genuine-offline = Hálózat nélkül: „fieldaction genuine” vagy „fieldcheck genuine”, utána a fájl neve.
portal-genuine-yes = Valódi: { $reference }, változat: { $revision }, bélyegző: { $maker }, kelt: { $date }
portal-genuine-filled = Valódi. A bélyegző elhelyezése után csak űrlapmezőket töltöttek ki.
portal-genuine-not = Nem valódi: { $why }
portal-genuine-stamp = Időbélyeg: { $moment }, kiállító: { $authority }. Nem ellenőriztük, hogy kié ez a szolgáltatás.
portal-genuine-key = A bélyegző kulcsának ujjlenyomata
portal-genuine-key-compare = Ennek meg kell egyeznie a levelében szereplő ujjlenyomattal.
genuine-no-pdf = A fájl nem olvasható PDF.
genuine-no-seal = A fájlon nincs bélyegző.
genuine-changed = A fájlt a bélyegző elhelyezése után megváltoztatták.
genuine-added = A fájlhoz a bélyegző elhelyezése után hozzáadtak valamit.
genuine-foreign-key = A bélyegző másik kulccsal készült.
genuine-broken = A bélyegző nem olvasható.

# The page for files of answers.
portal-upload-way = Válaszfájl feltöltése
portal-upload-title = Válaszok feltöltése
portal-upload-lead = Adjon meg egy fájlt a sorozatszámokkal és azzal, hogy mi lett az egyes eszközökkel. Látja, mit olvastunk be, ellenőrzi és aláírja. Előtte semmit sem rögzítünk.
portal-upload-label = Fájl
portal-upload-hint = XLSX vagy CSV a sorozatszám és az állapot oszlopával, vagy a gépi válasz (JSON)
portal-upload-own = Kitöltheti a saját táblázatunkat:
portal-upload-send = Fájl beolvasása
portal-upload-none = Előbb válasszon fájlt.
portal-upload-unreadable = Ez a fájl nem olvasható.
portal-upload-empty = Ez a fájl nem mond semmit egyetlen eszközről sem.
portal-upload-foreign = Ez a fájl más értesítéshez vagy más címzetthez tartozik. Semmit sem vettünk át belőle.
portal-upload-result = Amit beolvastunk
portal-upload-counts = Beolvasva: { $taken } · Ellenőrizendő: { $held } · Kihagyva: { $refused }
portal-upload-row = { $row }. sor
portal-upload-next = Ellenőrzés és tovább
portal-upload-kept = A beolvasottak az űrlapon állnak. Ott ellenőrizze, egészítse ki és írja alá.
portal-upload-unknown = Nincs a listánkon; további eszközként lesz bejelentve.
portal-upload-number = A sorozatszám nem olvasható biztosan. Nézze meg az eszközön.
portal-upload-said = Nem világos, mi lett az eszközzel. Válassza ki.
portal-upload-date = A dátum nem világos, ezért kimaradt.
portal-upload-cell = A cellában képlet van, vagy össze van vonva. Ellenőrizze az értéket.
portal-upload-twice = Ez a sorozatszám többször szerepel.
portal-upload-missing = Hiányzik, hogy kinek vagy miért.
portal-upload-which = Nem világos, melyik eszközről van szó.
portal-upload-comment = Van megjegyzés; nem vettük át.
portal-upload-other = Valami nem volt olvasható, ezért kimaradt.
## Passing on: roles, a list as a file, sites by number only
portal-role = Mit tesz az intézmény az eszközökkel?
portal-role-uses = Használja őket
portal-role-passes = Továbbadja őket, és saját címzetteket nevez meg
portal-list-heading = Vagy adjon le egy fájlt
portal-list-text = Eszközönként egy sor a minta oszlopaival, CSV vagy XLSX formában. Ami átvehető, utána a fenti mezőben áll; még senki sem kap értesítést.
portal-list-file = Lista (CSV vagy XLSX)
portal-list-template = Minta
portal-list-read = A fájl beolvasása
portal-list-counts = { $rows } sor: { $taken } átvéve, { $held } javítandó, { $refused } nem használható
portal-line-list = { $line }. sor: { $text }
portal-line-role = Ezt a szerepkört nem ismerjük: „{ $about }”.
portal-line-circle = Ez a cím Ön felett áll a láncban: { $about }.
portal-line-many = Egy lista nem tartalmazhat több címzettet: { $about }.
portal-line-unreadable = Ez nem olvasható: „{ $about }”.
portal-blind-title = A nevek Önnél maradnak
portal-blind-text = Adjon minden helynek egy számot. Mi a számot, az országot, a nyelvet és a sorozatszámokat tudjuk meg, nevet vagy címet soha. A feljegyzést Ön adja tovább.
portal-blind-lines = Helyek
portal-blind-lines-hint = Helyenként egy sor: szám; ország; nyelv; sorozatszám, sorozatszám. A szám legfeljebb négy betű és hat számjegy, például S-01
portal-blind-file = A „fieldaction cascade seal” nyilvános része (JSON)
portal-blind-sealed = Az Ön lepecsételt listája (nem kötelező)
portal-blind-sealed-hint = Megőrizzük Önnek. Csak az Ön kulcsa nyitja.
portal-blind-declare = Helyek megadása
portal-blind-named = Helyek: { $count }
portal-blind-site = Szám
portal-blind-link = Hivatkozás a helynek
portal-blind-letter = Levél (PDF)
portal-blind-zip = Levelek, hivatkozások és aláírt feljegyzések minden helynek (ZIP)
portal-blind-told = A feljegyzést továbbadtam ezeknek a helyeknek
portal-blind-kept = Az Ön lepecsételt listája
portal-blind-root = Kötelezettségvállalásainak gyökere
portal-line-site = Ez nem egy hely szabad száma: „{ $about }”.
portal-line-public = Ez nem egy lista nyilvános része: „{ $about }”.
portal-line-unsealed = Ez a fájl nincs lepecsételve: „{ $about }”.
portal-sign-optional = Nem kötelező. A gyártó nem tudja, ki Ön.
