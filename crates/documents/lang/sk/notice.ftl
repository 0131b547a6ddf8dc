### Frame words of the notice, Slovak.

## Head of every document
fact-reference = Referenčné číslo
fact-document-no = Číslo dokumentu
fact-revision = Revízia
fact-date = Dátum
fact-number = Vaše číslo u nás
draft = Návrh, bez dátumu

## Foot of every document
foot-support = Technická podpora: { $address }
foot-care = Zákaznícky servis: { $address }

## Notice: the frame on top
box-heading = Čo treba teraz urobiť
step-read = Prečítajte si tento oznam a odovzdajte ho všetkým, ktorí s pomôckami pracujú.
step-measures = Vykonajte opatrenia na každej dotknutej pomôcke: { $address }
step-answer = Pošlite späť overovací formulár.
step-answer-recall = Pošlite späť formulár odpovede.
alarm-label = Máte podozrenie na neoprávnený prístup?

## Notice: product table
table-product = Dotknutý výrobok
table-catalogue-no = Katalógové číslo
table-udi = UDI-DI
table-serials = Sériové čísla
table-lots = Šarže: { $lots }
table-serial = Sériové číslo
udi-none = N/A (netýka sa)
udi-none-legacy = N/A (uvedené na trh pred zavedením UDI)
udi-none-not-a-device = N/A (nie je zdravotnícka pomôcka)
serials-all = všetky
serials-letter = { $count ->
    [one] 1 číslo, uvedené v sprievodnom liste
    [few] { $count } čísla, uvedené v sprievodnom liste
   *[other] { $count } čísel, uvedených v sprievodnom liste
}

## Notice: signatures
signed-electronically = Elektronicky podpísané
signed-at = { $moment }
signed-meaning = Význam: { $meaning }
# The declaration itself: what was signed in the office’s language stands on the paper in its own.
meaning-release = Obsah a rozsah skontrolované a schválené
role-author = Autor
role-quality_signatory = Kvalita
role-regulatory_signatory = Regulačné záležitosti
role-coordinator = Koordinácia
role-call_centre = Telefonické centrum
role-auditor = Audítor

## Notice: how to tell that it is genuine
genuine-heading = Ako zistíte, že je tento oznam pravý
genuine-text = Na každej strane je uvedené referenčné číslo { $reference } a číslo dokumentu { $document }. V prípade pochybností sa opýtajte cestou, ktorú už poznáte, napríklad cez { $website } alebo prostredníctvom svojho obvyklého kontaktu, a uveďte obe čísla. Nikto od Vás v tejto veci nebude žiadať heslo.

## Deadlines, software, registration number
table-software = Verzie softvéru
fact-srn = SRN výrobcu
deadline-act-on = Vykonajte opatrenia do { $day }.
deadline-act-days = { $days ->
    [one] Vykonajte opatrenia do jedného dňa od prijatia.
    [few] Vykonajte opatrenia do { $days } dní od prijatia.
   *[other] Vykonajte opatrenia do { $days } dní od prijatia.
}
deadline-reply-on = Odpovedzte, prosím, do { $day }.
deadline-reply-days = { $days ->
    [one] Odpovedzte, prosím, do jedného dňa od prijatia.
    [few] Odpovedzte, prosím, do { $days } dní od prijatia.
   *[other] Odpovedzte, prosím, do { $days } dní od prijatia.
}

## Titles by market and kind of action
title-recall = Naliehavé spätné prevzatie zdravotníckej pomôcky
title-correction = Naliehavé nápravné opatrenie týkajúce sa zdravotníckej pomôcky
title-fsn = Naliehavý bezpečnostný oznam
title-quality = Oznámenie o kvalite

## New or update
fact-type = Druh oznamu
type-new = Nový
type-update = Aktualizácia
update-heading = Čo sa zmenilo
update-previous = Tento oznam nahrádza revíziu { $revision } zo dňa { $date }.
update-added = Nové: { $about }
update-removed = Už neobsahuje: { $about }
update-changed = Zmenené: { $about }

## Actions that are answered one by one
action-read = Prečítajte si tento oznam a porozumejte mu.
action-pass-on = Odovzdajte tento oznam všetkým, ktorí o ňom musia vedieť.
action-forward = Odovzdajte tento oznam každej organizácii, ktorá dotknuté pomôcky dostala alebo ktorej sa toto opatrenie týka.
action-identify = Zistite, ktoré pomôcky sú dotknuté.
action-quarantine = Dotknuté pomôcky oddeľte a nepoužívajte ich.
action-inspect = Skontrolujte pomôcky na mieste alebo ich tam dajte upraviť.
action-correct = Vykonajte nápravu.
action-return = Vráťte dotknuté pomôcky.
action-destroy = Zlikvidujte dotknuté pomôcky.
action-patients = Riaďte sa odporúčaniami pre starostlivosť o pacientov.
action-review = Preskúmajte výsledky získané v minulosti.
action-instructions = Dbajte na to, čo sa zmenilo v návode na použitie.
action-remember = Majte tento oznam na pamäti, kým sa opatrenie neskončí.

## Chosen fields
stated-look-back-yes = Odporúča sa sledovanie pacientov alebo preskúmanie výsledkov získaných v minulosti.
stated-look-back-no = Neodporúča sa ani sledovanie pacientov, ani preskúmanie výsledkov získaných v minulosti.
stated-look-back-not-applicable = Sledovanie pacientov alebo preskúmanie výsledkov získaných v minulosti neprichádza do úvahy.
stated-maker-removal = Dotknuté pomôcky berieme späť.
stated-maker-on-site = Dotknuté pomôcky kontrolujeme alebo upravujeme na mieste.
stated-maker-software = Poskytujeme nový softvér.
stated-maker-labelling = Meníme návod na použitie alebo označenie.
stated-maker-none = Neplánujeme žiadne vlastné opatrenie.
stated-maker-by = Naše opatrenia majú byť dokončené do { $day }.
stated-lay-users-no = Pacientov a laických používateľov nie je potrebné informovať.
stated-lay-users-appended = Pacientov alebo laických používateľov je potrebné informovať; text pre nich je priložený k tomuto oznamu.
stated-lay-users-not-appended = Pacientov alebo laických používateľov je potrebné informovať; text pre nich k tomuto oznamu priložený nie je.
stated-further-notice-yes = Očakáva sa ďalší oznam.
stated-further-notice-no = Ďalší oznam sa neočakáva.
stated-further-notice-not-planned-yet = Ďalší oznam zatiaľ nie je plánovaný.
stated-depth-user = Opatrenie siaha až k spotrebiteľom a používateľom.
stated-depth-retail = Opatrenie siaha až k maloobchodníkom a výdajniam.
stated-depth-wholesale = Opatrenie siaha až k veľkoobchodníkom a distribútorom.
stated-distributed = Dotknuté pomôcky boli distribuované v čase: { $from } – { $to }.
representative-heading = Miestny zástupca
attention-line = Do pozornosti: { $who }

## Electronic seal
seal-heading = Elektronická pečať
seal-text = Tento súbor obsahuje elektronickú pečať výrobcu { $maker }; odtlačok kľúča je { $fingerprint }. Súbor môže ktokoľvek overiť bez pripojenia k sieti, príkazom „fieldaction genuine“ alebo „fieldcheck genuine“.

## Postal
envelope-mark = NALIEHAVÉ: spätné prevzatie alebo náprava zdravotníckej pomôcky
