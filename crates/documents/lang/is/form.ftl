### Frame words of the verification form and of the cover letter, Icelandic.

## Form
form-title = Svareyðublað { $reference }
form-title-recall = Svareyðublað { $reference }
form-heading = Svareyðublað
form-heading-recall = Svareyðublað
form-introduction-quality = Staðfestið með þessu eyðublaði að þið hafið móttekið gæðatilkynninguna { $reference } og framkvæmt aðgerðir hennar.
form-organisation = Heiti stofnunar eða fyrirtækis
form-number = Númer ykkar hjá okkur
form-person = Sá eða sú sem fyllir út eyðublaðið
form-name = Nafn
form-person-title = Titill eða starfssvið
form-date = Dagsetning ({ $hint })
form-answers = Svör ykkar
form-yes = Já
form-no = Nei
form-unit-product = Tæki
form-unit-serial = Raðnúmer
form-unit-answer = Framkvæmt
form-unit-write = vinsamlegast skrifið:
form-further = Fleiri raðnúmer hjá ykkur
form-chain = Svör dreifingaraðila eða innflytjanda
form-chain-not-applicable = Á ekki við
form-send = Sendist til { $address }. Einnig má senda okkur þessar upplýsingar í tölvupósti án eyðublaðsins.

## Cover letter
letter-title = Fylgibréf og svareyðublað { $reference }
letter-title-recall = Fylgibréf og svareyðublað { $reference }
letter-opening = { $count ->
    [0] Samkvæmt gögnum okkar hafið þið fengið vöru sem aðgerðin nær til. Öryggistilkynningin í heild fylgir með.
    [one] Samkvæmt gögnum okkar á þessi tilkynning við um { $count } tæki hjá ykkur. Öryggistilkynningin í heild fylgir með.
   *[other] Samkvæmt gögnum okkar á þessi tilkynning við um { $count } tæki hjá ykkur. Öryggistilkynningin í heild fylgir með.
}
letter-opening-quality = { $count ->
    [0] Samkvæmt gögnum okkar hafið þið fengið vöru sem aðgerðin nær til. Gæðatilkynningin í heild fylgir með.
    [one] Samkvæmt gögnum okkar á þessi tilkynning við um { $count } tæki hjá ykkur. Gæðatilkynningin í heild fylgir með.
   *[other] Samkvæmt gögnum okkar á þessi tilkynning við um { $count } tæki hjá ykkur. Gæðatilkynningin í heild fylgir með.
}
letter-opening-recall = { $count ->
    [0] Samkvæmt gögnum okkar hafið þið fengið vöru sem aðgerðin nær til. Innköllunarbréfið í heild fylgir með.
    [one] Samkvæmt gögnum okkar á þessi tilkynning við um { $count } tæki hjá ykkur. Innköllunarbréfið í heild fylgir með.
   *[other] Samkvæmt gögnum okkar á þessi tilkynning við um { $count } tæki hjá ykkur. Innköllunarbréfið í heild fylgir með.
}
letter-step-read = Lesið öryggistilkynninguna. Komið henni áfram til allra sem vinna með tækin.
letter-step-read-quality = Lesið gæðatilkynninguna. Komið henni áfram til allra sem vinna með tækin.
letter-step-read-recall = Lesið innköllunarbréfið. Komið því áfram til allra sem vinna með tækin.
letter-step-measures = Framkvæmið ráðstafanirnar: { $address }
letter-step-answer = Svarið fyrir hvert raðnúmer, á netinu eða með eyðublaðinu.
letter-online = Svarið á netinu, án aðgangsreiknings
letter-code = Stuttur kóði fyrir símtal:
letter-paper = Með eyðublaði eða tölvupósti
letter-paper-text = Sendið útfyllt eyðublað, eða venjulegan tölvupóst með raðnúmerunum, til { $address }.
letter-units = Viðkomandi tæki hjá ykkur
letter-standing = Staða
letter-standing-affected = fellur undir aðgerðina
letter-standing-possibly = fellur hugsanlega undir aðgerðina
letter-change = Frá endurskoðun { $revision }
letter-change-new = nýtt
letter-change-same = óbreytt
letter-change-gone = á ekki lengur við
letter-serial-unknown = ekki þekkt
letter-chain = Þið fenguð þessi tæki sem dreifingaraðili eða innflytjandi. Tilgreinið viðtakendurna í gáttinni eða komið þessari tilkynningu tafarlaust áfram til þeirra, og fyllið út reitinn fyrir dreifingaraðila og innflytjendur.
letter-wrong = Eruð þið ekki réttur tengiliður?
letter-genuine = Er þetta bréf ósvikið?
letter-genuine-text = Á hverri síðu standa númerin { $reference } og { $document }. Ef þið eruð í vafa skuluð þið spyrja eftir leið sem þið þekkið þegar, til dæmis um { $website }. Enginn mun biðja ykkur um lykilorð.
letter-wrong-text = Segið okkur hver rétti aðilinn er, í gáttinni eða með tölvupósti til { $address }. Þangað til er þessari tilkynningu áfram beint til ykkar.
letter-check = fieldcheck á að sýna fingrafarið { $fingerprint }. Undir hverju raðnúmeri stendur einskiptistala þess (challenge).

## Form: the code on each page, and what may be entered beside yes and no
form-code = Þessi kóði segir hver á þetta eyðublað. Skrifið ekki í reitinn.
form-scan = Eða skannið þennan kóða með síma.
form-department = Deild
form-account = Viðskiptamannsnúmer
form-address = Heimilisfang
form-shipping-address = Afhendingarstaður, ef annar
form-phone = Sími
form-email = Netfang
form-signature = Undirskrift
form-quantity = Fjöldi
form-comment = Athugasemd
form-on = Dagsetning
form-deadline = Vinsamlegast skilið þessu eyðublaði í síðasta lagi { $day }.
form-disposition = Hvað hefur gerst
form-disposition-done = lokið
form-disposition-not-yet = ekki enn
form-disposition-not-here = ekki hér
form-disposition-never-had = aldrei haft það
form-disposition-passed-on = afhent öðrum
form-disposition-scrapped = fargað
form-disposition-cannot = ekki framkvæmanlegt
form-continued = Framhald
form-page-of = Eyðublað, síða { $page } af { $pages }

## Statements of the customer
statement-receipt = Ég staðfesti að ég hef móttekið þessa tilkynningu og hef lesið hana og skilið.
statement-actions = Ég hef framkvæmt allar ráðstafanir sem tilkynningin krefst.
statement-users = Allir hlutaðeigandi notendur fengu upplýsingarnar og vitneskju um ráðstafanirnar, og ráðstafanirnar voru framkvæmdar.
statement-returned = Ég hef endursent viðkomandi tæki.
statement-destroyed = Ég hef eytt viðkomandi tækjum.
statement-none-to-return = Engin viðkomandi tæki eru fyrir hendi til að endursenda eða eyða.
statement-other = Ég hef gert eitthvað annað (vinsamlegast lýsið).
statement-no-devices = Ég hef engin tæki sem aðgerðin nær til.
statement-query = Ég er með spurningu. Vinsamlegast hafið samband við mig.
statement-adverse = Meintilvik hafa orðið í tengslum við tækin (vinsamlegast lýsið).

## Statements of the distributor or importer
statement-stock = Ég hef farið yfir birgðir mínar og tekið viðkomandi tæki frá.
statement-identified = Ég hef fundið þá viðskiptavini sem hafa fengið, eða kunna að hafa fengið, tækin.
statement-list = Ég hef látið lista yfir þessa viðskiptavini fylgja með.
statement-informed = Ég hef upplýst þá viðskiptavini sem ég fann.
statement-confirmed = Ég hef fengið staðfestingu frá öllum þeim viðskiptavinum sem ég fann.
statement-neither = Hvorki ég né viðskiptavinir mínir eigum tæki á lager sem aðgerðin nær til.
statement-importer = Ég er innflytjandi tækjanna.

## Statements of the importer, of the authorised representative
statement-importer-register = Sem innflytjandi hef ég fært þessa aðgerð í skrá mína yfir kvartanir, tæki sem uppfylla ekki kröfur, innköllun og afturköllun.
statement-importer-informed = Sem innflytjandi hef ég tilkynnt framleiðandanum og viðurkenndum fulltrúa hans það sem ég veit um viðkomandi tæki.
statement-representative = Ég er viðurkenndur fulltrúi framleiðandans.
statement-representative-cooperates = Sem viðurkenndur fulltrúi vinn ég með lögbærum yfirvöldum að þessari aðgerð og hef gögnin tiltæk fyrir þau.
