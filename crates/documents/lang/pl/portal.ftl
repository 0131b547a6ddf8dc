### Words of the consignee's portal, Polish. One section per page, in the order in which a consignee meets them.

## Every page
portal-genuine = Czy to autentyczne?
portal-language = Język:
portal-urgent = Pilna notatka bezpieczeństwa
portal-alarm = Czy podejrzewają Państwo nieuprawniony dostęp?
portal-alarm-what = Co teraz zrobić
portal-alarm-title = Podejrzenie nieuprawnionego dostępu
portal-foot = Pilna notatka bezpieczeństwa { $reference } ({ $document })
portal-foot-date = z dnia { $date } r.
portal-foot-help = Pytania:
portal-back = Powrót do przeglądu
portal-back-devices = Powrót do wyrobów
portal-back-questions = Powrót do pytań
portal-to-start = Do przeglądu
portal-to-form = Do formularza
portal-save = Zapisz na później
portal-send = Wyślij
portal-change = Zmień
portal-yes = Tak
portal-no = Nie
portal-yes-on = Tak, dnia { $date } r.
portal-which-units = Które wyroby?
portal-date-hint = Dzień, miesiąc, rok, na przykład 10.12.2026
portal-date-hint-known = Jeśli jest znana. Dzień, miesiąc, rok, na przykład 10.12.2026

## Devices, as they are called everywhere
portal-units = { $count ->
    [one] Dotyczy 1 z Państwa wyrobów
    [few] Dotyczy { $count } z Państwa wyrobów
    [many] Dotyczy { $count } z Państwa wyrobów
   *[other] Dotyczy { $count } z Państwa wyrobów
}
portal-your-units = Państwa wyroby
portal-show-units = Pokaż wszystkie wyroby
portal-no-units = Obecnie nie mają Państwo wyrobów do potwierdzenia
portal-serial = SN { $serial }
portal-serial-unknown = Wyrób, którego numeru seryjnego nie znamy
portal-unit-about = { $name }, nr katalogowy { $number }
portal-unit-number = Nr katalogowy { $number }, UDI-DI nie dotyczy
portal-unit-numbers = Nr katalogowy { $number }, UDI-DI { $udi }
portal-unit-possibly = Według naszych danych notatka być może dotyczy tego wyrobu. Prosimy traktować go tak, jakby go dotyczyła.
portal-unit-handed = Odpowiedź zlecono dnia { $date } r. Odpowiada: { $to }. Mogą Państwo odpowiedzieć sami lub pozostawić to otwarte.
portal-shown-since = Wykazane od { $moment }
portal-shown-none = Jeszcze brak dowodu

## Overview
portal-handed = Ten link przekazano Państwu dnia { $date } r. Od: { $who }.
portal-handed-units = { $count ->
    [one] Obejmuje 1 wyrób.
    [few] Obejmuje { $count } wyroby.
    [many] Obejmuje { $count } wyrobów.
   *[other] Obejmuje { $count } wyrobu.
}
portal-three-steps = Trzy kroki
portal-step-read = Przeczytać
portal-step-read-small = Notatka, także jako PDF
portal-step-measures = Działania
portal-step-measures-small = Instrukcje producenta
portal-step-confirm = Potwierdzić
portal-step-confirm-small = dla każdego numeru seryjnego, około 2 minut
portal-open = do wykonania
portal-of = { $done } z { $total }
portal-said-so = zadeklarowano
portal-confirmed = potwierdzono
portal-next-read = Dalej: przeczytać
portal-next-confirm = Dalej: potwierdzić
portal-next-receipt = Zobacz potwierdzenie odbioru
portal-draft = Państwa wpisy są zapisane
portal-draft-text = Nie zostały jeszcze wysłane.
portal-draft-on = Kontynuuj formularz
portal-way-recipients = Wpisanie własnych odbiorców. Powiadomimy ich za Państwa
portal-way-receipt = Ostatnie potwierdzenie odbioru
portal-way-correct = Popraw odpowiedzi
portal-way-hand = Przekaż część odpowiedzi innej osobie w zespole
portal-way-handed = { $count ->
    [one] Przekazano 1 część odpowiedzi
    [few] Przekazano { $count } części odpowiedzi
    [many] Przekazano { $count } części odpowiedzi
   *[other] Przekazano { $count } części odpowiedzi
}
portal-way-contact = Nie są Państwo właściwą osobą? Prosimy wskazać właściwą osobę
portal-way-return = Nie są Państwo właściwą osobą? Prosimy powiadomić osobę, która przekazała Państwu link.

## Reading the notice
portal-read-title = Przeczytanie notatki
portal-text-language = Język notatki: { $language }
portal-read-at = Przeczytano { $moment }
portal-read-hint = Otwarcie tej strony nie liczy się jako potwierdzenie. Tylko ten przycisk zapisuje, że notatka została przez Państwa przeczytana.
portal-read-button = Potwierdzam przeczytanie notatki
portal-instructions = Otwórz instrukcje producenta
portal-instructions-take = Pobierz
portal-instructions-taken = Pobrano { $moment }
portal-instructions-hint = Ten przycisk zapisuje, że plik został przez Państwa pobrany.
portal-products = Produkty, których dotyczy notatka
portal-product = Produkt
portal-catalogue-no = Nr katalogowy
portal-udi = UDI-DI
portal-udi-none = nie dotyczy
portal-files = Pliki
portal-files-none = Pliki pojawią się tutaj po ich zatwierdzeniu.
portal-file-notice = Notatka jako PDF, { $language }
portal-file-personal = Pismo przewodnie i formularz dla Państwa placówki jako PDF

## Form: what stands on each page
portal-form-steps = Kroki formularza
portal-form-devices = Wyroby
portal-form-questions = Pytania
portal-form-confirm = Potwierdzenie
portal-errors = { $count ->
    [one] Jeden wpis wymaga poprawy
    [few] { $count } wpisy wymagają poprawy
    [many] { $count } wpisów wymaga poprawy
   *[other] { $count } wpisu wymaga poprawy
}
portal-save-hint = Można zapisać w każdej chwili. Państwa link prowadzi z powrotem tutaj.
portal-next = Dalej

## Step: devices
portal-devices-title = Państwa wyroby
portal-devices-heading = Co stało się z każdym wyrobem?
portal-no-units-form = Obecnie nie mają Państwo wyrobów do potwierdzenia. Brakujący wyrób można podać poniżej.
portal-chain-first = Czy przekazali Państwo wyroby dalej?
portal-chain-first-text = Prosimy wpisać odbiorców. Te wyroby liczą się wtedy u nich i nie muszą Państwo nic tu o nich podawać.
portal-choice-done = Wykonano
portal-said-done-hint = Wykonano wszystkie kroki instrukcji
portal-choice-later = Jeszcze nie
portal-choice-not-here = Nie ma go tutaj
portal-choice-not-here-hint = Nie możemy znaleźć tego wyrobu u siebie
portal-choice-passed-on = Przekazano dalej
portal-choice-scrapped = Zezłomowano
portal-choice-cannot = Nie można wykonać
portal-choice-cannot-hint = Nie możemy wykonać tych kroków
portal-when = Kiedy?
portal-until = Do kiedy?
portal-to = Komu? Nazwa i adres placówki
portal-why = Co stoi na przeszkodzie?
portal-why-hint = Dział wsparcia technicznego skontaktuje się z Państwem.
portal-serial-read = Numer seryjny z tabliczki znamionowej
portal-serial-read-hint = Brakuje go w naszych danych
portal-rest = Wszystkie wyroby, o których nic powyżej nie podano
portal-rest-each = Podam odpowiedź dla każdego z nich
portal-rest-done = Dla wszystkich pozostałych wykonano
portal-extra-heading = Na tej liście brakuje wyrobu
portal-extra = Numer seryjny w postaci podanej na tabliczce znamionowej
portal-extra-hint = Sprawdzimy, czy notatka dotyczy tego wyrobu, i skontaktujemy się z Państwem. Kilka numerów: po jednym w wierszu.

## Step: questions
portal-questions-title = Pytania dotyczące notatki
portal-questions-heading = Czy te stwierdzenia są prawdziwe?
portal-questions-hint = „Nie” jest ważną odpowiedzią. W takim przypadku skontaktujemy się z Państwem.
portal-questions-tick = Proszę zaznaczyć to, co Państwa dotyczy.
portal-not-ticked = nie zaznaczono
portal-derived = Wynika z tego, co podano o każdym wyrobie
portal-chain = Dystrybutorzy i importerzy
portal-chain-question = Czy są Państwo dystrybutorem lub importerem tych wyrobów?
portal-chain-not-applicable = Nie dotyczy
portal-chain-not-applicable-hint = Sami używamy tych wyrobów
portal-chain-applies = Tak, jesteśmy dystrybutorem lub importerem
portal-informed-on = Dnia
portal-next-check = Dalej: sprawdzić odpowiedzi

## Step: confirm
portal-check-title = Sprawdzenie i potwierdzenie
portal-check-heading = Czy wszystko się zgadza?
portal-missing = { $count ->
    [one] Brakuje jeszcze jednej odpowiedzi
    [few] Brakuje jeszcze { $count } odpowiedzi
    [many] Brakuje jeszcze { $count } odpowiedzi
   *[other] Brakuje jeszcze { $count } odpowiedzi
}
portal-check-correction = Udzielili już Państwo odpowiedzi. Ponowne wysłanie poprawia ostatnią odpowiedź; pozostaje ona czytelna.
portal-unknown-serials = Dalsze numery seryjne w Państwa placówce
portal-said-nothing = Jeszcze nic nie podano
portal-said-done = Wykonano
portal-said-done-on = Wykonano dnia { $date } r.
portal-said-later = Jeszcze nie
portal-said-later-on = Jeszcze nie, do dnia { $date } r.
portal-said-not-here = Nie ma go tutaj
portal-said-passed-on = Przekazano dalej, odbiorca: { $to }
portal-said-scrapped = Zezłomowano
portal-said-scrapped-on = Zezłomowano dnia { $date } r.
portal-said-cannot = Nie można wykonać: { $why }
portal-sign-heading = Kto to potwierdza?
portal-sign-name = Imię i nazwisko
portal-sign-title = Tytuł lub stanowisko
portal-sign-date = Data
portal-sign-hint = Wysyłając, składają Państwo te oświadczenia. Można je później poprawić; wcześniejsza wersja zostanie zachowana.
portal-sign = Wyślij odpowiedzi
portal-earlier = Państwa dotychczasowe odpowiedzi

## What does not fit about an entry
portal-wrong-about = SN { $serial }: { $text }
portal-wrong-choose = Prosimy wybrać odpowiedź.
portal-wrong-yes-no = Prosimy wybrać tak lub nie.
portal-wrong-date = Nie można odczytać tej daty. Prosimy wpisać dzień, miesiąc, rok, na przykład 10.12.2026.
portal-wrong-date-missing = Brakuje daty.
portal-wrong-quantity = Proszę podać liczbę wyrobów jako liczbę całkowitą.
portal-wrong-to = Prosimy podać nazwę i adres placówki.
portal-wrong-why = Prosimy podać powód. Wystarczy jedno zdanie.
portal-wrong-name = Brakuje imienia i nazwiska.
portal-wrong-changed = Odpowiedzi zmieniły się od chwili wyświetlenia tej strony. Prosimy sprawdzić je jeszcze raz.
portal-wrong-units = Prosimy wybrać co najmniej jeden wyrób.
portal-wrong-email = To nie jest adres e-mail.
portal-wrong-nothing = Nic jeszcze nie podano.

## Receipt
portal-receipt-title = Potwierdzenie odbioru { $number }
portal-receipt-heading = Państwa odpowiedzi zostały odebrane
portal-receipt-corrected = Ta odpowiedź została poprawiona
portal-receipt-newer = Do nowszej odpowiedzi { $number }
portal-receipt-number = Numer Państwa potwierdzenia odbioru
portal-receipt-phone = W rozmowie telefonicznej wystarczy ten numer.
portal-receipt-at = Odebrano
portal-receipt-by = Potwierdza
portal-receipt-site = Placówka
portal-receipt-corrects = Poprawia odpowiedź
portal-receipt-place = Miejsce w rejestrze
portal-receipt-index = Wpis { $index }
portal-receipt-sealed = Ujęto w podpisanym punkcie kontrolnym, liczba wpisów: { $size }
portal-receipt-pending = Właśnie jest nadawane. Państwa odpowiedzi są już bezpieczne.
portal-receipt-again = Sprawdź ponownie
portal-receipt-digest = Suma kontrolna wpisu (SHA-256)
portal-receipt-print = Utworzono w portalu { $reference } do Państwa dokumentacji. Pytania: { $address }
portal-receipt-next = Co dalej
portal-receipt-queried = Państwa odpowiedź przeczyta człowiek i skontaktuje się z Państwem, jeśli trzeba będzie coś wyjaśnić.
portal-receipt-open = Jeszcze nie wykonano:
portal-receipt-copy = Potwierdzenie zostanie wysłane na adres e-mail, który mamy w naszych danych.
portal-receipt-how-print = Aby zachować tę stronę, prosimy użyć funkcji drukowania w przeglądarce.
portal-receipt-proof = Wpis i suma kontrolna pozwalają później udowodnić, że ta odpowiedź znajduje się w rejestrze bez zmian.

## Handing a part on
portal-hand-title = Przekazanie części odpowiedzi
portal-hand-heading = Kto ma przejąć część odpowiedzi?
portal-hand-text = Ta osoba otrzyma własny link. Pokazuje on tylko wybrane przez Państwa wyroby i podaje, kto go przekazał. Przegląd całości zachowują Państwo.
portal-hand-unit = { $name }: { $state }
portal-hand-email = Adres e-mail tej osoby
portal-hand-from = Państwa imię i nazwisko
portal-hand-from-hint = Znajdzie się w wiadomości e-mail.
portal-hand-send = Wyślij link
portal-hand-already = Części odpowiedzi już przekazane
portal-hand-said = odpowiedziano { $said } z { $count }

## Naming the right person
portal-contact-title = Wskazanie właściwej osoby
portal-contact-heading = Kto jest właściwą osobą?
portal-contact-text = Notatka musi dotrzeć do właściwej osoby. Dopóki ta osoba nie odpowie, zachowujemy Państwa adres.
portal-contact-what = Co jest prawdą?
portal-contact-person = Właściwa jest inna osoba w naszej placówce
portal-contact-name = Imię i nazwisko lub dział
portal-contact-email = Adres e-mail
portal-contact-email-hint = Na ten adres notatka zostanie wysłana od razu. Bez adresu dalej szuka nasz pracownik.
portal-contact-site = Właściwa jest inna placówka
portal-contact-site-name = Nazwa i adres placówki
portal-contact-unknown = Nie wiem, kto jest właściwą osobą
portal-contact-unknown-hint = Szukamy dalej i zadzwonimy do Państwa centrali

## Reporting a suspicion
portal-intruder-reported = Podejrzenie zostało już zgłoszone. Można dodać dalsze informacje.
portal-intruder-then = Następnie prosimy zgłosić to tutaj
portal-intruder-text = Wystarczy jedno zdanie. Zgłoszenie od razu trafia na pierwsze miejsce listy zadań producenta. Nie zastępuje Państwa potwierdzenia dla każdego wyrobu.
portal-intruder-seen = Co Państwo zauważyli?
portal-intruder-unplugged = Czy kabel odłączono tak, jak wymaga tego notatka?
portal-intruder-reach = Jak możemy się z Państwem skontaktować?
portal-intruder-reach-hint = Numer telefonu, w miarę możliwości także w nocy
portal-intruder-send = Zgłoś podejrzenie
portal-intruder-law = Państwa placówka może mieć własne obowiązki zgłoszeniowe z krótkimi terminami, na przykład dotyczące ochrony danych lub bezpieczeństwa sieci. Prosimy zapytać osoby odpowiedzialne w swojej organizacji.

## Recipients of a distributor or importer
portal-recipients-title = Wpisanie Państwa odbiorców
portal-recipients-heading = Komu przekazali Państwo wyroby?
portal-recipients-text = Każdy odbiorca otrzyma notatkę w swoim języku i odpowie we własnym imieniu.
portal-recipients-free = Wyroby bez odbiorcy: { $free } z { $total }.
portal-recipients-free-list = Numery seryjne bez odbiorcy
portal-named = { $count ->
    [one] Wskazano 1 odbiorcę
    [few] Wskazano { $count } odbiorców
    [many] Wskazano { $count } odbiorców
   *[other] Wskazano { $count } odbiorcy
}
portal-state = Stan
portal-state-waiting = w trakcie powiadamiania
portal-state-told = powiadomiono
portal-state-read = przeczytano
portal-state-answered = odpowiedziano
portal-recipients-complete-said = Podali Państwo, że lista jest pełna.
portal-preview = { $count ->
    [one] Można powiadomić 1 odbiorcę
    [few] Można powiadomić { $count } odbiorców
    [many] Można powiadomić { $count } odbiorców
   *[other] Można powiadomić { $count } odbiorcy
}
portal-preview-text = Nic jeszcze nie wysłano. Jeśli lista jest prawidłowa, prosimy powiadomić odbiorców przyciskiem poniżej.
portal-recipients-rows = Wpisz odbiorców
portal-recipient = Odbiorca { $count }
portal-recipient-name = Placówka
portal-recipient-street = Ulica
portal-recipient-postcode = Kod pocztowy
portal-recipient-city = Miejscowość
portal-recipient-country = Kraj
portal-recipient-country-hint = Nazwa lub kod, na przykład DE
portal-recipient-email = Adres e-mail
portal-recipient-serials = Numery seryjne
portal-recipient-serials-hint = Kilka numerów należy rozdzielić przecinkami
portal-recipients-more = Pokaż więcej wierszy. Wpisy z tej strony nie zostaną przeniesione
portal-recipients-paste = Lub wklejenie tabeli
portal-paste = Prosimy skopiować dane ze swojej tabeli i wkleić je tutaj
portal-paste-hint = Jeden wiersz na odbiorcę: placówka; ulica; kod pocztowy; miejscowość; kraj; e-mail; numer seryjny, numer seryjny
portal-recipients-complete = Moja lista jest w ten sposób pełna
portal-recipients-check = Sprawdź wpisy
portal-recipients-tell = Powiadom odbiorców
portal-recipients-later = Dalszych odbiorców można wpisać później.
portal-line-row = Odbiorca { $line }: { $text }
portal-line-pasted = Wklejony wiersz { $line }: { $text }
portal-line-none = Prosimy wpisać co najmniej jednego odbiorcę.
portal-line-name = Brakuje placówki.
portal-line-city = Brakuje miejscowości.
portal-line-country = Nie znamy tego kraju: „{ $about }”. Prosimy wpisać jego nazwę lub dwie litery.
portal-line-email = To nie jest adres e-mail: „{ $about }”.
portal-line-serial = Tego numeru seryjnego nie ma na Państwa liście: { $about }.
portal-line-twice = Ten numer seryjny podano dwa razy: { $about }.
portal-line-units = Brakuje numerów seryjnych.

## Is this genuine?
portal-genuine-heading = Czy ta notatka jest autentyczna?
portal-genuine-text = Można to sprawdzić na trzy sposoby. Wystarczy jeden.
portal-genuine-ask = Zapytać.
portal-genuine-ask-text = Prosimy zadzwonić do swojej osoby kontaktowej u producenta pod numer, który już Państwo znają, a nie numer z wiadomości e-mail, lub skorzystać z { $website }. Prosimy podać { $reference }.
portal-genuine-compare = Porównać.
portal-genuine-compare-text = Na każdej stronie pliku PDF znajdują się oba numery: { $reference } i { $document }.
portal-genuine-digest = Przeliczyć.
portal-genuine-digest-text = Państwa dział IT może porównać sumę kontrolną pliku z tą listą. Podpisano dokładnie te pliki.
portal-genuine-maker = Producent
portal-genuine-numbers = Numery
portal-genuine-link = Czym jest Państwa link
portal-genuine-link-text = Działa tylko dla Państwa placówki i tylko dla tej notatki. Kto go ma, może odpowiadać za Państwa placówkę; prosimy go nie przesyłać dalej, lecz przekazywać części przez „Przekazanie części odpowiedzi”. Producent może go w każdej chwili wycofać i przesłać Państwu nowy.
portal-genuine-never = Nigdy nie pytamy o hasło ani o dane bankowe.

## After an act
portal-done-now = Do zrobienia teraz
portal-done-hand = Link jest w drodze
portal-done-hand-text = Ta osoba otrzyma go na podany przez Państwa adres. Jej odpowiedzi pojawią się w Państwa formularzu.
portal-done-contact = Dziękujemy. Państwa informację zapisano
portal-done-contact-text = Jeśli podali Państwo adres e-mail, notatka zostanie tam wysłana. W przeciwnym razie właściwej osoby szuka nasz pracownik. Państwa link pozostaje ważny.
portal-done-intruder = Państwa zgłoszenie zostało odebrane
portal-done-intruder-text = Znajduje się teraz na pierwszym miejscu listy zadań producenta. Prosimy działać, nie czekając na odpowiedź.
portal-done-recipients = Państwa lista została przyjęta
portal-done-recipients-text = Wskazani odbiorcy otrzymują teraz notatkę. Ich stan jest widoczny na stronie Państwa odbiorców.

## The notice as data
portal-data = Jako dane dla Państwa systemów
portal-data-text = Ta sama wersja co PDF. Państwa system może ją odczytać i za jej pomocą odpowiedzieć.
portal-data-products = Produkty, których dotyczy notatka
portal-data-units = Państwa numery seryjne
portal-data-notice = Notatka do przetwarzania maszynowego (JSON)

## Checking a file
portal-genuine-file-heading = Sprawdzenie pliku
portal-genuine-file-text = Prosimy wybrać otrzymany plik PDF. Plik nie jest przechowywany.
portal-genuine-file = Plik PDF
portal-genuine-file-send = Sprawdź
portal-genuine-offline = Bez sieci: „fieldaction genuine” lub „fieldcheck genuine” z nazwą pliku.
portal-genuine-yes = Autentyczny: { $reference }, wersja { $revision }, pieczęć producenta { $maker } z dnia { $date } r.
portal-genuine-filled = Autentyczny. Po opatrzeniu pieczęcią wypełniono tylko pola formularza.
portal-genuine-not = Nieautentyczny: { $why }
portal-genuine-stamp = Znacznik czasu: { $moment }, wystawca { $authority }. Nie sprawdzono, do kogo należy ta usługa.
portal-genuine-key = Odcisk klucza tej pieczęci
portal-genuine-key-compare = Musi to być odcisk podany w Państwa liście.
genuine-no-pdf = Plik nie jest czytelnym plikiem PDF.
genuine-no-seal = Plik nie zawiera pieczęci.
genuine-changed = Plik zmieniono po opatrzeniu pieczęcią.
genuine-added = Po opatrzeniu pieczęcią coś dodano do pliku.
genuine-foreign-key = Pieczęć złożono innym kluczem.
genuine-broken = Nie można odczytać pieczęci.

# The page for files of answers.
portal-upload-way = Prześlij plik z odpowiedziami
portal-upload-title = Prześlij odpowiedzi
portal-upload-lead = Proszę przekazać plik z numerami seryjnymi i informacją, co stało się z każdym urządzeniem. Zobaczą Państwo, co odczytano, sprawdzą to i podpiszą. Wcześniej nic nie jest zapisywane.
portal-upload-label = Plik
portal-upload-hint = XLSX lub CSV z kolumnami numeru seryjnego i statusu albo odpowiedź maszynowa (JSON)
portal-upload-own = Można wypełnić naszą tabelę:
portal-upload-send = Odczytaj plik
portal-upload-none = Proszę najpierw wybrać plik.
portal-upload-unreadable = Tego pliku nie można odczytać.
portal-upload-empty = Ten plik nic nie mówi o urządzeniu.
portal-upload-foreign = Ten plik należy do innego powiadomienia lub innego odbiorcy. Nic z niego nie przejęto.
portal-upload-result = Co odczytano
portal-upload-counts = Odczytano: { $taken } · Do sprawdzenia: { $held } · Pominięto: { $refused }
portal-upload-row = Wiersz { $row }
portal-upload-next = Sprawdź i kontynuuj
portal-upload-kept = Odczytane dane są w formularzu. Proszę je sprawdzić, uzupełnić i podpisać.
portal-upload-unknown = Nie ma go na naszej liście; zostanie zgłoszone jako dodatkowe urządzenie.
portal-upload-number = Numeru seryjnego nie da się odczytać na pewno. Proszę sprawdzić na urządzeniu.
portal-upload-said = Nie jest jasne, co stało się z urządzeniem. Proszę wybrać samodzielnie.
portal-upload-date = Data jest niejasna i została pominięta.
portal-upload-cell = Komórka zawiera formułę lub jest scalona. Proszę sprawdzić wartość.
portal-upload-twice = Ten numer seryjny występuje więcej niż raz.
portal-upload-missing = Brakuje informacji, komu lub dlaczego.
portal-upload-which = Nie jest jasne, o które urządzenie chodzi.
portal-upload-comment = Jest komentarz; nie został przejęty.
portal-upload-other = Czegoś nie udało się odczytać i zostało pominięte.
## Passing on: roles, a list as a file, sites by number only
portal-role = Co placówka robi z wyrobami?
portal-role-uses = Używa ich
portal-role-passes = Przekazuje je dalej i wskazuje własnych odbiorców
portal-list-heading = Albo przekaż plik
portal-list-text = Jeden wiersz na wyrób, z kolumnami wzoru, jako CSV lub XLSX. To, co można przyjąć, znajdzie się potem w polu powyżej; nikt nie jest jeszcze powiadamiany.
portal-list-file = Lista (CSV lub XLSX)
portal-list-template = Wzór
portal-list-read = Odczytaj plik
portal-list-counts = Wierszy: { $rows }, przyjętych { $taken }, do poprawienia { $held }, nieprzydatnych { $refused }
portal-line-list = Wiersz { $line }: { $text }
portal-line-role = Nie znamy tej roli: „{ $about }”.
portal-line-circle = Ten adres stoi w łańcuchu nad Państwem: { $about }.
portal-line-many = Jedna lista nie mieści więcej odbiorców: { $about }.
portal-line-unreadable = Tego nie da się odczytać: „{ $about }”.
portal-blind-title = Zachowaj nazwy u siebie
portal-blind-text = Proszę nadać każdemu miejscu numer. Dowiadujemy się numeru, kraju, języka i numerów seryjnych, nigdy nazwy ani adresu. Notatkę przekazują Państwo sami.
portal-blind-lines = Miejsca
portal-blind-lines-hint = Jeden wiersz na miejsce: numer; kraj; język; numer seryjny, numer seryjny. Numer ma do czterech liter i sześciu cyfr, na przykład S-01
portal-blind-file = Część jawna z „fieldaction cascade seal” (JSON)
portal-blind-sealed = Państwa zapieczętowana lista (nieobowiązkowo)
portal-blind-sealed-hint = Przechowujemy ją dla Państwa. Otwiera ją tylko Państwa klucz.
portal-blind-declare = Podaj miejsca
portal-blind-named = Miejsca: { $count }
portal-blind-site = Numer
portal-blind-link = Link dla miejsca
portal-blind-letter = List (PDF)
portal-blind-zip = Listy, linki i podpisane notatki dla wszystkich miejsc (ZIP)
portal-blind-told = Przekazaliśmy notatkę tym miejscom
portal-blind-kept = Państwa zapieczętowana lista
portal-blind-root = Korzeń Państwa zobowiązań
portal-line-site = To nie jest wolny numer miejsca: „{ $about }”.
portal-line-public = To nie jest jawna część listy: „{ $about }”.
portal-line-unsealed = Ten plik nie jest zapieczętowany: „{ $about }”.
portal-sign-optional = Nieobowiązkowo. Producent nie wie, kim Państwo są.
