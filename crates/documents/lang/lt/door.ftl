### Words at the threshold of office and portal, Lithuanian: refusals and what every page has.

language-name = Lietuvių
door-skip = Pereiti prie turinio
door-check = Patikrinkite: { $title }

## Refusals as pages
refusal-code = Kodas klausimams:
refusal-link-title = Ši nuoroda negalioja
refusal-link-text = Nuoroda yra nevisa, atšaukta arba nebegalioja. Daugiau iš čia pasakyti negalima.
refusal-link-next = Atverkite naujausią el. laišką apie šį pranešimą ir spustelėkite jame esančią nuorodą. Jei turite popierinį laišką, įveskite visą adresą. Jei tai nepavyksta, parašykite pranešime nurodytu adresu.
refusal-nowhere-title = Čia nieko nėra
refusal-nowhere-text = Tokio adreso nėra arba jis skirtas ne Jums.
refusal-nowhere-next = Grįžkite arba pradėkite nuo saugos veiksmų sąrašo.
refusal-often-title = Per daug užklausų
refusal-often-text = Iš Jūsų ryšio per trumpą laiką gauta labai daug užklausų.
refusal-often-next = Palaukite pusę minutės ir įkelkite puslapį iš naujo. Niekas neprarasta.
refusal-large-title = Per didelis
refusal-large-text = Tai, ką atsiuntėte, yra didesnis, nei čia priimama.
refusal-large-next = Padalykite failą arba atsiųskite jį el. paštu techninės pagalbos tarnybai.
refusal-later-title = Šiuo metu nepasiekiama
refusal-later-text = Viena iš mums reikalingų sistemų šiuo metu neatsako. Tai, kas jau patvirtinta, yra išsaugota.
refusal-later-next = Palaukite pusę minutės ir bandykite dar kartą.
refusal-fault-title = Mūsų klaida
refusal-fault-text = Tai įvyko ne dėl Jūsų. Klaida užregistruota.
refusal-fault-next = Grįžkite ir bandykite dar kartą. Jei vėl nepavyks, parašykite mums, ką norėjote padaryti.
refusal-origin-title = Iš svetimo puslapio
refusal-origin-text = Ši forma buvo išsiųsta ne iš mūsų puslapio. Todėl nieko nebuvo padaryta.
refusal-origin-next = Atverkite puslapį iš naujo ir išsiųskite formą iš jo.
refusal-refused-title = Tai neįmanoma
refusal-refused-next = Grįžkite. Tai, ką jau įrašėte, išlieka.
refusal-unreadable-title = Neįskaitoma
refusal-unreadable-text = To, kas gauta, perskaityti nepavyko. Nieko nebuvo padaryta.
refusal-unreadable-next = Grįžkite ir išsiųskite puslapį dar kartą.

## What each error means. The code after `error-` is the stable code with dashes.
error-action-unknown = Tokio saugos veiksmo nėra.
error-link-unknown = Ši nuoroda negalioja, buvo atšaukta arba baigė galioti.
error-response-invalid = To, ką įvedėte, tokio priimti negalima.
error-contact-invalid = Tai nėra el. pašto adresas.
error-cascade-invalid = Vienos sąrašo eilutės tokios priimti negalima.
error-unit-unknown = Šis prietaisas čia neįtrauktas.
error-profile-none = Tokio patikros profilio čia nėra.
error-evidence-unreadable = Tai nėra fieldcheck įrodymas.
error-evidence-signature = Įrodymas po pasirašymo buvo pakeistas. Naudokite failą, kurį sukūrė fieldcheck.
error-evidence-notice = Įrodymas priklauso kitam pranešimui.
error-evidence-profile = Įrodymas parengtas pagal patikros profilį, kuris čia nebuvo išduotas arba buvo atšauktas. Atsisiųskite patikros profilį iš naujo ir pakartokite patikrą.
error-evidence-serial = Įrodyme nenurodytas serijos numeris, todėl jis nesusijęs su jokiu prietaisu. Pakartokite patikrą ir nurodykite serijos numerį.
error-evidence-challenge-used = Į šiame įrodyme esantį vienkartinį skaičių (challenge) jau atsakyta. Atsisiųskite patikros profilį iš naujo ir pakartokite patikrą.
error-evidence-not-shown = Dar neįrodyta, kad šiame prietaise veiksmai atlikti.
error-system-conflict = Kažkas kitas tai pakeitė tuo pačiu metu. Peržiūrėkite ir pakartokite.
error-system-unavailable = Viena iš mums reikalingų sistemų šiuo metu neatsako. Niekas neprarasta. Pakartokite vėliau.
error-system-fault = Mūsų klaida. Ji užregistruota.
