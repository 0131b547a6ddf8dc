### Frame words of the mails, Italian. Steps and the note on a wrong contact are those of notice.ftl and form.ftl.

## Subjects. A country with words of its own has a key mail-urgent-XX.
mail-urgent = Avviso urgente di sicurezza
mail-urgent-US = Richiamo urgente di dispositivo medico
mail-subject-reminder = Sollecito n. { $number }, manca ancora la sua risposta
mail-subject-receipt = Ricevuta { $number }
mail-subject-handover = { $from } le chiede una parte della risposta
mail-subject-answer = La vostra domanda ha una risposta

## What this mail is and who sends it
mail-opening-notice = { $maker } le invia l’avviso urgente di sicurezza { $reference } per { $addressee }. Secondo i nostri dati, riguarda { $count ->
    [one] 1 dispositivo
   *[other] { $count } dispositivi
} presso la sua struttura. L’avviso completo e il modulo sono allegati in formato PDF.
mail-opening-reminder = { $days ->
    [one] 1 giorno
   *[other] { $days } giorni
} fa { $maker } le ha inviato l’avviso urgente di sicurezza { $reference } per { $addressee }. L’avviso riguarda { $count ->
    [one] 1 dispositivo
   *[other] { $count } dispositivi
} presso la sua struttura. La sua risposta manca ancora o non è completa.
mail-opening-receipt = { $maker } ha ricevuto la risposta di { $addressee } all’avviso di sicurezza { $reference }. Il numero della sua ricevuta è { $number }. Lo indichi in caso di domande.
mail-opening-handover = { $from } le ha affidato una parte della risposta all’avviso urgente di sicurezza { $reference } di { $maker } per { $addressee }: { $count ->
    [one] 1 dispositivo
   *[other] { $count } dispositivi
}.

## How to answer
mail-step-answer = Risponda per ogni numero di serie, anche se un dispositivo non si trova più presso la sua struttura.
mail-answer-heading = Come rispondere
mail-answer-link = Con questo link, senza account. È riservato a lei:
mail-answer-code = Al telefono o da digitare: codice breve { $code }
mail-answer-plain = Può rispondere anche con una semplice e-mail a { $address }. Indichi i numeri di serie e che cosa è avvenuto con ogni dispositivo.

## Receipt
mail-receipt-position = La sua risposta si trova alla posizione { $position } nel registro di questa azione.
mail-receipt-again = Con questo link può leggere o correggere la sua risposta:

## How to tell that it is genuine
mail-genuine-heading = Come riconoscere che questa e-mail è autentica
mail-genuine-text = Riporta il riferimento { $reference } e il numero di documento { $document }, che figurano anche su ogni pagina dei file PDF. In caso di dubbio, chieda conferma attraverso un canale che già conosce, per esempio { $website } o il suo contatto abituale. Nessuno le chiederà una password a questo riguardo.

mail-form-file = modulo-di-verifica
mail-form-file-recall = modulo-di-risposta

## The notice as data
mail-data = L’elenco dei prodotti e dei numeri di serie della sua struttura è allegato come tabella (XLSX, CSV) e come dati per il suo sistema (JSON), tutti nella stessa versione dell’avviso.
mail-data-file = avviso-dati

## Reminders for several places in one mail
mail-subject-summary = Risposte ancora mancanti: { $count }
mail-opening-summary = { $maker } vi ha già inviato gli avvisi qui sotto. Per ciascuno la vostra risposta manca ancora o non è completa. Ciascuno ha un proprio link.
mail-summary-files = Gli avvisi completi e i moduli erano allegati alle prime e-mail. Potete anche aprirli tramite i link.

## To a distributor that keeps the names
mail-subject-onward = La preghiamo di sollecitare i suoi destinatari
mail-opening-onward = Queste sedi non hanno ancora risposto: { $sites }. Solo lei sa chi sono. La preghiamo di sollecitarle. I loro link si trovano sulla sua pagina:
## The maker has answered in the portal
mail-opening-answer = { $maker } ha risposto a una domanda di { $addressee } sull’avviso { $reference }. Potete leggere la risposta tramite il vostro link:
