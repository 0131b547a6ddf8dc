### Frame words of the mails, Irish. Steps and the note on a wrong contact are those of notice.ftl and form.ftl.

## Subjects. A country with words of its own has a key mail-urgent-XX.
mail-urgent = Fógra práinneach sábháilteachta allamuigh
mail-urgent-US = Aisghairm phráinneach feiste leighis
mail-subject-reminder = Meabhrúchán { $number }, tá do fhreagra fós ar iarraidh
mail-subject-receipt = Admháil { $number }
mail-subject-handover = Iarrann { $from } cuid den fhreagra ort
mail-subject-answer = Freagraíodh do cheist

## What this mail is and who sends it
mail-opening-notice = Seolann { $maker } an fógra práinneach sábháilteachta allamuigh { $reference } chugat do { $addressee }. De réir ár dtaifead, baineann sé le { $count ->
    [one] 1 fheiste
    [two] { $count } fheiste
    [few] { $count } fheiste
    [many] { $count } bhfeiste
   *[other] { $count } feiste
} i d'eagraíocht. Tá an fógra iomlán agus an fhoirm ceangailte mar PDF.
mail-opening-reminder = { $days ->
    [one] 1 lá
    [two] { $days } lá
    [few] { $days } lá
    [many] { $days } lá
   *[other] { $days } lá
} ó shin, sheol { $maker } an fógra práinneach sábháilteachta allamuigh { $reference } chugat do { $addressee }. Baineann sé le { $count ->
    [one] 1 fheiste
    [two] { $count } fheiste
    [few] { $count } fheiste
    [many] { $count } bhfeiste
   *[other] { $count } feiste
} i d'eagraíocht. Tá do fhreagra fós ar iarraidh nó níl sé iomlán.
mail-opening-receipt = Tá an freagra ó { $addressee } ar an bhfógra sábháilteachta allamuigh { $reference } faighte ag { $maker }; is é { $number } uimhir d'admhála. Luaigh an uimhir seo in aon cheist.
mail-opening-handover = Thug { $from } cuid den fhreagra ar an bhfógra práinneach sábháilteachta allamuigh { $reference } ó { $maker } do { $addressee } ar láimh duit: { $count ->
    [one] 1 fheiste
    [two] { $count } fheiste
    [few] { $count } fheiste
    [many] { $count } bhfeiste
   *[other] { $count } feiste
}.

## How to answer
mail-step-answer = Freagair do gach sraithuimhir, fiú mura bhfuil feiste i d'eagraíocht a thuilleadh.
mail-answer-heading = Conas freagra a thabhairt
mail-answer-link = Tríd an nasc seo, gan chuntas. Is duitse amháin é:
mail-answer-code = Ar an teileafón nó le clóscríobh: cód gearr { $code }
mail-answer-plain = Is féidir leat freagra a thabhairt le ríomhphost simplí chuig { $address } freisin. Luaigh na sraithuimhreacha agus abair cad a tharla do gach feiste.

## Receipt
mail-receipt-position = Tá do fhreagra san áit { $position } i loga an ghnímh seo.
mail-receipt-again = Tríd an nasc seo is féidir leat do fhreagra a léamh nó a cheartú:

## How to tell that it is genuine
mail-genuine-heading = Conas a aithneofá gur ríomhphost barántúil é seo
mail-genuine-text = Luann sé an uimhir thagartha { $reference } agus uimhir an doiciméid { $document }, atá ar gach leathanach de na comhaid PDF freisin. Má tá amhras ort, fiafraigh ar bhealach atá ar eolas agat cheana, mar shampla trí { $website } nó tríd an ngnáth-theagmhálaí atá agat. Ní iarrfaidh aon duine pasfhocal ort san ábhar seo.

mail-form-file = foirm-fhioraithe
mail-form-file-recall = foirm-fhreagartha

## The notice as data
mail-data = Tá liosta na dtáirgí agus do shraithuimhreacha ceangailte mar thábla (XLSX, CSV) agus mar shonraí do do chóras féin (JSON), iad uile sa leagan céanna leis an bhfógra.
mail-data-file = sonrai-fogra

## Reminders for several places in one mail
mail-subject-summary = Freagraí atá fós in easnamh: { $count }
mail-opening-summary = Sheol { $maker } na fógraí thíos chugaibh cheana. I gcás gach ceann díobh tá bhur bhfreagra fós in easnamh nó níl sé iomlán. Tá a nasc féin ag gach ceann.
mail-summary-files = Bhí na fógraí iomlána agus na foirmeacha ceangailte leis na chéad ríomhphoist. Is féidir libh iad a oscailt trí na naisc freisin.

## To a distributor that keeps the names
mail-subject-onward = Meabhraigh do do chuid faighteoirí é, le do thoil
mail-opening-onward = Níor fhreagair na suíomhanna seo fós: { $sites }. Agatsa amháin atá a fhios cé hiad féin. Meabhraigh dóibh é, le do thoil. Tá a gcuid nasc ar do leathanach:
## The maker has answered in the portal
mail-opening-answer = D'fhreagair { $maker } ceist ó { $addressee } faoin bhfógra { $reference }. Is féidir an freagra a léamh trí do nasc:
