### Frame words of the notice, Hungarian.

## Head of every document
fact-reference = Hivatkozási szám
fact-document-no = Dokumentumszám
fact-revision = Változat
fact-date = Dátum
fact-number = Az Ön száma nálunk
draft = Tervezet, dátum nélkül

## Foot of every document
foot-support = Műszaki támogatás: { $address }
foot-care = Ügyfélszolgálat: { $address }

## Notice: the frame on top
box-heading = Teendők most
step-read = Olvassa el ezt a feljegyzést, és adja tovább mindenkinek, aki az eszközökkel dolgozik.
step-measures = Végezze el az intézkedéseket minden érintett eszközön: { $address }
step-answer = Küldje vissza a visszaigazoló űrlapot.
step-answer-recall = Küldje vissza a válaszűrlapot.
alarm-label = Jogosulatlan hozzáférést gyanít?

## Notice: product table
table-product = Érintett termék
table-catalogue-no = Katalógusszám
table-udi = UDI-DI
table-serials = Sorozatszámok
table-lots = Tételek: { $lots }
table-serial = Sorozatszám
udi-none = N/A (nem alkalmazható)
udi-none-legacy = N/A (az UDI bevezetése előtt hozták forgalomba)
udi-none-not-a-device = N/A (nem orvostechnikai eszköz)
serials-all = összes
serials-letter = { $count ->
    [one] 1 szám, a kísérőlevélben megadva
   *[other] { $count } szám, a kísérőlevélben megadva
}

## Notice: signatures
signed-electronically = Elektronikusan aláírva
signed-at = { $moment }
signed-meaning = Jelentése: { $meaning }
# The declaration itself: what was signed in the office’s language stands on the paper in its own.
meaning-release = Tartalom és kör ellenőrizve és jóváhagyva
role-author = Szerző
role-quality_signatory = Minőségügy
role-regulatory_signatory = Szabályozási ügyek
role-coordinator = Koordináció
role-call_centre = Telefonos ügyfélszolgálat
role-auditor = Auditor

## Notice: how to tell that it is genuine
genuine-heading = Erről ismerheti fel, hogy ez a feljegyzés valódi
genuine-text = Minden oldalon szerepel a hivatkozási szám ({ $reference }) és a dokumentumszám ({ $document }). Ha kétsége van, kérdezzen olyan úton, amelyet már ismer, például itt: { $website }, vagy a megszokott kapcsolattartójánál, és adja meg mindkét számot. Ebben az ügyben senki sem fog Öntől jelszót kérni.

## Deadlines, software, registration number
table-software = Szoftververziók
fact-srn = A gyártó SRN-je
deadline-act-on = Kérjük, legkésőbb { $day } napjáig végezze el az intézkedéseket.
deadline-act-days = { $days ->
    [one] Kérjük, az átvételtől számított egy napon belül végezze el az intézkedéseket.
   *[other] Kérjük, az átvételtől számított { $days } napon belül végezze el az intézkedéseket.
}
deadline-reply-on = Kérjük, legkésőbb { $day } napjáig válaszoljon.
deadline-reply-days = { $days ->
    [one] Kérjük, az átvételtől számított egy napon belül válaszoljon.
   *[other] Kérjük, az átvételtől számított { $days } napon belül válaszoljon.
}

## Titles by market and kind of action
title-recall = Orvostechnikai eszköz sürgős visszahívása
title-correction = Sürgős korrekciós intézkedés orvostechnikai eszközzel kapcsolatban
title-fsn = Sürgős helyszíni biztonsági feljegyzés
title-quality = Minőségügyi értesítés

## New or update
fact-type = A feljegyzés típusa
type-new = Új
type-update = Frissítés
update-heading = Mi változott
update-previous = Ez a feljegyzés a következő változat helyébe lép: { $revision } (kelt: { $date })
update-added = Új: { $about }
update-removed = Már nem tartalmazza: { $about }
update-changed = Megváltozott: { $about }

## Actions that are answered one by one
action-read = Olvassa el és értse meg ezt a feljegyzést.
action-pass-on = Adja tovább ezt a feljegyzést mindenkinek, akinek ismernie kell.
action-forward = Adja tovább ezt a feljegyzést minden szervezetnek, amely érintett eszközt kapott, vagy amelyet ez az intézkedés érint.
action-identify = Azonosítsa az érintett eszközöket.
action-quarantine = Különítse el az érintett eszközöket, és ne használja őket.
action-inspect = Ellenőrizze az eszközöket a helyszínen, vagy módosíttassa őket ott.
action-correct = Végezze el a korrekciós intézkedést.
action-return = Küldje vissza az érintett eszközöket.
action-destroy = Semmisítse meg az érintett eszközöket.
action-patients = Kövesse a betegek ellátására vonatkozó ajánlásokat.
action-review = Vizsgálja felül a korábban kapott eredményeket.
action-instructions = Vegye figyelembe, mi változott a használati útmutatóban.
action-remember = Tartsa szem előtt ezt a feljegyzést, amíg az intézkedés be nem fejeződik.

## Chosen fields
stated-look-back-yes = Ajánlott a betegek utánkövetése vagy a korábban kapott eredmények felülvizsgálata.
stated-look-back-no = Sem a betegek utánkövetése, sem a korábban kapott eredmények felülvizsgálata nem ajánlott.
stated-look-back-not-applicable = A betegek utánkövetése vagy a korábban kapott eredmények felülvizsgálata nem jön szóba.
stated-maker-removal = Visszavesszük az érintett eszközöket.
stated-maker-on-site = A helyszínen ellenőrizzük vagy módosítjuk az érintett eszközöket.
stated-maker-software = Új szoftvert bocsátunk rendelkezésre.
stated-maker-labelling = Módosítjuk a használati útmutatót vagy a címkézést.
stated-maker-none = Részünkről nem tervezünk intézkedést.
stated-maker-by = Intézkedéseinket legkésőbb { $day } napjáig be kell fejezni.
stated-lay-users-no = A betegeket és a laikus felhasználókat nem kell tájékoztatni.
stated-lay-users-appended = A betegeket vagy a laikus felhasználókat tájékoztatni kell; a nekik szóló szöveg mellékelve van ehhez a feljegyzéshez.
stated-lay-users-not-appended = A betegeket vagy a laikus felhasználókat tájékoztatni kell; ehhez a feljegyzéshez nincs mellékelve nekik szóló szöveg.
stated-further-notice-yes = További feljegyzés várható.
stated-further-notice-no = További feljegyzés nem várható.
stated-further-notice-not-planned-yet = További feljegyzés egyelőre nincs tervbe véve.
stated-depth-user = Az intézkedés a fogyasztókig és a felhasználókig terjed.
stated-depth-retail = Az intézkedés a kiskereskedőkig és a kiadóhelyekig terjed.
stated-depth-wholesale = Az intézkedés a nagykereskedőkig és a forgalmazókig terjed.
stated-distributed = Az érintett eszközök forgalmazásának időszaka: { $from } – { $to }.
representative-heading = Helyi képviselő
attention-line = Címzett: { $who }

## Electronic seal
seal-heading = Elektronikus bélyegző
seal-text = Ezen a fájlon a gyártó ({ $maker }) elektronikus bélyegzője van. A kulcs ujjlenyomata: { $fingerprint }. A fájlt bárki ellenőrizheti hálózati kapcsolat nélkül a „fieldaction genuine” vagy a „fieldcheck genuine” paranccsal.

## Postal
envelope-mark = SÜRGŐS: orvostechnikai eszköz visszahívása vagy korrekciója
