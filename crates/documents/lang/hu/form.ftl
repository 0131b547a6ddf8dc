### Frame words of the verification form and of the cover letter, Hungarian.

## Form
form-title = Visszaigazoló űrlap { $reference }
form-title-recall = Válaszűrlap { $reference }
form-heading = Visszaigazoló űrlap
form-heading-recall = Válaszűrlap
form-introduction-quality = Kérjük, ezzel az űrlappal erősítse meg, hogy a(z) { $reference } minőségügyi értesítést megkapta, és az abban foglalt intézkedéseket végrehajtotta.
form-organisation = Intézmény neve
form-number = Az Ön száma nálunk
form-person = Az űrlapot kitöltő személy
form-name = Név
form-person-title = Cím vagy beosztás
form-date = Dátum ({ $hint })
form-answers = Az Ön válaszai
form-yes = Igen
form-no = Nem
form-unit-product = Eszköz
form-unit-serial = Sorozatszám
form-unit-answer = Elvégezve
form-unit-write = kérjük, írja be:
form-further = További sorozatszámok az Ön intézményében
form-chain = A forgalmazó vagy az importőr válaszai
form-chain-not-applicable = Nem vonatkozik ránk
form-send = Kérjük, küldje vissza ide: { $address }. Ezeket az adatokat űrlap nélkül, e-mailben is elküldheti nekünk.

## Cover letter
letter-title = Kísérőlevél és visszaigazoló űrlap { $reference }
letter-title-recall = Kísérőlevél és válaszűrlap { $reference }
letter-opening = { $count ->
    [0] Nyilvántartásunk szerint Ön érintett terméket kapott. A teljes biztonsági feljegyzést mellékeljük.
    [one] Nyilvántartásunk szerint ez a feljegyzés az Ön intézményében 1 eszközt érint. A teljes biztonsági feljegyzést mellékeljük.
   *[other] Nyilvántartásunk szerint ez a feljegyzés az Ön intézményében { $count } eszközt érint. A teljes biztonsági feljegyzést mellékeljük.
}
letter-opening-quality = { $count ->
    [0] Nyilvántartásunk szerint Ön érintett terméket kapott. A teljes minőségügyi értesítést mellékeljük.
    [one] Nyilvántartásunk szerint ez az értesítés az Ön intézményében 1 eszközt érint. A teljes minőségügyi értesítést mellékeljük.
   *[other] Nyilvántartásunk szerint ez az értesítés az Ön intézményében { $count } eszközt érint. A teljes minőségügyi értesítést mellékeljük.
}
letter-opening-recall = { $count ->
    [0] Nyilvántartásunk szerint Ön érintett terméket kapott. A visszahívásról szóló teljes levelet mellékeljük.
    [one] Nyilvántartásunk szerint ez a feljegyzés az Ön intézményében 1 eszközt érint. A visszahívásról szóló teljes levelet mellékeljük.
   *[other] Nyilvántartásunk szerint ez a feljegyzés az Ön intézményében { $count } eszközt érint. A visszahívásról szóló teljes levelet mellékeljük.
}
letter-step-read = Olvassa el a biztonsági feljegyzést. Adja tovább mindenkinek, aki az eszközökkel dolgozik.
letter-step-read-quality = Olvassa el a minőségügyi értesítést. Adja tovább mindenkinek, aki az eszközökkel dolgozik.
letter-step-read-recall = Olvassa el a visszahívásról szóló levelet. Adja tovább mindenkinek, aki az eszközökkel dolgozik.
letter-step-measures = Végezze el az intézkedéseket: { $address }
letter-step-answer = Válaszoljon minden sorozatszámra, online vagy az űrlapon.
letter-online = Válasz online, fiók nélkül
letter-code = Rövid kód telefonhoz:
letter-paper = Űrlapon vagy e-mailben
letter-paper-text = A kitöltött űrlapot vagy egy egyszerű e-mailt a sorozatszámokkal küldje el ide: { $address }.
letter-units = Érintett eszközök az Ön intézményében
letter-standing = Állapot
letter-standing-affected = érintett
letter-standing-possibly = esetleg érintett
letter-change = A(z) { $revision }. változat óta
letter-change-new = új
letter-change-same = változatlan
letter-change-gone = már nem érintett
letter-serial-unknown = nem ismert
letter-chain = Ezeket az eszközöket forgalmazóként vagy importőrként kapta. Kérjük, nevezze meg a címzetteket a portálon, vagy haladéktalanul adja tovább nekik ezt a feljegyzést, és töltse ki a forgalmazóknak és importőröknek szóló részt.
letter-wrong = Nem Ön a megfelelő kapcsolattartó?
letter-genuine = Valódi ez a levél?
letter-genuine-text = Minden oldalon szerepel ez a két szám: { $reference } és { $document }. Ha kétsége van, kérdezzen olyan úton, amelyet már ismer, például itt: { $website }. Senki sem fog Öntől jelszót kérni.
letter-wrong-text = Kérjük, nevezze meg nekünk a megfelelő személyt a portálon vagy e-mailben: { $address }. Addig ennek a feljegyzésnek Ön marad a címzettje.
letter-check = A fieldcheck programnak ezt az ujjlenyomatot kell mutatnia: { $fingerprint }; minden sorozatszám alatt annak kihívása (challenge) áll.

## Form: the code on each page, and what may be entered beside yes and no
form-code = Ez a kód jelzi, kinek az űrlapja ez. Kérjük, hagyja szabadon.
form-scan = Vagy olvassa be ezt a kódot telefonnal.
form-department = Osztály
form-account = Ügyfélszám
form-address = Cím
form-shipping-address = Szállítási cím, ha eltér
form-phone = Telefon
form-email = E-mail
form-signature = Aláírás
form-quantity = Mennyiség
form-comment = Megjegyzés
form-on = Mikor (dátum)
form-deadline = Kérjük, legkésőbb { $day } napjáig küldje vissza ezt az űrlapot.
form-disposition = Mi történt
form-disposition-done = elvégezve
form-disposition-not-yet = még nem
form-disposition-not-here = nincs itt
form-disposition-never-had = sosem volt itt
form-disposition-passed-on = továbbadva
form-disposition-scrapped = selejtezve
form-disposition-cannot = nem végezhető el
form-continued = Folytatás
form-page-of = Űrlap, { $page }/{ $pages }. oldal

## Statements of the customer
statement-receipt = Megerősítem, hogy ezt a feljegyzést megkaptam, elolvastam és megértettem.
statement-actions = Elvégeztem minden intézkedést, amelyet a feljegyzés kér.
statement-users = Az információkról és az intézkedésekről minden érintett felhasználót tájékoztattunk, és az intézkedéseket elvégeztük.
statement-returned = Érintett eszközöket küldtem vissza.
statement-destroyed = Érintett eszközöket semmisítettem meg.
statement-none-to-return = Nincs olyan érintett eszköz, amelyet vissza lehetne küldeni vagy meg lehetne semmisíteni.
statement-other = Másként jártam el (kérjük, írja le).
statement-no-devices = Nincs érintett eszközöm.
statement-query = Kérdésem van, kérem, keressenek meg.
statement-adverse = Az eszközökkel összefüggésben nemkívánatos események történtek (kérjük, írja le).

## Statements of the distributor or importer
statement-stock = Ellenőriztem a készletemet, és elkülönítettem az érintett eszközöket.
statement-identified = Azonosítottam azokat a vevőket, akik megkapták vagy megkaphatták az eszközöket.
statement-list = Mellékeltem ezeknek a vevőknek a listáját.
statement-informed = Tájékoztattam az azonosított vevőket.
statement-confirmed = Minden azonosított vevőtől kaptam megerősítést.
statement-neither = Sem nekem, sem a vevőimnek nincs érintett eszköz a készletében.
statement-importer = Én vagyok az eszközök importőre.

## Statements of the importer, of the authorised representative
statement-importer-register = Importőrként ezt az intézkedést bejegyeztem a panaszok, nem megfelelő eszközök, visszahívások és forgalomból történő kivonások nyilvántartásába.
statement-importer-informed = Importőrként közöltem a gyártóval és meghatalmazott képviselőjével, amit az érintett eszközökről tudok.
statement-representative = Én vagyok a gyártó meghatalmazott képviselője.
statement-representative-cooperates = Meghatalmazott képviselőként ebben az intézkedésben együttműködöm az illetékes hatóságokkal, és készen tartom számukra a dokumentumokat.
