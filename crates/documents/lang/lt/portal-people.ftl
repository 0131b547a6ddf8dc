### Words of the portal for several people at one site, Lietuvių: many devices, who has read, questions, files, privacy.

## Devices
portal-choice-never-had = Niekada neturėjome
portal-choice-never-had-hint = Šio prietaiso mūsų įstaigoje niekada nebuvo

## Answers so far
portal-answer-change = { $about }: { $now } (anksčiau: { $before })
portal-answer-part = { $name }, per nuorodą, duotą { $to }
portal-answer-typed = { $name }, įvedė gamintojas
portal-unit-newer = Iš naujo atsakyta { $moment }

## Parts handed on
portal-hand-withdraw = Atšaukti nuorodą
portal-hand-withdrawn = Atšaukta { $moment }
portal-hand-answer = Atsakymas { $number }, { $name }, { $moment }

## Many devices
portal-many-heading = Daug prietaisų iš karto
portal-many-text = Įklijuokite arba nuskaitykite serijos numerius arba pasirinkite failą. Sąrašą matysite prieš ką nors perkeliant.
portal-many-paste = Serijos numeriai, po vieną eilutėje
portal-many-file = Arba failas (CSV, XLSX)
portal-many-answer = Atsakymas visiems
portal-many-preview = Patikrinti sąrašą
portal-many-take = Perkelti į formą
portal-many-sum = Eilučių: { $rows }. Perkelta: { $taken }, tikrintina: { $held }, neperkelta: { $refused }
portal-many-taken = perkeliama
portal-many-unknown = nėra Jūsų sąraše; tikriname, ar tai jį liečia
portal-many-ambiguous = du prietaisai turi šį numerį; atsakykite formoje
portal-many-twice = sąraše jau yra anksčiau
portal-many-unclear = neperskaitoma kaip serijos numeris
portal-many-other = nėra Jums perduotoje dalyje

## Who has read
portal-users-heading = Kas perskaitė pranešimą
portal-users-text = Duokite šią nuorodą prietaisų naudotojams. Su ja galima tik skaityti ir patvirtinti.
portal-users-count = Patvirtino patys: { $count }
portal-users-stated = Nurodė { $name }: { $number }
portal-users-list = Rodyti visus
portal-users-own = Patvirtinti už save
portal-users-confirm = Perskaičiau ir supratau pranešimą
portal-users-or = Arba nurodykite, kiek naudotojų Jums patvirtino
portal-users-number = Naudotojų skaičius
portal-done-users = Įrašyta
portal-done-users-text = Ačiū. Šį puslapį galite uždaryti.

## Questions and files
portal-talk-heading = Klausimai gamintojui
portal-talk-text = Klausimas ir atsakymas lieka čia. Kai atsakymas bus, pranešime el. paštu.
portal-talk-question = Jūsų klausimas
portal-talk-new = Gamintojas Jums atsakė
portal-files-add = Pridėti failų
portal-files-hint = PDF, paveikslas, lentelė arba tekstas. Ne daugiau kaip 5 failai po 10 MB.
portal-file-infected = Rasta kenkėjiško kodo. Failas laikomas atskirai ir niekam nerodomas.
portal-file-held = Šio failo dar nepavyko patikrinti. Iki tol jis sulaikytas.

## What does not fit
portal-wrong-elsewhere = Kažkas kitas tuo metu čia išsaugojo kitą atsakymą. Jūsų dar neišsaugotas. Išsaugokite dar kartą, kad jį pakeistumėte.
portal-wrong-text = Ką nors parašykite, ne daugiau kaip 8000 ženklų.
portal-wrong-persons = Nurodykite sveiką asmenų skaičių.
portal-wrong-file-missing = Pasirinkite failą arba ką nors įveskite.
portal-wrong-file-format = Tokio failo nepriimame.
portal-wrong-file-large = Failas arba sąrašas per didelis.
portal-wrong-file-many = Per daug failų.

## Privacy
portal-privacy = Ką apie Jus saugome ir kodėl
portal-privacy-what = Ką saugome
portal-privacy-what-text = Kontaktinių asmenų vardą, pareigas, adresą, el. pašto adresą ir telefoną ir tai, ką mums pranešate: atsakymus, klausimus, failus.
portal-privacy-why = Kodėl
portal-privacy-why-text = Kad saugos pranešimas Jus pasiektų ir būtų galima įrodyti, jog pasiekti visi. To iš gamintojo reikalauja teisė (reglamentai (ES) 2017/745 ir 2017/746; BDAR 6 str. 1 d. c p.).
portal-privacy-why-text-quality = Kad pranešimas dėl kokybės Jus pasiektų ir būtų galima įrodyti, jog pasiekti visi. Gamintojas turi tam teisėtą interesą (BDAR 6 str. 1 d. f p.).
portal-privacy-why-text-recall = Kad atšaukimo raštas Jus pasiektų ir būtų galima įrodyti, jog pasiekti visi. To iš gamintojo reikalauja atšaukimo taisyklės (21 CFR 7.42 ir 7.49; 21 CFR Part 806).
portal-privacy-who = Kas tai mato
portal-privacy-who-text = Gamintojo darbuotojai, kurie dirba su šiuo pranešimu, jam dirbantys skambučių centrai ir to prašančios institucijos.
portal-privacy-long = Kiek laiko
portal-privacy-long-text = Tiek, kiek teisė reikalauja dokumentų, paprastai dešimt metų po paskutinio prietaiso pateikimo rinkai. Tada Jūsų duomenys ištrinami. Įrodymuose vardų nėra.
portal-privacy-rights = Jūsų teisės
portal-privacy-rights-text = Galite prašyti savo duomenų kopijos, ištaisyti klaidas ir skųstis duomenų apsaugos institucijai. Kol galioja pareiga saugoti, duomenų ištrinti negalima.
portal-privacy-contact = Kontaktai
portal-privacy-contact-text = Rašykite gamintojui adresu, nurodytu Jūsų pranešime.
