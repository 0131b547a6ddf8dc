### Words about evidence of fieldcheck, Dutch: verdicts, doubts, the portal page.

## Verdicts
verdict-pass = in orde
verdict-fail = niet in orde
verdict-not-applicable = niet van toepassing
verdict-inconclusive = niet vast te stellen

## Doubts and remarks
evidence-doubt-says-otherwise = Het bestand noemt een ander resultaat dan uit de eigen registraties blijkt. Alleen de registraties tellen. De fabrikant zoekt dit uit.
evidence-doubt-unknown-serial = Dit serienummer staat niet op onze lijst voor uw instelling. De fabrikant controleert of het apparaat betrokken is.
evidence-doubt-no-challenge = De eenmalige code (challenge) ontbreekt. Het bewijs kan dus ouder zijn dan het bericht. Het is bewaard, maar toont niet aan dat de maatregelen aan het apparaat zijn uitgevoerd.
evidence-doubt-other-challenge = De eenmalige code (challenge) in het bewijs is niet voor dit apparaat uitgegeven. Het bewijs is bewaard, maar toont niet aan dat de maatregelen aan het apparaat zijn uitgevoerd.
evidence-doubt-clock-ahead = Volgens de klok van de computer die controleerde, ligt het bewijs in de toekomst. Het is bewaard, maar toont niet aan dat de maatregelen aan het apparaat zijn uitgevoerd.
evidence-doubt-before-notice = Volgens de klok van de computer die controleerde, is het bewijs gemaakt voordat het bericht werd verzonden. Het is bewaard, maar toont niet aan dat de maatregelen aan het apparaat zijn uitgevoerd.
evidence-doubt-older-than-known = De controle eindigde vóór de nieuwste gegevens die al over dit apparaat bekend zijn. Het bewijs is bewaard, maar toont niet aan dat de maatregelen aan het apparaat zijn uitgevoerd. Controleer opnieuw en stuur het nieuwe bewijs.
evidence-doubt-used-challenge = Het bewijs beantwoordt een eenmalige code (challenge) die al is gebruikt. Dat de toegang open was, telt toch mee.
evidence-doubt-other-key = Het bewijs is ondertekend door een andere fieldcheck-installatie dan het eerste bewijs van deze instelling.
evidence-doubt-shared-certificate = Een ander apparaat heeft hetzelfde certificaat getoond.
evidence-doubt-shared-bmc = Een ander apparaat heeft dezelfde BMC getoond.

## Portal: show it with fieldcheck
portal-step-evidence = Aantonen met fieldcheck
portal-step-evidence-small = voor uw IT-afdeling, vrijwillig
portal-evidence-title = Aantonen met fieldcheck
portal-evidence-lead = Uw IT-afdeling kan aantonen dat toegang zonder wachtwoord wordt geweigerd. fieldcheck stelt de server alleen lezende vragen en wijzigt niets. Een bewijs vervangt de bevestiging niet.
portal-evidence-one = 1. Download het controleprofiel
portal-evidence-one-text = Het is ondertekend door { $maker } en bevat voor elk van uw serienummers een eenmalige code (challenge).
portal-evidence-load = Controleprofiel downloaden ({ $file })
portal-evidence-version = { $id }, versie { $version }
portal-evidence-hypothesis = Het bericht noemt geen oorzaak. Deze controles zijn een vermoeden van de fabrikant daarover.
portal-evidence-compare = Vergelijk de sleutel: fieldcheck toont deze vingerafdruk en die staat in uw brief.
portal-evidence-fingerprint = Vingerafdruk van de sleutel van de fabrikant
portal-evidence-two = 2. Voer fieldcheck uit in het beheernetwerk
portal-evidence-two-text = Eén keer per apparaat. Vul het adres van de BMC in op de plaats van ADRES.
portal-evidence-address = ADRES
portal-evidence-any-serial = SERIENUMMER
portal-evidence-serial-unknown = Apparaten waarvan wij het serienummer niet kennen, krijgen geen eenmalige code (challenge). Geef het serienummer eerst op bij het bevestigen.
portal-evidence-three = 3. Dien in wat fieldcheck heeft geschreven
portal-evidence-files = Bewijsbestanden
portal-evidence-files-hint = Bestanden die eindigen op .dsse.json, of het PDF-formulier met het bewijs erin. Meerdere tegelijk is mogelijk, hoogstens 2 MB per bestand.
portal-evidence-code = Of codes van papier
portal-evidence-code-hint = De tekst van de QR-code. Deze begint met FC1:. Eén per regel.
portal-evidence-send = Indienen
portal-evidence-state = Uw apparaten
portal-evidence-shown = Aangetoond met fieldcheck, { $moment }
portal-evidence-shown-onsite = Aangetoond door de technicus van de fabrikant, { $moment }
portal-evidence-not-shown = Niet aangetoond: { $why }
portal-evidence-none = nog geen bewijs
portal-evidence-open = bij de laatste controle was de toegang open
portal-evidence-undecided = bij de laatste controle was het niet vast te stellen
portal-evidence-doubts = het laatste bewijs telt op zichzelf niet
portal-evidence-reopened = Het was al aangetoond. Het nieuwste bewijs zegt iets anders.
portal-evidence-checks = Wat ertegen spreekt
portal-evidence-made = Gemaakt { $moment }, opnieuw beoordeeld door de server van de fabrikant.
portal-evidence-vex = VEX-verklaring (CSAF 2.0) voor uw inventaris
portal-evidence-again = Voer daarna de maatregelen uit en voer fieldcheck nog een keer uit met hetzelfde profiel.
portal-evidence-result = Wat er met uw bestanden is gebeurd
portal-evidence-got-shown-done = { $serial }: ontvangen. Aangetoond is dat de maatregelen aan het apparaat zijn uitgevoerd.
portal-evidence-got-open = { $serial }: ontvangen. De toegang is open.
portal-evidence-got-undecided = { $serial }: ontvangen. Het was niet vast te stellen of de toegang wordt geweigerd.
portal-evidence-got-kept = { $serial }: ontvangen en bewaard. Het bewijs telt op zichzelf niet.
portal-evidence-got-already = { $serial }: dit bewijs was al ontvangen.
portal-evidence-got-announced = { $serial }: de code is gelezen. Deze kondigt een bewijs aan. Alleen het bestand zelf kan tellen.
portal-evidence-awaited = Een code van papier kondigt een bewijs van { $moment } aan. Het bestand is nog niet ontvangen.
portal-evidence-refused = { $file }: niet aangenomen. { $why }
portal-evidence-nothing = Kies ten minste één bestand.
portal-evidence-no-profile = Er is geen controleprofiel voor dit bericht.

evidence-doubts = Twijfels en opmerkingen
