### Frame words of the notice, Polish.

## Head of every document
fact-reference = Numer referencyjny
fact-document-no = Numer dokumentu
fact-revision = Wersja
fact-date = Data
fact-number = Państwa numer u nas
draft = Projekt, bez daty

## Foot of every document
foot-support = Wsparcie techniczne: { $address }
foot-care = Obsługa klienta: { $address }

## Notice: the frame on top
box-heading = Co należy teraz zrobić
step-read = Prosimy przeczytać tę notatkę i przekazać ją wszystkim, którzy pracują z wyrobami.
step-measures = Prosimy wykonać działania na każdym wyrobie, którego dotyczy notatka: { $address }
step-answer = Prosimy odesłać formularz weryfikacyjny.
step-answer-recall = Prosimy odesłać formularz odpowiedzi.
alarm-label = Czy podejrzewają Państwo nieuprawniony dostęp?

## Notice: product table
table-product = Produkt, którego dotyczy notatka
table-catalogue-no = Numer katalogowy
table-udi = UDI-DI
table-serials = Numery seryjne
table-lots = Partie: { $lots }
table-serial = Numer seryjny
udi-none = nd. (nie dotyczy)
udi-none-legacy = nd. (wprowadzono do obrotu przed obowiązkiem UDI)
udi-none-not-a-device = nd. (nie jest wyrobem medycznym)
serials-all = wszystkie
serials-letter = { $count ->
    [one] 1 numer, podany w piśmie przewodnim
    [few] { $count } numery, podane w piśmie przewodnim
    [many] { $count } numerów, podanych w piśmie przewodnim
   *[other] { $count } numeru, podane w piśmie przewodnim
}

## Notice: signatures
signed-electronically = Podpisano elektronicznie
signed-at = { $moment }
signed-meaning = Znaczenie: { $meaning }
# The declaration itself: what was signed in the office’s language stands on the paper in its own.
meaning-release = Treść i zakres sprawdzone i zatwierdzone
role-author = Autor
role-quality_signatory = Jakość
role-regulatory_signatory = Sprawy regulacyjne
role-coordinator = Koordynacja
role-call_centre = Centrum telefoniczne
role-auditor = Audytor

## Notice: how to tell that it is genuine
genuine-heading = Jak rozpoznać, że ta notatka jest autentyczna
genuine-text = Na każdej stronie znajduje się numer referencyjny { $reference } i numer dokumentu { $document }. W razie wątpliwości prosimy zapytać drogą, którą już Państwo znają, na przykład przez { $website } lub swoją zwykłą osobę kontaktową, i podać oba numery. Nikt nie zapyta Państwa w tej sprawie o hasło.

## Deadlines, software, registration number
table-software = Wersje oprogramowania
fact-srn = SRN producenta
deadline-act-on = Prosimy wykonać działania do dnia { $day } r.
deadline-act-days = { $days ->
    [one] Prosimy wykonać działania w ciągu jednego dnia od otrzymania.
    [few] Prosimy wykonać działania w ciągu { $days } dni od otrzymania.
    [many] Prosimy wykonać działania w ciągu { $days } dni od otrzymania.
   *[other] Prosimy wykonać działania w ciągu { $days } dnia od otrzymania.
}
deadline-reply-on = Prosimy odpowiedzieć do dnia { $day } r.
deadline-reply-days = { $days ->
    [one] Prosimy odpowiedzieć w ciągu jednego dnia od otrzymania.
    [few] Prosimy odpowiedzieć w ciągu { $days } dni od otrzymania.
    [many] Prosimy odpowiedzieć w ciągu { $days } dni od otrzymania.
   *[other] Prosimy odpowiedzieć w ciągu { $days } dnia od otrzymania.
}

## Titles by market and kind of action
title-recall = Pilne wycofanie wyrobu medycznego z używania
title-correction = Pilne działanie korygujące dotyczące wyrobu medycznego
title-fsn = Pilna notatka bezpieczeństwa
title-quality = Powiadomienie dotyczące jakości

## New or update
fact-type = Rodzaj notatki
type-new = Nowa
type-update = Aktualizacja
update-heading = Co się zmieniło
update-previous = Ta notatka zastępuje wersję { $revision } z dnia { $date } r.
update-added = Nowe: { $about }
update-removed = Już nie zawiera: { $about }
update-changed = Zmieniono: { $about }

## Actions that are answered one by one
action-read = Należy przeczytać i zrozumieć tę notatkę.
action-pass-on = Należy przekazać tę notatkę wszystkim, którzy muszą ją znać.
action-forward = Należy przekazać tę notatkę każdej organizacji, do której trafiły wyroby, których dotyczy notatka, lub której dotyczy to działanie.
action-identify = Należy ustalić wyroby, których dotyczy notatka.
action-quarantine = Należy odłożyć osobno wyroby, których dotyczy notatka, i ich nie używać.
action-inspect = Należy sprawdzić wyroby na miejscu lub zlecić tam ich zmianę.
action-correct = Należy wykonać działanie korygujące.
action-return = Należy zwrócić wyroby, których dotyczy notatka.
action-destroy = Należy zniszczyć wyroby, których dotyczy notatka.
action-patients = Należy stosować zalecenia dotyczące opieki nad pacjentami.
action-review = Należy sprawdzić wcześniej uzyskane wyniki.
action-instructions = Należy uwzględnić zmiany w instrukcji używania.
action-remember = Należy pamiętać o tej notatce do zakończenia działania.

## Chosen fields
stated-look-back-yes = Zaleca się obserwację pacjentów lub sprawdzenie wcześniej uzyskanych wyników.
stated-look-back-no = Nie zaleca się ani obserwacji pacjentów, ani sprawdzenia wcześniej uzyskanych wyników.
stated-look-back-not-applicable = Obserwacja pacjentów lub sprawdzenie wcześniej uzyskanych wyników nie ma tu zastosowania.
stated-maker-removal = Przyjmujemy z powrotem wyroby, których dotyczy notatka.
stated-maker-on-site = Sprawdzamy lub modyfikujemy na miejscu wyroby, których dotyczy notatka.
stated-maker-software = Udostępniamy nowe oprogramowanie.
stated-maker-labelling = Zmieniamy instrukcję używania lub oznakowanie.
stated-maker-none = Nie planujemy działań z naszej strony.
stated-maker-by = Nasze działania mają się zakończyć do dnia { $day } r.
stated-lay-users-no = Pacjentów i użytkowników niebędących profesjonalistami nie trzeba powiadamiać.
stated-lay-users-appended = Pacjentów lub użytkowników niebędących profesjonalistami trzeba powiadomić; tekst dla nich jest dołączony do tej notatki.
stated-lay-users-not-appended = Pacjentów lub użytkowników niebędących profesjonalistami trzeba powiadomić; do tej notatki nie dołączono tekstu dla nich.
stated-further-notice-yes = Należy spodziewać się kolejnej notatki.
stated-further-notice-no = Kolejna notatka nie jest przewidywana.
stated-further-notice-not-planned-yet = Kolejna notatka nie jest jeszcze planowana.
stated-depth-user = Działanie obejmuje konsumentów i użytkowników.
stated-depth-retail = Działanie obejmuje sprzedawców detalicznych i miejsca wydawania.
stated-depth-wholesale = Działanie obejmuje hurtownie i dystrybutorów.
stated-distributed = Okres dystrybucji wyrobów, których dotyczy notatka: { $from } r. – { $to } r.
representative-heading = Przedstawiciel lokalny
attention-line = Do wiadomości: { $who }

## Electronic seal
seal-heading = Pieczęć elektroniczna
seal-text = Ten plik zawiera pieczęć elektroniczną producenta { $maker }. Odcisk klucza to { $fingerprint }. Każdy może sprawdzić plik bez połączenia z siecią, poleceniem „fieldaction genuine” lub „fieldcheck genuine”.

## Postal
envelope-mark = PILNE: wycofanie z używania lub korekta wyrobu medycznego
