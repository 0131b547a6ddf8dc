### Frame words of the mails, Polish. Steps and the note on a wrong contact are those of notice.ftl and form.ftl.

## Subjects. A country with words of its own has a key mail-urgent-XX.
mail-urgent = Pilna notatka bezpieczeństwa
mail-urgent-US = Pilne wycofanie wyrobu medycznego z używania
mail-subject-reminder = przypomnienie nr { $number }, nadal brakuje Państwa odpowiedzi
mail-subject-receipt = potwierdzenie odbioru { $number }
mail-subject-handover = { $from } prosi Państwa o część odpowiedzi
mail-subject-answer = Na Państwa pytanie odpowiedziano

## What this mail is and who sends it
mail-opening-notice = Producent { $maker } przesyła Państwu pilną notatkę bezpieczeństwa { $reference } przeznaczoną dla: { $addressee }. Według naszych danych dotyczy ona { $count ->
    [one] 1 wyrobu
    [few] { $count } wyrobów
    [many] { $count } wyrobów
   *[other] { $count } wyrobu
} w Państwa placówce. Pełną notatkę i formularz załączamy w formacie PDF.
mail-opening-reminder = { $days ->
    [one] 1 dzień
    [few] { $days } dni
    [many] { $days } dni
   *[other] { $days } dnia
} temu producent { $maker } przesłał Państwu pilną notatkę bezpieczeństwa { $reference } przeznaczoną dla: { $addressee }. Dotyczy ona { $count ->
    [one] 1 wyrobu
    [few] { $count } wyrobów
    [many] { $count } wyrobów
   *[other] { $count } wyrobu
} w Państwa placówce. Nadal brakuje Państwa odpowiedzi lub nie jest ona pełna.
mail-opening-receipt = Producent { $maker } otrzymał odpowiedź na notatkę bezpieczeństwa { $reference }, udzieloną przez: { $addressee }. Numer Państwa potwierdzenia odbioru to { $number }. Prosimy podawać ten numer przy każdym zapytaniu.
mail-opening-handover = { $from } przekazuje Państwu część odpowiedzi na pilną notatkę bezpieczeństwa { $reference } producenta { $maker } przeznaczoną dla: { $addressee }. Część ta obejmuje { $count ->
    [one] 1 wyrób
    [few] { $count } wyroby
    [many] { $count } wyrobów
   *[other] { $count } wyrobu
}.

## How to answer
mail-step-answer = Prosimy odpowiedzieć dla każdego numeru seryjnego, nawet jeśli wyrobu nie ma już w Państwa placówce.
mail-answer-heading = Jak odpowiedzieć
mail-answer-link = Przez ten link, bez konta. Jest on przeznaczony tylko dla Państwa:
mail-answer-code = Telefonicznie lub do przepisania: krótki kod { $code }
mail-answer-plain = Można też odpowiedzieć zwykłym e-mailem na adres { $address }. Prosimy podać numery seryjne i napisać, co stało się z każdym wyrobem.

## Receipt
mail-receipt-position = Państwa odpowiedź znajduje się na pozycji { $position } w rejestrze tego działania.
mail-receipt-again = Przez ten link mogą Państwo przeczytać lub poprawić swoją odpowiedź:

## How to tell that it is genuine
mail-genuine-heading = Jak rozpoznać, że ten e-mail jest autentyczny
mail-genuine-text = Podaje on numer referencyjny { $reference } i numer dokumentu { $document }, które znajdują się także na każdej stronie plików PDF. W razie wątpliwości prosimy zapytać drogą, którą już Państwo znają, na przykład przez { $website } lub swoją zwykłą osobę kontaktową. Nikt nie zapyta Państwa w tej sprawie o hasło.

mail-form-file = formularz-weryfikacyjny
mail-form-file-recall = formularz-odpowiedzi

## The notice as data
mail-data = Listę produktów i Państwa numerów seryjnych załączamy jako tabelę (XLSX, CSV) oraz jako dane dla Państwa systemu (JSON), wszystko w tej samej wersji co notatka.
mail-data-file = dane-notatki

## Reminders for several places in one mail
mail-subject-summary = Brakujące odpowiedzi: { $count }
mail-opening-summary = Firma { $maker } przesłała już Państwu poniższe powiadomienia. Do każdego z nich brakuje jeszcze odpowiedzi lub jest ona niepełna. Każde ma własny link.
mail-summary-files = Pełne powiadomienia i formularze były załączone do pierwszych wiadomości. Można je także otworzyć przez linki.

## To a distributor that keeps the names
mail-subject-onward = Prosimy przypomnieć swoim odbiorcom
mail-opening-onward = Te miejsca jeszcze nie odpowiedziały: { $sites }. Tylko Państwo wiedzą, kto to jest. Prosimy im przypomnieć. Ich linki są na Państwa stronie:
## The maker has answered in the portal
mail-opening-answer = { $maker } odpowiedział na pytanie { $addressee } dotyczące notatki { $reference }. Odpowiedź można przeczytać przez Państwa link:
