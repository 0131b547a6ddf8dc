### Words about evidence of fieldcheck, Danish: verdicts, doubts, the portal page.

## Verdicts
verdict-pass = i orden
verdict-fail = ikke i orden
verdict-not-applicable = ikke relevant
verdict-inconclusive = kunne ikke afgøres

## Doubts and remarks
evidence-doubt-says-otherwise = Filen angiver et andet resultat end dens egne optegnelser. Kun optegnelserne tæller. Fabrikanten undersøger det.
evidence-doubt-unknown-serial = Dette serienummer står ikke på vores liste for jer. Fabrikanten kontrollerer, om enheden er berørt.
evidence-doubt-no-challenge = Engangstallet (challenge) mangler, så dokumentationen kan være ældre end meddelelsen. Den er gemt, men viser ikke, at foranstaltningerne er udført på enheden.
evidence-doubt-other-challenge = Engangstallet (challenge) i dokumentationen er ikke udleveret til denne enhed. Dokumentationen er gemt, men viser ikke, at foranstaltningerne er udført på enheden.
evidence-doubt-clock-ahead = Ifølge uret i den computer, der kontrollerede, er dokumentationen fra fremtiden. Den er gemt, men viser ikke, at foranstaltningerne er udført på enheden.
evidence-doubt-before-notice = Ifølge uret i den computer, der kontrollerede, er dokumentationen fra før meddelelsen blev sendt. Den er gemt, men viser ikke, at foranstaltningerne er udført på enheden.
evidence-doubt-older-than-known = Kontrollen sluttede før de seneste oplysninger, der allerede findes om denne enhed. Dokumentationen er gemt, men viser ikke, at foranstaltningerne er udført på enheden. Kontrollér igen, og send den nye dokumentation.
evidence-doubt-used-challenge = Dokumentationen besvarer et engangstal (challenge), der allerede er brugt. At adgangen var åben, tæller alligevel.
evidence-doubt-other-key = Dokumentationen er underskrevet af en anden fieldcheck-installation end den første dokumentation fra jer.
evidence-doubt-shared-certificate = En anden enhed har vist det samme certifikat.
evidence-doubt-shared-bmc = En anden enhed har vist den samme BMC.

## Portal: show it with fieldcheck
portal-step-evidence = Dokumentér med fieldcheck
portal-step-evidence-small = for jeres it-afdeling, frivilligt
portal-evidence-title = Dokumentér med fieldcheck
portal-evidence-lead = Jeres it-afdeling kan dokumentere, at adgang uden adgangskode bliver afvist. fieldcheck stiller kun læsende forespørgsler til serveren og ændrer intet. Dokumentation erstatter ikke bekræftelsen.
portal-evidence-one = 1. Hent kontrolprofilen
portal-evidence-one-text = Den er underskrevet af { $maker } og indeholder et engangstal (challenge) for hvert af jeres serienumre.
portal-evidence-load = Hent kontrolprofilen ({ $file })
portal-evidence-version = { $id }, version { $version }
portal-evidence-hypothesis = Meddelelsen angiver ingen årsag. Disse kontroller er fabrikantens formodning om årsagen.
portal-evidence-compare = Sammenlign nøglen: fieldcheck viser dette fingeraftryk, og det står i jeres brev.
portal-evidence-fingerprint = Fingeraftryk af fabrikantens nøgle
portal-evidence-two = 2. Kør fieldcheck i administrationsnettet
portal-evidence-two-text = Én gang pr. enhed. Indsæt adressen på enhedens BMC i stedet for ADRESSE.
portal-evidence-address = ADRESSE
portal-evidence-any-serial = SERIENUMMER
portal-evidence-serial-unknown = Enheder, hvis serienummer vi ikke kender, får ikke et engangstal (challenge). Angiv først serienummeret, når I bekræfter.
portal-evidence-three = 3. Indsend det, fieldcheck har skrevet
portal-evidence-files = Dokumentationsfiler
portal-evidence-files-hint = Filer, der ender på .dsse.json, eller PDF-formularen med dokumentationen i. I kan sende flere på én gang, højst 2 MB hver.
portal-evidence-code = Eller koder fra papir
portal-evidence-code-hint = Teksten i QR-koden. Den begynder med FC1:. Skriv én pr. linje.
portal-evidence-send = Indsend
portal-evidence-state = Jeres enheder
portal-evidence-shown = Dokumenteret med fieldcheck, { $moment }
portal-evidence-shown-onsite = Dokumenteret af fabrikantens tekniker, { $moment }
portal-evidence-not-shown = Ikke dokumenteret: { $why }
portal-evidence-none = endnu ingen dokumentation
portal-evidence-open = ved den seneste kontrol var adgangen åben
portal-evidence-undecided = ved den seneste kontrol kunne det ikke afgøres
portal-evidence-doubts = den seneste dokumentation tæller ikke alene
portal-evidence-reopened = Det var allerede dokumenteret. Den seneste dokumentation siger noget andet.
portal-evidence-checks = Hvad der taler imod
portal-evidence-made = Oprettet { $moment }, vurderet igen af fabrikantens server.
portal-evidence-vex = VEX-erklæring (CSAF 2.0) til jeres udstyrsregister
portal-evidence-again = Gennemfør derefter foranstaltningerne, og kør fieldcheck igen med samme profil.
portal-evidence-result = Hvad der skete med jeres filer
portal-evidence-got-shown-done = { $serial }: modtaget. Det er dokumenteret, at foranstaltningerne er udført på enheden.
portal-evidence-got-open = { $serial }: modtaget. Adgangen er åben.
portal-evidence-got-undecided = { $serial }: modtaget. Det kunne ikke afgøres, om adgang bliver afvist.
portal-evidence-got-kept = { $serial }: modtaget og gemt. Dokumentationen tæller ikke alene.
portal-evidence-got-already = { $serial }: denne dokumentation var allerede modtaget.
portal-evidence-got-announced = { $serial }: koden er læst. Den varsler dokumentation. Kun selve filen kan tælle.
portal-evidence-awaited = En kode fra papir varsler dokumentation fra { $moment }. Filen er endnu ikke modtaget.
portal-evidence-refused = { $file }: ikke modtaget. { $why }
portal-evidence-nothing = Vælg mindst én fil.
portal-evidence-no-profile = Der er ingen kontrolprofil til denne meddelelse.

evidence-doubts = Tvivl og bemærkninger
