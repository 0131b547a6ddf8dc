### Words about evidence of fieldcheck, Estonian: verdicts, doubts, the portal page.

## Verdicts
verdict-pass = korras
verdict-fail = ei ole korras
verdict-not-applicable = ei kohaldu
verdict-inconclusive = ei olnud võimalik kindlaks teha

## Doubts and remarks
evidence-doubt-says-otherwise = Failis märgitud tulemus erineb sellest, mis nähtub faili enda salvestistest. Arvesse lähevad ainult salvestised. Tootja uurib asja.
evidence-doubt-unknown-serial = Seda seerianumbrit ei ole meie loendis teie asutuse kohta. Tootja kontrollib, kas teade puudutab seda seadet.
evidence-doubt-no-challenge = Ühekordne number (challenge) puudub, seega võib tõend olla teatest vanem. Tõend on säilitatud, kuid ei tõenda, et meetmed on seadmes rakendatud.
evidence-doubt-other-challenge = Tõendis olev ühekordne number (challenge) ei ole väljastatud sellele seadmele. Tõend on säilitatud, kuid ei tõenda, et meetmed on seadmes rakendatud.
evidence-doubt-clock-ahead = Kontrolli teinud arvuti kella järgi on tõend koostatud tulevikus. Tõend on säilitatud, kuid ei tõenda, et meetmed on seadmes rakendatud.
evidence-doubt-before-notice = Kontrolli teinud arvuti kella järgi on tõend koostatud enne teate saatmist. Tõend on säilitatud, kuid ei tõenda, et meetmed on seadmes rakendatud.
evidence-doubt-older-than-known = Kontroll lõppes enne seda, mis selle seadme kohta on juba teada. Tõend on säilitatud, kuid ei tõenda, et meetmed on seadmes rakendatud. Kontrollige uuesti ja saatke uus tõend.
evidence-doubt-used-challenge = Tõend vastab ühekordsele numbrile (challenge), mis on juba kasutatud. See, et juurdepääs oli avatud, läheb siiski arvesse.
evidence-doubt-other-key = Tõendi on allkirjastanud teine fieldchecki paigaldus kui selle asutuse esimese tõendi.
evidence-doubt-shared-certificate = Teine seade näitas sama sertifikaati.
evidence-doubt-shared-bmc = Teine seade näitas sama BMC-d.

## Portal: show it with fieldcheck
portal-step-evidence = Tõendamine fieldcheckiga
portal-step-evidence-small = teie IT-le, vabatahtlik
portal-evidence-title = Tõendamine fieldcheckiga
portal-evidence-lead = Teie IT saab tõendada, et paroolita juurdepääs lükatakse tagasi. fieldcheck esitab serverile ainult lugemispäringuid ega muuda midagi. Tõend ei asenda kinnitust.
portal-evidence-one = 1. Laadige kontrolliprofiil alla
portal-evidence-one-text = Selle on allkirjastanud { $maker } ja selles on iga teie seerianumbri jaoks ühekordne number (challenge).
portal-evidence-load = Laadige kontrolliprofiil alla ({ $file })
portal-evidence-version = { $id }, versioon { $version }
portal-evidence-hypothesis = Teates ei ole põhjust nimetatud. Need kontrollid on tootja oletus põhjuse kohta.
portal-evidence-compare = Võrrelge võtit: fieldcheck näitab seda sõrmejälge ja see on märgitud teie kirjas.
portal-evidence-fingerprint = Tootja võtme sõrmejälg
portal-evidence-two = 2. Käivitage fieldcheck haldusvõrgus
portal-evidence-two-text = Üks kord iga seadme kohta. Sisestage sõna AADRESS asemele seadme BMC aadress.
portal-evidence-address = AADRESS
portal-evidence-any-serial = SEERIANUMBER
portal-evidence-serial-unknown = Seadmed, mille seerianumbrit me ei tea, ei saa ühekordset numbrit (challenge). Märkige seerianumber kõigepealt kinnitamisel.
portal-evidence-three = 3. Esitage fieldchecki koostatud fail
portal-evidence-files = Tõendifailid
portal-evidence-files-hint = Failid lõpuga .dsse.json või PDF-vorm, milles on tõend. Korraga võib esitada mitu faili, igaüks kuni 2 MB.
portal-evidence-code = Või koodid paberilt
portal-evidence-code-hint = QR-koodi tekst, mis algab märkidega FC1:, igal real üks.
portal-evidence-send = Esitage
portal-evidence-state = Teie seadmed
portal-evidence-shown = Tõendatud fieldcheckiga, { $moment }
portal-evidence-shown-onsite = Tõendanud tootja tehnik, { $moment }
portal-evidence-not-shown = Tõendamata: { $why }
portal-evidence-none = tõend veel puudub
portal-evidence-open = viimasel kontrollil oli juurdepääs avatud
portal-evidence-undecided = viimasel kontrollil ei olnud võimalik seda kindlaks teha
portal-evidence-doubts = viimane tõend üksi ei lähe arvesse
portal-evidence-reopened = Varem oli see tõendatud. Uusim tõend ütleb midagi muud.
portal-evidence-checks = Mis räägib selle vastu
portal-evidence-made = Koostatud: { $moment }; tootja server on tõendit uuesti hinnanud.
portal-evidence-vex = VEX-teave (CSAF 2.0) teie seadmete registri jaoks
portal-evidence-again = Seejärel rakendage meetmed ja käivitage fieldcheck sama profiiliga veel kord.
portal-evidence-result = Mis sai teie failidest
portal-evidence-got-shown-done = { $serial }: vastu võetud. On tõendatud, et meetmed on seadmes rakendatud.
portal-evidence-got-open = { $serial }: vastu võetud. Juurdepääs on avatud.
portal-evidence-got-undecided = { $serial }: vastu võetud. Ei olnud võimalik kindlaks teha, kas juurdepääs lükatakse tagasi.
portal-evidence-got-kept = { $serial }: vastu võetud ja säilitatud. Tõend üksi ei lähe arvesse.
portal-evidence-got-already = { $serial }: see tõend oli juba vastu võetud.
portal-evidence-got-announced = { $serial }: kood on loetud. See annab teada tõendist. Arvesse saab minna ainult fail ise.
portal-evidence-awaited = Paberil olev kood annab teada tõendist, mille aeg on { $moment }. Fail ei ole veel saabunud.
portal-evidence-refused = { $file }: ei võetud vastu. { $why }
portal-evidence-nothing = Valige vähemalt üks fail.
portal-evidence-no-profile = Selle teate jaoks ei ole kontrolliprofiili.

evidence-doubts = Kahtlused ja märkused
