### Words about evidence of fieldcheck, Slovak: verdicts, doubts, the portal page.

## Verdicts
verdict-pass = v poriadku
verdict-fail = nie je v poriadku
verdict-not-applicable = netýka sa
verdict-inconclusive = nedá sa určiť

## Doubts and remarks
evidence-doubt-says-otherwise = Súbor uvádza iný výsledok, než vyplýva z jeho vlastných záznamov. Rozhodujúce sú len záznamy; výrobca to preverí.
evidence-doubt-unknown-serial = Toto sériové číslo nie je v našom zozname pre Vašu organizáciu. Výrobca overí, či je pomôcka dotknutá.
evidence-doubt-no-challenge = Výzva (challenge) chýba, doklad teda môže byť starší ako oznam. Doklad je uschovaný, ale pomôcka sa tým nepovažuje za vybavenú.
evidence-doubt-other-challenge = Výzva (challenge) v doklade nebola vydaná pre túto pomôcku. Doklad je uschovaný, ale pomôcka sa tým nepovažuje za vybavenú.
evidence-doubt-clock-ahead = Podľa hodín kontrolujúceho počítača doklad vznikol v budúcnosti. Doklad je uschovaný, ale pomôcka sa tým nepovažuje za vybavenú.
evidence-doubt-before-notice = Podľa hodín kontrolujúceho počítača doklad vznikol pred odoslaním oznamu. Doklad je uschovaný, ale pomôcka sa tým nepovažuje za vybavenú.
evidence-doubt-older-than-known = Kontrola sa skončila skôr, než vznikli údaje, ktoré o tejto pomôcke už máme. Doklad je uschovaný, ale pomôcka sa tým nepovažuje za vybavenú. Vykonajte kontrolu znova a pošlite nový doklad.
evidence-doubt-used-challenge = Doklad odpovedá na výzvu (challenge), ktorá už bola použitá. Zistenie, že bol prístup otvorený, platí aj tak.
evidence-doubt-other-key = Doklad podpísala iná inštalácia programu fieldcheck ako prvý doklad tejto organizácie.
evidence-doubt-shared-certificate = Rovnaký certifikát ukázala aj iná pomôcka.
evidence-doubt-shared-bmc = Rovnaký BMC ukázala aj iná pomôcka.

## Portal: show it with fieldcheck
portal-step-evidence = Doložiť programom fieldcheck
portal-step-evidence-small = pre Vaše IT oddelenie, nepovinné
portal-evidence-title = Doložiť programom fieldcheck
portal-evidence-lead = Vaše IT oddelenie môže doložiť, že prístup bez hesla je odmietaný. Program fieldcheck zo servera iba číta a nič nemení. Doklad nenahrádza potvrdenie.
portal-evidence-one = 1. Stiahnite kontrolný profil
portal-evidence-one-text = Profil podpísal výrobca { $maker } a obsahuje výzvu (challenge) pre každé z Vašich sériových čísel.
portal-evidence-load = Stiahnuť kontrolný profil ({ $file })
portal-evidence-version = { $id }, verzia { $version }
portal-evidence-hypothesis = Oznam neuvádza príčinu. Tieto kontroly vychádzajú z domnienky výrobcu o nej.
portal-evidence-compare = Porovnajte kľúč: program fieldcheck zobrazí tento odtlačok a rovnaký odtlačok je uvedený vo Vašom liste.
portal-evidence-fingerprint = Odtlačok kľúča výrobcu
portal-evidence-two = 2. Spustite program fieldcheck v sieti na správu
portal-evidence-two-text = Raz pre každú pomôcku. Namiesto ADRESA uveďte adresu jej BMC.
portal-evidence-address = ADRESA
portal-evidence-any-serial = SERIAL
portal-evidence-serial-unknown = Pomôcky, ktorých sériové číslo nepoznáme, výzvu (challenge) nedostanú. Najprv uveďte sériové číslo pri potvrdení.
portal-evidence-three = 3. Odovzdajte, čo program vytvoril
portal-evidence-files = Súbory s dokladmi
portal-evidence-files-hint = Súbory s príponou .dsse.json alebo formulár PDF, ktorý doklad obsahuje. Môžete vybrať viac súborov naraz, každý najviac 2 MB.
portal-evidence-code = Alebo kódy z papiera
portal-evidence-code-hint = Text QR kódu, začína sa znakmi FC1:, jeden na riadok.
portal-evidence-send = Odovzdať
portal-evidence-state = Vaše pomôcky
portal-evidence-shown = Doložené programom fieldcheck, { $moment }
portal-evidence-shown-onsite = Doložené technikom výrobcu, { $moment }
portal-evidence-not-shown = Nedoložené: { $why }
portal-evidence-none = zatiaľ žiadny doklad
portal-evidence-open = pri poslednej kontrole bol prístup otvorený
portal-evidence-undecided = pri poslednej kontrole sa to nedalo určiť
portal-evidence-doubts = posledný doklad sám osebe nestačí
portal-evidence-reopened = Pomôcka už bola doložená. Najnovší doklad uvádza niečo iné.
portal-evidence-checks = Čo tomu bráni
portal-evidence-made = Vytvorené { $moment }, znova vyhodnotené serverom výrobcu.
portal-evidence-vex = Vyhlásenie VEX (CSAF 2.0) pre Váš inventár
portal-evidence-again = Potom vykonajte opatrenia a spustite program fieldcheck ešte raz s rovnakým profilom.
portal-evidence-result = Čo sa stalo s Vašimi súbormi
portal-evidence-got-shown-done = { $serial }: prijaté. Pomôcka je doložená ako vybavená.
portal-evidence-got-open = { $serial }: prijaté. Prístup je otvorený.
portal-evidence-got-undecided = { $serial }: prijaté. Nedalo sa určiť, či je prístup odmietaný.
portal-evidence-got-kept = { $serial }: prijaté a uschované. Doklad sám osebe nestačí.
portal-evidence-got-already = { $serial }: tento doklad sme už prijali skôr.
portal-evidence-got-announced = { $serial }: kód bol prečítaný. Ohlasuje doklad; započítať možno len samotný súbor.
portal-evidence-awaited = Kód z papiera ohlasuje doklad zo dňa { $moment }. Súbor zatiaľ neprišiel.
portal-evidence-refused = { $file }: neprijaté. { $why }
portal-evidence-nothing = Vyberte aspoň jeden súbor.
portal-evidence-no-profile = K tomuto oznamu neexistuje kontrolný profil.

evidence-doubts = Pochybnosti a poznámky
