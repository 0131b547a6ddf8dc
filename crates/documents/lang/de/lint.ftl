### Was der Prüfer einer Mitteilung findet, deutsch: je Regel, was fehlt und was zu tun ist. Büro und Kommandozeile.

lint-heading = Wonach eine Behörde fragen würde
lint-none = Der Prüfer findet nichts.
lint-count = { $count ->
    [one] 1 Befund
   *[other] { $count } Befunde
}
lint-blocks-heading = Sie kann noch nicht vorgelegt werden
lint-severity-blocks = hindert
lint-severity-serious = ernst
lint-severity-advice = Rat
lint-field = Vorlage { $field }
lint-source = Quelle: { $source }
lint-unchecked = nicht am Text der Quelle geprüft
lint-reading = Lesbarkeit { $ease } von 100, längster Satz { $longest } Wörter, { $words } Wörter
lint-reading-plain = Längster Satz { $longest } Wörter, { $words } Wörter

lint-title = Es gibt keinen Titel.
lint-no-language = Es gibt in keiner Sprache einen Text.
lint-no-product = Die Produkttabelle ist leer.
lint-udi = Weder UDI-DI noch ein Grund, warum es keine gibt: { $about }
lint-software-version = Die betroffenen Softwareversionen sind nicht genannt: { $about }
lint-serial-scope = Weder eine Liste der Seriennummern noch ein Grund, warum jedes Gerät betroffen ist: { $about }
lint-clause = Der Abschnitt „{ $clause }“ fehlt.
lint-hazard = Die Gefahr ist nicht beschrieben.
lint-probability = Es ist nicht gesagt, wie wahrscheinlich das Problem ist.
lint-patient-risk = Es ist nicht gesagt, was Patientinnen und Patienten droht, etwa ein falsches, spätes oder fehlendes Ergebnis.
lint-user-deadline = Es ist nicht gesagt, bis wann zu handeln ist.
lint-look-back = Es ist nicht gesagt, ob frühere Ergebnisse oder Patienten nachzuprüfen sind (In-vitro-Diagnostika).
lint-reply-deadline = Es ist nicht gesagt, bis wann zu antworten ist.
lint-question = Die Frage „{ $about }“ des Formulars hat keinen Text.
lint-srn = Die einmalige Registrierungsnummer (SRN) des Herstellers fehlt.
lint-authorities = Es ist nicht gesagt, dass die zuständigen Behörden informiert sind.
lint-attachments = Die Anleitung hinter dem Link wurde nicht aufbewahrt: { $about }
lint-key-news = Die Mitteilung ist eine Aktualisierung und sagt nicht, was neu ist: Sie ersetzt Revision { $about }.
lint-layout = Die Abschnitte stehen in der Reihenfolge des Musterbriefs der FDA. Nur die Teile zu Kunde, Zweck, Grund, Risiko und Maßnahmen wurden mit einer Beschreibung verglichen; vergleichen Sie den Rest, bevor Sie sich darauf verlassen.
lint-layout-elsewhere = Die Abschnitte stehen für alle in der Reihenfolge des Musterbriefs der FDA, aber auch Empfänger in diesen Ländern lesen die Mitteilung: { $about }. Wählen Sie die Reihenfolge der EU-Vorlage; Empfänger in den USA bekommen den Brief trotzdem.
lint-letter-section = Im Rückrufbrief für die USA ist ein Abschnitt leer: „{ $about }“.
lint-report-means = Der Rückrufbrief für die USA nennt keine Telefonnummer. Formular, Portal und E-Mail stehen darin; ein Anruf ist für manche der einfachste Weg.
lint-medwatch = Der Rückrufbrief für die USA sagt nicht, wie Ereignisse an das Programm MedWatch der FDA gemeldet werden.
lint-signatories = Es müssen zwei unterzeichnen; genannt: { $about }
lint-not-translated = Der Abschnitt „{ $clause }“ fehlt in dieser Sprache.
lint-links-differ = Adressen, die in einer anderen Sprache stehen, fehlen hier: { $about }
lint-plays-down = „{ $about }“ verharmlost.
lint-quality-words = „{ $about }“ lesen auch die, die nur eine Qualitätsmitteilung bekommen. Schreiben Sie es ohne dieses Wort; für Titel, Einleitung und Fragen des Formulars gibt es einen zweiten Wortlaut.
lint-quality-question = Dem zweiten Wortlaut der Frage „{ $about }“, für die Qualitätsmitteilung, fehlt diese Sprache.
lint-advertises = „{ $about }“ wirbt.
lint-term = Die Wortliste hat ein anderes Wort: { $about }
lint-language = Eine nötige Sprache fehlt. { $about }
lint-language-if = Eine nötige Sprache fehlt; eine andere genügt vielleicht. { $about }
lint-language-unknown = Welche Sprachen nötig sind, ist nicht bekannt: { $about }
lint-long-sentence = Mehr als 40 Wörter in einem Satz: „{ $about }“

## Abschnitte nach ihrem Zweck
clause-introduction = Einleitung
clause-affected-products = Betroffene Produkte
clause-not-affected = Nicht betroffen
clause-problem = Problem
clause-consequences = Gefahr und Folgen
clause-probability = Wahrscheinlichkeit
clause-patient-risk = Risiko für Patienten
clause-serious-harm = Todesfälle und schwere Verletzungen
clause-recognition = Woran man es erkennt
clause-known-events = Bekannte Ereignisse
clause-maker-actions = Maßnahmen des Herstellers
clause-if-not-followed = Wenn die Anleitung nicht befolgt wird
clause-authorities = Behörden
clause-user-actions = Maßnahmen der Anwender
clause-look-back = Nachprüfung früherer Ergebnisse
clause-suspected-intruder = Verdacht auf Eindringling
clause-adverse-events = Unerwünschte Ereignisse
clause-support = Unterstützung
clause-outside-provider = Externer Anbieter
clause-why-you = Warum Sie dies erhalten
clause-wrong-contact = Falscher Ansprechpartner
clause-key-news = Was neu ist
clause-clinical-purpose = Zweckbestimmung
clause-associated-devices = Geräte, die mit ihnen benutzt werden
clause-background = Hintergrund
clause-other-information = Weitere Angaben
clause-lay-information = Information für Patienten
clause-follow-up = Weitere Mitteilungen
clause-attachments = Anlagen
clause-own = Eigener Abschnitt
lint-stale = { $clause ->
    [none] Titel und Formular sind keine Übersetzung der Quelle, wie sie jetzt lautet.
   *[other] Der Abschnitt „{ $clause }“ ist keine Übersetzung der Quelle, wie sie jetzt lautet.
}
lint-unreviewed = Teile, die niemand für das Land geprüft hat: { $about }

## Where each rule comes from
lint-source-title = MEDDEV 2.12-1 Rev. 8, 5.4.4.2 (1)
lint-source-no-language = eigene Regel
lint-source-no-product = MDR Art. 89 Abs. 8
lint-source-udi = MDR Art. 89 Abs. 8
lint-source-software-version = EU-Vorlage der Sicherheitsinformation, 1.6
lint-source-serial-scope = MEDDEV 2.12-1 Rev. 8, 5.4.4.2 (2)
lint-source-clause = MDR Art. 89 Abs. 8
lint-source-hazard = MEDDEV 2.12-1 Rev. 8, 5.4.4.2 (3)
lint-source-probability = EU-Vorlage der Sicherheitsinformation, 2.3
lint-source-patient-risk = MDR Art. 89 Abs. 8; MEDDEV 2.12-1 Rev. 8, 5.4.4.2 (3)
lint-source-user-deadline = MEDDEV 2.12-1 Rev. 8, 5.4.4.2 (4), Fristen
lint-source-look-back = MEDDEV 2.12-1 Rev. 8, 5.4.4.2 (4), frühere Ergebnisse
lint-source-reply-deadline = EU-Vorlage der Sicherheitsinformation, 3.4
lint-source-question = eigene Regel: ein Formular ohne Frage
lint-source-srn = MDR Art. 89 Abs. 8, falls schon vergeben
lint-source-authorities = MEDDEV 2.12-1 Rev. 8, 5.4.4.2 (8)
lint-source-attachments = eigene Regel: Was später gelesen wird, ist das, was unterschrieben wurde
lint-source-signatories = eigene Regel: Zwei Rollen unterschreiben
lint-source-key-news = EU-Vorlage der Sicherheitsinformation, 4.3: was an einer Aktualisierung neu ist
lint-source-layout = Musterbrief der FDA für Rückrufe: Abschnitte 1 bis 5 gelesen, die Reihenfolge der übrigen aus Kenntnis
lint-source-layout-elsewhere = eigene Regel: 21 CFR 7.49 ist nur in den USA bekannt, anderswo gilt MDR Art. 89 Abs. 8
lint-source-letter-section = Musterbrief der FDA für Rückrufe, Abschnitte 1 bis 5; 21 CFR 7.49(c)(1)(ii) bis (iv)
lint-source-report-means = 21 CFR 7.49(c)(1)(v): ein leichter Weg zu antworten, etwa ein Telefon
lint-source-medwatch = Musterbrief der FDA für Rückrufe: wie man an MedWatch meldet
lint-source-language = MDR Art. 89 Abs. 8, IVDR Art. 84 Abs. 8: Sprachen, die der Mitgliedstaat bestimmt
lint-source-language-if = MDR Art. 89 Abs. 8, IVDR Art. 84 Abs. 8: Sprachen, die der Mitgliedstaat bestimmt
lint-source-language-unknown = eigene Regel: Ein Land ohne Eintrag wird nicht übergangen
lint-source-not-translated = MDR Art. 89 Abs. 8: in allen Mitgliedstaaten gleich
lint-source-stale = MDR Art. 89 Abs. 8: in allen Mitgliedstaaten gleich
lint-source-unreviewed = eigene Regel: ein zweites Augenpaar im Land
lint-source-links-differ = MDR Art. 89 Abs. 8: in allen Mitgliedstaaten gleich
lint-source-plays-down = MDR Art. 89 Abs. 8; MEDDEV 2.12-1 Rev. 8, 5.4.4.2 (9a)
lint-source-advertises = MEDDEV 2.12-1 Rev. 8, 5.4.4.2 (9b)
lint-source-quality-words = eigene Regel: Was nur für die Forschung verkauft wird, ist kein Medizinprodukt und seine Mitteilung kein Rückruf
lint-source-quality-question = eigene Regel: ein zweiter Wortlaut in jeder Sprache oder in keiner
lint-source-term = eigene Regel: ein Wort für eine Sache, wie es die Wortliste hat
lint-source-long-sentence = eigene Regel: ein müder Leser
