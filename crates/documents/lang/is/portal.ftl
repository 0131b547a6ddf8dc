### Words of the consignee's portal, Icelandic. One section per page, in the order in which a consignee meets them.

## Every page
portal-genuine = Er þetta ósvikið?
portal-language = Tungumál:
portal-urgent = Áríðandi öryggistilkynning
portal-alarm = Grunar ykkur óheimilan aðgang?
portal-alarm-what = Það sem á að gera núna
portal-alarm-title = Grunur um óheimilan aðgang
portal-foot = Áríðandi öryggistilkynning { $reference } ({ $document })
portal-foot-date = frá { $date }.
portal-foot-help = Spurningar:
portal-back = Aftur á yfirlitið
portal-back-devices = Aftur á tækin
portal-back-questions = Aftur á spurningarnar
portal-to-start = Á yfirlitið
portal-to-form = Á eyðublaðið
portal-save = Geyma þar til síðar
portal-send = Senda
portal-change = Breyta
portal-yes = Já
portal-no = Nei
portal-yes-on = Já, { $date }
portal-which-units = Hvaða tæki?
portal-date-hint = Dagur, mánuður, ár, til dæmis 10.12.2026
portal-date-hint-known = Ef það er vitað. Dagur, mánuður, ár, til dæmis 10.12.2026

## Devices, as they are called everywhere
portal-units = { $count ->
    [one] Á við um { $count } af tækjum ykkar
   *[other] Á við um { $count } af tækjum ykkar
}
portal-your-units = Tækin ykkar
portal-show-units = Sýna öll tæki
portal-no-units = Ekkert tæki bíður staðfestingar ykkar í augnablikinu
portal-serial = SN { $serial }
portal-serial-unknown = Tæki með raðnúmer sem við þekkjum ekki
portal-unit-about = { $name }, vörulistanr. { $number }
portal-unit-number = Vörulistanr. { $number }, UDI-DI á ekki við
portal-unit-numbers = Vörulistanr. { $number }, UDI-DI { $udi }
portal-unit-possibly = Samkvæmt gögnum okkar kann aðgerðin að ná til tækisins. Farið með það eins og hún geri það.
portal-unit-handed = Svarið var falið öðrum: { $to } ({ $date }). Þið getið svarað sjálf eða látið það standa opið.
portal-shown-since = Sýnt fram á síðan { $moment }
portal-shown-none = Engin sönnun enn

## Overview
portal-handed = { $who } lét ykkur fá þennan hlekk { $date }.
portal-handed-units = { $count ->
    [one] Hann gildir fyrir { $count } tæki.
   *[other] Hann gildir fyrir { $count } tæki.
}
portal-three-steps = Þrjú skref
portal-step-read = Lesa
portal-step-read-small = Tilkynningin, einnig sem PDF
portal-step-measures = Ráðstafanir
portal-step-measures-small = Leiðbeiningar framleiðandans
portal-step-confirm = Staðfesta
portal-step-confirm-small = fyrir hvert raðnúmer, um 2 mínútur
portal-open = ólokið
portal-of = { $done } af { $total }
portal-said-so = tilgreint
portal-confirmed = staðfest
portal-next-read = Næst: lesa
portal-next-confirm = Næst: staðfesta
portal-next-receipt = Sjá kvittun ykkar
portal-draft = Upplýsingar ykkar eru geymdar
portal-draft-text = Þær hafa ekki verið sendar enn.
portal-draft-on = Halda áfram með eyðublaðið
portal-way-recipients = Skrá eigin viðtakendur. Við látum þá vita fyrir ykkur
portal-way-receipt = Síðasta kvittun
portal-way-correct = Leiðrétta svör ykkar
portal-way-hand = Fela samstarfsmanni hluta svarsins
portal-way-handed = { $count ->
    [one] { $count } hluti afhentur öðrum
   *[other] { $count } hlutar afhentir öðrum
}
portal-way-contact = Ekki á ykkar ábyrgð? Tilgreinið rétta aðilann
portal-way-return = Ekki á ykkar ábyrgð? Látið þann vita sem gaf ykkur hlekkinn.

## Reading the notice
portal-read-title = Lesið tilkynninguna
portal-text-language = Tungumál tilkynningarinnar: { $language }
portal-read-at = Lesið { $moment }
portal-read-hint = Það telst ekki staðfesting að opna þessa síðu. Aðeins þessi hnappur skráir að þið hafið lesið tilkynninguna.
portal-read-button = Ég hef lesið tilkynninguna
portal-instructions = Opna leiðbeiningar framleiðandans
portal-instructions-take = Sækja
portal-instructions-taken = Sótt { $moment }
portal-instructions-hint = Þessi hnappur skráir að þið hafið sótt skrána.
portal-products = Viðkomandi vörur
portal-product = Vara
portal-catalogue-no = Vörulistanr.
portal-udi = UDI-DI
portal-udi-none = á ekki við
portal-files = Skrár
portal-files-none = Skrárnar birtast hér þegar þær hafa verið gefnar út.
portal-file-notice = Tilkynningin sem PDF, { $language }
portal-file-personal = Fylgibréf og eyðublað fyrir starfsstöð ykkar sem PDF

## Form: what stands on each page
portal-form-steps = Skref eyðublaðsins
portal-form-devices = Tæki
portal-form-questions = Spurningar
portal-form-confirm = Staðfesta
portal-errors = { $count ->
    [one] { $count } atriði stenst ekki enn
   *[other] { $count } atriði standast ekki enn
}
portal-save-hint = Þið getið geymt hvenær sem er. Hlekkurinn ykkar leiðir ykkur hingað aftur.
portal-next = Áfram

## Step: devices
portal-devices-title = Tækin ykkar
portal-devices-heading = Hvað hefur orðið um hvert tæki?
portal-no-units-form = Ekkert tæki bíður staðfestingar ykkar í augnablikinu. Ef tæki vantar getið þið tilgreint það hér að neðan.
portal-chain-first = Hafið þið afhent öðrum tæki?
portal-chain-first-text = Skráið viðtakendurna. Þau tæki teljast þá þar og þið þurfið ekki að segja neitt um þau hér.
portal-choice-done = Lokið
portal-said-done-hint = Öll skref leiðbeininganna hafa verið framkvæmd
portal-choice-later = Ekki enn
portal-choice-not-here = Ekki hér
portal-choice-not-here-hint = Við finnum þetta tæki ekki hjá okkur
portal-choice-passed-on = Afhent öðrum
portal-choice-scrapped = Fargað
portal-choice-cannot = Ekki framkvæmanlegt
portal-choice-cannot-hint = Við getum ekki framkvæmt skrefin
portal-when = Hvenær?
portal-until = Hvenær í síðasta lagi?
portal-to = Hverjum? Heiti og heimilisfang starfsstöðvar
portal-why = Hvað stendur í vegi?
portal-why-hint = Tækniþjónustan mun hafa samband við ykkur.
portal-serial-read = Raðnúmer af merkiplötunni
portal-serial-read-hint = Það vantar í gögn okkar
portal-rest = Öll tæki sem þið sögðuð ekkert um hér að ofan
portal-rest-each = Ég svara fyrir hvert þeirra
portal-rest-done = Lokið á öllum hinum
portal-extra-heading = Tæki vantar á þennan lista
portal-extra = Raðnúmerið eins og það stendur á merkiplötunni
portal-extra-hint = Við könnum hvort aðgerðin nær til tækisins og höfum samband. Ef þau eru fleiri: eitt í hverja línu.

## Step: questions
portal-questions-title = Spurningar um tilkynninguna
portal-questions-heading = Eru þessar fullyrðingar réttar?
portal-questions-hint = „Nei“ er gilt svar. Við höfum þá samband við ykkur.
portal-questions-tick = Merkið við það sem á við hjá ykkur.
portal-not-ticked = ekki merkt
portal-derived = Leiðir af því sem þið sögðuð um hvert tæki
portal-chain = Dreifingaraðilar og innflytjendur
portal-chain-question = Eruð þið dreifingaraðili eða innflytjandi tækjanna?
portal-chain-not-applicable = Á ekki við
portal-chain-not-applicable-hint = Við notum tækin sjálf
portal-chain-applies = Já, við erum dreifingaraðili eða innflytjandi
portal-informed-on = Dagsetning
portal-next-check = Næst: yfirfara svör ykkar

## Step: confirm
portal-check-title = Yfirfara og staðfesta
portal-check-heading = Er allt rétt?
portal-missing = { $count ->
    [one] { $count } svar vantar enn
   *[other] { $count } svör vantar enn
}
portal-check-correction = Þið hafið svarað áður. Ef þið sendið aftur leiðréttir það síðasta svar ykkar. Það er áfram læsilegt.
portal-unknown-serials = Fleiri raðnúmer hjá ykkur
portal-said-nothing = Ekkert tilgreint enn
portal-said-done = Lokið
portal-said-done-on = Lokið { $date }
portal-said-later = Ekki enn
portal-said-later-on = Ekki enn, í síðasta lagi { $date }
portal-said-not-here = Ekki hér
portal-said-passed-on = Afhent öðrum: { $to }
portal-said-scrapped = Fargað
portal-said-scrapped-on = Fargað { $date }
portal-said-cannot = Ekki framkvæmanlegt: { $why }
portal-sign-heading = Hver staðfestir þetta?
portal-sign-name = Fullt nafn
portal-sign-title = Titill eða starfssvið
portal-sign-date = Dagsetning
portal-sign-hint = Með því að senda gefið þið þessar yfirlýsingar. Þið getið leiðrétt þær síðar. Fyrri útgáfan er varðveitt.
portal-sign = Senda svör ykkar
portal-earlier = Svör ykkar hingað til

## What does not fit about an entry
portal-wrong-about = SN { $serial }: { $text }
portal-wrong-choose = Veljið svar.
portal-wrong-yes-no = Veljið já eða nei.
portal-wrong-date = Ekki er hægt að lesa þessa dagsetningu. Skrifið dag, mánuð, ár, til dæmis 10.12.2026.
portal-wrong-date-missing = Dagsetninguna vantar.
portal-wrong-quantity = Tilgreindu fjölda tækja sem heila tölu.
portal-wrong-to = Gefið upp heiti og heimilisfang starfsstöðvarinnar.
portal-wrong-why = Gefið upp ástæðuna. Ein setning nægir.
portal-wrong-name = Nafnið vantar.
portal-wrong-changed = Svörin hafa breyst síðan þessi síða var birt. Yfirfarið þau einu sinni enn.
portal-wrong-units = Veljið að minnsta kosti eitt tæki.
portal-wrong-email = Þetta er ekki netfang.
portal-wrong-nothing = Ekkert hefur verið tilgreint enn.

## Receipt
portal-receipt-title = Kvittun { $number }
portal-receipt-heading = Svör ykkar hafa borist
portal-receipt-corrected = Þetta svar var leiðrétt
portal-receipt-newer = Á nýrra svarið { $number }
portal-receipt-number = Númer kvittunar ykkar
portal-receipt-phone = Þetta númer er allt sem þið þurfið í síma.
portal-receipt-at = Móttekið
portal-receipt-by = Staðfest af
portal-receipt-site = Starfsstöð
portal-receipt-corrects = Leiðréttir svarið
portal-receipt-place = Staður í atburðaskránni
portal-receipt-index = Færsla { $index }
portal-receipt-sealed = Innifalið í undirrituðum eftirlitspunkti yfir { $size } færslur
portal-receipt-pending = Verið er að úthluta þessu. Svör ykkar eru þegar örugg.
portal-receipt-again = Skoða aftur
portal-receipt-digest = Gátsumma færslunnar (SHA-256)
portal-receipt-print = Gert af gátt { $reference }, til skjalavörslu hjá ykkur. Spurningar: { $address }
portal-receipt-next = Hvað gerist næst
portal-receipt-queried = Starfsmaður les svar ykkar og hefur samband ef skýra þarf eitthvað.
portal-receipt-open = Ekki lokið enn:
portal-receipt-copy = Staðfesting er send á netfangið sem við höfum fyrir ykkur.
portal-receipt-how-print = Notið prentun í vafranum til að varðveita þessa síðu.
portal-receipt-proof = Með færslunni og gátsummunni er síðar hægt að sanna að þetta svar standi óbreytt í atburðaskránni.

## Handing a part on
portal-hand-title = Fela öðrum hluta svarsins
portal-hand-heading = Hver á að taka við hluta svarsins?
portal-hand-text = Viðkomandi fær eigin hlekk. Hann sýnir aðeins tækin sem þið veljið og segir frá hverjum hann kemur. Þið haldið yfirsýninni.
portal-hand-unit = { $name }: { $state }
portal-hand-email = Netfang viðkomandi
portal-hand-from = Nafn sendanda
portal-hand-from-hint = Það stendur í tölvupóstinum.
portal-hand-send = Senda hlekkinn
portal-hand-already = Þegar falið öðrum
portal-hand-said = { $said } af { $count } svarað

## Naming the right person
portal-contact-title = Tilgreina rétta aðilann
portal-contact-heading = Hver ber ábyrgð?
portal-contact-text = Tilkynningin þarf að ná til rétta aðilans. Við höldum ykkur á skrá þangað til viðkomandi svarar.
portal-contact-what = Hvað á við?
portal-contact-person = Annar aðili hjá okkur ber ábyrgð
portal-contact-name = Nafn eða deild
portal-contact-email = Netfang
portal-contact-email-hint = Tilkynningin er strax send á þetta netfang. Án netfangs heldur starfsmaður áfram að leita.
portal-contact-site = Önnur starfsstöð ber ábyrgð
portal-contact-site-name = Heiti og heimilisfang starfsstöðvarinnar
portal-contact-unknown = Ég veit ekki hver ber ábyrgð
portal-contact-unknown-hint = Við höldum áfram að leita og hringjum í skiptiborðið hjá ykkur

## Reporting a suspicion
portal-intruder-reported = Grunur hefur þegar verið tilkynntur. Þið getið bætt við.
portal-intruder-then = Tilkynnið síðan hér
portal-intruder-text = Ein setning nægir. Ábendingin fer strax efst á verkefnalista framleiðandans. Hún kemur ekki í stað staðfestingar ykkar fyrir hvert tæki.
portal-intruder-seen = Eftir hverju hafið þið tekið?
portal-intruder-unplugged = Hefur snúran verið tekin úr sambandi eins og tilkynningin krefst?
portal-intruder-reach = Hvernig náum við í ykkur?
portal-intruder-reach-hint = Símanúmer, helst einnig að nóttu til
portal-intruder-send = Tilkynna gruninn
portal-intruder-law = Eigin tilkynningarskylda með stuttum frestum kann að hvíla á starfsstöð ykkar, til dæmis um persónuvernd eða netöryggi. Spyrjið þá sem bera ábyrgð hjá ykkur.

## Recipients of a distributor or importer
portal-recipients-title = Skrá viðtakendur ykkar
portal-recipients-heading = Hverjum afhentuð þið tækin?
portal-recipients-text = Hver viðtakandi fær tilkynninguna á sínu tungumáli og svarar fyrir sig.
portal-recipients-free = Án viðtakanda: { $free } af { $total } tækjum.
portal-recipients-free-list = Raðnúmer án viðtakanda
portal-named = { $count ->
    [one] { $count } viðtakandi tilgreindur
   *[other] { $count } viðtakendur tilgreindir
}
portal-state = Staða
portal-state-waiting = verið að láta vita
portal-state-told = látinn vita
portal-state-read = lesið
portal-state-answered = svarað
portal-recipients-complete-said = Þið hafið sagt að listinn sé tæmandi.
portal-preview = { $count ->
    [one] Hægt er að láta { $count } viðtakanda vita
   *[other] Hægt er að láta { $count } viðtakendur vita
}
portal-preview-text = Ekkert hefur verið sent enn. Ef listinn er réttur skuluð þið láta viðtakendurna vita með hnappinum hér að neðan.
portal-recipients-rows = Skrá viðtakendur
portal-recipient = Viðtakandi { $count }
portal-recipient-name = Starfsstöð
portal-recipient-street = Gata
portal-recipient-postcode = Póstnúmer
portal-recipient-city = Staður
portal-recipient-country = Land
portal-recipient-country-hint = Heiti eða kóði, til dæmis DE
portal-recipient-email = Netfang
portal-recipient-serials = Raðnúmer
portal-recipient-serials-hint = Aðgreinið fleiri en eitt með kommu
portal-recipients-more = Sýna fleiri línur. Það sem stendur á þessari síðu flyst ekki með
portal-recipients-paste = Eða límið inn töflu
portal-paste = Afritið úr töflunni ykkar og límið hér
portal-paste-hint = Ein lína fyrir hvern viðtakanda: starfsstöð; gata; póstnúmer; staður; land; netfang; raðnúmer, raðnúmer
portal-recipients-complete = Listinn minn er þar með tæmandi
portal-recipients-check = Yfirfara upplýsingarnar
portal-recipients-tell = Láta viðtakendur vita
portal-recipients-later = Þið getið skráð fleiri viðtakendur síðar.
portal-line-row = Viðtakandi { $line }: { $text }
portal-line-pasted = Límd lína { $line }: { $text }
portal-line-none = Skráið að minnsta kosti einn viðtakanda.
portal-line-name = Starfsstöðina vantar.
portal-line-city = Staðinn vantar.
portal-line-country = Við þekkjum ekki þetta land: „{ $about }“. Skrifið heiti þess eða tvo bókstafi.
portal-line-email = Þetta er ekki netfang: „{ $about }“.
portal-line-serial = Þetta raðnúmer er ekki á lista ykkar: { $about }.
portal-line-twice = Þetta raðnúmer er nefnt tvisvar: { $about }.
portal-line-units = Raðnúmerin vantar.

## Is this genuine?
portal-genuine-heading = Er þessi tilkynning ósvikin?
portal-genuine-text = Þrjár leiðir til að komast að því. Ein nægir.
portal-genuine-ask = Spyrjið.
portal-genuine-ask-text = Hringið í tengilið ykkar hjá framleiðandanum í númer sem þið þekkið þegar, ekki númer úr tölvupóstinum, eða farið um { $website }. Gefið upp { $reference }.
portal-genuine-compare = Berið saman.
portal-genuine-compare-text = Á hverri síðu PDF-skrárinnar standa bæði númerin: { $reference } og { $document }.
portal-genuine-digest = Reiknið aftur.
portal-genuine-digest-text = Tölvudeildin ykkar getur borið gátsummu skrárinnar saman við þennan lista. Nákvæmlega þessar skrár voru undirritaðar.
portal-genuine-maker = Framleiðandi
portal-genuine-numbers = Númer
portal-genuine-link = Hvað hlekkurinn ykkar er
portal-genuine-link-text = Hann gildir aðeins fyrir starfsstöð ykkar og þessa einu tilkynningu. Hver sem hefur hann getur svarað fyrir starfsstöð ykkar. Sendið hann ekki áfram heldur felið öðrum hluta með „Fela öðrum hluta svarsins“. Framleiðandinn getur afturkallað hann hvenær sem er og sent ykkur nýjan.
portal-genuine-never = Við biðjum aldrei um lykilorð og aldrei um bankaupplýsingar.

## After an act
portal-done-now = Gerið þetta núna
portal-done-hand = Hlekkurinn er á leiðinni
portal-done-hand-text = Viðkomandi fær hann á netfangið sem þið gáfuð upp. Svör viðkomandi birtast í eyðublaði ykkar.
portal-done-contact = Takk fyrir. Upplýsingar ykkar eru skráðar
portal-done-contact-text = Ef þið gáfuð upp netfang fer tilkynningin þangað. Annars leitar starfsmaður að rétta tengiliðnum. Hlekkurinn ykkar gildir áfram.
portal-done-intruder = Ábending ykkar hefur borist
portal-done-intruder-text = Hún er nú efst á verkefnalista framleiðandans. Bíðið ekki eftir svari áður en þið bregðist við.
portal-done-recipients = Tekið hefur verið við lista ykkar
portal-done-recipients-text = Viðtakendurnir sem þið tilgreinduð fá tilkynninguna núna. Á síðunni með viðtakendum ykkar sést hversu langt þeir eru komnir.

## The notice as data
portal-data = Sem gögn fyrir ykkar eigin kerfi
portal-data-text = Sama útgáfa og PDF-skráin. Kerfið ykkar getur lesið gögnin og svarað með þeim.
portal-data-products = Viðkomandi vörur
portal-data-units = Raðnúmer ykkar
portal-data-notice = Tilkynning fyrir vélar (JSON)

## Checking a file
portal-genuine-file-heading = Prófa skrá
portal-genuine-file-text = Veljið PDF-skrána sem þið fenguð. Hún er ekki varðveitt.
portal-genuine-file = PDF-skrá
portal-genuine-file-send = Prófa
portal-genuine-offline = Án nets: „fieldaction genuine“ eða „fieldcheck genuine“ með heiti skrárinnar.
portal-genuine-yes = Ósvikið: { $reference }, endurskoðun { $revision }, innsiglað af { $maker } { $date }.
portal-genuine-filled = Ósvikið. Eftir innsiglun voru aðeins reitir eyðublaðsins fylltir út.
portal-genuine-not = Ekki ósvikið: { $why }
portal-genuine-stamp = Tímastimpill: { $moment }, frá { $authority }. Ekki var kannað hver á þá þjónustu.
portal-genuine-key = Fingrafar lykilsins að þessu innsigli
portal-genuine-key-compare = Það verður að vera fingrafarið sem stendur í bréfi ykkar.
genuine-no-pdf = Skráin er ekki læsilegt PDF-skjal.
genuine-no-seal = Ekkert innsigli er á skránni.
genuine-changed = Skránni var breytt eftir að hún var innsigluð.
genuine-added = Einhverju var bætt við skrána eftir að hún var innsigluð.
genuine-foreign-key = Innsiglið var gert með öðrum lykli.
genuine-broken = Ekki er hægt að lesa innsiglið.

# The page for files of answers.
portal-upload-way = Hlaða upp skrá með svörum
portal-upload-title = Hlaða upp svörum
portal-upload-lead = Sendið okkur skrá með raðnúmerum og hvað varð um hvert tæki. Þið sjáið hvað var lesið, yfirfarið það og undirritið. Ekkert er skráð fyrr.
portal-upload-label = Skrá
portal-upload-hint = XLSX eða CSV með dálkum fyrir raðnúmer og stöðu, eða vélrænt svar (JSON)
portal-upload-own = Hægt er að fylla út töfluna okkar:
portal-upload-send = Lesa skrána
portal-upload-none = Veljið fyrst skrá.
portal-upload-unreadable = Ekki er hægt að lesa þessa skrá.
portal-upload-empty = Þessi skrá segir ekkert um tæki.
portal-upload-foreign = Þessi skrá tilheyrir annarri tilkynningu eða öðrum viðtakanda. Ekkert var tekið úr henni.
portal-upload-result = Hvað var lesið
portal-upload-counts = Lesið: { $taken } · Þarf að skoða: { $held } · Sleppt: { $refused }
portal-upload-row = Lína { $row }
portal-upload-next = Yfirfara og halda áfram
portal-upload-kept = Það sem var lesið stendur á eyðublaðinu. Yfirfarið það þar, bætið við og undirritið.
portal-upload-unknown = Ekki á listanum okkar; það verður tilkynnt sem viðbótartæki.
portal-upload-number = Ekki er hægt að lesa raðnúmerið með vissu. Skoðið tækið.
portal-upload-said = Óljóst er hvað varð um tækið. Veljið sjálf.
portal-upload-date = Dagsetningin er óljós og var sleppt.
portal-upload-cell = Reiturinn er með formúlu eða sameinaður. Athugið gildið.
portal-upload-twice = Þetta raðnúmer stendur þar oftar en einu sinni.
portal-upload-missing = Það vantar til hvers eða hvers vegna.
portal-upload-which = Óljóst er við hvaða tæki er átt.
portal-upload-comment = Þar er athugasemd; hún var ekki tekin með.
portal-upload-other = Eitthvað hér var ekki hægt að lesa og var sleppt.
## Passing on: roles, a list as a file, sites by number only
portal-role = Hvað gerir starfsstöðin við tækin?
portal-role-uses = Notar þau
portal-role-passes = Lætur þau áfram og nefnir eigin viðtakendur
portal-list-heading = Eða skilið skrá
portal-list-text = Ein röð fyrir hvert tæki með dálkum sniðmátsins, sem CSV eða XLSX. Það sem hægt er að taka stendur síðan í reitnum að ofan; engum er tilkynnt enn.
portal-list-file = Listi (CSV eða XLSX)
portal-list-template = Sniðmát
portal-list-read = Lesa skrána
portal-list-counts = { $rows } raðir: { $taken } teknar, { $held } þarf að laga, { $refused } ónothæfar
portal-line-list = Röð { $line }: { $text }
portal-line-role = Við þekkjum ekki þetta hlutverk: „{ $about }“.
portal-line-circle = Þetta netfang er fyrir ofan ykkur í keðjunni: { $about }.
portal-line-many = Listi rúmar ekki fleiri viðtakendur: { $about }.
portal-line-unreadable = Þetta er ólæsilegt: „{ $about }“.
portal-blind-title = Halda nöfnunum hjá ykkur
portal-blind-text = Gefið hverjum stað númer. Við fáum að vita númer, land, tungumál og raðnúmer, aldrei nafn eða heimilisfang. Þið komið tilkynningunni sjálf áfram.
portal-blind-lines = Staðir
portal-blind-lines-hint = Ein lína fyrir hvern stað: númer; land; tungumál; raðnúmer, raðnúmer. Númerið hefur allt að fjóra bókstafi og sex tölustafi, til dæmis S-01
portal-blind-file = Opinber hluti úr „fieldaction cascade seal“ (JSON)
portal-blind-sealed = Innsiglaður listi ykkar (valfrjálst)
portal-blind-sealed-hint = Við geymum hann fyrir ykkur. Aðeins lykill ykkar opnar hann.
portal-blind-declare = Tilgreina staðina
portal-blind-named = Staðir: { $count }
portal-blind-site = Númer
portal-blind-link = Tengill fyrir staðinn
portal-blind-letter = Bréf (PDF)
portal-blind-zip = Bréf, tenglar og undirritaðar tilkynningar fyrir alla staði (ZIP)
portal-blind-told = Ég hef komið tilkynningunni áfram til þessara staða
portal-blind-kept = Innsiglaður listi ykkar
portal-blind-root = Rót yfir skuldbindingar ykkar
portal-line-site = Þetta er ekki laust númer fyrir stað: „{ $about }“.
portal-line-public = Þetta er ekki opinber hluti lista: „{ $about }“.
portal-line-unsealed = Þessi skrá er ekki innsigluð: „{ $about }“.
portal-sign-optional = Valfrjálst. Framleiðandinn veit ekki hver þið eruð.
