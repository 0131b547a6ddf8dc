### Words of the consignee's portal, Slovenian. One section per page, in the order in which a consignee meets them.

## Every page
portal-genuine = Je to pristno?
portal-language = Jezik:
portal-urgent = Nujno varnostno obvestilo
portal-alarm = Sumite na nepooblaščen dostop?
portal-alarm-what = Kaj storiti zdaj
portal-alarm-title = Sum nepooblaščenega dostopa
portal-foot = Nujno varnostno obvestilo { $reference } ({ $document })
portal-foot-date = – datum: { $date }.
portal-foot-help = Vprašanja:
portal-back = Nazaj na pregled
portal-back-devices = Nazaj na naprave
portal-back-questions = Nazaj na vprašanja
portal-to-start = Na pregled
portal-to-form = Na obrazec
portal-save = Shranite za pozneje
portal-send = Pošljite
portal-change = Spremenite
portal-yes = Da
portal-no = Ne
portal-yes-on = Da, datum: { $date }
portal-which-units = Katere naprave?
portal-date-hint = Dan, mesec, leto, na primer 10.12.2026
portal-date-hint-known = Če je znan. Dan, mesec, leto, na primer 10.12.2026

## Devices, as they are called everywhere
portal-units = { $count ->
    [one] Nanaša se na { $count } vašo napravo
    [two] Nanaša se na { $count } vaši napravi
    [few] Nanaša se na { $count } vaše naprave
   *[other] Nanaša se na { $count } vaših naprav
}
portal-your-units = Vaše naprave
portal-show-units = Prikažite vse naprave
portal-no-units = Trenutno ni naprav, ki bi jih morali potrditi
portal-serial = SN { $serial }
portal-serial-unknown = Naprava, katere serijske številke ne poznamo
portal-unit-about = { $name }, kataloška št. { $number }
portal-unit-number = Kataloška št. { $number }, UDI-DI ni relevanten
portal-unit-numbers = Kataloška št. { $number }, UDI-DI { $udi }
portal-unit-possibly = Po naših podatkih je morda prizadeta. Obravnavajte jo, kot da je prizadeta.
portal-unit-handed = Odgovor zaupan: { $to }, { $date }. Odgovorite lahko sami ali pustite odprto.
portal-shown-since = Dokazano: { $moment }
portal-shown-none = Dokazila še ni

## Overview
portal-handed = To povezavo ste dobili od: { $who }, { $date }.
portal-handed-units = { $count ->
    [one] Velja za { $count } napravo.
    [two] Velja za { $count } napravi.
    [few] Velja za { $count } naprave.
   *[other] Velja za { $count } naprav.
}
portal-three-steps = Trije koraki
portal-step-read = Branje
portal-step-read-small = Obvestilo, tudi kot PDF
portal-step-measures = Ukrepi
portal-step-measures-small = Navodila proizvajalca
portal-step-confirm = Potrditev
portal-step-confirm-small = za vsako serijsko številko, približno 2 minuti
portal-open = še ni opravljeno
portal-of = { $done } od { $total }
portal-said-so = navedeno
portal-confirmed = potrjeno
portal-next-read = Naprej: branje
portal-next-confirm = Naprej: potrditev
portal-next-receipt = Oglejte si potrdilo o prejemu
portal-draft = Vaši vnosi so shranjeni
portal-draft-text = Niso še poslani.
portal-draft-on = Nadaljujte z obrazcem
portal-way-recipients = Vnesite svoje prejemnike. Mi jih obvestimo namesto vas
portal-way-receipt = Zadnje potrdilo o prejemu
portal-way-correct = Popravite svoje odgovore
portal-way-hand = Predajte del odgovora sodelavcu ali sodelavki
portal-way-handed = { $count ->
    [one] { $count } predan del
    [two] { $count } predana dela
    [few] { $count } predani deli
   *[other] { $count } predanih delov
}
portal-way-contact = Niste pristojni? Navedite pravo osebo
portal-way-return = Niste pristojni? Sporočite osebi, od katere ste dobili povezavo.

## Reading the notice
portal-read-title = Branje obvestila
portal-text-language = Jezik obvestila: { $language }
portal-read-at = Prebrano: { $moment }
portal-read-hint = Odprtje te strani ne velja za potrditev. Šele s tem gumbom se zabeleži, da ste obvestilo prebrali.
portal-read-button = Obvestilo je prebrano
portal-instructions = Odprite navodila proizvajalca
portal-instructions-take = Prenesite
portal-instructions-taken = Preneseno: { $moment }
portal-instructions-hint = S tem gumbom se zabeleži, da ste datoteko prenesli.
portal-products = Prizadeti izdelki
portal-product = Izdelek
portal-catalogue-no = Kataloška št.
portal-udi = UDI-DI
portal-udi-none = ni relevantno
portal-files = Datoteke
portal-files-none = Datoteke bodo tukaj, ko bodo odobrene.
portal-file-notice = Obvestilo kot PDF, { $language }
portal-file-personal = Spremni dopis in obrazec za vašo ustanovo kot PDF

## Form: what stands on each page
portal-form-steps = Koraki obrazca
portal-form-devices = Naprave
portal-form-questions = Vprašanja
portal-form-confirm = Potrditev
portal-errors = { $count ->
    [one] Popraviti je treba { $count } vnos
    [two] Popraviti je treba { $count } vnosa
    [few] Popraviti je treba { $count } vnose
   *[other] Popraviti je treba { $count } vnosov
}
portal-save-hint = Shranite lahko kadar koli. Vaša povezava vas vrne sem.
portal-next = Naprej

## Step: devices
portal-devices-title = Vaše naprave
portal-devices-heading = Kaj se je zgodilo z vsako napravo?
portal-no-units-form = Trenutno ni naprav, ki bi jih morali potrditi. Napravo, ki manjka, lahko navedete spodaj.
portal-chain-first = Ste naprave predali naprej?
portal-chain-first-text = Vnesite prejemnike. Te naprave se nato vodijo pri njih in vam o njih tukaj ni treba navesti ničesar.
portal-choice-done = Izvedeno
portal-said-done-hint = Vsi koraki iz navodil so izvedeni
portal-choice-later = Še ne
portal-choice-not-here = Ni tukaj
portal-choice-not-here-hint = Te naprave pri nas ne najdemo
portal-choice-passed-on = Predano naprej
portal-choice-scrapped = Zavrženo
portal-choice-cannot = Ni izvedljivo
portal-choice-cannot-hint = Korakov ne moremo izvesti
portal-when = Kdaj?
portal-until = Do kdaj?
portal-to = Komu? Ime in naslov ustanove
portal-why = Kaj je ovira?
portal-why-hint = Tehnična podpora bo stopila v stik z vami.
portal-serial-read = Serijska številka s tipske ploščice
portal-serial-read-hint = V naših podatkih manjka
portal-rest = Vse naprave, o katerih zgoraj niste navedli ničesar
portal-rest-each = Odgovarjam za vsako posebej
portal-rest-done = Na vseh drugih so ukrepi izvedeni
portal-extra-heading = Na tem seznamu manjka naprava
portal-extra = Serijska številka, kot je na tipski ploščici
portal-extra-hint = Preverimo, ali je naprava prizadeta, in stopimo v stik z vami. Več številk: po ena v vrstici.

## Step: questions
portal-questions-title = Vprašanja o obvestilu
portal-questions-heading = Ali te izjave držijo?
portal-questions-hint = »Ne« je veljaven odgovor. Nato stopimo v stik z vami.
portal-questions-tick = Označite, kar velja za vas.
portal-not-ticked = ni označeno
portal-derived = Izhaja iz tega, kar ste navedli za vsako napravo
portal-chain = Distributerji in uvozniki
portal-chain-question = Ste distributer ali uvoznik naprav?
portal-chain-not-applicable = Ni relevantno
portal-chain-not-applicable-hint = Naprave uporabljamo sami
portal-chain-applies = Da, smo distributer ali uvoznik
portal-informed-on = Datum
portal-next-check = Naprej: pregled odgovorov

## Step: confirm
portal-check-title = Pregled in potrditev
portal-check-heading = Je vse pravilno?
portal-missing = { $count ->
    [one] Manjka še { $count } odgovor
    [two] Manjkata še { $count } odgovora
    [few] Manjkajo še { $count } odgovori
   *[other] Manjka še { $count } odgovorov
}
portal-check-correction = Odgovorili ste že. Ponovno pošiljanje popravi vaš zadnji odgovor; ta ostane berljiv.
portal-unknown-serials = Druge serijske številke pri vas
portal-said-nothing = Še nič ni navedeno
portal-said-done = Izvedeno
portal-said-done-on = Izvedeno, datum: { $date }
portal-said-later = Še ne
portal-said-later-on = Še ne, rok: { $date }
portal-said-not-here = Ni tukaj
portal-said-passed-on = Predano naprej, prejemnik: { $to }
portal-said-scrapped = Zavrženo
portal-said-scrapped-on = Zavrženo, datum: { $date }
portal-said-cannot = Ni izvedljivo: { $why }
portal-sign-heading = Kdo to potrjuje?
portal-sign-name = Ime in priimek
portal-sign-title = Naziv ali funkcija
portal-sign-date = Datum
portal-sign-hint = S pošiljanjem dajete te izjave. Pozneje jih lahko popravite; prejšnja različica ostane shranjena.
portal-sign = Pošljite odgovore
portal-earlier = Vaši dosedanji odgovori

## What does not fit about an entry
portal-wrong-about = SN { $serial }: { $text }
portal-wrong-choose = Izberite odgovor.
portal-wrong-yes-no = Izberite »da« ali »ne«.
portal-wrong-date = Ta datum ni berljiv. Napišite dan, mesec, leto, na primer 10.12.2026.
portal-wrong-date-missing = Datum manjka.
portal-wrong-quantity = Navedite število pripomočkov kot celo število.
portal-wrong-to = Navedite ime in naslov ustanove.
portal-wrong-why = Navedite razlog. Zadošča en stavek.
portal-wrong-name = Ime manjka.
portal-wrong-changed = Odgovori so se spremenili, odkar je bila ta stran prikazana. Še enkrat jih preverite.
portal-wrong-units = Izberite vsaj eno napravo.
portal-wrong-email = To ni e-poštni naslov.
portal-wrong-nothing = Še nič ni navedeno.

## Receipt
portal-receipt-title = Potrdilo o prejemu { $number }
portal-receipt-heading = Vaši odgovori so prejeti
portal-receipt-corrected = Ta odgovor je bil popravljen
portal-receipt-newer = Na novejši odgovor { $number }
portal-receipt-number = Številka vašega potrdila o prejemu
portal-receipt-phone = Po telefonu zadošča ta številka.
portal-receipt-at = Prejeto
portal-receipt-by = Potrjuje
portal-receipt-site = Ustanova
portal-receipt-corrects = Popravlja odgovor
portal-receipt-place = Mesto v dnevniku
portal-receipt-index = Vnos { $index }
portal-receipt-sealed = Zajeto v podpisani kontrolni točki, število vnosov: { $size }
portal-receipt-pending = Pravkar se dodeljuje. Vaši odgovori so že shranjeni.
portal-receipt-again = Poglejte znova
portal-receipt-digest = Kontrolna vsota vnosa (SHA-256)
portal-receipt-print = Izdelano v portalu za { $reference }, za vašo dokumentacijo. Vprašanja: { $address }
portal-receipt-next = Kaj sledi
portal-receipt-queried = Naš sodelavec prebere vaš odgovor in stopi v stik z vami, če je treba kaj pojasniti.
portal-receipt-open = Še ni izvedeno:
portal-receipt-copy = Potrditev pošljemo na e-poštni naslov, ki ga imamo za vas.
portal-receipt-how-print = Za shranitev te strani uporabite funkcijo tiskanja v brskalniku.
portal-receipt-proof = Z vnosom in kontrolno vsoto je mogoče pozneje dokazati, da je ta odgovor nespremenjen v dnevniku.

## Handing a part on
portal-hand-title = Predaja dela odgovora
portal-hand-heading = Kdo naj prevzame del odgovora?
portal-hand-text = Oseba dobi svojo povezavo. Ta prikazuje samo naprave, ki jih izberete, in pove, kdo jo je predal. Vi ohranite pregled.
portal-hand-unit = { $name }: { $state }
portal-hand-email = E-poštni naslov osebe
portal-hand-from = Vaše ime
portal-hand-from-hint = Navedeno je v e-sporočilu.
portal-hand-send = Pošljite povezavo
portal-hand-already = Že predano
portal-hand-said = odgovorjeno: { $said } od { $count }

## Naming the right person
portal-contact-title = Navedba prave osebe
portal-contact-heading = Kdo je pristojen?
portal-contact-text = Obvestilo mora priti do prave osebe. Dokler ta ne odgovori, obdržimo vaš naslov.
portal-contact-what = Kaj drži?
portal-contact-person = Pristojna je druga oseba pri nas
portal-contact-name = Ime ali oddelek
portal-contact-email = E-poštni naslov
portal-contact-email-hint = Obvestilo takoj pošljemo na ta naslov. Brez naslova naš sodelavec išče naprej.
portal-contact-site = Pristojna je druga ustanova
portal-contact-site-name = Ime in naslov ustanove
portal-contact-unknown = Ne vem, kdo je pristojen
portal-contact-unknown-hint = Iščemo naprej in pokličemo vašo telefonsko centralo

## Reporting a suspicion
portal-intruder-reported = Sum je že prijavljen. Lahko ga dopolnite.
portal-intruder-then = Nato sum prijavite tukaj
portal-intruder-text = Zadošča en stavek. Prijava je takoj na prvem mestu delovnega seznama proizvajalca. Ne nadomesti vaše potrditve za vsako napravo.
portal-intruder-seen = Kaj ste opazili?
portal-intruder-unplugged = Je kabel izvlečen, kot zahteva obvestilo?
portal-intruder-reach = Kako lahko stopimo v stik z vami?
portal-intruder-reach-hint = Telefonska številka, po možnosti tudi ponoči
portal-intruder-send = Prijavite sum
portal-intruder-law = Vaša ustanova ima lahko lastne obveznosti poročanja s kratkimi roki, na primer glede varstva podatkov ali varnosti omrežij. Vprašajte pristojne osebe v svoji ustanovi.

## Recipients of a distributor or importer
portal-recipients-title = Vnos vaših prejemnikov
portal-recipients-heading = Komu ste predali naprave?
portal-recipients-text = Vsak prejemnik dobi obvestilo v svojem jeziku in odgovori sam.
portal-recipients-free = Naprave brez prejemnika: { $free } od { $total }.
portal-recipients-free-list = Serijske številke brez prejemnika
portal-named = { $count ->
    [one] { $count } naveden prejemnik
    [two] { $count } navedena prejemnika
    [few] { $count } navedeni prejemniki
   *[other] { $count } navedenih prejemnikov
}
portal-state = Stanje
portal-state-waiting = obveščanje poteka
portal-state-told = obveščen
portal-state-read = prebrano
portal-state-answered = odgovorjeno
portal-recipients-complete-said = Navedli ste, da je seznam popoln.
portal-preview = { $count ->
    [one] Obvestiti je mogoče { $count } prejemnika
    [two] Obvestiti je mogoče { $count } prejemnika
    [few] Obvestiti je mogoče { $count } prejemnike
   *[other] Obvestiti je mogoče { $count } prejemnikov
}
portal-preview-text = Nič še ni poslano. Če je seznam pravilen, obvestite prejemnike s spodnjim gumbom.
portal-recipients-rows = Vnos prejemnikov
portal-recipient = Prejemnik { $count }
portal-recipient-name = Ustanova
portal-recipient-street = Ulica
portal-recipient-postcode = Poštna številka
portal-recipient-city = Kraj
portal-recipient-country = Država
portal-recipient-country-hint = Ime ali oznaka, na primer DE
portal-recipient-email = E-poštni naslov
portal-recipient-serials = Serijske številke
portal-recipient-serials-hint = Več številk ločite z vejicami
portal-recipients-more = Prikažite več vrstic. Kar je na tej strani, se ne prenese
portal-recipients-paste = Ali prilepite preglednico
portal-paste = Kopirajte iz svoje preglednice in prilepite sem
portal-paste-hint = Ena vrstica za vsakega prejemnika: ustanova; ulica; poštna številka; kraj; država; e-pošta; serijska številka, serijska številka
portal-recipients-complete = S tem je moj seznam popoln
portal-recipients-check = Preverite vnose
portal-recipients-tell = Obvestite prejemnike
portal-recipients-later = Druge prejemnike lahko vnesete pozneje.
portal-line-row = Prejemnik { $line }: { $text }
portal-line-pasted = Prilepljena vrstica { $line }: { $text }
portal-line-none = Vnesite vsaj enega prejemnika.
portal-line-name = Ustanova manjka.
portal-line-city = Kraj manjka.
portal-line-country = Te države ne poznamo: »{ $about }«. Napišite njeno ime ali dve črki.
portal-line-email = To ni e-poštni naslov: »{ $about }«.
portal-line-serial = Te serijske številke ni na vašem seznamu: { $about }.
portal-line-twice = Ta serijska številka je navedena dvakrat: { $about }.
portal-line-units = Serijske številke manjkajo.

## Is this genuine?
portal-genuine-heading = Je to obvestilo pristno?
portal-genuine-text = To lahko ugotovite na tri načine. Eden zadošča.
portal-genuine-ask = Vprašajte.
portal-genuine-ask-text = Pokličite svojo kontaktno osebo pri proizvajalcu na številko, ki jo že poznate, ne na številko iz e-sporočila, ali uporabite { $website }. Navedite { $reference }.
portal-genuine-compare = Primerjajte.
portal-genuine-compare-text = Na vsaki strani datoteke PDF sta obe številki: { $reference } in { $document }.
portal-genuine-digest = Preračunajte.
portal-genuine-digest-text = Vaša služba IT lahko kontrolno vsoto datoteke primerja s tem seznamom. Podpisane so bile natanko te datoteke.
portal-genuine-maker = Proizvajalec
portal-genuine-numbers = Številke
portal-genuine-link = O vaši povezavi
portal-genuine-link-text = Povezava velja samo za vašo ustanovo in samo za to obvestilo. Kdor jo ima, lahko odgovarja za vašo ustanovo; ne posredujte je, temveč dele predajte prek »Predaja dela odgovora«. Proizvajalec jo lahko kadar koli prekliče in vam pošlje novo.
portal-genuine-never = Nikoli ne sprašujemo po geslu in nikoli po bančnih podatkih.

## After an act
portal-done-now = Storite to zdaj
portal-done-hand = Povezava je poslana
portal-done-hand-text = Oseba jo dobi na naslov, ki ste ga navedli. Njene odgovore boste videli v svojem obrazcu.
portal-done-contact = Hvala. Vaš podatek je zabeležen
portal-done-contact-text = Če ste navedli e-poštni naslov, obvestilo pošljemo tja. Sicer naš sodelavec išče pravo osebo. Vaša povezava še naprej velja.
portal-done-intruder = Vaša prijava je prejeta
portal-done-intruder-text = Zdaj je na prvem mestu delovnega seznama proizvajalca. Ne čakajte na odgovor, preden ukrepate.
portal-done-recipients = Vaš seznam je sprejet
portal-done-recipients-text = Prejemniki, ki ste jih navedli, zdaj dobijo obvestilo. Kako daleč so, vidite na strani svojih prejemnikov.

## The notice as data
portal-data = Kot podatki za vaše lastne sisteme
portal-data-text = Ista različica kot PDF. Vaš sistem jo lahko prebere in z njo odgovori.
portal-data-products = Prizadeti izdelki
portal-data-units = Vaše serijske številke
portal-data-notice = Obvestilo za strojno branje (JSON)

## Checking a file
portal-genuine-file-heading = Preverjanje datoteke
portal-genuine-file-text = Izberite PDF, ki ste ga prejeli. Datoteka se ne shrani.
portal-genuine-file = Datoteka PDF
portal-genuine-file-send = Preverite
portal-genuine-offline = Brez omrežja: »fieldaction genuine« ali »fieldcheck genuine« z imenom datoteke.
portal-genuine-yes = Pristno: { $reference }, revizija { $revision }, žig proizvajalca { $maker }, { $date }.
portal-genuine-filled = Pristno. Po žigosanju so bila izpolnjena samo polja obrazca.
portal-genuine-not = Ni pristno: { $why }
portal-genuine-stamp = Časovni žig: { $moment }, izdal { $authority }. Čigava je ta storitev, ni bilo preverjeno.
portal-genuine-key = Prstni odtis ključa tega žiga
portal-genuine-key-compare = Biti mora prstni odtis, ki je naveden v vašem pismu.
genuine-no-pdf = Datoteka ni berljiv PDF.
genuine-no-seal = Datoteka nima žiga.
genuine-changed = Datoteka je bila po žigosanju spremenjena.
genuine-added = Datoteki je bilo po žigosanju nekaj dodano.
genuine-foreign-key = Žig je bil izdelan z drugim ključem.
genuine-broken = Žiga ni mogoče prebrati.

# The page for files of answers.
portal-upload-way = Naloži datoteko z odgovori
portal-upload-title = Naloži odgovore
portal-upload-lead = Pošljite nam datoteko s serijskimi številkami in podatkom, kaj se je zgodilo z vsakim pripomočkom. Vidite, kaj je bilo prebrano, to preverite in podpišete. Pred tem se nič ne zabeleži.
portal-upload-label = Datoteka
portal-upload-hint = XLSX ali CSV s stolpcema za serijsko številko in stanje ali strojni odgovor (JSON)
portal-upload-own = Izpolnite lahko našo preglednico:
portal-upload-send = Preberi datoteko
portal-upload-none = Najprej izberite datoteko.
portal-upload-unreadable = Te datoteke ni mogoče prebrati.
portal-upload-empty = Ta datoteka ne pove ničesar o pripomočku.
portal-upload-foreign = Ta datoteka sodi k drugemu obvestilu ali drugemu prejemniku. Iz nje ni bilo nič prevzeto.
portal-upload-result = Kaj je bilo prebrano
portal-upload-counts = Prebrano: { $taken } · Za preverjanje: { $held } · Izpuščeno: { $refused }
portal-upload-row = Vrstica { $row }
portal-upload-next = Preveri in nadaljuj
portal-upload-kept = Prebrano je v obrazcu. Tam preverite, dopolnite in podpišite.
portal-upload-unknown = Ni na našem seznamu; sporočen bo kot dodatni pripomoček.
portal-upload-number = Serijske številke ni mogoče zanesljivo prebrati. Poglejte na pripomoček.
portal-upload-said = Ni jasno, kaj se je zgodilo s pripomočkom. Izberite sami.
portal-upload-date = Datum ni jasen in je bil izpuščen.
portal-upload-cell = Celica vsebuje formulo ali je združena. Preverite vrednost.
portal-upload-twice = Ta serijska številka se pojavi več kot enkrat.
portal-upload-missing = Manjka, komu ali zakaj.
portal-upload-which = Ni jasno, kateri pripomoček je mišljen.
portal-upload-comment = Navedena je opomba; ni bila prevzeta.
portal-upload-other = Nečesa ni bilo mogoče prebrati in je bilo izpuščeno.
## Passing on: roles, a list as a file, sites by number only
portal-role = Kaj ustanova počne z napravami?
portal-role-uses = Uporablja jih
portal-role-passes = Predaja jih naprej in navaja svoje prejemnike
portal-list-heading = Ali oddajte datoteko
portal-list-text = Ena vrstica za vsako napravo s stolpci predloge, kot CSV ali XLSX. Kar je mogoče prevzeti, je nato v polju zgoraj; nihče še ni obveščen.
portal-list-file = Seznam (CSV ali XLSX)
portal-list-template = Predloga
portal-list-read = Preberi datoteko
portal-list-counts = Vrstic: { $rows }, prevzetih { $taken }, za popravek { $held }, neuporabnih { $refused }
portal-line-list = Vrstica { $line }: { $text }
portal-line-role = Te vloge ne poznamo: »{ $about }«.
portal-line-circle = Ta naslov je v verigi nad vami: { $about }.
portal-line-many = En seznam ne sprejme več prejemnikov: { $about }.
portal-line-unreadable = Tega ni mogoče prebrati: »{ $about }«.
portal-blind-title = Imena obdržite pri sebi
portal-blind-text = Dajte vsakemu mestu številko. Mi izvemo številko, državo, jezik in serijske številke, nikoli imena ali naslova. Obvestilo predate sami.
portal-blind-lines = Mesta
portal-blind-lines-hint = Ena vrstica za vsako mesto: številka; država; jezik; serijska številka, serijska številka. Številka ima največ štiri črke in šest števk, na primer S-01
portal-blind-file = Javni del iz »fieldaction cascade seal« (JSON)
portal-blind-sealed = Vaš zapečateni seznam (neobvezno)
portal-blind-sealed-hint = Hranimo ga za vas. Odpre ga le vaš ključ.
portal-blind-declare = Navedi mesta
portal-blind-named = Mesta: { $count }
portal-blind-site = Številka
portal-blind-link = Povezava za mesto
portal-blind-letter = Pismo (PDF)
portal-blind-zip = Pisma, povezave in podpisana obvestila za vsa mesta (ZIP)
portal-blind-told = Obvestilo smo predali tem mestom
portal-blind-kept = Vaš zapečateni seznam
portal-blind-root = Koren nad vašimi zavezami
portal-line-site = To ni prosta številka mesta: »{ $about }«.
portal-line-public = To ni javni del seznama: »{ $about }«.
portal-line-unsealed = Ta datoteka ni zapečatena: »{ $about }«.
portal-sign-optional = Neobvezno. Proizvajalec ne ve, kdo ste.
