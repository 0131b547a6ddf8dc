### Words at the threshold of office and portal, Dutch: refusals and what every page has.

language-name = Nederlands
door-skip = Naar de inhoud
door-check = Controleer: { $title }

## Refusals as pages
refusal-code = Code voor vragen:
refusal-link-title = Deze link is niet geldig
refusal-link-text = De link is onvolledig, ingetrokken of verlopen. Meer kan hier niet worden gezegd.
refusal-link-next = Open de nieuwste e-mail over dit bericht en volg de link daarin. Hebt u een brief, typ dan het volledige adres over. Lukt dat niet, schrijf dan naar het adres dat in het bericht staat.
refusal-nowhere-title = Hier is niets
refusal-nowhere-text = Dit adres bestaat niet of is niet voor u bestemd.
refusal-nowhere-next = Ga terug of begin bij de corrigerende acties.
refusal-often-title = Te veel aanvragen
refusal-often-text = Van uw verbinding kwamen in korte tijd zeer veel aanvragen.
refusal-often-next = Wacht een halve minuut en laad de pagina opnieuw. Er is niets verloren gegaan.
refusal-large-title = Te groot
refusal-large-text = Wat u hebt verzonden, is groter dan hier wordt aangenomen.
refusal-large-next = Splits het bestand of stuur het per e-mail naar de technische ondersteuning.
refusal-later-title = Op dit moment niet bereikbaar
refusal-later-text = Iets wat wij nodig hebben, antwoordt op dit moment niet. Wat al bevestigd is, is veilig opgeslagen.
refusal-later-next = Wacht een halve minuut en probeer het opnieuw.
refusal-fault-title = Een fout bij ons
refusal-fault-text = Dit lag niet aan u. De fout is vastgelegd.
refusal-fault-next = Ga terug en probeer het opnieuw. Lukt het weer niet, schrijf ons dan wat u wilde doen.
refusal-origin-title = Van een vreemde pagina
refusal-origin-text = Dit formulier is niet vanaf onze pagina verzonden. Daarom is er niets gedaan.
refusal-origin-next = Open de pagina opnieuw en verzend het formulier van daaruit.
refusal-refused-title = Dit is niet mogelijk
refusal-refused-next = Ga terug. Wat u al hebt vastgelegd, blijft bewaard.
refusal-unreadable-title = Niet leesbaar
refusal-unreadable-text = Wat is aangekomen, kon niet worden gelezen. Er is niets gedaan.
refusal-unreadable-next = Ga terug en verzend de pagina nog een keer.

## What each error means. The code after `error-` is the stable code with dashes.
error-action-unknown = Deze corrigerende actie bestaat niet.
error-link-unknown = Deze link is niet geldig, is ingetrokken of is verlopen.
error-response-invalid = De gegevens kunnen zo niet worden overgenomen.
error-contact-invalid = Dit is geen e-mailadres.
error-cascade-invalid = Een regel van de lijst kan zo niet worden overgenomen.
error-unit-unknown = Dit apparaat valt hier niet onder de actie.
error-profile-none = Dit controleprofiel bestaat hier niet.
error-evidence-unreadable = Dit is geen bewijs van fieldcheck.
error-evidence-signature = Het bewijs is gewijzigd nadat het was ondertekend. Neem het bestand dat fieldcheck heeft geschreven.
error-evidence-notice = Het bewijs hoort bij een ander bericht.
error-evidence-profile = Het bewijs volgt een controleprofiel dat hier niet is uitgegeven of dat is ingetrokken. Download het controleprofiel opnieuw en voer de controle nog een keer uit.
error-evidence-serial = Het bewijs vermeldt geen serienummer en geldt dus voor geen enkel apparaat. Voer de controle nog een keer uit en geef het serienummer op.
error-evidence-challenge-used = De eenmalige code (challenge) in dit bewijs is al gebruikt. Download het controleprofiel opnieuw en voer de controle nog een keer uit.
error-evidence-not-shown = Voor dit apparaat is nog niet aangetoond dat de maatregelen zijn uitgevoerd.
error-system-conflict = Iemand anders heeft dit op hetzelfde moment gewijzigd. Kijk het na en probeer het opnieuw.
error-system-unavailable = Iets wat wij nodig hebben, antwoordt op dit moment niet. Er is niets verloren gegaan. Probeer het later opnieuw.
error-system-fault = Een fout bij ons. De fout is vastgelegd.
