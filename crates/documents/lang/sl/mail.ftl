### Frame words of the mails, Slovenian. Steps and the note on a wrong contact are those of notice.ftl and form.ftl.

## Subjects. A country with words of its own has a key mail-urgent-XX.
mail-urgent = Nujno varnostno obvestilo
mail-urgent-US = Nujen odpoklic medicinskega pripomočka
mail-subject-reminder = Opomnik { $number }, vaš odgovor še manjka
mail-subject-receipt = Potrdilo o prejemu { $number }
mail-subject-handover = { $from } vas prosi za del odgovora
mail-subject-answer = Na vaše vprašanje je odgovorjeno

## What this mail is and who sends it
mail-opening-notice = Proizvajalec { $maker } vam pošilja nujno varnostno obvestilo { $reference } za prejemnika { $addressee }. Po naših podatkih se nanaša na { $count ->
    [one] { $count } napravo
    [two] { $count } napravi
    [few] { $count } naprave
   *[other] { $count } naprav
} pri vas. Celotno obvestilo in obrazec sta priložena v obliki PDF.
mail-opening-reminder = Pred { $days ->
    [one] { $days } dnevom
    [two] { $days } dnevoma
    [few] { $days } dnevi
   *[other] { $days } dnevi
} vam je proizvajalec { $maker } poslal nujno varnostno obvestilo { $reference } za prejemnika { $addressee }. Nanaša se na { $count ->
    [one] { $count } napravo
    [two] { $count } napravi
    [few] { $count } naprave
   *[other] { $count } naprav
} pri vas. Vaš odgovor še manjka ali ni popoln.
mail-opening-receipt = Proizvajalec { $maker } je prejel odgovor prejemnika { $addressee } na varnostno obvestilo { $reference }. Številka vašega potrdila o prejemu je { $number }. To številko navedite pri vsakem vprašanju.
mail-opening-handover = { $from } vam predaja del odgovora na nujno varnostno obvestilo { $reference } proizvajalca { $maker } za prejemnika { $addressee }: { $count ->
    [one] { $count } naprava
    [two] { $count } napravi
    [few] { $count } naprave
   *[other] { $count } naprav
}.

## How to answer
mail-step-answer = Odgovorite za vsako serijsko številko, tudi če naprave ni več pri vas.
mail-answer-heading = Kako odgovorite
mail-answer-link = Prek te povezave, brez uporabniškega računa. Namenjena je samo vam:
mail-answer-code = Po telefonu ali za vtipkanje: kratka koda { $code }
mail-answer-plain = Odgovorite lahko tudi z navadnim e-sporočilom na { $address }. Navedite serijske številke in kaj se je zgodilo z vsako napravo.

## Receipt
mail-receipt-position = Vaš odgovor je na mestu { $position } v dnevniku tega ukrepa.
mail-receipt-again = Prek te povezave lahko svoj odgovor preberete ali popravite:

## How to tell that it is genuine
mail-genuine-heading = Kako prepoznate, da je to e-sporočilo pristno
mail-genuine-text = V njem sta navedeni referenčna številka { $reference } in številka dokumenta { $document }, ki sta tudi na vsaki strani datotek PDF. Če dvomite, vprašajte po poti, ki jo že poznate, na primer prek { $website } ali pri svoji običajni kontaktni osebi. Nihče vas v zvezi s tem ne bo vprašal za geslo.

mail-form-file = obrazec-za-potrditev
mail-form-file-recall = obrazec-za-odgovor

## The notice as data
mail-data = Seznam izdelkov in vaših serijskih številk je priložen kot preglednica (XLSX, CSV) in kot podatki za vaš lastni sistem (JSON), vse v isti različici kot obvestilo.
mail-data-file = podatki-obvestila

## Reminders for several places in one mail
mail-subject-summary = Odgovori, ki še manjkajo: { $count }
mail-opening-summary = Podjetje { $maker } vam je spodnja obvestila že poslalo. Za vsako od njih vaš odgovor še manjka ali ni popoln. Vsako ima svojo povezavo.
mail-summary-files = Popolna obvestila in obrazci so bili priloženi prvim e-sporočilom. Odprete jih lahko tudi prek povezav.

## To a distributor that keeps the names
mail-subject-onward = Prosimo, opomnite svoje prejemnike
mail-opening-onward = Ta mesta še niso odgovorila: { $sites }. Samo vi veste, kdo so. Prosimo, opomnite jih. Njihove povezave so na vaši strani:
## The maker has answered in the portal
mail-opening-answer = { $maker } je odgovoril na vprašanje { $addressee } o obvestilu { $reference }. Odgovor preberete prek svoje povezave:
