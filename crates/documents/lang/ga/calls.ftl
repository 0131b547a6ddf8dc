### What a caller says in the name of the maker, Irish.

call-introduction = Dia duit. Tá mé ag glaoch thar ceann { $maker }.
call-ask-person = An féidir liom labhairt le { $contact }?
call-ask-anyone = An féidir liom labhairt leis an duine atá freagrach as na gléasanna seo?
call-about = Baineann sé le “{ $title }” leis an uimhir { $reference }, a sheol { $maker } chugaibh. Líon na ngléasanna lena mbaineann ar bhur láithreán: { $count }.
call-ask-receipt = An bhfuair sibh é, agus an bhfuil cead agam a thaifeadadh go ndeimhníonn sibh go bhfuarthas é?
call-ask-unit = Cad a tharla don ghléas leis an tsraithuimhir { $serial }? An ndearnadh na bearta, agus cén lá?
call-where-link = Is féidir libh freagra a thabhairt sibh féin freisin: tá an nasc inár ríomhphost agus ar ár litir in aice leis an gcód cearnach.
call-ask-mail = Cén seoladh ríomhphoist ar féidir linn é a sheoladh arís chuige?
call-ask-right = Cé hé an duine ceart, agus conas is féidir linn teacht air?
call-message = Teachtaireacht í seo ó { $maker } faoi “{ $title }” leis an uimhir { $reference }. Freagraígí le bhur dtoil tríd an nasc inár ríomhphost nó inár litir. Glaofaimid arís.
call-close = Go raibh maith agaibh as bhur gcuid ama. Má tá ceisteanna agaibh, scríobhaigí chuig { $address }.
