### Frame words of the mails, Croatian. Steps and the note on a wrong contact are those of notice.ftl and form.ftl.

## Subjects. A country with words of its own has a key mail-urgent-XX.
mail-urgent = Hitna sigurnosna obavijest
mail-urgent-US = Hitan opoziv medicinskog proizvoda
mail-subject-reminder = Podsjetnik { $number }, Vaš odgovor još nedostaje
mail-subject-receipt = Potvrda primitka { $number }
mail-subject-handover = { $from } moli Vas za dio odgovora
mail-subject-answer = Na vaše je pitanje odgovoreno

## What this mail is and who sends it
mail-opening-notice = Proizvođač { $maker } šalje Vam hitnu sigurnosnu obavijest { $reference } za primatelja { $addressee }. Prema našoj evidenciji odnosi se na { $count ->
    [one] { $count } uređaj
    [few] { $count } uređaja
   *[other] { $count } uređaja
} kod Vas. Potpuna obavijest i obrazac priloženi su u obliku PDF datoteka.
mail-opening-reminder = Prije { $days ->
    [one] { $days } dana
    [few] { $days } dana
   *[other] { $days } dana
} proizvođač { $maker } poslao Vam je hitnu sigurnosnu obavijest { $reference } za primatelja { $addressee }. Odnosi se na { $count ->
    [one] { $count } uređaj
    [few] { $count } uređaja
   *[other] { $count } uređaja
} kod Vas. Vaš odgovor još nedostaje ili nije potpun.
mail-opening-receipt = Proizvođač { $maker } primio je odgovor primatelja { $addressee } na sigurnosnu obavijest { $reference }. Broj Vaše potvrde primitka je { $number }. Navedite taj broj pri svakom upitu.
mail-opening-handover = { $from } predaje Vam dio odgovora na hitnu sigurnosnu obavijest { $reference } proizvođača { $maker } za primatelja { $addressee }: { $count ->
    [one] { $count } uređaj
    [few] { $count } uređaja
   *[other] { $count } uređaja
}.

## How to answer
mail-step-answer = Odgovorite za svaki serijski broj, čak i ako uređaj više nije kod Vas.
mail-answer-heading = Kako odgovoriti
mail-answer-link = Putem ove poveznice, bez korisničkog računa. Namijenjena je samo Vama:
mail-answer-code = Telefonom ili za upisivanje: kratki kod { $code }
mail-answer-plain = Možete odgovoriti i običnom e-porukom na { $address }. Navedite serijske brojeve i što se dogodilo sa svakim uređajem.

## Receipt
mail-receipt-position = Vaš je odgovor na mjestu { $position } u dnevniku ove radnje.
mail-receipt-again = Putem ove poveznice možete pročitati ili ispraviti svoj odgovor:

## How to tell that it is genuine
mail-genuine-heading = Kako prepoznati da je ova e-poruka autentična
mail-genuine-text = U njoj su navedeni referentni broj { $reference } i broj dokumenta { $document }, koji se nalaze i na svakoj stranici PDF datoteka. U slučaju sumnje upitajte na način koji već poznajete, na primjer putem { $website } ili kod svoje uobičajene osobe za kontakt. Nitko od Vas u vezi s ovim neće tražiti lozinku.

mail-form-file = obrazac-za-potvrdu
mail-form-file-recall = obrazac-za-odgovor

## The notice as data
mail-data = Popis proizvoda i Vaših serijskih brojeva priložen je kao tablica (XLSX, CSV) i kao podaci za Vaš vlastiti sustav (JSON), sve u istoj verziji kao obavijest.
mail-data-file = podaci-obavijesti

## Reminders for several places in one mail
mail-subject-summary = Odgovori koji još nedostaju: { $count }
mail-opening-summary = Tvrtka { $maker } već vam je poslala obavijesti u nastavku. Za svaku od njih vaš odgovor još nedostaje ili nije potpun. Svaka ima vlastitu poveznicu.
mail-summary-files = Potpune obavijesti i obrasci bili su priloženi prvim e-porukama. Možete ih otvoriti i putem poveznica.

## To a distributor that keeps the names
mail-subject-onward = Molimo podsjetite svoje primatelje
mail-opening-onward = Ova mjesta još nisu odgovorila: { $sites }. Samo Vi znate tko su. Molimo podsjetite ih. Njihove su poveznice na Vašoj stranici:
## The maker has answered in the portal
mail-opening-answer = { $maker } je odgovorio na pitanje { $addressee } o obavijesti { $reference }. Odgovor možete pročitati preko svoje poveznice:
