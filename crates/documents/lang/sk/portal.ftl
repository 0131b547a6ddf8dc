### Words of the consignee's portal, Slovak. One section per page, in the order in which a consignee meets them.

## Every page
portal-genuine = Je to pravé?
portal-language = Jazyk:
portal-urgent = Naliehavý bezpečnostný oznam
portal-alarm = Máte podozrenie na neoprávnený prístup?
portal-alarm-what = Čo teraz robiť
portal-alarm-title = Podozrenie na neoprávnený prístup
portal-foot = Naliehavý bezpečnostný oznam { $reference } ({ $document })
portal-foot-date = zo dňa { $date }.
portal-foot-help = Otázky:
portal-back = Späť na prehľad
portal-back-devices = Späť k pomôckam
portal-back-questions = Späť k otázkam
portal-to-start = Na prehľad
portal-to-form = K formuláru
portal-save = Uložiť na neskôr
portal-send = Odoslať
portal-change = Zmeniť
portal-yes = Áno
portal-no = Nie
portal-yes-on = Áno, dňa { $date }
portal-which-units = Ktoré pomôcky?
portal-date-hint = Deň, mesiac, rok, napríklad 10.12.2026
portal-date-hint-known = Ak je známy. Deň, mesiac, rok, napríklad 10.12.2026

## Devices, as they are called everywhere
portal-units = { $count ->
    [one] Týka sa 1 Vašej pomôcky
    [few] Týka sa { $count } Vašich pomôcok
   *[other] Týka sa { $count } Vašich pomôcok
}
portal-your-units = Vaše pomôcky
portal-show-units = Zobraziť všetky pomôcky
portal-no-units = V súčasnosti nemáte na potvrdenie žiadnu pomôcku
portal-serial = SN { $serial }
portal-serial-unknown = Pomôcka, ktorej sériové číslo nepoznáme
portal-unit-about = { $name }, katalógové č. { $number }
portal-unit-number = Katalógové č. { $number }, UDI-DI: netýka sa
portal-unit-numbers = Katalógové č. { $number }, UDI-DI { $udi }
portal-unit-possibly = Podľa našich záznamov možno dotknutá. Zaobchádzajte s ňou, prosím, ako s dotknutou.
portal-unit-handed = Odovzdané dňa { $date }, odpovie: { $to }. Môžete odpovedať sami alebo to nechať otvorené.
portal-shown-since = Doložené od { $moment }
portal-shown-none = Zatiaľ žiadny doklad

## Overview
portal-handed = Tento odkaz Vám bol odovzdaný dňa { $date }. Odovzdáva: { $who }.
portal-handed-units = { $count ->
    [one] Platí pre 1 pomôcku.
    [few] Platí pre { $count } pomôcky.
   *[other] Platí pre { $count } pomôcok.
}
portal-three-steps = Tri kroky
portal-step-read = Prečítať
portal-step-read-small = Oznam, aj ako PDF
portal-step-measures = Opatrenia
portal-step-measures-small = Pokyny výrobcu
portal-step-confirm = Potvrdiť
portal-step-confirm-small = za každé sériové číslo, asi 2 minúty
portal-open = zatiaľ nevybavené
portal-of = { $done } z { $total }
portal-said-so = uvedené
portal-confirmed = potvrdené
portal-next-read = Ďalej: prečítať
portal-next-confirm = Ďalej: potvrdiť
portal-next-receipt = Zobraziť potvrdenie o prijatí
portal-draft = Vaše údaje sú uložené
portal-draft-text = Zatiaľ neboli odoslané.
portal-draft-on = Pokračovať vo formulári
portal-way-recipients = Zadajte svojich príjemcov. Informujeme ich za Vás
portal-way-receipt = Posledné potvrdenie o prijatí
portal-way-correct = Opraviť odpovede
portal-way-hand = Odovzdať časť odpovede kolegyni alebo kolegovi
portal-way-handed = { $count ->
    [one] 1 časť odovzdaná
    [few] { $count } časti odovzdané
   *[other] { $count } častí odovzdaných
}
portal-way-contact = Nie ste zodpovednou osobou? Uveďte správnu osobu
portal-way-return = Nie ste zodpovednou osobou? Povedzte to tomu, kto Vám odkaz odovzdal.

## Reading the notice
portal-read-title = Prečítajte si oznam
portal-text-language = Jazyk oznamu: { $language }
portal-read-at = Prečítané { $moment }
portal-read-hint = Otvorenie tejto stránky sa nepovažuje za potvrdenie. Až týmto tlačidlom zaznamenáte, že ste si oznam prečítali.
portal-read-button = Potvrdzujem, že mám oznam prečítaný
portal-instructions = Otvoriť pokyny výrobcu
portal-instructions-take = Stiahnuť
portal-instructions-taken = Stiahnuté { $moment }
portal-instructions-hint = Týmto tlačidlom zaznamenáte, že ste si súbor stiahli.
portal-products = Dotknuté výrobky
portal-product = Výrobok
portal-catalogue-no = Katalógové č.
portal-udi = UDI-DI
portal-udi-none = netýka sa
portal-files = Súbory
portal-files-none = Súbory sa tu zobrazia hneď po uvoľnení.
portal-file-notice = Oznam ako PDF, { $language }
portal-file-personal = Sprievodný list a formulár pre Vašu organizáciu ako PDF

## Form: what stands on each page
portal-form-steps = Kroky formulára
portal-form-devices = Pomôcky
portal-form-questions = Otázky
portal-form-confirm = Potvrdenie
portal-errors = { $count ->
    [one] Jeden údaj treba opraviť
    [few] { $count } údaje treba opraviť
   *[other] { $count } údajov treba opraviť
}
portal-save-hint = Ukladať môžete kedykoľvek. Váš odkaz Vás privedie späť sem.
portal-next = Ďalej

## Step: devices
portal-devices-title = Vaše pomôcky
portal-devices-heading = Čo sa stalo s jednotlivými pomôckami?
portal-no-units-form = V súčasnosti nemáte na potvrdenie žiadnu pomôcku. Pomôcku, ktorá tu chýba, môžete uviesť nižšie.
portal-chain-first = Odovzdali ste pomôcky ďalej?
portal-chain-first-text = Zadajte príjemcov. Tieto pomôcky sa potom započítajú u nich a Vy k nim tu nemusíte nič uvádzať.
portal-choice-done = Hotovo
portal-said-done-hint = Všetky kroky pokynov boli vykonané
portal-choice-later = Zatiaľ nie
portal-choice-not-here = Nie je tu
portal-choice-not-here-hint = Túto pomôcku u nás nevieme nájsť
portal-choice-passed-on = Odovzdané ďalej
portal-choice-scrapped = Zošrotované
portal-choice-cannot = Nedá sa vykonať
portal-choice-cannot-hint = Kroky nemôžeme vykonať
portal-when = Kedy?
portal-until = Dokedy?
portal-to = Komu? Názov a adresa organizácie
portal-why = Čo tomu bráni?
portal-why-hint = Technická podpora sa Vám ozve.
portal-serial-read = Sériové číslo z typového štítka
portal-serial-read-hint = V našich záznamoch chýba
portal-rest = Všetky pomôcky, ku ktorým ste vyššie nič neuviedli
portal-rest-each = Odpoviem za každú zvlášť
portal-rest-done = Pri všetkých ostatných je hotovo
portal-extra-heading = V tomto zozname chýba pomôcka
portal-extra = Sériové číslo, ako je uvedené na typovom štítku
portal-extra-hint = Overíme, či je pomôcka dotknutá, a ozveme sa Vám. Viac čísel: jedno na riadok.

## Step: questions
portal-questions-title = Otázky k oznamu
portal-questions-heading = Sú tieto vyhlásenia pravdivé?
portal-questions-hint = „Nie“ je platná odpoveď. V takom prípade sa Vám ozveme.
portal-questions-tick = Zaškrtnite, čo u Vás platí.
portal-not-ticked = nezaškrtnuté
portal-derived = Vyplýva z toho, čo ste uviedli k jednotlivým pomôckam
portal-chain = Distribútori a dovozcovia
portal-chain-question = Ste distribútor alebo dovozca pomôcok?
portal-chain-not-applicable = Netýka sa
portal-chain-not-applicable-hint = Pomôcky používame sami
portal-chain-applies = Áno, sme distribútor alebo dovozca
portal-informed-on = Dňa
portal-next-check = Ďalej: skontrolovať odpovede

## Step: confirm
portal-check-title = Skontrolovať a potvrdiť
portal-check-heading = Je všetko správne?
portal-missing = { $count ->
    [one] Jedna odpoveď stále chýba
    [few] { $count } odpovede stále chýbajú
   *[other] { $count } odpovedí stále chýba
}
portal-check-correction = Už ste odpovedali. Novým odoslaním opravíte svoju poslednú odpoveď; tá zostane čitateľná.
portal-unknown-serials = Ďalšie sériové čísla u Vás
portal-said-nothing = Zatiaľ bez odpovede
portal-said-done = Hotovo
portal-said-done-on = Hotovo dňa { $date }
portal-said-later = Zatiaľ nie
portal-said-later-on = Zatiaľ nie, do { $date }
portal-said-not-here = Nie je tu
portal-said-passed-on = Odovzdané ďalej, príjemca: { $to }
portal-said-scrapped = Zošrotované
portal-said-scrapped-on = Zošrotované dňa { $date }
portal-said-cannot = Nedá sa vykonať: { $why }
portal-sign-heading = Kto to potvrdzuje?
portal-sign-name = Meno a priezvisko
portal-sign-title = Titul alebo funkcia
portal-sign-date = Dátum
portal-sign-hint = Odoslaním robíte tieto vyhlásenia. Neskôr ich môžete opraviť; predchádzajúca verzia zostane uchovaná.
portal-sign = Odoslať odpovede
portal-earlier = Vaše doterajšie odpovede

## What does not fit about an entry
portal-wrong-about = SN { $serial }: { $text }
portal-wrong-choose = Vyberte odpoveď.
portal-wrong-yes-no = Vyberte áno alebo nie.
portal-wrong-date = Tento dátum sa nedá prečítať. Napíšte deň, mesiac, rok, napríklad 10.12.2026.
portal-wrong-date-missing = Chýba dátum.
portal-wrong-quantity = Uveďte, prosím, počet pomôcok ako celé číslo.
portal-wrong-to = Uveďte názov a adresu organizácie.
portal-wrong-why = Uveďte dôvod. Stačí jedna veta.
portal-wrong-name = Chýba meno.
portal-wrong-changed = Odpovede sa od zobrazenia tejto stránky zmenili. Skontrolujte ich, prosím, ešte raz.
portal-wrong-units = Vyberte aspoň jednu pomôcku.
portal-wrong-email = Toto nie je e-mailová adresa.
portal-wrong-nothing = Zatiaľ nebolo nič uvedené.

## Receipt
portal-receipt-title = Potvrdenie o prijatí { $number }
portal-receipt-heading = Vaše odpovede boli prijaté
portal-receipt-corrected = Táto odpoveď bola opravená
portal-receipt-newer = K novšej odpovedi { $number }
portal-receipt-number = Číslo Vášho potvrdenia o prijatí
portal-receipt-phone = Pri telefonickej otázke stačí toto číslo.
portal-receipt-at = Prijaté
portal-receipt-by = Potvrdzuje
portal-receipt-site = Organizácia
portal-receipt-corrects = Opravuje odpoveď
portal-receipt-place = Miesto v protokole
portal-receipt-index = Záznam { $index }
portal-receipt-sealed = Zahrnuté v podpísanom kontrolnom bode, počet záznamov: { $size }
portal-receipt-pending = Práve sa prideľuje. Vaše odpovede sú už v bezpečí.
portal-receipt-again = Pozrieť znova
portal-receipt-digest = Kontrolný súčet záznamu (SHA-256)
portal-receipt-print = Vytvorené portálom { $reference } pre Vašu dokumentáciu. Otázky: { $address }
portal-receipt-next = Čo bude ďalej
portal-receipt-queried = Vašu odpoveď číta človek a ozve sa, ak bude treba niečo vyjasniť.
portal-receipt-open = Zatiaľ nie je hotové:
portal-receipt-copy = Potvrdenie zašleme na e-mailovú adresu, ktorú pre Vás evidujeme.
portal-receipt-how-print = Na uloženie tejto stránky použite funkciu tlače vo svojom prehliadači.
portal-receipt-proof = Pomocou záznamu a kontrolného súčtu možno neskôr doložiť, že je táto odpoveď v protokole nezmenená.

## Handing a part on
portal-hand-title = Odovzdať časť odpovede
portal-hand-heading = Kto má prevziať časť odpovede?
portal-hand-text = Táto osoba dostane vlastný odkaz. Zobrazuje len pomôcky, ktoré vyberiete, a uvádza, kto ho odovzdal. Prehľad zostáva Vám.
portal-hand-unit = { $name }: { $state }
portal-hand-email = E-mailová adresa tejto osoby
portal-hand-from = Vaše meno
portal-hand-from-hint = Bude uvedené v e-maile.
portal-hand-send = Odoslať odkaz
portal-hand-already = Už odovzdané
portal-hand-said = zodpovedané { $said } z { $count }

## Naming the right person
portal-contact-title = Uviesť správnu osobu
portal-contact-heading = Kto je zodpovednou osobou?
portal-contact-text = Oznam sa musí dostať k správnej osobe. Kým táto osoba neodpovie, ponecháme si Vašu adresu.
portal-contact-what = Čo platí?
portal-contact-person = Zodpovedná je iná osoba u nás
portal-contact-name = Meno alebo oddelenie
portal-contact-email = E-mailová adresa
portal-contact-email-hint = Na túto adresu oznam ihneď odošleme. Bez adresy hľadá ďalej náš pracovník.
portal-contact-site = Zodpovedná je iná organizácia
portal-contact-site-name = Názov a adresa organizácie
portal-contact-unknown = Neviem, kto je zodpovedný
portal-contact-unknown-hint = Budeme hľadať ďalej a zavoláme na Vašu ústredňu

## Reporting a suspicion
portal-intruder-reported = Podozrenie už bolo nahlásené. Môžete doplniť ďalšie údaje.
portal-intruder-then = Potom ho nahláste tu
portal-intruder-text = Stačí jedna veta. Hlásenie sa ihneď dostane na prvé miesto pracovného zoznamu výrobcu. Nenahrádza Vaše potvrdenie za jednotlivé pomôcky.
portal-intruder-seen = Čo ste si všimli?
portal-intruder-unplugged = Bol kábel odpojený, ako požaduje oznam?
portal-intruder-reach = Ako Vás môžeme zastihnúť?
portal-intruder-reach-hint = Telefónne číslo, podľa možnosti aj na nočné hodiny
portal-intruder-send = Nahlásiť podozrenie
portal-intruder-law = Vaša organizácia môže mať vlastné oznamovacie povinnosti s krátkymi lehotami, napríklad v oblasti ochrany osobných údajov alebo bezpečnosti sietí. Opýtajte sa zodpovedných osôb vo svojej organizácii.

## Recipients of a distributor or importer
portal-recipients-title = Zadajte svojich príjemcov
portal-recipients-heading = Komu ste pomôcky odovzdali?
portal-recipients-text = Každý príjemca dostane oznam vo svojom jazyku a odpovie sám za seba.
portal-recipients-free = Pomôcky bez príjemcu: { $free } z { $total }.
portal-recipients-free-list = Sériové čísla bez príjemcu
portal-named = { $count ->
    [one] 1 uvedený príjemca
    [few] { $count } uvedení príjemcovia
   *[other] { $count } uvedených príjemcov
}
portal-state = Stav
portal-state-waiting = práve informujeme
portal-state-told = informovaný
portal-state-read = prečítané
portal-state-answered = zodpovedané
portal-recipients-complete-said = Uviedli ste, že je zoznam úplný.
portal-preview = { $count ->
    [one] Informovať možno 1 príjemcu
    [few] Informovať možno { $count } príjemcov
   *[other] Informovať možno { $count } príjemcov
}
portal-preview-text = Zatiaľ nebolo nič odoslané. Ak je zoznam správny, informujte príjemcov tlačidlom nižšie.
portal-recipients-rows = Zadať príjemcov
portal-recipient = Príjemca { $count }
portal-recipient-name = Organizácia
portal-recipient-street = Ulica
portal-recipient-postcode = PSČ
portal-recipient-city = Obec
portal-recipient-country = Krajina
portal-recipient-country-hint = Názov alebo kód, napríklad DE
portal-recipient-email = E-mailová adresa
portal-recipient-serials = Sériové čísla
portal-recipient-serials-hint = Viac čísel oddeľte čiarkami
portal-recipients-more = Zobraziť viac riadkov. Údaje na tejto stránke sa pritom neprenesú
portal-recipients-paste = Alebo vložte tabuľku
portal-paste = Skopírujte údaje zo svojej tabuľky a vložte ich sem
portal-paste-hint = Jeden riadok na príjemcu: organizácia; ulica; PSČ; obec; krajina; e-mail; sériové číslo, sériové číslo
portal-recipients-complete = Môj zoznam je tým úplný
portal-recipients-check = Skontrolovať údaje
portal-recipients-tell = Informovať príjemcov
portal-recipients-later = Ďalších príjemcov môžete zadať neskôr.
portal-line-row = Príjemca { $line }: { $text }
portal-line-pasted = Vložený riadok { $line }: { $text }
portal-line-none = Zadajte aspoň jedného príjemcu.
portal-line-name = Chýba organizácia.
portal-line-city = Chýba obec.
portal-line-country = Túto krajinu nepoznáme: „{ $about }“. Napíšte jej názov alebo dve písmená.
portal-line-email = Toto nie je e-mailová adresa: „{ $about }“.
portal-line-serial = Toto sériové číslo nie je vo Vašom zozname: { $about }.
portal-line-twice = Toto sériové číslo je uvedené dvakrát: { $about }.
portal-line-units = Chýbajú sériové čísla.

## Is this genuine?
portal-genuine-heading = Je tento oznam pravý?
portal-genuine-text = Tri spôsoby, ako to zistiť. Stačí jeden.
portal-genuine-ask = Opýtajte sa.
portal-genuine-ask-text = Zavolajte svojej kontaktnej osobe u výrobcu na číslo, ktoré už poznáte, nie na číslo z e-mailu, alebo použite { $website }. Uveďte { $reference }.
portal-genuine-compare = Porovnajte.
portal-genuine-compare-text = Na každej strane PDF sú obe čísla: { $reference } a { $document }.
portal-genuine-digest = Prepočítajte.
portal-genuine-digest-text = Vaše IT oddelenie môže porovnať kontrolný súčet súboru s týmto zoznamom. Podpísané boli práve tieto súbory.
portal-genuine-maker = Výrobca
portal-genuine-numbers = Čísla
portal-genuine-link = Čo je Váš odkaz
portal-genuine-link-text = Platí len pre Vašu organizáciu a len pre tento oznam. Kto ho má, môže za Vašu organizáciu odpovedať; nepreposielajte ho, časti odovzdávajte cez „Odovzdať časť odpovede“. Výrobca ho môže kedykoľvek zrušiť a poslať Vám nový.
portal-genuine-never = Nikdy od Vás nežiadame heslo ani bankové údaje.

## After an act
portal-done-now = Urobte teraz
portal-done-hand = Odkaz je na ceste
portal-done-hand-text = Táto osoba ho dostane na adresu, ktorú ste uviedli. Jej odpovede uvidíte vo svojom formulári.
portal-done-contact = Ďakujeme. Váš údaj je zaznamenaný
portal-done-contact-text = Ak ste uviedli e-mailovú adresu, oznam odošleme na ňu. Inak správny kontakt hľadá náš pracovník. Váš odkaz zostáva platný.
portal-done-intruder = Vaše hlásenie bolo prijaté
portal-done-intruder-text = Je teraz na prvom mieste pracovného zoznamu výrobcu. Nečakajte s konaním na odpoveď.
portal-done-recipients = Váš zoznam bol prevzatý
portal-done-recipients-text = Uvedení príjemcovia teraz dostávajú oznam. V akom sú stave, nájdete na stránke svojich príjemcov.

## The notice as data
portal-data = Ako údaje pre Vaše vlastné systémy
portal-data-text = Rovnaká verzia ako PDF. Váš systém ju môže prečítať a odpovedať pomocou nej.
portal-data-products = Dotknuté výrobky
portal-data-units = Vaše sériové čísla
portal-data-notice = Oznam na strojové spracovanie (JSON)

## Checking a file
portal-genuine-file-heading = Overiť súbor
portal-genuine-file-text = Vyberte PDF, ktoré ste dostali. Súbor sa neuchováva.
portal-genuine-file = Súbor PDF
portal-genuine-file-send = Overiť
portal-genuine-offline = Bez siete: „fieldaction genuine“ alebo „fieldcheck genuine“ s názvom súboru.
portal-genuine-yes = Pravé: { $reference }, revízia { $revision }, pečať výrobcu { $maker } zo dňa { $date }.
portal-genuine-filled = Pravé. Po zapečatení boli vyplnené len polia formulára.
portal-genuine-not = Nie je pravé: { $why }
portal-genuine-stamp = Časová pečiatka: { $moment }, vydal { $authority }. Čia je táto služba, nebolo overené.
portal-genuine-key = Odtlačok kľúča tejto pečate
portal-genuine-key-compare = Musí to byť odtlačok uvedený vo Vašom liste.
genuine-no-pdf = Súbor nie je čitateľné PDF.
genuine-no-seal = Súbor neobsahuje žiadnu pečať.
genuine-changed = Súbor bol po zapečatení zmenený.
genuine-added = K súboru bolo po zapečatení niečo pridané.
genuine-foreign-key = Pečať bola vytvorená iným kľúčom.
genuine-broken = Pečať sa nedá prečítať.

# The page for files of answers.
portal-upload-way = Nahrať súbor s odpoveďami
portal-upload-title = Nahrať odpovede
portal-upload-lead = Odovzdajte nám súbor so sériovými číslami a s tým, čo sa stalo s každým prístrojom. Uvidíte, čo sa prečítalo, skontrolujete to a podpíšete. Predtým sa nič nezaznamená.
portal-upload-label = Súbor
portal-upload-hint = XLSX alebo CSV so stĺpcami pre sériové číslo a stav, alebo strojová odpoveď (JSON)
portal-upload-own = Môžete vyplniť našu vlastnú tabuľku:
portal-upload-send = Prečítať súbor
portal-upload-none = Najprv vyberte súbor.
portal-upload-unreadable = Tento súbor sa nedá prečítať.
portal-upload-empty = Tento súbor nehovorí nič o prístroji.
portal-upload-foreign = Tento súbor patrí k inému oznámeniu alebo inému príjemcovi. Nič sa z neho neprevzalo.
portal-upload-result = Čo sa prečítalo
portal-upload-counts = Prečítané: { $taken } · Na kontrolu: { $held } · Vynechané: { $refused }
portal-upload-row = Riadok { $row }
portal-upload-next = Skontrolovať a pokračovať
portal-upload-kept = Prečítané údaje sú vo formulári. Skontrolujte ich tam, doplňte a podpíšte.
portal-upload-unknown = Nie je v našom zozname; bude nahlásený ako ďalší prístroj.
portal-upload-number = Sériové číslo sa nedá s istotou prečítať. Pozrite sa na prístroj.
portal-upload-said = Nie je jasné, čo sa s prístrojom stalo. Zvoľte sami.
portal-upload-date = Dátum nie je jasný a bol vynechaný.
portal-upload-cell = Bunka obsahuje vzorec alebo je zlúčená. Skontrolujte hodnotu.
portal-upload-twice = Toto sériové číslo je tam viackrát.
portal-upload-missing = Chýba komu alebo prečo.
portal-upload-which = Nie je jasné, ktorý prístroj je myslený.
portal-upload-comment = Je tam poznámka; neprevzala sa.
portal-upload-other = Niečo sa tu nedalo prečítať a bolo to vynechané.
## Passing on: roles, a list as a file, sites by number only
portal-role = Čo organizácia s pomôckami robí?
portal-role-uses = Používa ich
portal-role-passes = Odovzdáva ich ďalej a uvádza vlastných príjemcov
portal-list-heading = Alebo odovzdajte súbor
portal-list-text = Jeden riadok na pomôcku so stĺpcami šablóny, ako CSV alebo XLSX. Čo možno prevziať, stojí potom v poli vyššie; zatiaľ sa nikto neinformuje.
portal-list-file = Zoznam (CSV alebo XLSX)
portal-list-template = Šablóna
portal-list-read = Prečítať súbor
portal-list-counts = Riadkov: { $rows }, z toho prevzatých { $taken }, na opravu { $held }, nepoužiteľných { $refused }
portal-line-list = Riadok { $line }: { $text }
portal-line-role = Túto rolu nepoznáme: „{ $about }“.
portal-line-circle = Táto adresa stojí v reťazci nad Vami: { $about }.
portal-line-many = Jeden zoznam viac príjemcov neobsiahne: { $about }.
portal-line-unreadable = Toto sa nedá prečítať: „{ $about }“.
portal-blind-title = Mená si ponechať u seba
portal-blind-text = Dajte každému miestu číslo. Dozvieme sa číslo, krajinu, jazyk a sériové čísla, nikdy meno ani adresu. Oznam odovzdáte sami.
portal-blind-lines = Miesta
portal-blind-lines-hint = Jeden riadok na miesto: číslo; krajina; jazyk; sériové číslo, sériové číslo. Číslo má najviac štyri písmená a šesť číslic, napríklad S-01
portal-blind-file = Verejná časť z „fieldaction cascade seal“ (JSON)
portal-blind-sealed = Váš zapečatený zoznam (nepovinné)
portal-blind-sealed-hint = Uchováme ho pre Vás. Otvorí ho len Váš kľúč.
portal-blind-declare = Uviesť miesta
portal-blind-named = Miesta: { $count }
portal-blind-site = Číslo
portal-blind-link = Odkaz pre miesto
portal-blind-letter = List (PDF)
portal-blind-zip = Listy, odkazy a podpísané oznamy pre všetky miesta (ZIP)
portal-blind-told = Odovzdali sme oznam týmto miestam
portal-blind-kept = Váš zapečatený zoznam
portal-blind-root = Koreň nad Vašimi záväzkami
portal-line-site = Toto nie je voľné číslo miesta: „{ $about }“.
portal-line-public = Toto nie je verejná časť zoznamu: „{ $about }“.
portal-line-unsealed = Tento súbor nie je zapečatený: „{ $about }“.
portal-sign-optional = Nepovinné. Výrobca nevie, kto ste.
