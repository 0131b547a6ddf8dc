### Updates of a notice in the portal: the way on from an old link, and earlier answers, Swedish.

portal-newer = Det finns en nyare revision av detta meddelande: revision { $revision } av { $date }
portal-newer-text = Följ den nyare revisionen. Det som har svarats här förblir registrerat.
portal-newer-open = Öppna revision { $revision }
portal-newer-part = Huvudkontakten på er enhet har länken till den.
portal-newer-sent = Länken till den skickades till er med den nyare revisionen.
portal-newer-supplier = Ni får den av den som levererade era produkter. Till dess gäller det som står här.
portal-newer-not = Den berör inte produkterna hos er. Det som står här och det ni svarar här gäller fortfarande.
portal-before = Till revision { $revision }, { $date }: { $said }
portal-before-by = Till revision { $revision }, { $date }, { $name }: { $said }
portal-before-heading = Ni har svarat tidigare
portal-before-text = Era svar på en tidigare revision står vid produkterna. De gäller för denna revision först när ni undertecknar dem på nytt.
portal-before-button = Samma som förut
