### Frame words of the verification form and of the cover letter, Lithuanian.

## Form
form-title = Patvirtinimo forma { $reference }
form-title-recall = Atsakymo forma { $reference }
form-heading = Patvirtinimo forma
form-heading-recall = Atsakymo forma
form-introduction-quality = Šia forma patvirtinkite, kad gavote pranešimą dėl kokybės { $reference } ir įvykdėte jame nurodytas priemones.
form-organisation = Įstaigos pavadinimas
form-number = Jūsų numeris mūsų sistemoje
form-person = Šią formą pildantis asmuo
form-name = Vardas ir pavardė
form-person-title = Pareigos arba funkcija
form-date = Data ({ $hint })
form-answers = Jūsų atsakymai
form-yes = Taip
form-no = Ne
form-unit-product = Prietaisas
form-unit-serial = Serijos numeris
form-unit-answer = Atlikta
form-unit-write = įrašykite:
form-further = Kiti serijos numeriai Jūsų įstaigoje
form-chain = Platintojo arba importuotojo atsakymai
form-chain-not-applicable = Netaikoma
form-send = Grąžinkite adresu { $address }. Šią informaciją taip pat galite atsiųsti el. laišku, be formos.

## Cover letter
letter-title = Lydraštis ir patvirtinimo forma { $reference }
letter-title-recall = Lydraštis ir atsakymo forma { $reference }
letter-opening = { $count ->
    [0] Mūsų duomenimis, gavote paveiktą gaminį. Visas saugos pranešimas pridedamas.
    [one] Mūsų duomenimis, šis pranešimas susijęs su { $count } prietaisu Jūsų įstaigoje. Visas saugos pranešimas pridedamas.
    [few] Mūsų duomenimis, šis pranešimas susijęs su { $count } prietaisais Jūsų įstaigoje. Visas saugos pranešimas pridedamas.
    [many] Mūsų duomenimis, šis pranešimas susijęs su { $count } prietaiso Jūsų įstaigoje. Visas saugos pranešimas pridedamas.
   *[other] Mūsų duomenimis, šis pranešimas susijęs su { $count } prietaisų Jūsų įstaigoje. Visas saugos pranešimas pridedamas.
}
letter-opening-quality = { $count ->
    [0] Mūsų duomenimis, gavote paveiktą gaminį. Visas pranešimas dėl kokybės pridedamas.
    [one] Mūsų duomenimis, šis pranešimas susijęs su { $count } prietaisu Jūsų įstaigoje. Visas pranešimas dėl kokybės pridedamas.
    [few] Mūsų duomenimis, šis pranešimas susijęs su { $count } prietaisais Jūsų įstaigoje. Visas pranešimas dėl kokybės pridedamas.
    [many] Mūsų duomenimis, šis pranešimas susijęs su { $count } prietaiso Jūsų įstaigoje. Visas pranešimas dėl kokybės pridedamas.
   *[other] Mūsų duomenimis, šis pranešimas susijęs su { $count } prietaisų Jūsų įstaigoje. Visas pranešimas dėl kokybės pridedamas.
}
letter-opening-recall = { $count ->
    [0] Mūsų duomenimis, gavote paveiktą gaminį. Visas atšaukimo raštas pridedamas.
    [one] Mūsų duomenimis, šis pranešimas susijęs su { $count } prietaisu Jūsų įstaigoje. Visas atšaukimo raštas pridedamas.
    [few] Mūsų duomenimis, šis pranešimas susijęs su { $count } prietaisais Jūsų įstaigoje. Visas atšaukimo raštas pridedamas.
    [many] Mūsų duomenimis, šis pranešimas susijęs su { $count } prietaiso Jūsų įstaigoje. Visas atšaukimo raštas pridedamas.
   *[other] Mūsų duomenimis, šis pranešimas susijęs su { $count } prietaisų Jūsų įstaigoje. Visas atšaukimo raštas pridedamas.
}
letter-step-read = Perskaitykite saugos pranešimą. Perduokite jį visiems, kurie dirba su šiais prietaisais.
letter-step-read-quality = Perskaitykite pranešimą dėl kokybės. Perduokite jį visiems, kurie dirba su šiais prietaisais.
letter-step-read-recall = Perskaitykite atšaukimo raštą. Perduokite jį visiems, kurie dirba su šiais prietaisais.
letter-step-measures = Atlikite veiksmus: { $address }
letter-step-answer = Atsakykite dėl kiekvieno serijos numerio internetu arba užpildydami formą.
letter-online = Atsakykite internetu, be paskyros
letter-code = Trumpasis kodas telefonui:
letter-paper = Forma arba el. paštu
letter-paper-text = Užpildytą formą arba paprastą el. laišką su serijos numeriais siųskite adresu { $address }.
letter-units = Paveikti prietaisai Jūsų įstaigoje
letter-standing = Būsena
letter-standing-affected = paveiktas
letter-standing-possibly = galbūt paveiktas
letter-change = Nuo redakcijos { $revision }
letter-change-new = naujas
letter-change-same = nepakitęs
letter-change-gone = nebėra paveiktas
letter-serial-unknown = nežinomas
letter-chain = Šiuos prietaisus gavote kaip platintojas arba importuotojas. Nurodykite gavėjus portale arba nedelsdami perduokite jiems šį pranešimą ir užpildykite platintojams ir importuotojams skirtą dalį.
letter-wrong = Jūs nesate tinkamas kontaktinis asmuo?
letter-genuine = Ar šis laiškas tikras?
letter-genuine-text = Kiekviename puslapyje yra numeriai { $reference } ir { $document }. Jei abejojate, pasiteiraukite Jums jau žinomu būdu, pavyzdžiui, per { $website }. Niekas Jūsų neprašys slaptažodžio.
letter-wrong-text = Nurodykite mums tinkamą asmenį portale arba el. paštu { $address }. Iki tol šis pranešimas lieka skirtas Jums.
letter-check = fieldcheck turi rodyti atspaudą { $fingerprint }. Po kiekvienu serijos numeriu nurodytas jo vienkartinis skaičius (challenge).

## Form: the code on each page, and what may be entered beside yes and no
form-code = Šis kodas rodo, kieno ši forma. Ant jo nerašykite.
form-scan = Arba nuskaitykite šį kodą telefonu.
form-department = Skyrius
form-account = Kliento numeris
form-address = Adresas
form-shipping-address = Pristatymo adresas, jei skiriasi
form-phone = Telefonas
form-email = El. paštas
form-signature = Parašas
form-quantity = Kiekis
form-comment = Pastaba
form-on = Kada (data)
form-deadline = Iki { $day } grąžinkite šią formą.
form-disposition = Kas padaryta
form-disposition-done = atlikta
form-disposition-not-yet = dar ne
form-disposition-not-here = čia nėra
form-disposition-never-had = niekada neturėta
form-disposition-passed-on = perduotas
form-disposition-scrapped = utilizuotas
form-disposition-cannot = neįmanoma atlikti
form-continued = Tęsinys
form-page-of = Forma, { $page } puslapis iš { $pages }

## Statements of the customer
statement-receipt = Patvirtinu, kad šį pranešimą gavau, perskaičiau ir supratau.
statement-actions = Atlikau visus pranešime prašomus veiksmus.
statement-users = Apie informaciją ir veiksmus pranešta visiems susijusiems naudotojams, veiksmai atlikti.
statement-returned = Grąžinau paveiktus prietaisus.
statement-destroyed = Sunaikinau paveiktus prietaisus.
statement-none-to-return = Nėra paveiktų prietaisų, kuriuos būtų galima grąžinti arba sunaikinti.
statement-other = Atlikau kitus veiksmus (aprašykite).
statement-no-devices = Neturiu paveiktų prietaisų.
statement-query = Turiu klausimą, prašau su manimi susisiekti.
statement-adverse = Būta su prietaisais susijusių nepageidaujamų įvykių (aprašykite).

## Statements of the distributor or importer
statement-stock = Patikrinau savo atsargas ir atskyriau paveiktus prietaisus.
statement-identified = Nustačiau klientus, kurie prietaisus gavo arba galėjo gauti.
statement-list = Pridedu šių klientų sąrašą.
statement-informed = Informavau nustatytus klientus.
statement-confirmed = Gavau visų nustatytų klientų patvirtinimus.
statement-neither = Nei aš, nei mano klientai paveiktų prietaisų atsargose neturi.
statement-importer = Esu šių prietaisų importuotojas.

## Statements of the importer, of the authorised representative
statement-importer-register = Kaip importuotojas įrašiau šį veiksmą į savo skundų, neatitinkančių prietaisų, atšaukimų ir pašalinimų iš rinkos registrą.
statement-importer-informed = Kaip importuotojas pranešiau gamintojui ir jo įgaliotajam atstovui, ką žinau apie paveiktus prietaisus.
statement-representative = Esu gamintojo įgaliotasis atstovas.
statement-representative-cooperates = Kaip įgaliotasis atstovas dėl šio veiksmo bendradarbiauju su kompetentingomis institucijomis ir laikau joms paruošęs dokumentus.
