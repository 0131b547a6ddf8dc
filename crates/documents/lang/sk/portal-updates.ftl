### Updates of a notice in the portal: the way on from an old link, and earlier answers, Slovak.

portal-newer = Existuje novšia revízia tohto oznámenia: revízia { $revision } z { $date }
portal-newer-text = Riaďte sa, prosím, novšou revíziou. Tunajšie odpovede zostávajú zaznamenané.
portal-newer-open = Otvoriť revíziu { $revision }
portal-newer-part = Odkaz na ňu má hlavná kontaktná osoba vášho pracoviska.
portal-newer-sent = Odkaz na ňu vám bol zaslaný s novšou revíziou.
portal-newer-supplier = Dostanete ju od toho, kto vám pomôcky dodal. Dovtedy platí, čo je uvedené tu.
portal-newer-not = Pomôcok na vašom pracovisku sa netýka. Čo je uvedené tu a čo tu odpoviete, platí naďalej.
portal-before = K revízii { $revision }, { $date }: { $said }
portal-before-by = K revízii { $revision }, { $date }, { $name }: { $said }
portal-before-heading = Už ste odpovedali
portal-before-text = Vaše odpovede na skoršiu revíziu sú uvedené pri pomôckach. Pre túto revíziu platia, až keď ich znovu podpíšete.
portal-before-button = Rovnako ako predtým
