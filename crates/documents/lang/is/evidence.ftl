### Words about evidence of fieldcheck, Icelandic: verdicts, doubts, the portal page.

## Verdicts
verdict-pass = í lagi
verdict-fail = ekki í lagi
verdict-not-applicable = á ekki við
verdict-inconclusive = ekki hægt að skera úr um

## Doubts and remarks
evidence-doubt-says-otherwise = Skráin greinir frá annarri niðurstöðu en skráð gögn í henni gefa. Aðeins skráðu gögnin gilda. Framleiðandinn kannar málið.
evidence-doubt-unknown-serial = Þetta raðnúmer er ekki á lista okkar fyrir starfsstöð ykkar. Framleiðandinn kannar hvort aðgerðin nær til tækisins.
evidence-doubt-no-challenge = Einskiptistöluna (challenge) vantar og því getur sönnunin verið eldri en tilkynningin. Hún er varðveitt en sýnir ekki að ráðstöfunum sé lokið á tækinu.
evidence-doubt-other-challenge = Einskiptistalan (challenge) í sönnuninni var ekki afhent fyrir þetta tæki. Sönnunin er varðveitt en sýnir ekki að ráðstöfunum sé lokið á tækinu.
evidence-doubt-clock-ahead = Samkvæmt klukku tölvunnar sem prófaði var sönnunin gerð í framtíðinni. Hún er varðveitt en sýnir ekki að ráðstöfunum sé lokið á tækinu.
evidence-doubt-before-notice = Samkvæmt klukku tölvunnar sem prófaði var sönnunin gerð áður en tilkynningin var send. Hún er varðveitt en sýnir ekki að ráðstöfunum sé lokið á tækinu.
evidence-doubt-older-than-known = Prófuninni lauk á undan því sem þegar er vitað um þetta tæki. Sönnunin er varðveitt en sýnir ekki að ráðstöfunum sé lokið á tækinu. Prófið aftur og sendið nýju sönnunina.
evidence-doubt-used-challenge = Sönnunin svarar einskiptistölu (challenge) sem þegar hefur verið notuð. Það telst samt með að aðgangur var opinn.
evidence-doubt-other-key = Sönnunin er undirrituð af annarri fieldcheck-uppsetningu en fyrsta sönnun þessarar starfsstöðvar.
evidence-doubt-shared-certificate = Annað tæki sýndi sama skilríki.
evidence-doubt-shared-bmc = Annað tæki sýndi sama BMC.

## Portal: show it with fieldcheck
portal-step-evidence = Sýna fram á með fieldcheck
portal-step-evidence-small = fyrir tölvudeildina ykkar, valfrjálst
portal-evidence-title = Sýna fram á með fieldcheck
portal-evidence-lead = Tölvudeildin ykkar getur sýnt fram á að aðgangi án lykilorðs sé hafnað. fieldcheck sendir þjóninum eingöngu lesfyrirspurnir og breytir engu. Sönnun kemur ekki í stað staðfestingarinnar.
portal-evidence-one = 1. Sækið prófunarsniðið
portal-evidence-one-text = Það er undirritað af { $maker } og inniheldur einskiptistölu (challenge) fyrir hvert raðnúmer ykkar.
portal-evidence-load = Sækja prófunarsniðið ({ $file })
portal-evidence-version = { $id }, útgáfa { $version }
portal-evidence-hypothesis = Tilkynningin nefnir enga orsök. Þessar prófanir byggjast á tilgátu framleiðandans um orsökina.
portal-evidence-compare = Berið lykilinn saman: fieldcheck sýnir þetta fingrafar og það stendur í bréfi ykkar.
portal-evidence-fingerprint = Fingrafar lykils framleiðandans
portal-evidence-two = 2. Keyrið fieldcheck á stjórnunarnetinu
portal-evidence-two-text = Einu sinni fyrir hvert tæki. Setjið vistfang BMC tækisins í stað VISTFANG.
portal-evidence-address = VISTFANG
portal-evidence-any-serial = RAÐNÚMER
portal-evidence-serial-unknown = Tæki með raðnúmer sem við þekkjum ekki fá enga einskiptistölu (challenge). Gefið raðnúmerið fyrst upp þegar þið staðfestið.
portal-evidence-three = 3. Skilið því sem fieldcheck skrifaði
portal-evidence-files = Sönnunarskrár
portal-evidence-files-hint = Skrár sem enda á .dsse.json eða PDF-eyðublaðið með sönnuninni í. Skila má mörgum í einu, hverri að hámarki 2 MB.
portal-evidence-code = Eða kóðar af pappír
portal-evidence-code-hint = Texti QR-kóðans. Hann byrjar á FC1:. Einn í hverja línu.
portal-evidence-send = Skila
portal-evidence-state = Tækin ykkar
portal-evidence-shown = Sýnt fram á með fieldcheck, { $moment }
portal-evidence-shown-onsite = Tæknimaður framleiðandans sýndi fram á þetta, { $moment }
portal-evidence-not-shown = Ekki sýnt fram á: { $why }
portal-evidence-none = engin sönnun enn
portal-evidence-open = við síðustu prófun var aðgangur opinn
portal-evidence-undecided = við síðustu prófun var ekki hægt að skera úr um það
portal-evidence-doubts = síðasta sönnunin nægir ekki ein og sér
portal-evidence-reopened = Sýnt hafði verið fram á þetta áður. Nýjasta sönnunin segir annað.
portal-evidence-checks = Það sem mælir gegn þessu
portal-evidence-made = Gert { $moment }, metið á ný af þjóni framleiðandans.
portal-evidence-vex = VEX-yfirlýsing (CSAF 2.0) fyrir tækjaskrá ykkar
portal-evidence-again = Framkvæmið síðan ráðstafanirnar og keyrið fieldcheck aftur með sama sniði.
portal-evidence-result = Hvað varð um skrárnar ykkar
portal-evidence-got-shown-done = { $serial }: móttekið. Sýnt er fram á að ráðstöfunum sé lokið á tækinu.
portal-evidence-got-open = { $serial }: móttekið. Aðgangur er opinn.
portal-evidence-got-undecided = { $serial }: móttekið. Ekki var hægt að skera úr um hvort aðgangi er hafnað.
portal-evidence-got-kept = { $serial }: móttekið og varðveitt. Sönnunin nægir ekki ein og sér.
portal-evidence-got-already = { $serial }: þessi sönnun hafði þegar borist.
portal-evidence-got-announced = { $serial }: kóðinn var lesinn. Hann boðar sönnun. Aðeins skráin sjálf getur gilt.
portal-evidence-awaited = Kóði af pappír boðar sönnun frá { $moment }. Skráin hefur ekki borist enn.
portal-evidence-refused = { $file }: ekki tekið við. { $why }
portal-evidence-nothing = Veljið að minnsta kosti eina skrá.
portal-evidence-no-profile = Ekkert prófunarsnið er til fyrir þessa tilkynningu.

evidence-doubts = Vafaatriði og athugasemdir
