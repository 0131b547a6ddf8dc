### Words of the portal for several people at one site, Latviešu: many devices, who has read, questions, files, privacy.

## Devices
portal-choice-never-had = Nekad nav bijusi
portal-choice-never-had-hint = Šī ierīce nekad nav bijusi mūsu iestādē

## Answers so far
portal-answer-change = { $about }: { $now } (iepriekš: { $before })
portal-answer-part = { $name }, ar saiti, kas dota { $to }
portal-answer-typed = { $name }, ievadījis ražotājs
portal-unit-newer = Atbildēts no jauna { $moment }

## Parts handed on
portal-hand-withdraw = Atsaukt saiti
portal-hand-withdrawn = Atsaukta { $moment }
portal-hand-answer = Atbilde { $number }, { $name }, { $moment }

## Many devices
portal-many-heading = Daudzas ierīces uzreiz
portal-many-text = Ielīmējiet vai noskenējiet sērijas numurus vai izvēlieties failu. Jūs redzēsiet sarakstu, pirms kaut kas tiek pārņemts.
portal-many-paste = Sērijas numuri, pa vienam rindā
portal-many-file = Vai fails (CSV, XLSX)
portal-many-answer = Atbilde visām
portal-many-preview = Pārbaudīt sarakstu
portal-many-take = Pārņemt veidlapā
portal-many-sum = Rindas: { $rows }. Pārņemtas: { $taken }, jāpārbauda: { $held }, nav pārņemtas: { $refused }
portal-many-taken = tiek pārņemts
portal-many-unknown = nav jūsu sarakstā; mēs pārbaudām, vai tas skar šo ierīci
portal-many-ambiguous = divām ierīcēm ir šis numurs; lūdzu, atbildiet veidlapā
portal-many-twice = sarakstā jau ir iepriekš
portal-many-unclear = nav nolasāms kā sērijas numurs
portal-many-other = nav jums nodotajā daļā

## Who has read
portal-users-heading = Kas ir izlasījis paziņojumu
portal-users-text = Dodiet šo saiti ierīču lietotājiem. Ar to var tikai lasīt un apstiprināt.
portal-users-count = Apstiprinājuši paši: { $count }
portal-users-stated = Norādījis { $name }: { $number }
portal-users-list = Rādīt visus
portal-users-own = Apstiprināt savā vārdā
portal-users-confirm = Esmu izlasījis un sapratis paziņojumu
portal-users-or = Vai norādiet, cik lietotāju jums ir apstiprinājuši
portal-users-number = Lietotāju skaits
portal-done-users = Reģistrēts
portal-done-users-text = Paldies. Šo lapu var aizvērt.

## Questions and files
portal-talk-heading = Jautājumi ražotājam
portal-talk-text = Jautājums un atbilde paliek šeit. Kad būs atbilde, paziņosim pa e-pastu.
portal-talk-question = Jūsu jautājums
portal-talk-new = Ražotājs jums ir atbildējis
portal-files-add = Pievienot failus
portal-files-hint = PDF, attēls, tabula vai teksts. Ne vairāk kā 5 faili, katrs līdz 10 MB.
portal-file-infected = Atrasts ļaunprātīgs kods. Fails tiek glabāts atsevišķi un nevienam netiek rādīts.
portal-file-held = Šo failu vēl nevarēja pārbaudīt. Līdz tam tas tiek aizturēts.

## What does not fit
portal-wrong-elsewhere = Kāds cits tikmēr šeit saglabāja citu atbildi. Jūsējā vēl nav saglabāta. Saglabājiet vēlreiz, lai to aizstātu.
portal-wrong-text = Lūdzu, uzrakstiet kaut ko, ne vairāk kā 8000 zīmju.
portal-wrong-persons = Norādiet veselu personu skaitu.
portal-wrong-file-missing = Izvēlieties failu vai kaut ko ievadiet.
portal-wrong-file-format = Šāda veida fails netiek pieņemts.
portal-wrong-file-large = Fails vai saraksts ir pārāk liels.
portal-wrong-file-many = Pārāk daudz failu.

## Privacy
portal-privacy = Ko mēs par jums glabājam un kāpēc
portal-privacy-what = Ko mēs glabājam
portal-privacy-what-text = Kontaktpersonu vārdu, amatu, adresi, e-pasta adresi un tālruni un to, ko jūs mums paziņojat: atbildes, jautājumus, failus.
portal-privacy-why = Kāpēc
portal-privacy-why-text = Lai drošuma paziņojums jūs sasniegtu un varētu pierādīt, ka sasniegti visi. To ražotājam prasa likums (Regulas (ES) 2017/745 un 2017/746; VDAR 6. panta 1. punkta c) apakšpunkts).
portal-privacy-why-text-quality = Lai paziņojums par kvalitāti jūs sasniegtu un varētu pierādīt, ka sasniegti visi. Ražotājam ir leģitīma interese par to (VDAR 6. panta 1. punkta f) apakšpunkts).
portal-privacy-why-text-recall = Lai atsaukšanas vēstule jūs sasniegtu un varētu pierādīt, ka sasniegti visi. Atsaukšanas noteikumi to prasa no ražotāja (21 CFR 7.42 un 7.49; 21 CFR Part 806).
portal-privacy-who = Kas to redz
portal-privacy-who-text = Ražotāja darbinieki, kas strādā ar šo paziņojumu, zvanu centri, kas strādā tā labā, un iestādes, kas to pieprasa.
portal-privacy-long = Cik ilgi
portal-privacy-long-text = Tik ilgi, cik likums prasa dokumentus, parasti desmit gadus pēc pēdējās ierīces laišanas tirgū. Pēc tam jūsu dati tiek dzēsti. Pierādījumos vārdu nav.
portal-privacy-rights = Jūsu tiesības
portal-privacy-rights-text = Jūs varat lūgt savu datu kopiju, labot kļūdas un iesniegt sūdzību datu aizsardzības iestādei. Kamēr ir glabāšanas pienākums, datus nevar dzēst.
portal-privacy-contact = Saziņa
portal-privacy-contact-text = Rakstiet ražotājam uz adresi, kas norādīta jūsu paziņojumā.
