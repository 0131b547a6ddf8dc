### Updates of a notice in the portal: the way on from an old link, and earlier answers, Dutch.

portal-newer = Er is een nieuwere revisie van deze kennisgeving: revisie { $revision } van { $date }
portal-newer-text = Houd u aan de nieuwere revisie. Wat hier is geantwoord, blijft vastgelegd.
portal-newer-open = Revisie { $revision } openen
portal-newer-part = De hoofdcontactpersoon van uw locatie heeft de link.
portal-newer-sent = De link is met de nieuwere revisie naar uw locatie gestuurd.
portal-newer-supplier = U krijgt haar van wie uw hulpmiddelen heeft geleverd. Tot dan geldt wat hier staat.
portal-newer-not = Zij betreft de hulpmiddelen op uw locatie niet. Wat hier staat en wat u hier antwoordt, blijft gelden.
portal-before = Bij revisie { $revision }, op { $date }: { $said }
portal-before-by = Bij revisie { $revision }, op { $date }, { $name }: { $said }
portal-before-heading = U hebt al eerder geantwoord
portal-before-text = Uw antwoorden op een eerdere revisie staan bij de hulpmiddelen. Voor deze revisie tellen ze pas als u ze opnieuw ondertekent.
portal-before-button = Zoals eerder
