### Words about evidence of fieldcheck, Czech: verdicts, doubts, the portal page.

## Verdicts
verdict-pass = v pořádku
verdict-fail = není v pořádku
verdict-not-applicable = netýká se
verdict-inconclusive = nelze určit

## Doubts and remarks
evidence-doubt-says-otherwise = Soubor uvádí jiný výsledek, než vyplývá z jeho vlastních záznamů. Rozhodující jsou jen záznamy; výrobce to prověří.
evidence-doubt-unknown-serial = Toto sériové číslo není v našem seznamu pro Vaši organizaci. Výrobce ověří, zda je prostředek dotčen.
evidence-doubt-no-challenge = Výzva (challenge) chybí, doklad tedy může být starší než upozornění. Doklad je uschován, ale nedokládá, že opatření u prostředku byla provedena.
evidence-doubt-other-challenge = Výzva (challenge) v dokladu nebyla vydána pro tento prostředek. Doklad je uschován, ale nedokládá, že opatření u prostředku byla provedena.
evidence-doubt-clock-ahead = Podle hodin kontrolujícího počítače vznikl doklad v budoucnosti. Doklad je uschován, ale nedokládá, že opatření u prostředku byla provedena.
evidence-doubt-before-notice = Podle hodin kontrolujícího počítače vznikl doklad před odesláním upozornění. Doklad je uschován, ale nedokládá, že opatření u prostředku byla provedena.
evidence-doubt-older-than-known = Kontrola skončila dříve, než vznikly údaje, které o tomto prostředku již máme. Doklad je uschován, ale nedokládá, že opatření u prostředku byla provedena. Proveďte kontrolu znovu a pošlete nový doklad.
evidence-doubt-used-challenge = Doklad odpovídá na výzvu (challenge), která již byla použita. Zjištění, že byl přístup otevřený, platí i tak.
evidence-doubt-other-key = Doklad podepsala jiná instalace programu fieldcheck než první doklad této organizace.
evidence-doubt-shared-certificate = Stejný certifikát ukázal i jiný prostředek.
evidence-doubt-shared-bmc = Stejný BMC ukázal i jiný prostředek.

## Portal: show it with fieldcheck
portal-step-evidence = Doložit programem fieldcheck
portal-step-evidence-small = pro Vaše IT oddělení, nepovinné
portal-evidence-title = Doložit programem fieldcheck
portal-evidence-lead = Vaše IT oddělení může doložit, že přístup bez hesla je odmítán. Program fieldcheck ze serveru pouze čte a nic nemění. Doklad nenahrazuje potvrzení.
portal-evidence-one = 1. Stáhněte kontrolní profil
portal-evidence-one-text = Profil podepsal výrobce { $maker }. Obsahuje výzvu (challenge) pro každé z Vašich sériových čísel.
portal-evidence-load = Stáhnout kontrolní profil ({ $file })
portal-evidence-version = { $id }, verze { $version }
portal-evidence-hypothesis = Upozornění neuvádí příčinu. Tyto kontroly vycházejí z domněnky výrobce o ní.
portal-evidence-compare = Porovnejte klíč: program fieldcheck zobrazí tento otisk a stejný otisk je uveden ve Vašem dopise.
portal-evidence-fingerprint = Otisk klíče výrobce
portal-evidence-two = 2. Spusťte program fieldcheck v síti pro správu
portal-evidence-two-text = Jednou pro každý prostředek. Místo ADRESA uveďte adresu jeho BMC.
portal-evidence-address = ADRESA
portal-evidence-any-serial = SERIAL
portal-evidence-serial-unknown = Prostředky, jejichž sériové číslo neznáme, výzvu (challenge) nedostanou. Nejprve uveďte sériové číslo při potvrzení.
portal-evidence-three = 3. Odevzdejte, co program vytvořil
portal-evidence-files = Soubory s doklady
portal-evidence-files-hint = Soubory s příponou .dsse.json nebo formulář PDF, který doklad obsahuje. Můžete vybrat více souborů najednou, každý nejvýše 2 MB.
portal-evidence-code = Nebo kódy z papíru
portal-evidence-code-hint = Text QR kódu, začíná znaky FC1:, jeden na řádek.
portal-evidence-send = Odevzdat
portal-evidence-state = Vaše prostředky
portal-evidence-shown = Doloženo programem fieldcheck, { $moment }
portal-evidence-shown-onsite = Doloženo technikem výrobce, { $moment }
portal-evidence-not-shown = Nedoloženo: { $why }
portal-evidence-none = zatím žádný doklad
portal-evidence-open = při poslední kontrole byl přístup otevřený
portal-evidence-undecided = při poslední kontrole to nebylo možné určit
portal-evidence-doubts = poslední doklad se sám o sobě nezapočítává
portal-evidence-reopened = Provedení již bylo doloženo. Nejnovější doklad uvádí něco jiného.
portal-evidence-checks = Co svědčí proti
portal-evidence-made = Vytvořeno { $moment }, znovu vyhodnoceno serverem výrobce.
portal-evidence-vex = Prohlášení VEX (CSAF 2.0) pro Váš inventář
portal-evidence-again = Poté proveďte opatření a spusťte program fieldcheck ještě jednou se stejným profilem.
portal-evidence-result = Co se stalo s Vašimi soubory
portal-evidence-got-shown-done = { $serial }: přijato. Je doloženo, že opatření u prostředku byla provedena.
portal-evidence-got-open = { $serial }: přijato. Přístup je otevřený.
portal-evidence-got-undecided = { $serial }: přijato. Nebylo možné určit, zda je přístup odmítán.
portal-evidence-got-kept = { $serial }: přijato a uschováno. Doklad se sám o sobě nezapočítává.
portal-evidence-got-already = { $serial }: tento doklad jsme již přijali dříve.
portal-evidence-got-announced = { $serial }: kód byl přečten. Ohlašuje doklad; započítat lze jen samotný soubor.
portal-evidence-awaited = Kód z papíru ohlašuje doklad ze dne { $moment }. Soubor dosud nepřišel.
portal-evidence-refused = { $file }: nepřijato. { $why }
portal-evidence-nothing = Vyberte alespoň jeden soubor.
portal-evidence-no-profile = K tomuto upozornění neexistuje kontrolní profil.

evidence-doubts = Pochybnosti a poznámky
