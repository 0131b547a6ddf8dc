### Wörter des Büros über die Personen eines Empfängers, Deutsch: Gespräch, Kenntnisnahmen, Dateien, Daten einer Person.

## Gespräch
talk-heading = Gespräch, Kenntnisnahmen, Dateien
talk-messages = Nachrichten im Portal
talk-none = Noch hat niemand geschrieben.
talk-open = wartet auf Antwort
talk-answer = Antworten
talk-answer-text = Die Antwort steht im Portal. Eine E-Mail sagt, dass sie da ist, ohne ein Wort daraus.
talk-readers = Anwender, die gelesen haben
talk-parts = Weitergegebene Teile
talk-files = Dateien zu Antworten
talk-scan = Noch einmal prüfen lassen
talk-count = Nachrichten: { $count }
talk-readers-count = Anwender, die gelesen haben: { $count }
field-answer-text = Antwort

## Dateien
scan-clean = nichts gefunden
scan-infected = Schadcode, gesondert verwahrt
scan-failed = noch nicht geprüft, zurückgehalten
scan-not-scanned = kein Virenscanner eingerichtet

## Daten einer Person
person-heading = Personenbezogene Angaben dieses Empfängers
person-text = Alles, was über seine Personen aufbewahrt wird, zur Herausgabe auf Anfrage.
person-text-file = Text zum Lesen
retention-heading = Wie lange aufbewahrt werden muss
retention-years = { $count ->
    [one] 1 Jahr:
   *[other] { $count } Jahre:
}
retention-until = Vom Abschluss gerechnet nicht vor dem { $date }. Früheres Löschen braucht einen Grund; die Beweise bleiben gültig.
retention-open = Die Maßnahme ist nicht abgeschlossen: Die Angaben werden gebraucht, um den Empfänger zu erreichen.

## Was geschah, und Aufgaben
became-never-had = nie gehabt
doubt-never-had = Sagt, ein Gerät nie gehabt zu haben
purpose-answer = Hinweis auf eine Antwort
fact-handover-withdrawn = Weitergegebener Teil zurückgenommen.
fact-user-acknowledged = Anwender bestätigte die Kenntnisnahme: { $name }, { $title }.
fact-users-counted = Anwender, die gelesen haben, laut { $name }: { $count }.
fact-consignee-wrote = Frage im Portal von { $name }: { $text }
fact-maker-answered = Im Portal geantwortet: { $text }
fact-file-attached = Datei eingereicht: { $name } ({ $scan }), SHA-256 { $digest }.
task-scope-question = Sagt, unser Gerät nie gehabt zu haben
task-question = Frage im Portal
task-held-file = Datei zurückgehalten oder gesondert verwahrt
need-scope-question = { $count ->
    [one] 1 Gerät, das der Empfänger nie hatte
   *[other] { $count } Geräte, die Empfänger nie hatten
}
need-question = { $count ->
    [one] 1 Frage im Portal
   *[other] { $count } Fragen im Portal
}
need-held-file = { $count ->
    [one] 1 Datei zurückgehalten
   *[other] { $count } Dateien zurückgehalten
}
closure-task-scope-question = { $count ->
    [one] 1 Empfänger sagt, ein Gerät nie gehabt zu haben
   *[other] { $count } Geräte, die Empfänger nie gehabt haben wollen
}
closure-task-question = { $count ->
    [one] 1 Frage im Portal ist nicht beantwortet
   *[other] { $count } Fragen im Portal sind nicht beantwortet
}
closure-task-held-file = { $count ->
    [one] 1 Datei ist zurückgehalten
   *[other] { $count } Dateien sind zurückgehalten
}
