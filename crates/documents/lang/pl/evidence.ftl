### Words about evidence of fieldcheck, Polish: verdicts, doubts, the portal page.

## Verdicts
verdict-pass = prawidłowo
verdict-fail = nieprawidłowo
verdict-not-applicable = nie dotyczy
verdict-inconclusive = nie można ustalić

## Doubts and remarks
evidence-doubt-says-otherwise = Plik podaje inny wynik, niż wynika z jego własnych zapisów. Liczą się tylko zapisy; producent to wyjaśni.
evidence-doubt-unknown-serial = Tego numeru seryjnego nie ma na naszej liście dla Państwa placówki. Producent sprawdzi, czy wyrób jest objęty działaniem.
evidence-doubt-no-challenge = Brakuje wyzwania (challenge), więc dowód może być starszy niż notatka. Dowód jest przechowywany, ale nie wykazuje, że działania dla tego wyrobu wykonano.
evidence-doubt-other-challenge = Wyzwanie (challenge) w dowodzie nie zostało wydane dla tego wyrobu. Dowód jest przechowywany, ale nie wykazuje, że działania dla tego wyrobu wykonano.
evidence-doubt-clock-ahead = Według zegara komputera, który przeprowadził kontrolę, dowód powstał w przyszłości. Dowód jest przechowywany, ale nie wykazuje, że działania dla tego wyrobu wykonano.
evidence-doubt-before-notice = Według zegara komputera, który przeprowadził kontrolę, dowód powstał przed wysłaniem notatki. Dowód jest przechowywany, ale nie wykazuje, że działania dla tego wyrobu wykonano.
evidence-doubt-older-than-known = Kontrola zakończyła się, zanim powstały dane, które już mamy o tym wyrobie. Dowód jest przechowywany, ale nie wykazuje, że działania dla tego wyrobu wykonano. Prosimy powtórzyć kontrolę i przesłać nowy dowód.
evidence-doubt-used-challenge = Dowód odpowiada na wyzwanie (challenge), które zostało już wykorzystane. Stwierdzenie, że dostęp był otwarty, mimo to się liczy.
evidence-doubt-other-key = Dowód podpisała inna instalacja programu fieldcheck niż pierwszy dowód tej placówki.
evidence-doubt-shared-certificate = Ten sam certyfikat pokazał inny wyrób.
evidence-doubt-shared-bmc = Ten sam BMC pokazał inny wyrób.

## Portal: show it with fieldcheck
portal-step-evidence = Wykazać za pomocą programu fieldcheck
portal-step-evidence-small = dla Państwa działu IT, dobrowolnie
portal-evidence-title = Wykazać za pomocą programu fieldcheck
portal-evidence-lead = Państwa dział IT może wykazać, że dostęp bez hasła jest odrzucany. Program fieldcheck tylko odczytuje dane z serwera i niczego nie zmienia. Dowód nie zastępuje potwierdzenia.
portal-evidence-one = 1. Pobranie profilu kontroli
portal-evidence-one-text = Profil podpisał producent { $maker }. Zawiera wyzwanie (challenge) dla każdego z Państwa numerów seryjnych.
portal-evidence-load = Pobierz profil kontroli ({ $file })
portal-evidence-version = { $id }, wersja { $version }
portal-evidence-hypothesis = Notatka nie podaje przyczyny. Kontrole te opierają się na przypuszczeniu producenta co do przyczyny.
portal-evidence-compare = Prosimy porównać klucz: program fieldcheck pokazuje ten odcisk i taki sam odcisk znajduje się w Państwa liście.
portal-evidence-fingerprint = Odcisk klucza producenta
portal-evidence-two = 2. Uruchomienie programu fieldcheck w sieci zarządzania
portal-evidence-two-text = Raz dla każdego wyrobu. W miejsce ADRES należy wpisać adres jego BMC.
portal-evidence-address = ADRES
portal-evidence-any-serial = SERIAL
portal-evidence-serial-unknown = Wyroby, których numeru seryjnego nie znamy, nie otrzymują wyzwania (challenge). Prosimy najpierw podać numer seryjny przy potwierdzaniu.
portal-evidence-three = 3. Przekazanie tego, co zapisał program
portal-evidence-files = Pliki dowodów
portal-evidence-files-hint = Pliki z końcówką .dsse.json lub formularz PDF zawierający dowód. Można wybrać kilka plików naraz, każdy najwyżej 2 MB.
portal-evidence-code = Lub kody z papieru
portal-evidence-code-hint = Tekst kodu QR, zaczyna się od FC1:, jeden w wierszu.
portal-evidence-send = Przekaż
portal-evidence-state = Państwa wyroby
portal-evidence-shown = Wykazane za pomocą programu fieldcheck, { $moment }
portal-evidence-shown-onsite = Wykazane przez technika producenta, { $moment }
portal-evidence-not-shown = Nie wykazano: { $why }
portal-evidence-none = jeszcze brak dowodu
portal-evidence-open = podczas ostatniej kontroli dostęp był otwarty
portal-evidence-undecided = podczas ostatniej kontroli nie można było tego ustalić
portal-evidence-doubts = ostatni dowód sam w sobie się nie liczy
portal-evidence-reopened = Było to już wykazane. Najnowszy dowód mówi co innego.
portal-evidence-checks = Co temu przeczy
portal-evidence-made = Dowód utworzono { $moment }; serwer producenta ocenił go ponownie.
portal-evidence-vex = Oświadczenie VEX (CSAF 2.0) do Państwa ewidencji
portal-evidence-again = Następnie prosimy wykonać działania i ponownie uruchomić program fieldcheck z tym samym profilem.
portal-evidence-result = Co stało się z Państwa plikami
portal-evidence-got-shown-done = { $serial }: otrzymano. Wykazano wykonanie działań dla tego wyrobu.
portal-evidence-got-open = { $serial }: otrzymano. Dostęp jest otwarty.
portal-evidence-got-undecided = { $serial }: otrzymano. Nie można było ustalić, czy dostęp jest odrzucany.
portal-evidence-got-kept = { $serial }: otrzymano i zachowano. Dowód sam w sobie się nie liczy.
portal-evidence-got-already = { $serial }: ten dowód otrzymano już wcześniej.
portal-evidence-got-announced = { $serial }: kod odczytano. Zapowiada on dowód; liczyć się może tylko sam plik.
portal-evidence-awaited = Kod z papieru zapowiada dowód z dnia { $moment }. Plik jeszcze nie dotarł.
portal-evidence-refused = { $file }: nie przyjęto. { $why }
portal-evidence-nothing = Prosimy wybrać co najmniej jeden plik.
portal-evidence-no-profile = Do tej notatki nie ma profilu kontroli.

evidence-doubts = Wątpliwości i uwagi
