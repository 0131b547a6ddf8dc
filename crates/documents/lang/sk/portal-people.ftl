### Words of the portal for several people at one site, Slovenčina: many devices, who has read, questions, files, privacy.

## Devices
portal-choice-never-had = Nikdy sme ju nemali
portal-choice-never-had-hint = Táto pomôcka u nás nikdy nebola

## Answers so far
portal-answer-change = { $about }: { $now } (predtým: { $before })
portal-answer-part = { $name }, cez odkaz pre { $to }
portal-answer-typed = { $name }, zapísal výrobca
portal-unit-newer = Nanovo zodpovedané { $moment }

## Parts handed on
portal-hand-withdraw = Zrušiť odkaz
portal-hand-withdrawn = Zrušené { $moment }
portal-hand-answer = Odpoveď { $number }, { $name }, { $moment }

## Many devices
portal-many-heading = Veľa pomôcok naraz
portal-many-text = Vložte alebo naskenujte sériové čísla, alebo vyberte súbor. Zoznam uvidíte skôr, než sa niečo prevezme.
portal-many-paste = Sériové čísla, jedno na riadok
portal-many-file = Alebo súbor (CSV, XLSX)
portal-many-answer = Odpoveď pre všetky
portal-many-preview = Skontrolovať zoznam
portal-many-take = Prevziať do formulára
portal-many-sum = Riadky: { $rows }. Prevzaté: { $taken }, na kontrolu: { $held }, neprevzaté: { $refused }
portal-many-taken = prevezme sa
portal-many-unknown = nie je vo vašom zozname; overíme, či sa ho to týka
portal-many-ambiguous = toto číslo majú dve pomôcky; odpovedzte vo formulári
portal-many-twice = je v zozname už vyššie
portal-many-unclear = nedá sa prečítať ako sériové číslo
portal-many-other = nie je v časti, ktorú ste dostali

## Who has read
portal-users-heading = Kto oznámenie prečítal
portal-users-text = Dajte tento odkaz používateľom pomôcok. Dá sa s ním len čítať a potvrdiť.
portal-users-count = Potvrdili sami: { $count }
portal-users-stated = Uviedol { $name }: { $number }
portal-users-list = Zobraziť všetko
portal-users-own = Potvrdiť za seba
portal-users-confirm = Oznámenie som prečítal(a) a porozumel(a) mu
portal-users-or = Alebo uviesť, koľko používateľov vám to potvrdilo
portal-users-number = Počet používateľov
portal-done-users = Zapísané
portal-done-users-text = Ďakujeme. Stránku môžete zavrieť.

## Questions and files
portal-talk-heading = Otázky na výrobcu
portal-talk-text = Otázka aj odpoveď zostávajú tu. Keď bude odpoveď, oznámime vám to e-mailom.
portal-talk-question = Vaša otázka
portal-talk-new = Výrobca vám odpovedal
portal-files-add = Pridať súbory
portal-files-hint = PDF, obrázok, tabuľka alebo text. Najviac 5 súborov po 10 MB.
portal-file-infected = Našiel sa škodlivý kód. Súbor je uložený oddelene a nikomu sa neukáže.
portal-file-held = Tento súbor sa zatiaľ nedal skontrolovať. Dovtedy je zadržaný.

## What does not fit
portal-wrong-elsewhere = Niekto iný tu medzičasom uložil inú odpoveď. Vaša ešte nie je uložená. Uložte znova, ak ju chcete nahradiť.
portal-wrong-text = Napíšte niečo, najviac 8 000 znakov.
portal-wrong-persons = Uveďte celý počet osôb.
portal-wrong-file-missing = Vyberte súbor alebo niečo zadajte.
portal-wrong-file-format = Tento druh súboru sa neprijíma.
portal-wrong-file-large = Súbor alebo zoznam je príliš veľký.
portal-wrong-file-many = Príliš veľa súborov.

## Privacy
portal-privacy = Čo o vás uchovávame a prečo
portal-privacy-what = Čo uchovávame
portal-privacy-what-text = Meno, funkciu, adresu, e-mail a telefón kontaktných osôb a to, čo nám oznámite: odpovede, otázky, súbory.
portal-privacy-why = Prečo
portal-privacy-why-text = Aby sa k vám bezpečnostné oznámenie dostalo a dalo sa doložiť, že sa dostalo ku všetkým. Výrobcovi to ukladá zákon (nariadenia (EÚ) 2017/745 a 2017/746; GDPR čl. 6 ods. 1 písm. c)).
portal-privacy-why-text-quality = Aby sa k vám oznámenie o kvalite dostalo a dalo sa doložiť, že sa dostalo ku všetkým. Výrobca má na tom oprávnený záujem (GDPR čl. 6 ods. 1 písm. f)).
portal-privacy-why-text-recall = Aby sa k vám list o spätnom prevzatí dostal a dalo sa doložiť, že sa dostal ku všetkým. Pravidlá spätného prevzatia to od výrobcu vyžadujú (21 CFR 7.42 a 7.49; 21 CFR Part 806).
portal-privacy-who = Kto to vidí
portal-privacy-who-text = Zamestnanci výrobcu, ktorí na tomto oznámení pracujú, telefónne centrá, ktoré preňho pracujú, a úrady, ktoré o to požiadajú.
portal-privacy-long = Ako dlho
portal-privacy-long-text = Tak dlho, ako zákon vyžaduje záznamy, spravidla desať rokov po uvedení poslednej pomôcky na trh. Potom sa vaše údaje vymažú. Dôkazy neobsahujú mená.
portal-privacy-rights = Vaše práva
portal-privacy-rights-text = Môžete požiadať o kópiu svojich údajov, dať opraviť chyby a podať sťažnosť na úrad na ochranu údajov. Kým trvá povinnosť uchovávať, údaje sa nedajú vymazať.
portal-privacy-contact = Kontakt
portal-privacy-contact-text = Napíšte výrobcovi na adresu uvedenú vo vašom oznámení.
