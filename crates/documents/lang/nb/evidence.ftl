### Words about evidence of fieldcheck, Norwegian Bokmål: verdicts, doubts, the portal page.

## Verdicts
verdict-pass = i orden
verdict-fail = ikke i orden
verdict-not-applicable = ikke aktuelt
verdict-inconclusive = kunne ikke avgjøres

## Doubts and remarks
evidence-doubt-says-otherwise = Filen oppgir et annet resultat enn det dens egne registreringer gir. Bare registreringene teller. Produsenten undersøker saken.
evidence-doubt-unknown-serial = Dette serienummeret står ikke i vår liste for virksomheten deres. Produsenten kontrollerer om enheten er berørt.
evidence-doubt-no-challenge = Engangstallet (challenge) mangler, så dokumentasjonen kan være eldre enn meldingen. Den er lagret, men viser ikke at tiltakene er utført på enheten.
evidence-doubt-other-challenge = Engangstallet (challenge) i dokumentasjonen er ikke utlevert for denne enheten. Dokumentasjonen er lagret, men viser ikke at tiltakene er utført på enheten.
evidence-doubt-clock-ahead = Ifølge klokken i datamaskinen som kontrollerte, er dokumentasjonen fra fremtiden. Den er lagret, men viser ikke at tiltakene er utført på enheten.
evidence-doubt-before-notice = Ifølge klokken i datamaskinen som kontrollerte, er dokumentasjonen laget før meldingen ble sendt. Den er lagret, men viser ikke at tiltakene er utført på enheten.
evidence-doubt-older-than-known = Kontrollen ble avsluttet før de siste opplysningene som allerede finnes om denne enheten. Dokumentasjonen er lagret, men viser ikke at tiltakene er utført på enheten. Kontroller på nytt og send den nye dokumentasjonen.
evidence-doubt-used-challenge = Dokumentasjonen svarer på et engangstall (challenge) som allerede er brukt. At tilgangen var åpen, teller likevel.
evidence-doubt-other-key = Dokumentasjonen er signert av en annen fieldcheck-installasjon enn den første dokumentasjonen fra virksomheten.
evidence-doubt-shared-certificate = En annen enhet har vist samme sertifikat.
evidence-doubt-shared-bmc = En annen enhet har vist samme BMC.

## Portal: show it with fieldcheck
portal-step-evidence = Dokumenter med fieldcheck
portal-step-evidence-small = for IT-avdelingen deres, frivillig
portal-evidence-title = Dokumenter med fieldcheck
portal-evidence-lead = IT-avdelingen deres kan dokumentere at tilgang uten passord blir avvist. fieldcheck stiller bare lesende spørringer til serveren og endrer ingenting. Dokumentasjon erstatter ikke bekreftelsen.
portal-evidence-one = 1. Hent kontrollprofilen
portal-evidence-one-text = Den er signert av { $maker } og inneholder et engangstall (challenge) for hvert av serienumrene deres.
portal-evidence-load = Hent kontrollprofilen ({ $file })
portal-evidence-version = { $id }, versjon { $version }
portal-evidence-hypothesis = Meldingen oppgir ingen årsak. Disse kontrollene er produsentens antakelse om årsaken.
portal-evidence-compare = Sammenlign nøkkelen: fieldcheck viser dette fingeravtrykket, og det står i brevet deres.
portal-evidence-fingerprint = Fingeravtrykk av produsentens nøkkel
portal-evidence-two = 2. Kjør fieldcheck i administrasjonsnettet
portal-evidence-two-text = Én gang per enhet. Sett inn adressen til enhetens BMC i stedet for ADRESSE.
portal-evidence-address = ADRESSE
portal-evidence-any-serial = SERIENUMMER
portal-evidence-serial-unknown = Enheter som vi ikke kjenner serienummeret til, får ikke noe engangstall (challenge). Oppgi først serienummeret når dere bekrefter.
portal-evidence-three = 3. Lever inn det fieldcheck skrev
portal-evidence-files = Dokumentasjonsfiler
portal-evidence-files-hint = Filer som slutter på .dsse.json, eller PDF-skjemaet med dokumentasjonen i. Dere kan levere flere på én gang, høyst 2 MB hver.
portal-evidence-code = Eller koder fra papir
portal-evidence-code-hint = Teksten i QR-koden. Den begynner med FC1:. Skriv én per linje.
portal-evidence-send = Lever inn
portal-evidence-state = Enhetene deres
portal-evidence-shown = Dokumentert med fieldcheck, { $moment }
portal-evidence-shown-onsite = Dokumentert av produsentens tekniker, { $moment }
portal-evidence-not-shown = Ikke dokumentert: { $why }
portal-evidence-none = ingen dokumentasjon ennå
portal-evidence-open = ved siste kontroll var tilgangen åpen
portal-evidence-undecided = ved siste kontroll kunne det ikke avgjøres
portal-evidence-doubts = den siste dokumentasjonen teller ikke alene
portal-evidence-reopened = Det var allerede dokumentert. Den siste dokumentasjonen sier noe annet.
portal-evidence-checks = Hva som taler imot
portal-evidence-made = Laget { $moment }, vurdert på nytt av produsentens server.
portal-evidence-vex = VEX-erklæring (CSAF 2.0) til utstyrsregisteret deres
portal-evidence-again = Gjennomfør deretter tiltakene, og kjør fieldcheck på nytt med samme profil.
portal-evidence-result = Hva som skjedde med filene deres
portal-evidence-got-shown-done = { $serial }: mottatt. Det er dokumentert at tiltakene er utført på enheten.
portal-evidence-got-open = { $serial }: mottatt. Tilgangen er åpen.
portal-evidence-got-undecided = { $serial }: mottatt. Det kunne ikke avgjøres om tilgang blir avvist.
portal-evidence-got-kept = { $serial }: mottatt og lagret. Dokumentasjonen teller ikke alene.
portal-evidence-got-already = { $serial }: denne dokumentasjonen var allerede mottatt.
portal-evidence-got-announced = { $serial }: koden er lest. Den varsler dokumentasjon. Bare selve filen kan telle.
portal-evidence-awaited = En kode fra papir varsler dokumentasjon fra { $moment }. Filen er ikke mottatt ennå.
portal-evidence-refused = { $file }: ikke mottatt. { $why }
portal-evidence-nothing = Velg minst én fil.
portal-evidence-no-profile = Det finnes ingen kontrollprofil for denne meldingen.

evidence-doubts = Tvil og merknader
