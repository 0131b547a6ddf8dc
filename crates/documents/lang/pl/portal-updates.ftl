### Updates of a notice in the portal: the way on from an old link, and earlier answers, Polish.

portal-newer = Istnieje nowsza wersja tego powiadomienia: wersja { $revision } z { $date }
portal-newer-text = Prosimy stosować się do nowszej wersji. Udzielone tu odpowiedzi pozostają zapisane.
portal-newer-open = Otwórz wersję { $revision }
portal-newer-part = Link do niej ma główna osoba kontaktowa Państwa placówki.
portal-newer-sent = Link do niej przesłano Państwu wraz z nowszą wersją.
portal-newer-supplier = Otrzymają ją Państwo od dostawcy wyrobów. Do tego czasu obowiązuje to, co podano tutaj.
portal-newer-not = Nie dotyczy ona wyrobów w Państwa placówce. To, co podano tutaj, i udzielone tu odpowiedzi pozostają ważne.
portal-before = Do wersji { $revision }, { $date }: { $said }
portal-before-by = Do wersji { $revision }, { $date }, { $name }: { $said }
portal-before-heading = Odpowiadali Państwo już wcześniej
portal-before-text = Odpowiedzi na wcześniejszą wersję podano przy wyrobach. Dla tej wersji będą ważne dopiero po ponownym podpisaniu.
portal-before-button = Tak jak poprzednio
