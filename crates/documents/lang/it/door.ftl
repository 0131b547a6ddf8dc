### Words at the threshold of office and portal, Italian: refusals and what every page has.

language-name = Italiano
door-skip = Vai al contenuto
door-check = Da verificare: { $title }

## Refusals as pages
refusal-code = Codice per eventuali domande:
refusal-link-title = Questo link non è valido
refusal-link-text = Il link è incompleto, è stato revocato o è scaduto. Da qui non è possibile dire altro.
refusal-link-next = Apra l’ultima e-mail relativa a questo avviso e segua il link contenuto. Se ha ricevuto una lettera, digiti l’indirizzo completo. Se non funziona, scriva all’indirizzo riportato nell’avviso.
refusal-nowhere-title = Qui non c’è nulla
refusal-nowhere-text = Questo indirizzo non esiste oppure non è destinato a lei.
refusal-nowhere-next = Torni indietro o inizi dalle azioni correttive di sicurezza.
refusal-often-title = Troppe richieste
refusal-often-text = Dalla sua connessione sono arrivate moltissime richieste in poco tempo.
refusal-often-next = Attenda mezzo minuto e ricarichi la pagina. Nulla è andato perso.
refusal-large-title = Troppo grande
refusal-large-text = I dati inviati superano la dimensione qui ammessa.
refusal-large-next = Divida il file o lo invii per e-mail all’assistenza tecnica.
refusal-later-title = Al momento non raggiungibile
refusal-later-text = Un componente necessario al momento non risponde. Quanto già confermato è al sicuro.
refusal-later-next = Attenda mezzo minuto e riprovi.
refusal-fault-title = Un errore da parte nostra
refusal-fault-text = L’errore non dipende da lei. È stato registrato.
refusal-fault-next = Torni indietro e riprovi. Se l’errore si ripete, ci scriva che cosa voleva fare.
refusal-origin-title = Da una pagina estranea
refusal-origin-text = Questo modulo non è stato inviato dalla nostra pagina. Perciò non è stato fatto nulla.
refusal-origin-next = Apra di nuovo la pagina e invii il modulo da lì.
refusal-refused-title = Operazione non possibile
refusal-refused-next = Torni indietro. Quanto ha già registrato viene conservato.
refusal-unreadable-title = Non leggibile
refusal-unreadable-text = Non è stato possibile leggere i dati ricevuti. Non è stato fatto nulla.
refusal-unreadable-next = Torni indietro e invii di nuovo la pagina.

## What each error means. The code after `error-` is the stable code with dashes.
error-action-unknown = Questa azione correttiva di sicurezza non esiste.
error-link-unknown = Questo link non è valido, è stato revocato o è scaduto.
error-response-invalid = I dati inseriti non possono essere accettati in questa forma.
error-contact-invalid = Questo non è un indirizzo e-mail.
error-cascade-invalid = Una riga dell’elenco non può essere accettata in questa forma.
error-unit-unknown = Questo dispositivo qui non è incluso.
error-profile-none = Questo profilo di verifica qui non esiste.
error-evidence-unreadable = Questa non è un’evidenza di fieldcheck.
error-evidence-signature = L’evidenza è stata modificata dopo la firma. Utilizzi il file scritto da fieldcheck.
error-evidence-notice = L’evidenza appartiene a un altro avviso.
error-evidence-profile = L’evidenza segue un profilo di verifica che non è stato fornito qui o che è stato revocato. Scarichi di nuovo il profilo di verifica e ripeta la verifica.
error-evidence-serial = L’evidenza non indica alcun numero di serie, quindi non si riferisce ad alcun dispositivo. Ripeta la verifica e indichi il numero di serie.
error-evidence-challenge-used = Alla sfida (challenge) contenuta in questa evidenza è già stata data risposta. Scarichi di nuovo il profilo di verifica e ripeta la verifica.
error-evidence-not-shown = Nulla dimostra ancora che le misure siano state eseguite su questo dispositivo.
error-system-conflict = Un’altra persona ha modificato questi dati nello stesso momento. Controlli e ripeta l’operazione.
error-system-unavailable = Un componente necessario al momento non risponde. Nulla è andato perso. Riprovi più tardi.
error-system-fault = Un errore da parte nostra. È stato registrato.
