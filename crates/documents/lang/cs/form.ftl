### Frame words of the verification form and of the cover letter, Czech.

## Form
form-title = Ověřovací formulář { $reference }
form-title-recall = Formulář odpovědi { $reference }
form-heading = Ověřovací formulář
form-heading-recall = Formulář odpovědi
form-introduction-quality = Potvrďte prosím tímto formulářem, že jste obdrželi oznámení o kvalitě { $reference } a provedli opatření v něm uvedená.
form-organisation = Název organizace
form-number = Vaše číslo u nás
form-person = Osoba vyplňující tento formulář
form-name = Jméno
form-person-title = Titul nebo funkce
form-date = Datum ({ $hint })
form-answers = Vaše odpovědi
form-yes = Ano
form-no = Ne
form-unit-product = Prostředek
form-unit-serial = Sériové číslo
form-unit-answer = Provedeno
form-unit-write = prosím doplňte:
form-further = Další sériová čísla u Vás
form-chain = Odpovědi distributora nebo dovozce
form-chain-not-applicable = Netýká se
form-send = Zašlete zpět na { $address }. Tyto údaje nám můžete sdělit také e-mailem bez formuláře.

## Cover letter
letter-title = Průvodní dopis a ověřovací formulář { $reference }
letter-title-recall = Průvodní dopis a formulář odpovědi { $reference }
letter-opening = { $count ->
    [0] podle našich záznamů jste obdrželi dotčený výrobek. Úplné bezpečnostní upozornění je přiloženo.
    [one] podle našich záznamů se toto upozornění týká 1 prostředku u Vás. Úplné bezpečnostní upozornění je přiloženo.
    [few] podle našich záznamů se toto upozornění týká { $count } prostředků u Vás. Úplné bezpečnostní upozornění je přiloženo.
   *[other] podle našich záznamů se toto upozornění týká { $count } prostředků u Vás. Úplné bezpečnostní upozornění je přiloženo.
}
letter-opening-quality = { $count ->
    [0] podle našich záznamů jste obdrželi dotčený výrobek. Úplné oznámení o kvalitě je přiloženo.
    [one] podle našich záznamů se toto oznámení týká 1 prostředku u Vás. Úplné oznámení o kvalitě je přiloženo.
    [few] podle našich záznamů se toto oznámení týká { $count } prostředků u Vás. Úplné oznámení o kvalitě je přiloženo.
   *[other] podle našich záznamů se toto oznámení týká { $count } prostředků u Vás. Úplné oznámení o kvalitě je přiloženo.
}
letter-opening-recall = { $count ->
    [0] podle našich záznamů jste obdrželi dotčený výrobek. Úplný dopis o stažení je přiložen.
    [one] podle našich záznamů se toto upozornění týká 1 prostředku u Vás. Úplný dopis o stažení je přiložen.
    [few] podle našich záznamů se toto upozornění týká { $count } prostředků u Vás. Úplný dopis o stažení je přiložen.
   *[other] podle našich záznamů se toto upozornění týká { $count } prostředků u Vás. Úplný dopis o stažení je přiložen.
}
letter-step-read = Přečtěte si bezpečnostní upozornění. Předejte je všem, kdo s prostředky pracují.
letter-step-read-quality = Přečtěte si oznámení o kvalitě. Předejte je všem, kdo s prostředky pracují.
letter-step-read-recall = Přečtěte si dopis o stažení. Předejte jej všem, kdo s prostředky pracují.
letter-step-measures = Proveďte opatření: { $address }
letter-step-answer = Odpovězte pro každé sériové číslo, online nebo formulářem.
letter-online = Odpovězte online, bez účtu
letter-code = Krátký kód pro telefon:
letter-paper = Formulářem nebo e-mailem
letter-paper-text = Vyplněný formulář nebo prostý e-mail se sériovými čísly zašlete na { $address }.
letter-units = Dotčené prostředky u Vás
letter-standing = Stav
letter-standing-affected = dotčen
letter-standing-possibly = možná dotčen
letter-change = Od revize { $revision }
letter-change-new = nový
letter-change-same = beze změny
letter-change-gone = již není dotčen
letter-serial-unknown = není známo
letter-chain = Tyto prostředky jste obdrželi jako distributor nebo dovozce. Uveďte prosím příjemce v portálu nebo jim toto upozornění neprodleně předejte a vyplňte část pro distributory a dovozce.
letter-wrong = Nejste správná kontaktní osoba?
letter-genuine = Je tento dopis pravý?
letter-genuine-text = Každá strana nese čísla { $reference } a { $document }. V případě pochybností se zeptejte cestou, kterou již znáte, například přes { $website }. Nikdo po Vás nebude chtít heslo.
letter-wrong-text = Sdělte nám prosím správnou osobu, v portálu nebo e-mailem na { $address }. Do té doby zůstává toto upozornění adresováno Vám.
letter-check = Program fieldcheck musí zobrazit otisk { $fingerprint }; pod každým sériovým číslem je jeho výzva (challenge).

## Form: the code on each page, and what may be entered beside yes and no
form-code = Tento kód určuje, čí je formulář. Nepište prosím přes něj.
form-scan = Nebo tento kód naskenujte telefonem.
form-department = Oddělení
form-account = Zákaznické číslo
form-address = Adresa
form-shipping-address = Dodací adresa, pokud se liší
form-phone = Telefon
form-email = E-mail
form-signature = Podpis
form-quantity = Počet
form-comment = Poznámka
form-on = Dne (datum)
form-deadline = Tento formulář prosím zašlete zpět do { $day }.
form-disposition = Co se stalo
form-disposition-done = hotovo
form-disposition-not-yet = zatím ne
form-disposition-not-here = není zde
form-disposition-never-had = nikdy neměli
form-disposition-passed-on = předáno dál
form-disposition-scrapped = sešrotováno
form-disposition-cannot = nelze provést
form-continued = Pokračování
form-page-of = Formulář, strana { $page } z { $pages }

## Statements of the customer
statement-receipt = Potvrzujeme, že jsme toto upozornění obdrželi, přečetli a porozuměli mu.
statement-actions = Provedli jsme všechna opatření, která upozornění vyžaduje.
statement-users = S informacemi a opatřeními byli seznámeni všichni příslušní uživatelé a opatření byla provedena.
statement-returned = Dotčené prostředky jsme vrátili.
statement-destroyed = Dotčené prostředky jsme zlikvidovali.
statement-none-to-return = Nemáme žádné dotčené prostředky, které by bylo možné vrátit nebo zlikvidovat.
statement-other = Postupovali jsme jinak (prosím popište).
statement-no-devices = Nemáme žádné dotčené prostředky.
statement-query = Máme dotaz, kontaktujte nás prosím.
statement-adverse = V souvislosti s prostředky došlo k nežádoucím příhodám (prosím popište).

## Statements of the distributor or importer
statement-stock = Zkontrolovali jsme své zásoby a dotčené prostředky oddělili.
statement-identified = Zjistili jsme zákazníky, kteří prostředky obdrželi nebo mohli obdržet.
statement-list = Přiložili jsme seznam těchto zákazníků.
statement-informed = Zjištěné zákazníky jsme informovali.
statement-confirmed = Obdrželi jsme potvrzení od všech zjištěných zákazníků.
statement-neither = Dotčené prostředky nemáme na skladě my ani naši zákazníci.
statement-importer = Jsme dovozcem prostředků.

## Statements of the importer, of the authorised representative
statement-importer-register = Jako dovozce jsme tuto akci zapsali do registru stížností, nevyhovujících prostředků, stažení z oběhu a stažení z trhu.
statement-importer-informed = Jako dovozce jsme výrobci a jeho zplnomocněnému zástupci sdělili, co o dotčených prostředcích víme.
statement-representative = Jsme zplnomocněným zástupcem výrobce.
statement-representative-cooperates = Jako zplnomocněný zástupce při této akci spolupracujeme s příslušnými orgány a máme pro ně připravené dokumenty.
