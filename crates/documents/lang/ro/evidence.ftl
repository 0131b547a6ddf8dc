### Words about evidence of fieldcheck, Romanian: verdicts, doubts, the portal page.

## Verdicts
verdict-pass = în regulă
verdict-fail = nu este în regulă
verdict-not-applicable = nu se aplică
verdict-inconclusive = nu s-a putut stabili

## Doubts and remarks
evidence-doubt-says-otherwise = Fișierul indică alt rezultat decât cel care reiese din propriile înregistrări. Contează numai înregistrările; producătorul analizează situația.
evidence-doubt-unknown-serial = Acest număr de serie nu se află în lista noastră pentru organizația dumneavoastră. Producătorul verifică dacă dispozitivul este afectat.
evidence-doubt-no-challenge = Provocarea (challenge) lipsește, deci dovada poate fi mai veche decât notificarea. Dovada este păstrată, dar nu arată că măsurile au fost efectuate la dispozitiv.
evidence-doubt-other-challenge = Provocarea (challenge) din dovadă nu a fost eliberată pentru acest dispozitiv. Dovada este păstrată, dar nu arată că măsurile au fost efectuate la dispozitiv.
evidence-doubt-clock-ahead = După ceasul calculatorului care a făcut verificarea, dovada a fost creată în viitor. Dovada este păstrată, dar nu arată că măsurile au fost efectuate la dispozitiv.
evidence-doubt-before-notice = După ceasul calculatorului care a făcut verificarea, dovada a fost creată înainte de trimiterea notificării. Dovada este păstrată, dar nu arată că măsurile au fost efectuate la dispozitiv.
evidence-doubt-older-than-known = Verificarea s-a încheiat înaintea datelor pe care le avem deja despre acest dispozitiv. Dovada este păstrată, dar nu arată că măsurile au fost efectuate la dispozitiv. Repetați verificarea și trimiteți dovada nouă.
evidence-doubt-used-challenge = Dovada răspunde la o provocare (challenge) deja folosită. Constatarea că accesul era deschis contează totuși.
evidence-doubt-other-key = Dovada a fost semnată de altă instalare fieldcheck decât prima dovadă a acestei organizații.
evidence-doubt-shared-certificate = Alt dispozitiv a prezentat același certificat.
evidence-doubt-shared-bmc = Alt dispozitiv a prezentat același BMC.

## Portal: show it with fieldcheck
portal-step-evidence = Dovediți cu fieldcheck
portal-step-evidence-small = pentru departamentul dumneavoastră IT, opțional
portal-evidence-title = Dovediți cu fieldcheck
portal-evidence-lead = Departamentul dumneavoastră IT poate dovedi că accesul fără parolă este refuzat. Programul fieldcheck doar citește date de pe server și nu modifică nimic. Dovada nu înlocuiește confirmarea.
portal-evidence-one = 1. Descărcați profilul de verificare
portal-evidence-one-text = Profilul este semnat de { $maker } și conține o provocare (challenge) pentru fiecare dintre numerele dumneavoastră de serie.
portal-evidence-load = Descărcați profilul de verificare ({ $file })
portal-evidence-version = { $id }, versiunea { $version }
portal-evidence-hypothesis = Notificarea nu indică nicio cauză. Aceste verificări reprezintă ipoteza producătorului cu privire la ea.
portal-evidence-compare = Comparați cheia: fieldcheck afișează această amprentă, iar aceeași amprentă este tipărită în scrisoarea dumneavoastră.
portal-evidence-fingerprint = Amprenta cheii producătorului
portal-evidence-two = 2. Rulați fieldcheck în rețeaua de administrare
portal-evidence-two-text = O dată pentru fiecare dispozitiv. În locul cuvântului ADRESA introduceți adresa BMC a dispozitivului.
portal-evidence-address = ADRESA
portal-evidence-any-serial = SERIAL
portal-evidence-serial-unknown = Dispozitivele al căror număr de serie nu îl cunoaștem nu primesc o provocare (challenge). Indicați mai întâi numărul de serie la confirmare.
portal-evidence-three = 3. Predați ceea ce a scris programul
portal-evidence-files = Fișiere cu dovezi
portal-evidence-files-hint = Fișiere cu terminația .dsse.json sau formularul PDF care conține dovada. Puteți alege mai multe deodată, fiecare de cel mult 2 MB.
portal-evidence-code = Sau coduri de pe hârtie
portal-evidence-code-hint = Textul codului QR, care începe cu FC1:, câte unul pe rând.
portal-evidence-send = Predați
portal-evidence-state = Dispozitivele dumneavoastră
portal-evidence-shown = Dovedit cu fieldcheck, { $moment }
portal-evidence-shown-onsite = Dovedit de tehnicianul producătorului, { $moment }
portal-evidence-not-shown = Nedovedit: { $why }
portal-evidence-none = încă nicio dovadă
portal-evidence-open = la ultima verificare, accesul era deschis
portal-evidence-undecided = la ultima verificare, nu s-a putut stabili
portal-evidence-doubts = ultima dovadă nu este suficientă în sine
portal-evidence-reopened = A fost dovedit anterior. Cea mai recentă dovadă arată altceva.
portal-evidence-checks = Ce se opune
portal-evidence-made = Creată la { $moment }, reevaluată de serverul producătorului.
portal-evidence-vex = Declarație VEX (CSAF 2.0) pentru inventarul dumneavoastră
portal-evidence-again = Efectuați apoi măsurile și rulați din nou fieldcheck cu același profil.
portal-evidence-result = Ce s-a întâmplat cu fișierele dumneavoastră
portal-evidence-got-shown-done = { $serial }: primit. Este dovedit că măsurile au fost efectuate la dispozitiv.
portal-evidence-got-open = { $serial }: primit. Accesul este deschis.
portal-evidence-got-undecided = { $serial }: primit. Nu s-a putut stabili dacă accesul este refuzat.
portal-evidence-got-kept = { $serial }: primit și păstrat. Dovada nu este suficientă în sine.
portal-evidence-got-already = { $serial }: această dovadă fusese deja primită.
portal-evidence-got-announced = { $serial }: codul a fost citit. El anunță o dovadă; numai fișierul însuși poate conta.
portal-evidence-awaited = Un cod de pe hârtie anunță o dovadă din { $moment }. Fișierul nu a sosit încă.
portal-evidence-refused = { $file }: neacceptat. { $why }
portal-evidence-nothing = Alegeți cel puțin un fișier.
portal-evidence-no-profile = Pentru această notificare nu există un profil de verificare.

evidence-doubts = Îndoieli și observații
