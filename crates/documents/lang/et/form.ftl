### Frame words of the verification form and of the cover letter, Estonian.

## Form
form-title = Kinnitusvorm { $reference }
form-title-recall = Vastusevorm { $reference }
form-heading = Kinnitusvorm
form-heading-recall = Vastusevorm
form-introduction-quality = Palun kinnitage selle vormiga, et olete kvaliteediteate { $reference } kätte saanud ja selles nimetatud meetmed rakendanud.
form-organisation = Asutuse nimi
form-number = Teie number meie juures
form-person = Vormi täitnud isik
form-name = Nimi
form-person-title = Ametinimetus või ülesanne
form-date = Kuupäev ({ $hint })
form-answers = Teie vastused
form-yes = Jah
form-no = Ei
form-unit-product = Seade
form-unit-serial = Seerianumber
form-unit-answer = Tehtud
form-unit-write = palun kirjutage:
form-further = Muud seerianumbrid teie asutuses
form-chain = Levitaja või importija vastused
form-chain-not-applicable = Ei kohaldu
form-send = Tagastage aadressil { $address }. Võite saata need andmed ka e-kirjaga, ilma vormita.

## Cover letter
letter-title = Kaaskiri ja kinnitusvorm { $reference }
letter-title-recall = Kaaskiri ja vastusevorm { $reference }
letter-opening = { $count ->
    [0] Meie andmetel olete saanud mõjutatud toote. Täielik ohutusteade on lisatud.
    [one] Meie andmetel puudutab see teade 1 seadet teie asutuses. Täielik ohutusteade on lisatud.
   *[other] Meie andmetel puudutab see teade { $count } seadet teie asutuses. Täielik ohutusteade on lisatud.
}
letter-opening-quality = { $count ->
    [0] Meie andmetel olete saanud mõjutatud toote. Täielik kvaliteediteade on lisatud.
    [one] Meie andmetel puudutab see teade 1 seadet teie asutuses. Täielik kvaliteediteade on lisatud.
   *[other] Meie andmetel puudutab see teade { $count } seadet teie asutuses. Täielik kvaliteediteade on lisatud.
}
letter-opening-recall = { $count ->
    [0] Meie andmetel olete saanud mõjutatud toote. Täielik tagasikutsumiskiri on lisatud.
    [one] Meie andmetel puudutab see teade 1 seadet teie asutuses. Täielik tagasikutsumiskiri on lisatud.
   *[other] Meie andmetel puudutab see teade { $count } seadet teie asutuses. Täielik tagasikutsumiskiri on lisatud.
}
letter-step-read = Lugege ohutusteade läbi. Edastage see kõigile, kes nende seadmetega töötavad.
letter-step-read-quality = Lugege kvaliteediteade läbi. Edastage see kõigile, kes nende seadmetega töötavad.
letter-step-read-recall = Lugege tagasikutsumiskiri läbi. Edastage see kõigile, kes nende seadmetega töötavad.
letter-step-measures = Rakendage meetmed: { $address }
letter-step-answer = Vastake iga seerianumbri kohta, veebis või vormiga.
letter-online = Vastake veebis, ilma kontota
letter-code = Lühikood telefoni jaoks:
letter-paper = Vormi või e-kirjaga
letter-paper-text = Saatke täidetud vorm või lihtne e-kiri seerianumbritega aadressil { $address }.
letter-units = Mõjutatud seadmed teie asutuses
letter-standing = Seisund
letter-standing-affected = mõjutatud
letter-standing-possibly = võimalik, et mõjutatud
letter-change = Alates redaktsioonist { $revision }
letter-change-new = uus
letter-change-same = muutmata
letter-change-gone = ei ole enam mõjutatud
letter-serial-unknown = ei ole teada
letter-chain = Saite need seadmed levitaja või importijana. Palun nimetage saajad portaalis või edastage see teade neile viivitamata ning täitke levitajate ja importijate osa.
letter-wrong = Kas teie ei ole õige kontaktisik?
letter-genuine = Kas see kiri on ehtne?
letter-genuine-text = Igal leheküljel on numbrid { $reference } ja { $document }. Kahtluse korral küsige juba tuttaval viisil, näiteks { $website } kaudu. Keegi ei küsi teilt parooli.
letter-wrong-text = Palun teatage meile õige isik, portaalis või e-kirjaga aadressil { $address }. Seni jääb teade teile adresseerituks.
letter-check = fieldcheck peab näitama sõrmejälge { $fingerprint }. Iga seerianumbri all on selle ühekordne number (challenge).

## Form: the code on each page, and what may be entered beside yes and no
form-code = See kood näitab, kelle vorm see on. Palun ärge kirjutage selle peale.
form-scan = Või skannige see kood telefoniga.
form-department = Osakond
form-account = Kliendinumber
form-address = Aadress
form-shipping-address = Tarneaadress, kui see on erinev
form-phone = Telefon
form-email = E-post
form-signature = Allkiri
form-quantity = Kogus
form-comment = Märkus
form-on = Millal (kuupäev)
form-deadline = Palun tagastage see vorm hiljemalt sel kuupäeval: { $day }.
form-disposition = Mis on juhtunud
form-disposition-done = tehtud
form-disposition-not-yet = veel mitte
form-disposition-not-here = ei ole siin
form-disposition-never-had = pole kunagi olnud
form-disposition-passed-on = edasi antud
form-disposition-scrapped = utiliseeritud
form-disposition-cannot = ei ole teostatav
form-continued = Järg
form-page-of = Vorm, lehekülg { $page }/{ $pages }

## Statements of the customer
statement-receipt = Kinnitan, et olen selle teate kätte saanud, läbi lugenud ja sellest aru saanud.
statement-actions = Olen teinud kõik toimingud, mida teade nõuab.
statement-users = Teave ja toimingud on kõigile asjaomastele kasutajatele teatavaks tehtud ning toimingud on tehtud.
statement-returned = Olen mõjutatud seadmed tagastanud.
statement-destroyed = Olen mõjutatud seadmed hävitanud.
statement-none-to-return = Ei ole mõjutatud seadmeid, mida tagastada või hävitada.
statement-other = Olen teinud midagi muud (palun kirjeldage).
statement-no-devices = Mul ei ole mõjutatud seadmeid.
statement-query = Mul on küsimus, palun võtke minuga ühendust.
statement-adverse = Seoses seadmetega on esinenud ohujuhtumeid (palun kirjeldage).

## Statements of the distributor or importer
statement-stock = Olen oma laovaru kontrollinud ja mõjutatud seadmed eraldanud.
statement-identified = Olen kindlaks teinud kliendid, kes seadmeid said või võisid saada.
statement-list = Olen lisanud nende klientide loendi.
statement-informed = Olen kindlaks tehtud kliente teavitanud.
statement-confirmed = Olen saanud kinnituse kõigilt kindlaks tehtud klientidelt.
statement-neither = Ei minul ega minu klientidel ole laos mõjutatud seadmeid.
statement-importer = Olen seadmete importija.

## Statements of the importer, of the authorised representative
statement-importer-register = Importijana olen kandnud selle meetme oma kaebuste, nõuetele mittevastavate seadmete, tagasikutsumiste ja kõrvaldamiste registrisse.
statement-importer-informed = Importijana olen tootjale ja tema volitatud esindajale teatanud, mida ma mõjutatud seadmetest tean.
statement-representative = Olen tootja volitatud esindaja.
statement-representative-cooperates = Volitatud esindajana teen selle meetme puhul pädevate asutustega koostööd ja hoian dokumendid nende jaoks valmis.
