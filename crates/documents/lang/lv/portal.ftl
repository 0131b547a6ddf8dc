### Words of the consignee's portal, Latvian. One section per page, in the order in which a consignee meets them.

## Every page
portal-genuine = Vai tas ir īsts?
portal-language = Valoda:
portal-urgent = Steidzams drošuma paziņojums
portal-alarm = Vai Jums ir aizdomas par neatļautu piekļuvi?
portal-alarm-what = Kas tagad jādara
portal-alarm-title = Aizdomas par neatļautu piekļuvi
portal-foot = Steidzams drošuma paziņojums { $reference } ({ $document })
portal-foot-date = – datums: { $date }
portal-foot-help = Jautājumi:
portal-back = Atpakaļ uz pārskatu
portal-back-devices = Atpakaļ uz ierīcēm
portal-back-questions = Atpakaļ uz jautājumiem
portal-to-start = Uz pārskatu
portal-to-form = Uz veidlapu
portal-save = Saglabāt un turpināt vēlāk
portal-send = Nosūtīt
portal-change = Mainīt
portal-yes = Jā
portal-no = Nē
portal-yes-on = Jā ({ $date })
portal-which-units = Kuras ierīces?
portal-date-hint = Diena, mēnesis, gads, piemēram, 10.12.2026
portal-date-hint-known = Ja zināms. Diena, mēnesis, gads, piemēram, 10.12.2026

## Devices, as they are called everywhere
portal-units = { $count ->
    [zero] Attiecas uz { $count } no Jūsu ierīcēm
    [one] Attiecas uz { $count } no Jūsu ierīcēm
   *[other] Attiecas uz { $count } no Jūsu ierīcēm
}
portal-your-units = Jūsu ierīces
portal-show-units = Rādīt visas ierīces
portal-no-units = Pašlaik Jums nav apstiprināmu ierīču
portal-serial = SN { $serial }
portal-serial-unknown = Ierīce, kuras sērijas numuru mēs nezinām
portal-unit-about = { $name }, kataloga nr. { $number }
portal-unit-number = Kataloga nr. { $number }, UDI-DI nav piemērojams
portal-unit-numbers = Kataloga nr. { $number }, UDI-DI { $udi }
portal-unit-possibly = Saskaņā ar mūsu datiem, iespējams, skarta. Lūdzu, rīkojieties ar to kā ar skartu.
portal-unit-handed = Atbilde uzticēta: { $to } ({ $date }). Varat atbildēt paši vai atstāt bez atbildes.
portal-shown-since = Pierādīts: { $moment }
portal-shown-none = Pierādījuma vēl nav

## Overview
portal-handed = Šo saiti Jums iedeva { $who } ({ $date }).
portal-handed-units = { $count ->
    [zero] Tā attiecas uz { $count } ierīcēm.
    [one] Tā attiecas uz { $count } ierīci.
   *[other] Tā attiecas uz { $count } ierīcēm.
}
portal-three-steps = Trīs soļi
portal-step-read = Izlasīt
portal-step-read-small = Paziņojums, arī PDF formātā
portal-step-measures = Pasākumi
portal-step-measures-small = Ražotāja norādījumi
portal-step-confirm = Apstiprināt
portal-step-confirm-small = par katru sērijas numuru, apmēram 2 minūtes
portal-open = nav pabeigts
portal-of = { $done } no { $total }
portal-said-so = norādīts
portal-confirmed = apstiprināts
portal-next-read = Tālāk: izlasīt
portal-next-confirm = Tālāk: apstiprināt
portal-next-receipt = Skatīt saņemšanas apliecinājumu
portal-draft = Jūsu ievadītie dati ir saglabāti
portal-draft-text = Tie vēl nav nosūtīti.
portal-draft-on = Turpināt veidlapu
portal-way-recipients = Ievadiet savus saņēmējus. Mēs viņus informēsim Jūsu vietā
portal-way-receipt = Pēdējais saņemšanas apliecinājums
portal-way-correct = Labot savas atbildes
portal-way-hand = Nodot daļu atbildes kolēģim
portal-way-handed = { $count ->
    [zero] Nodotas { $count } daļas
    [one] Nodota { $count } daļa
   *[other] Nodotas { $count } daļas
}
portal-way-contact = Vai tas nav Jūsu pienākums? Nosauciet īsto personu
portal-way-return = Vai tas nav Jūsu pienākums? Pasakiet to personai, kas Jums iedeva saiti.

## Reading the notice
portal-read-title = Izlasiet paziņojumu
portal-text-language = Paziņojuma valoda: { $language }
portal-read-at = Izlasīts: { $moment }
portal-read-hint = Šīs lapas atvēršana nav apstiprinājums. Tikai šī poga reģistrē, ka esat izlasījuši paziņojumu.
portal-read-button = Paziņojums ir izlasīts
portal-instructions = Atvērt ražotāja norādījumus
portal-instructions-take = Lejupielādēt
portal-instructions-taken = Lejupielādēts: { $moment }
portal-instructions-hint = Šī poga reģistrē, ka esat lejupielādējuši failu.
portal-products = Skartie izstrādājumi
portal-product = Izstrādājums
portal-catalogue-no = Kataloga nr.
portal-udi = UDI-DI
portal-udi-none = nav piemērojams
portal-files = Faili
portal-files-none = Faili būs šeit, tiklīdz tie būs izlaisti.
portal-file-notice = Paziņojums PDF formātā, { $language }
portal-file-personal = Pavadvēstule un veidlapa Jūsu iestādei PDF formātā

## Form: what stands on each page
portal-form-steps = Veidlapas soļi
portal-form-devices = Ierīces
portal-form-questions = Jautājumi
portal-form-confirm = Apstiprināt
portal-errors = { $count ->
    [zero] { $count } ieraksti vēl nav pareizi
    [one] { $count } ieraksts vēl nav pareizs
   *[other] { $count } ieraksti vēl nav pareizi
}
portal-save-hint = Varat saglabāt jebkurā laikā. Jūsu saite Jūs atvedīs atpakaļ uz šejieni.
portal-next = Tālāk

## Step: devices
portal-devices-title = Jūsu ierīces
portal-devices-heading = Kas noticis ar katru ierīci?
portal-no-units-form = Pašlaik Jums nav apstiprināmu ierīču. Trūkstošu ierīci varat norādīt zemāk.
portal-chain-first = Vai esat nodevuši ierīces tālāk?
portal-chain-first-text = Ievadiet saņēmējus. Šīs ierīces tad tiek uzskaitītas pie viņiem, un par tām šeit nekas nav jānorāda.
portal-choice-done = Veikts
portal-said-done-hint = Visi norādījumu soļi ir izpildīti
portal-choice-later = Vēl ne
portal-choice-not-here = Nav šeit
portal-choice-not-here-hint = Mēs nevaram atrast šo ierīci savā iestādē
portal-choice-passed-on = Nodota tālāk
portal-choice-scrapped = Utilizēta
portal-choice-cannot = Nav izpildāms
portal-choice-cannot-hint = Mēs nevaram izpildīt soļus
portal-when = Kad?
portal-until = Līdz kuram datumam?
portal-to = Kam? Iestādes nosaukums un adrese
portal-why = Kas to kavē?
portal-why-hint = Tehniskais atbalsts sazināsies ar Jums.
portal-serial-read = Sērijas numurs no datu plāksnītes
portal-serial-read-hint = Mūsu datos tā nav
portal-rest = Visas ierīces, par kurām augstāk neko nenorādījāt
portal-rest-each = Atbildēšu par katru atsevišķi
portal-rest-done = Visās pārējās pasākumi ir veikti
portal-extra-heading = Šajā sarakstā trūkst ierīces
portal-extra = Sērijas numurs, kā tas norādīts datu plāksnītē
portal-extra-hint = Mēs pārbaudīsim, vai ierīce ir skarta, un sazināsimies ar Jums. Ja to ir vairāki: katrā rindā viens.

## Step: questions
portal-questions-title = Jautājumi par paziņojumu
portal-questions-heading = Vai šie apgalvojumi ir patiesi?
portal-questions-hint = „Nē” ir derīga atbilde. Tādā gadījumā mēs sazināsimies ar Jums.
portal-questions-tick = Atzīmējiet to, kas attiecas uz Jums.
portal-not-ticked = nav atzīmēts
portal-derived = Izriet no tā, ko norādījāt par katru ierīci
portal-chain = Izplatītāji un importētāji
portal-chain-question = Vai esat šo ierīču izplatītājs vai importētājs?
portal-chain-not-applicable = Nav piemērojams
portal-chain-not-applicable-hint = Mēs ierīces lietojam paši
portal-chain-applies = Jā, mēs esam izplatītājs vai importētājs
portal-informed-on = Datums
portal-next-check = Tālāk: pārbaudīt atbildes

## Step: confirm
portal-check-title = Pārbaudīt un apstiprināt
portal-check-heading = Vai viss ir pareizi?
portal-missing = { $count ->
    [zero] Vēl trūkst { $count } atbilžu
    [one] Vēl trūkst { $count } atbildes
   *[other] Vēl trūkst { $count } atbilžu
}
portal-check-correction = Jūs jau esat atbildējuši. Atkārtota nosūtīšana labo Jūsu pēdējo atbildi, un tā paliek izlasāma.
portal-unknown-serials = Citi sērijas numuri Jūsu iestādē
portal-said-nothing = Vēl nekas nav norādīts
portal-said-done = Veikts
portal-said-done-on = Veikts: { $date }
portal-said-later = Vēl ne
portal-said-later-on = Vēl ne, termiņš: { $date }
portal-said-not-here = Nav šeit
portal-said-passed-on = Nodota tālāk: { $to }
portal-said-scrapped = Utilizēta
portal-said-scrapped-on = Utilizēta: { $date }
portal-said-cannot = Nav izpildāms: { $why }
portal-sign-heading = Kas to apstiprina?
portal-sign-name = Vārds un uzvārds
portal-sign-title = Amats vai pienākumi
portal-sign-date = Datums
portal-sign-hint = Nosūtot Jūs sniedzat šos apliecinājumus. Vēlāk tos varat labot. Iepriekšējā versija tiek saglabāta.
portal-sign = Nosūtīt atbildes
portal-earlier = Jūsu līdzšinējās atbildes

## What does not fit about an entry
portal-wrong-about = SN { $serial }: { $text }
portal-wrong-choose = Izvēlieties atbildi.
portal-wrong-yes-no = Izvēlieties jā vai nē.
portal-wrong-date = Šo datumu nevar nolasīt. Rakstiet dienu, mēnesi, gadu, piemēram, 10.12.2026.
portal-wrong-date-missing = Trūkst datuma.
portal-wrong-quantity = Lūdzu, norādiet ierīču skaitu kā veselu skaitli.
portal-wrong-to = Norādiet iestādes nosaukumu un adresi.
portal-wrong-why = Norādiet iemeslu. Pietiek ar vienu teikumu.
portal-wrong-name = Trūkst vārda un uzvārda.
portal-wrong-changed = Kopš šīs lapas parādīšanas atbildes ir mainījušās. Lūdzu, pārbaudiet tās vēlreiz.
portal-wrong-units = Izvēlieties vismaz vienu ierīci.
portal-wrong-email = Tā nav e-pasta adrese.
portal-wrong-nothing = Vēl nekas nav norādīts.

## Receipt
portal-receipt-title = Saņemšanas apliecinājums { $number }
portal-receipt-heading = Jūsu atbildes ir saņemtas
portal-receipt-corrected = Šī atbilde ir labota
portal-receipt-newer = Uz jaunāko atbildi { $number }
portal-receipt-number = Jūsu saņemšanas apliecinājuma numurs
portal-receipt-phone = Pa tālruni pietiek ar šo numuru.
portal-receipt-at = Saņemts
portal-receipt-by = Apstiprināja
portal-receipt-site = Iestāde
portal-receipt-corrects = Labo atbildi
portal-receipt-place = Vieta žurnālā
portal-receipt-index = Ieraksts { $index }
portal-receipt-sealed = Iekļauts parakstītajā kontrolpunktā (ierakstu skaits: { $size })
portal-receipt-pending = Vieta tiek piešķirta pašlaik. Jūsu atbildes jau ir drošībā.
portal-receipt-again = Skatīt vēlreiz
portal-receipt-digest = Ieraksta kontrolsumma (SHA-256)
portal-receipt-print = Izveidots pasākuma { $reference } portālā Jūsu dokumentiem. Jautājumi: { $address }
portal-receipt-next = Kas notiks tālāk
portal-receipt-queried = Jūsu atbildi izlasīs cilvēks un sazināsies ar Jums, ja kaut kas būs jāprecizē.
portal-receipt-open = Vēl nav veikts:
portal-receipt-copy = Apstiprinājums tiek nosūtīts uz e-pasta adresi, kas mums par Jums ir.
portal-receipt-how-print = Lai šo lapu saglabātu dokumentos, izmantojiet pārlūkprogrammas drukāšanas funkciju.
portal-receipt-proof = Ar ierakstu un kontrolsummu vēlāk var pierādīt, ka šī atbilde žurnālā nav mainīta.

## Handing a part on
portal-hand-title = Atbildes daļas nodošana
portal-hand-heading = Kam jāpārņem daļa atbildes?
portal-hand-text = Persona saņem savu saiti. Tajā redzamas tikai Jūsu izvēlētās ierīces un norādīts, no kā tā saņemta. Pārskats paliek Jums.
portal-hand-unit = { $name }: { $state }
portal-hand-email = Personas e-pasta adrese
portal-hand-from = Jūsu vārds un uzvārds
portal-hand-from-hint = Tas būs redzams e-pasta vēstulē.
portal-hand-send = Nosūtīt saiti
portal-hand-already = Jau nodots
portal-hand-said = Atbildēts: { $said } no { $count }

## Naming the right person
portal-contact-title = Īstās personas norādīšana
portal-contact-heading = Kas ir atbildīgs?
portal-contact-text = Paziņojumam jānonāk pie īstās personas. Kamēr tā nav atbildējusi, mēs paturam Jūsu adresi.
portal-contact-what = Kas ir pareizi?
portal-contact-person = Atbildīga ir cita persona mūsu iestādē
portal-contact-name = Vārds, uzvārds vai nodaļa
portal-contact-email = E-pasta adrese
portal-contact-email-hint = Paziņojums tiek tūlīt nosūtīts uz šo adresi. Ja adreses nav, meklēšanu turpina cilvēks.
portal-contact-site = Atbildīga ir cita iestāde
portal-contact-site-name = Iestādes nosaukums un adrese
portal-contact-unknown = Es nezinu, kas ir atbildīgs
portal-contact-unknown-hint = Mēs turpināsim meklēt un zvanīsim uz Jūsu iestādes galveno tālruni

## Reporting a suspicion
portal-intruder-reported = Par aizdomām jau ir ziņots. Varat pievienot informāciju.
portal-intruder-then = Pēc tam ziņojiet šeit
portal-intruder-text = Pietiek ar vienu teikumu. Ziņojums tūlīt nonāk ražotāja darbu saraksta pirmajā vietā. Tas neaizstāj Jūsu apstiprinājumu par katru ierīci.
portal-intruder-seen = Ko esat pamanījuši?
portal-intruder-unplugged = Vai kabelis ir atvienots, kā prasīts paziņojumā?
portal-intruder-reach = Kā varam ar Jums sazināties?
portal-intruder-reach-hint = Tālruņa numurs, ja iespējams, sasniedzams arī naktī
portal-intruder-send = Ziņot par aizdomām
portal-intruder-law = Jūsu iestādei var būt savi ziņošanas pienākumi ar īsiem termiņiem, piemēram, datu aizsardzības vai tīklu drošības jomā. Jautājiet atbildīgajām personām savā organizācijā.

## Recipients of a distributor or importer
portal-recipients-title = Ievadiet savus saņēmējus
portal-recipients-heading = Kam Jūs nodevāt ierīces?
portal-recipients-text = Katrs saņēmējs saņem paziņojumu savā valodā un atbild pats.
portal-recipients-free = Ierīces bez saņēmēja: { $free } no { $total }.
portal-recipients-free-list = Sērijas numuri bez saņēmēja
portal-named = { $count ->
    [zero] Norādīti { $count } saņēmēji
    [one] Norādīts { $count } saņēmējs
   *[other] Norādīti { $count } saņēmēji
}
portal-state = Statuss
portal-state-waiting = tiek informēts
portal-state-told = informēts
portal-state-read = izlasījis
portal-state-answered = atbildējis
portal-recipients-complete-said = Jūs esat norādījuši, ka saraksts ir pilnīgs.
portal-preview = { $count ->
    [zero] Var informēt { $count } saņēmējus
    [one] Var informēt { $count } saņēmēju
   *[other] Var informēt { $count } saņēmējus
}
portal-preview-text = Vēl nekas nav nosūtīts. Ja saraksts ir pareizs, informējiet saņēmējus ar pogu zemāk.
portal-recipients-rows = Saņēmēju ievadīšana
portal-recipient = Saņēmējs { $count }
portal-recipient-name = Iestāde
portal-recipient-street = Iela
portal-recipient-postcode = Pasta indekss
portal-recipient-city = Pilsēta vai apdzīvota vieta
portal-recipient-country = Valsts
portal-recipient-country-hint = Nosaukums vai kods, piemēram, DE
portal-recipient-email = E-pasta adrese
portal-recipient-serials = Sērijas numuri
portal-recipient-serials-hint = Vairākus atdaliet ar komatu
portal-recipients-more = Rādīt vairāk rindu. Šajā lapā ievadītais netiks pārnests
portal-recipients-paste = Vai ielīmējiet tabulu
portal-paste = Nokopējiet no savas tabulas un ielīmējiet šeit
portal-paste-hint = Katram saņēmējam viena rinda: iestāde; iela; pasta indekss; pilsēta; valsts; e-pasts; sērijas numurs, sērijas numurs
portal-recipients-complete = Ar to mans saraksts ir pilnīgs
portal-recipients-check = Pārbaudīt ierakstus
portal-recipients-tell = Informēt saņēmējus
portal-recipients-later = Citus saņēmējus varat ievadīt vēlāk.
portal-line-row = Saņēmējs { $line }: { $text }
portal-line-pasted = Ielīmētā rinda { $line }: { $text }
portal-line-none = Ievadiet vismaz vienu saņēmēju.
portal-line-name = Trūkst iestādes.
portal-line-city = Trūkst pilsētas vai apdzīvotas vietas.
portal-line-country = Šādu valsti mēs nezinām: „{ $about }”. Ierakstiet tās nosaukumu vai divus burtus.
portal-line-email = Tā nav e-pasta adrese: „{ $about }”.
portal-line-serial = Šī sērijas numura nav Jūsu sarakstā: { $about }.
portal-line-twice = Šis sērijas numurs norādīts divreiz: { $about }.
portal-line-units = Trūkst sērijas numuru.

## Is this genuine?
portal-genuine-heading = Vai šis paziņojums ir īsts?
portal-genuine-text = Ir trīs veidi, kā to noskaidrot. Pietiek ar vienu.
portal-genuine-ask = Jautājiet.
portal-genuine-ask-text = Zvaniet savai kontaktpersonai pie ražotāja uz numuru, ko jau zināt, nevis uz e-pasta vēstulē norādīto, vai izmantojiet vietni { $website }. Nosauciet { $reference }.
portal-genuine-compare = Salīdziniet.
portal-genuine-compare-text = Katrā PDF lappusē ir abi numuri: { $reference } un { $document }.
portal-genuine-digest = Pārrēķiniet.
portal-genuine-digest-text = Jūsu IT speciālisti var salīdzināt faila kontrolsummu ar šo sarakstu. Parakstīti tika tieši šie faili.
portal-genuine-maker = Ražotājs
portal-genuine-numbers = Numuri
portal-genuine-link = Kas ir Jūsu saite
portal-genuine-link-text = Tā darbojas tikai Jūsu iestādei un šim vienam paziņojumam. Ikviens, kam tā ir, var atbildēt Jūsu iestādes vārdā. Nepārsūtiet to, bet nododiet daļas lapā „Atbildes daļas nodošana”. Ražotājs to jebkurā laikā var atsaukt un nosūtīt Jums jaunu.
portal-genuine-never = Mēs nekad neprasām ne paroli, ne bankas datus.

## After an act
portal-done-now = Dariet tagad šo
portal-done-hand = Saite ir ceļā
portal-done-hand-text = Persona to saņems uz Jūsu norādīto adresi. Personas atbildes būs redzamas Jūsu veidlapā.
portal-done-contact = Paldies. Jūsu norādītais ir reģistrēts
portal-done-contact-text = Ja norādījāt e-pasta adresi, paziņojums tiek nosūtīts uz to. Citādi īsto kontaktpersonu meklē cilvēks. Jūsu saite paliek derīga.
portal-done-intruder = Jūsu ziņojums ir saņemts
portal-done-intruder-text = Tas tagad ir ražotāja darbu saraksta pirmajā vietā. Rīkojieties, negaidot atbildi.
portal-done-recipients = Jūsu saraksts ir pieņemts
portal-done-recipients-text = Jūsu norādītie saņēmēji tagad saņem paziņojumu. Viņu progress redzams Jūsu saņēmēju lapā.

## The notice as data
portal-data = Kā dati Jūsu sistēmām
portal-data-text = Tā pati versija, kas PDF failā. Jūsu sistēma tos var nolasīt un ar tiem atbildēt.
portal-data-products = Skartie izstrādājumi
portal-data-units = Jūsu sērijas numuri
portal-data-notice = Mašīnlasāms paziņojums (JSON)

## Checking a file
portal-genuine-file-heading = Faila pārbaude
portal-genuine-file-text = Izvēlieties saņemto PDF failu. Tas netiek saglabāts.
portal-genuine-file = PDF fails
portal-genuine-file-send = Pārbaudīt
portal-genuine-offline = Bez tīkla: „fieldaction genuine” vai „fieldcheck genuine” kopā ar faila nosaukumu.
portal-genuine-yes = Īsts: { $reference }, redakcija { $revision }, zīmoga radītājs { $maker } ({ $date }).
portal-genuine-filled = Īsts. Pēc apzīmogošanas aizpildīti tikai veidlapas lauki.
portal-genuine-not = Nav īsts: { $why }
portal-genuine-stamp = Laika zīmogs: { $moment }, izdevējs { $authority }. Nav pārbaudīts, kam šis pakalpojums pieder.
portal-genuine-key = Šī zīmoga atslēgas nospiedums
portal-genuine-key-compare = Tam jābūt nospiedumam, kas norādīts Jūsu vēstulē.
genuine-no-pdf = Fails nav nolasāms PDF.
genuine-no-seal = Failam nav zīmoga.
genuine-changed = Fails pēc apzīmogošanas ir mainīts.
genuine-added = Failam pēc apzīmogošanas kaut kas ir pievienots.
genuine-foreign-key = Zīmogs ir izveidots ar citu atslēgu.
genuine-broken = Zīmogu nevar nolasīt.

# The page for files of answers.
portal-upload-way = Augšupielādēt atbilžu failu
portal-upload-title = Augšupielādēt atbildes
portal-upload-lead = Iesniedziet failu ar sērijas numuriem un to, kas noticis ar katru ierīci. Jūs redzat, kas nolasīts, pārbaudāt un parakstāt. Pirms tam nekas netiek reģistrēts.
portal-upload-label = Fails
portal-upload-hint = XLSX vai CSV ar sērijas numura un statusa kolonnām vai mašīnas atbilde (JSON)
portal-upload-own = Varat aizpildīt mūsu tabulu:
portal-upload-send = Nolasīt failu
portal-upload-none = Vispirms izvēlieties failu.
portal-upload-unreadable = Šo failu nevar nolasīt.
portal-upload-empty = Šis fails neko nesaka par ierīci.
portal-upload-foreign = Šis fails pieder citam paziņojumam vai citam saņēmējam. No tā nekas nav pārņemts.
portal-upload-result = Kas nolasīts
portal-upload-counts = Nolasīts: { $taken } · Jāpārbauda: { $held } · Izlaists: { $refused }
portal-upload-row = Rinda { $row }
portal-upload-next = Pārbaudīt un turpināt
portal-upload-kept = Nolasītais ir veidlapā. Pārbaudiet to tur, papildiniet un parakstiet.
portal-upload-unknown = Nav mūsu sarakstā; tiks ziņots kā par papildu ierīci.
portal-upload-number = Sērijas numuru nevar droši nolasīt. Apskatiet ierīci.
portal-upload-said = Nav skaidrs, kas noticis ar ierīci. Izvēlieties paši.
portal-upload-date = Datums nav skaidrs un ir izlaists.
portal-upload-cell = Šūnā ir formula vai tā ir sapludināta. Pārbaudiet vērtību.
portal-upload-twice = Šis sērijas numurs tur ir vairāk nekā vienu reizi.
portal-upload-missing = Trūkst, kam vai kāpēc.
portal-upload-which = Nav skaidrs, kura ierīce domāta.
portal-upload-comment = Ir komentārs; tas nav pārņemts.
portal-upload-other = Kaut ko šeit nevarēja nolasīt, un tas ir izlaists.
## Passing on: roles, a list as a file, sites by number only
portal-role = Ko iestāde dara ar ierīcēm?
portal-role-uses = Lieto tās
portal-role-passes = Nodod tās tālāk un nosauc savus saņēmējus
portal-list-heading = Vai iesniedziet failu
portal-list-text = Viena rinda katrai ierīcei ar parauga kolonnām, CSV vai XLSX. Kas ir pieņemams, pēc tam ir laukā augšā; vēl neviens netiek informēts.
portal-list-file = Saraksts (CSV vai XLSX)
portal-list-template = Paraugs
portal-list-read = Nolasīt failu
portal-list-counts = Rindas: { $rows }, pieņemtas { $taken }, labojamas { $held }, nelietojamas { $refused }
portal-line-list = Rinda { $line }: { $text }
portal-line-role = Mēs nezinām šādu lomu: „{ $about }”.
portal-line-circle = Šī adrese ķēdē ir virs Jums: { $about }.
portal-line-many = Vienā sarakstā vairāk saņēmēju neietilpst: { $about }.
portal-line-unreadable = To nevar nolasīt: „{ $about }”.
portal-blind-title = Paturēt nosaukumus pie sevis
portal-blind-text = Piešķiriet katrai vietai numuru. Mēs uzzinām numuru, valsti, valodu un sērijas numurus, bet nekad nosaukumu vai adresi. Paziņojumu nododat Jūs paši.
portal-blind-lines = Vietas
portal-blind-lines-hint = Viena rinda katrai vietai: numurs; valsts; valoda; sērijas numurs, sērijas numurs. Numurā ir līdz četriem burtiem un sešiem cipariem, piemēram, S-01
portal-blind-file = Publiskā daļa no „fieldaction cascade seal” (JSON)
portal-blind-sealed = Jūsu aizzīmogotais saraksts (nav obligāti)
portal-blind-sealed-hint = Mēs to glabājam Jums. To atver tikai Jūsu atslēga.
portal-blind-declare = Norādīt vietas
portal-blind-named = Vietas: { $count }
portal-blind-site = Numurs
portal-blind-link = Saite vietai
portal-blind-letter = Vēstule (PDF)
portal-blind-zip = Vēstules, saites un parakstīti paziņojumi visām vietām (ZIP)
portal-blind-told = Es nodevu paziņojumu šīm vietām
portal-blind-kept = Jūsu aizzīmogotais saraksts
portal-blind-root = Jūsu apņemšanos sakne
portal-line-site = Tas nav brīvs vietas numurs: „{ $about }”.
portal-line-public = Tā nav saraksta publiskā daļa: „{ $about }”.
portal-line-unsealed = Šis fails nav aizzīmogots: „{ $about }”.
portal-sign-optional = Nav obligāti. Ražotājs nezina, kas Jūs esat.
