### Frame words of the verification form and of the cover letter, Slovak.

## Form
form-title = Overovací formulár { $reference }
form-title-recall = Formulár odpovede { $reference }
form-heading = Overovací formulár
form-heading-recall = Formulár odpovede
form-introduction-quality = Týmto formulárom, prosím, potvrďte, že ste dostali oznámenie o kvalite { $reference } a vykonali opatrenia v ňom uvedené.
form-organisation = Názov organizácie
form-number = Vaše číslo u nás
form-person = Osoba, ktorá vypĺňa tento formulár
form-name = Meno
form-person-title = Titul alebo funkcia
form-date = Dátum ({ $hint })
form-answers = Vaše odpovede
form-yes = Áno
form-no = Nie
form-unit-product = Pomôcka
form-unit-serial = Sériové číslo
form-unit-answer = Vykonané
form-unit-write = doplňte, prosím:
form-further = Ďalšie sériové čísla u Vás
form-chain = Odpovede distribútora alebo dovozcu
form-chain-not-applicable = Netýka sa
form-send = Pošlite späť na { $address }. Tieto údaje nám môžete oznámiť aj e-mailom bez formulára.

## Cover letter
letter-title = Sprievodný list a overovací formulár { $reference }
letter-title-recall = Sprievodný list a formulár odpovede { $reference }
letter-opening = { $count ->
    [0] podľa našich záznamov ste dostali dotknutý výrobok. Úplný bezpečnostný oznam je priložený.
    [one] podľa našich záznamov sa tento oznam týka 1 pomôcky u Vás. Úplný bezpečnostný oznam je priložený.
    [few] podľa našich záznamov sa tento oznam týka { $count } pomôcok u Vás. Úplný bezpečnostný oznam je priložený.
   *[other] podľa našich záznamov sa tento oznam týka { $count } pomôcok u Vás. Úplný bezpečnostný oznam je priložený.
}
letter-opening-quality = { $count ->
    [0] podľa našich záznamov ste dostali dotknutý výrobok. Úplné oznámenie o kvalite je priložené.
    [one] podľa našich záznamov sa toto oznámenie týka 1 pomôcky u Vás. Úplné oznámenie o kvalite je priložené.
    [few] podľa našich záznamov sa toto oznámenie týka { $count } pomôcok u Vás. Úplné oznámenie o kvalite je priložené.
   *[other] podľa našich záznamov sa toto oznámenie týka { $count } pomôcok u Vás. Úplné oznámenie o kvalite je priložené.
}
letter-opening-recall = { $count ->
    [0] podľa našich záznamov ste dostali dotknutý výrobok. Úplný list o spätnom prevzatí je priložený.
    [one] podľa našich záznamov sa tento oznam týka 1 pomôcky u Vás. Úplný list o spätnom prevzatí je priložený.
    [few] podľa našich záznamov sa tento oznam týka { $count } pomôcok u Vás. Úplný list o spätnom prevzatí je priložený.
   *[other] podľa našich záznamov sa tento oznam týka { $count } pomôcok u Vás. Úplný list o spätnom prevzatí je priložený.
}
letter-step-read = Prečítajte si bezpečnostný oznam. Odovzdajte ho všetkým, ktorí s pomôckami pracujú.
letter-step-read-quality = Prečítajte si oznámenie o kvalite. Odovzdajte ho všetkým, ktorí s pomôckami pracujú.
letter-step-read-recall = Prečítajte si list o spätnom prevzatí. Odovzdajte ho všetkým, ktorí s pomôckami pracujú.
letter-step-measures = Vykonajte opatrenia: { $address }
letter-step-answer = Odpovedzte za každé sériové číslo, online alebo formulárom.
letter-online = Odpovedzte online, bez účtu
letter-code = Krátky kód pre telefón:
letter-paper = Formulárom alebo e-mailom
letter-paper-text = Vyplnený formulár alebo jednoduchý e-mail so sériovými číslami pošlite na { $address }.
letter-units = Dotknuté pomôcky u Vás
letter-standing = Stav
letter-standing-affected = dotknutá
letter-standing-possibly = možno dotknutá
letter-change = Od revízie { $revision }
letter-change-new = nová
letter-change-same = bez zmeny
letter-change-gone = už nie je dotknutá
letter-serial-unknown = nie je známe
letter-chain = Tieto pomôcky ste dostali ako distribútor alebo dovozca. Uveďte, prosím, príjemcov v portáli alebo im tento oznam bezodkladne odovzdajte a vyplňte časť pre distribútorov a dovozcov.
letter-wrong = Nie ste správna kontaktná osoba?
letter-genuine = Je tento list pravý?
letter-genuine-text = Na každej strane sú uvedené čísla { $reference } a { $document }. V prípade pochybností sa opýtajte cestou, ktorú už poznáte, napríklad cez { $website }. Nikto od Vás nebude žiadať heslo.
letter-wrong-text = Oznámte nám, prosím, správnu osobu, v portáli alebo e-mailom na { $address }. Dovtedy zostáva tento oznam adresovaný Vám.
letter-check = Program fieldcheck musí zobraziť odtlačok { $fingerprint }; pod každým sériovým číslom je jeho výzva (challenge).

## Form: the code on each page, and what may be entered beside yes and no
form-code = Tento kód určuje, čí je formulár. Nepíšte, prosím, cez neho.
form-scan = Alebo tento kód naskenujte telefónom.
form-department = Oddelenie
form-account = Zákaznícke číslo
form-address = Adresa
form-shipping-address = Dodacia adresa, ak je iná
form-phone = Telefón
form-email = E-mail
form-signature = Podpis
form-quantity = Počet
form-comment = Poznámka
form-on = Dňa (dátum)
form-deadline = Tento formulár, prosím, pošlite späť do { $day }.
form-disposition = Čo sa stalo
form-disposition-done = hotovo
form-disposition-not-yet = zatiaľ nie
form-disposition-not-here = nie je tu
form-disposition-never-had = nikdy nemali
form-disposition-passed-on = odovzdané ďalej
form-disposition-scrapped = zošrotované
form-disposition-cannot = nedá sa vykonať
form-continued = Pokračovanie
form-page-of = Formulár, strana { $page } z { $pages }

## Statements of the customer
statement-receipt = Potvrdzujeme, že sme tento oznam dostali, prečítali a porozumeli mu.
statement-actions = Vykonali sme všetky opatrenia, ktoré oznam vyžaduje.
statement-users = S informáciami a opatreniami boli oboznámení všetci príslušní používatelia a opatrenia boli vykonané.
statement-returned = Dotknuté pomôcky sme vrátili.
statement-destroyed = Dotknuté pomôcky sme zlikvidovali.
statement-none-to-return = Nemáme žiadne dotknuté pomôcky, ktoré by bolo možné vrátiť alebo zlikvidovať.
statement-other = Postupovali sme inak (opíšte, prosím).
statement-no-devices = Nemáme žiadne dotknuté pomôcky.
statement-query = Máme otázku, kontaktujte nás, prosím.
statement-adverse = V súvislosti s pomôckami došlo k nežiaducim udalostiam (opíšte, prosím).

## Statements of the distributor or importer
statement-stock = Skontrolovali sme svoje zásoby a dotknuté pomôcky sme oddelili.
statement-identified = Zistili sme zákazníkov, ktorí pomôcky dostali alebo mohli dostať.
statement-list = Priložili sme zoznam týchto zákazníkov.
statement-informed = Zistených zákazníkov sme informovali.
statement-confirmed = Dostali sme potvrdenia od všetkých zistených zákazníkov.
statement-neither = Dotknuté pomôcky nemáme na sklade my ani naši zákazníci.
statement-importer = Sme dovozcom pomôcok.

## Statements of the importer, of the authorised representative
statement-importer-register = Ako dovozca sme túto akciu zapísali do registra sťažností, nevyhovujúcich pomôcok, stiahnutí od používateľa a stiahnutí z trhu.
statement-importer-informed = Ako dovozca sme výrobcovi a jeho splnomocnenému zástupcovi oznámili, čo o dotknutých pomôckach vieme.
statement-representative = Sme splnomocneným zástupcom výrobcu.
statement-representative-cooperates = Ako splnomocnený zástupca pri tejto akcii spolupracujeme s príslušnými orgánmi a máme pre ne pripravené dokumenty.
