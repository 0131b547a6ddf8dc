### Words of the portal for several people at one site, Čeština: many devices, who has read, questions, files, privacy.

## Devices
portal-choice-never-had = Nikdy jsme jej neměli
portal-choice-never-had-hint = Tento prostředek u nás nikdy nebyl

## Answers so far
portal-answer-change = { $about }: { $now } (dříve: { $before })
portal-answer-part = { $name }, přes odkaz pro { $to }
portal-answer-typed = { $name }, zapsal výrobce
portal-unit-newer = Nově zodpovězeno { $moment }

## Parts handed on
portal-hand-withdraw = Zrušit odkaz
portal-hand-withdrawn = Zrušeno { $moment }
portal-hand-answer = Odpověď { $number }, { $name }, { $moment }

## Many devices
portal-many-heading = Mnoho prostředků najednou
portal-many-text = Vložte nebo naskenujte výrobní čísla, nebo vyberte soubor. Seznam uvidíte dříve, než se něco převezme.
portal-many-paste = Výrobní čísla, jedno na řádek
portal-many-file = Nebo soubor (CSV, XLSX)
portal-many-answer = Odpověď pro všechny
portal-many-preview = Zkontrolovat seznam
portal-many-take = Převzít do formuláře
portal-many-sum = Řádky: { $rows }. Převzato: { $taken }, ke kontrole: { $held }, nepřevzato: { $refused }
portal-many-taken = převezme se
portal-many-unknown = není ve vašem seznamu; ověříme, zda se ho to týká
portal-many-ambiguous = toto číslo mají dva prostředky; odpovězte prosím ve formuláři
portal-many-twice = je v seznamu již výše
portal-many-unclear = nelze přečíst jako výrobní číslo
portal-many-other = není v části, kterou jste dostali

## Who has read
portal-users-heading = Kdo oznámení přečetl
portal-users-text = Dejte tento odkaz uživatelům prostředků. Lze s ním jen číst a potvrdit.
portal-users-count = Potvrdili sami: { $count }
portal-users-stated = Uvedl(a) { $name }: { $number }
portal-users-list = Zobrazit vše
portal-users-own = Potvrdit za sebe
portal-users-confirm = Oznámení jsem přečetl(a) a porozuměl(a) mu
portal-users-or = Nebo uvést, kolik uživatelů vám to potvrdilo
portal-users-number = Počet uživatelů
portal-done-users = Zapsáno
portal-done-users-text = Děkujeme. Stránku můžete zavřít.

## Questions and files
portal-talk-heading = Dotazy na výrobce
portal-talk-text = Dotaz i odpověď zůstávají zde. Až bude odpověď, dáme vám vědět e-mailem.
portal-talk-question = Váš dotaz
portal-talk-new = Výrobce vám odpověděl
portal-files-add = Přidat soubory
portal-files-hint = PDF, obrázek, tabulka nebo text. Nejvýše 5 souborů po 10 MB.
portal-file-infected = Byl nalezen škodlivý kód. Soubor je uložen odděleně a nikomu se neukáže.
portal-file-held = Tento soubor zatím nebylo možné zkontrolovat. Do té doby je zadržen.

## What does not fit
portal-wrong-elsewhere = Někdo jiný zde mezitím uložil jinou odpověď. Vaše ještě není uložena. Uložte znovu, chcete-li ji nahradit.
portal-wrong-text = Napište prosím něco, nejvýše 8 000 znaků.
portal-wrong-persons = Uveďte celý počet osob.
portal-wrong-file-missing = Vyberte soubor nebo něco zadejte.
portal-wrong-file-format = Tento druh souboru se nepřijímá.
portal-wrong-file-large = Soubor nebo seznam je příliš velký.
portal-wrong-file-many = Příliš mnoho souborů.

## Privacy
portal-privacy = Co o vás uchováváme a proč
portal-privacy-what = Co uchováváme
portal-privacy-what-text = Jméno, funkci, adresu, e-mail a telefon kontaktních osob a to, co nám sdělíte: odpovědi, dotazy, soubory.
portal-privacy-why = Proč
portal-privacy-why-text = Aby se k vám bezpečnostní oznámení dostalo a dalo se doložit, že se dostalo ke všem. Výrobci to ukládá zákon (nařízení (EU) 2017/745 a 2017/746; GDPR čl. 6 odst. 1 písm. c)).
portal-privacy-why-text-quality = Aby se k vám oznámení o kvalitě dostalo a dalo se doložit, že se dostalo ke všem. Výrobce na tom má oprávněný zájem (GDPR čl. 6 odst. 1 písm. f)).
portal-privacy-why-text-recall = Aby se k vám dopis o stažení dostal a dalo se doložit, že se dostal ke všem. Pravidla pro stahování to od výrobce vyžadují (21 CFR 7.42 a 7.49; 21 CFR Part 806).
portal-privacy-who = Kdo to vidí
portal-privacy-who-text = Zaměstnanci výrobce, kteří na tomto oznámení pracují, telefonní centra, která pro něj pracují, a úřady, které o to požádají.
portal-privacy-long = Jak dlouho
portal-privacy-long-text = Tak dlouho, jak zákon vyžaduje záznamy, zpravidla deset let po uvedení posledního prostředku na trh. Poté se vaše údaje vymažou. Důkazy neobsahují jména.
portal-privacy-rights = Vaše práva
portal-privacy-rights-text = Můžete požádat o kopii svých údajů, nechat opravit chyby a podat stížnost u úřadu pro ochranu údajů. Dokud trvá povinnost uchovávat, nelze údaje vymazat.
portal-privacy-contact = Kontakt
portal-privacy-contact-text = Napište výrobci na adresu uvedenou ve vašem oznámení.
