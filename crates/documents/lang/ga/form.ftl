### Frame words of the verification form and of the cover letter, Irish.

## Form
form-title = Foirm fhíoraithe { $reference }
form-title-recall = Foirm fhreagartha { $reference }
form-heading = Foirm fhíoraithe
form-heading-recall = Foirm fhreagartha
form-introduction-quality = Deimhnigh leis an bhfoirm seo, le do thoil, go bhfuair tú an fógra cáilíochta { $reference } agus go ndearna tú na bearta atá ann.
form-organisation = Ainm na heagraíochta
form-number = D'uimhir againne
form-person = An duine atá ag líonadh na foirme seo
form-name = Ainm
form-person-title = Teideal nó ról
form-date = Dáta ({ $hint })
form-answers = Do fhreagraí
form-yes = Is ea
form-no = Ní hea
form-unit-product = Feiste
form-unit-serial = Sraithuimhir
form-unit-answer = Déanta
form-unit-write = scríobh anseo:
form-further = Tuilleadh sraithuimhreacha i d'eagraíocht
form-chain = Freagraí an dáileora nó an allmhaireora
form-chain-not-applicable = Ní bhaineann sé le hábhar
form-send = Seol ar ais chuig { $address }. Is féidir leat an fhaisnéis seo a sheoladh chugainn i ríomhphost freisin, gan an fhoirm.

## Cover letter
letter-title = Litir chumhdaigh agus foirm fhíoraithe { $reference }
letter-title-recall = Litir chumhdaigh agus foirm fhreagartha { $reference }
letter-opening = { $count ->
    [0] De réir ár dtaifead, fuair tú táirge atá i gceist. Tá an fógra sábháilteachta iomlán faoi iamh.
    [one] De réir ár dtaifead, baineann an fógra seo le 1 fheiste i d'eagraíocht. Tá an fógra sábháilteachta iomlán faoi iamh.
    [two] De réir ár dtaifead, baineann an fógra seo le { $count } fheiste i d'eagraíocht. Tá an fógra sábháilteachta iomlán faoi iamh.
    [few] De réir ár dtaifead, baineann an fógra seo le { $count } fheiste i d'eagraíocht. Tá an fógra sábháilteachta iomlán faoi iamh.
    [many] De réir ár dtaifead, baineann an fógra seo le { $count } bhfeiste i d'eagraíocht. Tá an fógra sábháilteachta iomlán faoi iamh.
   *[other] De réir ár dtaifead, baineann an fógra seo le { $count } feiste i d'eagraíocht. Tá an fógra sábháilteachta iomlán faoi iamh.
}
letter-opening-quality = { $count ->
    [0] De réir ár dtaifead, fuair tú táirge atá i gceist. Tá an fógra cáilíochta iomlán faoi iamh.
    [one] De réir ár dtaifead, baineann an fógra seo le 1 fheiste i d'eagraíocht. Tá an fógra cáilíochta iomlán faoi iamh.
    [two] De réir ár dtaifead, baineann an fógra seo le { $count } fheiste i d'eagraíocht. Tá an fógra cáilíochta iomlán faoi iamh.
    [few] De réir ár dtaifead, baineann an fógra seo le { $count } fheiste i d'eagraíocht. Tá an fógra cáilíochta iomlán faoi iamh.
    [many] De réir ár dtaifead, baineann an fógra seo le { $count } bhfeiste i d'eagraíocht. Tá an fógra cáilíochta iomlán faoi iamh.
   *[other] De réir ár dtaifead, baineann an fógra seo le { $count } feiste i d'eagraíocht. Tá an fógra cáilíochta iomlán faoi iamh.
}
letter-opening-recall = { $count ->
    [0] De réir ár dtaifead, fuair tú táirge atá i gceist. Tá an litir aisghairme iomlán faoi iamh.
    [one] De réir ár dtaifead, baineann an fógra seo le 1 fheiste i d'eagraíocht. Tá an litir aisghairme iomlán faoi iamh.
    [two] De réir ár dtaifead, baineann an fógra seo le { $count } fheiste i d'eagraíocht. Tá an litir aisghairme iomlán faoi iamh.
    [few] De réir ár dtaifead, baineann an fógra seo le { $count } fheiste i d'eagraíocht. Tá an litir aisghairme iomlán faoi iamh.
    [many] De réir ár dtaifead, baineann an fógra seo le { $count } bhfeiste i d'eagraíocht. Tá an litir aisghairme iomlán faoi iamh.
   *[other] De réir ár dtaifead, baineann an fógra seo le { $count } feiste i d'eagraíocht. Tá an litir aisghairme iomlán faoi iamh.
}
letter-step-read = Léigh an fógra sábháilteachta. Tabhair do gach duine a oibríonn leis na feistí é.
letter-step-read-quality = Léigh an fógra cáilíochta. Tabhair do gach duine a oibríonn leis na feistí é.
letter-step-read-recall = Léigh an litir aisghairme. Tabhair do gach duine a oibríonn leis na feistí í.
letter-step-measures = Déan na bearta: { $address }
letter-step-answer = Freagair do gach sraithuimhir, ar líne nó leis an bhfoirm.
letter-online = Freagair ar líne, gan chuntas
letter-code = Cód gearr don teileafón:
letter-paper = Leis an bhfoirm nó le ríomhphost
letter-paper-text = Seol an fhoirm chomhlánaithe, nó ríomhphost simplí leis na sraithuimhreacha, chuig { $address }.
letter-units = Na feistí atá i gceist i d'eagraíocht
letter-standing = Stádas
letter-standing-affected = i gceist
letter-standing-possibly = i gceist, b'fhéidir
letter-change = Ó leagan { $revision }
letter-change-new = nua
letter-change-same = gan athrú
letter-change-gone = níl i gceist a thuilleadh
letter-serial-unknown = ní fios
letter-chain = Fuair tú na feistí seo mar dháileoir nó mar allmhaireoir. Ainmnigh na faighteoirí sa tairseach, nó tabhair an fógra seo dóibh gan mhoill, agus líon isteach an chuid do dháileoirí agus d'allmhaireoirí.
letter-wrong = Nach tusa an teagmhálaí ceart?
letter-genuine = An litir bharántúil í seo?
letter-genuine-text = Tá na huimhreacha { $reference } agus { $document } ar gach leathanach. Má tá amhras ort, fiafraigh ar bhealach atá ar eolas agat cheana, mar shampla trí { $website }. Ní iarrfaidh aon duine pasfhocal ort.
letter-wrong-text = Inis dúinn cé hé an duine ceart, sa tairseach nó le ríomhphost chuig { $address }. Go dtí sin, is chugatsa atá an fógra seo dírithe fós.
letter-check = Caithfidh fieldcheck an méarlorg { $fingerprint } a thaispeáint; tá a dúshlán (challenge) faoi gach sraithuimhir.

## Form: the code on each page, and what may be entered beside yes and no
form-code = Deir an cód seo cé leis an fhoirm. Fág saor é.
form-scan = Nó scan an cód seo le teileafón.
form-department = Roinn
form-account = Uimhir chustaiméara
form-address = Seoladh
form-shipping-address = Seoladh seachadta, más difriúil
form-phone = Teileafón
form-email = Ríomhphost
form-signature = Síniú
form-quantity = Líon
form-comment = Nóta
form-on = An lá (dáta)
form-deadline = Seol an fhoirm seo ar ais faoin { $day }.
form-disposition = Cad a tharla
form-disposition-done = déanta
form-disposition-not-yet = níl fós
form-disposition-not-here = níl sí anseo
form-disposition-never-had = ní raibh riamh
form-disposition-passed-on = tugtha ar aghaidh
form-disposition-scrapped = scriosta mar dhramh
form-disposition-cannot = ní féidir a dhéanamh
form-continued = Ar lean
form-page-of = Foirm, leathanach { $page } de { $pages }

## Statements of the customer
statement-receipt = Deimhním go bhfuair mé an fógra seo, gur léigh mé é agus gur thuig mé é.
statement-actions = Rinne mé na gníomhartha go léir a iarrann an fógra.
statement-users = Cuireadh an fhaisnéis agus na gníomhartha in iúl do gach úsáideoir ábhartha, agus rinneadh na gníomhartha.
statement-returned = Chuir mé feistí atá i gceist ar ais.
statement-destroyed = Scrios mé feistí atá i gceist.
statement-none-to-return = Níl aon fheistí atá i gceist ann le cur ar ais ná le scriosadh.
statement-other = Rinne mé rud eile (déan cur síos air).
statement-no-devices = Níl aon fheistí atá i gceist agam.
statement-query = Tá ceist agam, déan teagmháil liom.
statement-adverse = Tharla teagmhais dhíobhálacha a bhaineann leis na feistí (déan cur síos orthu).

## Statements of the distributor or importer
statement-stock = Sheiceáil mé mo stoc agus chuir mé na feistí atá i gceist i leataobh.
statement-identified = D'aithin mé na custaiméirí a fuair na feistí nó a d'fhéadfadh iad a fháil.
statement-list = Cheangail mé liosta na gcustaiméirí sin leis seo.
statement-informed = Chuir mé na custaiméirí a aithníodh ar an eolas.
statement-confirmed = Fuair mé deimhnithe ó gach custaiméir a aithníodh.
statement-neither = Níl feistí atá i gceist i stoc agamsa ná ag mo chustaiméirí.
statement-importer = Is mise allmhaireoir na bhfeistí.

## Statements of the importer, of the authorised representative
statement-importer-register = Mar allmhaireoir, chuir mé an gníomh seo i mo chlár gearán, feistí neamhchomhréireacha, aisghairmeacha agus tarraingtí siar.
statement-importer-informed = Mar allmhaireoir, d'inis mé don mhonaróir agus dá ionadaí údaraithe a bhfuil ar eolas agam faoi na feistí atá i gceist.
statement-representative = Is mise ionadaí údaraithe an mhonaróra.
statement-representative-cooperates = Mar ionadaí údaraithe, comhoibrím le gach údarás inniúil maidir leis an ngníomh seo agus coinním na doiciméid réidh dó.
