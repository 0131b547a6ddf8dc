### Briefe per Post, wie das Büro es sagt, deutsch.

tab-letters = Briefe
letters-empty = Es wurden noch keine Briefe gemacht.
letters-empty-next = Nach der Herausgabe machen Sie hier die Briefe an alle, die per Post zu erreichen sind.
letters-prepare = Briefe machen
letters-prepare-text = Die unterschriebenen Briefe und Mitteilungen kommen in Dateien für den Druck, in postalischer Reihenfolge und nach Sendungsart, jeder auf eigenen Blättern, beidseitig. Ein neuer Stapel tritt an die Stelle eines noch nicht aufgegebenen.
field-prepare-recipients = Für wen
letters-needed = wer per Post zu erreichen ist: keine E-Mail-Adresse, E-Mail nicht zustellbar, falscher Kontakt oder ein Brief ist fällig
letters-all = alle im Umfang
field-prepare-marking = „Dringend“ auf dem Umschlag (21 CFR 7.49(b))
letters-marking-window = im Fenster, auf die erste Seite des Briefs gedruckt
letters-marking-sheet = im Fenster, auf einem Blatt mit der Anschrift obenauf
letters-marking-none = wird nicht gedruckt: die Umschläge tragen es schon
letters-registered = als Einschreiben
letters-classes = Sendungsarten:
letters-classes-low = Sie wurden nach eigener Kenntnis aufgeschrieben und haben keine Preise. Gleichen Sie sie vor dem Frankieren mit der Post ab.
letters-prepare-button = Briefe machen
letters-batch = { $count ->
    [one] Ein Brief
   *[other] { $count } Briefe
}
letters-waiting = wartet auf die Post
letters-replaced = durch einen späteren Stapel ersetzt, nicht aufgeben
letters-posted = aufgegeben
letters-proof = Einlieferungsbeleg
letters-files = Dateien für den Druck, in dieser Reihenfolge
letters-file = Datei
letters-pages = Seiten
letters-sheets = { $count ->
    [one] Ein Blatt Papier
   *[other] { $count } Blatt Papier
}
letters-list = Frankierliste (CSV)
letters-post = Aufgegeben
field-post-on = Tag der Aufgabe
field-post-on-hint = wie auf dem Beleg der Post
field-post-file = Einlieferungsbeleg
field-post-file-hint = Beleg oder gestempelte Liste, als PDF oder Bild
letters-post-button = Als aufgegeben festhalten
letters-return = Ein Brief kam zurück
field-return-number = Nummer des Empfängers
field-return-number-hint = wie auf dem Brief gedruckt
field-return-reason = Was die Post sagt
letters-return-button = Festhalten
returned-unknown = Empfänger unbekannt
returned-moved = verzogen
returned-address = Anschrift unvollständig oder falsch
returned-refused = Annahme verweigert
returned-unclaimed = nicht rechtzeitig abgeholt
returned-other = etwas anderes oder nichts
done-letters-prepare = Briefe gemacht. Als benachrichtigt gilt erst, wessen Brief als aufgegeben festgehalten ist.
done-letters-post = Festgehalten: Briefe aufgegeben.
done-letters-return = Festgehalten. Die richtige Anschrift ist zu finden.
fact-letters-prepared = { $count } Briefe für den Druck gemacht, { $sheets } Blatt in { $files } Dateien.
fact-letters-posted = { $count } Briefe aufgegeben am { $date }, mit Beleg.
fact-letter-returned = Brief kam zurück: { $reason }.
