### Words at the threshold of office and portal, Finnish: refusals and what every page has.

language-name = Suomi
door-skip = Siirry sisältöön
door-check = Tarkistakaa: { $title }

## Refusals as pages
refusal-code = Koodi kyselyjä varten:
refusal-link-title = Tämä linkki ei ole voimassa
refusal-link-text = Linkki on epätäydellinen, peruutettu tai vanhentunut. Muuta ei täältä voida kertoa.
refusal-link-next = Avatkaa uusin tätä tiedotetta koskeva sähköposti ja siirtykää siinä olevan linkin kautta. Jos teillä on kirje, kirjoittakaa koko osoite. Jos se ei onnistu, kirjoittakaa tiedotteessa olevaan osoitteeseen.
refusal-nowhere-title = Täällä ei ole mitään
refusal-nowhere-text = Tätä osoitetta ei ole, tai sitä ei ole tarkoitettu teille.
refusal-nowhere-next = Palatkaa takaisin tai aloittakaa korjaavien toimenpiteiden luettelosta.
refusal-often-title = Liian monta pyyntöä
refusal-often-text = Yhteydestänne tuli lyhyessä ajassa hyvin monta pyyntöä.
refusal-often-next = Odottakaa puoli minuuttia ja ladatkaa sivu uudelleen. Mitään ei ole kadonnut.
refusal-large-title = Liian suuri
refusal-large-text = Lähettämänne aineisto on suurempi kuin mitä tässä otetaan vastaan.
refusal-large-next = Jakakaa tiedosto osiin tai lähettäkää se sähköpostitse tekniseen tukeen.
refusal-later-title = Ei tavoitettavissa juuri nyt
refusal-later-text = Jokin tarvitsemamme palvelu ei vastaa juuri nyt. Jo vahvistetut tiedot ovat tallessa.
refusal-later-next = Odottakaa puoli minuuttia ja yrittäkää uudelleen.
refusal-fault-title = Virhe meillä
refusal-fault-text = Virhe ei johtunut teistä. Se on kirjattu.
refusal-fault-next = Palatkaa takaisin ja yrittäkää uudelleen. Jos se ei taaskaan onnistu, kirjoittakaa meille, mitä halusitte tehdä.
refusal-origin-title = Vieraalta sivulta
refusal-origin-text = Tätä lomaketta ei lähetetty meidän sivultamme. Siksi mitään ei tehty.
refusal-origin-next = Avatkaa sivu uudelleen ja lähettäkää lomake sieltä.
refusal-refused-title = Tämä ei ole mahdollista
refusal-refused-next = Palatkaa takaisin. Jo kirjaamanne tiedot säilyvät.
refusal-unreadable-title = Ei luettavissa
refusal-unreadable-text = Saapunutta aineistoa ei voitu lukea. Mitään ei tehty.
refusal-unreadable-next = Palatkaa takaisin ja lähettäkää sivu vielä kerran.

## What each error means. The code after `error-` is the stable code with dashes.
error-action-unknown = Tätä korjaavaa toimenpidettä ei ole.
error-link-unknown = Tämä linkki ei ole voimassa, se on peruutettu tai se on vanhentunut.
error-response-invalid = Antamianne tietoja ei voida ottaa vastaan tällaisina.
error-contact-invalid = Tämä ei ole sähköpostiosoite.
error-cascade-invalid = Yhtä luettelon riviä ei voida ottaa vastaan tällaisena.
error-unit-unknown = Tämä laite ei kuulu toimenpiteen piiriin.
error-profile-none = Tätä tarkistusprofiilia ei ole täällä.
error-evidence-unreadable = Tämä ei ole fieldcheck-ohjelman todiste.
error-evidence-signature = Todistetta on muutettu allekirjoittamisen jälkeen. Käyttäkää fieldcheck-ohjelman kirjoittamaa tiedostoa.
error-evidence-notice = Todiste kuuluu toiseen tiedotteeseen.
error-evidence-profile = Todiste perustuu tarkistusprofiiliin, jota ei ole annettu täältä tai joka on peruutettu. Ladatkaa tarkistusprofiili uudelleen ja suorittakaa tarkistus vielä kerran.
error-evidence-serial = Todisteessa ei ole sarjanumeroa, joten se ei koske mitään laitetta. Suorittakaa tarkistus vielä kerran ja ilmoittakaa sarjanumero.
error-evidence-challenge-used = Tämän todisteen kertakäyttönumero (challenge) on jo käytetty. Ladatkaa tarkistusprofiili uudelleen ja suorittakaa tarkistus vielä kerran.
error-evidence-not-shown = Vielä ei ole osoitettu, että toimenpiteet on tehty tälle laitteelle.
error-system-conflict = Joku muu muutti tätä samalla hetkellä. Tarkistakaa tilanne ja yrittäkää uudelleen.
error-system-unavailable = Jokin tarvitsemamme palvelu ei vastaa juuri nyt. Mitään ei ole kadonnut. Yrittäkää myöhemmin uudelleen.
error-system-fault = Virhe meillä. Se on kirjattu.
