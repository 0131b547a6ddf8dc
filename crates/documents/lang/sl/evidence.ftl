### Words about evidence of fieldcheck, Slovenian: verdicts, doubts, the portal page.

## Verdicts
verdict-pass = v redu
verdict-fail = ni v redu
verdict-not-applicable = ni relevantno
verdict-inconclusive = ni bilo mogoče ugotoviti

## Doubts and remarks
evidence-doubt-says-otherwise = Datoteka navaja drugačen rezultat, kot ga dajejo njeni lastni zapisi. Veljajo samo zapisi; proizvajalec to preverja.
evidence-doubt-unknown-serial = Te serijske številke ni na našem seznamu za vašo ustanovo. Proizvajalec preverja, ali je naprava prizadeta.
evidence-doubt-no-challenge = Enkratna številka (challenge) manjka, zato je dokazilo lahko starejše od obvestila. Dokazilo je shranjeno, vendar ne dokazuje, da so ukrepi na napravi izvedeni.
evidence-doubt-other-challenge = Enkratna številka (challenge) v njem ni bila izdana za to napravo. Dokazilo je shranjeno, vendar ne dokazuje, da so ukrepi na napravi izvedeni.
evidence-doubt-clock-ahead = Po uri računalnika, ki je preverjal, je dokazilo nastalo v prihodnosti. Dokazilo je shranjeno, vendar ne dokazuje, da so ukrepi na napravi izvedeni.
evidence-doubt-before-notice = Po uri računalnika, ki je preverjal, je dokazilo nastalo, preden je bilo obvestilo poslano. Dokazilo je shranjeno, vendar ne dokazuje, da so ukrepi na napravi izvedeni.
evidence-doubt-older-than-known = Preverjanje se je končalo pred tem, kar je o tej napravi že znano. Dokazilo je shranjeno, vendar ne dokazuje, da so ukrepi na napravi izvedeni. Preverite znova in pošljite novo dokazilo.
evidence-doubt-used-challenge = Dokazilo odgovarja na enkratno številko (challenge), ki je že porabljena. Ugotovitev, da je bil dostop odprt, kljub temu velja.
evidence-doubt-other-key = Dokazilo je podpisala druga namestitev programa fieldcheck kot prvo dokazilo te ustanove.
evidence-doubt-shared-certificate = Druga naprava je pokazala isti certifikat.
evidence-doubt-shared-bmc = Druga naprava je pokazala isti BMC.

## Portal: show it with fieldcheck
portal-step-evidence = Dokazovanje s programom fieldcheck
portal-step-evidence-small = za vašo službo IT, neobvezno
portal-evidence-title = Dokazovanje s programom fieldcheck
portal-evidence-lead = Vaša služba IT lahko dokaže, da je dostop brez gesla zavrnjen. fieldcheck strežniku postavlja samo bralna vprašanja in ničesar ne spremeni. Dokazilo ne nadomesti potrditve.
portal-evidence-one = 1. Prenesite profil preverjanja
portal-evidence-one-text = Podpisal ga je proizvajalec { $maker } in vsebuje enkratno številko (challenge) za vsako vašo serijsko številko.
portal-evidence-load = Prenesite profil preverjanja ({ $file })
portal-evidence-version = { $id }, različica { $version }
portal-evidence-hypothesis = Obvestilo ne navaja vzroka. Ta preverjanja so domneva proizvajalca o njem.
portal-evidence-compare = Primerjajte ključ: fieldcheck prikaže ta prstni odtis, naveden pa je tudi v vašem pismu.
portal-evidence-fingerprint = Prstni odtis ključa proizvajalca
portal-evidence-two = 2. Zaženite fieldcheck v upravljalnem omrežju
portal-evidence-two-text = Enkrat za vsako napravo. Namesto NASLOV vpišite naslov njenega BMC.
portal-evidence-address = NASLOV
portal-evidence-any-serial = SERIJSKA-ŠTEVILKA
portal-evidence-serial-unknown = Naprave, katerih serijske številke ne poznamo, ne dobijo enkratne številke (challenge). Najprej navedite serijsko številko pri potrjevanju.
portal-evidence-three = 3. Oddajte, kar je program zapisal
portal-evidence-files = Datoteke z dokazili
portal-evidence-files-hint = Datoteke s končnico .dsse.json ali obrazec PDF z dokazilom v njem. Izberete jih lahko več hkrati, vsaka največ 2 MB.
portal-evidence-code = Ali kode s papirja
portal-evidence-code-hint = Besedilo kode QR, ki se začne s FC1:, po ena v vrstici.
portal-evidence-send = Oddajte
portal-evidence-state = Vaše naprave
portal-evidence-shown = Dokazano s programom fieldcheck, { $moment }
portal-evidence-shown-onsite = Dokazal serviser proizvajalca, { $moment }
portal-evidence-not-shown = Ni dokazano: { $why }
portal-evidence-none = dokazila še ni
portal-evidence-open = pri zadnjem preverjanju je bil dostop odprt
portal-evidence-undecided = pri zadnjem preverjanju ni bilo mogoče ugotoviti
portal-evidence-doubts = zadnje dokazilo samo po sebi ne zadošča
portal-evidence-reopened = Prej je bilo dokazano. Najnovejše dokazilo kaže drugače.
portal-evidence-checks = Kaj govori proti temu
portal-evidence-made = Nastalo: { $moment }; strežnik proizvajalca je dokazilo znova presodil.
portal-evidence-vex = Izjava VEX (CSAF 2.0) za vaš inventar
portal-evidence-again = Nato izvedite ukrepe in fieldcheck znova zaženite z istim profilom.
portal-evidence-result = Kaj je bilo z vašimi datotekami
portal-evidence-got-shown-done = { $serial }: prejeto. Dokazano je, da so ukrepi na napravi izvedeni.
portal-evidence-got-open = { $serial }: prejeto. Dostop je odprt.
portal-evidence-got-undecided = { $serial }: prejeto. Ni bilo mogoče ugotoviti, ali je dostop zavrnjen.
portal-evidence-got-kept = { $serial }: prejeto in shranjeno. Dokazilo samo po sebi ne zadošča.
portal-evidence-got-already = { $serial }: to dokazilo je bilo že prejeto.
portal-evidence-got-announced = { $serial }: koda je prebrana. Napoveduje dokazilo; velja lahko samo datoteka sama.
portal-evidence-awaited = Koda s papirja napoveduje dokazilo ({ $moment }). Datoteka še ni prispela.
portal-evidence-refused = { $file }: ni sprejeto. { $why }
portal-evidence-nothing = Izberite vsaj eno datoteko.
portal-evidence-no-profile = Za to obvestilo ni profila preverjanja.

evidence-doubts = Dvomi in opombe
