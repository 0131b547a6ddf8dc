### Words of the portal for several people at one site, Italiano: many devices, who has read, questions, files, privacy.

## Devices
portal-choice-never-had = Mai avuto
portal-choice-never-had-hint = Questo dispositivo non è mai stato presso la nostra struttura

## Answers so far
portal-answer-change = { $about }: { $now } (prima: { $before })
portal-answer-part = { $name }, tramite il link per { $to }
portal-answer-typed = { $name }, inserito dal fabbricante
portal-unit-newer = Nuova risposta il { $moment }

## Parts handed on
portal-hand-withdraw = Ritirare il link
portal-hand-withdrawn = Ritirato il { $moment }
portal-hand-answer = Risposta { $number } di { $name }, { $moment }

## Many devices
portal-many-heading = Molti dispositivi insieme
portal-many-text = Incollate o scansionate i numeri di serie oppure scegliete un file. Vedete l’elenco prima che qualcosa venga ripreso.
portal-many-paste = Numeri di serie, uno per riga
portal-many-file = Oppure un file (CSV, XLSX)
portal-many-answer = Risposta per tutti
portal-many-preview = Verificare l’elenco
portal-many-take = Riprendere nel modulo
portal-many-sum = Righe: { $rows }. Riprese: { $taken }, da verificare: { $held }, non riprese: { $refused }
portal-many-taken = viene ripreso
portal-many-unknown = non nel vostro elenco; verifichiamo se è interessato
portal-many-ambiguous = due dispositivi hanno questo numero; rispondete nel modulo
portal-many-twice = già presente prima nell’elenco
portal-many-unclear = non leggibile come numero di serie
portal-many-other = non nella parte che vi è stata affidata

## Who has read
portal-users-heading = Chi ha letto l’avviso
portal-users-text = Date questo link agli utilizzatori dei dispositivi. Con esso si può solo leggere e confermare.
portal-users-count = Confermato personalmente: { $count }
portal-users-stated = Indicato da { $name }: { $number }
portal-users-list = Mostra tutti
portal-users-own = Confermare per sé
portal-users-confirm = Ho letto e compreso l’avviso
portal-users-or = Oppure indicare quanti utilizzatori vi hanno confermato
portal-users-number = Numero di utilizzatori
portal-done-users = Registrato
portal-done-users-text = Grazie. Potete chiudere questa pagina.

## Questions and files
portal-talk-heading = Domande al fabbricante
portal-talk-text = Domanda e risposta restano qui. Quando c’è una risposta, vi avvisiamo per e-mail.
portal-talk-question = La vostra domanda
portal-talk-new = Il fabbricante vi ha risposto
portal-files-add = Aggiungere file
portal-files-hint = PDF, immagine, tabella o testo. Al massimo 5 file da 10 MB ciascuno.
portal-file-infected = È stato trovato codice dannoso. Il file è tenuto da parte e non viene mostrato a nessuno.
portal-file-held = Questo file non è ancora stato controllato. Fino ad allora è trattenuto.

## What does not fit
portal-wrong-elsewhere = Nel frattempo qualcun altro ha salvato qui un’altra risposta. La vostra non è ancora salvata. Salvate di nuovo per sostituirla.
portal-wrong-text = Scrivete qualcosa, al massimo 8.000 caratteri.
portal-wrong-persons = Indicate un numero intero di persone.
portal-wrong-file-missing = Scegliete un file o inserite qualcosa.
portal-wrong-file-format = Questo tipo di file non è accettato.
portal-wrong-file-large = Il file o l’elenco è troppo grande.
portal-wrong-file-many = Troppi file.

## Privacy
portal-privacy = Che cosa conserviamo su di voi e perché
portal-privacy-what = Che cosa conserviamo
portal-privacy-what-text = Nome, funzione, indirizzo, e-mail e telefono delle persone di contatto e ciò che ci comunicate: risposte, domande, file.
portal-privacy-why = Perché
portal-privacy-why-text = Perché l’avviso di sicurezza vi raggiunga e si possa dimostrare che tutti sono stati raggiunti. La legge lo impone al fabbricante (regolamenti (UE) 2017/745 e 2017/746; GDPR art. 6, par. 1, lett. c)).
portal-privacy-why-text-quality = Perché la notifica di qualità vi raggiunga e si possa dimostrare che tutti sono stati raggiunti. Il fabbricante vi ha un legittimo interesse (GDPR art. 6, par. 1, lett. f)).
portal-privacy-why-text-recall = Perché la lettera di richiamo vi raggiunga e si possa dimostrare che tutti sono stati raggiunti. Le norme sui richiami lo chiedono al fabbricante (21 CFR 7.42 e 7.49; 21 CFR Part 806).
portal-privacy-who = Chi lo vede
portal-privacy-who-text = Il personale del fabbricante che lavora a questo avviso, i call center che lavorano per esso e le autorità che lo chiedono.
portal-privacy-long = Per quanto tempo
portal-privacy-long-text = Finché la legge richiede la documentazione, di regola dieci anni dopo l’immissione sul mercato dell’ultimo dispositivo. Poi i vostri dati vengono cancellati. Le prove non contengono nomi.
portal-privacy-rights = I vostri diritti
portal-privacy-rights-text = Potete chiedere una copia dei vostri dati, far correggere errori e presentare reclamo a un’autorità di protezione dei dati. Finché dura l’obbligo di conservazione, i dati non possono essere cancellati.
portal-privacy-contact = Contatto
portal-privacy-contact-text = Scrivete al fabbricante all’indirizzo indicato nel vostro avviso.
