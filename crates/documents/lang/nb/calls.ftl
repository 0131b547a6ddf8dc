### What a caller says in the name of the maker, Norwegian Bokmål.

call-introduction = God dag. Jeg ringer på vegne av { $maker }.
call-ask-person = Kan jeg få snakke med { $contact }?
call-ask-anyone = Kan jeg få snakke med den som er ansvarlig for disse enhetene?
call-about = Det gjelder «{ $title }» med nummer { $reference }, som { $maker } har sendt dere. Berørte enheter hos dere: { $count }.
call-ask-receipt = Har dere mottatt den, og kan jeg notere at dere bekrefter mottaket?
call-ask-unit = Hva har skjedd med enheten med serienummer { $serial }? Er tiltakene utført, og hvilken dag?
call-where-link = Dere kan også svare selv: Lenken står i e-posten vår og på brevet vårt ved siden av den firkantede koden.
call-ask-mail = Til hvilken e-postadresse kan vi sende den på nytt?
call-ask-right = Hvem er rett person, og hvordan kan vi nå vedkommende?
call-message = Dette er en beskjed fra { $maker } om «{ $title }» med nummer { $reference }. Vennligst svar via lenken i e-posten eller brevet vårt. Vi ringer igjen.
call-close = Takk for tiden deres. Har dere spørsmål, skriv til { $address }.
