### Words of the portal for several people at one site, Gaeilge: many devices, who has read, questions, files, privacy.

## Devices
portal-choice-never-had = Ní raibh sí againn riamh
portal-choice-never-had-hint = Ní raibh an fheiste seo riamh againn

## Answers so far
portal-answer-change = { $about }: { $now } (roimhe seo: { $before })
portal-answer-part = { $name }, tríd an nasc do { $to }
portal-answer-typed = { $name }, curtha isteach ag an monaróir
portal-unit-newer = Freagraíodh as an nua { $moment }

## Parts handed on
portal-hand-withdraw = Tarraing siar an nasc
portal-hand-withdrawn = Tarraingthe siar { $moment }
portal-hand-answer = Freagra { $number }, { $name }, { $moment }

## Many devices
portal-many-heading = Go leor feistí ag an am céanna
portal-many-text = Greamaigh nó scan sraithuimhreacha, nó roghnaigh comhad. Feiceann tú an liosta sula nglactar le haon ní.
portal-many-paste = Sraithuimhreacha, ceann in aghaidh na líne
portal-many-file = Nó comhad (CSV, XLSX)
portal-many-answer = Freagra dóibh go léir
portal-many-preview = Seiceáil an liosta
portal-many-take = Glac isteach san fhoirm
portal-many-sum = Línte: { $rows }. Glactha: { $taken }, le seiceáil: { $held }, gan glacadh: { $refused }
portal-many-taken = glactar leis
portal-many-unknown = níl sí i do liosta; seiceálaimid an mbaineann sé léi
portal-many-ambiguous = tá an uimhir seo ar dhá fheiste; freagair san fhoirm
portal-many-twice = tá sí sa liosta cheana
portal-many-unclear = ní féidir í a léamh mar shraithuimhir
portal-many-other = níl sí sa chuid a tugadh duit

## Who has read
portal-users-heading = Cé a léigh an fógra
portal-users-text = Tabhair an nasc seo d'úsáideoirí na bhfeistí. Ní féidir ach léamh agus deimhniú leis.
portal-users-count = Deimhnithe acu féin: { $count }
portal-users-stated = Luaite ag { $name }: { $number }
portal-users-list = Taispeáin gach duine
portal-users-own = Deimhnigh duit féin
portal-users-confirm = Léigh mé an fógra agus tuigim é
portal-users-or = Nó abair cé mhéad úsáideoir a dheimhnigh duit
portal-users-number = Líon na n-úsáideoirí
portal-done-users = Taifeadta
portal-done-users-text = Go raibh maith agat. Is féidir an leathanach seo a dhúnadh.

## Questions and files
portal-talk-heading = Ceisteanna chuig an monaróir
portal-talk-text = Fanann an cheist agus an freagra anseo. Nuair a bheidh freagra ann, cuirfimid in iúl duit le ríomhphost.
portal-talk-question = Do cheist
portal-talk-new = D'fhreagair an monaróir thú
portal-files-add = Cuir comhaid leis
portal-files-hint = PDF, pictiúr, tábla nó téacs. 5 chomhad ar a mhéad, 10 MB an ceann.
portal-file-infected = Fuarthas cód mailíseach. Coinnítear an comhad ar leithligh agus ní thaispeántar d'aon duine é.
portal-file-held = Níorbh fhéidir an comhad seo a sheiceáil fós. Coinnítear siar é go dtí sin.

## What does not fit
portal-wrong-elsewhere = Shábháil duine eile freagra eile anseo idir an dá linn. Níl do fhreagra sábháilte fós. Sábháil arís chun é a chur ina áit.
portal-wrong-text = Scríobh rud éigin, 8,000 carachtar ar a mhéad.
portal-wrong-persons = Tabhair slánuimhir daoine.
portal-wrong-file-missing = Roghnaigh comhad nó cuir rud éigin isteach.
portal-wrong-file-format = Ní ghlactar leis an gcineál seo comhaid.
portal-wrong-file-large = Tá an comhad nó an liosta rómhór.
portal-wrong-file-many = An iomarca comhad.

## Privacy
portal-privacy = Cad a choinnímid fút agus cén fáth
portal-privacy-what = Cad a choinnímid
portal-privacy-what-text = Ainm, feidhm, seoladh, ríomhphost agus guthán na ndaoine teagmhála, agus a n-insíonn tú dúinn: freagraí, ceisteanna, comhaid.
portal-privacy-why = Cén fáth
portal-privacy-why-text = Chun go sroichfidh an fógra sábháilteachta thú agus gur féidir a chruthú gur sroicheadh gach duine. Tá sé de dhualgas ar an monaróir de réir dlí (Rialacháin (AE) 2017/745 agus 2017/746; RGCS Airteagal 6(1)(c)).
portal-privacy-why-text-quality = Chun go sroichfidh an fógra cáilíochta thú agus gur féidir a chruthú gur sroicheadh gach duine. Tá leas dlisteanach ag an monaróir ann (RGCS Airteagal 6(1)(f)).
portal-privacy-why-text-recall = Chun go sroichfidh an litir aisghairme thú agus gur féidir a chruthú gur sroicheadh gach duine. Éilíonn na rialacha maidir le haisghairm é seo ar an monaróir (21 CFR 7.42 agus 7.49; 21 CFR Part 806).
portal-privacy-who = Cé a fheiceann é
portal-privacy-who-text = Foireann an mhonaróra atá ag obair ar an bhfógra seo, ionaid glaonna atá ag obair dó, agus údaráis a iarrann é.
portal-privacy-long = Cá fhad
portal-privacy-long-text = Chomh fada agus a éilíonn an dlí na taifid, de ghnáth deich mbliana tar éis an fheiste dheireanach a chur ar an margadh. Ansin scriostar do shonraí. Níl aon ainmneacha sna cruthúnais.
portal-privacy-rights = Do chearta
portal-privacy-rights-text = Is féidir cóip de do shonraí a iarraidh, botúin a cheartú agus gearán a dhéanamh le húdarás cosanta sonraí. Fad is atá an dualgas coinneála i bhfeidhm, ní féidir na sonraí a scriosadh.
portal-privacy-contact = Teagmháil
portal-privacy-contact-text = Scríobh chuig an monaróir ag an seoladh i d'fhógra.
