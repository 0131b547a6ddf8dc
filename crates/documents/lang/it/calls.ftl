### What a caller says in the name of the maker, Italian.

call-introduction = Buongiorno. Chiamo per conto di { $maker }.
call-ask-person = Posso parlare con { $contact }?
call-ask-anyone = Posso parlare con la persona responsabile di questi dispositivi?
call-about = Si tratta di «{ $title }» con il numero { $reference }, che { $maker } vi ha inviato. Dispositivi interessati presso di voi: { $count }.
call-ask-receipt = L’avete ricevuto, e posso annotare che confermate la ricezione?
call-ask-unit = Che ne è stato del dispositivo con il numero di serie { $serial }? Le misure sono state eseguite, e in quale giorno?
call-where-link = Potete anche rispondere da soli: il link è nella nostra e-mail e sulla nostra lettera, accanto al codice quadrato.
call-ask-mail = A quale indirizzo e-mail possiamo inviarlo di nuovo?
call-ask-right = Chi è la persona giusta, e come possiamo contattarla?
call-message = Questo è un messaggio di { $maker } riguardo a «{ $title }» con il numero { $reference }. Si prega di rispondere tramite il link nella nostra e-mail o nella nostra lettera. Richiameremo.
call-close = Grazie per il vostro tempo. Per domande scrivete a { $address }.
