### What a caller says in the name of the maker, Czech.

call-introduction = Dobrý den. Volám jménem společnosti { $maker }.
call-ask-person = Mohu mluvit s osobou { $contact }?
call-ask-anyone = Mohu mluvit s osobou, která odpovídá za tyto přístroje?
call-about = Jde o „{ $title }“ s číslem { $reference }, které vám zaslala společnost { $maker }. Dotčených přístrojů u vás: { $count }.
call-ask-receipt = Dostali jste je a mohu zaznamenat, že potvrzujete přijetí?
call-ask-unit = Co se stalo s přístrojem se sériovým číslem { $serial }? Byla opatření provedena a který den?
call-where-link = Můžete také odpovědět sami: odkaz je v našem e-mailu a v našem dopise vedle čtvercového kódu.
call-ask-mail = Na jakou e-mailovou adresu je můžeme zaslat znovu?
call-ask-right = Kdo je správná osoba a jak ji můžeme zastihnout?
call-message = Toto je zpráva společnosti { $maker } k „{ $title }“ s číslem { $reference }. Odpovězte prosím přes odkaz v našem e-mailu nebo dopise. Zavoláme znovu.
call-close = Děkuji za váš čas. S dotazy se obraťte na { $address }.
