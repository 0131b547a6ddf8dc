### Words about evidence of fieldcheck, Swedish: verdicts, doubts, the portal page.

## Verdicts
verdict-pass = i ordning
verdict-fail = inte i ordning
verdict-not-applicable = ej tillämpligt
verdict-inconclusive = kunde inte avgöras

## Doubts and remarks
evidence-doubt-says-otherwise = Filen anger ett annat resultat än vad dess egna uppgifter ger. Bara uppgifterna räknas. Tillverkaren utreder saken.
evidence-doubt-unknown-serial = Serienumret finns inte i vår lista för er verksamhet. Tillverkaren kontrollerar om produkten berörs.
evidence-doubt-no-challenge = Engångstalet (challenge) saknas, så beviset kan vara äldre än meddelandet. Det sparas men visar inte att åtgärderna är utförda på produkten.
evidence-doubt-other-challenge = Engångstalet (challenge) i beviset lämnades inte ut för den här produkten. Beviset sparas men visar inte att åtgärderna är utförda på produkten.
evidence-doubt-clock-ahead = Enligt klockan i datorn som kontrollerade ligger beviset i framtiden. Det sparas men visar inte att åtgärderna är utförda på produkten.
evidence-doubt-before-notice = Enligt klockan i datorn som kontrollerade skapades beviset innan meddelandet skickades. Det sparas men visar inte att åtgärderna är utförda på produkten.
evidence-doubt-older-than-known = Kontrollen avslutades före de senaste uppgifter som redan finns om produkten. Beviset sparas men visar inte att åtgärderna är utförda på produkten. Kontrollera igen och skicka det nya beviset.
evidence-doubt-used-challenge = Beviset besvarar ett engångstal (challenge) som redan är förbrukat. Att åtkomsten var öppen räknas ändå.
evidence-doubt-other-key = Beviset är signerat av en annan fieldcheck-installation än verksamhetens första bevis.
evidence-doubt-shared-certificate = En annan produkt har visat samma certifikat.
evidence-doubt-shared-bmc = En annan produkt har visat samma BMC.

## Portal: show it with fieldcheck
portal-step-evidence = Bevisa med fieldcheck
portal-step-evidence-small = för er it-avdelning, frivilligt
portal-evidence-title = Bevisa med fieldcheck
portal-evidence-lead = Er it-avdelning kan bevisa att åtkomst utan lösenord nekas. fieldcheck ställer bara läsande frågor till servern och ändrar ingenting. Ett bevis ersätter inte bekräftelsen.
portal-evidence-one = 1. Hämta kontrollprofilen
portal-evidence-one-text = Den är signerad av { $maker } och innehåller ett engångstal (challenge) för vart och ett av era serienummer.
portal-evidence-load = Hämta kontrollprofilen ({ $file })
portal-evidence-version = { $id }, version { $version }
portal-evidence-hypothesis = Meddelandet anger ingen orsak. Kontrollerna bygger på tillverkarens antagande om orsaken.
portal-evidence-compare = Jämför nyckeln: fieldcheck visar detta fingeravtryck, och det står i ert brev.
portal-evidence-fingerprint = Fingeravtryck för tillverkarens nyckel
portal-evidence-two = 2. Kör fieldcheck i administrationsnätet
portal-evidence-two-text = En gång per produkt. Skriv adressen till produktens BMC i stället för ADRESS.
portal-evidence-address = ADRESS
portal-evidence-any-serial = SERIENUMMER
portal-evidence-serial-unknown = Produkter vars serienummer vi inte känner till får inget engångstal (challenge). Ange först serienumret när ni bekräftar.
portal-evidence-three = 3. Lämna in det som fieldcheck skrev
portal-evidence-files = Bevisfiler
portal-evidence-files-hint = Filer som slutar på .dsse.json eller PDF-formuläret med beviset i. Flera på en gång går bra, högst 2 MB per fil.
portal-evidence-code = Eller koder från papper
portal-evidence-code-hint = Texten i QR-koden. Den börjar med FC1:. Skriv en per rad.
portal-evidence-send = Lämna in
portal-evidence-state = Era produkter
portal-evidence-shown = Bevisat med fieldcheck, { $moment }
portal-evidence-shown-onsite = Bevisat av tillverkarens tekniker, { $moment }
portal-evidence-not-shown = Inte bevisat: { $why }
portal-evidence-none = inget bevis ännu
portal-evidence-open = vid den senaste kontrollen var åtkomsten öppen
portal-evidence-undecided = vid den senaste kontrollen gick det inte att avgöra
portal-evidence-doubts = det senaste beviset räknas inte i sig
portal-evidence-reopened = Det var redan bevisat. Det senaste beviset säger något annat.
portal-evidence-checks = Vad som talar emot
portal-evidence-made = Skapat { $moment }, bedömt på nytt av tillverkarens server.
portal-evidence-vex = VEX-utlåtande (CSAF 2.0) för ert utrustningsregister
portal-evidence-again = Genomför sedan åtgärderna och kör fieldcheck igen med samma profil.
portal-evidence-result = Vad som hände med era filer
portal-evidence-got-shown-done = { $serial }: mottaget. Beviset visar att åtgärderna är utförda på produkten.
portal-evidence-got-open = { $serial }: mottaget. Åtkomsten är öppen.
portal-evidence-got-undecided = { $serial }: mottaget. Det gick inte att avgöra om åtkomst nekas.
portal-evidence-got-kept = { $serial }: mottaget och sparat. Beviset räknas inte i sig.
portal-evidence-got-already = { $serial }: detta bevis hade redan tagits emot.
portal-evidence-got-announced = { $serial }: koden är läst. Den aviserar ett bevis. Bara själva filen kan räknas.
portal-evidence-awaited = En kod från papper aviserar ett bevis från { $moment }. Filen har inte kommit ännu.
portal-evidence-refused = { $file }: inte mottagen. { $why }
portal-evidence-nothing = Välj minst en fil.
portal-evidence-no-profile = Det finns ingen kontrollprofil för detta meddelande.

evidence-doubts = Tveksamheter och anmärkningar
