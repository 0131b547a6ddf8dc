### Frame words of the notice, Lithuanian.

## Head of every document
fact-reference = Referencinis numeris
fact-document-no = Dokumento numeris
fact-revision = Redakcija
fact-date = Data
fact-number = Jūsų numeris mūsų sistemoje
draft = Projektas, be datos

## Foot of every document
foot-support = Techninė pagalba: { $address }
foot-care = Klientų aptarnavimas: { $address }

## Notice: the frame on top
box-heading = Ką turite padaryti dabar
step-read = Perskaitykite šį pranešimą ir perduokite jį visiems, kurie dirba su šiais prietaisais.
step-measures = Atlikite veiksmus su kiekvienu paveiktu prietaisu: { $address }
step-answer = Grąžinkite patvirtinimo formą.
step-answer-recall = Grąžinkite atsakymo formą.
alarm-label = Įtariate neteisėtą prieigą?

## Notice: product table
table-product = Paveiktas gaminys
table-catalogue-no = Katalogo numeris
table-udi = UDI-DI
table-serials = Serijos numeriai
table-lots = Partijos: { $lots }
table-serial = Serijos numeris
udi-none = Netaikoma
udi-none-legacy = Netaikoma (pateikta rinkai iki UDI reikalavimų taikymo)
udi-none-not-a-device = Netaikoma (ne medicinos priemonė)
serials-all = visi
serials-letter = { $count ->
    [one] { $count } numeris, nurodytas lydraštyje
    [few] { $count } numeriai, nurodyti lydraštyje
    [many] { $count } numerio, nurodyta lydraštyje
   *[other] { $count } numerių, nurodyta lydraštyje
}

## Notice: signatures
signed-electronically = Pasirašyta elektroniniu būdu
signed-at = { $moment }
signed-meaning = Reikšmė: { $meaning }
# The declaration itself: what was signed in the office’s language stands on the paper in its own.
meaning-release = Turinys ir apimtis patikrinti ir patvirtinti
role-author = Autorius
role-quality_signatory = Kokybė
role-regulatory_signatory = Reglamentavimo klausimai
role-coordinator = Koordinavimas
role-call_centre = Skambučių centras
role-auditor = Auditorius

## Notice: how to tell that it is genuine
genuine-heading = Kaip įsitikinti, kad šis pranešimas tikras
genuine-text = Kiekviename puslapyje yra referencinis numeris { $reference } ir dokumento numeris { $document }. Jei abejojate, pasiteiraukite Jums jau žinomu būdu, pavyzdžiui, per { $website } arba savo įprastą kontaktinį asmenį, ir nurodykite abu numerius. Niekas šiuo klausimu Jūsų neprašys slaptažodžio.

## Deadlines, software, registration number
table-software = Programinės įrangos versijos
fact-srn = Gamintojo SRN
deadline-act-on = Iki { $day } atlikite veiksmus.
deadline-act-days = { $days ->
    [one] Atlikite veiksmus per { $days } dieną nuo gavimo.
    [few] Atlikite veiksmus per { $days } dienas nuo gavimo.
    [many] Atlikite veiksmus per { $days } dienos nuo gavimo.
   *[other] Atlikite veiksmus per { $days } dienų nuo gavimo.
}
deadline-reply-on = Iki { $day } atsakykite.
deadline-reply-days = { $days ->
    [one] Atsakykite per { $days } dieną nuo gavimo.
    [few] Atsakykite per { $days } dienas nuo gavimo.
    [many] Atsakykite per { $days } dienos nuo gavimo.
   *[other] Atsakykite per { $days } dienų nuo gavimo.
}

## Titles by market and kind of action
title-recall = Skubus medicinos priemonės atšaukimas
title-correction = Skubus medicinos priemonės taisomasis veiksmas
title-fsn = Skubus vietos saugos pranešimas
title-quality = Pranešimas dėl kokybės

## New or update
fact-type = Pranešimo rūšis
type-new = Naujas
type-update = Atnaujintas
update-heading = Kas pasikeitė
update-previous = Šis pranešimas pakeičia redakciją { $revision } ({ $date }).
update-added = Nauja: { $about }
update-removed = Nebeįtraukta: { $about }
update-changed = Pakeista: { $about }

## Actions that are answered one by one
action-read = Perskaitykite šį pranešimą ir įsitikinkite, kad jį supratote.
action-pass-on = Perduokite šį pranešimą visiems, kurie turi apie jį žinoti.
action-forward = Perduokite šį pranešimą kiekvienai organizacijai, kuriai buvo perduoti paveikti prietaisai arba kurią šis veiksmas liečia.
action-identify = Nustatykite paveiktus prietaisus.
action-quarantine = Atskirkite paveiktus prietaisus ir jų nenaudokite.
action-inspect = Patikrinkite prietaisus vietoje arba paveskite juos ten pakeisti.
action-correct = Atlikite taisomąjį veiksmą.
action-return = Grąžinkite paveiktus prietaisus.
action-destroy = Sunaikinkite paveiktus prietaisus.
action-patients = Laikykitės pacientų priežiūros rekomendacijų.
action-review = Peržiūrėkite anksčiau gautus rezultatus.
action-instructions = Atsižvelkite į tai, kas pasikeitė naudojimo instrukcijoje.
action-remember = Turėkite šį pranešimą omenyje, kol veiksmas bus baigtas.

## Chosen fields
stated-look-back-yes = Rekomenduojama stebėti pacientus arba peržiūrėti anksčiau gautus rezultatus.
stated-look-back-no = Nerekomenduojama nei stebėti pacientų, nei peržiūrėti anksčiau gautų rezultatų.
stated-look-back-not-applicable = Pacientų stebėjimas ar anksčiau gautų rezultatų peržiūra netaikoma.
stated-maker-removal = Atsiimame paveiktus prietaisus.
stated-maker-on-site = Tikriname arba keičiame paveiktus prietaisus vietoje.
stated-maker-software = Pateikiame naują programinę įrangą.
stated-maker-labelling = Keičiame naudojimo instrukciją arba ženklinimą.
stated-maker-none = Savo veiksmų neplanuojame.
stated-maker-by = Mūsų veiksmai turi būti baigti iki šios datos: { $day }.
stated-lay-users-no = Pacientų ir neprofesionalių naudotojų informuoti nereikia.
stated-lay-users-appended = Pacientus arba neprofesionalius naudotojus reikia informuoti; jiems skirtas tekstas pridėtas prie šio pranešimo.
stated-lay-users-not-appended = Pacientus arba neprofesionalius naudotojus reikia informuoti; jiems skirto teksto prie šio pranešimo nėra.
stated-further-notice-yes = Numatomas dar vienas pranešimas.
stated-further-notice-no = Daugiau pranešimų nenumatoma.
stated-further-notice-not-planned-yet = Kitas pranešimas dar neplanuojamas.
stated-depth-user = Šis veiksmas apima visus iki vartotojų ir naudotojų.
stated-depth-retail = Šis veiksmas apima visus iki mažmenininkų ir išdavimo vietų.
stated-depth-wholesale = Šis veiksmas apima visus iki didmenininkų ir platintojų.
stated-distributed = Paveiktų prietaisų platinimo laikotarpis: { $from } – { $to }.
representative-heading = Vietinis atstovas
attention-line = Dėmesiui: { $who }

## Electronic seal
seal-heading = Elektroninis spaudas
seal-text = Šis failas pažymėtas elektroniniu spaudu (spaudo kūrėjas: { $maker }). Rakto atspaudas: { $fingerprint }. Kiekvienas gali patikrinti failą be tinklo ryšio naudodamas „fieldaction genuine“ arba „fieldcheck genuine“.

## Postal
envelope-mark = SKUBU: medicinos priemonės atšaukimas arba taisomasis veiksmas
