### Frame words of the verification form and of the cover letter, German.

## Form
form-title = Verifizierungsformular { $reference }
form-title-recall = Antwortformular { $reference }
form-heading = Verifizierungsformular
form-heading-recall = Antwortformular
form-introduction-quality = Bitte bestätigen Sie mit diesem Formular, dass Sie die Qualitätsmitteilung { $reference } erhalten und ihre Maßnahmen durchgeführt haben.
form-organisation = Name des Unternehmens
form-number = Ihre Nummer bei uns
form-person = Angaben zur Person, die das Formular ausfüllt
form-name = Name
form-person-title = Titel oder Funktion
form-date = Datum ({ $hint })
form-answers = Ihre Antworten
form-yes = Ja
form-no = Nein
form-unit-product = Gerät
form-unit-serial = Seriennummer
form-unit-answer = Durchgeführt
form-unit-write = bitte eintragen:
form-further = Weitere Seriennummern bei Ihnen
form-chain = Antworten des Händlers oder Importeurs
form-chain-not-applicable = Nicht zutreffend
form-send = Zurück an { $address }. Sie können uns diese Angaben auch ohne Formular in einer E-Mail mitteilen.

## Cover letter
letter-title = Anschreiben und Verifizierungsformular { $reference }
letter-title-recall = Anschreiben und Antwortformular { $reference }
letter-opening = { $count ->
    [0] nach unseren Unterlagen haben Sie ein betroffenes Produkt erhalten. Die vollständige Mitteilung liegt bei.
    [one] nach unseren Unterlagen betrifft diese Mitteilung 1 Gerät bei Ihnen. Die vollständige Mitteilung liegt bei.
   *[other] nach unseren Unterlagen betrifft diese Mitteilung { $count } Geräte bei Ihnen. Die vollständige Mitteilung liegt bei.
}
letter-opening-quality = { $count ->
    [0] nach unseren Unterlagen haben Sie ein betroffenes Produkt erhalten. Die vollständige Mitteilung liegt bei.
    [one] nach unseren Unterlagen betrifft diese Mitteilung 1 Gerät bei Ihnen. Die vollständige Mitteilung liegt bei.
   *[other] nach unseren Unterlagen betrifft diese Mitteilung { $count } Geräte bei Ihnen. Die vollständige Mitteilung liegt bei.
}
letter-opening-recall = { $count ->
    [0] nach unseren Unterlagen haben Sie ein betroffenes Produkt erhalten. Das vollständige Rückrufschreiben liegt bei.
    [one] nach unseren Unterlagen betrifft diese Mitteilung 1 Gerät bei Ihnen. Das vollständige Rückrufschreiben liegt bei.
   *[other] nach unseren Unterlagen betrifft diese Mitteilung { $count } Geräte bei Ihnen. Das vollständige Rückrufschreiben liegt bei.
}
letter-step-read = Lesen Sie die Sicherheitsinformation. Geben Sie sie an alle weiter, die mit den Geräten arbeiten.
letter-step-read-quality = Lesen Sie die Qualitätsmitteilung. Geben Sie sie an alle weiter, die mit den Geräten arbeiten.
letter-step-read-recall = Lesen Sie das Rückrufschreiben. Geben Sie es an alle weiter, die mit den Geräten arbeiten.
letter-step-measures = Führen Sie die Maßnahmen durch: { $address }
letter-step-answer = Antworten Sie für jede Seriennummer, online oder mit dem Formular.
letter-online = Online antworten, ohne Konto
letter-code = Kurzcode für das Telefon:
letter-paper = Mit Formular oder E-Mail
letter-paper-text = Senden Sie das ausgefüllte Formular oder eine formlose E-Mail mit den Seriennummern an { $address }.
letter-units = Betroffene Geräte bei Ihnen
letter-standing = Stand
letter-standing-affected = betroffen
letter-standing-possibly = möglicherweise betroffen
letter-change = Seit Revision { $revision }
letter-change-new = neu
letter-change-same = unverändert
letter-change-gone = nicht mehr betroffen
letter-serial-unknown = nicht bekannt
letter-chain = Sie haben diese Geräte als Händler oder Importeur erhalten. Nennen Sie bitte die Empfänger im Portal oder geben Sie diese Mitteilung unverzüglich an sie weiter, und füllen Sie den Block für Händler und Importeure aus.
letter-wrong = Sind Sie nicht zuständig?
letter-genuine = Ist dieses Schreiben echt?
letter-genuine-text = Jede Seite trägt die Nummern { $reference } und { $document }. Fragen Sie im Zweifel über einen Weg nach, den Sie schon kennen, zum Beispiel { $website }. Niemand fragt Sie nach einem Kennwort.
letter-wrong-text = Nennen Sie uns bitte die richtige Person, im Portal oder per E-Mail an { $address }. Bis dahin bleibt diese Mitteilung an Sie gerichtet.
letter-check = Fingerabdruck, den fieldcheck zeigt: { $fingerprint }; unter jeder Seriennummer ihre Aufgabe (challenge).

## Form: the code on each page, and what may be entered beside yes and no
form-code = Dieser Code sagt, wessen Formular das ist. Bitte frei lassen.
form-scan = Oder diesen Code mit dem Telefon einlesen.
form-department = Abteilung
form-account = Kundennummer
form-address = Anschrift
form-shipping-address = Lieferanschrift, falls abweichend
form-phone = Telefon
form-email = E-Mail
form-signature = Unterschrift
form-quantity = Anzahl
form-comment = Bemerkung
form-on = Am (Datum)
form-deadline = Bitte senden Sie dieses Formular bis zum { $day } zurück.
form-disposition = Was geschehen ist
form-disposition-done = erledigt
form-disposition-not-yet = noch nicht
form-disposition-not-here = nicht hier
form-disposition-never-had = nie gehabt
form-disposition-passed-on = weitergegeben
form-disposition-scrapped = verschrottet
form-disposition-cannot = nicht durchführbar
form-continued = Fortsetzung
form-page-of = Formular, Seite { $page } von { $pages }

## Statements of the customer
statement-receipt = Ich bestätige, dass ich diese Mitteilung erhalten, gelesen und verstanden habe.
statement-actions = Ich habe alle Maßnahmen durchgeführt, die die Mitteilung verlangt.
statement-users = Die Information und die Maßnahmen wurden allen betroffenen Anwendern bekannt gemacht und durchgeführt.
statement-returned = Ich habe betroffene Geräte zurückgesandt.
statement-destroyed = Ich habe betroffene Geräte vernichtet.
statement-none-to-return = Es sind keine betroffenen Geräte vorhanden, die zurückgesandt oder vernichtet werden könnten.
statement-other = Ich habe etwas anderes unternommen (bitte beschreiben).
statement-no-devices = Ich habe keine betroffenen Geräte.
statement-query = Ich habe eine Frage, bitte melden Sie sich.
statement-adverse = Im Zusammenhang mit den Geräten sind unerwünschte Ereignisse aufgetreten (bitte beschreiben).

## Statements of the distributor or importer
statement-stock = Ich habe meinen Bestand geprüft und betroffene Geräte ausgesondert.
statement-identified = Ich habe die Kunden ermittelt, die die Geräte erhalten haben oder erhalten haben könnten.
statement-list = Ich habe die Liste dieser Kunden beigefügt.
statement-informed = Ich habe die ermittelten Kunden informiert.
statement-confirmed = Ich habe von allen ermittelten Kunden Bestätigungen erhalten.
statement-neither = Weder ich noch meine Kunden haben betroffene Geräte im Bestand.
statement-importer = Ich bin Importeur der Geräte.

## Statements of the importer, of the authorised representative
statement-importer-register = Als Importeur habe ich diese Maßnahme in mein Verzeichnis der Beschwerden, nichtkonformen Produkte, Rückrufe und Rücknahmen eingetragen.
statement-importer-informed = Als Importeur habe ich dem Hersteller und seinem Bevollmächtigten mitgeteilt, was mir über die betroffenen Geräte bekannt ist.
statement-representative = Ich bin der Bevollmächtigte des Herstellers.
statement-representative-cooperates = Als Bevollmächtigter arbeite ich bei dieser Maßnahme mit den zuständigen Behörden zusammen und halte die Unterlagen für sie bereit.
