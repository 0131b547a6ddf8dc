### Words of the portal for several people at one site, Română: many devices, who has read, questions, files, privacy.

## Devices
portal-choice-never-had = Nu l-am avut niciodată
portal-choice-never-had-hint = Acest dispozitiv nu a fost niciodată la noi

## Answers so far
portal-answer-change = { $about }: { $now } (înainte: { $before })
portal-answer-part = { $name }, prin linkul pentru { $to }
portal-answer-typed = { $name }, introdus de producător
portal-unit-newer = Răspuns din nou la { $moment }

## Parts handed on
portal-hand-withdraw = Retrage linkul
portal-hand-withdrawn = Retras la { $moment }
portal-hand-answer = Răspunsul { $number }, { $name }, { $moment }

## Many devices
portal-many-heading = Multe dispozitive odată
portal-many-text = Lipiți sau scanați numere de serie ori alegeți un fișier. Vedeți lista înainte de a se prelua ceva.
portal-many-paste = Numere de serie, unul pe rând
portal-many-file = Sau un fișier (CSV, XLSX)
portal-many-answer = Răspuns pentru toate
portal-many-preview = Verifică lista
portal-many-take = Preia în formular
portal-many-sum = Rânduri: { $rows }. Preluate: { $taken }, de verificat: { $held }, nepreluate: { $refused }
portal-many-taken = se preia
portal-many-unknown = nu este în lista dvs.; verificăm dacă este afectat
portal-many-ambiguous = două dispozitive au acest număr; răspundeți în formular
portal-many-twice = apare deja mai sus în listă
portal-many-unclear = nu se poate citi ca număr de serie
portal-many-other = nu este în partea primită de dvs.

## Who has read
portal-users-heading = Cine a citit notificarea
portal-users-text = Dați acest link utilizatorilor dispozitivelor. Cu el se poate doar citi și confirma.
portal-users-count = Confirmat personal: { $count }
portal-users-stated = Declarat de { $name }: { $number }
portal-users-list = Arată tot
portal-users-own = Confirmați pentru dvs.
portal-users-confirm = Am citit și am înțeles notificarea
portal-users-or = Sau declarați câți utilizatori v-au confirmat
portal-users-number = Numărul utilizatorilor
portal-done-users = Înregistrat
portal-done-users-text = Mulțumim. Puteți închide această pagină.

## Questions and files
portal-talk-heading = Întrebări către producător
portal-talk-text = Întrebarea și răspunsul rămân aici. Când există un răspuns, vă anunțăm prin e-mail.
portal-talk-question = Întrebarea dvs.
portal-talk-new = Producătorul v-a răspuns
portal-files-add = Adaugă fișiere
portal-files-hint = PDF, imagine, tabel sau text. Cel mult 5 fișiere de câte 10 MB.
portal-file-infected = S-a găsit cod dăunător. Fișierul este păstrat separat și nu este arătat nimănui.
portal-file-held = Acest fișier nu a putut fi verificat încă. Până atunci este reținut.

## What does not fit
portal-wrong-elsewhere = Între timp altcineva a salvat aici alt răspuns. Al dvs. nu este încă salvat. Salvați din nou pentru a-l înlocui.
portal-wrong-text = Scrieți ceva, cel mult 8.000 de caractere.
portal-wrong-persons = Indicați un număr întreg de persoane.
portal-wrong-file-missing = Alegeți un fișier sau introduceți ceva.
portal-wrong-file-format = Acest tip de fișier nu se primește.
portal-wrong-file-large = Fișierul sau lista este prea mare.
portal-wrong-file-many = Prea multe fișiere.

## Privacy
portal-privacy = Ce păstrăm despre dvs. și de ce
portal-privacy-what = Ce păstrăm
portal-privacy-what-text = Numele, funcția, adresa, e-mailul și telefonul persoanelor de contact și ce ne comunicați: răspunsuri, întrebări, fișiere.
portal-privacy-why = De ce
portal-privacy-why-text = Pentru ca notificarea de siguranță să ajungă la dvs. și să se poată dovedi că a ajuns la toți. Legea îl obligă pe producător (Regulamentele (UE) 2017/745 și 2017/746; RGPD art. 6 alin. (1) lit. c)).
portal-privacy-why-text-quality = Pentru ca notificarea privind calitatea să ajungă la dvs. și să se poată dovedi că a ajuns la toți. Producătorul are un interes legitim în acest sens (RGPD art. 6 alin. (1) lit. f)).
portal-privacy-why-text-recall = Pentru ca scrisoarea de rechemare să ajungă la dvs. și să se poată dovedi că a ajuns la toți. Regulile privind rechemările îi cer acest lucru producătorului (21 CFR 7.42 și 7.49; 21 CFR Part 806).
portal-privacy-who = Cine vede
portal-privacy-who-text = Personalul producătorului care lucrează la această notificare, centrele de apel care lucrează pentru el și autoritățile care cer aceasta.
portal-privacy-long = Cât timp
portal-privacy-long-text = Cât timp legea cere documentele, de regulă zece ani după introducerea pe piață a ultimului dispozitiv. Apoi datele dvs. se șterg. Dovezile nu conțin nume.
portal-privacy-rights = Drepturile dvs.
portal-privacy-rights-text = Puteți cere o copie a datelor, corectarea greșelilor și puteți depune plângere la o autoritate de protecție a datelor. Cât timp durează obligația de păstrare, datele nu pot fi șterse.
portal-privacy-contact = Contact
portal-privacy-contact-text = Scrieți producătorului la adresa din notificarea dvs.
