### Words of the consignee's portal, Romanian. One section per page, in the order in which a consignee meets them.

## Every page
portal-genuine = Este autentic?
portal-language = Limba:
portal-urgent = Notificare urgentă în materie de siguranță în teren
portal-alarm = Suspectați un acces neautorizat?
portal-alarm-what = Ce faceți acum
portal-alarm-title = Suspiciune de acces neautorizat
portal-foot = Notificare urgentă în materie de siguranță în teren { $reference } ({ $document })
portal-foot-date = din { $date }.
portal-foot-help = Întrebări:
portal-back = Înapoi la prezentarea generală
portal-back-devices = Înapoi la dispozitive
portal-back-questions = Înapoi la întrebări
portal-to-start = La prezentarea generală
portal-to-form = La formular
portal-save = Salvați pentru mai târziu
portal-send = Trimiteți
portal-change = Modificați
portal-yes = Da
portal-no = Nu
portal-yes-on = Da, la { $date }
portal-which-units = Care dispozitive?
portal-date-hint = Ziua, luna, anul, de exemplu 10.12.2026
portal-date-hint-known = Dacă se cunoaște. Ziua, luna, anul, de exemplu 10.12.2026

## Devices, as they are called everywhere
portal-units = { $count ->
    [one] Vizează 1 dintre dispozitivele dumneavoastră
    [few] Vizează { $count } dintre dispozitivele dumneavoastră
   *[other] Vizează { $count } dintre dispozitivele dumneavoastră
}
portal-your-units = Dispozitivele dumneavoastră
portal-show-units = Afișați toate dispozitivele
portal-no-units = În prezent nu aveți niciun dispozitiv de confirmat
portal-serial = SN { $serial }
portal-serial-unknown = Dispozitiv al cărui număr de serie nu îl cunoaștem
portal-unit-about = { $name }, nr. de catalog { $number }
portal-unit-number = Nr. de catalog { $number }, UDI-DI nu se aplică
portal-unit-numbers = Nr. de catalog { $number }, UDI-DI { $udi }
portal-unit-possibly = Posibil afectat, conform evidențelor noastre. Vă rugăm să îl tratați ca afectat.
portal-unit-handed = Răspuns delegat la { $date } către { $to }. Puteți răspunde personal sau îl puteți lăsa deschis.
portal-shown-since = Dovedit din { $moment }
portal-shown-none = Încă nicio dovadă

## Overview
portal-handed = { $who } v-a predat acest link la { $date }.
portal-handed-units = { $count ->
    [one] Este valabil pentru 1 dispozitiv.
    [few] Este valabil pentru { $count } dispozitive.
   *[other] Este valabil pentru { $count } de dispozitive.
}
portal-three-steps = Trei pași
portal-step-read = Citiți
portal-step-read-small = Notificarea, și ca PDF
portal-step-measures = Măsuri
portal-step-measures-small = Instrucțiunile producătorului
portal-step-confirm = Confirmați
portal-step-confirm-small = pentru fiecare număr de serie, circa 2 minute
portal-open = de efectuat
portal-of = { $done } din { $total }
portal-said-so = declarat
portal-confirmed = confirmat
portal-next-read = Continuați: citiți
portal-next-confirm = Continuați: confirmați
portal-next-receipt = Vedeți confirmarea de primire
portal-draft = Datele dumneavoastră sunt salvate
portal-draft-text = Ele nu au fost încă trimise.
portal-draft-on = Continuați formularul
portal-way-recipients = Introduceți propriii destinatari. Îi informăm noi pentru dumneavoastră
portal-way-receipt = Ultima confirmare de primire
portal-way-correct = Corectați răspunsurile
portal-way-hand = Predați o parte unei colege sau unui coleg
portal-way-handed = { $count ->
    [one] 1 parte predată
    [few] { $count } părți predate
   *[other] { $count } de părți predate
}
portal-way-contact = Nu sunteți persoana responsabilă? Indicați persoana potrivită
portal-way-return = Nu sunteți persoana responsabilă? Spuneți-i celui care v-a dat linkul.

## Reading the notice
portal-read-title = Citiți notificarea
portal-text-language = Limba notificării: { $language }
portal-read-at = Citită la { $moment }
portal-read-hint = Deschiderea acestei pagini nu se consideră confirmare. Numai acest buton înregistrează că ați citit notificarea.
portal-read-button = Am citit notificarea
portal-instructions = Deschideți instrucțiunile producătorului
portal-instructions-take = Descărcați
portal-instructions-taken = Descărcat la { $moment }
portal-instructions-hint = Acest buton înregistrează că ați descărcat fișierul.
portal-products = Produse afectate
portal-product = Produs
portal-catalogue-no = Nr. de catalog
portal-udi = UDI-DI
portal-udi-none = nu se aplică
portal-files = Fișiere
portal-files-none = Fișierele vor apărea aici după aprobarea lor.
portal-file-notice = Notificarea ca PDF, { $language }
portal-file-personal = Scrisoarea de însoțire și formularul pentru organizația dumneavoastră ca PDF

## Form: what stands on each page
portal-form-steps = Pașii formularului
portal-form-devices = Dispozitive
portal-form-questions = Întrebări
portal-form-confirm = Confirmare
portal-errors = { $count ->
    [one] O intrare trebuie încă corectată
    [few] { $count } intrări trebuie încă corectate
   *[other] { $count } de intrări trebuie încă corectate
}
portal-save-hint = Puteți salva oricând. Linkul dumneavoastră vă aduce înapoi aici.
portal-next = Continuați

## Step: devices
portal-devices-title = Dispozitivele dumneavoastră
portal-devices-heading = Ce s-a întâmplat cu fiecare dispozitiv?
portal-no-units-form = În prezent nu aveți niciun dispozitiv de confirmat. Un dispozitiv care lipsește îl puteți indica mai jos.
portal-chain-first = Ați transmis dispozitive mai departe?
portal-chain-first-text = Introduceți destinatarii. Acele dispozitive se iau atunci în calcul la ei și nu trebuie să declarați nimic despre ele aici.
portal-choice-done = Efectuat
portal-said-done-hint = Toți pașii din instrucțiuni au fost efectuați
portal-choice-later = Încă nu
portal-choice-not-here = Nu este aici
portal-choice-not-here-hint = Nu găsim acest dispozitiv la noi
portal-choice-passed-on = Transmis mai departe
portal-choice-scrapped = Casat
portal-choice-cannot = Nu se poate efectua
portal-choice-cannot-hint = Nu putem efectua pașii
portal-when = Când?
portal-until = Până când?
portal-to = Cui? Denumirea și adresa organizației
portal-why = Ce împiedică efectuarea?
portal-why-hint = Asistența tehnică vă va contacta.
portal-serial-read = Numărul de serie de pe plăcuța de identificare
portal-serial-read-hint = Lipsește din evidențele noastre
portal-rest = Toate dispozitivele despre care nu ați declarat nimic mai sus
portal-rest-each = Răspund pentru fiecare în parte
portal-rest-done = La toate celelalte, măsurile sunt efectuate
portal-extra-heading = Un dispozitiv lipsește din această listă
portal-extra = Numărul de serie, așa cum apare pe plăcuța de identificare
portal-extra-hint = Verificăm dacă este afectat și vă contactăm. Mai multe: câte unul pe rând.

## Step: questions
portal-questions-title = Întrebări despre notificare
portal-questions-heading = Sunt adevărate aceste declarații?
portal-questions-hint = „Nu” este un răspuns valabil. În acest caz vă vom contacta.
portal-questions-tick = Bifați ceea ce se aplică în cazul dumneavoastră.
portal-not-ticked = nebifat
portal-derived = Reiese din ceea ce ați declarat despre fiecare dispozitiv
portal-chain = Distribuitori și importatori
portal-chain-question = Sunteți distribuitor sau importator al dispozitivelor?
portal-chain-not-applicable = Nu se aplică
portal-chain-not-applicable-hint = Utilizăm noi înșine dispozitivele
portal-chain-applies = Da, suntem distribuitor sau importator
portal-informed-on = La data
portal-next-check = Continuați: verificați răspunsurile

## Step: confirm
portal-check-title = Verificați și confirmați
portal-check-heading = Este totul corect?
portal-missing = { $count ->
    [one] Un răspuns lipsește încă
    [few] { $count } răspunsuri lipsesc încă
   *[other] { $count } de răspunsuri lipsesc încă
}
portal-check-correction = Ați răspuns deja. O nouă trimitere corectează ultimul răspuns; acesta rămâne vizibil.
portal-unknown-serials = Alte numere de serie la dumneavoastră
portal-said-nothing = Încă nimic declarat
portal-said-done = Efectuat
portal-said-done-on = Efectuat la { $date }
portal-said-later = Încă nu
portal-said-later-on = Încă nu, până la { $date }
portal-said-not-here = Nu este aici
portal-said-passed-on = Transmis mai departe către { $to }
portal-said-scrapped = Casat
portal-said-scrapped-on = Casat la { $date }
portal-said-cannot = Nu se poate efectua: { $why }
portal-sign-heading = Cine confirmă?
portal-sign-name = Prenume și nume
portal-sign-title = Titlu sau funcție
portal-sign-date = Data
portal-sign-hint = Prin trimitere faceți aceste declarații. Le puteți corecta mai târziu; versiunea anterioară se păstrează.
portal-sign = Trimiteți răspunsurile
portal-earlier = Răspunsurile dumneavoastră de până acum

## What does not fit about an entry
portal-wrong-about = SN { $serial }: { $text }
portal-wrong-choose = Alegeți un răspuns.
portal-wrong-yes-no = Alegeți da sau nu.
portal-wrong-date = Această dată nu poate fi citită. Scrieți ziua, luna, anul, de exemplu 10.12.2026.
portal-wrong-date-missing = Lipsește data.
portal-wrong-quantity = Vă rugăm să indicați numărul de dispozitive ca număr întreg.
portal-wrong-to = Indicați denumirea și adresa organizației.
portal-wrong-why = Indicați motivul. Este suficientă o propoziție.
portal-wrong-name = Lipsește numele.
portal-wrong-changed = Răspunsurile s-au schimbat de când a fost afișată această pagină. Vă rugăm să le verificați încă o dată.
portal-wrong-units = Alegeți cel puțin un dispozitiv.
portal-wrong-email = Aceasta nu este o adresă de e-mail.
portal-wrong-nothing = Încă nu s-a declarat nimic.

## Receipt
portal-receipt-title = Confirmare de primire { $number }
portal-receipt-heading = Răspunsurile dumneavoastră au fost primite
portal-receipt-corrected = Acest răspuns a fost corectat
portal-receipt-newer = La răspunsul mai nou { $number }
portal-receipt-number = Numărul confirmării dumneavoastră de primire
portal-receipt-phone = La telefon este suficient acest număr.
portal-receipt-at = Primit
portal-receipt-by = Confirmat de
portal-receipt-site = Organizație
portal-receipt-corrects = Corectează răspunsul
portal-receipt-place = Poziția în jurnal
portal-receipt-index = Înregistrarea { $index }
portal-receipt-sealed = Inclus în punctul de control semnat, număr de înregistrări: { $size }
portal-receipt-pending = Se atribuie chiar acum. Răspunsurile dumneavoastră sunt deja în siguranță.
portal-receipt-again = Verificați din nou
portal-receipt-digest = Suma de control a înregistrării (SHA-256)
portal-receipt-print = Creat de portalul { $reference }, pentru documentele dumneavoastră. Întrebări: { $address }
portal-receipt-next = Ce urmează
portal-receipt-queried = O persoană citește răspunsul dumneavoastră și vă contactează dacă este ceva de clarificat.
portal-receipt-open = Încă neefectuat:
portal-receipt-copy = O confirmare este trimisă la adresa de e-mail pe care o avem pentru dumneavoastră.
portal-receipt-how-print = Pentru a păstra această pagină, folosiți funcția de tipărire a browserului.
portal-receipt-proof = Cu înregistrarea și suma de control se poate dovedi mai târziu că acest răspuns se află neschimbat în jurnal.

## Handing a part on
portal-hand-title = Predați o parte
portal-hand-heading = Cine preia o parte?
portal-hand-text = Persoana primește un link propriu. Acesta arată numai dispozitivele alese de dumneavoastră și indică cine l-a predat. Dumneavoastră păstrați imaginea de ansamblu.
portal-hand-unit = { $name }: { $state }
portal-hand-email = Adresa de e-mail a persoanei
portal-hand-from = Numele dumneavoastră
portal-hand-from-hint = Apare în e-mail.
portal-hand-send = Trimiteți linkul
portal-hand-already = Deja predat
portal-hand-said = răspuns dat pentru { $said } din { $count }

## Naming the right person
portal-contact-title = Indicați persoana potrivită
portal-contact-heading = Cine este persoana responsabilă?
portal-contact-text = Notificarea trebuie să ajungă la persoana potrivită. Până când aceasta răspunde, păstrăm adresa dumneavoastră.
portal-contact-what = Ce este valabil?
portal-contact-person = Responsabilă este altă persoană din organizația noastră
portal-contact-name = Nume sau departament
portal-contact-email = Adresă de e-mail
portal-contact-email-hint = Notificarea este trimisă imediat la această adresă. Fără adresă, o persoană continuă căutarea.
portal-contact-site = Responsabilă este altă organizație
portal-contact-site-name = Denumirea și adresa organizației
portal-contact-unknown = Nu știu cine este responsabil
portal-contact-unknown-hint = Continuăm căutarea și sunăm la centrala dumneavoastră

## Reporting a suspicion
portal-intruder-reported = O suspiciune a fost deja raportată. Puteți adăuga alte informații.
portal-intruder-then = Raportați apoi aici
portal-intruder-text = Este suficientă o propoziție. Raportarea ajunge imediat pe primul loc în lista de lucru a producătorului. Ea nu înlocuiește confirmarea dumneavoastră pentru fiecare dispozitiv.
portal-intruder-seen = Ce ați observat?
portal-intruder-unplugged = A fost deconectat cablul, așa cum cere notificarea?
portal-intruder-reach = Cum vă putem contacta?
portal-intruder-reach-hint = Număr de telefon, dacă este posibil și pe timpul nopții
portal-intruder-send = Raportați suspiciunea
portal-intruder-law = Organizația dumneavoastră poate avea propriile obligații de raportare cu termene scurte, de exemplu privind protecția datelor sau securitatea rețelelor. Întrebați persoanele responsabile din organizația dumneavoastră.

## Recipients of a distributor or importer
portal-recipients-title = Introduceți destinatarii dumneavoastră
portal-recipients-heading = Cui ați transmis dispozitivele?
portal-recipients-text = Fiecare destinatar primește notificarea în limba sa și răspunde în nume propriu.
portal-recipients-free = Dispozitive fără destinatar: { $free } din { $total }.
portal-recipients-free-list = Numere de serie fără destinatar
portal-named = { $count ->
    [one] 1 destinatar indicat
    [few] { $count } destinatari indicați
   *[other] { $count } de destinatari indicați
}
portal-state = Stare
portal-state-waiting = în curs de informare
portal-state-told = informat
portal-state-read = a citit
portal-state-answered = a răspuns
portal-recipients-complete-said = Ați declarat că lista este completă.
portal-preview = { $count ->
    [one] 1 destinatar poate fi informat
    [few] { $count } destinatari pot fi informați
   *[other] { $count } de destinatari pot fi informați
}
portal-preview-text = Încă nu s-a trimis nimic. Dacă lista este corectă, informați destinatarii cu butonul de mai jos.
portal-recipients-rows = Introduceți destinatari
portal-recipient = Destinatarul { $count }
portal-recipient-name = Organizație
portal-recipient-street = Stradă
portal-recipient-postcode = Cod poștal
portal-recipient-city = Localitate
portal-recipient-country = Țară
portal-recipient-country-hint = Nume sau cod, de exemplu DE
portal-recipient-email = Adresă de e-mail
portal-recipient-serials = Numere de serie
portal-recipient-serials-hint = Separați mai multe numere prin virgulă
portal-recipients-more = Afișați mai multe rânduri. Datele de pe această pagină nu se preiau
portal-recipients-paste = Sau inserați un tabel
portal-paste = Copiați din tabelul dumneavoastră și inserați aici
portal-paste-hint = Un rând pentru fiecare destinatar: organizație; stradă; cod poștal; localitate; țară; e-mail; număr de serie, număr de serie
portal-recipients-complete = Cu aceasta, lista mea este completă
portal-recipients-check = Verificați datele
portal-recipients-tell = Informați destinatarii
portal-recipients-later = Puteți introduce alți destinatari mai târziu.
portal-line-row = Destinatarul { $line }: { $text }
portal-line-pasted = Rândul inserat { $line }: { $text }
portal-line-none = Introduceți cel puțin un destinatar.
portal-line-name = Lipsește organizația.
portal-line-city = Lipsește localitatea.
portal-line-country = Nu cunoaștem această țară: „{ $about }”. Scrieți numele ei sau două litere.
portal-line-email = Aceasta nu este o adresă de e-mail: „{ $about }”.
portal-line-serial = Acest număr de serie nu este în lista dumneavoastră: { $about }.
portal-line-twice = Acest număr de serie este indicat de două ori: { $about }.
portal-line-units = Lipsesc numerele de serie.

## Is this genuine?
portal-genuine-heading = Este autentică această notificare?
portal-genuine-text = Trei moduri de a afla. Unul este suficient.
portal-genuine-ask = Întrebați.
portal-genuine-ask-text = Sunați persoana dumneavoastră de contact de la producător la un număr pe care îl cunoașteți deja, nu la unul din e-mail, sau folosiți { $website }. Menționați { $reference }.
portal-genuine-compare = Comparați.
portal-genuine-compare-text = Fiecare pagină a fișierului PDF poartă ambele numere: { $reference } și { $document }.
portal-genuine-digest = Recalculați.
portal-genuine-digest-text = Departamentul dumneavoastră IT poate compara suma de control a fișierului cu această listă. Au fost semnate exact aceste fișiere.
portal-genuine-maker = Producător
portal-genuine-numbers = Numere
portal-genuine-link = Ce este linkul dumneavoastră
portal-genuine-link-text = Funcționează numai pentru organizația dumneavoastră și numai pentru această notificare. Cine îl are poate răspunde pentru organizația dumneavoastră; nu îl trimiteți mai departe, ci predați părți prin „Predați o parte”. Producătorul îl poate retrage oricând și vă poate trimite unul nou.
portal-genuine-never = Nu cerem niciodată o parolă și niciodată date bancare.

## After an act
portal-done-now = Faceți acum
portal-done-hand = Linkul este pe drum
portal-done-hand-text = Persoana îl primește la adresa pe care ați indicat-o. Ceea ce declară va apărea în formularul dumneavoastră.
portal-done-contact = Vă mulțumim. Informația dumneavoastră este înregistrată
portal-done-contact-text = Dacă ați indicat o adresă de e-mail, notificarea este trimisă acolo. Altfel, o persoană caută contactul potrivit. Linkul dumneavoastră rămâne valabil.
portal-done-intruder = Raportarea dumneavoastră a fost primită
portal-done-intruder-text = Ea se află acum pe primul loc în lista de lucru a producătorului. Acționați fără să așteptați un răspuns.
portal-done-recipients = Lista dumneavoastră a fost preluată
portal-done-recipients-text = Destinatarii indicați primesc acum notificarea. Stadiul lor se vede pe pagina destinatarilor dumneavoastră.

## The notice as data
portal-data = Ca date pentru sistemele dumneavoastră
portal-data-text = Aceeași versiune ca PDF-ul. Sistemul dumneavoastră o poate citi și poate răspunde cu ea.
portal-data-products = Produse afectate
portal-data-units = Numerele dumneavoastră de serie
portal-data-notice = Notificare pentru prelucrare automată (JSON)

## Checking a file
portal-genuine-file-heading = Verificați un fișier
portal-genuine-file-text = Alegeți fișierul PDF pe care l-ați primit. El nu se păstrează.
portal-genuine-file = Fișier PDF
portal-genuine-file-send = Verificați
portal-genuine-offline = Fără rețea: „fieldaction genuine” sau „fieldcheck genuine” cu numele fișierului.
portal-genuine-yes = Autentic: { $reference }, revizia { $revision }, sigilat de { $maker } la { $date }.
portal-genuine-filled = Autentic. După sigilare s-au completat numai câmpuri ale formularului.
portal-genuine-not = Nu este autentic: { $why }
portal-genuine-stamp = Marcă temporală: { $moment }, de la { $authority }. Nu s-a verificat cui îi aparține acest serviciu.
portal-genuine-key = Amprenta cheii acestui sigiliu
portal-genuine-key-compare = Trebuie să fie amprenta care se află în scrisoarea dumneavoastră.
genuine-no-pdf = Fișierul nu este un PDF care poate fi citit.
genuine-no-seal = Fișierul nu poartă niciun sigiliu.
genuine-changed = Fișierul a fost modificat după sigilare.
genuine-added = Ceva a fost adăugat în fișier după sigilare.
genuine-foreign-key = Sigiliul a fost creat cu altă cheie.
genuine-broken = Sigiliul nu poate fi citit.

# The page for files of answers.
portal-upload-way = Încărcați un fișier cu răspunsuri
portal-upload-title = Încărcarea răspunsurilor
portal-upload-lead = Dați-ne un fișier cu numerele de serie și ce s-a întâmplat cu fiecare dispozitiv. Vedeți ce s-a citit, verificați și semnați. Înainte nu se înregistrează nimic.
portal-upload-label = Fișier
portal-upload-hint = XLSX sau CSV cu coloane pentru numărul de serie și stare, sau răspunsul automat (JSON)
portal-upload-own = Puteți completa tabelul nostru:
portal-upload-send = Citiți fișierul
portal-upload-none = Alegeți mai întâi un fișier.
portal-upload-unreadable = Acest fișier nu poate fi citit.
portal-upload-empty = Acest fișier nu spune nimic despre un dispozitiv.
portal-upload-foreign = Acest fișier aparține altei notificări sau altui destinatar. Nu s-a preluat nimic din el.
portal-upload-result = Ce s-a citit
portal-upload-counts = Citite: { $taken } · De verificat: { $held } · Omise: { $refused }
portal-upload-row = Rândul { $row }
portal-upload-next = Verificați și continuați
portal-upload-kept = Ce s-a citit se află în formular. Verificați acolo, completați și semnați.
portal-upload-unknown = Nu este pe lista noastră; va fi raportat ca dispozitiv suplimentar.
portal-upload-number = Numărul de serie nu poate fi citit cu certitudine. Uitați-vă la dispozitiv.
portal-upload-said = Nu este clar ce s-a întâmplat cu dispozitivul. Alegeți dumneavoastră.
portal-upload-date = Data nu este clară și a fost omisă.
portal-upload-cell = Celula conține o formulă sau este îmbinată. Verificați valoarea.
portal-upload-twice = Acest număr de serie apare de mai multe ori.
portal-upload-missing = Lipsește cui sau de ce.
portal-upload-which = Nu este clar la ce dispozitiv se referă.
portal-upload-comment = Există un comentariu; nu a fost preluat.
portal-upload-other = Ceva nu a putut fi citit și a fost omis.
## Passing on: roles, a list as a file, sites by number only
portal-role = Ce face organizația cu dispozitivele?
portal-role-uses = Le utilizează
portal-role-passes = Le predă mai departe și numește destinatari proprii
portal-list-heading = Sau predați un fișier
portal-list-text = Un rând pentru fiecare dispozitiv, cu coloanele modelului, ca CSV sau XLSX. Ce poate fi preluat apare apoi în câmpul de mai sus; încă nu este informat nimeni.
portal-list-file = Listă (CSV sau XLSX)
portal-list-template = Model
portal-list-read = Citiți fișierul
portal-list-counts = { $rows } rânduri: { $taken } preluate, { $held } de corectat, { $refused } inutilizabile
portal-line-list = Rândul { $line }: { $text }
portal-line-role = Nu cunoaștem acest rol: „{ $about }”.
portal-line-circle = Această adresă se află deasupra dumneavoastră în lanț: { $about }.
portal-line-many = O listă nu cuprinde mai mulți destinatari: { $about }.
portal-line-unreadable = Aceasta nu se poate citi: „{ $about }”.
portal-blind-title = Păstrați numele la dumneavoastră
portal-blind-text = Dați fiecărei unități un număr. Noi aflăm numărul, țara, limba și numerele de serie, niciodată un nume sau o adresă. Transmiteți dumneavoastră notificarea.
portal-blind-lines = Unități
portal-blind-lines-hint = Un rând pentru fiecare unitate: număr; țară; limbă; număr de serie, număr de serie. Numărul are cel mult patru litere și șase cifre, de exemplu S-01
portal-blind-file = Partea publică din „fieldaction cascade seal” (JSON)
portal-blind-sealed = Lista dumneavoastră sigilată (opțional)
portal-blind-sealed-hint = O păstrăm pentru dumneavoastră. Numai cheia dumneavoastră o deschide.
portal-blind-declare = Declarați unitățile
portal-blind-named = Unități: { $count }
portal-blind-site = Număr
portal-blind-link = Link pentru unitate
portal-blind-letter = Scrisoare (PDF)
portal-blind-zip = Scrisori, linkuri și notificări semnate pentru toate unitățile (ZIP)
portal-blind-told = Am transmis notificarea acestor unități
portal-blind-kept = Lista dumneavoastră sigilată
portal-blind-root = Rădăcina angajamentelor dumneavoastră
portal-line-site = Acesta nu este un număr liber pentru o unitate: „{ $about }”.
portal-line-public = Aceasta nu este partea publică a unei liste: „{ $about }”.
portal-line-unsealed = Acest fișier nu este sigilat: „{ $about }”.
portal-sign-optional = Opțional. Producătorul nu știe cine sunteți.
