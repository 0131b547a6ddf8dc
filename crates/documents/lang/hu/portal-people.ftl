### Words of the portal for several people at one site, Magyar: many devices, who has read, questions, files, privacy.

## Devices
portal-choice-never-had = Sosem volt nálunk
portal-choice-never-had-hint = Ez az eszköz soha nem volt nálunk

## Answers so far
portal-answer-change = { $about }: { $now } (korábban: { $before })
portal-answer-part = { $name }, a { $to } címre adott linken
portal-answer-typed = { $name }, a gyártó rögzítette
portal-unit-newer = Újra megválaszolva: { $moment }

## Parts handed on
portal-hand-withdraw = Link visszavonása
portal-hand-withdrawn = Visszavonva: { $moment }
portal-hand-answer = { $number } válasz, { $name }, { $moment }

## Many devices
portal-many-heading = Sok eszköz egyszerre
portal-many-text = Illesszen be vagy olvasson be sorozatszámokat, vagy válasszon fájlt. A listát látja, mielőtt bármit átveszünk.
portal-many-paste = Sorozatszámok, soronként egy
portal-many-file = Vagy egy fájl (CSV, XLSX)
portal-many-answer = Válasz mindegyikre
portal-many-preview = Lista ellenőrzése
portal-many-take = Átvétel az űrlapra
portal-many-sum = Sorok: { $rows }. Átvéve: { $taken }, ellenőrizendő: { $held }, nem vettük át: { $refused }
portal-many-taken = átvesszük
portal-many-unknown = nincs az Önök listáján; megnézzük, érintett-e
portal-many-ambiguous = két eszköznek van ilyen száma; kérjük, az űrlapon válaszoljon
portal-many-twice = már korábban szerepel a listán
portal-many-unclear = nem olvasható sorozatszámként
portal-many-other = nincs az Önnek átadott részben

## Who has read
portal-users-heading = Ki olvasta az értesítést
portal-users-text = Adja ezt a linket az eszközök felhasználóinak. Ezzel csak olvasni és megerősíteni lehet.
portal-users-count = Maguk megerősítették: { $count }
portal-users-stated = { $name } közlése szerint: { $number }
portal-users-list = Összes megjelenítése
portal-users-own = Megerősítés a saját nevében
portal-users-confirm = Elolvastam és megértettem az értesítést
portal-users-or = Vagy közölje, hány felhasználó erősítette meg Önnek
portal-users-number = Felhasználók száma
portal-done-users = Rögzítve
portal-done-users-text = Köszönjük. Ezt az oldalt bezárhatja.

## Questions and files
portal-talk-heading = Kérdések a gyártóhoz
portal-talk-text = A kérdés és a válasz itt marad. Ha megjött a válasz, e-mailben szólunk.
portal-talk-question = Az Ön kérdése
portal-talk-new = A gyártó válaszolt Önnek
portal-files-add = Fájlok hozzáadása
portal-files-hint = PDF, kép, táblázat vagy szöveg. Legfeljebb 5 fájl, egyenként 10 MB.
portal-file-infected = Kártékony kódot találtunk. A fájlt külön őrizzük, és senkinek sem mutatjuk meg.
portal-file-held = Ezt a fájlt még nem lehetett ellenőrizni. Addig visszatartjuk.

## What does not fit
portal-wrong-elsewhere = Közben valaki más itt egy másik választ mentett. Az Öné még nincs mentve. Mentse újra, ha le akarja cserélni.
portal-wrong-text = Kérjük, írjon valamit, legfeljebb 8000 karaktert.
portal-wrong-persons = Adjon meg egész számot.
portal-wrong-file-missing = Válasszon fájlt, vagy írjon be valamit.
portal-wrong-file-format = Ilyen fájlt nem fogadunk el.
portal-wrong-file-large = A fájl vagy a lista túl nagy.
portal-wrong-file-many = Túl sok fájl.

## Privacy
portal-privacy = Mit őrzünk Önről és miért
portal-privacy-what = Mit őrzünk
portal-privacy-what-text = A kapcsolattartók neve, beosztása, címe, e-mail-címe és telefonszáma, és amit közöl velünk: válaszok, kérdések, fájlok.
portal-privacy-why = Miért
portal-privacy-why-text = Hogy a biztonsági értesítés elérje Önt, és bizonyítható legyen, hogy mindenkit elért. Erre a gyártót jogszabály kötelezi ((EU) 2017/745 és 2017/746 rendelet; GDPR 6. cikk (1) bek. c)).
portal-privacy-why-text-quality = Hogy a minőségügyi értesítés elérje Önt, és bizonyítható legyen, hogy mindenkit elért. Ehhez a gyártónak jogos érdeke fűződik (GDPR 6. cikk (1) bek. f)).
portal-privacy-why-text-recall = Hogy a visszahívásról szóló levél elérje Önt, és bizonyítható legyen, hogy mindenkit elért. A visszahívás szabályai ezt várják el a gyártótól (21 CFR 7.42 és 7.49; 21 CFR Part 806).
portal-privacy-who = Ki látja
portal-privacy-who-text = A gyártó munkatársai, akik ezzel az értesítéssel dolgoznak, a neki dolgozó telefonközpontok, és az ezt kérő hatóságok.
portal-privacy-long = Meddig
portal-privacy-long-text = Ameddig a jog az iratokat megköveteli, rendszerint tíz évig az utolsó eszköz forgalomba hozatala után. Ezután adatait töröljük. A bizonyítékokban nincsenek nevek.
portal-privacy-rights = Az Ön jogai
portal-privacy-rights-text = Kérheti adatai másolatát, a hibák javítását, és panaszt tehet az adatvédelmi hatóságnál. Amíg a megőrzési kötelezettség tart, az adatok nem törölhetők.
portal-privacy-contact = Kapcsolat
portal-privacy-contact-text = Írjon a gyártónak az értesítésben szereplő címre.
