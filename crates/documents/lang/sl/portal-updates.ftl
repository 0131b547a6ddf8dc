### Updates of a notice in the portal: the way on from an old link, and earlier answers, Slovenian.

portal-newer = Obstaja novejša različica tega obvestila: različica { $revision } z dne { $date }
portal-newer-text = Ravnajte se po novejši različici. Tukajšnji odgovori ostanejo zapisani.
portal-newer-open = Odpri različico { $revision }
portal-newer-part = Povezavo do nje ima glavna kontaktna oseba vaše lokacije.
portal-newer-sent = Povezava do nje vam je bila poslana z novejšo različico.
portal-newer-supplier = Dobili jo boste od tistega, ki vam je dobavil pripomočke. Do takrat velja, kar piše tukaj.
portal-newer-not = Ne zadeva pripomočkov na vaši lokaciji. Kar piše tukaj in kar tukaj odgovorite, še vedno velja.
portal-before = K različici { $revision }, { $date }: { $said }
portal-before-by = K različici { $revision }, { $date }, { $name }: { $said }
portal-before-heading = Odgovorili ste že prej
portal-before-text = Vaši odgovori na prejšnjo različico so navedeni pri pripomočkih. Za to različico veljajo šele, ko jih znova podpišete.
portal-before-button = Enako kot prej
