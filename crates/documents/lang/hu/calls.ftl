### What a caller says in the name of the maker, Hungarian.

call-introduction = Jó napot kívánok! A { $maker } megbízásából telefonálok.
call-ask-person = Beszélhetnék vele: { $contact }?
call-ask-anyone = Beszélhetnék azzal, aki ezekért az eszközökért felel?
call-about = A „{ $title }” című, { $reference } számú közleményről van szó, amelyet a { $maker } küldött Önöknek. Érintett eszközök Önöknél: { $count }.
call-ask-receipt = Megkapták, és feljegyezhetem, hogy visszaigazolják az átvételt?
call-ask-unit = Mi történt a { $serial } gyári számú eszközzel? Végrehajtották az intézkedéseket, és mely napon?
call-where-link = Önök maguk is válaszolhatnak: a hivatkozás az e-mailünkben és a levelünkön, a négyzet alakú kód mellett található.
call-ask-mail = Melyik e-mail-címre küldhetjük el újra?
call-ask-right = Ki a megfelelő személy, és hogyan érhetjük el?
call-message = Ez a { $maker } üzenete a „{ $title }” című, { $reference } számú közleményről. Kérjük, válaszoljanak az e-mailünkben vagy levelünkben lévő hivatkozáson. Újra hívni fogjuk Önöket.
call-close = Köszönöm az idejét. Kérdés esetén írjon a következő címre: { $address }.
