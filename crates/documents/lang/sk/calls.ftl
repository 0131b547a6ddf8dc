### What a caller says in the name of the maker, Slovak.

call-introduction = Dobrý deň. Volám v mene spoločnosti { $maker }.
call-ask-person = Môžem hovoriť s osobou { $contact }?
call-ask-anyone = Môžem hovoriť s osobou, ktorá zodpovedá za tieto prístroje?
call-about = Ide o „{ $title }“ s číslom { $reference }, ktoré vám poslala spoločnosť { $maker }. Dotknutých prístrojov u vás: { $count }.
call-ask-receipt = Dostali ste ho a môžem zaznamenať, že potvrdzujete prijatie?
call-ask-unit = Čo sa stalo s prístrojom so sériovým číslom { $serial }? Boli opatrenia vykonané a v ktorý deň?
call-where-link = Môžete odpovedať aj sami: odkaz je v našom e-maile a v našom liste vedľa štvorcového kódu.
call-ask-mail = Na akú e-mailovú adresu ho môžeme poslať znova?
call-ask-right = Kto je správna osoba a ako ju môžeme zastihnúť?
call-message = Toto je správa spoločnosti { $maker } k „{ $title }“ s číslom { $reference }. Odpovedzte, prosím, cez odkaz v našom e-maile alebo liste. Zavoláme znova.
call-close = Ďakujem za váš čas. S otázkami píšte na { $address }.
