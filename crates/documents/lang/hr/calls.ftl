### What a caller says in the name of the maker, Croatian.

call-introduction = Dobar dan. Zovem u ime tvrtke { $maker }.
call-ask-person = Mogu li razgovarati s osobom { $contact }?
call-ask-anyone = Mogu li razgovarati s osobom odgovornom za ove uređaje?
call-about = Riječ je o „{ $title }” s brojem { $reference }, koju vam je poslala tvrtka { $maker }. Zahvaćenih uređaja kod vas: { $count }.
call-ask-receipt = Jeste li je primili i smijem li zabilježiti da potvrđujete primitak?
call-ask-unit = Što je s uređajem sa serijskim brojem { $serial }? Jesu li mjere provedene i kojeg dana?
call-where-link = Možete odgovoriti i sami: poveznica je u našoj e-poruci i na našem pismu pokraj kvadratnog koda.
call-ask-mail = Na koju je adresu e-pošte smijemo ponovno poslati?
call-ask-right = Tko je prava osoba i kako je možemo dobiti?
call-message = Ovo je poruka tvrtke { $maker } o „{ $title }” s brojem { $reference }. Molimo odgovorite putem poveznice u našoj e-poruci ili pismu. Nazvat ćemo ponovno.
call-close = Hvala na vašem vremenu. Ako imate pitanja, pišite na { $address }.
