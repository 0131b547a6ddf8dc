### Frame words of the mails, Hungarian. Steps and the note on a wrong contact are those of notice.ftl and form.ftl.

## Subjects. A country with words of its own has a key mail-urgent-XX.
mail-urgent = Sürgős helyszíni biztonsági feljegyzés
mail-urgent-US = Orvostechnikai eszköz sürgős visszahívása
mail-subject-reminder = { $number }. emlékeztető, válasza még hiányzik
mail-subject-receipt = Átvételi elismervény { $number }
mail-subject-handover = { $from } a válasz egy részét kéri Öntől
mail-subject-answer = Kérdésére válasz érkezett

## What this mail is and who sends it
mail-opening-notice = A gyártó, { $maker }, sürgős helyszíni biztonsági feljegyzést küld Önnek. Hivatkozási szám: { $reference }. Címzett: { $addressee }. Nyilvántartásunk szerint a feljegyzés az Ön intézményében { $count ->
    [one] 1 eszközt
   *[other] { $count } eszközt
} érint. A teljes feljegyzést és az űrlapot PDF-formátumban mellékeljük.
mail-opening-reminder = A gyártó, { $maker }, { $days ->
    [one] 1 nappal
   *[other] { $days } nappal
} ezelőtt sürgős helyszíni biztonsági feljegyzést küldött Önnek. Hivatkozási szám: { $reference }. Címzett: { $addressee }. A feljegyzés az Ön intézményében { $count ->
    [one] 1 eszközt
   *[other] { $count } eszközt
} érint. Válasza még hiányzik vagy nem teljes.
mail-opening-receipt = A gyártó, { $maker }, megkapta a választ a helyszíni biztonsági feljegyzésre. Hivatkozási szám: { $reference }. Válaszadó: { $addressee }. Az Ön átvételi elismervényének száma { $number }. Kérjük, minden kérdésnél hivatkozzon erre a számra.
mail-opening-handover = { $from } átadta Önnek a válasz egy részét. A válasz a gyártó ({ $maker }) sürgős helyszíni biztonsági feljegyzésére vonatkozik. Hivatkozási szám: { $reference }. Címzett: { $addressee }. Az átadott rész: { $count ->
    [one] 1 eszköz
   *[other] { $count } eszköz
}.

## How to answer
mail-step-answer = Válaszoljon minden sorozatszámra, akkor is, ha egy eszköz már nincs Önöknél.
mail-answer-heading = Így válaszolhat
mail-answer-link = Ezen a linken keresztül, fiók nélkül. Csak Önnek szól:
mail-answer-code = Telefonon vagy begépeléshez: rövid kód { $code }
mail-answer-plain = Egyszerű e-mailben is válaszolhat erre a címre: { $address }. Kérjük, adja meg a sorozatszámokat, és írja meg, mi történt az egyes eszközökkel.

## Receipt
mail-receipt-position = Az Ön válasza az intézkedés naplójában a következő helyen áll: { $position }.
mail-receipt-again = Ezen a linken keresztül elolvashatja vagy javíthatja a válaszát:

## How to tell that it is genuine
mail-genuine-heading = Erről ismerheti fel, hogy ez az e-mail valódi
mail-genuine-text = Tartalmazza a hivatkozási számot ({ $reference }) és a dokumentumszámot ({ $document }), amelyek a PDF-fájlok minden oldalán is szerepelnek. Ha kétsége van, kérdezzen olyan úton, amelyet már ismer, például itt: { $website }, vagy a megszokott kapcsolattartójánál. Ebben az ügyben senki sem fog Öntől jelszót kérni.

mail-form-file = visszaigazolo-urlap
mail-form-file-recall = valaszurlap

## The notice as data
mail-data = A termékek és az Ön sorozatszámainak listáját táblázatként (XLSX, CSV) és a saját rendszerének szánt adatként (JSON) mellékeljük, mindet ugyanabban a változatban, mint a feljegyzést.
mail-data-file = feljegyzes-adatai

## Reminders for several places in one mail
mail-subject-summary = Még hiányzó válaszok: { $count }
mail-opening-summary = A { $maker } már elküldte Önöknek az alábbi közleményeket. Mindegyikre hiányzik még a válaszuk, vagy nem teljes. Mindegyiknek saját hivatkozása van.
mail-summary-files = A teljes közlemények és űrlapok az első e-mailek mellékletei voltak. A hivatkozásokon is megnyithatók.

## To a distributor that keeps the names
mail-subject-onward = Kérjük, emlékeztesse címzettjeit
mail-opening-onward = Ezek a helyek még nem válaszoltak: { $sites }. Csak Ön tudja, kik ők. Kérjük, emlékeztesse őket. Hivatkozásaik az Ön oldalán állnak:
## The maker has answered in the portal
mail-opening-answer = { $maker } válaszolt { $addressee } kérdésére a(z) { $reference } értesítésről. A választ a saját linkjén olvashatja:
