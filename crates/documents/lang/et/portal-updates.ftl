### Updates of a notice in the portal: the way on from an old link, and earlier answers, Estonian.

portal-newer = Sellest teatest on uuem redaktsioon: redaktsioon { $revision }, { $date }
portal-newer-text = Palun järgige uuemat redaktsiooni. Siin antud vastused jäävad talletatuks.
portal-newer-open = Ava redaktsioon { $revision }
portal-newer-part = Link sellele on teie asukoha peamisel kontaktisikul.
portal-newer-sent = Link sellele saadeti teile koos uuema redaktsiooniga.
portal-newer-supplier = Saate selle oma seadmete tarnijalt. Seni kehtib siin kirjas olev.
portal-newer-not = See ei puuduta teie asukoha seadmeid. Siin kirjas olev ja siin antud vastused kehtivad edasi.
portal-before = Redaktsioonile { $revision }, { $date }: { $said }
portal-before-by = Redaktsioonile { $revision }, { $date }, { $name }: { $said }
portal-before-heading = Olete juba vastanud
portal-before-text = Teie vastused varasemale redaktsioonile on seadmete juures. Selle redaktsiooni puhul kehtivad need alles siis, kui need uuesti allkirjastate.
portal-before-button = Sama mis enne
