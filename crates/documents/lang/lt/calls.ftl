### What a caller says in the name of the maker, Lithuanian.

call-introduction = Laba diena. Skambinu { $maker } vardu.
call-ask-person = Ar galiu kalbėti su { $contact }?
call-ask-anyone = Ar galiu kalbėti su asmeniu, atsakingu už šiuos prietaisus?
call-about = Kalbama apie „{ $title }“, numeris { $reference }, kurį jums išsiuntė { $maker }. Susijusių prietaisų pas jus: { $count }.
call-ask-receipt = Ar jį gavote ir ar galiu pažymėti, kad patvirtinate gavimą?
call-ask-unit = Kas nutiko prietaisui, kurio serijos numeris { $serial }? Ar priemonės įvykdytos ir kurią dieną?
call-where-link = Galite atsakyti ir patys: nuoroda yra mūsų el. laiške ir mūsų laiške šalia kvadratinio kodo.
call-ask-mail = Kokiu el. pašto adresu galime jį išsiųsti dar kartą?
call-ask-right = Kas yra tinkamas asmuo ir kaip galime su juo susisiekti?
call-message = Tai { $maker } pranešimas apie „{ $title }“, numeris { $reference }. Prašome atsakyti per nuorodą mūsų el. laiške arba laiške. Paskambinsime dar kartą.
call-close = Ačiū už jūsų laiką. Jei turite klausimų, rašykite { $address }.
