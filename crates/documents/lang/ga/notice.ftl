### Frame words of the notice, Irish.

## Head of every document
fact-reference = Uimhir thagartha
fact-document-no = Uimhir an doiciméid
fact-revision = Leagan
fact-date = Dáta
fact-number = D'uimhir againne
draft = Dréacht, gan dáta

## Foot of every document
foot-support = Tacaíocht theicniúil: { $address }
foot-care = Seirbhís do chustaiméirí: { $address }

## Notice: the frame on top
box-heading = An méid is gá duit a dhéanamh anois
step-read = Léigh an fógra seo agus tabhair do gach duine a oibríonn leis na feistí é.
step-measures = Déan na bearta ar gach feiste atá i gceist: { $address }
step-answer = Seol an fhoirm fhíoraithe ar ais.
step-answer-recall = Seol an fhoirm fhreagartha ar ais.
alarm-label = An bhfuil amhras ort go bhfuarthas rochtain neamhúdaraithe?

## Notice: product table
table-product = Táirge atá i gceist
table-catalogue-no = Uimhir chatalóige
table-udi = UDI-DI
table-serials = Sraithuimhreacha
table-lots = Baisceanna: { $lots }
table-serial = Sraithuimhir
udi-none = N/B (ní bhaineann sé le hábhar)
udi-none-legacy = N/B (curtha ar an margadh sula raibh feidhm ag UDI)
udi-none-not-a-device = N/B (ní feiste leighis í)
serials-all = iad uile
serials-letter = { $count ->
    [one] 1 uimhir, luaite sa litir chumhdaigh
    [two] { $count } uimhir, luaite sa litir chumhdaigh
    [few] { $count } uimhir, luaite sa litir chumhdaigh
    [many] { $count } n-uimhir, luaite sa litir chumhdaigh
   *[other] { $count } uimhir, luaite sa litir chumhdaigh
}

## Notice: signatures
signed-electronically = Sínithe go leictreonach
signed-at = { $moment }
signed-meaning = Brí: { $meaning }
# The declaration itself: what was signed in the office’s language stands on the paper in its own.
meaning-release = Scrúdaíodh agus ceadaíodh an t-ábhar agus an raon feidhme
role-author = Údar
role-quality_signatory = Cáilíocht
role-regulatory_signatory = Gnóthaí rialála
role-coordinator = Comhordú
role-call_centre = Ionad glaonna
role-auditor = Iniúchóir

## Notice: how to tell that it is genuine
genuine-heading = Conas a aithneofá gur fógra barántúil é seo
genuine-text = Tá an uimhir thagartha { $reference } agus uimhir an doiciméid { $document } ar gach leathanach. Má tá amhras ort, fiafraigh ar bhealach atá ar eolas agat cheana, mar shampla trí { $website } nó tríd an ngnáth-theagmhálaí atá agat, agus luaigh an dá uimhir. Ní iarrfaidh aon duine pasfhocal ort san ábhar seo.

## Deadlines, software, registration number
table-software = Leaganacha bogearraí
fact-srn = SRN an mhonaróra
deadline-act-on = Gníomhaigh faoin { $day }.
deadline-act-days = { $days ->
    [one] Gníomhaigh laistigh de lá amháin tar éis duit an fógra a fháil.
    [two] Gníomhaigh laistigh de { $days } lá tar éis duit an fógra a fháil.
    [few] Gníomhaigh laistigh de { $days } lá tar éis duit an fógra a fháil.
    [many] Gníomhaigh laistigh de { $days } lá tar éis duit an fógra a fháil.
   *[other] Gníomhaigh laistigh de { $days } lá tar éis duit an fógra a fháil.
}
deadline-reply-on = Tabhair freagra faoin { $day }.
deadline-reply-days = { $days ->
    [one] Tabhair freagra laistigh de lá amháin tar éis duit an fógra a fháil.
    [two] Tabhair freagra laistigh de { $days } lá tar éis duit an fógra a fháil.
    [few] Tabhair freagra laistigh de { $days } lá tar éis duit an fógra a fháil.
    [many] Tabhair freagra laistigh de { $days } lá tar éis duit an fógra a fháil.
   *[other] Tabhair freagra laistigh de { $days } lá tar éis duit an fógra a fháil.
}

## Titles by market and kind of action
title-recall = Aisghairm phráinneach feiste leighis
title-correction = Ceartú práinneach feiste leighis
title-fsn = Fógra práinneach sábháilteachta allamuigh
title-quality = Fógra cáilíochta

## New or update
fact-type = Cineál fógra
type-new = Nua
type-update = Nuashonrú
update-heading = Cad a d'athraigh
update-previous = Tagann an fógra seo in ionad leagain { $revision } dar dáta { $date }.
update-added = Nua: { $about }
update-removed = Níl sé ann a thuilleadh: { $about }
update-changed = Athraithe: { $about }

## Actions that are answered one by one
action-read = Léigh agus tuig an fógra seo.
action-pass-on = Tabhair an fógra seo do gach duine ar gá dó a bheith ar an eolas.
action-forward = Tabhair an fógra seo do gach eagraíocht a fuair feistí atá i gceist nó a mbaineann an beart seo léi.
action-identify = Aithin na feistí atá i gceist.
action-quarantine = Cuir na feistí atá i gceist i leataobh agus ná húsáid iad.
action-inspect = Seiceáil na feistí ar an láthair, nó socraigh go n-athrófar ansin iad.
action-correct = Déan an ceartú.
action-return = Cuir na feistí atá i gceist ar ais.
action-destroy = Scrios na feistí atá i gceist.
action-patients = Lean na moltaí maidir le cúram othar.
action-review = Athbhreithnigh torthaí a fuarthas roimhe seo.
action-instructions = Tabhair aird ar an méid a athraíodh sna treoracha úsáide.
action-remember = Coinnigh an fógra seo i gcuimhne go dtí go mbeidh deireadh leis an mbeart.

## Chosen fields
stated-look-back-yes = Moltar iarchúram othar nó athbhreithniú ar thorthaí a fuarthas roimhe seo.
stated-look-back-no = Ní mholtar iarchúram othar ná athbhreithniú ar thorthaí a fuarthas roimhe seo.
stated-look-back-not-applicable = Ní bhaineann iarchúram othar ná athbhreithniú ar thorthaí a fuarthas roimhe seo le hábhar.
stated-maker-removal = Táimid ag tógáil na bhfeistí atá i gceist ar ais.
stated-maker-on-site = Táimid ag iniúchadh nó ag athrú na bhfeistí atá i gceist ar an láthair.
stated-maker-software = Táimid ag cur bogearraí nua ar fáil.
stated-maker-labelling = Táimid ag athrú na dtreoracha úsáide nó an lipéadaithe.
stated-maker-none = Níl aon bheart beartaithe againn féin.
stated-maker-by = Tá ár mbearta le bheith críochnaithe faoin { $day }.
stated-lay-users-no = Ní gá othair ná úsáideoirí neamhghairmiúla a chur ar an eolas.
stated-lay-users-appended = Ní mór othair nó úsáideoirí neamhghairmiúla a chur ar an eolas; tá téacs dóibh in éineacht leis an bhfógra seo.
stated-lay-users-not-appended = Ní mór othair nó úsáideoirí neamhghairmiúla a chur ar an eolas; níl téacs dóibh in éineacht leis an bhfógra seo.
stated-further-notice-yes = Táthar ag súil le fógra eile.
stated-further-notice-no = Níltear ag súil le fógra eile.
stated-further-notice-not-planned-yet = Níl fógra eile beartaithe fós.
stated-depth-user = Sroicheann an beart seo tomhaltóirí agus úsáideoirí.
stated-depth-retail = Sroicheann an beart seo miondíoltóirí agus ionaid dáilte.
stated-depth-wholesale = Sroicheann an beart seo mórdhíoltóirí agus dáileoirí.
stated-distributed = An tréimhse inar dáileadh na feistí atá i gceist: { $from } – { $to }.
representative-heading = Ionadaí áitiúil
attention-line = Le haghaidh aird: { $who }

## Electronic seal
seal-heading = Séala leictreonach
seal-text = Tá séala leictreonach { $maker } ar an gcomhad seo. Is é { $fingerprint } méarlorg na heochrach. Is féidir le duine ar bith an comhad a sheiceáil gan nasc líonra, le “fieldaction genuine” nó “fieldcheck genuine”.

## Postal
envelope-mark = PRÁINNEACH: aisghairm nó ceartú feiste leighis
