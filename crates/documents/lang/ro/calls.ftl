### What a caller says in the name of the maker, Romanian.

call-introduction = Bună ziua. Vă sun din partea { $maker }.
call-ask-person = Pot vorbi cu { $contact }?
call-ask-anyone = Pot vorbi cu persoana responsabilă de aceste dispozitive?
call-about = Este vorba despre „{ $title }” cu numărul { $reference }, pe care v-a trimis-o { $maker }. Dispozitive vizate la dumneavoastră: { $count }.
call-ask-receipt = Ați primit-o și pot nota că îi confirmați primirea?
call-ask-unit = Ce s-a întâmplat cu dispozitivul cu numărul de serie { $serial }? Măsurile au fost aplicate și în ce zi?
call-where-link = Puteți răspunde și singuri: linkul este în e-mailul nostru și pe scrisoarea noastră, lângă codul pătrat.
call-ask-mail = La ce adresă de e-mail o putem trimite din nou?
call-ask-right = Cine este persoana potrivită și cum o putem contacta?
call-message = Acesta este un mesaj de la { $maker } despre „{ $title }” cu numărul { $reference }. Vă rugăm să răspundeți prin linkul din e-mailul sau scrisoarea noastră. Vom suna din nou.
call-close = Vă mulțumesc pentru timpul acordat. Dacă aveți întrebări, scrieți la { $address }.
