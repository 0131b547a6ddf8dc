### Frame words of the notice, Icelandic.

## Head of every document
fact-reference = Tilvísun
fact-document-no = Skjalsnúmer
fact-revision = Endurskoðun
fact-date = Dagsetning
fact-number = Númer ykkar hjá okkur
draft = Drög, án dagsetningar

## Foot of every document
foot-support = Tækniþjónusta: { $address }
foot-care = Þjónusta við viðskiptavini: { $address }

## Notice: the frame on top
box-heading = Það sem þið þurfið að gera núna
step-read = Lesið þessa tilkynningu og komið henni áfram til allra sem vinna með tækin.
step-measures = Framkvæmið ráðstafanirnar á hverju viðkomandi tæki: { $address }
step-answer = Sendið svareyðublaðið til baka.
step-answer-recall = Sendið svareyðublaðið til baka.
alarm-label = Grunar ykkur óheimilan aðgang?

## Notice: product table
table-product = Viðkomandi vara
table-catalogue-no = Vörulistanúmer
table-udi = UDI-DI
table-serials = Raðnúmer
table-lots = Lotur: { $lots }
table-serial = Raðnúmer
udi-none = Á ekki við
udi-none-legacy = Á ekki við (sett á markað áður en UDI-krafan tók gildi)
udi-none-not-a-device = Á ekki við (ekki lækningatæki)
serials-all = öll
serials-letter = { $count ->
    [one] { $count } númer, tilgreint í fylgibréfinu
   *[other] { $count } númer, tilgreind í fylgibréfinu
}

## Notice: signatures
signed-electronically = Undirritað rafrænt
signed-at = { $moment }
signed-meaning = Merking: { $meaning }
# The declaration itself: what was signed in the office’s language stands on the paper in its own.
meaning-release = Efni og umfang yfirfarið og samþykkt
role-author = Höfundur
role-quality_signatory = Gæðamál
role-regulatory_signatory = Regluverk
role-coordinator = Samræming
role-call_centre = Símaþjónusta
role-auditor = Úttektaraðili

## Notice: how to tell that it is genuine
genuine-heading = Þannig sjáið þið að þessi tilkynning er ósvikin
genuine-text = Á hverri síðu standa tilvísunin { $reference } og skjalsnúmerið { $document }. Ef þið eruð í vafa skuluð þið spyrja eftir leið sem þið þekkið þegar, til dæmis um { $website } eða hjá venjulegum tengilið ykkar, og gefa upp bæði númerin. Enginn mun biðja ykkur um lykilorð í þessu máli.

## Deadlines, software, registration number
table-software = Hugbúnaðarútgáfur
fact-srn = SRN framleiðanda
deadline-act-on = Framkvæmið ráðstafanirnar í síðasta lagi { $day }.
deadline-act-days = { $days ->
    [one] Framkvæmið ráðstafanirnar innan { $days } dags frá móttöku.
   *[other] Framkvæmið ráðstafanirnar innan { $days } daga frá móttöku.
}
deadline-reply-on = Svarið í síðasta lagi { $day }.
deadline-reply-days = { $days ->
    [one] Svarið innan { $days } dags frá móttöku.
   *[other] Svarið innan { $days } daga frá móttöku.
}

## Titles by market and kind of action
title-recall = Áríðandi innköllun lækningatækis
title-correction = Áríðandi lagfæring á lækningatæki
title-fsn = Áríðandi öryggistilkynning
title-quality = Gæðatilkynning

## New or update
fact-type = Tegund tilkynningar
type-new = Ný
type-update = Uppfærsla
update-heading = Hvað hefur breyst
update-previous = Þessi tilkynning kemur í stað endurskoðunar { $revision } frá { $date }.
update-added = Nýtt: { $about }
update-removed = Ekki lengur með: { $about }
update-changed = Breytt: { $about }

## Actions that are answered one by one
action-read = Lesið þessa tilkynningu og gangið úr skugga um að þið skiljið hana.
action-pass-on = Komið þessari tilkynningu áfram til allra sem þurfa að vita af henni.
action-forward = Komið þessari tilkynningu áfram til allra stofnana sem hafa fengið viðkomandi tæki eða aðgerðin varðar.
action-identify = Finnið viðkomandi tæki.
action-quarantine = Takið viðkomandi tæki frá og notið þau ekki.
action-inspect = Skoðið tækin á staðnum eða látið breyta þeim þar.
action-correct = Framkvæmið lagfæringuna.
action-return = Endursendið viðkomandi tæki.
action-destroy = Eyðið viðkomandi tækjum.
action-patients = Fylgið ráðleggingum um umönnun sjúklinga.
action-review = Farið yfir eldri niðurstöður.
action-instructions = Takið mið af því sem hefur breyst í notkunarleiðbeiningunum.
action-remember = Hafið þessa tilkynningu í huga þar til aðgerðinni er lokið.

## Chosen fields
stated-look-back-yes = Mælt er með eftirfylgni með sjúklingum eða endurskoðun á eldri niðurstöðum.
stated-look-back-no = Hvorki er mælt með eftirfylgni með sjúklingum né endurskoðun á eldri niðurstöðum.
stated-look-back-not-applicable = Eftirfylgni með sjúklingum eða endurskoðun á eldri niðurstöðum á ekki við.
stated-maker-removal = Við tökum viðkomandi tæki til baka.
stated-maker-on-site = Við skoðum viðkomandi tæki eða breytum þeim á staðnum.
stated-maker-software = Við látum í té nýjan hugbúnað.
stated-maker-labelling = Við breytum notkunarleiðbeiningunum eða merkingunum.
stated-maker-none = Við áformum engar aðgerðir af okkar hálfu.
stated-maker-by = Aðgerðum okkar á að vera lokið í síðasta lagi { $day }.
stated-lay-users-no = Ekki þarf að láta sjúklinga og leikmenn vita.
stated-lay-users-appended = Láta þarf sjúklinga eða leikmenn vita; texti handa þeim fylgir þessari tilkynningu.
stated-lay-users-not-appended = Láta þarf sjúklinga eða leikmenn vita; enginn texti handa þeim fylgir þessari tilkynningu.
stated-further-notice-yes = Von er á annarri tilkynningu.
stated-further-notice-no = Ekki er von á annarri tilkynningu.
stated-further-notice-not-planned-yet = Önnur tilkynning er ekki áformuð enn.
stated-depth-user = Aðgerðin nær til neytenda og notenda.
stated-depth-retail = Aðgerðin nær til smásala og afhendingarstaða.
stated-depth-wholesale = Aðgerðin nær til heildsala og dreifingaraðila.
stated-distributed = Viðkomandi tækjum var dreift á tímabilinu: { $from } – { $to }.
representative-heading = Fulltrúi á staðnum
attention-line = Til athygli: { $who }

## Electronic seal
seal-heading = Rafrænt innsigli
seal-text = Á þessari skrá er rafrænt innsigli { $maker }; fingrafar lykilsins er { $fingerprint }. Hver sem er getur prófað skrána án nettengingar með „fieldaction genuine“ eða „fieldcheck genuine“.

## Postal
envelope-mark = ÁRÍÐANDI: innköllun eða lagfæring á lækningatæki
