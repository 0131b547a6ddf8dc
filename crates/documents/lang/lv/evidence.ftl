### Words about evidence of fieldcheck, Latvian: verdicts, doubts, the portal page.

## Verdicts
verdict-pass = kārtībā
verdict-fail = nav kārtībā
verdict-not-applicable = nav piemērojams
verdict-inconclusive = nebija iespējams noteikt

## Doubts and remarks
evidence-doubt-says-otherwise = Failā norādīts cits rezultāts, nekā izriet no paša faila ierakstiem. Vērā ņem tikai ierakstus. Ražotājs to noskaidro.
evidence-doubt-unknown-serial = Šī sērijas numura nav mūsu sarakstā par Jūsu iestādi. Ražotājs pārbauda, vai ierīce ir skarta.
evidence-doubt-no-challenge = Nav vienreizējā skaitļa (challenge), tāpēc pierādījums var būt vecāks par paziņojumu. Tas ir saglabāts, bet nepierāda, ka pasākumi ierīcē ir veikti.
evidence-doubt-other-challenge = Pierādījumā esošais vienreizējais skaitlis (challenge) nav izsniegts šai ierīcei. Pierādījums ir saglabāts, bet nepierāda, ka pasākumi ierīcē ir veikti.
evidence-doubt-clock-ahead = Pēc tā datora pulksteņa, kas veica pārbaudi, pierādījums izveidots nākotnē. Tas ir saglabāts, bet nepierāda, ka pasākumi ierīcē ir veikti.
evidence-doubt-before-notice = Pēc tā datora pulksteņa, kas veica pārbaudi, pierādījums izveidots pirms paziņojuma nosūtīšanas. Tas ir saglabāts, bet nepierāda, ka pasākumi ierīcē ir veikti.
evidence-doubt-older-than-known = Pārbaude beidzās pirms tā, kas par šo ierīci jau ir zināms. Pierādījums ir saglabāts, bet nepierāda, ka pasākumi ierīcē ir veikti. Pārbaudiet vēlreiz un nosūtiet jauno pierādījumu.
evidence-doubt-used-challenge = Tas atbild uz vienreizējo skaitli (challenge), kas jau ir izlietots. Tomēr tiek ņemts vērā, ka piekļuve bija atvērta.
evidence-doubt-other-key = To parakstījusi cita fieldcheck instalācija nekā šīs iestādes pirmo pierādījumu.
evidence-doubt-shared-certificate = Cita ierīce uzrādīja to pašu sertifikātu.
evidence-doubt-shared-bmc = Cita ierīce uzrādīja to pašu BMC.

## Portal: show it with fieldcheck
portal-step-evidence = Pierādīšana ar fieldcheck
portal-step-evidence-small = Jūsu IT speciālistiem, nav obligāti
portal-evidence-title = Pierādīšana ar fieldcheck
portal-evidence-lead = Jūsu IT speciālisti var pierādīt, ka piekļuve bez paroles tiek noraidīta. fieldcheck serverim uzdod tikai lasīšanas vaicājumus un neko nemaina. Pierādījums neaizstāj apstiprinājumu.
portal-evidence-one = 1. Lejupielādējiet pārbaudes profilu
portal-evidence-one-text = To ir parakstījis ražotājs { $maker }, un tajā katram Jūsu sērijas numuram ir vienreizējs skaitlis (challenge).
portal-evidence-load = Lejupielādēt pārbaudes profilu ({ $file })
portal-evidence-version = { $id }, versija { $version }
portal-evidence-hypothesis = Paziņojumā cēlonis nav norādīts. Šīs pārbaudes ir ražotāja pieņēmums par to.
portal-evidence-compare = Salīdziniet atslēgu: fieldcheck rāda šo nospiedumu, un tas ir norādīts Jūsu vēstulē.
portal-evidence-fingerprint = Ražotāja atslēgas nospiedums
portal-evidence-two = 2. Palaidiet fieldcheck pārvaldības tīklā
portal-evidence-two-text = Vienreiz katrai ierīcei. Vārda ADRESE vietā ierakstiet ierīces BMC adresi.
portal-evidence-address = ADRESE
portal-evidence-any-serial = SERIAL
portal-evidence-serial-unknown = Ierīces, kuru sērijas numuru mēs nezinām, nesaņem vienreizējo skaitli (challenge). Vispirms apstiprinot norādiet sērijas numuru.
portal-evidence-three = 3. Iesniedziet izveidoto failu
portal-evidence-files = Pierādījumu faili
portal-evidence-files-hint = Faili ar paplašinājumu .dsse.json vai PDF veidlapa, kurā ir pierādījums. Var iesniegt vairākus failus uzreiz, katrs ne lielāks par 2 MB.
portal-evidence-code = Vai kodi no papīra
portal-evidence-code-hint = QR koda teksts, kas sākas ar FC1:, katrā rindā viens.
portal-evidence-send = Iesniegt
portal-evidence-state = Jūsu ierīces
portal-evidence-shown = Pierādīts ar fieldcheck, { $moment }
portal-evidence-shown-onsite = Pierādījis ražotāja tehniķis, { $moment }
portal-evidence-not-shown = Nav pierādīts: { $why }
portal-evidence-none = pierādījuma vēl nav
portal-evidence-open = pēdējā pārbaudē piekļuve bija atvērta
portal-evidence-undecided = pēdējā pārbaudē to nebija iespējams noteikt
portal-evidence-doubts = ar pēdējo pierādījumu vien nepietiek
portal-evidence-reopened = Iepriekš tas bija pierādīts. Jaunākais pierādījums liecina citādi.
portal-evidence-checks = Kas liecina pret to
portal-evidence-made = Izveidots: { $moment }; ražotāja serveris to ir izvērtējis no jauna.
portal-evidence-vex = VEX paziņojums (CSAF 2.0) Jūsu inventāra uzskaitei
portal-evidence-again = Pēc tam veiciet pasākumus un palaidiet fieldcheck vēlreiz ar to pašu profilu.
portal-evidence-result = Kas notika ar Jūsu failiem
portal-evidence-got-shown-done = { $serial }: saņemts. Ir pierādīts, ka pasākumi ierīcē ir veikti.
portal-evidence-got-open = { $serial }: saņemts. Piekļuve ir atvērta.
portal-evidence-got-undecided = { $serial }: saņemts. Nebija iespējams noteikt, vai piekļuve tiek noraidīta.
portal-evidence-got-kept = { $serial }: saņemts un saglabāts. Ar šo pierādījumu vien nepietiek.
portal-evidence-got-already = { $serial }: šis pierādījums jau bija saņemts.
portal-evidence-got-announced = { $serial }: kods ir nolasīts. Tas piesaka pierādījumu. Vērā var ņemt tikai pašu failu.
portal-evidence-awaited = Kods no papīra piesaka pierādījumu, kura laiks ir { $moment }. Fails vēl nav saņemts.
portal-evidence-refused = { $file }: nav pieņemts. { $why }
portal-evidence-nothing = Izvēlieties vismaz vienu failu.
portal-evidence-no-profile = Šim paziņojumam nav pārbaudes profila.

evidence-doubts = Šaubas un piezīmes
