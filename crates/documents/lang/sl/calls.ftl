### What a caller says in the name of the maker, Slovenian.

call-introduction = Dober dan. Kličem v imenu podjetja { $maker }.
call-ask-person = Ali lahko govorim z osebo { $contact }?
call-ask-anyone = Ali lahko govorim z osebo, ki je odgovorna za te naprave?
call-about = Gre za „{ $title }“ s številko { $reference }, ki vam ga je poslalo podjetje { $maker }. Prizadetih naprav pri vas: { $count }.
call-ask-receipt = Ali ste ga prejeli in ali lahko zabeležim, da potrjujete prejem?
call-ask-unit = Kaj se je zgodilo z napravo s serijsko številko { $serial }? Ali so bili ukrepi izvedeni in katerega dne?
call-where-link = Odgovorite lahko tudi sami: povezava je v našem e-sporočilu in na našem pismu ob kvadratni kodi.
call-ask-mail = Na kateri e-naslov ga lahko pošljemo znova?
call-ask-right = Kdo je prava oseba in kako jo lahko dosežemo?
call-message = To je sporočilo podjetja { $maker } o „{ $title }“ s številko { $reference }. Prosimo, odgovorite prek povezave v našem e-sporočilu ali pismu. Poklicali bomo znova.
call-close = Hvala za vaš čas. Če imate vprašanja, pišite na { $address }.
