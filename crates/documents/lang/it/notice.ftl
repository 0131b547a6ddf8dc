### Frame words of the notice, Italian.

## Head of every document
fact-reference = Riferimento
fact-document-no = Numero di documento
fact-revision = Revisione
fact-date = Data
fact-number = Il suo numero presso di noi
draft = Bozza, non datata

## Foot of every document
foot-support = Assistenza tecnica: { $address }
foot-care = Servizio clienti: { $address }

## Notice: the frame on top
box-heading = Che cosa deve fare ora
step-read = Legga questo avviso e lo trasmetta a tutte le persone che lavorano con i dispositivi.
step-measures = Applichi le misure su ogni dispositivo interessato: { $address }
step-answer = Restituisca il modulo di verifica.
step-answer-recall = Restituisca il modulo di risposta.
alarm-label = Sospetta un accesso non autorizzato?

## Notice: product table
table-product = Prodotto interessato
table-catalogue-no = Numero di catalogo
table-udi = UDI-DI
table-serials = Numeri di serie
table-lots = Lotti: { $lots }
table-serial = Numero di serie
udi-none = N/A (non applicabile)
udi-none-legacy = N/A (immesso sul mercato prima dell’applicazione dell’UDI)
udi-none-not-a-device = N/A (non è un dispositivo medico)
serials-all = tutti
serials-letter = { $count ->
    [one] 1 numero, indicato nella lettera di accompagnamento
   *[other] { $count } numeri, indicati nella lettera di accompagnamento
}

## Notice: signatures
signed-electronically = Firmato elettronicamente
signed-at = { $moment }
signed-meaning = Significato: { $meaning }
# The declaration itself: what was signed in the office’s language stands on the paper in its own.
meaning-release = Contenuto e ambito esaminati e approvati
role-author = Autore
role-quality_signatory = Qualità
role-regulatory_signatory = Affari regolatori
role-coordinator = Coordinamento
role-call_centre = Call center
role-auditor = Auditor

## Notice: how to tell that it is genuine
genuine-heading = Come riconoscere che questo avviso è autentico
genuine-text = Ogni pagina riporta il riferimento { $reference } e il numero di documento { $document }. In caso di dubbio, chieda conferma attraverso un canale che già conosce, per esempio { $website } o il suo contatto abituale, e indichi entrambi i numeri. Nessuno le chiederà una password a questo riguardo.

## Deadlines, software, registration number
table-software = Versioni del software
fact-srn = SRN del fabbricante
deadline-act-on = La preghiamo di agire entro il giorno { $day }.
deadline-act-days = { $days ->
    [one] La preghiamo di agire entro un giorno dal ricevimento.
   *[other] La preghiamo di agire entro { $days } giorni dal ricevimento.
}
deadline-reply-on = La preghiamo di rispondere entro il giorno { $day }.
deadline-reply-days = { $days ->
    [one] La preghiamo di rispondere entro un giorno dal ricevimento.
   *[other] La preghiamo di rispondere entro { $days } giorni dal ricevimento.
}

## Titles by market and kind of action
title-recall = Richiamo urgente di dispositivo medico
title-correction = Correzione urgente di dispositivo medico
title-fsn = Avviso urgente di sicurezza
title-quality = Notifica di qualità

## New or update
fact-type = Tipo di avviso
type-new = Nuovo
type-update = Aggiornamento
update-heading = Che cosa è cambiato
update-previous = Questo avviso sostituisce la revisione { $revision }, datata { $date }.
update-added = Nuovo: { $about }
update-removed = Non più presente: { $about }
update-changed = Modificato: { $about }

## Actions that are answered one by one
action-read = Legga e comprenda questo avviso.
action-pass-on = Trasmetta questo avviso a tutte le persone che devono conoscerlo.
action-forward = Trasmetta questo avviso a ogni organizzazione che ha ricevuto dispositivi interessati o che è coinvolta in questa azione.
action-identify = Identifichi i dispositivi interessati.
action-quarantine = Metta da parte i dispositivi interessati e non li utilizzi.
action-inspect = Controlli i dispositivi sul posto o li faccia modificare lì.
action-correct = Esegua la correzione.
action-return = Restituisca i dispositivi interessati.
action-destroy = Distrugga i dispositivi interessati.
action-patients = Segua le raccomandazioni per la gestione dei pazienti.
action-review = Riesamini i risultati ottenuti in precedenza.
action-instructions = Tenga conto di ciò che è cambiato nelle istruzioni per l’uso.
action-remember = Tenga presente questo avviso fino alla conclusione dell’azione.

## Chosen fields
stated-look-back-yes = Si raccomanda di seguire i pazienti o di riesaminare i risultati ottenuti in precedenza.
stated-look-back-no = Non si raccomanda né di seguire i pazienti né di riesaminare i risultati ottenuti in precedenza.
stated-look-back-not-applicable = Seguire i pazienti o riesaminare i risultati ottenuti in precedenza non entra in considerazione.
stated-maker-removal = Ritiriamo i dispositivi interessati.
stated-maker-on-site = Controlliamo o modifichiamo i dispositivi interessati sul posto.
stated-maker-software = Forniamo un nuovo software.
stated-maker-labelling = Modifichiamo le istruzioni per l’uso o l’etichettatura.
stated-maker-none = Non prevediamo alcuna azione da parte nostra.
stated-maker-by = Le nostre azioni devono concludersi entro il giorno { $day }.
stated-lay-users-no = Non è necessario informare i pazienti e gli utilizzatori profani.
stated-lay-users-appended = I pazienti o gli utilizzatori profani devono essere informati; un testo per loro è allegato a questo avviso.
stated-lay-users-not-appended = I pazienti o gli utilizzatori profani devono essere informati; a questo avviso non è allegato alcun testo per loro.
stated-further-notice-yes = È previsto un ulteriore avviso.
stated-further-notice-no = Non è previsto alcun ulteriore avviso.
stated-further-notice-not-planned-yet = Per ora non è pianificato alcun ulteriore avviso.
stated-depth-user = Questa azione arriva fino ai consumatori e agli utilizzatori.
stated-depth-retail = Questa azione arriva fino ai rivenditori e ai punti di consegna.
stated-depth-wholesale = Questa azione arriva fino ai grossisti e ai distributori.
stated-distributed = Periodo di distribuzione dei dispositivi interessati: { $from } – { $to }.
representative-heading = Rappresentante locale
attention-line = All’attenzione di: { $who }

## Electronic seal
seal-heading = Sigillo elettronico
seal-text = Questo file reca il sigillo elettronico di { $maker }. L’impronta della chiave è { $fingerprint }. Chiunque può verificare il file senza connessione di rete, con «fieldaction genuine» o «fieldcheck genuine».

## Postal
envelope-mark = URGENTE: richiamo o correzione di dispositivo medico
