### Updates of a notice in the portal: the way on from an old link, and earlier answers, Czech.

portal-newer = Existuje novější revize tohoto oznámení: revize { $revision } ze dne { $date }
portal-newer-text = Řiďte se prosím novější revizí. Zdejší odpovědi zůstávají zaznamenány.
portal-newer-open = Otevřít revizi { $revision }
portal-newer-part = Odkaz na ni má hlavní kontaktní osoba vašeho pracoviště.
portal-newer-sent = Odkaz na ni vám byl zaslán s novější revizí.
portal-newer-supplier = Dostanete ji od toho, kdo vám prostředky dodal. Do té doby platí, co stojí zde.
portal-newer-not = Prostředků na vašem pracovišti se netýká. Co stojí zde a co zde odpovíte, platí dál.
portal-before = K revizi { $revision }, dne { $date }: { $said }
portal-before-by = K revizi { $revision }, dne { $date }, { $name }: { $said }
portal-before-heading = Už jste odpovídali
portal-before-text = Vaše odpovědi k dřívější revizi jsou uvedeny u prostředků. Pro tuto revizi platí, až je znovu podepíšete.
portal-before-button = Stejně jako dříve
