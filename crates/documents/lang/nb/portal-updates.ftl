### Updates of a notice in the portal: the way on from an old link, and earlier answers, Norwegian.

portal-newer = Det finnes en nyere revisjon av denne meldingen: revisjon { $revision } av { $date }
portal-newer-text = Følg den nyere revisjonen. Det som er svart her, forblir registrert.
portal-newer-open = Åpne revisjon { $revision }
portal-newer-part = Hovedkontakten på stedet deres har lenken til den.
portal-newer-sent = Lenken til den ble sendt til dere med den nyere revisjonen.
portal-newer-supplier = Dere får den fra den som leverte utstyret. Inntil da gjelder det som står her.
portal-newer-not = Den gjelder ikke utstyret på stedet deres. Det som står her, og det dere svarer her, gjelder fortsatt.
portal-before = Til revisjon { $revision }, { $date }: { $said }
portal-before-by = Til revisjon { $revision }, { $date }, { $name }: { $said }
portal-before-heading = Dere har svart før
portal-before-text = Svarene deres på en tidligere revisjon står ved utstyret. De gjelder for denne revisjonen først når dere signerer dem på nytt.
portal-before-button = Samme som før
