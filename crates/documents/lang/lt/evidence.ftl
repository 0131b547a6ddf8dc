### Words about evidence of fieldcheck, Lithuanian: verdicts, doubts, the portal page.

## Verdicts
verdict-pass = tvarkinga
verdict-fail = netvarkinga
verdict-not-applicable = netaikoma
verdict-inconclusive = nepavyko nustatyti

## Doubts and remarks
evidence-doubt-says-otherwise = Faile nurodytas kitoks rezultatas, nei rodo jo paties įrašai. Atsižvelgiama tik į įrašus. Gamintojas tai aiškinasi.
evidence-doubt-unknown-serial = Šio serijos numerio nėra mūsų sąraše apie Jūsų įstaigą. Gamintojas tikrina, ar prietaisas paveiktas.
evidence-doubt-no-challenge = Nėra vienkartinio skaičiaus (challenge), todėl įrodymas gali būti senesnis už pranešimą. Jis saugomas, bet neįrodo, kad prietaise veiksmai atlikti.
evidence-doubt-other-challenge = Jame esantis vienkartinis skaičius (challenge) buvo išduotas ne šiam prietaisui. Įrodymas saugomas, bet neįrodo, kad prietaise veiksmai atlikti.
evidence-doubt-clock-ahead = Pagal patikrą atlikusio kompiuterio laikrodį įrodymas sukurtas ateityje. Jis saugomas, bet neįrodo, kad prietaise veiksmai atlikti.
evidence-doubt-before-notice = Pagal patikrą atlikusio kompiuterio laikrodį įrodymas sukurtas prieš išsiunčiant pranešimą. Jis saugomas, bet neįrodo, kad prietaise veiksmai atlikti.
evidence-doubt-older-than-known = Patikra baigėsi anksčiau už tai, kas apie šį prietaisą jau žinoma. Įrodymas saugomas, bet neįrodo, kad prietaise veiksmai atlikti. Patikrinkite iš naujo ir atsiųskite naują įrodymą.
evidence-doubt-used-challenge = Jis atsako į vienkartinį skaičių (challenge), kuris jau panaudotas. Vis dėlto atsižvelgiama į tai, kad prieiga buvo atvira.
evidence-doubt-other-key = Jį pasirašė kita fieldcheck įdiegtis nei pirmąjį šios įstaigos įrodymą.
evidence-doubt-shared-certificate = Kitas prietaisas parodė tą patį sertifikatą.
evidence-doubt-shared-bmc = Kitas prietaisas parodė tą patį BMC.

## Portal: show it with fieldcheck
portal-step-evidence = Įrodyti naudojant fieldcheck
portal-step-evidence-small = Jūsų IT specialistams, neprivaloma
portal-evidence-title = Įrodyti naudojant fieldcheck
portal-evidence-lead = Jūsų IT specialistai gali įrodyti, kad prieiga be slaptažodžio atmetama. fieldcheck pateikia serveriui tik skaitymo užklausas ir nieko nekeičia. Įrodymas nepakeičia patvirtinimo.
portal-evidence-one = 1. Atsisiųskite patikros profilį
portal-evidence-one-text = Jį pasirašė { $maker }; jame kiekvienam Jūsų serijos numeriui yra vienkartinis skaičius (challenge).
portal-evidence-load = Atsisiųsti patikros profilį ({ $file })
portal-evidence-version = { $id }, { $version } versija
portal-evidence-hypothesis = Pranešime priežastis nenurodyta. Šios patikros yra gamintojo prielaida apie ją.
portal-evidence-compare = Palyginkite raktą: fieldcheck rodo šį atspaudą ir jis nurodytas Jūsų laiške.
portal-evidence-fingerprint = Gamintojo rakto atspaudas
portal-evidence-two = 2. Paleiskite fieldcheck valdymo tinkle
portal-evidence-two-text = Po vieną kartą kiekvienam prietaisui. Vietoj žodžio ADRESAS įrašykite jo BMC adresą.
portal-evidence-address = ADRESAS
portal-evidence-any-serial = SERIAL
portal-evidence-serial-unknown = Prietaisams, kurių serijos numerio nežinome, vienkartinis skaičius (challenge) neišduodamas. Pirmiausia nurodykite serijos numerį patvirtindami.
portal-evidence-three = 3. Pateikite sukurtą failą
portal-evidence-files = Įrodymų failai
portal-evidence-files-hint = Failai, kurių plėtinys .dsse.json, arba PDF forma su įrodymu viduje. Galima pateikti kelis iš karto, kiekvienas ne didesnis kaip 2 MB.
portal-evidence-code = Arba kodai iš popieriaus
portal-evidence-code-hint = QR kodo tekstas, prasidedantis FC1:, po vieną eilutėje.
portal-evidence-send = Pateikti
portal-evidence-state = Jūsų prietaisai
portal-evidence-shown = Įrodyta naudojant fieldcheck, { $moment }
portal-evidence-shown-onsite = Įrodė gamintojo inžinierius, { $moment }
portal-evidence-not-shown = Neįrodyta: { $why }
portal-evidence-none = įrodymo dar nėra
portal-evidence-open = per paskutinę patikrą prieiga buvo atvira
portal-evidence-undecided = per paskutinę patikrą to nustatyti nepavyko
portal-evidence-doubts = vien paskutinio įrodymo nepakanka
portal-evidence-reopened = Anksčiau buvo įrodyta. Naujausias įrodymas rodo kitaip.
portal-evidence-checks = Kas tam prieštarauja
portal-evidence-made = Sukurta { $moment }, iš naujo įvertino gamintojo serveris.
portal-evidence-vex = VEX pareiškimas (CSAF 2.0) Jūsų įrangos apskaitai
portal-evidence-again = Tada atlikite veiksmus ir dar kartą paleiskite fieldcheck su tuo pačiu profiliu.
portal-evidence-result = Kas nutiko Jūsų failams
portal-evidence-got-shown-done = { $serial }: gauta. Įrodyta, kad prietaise veiksmai atlikti.
portal-evidence-got-open = { $serial }: gauta. Prieiga atvira.
portal-evidence-got-undecided = { $serial }: gauta. Nepavyko nustatyti, ar prieiga atmetama.
portal-evidence-got-kept = { $serial }: gauta ir saugoma. Vien šio įrodymo nepakanka.
portal-evidence-got-already = { $serial }: šis įrodymas jau buvo gautas.
portal-evidence-got-announced = { $serial }: kodas nuskaitytas. Jis praneša apie įrodymą. Atsižvelgti galima tik į patį failą.
portal-evidence-awaited = Kodas iš popieriaus praneša apie įrodymą, kurio laikas { $moment }. Failas dar negautas.
portal-evidence-refused = { $file }: nepriimta. { $why }
portal-evidence-nothing = Pasirinkite bent vieną failą.
portal-evidence-no-profile = Šiam pranešimui patikros profilio nėra.

evidence-doubts = Abejonės ir pastabos
