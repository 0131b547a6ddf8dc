### Frame words of the mails, Romanian. Steps and the note on a wrong contact are those of notice.ftl and form.ftl.

## Subjects. A country with words of its own has a key mail-urgent-XX.
mail-urgent = Notificare urgentă în materie de siguranță în teren
mail-urgent-US = Rechemare urgentă a unui dispozitiv medical
mail-subject-reminder = reamintire nr. { $number }, răspunsul dumneavoastră lipsește încă
mail-subject-receipt = confirmare de primire { $number }
mail-subject-handover = { $from } vă solicită o parte a răspunsului
mail-subject-answer = La întrebarea dvs. s-a răspuns

## What this mail is and who sends it
mail-opening-notice = { $maker } vă trimite notificarea urgentă în materie de siguranță în teren { $reference } pentru { $addressee }. Conform evidențelor noastre, ea vizează { $count ->
    [one] 1 dispozitiv
    [few] { $count } dispozitive
   *[other] { $count } de dispozitive
} la dumneavoastră. Notificarea completă și formularul sunt anexate în format PDF.
mail-opening-reminder = Acum { $days ->
    [one] 1 zi
    [few] { $days } zile
   *[other] { $days } de zile
}, { $maker } v-a trimis notificarea urgentă în materie de siguranță în teren { $reference } pentru { $addressee }. Ea vizează { $count ->
    [one] 1 dispozitiv
    [few] { $count } dispozitive
   *[other] { $count } de dispozitive
} la dumneavoastră. Răspunsul dumneavoastră lipsește încă sau nu este complet.
mail-opening-receipt = { $maker } a primit răspunsul organizației { $addressee } la notificarea în materie de siguranță în teren { $reference }. Numărul confirmării dumneavoastră de primire este { $number }. Vă rugăm să menționați acest număr la orice întrebare.
mail-opening-handover = { $from } v-a predat o parte a răspunsului la notificarea urgentă în materie de siguranță în teren { $reference } a producătorului { $maker } pentru { $addressee }: { $count ->
    [one] 1 dispozitiv
    [few] { $count } dispozitive
   *[other] { $count } de dispozitive
}.

## How to answer
mail-step-answer = Răspundeți pentru fiecare număr de serie, chiar dacă un dispozitiv nu mai este la dumneavoastră.
mail-answer-heading = Cum răspundeți
mail-answer-link = Prin acest link, fără cont. Este numai pentru dumneavoastră:
mail-answer-code = La telefon sau pentru tastare: codul scurt { $code }
mail-answer-plain = Puteți răspunde și printr-un simplu e-mail la { $address }. Vă rugăm să indicați numerele de serie și ce s-a întâmplat cu fiecare dispozitiv.

## Receipt
mail-receipt-position = Răspunsul dumneavoastră se află pe poziția { $position } în jurnalul acestei acțiuni.
mail-receipt-again = Prin acest link puteți citi sau corecta răspunsul:

## How to tell that it is genuine
mail-genuine-heading = Cum recunoașteți că acest e-mail este autentic
mail-genuine-text = El indică numărul de referință { $reference } și numărul documentului { $document }, care se află și pe fiecare pagină a fișierelor PDF. În caz de îndoială, întrebați pe o cale pe care o cunoașteți deja, de exemplu prin { $website } sau prin persoana dumneavoastră obișnuită de contact. Nimeni nu vă va cere o parolă în această privință.

mail-form-file = formular-de-verificare
mail-form-file-recall = formular-de-raspuns

## The notice as data
mail-data = Lista produselor și a numerelor dumneavoastră de serie este anexată ca tabel (XLSX, CSV) și ca date pentru sistemul dumneavoastră (JSON), toate în aceeași versiune ca notificarea.
mail-data-file = date-notificare

## Reminders for several places in one mail
mail-subject-summary = Răspunsuri care încă lipsesc: { $count }
mail-opening-summary = { $maker } v-a trimis deja notificările de mai jos. Pentru fiecare, răspunsul dumneavoastră încă lipsește sau nu este complet. Fiecare are propriul link.
mail-summary-files = Notificările complete și formularele au fost atașate la primele e-mailuri. Le puteți deschide și prin linkuri.

## To a distributor that keeps the names
mail-subject-onward = Vă rugăm să le reamintiți destinatarilor dumneavoastră
mail-opening-onward = Aceste unități nu au răspuns încă: { $sites }. Numai dumneavoastră știți cine sunt. Vă rugăm să le reamintiți. Linkurile lor se află pe pagina dumneavoastră:
## The maker has answered in the portal
mail-opening-answer = { $maker } a răspuns la o întrebare a { $addressee } despre notificarea { $reference }. Puteți citi răspunsul prin linkul dvs.:
