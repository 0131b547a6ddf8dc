### Words at the threshold of office and portal, Icelandic: refusals and what every page has.

language-name = Íslenska
door-skip = Beint að efni
door-check = Yfirfarið: { $title }

## Refusals as pages
refusal-code = Kóði fyrir fyrirspurnir:
refusal-link-title = Þessi hlekkur gildir ekki
refusal-link-text = Hlekkurinn er ófullkominn, hefur verið afturkallaður eða er útrunninn. Ekki er unnt að segja meira héðan.
refusal-link-next = Opnið nýjasta tölvupóstinn um þessa tilkynningu og fylgið hlekknum í honum. Ef þið fenguð bréf skuluð þið slá inn allt vistfangið. Ef það gengur ekki skuluð þið skrifa á heimilisfangið eða netfangið sem stendur í tilkynningunni.
refusal-nowhere-title = Hér er ekkert
refusal-nowhere-text = Þetta vistfang er ekki til eða það er ekki ætlað ykkur.
refusal-nowhere-next = Farið til baka eða byrjið á yfirliti yfir úrbótaaðgerðir.
refusal-often-title = Of margar beiðnir
refusal-often-text = Mjög margar beiðnir bárust frá tengingu ykkar á stuttum tíma.
refusal-often-next = Bíðið í hálfa mínútu og hlaðið síðuna aftur. Ekkert hefur glatast.
refusal-large-title = Of stórt
refusal-large-text = Það sem þið senduð er stærra en tekið er við hér.
refusal-large-next = Skiptið skránni eða sendið hana í tölvupósti til tækniþjónustunnar.
refusal-later-title = Næst ekki samband í augnablikinu
refusal-later-text = Eitthvað sem við þurfum á að halda svarar ekki í augnablikinu. Það sem þegar hefur verið staðfest er öruggt.
refusal-later-next = Bíðið í hálfa mínútu og reynið aftur.
refusal-fault-title = Villa hjá okkur
refusal-fault-text = Þetta var ekki ykkur að kenna. Villan var skráð.
refusal-fault-next = Farið til baka og reynið aftur. Ef það tekst ekki skuluð þið skrifa okkur hvað þið ætluðuð að gera.
refusal-origin-title = Frá ókunnri síðu
refusal-origin-text = Þetta eyðublað var ekki sent af okkar síðu. Því var ekkert gert.
refusal-origin-next = Opnið síðuna á ný og sendið eyðublaðið þaðan.
refusal-refused-title = Þetta er ekki hægt
refusal-refused-next = Farið til baka. Það sem þið hafið þegar skráð helst óbreytt.
refusal-unreadable-title = Ólæsilegt
refusal-unreadable-text = Ekki var hægt að lesa það sem barst. Ekkert var gert.
refusal-unreadable-next = Farið til baka og sendið síðuna einu sinni enn.

## What each error means. The code after `error-` is the stable code with dashes.
error-action-unknown = Þessi úrbótaaðgerð er ekki til.
error-link-unknown = Þessi hlekkur gildir ekki, hefur verið afturkallaður eða er útrunninn.
error-response-invalid = Ekki er hægt að taka við upplýsingunum eins og þær eru.
error-contact-invalid = Þetta er ekki netfang.
error-cascade-invalid = Ekki er hægt að taka við einni línu listans eins og hún er.
error-unit-unknown = Aðgerðin hér nær ekki til þessa tækis.
error-profile-none = Þetta prófunarsnið er ekki til hér.
error-evidence-unreadable = Þetta er ekki sönnun frá fieldcheck.
error-evidence-signature = Sönnuninni var breytt eftir að hún var undirrituð. Notið skrána sem fieldcheck skrifaði.
error-evidence-notice = Sönnunin tilheyrir annarri tilkynningu.
error-evidence-profile = Sönnunin fylgir prófunarsniði sem var ekki afhent hér eða hefur verið afturkallað. Sækið prófunarsniðið aftur og keyrið prófunina á ný.
error-evidence-serial = Sönnunin tilgreinir ekkert raðnúmer og á því ekki við neitt tæki. Keyrið prófunina á ný og gefið upp raðnúmerið.
error-evidence-challenge-used = Einskiptistalan (challenge) í þessari sönnun hefur þegar verið notuð. Sækið prófunarsniðið aftur og keyrið prófunina á ný.
error-evidence-not-shown = Ekki hefur enn verið sýnt fram á að ráðstöfunum sé lokið á þessu tæki.
error-system-conflict = Einhver annar breytti þessu á sama augnabliki. Skoðið þetta og endurtakið.
error-system-unavailable = Eitthvað sem við þurfum á að halda svarar ekki í augnablikinu. Ekkert hefur glatast. Reynið aftur síðar.
error-system-fault = Villa hjá okkur. Hún var skráð.
