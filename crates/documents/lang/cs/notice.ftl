### Frame words of the notice, Czech.

## Head of every document
fact-reference = Referenční číslo
fact-document-no = Číslo dokumentu
fact-revision = Revize
fact-date = Datum
fact-number = Vaše číslo u nás
draft = Návrh, bez data

## Foot of every document
foot-support = Technická podpora: { $address }
foot-care = Zákaznický servis: { $address }

## Notice: the frame on top
box-heading = Co je nyní třeba udělat
step-read = Přečtěte si toto upozornění a předejte je všem, kdo s prostředky pracují.
step-measures = Proveďte opatření na každém dotčeném prostředku: { $address }
step-answer = Zašlete zpět ověřovací formulář.
step-answer-recall = Zašlete zpět formulář odpovědi.
alarm-label = Máte podezření na neoprávněný přístup?

## Notice: product table
table-product = Dotčený výrobek
table-catalogue-no = Katalogové číslo
table-udi = UDI-DI
table-serials = Sériová čísla
table-lots = Šarže: { $lots }
table-serial = Sériové číslo
udi-none = N/A (netýká se)
udi-none-legacy = N/A (uvedeno na trh před zavedením UDI)
udi-none-not-a-device = N/A (není zdravotnický prostředek)
serials-all = všechna
serials-letter = { $count ->
    [one] 1 číslo, uvedené v průvodním dopise
    [few] { $count } čísla, uvedená v průvodním dopise
   *[other] { $count } čísel, uvedených v průvodním dopise
}

## Notice: signatures
signed-electronically = Elektronicky podepsáno
signed-at = { $moment }
signed-meaning = Význam: { $meaning }
# The declaration itself: what was signed in the office’s language stands on the paper in its own.
meaning-release = Obsah a rozsah zkontrolovány a schváleny
role-author = Autor
role-quality_signatory = Kvalita
role-regulatory_signatory = Regulační záležitosti
role-coordinator = Koordinace
role-call_centre = Telefonní centrum
role-auditor = Auditor

## Notice: how to tell that it is genuine
genuine-heading = Jak poznáte, že je toto upozornění pravé
genuine-text = Každá strana nese referenční číslo { $reference } a číslo dokumentu { $document }. V případě pochybností se zeptejte cestou, kterou již znáte, například přes { $website } nebo prostřednictvím svého obvyklého kontaktu, a uveďte obě čísla. Nikdo po Vás v této věci nebude chtít heslo.

## Deadlines, software, registration number
table-software = Verze softwaru
fact-srn = SRN výrobce
deadline-act-on = Proveďte opatření do { $day }.
deadline-act-days = { $days ->
    [one] Proveďte opatření do jednoho dne od obdržení.
    [few] Proveďte opatření do { $days } dnů od obdržení.
   *[other] Proveďte opatření do { $days } dnů od obdržení.
}
deadline-reply-on = Odpovězte prosím do { $day }.
deadline-reply-days = { $days ->
    [one] Odpovězte prosím do jednoho dne od obdržení.
    [few] Odpovězte prosím do { $days } dnů od obdržení.
   *[other] Odpovězte prosím do { $days } dnů od obdržení.
}

## Titles by market and kind of action
title-recall = Naléhavé stažení zdravotnického prostředku z oběhu
title-correction = Naléhavé nápravné opatření u zdravotnického prostředku
title-fsn = Naléhavé bezpečnostní upozornění pro terén
title-quality = Oznámení o kvalitě

## New or update
fact-type = Druh upozornění
type-new = Nové
type-update = Aktualizace
update-heading = Co se změnilo
update-previous = Toto upozornění nahrazuje revizi { $revision } ze dne { $date }.
update-added = Nově: { $about }
update-removed = Již neobsahuje: { $about }
update-changed = Změněno: { $about }

## Actions that are answered one by one
action-read = Přečtěte si toto upozornění a porozumějte mu.
action-pass-on = Předejte toto upozornění všem, kdo o něm musí vědět.
action-forward = Předejte toto upozornění každé organizaci, která dotčené prostředky obdržela nebo které se toto opatření týká.
action-identify = Zjistěte, které prostředky jsou dotčeny.
action-quarantine = Dotčené prostředky oddělte a nepoužívejte je.
action-inspect = Zkontrolujte prostředky na místě, nebo je tam nechte upravit.
action-correct = Proveďte nápravu.
action-return = Vraťte dotčené prostředky.
action-destroy = Zlikvidujte dotčené prostředky.
action-patients = Řiďte se doporučeními pro péči o pacienty.
action-review = Přezkoumejte dříve získané výsledky.
action-instructions = Dbejte na to, co se v návodu k použití změnilo.
action-remember = Mějte toto upozornění na paměti, dokud opatření neskončí.

## Chosen fields
stated-look-back-yes = Doporučuje se sledování pacientů nebo přezkoumání dříve získaných výsledků.
stated-look-back-no = Nedoporučuje se ani sledování pacientů, ani přezkoumání dříve získaných výsledků.
stated-look-back-not-applicable = Sledování pacientů nebo přezkoumání dříve získaných výsledků nepřichází v úvahu.
stated-maker-removal = Dotčené prostředky bereme zpět.
stated-maker-on-site = Dotčené prostředky kontrolujeme nebo upravujeme na místě.
stated-maker-software = Poskytujeme nový software.
stated-maker-labelling = Měníme návod k použití nebo značení.
stated-maker-none = Neplánujeme žádné vlastní opatření.
stated-maker-by = Naše opatření mají být dokončena do { $day }.
stated-lay-users-no = Pacienty a laické uživatele není nutné informovat.
stated-lay-users-appended = Pacienty nebo laické uživatele je nutné informovat; text pro ně je k tomuto upozornění přiložen.
stated-lay-users-not-appended = Pacienty nebo laické uživatele je nutné informovat; text pro ně k tomuto upozornění přiložen není.
stated-further-notice-yes = Očekává se další upozornění.
stated-further-notice-no = Další upozornění se neočekává.
stated-further-notice-not-planned-yet = Další upozornění zatím není plánováno.
stated-depth-user = Opatření sahá až ke spotřebitelům a uživatelům.
stated-depth-retail = Opatření sahá až k maloobchodníkům a výdejnám.
stated-depth-wholesale = Opatření sahá až k velkoobchodníkům a distributorům.
stated-distributed = Dotčené prostředky byly distribuovány v době: { $from } – { $to }.
representative-heading = Místní zástupce
attention-line = K rukám: { $who }

## Electronic seal
seal-heading = Elektronická pečeť
seal-text = Tento soubor nese elektronickou pečeť výrobce { $maker }. Otisk klíče je { $fingerprint }. Soubor může kdokoli ověřit bez připojení k síti, příkazem „fieldaction genuine“ nebo „fieldcheck genuine“.

## Postal
envelope-mark = NALÉHAVÉ: stažení zdravotnického prostředku z oběhu nebo jeho náprava
