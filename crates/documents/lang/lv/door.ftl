### Words at the threshold of office and portal, Latvian: refusals and what every page has.

language-name = Latviešu
door-skip = Pāriet uz saturu
door-check = Lūdzu, pārbaudiet: { $title }

## Refusals as pages
refusal-code = Kods jautājumiem:
refusal-link-title = Šī saite nav derīga
refusal-link-text = Saite ir nepilnīga, atsaukta vai beigusies. Vairāk no šejienes pateikt nav iespējams.
refusal-link-next = Atveriet jaunāko e-pasta vēstuli par šo paziņojumu un izmantojiet tajā norādīto saiti. Ja Jums ir vēstule, ievadiet visu adresi. Ja tas neizdodas, rakstiet uz paziņojumā norādīto adresi.
refusal-nowhere-title = Šeit nekā nav
refusal-nowhere-text = Šādas adreses nav, vai arī tā nav paredzēta Jums.
refusal-nowhere-next = Atgriezieties vai sāciet ar drošuma pasākumu sarakstu.
refusal-often-title = Pārāk daudz pieprasījumu
refusal-often-text = No Jūsu pieslēguma īsā laikā pienāca ļoti daudz pieprasījumu.
refusal-often-next = Uzgaidiet pusminūti un ielādējiet lapu vēlreiz. Nekas nav zudis.
refusal-large-title = Pārāk liels
refusal-large-text = Nosūtītais ir lielāks, nekā šeit tiek pieņemts.
refusal-large-next = Sadaliet failu vai nosūtiet to pa e-pastu tehniskajam atbalstam.
refusal-later-title = Pašlaik nav pieejams
refusal-later-text = Viena no mums nepieciešamajām sistēmām pašlaik neatbild. Tas, kas jau apstiprināts, ir drošībā.
refusal-later-next = Uzgaidiet pusminūti un mēģiniet vēlreiz.
refusal-fault-title = Kļūda mūsu pusē
refusal-fault-text = Tā nav Jūsu vaina. Kļūda ir reģistrēta.
refusal-fault-next = Atgriezieties un mēģiniet vēlreiz. Ja atkal neizdodas, uzrakstiet mums, ko vēlējāties darīt.
refusal-origin-title = No svešas lapas
refusal-origin-text = Šī veidlapa netika nosūtīta no mūsu lapas. Tāpēc nekas netika darīts.
refusal-origin-next = Atveriet lapu no jauna un nosūtiet veidlapu no turienes.
refusal-refused-title = Tas nav iespējams
refusal-refused-next = Atgriezieties. Tas, ko jau esat reģistrējuši, saglabājas.
refusal-unreadable-title = Nav nolasāms
refusal-unreadable-text = Saņemto nebija iespējams nolasīt. Nekas netika darīts.
refusal-unreadable-next = Atgriezieties un nosūtiet lapu vēlreiz.

## What each error means. The code after `error-` is the stable code with dashes.
error-action-unknown = Šāda drošuma pasākuma nav.
error-link-unknown = Šī saite nav derīga, ir atsaukta vai beigusies.
error-response-invalid = Ievadīto šādā veidā nevar pieņemt.
error-contact-invalid = Tā nav e-pasta adrese.
error-cascade-invalid = Vienu saraksta rindu šādā veidā nevar pieņemt.
error-unit-unknown = Šī ierīce šeit neietilpst tvērumā.
error-profile-none = Šāda pārbaudes profila šeit nav.
error-evidence-unreadable = Tas nav fieldcheck pierādījums.
error-evidence-signature = Pierādījums pēc parakstīšanas ir mainīts. Izmantojiet failu, ko izveidoja fieldcheck.
error-evidence-notice = Pierādījums pieder citam paziņojumam.
error-evidence-profile = Pierādījums atbilst pārbaudes profilam, kas šeit nav izsniegts vai ir atsaukts. Lejupielādējiet pārbaudes profilu vēlreiz un atkārtojiet pārbaudi.
error-evidence-serial = Pierādījumā nav norādīts sērijas numurs, tāpēc tas neattiecas ne uz vienu ierīci. Atkārtojiet pārbaudi un norādiet sērijas numuru.
error-evidence-challenge-used = Uz vienreizējo skaitli (challenge) šajā pierādījumā jau ir atbildēts. Lejupielādējiet pārbaudes profilu vēlreiz un atkārtojiet pārbaudi.
error-evidence-not-shown = Vēl nekas nepierāda, ka pasākumi šajā ierīcē ir veikti.
error-system-conflict = Kāds cits to mainīja tajā pašā brīdī. Lūdzu, pārbaudiet un atkārtojiet.
error-system-unavailable = Viena no mums nepieciešamajām sistēmām pašlaik neatbild. Nekas nav zudis. Lūdzu, atkārtojiet vēlāk.
error-system-fault = Kļūda mūsu pusē. Tā ir reģistrēta.
