### Frame words of the notice, Romanian.

## Head of every document
fact-reference = Număr de referință
fact-document-no = Numărul documentului
fact-revision = Revizie
fact-date = Data
fact-number = Numărul dumneavoastră la noi
draft = Proiect, fără dată

## Foot of every document
foot-support = Asistență tehnică: { $address }
foot-care = Serviciul clienți: { $address }

## Notice: the frame on top
box-heading = Ce trebuie să faceți acum
step-read = Citiți această notificare și transmiteți-o tuturor celor care lucrează cu dispozitivele.
step-measures = Efectuați măsurile la fiecare dispozitiv afectat: { $address }
step-answer = Returnați formularul de verificare.
step-answer-recall = Returnați formularul de răspuns.
alarm-label = Suspectați un acces neautorizat?

## Notice: product table
table-product = Produs afectat
table-catalogue-no = Număr de catalog
table-udi = UDI-DI
table-serials = Numere de serie
table-lots = Loturi: { $lots }
table-serial = Număr de serie
udi-none = N/A (nu se aplică)
udi-none-legacy = N/A (introdus pe piață înainte de aplicarea UDI)
udi-none-not-a-device = N/A (nu este dispozitiv medical)
serials-all = toate
serials-letter = { $count ->
    [one] 1 număr, indicat în scrisoarea de însoțire
    [few] { $count } numere, indicate în scrisoarea de însoțire
   *[other] { $count } de numere, indicate în scrisoarea de însoțire
}

## Notice: signatures
signed-electronically = Semnat electronic
signed-at = { $moment }
signed-meaning = Semnificație: { $meaning }
# The declaration itself: what was signed in the office’s language stands on the paper in its own.
meaning-release = Conținutul și domeniul au fost verificate și aprobate
role-author = Autor
role-quality_signatory = Calitate
role-regulatory_signatory = Reglementare
role-coordinator = Coordonare
role-call_centre = Centru de apeluri
role-auditor = Auditor

## Notice: how to tell that it is genuine
genuine-heading = Cum recunoașteți că această notificare este autentică
genuine-text = Fiecare pagină poartă numărul de referință { $reference } și numărul documentului { $document }. În caz de îndoială, întrebați pe o cale pe care o cunoașteți deja, de exemplu prin { $website } sau prin persoana dumneavoastră obișnuită de contact, și menționați ambele numere. Nimeni nu vă va cere o parolă în această privință.

## Deadlines, software, registration number
table-software = Versiuni de software
fact-srn = SRN al producătorului
deadline-act-on = Vă rugăm să acționați până la { $day }.
deadline-act-days = { $days ->
    [one] Vă rugăm să acționați în termen de o zi de la primire.
    [few] Vă rugăm să acționați în termen de { $days } zile de la primire.
   *[other] Vă rugăm să acționați în termen de { $days } de zile de la primire.
}
deadline-reply-on = Vă rugăm să răspundeți până la { $day }.
deadline-reply-days = { $days ->
    [one] Vă rugăm să răspundeți în termen de o zi de la primire.
    [few] Vă rugăm să răspundeți în termen de { $days } zile de la primire.
   *[other] Vă rugăm să răspundeți în termen de { $days } de zile de la primire.
}

## Titles by market and kind of action
title-recall = Rechemare urgentă a unui dispozitiv medical
title-correction = Acțiune corectivă urgentă privind un dispozitiv medical
title-fsn = Notificare urgentă în materie de siguranță în teren
title-quality = Notificare privind calitatea

## New or update
fact-type = Tipul notificării
type-new = Nouă
type-update = Actualizare
update-heading = Ce s-a schimbat
update-previous = Această notificare înlocuiește revizia { $revision } din { $date }.
update-added = Nou: { $about }
update-removed = Nu mai conține: { $about }
update-changed = Modificat: { $about }

## Actions that are answered one by one
action-read = Citiți și înțelegeți această notificare.
action-pass-on = Transmiteți această notificare tuturor celor care trebuie să o cunoască.
action-forward = Transmiteți această notificare fiecărei organizații care a primit dispozitive afectate sau pe care o privește această acțiune.
action-identify = Identificați dispozitivele afectate.
action-quarantine = Separați dispozitivele afectate și nu le utilizați.
action-inspect = Verificați dispozitivele la fața locului sau dispuneți modificarea lor acolo.
action-correct = Efectuați acțiunea corectivă.
action-return = Returnați dispozitivele afectate.
action-destroy = Distrugeți dispozitivele afectate.
action-patients = Urmați recomandările privind îngrijirea pacienților.
action-review = Reexaminați rezultatele obținute anterior.
action-instructions = Țineți cont de ceea ce s-a schimbat în instrucțiunile de utilizare.
action-remember = Țineți cont de această notificare până la încheierea acțiunii.

## Chosen fields
stated-look-back-yes = Se recomandă urmărirea pacienților sau reexaminarea rezultatelor obținute anterior.
stated-look-back-no = Nu se recomandă nici urmărirea pacienților, nici reexaminarea rezultatelor obținute anterior.
stated-look-back-not-applicable = Urmărirea pacienților sau reexaminarea rezultatelor obținute anterior nu este cazul.
stated-maker-removal = Preluăm înapoi dispozitivele afectate.
stated-maker-on-site = Verificăm sau modificăm dispozitivele afectate la fața locului.
stated-maker-software = Punem la dispoziție un software nou.
stated-maker-labelling = Modificăm instrucțiunile de utilizare sau etichetarea.
stated-maker-none = Nu planificăm nicio acțiune proprie.
stated-maker-by = Acțiunile noastre trebuie să fie încheiate până la { $day }.
stated-lay-users-no = Nu este necesar ca pacienții și utilizatorii nespecialiști să fie informați.
stated-lay-users-appended = Pacienții sau utilizatorii nespecialiști trebuie informați; un text pentru ei însoțește această notificare.
stated-lay-users-not-appended = Pacienții sau utilizatorii nespecialiști trebuie informați; niciun text pentru ei nu însoțește această notificare.
stated-further-notice-yes = Se așteaptă o nouă notificare.
stated-further-notice-no = Nu se așteaptă o nouă notificare.
stated-further-notice-not-planned-yet = Deocamdată nu este planificată o nouă notificare.
stated-depth-user = Acțiunea se extinde până la consumatori și utilizatori.
stated-depth-retail = Acțiunea se extinde până la comercianții cu amănuntul și punctele de eliberare.
stated-depth-wholesale = Acțiunea se extinde până la angrosiști și distribuitori.
stated-distributed = Perioada de distribuție a dispozitivelor afectate: { $from } – { $to }.
representative-heading = Reprezentant local
attention-line = În atenția: { $who }

## Electronic seal
seal-heading = Sigiliu electronic
seal-text = Acest fișier poartă sigiliul electronic al producătorului { $maker }; amprenta cheii este { $fingerprint }. Oricine poate verifica fișierul fără conexiune la rețea, cu „fieldaction genuine” sau „fieldcheck genuine”.

## Postal
envelope-mark = URGENT: rechemare sau corecție a unui dispozitiv medical
