### Frame words of the verification form and of the cover letter, Romanian.

## Form
form-title = Formular de verificare { $reference }
form-title-recall = Formular de răspuns { $reference }
form-heading = Formular de verificare
form-heading-recall = Formular de răspuns
form-introduction-quality = Vă rugăm să confirmați cu acest formular că ați primit notificarea privind calitatea { $reference } și ați aplicat măsurile din ea.
form-organisation = Denumirea organizației
form-number = Numărul dumneavoastră la noi
form-person = Persoana care completează acest formular
form-name = Nume
form-person-title = Titlu sau funcție
form-date = Data ({ $hint })
form-answers = Răspunsurile dumneavoastră
form-yes = Da
form-no = Nu
form-unit-product = Dispozitiv
form-unit-serial = Număr de serie
form-unit-answer = Efectuat
form-unit-write = vă rugăm să completați:
form-further = Alte numere de serie la dumneavoastră
form-chain = Răspunsurile distribuitorului sau ale importatorului
form-chain-not-applicable = Nu se aplică
form-send = Returnați la { $address }. Ne puteți trimite aceste informații și prin e-mail, fără formular.

## Cover letter
letter-title = Scrisoare de însoțire și formular de verificare { $reference }
letter-title-recall = Scrisoare de însoțire și formular de răspuns { $reference }
letter-opening = { $count ->
    [0] conform evidențelor noastre, ați primit un produs afectat. Notificarea completă de siguranță este anexată.
    [one] conform evidențelor noastre, această notificare vizează 1 dispozitiv aflat la dumneavoastră. Notificarea completă de siguranță este anexată.
    [few] conform evidențelor noastre, această notificare vizează { $count } dispozitive aflate la dumneavoastră. Notificarea completă de siguranță este anexată.
   *[other] conform evidențelor noastre, această notificare vizează { $count } de dispozitive aflate la dumneavoastră. Notificarea completă de siguranță este anexată.
}
letter-opening-quality = { $count ->
    [0] conform evidențelor noastre, ați primit un produs afectat. Notificarea completă privind calitatea este anexată.
    [one] conform evidențelor noastre, această notificare vizează 1 dispozitiv aflat la dumneavoastră. Notificarea completă privind calitatea este anexată.
    [few] conform evidențelor noastre, această notificare vizează { $count } dispozitive aflate la dumneavoastră. Notificarea completă privind calitatea este anexată.
   *[other] conform evidențelor noastre, această notificare vizează { $count } de dispozitive aflate la dumneavoastră. Notificarea completă privind calitatea este anexată.
}
letter-opening-recall = { $count ->
    [0] conform evidențelor noastre, ați primit un produs afectat. Scrisoarea completă de rechemare este anexată.
    [one] conform evidențelor noastre, această notificare vizează 1 dispozitiv aflat la dumneavoastră. Scrisoarea completă de rechemare este anexată.
    [few] conform evidențelor noastre, această notificare vizează { $count } dispozitive aflate la dumneavoastră. Scrisoarea completă de rechemare este anexată.
   *[other] conform evidențelor noastre, această notificare vizează { $count } de dispozitive aflate la dumneavoastră. Scrisoarea completă de rechemare este anexată.
}
letter-step-read = Citiți notificarea de siguranță. Transmiteți-o tuturor celor care lucrează cu dispozitivele.
letter-step-read-quality = Citiți notificarea privind calitatea. Transmiteți-o tuturor celor care lucrează cu dispozitivele.
letter-step-read-recall = Citiți scrisoarea de rechemare. Transmiteți-o tuturor celor care lucrează cu dispozitivele.
letter-step-measures = Efectuați măsurile: { $address }
letter-step-answer = Răspundeți pentru fiecare număr de serie, online sau cu formularul.
letter-online = Răspundeți online, fără cont
letter-code = Cod scurt pentru telefon:
letter-paper = Prin formular sau e-mail
letter-paper-text = Trimiteți formularul completat sau un simplu e-mail cu numerele de serie la { $address }.
letter-units = Dispozitive afectate la dumneavoastră
letter-standing = Stare
letter-standing-affected = afectat
letter-standing-possibly = posibil afectat
letter-change = De la revizia { $revision }
letter-change-new = nou
letter-change-same = neschimbat
letter-change-gone = nu mai este afectat
letter-serial-unknown = necunoscut
letter-chain = Ați primit aceste dispozitive în calitate de distribuitor sau importator. Vă rugăm să indicați destinatarii în portal sau să le transmiteți fără întârziere această notificare și să completați secțiunea pentru distribuitori și importatori.
letter-wrong = Nu sunteți persoana de contact potrivită?
letter-genuine = Este autentică această scrisoare?
letter-genuine-text = Fiecare pagină poartă numerele { $reference } și { $document }. În caz de îndoială, întrebați pe o cale pe care o cunoașteți deja, de exemplu prin { $website }. Nimeni nu vă va cere o parolă.
letter-wrong-text = Vă rugăm să ne indicați persoana potrivită, în portal sau prin e-mail la { $address }. Până atunci, această notificare vă rămâne adresată dumneavoastră.
letter-check = fieldcheck trebuie să afișeze amprenta { $fingerprint }; sub fiecare număr de serie se află provocarea (challenge) acestuia.

## Form: the code on each page, and what may be entered beside yes and no
form-code = Acest cod arată al cui este formularul. Vă rugăm să nu scrieți peste el.
form-scan = Sau scanați acest cod cu telefonul.
form-department = Departament
form-account = Număr de client
form-address = Adresă
form-shipping-address = Adresă de livrare, dacă diferă
form-phone = Telefon
form-email = E-mail
form-signature = Semnătură
form-quantity = Cantitate
form-comment = Observații
form-on = La (data)
form-deadline = Vă rugăm să returnați acest formular până la { $day }.
form-disposition = Ce s-a întâmplat
form-disposition-done = efectuat
form-disposition-not-yet = încă nu
form-disposition-not-here = nu este aici
form-disposition-never-had = niciodată avut
form-disposition-passed-on = transmis mai departe
form-disposition-scrapped = casat
form-disposition-cannot = nu se poate efectua
form-continued = Continuare
form-page-of = Formular, pagina { $page } din { $pages }

## Statements of the customer
statement-receipt = Confirm că am primit, am citit și am înțeles această notificare.
statement-actions = Am efectuat toate acțiunile cerute în notificare.
statement-users = Informațiile și acțiunile au fost aduse la cunoștința tuturor utilizatorilor vizați și au fost puse în aplicare.
statement-returned = Am returnat dispozitive afectate.
statement-destroyed = Am distrus dispozitive afectate.
statement-none-to-return = Nu există dispozitive afectate care să poată fi returnate sau distruse.
statement-other = Am procedat altfel (vă rugăm să descrieți).
statement-no-devices = Nu am niciun dispozitiv afectat.
statement-query = Am o întrebare, vă rog să mă contactați.
statement-adverse = În legătură cu dispozitivele s-au produs evenimente adverse (vă rugăm să descrieți).

## Statements of the distributor or importer
statement-stock = Am verificat stocul și am separat dispozitivele afectate.
statement-identified = Am identificat clienții care au primit sau este posibil să fi primit dispozitivele.
statement-list = Am anexat lista acestor clienți.
statement-informed = Am informat clienții identificați.
statement-confirmed = Am primit confirmări de la toți clienții identificați.
statement-neither = Nici eu, nici clienții mei nu avem dispozitive afectate în stoc.
statement-importer = Sunt importatorul dispozitivelor.

## Statements of the importer, of the authorised representative
statement-importer-register = Ca importator, am înscris această acțiune în registrul meu de reclamații, dispozitive neconforme și rechemări.
statement-importer-informed = Ca importator, am comunicat producătorului și reprezentantului autorizat al acestuia ceea ce știu despre dispozitivele afectate.
statement-representative = Sunt reprezentantul autorizat al producătorului.
statement-representative-cooperates = Ca reprezentant autorizat, cooperez cu autoritățile competente în această acțiune și țin documentele la dispoziția lor.
