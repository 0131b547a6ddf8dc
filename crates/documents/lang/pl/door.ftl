### Words at the threshold of office and portal, Polish: refusals and what every page has.

language-name = Polski
door-skip = Przejdź do treści
door-check = Prosimy sprawdzić: { $title }

## Refusals as pages
refusal-code = Kod do zapytań:
refusal-link-title = Ten link jest nieważny
refusal-link-text = Link jest niepełny, został wycofany lub wygasł. Więcej nie można stąd powiedzieć.
refusal-link-next = Prosimy otworzyć najnowszą wiadomość e-mail dotyczącą tej notatki i użyć zawartego w niej linku. W przypadku listu prosimy przepisać cały adres. Jeśli to nie zadziała, prosimy napisać na adres podany w notatce.
refusal-nowhere-title = Tu nic nie ma
refusal-nowhere-text = Ten adres nie istnieje lub nie jest przeznaczony dla Państwa.
refusal-nowhere-next = Prosimy wrócić lub zacząć od działań korygujących dotyczących bezpieczeństwa.
refusal-often-title = Zbyt wiele zapytań
refusal-often-text = Z Państwa łącza przyszło w krótkim czasie bardzo wiele zapytań.
refusal-often-next = Prosimy odczekać pół minuty i ponownie wczytać stronę. Nic nie zostało utracone.
refusal-large-title = Zbyt duże
refusal-large-text = Przesłane dane są większe, niż można tu przyjąć.
refusal-large-next = Prosimy podzielić plik lub wysłać go e-mailem do działu wsparcia technicznego.
refusal-later-title = Chwilowo niedostępne
refusal-later-text = Potrzebna nam część systemu chwilowo nie odpowiada. To, co już potwierdzono, jest bezpieczne.
refusal-later-next = Prosimy odczekać pół minuty i spróbować ponownie.
refusal-fault-title = Błąd po naszej stronie
refusal-fault-text = Nie wynika to z Państwa działania. Błąd został odnotowany.
refusal-fault-next = Prosimy wrócić i spróbować ponownie. Jeśli znów się nie uda, prosimy napisać do nas, co chcieli Państwo zrobić.
refusal-origin-title = Z obcej strony
refusal-origin-text = Ten formularz nie został wysłany z naszej strony. Dlatego nic nie zostało wykonane.
refusal-origin-next = Prosimy otworzyć stronę ponownie i wysłać formularz z niej.
refusal-refused-title = To nie jest możliwe
refusal-refused-next = Prosimy wrócić. To, co już Państwo zapisali, pozostaje bez zmian.
refusal-unreadable-title = Nie można odczytać
refusal-unreadable-text = Otrzymanych danych nie można odczytać. Nic nie zostało wykonane.
refusal-unreadable-next = Prosimy wrócić i wysłać stronę jeszcze raz.

## What each error means. The code after `error-` is the stable code with dashes.
error-action-unknown = Nie ma takiego działania korygującego dotyczącego bezpieczeństwa.
error-link-unknown = Ten link jest nieważny, został wycofany lub wygasł.
error-response-invalid = Podanych danych nie można przyjąć w tej postaci.
error-contact-invalid = To nie jest adres e-mail.
error-cascade-invalid = Jednego z wierszy listy nie można przyjąć w tej postaci.
error-unit-unknown = Ten wyrób nie jest tu objęty działaniem.
error-profile-none = Nie ma tu takiego profilu kontroli.
error-evidence-unreadable = To nie jest dowód programu fieldcheck.
error-evidence-signature = Dowód zmieniono po podpisaniu. Prosimy użyć pliku zapisanego przez program fieldcheck.
error-evidence-notice = Dowód należy do innej notatki.
error-evidence-profile = Dowód opiera się na profilu kontroli, którego tu nie wydano lub który wycofano. Prosimy ponownie pobrać profil kontroli i powtórzyć kontrolę.
error-evidence-serial = Dowód nie zawiera numeru seryjnego, więc nie dotyczy żadnego wyrobu. Prosimy powtórzyć kontrolę i podać numer seryjny.
error-evidence-challenge-used = Na wyzwanie (challenge) w tym dowodzie już odpowiedziano. Prosimy ponownie pobrać profil kontroli i powtórzyć kontrolę.
error-evidence-not-shown = Nie wykazano jeszcze, że działania dla tego wyrobu wykonano.
error-system-conflict = Ktoś inny zmienił to w tej samej chwili. Prosimy sprawdzić i powtórzyć.
error-system-unavailable = Potrzebna nam część systemu chwilowo nie odpowiada. Nic nie zostało utracone. Prosimy spróbować później.
error-system-fault = Błąd po naszej stronie. Został odnotowany.
