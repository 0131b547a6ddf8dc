### Words of the consignee's portal, German. One section per page, in the order in which a consignee meets them.

## Every page
portal-genuine = Ist das echt?
portal-language = Sprache:
portal-urgent = Dringende Sicherheitsinformation
portal-alarm = Verdacht auf unbefugten Zugang?
portal-alarm-what = Was jetzt tun
portal-alarm-title = Verdacht auf unbefugten Zugang
portal-foot = Dringende Sicherheitsinformation { $reference } ({ $document })
portal-foot-date = vom { $date }.
portal-foot-help = Fragen:
portal-back = Zurück zur Übersicht
portal-back-devices = Zurück zu den Geräten
portal-back-questions = Zurück zu den Fragen
portal-to-start = Zur Übersicht
portal-to-form = Zum Formular
portal-save = Zwischenspeichern
portal-send = Absenden
portal-change = Ändern
portal-yes = Ja
portal-no = Nein
portal-yes-on = Ja, am { $date }
portal-which-units = Welche Geräte?
portal-date-hint = Tag, Monat, Jahr, zum Beispiel 10.12.2026
portal-date-hint-known = Soweit bekannt. Tag, Monat, Jahr, zum Beispiel 10.12.2026

## Devices, as they are called everywhere
portal-units = { $count ->
    [one] Betrifft 1 Ihrer Geräte
   *[other] Betrifft { $count } Ihrer Geräte
}
portal-your-units = Ihre Geräte
portal-show-units = Alle Geräte zeigen
portal-no-units = Zurzeit ist bei Ihnen kein Gerät zu bestätigen
portal-serial = SN { $serial }
portal-serial-unknown = Gerät ohne bekannte Seriennummer
portal-unit-about = { $name }, Katalognr. { $number }
portal-unit-number = Katalognr. { $number }, UDI-DI nicht zutreffend
portal-unit-numbers = Katalognr. { $number }, UDI-DI { $udi }
portal-unit-possibly = Nach unseren Unterlagen möglicherweise betroffen. Bitte behandeln Sie es als betroffen.
portal-unit-handed = Am { $date } an { $to } gegeben. Sie können selbst antworten oder es offen lassen.
portal-shown-since = Belegt seit { $moment }
portal-shown-none = Noch kein Beleg

## Overview
portal-handed = Diesen Link hat Ihnen { $who } am { $date } gegeben.
portal-handed-units = { $count ->
    [one] Er gilt für 1 Gerät.
   *[other] Er gilt für { $count } Geräte.
}
portal-three-steps = Drei Schritte
portal-step-read = Lesen
portal-step-read-small = Mitteilung, auch als PDF
portal-step-measures = Maßnahmen
portal-step-measures-small = Anleitung des Herstellers
portal-step-confirm = Bestätigen
portal-step-confirm-small = je Seriennummer, etwa 2 Minuten
portal-open = offen
portal-of = { $done } von { $total }
portal-said-so = angegeben
portal-confirmed = bestätigt
portal-next-read = Weiter: Lesen
portal-next-confirm = Weiter: Bestätigen
portal-next-receipt = Empfangsbestätigung ansehen
portal-draft = Ihre Angaben sind zwischengespeichert
portal-draft-text = Sie sind noch nicht abgesendet.
portal-draft-on = Weiter im Formular
portal-way-recipients = Eigene Empfänger eintragen. Wir informieren sie für Sie
portal-way-receipt = Letzte Empfangsbestätigung
portal-way-correct = Angaben berichtigen
portal-way-hand = Einen Teil an eine Kollegin oder einen Kollegen geben
portal-way-handed = { $count ->
    [one] 1 Teil weitergegeben
   *[other] { $count } Teile weitergegeben
}
portal-way-contact = Nicht zuständig? Richtige Person nennen
portal-way-return = Nicht zuständig? Sagen Sie es der Person, die Ihnen den Link gegeben hat.

## Reading the notice
portal-read-title = Mitteilung lesen
portal-text-language = Sprache der Mitteilung: { $language }
portal-read-at = Gelesen am { $moment }
portal-read-hint = Das Öffnen dieser Seite gilt nicht als Bestätigung. Erst mit dieser Taste halten Sie fest, dass Sie gelesen haben.
portal-read-button = Ich habe die Mitteilung gelesen
portal-instructions = Anleitung des Herstellers öffnen
portal-instructions-take = Herunterladen
portal-instructions-taken = Heruntergeladen am { $moment }
portal-instructions-hint = Mit dieser Taste halten Sie fest, dass Sie die Datei heruntergeladen haben.
portal-products = Betroffene Produkte
portal-product = Produkt
portal-catalogue-no = Katalognr.
portal-udi = UDI-DI
portal-udi-none = nicht zutreffend
portal-files = Dateien
portal-files-none = Hier stehen die Dateien, sobald sie freigegeben sind.
portal-file-notice = Mitteilung als PDF, { $language }
portal-file-personal = Anschreiben und Formular für Ihre Einrichtung als PDF

## Form: what stands on each page
portal-form-steps = Schritte des Formulars
portal-form-devices = Geräte
portal-form-questions = Fragen
portal-form-confirm = Bestätigen
portal-errors = { $count ->
    [one] Eine Angabe passt noch nicht
   *[other] { $count } Angaben passen noch nicht
}
portal-save-hint = Zwischenspeichern geht jederzeit. Ihr Link führt Sie hierher zurück.
portal-next = Weiter

## Step: devices
portal-devices-title = Ihre Geräte
portal-devices-heading = Was ist mit jedem Gerät geschehen?
portal-no-units-form = Zurzeit ist bei Ihnen kein Gerät zu bestätigen. Ein Gerät, das hier fehlt, können Sie unten nennen.
portal-chain-first = Haben Sie Geräte abgegeben?
portal-chain-first-text = Tragen Sie die Empfänger ein. Diese Geräte zählen dann dort, und Sie müssen hier nichts dazu angeben.
portal-choice-done = Erledigt
portal-said-done-hint = Alle Schritte der Anleitung sind ausgeführt
portal-choice-later = Noch nicht
portal-choice-not-here = Nicht hier
portal-choice-not-here-hint = Wir finden dieses Gerät an unserem Standort nicht
portal-choice-passed-on = Weitergegeben
portal-choice-scrapped = Verschrottet
portal-choice-cannot = Nicht möglich
portal-choice-cannot-hint = Wir können die Schritte nicht ausführen
portal-when = Wann?
portal-until = Bis wann?
portal-to = An wen? Name und Anschrift der Einrichtung
portal-why = Was steht im Weg?
portal-why-hint = Der technische Support meldet sich bei Ihnen.
portal-serial-read = Seriennummer vom Typenschild
portal-serial-read-hint = In unseren Unterlagen fehlt sie
portal-rest = Alle Geräte, zu denen Sie oben nichts angegeben haben
portal-rest-each = Ich antworte für jedes einzeln
portal-rest-done = Alle übrigen sind erledigt
portal-extra-heading = Ein Gerät fehlt in dieser Liste
portal-extra = Seriennummer, wie sie auf dem Typenschild steht
portal-extra-hint = Wir prüfen, ob sie betroffen ist, und melden uns. Mehrere: eine je Zeile.

## Step: questions
portal-questions-title = Fragen zur Mitteilung
portal-questions-heading = Stimmen diese Aussagen?
portal-questions-hint = „Nein“ ist eine gültige Antwort. Wir melden uns dann bei Ihnen.
portal-questions-tick = Kreuzen Sie an, was bei Ihnen zutrifft.
portal-not-ticked = nicht angekreuzt
portal-derived = Ergibt sich aus Ihren Angaben je Gerät
portal-chain = Händler und Importeure
portal-chain-question = Sind Sie Händler oder Importeur der Geräte?
portal-chain-not-applicable = Nicht zutreffend
portal-chain-not-applicable-hint = Wir verwenden die Geräte selbst
portal-chain-applies = Ja, wir sind Händler oder Importeur
portal-informed-on = Am
portal-next-check = Weiter: Angaben prüfen

## Step: confirm
portal-check-title = Prüfen und bestätigen
portal-check-heading = Stimmt alles?
portal-missing = { $count ->
    [one] Eine Angabe fehlt noch
   *[other] { $count } Angaben fehlen noch
}
portal-check-correction = Sie haben schon geantwortet. Wenn Sie noch einmal absenden, berichtigt das Ihre letzte Antwort; sie bleibt lesbar.
portal-unknown-serials = Weitere Seriennummern bei Ihnen
portal-said-nothing = Noch keine Angabe
portal-said-done = Erledigt
portal-said-done-on = Erledigt am { $date }
portal-said-later = Noch nicht
portal-said-later-on = Noch nicht, bis { $date }
portal-said-not-here = Nicht hier
portal-said-passed-on = Weitergegeben an { $to }
portal-said-scrapped = Verschrottet
portal-said-scrapped-on = Verschrottet am { $date }
portal-said-cannot = Nicht möglich: { $why }
portal-sign-heading = Wer bestätigt das?
portal-sign-name = Vorname und Name
portal-sign-title = Titel oder Funktion
portal-sign-date = Datum
portal-sign-hint = Mit dem Absenden geben Sie diese Angaben verbindlich ab. Berichtigen können Sie sie später; die frühere Antwort bleibt erhalten.
portal-sign = Angaben absenden
portal-earlier = Ihre bisherigen Antworten

## What does not fit about an entry
portal-wrong-about = SN { $serial }: { $text }
portal-wrong-choose = Wählen Sie eine Antwort.
portal-wrong-yes-no = Wählen Sie Ja oder Nein.
portal-wrong-date = Dieses Datum ist nicht lesbar. Schreiben Sie Tag, Monat, Jahr, zum Beispiel 10.12.2026.
portal-wrong-date-missing = Das Datum fehlt.
portal-wrong-quantity = Bitte geben Sie die Anzahl der Geräte als ganze Zahl an.
portal-wrong-to = Nennen Sie Name und Anschrift der Einrichtung.
portal-wrong-why = Nennen Sie den Grund. Ein Satz genügt.
portal-wrong-name = Der Name fehlt.
portal-wrong-changed = Die Angaben haben sich geändert, seit diese Seite angezeigt wurde. Bitte prüfen Sie sie noch einmal.
portal-wrong-units = Wählen Sie mindestens ein Gerät.
portal-wrong-email = Das ist keine E-Mail-Adresse.
portal-wrong-nothing = Es ist noch nichts angegeben.

## Receipt
portal-receipt-title = Empfangsbestätigung { $number }
portal-receipt-heading = Ihre Angaben sind eingegangen
portal-receipt-corrected = Diese Antwort wurde berichtigt
portal-receipt-newer = Zur neueren Antwort { $number }
portal-receipt-number = Nummer Ihrer Empfangsbestätigung
portal-receipt-phone = Diese Nummer genügt am Telefon.
portal-receipt-at = Eingegangen
portal-receipt-by = Bestätigt von
portal-receipt-site = Einrichtung
portal-receipt-corrects = Berichtigt die Antwort
portal-receipt-place = Platz im Protokoll
portal-receipt-index = Eintrag { $index }
portal-receipt-sealed = Enthalten im unterschriebenen Siegel über { $size } Einträge
portal-receipt-pending = Wird gerade vergeben. Ihre Angaben sind schon sicher.
portal-receipt-again = Noch einmal nachsehen
portal-receipt-digest = Prüfsumme des Eintrags (SHA-256)
portal-receipt-print = Erstellt aus dem Portal der Maßnahme { $reference }, zum Ablegen in Ihren Unterlagen. Fragen: { $address }
portal-receipt-next = Wie es weitergeht
portal-receipt-queried = Ein Mensch liest Ihre Antwort und meldet sich, wenn etwas zu klären ist.
portal-receipt-open = Noch nicht erledigt:
portal-receipt-copy = Eine Bestätigung geht an Ihre hinterlegte E-Mail-Adresse.
portal-receipt-how-print = Zum Ablegen verwenden Sie die Druckfunktion Ihres Browsers.
portal-receipt-proof = Mit Eintrag und Prüfsumme lässt sich später nachweisen, dass diese Antwort unverändert im Protokoll steht.

## Handing a part on
portal-hand-title = Einen Teil weitergeben
portal-hand-heading = Wer soll einen Teil übernehmen?
portal-hand-text = Die Person bekommt einen eigenen Link. Er zeigt nur die gewählten Geräte und nennt, von wem er kommt. Sie behalten den Überblick.
portal-hand-unit = { $name }: { $state }
portal-hand-email = E-Mail-Adresse der Person
portal-hand-from = Ihr Name
portal-hand-from-hint = Er steht in der E-Mail.
portal-hand-send = Link senden
portal-hand-already = Schon weitergegeben
portal-hand-said = { $said } von { $count } beantwortet

## Naming the right person
portal-contact-title = Richtige Person nennen
portal-contact-heading = Wer ist zuständig?
portal-contact-text = Die Mitteilung muss die richtige Person erreichen. Bis sie antwortet, behalten wir Ihre Adresse.
portal-contact-what = Was trifft zu?
portal-contact-person = Eine andere Person bei uns ist zuständig
portal-contact-name = Name oder Abteilung
portal-contact-email = E-Mail-Adresse
portal-contact-email-hint = An diese Adresse geht die Mitteilung sofort. Ohne Adresse sucht ein Mensch weiter.
portal-contact-site = Eine andere Einrichtung ist zuständig
portal-contact-site-name = Name und Anschrift der Einrichtung
portal-contact-unknown = Ich weiß nicht, wer zuständig ist
portal-contact-unknown-hint = Wir suchen weiter und rufen in Ihrer Zentrale an

## Reporting a suspicion
portal-intruder-reported = Ein Verdacht ist schon gemeldet. Sie können Weiteres nachtragen.
portal-intruder-then = Dann hier melden
portal-intruder-text = Ein Satz genügt. Die Meldung steht sofort an erster Stelle auf der Arbeitsliste des Herstellers. Sie ersetzt nicht Ihre Bestätigung je Gerät.
portal-intruder-seen = Was haben Sie bemerkt?
portal-intruder-unplugged = Ist das Netzkabel gezogen, wie die Mitteilung es verlangt?
portal-intruder-reach = Wie erreichen wir Sie?
portal-intruder-reach-hint = Telefonnummer, möglichst auch nachts
portal-intruder-send = Verdacht melden
portal-intruder-law = Für Ihre Einrichtung können eigene Meldepflichten mit kurzen Fristen gelten, etwa zum Datenschutz oder zur Netzsicherheit. Fragen Sie die zuständigen Stellen in Ihrem Haus.

## Recipients of a distributor or importer
portal-recipients-title = Ihre Empfänger eintragen
portal-recipients-heading = An wen haben Sie die Geräte abgegeben?
portal-recipients-text = Jeder Empfänger bekommt die Mitteilung in seiner Sprache und antwortet selbst.
portal-recipients-free = Ohne Empfänger: { $free } von { $total } Geräten.
portal-recipients-free-list = Seriennummern ohne Empfänger
portal-named = { $count ->
    [one] 1 genannter Empfänger
   *[other] { $count } genannte Empfänger
}
portal-state = Stand
portal-state-waiting = wird benachrichtigt
portal-state-told = benachrichtigt
portal-state-read = gelesen
portal-state-answered = geantwortet
portal-recipients-complete-said = Sie haben angegeben, dass die Liste vollständig ist.
portal-preview = { $count ->
    [one] 1 Empfänger kann benachrichtigt werden
   *[other] { $count } Empfänger können benachrichtigt werden
}
portal-preview-text = Es ist noch nichts gesendet. Stimmt die Liste, benachrichtigen Sie die Empfänger mit der Taste unten.
portal-recipients-rows = Empfänger eintragen
portal-recipient = Empfänger { $count }
portal-recipient-name = Einrichtung
portal-recipient-street = Straße
portal-recipient-postcode = Postleitzahl
portal-recipient-city = Ort
portal-recipient-country = Land
portal-recipient-country-hint = Name oder Kürzel, zum Beispiel DE
portal-recipient-email = E-Mail-Adresse
portal-recipient-serials = Seriennummern
portal-recipient-serials-hint = Mehrere mit Komma trennen
portal-recipients-more = Mehr Zeilen zeigen. Was auf dieser Seite steht, wird dabei nicht übernommen
portal-recipients-paste = Oder eine Tabelle einfügen
portal-paste = Aus Ihrer Tabelle kopieren und hier einfügen
portal-paste-hint = Eine Zeile je Empfänger: Einrichtung; Straße; Postleitzahl; Ort; Land; E-Mail; Seriennummer, Seriennummer
portal-recipients-complete = Damit ist meine Liste vollständig
portal-recipients-check = Angaben prüfen
portal-recipients-tell = Empfänger benachrichtigen
portal-recipients-later = Weitere Empfänger können Sie später eintragen.
portal-line-row = Empfänger { $line }: { $text }
portal-line-pasted = Eingefügte Zeile { $line }: { $text }
portal-line-none = Tragen Sie mindestens einen Empfänger ein.
portal-line-name = Die Einrichtung fehlt.
portal-line-city = Der Ort fehlt.
portal-line-country = Dieses Land kennen wir nicht: „{ $about }“. Schreiben Sie den Namen oder zwei Buchstaben.
portal-line-email = Das ist keine E-Mail-Adresse: „{ $about }“.
portal-line-serial = Diese Seriennummer steht nicht in Ihrer Liste: { $about }.
portal-line-twice = Diese Seriennummer ist zweimal genannt: { $about }.
portal-line-units = Die Seriennummern fehlen.

## Is this genuine?
portal-genuine-heading = Ist diese Mitteilung echt?
portal-genuine-text = Drei Wege, das zu prüfen. Einer genügt.
portal-genuine-ask = Fragen.
portal-genuine-ask-text = Rufen Sie Ihren Ansprechpartner beim Hersteller unter einer Nummer an, die Sie schon kennen, nicht unter einer aus der E-Mail, oder gehen Sie über { $website }. Nennen Sie { $reference }.
portal-genuine-compare = Vergleichen.
portal-genuine-compare-text = Auf jeder Seite der PDF-Datei stehen beide Nummern: { $reference } und { $document }.
portal-genuine-digest = Nachrechnen.
portal-genuine-digest-text = Ihre IT kann die Prüfsumme der Datei mit dieser Liste vergleichen. Unterschrieben wurden genau diese Dateien.
portal-genuine-maker = Hersteller
portal-genuine-numbers = Nummern
portal-genuine-link = Was Ihr Link ist
portal-genuine-link-text = Er gilt nur für Ihre Einrichtung und diese eine Mitteilung. Wer ihn hat, kann für Ihre Einrichtung antworten; geben Sie ihn nicht weiter, sondern geben Sie Teile über „Einen Teil weitergeben“ ab. Der Hersteller kann ihn jederzeit zurückziehen und Ihnen einen neuen senden.
portal-genuine-never = Wir fragen nie nach einem Kennwort und nie nach Bankdaten.

## After an act
portal-done-now = Jetzt tun
portal-done-hand = Der Link ist unterwegs
portal-done-hand-text = Die Person bekommt ihn an die Adresse, die Sie genannt haben. Was sie angibt, sehen Sie in Ihrem Formular.
portal-done-contact = Danke. Ihre Angabe ist festgehalten
portal-done-contact-text = Haben Sie eine E-Mail-Adresse genannt, geht die Mitteilung dorthin. Sonst sucht ein Mensch die richtige Person. Ihr Link gilt weiter.
portal-done-intruder = Ihre Meldung ist eingegangen
portal-done-intruder-text = Sie steht jetzt an erster Stelle auf der Arbeitsliste des Herstellers. Warten Sie nicht auf eine Antwort, bevor Sie handeln.
portal-done-recipients = Ihre Liste ist übernommen
portal-done-recipients-text = Die genannten Empfänger bekommen die Mitteilung jetzt. Wie weit sie sind, steht auf der Seite Ihrer Empfänger.

## The notice as data
portal-data = Als Daten für Ihre eigenen Systeme
portal-data-text = Dieselbe Revision wie das PDF. Ihr System kann sie lesen und damit antworten.
portal-data-products = Betroffene Produkte
portal-data-units = Ihre Seriennummern
portal-data-notice = Mitteilung für Maschinen (JSON)

## Checking a file
portal-genuine-file-heading = Eine Datei prüfen
portal-genuine-file-text = Wählen Sie das PDF, das Sie erhalten haben. Es wird nicht aufbewahrt.
portal-genuine-file = PDF-Datei
portal-genuine-file-send = Prüfen
portal-genuine-offline = Ohne Netz: „fieldaction genuine“ oder „fieldcheck genuine“ mit dem Namen der Datei.
portal-genuine-yes = Echt: { $reference }, Revision { $revision }, gesiegelt von { $maker } am { $date }.
portal-genuine-filled = Echt. Nach dem Siegeln wurden nur Formularfelder ausgefüllt.
portal-genuine-not = Nicht echt: { $why }
portal-genuine-stamp = Zeitstempel: { $moment }, von { $authority }. Wessen Dienst das ist, wurde nicht geprüft.
portal-genuine-key = Fingerabdruck des Schlüssels dieses Siegels
portal-genuine-key-compare = Es muss der Fingerabdruck sein, der in Ihrem Brief steht.
genuine-no-pdf = Die Datei ist kein lesbares PDF.
genuine-no-seal = Die Datei trägt kein Siegel.
genuine-changed = Die Datei wurde nach dem Siegeln verändert.
genuine-added = Der Datei wurde nach dem Siegeln etwas hinzugefügt.
genuine-foreign-key = Das Siegel stammt von einem anderen Schlüssel.
genuine-broken = Das Siegel ist nicht lesbar.

# The page for files of answers.
portal-upload-way = Datei mit Antworten hochladen
portal-upload-title = Antworten hochladen
portal-upload-lead = Geben Sie uns eine Datei mit den Seriennummern und dem Verbleib jedes Geräts. Sie sehen, was gelesen wurde, prüfen es und unterschreiben. Vorher wird nichts aufgezeichnet.
portal-upload-label = Datei
portal-upload-hint = XLSX oder CSV mit Spalten für Seriennummer und Status, oder die maschinelle Antwort (JSON)
portal-upload-own = Sie können unsere eigene Tabelle ausfüllen:
portal-upload-send = Datei lesen
portal-upload-none = Wählen Sie zuerst eine Datei.
portal-upload-unreadable = Diese Datei kann nicht gelesen werden.
portal-upload-empty = Diese Datei sagt nichts über ein Gerät.
portal-upload-foreign = Diese Datei gehört zu einer anderen Mitteilung oder einem anderen Empfänger. Es wurde nichts übernommen.
portal-upload-result = Was gelesen wurde
portal-upload-counts = Gelesen: { $taken } · Zu prüfen: { $held } · Ausgelassen: { $refused }
portal-upload-row = Zeile { $row }
portal-upload-next = Prüfen und weiter
portal-upload-kept = Was gelesen wurde, steht im Formular. Prüfen und ergänzen Sie es dort und unterschreiben Sie.
portal-upload-unknown = Steht nicht auf unserer Liste; es wird als weiteres Gerät gemeldet.
portal-upload-number = Die Seriennummer ist nicht sicher lesbar. Sehen Sie am Gerät nach.
portal-upload-said = Was aus dem Gerät wurde, ist nicht klar. Wählen Sie es selbst.
portal-upload-date = Das Datum ist nicht klar und wurde ausgelassen.
portal-upload-cell = Die Zelle enthält eine Formel oder ist verbunden. Prüfen Sie den Wert.
portal-upload-twice = Diese Seriennummer steht mehrmals darin.
portal-upload-missing = An wen oder warum fehlt.
portal-upload-which = Es ist nicht klar, welches Gerät gemeint ist.
portal-upload-comment = Es gibt eine Bemerkung; sie wurde nicht übernommen.
portal-upload-other = Etwas hier konnte nicht gelesen werden und wurde ausgelassen.
## Passing on: roles, a list as a file, sites by number only
portal-role = Was macht die Einrichtung mit den Geräten?
portal-role-uses = Verwendet sie
portal-role-passes = Gibt sie weiter und nennt eigene Empfänger
portal-list-heading = Oder eine Datei abgeben
portal-list-text = Eine Zeile je Gerät, mit den Spalten der Vorlage, als CSV oder XLSX. Was übernommen werden kann, steht danach im Feld oben; noch wird niemand benachrichtigt.
portal-list-file = Liste (CSV oder XLSX)
portal-list-template = Vorlage
portal-list-read = Datei lesen
portal-list-counts = { $rows } Zeilen: { $taken } übernommen, { $held } zu berichtigen, { $refused } nicht verwendbar
portal-line-list = Zeile { $line }: { $text }
portal-line-role = Diese Rolle kennen wir nicht: „{ $about }“.
portal-line-circle = Diese Adresse steht in der Kette über Ihnen: { $about }.
portal-line-many = Mehr Empfänger fasst eine Liste nicht: { $about }.
portal-line-unreadable = Das ist nicht lesbar: „{ $about }“.
portal-blind-title = Die Namen bei sich behalten
portal-blind-text = Geben Sie jeder Stelle eine Nummer. Wir erfahren Nummer, Land, Sprache und Seriennummern, nie einen Namen oder eine Adresse. Sie geben die Mitteilung selbst weiter.
portal-blind-lines = Stellen
portal-blind-lines-hint = Eine Zeile je Stelle: Nummer; Land; Sprache; Seriennummer, Seriennummer. Die Nummer hat bis zu vier Buchstaben und sechs Ziffern, zum Beispiel S-01
portal-blind-file = Öffentlicher Teil aus „fieldaction cascade seal“ (JSON)
portal-blind-sealed = Ihre versiegelte Liste (freiwillig)
portal-blind-sealed-hint = Wir bewahren sie für Sie auf. Nur Ihr Schlüssel öffnet sie.
portal-blind-declare = Stellen angeben
portal-blind-named = Stellen: { $count }
portal-blind-site = Nummer
portal-blind-link = Link für die Stelle
portal-blind-letter = Brief (PDF)
portal-blind-zip = Briefe, Links und unterschriebene Mitteilungen für alle Stellen (ZIP)
portal-blind-told = Ich habe die Mitteilung an diese Stellen weitergegeben
portal-blind-kept = Ihre versiegelte Liste
portal-blind-root = Wurzel über Ihre Festlegungen
portal-line-site = Das ist keine freie Nummer für eine Stelle: „{ $about }“.
portal-line-public = Das ist nicht der öffentliche Teil einer Liste: „{ $about }“.
portal-line-unsealed = Diese Datei ist nicht versiegelt: „{ $about }“.
portal-sign-optional = Freiwillig. Der Hersteller weiß nicht, wer Sie sind.
