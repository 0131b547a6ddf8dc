### Frame words of the notice, Croatian.

## Head of every document
fact-reference = Referentni broj
fact-document-no = Broj dokumenta
fact-revision = Revizija
fact-date = Datum
fact-number = Vaš broj kod nas
draft = Nacrt, bez datuma

## Foot of every document
foot-support = Tehnička podrška: { $address }
foot-care = Korisnička služba: { $address }

## Notice: the frame on top
box-heading = Što sada trebate učiniti
step-read = Pročitajte ovu obavijest i proslijedite je svima koji rade s uređajima.
step-measures = Provedite mjere na svakom zahvaćenom uređaju: { $address }
step-answer = Vratite obrazac za potvrdu.
step-answer-recall = Vratite obrazac za odgovor.
alarm-label = Sumnjate na neovlašten pristup?

## Notice: product table
table-product = Zahvaćeni proizvod
table-catalogue-no = Kataloški broj
table-udi = UDI-DI
table-serials = Serijski brojevi
table-lots = Serije (lot): { $lots }
table-serial = Serijski broj
udi-none = N/P (nije primjenjivo)
udi-none-legacy = N/P (stavljeno na tržište prije uvođenja UDI-ja)
udi-none-not-a-device = N/P (nije medicinski proizvod)
serials-all = svi
serials-letter = { $count ->
    [one] { $count } broj, naveden u popratnom pismu
    [few] { $count } broja, navedena u popratnom pismu
   *[other] { $count } brojeva, navedenih u popratnom pismu
}

## Notice: signatures
signed-electronically = Elektronički potpisano
signed-at = { $moment }
signed-meaning = Značenje: { $meaning }
# The declaration itself: what was signed in the office’s language stands on the paper in its own.
meaning-release = Sadržaj i opseg pregledani i odobreni
role-author = Autor
role-quality_signatory = Kvaliteta
role-regulatory_signatory = Regulatorni poslovi
role-coordinator = Koordinacija
role-call_centre = Pozivni centar
role-auditor = Revizor

## Notice: how to tell that it is genuine
genuine-heading = Kako prepoznati da je ova obavijest autentična
genuine-text = Svaka stranica nosi referentni broj { $reference } i broj dokumenta { $document }. U slučaju sumnje upitajte na način koji već poznajete, na primjer putem { $website } ili kod svoje uobičajene osobe za kontakt, i navedite oba broja. Nitko od Vas u vezi s ovim neće tražiti lozinku.

## Deadlines, software, registration number
table-software = Verzije softvera
fact-srn = SRN proizvođača
deadline-act-on = Postupite do { $day }
deadline-act-days = { $days ->
    [one] Postupite u roku od { $days } dana od primitka.
    [few] Postupite u roku od { $days } dana od primitka.
   *[other] Postupite u roku od { $days } dana od primitka.
}
deadline-reply-on = Odgovorite do { $day }
deadline-reply-days = { $days ->
    [one] Odgovorite u roku od { $days } dana od primitka.
    [few] Odgovorite u roku od { $days } dana od primitka.
   *[other] Odgovorite u roku od { $days } dana od primitka.
}

## Titles by market and kind of action
title-recall = Hitan opoziv medicinskog proizvoda
title-correction = Hitna korektivna radnja za medicinski proizvod
title-fsn = Hitna sigurnosna obavijest
title-quality = Obavijest o kvaliteti

## New or update
fact-type = Vrsta obavijesti
type-new = Nova
type-update = Ažuriranje
update-heading = Što se promijenilo
update-previous = Ova obavijest zamjenjuje reviziju { $revision } od { $date }
update-added = Novo: { $about }
update-removed = Više nije sadržano: { $about }
update-changed = Izmijenjeno: { $about }

## Actions that are answered one by one
action-read = Pročitajte ovu obavijest i uvjerite se da ste je razumjeli.
action-pass-on = Proslijedite ovu obavijest svima koji za nju moraju znati.
action-forward = Proslijedite ovu obavijest svakoj organizaciji koja je primila zahvaćene uređaje ili na koju se ova radnja odnosi.
action-identify = Utvrdite koji su uređaji zahvaćeni.
action-quarantine = Izdvojite zahvaćene uređaje i ne upotrebljavajte ih.
action-inspect = Provjerite uređaje na licu mjesta ili ih ondje dajte izmijeniti.
action-correct = Provedite korekciju.
action-return = Vratite zahvaćene uređaje.
action-destroy = Uništite zahvaćene uređaje.
action-patients = Slijedite preporuke za skrb o pacijentima.
action-review = Preispitajte ranije dobivene rezultate.
action-instructions = Uzmite u obzir što se promijenilo u uputama za uporabu.
action-remember = Imajte ovu obavijest na umu dok radnja ne završi.

## Chosen fields
stated-look-back-yes = Preporučuje se praćenje pacijenata ili preispitivanje ranije dobivenih rezultata.
stated-look-back-no = Ne preporučuje se ni praćenje pacijenata ni preispitivanje ranije dobivenih rezultata.
stated-look-back-not-applicable = Praćenje pacijenata ili preispitivanje ranije dobivenih rezultata ne dolazi u obzir.
stated-maker-removal = Preuzimamo natrag zahvaćene uređaje.
stated-maker-on-site = Pregledavamo ili mijenjamo zahvaćene uređaje na mjestu uporabe.
stated-maker-software = Pružamo novi softver.
stated-maker-labelling = Mijenjamo upute za uporabu ili označivanje.
stated-maker-none = Ne planiramo vlastite radnje.
stated-maker-by = Rok za završetak naših radnji: { $day }
stated-lay-users-no = Pacijente i nestručne korisnike nije potrebno obavijestiti.
stated-lay-users-appended = Pacijente ili nestručne korisnike potrebno je obavijestiti; tekst za njih priložen je ovoj obavijesti.
stated-lay-users-not-appended = Pacijente ili nestručne korisnike potrebno je obavijestiti; ovoj obavijesti nije priložen tekst za njih.
stated-further-notice-yes = Očekuje se još jedna obavijest.
stated-further-notice-no = Ne očekuje se daljnja obavijest.
stated-further-notice-not-planned-yet = Daljnja obavijest još nije planirana.
stated-depth-user = Radnja seže do potrošača i korisnika.
stated-depth-retail = Radnja seže do trgovaca na malo i mjesta izdavanja.
stated-depth-wholesale = Radnja seže do veletrgovaca i distributera.
stated-distributed = Razdoblje distribucije zahvaćenih uređaja: { $from } – { $to }
representative-heading = Lokalni predstavnik
attention-line = Za pozornost: { $who }

## Electronic seal
seal-heading = Elektronički pečat
seal-text = Ova datoteka nosi elektronički pečat proizvođača { $maker }; otisak ključa je { $fingerprint }. Svatko može provjeriti datoteku bez mrežne veze, naredbom „fieldaction genuine” ili „fieldcheck genuine”.

## Postal
envelope-mark = HITNO: opoziv ili korektivna radnja za medicinski proizvod
