### Words about evidence of fieldcheck, Italian: verdicts, doubts, the portal page.

## Verdicts
verdict-pass = corretto
verdict-fail = non corretto
verdict-not-applicable = non applicabile
verdict-inconclusive = non determinabile

## Doubts and remarks
evidence-doubt-says-otherwise = Il file indica un risultato diverso da quello delle proprie registrazioni. Contano solo le registrazioni; il fabbricante esamina la questione.
evidence-doubt-unknown-serial = Questo numero di serie non figura nel nostro elenco per la sua struttura. Il fabbricante verifica se il dispositivo è interessato.
evidence-doubt-no-challenge = Manca la sfida (challenge), quindi l’evidenza può essere anteriore all’avviso. Viene conservata, ma non dimostra che le misure siano state eseguite.
evidence-doubt-other-challenge = La sfida (challenge) contenuta non è stata assegnata a questo dispositivo. L’evidenza viene conservata, ma non dimostra che le misure siano state eseguite.
evidence-doubt-clock-ahead = Secondo l’orologio del computer che ha eseguito la verifica, la sua data è nel futuro. Viene conservata, ma non dimostra che le misure siano state eseguite.
evidence-doubt-before-notice = Secondo l’orologio del computer che ha eseguito la verifica, è anteriore all’invio dell’avviso. Viene conservata, ma non dimostra che le misure siano state eseguite.
evidence-doubt-older-than-known = La verifica si è conclusa prima delle informazioni più recenti già note su questo dispositivo. L’evidenza viene conservata, ma non dimostra che le misure siano state eseguite. Ripeta la verifica e invii la nuova evidenza.
evidence-doubt-used-challenge = Risponde a una sfida (challenge) già utilizzata. Il fatto che l’accesso fosse aperto conta comunque.
evidence-doubt-other-key = È stata firmata da un’installazione di fieldcheck diversa da quella della prima evidenza di questa struttura.
evidence-doubt-shared-certificate = Un altro dispositivo ha mostrato lo stesso certificato.
evidence-doubt-shared-bmc = Un altro dispositivo ha mostrato lo stesso BMC.

## Portal: show it with fieldcheck
portal-step-evidence = Dimostrare con fieldcheck
portal-step-evidence-small = per il suo reparto IT, facoltativo
portal-evidence-title = Dimostrare con fieldcheck
portal-evidence-lead = Il suo reparto IT può dimostrare che l’accesso senza password viene rifiutato. fieldcheck interroga il server in sola lettura e non modifica nulla. L’evidenza non sostituisce la conferma.
portal-evidence-one = 1. Scaricare il profilo di verifica
portal-evidence-one-text = È firmato da { $maker } e contiene una sfida (challenge) per ciascuno dei suoi numeri di serie.
portal-evidence-load = Scarica il profilo di verifica ({ $file })
portal-evidence-version = { $id }, versione { $version }
portal-evidence-hypothesis = L’avviso non indica alcuna causa. Queste verifiche si basano su un’ipotesi del fabbricante al riguardo.
portal-evidence-compare = Confronti la chiave: fieldcheck mostra questa impronta, che figura anche nella sua lettera.
portal-evidence-fingerprint = Impronta della chiave del fabbricante
portal-evidence-two = 2. Eseguire fieldcheck nella rete di gestione
portal-evidence-two-text = Una volta per ogni dispositivo. Inserisca l’indirizzo del relativo BMC al posto di INDIRIZZO.
portal-evidence-address = INDIRIZZO
portal-evidence-any-serial = NUMERO-SERIE
portal-evidence-serial-unknown = I dispositivi di cui non conosciamo il numero di serie non ricevono alcuna sfida (challenge). Indichi prima il numero di serie durante la conferma.
portal-evidence-three = 3. Consegnare il risultato
portal-evidence-files = File di evidenza
portal-evidence-files-hint = File che terminano con .dsse.json oppure il modulo PDF contenente l’evidenza. È possibile inviarne più di uno insieme, al massimo 2 MB ciascuno.
portal-evidence-code = Oppure codici dal documento cartaceo
portal-evidence-code-hint = Il testo del codice QR, che inizia con FC1:, uno per riga.
portal-evidence-send = Consegna
portal-evidence-state = I suoi dispositivi
portal-evidence-shown = Dimostrato con fieldcheck, { $moment }
portal-evidence-shown-onsite = Dimostrato dal tecnico del fabbricante, { $moment }
portal-evidence-not-shown = Non dimostrato: { $why }
portal-evidence-none = ancora nessuna evidenza
portal-evidence-open = nell’ultima verifica l’accesso era aperto
portal-evidence-undecided = nell’ultima verifica l’esito non era determinabile
portal-evidence-doubts = l’ultima evidenza da sola non conta
portal-evidence-reopened = Era già stato dimostrato. L’evidenza più recente indica altro.
portal-evidence-checks = Che cosa lo contraddice
portal-evidence-made = Data: { $moment }; valutata di nuovo dal server del fabbricante.
portal-evidence-vex = Dichiarazione VEX (CSAF 2.0) per il suo inventario
portal-evidence-again = Applichi quindi le misure ed esegua di nuovo fieldcheck con lo stesso profilo.
portal-evidence-result = Esito dei suoi file
portal-evidence-got-shown-done = { $serial }: evidenza ricevuta. Dimostra che le misure sono state eseguite.
portal-evidence-got-open = { $serial }: evidenza ricevuta. L’accesso è aperto.
portal-evidence-got-undecided = { $serial }: evidenza ricevuta. Non è stato possibile stabilire se l’accesso viene rifiutato.
portal-evidence-got-kept = { $serial }: evidenza ricevuta e conservata. Da sola non conta.
portal-evidence-got-already = { $serial }: questa evidenza era già stata ricevuta.
portal-evidence-got-announced = { $serial }: il codice è stato letto. Annuncia un’evidenza; può contare solo il file stesso.
portal-evidence-awaited = Un codice dal documento cartaceo annuncia un’evidenza con data { $moment }. Il file non è ancora arrivato.
portal-evidence-refused = { $file }: non accettato. { $why }
portal-evidence-nothing = Scelga almeno un file.
portal-evidence-no-profile = Per questo avviso non esiste un profilo di verifica.

evidence-doubts = Dubbi e osservazioni
