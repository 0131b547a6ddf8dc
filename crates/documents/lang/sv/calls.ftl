### What a caller says in the name of the maker, Swedish.

call-introduction = God dag. Jag ringer på uppdrag av { $maker }.
call-ask-person = Kan jag få tala med { $contact }?
call-ask-anyone = Kan jag få tala med den som ansvarar för dessa enheter?
call-about = Det gäller ”{ $title }” med nummer { $reference }, som { $maker } har skickat till er. Berörda enheter hos er: { $count }.
call-ask-receipt = Har ni fått det, och får jag anteckna att ni bekräftar mottagandet?
call-ask-unit = Vad har hänt med enheten med serienummer { $serial }? Har åtgärderna utförts, och vilken dag?
call-where-link = Ni kan också svara själva: länken finns i vårt e-postmeddelande och i vårt brev bredvid den fyrkantiga koden.
call-ask-mail = Till vilken e-postadress får vi skicka det igen?
call-ask-right = Vem är rätt person, och hur kan vi nå den personen?
call-message = Detta är ett meddelande från { $maker } om ”{ $title }” med nummer { $reference }. Svara via länken i vårt e-postmeddelande eller brev. Vi ringer igen.
call-close = Tack för er tid. Om ni har frågor, skriv till { $address }.
