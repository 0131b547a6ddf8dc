### Frame words of the verification form and of the cover letter, German.

## Form
form-title = Verifizierungsformular { $reference }
form-heading = Verifizierungsformular
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
letter-opening = { $count ->
    [0] nach unseren Unterlagen haben Sie ein betroffenes Produkt erhalten. Die vollständige Mitteilung liegt bei.
    [one] nach unseren Unterlagen betrifft diese Mitteilung 1 Gerät bei Ihnen. Die vollständige Mitteilung liegt bei.
   *[other] nach unseren Unterlagen betrifft diese Mitteilung { $count } Geräte bei Ihnen. Die vollständige Mitteilung liegt bei.
}
letter-step-read = Lesen Sie die Sicherheitsinformation. Geben Sie sie an alle weiter, die mit den Geräten arbeiten.
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
letter-serial-unknown = nicht bekannt
letter-chain = Sie haben diese Geräte als Händler oder Importeur erhalten. Nennen Sie bitte die Empfänger im Portal oder geben Sie diese Mitteilung unverzüglich an sie weiter, und füllen Sie den Block für Händler und Importeure aus.
letter-wrong = Sind Sie nicht zuständig?
letter-genuine = Ist dieses Schreiben echt?
letter-genuine-text = Jede Seite trägt die Nummern { $reference } und { $document }. Fragen Sie im Zweifel über einen Weg nach, den Sie schon kennen, zum Beispiel { $website }. Niemand fragt Sie nach einem Kennwort.
letter-wrong-text = Nennen Sie uns bitte die richtige Person, im Portal oder per E-Mail an { $address }. Bis dahin bleibt diese Mitteilung an Sie gerichtet.
letter-check = Fingerabdruck, den fieldcheck zeigt: { $fingerprint }; unter jeder Seriennummer ihre Aufgabe (challenge).
