### Words at the threshold of office and portal, Slovenian: refusals and what every page has.

language-name = slovenščina
door-skip = Na vsebino
door-check = Preverite: { $title }

## Refusals as pages
refusal-code = Koda za vprašanja:
refusal-link-title = Ta povezava ni veljavna
refusal-link-text = Povezava je nepopolna, preklicana ali je potekla. Od tu ni mogoče povedati več.
refusal-link-next = Odprite najnovejše e-sporočilo o tem obvestilu in sledite povezavi v njem. Če imate pismo, vtipkajte celoten naslov. Če to ne uspe, pišite na naslov, ki je naveden v obvestilu.
refusal-nowhere-title = Tukaj ni ničesar
refusal-nowhere-text = Ta naslov ne obstaja ali ni namenjen vam.
refusal-nowhere-next = Vrnite se nazaj ali začnite pri seznamu varnostnih korektivnih ukrepov.
refusal-often-title = Preveč zahtev
refusal-often-text = Z vašega priključka je v kratkem času prišlo zelo veliko zahtev.
refusal-often-next = Počakajte pol minute in znova naložite stran. Nič ni izgubljeno.
refusal-large-title = Preveliko
refusal-large-text = Kar ste poslali, je večje od tega, kar se tukaj sprejme.
refusal-large-next = Razdelite datoteko ali jo po e-pošti pošljite tehnični podpori.
refusal-later-title = Trenutno ni dosegljivo
refusal-later-text = Nekaj, kar potrebujemo, se trenutno ne odziva. Kar je že potrjeno, je shranjeno.
refusal-later-next = Počakajte pol minute in poskusite znova.
refusal-fault-title = Napaka na naši strani
refusal-fault-text = Vzrok niste bili vi. Napaka je zabeležena.
refusal-fault-next = Vrnite se nazaj in poskusite znova. Če spet ne uspe, nam pišite, kaj ste želeli storiti.
refusal-origin-title = S tuje strani
refusal-origin-text = Ta obrazec ni bil poslan z naše strani. Zato se ni nič zgodilo.
refusal-origin-next = Znova odprite stran in obrazec pošljite z nje.
refusal-refused-title = To ni mogoče
refusal-refused-next = Vrnite se nazaj. Kar ste že zabeležili, ostane shranjeno.
refusal-unreadable-title = Ni berljivo
refusal-unreadable-text = Kar je prispelo, ni bilo mogoče prebrati. Nič se ni zgodilo.
refusal-unreadable-next = Vrnite se nazaj in stran pošljite še enkrat.

## What each error means. The code after `error-` is the stable code with dashes.
error-action-unknown = Takega varnostnega korektivnega ukrepa ni.
error-link-unknown = Ta povezava ni veljavna, je preklicana ali je potekla.
error-response-invalid = Vnesenih podatkov v tej obliki ni mogoče sprejeti.
error-contact-invalid = To ni e-poštni naslov.
error-cascade-invalid = Ene vrstice seznama v tej obliki ni mogoče sprejeti.
error-unit-unknown = Ta naprava tukaj ni zajeta.
error-profile-none = Takega profila preverjanja tukaj ni.
error-evidence-unreadable = To ni dokazilo programa fieldcheck.
error-evidence-signature = Dokazilo je bilo po podpisu spremenjeno. Vzemite datoteko, ki jo je zapisal fieldcheck.
error-evidence-notice = Dokazilo spada k drugemu obvestilu.
error-evidence-profile = Dokazilo temelji na profilu preverjanja, ki tukaj ni bil izdan ali je bil preklican. Znova prenesite profil preverjanja in ponovite preverjanje.
error-evidence-serial = V dokazilu ni serijske številke, zato ne velja za nobeno napravo. Ponovite preverjanje in navedite serijsko številko.
error-evidence-challenge-used = Na enkratno številko (challenge) v tem dokazilu je bilo že odgovorjeno. Znova prenesite profil preverjanja in ponovite preverjanje.
error-evidence-not-shown = Za to napravo še nič ni dokazano.
error-system-conflict = Nekdo drug je to spremenil v istem trenutku. Preverite in ponovite.
error-system-unavailable = Nekaj, kar potrebujemo, se trenutno ne odziva. Nič ni izgubljeno. Ponovite pozneje.
error-system-fault = Napaka na naši strani. Zabeležena je.
