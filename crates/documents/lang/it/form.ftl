### Frame words of the verification form and of the cover letter, Italian.

## Form
form-title = Modulo di verifica { $reference }
form-title-recall = Modulo di risposta { $reference }
form-heading = Modulo di verifica
form-heading-recall = Modulo di risposta
form-introduction-quality = Confermi con questo modulo di aver ricevuto la notifica di qualità { $reference } e di averne attuato le misure.
form-organisation = Nome dell’organizzazione
form-number = Il suo numero presso di noi
form-person = Persona che compila il modulo
form-name = Nome e cognome
form-person-title = Titolo o funzione
form-date = Data ({ $hint })
form-answers = Le sue risposte
form-yes = Sì
form-no = No
form-unit-product = Dispositivo
form-unit-serial = Numero di serie
form-unit-answer = Eseguito
form-unit-write = da compilare:
form-further = Altri numeri di serie presso la sua struttura
form-chain = Risposte del distributore o dell’importatore
form-chain-not-applicable = Non applicabile
form-send = Da restituire a { $address }. Può comunicarci queste informazioni anche per e-mail, senza il modulo.

## Cover letter
letter-title = Lettera di accompagnamento e modulo di verifica { $reference }
letter-title-recall = Lettera di accompagnamento e modulo di risposta { $reference }
letter-opening = { $count ->
    [0] Secondo i nostri dati, lei ha ricevuto un prodotto interessato. L’avviso di sicurezza completo è allegato.
    [one] Secondo i nostri dati, questo avviso riguarda 1 dispositivo presso la sua struttura. L’avviso di sicurezza completo è allegato.
   *[other] Secondo i nostri dati, questo avviso riguarda { $count } dispositivi presso la sua struttura. L’avviso di sicurezza completo è allegato.
}
letter-opening-quality = { $count ->
    [0] Secondo i nostri dati, lei ha ricevuto un prodotto interessato. La notifica di qualità completa è allegata.
    [one] Secondo i nostri dati, questa notifica riguarda 1 dispositivo presso la sua struttura. La notifica di qualità completa è allegata.
   *[other] Secondo i nostri dati, questa notifica riguarda { $count } dispositivi presso la sua struttura. La notifica di qualità completa è allegata.
}
letter-opening-recall = { $count ->
    [0] Secondo i nostri dati, lei ha ricevuto un prodotto interessato. La lettera di richiamo completa è allegata.
    [one] Secondo i nostri dati, questo avviso riguarda 1 dispositivo presso la sua struttura. La lettera di richiamo completa è allegata.
   *[other] Secondo i nostri dati, questo avviso riguarda { $count } dispositivi presso la sua struttura. La lettera di richiamo completa è allegata.
}
letter-step-read = Legga l’avviso di sicurezza. Lo trasmetta a tutte le persone che lavorano con i dispositivi.
letter-step-read-quality = Legga la notifica di qualità. La trasmetta a tutte le persone che lavorano con i dispositivi.
letter-step-read-recall = Legga la lettera di richiamo. La trasmetta a tutte le persone che lavorano con i dispositivi.
letter-step-measures = Applichi le misure: { $address }
letter-step-answer = Risponda per ogni numero di serie, online o con il modulo.
letter-online = Rispondere online, senza account
letter-code = Codice breve per il telefono:
letter-paper = Con il modulo o per e-mail
letter-paper-text = Invii il modulo compilato, oppure una semplice e-mail con i numeri di serie, a { $address }.
letter-units = Dispositivi interessati presso la sua struttura
letter-standing = Stato
letter-standing-affected = interessato
letter-standing-possibly = potenzialmente interessato
letter-change = Dalla revisione { $revision }
letter-change-new = nuovo
letter-change-same = invariato
letter-change-gone = non più interessato
letter-serial-unknown = non noto
letter-chain = Lei ha ricevuto questi dispositivi in qualità di distributore o importatore. Indichi i destinatari nel portale oppure trasmetta loro questo avviso senza indugio, e compili la sezione per distributori e importatori.
letter-wrong = Non è la persona giusta da contattare?
letter-genuine = Questa lettera è autentica?
letter-genuine-text = Ogni pagina riporta i numeri { $reference } e { $document }. In caso di dubbio, chieda conferma attraverso un canale che già conosce, per esempio { $website }. Nessuno le chiederà una password.
letter-wrong-text = Ci indichi la persona giusta, nel portale o per e-mail a { $address }. Fino ad allora questo avviso rimane indirizzato a lei.
letter-check = fieldcheck deve mostrare l’impronta { $fingerprint }; sotto ogni numero di serie è riportata la relativa sfida (challenge).

## Form: the code on each page, and what may be entered beside yes and no
form-code = Questo codice indica a chi appartiene il modulo. Non scrivere in questo spazio.
form-scan = Oppure scansionare questo codice con un telefono.
form-department = Reparto
form-account = Codice cliente
form-address = Indirizzo
form-shipping-address = Indirizzo di consegna, se diverso
form-phone = Telefono
form-email = E-mail
form-signature = Firma
form-quantity = Quantità
form-comment = Commento
form-on = In data
form-deadline = Restituisca questo modulo entro il giorno { $day }.
form-disposition = Che cosa è avvenuto
form-disposition-done = eseguito
form-disposition-not-yet = non ancora
form-disposition-not-here = non presente
form-disposition-never-had = mai avuto
form-disposition-passed-on = ceduto
form-disposition-scrapped = smaltito
form-disposition-cannot = non eseguibile
form-continued = Continuazione
form-page-of = Modulo, pagina { $page } di { $pages }

## Statements of the customer
statement-receipt = Confermo di aver ricevuto, letto e compreso questo avviso.
statement-actions = Ho eseguito tutte le azioni richieste dall’avviso.
statement-users = Le informazioni e le azioni sono state portate a conoscenza di tutti gli utilizzatori pertinenti e sono state attuate.
statement-returned = Ho restituito dispositivi interessati.
statement-destroyed = Ho distrutto dispositivi interessati.
statement-none-to-return = Non ci sono dispositivi interessati da restituire o distruggere.
statement-other = Ho intrapreso un’altra azione (descriverla).
statement-no-devices = Non ho dispositivi interessati.
statement-query = Ho una domanda, prego di contattarmi.
statement-adverse = Si sono verificati eventi avversi connessi con i dispositivi (descriverli).

## Statements of the distributor or importer
statement-stock = Ho controllato le mie scorte e ho messo da parte i dispositivi interessati.
statement-identified = Ho identificato i clienti che hanno ricevuto, o possono aver ricevuto, i dispositivi.
statement-list = Ho allegato l’elenco di questi clienti.
statement-informed = Ho informato i clienti identificati.
statement-confirmed = Ho ricevuto conferma da tutti i clienti identificati.
statement-neither = Né io né i miei clienti abbiamo dispositivi interessati in giacenza.
statement-importer = Sono l’importatore dei dispositivi.

## Statements of the importer, of the authorised representative
statement-importer-register = Come importatore ho iscritto questa azione nel mio registro dei reclami, dei dispositivi non conformi, dei richiami e dei ritiri.
statement-importer-informed = Come importatore ho comunicato al fabbricante e al suo mandatario ciò che so dei dispositivi interessati.
statement-representative = Sono il mandatario del fabbricante.
statement-representative-cooperates = Come mandatario collaboro con le autorità competenti per questa azione e tengo i documenti a loro disposizione.
