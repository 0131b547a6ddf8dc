### What a caller says in the name of the maker, Danish.

call-introduction = Goddag. Jeg ringer på vegne af { $maker }.
call-ask-person = Må jeg tale med { $contact }?
call-ask-anyone = Må jeg tale med den, der er ansvarlig for dette udstyr?
call-about = Det drejer sig om “{ $title }” med nummer { $reference }, som { $maker } har sendt jer. Berørt udstyr hos jer: { $count }.
call-ask-receipt = Har I modtaget den, og må jeg notere, at I bekræfter modtagelsen?
call-ask-unit = Hvad er der sket med udstyret med serienummer { $serial }? Er foranstaltningerne udført, og hvilken dag?
call-where-link = I kan også svare selv: Linket står i vores e-mail og på vores brev ved siden af den firkantede kode.
call-ask-mail = Til hvilken e-mailadresse må vi sende den igen?
call-ask-right = Hvem er den rette person, og hvordan kan vi få fat i vedkommende?
call-message = Dette er en besked fra { $maker } om “{ $title }” med nummer { $reference }. Svar venligst via linket i vores e-mail eller brev. Vi ringer igen.
call-close = Tak for jeres tid. Hvis I har spørgsmål, så skriv til { $address }.
