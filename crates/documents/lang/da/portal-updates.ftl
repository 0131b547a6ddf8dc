### Updates of a notice in the portal: the way on from an old link, and earlier answers, Danish.

portal-newer = Der er en nyere revision af denne meddelelse: revision { $revision } af { $date }
portal-newer-text = Følg venligst den nyere revision. Det, der er svaret her, forbliver registreret.
portal-newer-open = Åbn revision { $revision }
portal-newer-part = Hovedkontakten på jeres sted har linket til den.
portal-newer-sent = Linket til den blev sendt til jer sammen med den nyere revision.
portal-newer-supplier = I får den fra den, der har leveret jeres udstyr. Indtil da gælder det, der står her.
portal-newer-not = Den vedrører ikke udstyret på jeres sted. Det, der står her, og det, I svarer her, gælder fortsat.
portal-before = Til revision { $revision }, den { $date }: { $said }
portal-before-by = Til revision { $revision }, den { $date }, { $name }: { $said }
portal-before-heading = I har svaret før
portal-before-text = Jeres svar til en tidligere revision står ved udstyret. De gælder først for denne revision, når I underskriver dem igen.
portal-before-button = Samme som før
