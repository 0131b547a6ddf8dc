### Words at the threshold of office and portal, Slovak: refusals and what every page has.

language-name = Slovenčina
door-skip = Prejsť na obsah
door-check = Skontrolujte, prosím: { $title }

## Refusals as pages
refusal-code = Kód pre otázky:
refusal-link-title = Tento odkaz neplatí
refusal-link-text = Odkaz je neúplný, bol zrušený alebo sa jeho platnosť skončila. Viac sa odtiaľto nedá povedať.
refusal-link-next = Otvorte najnovší e-mail k tomuto oznamu a použite odkaz v ňom. Ak máte list, prepíšte, prosím, celú adresu. Ak to nefunguje, napíšte na adresu uvedenú v ozname.
refusal-nowhere-title = Tu nič nie je
refusal-nowhere-text = Táto adresa neexistuje alebo nie je určená pre Vás.
refusal-nowhere-next = Vráťte sa späť alebo začnite zoznamom bezpečnostných nápravných opatrení.
refusal-often-title = Príliš veľa požiadaviek
refusal-often-text = Z Vášho pripojenia prišlo za krátky čas veľmi veľa požiadaviek.
refusal-often-next = Počkajte pol minúty a načítajte stránku znova. Nič sa nestratilo.
refusal-large-title = Príliš veľké
refusal-large-text = Odoslané údaje sú väčšie, než sa tu dá prijať.
refusal-large-next = Rozdeľte súbor alebo ho pošlite e-mailom technickej podpore.
refusal-later-title = Momentálne nedostupné
refusal-later-text = Časť systému, ktorú potrebujeme, momentálne neodpovedá. Čo už bolo potvrdené, je v bezpečí.
refusal-later-next = Počkajte pol minúty a skúste to znova.
refusal-fault-title = Chyba na našej strane
refusal-fault-text = Chybu ste nespôsobili Vy. Bola zaznamenaná.
refusal-fault-next = Vráťte sa späť a skúste to znova. Ak sa to opäť nepodarí, napíšte nám, čo ste chceli urobiť.
refusal-origin-title = Z cudzej stránky
refusal-origin-text = Tento formulár nebol odoslaný z našej stránky. Preto sa nič nevykonalo.
refusal-origin-next = Otvorte stránku znova a odošlite formulár odtiaľ.
refusal-refused-title = Toto nie je možné
refusal-refused-next = Vráťte sa späť. Čo ste už zaznamenali, zostáva uložené.
refusal-unreadable-title = Nedá sa prečítať
refusal-unreadable-text = Prijaté údaje sa nedajú prečítať. Nič sa nevykonalo.
refusal-unreadable-next = Vráťte sa späť a odošlite stránku ešte raz.

## What each error means. The code after `error-` is the stable code with dashes.
error-action-unknown = Takéto bezpečnostné nápravné opatrenie neexistuje.
error-link-unknown = Tento odkaz neplatí, bol zrušený alebo sa jeho platnosť skončila.
error-response-invalid = Zadané údaje sa v tejto podobe nedajú prevziať.
error-contact-invalid = Toto nie je e-mailová adresa.
error-cascade-invalid = Jeden riadok zoznamu sa v tejto podobe nedá prevziať.
error-unit-unknown = Táto pomôcka sem nepatrí.
error-profile-none = Takýto kontrolný profil tu nie je.
error-evidence-unreadable = Toto nie je doklad programu fieldcheck.
error-evidence-signature = Doklad bol po podpísaní zmenený. Použite súbor, ktorý vytvoril program fieldcheck.
error-evidence-notice = Doklad patrí k inému oznamu.
error-evidence-profile = Doklad vychádza z kontrolného profilu, ktorý tu nebol vydaný alebo bol zrušený. Načítajte kontrolný profil znova a kontrolu zopakujte.
error-evidence-serial = Doklad neuvádza sériové číslo, a preto neplatí pre žiadnu pomôcku. Zopakujte kontrolu a uveďte sériové číslo.
error-evidence-challenge-used = Na výzvu (challenge) v tomto doklade sa už odpovedalo. Načítajte kontrolný profil znova a kontrolu zopakujte.
error-evidence-not-shown = Zatiaľ nie je doložené, že je táto pomôcka vybavená.
error-system-conflict = Niekto iný to v tom istom okamihu zmenil. Pozrite sa, prosím, a krok zopakujte.
error-system-unavailable = Časť systému, ktorú potrebujeme, momentálne neodpovedá. Nič sa nestratilo. Skúste to, prosím, neskôr.
error-system-fault = Chyba na našej strane. Bola zaznamenaná.
