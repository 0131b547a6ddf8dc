### Frame words of the verification form and of the cover letter, Polish.

## Form
form-title = Formularz weryfikacyjny { $reference }
form-title-recall = Formularz odpowiedzi { $reference }
form-heading = Formularz weryfikacyjny
form-heading-recall = Formularz odpowiedzi
form-introduction-quality = Prosimy potwierdzić na tym formularzu, że otrzymali Państwo powiadomienie dotyczące jakości { $reference } i wykonali zawarte w nim działania.
form-organisation = Nazwa organizacji
form-number = Państwa numer u nas
form-person = Osoba wypełniająca ten formularz
form-name = Imię i nazwisko
form-person-title = Tytuł lub stanowisko
form-date = Data ({ $hint })
form-answers = Państwa odpowiedzi
form-yes = Tak
form-no = Nie
form-unit-product = Wyrób
form-unit-serial = Numer seryjny
form-unit-answer = Wykonano
form-unit-write = prosimy wpisać:
form-further = Dalsze numery seryjne w Państwa placówce
form-chain = Odpowiedzi dystrybutora lub importera
form-chain-not-applicable = Nie dotyczy
form-send = Prosimy odesłać na adres { $address }. Te informacje można nam także przesłać w wiadomości e-mail, bez formularza.

## Cover letter
letter-title = Pismo przewodnie i formularz weryfikacyjny { $reference }
letter-title-recall = Pismo przewodnie i formularz odpowiedzi { $reference }
letter-opening = { $count ->
    [0] według naszych danych otrzymali Państwo produkt, którego dotyczy notatka. Pełną notatkę bezpieczeństwa załączamy.
    [one] według naszych danych notatka ta dotyczy 1 wyrobu w Państwa placówce. Pełną notatkę bezpieczeństwa załączamy.
    [few] według naszych danych notatka ta dotyczy { $count } wyrobów w Państwa placówce. Pełną notatkę bezpieczeństwa załączamy.
    [many] według naszych danych notatka ta dotyczy { $count } wyrobów w Państwa placówce. Pełną notatkę bezpieczeństwa załączamy.
   *[other] według naszych danych notatka ta dotyczy { $count } wyrobu w Państwa placówce. Pełną notatkę bezpieczeństwa załączamy.
}
letter-opening-quality = { $count ->
    [0] według naszych danych otrzymali Państwo produkt, którego dotyczy powiadomienie. Pełne powiadomienie dotyczące jakości załączamy.
    [one] według naszych danych powiadomienie to dotyczy 1 wyrobu w Państwa placówce. Pełne powiadomienie dotyczące jakości załączamy.
    [few] według naszych danych powiadomienie to dotyczy { $count } wyrobów w Państwa placówce. Pełne powiadomienie dotyczące jakości załączamy.
    [many] według naszych danych powiadomienie to dotyczy { $count } wyrobów w Państwa placówce. Pełne powiadomienie dotyczące jakości załączamy.
   *[other] według naszych danych powiadomienie to dotyczy { $count } wyrobu w Państwa placówce. Pełne powiadomienie dotyczące jakości załączamy.
}
letter-opening-recall = { $count ->
    [0] według naszych danych otrzymali Państwo produkt, którego dotyczy notatka. Pełne pismo o wycofaniu załączamy.
    [one] według naszych danych notatka ta dotyczy 1 wyrobu w Państwa placówce. Pełne pismo o wycofaniu załączamy.
    [few] według naszych danych notatka ta dotyczy { $count } wyrobów w Państwa placówce. Pełne pismo o wycofaniu załączamy.
    [many] według naszych danych notatka ta dotyczy { $count } wyrobów w Państwa placówce. Pełne pismo o wycofaniu załączamy.
   *[other] według naszych danych notatka ta dotyczy { $count } wyrobu w Państwa placówce. Pełne pismo o wycofaniu załączamy.
}
letter-step-read = Prosimy przeczytać notatkę bezpieczeństwa. Prosimy przekazać ją wszystkim, którzy pracują z wyrobami.
letter-step-read-quality = Prosimy przeczytać powiadomienie dotyczące jakości. Prosimy przekazać je wszystkim, którzy pracują z wyrobami.
letter-step-read-recall = Prosimy przeczytać pismo o wycofaniu. Prosimy przekazać je wszystkim, którzy pracują z wyrobami.
letter-step-measures = Prosimy wykonać działania: { $address }
letter-step-answer = Prosimy odpowiedzieć dla każdego numeru seryjnego, przez internet lub na formularzu.
letter-online = Odpowiedź przez internet, bez konta
letter-code = Krótki kod do rozmowy telefonicznej:
letter-paper = Formularzem lub e-mailem
letter-paper-text = Wypełniony formularz lub zwykły e-mail z numerami seryjnymi prosimy wysłać na adres { $address }.
letter-units = Wyroby w Państwa placówce, których dotyczy notatka
letter-standing = Status
letter-standing-affected = dotyczy
letter-standing-possibly = być może dotyczy
letter-change = Od wersji { $revision }
letter-change-new = nowy
letter-change-same = bez zmian
letter-change-gone = już nie dotyczy
letter-serial-unknown = nieznany
letter-chain = Te wyroby otrzymali Państwo jako dystrybutor lub importer. Prosimy wskazać odbiorców w portalu lub niezwłocznie przekazać im tę notatkę oraz wypełnić część dla dystrybutorów i importerów.
letter-wrong = Nie są Państwo właściwą osobą do kontaktu?
letter-genuine = Czy to pismo jest autentyczne?
letter-genuine-text = Na każdej stronie znajdują się numery { $reference } i { $document }. W razie wątpliwości prosimy zapytać drogą, którą już Państwo znają, na przykład przez { $website }. Nikt nie zapyta Państwa o hasło.
letter-wrong-text = Prosimy wskazać nam właściwą osobę, w portalu lub e-mailem na adres { $address }. Do tego czasu adresatem notatki pozostają Państwo.
letter-check = Program fieldcheck musi pokazać odcisk { $fingerprint }; pod każdym numerem seryjnym znajduje się jego wyzwanie (challenge).

## Form: the code on each page, and what may be entered beside yes and no
form-code = Ten kod wskazuje, czyj to formularz. Prosimy na nim nie pisać.
form-scan = Lub prosimy zeskanować ten kod telefonem.
form-department = Dział
form-account = Numer klienta
form-address = Adres
form-shipping-address = Adres dostawy, jeśli inny
form-phone = Telefon
form-email = E-mail
form-signature = Podpis
form-quantity = Liczba
form-comment = Uwagi
form-on = Dnia (data)
form-deadline = Prosimy odesłać ten formularz do dnia { $day } r.
form-disposition = Co się stało
form-disposition-done = wykonano
form-disposition-not-yet = jeszcze nie
form-disposition-not-here = nie ma go tutaj
form-disposition-never-had = nigdy nie mieliśmy
form-disposition-passed-on = przekazano dalej
form-disposition-scrapped = zezłomowano
form-disposition-cannot = nie można wykonać
form-continued = Ciąg dalszy
form-page-of = Formularz, strona { $page } z { $pages }

## Statements of the customer
statement-receipt = Potwierdzamy otrzymanie, przeczytanie i zrozumienie tej notatki.
statement-actions = Wykonaliśmy wszystkie działania wymagane w notatce.
statement-users = Informacje i działania przekazano wszystkim właściwym użytkownikom, a działania wykonano.
statement-returned = Zwróciliśmy wyroby, których dotyczy notatka.
statement-destroyed = Zniszczyliśmy wyroby, których dotyczy notatka.
statement-none-to-return = Nie mamy wyrobów, których dotyczy notatka i które można by zwrócić lub zniszczyć.
statement-other = Postąpiliśmy inaczej (prosimy opisać).
statement-no-devices = Nie mamy wyrobów, których dotyczy notatka.
statement-query = Mamy pytanie, prosimy o kontakt.
statement-adverse = W związku z wyrobami wystąpiły zdarzenia niepożądane (prosimy opisać).

## Statements of the distributor or importer
statement-stock = Sprawdziliśmy zapasy i odłożyliśmy osobno wyroby, których dotyczy notatka.
statement-identified = Ustaliliśmy klientów, którzy otrzymali lub mogli otrzymać te wyroby.
statement-list = Załączyliśmy listę tych klientów.
statement-informed = Poinformowaliśmy ustalonych klientów.
statement-confirmed = Otrzymaliśmy potwierdzenia od wszystkich ustalonych klientów.
statement-neither = Ani my, ani nasi klienci nie mamy w zapasach wyrobów, których dotyczy notatka.
statement-importer = Jesteśmy importerem tych wyrobów.

## Statements of the importer, of the authorised representative
statement-importer-register = Jako importer wpisaliśmy to działanie do naszego rejestru skarg, wyrobów niezgodnych, przypadków wycofania z używania i wycofania z obrotu.
statement-importer-informed = Jako importer przekazaliśmy producentowi i jego upoważnionemu przedstawicielowi, co wiemy o wyrobach, których dotyczy notatka.
statement-representative = Jesteśmy upoważnionym przedstawicielem producenta.
statement-representative-cooperates = Jako upoważniony przedstawiciel współpracujemy w tym działaniu z właściwymi organami i mamy dla nich gotowe dokumenty.
