### Words of the consignee's portal, Lithuanian. One section per page, in the order in which a consignee meets them.

## Every page
portal-genuine = Ar tai tikra?
portal-language = Kalba:
portal-urgent = Skubus vietos saugos pranešimas
portal-alarm = Įtariate neteisėtą prieigą?
portal-alarm-what = Ką daryti dabar
portal-alarm-title = Įtariama neteisėta prieiga
portal-foot = Skubus vietos saugos pranešimas { $reference } ({ $document })
portal-foot-date = – data: { $date }
portal-foot-help = Klausimai:
portal-back = Atgal į apžvalgą
portal-back-devices = Atgal prie prietaisų
portal-back-questions = Atgal prie klausimų
portal-to-start = Į apžvalgą
portal-to-form = Į formą
portal-save = Išsaugoti ir tęsti vėliau
portal-send = Siųsti
portal-change = Keisti
portal-yes = Taip
portal-no = Ne
portal-yes-on = Taip, { $date }
portal-which-units = Kurie prietaisai?
portal-date-hint = Metai, mėnuo, diena, pavyzdžiui, 2026-12-10
portal-date-hint-known = Jei žinoma. Metai, mėnuo, diena, pavyzdžiui, 2026-12-10

## Devices, as they are called everywhere
portal-units = { $count ->
    [one] Susijęs su { $count } Jūsų prietaisu
    [few] Susijęs su { $count } Jūsų prietaisais
    [many] Susijęs su { $count } Jūsų prietaiso
   *[other] Susijęs su { $count } Jūsų prietaisų
}
portal-your-units = Jūsų prietaisai
portal-show-units = Rodyti visus prietaisus
portal-no-units = Šiuo metu nėra prietaisų, kuriuos turėtumėte patvirtinti
portal-serial = SN { $serial }
portal-serial-unknown = Prietaisas, kurio serijos numerio nežinome
portal-unit-about = { $name }, katalogo Nr. { $number }
portal-unit-number = Katalogo Nr. { $number }, UDI-DI netaikomas
portal-unit-numbers = Katalogo Nr. { $number }, UDI-DI { $udi }
portal-unit-possibly = Mūsų duomenimis, galbūt paveiktas. Laikykite jį paveiktu.
portal-unit-handed = { $date } atsakyti pavesta: { $to }. Galite atsakyti patys arba palikti neatsakę.
portal-shown-since = Įrodyta nuo { $moment }
portal-shown-none = Įrodymo dar nėra

## Overview
portal-handed = { $date } šią nuorodą Jums davė { $who }.
portal-handed-units = { $count ->
    [one] Ji apima { $count } prietaisą.
    [few] Ji apima { $count } prietaisus.
    [many] Ji apima { $count } prietaiso.
   *[other] Ji apima { $count } prietaisų.
}
portal-three-steps = Trys žingsniai
portal-step-read = Perskaityti
portal-step-read-small = Pranešimas, taip pat PDF formatu
portal-step-measures = Veiksmai
portal-step-measures-small = Gamintojo nurodymai
portal-step-confirm = Patvirtinti
portal-step-confirm-small = dėl kiekvieno serijos numerio, apie 2 minutes
portal-open = neatlikta
portal-of = { $done } iš { $total }
portal-said-so = nurodyta
portal-confirmed = patvirtinta
portal-next-read = Toliau: perskaityti
portal-next-confirm = Toliau: patvirtinti
portal-next-receipt = Žiūrėti gavimo patvirtinimą
portal-draft = Jūsų įrašai išsaugoti
portal-draft-text = Jie dar neišsiųsti.
portal-draft-on = Tęsti formos pildymą
portal-way-recipients = Įveskite savo gavėjus. Mes juos informuosime už Jus
portal-way-receipt = Paskutinis gavimo patvirtinimas
portal-way-correct = Pataisyti savo atsakymus
portal-way-hand = Perduoti dalį atsakymo kolegai
portal-way-handed = { $count ->
    [one] Perduota { $count } dalis
    [few] Perduotos { $count } dalys
    [many] Perduota { $count } dalies
   *[other] Perduota { $count } dalių
}
portal-way-contact = Ne Jūs už tai atsakingi? Nurodykite tinkamą asmenį
portal-way-return = Ne Jūs už tai atsakingi? Pasakykite tai asmeniui, kuris Jums davė nuorodą.

## Reading the notice
portal-read-title = Perskaitykite pranešimą
portal-text-language = Pranešimo kalba: { $language }
portal-read-at = Perskaityta { $moment }
portal-read-hint = Šio puslapio atvėrimas nelaikomas patvirtinimu. Tik šiuo mygtuku užregistruojama, kad perskaitėte pranešimą.
portal-read-button = Pranešimą perskaičiau
portal-instructions = Atverti gamintojo nurodymus
portal-instructions-take = Atsisiųsti
portal-instructions-taken = Atsisiųsta { $moment }
portal-instructions-hint = Šiuo mygtuku užregistruojama, kad atsisiuntėte failą.
portal-products = Paveikti gaminiai
portal-product = Gaminys
portal-catalogue-no = Katalogo Nr.
portal-udi = UDI-DI
portal-udi-none = netaikoma
portal-files = Failai
portal-files-none = Failai bus čia, kai tik bus išleisti.
portal-file-notice = Pranešimas PDF formatu, { $language }
portal-file-personal = Lydraštis ir forma Jūsų įstaigai PDF formatu

## Form: what stands on each page
portal-form-steps = Formos žingsniai
portal-form-devices = Prietaisai
portal-form-questions = Klausimai
portal-form-confirm = Patvirtinti
portal-errors = { $count ->
    [one] { $count } įrašas dar netinkamas
    [few] { $count } įrašai dar netinkami
    [many] { $count } įrašo dar netinkama
   *[other] { $count } įrašų dar netinkama
}
portal-save-hint = Galite išsaugoti bet kada. Jūsų nuoroda sugrąžins Jus čia.
portal-next = Toliau

## Step: devices
portal-devices-title = Jūsų prietaisai
portal-devices-heading = Kas padaryta su kiekvienu prietaisu?
portal-no-units-form = Šiuo metu nėra prietaisų, kuriuos turėtumėte patvirtinti. Trūkstamą prietaisą galite nurodyti toliau.
portal-chain-first = Ar perdavėte prietaisus kitiems?
portal-chain-first-text = Įveskite gavėjus. Tada tie prietaisai skaičiuojami ten ir čia apie juos nieko nurodyti nereikia.
portal-choice-done = Atlikta
portal-said-done-hint = Visi nurodymų žingsniai atlikti
portal-choice-later = Dar ne
portal-choice-not-here = Čia nėra
portal-choice-not-here-hint = Šio prietaiso savo įstaigoje nerandame
portal-choice-passed-on = Perduotas
portal-choice-scrapped = Utilizuotas
portal-choice-cannot = Neįmanoma atlikti
portal-choice-cannot-hint = Negalime atlikti žingsnių
portal-when = Kada?
portal-until = Iki kada?
portal-to = Kam? Įstaigos pavadinimas ir adresas
portal-why = Kas trukdo?
portal-why-hint = Techninės pagalbos tarnyba su Jumis susisieks.
portal-serial-read = Serijos numeris iš gamyklinės lentelės
portal-serial-read-hint = Mūsų duomenyse jo nėra
portal-rest = Visi prietaisai, apie kuriuos aukščiau nieko nenurodėte
portal-rest-each = Atsakysiu dėl kiekvieno atskirai
portal-rest-done = Su visais kitais veiksmai atlikti
portal-extra-heading = Šiame sąraše trūksta prietaiso
portal-extra = Serijos numeris, kaip nurodyta gamyklinėje lentelėje
portal-extra-hint = Patikrinsime, ar prietaisas paveiktas, ir su Jumis susisieksime. Jei keli: po vieną eilutėje.

## Step: questions
portal-questions-title = Klausimai dėl pranešimo
portal-questions-heading = Ar šie teiginiai teisingi?
portal-questions-hint = „Ne“ yra tinkamas atsakymas. Tada su Jumis susisieksime.
portal-questions-tick = Pažymėkite, kas Jums tinka.
portal-not-ticked = nepažymėta
portal-derived = Išplaukia iš to, ką nurodėte apie kiekvieną prietaisą
portal-chain = Platintojai ir importuotojai
portal-chain-question = Ar esate šių prietaisų platintojas arba importuotojas?
portal-chain-not-applicable = Netaikoma
portal-chain-not-applicable-hint = Prietaisus naudojame patys
portal-chain-applies = Taip, esame platintojas arba importuotojas
portal-informed-on = Data
portal-next-check = Toliau: patikrinti atsakymus

## Step: confirm
portal-check-title = Patikrinti ir patvirtinti
portal-check-heading = Ar viskas teisinga?
portal-missing = { $count ->
    [one] Dar trūksta { $count } atsakymo
    [few] Dar trūksta { $count } atsakymų
    [many] Dar trūksta { $count } atsakymo
   *[other] Dar trūksta { $count } atsakymų
}
portal-check-correction = Jau esate atsakę. Išsiuntus dar kartą, paskutinis atsakymas pataisomas. Jį ir toliau galima perskaityti.
portal-unknown-serials = Kiti serijos numeriai Jūsų įstaigoje
portal-said-nothing = Dar nieko nenurodyta
portal-said-done = Atlikta
portal-said-done-on = Atlikta { $date }
portal-said-later = Dar ne
portal-said-later-on = Dar ne, iki { $date }
portal-said-not-here = Čia nėra
portal-said-passed-on = Perduotas: { $to }
portal-said-scrapped = Utilizuotas
portal-said-scrapped-on = Utilizuotas { $date }
portal-said-cannot = Neįmanoma atlikti: { $why }
portal-sign-heading = Kas tai patvirtina?
portal-sign-name = Vardas ir pavardė
portal-sign-title = Pareigos arba funkcija
portal-sign-date = Data
portal-sign-hint = Išsiųsdami pateikiate šiuos patvirtinimus. Vėliau galite juos pataisyti. Ankstesnė versija išsaugoma.
portal-sign = Siųsti atsakymus
portal-earlier = Ankstesni Jūsų atsakymai

## What does not fit about an entry
portal-wrong-about = SN { $serial }: { $text }
portal-wrong-choose = Pasirinkite atsakymą.
portal-wrong-yes-no = Pasirinkite taip arba ne.
portal-wrong-date = Šios datos perskaityti nepavyko. Rašykite metus, mėnesį, dieną, pavyzdžiui, 2026-12-10.
portal-wrong-date-missing = Trūksta datos.
portal-wrong-quantity = Nurodykite priemonių skaičių sveikuoju skaičiumi.
portal-wrong-to = Nurodykite įstaigos pavadinimą ir adresą.
portal-wrong-why = Nurodykite priežastį. Pakanka vieno sakinio.
portal-wrong-name = Trūksta vardo ir pavardės.
portal-wrong-changed = Atsakymai pasikeitė po to, kai šis puslapis buvo parodytas. Patikrinkite juos dar kartą.
portal-wrong-units = Pasirinkite bent vieną prietaisą.
portal-wrong-email = Tai nėra el. pašto adresas.
portal-wrong-nothing = Dar nieko nenurodyta.

## Receipt
portal-receipt-title = Gavimo patvirtinimas { $number }
portal-receipt-heading = Jūsų atsakymai gauti
portal-receipt-corrected = Šis atsakymas pataisytas
portal-receipt-newer = Į naujesnį atsakymą { $number }
portal-receipt-number = Jūsų gavimo patvirtinimo numeris
portal-receipt-phone = Kalbant telefonu pakanka šio numerio.
portal-receipt-at = Gauta
portal-receipt-by = Patvirtino
portal-receipt-site = Įstaiga
portal-receipt-corrects = Pataiso atsakymą
portal-receipt-place = Vieta žurnale
portal-receipt-index = Įrašas { $index }
portal-receipt-sealed = Įtraukta į pasirašytą kontrolinį tašką (įrašų skaičius: { $size })
portal-receipt-pending = Vieta suteikiama šiuo metu. Jūsų atsakymai jau išsaugoti.
portal-receipt-again = Pažiūrėti dar kartą
portal-receipt-digest = Įrašo kontrolinė suma (SHA-256)
portal-receipt-print = Parengta saugos veiksmo { $reference } portale Jūsų dokumentams. Klausimai: { $address }
portal-receipt-next = Kas bus toliau
portal-receipt-queried = Jūsų atsakymą perskaitys žmogus ir susisieks, jei reikės ką nors patikslinti.
portal-receipt-open = Dar neatlikta:
portal-receipt-copy = Patvirtinimas siunčiamas mūsų turimu Jūsų el. pašto adresu.
portal-receipt-how-print = Norėdami šį puslapį pridėti prie dokumentų, naudokite naršyklės spausdinimo funkciją.
portal-receipt-proof = Pagal įrašą ir kontrolinę sumą vėliau galima įrodyti, kad šis atsakymas žurnale nepakeistas.

## Handing a part on
portal-hand-title = Perduoti dalį atsakymo
portal-hand-heading = Kas turėtų perimti dalį atsakymo?
portal-hand-text = Asmuo gauna savo nuorodą. Joje rodomi tik Jūsų pasirinkti prietaisai ir nurodoma, kas ją perdavė. Apžvalga lieka Jums.
portal-hand-unit = { $name }: { $state }
portal-hand-email = Asmens el. pašto adresas
portal-hand-from = Jūsų vardas ir pavardė
portal-hand-from-hint = Jis bus nurodytas el. laiške.
portal-hand-send = Siųsti nuorodą
portal-hand-already = Jau perduota
portal-hand-said = Atsakyta: { $said } iš { $count }

## Naming the right person
portal-contact-title = Nurodyti tinkamą asmenį
portal-contact-heading = Kas atsakingas?
portal-contact-text = Pranešimas turi pasiekti tinkamą asmenį. Kol jis neatsakė, paliekame Jūsų adresą.
portal-contact-what = Kas teisinga?
portal-contact-person = Atsakingas kitas mūsų įstaigos asmuo
portal-contact-name = Vardas, pavardė arba skyrius
portal-contact-email = El. pašto adresas
portal-contact-email-hint = Pranešimas iš karto išsiunčiamas šiuo adresu. Jei adreso nėra, toliau ieško žmogus.
portal-contact-site = Atsakinga kita įstaiga
portal-contact-site-name = Įstaigos pavadinimas ir adresas
portal-contact-unknown = Nežinau, kas atsakingas
portal-contact-unknown-hint = Ieškosime toliau ir paskambinsime bendruoju Jūsų įstaigos telefonu

## Reporting a suspicion
portal-intruder-reported = Apie įtarimą jau pranešta. Galite papildyti.
portal-intruder-then = Po to praneškite čia
portal-intruder-text = Pakanka vieno sakinio. Pranešimas apie įtarimą iš karto tampa pirmas gamintojo darbų sąraše. Jis nepakeičia Jūsų patvirtinimo dėl kiekvieno prietaiso.
portal-intruder-seen = Ką pastebėjote?
portal-intruder-unplugged = Ar kabelis ištrauktas, kaip prašoma pranešime?
portal-intruder-reach = Kaip galime su Jumis susisiekti?
portal-intruder-reach-hint = Telefono numeris, jei įmanoma, ir naktį
portal-intruder-send = Pranešti apie įtarimą
portal-intruder-law = Jūsų įstaigai gali būti taikomos savos pareigos pranešti per trumpą laiką, pavyzdžiui, dėl duomenų apsaugos ar tinklų saugumo. Kreipkitės į atsakingus savo organizacijos asmenis.

## Recipients of a distributor or importer
portal-recipients-title = Įveskite savo gavėjus
portal-recipients-heading = Kam perdavėte prietaisus?
portal-recipients-text = Kiekvienas gavėjas gauna pranešimą savo kalba ir atsako pats.
portal-recipients-free = Prietaisai be gavėjo: { $free } iš { $total }.
portal-recipients-free-list = Serijos numeriai be gavėjo
portal-named = { $count ->
    [one] Nurodytas { $count } gavėjas
    [few] Nurodyti { $count } gavėjai
    [many] Nurodyta { $count } gavėjo
   *[other] Nurodyta { $count } gavėjų
}
portal-state = Būsena
portal-state-waiting = informuojamas
portal-state-told = informuotas
portal-state-read = perskaitė
portal-state-answered = atsakė
portal-recipients-complete-said = Nurodėte, kad sąrašas išsamus.
portal-preview = { $count ->
    [one] Galima informuoti { $count } gavėją
    [few] Galima informuoti { $count } gavėjus
    [many] Galima informuoti { $count } gavėjo
   *[other] Galima informuoti { $count } gavėjų
}
portal-preview-text = Dar nieko neišsiųsta. Jei sąrašas teisingas, informuokite gavėjus toliau esančiu mygtuku.
portal-recipients-rows = Įveskite gavėjus
portal-recipient = Gavėjas { $count }
portal-recipient-name = Įstaiga
portal-recipient-street = Gatvė
portal-recipient-postcode = Pašto kodas
portal-recipient-city = Miestas arba gyvenvietė
portal-recipient-country = Šalis
portal-recipient-country-hint = Pavadinimas arba kodas, pavyzdžiui, DE
portal-recipient-email = El. pašto adresas
portal-recipient-serials = Serijos numeriai
portal-recipient-serials-hint = Kelis atskirkite kableliais
portal-recipients-more = Rodyti daugiau eilučių. Tai, kas įrašyta šiame puslapyje, nebus perkelta
portal-recipients-paste = Arba įklijuokite lentelę
portal-paste = Nukopijuokite iš savo lentelės ir įklijuokite čia
portal-paste-hint = Viena eilutė vienam gavėjui: įstaiga; gatvė; pašto kodas; miestas; šalis; el. paštas; serijos numeris, serijos numeris
portal-recipients-complete = Tai visas mano sąrašas
portal-recipients-check = Patikrinti įrašus
portal-recipients-tell = Informuoti gavėjus
portal-recipients-later = Kitus gavėjus galite įvesti vėliau.
portal-line-row = Gavėjas { $line }: { $text }
portal-line-pasted = Įklijuota eilutė { $line }: { $text }
portal-line-none = Įveskite bent vieną gavėją.
portal-line-name = Trūksta įstaigos.
portal-line-city = Trūksta miesto arba gyvenvietės.
portal-line-country = Tokios šalies nežinome: „{ $about }“. Įrašykite jos pavadinimą arba dvi raides.
portal-line-email = Tai nėra el. pašto adresas: „{ $about }“.
portal-line-serial = Šio serijos numerio nėra Jūsų sąraše: { $about }.
portal-line-twice = Šis serijos numeris nurodytas du kartus: { $about }.
portal-line-units = Trūksta serijos numerių.

## Is this genuine?
portal-genuine-heading = Ar šis pranešimas tikras?
portal-genuine-text = Yra trys būdai tai sužinoti. Pakanka vieno.
portal-genuine-ask = Paklauskite.
portal-genuine-ask-text = Paskambinkite savo kontaktiniam asmeniui pas gamintoją numeriu, kurį jau žinote, o ne nurodytu el. laiške, arba kreipkitės per { $website }. Nurodykite { $reference }.
portal-genuine-compare = Palyginkite.
portal-genuine-compare-text = Kiekviename PDF puslapyje yra abu numeriai: { $reference } ir { $document }.
portal-genuine-digest = Perskaičiuokite.
portal-genuine-digest-text = Jūsų IT specialistai gali palyginti failo kontrolinę sumą su šiuo sąrašu. Pasirašyti būtent šie failai.
portal-genuine-maker = Gamintojas
portal-genuine-numbers = Numeriai
portal-genuine-link = Kas yra Jūsų nuoroda
portal-genuine-link-text = Ji galioja tik Jūsų įstaigai ir šiam vienam pranešimui. Kas ją turi, tas gali atsakyti už Jūsų įstaigą. Nepersiųskite jos, o dalis perduokite per „Perduoti dalį atsakymo“. Gamintojas gali bet kada ją atšaukti ir atsiųsti Jums naują.
portal-genuine-never = Niekada neprašome nei slaptažodžio, nei banko duomenų.

## After an act
portal-done-now = Dabar padarykite tai
portal-done-hand = Nuoroda išsiųsta
portal-done-hand-text = Asmuo ją gaus Jūsų nurodytu adresu. Jo atsakymai bus Jūsų formoje.
portal-done-contact = Ačiū. Jūsų nurodyta informacija užregistruota
portal-done-contact-text = Jei nurodėte el. pašto adresą, pranešimas siunčiamas juo. Kitu atveju tinkamo kontaktinio asmens ieško žmogus. Jūsų nuoroda lieka galioti.
portal-done-intruder = Jūsų pranešimas apie įtarimą gautas
portal-done-intruder-text = Dabar jis yra pirmas gamintojo darbų sąraše. Imkitės veiksmų nelaukdami atsakymo.
portal-done-recipients = Jūsų sąrašas priimtas
portal-done-recipients-text = Jūsų nurodyti gavėjai dabar gauna pranešimą. Jų pažanga rodoma Jūsų gavėjų puslapyje.

## The notice as data
portal-data = Kaip duomenys Jūsų sistemoms
portal-data-text = Ta pati versija kaip PDF. Jūsų sistema gali juos perskaityti ir jais atsakyti.
portal-data-products = Paveikti gaminiai
portal-data-units = Jūsų serijos numeriai
portal-data-notice = Mašininio skaitymo pranešimas (JSON)

## Checking a file
portal-genuine-file-heading = Patikrinti failą
portal-genuine-file-text = Pasirinkite gautą PDF. Jis nesaugomas.
portal-genuine-file = PDF failas
portal-genuine-file-send = Patikrinti
portal-genuine-offline = Be tinklo: „fieldaction genuine“ arba „fieldcheck genuine“ su failo pavadinimu.
portal-genuine-yes = Tikras: { $reference }, redakcija { $revision }, spaudu pažymėjo { $maker }, { $date }.
portal-genuine-filled = Tikras. Po pažymėjimo spaudu užpildyti tik formos laukai.
portal-genuine-not = Netikras: { $why }
portal-genuine-stamp = Laiko žyma: { $moment }, išdavė { $authority }. Kam priklauso ši paslauga, nepatikrinta.
portal-genuine-key = Šio spaudo rakto atspaudas
portal-genuine-key-compare = Tai turi būti Jūsų laiške nurodytas atspaudas.
genuine-no-pdf = Failas nėra perskaitomas PDF.
genuine-no-seal = Failas nepažymėtas spaudu.
genuine-changed = Failas po pažymėjimo spaudu buvo pakeistas.
genuine-added = Po pažymėjimo spaudu prie failo kažkas pridėta.
genuine-foreign-key = Spaudas sukurtas kitu raktu.
genuine-broken = Spaudo perskaityti nepavyko.

# The page for files of answers.
portal-upload-way = Įkelti atsakymų failą
portal-upload-title = Įkelti atsakymus
portal-upload-lead = Pateikite failą su serijos numeriais ir tuo, kas nutiko kiekvienam prietaisui. Matysite, kas perskaityta, patikrinsite ir pasirašysite. Iki tol niekas neįrašoma.
portal-upload-label = Failas
portal-upload-hint = XLSX arba CSV su serijos numerio ir būsenos stulpeliais arba mašininis atsakymas (JSON)
portal-upload-own = Galite užpildyti mūsų lentelę:
portal-upload-send = Skaityti failą
portal-upload-none = Pirmiausia pasirinkite failą.
portal-upload-unreadable = Šio failo negalima perskaityti.
portal-upload-empty = Šis failas nieko nesako apie prietaisą.
portal-upload-foreign = Šis failas priklauso kitam pranešimui arba kitam gavėjui. Iš jo nieko nepaimta.
portal-upload-result = Kas perskaityta
portal-upload-counts = Perskaityta: { $taken } · Reikia patikrinti: { $held } · Praleista: { $refused }
portal-upload-row = Eilutė { $row }
portal-upload-next = Tikrinti ir tęsti
portal-upload-kept = Kas perskaityta, yra formoje. Patikrinkite, papildykite ir pasirašykite.
portal-upload-unknown = Nėra mūsų sąraše; bus pranešta kaip apie papildomą prietaisą.
portal-upload-number = Serijos numerio negalima tiksliai perskaityti. Pažiūrėkite ant prietaiso.
portal-upload-said = Neaišku, kas nutiko prietaisui. Pasirinkite patys.
portal-upload-date = Data neaiški ir praleista.
portal-upload-cell = Langelyje yra formulė arba jis sujungtas. Patikrinkite reikšmę.
portal-upload-twice = Šis serijos numeris ten yra daugiau nei kartą.
portal-upload-missing = Trūksta, kam arba kodėl.
portal-upload-which = Neaišku, kuris prietaisas turimas omenyje.
portal-upload-comment = Yra pastaba; ji neperimta.
portal-upload-other = Kažko čia nepavyko perskaityti ir tai praleista.
## Passing on: roles, a list as a file, sites by number only
portal-role = Ką įstaiga daro su prietaisais?
portal-role-uses = Naudoja juos
portal-role-passes = Perduoda juos toliau ir nurodo savo gavėjus
portal-list-heading = Arba pateikite failą
portal-list-text = Viena eilutė vienam prietaisui su šablono stulpeliais, CSV arba XLSX. Kas gali būti priimta, paskui stovi lauke viršuje; dar niekas neinformuojamas.
portal-list-file = Sąrašas (CSV arba XLSX)
portal-list-template = Šablonas
portal-list-read = Skaityti failą
portal-list-counts = Eilučių: { $rows }, priimta { $taken }, taisytinų { $held }, netinkamų { $refused }
portal-line-list = Eilutė { $line }: { $text }
portal-line-role = Šio vaidmens nežinome: „{ $about }“.
portal-line-circle = Šis adresas grandinėje yra virš Jūsų: { $about }.
portal-line-many = Į vieną sąrašą daugiau gavėjų netelpa: { $about }.
portal-line-unreadable = To negalima perskaityti: „{ $about }“.
portal-blind-title = Pavadinimus pasilikti pas save
portal-blind-text = Kiekvienai vietai suteikite numerį. Mes sužinome numerį, šalį, kalbą ir serijos numerius, bet niekada pavadinimo ar adreso. Pranešimą perduodate patys.
portal-blind-lines = Vietos
portal-blind-lines-hint = Viena eilutė vienai vietai: numeris; šalis; kalba; serijos numeris, serijos numeris. Numerį sudaro iki keturių raidžių ir šešių skaitmenų, pavyzdžiui, S-01
portal-blind-file = Viešoji dalis iš „fieldaction cascade seal“ (JSON)
portal-blind-sealed = Jūsų užantspauduotas sąrašas (neprivaloma)
portal-blind-sealed-hint = Saugome jį Jums. Jį atveria tik Jūsų raktas.
portal-blind-declare = Nurodyti vietas
portal-blind-named = Vietos: { $count }
portal-blind-site = Numeris
portal-blind-link = Nuoroda vietai
portal-blind-letter = Laiškas (PDF)
portal-blind-zip = Laiškai, nuorodos ir pasirašyti pranešimai visoms vietoms (ZIP)
portal-blind-told = Perdaviau pranešimą šioms vietoms
portal-blind-kept = Jūsų užantspauduotas sąrašas
portal-blind-root = Jūsų įsipareigojimų šaknis
portal-line-site = Tai nėra laisvas vietos numeris: „{ $about }“.
portal-line-public = Tai nėra viešoji sąrašo dalis: „{ $about }“.
portal-line-unsealed = Šis failas neužantspauduotas: „{ $about }“.
portal-sign-optional = Neprivaloma. Gamintojas nežino, kas Jūs esate.
