### Frame words of the verification form and of the cover letter, Slovenian.

## Form
form-title = Obrazec za potrditev { $reference }
form-title-recall = Obrazec za odgovor { $reference }
form-heading = Obrazec za potrditev
form-heading-recall = Obrazec za odgovor
form-introduction-quality = S tem obrazcem potrdite, da ste prejeli obvestilo o kakovosti { $reference } in izvedli njegove ukrepe.
form-organisation = Ime organizacije
form-number = Vaša številka pri nas
form-person = Oseba, ki izpolnjuje obrazec
form-name = Ime in priimek
form-person-title = Naziv ali funkcija
form-date = Datum ({ $hint })
form-answers = Vaši odgovori
form-yes = Da
form-no = Ne
form-unit-product = Naprava
form-unit-serial = Serijska številka
form-unit-answer = Izvedeno
form-unit-write = vpišite:
form-further = Druge serijske številke pri vas
form-chain = Odgovori distributerja ali uvoznika
form-chain-not-applicable = Ni relevantno
form-send = Vrnite na { $address }. Te podatke nam lahko sporočite tudi po e-pošti, brez obrazca.

## Cover letter
letter-title = Spremni dopis in obrazec za potrditev { $reference }
letter-title-recall = Spremni dopis in obrazec za odgovor { $reference }
letter-opening = { $count ->
    [0] Po naših podatkih ste prejeli prizadeti izdelek. Celotno varnostno obvestilo je priloženo.
    [one] Po naših podatkih se to obvestilo nanaša na { $count } napravo pri vas. Celotno varnostno obvestilo je priloženo.
    [two] Po naših podatkih se to obvestilo nanaša na { $count } napravi pri vas. Celotno varnostno obvestilo je priloženo.
    [few] Po naših podatkih se to obvestilo nanaša na { $count } naprave pri vas. Celotno varnostno obvestilo je priloženo.
   *[other] Po naših podatkih se to obvestilo nanaša na { $count } naprav pri vas. Celotno varnostno obvestilo je priloženo.
}
letter-opening-quality = { $count ->
    [0] Po naših podatkih ste prejeli prizadeti izdelek. Celotno obvestilo o kakovosti je priloženo.
    [one] Po naših podatkih se to obvestilo nanaša na { $count } napravo pri vas. Celotno obvestilo o kakovosti je priloženo.
    [two] Po naših podatkih se to obvestilo nanaša na { $count } napravi pri vas. Celotno obvestilo o kakovosti je priloženo.
    [few] Po naših podatkih se to obvestilo nanaša na { $count } naprave pri vas. Celotno obvestilo o kakovosti je priloženo.
   *[other] Po naših podatkih se to obvestilo nanaša na { $count } naprav pri vas. Celotno obvestilo o kakovosti je priloženo.
}
letter-opening-recall = { $count ->
    [0] Po naših podatkih ste prejeli prizadeti izdelek. Celoten dopis o odpoklicu je priložen.
    [one] Po naših podatkih se to obvestilo nanaša na { $count } napravo pri vas. Celoten dopis o odpoklicu je priložen.
    [two] Po naših podatkih se to obvestilo nanaša na { $count } napravi pri vas. Celoten dopis o odpoklicu je priložen.
    [few] Po naših podatkih se to obvestilo nanaša na { $count } naprave pri vas. Celoten dopis o odpoklicu je priložen.
   *[other] Po naših podatkih se to obvestilo nanaša na { $count } naprav pri vas. Celoten dopis o odpoklicu je priložen.
}
letter-step-read = Preberite varnostno obvestilo. Posredujte ga vsem, ki delajo z napravami.
letter-step-read-quality = Preberite obvestilo o kakovosti. Posredujte ga vsem, ki delajo z napravami.
letter-step-read-recall = Preberite dopis o odpoklicu. Posredujte ga vsem, ki delajo z napravami.
letter-step-measures = Izvedite ukrepe: { $address }
letter-step-answer = Odgovorite za vsako serijsko številko, na spletu ali z obrazcem.
letter-online = Odgovorite na spletu, brez uporabniškega računa
letter-code = Kratka koda za telefon:
letter-paper = Z obrazcem ali po e-pošti
letter-paper-text = Pošljite izpolnjeni obrazec ali navadno e-sporočilo s serijskimi številkami na { $address }.
letter-units = Prizadete naprave pri vas
letter-standing = Status
letter-standing-affected = prizadeta
letter-standing-possibly = morda prizadeta
letter-change = Od revizije { $revision }
letter-change-new = nova
letter-change-same = nespremenjena
letter-change-gone = ni več prizadeta
letter-serial-unknown = ni znana
letter-chain = Te naprave ste prejeli kot distributer ali uvoznik. Prejemnike navedite v portalu ali jim nemudoma posredujte to obvestilo ter izpolnite del za distributerje in uvoznike.
letter-wrong = Niste pravi naslovnik?
letter-genuine = Je to pismo pristno?
letter-genuine-text = Na vsaki strani sta številki { $reference } in { $document }. Če dvomite, vprašajte po poti, ki jo že poznate, na primer prek { $website }. Nihče vas ne bo vprašal za geslo.
letter-wrong-text = Sporočite nam pravo osebo, v portalu ali po e-pošti na { $address }. Do takrat ostane to obvestilo naslovljeno na vas.
letter-check = fieldcheck mora prikazati prstni odtis { $fingerprint }; pod vsako serijsko številko je navedena njena enkratna številka (challenge).

## Form: the code on each page, and what may be entered beside yes and no
form-code = Ta koda pove, čigav je obrazec. Prosimo, ne pišite po njej.
form-scan = Ali to kodo odčitajte s telefonom.
form-department = Oddelek
form-account = Številka stranke
form-address = Naslov
form-shipping-address = Naslov za dostavo, če je drugačen
form-phone = Telefon
form-email = E-pošta
form-signature = Podpis
form-quantity = Količina
form-comment = Opomba
form-on = Dne (datum)
form-deadline = Rok za vrnitev tega obrazca: { $day }.
form-disposition = Kaj se je zgodilo
form-disposition-done = izvedeno
form-disposition-not-yet = še ne
form-disposition-not-here = ni tukaj
form-disposition-never-had = nikoli imeli
form-disposition-passed-on = predano naprej
form-disposition-scrapped = zavrženo
form-disposition-cannot = ni izvedljivo
form-continued = Nadaljevanje
form-page-of = Obrazec, stran { $page } od { $pages }

## Statements of the customer
statement-receipt = Potrjujemo, da smo to obvestilo prejeli, prebrali in razumeli.
statement-actions = Izvedli smo vse ukrepe, ki jih zahteva obvestilo.
statement-users = Z informacijami in ukrepi so seznanjeni vsi zadevni uporabniki, ukrepi pa so izvedeni.
statement-returned = Prizadete naprave smo vrnili.
statement-destroyed = Prizadete naprave smo uničili.
statement-none-to-return = Ni prizadetih naprav, ki bi jih bilo mogoče vrniti ali uničiti.
statement-other = Storili smo nekaj drugega (prosimo, opišite).
statement-no-devices = Nimamo prizadetih naprav.
statement-query = Imamo vprašanje, prosimo, stopite v stik z nami.
statement-adverse = Prišlo je do neželenih dogodkov, povezanih z napravami (prosimo, opišite).

## Statements of the distributor or importer
statement-stock = Pregledali smo svojo zalogo in izločili prizadete naprave.
statement-identified = Ugotovili smo, katere stranke so prejele ali so lahko prejele naprave.
statement-list = Priložili smo seznam teh strank.
statement-informed = Obvestili smo ugotovljene stranke.
statement-confirmed = Od vseh ugotovljenih strank smo prejeli potrditve.
statement-neither = Niti mi niti naše stranke nimamo prizadetih naprav na zalogi.
statement-importer = Smo uvoznik naprav.

## Statements of the importer, of the authorised representative
statement-importer-register = Kot uvoznik smo ta ukrep vpisali v svoj register pritožb, neskladnih pripomočkov, odpoklicev in umikov.
statement-importer-informed = Kot uvoznik smo proizvajalcu in njegovemu pooblaščenemu predstavniku sporočili, kaj vemo o prizadetih napravah.
statement-representative = Smo pooblaščeni predstavnik proizvajalca.
statement-representative-cooperates = Kot pooblaščeni predstavnik pri tem ukrepu sodelujemo s pristojnimi organi in imamo dokumente pripravljene zanje.
