### Words of the consignee's portal, Irish. One section per page, in the order in which a consignee meets them.

## Every page
portal-genuine = An bhfuil sé seo barántúil?
portal-language = Teanga:
portal-urgent = Fógra práinneach sábháilteachta allamuigh
portal-alarm = An bhfuil amhras ort go bhfuarthas rochtain neamhúdaraithe?
portal-alarm-what = Cad atá le déanamh anois
portal-alarm-title = Amhras faoi rochtain neamhúdaraithe
portal-foot = Fógra práinneach sábháilteachta allamuigh { $reference } ({ $document })
portal-foot-date = dar dáta { $date }.
portal-foot-help = Ceisteanna:
portal-back = Ar ais chuig an bhforbhreathnú
portal-back-devices = Ar ais chuig na feistí
portal-back-questions = Ar ais chuig na ceisteanna
portal-to-start = Chuig an bhforbhreathnú
portal-to-form = Chuig an bhfoirm
portal-save = Sábháil le haghaidh níos déanaí
portal-send = Seol
portal-change = Athraigh
portal-yes = Is ea
portal-no = Ní hea
portal-yes-on = Is ea, an { $date }
portal-which-units = Cé na feistí?
portal-date-hint = Lá, mí, bliain, mar shampla 10.12.2026
portal-date-hint-known = Más eol duit é. Lá, mí, bliain, mar shampla 10.12.2026

## Devices, as they are called everywhere
portal-units = { $count ->
    [one] Baineann sé le 1 cheann de do chuid feistí
    [two] Baineann sé le { $count } cheann de do chuid feistí
    [few] Baineann sé le { $count } cheann de do chuid feistí
    [many] Baineann sé le { $count } gceann de do chuid feistí
   *[other] Baineann sé le { $count } ceann de do chuid feistí
}
portal-your-units = Do chuid feistí
portal-show-units = Taispeáin gach feiste
portal-no-units = Níl aon fheiste le deimhniú agat faoi láthair
portal-serial = SN { $serial }
portal-serial-unknown = Feiste nach eol dúinn a sraithuimhir
portal-unit-about = { $name }, uimhir chatalóige { $number }
portal-unit-number = Uimhir chatalóige { $number }, ní bhaineann UDI-DI le hábhar
portal-unit-numbers = Uimhir chatalóige { $number }, UDI-DI { $udi }
portal-unit-possibly = De réir ár dtaifead, d'fhéadfadh sí a bheith i gceist. Caith léi mar fheiste atá i gceist.
portal-unit-handed = Cuireadh an freagra faoi chúram { $to } an { $date }. Is féidir leat féin freagra a thabhairt nó é a fhágáil oscailte.
portal-shown-since = Léirithe ó { $moment }
portal-shown-none = Níl aon fhianaise ann fós

## Overview
portal-handed = Thug { $who } an nasc seo duit an { $date }.
portal-handed-units = { $count ->
    [one] Baineann sé le 1 fheiste.
    [two] Baineann sé le { $count } fheiste.
    [few] Baineann sé le { $count } fheiste.
    [many] Baineann sé le { $count } bhfeiste.
   *[other] Baineann sé le { $count } feiste.
}
portal-three-steps = Trí chéim
portal-step-read = Léigh
portal-step-read-small = An fógra, mar PDF freisin
portal-step-measures = Bearta
portal-step-measures-small = Treoracha an mhonaróra
portal-step-confirm = Deimhnigh
portal-step-confirm-small = do gach sraithuimhir, thart ar 2 nóiméad
portal-open = le déanamh
portal-of = { $done } de { $total }
portal-said-so = luaite
portal-confirmed = deimhnithe
portal-next-read = Ar aghaidh: léigh
portal-next-confirm = Ar aghaidh: deimhnigh
portal-next-receipt = Féach ar d'admháil
portal-draft = Tá d'iontrálacha sábháilte
portal-draft-text = Níor seoladh fós iad.
portal-draft-on = Lean leis an bhfoirm
portal-way-recipients = Cuir isteach do chuid faighteoirí féin. Cuirfimidne ar an eolas iad thar do cheann
portal-way-receipt = An admháil is déanaí
portal-way-correct = Ceartaigh do fhreagraí
portal-way-hand = Tabhair cuid den fhreagra do chomhghleacaí
portal-way-handed = { $count ->
    [one] 1 chuid tugtha ar aghaidh
    [two] { $count } chuid tugtha ar aghaidh
    [few] { $count } chuid tugtha ar aghaidh
    [many] { $count } gcuid tugtha ar aghaidh
   *[other] { $count } cuid tugtha ar aghaidh
}
portal-way-contact = Nach tusa atá freagrach? Ainmnigh an duine ceart
portal-way-return = Nach tusa atá freagrach? Inis é sin don duine a thug an nasc duit.

## Reading the notice
portal-read-title = Léigh an fógra
portal-text-language = Teanga an fhógra: { $language }
portal-read-at = Léite an { $moment }
portal-read-hint = Ní deimhniú é an leathanach seo a oscailt. Is leis an gcnaipe seo amháin a thaifeadtar gur léigh tú an fógra.
portal-read-button = Tá an fógra léite agam
portal-instructions = Oscail treoracha an mhonaróra
portal-instructions-take = Íoslódáil
portal-instructions-taken = Íoslódáilte an { $moment }
portal-instructions-hint = Leis an gcnaipe seo a thaifeadtar gur íoslódáil tú an comhad.
portal-products = Táirgí atá i gceist
portal-product = Táirge
portal-catalogue-no = Uimhir chatalóige
portal-udi = UDI-DI
portal-udi-none = ní bhaineann sé le hábhar
portal-files = Comhaid
portal-files-none = Beidh na comhaid anseo a luaithe a eiseofar iad.
portal-file-notice = An fógra mar PDF, { $language }
portal-file-personal = Litir chumhdaigh agus foirm do d'eagraíocht mar PDF

## Form: what stands on each page
portal-form-steps = Céimeanna na foirme
portal-form-devices = Feistí
portal-form-questions = Ceisteanna
portal-form-confirm = Deimhnigh
portal-errors = { $count ->
    [one] Tá iontráil amháin le ceartú fós
    [two] Tá { $count } iontráil le ceartú fós
    [few] Tá { $count } iontráil le ceartú fós
    [many] Tá { $count } n-iontráil le ceartú fós
   *[other] Tá { $count } iontráil le ceartú fós
}
portal-save-hint = Is féidir leat sábháil am ar bith. Tugann do nasc ar ais anseo thú.
portal-next = Ar aghaidh

## Step: devices
portal-devices-title = Do chuid feistí
portal-devices-heading = Cad a tharla do gach feiste?
portal-no-units-form = Níl aon fheiste le deimhniú agat faoi láthair. Is féidir leat feiste atá ar iarraidh a lua thíos.
portal-chain-first = Ar thug tú feistí ar aghaidh?
portal-chain-first-text = Cuir isteach na faighteoirí. Áirítear na feistí sin acu siúd ansin, agus ní gá duit aon rud a rá fúthu anseo.
portal-choice-done = Déanta
portal-said-done-hint = Rinneadh gach céim de na treoracha
portal-choice-later = Níl fós
portal-choice-not-here = Níl sí anseo
portal-choice-not-here-hint = Ní féidir linn an fheiste seo a aimsiú againn
portal-choice-passed-on = Tugtha ar aghaidh
portal-choice-scrapped = Scriosta mar dhramh
portal-choice-cannot = Ní féidir a dhéanamh
portal-choice-cannot-hint = Ní féidir linn na céimeanna a dhéanamh
portal-when = Cathain?
portal-until = Cén spriocdháta?
portal-to = Cé dó? Ainm agus seoladh na heagraíochta
portal-why = Cad atá sa bhealach?
portal-why-hint = Rachaidh an tacaíocht theicniúil i dteagmháil leat.
portal-serial-read = Sraithuimhir ón bpláta ainm
portal-serial-read-hint = Tá sí ar iarraidh inár dtaifid
portal-rest = Gach feiste nach ndúirt tú aon rud fúithi thuas
portal-rest-each = Freagróidh mé do gach ceann díobh
portal-rest-done = Tá na cinn eile go léir déanta
portal-extra-heading = Tá feiste ar iarraidh ón liosta seo
portal-extra = Sraithuimhir mar atá sí ar an bpláta ainm
portal-extra-hint = Seiceálfaimid an bhfuil an fheiste i gceist agus rachaimid i dteagmháil leat. Más mó ná ceann amháin: ceann in aghaidh na líne.

## Step: questions
portal-questions-title = Ceisteanna faoin bhfógra
portal-questions-heading = An bhfuil na ráitis seo fíor?
portal-questions-hint = Is freagra bailí é “Ní hea”. Rachaimid i dteagmháil leat ansin.
portal-questions-tick = Cuir tic leis an méid a bhaineann leat.
portal-not-ticked = gan tic
portal-derived = Leanann sé ón méid a dúirt tú faoi gach feiste
portal-chain = Dáileoirí agus allmhaireoirí
portal-chain-question = An dáileoir nó allmhaireoir na bhfeistí tú?
portal-chain-not-applicable = Ní bhaineann sé le hábhar
portal-chain-not-applicable-hint = Úsáidimid na feistí muid féin
portal-chain-applies = Is ea, is dáileoir nó allmhaireoir sinn
portal-informed-on = An lá
portal-next-check = Ar aghaidh: seiceáil do fhreagraí

## Step: confirm
portal-check-title = Seiceáil agus deimhnigh
portal-check-heading = An bhfuil gach rud i gceart?
portal-missing = { $count ->
    [one] Tá freagra amháin fós ar iarraidh
    [two] Tá { $count } fhreagra fós ar iarraidh
    [few] Tá { $count } fhreagra fós ar iarraidh
    [many] Tá { $count } bhfreagra fós ar iarraidh
   *[other] Tá { $count } freagra fós ar iarraidh
}
portal-check-correction = Thug tú freagra cheana. Má sheolann tú arís, ceartaítear do fhreagra deireanach; is féidir é a léamh i gcónaí.
portal-unknown-serials = Tuilleadh sraithuimhreacha i d'eagraíocht
portal-said-nothing = Níor dúradh aon rud fós
portal-said-done = Déanta
portal-said-done-on = Déanta an { $date }
portal-said-later = Níl fós
portal-said-later-on = Níl fós, faoin { $date }
portal-said-not-here = Níl sí anseo
portal-said-passed-on = Tugtha ar aghaidh do { $to }
portal-said-scrapped = Scriosta mar dhramh
portal-said-scrapped-on = Scriosta mar dhramh an { $date }
portal-said-cannot = Ní féidir a dhéanamh: { $why }
portal-sign-heading = Cé atá á dheimhniú seo?
portal-sign-name = Ainm agus sloinne
portal-sign-title = Teideal nó ról
portal-sign-date = Dáta
portal-sign-hint = Agus tú á seoladh, déanann tú na ráitis seo. Is féidir leat iad a cheartú níos déanaí; coimeádtar an leagan roimhe.
portal-sign = Seol do fhreagraí
portal-earlier = Do fhreagraí go dtí seo

## What does not fit about an entry
portal-wrong-about = SN { $serial }: { $text }
portal-wrong-choose = Roghnaigh freagra.
portal-wrong-yes-no = Roghnaigh “Is ea” nó “Ní hea”.
portal-wrong-date = Ní féidir an dáta seo a léamh. Scríobh lá, mí, bliain, mar shampla 10.12.2026.
portal-wrong-date-missing = Tá an dáta ar iarraidh.
portal-wrong-quantity = Tabhair líon na ngairis mar shlánuimhir, le do thoil.
portal-wrong-to = Tabhair ainm agus seoladh na heagraíochta.
portal-wrong-why = Tabhair an chúis. Is leor abairt amháin.
portal-wrong-name = Tá an t-ainm ar iarraidh.
portal-wrong-changed = D'athraigh na freagraí ó taispeánadh an leathanach seo. Seiceáil arís iad.
portal-wrong-units = Roghnaigh feiste amháin ar a laghad.
portal-wrong-email = Ní seoladh ríomhphoist é seo.
portal-wrong-nothing = Níor dúradh aon rud fós.

## Receipt
portal-receipt-title = Admháil { $number }
portal-receipt-heading = Fuarthas do fhreagraí
portal-receipt-corrected = Ceartaíodh an freagra seo
portal-receipt-newer = Chuig an bhfreagra is nuaí { $number }
portal-receipt-number = Uimhir d'admhála
portal-receipt-phone = Is leor an uimhir seo ar an teileafón.
portal-receipt-at = Faighte
portal-receipt-by = Deimhnithe ag
portal-receipt-site = Eagraíocht
portal-receipt-corrects = Ceartaíonn sé an freagra
portal-receipt-place = Áit sa loga
portal-receipt-index = Iontráil { $index }
portal-receipt-sealed = San áireamh sa phointe seiceála sínithe, líon iontrálacha: { $size }
portal-receipt-pending = Á tabhairt anois díreach. Tá do fhreagraí slán cheana.
portal-receipt-again = Féach arís
portal-receipt-digest = Suim sheiceála na hiontrála (SHA-256)
portal-receipt-print = Déanta ag tairseach { $reference }, do do chuid comhad. Ceisteanna: { $address }
portal-receipt-next = Cad a tharlóidh ansin
portal-receipt-queried = Léifidh duine do fhreagra agus rachaidh sé nó sí i dteagmháil leat má tá aon rud le soiléiriú.
portal-receipt-open = Gan déanamh fós:
portal-receipt-copy = Seoltar deimhniú chuig an seoladh ríomhphoist atá againn duit.
portal-receipt-how-print = Chun an leathanach seo a chur i dtaisce, úsáid feidhm phriontála do bhrabhsálaí.
portal-receipt-proof = Leis an iontráil agus leis an tsuim sheiceála is féidir a chruthú níos déanaí go bhfuil an freagra seo gan athrú sa loga.

## Handing a part on
portal-hand-title = Tabhair cuid den fhreagra ar aghaidh
portal-hand-heading = Cé a ghlacfaidh cuid den fhreagra ar láimh?
portal-hand-text = Gheobhaidh an duine a nasc féin. Ní thaispeánann sé ach na feistí a roghnaíonn tú agus deir sé cé a thug ar aghaidh é. Coimeádann tusa an forbhreathnú.
portal-hand-unit = { $name }: { $state }
portal-hand-email = Seoladh ríomhphoist an duine
portal-hand-from = D'ainm
portal-hand-from-hint = Beidh sé sa ríomhphost.
portal-hand-send = Seol an nasc
portal-hand-already = Tugtha ar aghaidh cheana
portal-hand-said = { $said } de { $count } freagartha

## Naming the right person
portal-contact-title = Ainmnigh an duine ceart
portal-contact-heading = Cé atá freagrach?
portal-contact-text = Caithfidh an fógra an duine ceart a shroicheadh. Go dtí go bhfreagróidh an duine sin, coimeádfaimid do sheoladh.
portal-contact-what = Cad atá fíor?
portal-contact-person = Tá duine eile inár n-eagraíocht freagrach
portal-contact-name = Ainm nó roinn
portal-contact-email = Seoladh ríomhphoist
portal-contact-email-hint = Seolfar an fógra chuig an seoladh seo láithreach. Gan seoladh, leanfaidh duine den chuardach.
portal-contact-site = Tá eagraíocht eile freagrach
portal-contact-site-name = Ainm agus seoladh na heagraíochta
portal-contact-unknown = Níl a fhios agam cé atá freagrach
portal-contact-unknown-hint = Leanfaimid den chuardach agus cuirfimid glao ar do lasc-chlár

## Reporting a suspicion
portal-intruder-reported = Tuairiscíodh amhras cheana. Is féidir leat tuilleadh a chur leis.
portal-intruder-then = Tuairiscigh anseo é ansin
portal-intruder-text = Is leor abairt amháin. Téann an tuairisc go barr liosta oibre an mhonaróra láithreach. Ní ghabhann sí ionad do dheimhnithe do gach feiste.
portal-intruder-seen = Cad a thug tú faoi deara?
portal-intruder-unplugged = Ar tarraingíodh an cábla amach mar a iarrann an fógra?
portal-intruder-reach = Conas is féidir linn teacht ort?
portal-intruder-reach-hint = Uimhir theileafóin, san oíche freisin más féidir
portal-intruder-send = Tuairiscigh an t-amhras
portal-intruder-law = D'fhéadfadh dualgais tuairiscithe dá cuid féin a bheith ar d'eagraíocht, le spriocdhátaí gearra, mar shampla maidir le cosaint sonraí nó slándáil líonra. Cuir ceist orthu siúd atá freagrach i d'eagraíocht.

## Recipients of a distributor or importer
portal-recipients-title = Cuir isteach do chuid faighteoirí
portal-recipients-heading = Cé dó ar thug tú na feistí ar aghaidh?
portal-recipients-text = Gheobhaidh gach faighteoir an fógra ina theanga féin agus freagróidh sé ar a shon féin.
portal-recipients-free = Feistí gan faighteoir: { $free } de { $total }.
portal-recipients-free-list = Sraithuimhreacha gan faighteoir
portal-named = { $count ->
    [one] 1 fhaighteoir ainmnithe
    [two] { $count } fhaighteoir ainmnithe
    [few] { $count } fhaighteoir ainmnithe
    [many] { $count } bhfaighteoir ainmnithe
   *[other] { $count } faighteoir ainmnithe
}
portal-state = Staid
portal-state-waiting = á chur ar an eolas
portal-state-told = curtha ar an eolas
portal-state-read = léite
portal-state-answered = freagartha
portal-recipients-complete-said = Dúirt tú go bhfuil an liosta iomlán.
portal-preview = { $count ->
    [one] Is féidir 1 fhaighteoir a chur ar an eolas
    [two] Is féidir { $count } fhaighteoir a chur ar an eolas
    [few] Is féidir { $count } fhaighteoir a chur ar an eolas
    [many] Is féidir { $count } bhfaighteoir a chur ar an eolas
   *[other] Is féidir { $count } faighteoir a chur ar an eolas
}
portal-preview-text = Níor seoladh aon rud fós. Má tá an liosta ceart, cuir na faighteoirí ar an eolas leis an gcnaipe thíos.
portal-recipients-rows = Cuir isteach faighteoirí
portal-recipient = Faighteoir { $count }
portal-recipient-name = Eagraíocht
portal-recipient-street = Sráid
portal-recipient-postcode = Cód poist
portal-recipient-city = Baile
portal-recipient-country = Tír
portal-recipient-country-hint = Ainm nó cód, mar shampla DE
portal-recipient-email = Seoladh ríomhphoist
portal-recipient-serials = Sraithuimhreacha
portal-recipient-serials-hint = Más mó ná ceann amháin, scar iad le camóga
portal-recipients-more = Taispeáin tuilleadh línte. Ní thugtar a bhfuil ar an leathanach seo anonn
portal-recipients-paste = Nó greamaigh tábla
portal-paste = Cóipeáil ó do thábla agus greamaigh anseo
portal-paste-hint = Líne amháin in aghaidh an fhaighteora: eagraíocht; sráid; cód poist; baile; tír; ríomhphost; sraithuimhir, sraithuimhir
portal-recipients-complete = Tá mo liosta iomlán leis seo
portal-recipients-check = Seiceáil na hiontrálacha
portal-recipients-tell = Cuir na faighteoirí ar an eolas
portal-recipients-later = Is féidir leat tuilleadh faighteoirí a chur isteach níos déanaí.
portal-line-row = Faighteoir { $line }: { $text }
portal-line-pasted = Líne ghreamaithe { $line }: { $text }
portal-line-none = Cuir isteach faighteoir amháin ar a laghad.
portal-line-name = Tá an eagraíocht ar iarraidh.
portal-line-city = Tá an baile ar iarraidh.
portal-line-country = Ní aithnímid an tír seo: “{ $about }”. Scríobh a hainm nó dhá litir.
portal-line-email = Ní seoladh ríomhphoist é seo: “{ $about }”.
portal-line-serial = Níl an tsraithuimhir seo ar do liosta: { $about }.
portal-line-twice = Tá an tsraithuimhir seo luaite faoi dhó: { $about }.
portal-line-units = Tá na sraithuimhreacha ar iarraidh.

## Is this genuine?
portal-genuine-heading = An fógra barántúil é seo?
portal-genuine-text = Trí bhealach chun é a fháil amach. Is leor ceann amháin.
portal-genuine-ask = Fiafraigh.
portal-genuine-ask-text = Cuir glao ar do theagmhálaí ag an monaróir ar uimhir atá ar eolas agat cheana, ní ar uimhir ón ríomhphost, nó téigh trí { $website }. Luaigh { $reference }.
portal-genuine-compare = Cuir i gcomparáid.
portal-genuine-compare-text = Tá an dá uimhir ar gach leathanach den PDF: { $reference } agus { $document }.
portal-genuine-digest = Athríomh.
portal-genuine-digest-text = Is féidir le do roinn TF suim sheiceála an chomhaid a chur i gcomparáid leis an liosta seo. Is iad na comhaid seo go díreach a síníodh.
portal-genuine-maker = Monaróir
portal-genuine-numbers = Uimhreacha
portal-genuine-link = Cad is ea do nasc
portal-genuine-link-text = Ní oibríonn sé ach do d'eagraíocht agus don fhógra seo amháin. An té a bhfuil sé aige, is féidir leis freagra a thabhairt thar ceann d'eagraíochta; ná seol ar aghaidh é, ach tabhair codanna ar aghaidh trí “Tabhair cuid den fhreagra ar aghaidh”. Is féidir leis an monaróir é a tharraingt siar am ar bith agus ceann nua a sheoladh chugat.
portal-genuine-never = Ní iarraimid pasfhocal riamh ná sonraí bainc riamh.

## After an act
portal-done-now = Déan é seo anois
portal-done-hand = Tá an nasc ar an mbealach
portal-done-hand-text = Gheobhaidh an duine é ag an seoladh a thug tú. Beidh freagraí an duine sin le feiceáil i d'fhoirm.
portal-done-contact = Go raibh maith agat. Tá an méid a dúirt tú taifeadta
portal-done-contact-text = Má thug tú seoladh ríomhphoist, seolfar an fógra ansin. Mura ndearna, cuardóidh duine an teagmhálaí ceart. Tá do nasc bailí i gcónaí.
portal-done-intruder = Fuarthas do thuairisc
portal-done-intruder-text = Tá sí anois ag barr liosta oibre an mhonaróra. Ná fan le freagra sula ngníomhaíonn tú.
portal-done-recipients = Glacadh le do liosta
portal-done-recipients-text = Tá an fógra á sheoladh anois chuig na faighteoirí a d'ainmnigh tú. Tá a staid le feiceáil ar leathanach do chuid faighteoirí.

## The notice as data
portal-data = Mar shonraí do do chórais féin
portal-data-text = An leagan céanna leis an PDF. Is féidir le do chóras é a léamh agus freagra a thabhairt leis.
portal-data-products = Táirgí atá i gceist
portal-data-units = Do shraithuimhreacha
portal-data-notice = Fógra do mheaisíní (JSON)

## Checking a file
portal-genuine-file-heading = Seiceáil comhad
portal-genuine-file-text = Roghnaigh an PDF a fuair tú. Ní choimeádtar é.
portal-genuine-file = Comhad PDF
portal-genuine-file-send = Seiceáil
portal-genuine-offline = Gan líonra: “fieldaction genuine” nó “fieldcheck genuine” agus ainm an chomhaid.
portal-genuine-yes = Barántúil: { $reference }, leagan { $revision }, séalaithe ag { $maker } an { $date }.
portal-genuine-filled = Barántúil. Níor líonadh isteach ach réimsí foirme tar éis é a shéalú.
portal-genuine-not = Níl sé barántúil: { $why }
portal-genuine-stamp = Stampa ama: { $moment }, ó { $authority }. Níor seiceáladh cé leis an tseirbhís sin.
portal-genuine-key = Méarlorg eochair an tséala seo
portal-genuine-key-compare = Caithfidh gurb é an méarlorg atá i do litir é.
genuine-no-pdf = Ní PDF inléite é an comhad.
genuine-no-seal = Níl aon séala ar an gcomhad.
genuine-changed = Athraíodh an comhad tar éis é a shéalú.
genuine-added = Cuireadh rud éigin leis an gcomhad tar éis é a shéalú.
genuine-foreign-key = Rinneadh an séala le heochair eile.
genuine-broken = Ní féidir an séala a léamh.

# The page for files of answers.
portal-upload-way = Uaslódáil comhad freagraí
portal-upload-title = Uaslódáil freagraí
portal-upload-lead = Tabhair comhad dúinn leis na sraithuimhreacha agus cad a tharla do gach gaireas. Feiceann tú cad a léadh, seiceálann tú é agus síníonn tú. Ní thaifeadtar aon rud roimhe sin.
portal-upload-label = Comhad
portal-upload-hint = XLSX nó CSV le colúin don tsraithuimhir agus don stádas, nó an freagra meaisín (JSON)
portal-upload-own = Is féidir leat ár dtábla féin a líonadh:
portal-upload-send = Léigh an comhad
portal-upload-none = Roghnaigh comhad ar dtús.
portal-upload-unreadable = Ní féidir an comhad seo a léamh.
portal-upload-empty = Ní deir an comhad seo aon rud faoi ghaireas.
portal-upload-foreign = Baineann an comhad seo le fógra eile nó le faighteoir eile. Níor glacadh aon rud uaidh.
portal-upload-result = Cad a léadh
portal-upload-counts = Léite: { $taken } · Le seiceáil: { $held } · Fágtha ar lár: { $refused }
portal-upload-row = Ró { $row }
portal-upload-next = Seiceáil agus lean ar aghaidh
portal-upload-kept = Tá an méid a léadh san fhoirm. Seiceáil ansin é, comhlánaigh é agus sínigh.
portal-upload-unknown = Níl sé ar ár liosta; tuairisceofar é mar ghaireas breise.
portal-upload-number = Ní féidir an tsraithuimhir a léamh go cinnte. Féach ar an ngaireas.
portal-upload-said = Níl sé soiléir cad a tharla don ghaireas. Roghnaigh féin é.
portal-upload-date = Níl an dáta soiléir agus fágadh ar lár é.
portal-upload-cell = Tá foirmle sa chill nó tá sí cumasctha. Seiceáil an luach.
portal-upload-twice = Tá an tsraithuimhir seo ann níos mó ná uair amháin.
portal-upload-missing = Tá cé dó nó cén fáth ar iarraidh.
portal-upload-which = Níl sé soiléir cén gaireas atá i gceist.
portal-upload-comment = Tá nóta ann; níor glacadh leis.
portal-upload-other = Níorbh fhéidir rud éigin anseo a léamh agus fágadh ar lár é.
## Passing on: roles, a list as a file, sites by number only
portal-role = Cad a dhéanann an eagraíocht leis na feistí?
portal-role-uses = Úsáideann sí iad
portal-role-passes = Tugann sí ar aghaidh iad agus ainmníonn sí a faighteoirí féin
portal-list-heading = Nó tabhair comhad isteach
portal-list-text = Ró amháin in aghaidh na feiste, le colúin an teimpléid, mar CSV nó XLSX. An rud is féidir a ghlacadh, beidh sé sa réimse thuas ina dhiaidh sin; níl aon duine á chur ar an eolas fós.
portal-list-file = Liosta (CSV nó XLSX)
portal-list-template = Teimpléad
portal-list-read = Léigh an comhad
portal-list-counts = { $rows } ró: { $taken } glactha, { $held } le ceartú, { $refused } nach féidir a úsáid
portal-line-list = Ró { $line }: { $text }
portal-line-role = Níl an ról seo ar eolas againn: “{ $about }”.
portal-line-circle = Tá an seoladh seo os do chionn sa slabhra: { $about }.
portal-line-many = Níl spás i liosta amháin do bhreis faighteoirí: { $about }.
portal-line-unreadable = Ní féidir é seo a léamh: “{ $about }”.
portal-blind-title = Coinnigh na hainmneacha agat féin
portal-blind-text = Tabhair uimhir do gach suíomh. Faighimidne uimhir, tír, teanga agus sraithuimhreacha, ach ainm ná seoladh choíche. Tabharfaidh tú féin an fógra ar aghaidh.
portal-blind-lines = Suíomhanna
portal-blind-lines-hint = Líne amháin in aghaidh an tsuímh: uimhir; tír; teanga; sraithuimhir, sraithuimhir. Tá suas le ceithre litir agus sé dhigit san uimhir, mar shampla S-01
portal-blind-file = An chuid phoiblí ó “fieldaction cascade seal” (JSON)
portal-blind-sealed = Do liosta séalaithe (roghnach)
portal-blind-sealed-hint = Coinnímid duit é. Ní osclaíonn ach d'eochair féin é.
portal-blind-declare = Dearbhaigh na suíomhanna
portal-blind-named = Suíomhanna: { $count }
portal-blind-site = Uimhir
portal-blind-link = Nasc don suíomh
portal-blind-letter = Litir (PDF)
portal-blind-zip = Litreacha, naisc agus fógraí sínithe do na suíomhanna uile (ZIP)
portal-blind-told = Thug mé an fógra ar aghaidh chuig na suíomhanna seo
portal-blind-kept = Do liosta séalaithe
portal-blind-root = Fréamh do cheangaltas
portal-line-site = Ní uimhir shaor do shuíomh í seo: “{ $about }”.
portal-line-public = Ní hí seo an chuid phoiblí de liosta: “{ $about }”.
portal-line-unsealed = Níl an comhad seo séalaithe: “{ $about }”.
portal-sign-optional = Roghnach. Níl a fhios ag an monaróir cé thú féin.
