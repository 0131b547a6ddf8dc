### Words at the threshold of office and portal, Estonian: refusals and what every page has.

language-name = Eesti
door-skip = Liikuge sisu juurde
door-check = Palun kontrollige: { $title }

## Refusals as pages
refusal-code = Kood küsimuste jaoks:
refusal-link-title = See link ei kehti
refusal-link-text = Link on puudulik, tagasi võetud või aegunud. Rohkem ei saa siit öelda.
refusal-link-next = Avage selle teate kohta saadetud viimane e-kiri ja kasutage selles olevat linki. Kui teil on paberkiri, sisestage kogu aadress. Kui see ei toimi, kirjutage teates märgitud aadressil.
refusal-nowhere-title = Siin ei ole midagi
refusal-nowhere-text = Seda aadressi ei ole olemas või see ei ole mõeldud teile.
refusal-nowhere-next = Minge tagasi või alustage parandusmeetmete loendist.
refusal-often-title = Liiga palju päringuid
refusal-often-text = Teie ühendusest tuli lühikese aja jooksul väga palju päringuid.
refusal-often-next = Oodake pool minutit ja laadige leht uuesti. Midagi ei ole kaduma läinud.
refusal-large-title = Liiga suur
refusal-large-text = Saadetu on suurem, kui siin vastu võetakse.
refusal-large-next = Jagage fail osadeks või saatke see e-postiga tehnilisele toele.
refusal-later-title = Praegu kättesaamatu
refusal-later-text = Üks meile vajalik süsteem praegu ei vasta. Juba kinnitatu on kindlalt alles.
refusal-later-next = Oodake pool minutit ja proovige uuesti.
refusal-fault-title = Meiepoolne viga
refusal-fault-text = See ei juhtunud teie pärast. Viga on üles märgitud.
refusal-fault-next = Minge tagasi ja proovige uuesti. Kui see jälle ei õnnestu, kirjutage meile, mida soovisite teha.
refusal-origin-title = Võõralt lehelt
refusal-origin-text = Seda vormi ei saadetud meie lehelt. Seetõttu ei tehtud midagi.
refusal-origin-next = Avage leht uuesti ja saatke vorm sealt.
refusal-refused-title = See ei ole võimalik
refusal-refused-next = Minge tagasi. Kõik, mille olete juba salvestanud, jääb alles.
refusal-unreadable-title = Ei ole loetav
refusal-unreadable-text = Saabunut ei õnnestunud lugeda. Midagi ei tehtud.
refusal-unreadable-next = Minge tagasi ja saatke leht veel kord.

## What each error means. The code after `error-` is the stable code with dashes.
error-action-unknown = Sellist parandusmeedet ei ole.
error-link-unknown = See link ei kehti, on tagasi võetud või aegunud.
error-response-invalid = Sisestatud andmeid ei saa sellisel kujul vastu võtta.
error-contact-invalid = See ei ole e-posti aadress.
error-cascade-invalid = Üht loendi rida ei saa sellisel kujul vastu võtta.
error-unit-unknown = See seade ei kuulu siinsesse käsitlusalasse.
error-profile-none = Sellist kontrolliprofiili siin ei ole.
error-evidence-unreadable = See ei ole fieldchecki tõend.
error-evidence-signature = Tõendit on pärast allkirjastamist muudetud. Kasutage faili, mille fieldcheck koostas.
error-evidence-notice = Tõend kuulub teise teate juurde.
error-evidence-profile = Tõend järgib kontrolliprofiili, mida siin ei väljastatud või mis on tagasi võetud. Laadige kontrolliprofiil uuesti alla ja tehke kontroll veel kord.
error-evidence-serial = Tõendis ei ole seerianumbrit, seega ei käi see ühegi seadme kohta. Tehke kontroll veel kord ja märkige seerianumber.
error-evidence-challenge-used = Selles tõendis olevale ühekordsele numbrile (challenge) on juba vastatud. Laadige kontrolliprofiil uuesti alla ja tehke kontroll veel kord.
error-evidence-not-shown = Veel ei ole tõendatud, et meetmed on selles seadmes rakendatud.
error-system-conflict = Keegi teine muutis seda samal hetkel. Palun vaadake üle ja korrake.
error-system-unavailable = Üks meile vajalik süsteem praegu ei vasta. Midagi ei ole kaduma läinud. Palun korrake hiljem.
error-system-fault = Meiepoolne viga. See on üles märgitud.
