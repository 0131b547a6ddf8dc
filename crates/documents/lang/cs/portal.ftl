### Words of the consignee's portal, Czech. One section per page, in the order in which a consignee meets them.

## Every page
portal-genuine = Je to pravé?
portal-language = Jazyk:
portal-urgent = Naléhavé bezpečnostní upozornění pro terén
portal-alarm = Máte podezření na neoprávněný přístup?
portal-alarm-what = Co nyní dělat
portal-alarm-title = Podezření na neoprávněný přístup
portal-foot = Naléhavé bezpečnostní upozornění pro terén { $reference } ({ $document })
portal-foot-date = ze dne { $date }.
portal-foot-help = Dotazy:
portal-back = Zpět na přehled
portal-back-devices = Zpět k prostředkům
portal-back-questions = Zpět k otázkám
portal-to-start = Na přehled
portal-to-form = K formuláři
portal-save = Uložit na později
portal-send = Odeslat
portal-change = Změnit
portal-yes = Ano
portal-no = Ne
portal-yes-on = Ano, dne { $date }
portal-which-units = Které prostředky?
portal-date-hint = Den, měsíc, rok, například 10.12.2026
portal-date-hint-known = Je-li známo. Den, měsíc, rok, například 10.12.2026

## Devices, as they are called everywhere
portal-units = { $count ->
    [one] Týká se 1 Vašeho prostředku
    [few] Týká se { $count } Vašich prostředků
   *[other] Týká se { $count } Vašich prostředků
}
portal-your-units = Vaše prostředky
portal-show-units = Zobrazit všechny prostředky
portal-no-units = V současnosti nemáte k potvrzení žádný prostředek
portal-serial = SN { $serial }
portal-serial-unknown = Prostředek, jehož sériové číslo neznáme
portal-unit-about = { $name }, katalogové č. { $number }
portal-unit-number = Katalogové č. { $number }, UDI-DI: netýká se
portal-unit-numbers = Katalogové č. { $number }, UDI-DI { $udi }
portal-unit-possibly = Podle našich záznamů možná dotčen. Zacházejte s ním prosím jako s dotčeným.
portal-unit-handed = Odpověď byla dne { $date } svěřena jiné osobě: { $to }. Můžete odpovědět sami, nebo to nechat otevřené.
portal-shown-since = Doloženo od { $moment }
portal-shown-none = Zatím žádný doklad

## Overview
portal-handed = Tento odkaz Vám byl předán dne { $date }. Předává: { $who }.
portal-handed-units = { $count ->
    [one] Platí pro 1 prostředek.
    [few] Platí pro { $count } prostředky.
   *[other] Platí pro { $count } prostředků.
}
portal-three-steps = Tři kroky
portal-step-read = Přečíst
portal-step-read-small = Upozornění, také jako PDF
portal-step-measures = Opatření
portal-step-measures-small = Pokyny výrobce
portal-step-confirm = Potvrdit
portal-step-confirm-small = za každé sériové číslo, asi 2 minuty
portal-open = zbývá
portal-of = { $done } z { $total }
portal-said-so = prohlášeno
portal-confirmed = potvrzeno
portal-next-read = Dále: přečíst
portal-next-confirm = Dále: potvrdit
portal-next-receipt = Zobrazit potvrzení o přijetí
portal-draft = Vaše údaje jsou uloženy
portal-draft-text = Zatím nebyly odeslány.
portal-draft-on = Pokračovat ve formuláři
portal-way-recipients = Zadejte své příjemce. Informujeme je za Vás
portal-way-receipt = Poslední potvrzení o přijetí
portal-way-correct = Opravit odpovědi
portal-way-hand = Předat část odpovědi kolegyni nebo kolegovi
portal-way-handed = { $count ->
    [one] 1 část odpovědi předána
    [few] { $count } části odpovědi předány
   *[other] { $count } částí odpovědi předáno
}
portal-way-contact = Nejste příslušnou osobou? Uveďte správnou osobu
portal-way-return = Nejste příslušnou osobou? Sdělte to tomu, kdo Vám odkaz předal.

## Reading the notice
portal-read-title = Přečtěte si upozornění
portal-text-language = Jazyk upozornění: { $language }
portal-read-at = Přečteno { $moment }
portal-read-hint = Otevření této stránky se nepovažuje za potvrzení. Pouze tímto tlačítkem zaznamenáte, že jste si upozornění přečetli.
portal-read-button = Potvrzuji, že mám upozornění přečtené
portal-instructions = Otevřít pokyny výrobce
portal-instructions-take = Stáhnout
portal-instructions-taken = Staženo { $moment }
portal-instructions-hint = Tímto tlačítkem zaznamenáte, že jste si soubor stáhli.
portal-products = Dotčené výrobky
portal-product = Výrobek
portal-catalogue-no = Katalogové č.
portal-udi = UDI-DI
portal-udi-none = netýká se
portal-files = Soubory
portal-files-none = Soubory se zde objeví, jakmile budou uvolněny.
portal-file-notice = Upozornění jako PDF, { $language }
portal-file-personal = Průvodní dopis a formulář pro Vaši organizaci jako PDF

## Form: what stands on each page
portal-form-steps = Kroky formuláře
portal-form-devices = Prostředky
portal-form-questions = Otázky
portal-form-confirm = Potvrzení
portal-errors = { $count ->
    [one] Jeden údaj je třeba opravit
    [few] { $count } údaje je třeba opravit
   *[other] { $count } údajů je třeba opravit
}
portal-save-hint = Ukládat můžete kdykoli. Váš odkaz Vás přivede zpět sem.
portal-next = Dále

## Step: devices
portal-devices-title = Vaše prostředky
portal-devices-heading = Co se stalo s jednotlivými prostředky?
portal-no-units-form = V současnosti nemáte k potvrzení žádný prostředek. Prostředek, který zde chybí, můžete uvést níže.
portal-chain-first = Předali jste prostředky dál?
portal-chain-first-text = Zadejte příjemce. Tyto prostředky se pak započítají u nich a Vy zde k nim nemusíte nic uvádět.
portal-choice-done = Hotovo
portal-said-done-hint = Všechny kroky pokynů byly provedeny
portal-choice-later = Zatím ne
portal-choice-not-here = Není zde
portal-choice-not-here-hint = Tento prostředek u nás nemůžeme najít
portal-choice-passed-on = Předáno dál
portal-choice-scrapped = Sešrotováno
portal-choice-cannot = Nelze provést
portal-choice-cannot-hint = Kroky nemůžeme provést
portal-when = Kdy?
portal-until = Do kdy?
portal-to = Komu? Název a adresa organizace
portal-why = Co tomu brání?
portal-why-hint = Technická podpora se Vám ozve.
portal-serial-read = Sériové číslo z typového štítku
portal-serial-read-hint = V našich záznamech chybí
portal-rest = Všechny prostředky, ke kterým jste výše nic neuvedli
portal-rest-each = Odpovím za každý zvlášť
portal-rest-done = U všech ostatních je hotovo
portal-extra-heading = V tomto seznamu chybí prostředek
portal-extra = Sériové číslo, jak je uvedeno na typovém štítku
portal-extra-hint = Ověříme, zda je prostředek dotčen, a ozveme se Vám. Více čísel: jedno na řádek.

## Step: questions
portal-questions-title = Otázky k upozornění
portal-questions-heading = Jsou tato tvrzení pravdivá?
portal-questions-hint = „Ne“ je platná odpověď. V takovém případě se Vám ozveme.
portal-questions-tick = Zaškrtněte, co u Vás platí.
portal-not-ticked = nezaškrtnuto
portal-derived = Vyplývá z toho, co jste uvedli k jednotlivým prostředkům
portal-chain = Distributoři a dovozci
portal-chain-question = Jste distributor nebo dovozce prostředků?
portal-chain-not-applicable = Netýká se
portal-chain-not-applicable-hint = Prostředky sami používáme
portal-chain-applies = Ano, jsme distributor nebo dovozce
portal-informed-on = Dne
portal-next-check = Dále: zkontrolovat odpovědi

## Step: confirm
portal-check-title = Zkontrolovat a potvrdit
portal-check-heading = Je vše správně?
portal-missing = { $count ->
    [one] Jedna odpověď stále chybí
    [few] { $count } odpovědi stále chybí
   *[other] { $count } odpovědí stále chybí
}
portal-check-correction = Již jste odpověděli. Novým odesláním opravíte svou poslední odpověď; ta zůstane čitelná.
portal-unknown-serials = Další sériová čísla u Vás
portal-said-nothing = Zatím bez odpovědi
portal-said-done = Hotovo
portal-said-done-on = Hotovo dne { $date }
portal-said-later = Zatím ne
portal-said-later-on = Zatím ne, do { $date }
portal-said-not-here = Není zde
portal-said-passed-on = Předáno dál, příjemce: { $to }
portal-said-scrapped = Sešrotováno
portal-said-scrapped-on = Sešrotováno dne { $date }
portal-said-cannot = Nelze provést: { $why }
portal-sign-heading = Kdo to potvrzuje?
portal-sign-name = Jméno a příjmení
portal-sign-title = Titul nebo funkce
portal-sign-date = Datum
portal-sign-hint = Odesláním činíte tato prohlášení. Později je můžete opravit; dřívější verze zůstane uchována.
portal-sign = Odeslat odpovědi
portal-earlier = Vaše dosavadní odpovědi

## What does not fit about an entry
portal-wrong-about = SN { $serial }: { $text }
portal-wrong-choose = Vyberte odpověď.
portal-wrong-yes-no = Vyberte ano nebo ne.
portal-wrong-date = Toto datum nelze přečíst. Napište den, měsíc, rok, například 10.12.2026.
portal-wrong-date-missing = Chybí datum.
portal-wrong-quantity = Uveďte prosím počet prostředků jako celé číslo.
portal-wrong-to = Uveďte název a adresu organizace.
portal-wrong-why = Uveďte důvod. Stačí jedna věta.
portal-wrong-name = Chybí jméno.
portal-wrong-changed = Odpovědi se od zobrazení této stránky změnily. Zkontrolujte je prosím ještě jednou.
portal-wrong-units = Vyberte alespoň jeden prostředek.
portal-wrong-email = Toto není e-mailová adresa.
portal-wrong-nothing = Zatím nebylo nic uvedeno.

## Receipt
portal-receipt-title = Potvrzení o přijetí { $number }
portal-receipt-heading = Vaše odpovědi byly přijaty
portal-receipt-corrected = Tato odpověď byla opravena
portal-receipt-newer = K novější odpovědi { $number }
portal-receipt-number = Číslo Vašeho potvrzení o přijetí
portal-receipt-phone = Při telefonickém dotazu stačí toto číslo.
portal-receipt-at = Přijato
portal-receipt-by = Potvrzuje
portal-receipt-site = Organizace
portal-receipt-corrects = Opravuje odpověď
portal-receipt-place = Místo v protokolu
portal-receipt-index = Záznam { $index }
portal-receipt-sealed = Zahrnuto v podepsaném kontrolním bodu, počet záznamů: { $size }
portal-receipt-pending = Právě se přiděluje. Vaše odpovědi jsou již v bezpečí.
portal-receipt-again = Podívat se znovu
portal-receipt-digest = Kontrolní součet záznamu (SHA-256)
portal-receipt-print = Vytvořeno portálem { $reference } pro Vaši dokumentaci. Dotazy: { $address }
portal-receipt-next = Co bude dál
portal-receipt-queried = Vaši odpověď čte člověk a ozve se, bude-li třeba něco vyjasnit.
portal-receipt-open = Zatím není hotovo:
portal-receipt-copy = Potvrzení zašleme na e-mailovou adresu, kterou pro Vás evidujeme.
portal-receipt-how-print = K uložení této stránky použijte funkci tisku ve svém prohlížeči.
portal-receipt-proof = Pomocí záznamu a kontrolního součtu lze později doložit, že je tato odpověď v protokolu beze změny.

## Handing a part on
portal-hand-title = Předat část odpovědi
portal-hand-heading = Kdo má převzít část odpovědi?
portal-hand-text = Tato osoba dostane vlastní odkaz. Zobrazuje jen Vámi vybrané prostředky a uvádí, kdo jej předal. Přehled zůstává Vám.
portal-hand-unit = { $name }: { $state }
portal-hand-email = E-mailová adresa této osoby
portal-hand-from = Vaše jméno
portal-hand-from-hint = Bude uvedeno v e-mailu.
portal-hand-send = Odeslat odkaz
portal-hand-already = Již předané části odpovědi
portal-hand-said = zodpovězeno { $said } z { $count }

## Naming the right person
portal-contact-title = Uvést správnou osobu
portal-contact-heading = Kdo je příslušnou osobou?
portal-contact-text = Upozornění se musí dostat ke správné osobě. Dokud tato osoba neodpoví, zůstává kontaktem Vaše adresa.
portal-contact-what = Co platí?
portal-contact-person = Příslušná je jiná osoba u nás
portal-contact-name = Jméno nebo oddělení
portal-contact-email = E-mailová adresa
portal-contact-email-hint = Na tuto adresu upozornění ihned odešleme. Bez adresy hledá dál náš pracovník.
portal-contact-site = Příslušná je jiná organizace
portal-contact-site-name = Název a adresa organizace
portal-contact-unknown = Nevím, kdo je příslušný
portal-contact-unknown-hint = Budeme hledat dál a zavoláme na Vaši ústřednu

## Reporting a suspicion
portal-intruder-reported = Podezření již bylo nahlášeno. Můžete doplnit další údaje.
portal-intruder-then = Poté je nahlaste zde
portal-intruder-text = Stačí jedna věta. Hlášení se ihned dostane na první místo pracovního seznamu výrobce. Nenahrazuje Vaše potvrzení za jednotlivé prostředky.
portal-intruder-seen = Čeho jste si všimli?
portal-intruder-unplugged = Byl kabel odpojen, jak požaduje upozornění?
portal-intruder-reach = Jak Vás můžeme zastihnout?
portal-intruder-reach-hint = Telefonní číslo, pokud možno i pro noční hodiny
portal-intruder-send = Nahlásit podezření
portal-intruder-law = Vaše organizace může mít vlastní ohlašovací povinnosti s krátkými lhůtami, například v oblasti ochrany osobních údajů nebo bezpečnosti sítí. Zeptejte se odpovědných osob ve své organizaci.

## Recipients of a distributor or importer
portal-recipients-title = Zadejte své příjemce
portal-recipients-heading = Komu jste prostředky předali?
portal-recipients-text = Každý příjemce dostane upozornění ve svém jazyce a odpoví sám za sebe.
portal-recipients-free = Prostředky bez příjemce: { $free } z { $total }.
portal-recipients-free-list = Sériová čísla bez příjemce
portal-named = { $count ->
    [one] 1 uvedený příjemce
    [few] { $count } uvedení příjemci
   *[other] { $count } uvedených příjemců
}
portal-state = Stav
portal-state-waiting = právě informujeme
portal-state-told = informován
portal-state-read = přečetl
portal-state-answered = odpověděl
portal-recipients-complete-said = Uvedli jste, že je seznam úplný.
portal-preview = { $count ->
    [one] Informovat lze 1 příjemce
    [few] Informovat lze { $count } příjemce
   *[other] Informovat lze { $count } příjemců
}
portal-preview-text = Zatím nebylo nic odesláno. Je-li seznam správný, informujte příjemce tlačítkem níže.
portal-recipients-rows = Zadat příjemce
portal-recipient = Příjemce { $count }
portal-recipient-name = Organizace
portal-recipient-street = Ulice
portal-recipient-postcode = PSČ
portal-recipient-city = Obec
portal-recipient-country = Země
portal-recipient-country-hint = Název nebo kód, například DE
portal-recipient-email = E-mailová adresa
portal-recipient-serials = Sériová čísla
portal-recipient-serials-hint = Více čísel oddělte čárkami
portal-recipients-more = Zobrazit více řádků. Údaje na této stránce se přitom nepřenesou
portal-recipients-paste = Nebo vložte tabulku
portal-paste = Zkopírujte údaje ze své tabulky a vložte je sem
portal-paste-hint = Jeden řádek na příjemce: organizace; ulice; PSČ; obec; země; e-mail; sériové číslo, sériové číslo
portal-recipients-complete = Můj seznam je tím úplný
portal-recipients-check = Zkontrolovat údaje
portal-recipients-tell = Informovat příjemce
portal-recipients-later = Další příjemce můžete zadat později.
portal-line-row = Příjemce { $line }: { $text }
portal-line-pasted = Vložený řádek { $line }: { $text }
portal-line-none = Zadejte alespoň jednoho příjemce.
portal-line-name = Chybí organizace.
portal-line-city = Chybí obec.
portal-line-country = Tuto zemi neznáme: „{ $about }“. Napište její název nebo dvě písmena.
portal-line-email = Toto není e-mailová adresa: „{ $about }“.
portal-line-serial = Toto sériové číslo není ve Vašem seznamu: { $about }.
portal-line-twice = Toto sériové číslo je uvedeno dvakrát: { $about }.
portal-line-units = Chybí sériová čísla.

## Is this genuine?
portal-genuine-heading = Je toto upozornění pravé?
portal-genuine-text = Tři způsoby, jak to zjistit. Stačí jeden.
portal-genuine-ask = Zeptejte se.
portal-genuine-ask-text = Zavolejte své kontaktní osobě u výrobce na číslo, které již znáte, ne na číslo z e-mailu, nebo použijte { $website }. Uveďte { $reference }.
portal-genuine-compare = Porovnejte.
portal-genuine-compare-text = Každá strana PDF nese obě čísla: { $reference } a { $document }.
portal-genuine-digest = Přepočítejte.
portal-genuine-digest-text = Vaše IT oddělení může porovnat kontrolní součet souboru s tímto seznamem. Podepsány byly právě tyto soubory.
portal-genuine-maker = Výrobce
portal-genuine-numbers = Čísla
portal-genuine-link = Co je Váš odkaz
portal-genuine-link-text = Platí jen pro Vaši organizaci a jen pro toto upozornění. Kdo jej má, může za Vaši organizaci odpovídat; nepřeposílejte jej, části předávejte přes „Předat část odpovědi“. Výrobce jej může kdykoli zrušit a poslat Vám nový.
portal-genuine-never = Nikdy po Vás nechceme heslo ani bankovní údaje.

## After an act
portal-done-now = Udělejte nyní
portal-done-hand = Odkaz je na cestě
portal-done-hand-text = Tato osoba jej dostane na adresu, kterou jste uvedli. Její odpovědi uvidíte ve svém formuláři.
portal-done-contact = Děkujeme. Váš údaj je zaznamenán
portal-done-contact-text = Pokud jste uvedli e-mailovou adresu, upozornění odešleme na ni. Jinak správný kontakt hledá náš pracovník. Váš odkaz zůstává platný.
portal-done-intruder = Vaše hlášení bylo přijato
portal-done-intruder-text = Je nyní na prvním místě pracovního seznamu výrobce. Jednejte ihned, nečekejte na odpověď.
portal-done-recipients = Váš seznam byl převzat
portal-done-recipients-text = Uvedení příjemci nyní dostávají upozornění. V jakém jsou stavu, najdete na stránce svých příjemců.

## The notice as data
portal-data = Jako data pro Vaše vlastní systémy
portal-data-text = Stejná verze jako PDF. Váš systém ji může přečíst a odpovědět pomocí ní.
portal-data-products = Dotčené výrobky
portal-data-units = Vaše sériová čísla
portal-data-notice = Upozornění pro strojové zpracování (JSON)

## Checking a file
portal-genuine-file-heading = Ověřit soubor
portal-genuine-file-text = Vyberte PDF, které jste obdrželi. Soubor se neuchovává.
portal-genuine-file = Soubor PDF
portal-genuine-file-send = Ověřit
portal-genuine-offline = Bez sítě: „fieldaction genuine“ nebo „fieldcheck genuine“ s názvem souboru.
portal-genuine-yes = Pravé: { $reference }, revize { $revision }, pečeť výrobce { $maker } ze dne { $date }.
portal-genuine-filled = Pravé. Po zapečetění byla vyplněna jen pole formuláře.
portal-genuine-not = Není pravé: { $why }
portal-genuine-stamp = Časové razítko: { $moment }, vydal { $authority }. Čí je tato služba, nebylo ověřeno.
portal-genuine-key = Otisk klíče této pečeti
portal-genuine-key-compare = Musí to být otisk uvedený ve Vašem dopise.
genuine-no-pdf = Soubor není čitelné PDF.
genuine-no-seal = Soubor nenese žádnou pečeť.
genuine-changed = Soubor byl po zapečetění změněn.
genuine-added = K souboru bylo po zapečetění něco přidáno.
genuine-foreign-key = Pečeť byla vytvořena jiným klíčem.
genuine-broken = Pečeť nelze přečíst.

# The page for files of answers.
portal-upload-way = Nahrát soubor s odpověďmi
portal-upload-title = Nahrát odpovědi
portal-upload-lead = Předejte nám soubor se sériovými čísly a s tím, co se stalo s každým přístrojem. Uvidíte, co bylo přečteno, zkontrolujete to a podepíšete. Předtím se nic nezaznamená.
portal-upload-label = Soubor
portal-upload-hint = XLSX nebo CSV se sloupci pro sériové číslo a stav, nebo strojová odpověď (JSON)
portal-upload-own = Můžete vyplnit naši vlastní tabulku:
portal-upload-send = Přečíst soubor
portal-upload-none = Nejprve vyberte soubor.
portal-upload-unreadable = Tento soubor nelze přečíst.
portal-upload-empty = Tento soubor neříká nic o přístroji.
portal-upload-foreign = Tento soubor patří k jinému oznámení nebo jinému příjemci. Nic z něj nebylo převzato.
portal-upload-result = Co bylo přečteno
portal-upload-counts = Přečteno: { $taken } · Ke kontrole: { $held } · Vynecháno: { $refused }
portal-upload-row = Řádek { $row }
portal-upload-next = Zkontrolovat a pokračovat
portal-upload-kept = Přečtené údaje jsou ve formuláři. Zkontrolujte je tam, doplňte a podepište.
portal-upload-unknown = Není v našem seznamu; bude nahlášen jako další přístroj.
portal-upload-number = Sériové číslo nelze s jistotou přečíst. Podívejte se na přístroj.
portal-upload-said = Není jasné, co se s přístrojem stalo. Zvolte sami.
portal-upload-date = Datum není jasné a bylo vynecháno.
portal-upload-cell = Buňka obsahuje vzorec nebo je sloučená. Zkontrolujte hodnotu.
portal-upload-twice = Toto sériové číslo je tam víckrát.
portal-upload-missing = Chybí komu nebo proč.
portal-upload-which = Není jasné, který přístroj je míněn.
portal-upload-comment = Je tam poznámka; nebyla převzata.
portal-upload-other = Něco zde nebylo možné přečíst a bylo vynecháno.
## Passing on: roles, a list as a file, sites by number only
portal-role = Co organizace s prostředky dělá?
portal-role-uses = Používá je
portal-role-passes = Předává je dál a uvádí vlastní příjemce
portal-list-heading = Nebo odevzdejte soubor
portal-list-text = Jeden řádek na prostředek se sloupci šablony, jako CSV nebo XLSX. Co lze převzít, stojí potom v poli výše; zatím se nikdo neinformuje.
portal-list-file = Seznam (CSV nebo XLSX)
portal-list-template = Šablona
portal-list-read = Přečíst soubor
portal-list-counts = Řádků: { $rows }, z toho převzato { $taken }, k opravě { $held }, nepoužitelných { $refused }
portal-line-list = Řádek { $line }: { $text }
portal-line-role = Tuto roli neznáme: „{ $about }“.
portal-line-circle = Tato adresa stojí v řetězci nad Vámi: { $about }.
portal-line-many = Jeden seznam více příjemců nepojme: { $about }.
portal-line-unreadable = Toto nelze přečíst: „{ $about }“.
portal-blind-title = Jména si ponechat u sebe
portal-blind-text = Dejte každému místu číslo. Dozvíme se číslo, zemi, jazyk a sériová čísla, nikdy jméno ani adresu. Upozornění předáte sami.
portal-blind-lines = Místa
portal-blind-lines-hint = Jeden řádek na místo: číslo; země; jazyk; sériové číslo, sériové číslo. Číslo má nejvýše čtyři písmena a šest číslic, například S-01
portal-blind-file = Veřejná část z „fieldaction cascade seal“ (JSON)
portal-blind-sealed = Váš zapečetěný seznam (nepovinné)
portal-blind-sealed-hint = Uchováme jej pro Vás. Otevře jej jen Váš klíč.
portal-blind-declare = Uvést místa
portal-blind-named = Místa: { $count }
portal-blind-site = Číslo
portal-blind-link = Odkaz pro místo
portal-blind-letter = Dopis (PDF)
portal-blind-zip = Dopisy, odkazy a podepsaná upozornění pro všechna místa (ZIP)
portal-blind-told = Předali jsme upozornění těmto místům
portal-blind-kept = Váš zapečetěný seznam
portal-blind-root = Kořen nad Vašimi závazky
portal-line-site = Toto není volné číslo místa: „{ $about }“.
portal-line-public = Toto není veřejná část seznamu: „{ $about }“.
portal-line-unsealed = Tento soubor není zapečetěn: „{ $about }“.
portal-sign-optional = Nepovinné. Výrobce neví, kdo jste.
