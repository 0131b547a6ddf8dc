### Words about evidence of fieldcheck, Irish: verdicts, doubts, the portal page.

## Verdicts
verdict-pass = i gceart
verdict-fail = níl sé i gceart
verdict-not-applicable = ní bhaineann sé le hábhar
verdict-inconclusive = níorbh fhéidir a rá

## Doubts and remarks
evidence-doubt-says-otherwise = Tá toradh sa chomhad nach ionann é agus an toradh a thugann a thaifid féin. Is iad na taifid amháin a áirítear; fiosróidh an monaróir é.
evidence-doubt-unknown-serial = Níl an tsraithuimhir seo ar ár liosta do d'eagraíocht. Seiceálfaidh an monaróir an bhfuil an fheiste i gceist.
evidence-doubt-no-challenge = Tá an dúshlán (challenge) ar iarraidh, mar sin d'fhéadfadh an fhianaise a bheith níos sine ná an fógra. Coimeádtar í, ach ní léiríonn sí go ndearnadh na bearta ar an bhfeiste.
evidence-doubt-other-challenge = Níor eisíodh an dúshlán (challenge) atá inti don fheiste seo. Coimeádtar í, ach ní léiríonn sí go ndearnadh na bearta ar an bhfeiste.
evidence-doubt-clock-ahead = De réir chlog an ríomhaire a rinne an tseiceáil, rinneadh an fhianaise sa todhchaí. Coimeádtar í, ach ní léiríonn sí go ndearnadh na bearta ar an bhfeiste.
evidence-doubt-before-notice = De réir chlog an ríomhaire a rinne an tseiceáil, rinneadh an fhianaise sular seoladh an fógra. Coimeádtar í, ach ní léiríonn sí go ndearnadh na bearta ar an bhfeiste.
evidence-doubt-older-than-known = Chríochnaigh an tseiceáil roimh an méid atá ar eolas faoin bhfeiste seo cheana. Coimeádtar an fhianaise, ach ní léiríonn sí go ndearnadh na bearta ar an bhfeiste. Seiceáil arís agus seol an fhianaise nua.
evidence-doubt-used-challenge = Freagraíonn sí dúshlán (challenge) a úsáideadh cheana. Áirítear, mar sin féin, go raibh rochtain oscailte.
evidence-doubt-other-key = Is suiteáil fieldcheck eile a shínigh í seachas an ceann a shínigh an chéad fhianaise ón eagraíocht seo.
evidence-doubt-shared-certificate = Thaispeáin feiste eile an teastas céanna.
evidence-doubt-shared-bmc = Thaispeáin feiste eile an BMC céanna.

## Portal: show it with fieldcheck
portal-step-evidence = Léirigh le fieldcheck
portal-step-evidence-small = do do roinn TF, roghnach
portal-evidence-title = Léirigh le fieldcheck
portal-evidence-lead = Is féidir le do roinn TF a léiriú go ndiúltaítear do rochtain gan phasfhocal. Ní dhéanann fieldcheck ach léamh ón bhfreastalaí agus ní athraíonn sé aon rud. Ní ghabhann fianaise ionad an deimhnithe.
portal-evidence-one = 1. Íoslódáil an phróifíl sheiceála
portal-evidence-one-text = Tá sí sínithe ag { $maker } agus tá dúshlán (challenge) inti do gach ceann de do shraithuimhreacha.
portal-evidence-load = Íoslódáil an phróifíl sheiceála ({ $file })
portal-evidence-version = { $id }, leagan { $version }
portal-evidence-hypothesis = Ní luann an fógra aon chúis. Is hipitéis an mhonaróra faoin gcúis iad na seiceálacha seo.
portal-evidence-compare = Cuir an eochair i gcomparáid: taispeánann fieldcheck an méarlorg seo, agus tá sé i do litir.
portal-evidence-fingerprint = Méarlorg eochair an mhonaróra
portal-evidence-two = 2. Rith fieldcheck sa líonra bainistíochta
portal-evidence-two-text = Uair amháin do gach feiste. Cuir seoladh a BMC in ionad SEOLADH.
portal-evidence-address = SEOLADH
portal-evidence-any-serial = SRAITHUIMHIR
portal-evidence-serial-unknown = Ní fhaigheann feistí nach eol dúinn a sraithuimhir aon dúshlán (challenge). Tabhair an tsraithuimhir ar dtús agus tú ag deimhniú.
portal-evidence-three = 3. Cuir isteach an méid a scríobh sé
portal-evidence-files = Comhaid fhianaise
portal-evidence-files-hint = Comhaid a chríochnaíonn le .dsse.json, nó an fhoirm PDF a bhfuil an fhianaise inti. Is féidir roinnt comhad a roghnú in éineacht, 2 MB an ceann ar a mhéad.
portal-evidence-code = Nó cóid ó pháipéar
portal-evidence-code-hint = Téacs an chóid QR, a thosaíonn le FC1:, ceann amháin in aghaidh na líne.
portal-evidence-send = Cuir isteach
portal-evidence-state = Do chuid feistí
portal-evidence-shown = Léirithe le fieldcheck, { $moment }
portal-evidence-shown-onsite = Léirithe ag innealtóir an mhonaróra, { $moment }
portal-evidence-not-shown = Gan léiriú: { $why }
portal-evidence-none = níl aon fhianaise ann fós
portal-evidence-open = ag an tseiceáil dheireanach, bhí rochtain oscailte
portal-evidence-undecided = ag an tseiceáil dheireanach, níorbh fhéidir a rá
portal-evidence-doubts = ní leor an fhianaise dheireanach léi féin
portal-evidence-reopened = Léiríodh é roimhe seo. A mhalairt atá san fhianaise is déanaí.
portal-evidence-checks = An rud atá ina choinne
portal-evidence-made = Déanta an { $moment }, measta arís ag freastalaí an mhonaróra.
portal-evidence-vex = Ráiteas VEX (CSAF 2.0) do d'fhardal
portal-evidence-again = Déan na bearta ansin, agus rith fieldcheck arís leis an bpróifíl chéanna.
portal-evidence-result = Cad a tharla do do chomhaid
portal-evidence-got-shown-done = { $serial }: faighte. Léiríodh go ndearnadh na bearta ar an bhfeiste.
portal-evidence-got-open = { $serial }: faighte. Tá rochtain oscailte.
portal-evidence-got-undecided = { $serial }: faighte. Níorbh fhéidir a rá an ndiúltaítear do rochtain.
portal-evidence-got-kept = { $serial }: faighte agus coimeádta. Ní leor an fhianaise léi féin.
portal-evidence-got-already = { $serial }: bhí an fhianaise seo faighte cheana.
portal-evidence-got-announced = { $serial }: léadh an cód. Fógraíonn sé fianaise; ní féidir ach an comhad féin a áireamh.
portal-evidence-awaited = Fógraíonn cód ó pháipéar fianaise dar dáta { $moment }. Níl an comhad tagtha fós.
portal-evidence-refused = { $file }: níor glacadh leis. { $why }
portal-evidence-nothing = Roghnaigh comhad amháin ar a laghad.
portal-evidence-no-profile = Níl aon phróifíl sheiceála ann don fhógra seo.

evidence-doubts = Amhras agus nótaí
