### Words about evidence of fieldcheck, Hungarian: verdicts, doubts, the portal page.

## Verdicts
verdict-pass = rendben
verdict-fail = nincs rendben
verdict-not-applicable = nem vonatkozik rá
verdict-inconclusive = nem állapítható meg

## Doubts and remarks
evidence-doubt-says-otherwise = A fájl más eredményt közöl, mint ami a saját rögzített adataiból következik. Csak a rögzített adatok számítanak; a gyártó kivizsgálja az eltérést.
evidence-doubt-unknown-serial = Ez a sorozatszám nem szerepel az Ön intézményére vonatkozó listánkon. A gyártó ellenőrzi, hogy az eszköz érintett-e.
evidence-doubt-no-challenge = A kihívás (challenge) hiányzik, ezért az igazolás régebbi lehet, mint a feljegyzés. Megőrizzük, de nem bizonyítja, hogy az eszköznél az intézkedéseket elvégezték.
evidence-doubt-other-challenge = A benne lévő kihívást (challenge) nem ehhez az eszközhöz adták ki. Az igazolást megőrizzük, de az nem bizonyítja, hogy az eszköznél az intézkedéseket elvégezték.
evidence-doubt-clock-ahead = Az ellenőrző számítógép órája szerint az igazolás a jövőben készült. Megőrizzük, de nem bizonyítja, hogy az eszköznél az intézkedéseket elvégezték.
evidence-doubt-before-notice = Az ellenőrző számítógép órája szerint az igazolás a feljegyzés elküldése előtt készült. Megőrizzük, de nem bizonyítja, hogy az eszköznél az intézkedéseket elvégezték.
evidence-doubt-older-than-known = Az ellenőrzés befejeződött, mielőtt az eszközről már meglévő adataink keletkeztek. Az igazolást megőrizzük, de az nem bizonyítja, hogy az eszköznél az intézkedéseket elvégezték. Végezze el újra az ellenőrzést, és küldje el az új igazolást.
evidence-doubt-used-challenge = Az igazolás már felhasznált kihívásra (challenge) válaszol. Az a megállapítás, hogy a hozzáférés nyitva volt, ettől függetlenül számít.
evidence-doubt-other-key = Az igazolást másik fieldcheck-telepítés írta alá, mint ennek az intézménynek az első igazolását.
evidence-doubt-shared-certificate = Egy másik eszköz ugyanezt a tanúsítványt mutatta.
evidence-doubt-shared-bmc = Egy másik eszköz ugyanezt a BMC-t mutatta.

## Portal: show it with fieldcheck
portal-step-evidence = Igazolás a fieldcheck programmal
portal-step-evidence-small = az Ön informatikai részlegének, nem kötelező
portal-evidence-title = Igazolás a fieldcheck programmal
portal-evidence-lead = Az Ön informatikai részlege igazolhatja, hogy a jelszó nélküli hozzáférést a rendszer elutasítja. A fieldcheck program csak olvas a szerverről, és semmit sem változtat meg. Az igazolás nem helyettesíti a megerősítést.
portal-evidence-one = 1. Az ellenőrzési profil letöltése
portal-evidence-one-text = A profilt a gyártó ({ $maker }) írta alá. Az Ön minden sorozatszámához tartalmaz egy kihívást (challenge).
portal-evidence-load = Ellenőrzési profil letöltése ({ $file })
portal-evidence-version = { $id }, verzió: { $version }
portal-evidence-hypothesis = A feljegyzés nem nevez meg okot. Ezek az ellenőrzések a gyártónak az okra vonatkozó feltevésén alapulnak.
portal-evidence-compare = Hasonlítsa össze a kulcsot: a fieldcheck program ezt az ujjlenyomatot mutatja, és ugyanez szerepel az Ön levelében.
portal-evidence-fingerprint = A gyártó kulcsának ujjlenyomata
portal-evidence-two = 2. A fieldcheck program futtatása a felügyeleti hálózatban
portal-evidence-two-text = Eszközönként egyszer. A CÍM helyére írja be az eszköz BMC-jének címét.
portal-evidence-address = CÍM
portal-evidence-any-serial = SOROZATSZÁM
portal-evidence-serial-unknown = Azok az eszközök, amelyek sorozatszámát nem ismerjük, nem kapnak kihívást (challenge). Először adja meg a sorozatszámot a megerősítésnél.
portal-evidence-three = 3. Az elkészült fájlok benyújtása
portal-evidence-files = Igazolásfájlok
portal-evidence-files-hint = .dsse.json végződésű fájlok vagy az igazolást tartalmazó PDF-űrlap. Egyszerre több is kiválasztható, fájlonként legfeljebb 2 MB.
portal-evidence-code = Vagy kódok papírról
portal-evidence-code-hint = A QR-kód szövege, amely így kezdődik: FC1:, soronként egy.
portal-evidence-send = Benyújtás
portal-evidence-state = Az Ön eszközei
portal-evidence-shown = Igazolva a fieldcheck programmal, { $moment }
portal-evidence-shown-onsite = Igazolta a gyártó technikusa, { $moment }
portal-evidence-not-shown = Nincs igazolva: { $why }
portal-evidence-none = még nincs igazolás
portal-evidence-open = az utolsó ellenőrzéskor a hozzáférés nyitva volt
portal-evidence-undecided = az utolsó ellenőrzéskor nem volt megállapítható
portal-evidence-doubts = az utolsó igazolás önmagában nem elegendő
portal-evidence-reopened = Korábban már igazolták. A legújabb igazolás mást mutat.
portal-evidence-checks = Ami ellene szól
portal-evidence-made = Készült: { $moment }, a gyártó szervere újra értékelte.
portal-evidence-vex = VEX-nyilatkozat (CSAF 2.0) az Ön nyilvántartásához
portal-evidence-again = Ezután végezze el az intézkedéseket, és futtassa újra a fieldcheck programot ugyanazzal a profillal.
portal-evidence-result = Mi lett a fájljaival
portal-evidence-got-shown-done = { $serial }: beérkezett. Igazolt, hogy az eszköznél az intézkedéseket elvégezték.
portal-evidence-got-open = { $serial }: beérkezett. A hozzáférés nyitva van.
portal-evidence-got-undecided = { $serial }: beérkezett. Nem volt megállapítható, hogy a rendszer elutasítja-e a hozzáférést.
portal-evidence-got-kept = { $serial }: beérkezett, megőriztük. Az igazolás önmagában nem elegendő.
portal-evidence-got-already = { $serial }: ez az igazolás már korábban beérkezett.
portal-evidence-got-announced = { $serial }: a kódot beolvastuk. A kód igazolást jelez előre; csak maga a fájl számíthat.
portal-evidence-awaited = Egy papírról beolvasott kód igazolást jelez előre (kelt: { $moment }). A fájl még nem érkezett meg.
portal-evidence-refused = { $file }: nem fogadtuk el. { $why }
portal-evidence-nothing = Válasszon ki legalább egy fájlt.
portal-evidence-no-profile = Ehhez a feljegyzéshez nincs ellenőrzési profil.

evidence-doubts = Kétségek és megjegyzések
