### Words of the consignee's portal, Italian. One section per page, in the order in which a consignee meets them.

## Every page
portal-genuine = È autentico?
portal-language = Lingua:
portal-urgent = Avviso urgente di sicurezza
portal-alarm = Sospetta un accesso non autorizzato?
portal-alarm-what = Che cosa fare ora
portal-alarm-title = Sospetto di accesso non autorizzato
portal-foot = Avviso urgente di sicurezza { $reference } ({ $document })
portal-foot-date = in data { $date }.
portal-foot-help = Domande:
portal-back = Torna al riepilogo
portal-back-devices = Torna ai dispositivi
portal-back-questions = Torna alle domande
portal-to-start = Al riepilogo
portal-to-form = Al modulo
portal-save = Salva per dopo
portal-send = Invia
portal-change = Modifica
portal-yes = Sì
portal-no = No
portal-yes-on = Sì, in data { $date }
portal-which-units = Quali dispositivi?
portal-date-hint = Giorno, mese, anno, per esempio 10.12.2026
portal-date-hint-known = Se nota. Giorno, mese, anno, per esempio 10.12.2026

## Devices, as they are called everywhere
portal-units = { $count ->
    [one] Riguarda 1 dei suoi dispositivi
   *[other] Riguarda { $count } dei suoi dispositivi
}
portal-your-units = I suoi dispositivi
portal-show-units = Mostra tutti i dispositivi
portal-no-units = Al momento non ha dispositivi da confermare
portal-serial = SN { $serial }
portal-serial-unknown = Dispositivo di cui non conosciamo il numero di serie
portal-unit-about = { $name }, n. di catalogo { $number }
portal-unit-number = N. di catalogo { $number }, UDI-DI non applicabile
portal-unit-numbers = N. di catalogo { $number }, UDI-DI { $udi }
portal-unit-possibly = Potenzialmente interessato secondo i nostri dati. Lo consideri interessato.
portal-unit-handed = Risposta affidata a { $to } in data { $date }. Può rispondere lei o lasciare il punto in sospeso.
portal-shown-since = Dimostrato dal giorno { $moment }
portal-shown-none = Ancora nessuna evidenza

## Overview
portal-handed = { $who } le ha dato questo link in data { $date }.
portal-handed-units = { $count ->
    [one] Comprende 1 dispositivo.
   *[other] Comprende { $count } dispositivi.
}
portal-three-steps = Tre passaggi
portal-step-read = Leggere
portal-step-read-small = L’avviso, anche in PDF
portal-step-measures = Misure
portal-step-measures-small = Le istruzioni del fabbricante
portal-step-confirm = Confermare
portal-step-confirm-small = per ogni numero di serie, circa 2 minuti
portal-open = in sospeso
portal-of = { $done } di { $total }
portal-said-so = dichiarato
portal-confirmed = confermato
portal-next-read = Avanti: leggere
portal-next-confirm = Avanti: confermare
portal-next-receipt = Visualizza la sua ricevuta
portal-draft = I suoi dati sono salvati
portal-draft-text = Non sono ancora stati inviati.
portal-draft-on = Continua con il modulo
portal-way-recipients = Inserisca i suoi destinatari. Li informiamo noi per lei
portal-way-receipt = Ultima ricevuta
portal-way-correct = Corregga le sue risposte
portal-way-hand = Affidi una parte a un collega o a una collega
portal-way-handed = { $count ->
    [one] 1 parte affidata
   *[other] { $count } parti affidate
}
portal-way-contact = Non è la persona responsabile? Indichi la persona giusta
portal-way-return = Non è la persona responsabile? Lo comunichi a chi le ha dato il link.

## Reading the notice
portal-read-title = Leggere l’avviso
portal-text-language = Lingua dell’avviso: { $language }
portal-read-at = Letto: { $moment }
portal-read-hint = L’apertura di questa pagina non vale come conferma. Solo questo pulsante registra che ha letto l’avviso.
portal-read-button = Ho letto l’avviso
portal-instructions = Apri le istruzioni del fabbricante
portal-instructions-take = Scarica
portal-instructions-taken = Scaricato: { $moment }
portal-instructions-hint = Questo pulsante registra che ha scaricato il file.
portal-products = Prodotti interessati
portal-product = Prodotto
portal-catalogue-no = N. di catalogo
portal-udi = UDI-DI
portal-udi-none = non applicabile
portal-files = File
portal-files-none = I file compariranno qui non appena saranno approvati.
portal-file-notice = Avviso in PDF, { $language }
portal-file-personal = Lettera di accompagnamento e modulo per la sua struttura in PDF

## Form: what stands on each page
portal-form-steps = Passaggi del modulo
portal-form-devices = Dispositivi
portal-form-questions = Domande
portal-form-confirm = Conferma
portal-errors = { $count ->
    [one] Un dato non è ancora corretto
   *[other] { $count } dati non sono ancora corretti
}
portal-save-hint = Può salvare in qualsiasi momento. Il suo link la riporta qui.
portal-next = Avanti

## Step: devices
portal-devices-title = I suoi dispositivi
portal-devices-heading = Che cosa è avvenuto con ogni dispositivo?
portal-no-units-form = Al momento non ha dispositivi da confermare. Può indicare qui sotto un dispositivo mancante.
portal-chain-first = Ha ceduto dispositivi?
portal-chain-first-text = Inserisca i destinatari. Quei dispositivi vengono poi conteggiati presso di loro e qui non deve indicare nulla al riguardo.
portal-choice-done = Eseguito
portal-said-done-hint = Tutti i passaggi delle istruzioni sono stati eseguiti
portal-choice-later = Non ancora
portal-choice-not-here = Non presente
portal-choice-not-here-hint = Non troviamo questo dispositivo presso la nostra struttura
portal-choice-passed-on = Ceduto
portal-choice-scrapped = Smaltito
portal-choice-cannot = Non eseguibile
portal-choice-cannot-hint = Non possiamo eseguire i passaggi
portal-when = Quando?
portal-until = Entro quando?
portal-to = A chi? Nome e indirizzo della struttura
portal-why = Qual è l’ostacolo?
portal-why-hint = L’assistenza tecnica la contatterà.
portal-serial-read = Numero di serie riportato sulla targhetta
portal-serial-read-hint = Manca nei nostri dati
portal-rest = Tutti i dispositivi per i quali sopra non ha indicato nulla
portal-rest-each = Rispondo per ciascuno di essi
portal-rest-done = Eseguito su tutti gli altri
portal-extra-heading = In questo elenco manca un dispositivo
portal-extra = Numero di serie come riportato sulla targhetta
portal-extra-hint = Verifichiamo se è interessato e la contattiamo. Più numeri: uno per riga.

## Step: questions
portal-questions-title = Domande sull’avviso
portal-questions-heading = Queste dichiarazioni sono vere?
portal-questions-hint = «No» è una risposta valida. In tal caso la contatteremo.
portal-questions-tick = Contrassegni ciò che vale per Lei.
portal-not-ticked = non contrassegnato
portal-derived = Risulta da quanto indicato per ogni dispositivo
portal-chain = Distributori e importatori
portal-chain-question = È distributore o importatore dei dispositivi?
portal-chain-not-applicable = Non applicabile
portal-chain-not-applicable-hint = Utilizziamo noi stessi i dispositivi
portal-chain-applies = Sì, siamo distributori o importatori
portal-informed-on = In data
portal-next-check = Avanti: verificare le risposte

## Step: confirm
portal-check-title = Verificare e confermare
portal-check-heading = È tutto corretto?
portal-missing = { $count ->
    [one] Manca ancora una risposta
   *[other] Mancano ancora { $count } risposte
}
portal-check-correction = Ha già risposto. Un nuovo invio corregge la sua ultima risposta, che resta leggibile.
portal-unknown-serials = Altri numeri di serie presso la sua struttura
portal-said-nothing = Ancora nessuna indicazione
portal-said-done = Eseguito
portal-said-done-on = Eseguito in data { $date }
portal-said-later = Non ancora
portal-said-later-on = Non ancora, entro il giorno { $date }
portal-said-not-here = Non presente
portal-said-passed-on = Ceduto a { $to }
portal-said-scrapped = Smaltito
portal-said-scrapped-on = Smaltito in data { $date }
portal-said-cannot = Non eseguibile: { $why }
portal-sign-heading = Chi conferma queste risposte?
portal-sign-name = Nome e cognome
portal-sign-title = Titolo o funzione
portal-sign-date = Data
portal-sign-hint = Con l’invio lei rende queste dichiarazioni. Può correggerle in seguito; la versione precedente viene conservata.
portal-sign = Invia le sue risposte
portal-earlier = Le sue risposte finora

## What does not fit about an entry
portal-wrong-about = SN { $serial }: { $text }
portal-wrong-choose = Scelga una risposta.
portal-wrong-yes-no = Scelga sì o no.
portal-wrong-date = Questa data non è leggibile. Scriva giorno, mese, anno, per esempio 10.12.2026.
portal-wrong-date-missing = Manca la data.
portal-wrong-quantity = Indicare il numero di dispositivi con un numero intero.
portal-wrong-to = Indichi nome e indirizzo della struttura.
portal-wrong-why = Indichi il motivo. Basta una frase.
portal-wrong-name = Manca il nome.
portal-wrong-changed = Le risposte sono cambiate da quando è stata visualizzata questa pagina. Le controlli ancora una volta.
portal-wrong-units = Scelga almeno un dispositivo.
portal-wrong-email = Questo non è un indirizzo e-mail.
portal-wrong-nothing = Non è ancora stato indicato nulla.

## Receipt
portal-receipt-title = Ricevuta { $number }
portal-receipt-heading = Le sue risposte sono state ricevute
portal-receipt-corrected = Questa risposta è stata corretta
portal-receipt-newer = Alla risposta più recente { $number }
portal-receipt-number = Numero della sua ricevuta
portal-receipt-phone = Al telefono basta questo numero.
portal-receipt-at = Data di ricevimento
portal-receipt-by = Confermata da
portal-receipt-site = Struttura
portal-receipt-corrects = Corregge la risposta
portal-receipt-place = Posizione nel registro
portal-receipt-index = Voce { $index }
portal-receipt-sealed = Compresa nel punto di controllo firmato su { $size } voci
portal-receipt-pending = In corso di assegnazione. Le sue risposte sono già al sicuro.
portal-receipt-again = Controlla di nuovo
portal-receipt-digest = Somma di controllo della voce (SHA-256)
portal-receipt-print = Emesso dal portale dell’avviso { $reference }, per la sua documentazione. Domande: { $address }
portal-receipt-next = Che cosa succede ora
portal-receipt-queried = Una persona legge la sua risposta e la contatta se qualcosa deve essere chiarito.
portal-receipt-open = Non ancora eseguito:
portal-receipt-copy = Una conferma viene inviata all’indirizzo e-mail in nostro possesso.
portal-receipt-how-print = Per archiviare questa pagina utilizzi la funzione di stampa del browser.
portal-receipt-proof = Con la voce e la somma di controllo si può dimostrare in seguito che questa risposta figura invariata nel registro.

## Handing a part on
portal-hand-title = Affidare una parte
portal-hand-heading = Chi deve occuparsi di una parte?
portal-hand-text = La persona riceve un proprio link. Mostra solo i dispositivi scelti e indica chi li ha affidati. Lei mantiene la visione d’insieme.
portal-hand-unit = { $name }: { $state }
portal-hand-email = Indirizzo e-mail della persona
portal-hand-from = Il suo nome
portal-hand-from-hint = Compare nell’e-mail.
portal-hand-send = Invia il link
portal-hand-already = Parti già affidate
portal-hand-said = Risposte: { $said } di { $count }

## Naming the right person
portal-contact-title = Indicare la persona giusta
portal-contact-heading = Chi è responsabile?
portal-contact-text = L’avviso deve raggiungere la persona giusta. Finché questa non risponde, continuiamo a utilizzare il suo indirizzo attuale.
portal-contact-what = Qual è la situazione?
portal-contact-person = È responsabile un’altra persona della nostra struttura
portal-contact-name = Nome o reparto
portal-contact-email = Indirizzo e-mail
portal-contact-email-hint = L’avviso viene inviato subito a questo indirizzo. Senza indirizzo, una persona continua la ricerca.
portal-contact-site = È responsabile un’altra struttura
portal-contact-site-name = Nome e indirizzo della struttura
portal-contact-unknown = Non so chi sia responsabile
portal-contact-unknown-hint = Continuiamo la ricerca e telefoniamo al suo centralino

## Reporting a suspicion
portal-intruder-reported = Un sospetto è già stato segnalato. Può aggiungere altro.
portal-intruder-then = Poi lo segnali qui
portal-intruder-text = Basta una frase. La segnalazione passa subito al primo posto nell’elenco di lavoro del fabbricante. Non sostituisce la sua conferma per ogni dispositivo.
portal-intruder-seen = Che cosa ha notato?
portal-intruder-unplugged = Il cavo è stato scollegato come richiede l’avviso?
portal-intruder-reach = Come possiamo contattarla?
portal-intruder-reach-hint = Numero di telefono, possibilmente raggiungibile anche di notte
portal-intruder-send = Segnala il sospetto
portal-intruder-law = La sua struttura può avere obblighi di segnalazione propri con termini brevi, per esempio in materia di protezione dei dati o di sicurezza delle reti. Si rivolga ai responsabili della sua organizzazione.

## Recipients of a distributor or importer
portal-recipients-title = Inserire i suoi destinatari
portal-recipients-heading = A chi ha ceduto i dispositivi?
portal-recipients-text = Ogni destinatario riceve l’avviso nella propria lingua e risponde per sé.
portal-recipients-free = Dispositivi senza destinatario: { $free } di { $total }.
portal-recipients-free-list = Numeri di serie senza destinatario
portal-named = { $count ->
    [one] 1 destinatario indicato
   *[other] { $count } destinatari indicati
}
portal-state = Stato
portal-state-waiting = informazione in corso
portal-state-told = informato
portal-state-read = avviso letto
portal-state-answered = ha risposto
portal-recipients-complete-said = Ha dichiarato che l’elenco è completo.
portal-preview = { $count ->
    [one] 1 destinatario può essere informato
   *[other] { $count } destinatari possono essere informati
}
portal-preview-text = Non è ancora stato inviato nulla. Se l’elenco è corretto, informi i destinatari con il pulsante qui sotto.
portal-recipients-rows = Inserire destinatari
portal-recipient = Destinatario { $count }
portal-recipient-name = Struttura
portal-recipient-street = Via
portal-recipient-postcode = CAP
portal-recipient-city = Località
portal-recipient-country = Paese
portal-recipient-country-hint = Nome o sigla, per esempio DE
portal-recipient-email = Indirizzo e-mail
portal-recipient-serials = Numeri di serie
portal-recipient-serials-hint = Separare più numeri con virgole
portal-recipients-more = Mostra più righe. Il contenuto di questa pagina non viene ripreso
portal-recipients-paste = Oppure incollare una tabella
portal-paste = Copi i dati dalla sua tabella e li incolli qui
portal-paste-hint = Una riga per destinatario: struttura; via; CAP; località; Paese; e-mail; numero di serie, numero di serie
portal-recipients-complete = Con questo il mio elenco è completo
portal-recipients-check = Verifica i dati
portal-recipients-tell = Informa i destinatari
portal-recipients-later = Può inserire altri destinatari in seguito.
portal-line-row = Destinatario { $line }: { $text }
portal-line-pasted = Riga incollata { $line }: { $text }
portal-line-none = Inserisca almeno un destinatario.
portal-line-name = Manca la struttura.
portal-line-city = Manca la località.
portal-line-country = Non conosciamo questo Paese: «{ $about }». Scriva il nome o la sigla di due lettere.
portal-line-email = Questo non è un indirizzo e-mail: «{ $about }».
portal-line-serial = Questo numero di serie non figura nel suo elenco: { $about }.
portal-line-twice = Questo numero di serie è indicato due volte: { $about }.
portal-line-units = Mancano i numeri di serie.

## Is this genuine?
portal-genuine-heading = Questo avviso è autentico?
portal-genuine-text = Tre modi per verificarlo. Ne basta uno.
portal-genuine-ask = Chiedere.
portal-genuine-ask-text = Chiami il suo contatto presso il fabbricante a un numero che già conosce, non a uno indicato nell’e-mail, oppure passi da { $website }. Indichi { $reference }.
portal-genuine-compare = Confrontare.
portal-genuine-compare-text = Ogni pagina del PDF riporta entrambi i numeri: { $reference } e { $document }.
portal-genuine-digest = Ricalcolare.
portal-genuine-digest-text = Il suo reparto IT può confrontare la somma di controllo del file con questo elenco. Sono stati firmati esattamente questi file.
portal-genuine-maker = Fabbricante
portal-genuine-numbers = Numeri
portal-genuine-link = Che cos’è il suo link
portal-genuine-link-text = È valido solo per la sua struttura e per questo avviso. Chi lo possiede può rispondere per la sua struttura; non lo inoltri, ma affidi le parti con «Affidare una parte». Il fabbricante può revocarlo in qualsiasi momento e inviargliene uno nuovo.
portal-genuine-never = Non chiediamo mai una password né dati bancari.

## After an act
portal-done-now = Da fare ora
portal-done-hand = Il link è in arrivo
portal-done-hand-text = La persona lo riceve all’indirizzo che lei ha indicato. Le risposte di questa persona compariranno nel modulo della sua struttura.
portal-done-contact = Grazie. La sua indicazione è registrata
portal-done-contact-text = Se ha indicato un indirizzo e-mail, l’avviso viene inviato lì. Altrimenti una persona cerca il contatto giusto. Il suo link resta valido.
portal-done-intruder = La sua segnalazione è stata ricevuta
portal-done-intruder-text = Ora è al primo posto nell’elenco di lavoro del fabbricante. Non attenda una risposta prima di agire.
portal-done-recipients = Il suo elenco è stato acquisito
portal-done-recipients-text = I destinatari indicati ricevono ora l’avviso. Il loro stato figura nella pagina dei suoi destinatari.

## The notice as data
portal-data = Come dati per i suoi sistemi
portal-data-text = Stessa versione del PDF. Il suo sistema può leggerli e utilizzarli per rispondere.
portal-data-products = Prodotti interessati
portal-data-units = I suoi numeri di serie
portal-data-notice = Avviso in formato leggibile da macchina (JSON)

## Checking a file
portal-genuine-file-heading = Verificare un file
portal-genuine-file-text = Scelga il PDF che ha ricevuto. Non viene conservato.
portal-genuine-file = File PDF
portal-genuine-file-send = Verifica
portal-genuine-offline = Senza rete: «fieldaction genuine» o «fieldcheck genuine» con il nome del file.
portal-genuine-yes = Autentico: { $reference }, revisione { $revision }, sigillato da { $maker } in data { $date }.
portal-genuine-filled = Autentico. Dopo l’apposizione del sigillo sono stati compilati solo campi del modulo.
portal-genuine-not = Non autentico: { $why }
portal-genuine-stamp = Marca temporale: { $moment }, di { $authority }. Non è stato verificato di chi sia questo servizio.
portal-genuine-key = Impronta della chiave di questo sigillo
portal-genuine-key-compare = Deve essere l’impronta riportata nella sua lettera.
genuine-no-pdf = Il file non è un PDF leggibile.
genuine-no-seal = Il file non reca alcun sigillo.
genuine-changed = Il file è stato modificato dopo l’apposizione del sigillo.
genuine-added = Al file è stato aggiunto qualcosa dopo l’apposizione del sigillo.
genuine-foreign-key = Il sigillo è stato apposto con un’altra chiave.
genuine-broken = Il sigillo non è leggibile.

# The page for files of answers.
portal-upload-way = Caricare un file di risposte
portal-upload-title = Caricare le risposte
portal-upload-lead = Inviateci un file con i numeri di serie e la sorte di ogni dispositivo. Vedete che cosa è stato letto, lo controllate e firmate. Prima non viene registrato nulla.
portal-upload-label = File
portal-upload-hint = XLSX o CSV con colonne per numero di serie e stato, oppure la risposta automatica (JSON)
portal-upload-own = Potete compilare la nostra tabella:
portal-upload-send = Leggere il file
portal-upload-none = Scegliete prima un file.
portal-upload-unreadable = Questo file non può essere letto.
portal-upload-empty = Questo file non dice nulla su un dispositivo.
portal-upload-foreign = Questo file appartiene a un altro avviso o a un altro destinatario. Non ne è stato preso nulla.
portal-upload-result = Che cosa è stato letto
portal-upload-counts = Letti: { $taken } · Da controllare: { $held } · Tralasciati: { $refused }
portal-upload-row = Riga { $row }
portal-upload-next = Controllare e continuare
portal-upload-kept = Quanto letto si trova nel modulo. Controllatelo, completatelo e firmate.
portal-upload-unknown = Non è nel nostro elenco; sarà segnalato come ulteriore dispositivo.
portal-upload-number = Il numero di serie non è leggibile con certezza. Guardate sul dispositivo.
portal-upload-said = Non è chiaro che cosa ne è stato del dispositivo. Sceglietelo voi.
portal-upload-date = La data non è chiara ed è stata tralasciata.
portal-upload-cell = La cella contiene una formula o è unita. Controllate il valore.
portal-upload-twice = Questo numero di serie compare più volte.
portal-upload-missing = Manca a chi o perché.
portal-upload-which = Non è chiaro quale dispositivo si intende.
portal-upload-comment = C’è un commento; non è stato ripreso.
portal-upload-other = Qualcosa non è stato letto ed è stato tralasciato.
## Passing on: roles, a list as a file, sites by number only
portal-role = Che cosa fa la struttura con i dispositivi?
portal-role-uses = Li utilizza
portal-role-passes = Li cede e indica destinatari propri
portal-list-heading = Oppure consegnare un file
portal-list-text = Una riga per dispositivo, con le colonne del modello, in CSV o XLSX. Ciò che può essere preso compare poi nel campo sopra; nessuno viene ancora informato.
portal-list-file = Elenco (CSV o XLSX)
portal-list-template = Modello
portal-list-read = Leggere il file
portal-list-counts = { $rows } righe: { $taken } prese, { $held } da correggere, { $refused } non utilizzabili
portal-line-list = Riga { $line }: { $text }
portal-line-role = Non conosciamo questo ruolo: «{ $about }».
portal-line-circle = Questo indirizzo sta sopra di lei nella catena: { $about }.
portal-line-many = Un elenco non contiene altri destinatari: { $about }.
portal-line-unreadable = Questo non è leggibile: «{ $about }».
portal-blind-title = Tenere i nomi presso di sé
portal-blind-text = Dia un numero a ogni sede. Conosciamo numero, Paese, lingua e numeri di serie, mai un nome o un indirizzo. L’avviso lo trasmette lei stesso.
portal-blind-lines = Sedi
portal-blind-lines-hint = Una riga per sede: numero; Paese; lingua; numero di serie, numero di serie. Il numero ha fino a quattro lettere e sei cifre, per esempio S-01
portal-blind-file = Parte pubblica di «fieldaction cascade seal» (JSON)
portal-blind-sealed = Il suo elenco sigillato (facoltativo)
portal-blind-sealed-hint = Lo conserviamo per lei. Solo la sua chiave lo apre.
portal-blind-declare = Dichiarare le sedi
portal-blind-named = Sedi: { $count }
portal-blind-site = Numero
portal-blind-link = Link per la sede
portal-blind-letter = Lettera (PDF)
portal-blind-zip = Lettere, link e avvisi firmati per tutte le sedi (ZIP)
portal-blind-told = Ho trasmesso l’avviso a queste sedi
portal-blind-kept = Il suo elenco sigillato
portal-blind-root = Radice dei suoi impegni
portal-line-site = Non è un numero libero per una sede: «{ $about }».
portal-line-public = Non è la parte pubblica di un elenco: «{ $about }».
portal-line-unsealed = Questo file non è sigillato: «{ $about }».
portal-sign-optional = Facoltativo. Il fabbricante non sa chi è lei.
