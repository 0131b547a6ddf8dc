### Wörter des Portals für mehrere Personen an einem Standort, Deutsch: viele Geräte, Kenntnisnahme, Fragen, Dateien, Datenschutz.

## Devices
portal-choice-never-had = Nie gehabt
portal-choice-never-had-hint = Dieses Gerät war nie an unserem Standort

## Answers so far
portal-answer-change = { $about }: { $now } (vorher: { $before })
portal-answer-part = { $name }, über den Link für { $to }
portal-answer-typed = { $name }, vom Hersteller erfasst
portal-unit-newer = Neu beantwortet am { $moment }

## Parts handed on
portal-hand-withdraw = Link zurückziehen
portal-hand-withdrawn = Zurückgezogen am { $moment }
portal-hand-answer = Antwort { $number } von { $name }, { $moment }

## Many devices
portal-many-heading = Viele Geräte auf einmal
portal-many-text = Fügen Sie Seriennummern ein, scannen Sie sie oder wählen Sie eine Datei. Sie sehen die Liste, bevor etwas übernommen wird.
portal-many-paste = Seriennummern, eine je Zeile
portal-many-file = Oder eine Datei (CSV, XLSX)
portal-many-answer = Antwort für alle
portal-many-preview = Liste prüfen
portal-many-take = In das Formular übernehmen
portal-many-sum = Zeilen: { $rows }. Übernommen: { $taken }, zu prüfen: { $held }, nicht übernommen: { $refused }
portal-many-taken = wird übernommen
portal-many-unknown = nicht in Ihrer Liste; wir prüfen, ob es betroffen ist
portal-many-ambiguous = zwei Geräte haben diese Nummer; bitte im Formular beantworten
portal-many-twice = steht schon vorher in der Liste
portal-many-unclear = nicht als Seriennummer lesbar
portal-many-other = nicht in dem Teil, den Sie bekommen haben

## Who has read
portal-users-heading = Wer die Mitteilung gelesen hat
portal-users-text = Geben Sie diesen Link den Anwenderinnen und Anwendern der Geräte. Mit ihm kann man nur lesen und bestätigen.
portal-users-count = Selbst bestätigt: { $count }
portal-users-stated = Angegeben von { $name }: { $number }
portal-users-list = Alle zeigen
portal-users-own = Für sich selbst bestätigen
portal-users-confirm = Ich habe die Mitteilung gelesen und verstanden
portal-users-or = Oder angeben, wie viele Anwender Ihnen gegenüber bestätigt haben
portal-users-number = Anzahl der Anwender
portal-done-users = Eingetragen
portal-done-users-text = Vielen Dank. Sie können diese Seite schließen.

## Questions and files
portal-talk-heading = Fragen an den Hersteller
portal-talk-text = Frage und Antwort bleiben hier stehen. Wenn eine Antwort da ist, sagen wir Ihnen per E-Mail Bescheid.
portal-talk-question = Ihre Frage
portal-talk-new = Der Hersteller hat Ihnen geantwortet
portal-files-add = Dateien hinzufügen
portal-files-hint = PDF, Bild, Tabelle oder Text. Höchstens 5 Dateien zu je 10 MB.
portal-file-infected = Es wurde Schadcode gefunden. Die Datei wird gesondert verwahrt und niemandem gezeigt.
portal-file-held = Diese Datei konnte noch nicht geprüft werden. Bis dahin wird sie zurückgehalten.

## What does not fit
portal-wrong-elsewhere = Inzwischen hat jemand anderes hier eine andere Antwort gespeichert. Ihre ist noch nicht gespeichert. Speichern Sie noch einmal, um sie zu ersetzen.
portal-wrong-text = Bitte schreiben Sie etwas, höchstens 8.000 Zeichen.
portal-wrong-persons = Geben Sie eine ganze Zahl von Personen an.
portal-wrong-file-missing = Wählen Sie eine Datei oder geben Sie etwas ein.
portal-wrong-file-format = Dateien dieser Art werden nicht angenommen.
portal-wrong-file-large = Die Datei oder Liste ist zu groß.
portal-wrong-file-many = Zu viele Dateien.

## Privacy
portal-privacy = Was wir über Sie aufbewahren und warum
portal-privacy-what = Was wir aufbewahren
portal-privacy-what-text = Name, Funktion, Anschrift, E-Mail-Adresse und Telefonnummer der Ansprechpersonen und was Sie uns mitteilen: Antworten, Fragen, Dateien.
portal-privacy-why = Warum
portal-privacy-why-text = Damit die Sicherheitsinformation Sie erreicht und sich beweisen lässt, dass alle erreicht wurden. Dazu ist der Hersteller gesetzlich verpflichtet (Verordnungen (EU) 2017/745 und 2017/746; DSGVO Art. 6 Abs. 1 Buchst. c).
portal-privacy-why-text-quality = Damit die Qualitätsmitteilung Sie erreicht und sich beweisen lässt, dass alle erreicht wurden. Daran hat der Hersteller ein berechtigtes Interesse (DSGVO Art. 6 Abs. 1 Buchst. f).
portal-privacy-why-text-recall = Damit das Rückrufschreiben Sie erreicht und sich beweisen lässt, dass alle erreicht wurden. Das verlangen die Regeln für Rückrufe vom Hersteller (21 CFR 7.42 und 7.49; 21 CFR Part 806).
portal-privacy-who = Wer es sieht
portal-privacy-who-text = Beschäftigte des Herstellers, die an dieser Mitteilung arbeiten, Telefondienste in seinem Auftrag und Behörden, die danach fragen.
portal-privacy-long = Wie lange
portal-privacy-long-text = Solange das Gesetz die Unterlagen verlangt, in der Regel zehn Jahre, nachdem das letzte Gerät in Verkehr gebracht wurde. Danach werden Ihre Angaben gelöscht. Die Beweise enthalten keine Namen.
portal-privacy-rights = Ihre Rechte
portal-privacy-rights-text = Sie können eine Kopie Ihrer Angaben verlangen, Fehler berichtigen lassen und sich bei einer Datenschutzbehörde beschweren. Solange die Aufbewahrungspflicht läuft, können die Angaben nicht gelöscht werden.
portal-privacy-contact = Kontakt
portal-privacy-contact-text = Schreiben Sie dem Hersteller unter der Anschrift in Ihrer Mitteilung.
