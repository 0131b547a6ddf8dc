### Words at the threshold of office and portal, Irish: refusals and what every page has.

language-name = Gaeilge
door-skip = Téigh chuig an ábhar
door-check = Seiceáil é seo: { $title }

## Refusals as pages
refusal-code = Cód le haghaidh ceisteanna:
refusal-link-title = Níl an nasc seo bailí
refusal-link-text = Tá an nasc neamhiomlán, tarraingíodh siar é nó tá sé imithe in éag. Ní féidir níos mó a rá anseo.
refusal-link-next = Oscail an ríomhphost is déanaí faoin bhfógra seo agus lean an nasc atá ann. Má tá litir agat, clóscríobh an seoladh iomlán. Mura n-oibríonn sé sin, scríobh chuig an seoladh atá sa fhógra.
refusal-nowhere-title = Níl aon rud anseo
refusal-nowhere-text = Níl an seoladh seo ann, nó níl sé ceaptha duitse.
refusal-nowhere-next = Téigh ar ais, nó tosaigh le liosta na ngníomhartha ceartaitheacha sábháilteachta allamuigh.
refusal-often-title = An iomarca iarratas
refusal-often-text = Tháinig an-chuid iarratas ó do nasc líonra in achar gearr.
refusal-often-next = Fan leathnóiméad agus lódáil an leathanach arís. Níl aon rud caillte.
refusal-large-title = Rómhór
refusal-large-text = Tá an rud a sheol tú níos mó ná mar a ghlactar anseo.
refusal-large-next = Roinn an comhad, nó seol chuig an tacaíocht theicniúil é le ríomhphost.
refusal-later-title = Níl sé ar fáil faoi láthair
refusal-later-text = Tá cuid den chóras atá de dhíth orainn nach bhfuil ag freagairt faoi láthair. Tá an méid a deimhníodh cheana slán.
refusal-later-next = Fan leathnóiméad agus bain triail eile as.
refusal-fault-title = Earráid ar ár dtaobhna
refusal-fault-text = Ní tusa ba chúis leis. Taifeadadh an earráid.
refusal-fault-next = Téigh ar ais agus bain triail eile as. Má theipeann air arís, scríobh chugainn agus inis dúinn cad a bhí tú ag iarraidh a dhéanamh.
refusal-origin-title = Ó leathanach eachtrach
refusal-origin-text = Níor seoladh an fhoirm seo ónár leathanach. Mar sin, ní dhearnadh aon rud.
refusal-origin-next = Oscail an leathanach as an nua agus seol an fhoirm uaidh sin.
refusal-refused-title = Ní féidir é seo a dhéanamh
refusal-refused-next = Téigh ar ais. Tá an méid a thaifead tú cheana fós ann.
refusal-unreadable-title = Ní féidir é a léamh
refusal-unreadable-text = Níorbh fhéidir an rud a tháinig a léamh. Ní dhearnadh aon rud.
refusal-unreadable-next = Téigh ar ais agus seol an leathanach arís.

## What each error means. The code after `error-` is the stable code with dashes.
error-action-unknown = Níl an gníomh ceartaitheach sábháilteachta allamuigh sin ann.
error-link-unknown = Níl an nasc seo bailí, tarraingíodh siar é nó tá sé imithe in éag.
error-response-invalid = Ní féidir glacadh leis an méid a chuir tú isteach mar atá.
error-contact-invalid = Ní seoladh ríomhphoist é seo.
error-cascade-invalid = Ní féidir glacadh le líne den liosta mar atá.
error-unit-unknown = Níl an fheiste seo i gceist anseo.
error-profile-none = Níl a leithéid de phróifíl sheiceála anseo.
error-evidence-unreadable = Ní fianaise ó fieldcheck é seo.
error-evidence-signature = Athraíodh an fhianaise tar éis í a shíniú. Úsáid an comhad a scríobh fieldcheck.
error-evidence-notice = Baineann an fhianaise le fógra eile.
error-evidence-profile = Leanann an fhianaise próifíl sheiceála nár eisíodh anseo, nó a tarraingíodh siar. Íoslódáil an phróifíl sheiceála arís agus déan an tseiceáil arís.
error-evidence-serial = Níl aon sraithuimhir san fhianaise, mar sin ní bhaineann sí le haon fheiste. Déan an tseiceáil arís agus tabhair an tsraithuimhir.
error-evidence-challenge-used = Freagraíodh an dúshlán (challenge) san fhianaise seo cheana. Íoslódáil an phróifíl sheiceála arís agus déan an tseiceáil arís.
error-evidence-not-shown = Níor léiríodh fós go ndearnadh na bearta ar an bhfeiste seo.
error-system-conflict = D'athraigh duine eile é seo ag an nóiméad céanna. Féach air agus déan arís é.
error-system-unavailable = Tá cuid den chóras atá de dhíth orainn nach bhfuil ag freagairt faoi láthair. Níl aon rud caillte. Bain triail eile as ar ball.
error-system-fault = Earráid ar ár dtaobhna. Taifeadadh í.
