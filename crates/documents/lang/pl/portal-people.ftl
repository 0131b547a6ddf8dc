### Words of the portal for several people at one site, Polski: many devices, who has read, questions, files, privacy.

## Devices
portal-choice-never-had = Nigdy go nie mieliśmy
portal-choice-never-had-hint = Tego wyrobu nigdy u nas nie było

## Answers so far
portal-answer-change = { $about }: { $now } (wcześniej: { $before })
portal-answer-part = { $name }, przez link dla { $to }
portal-answer-typed = { $name }, wpisane przez producenta
portal-unit-newer = Odpowiedziano ponownie { $moment }

## Parts handed on
portal-hand-withdraw = Wycofaj link
portal-hand-withdrawn = Wycofano { $moment }
portal-hand-answer = Odpowiedź { $number }, { $name }, { $moment }

## Many devices
portal-many-heading = Wiele wyrobów naraz
portal-many-text = Wklej lub zeskanuj numery seryjne albo wybierz plik. Zobaczysz listę, zanim cokolwiek zostanie przejęte.
portal-many-paste = Numery seryjne, po jednym w wierszu
portal-many-file = Albo plik (CSV, XLSX)
portal-many-answer = Odpowiedź dla wszystkich
portal-many-preview = Sprawdź listę
portal-many-take = Przejmij do formularza
portal-many-sum = Wiersze: { $rows }. Przejęte: { $taken }, do sprawdzenia: { $held }, nieprzejęte: { $refused }
portal-many-taken = zostanie przejęty
portal-many-unknown = nie ma go na Państwa liście; sprawdzimy, czy go to dotyczy
portal-many-ambiguous = dwa wyroby mają ten numer; prosimy odpowiedzieć w formularzu
portal-many-twice = jest już wcześniej na liście
portal-many-unclear = nie da się odczytać jako numer seryjny
portal-many-other = nie ma go w części, którą Państwo otrzymali

## Who has read
portal-users-heading = Kto przeczytał notatkę
portal-users-text = Proszę przekazać ten link użytkownikom wyrobów. Można nim tylko czytać i potwierdzić.
portal-users-count = Potwierdzone osobiście: { $count }
portal-users-stated = Podał(a) { $name }: { $number }
portal-users-list = Pokaż wszystko
portal-users-own = Potwierdź za siebie
portal-users-confirm = Przeczytałem(-am) i zrozumiałem(-am) notatkę
portal-users-or = Albo podać, ilu użytkowników Państwu potwierdziło
portal-users-number = Liczba użytkowników
portal-done-users = Zapisano
portal-done-users-text = Dziękujemy. Można zamknąć tę stronę.

## Questions and files
portal-talk-heading = Pytania do producenta
portal-talk-text = Pytanie i odpowiedź pozostają tutaj. Gdy będzie odpowiedź, powiadomimy pocztą elektroniczną.
portal-talk-question = Państwa pytanie
portal-talk-new = Producent odpowiedział Państwu
portal-files-add = Dodaj pliki
portal-files-hint = PDF, obraz, arkusz lub tekst. Najwyżej 5 plików po 10 MB.
portal-file-infected = Znaleziono złośliwy kod. Plik jest przechowywany osobno i nikomu nie jest pokazywany.
portal-file-held = Tego pliku nie udało się jeszcze sprawdzić. Do tego czasu jest wstrzymany.

## What does not fit
portal-wrong-elsewhere = Ktoś inny zapisał tu w międzyczasie inną odpowiedź. Państwa odpowiedź nie jest jeszcze zapisana. Proszę zapisać ponownie, aby ją zastąpić.
portal-wrong-text = Proszę coś napisać, najwyżej 8000 znaków.
portal-wrong-persons = Proszę podać całkowitą liczbę osób.
portal-wrong-file-missing = Proszę wybrać plik albo coś wpisać.
portal-wrong-file-format = Pliki tego rodzaju nie są przyjmowane.
portal-wrong-file-large = Plik lub lista jest za duża.
portal-wrong-file-many = Za dużo plików.

## Privacy
portal-privacy = Co o Państwu przechowujemy i dlaczego
portal-privacy-what = Co przechowujemy
portal-privacy-what-text = Imię i nazwisko, funkcję, adres, e-mail i telefon osób kontaktowych oraz to, co nam Państwo przekażą: odpowiedzi, pytania, pliki.
portal-privacy-why = Dlaczego
portal-privacy-why-text = Aby notatka bezpieczeństwa do Państwa dotarła i aby można było wykazać, że dotarła do wszystkich. Producent ma taki obowiązek ustawowy (rozporządzenia (UE) 2017/745 i 2017/746; RODO art. 6 ust. 1 lit. c)).
portal-privacy-why-text-quality = Aby powiadomienie dotyczące jakości do Państwa dotarło i aby można było wykazać, że dotarło do wszystkich. Producent ma w tym prawnie uzasadniony interes (RODO art. 6 ust. 1 lit. f)).
portal-privacy-why-text-recall = Aby pismo o wycofaniu do Państwa dotarło i aby można było wykazać, że dotarło do wszystkich. Wymagają tego od producenta przepisy o wycofywaniu wyrobów (21 CFR 7.42 i 7.49; 21 CFR Part 806).
portal-privacy-who = Kto to widzi
portal-privacy-who-text = Pracownicy producenta zajmujący się tą notatką, działające dla niego centra telefoniczne oraz organy, które o to poproszą.
portal-privacy-long = Jak długo
portal-privacy-long-text = Tak długo, jak prawo wymaga dokumentacji, z reguły dziesięć lat po wprowadzeniu do obrotu ostatniego wyrobu. Potem Państwa dane są usuwane. Dowody nie zawierają nazwisk.
portal-privacy-rights = Państwa prawa
portal-privacy-rights-text = Mogą Państwo poprosić o kopię swoich danych, sprostować błędy i złożyć skargę do organu ochrony danych. Dopóki trwa obowiązek przechowywania, danych nie można usunąć.
portal-privacy-contact = Kontakt
portal-privacy-contact-text = Proszę napisać do producenta na adres podany w Państwa notatce.
