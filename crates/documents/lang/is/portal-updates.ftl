### Updates of a notice in the portal: the way on from an old link, and earlier answers, Icelandic.

portal-newer = Til er nýrri útgáfa af þessari tilkynningu: útgáfa { $revision } frá { $date }
portal-newer-text = Vinsamlegast farið eftir nýrri útgáfunni. Það sem var svarað hér er áfram skráð.
portal-newer-open = Opna útgáfu { $revision }
portal-newer-part = Aðaltengiliður starfsstöðvarinnar er með tengilinn.
portal-newer-sent = Tengillinn var sendur til ykkar með nýrri útgáfunni.
portal-newer-supplier = Þið fáið hana frá þeim sem afhenti tækin. Þangað til gildir það sem hér stendur.
portal-newer-not = Hún varðar ekki tækin hjá ykkur. Það sem hér stendur og það sem þið svarið hér gildir áfram.
portal-before = Við útgáfu { $revision }, { $date }: { $said }
portal-before-by = Við útgáfu { $revision }, { $date }, { $name }: { $said }
portal-before-heading = Þið hafið svarað áður
portal-before-text = Svör ykkar við eldri útgáfu standa hjá tækjunum. Þau gilda fyrir þessa útgáfu þegar þið undirritið þau aftur.
portal-before-button = Eins og áður
