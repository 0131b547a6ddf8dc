### Words of the portal for several people at one site, Eesti: many devices, who has read, questions, files, privacy.

## Devices
portal-choice-never-had = Pole kunagi olnud
portal-choice-never-had-hint = See seade ei ole kunagi meie asutuses olnud

## Answers so far
portal-answer-change = { $about }: { $now } (varem: { $before })
portal-answer-part = { $name }, lingi kaudu, mis anti aadressile { $to }
portal-answer-typed = { $name }, sisestas tootja
portal-unit-newer = Uuesti vastatud { $moment }

## Parts handed on
portal-hand-withdraw = Võta link tagasi
portal-hand-withdrawn = Tagasi võetud { $moment }
portal-hand-answer = Vastus { $number }, { $name }, { $moment }

## Many devices
portal-many-heading = Palju seadmeid korraga
portal-many-text = Kleepige või skannige seerianumbrid või valige fail. Näete loendit enne, kui midagi üle võetakse.
portal-many-paste = Seerianumbrid, üks rea kohta
portal-many-file = Või fail (CSV, XLSX)
portal-many-answer = Vastus kõigi kohta
portal-many-preview = Kontrolli loendit
portal-many-take = Võta vormi üle
portal-many-sum = Ridu: { $rows }. Üle võetud: { $taken }, kontrollida: { $held }, üle võtmata: { $refused }
portal-many-taken = võetakse üle
portal-many-unknown = pole teie loendis; kontrollime, kas see on mõjutatud
portal-many-ambiguous = sama numbriga on kaks seadet; palun vastake vormil
portal-many-twice = on juba eespool loendis
portal-many-unclear = pole loetav seerianumbrina
portal-many-other = pole teile antud osas

## Who has read
portal-users-heading = Kes on teate lugenud
portal-users-text = Andke see link seadmete kasutajatele. Sellega saab ainult lugeda ja kinnitada.
portal-users-count = Ise kinnitanud: { $count }
portal-users-stated = Teatas { $name }: { $number }
portal-users-list = Näita kõiki
portal-users-own = Kinnita enda eest
portal-users-confirm = Olen teate läbi lugenud ja sellest aru saanud
portal-users-or = Või teatage, kui palju kasutajaid on teile kinnitanud
portal-users-number = Kasutajate arv
portal-done-users = Salvestatud
portal-done-users-text = Täname. Võite selle lehe sulgeda.

## Questions and files
portal-talk-heading = Küsimused tootjale
portal-talk-text = Küsimus ja vastus jäävad siia. Kui vastus on käes, anname e-postiga teada.
portal-talk-question = Teie küsimus
portal-talk-new = Tootja on teile vastanud
portal-files-add = Lisa faile
portal-files-hint = PDF, pilt, tabel või tekst. Kuni 5 faili, igaüks kuni 10 MB.
portal-file-infected = Leiti pahavara. Faili hoitakse eraldi ja seda ei näidata kellelegi.
portal-file-held = Seda faili ei saanud veel kontrollida. Seni hoitakse seda kinni.

## What does not fit
portal-wrong-elsewhere = Keegi teine on siia vahepeal teise vastuse salvestanud. Teie oma pole veel salvestatud. Salvestage uuesti, et see asendada.
portal-wrong-text = Palun kirjutage midagi, kuni 8000 märki.
portal-wrong-persons = Märkige isikute arv täisarvuna.
portal-wrong-file-missing = Valige fail või sisestage midagi.
portal-wrong-file-format = Seda liiki faili vastu ei võeta.
portal-wrong-file-large = Fail või loend on liiga suur.
portal-wrong-file-many = Liiga palju faile.

## Privacy
portal-privacy = Mida me teie kohta säilitame ja miks
portal-privacy-what = Mida me säilitame
portal-privacy-what-text = Kontaktisikute nimi, amet, aadress, e-posti aadress ja telefon ning see, mida te meile teatate: vastused, küsimused, failid.
portal-privacy-why = Miks
portal-privacy-why-text = Et ohutusteade jõuaks teieni ja saaks tõendada, et kõigini jõuti. Tootjat kohustab selleks seadus (määrused (EL) 2017/745 ja 2017/746; isikuandmete kaitse üldmäärus art 6 lg 1 p c).
portal-privacy-why-text-quality = Et kvaliteediteade jõuaks teieni ja saaks tõendada, et kõigini jõuti. Tootjal on selleks õigustatud huvi (isikuandmete kaitse üldmäärus art 6 lg 1 p f).
portal-privacy-why-text-recall = Et tagasikutsumiskiri jõuaks teieni ja saaks tõendada, et kõigini jõuti. Tagasikutsumise reeglid nõuavad seda tootjalt (21 CFR 7.42 ja 7.49; 21 CFR Part 806).
portal-privacy-who = Kes seda näeb
portal-privacy-who-text = Tootja töötajad, kes selle teatega tegelevad, tema heaks töötavad kõnekeskused ja asutused, kes seda küsivad.
portal-privacy-long = Kui kaua
portal-privacy-long-text = Nii kaua, kui seadus dokumente nõuab, üldjuhul kümme aastat pärast viimase seadme turule laskmist. Seejärel teie andmed kustutatakse. Tõendites nimesid ei ole.
portal-privacy-rights = Teie õigused
portal-privacy-rights-text = Võite küsida koopiat oma andmetest, lasta vead parandada ja esitada kaebuse andmekaitseasutusele. Kuni säilitamiskohustus kestab, ei saa andmeid kustutada.
portal-privacy-contact = Kontakt
portal-privacy-contact-text = Kirjutage tootjale aadressil, mis on teie teates.
