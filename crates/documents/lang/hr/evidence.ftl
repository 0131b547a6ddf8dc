### Words about evidence of fieldcheck, Croatian: verdicts, doubts, the portal page.

## Verdicts
verdict-pass = u redu
verdict-fail = nije u redu
verdict-not-applicable = nije primjenjivo
verdict-inconclusive = nije se moglo utvrditi

## Doubts and remarks
evidence-doubt-says-otherwise = Datoteka navodi drugačiji rezultat od onoga koji daju njezini vlastiti zapisi. Vrijede samo zapisi; proizvođač to ispituje.
evidence-doubt-unknown-serial = Ovaj serijski broj nije na našem popisu za Vašu ustanovu. Proizvođač provjerava je li uređaj zahvaćen.
evidence-doubt-no-challenge = Nedostaje jednokratni broj (challenge) pa dokaz može biti stariji od obavijesti. Dokaz je pohranjen, ali ne pokazuje da su mjere na uređaju provedene.
evidence-doubt-other-challenge = Jednokratni broj (challenge) u njemu nije izdan za ovaj uređaj. Dokaz je pohranjen, ali ne pokazuje da su mjere na uređaju provedene.
evidence-doubt-clock-ahead = Prema satu računala koje je provodilo provjeru dokaz je nastao u budućnosti. Dokaz je pohranjen, ali ne pokazuje da su mjere na uređaju provedene.
evidence-doubt-before-notice = Prema satu računala koje je provodilo provjeru dokaz je nastao prije slanja obavijesti. Dokaz je pohranjen, ali ne pokazuje da su mjere na uređaju provedene.
evidence-doubt-older-than-known = Provjera je završila prije onoga što je o ovom uređaju već poznato. Dokaz je pohranjen, ali ne pokazuje da su mjere na uređaju provedene. Provjerite ponovno i pošaljite novi dokaz.
evidence-doubt-used-challenge = Dokaz odgovara na jednokratni broj (challenge) koji je već iskorišten. Nalaz da je pristup bio otvoren ipak vrijedi.
evidence-doubt-other-key = Dokaz je potpisala druga instalacija programa fieldcheck, a ne ona koja je potpisala prvi dokaz ove ustanove.
evidence-doubt-shared-certificate = Drugi je uređaj pokazao isti certifikat.
evidence-doubt-shared-bmc = Drugi je uređaj pokazao isti BMC.

## Portal: show it with fieldcheck
portal-step-evidence = Dokazivanje programom fieldcheck
portal-step-evidence-small = za Vašu informatičku službu, neobvezno
portal-evidence-title = Dokazivanje programom fieldcheck
portal-evidence-lead = Vaša informatička služba može dokazati da se pristup bez lozinke odbija. fieldcheck poslužitelju postavlja samo upite za čitanje i ništa ne mijenja. Dokaz ne zamjenjuje potvrdu.
portal-evidence-one = 1. Preuzmite profil provjere
portal-evidence-one-text = Potpisao ga je proizvođač { $maker } i sadržava jednokratni broj (challenge) za svaki Vaš serijski broj.
portal-evidence-load = Preuzmite profil provjere ({ $file })
portal-evidence-version = { $id }, verzija { $version }
portal-evidence-hypothesis = Obavijest ne navodi uzrok. Ove su provjere pretpostavka proizvođača o uzroku.
portal-evidence-compare = Usporedite ključ: fieldcheck prikazuje ovaj otisak, a on je naveden i u Vašem pismu.
portal-evidence-fingerprint = Otisak ključa proizvođača
portal-evidence-two = 2. Pokrenite fieldcheck u upravljačkoj mreži
portal-evidence-two-text = Jednom za svaki uređaj. Umjesto ADRESA upišite adresu njegova BMC-a.
portal-evidence-address = ADRESA
portal-evidence-any-serial = SERIJSKI-BROJ
portal-evidence-serial-unknown = Uređaji čiji serijski broj ne znamo ne dobivaju jednokratni broj (challenge). Najprije navedite serijski broj pri potvrđivanju.
portal-evidence-three = 3. Predajte ono što je program zapisao
portal-evidence-files = Datoteke s dokazima
portal-evidence-files-hint = Datoteke sa završetkom .dsse.json ili PDF obrazac s dokazom u njemu. Može ih biti više odjednom, svaka najviše 2 MB.
portal-evidence-code = Ili kodovi s papira
portal-evidence-code-hint = Tekst QR koda, počinje s FC1:, po jedan u retku.
portal-evidence-send = Predajte
portal-evidence-state = Vaši uređaji
portal-evidence-shown = Dokazano programom fieldcheck, { $moment }
portal-evidence-shown-onsite = Dokazao serviser proizvođača, { $moment }
portal-evidence-not-shown = Nije dokazano: { $why }
portal-evidence-none = još nema dokaza
portal-evidence-open = pri posljednjoj provjeri pristup je bio otvoren
portal-evidence-undecided = pri posljednjoj provjeri nije se moglo utvrditi
portal-evidence-doubts = posljednji dokaz sam po sebi nije dovoljan
portal-evidence-reopened = Prije je bilo dokazano. Najnoviji dokaz pokazuje drugačije.
portal-evidence-checks = Što govori protiv toga
portal-evidence-made = Nastalo { $moment }; poslužitelj proizvođača ponovno je ocijenio dokaz.
portal-evidence-vex = VEX izjava (CSAF 2.0) za Vaš inventar
portal-evidence-again = Zatim provedite mjere i ponovno pokrenite fieldcheck s istim profilom.
portal-evidence-result = Što je bilo s Vašim datotekama
portal-evidence-got-shown-done = { $serial }: zaprimljeno. Dokazano je da su mjere na uređaju provedene.
portal-evidence-got-open = { $serial }: zaprimljeno. Pristup je otvoren.
portal-evidence-got-undecided = { $serial }: zaprimljeno. Nije se moglo utvrditi odbija li se pristup.
portal-evidence-got-kept = { $serial }: zaprimljeno i pohranjeno. Dokaz sam po sebi nije dovoljan.
portal-evidence-got-already = { $serial }: ovaj je dokaz već bio zaprimljen.
portal-evidence-got-announced = { $serial }: kod je pročitan. On najavljuje dokaz; vrijedi samo sama datoteka.
portal-evidence-awaited = Kod s papira najavljuje dokaz od { $moment }. Datoteka još nije stigla.
portal-evidence-refused = { $file }: nije prihvaćeno. { $why }
portal-evidence-nothing = Odaberite najmanje jednu datoteku.
portal-evidence-no-profile = Za ovu obavijest ne postoji profil provjere.

evidence-doubts = Sumnje i napomene
