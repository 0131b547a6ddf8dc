### Frame words of the notice and of the dossier's summary, German.

## Head of every document
fact-reference = Referenz
fact-document-no = Dokumentnummer
fact-revision = Revision
fact-date = Datum
fact-number = Ihre Nummer bei uns
draft = Entwurf, ohne Datum

## Foot of every document
foot-support = Technischer Support: { $address }
foot-care = Kundendienst: { $address }

## Notice: the frame on top
box-heading = Was Sie jetzt tun müssen
step-read = Lesen Sie diese Mitteilung und geben Sie sie an alle weiter, die mit den Geräten arbeiten.
step-measures = Führen Sie die Maßnahmen auf jedem betroffenen Gerät durch: { $address }
step-answer = Senden Sie das Verifizierungsformular zurück.
alarm-label = Verdacht auf unbefugten Zugang?

## Notice: product table
table-product = Betroffenes Produkt
table-catalogue-no = Katalognummer
table-udi = UDI-DI
table-serials = Seriennummern
table-serial = Seriennummer
udi-none = N. z. (nicht zutreffend)
udi-none-legacy = N. z. (vor der UDI-Pflicht in Verkehr gebracht)
udi-none-not-a-device = N. z. (kein Medizinprodukt)
serials-all = alle
serials-letter = { $count ->
    [one] 1 Nummer, im Anschreiben genannt
   *[other] { $count } Nummern, im Anschreiben genannt
}

## Notice: signatures
signed-electronically = Elektronisch unterschrieben
signed-at = { $moment }
signed-meaning = Bedeutung: { $meaning }
role-author = Verfasser
role-quality_signatory = Qualität
role-regulatory_signatory = Regulatory Affairs
role-coordinator = Koordination
role-call_centre = Telefondienst
role-auditor = Prüfer

## Notice: how to tell that it is genuine
genuine-heading = So erkennen Sie, dass diese Mitteilung echt ist
genuine-text = Jede Seite trägt die Referenz { $reference } und die Dokumentnummer { $document }. Fragen Sie im Zweifel über einen Weg nach, den Sie schon kennen, zum Beispiel über { $website } oder Ihren bisherigen Ansprechpartner, und nennen Sie beide Nummern. Niemand fragt Sie in diesem Zusammenhang nach einem Kennwort.

## Summary of the dossier: head and dates
summary-title = Zusammenfassung { $reference }
summary-heading = Zusammenfassung der Sicherheitskorrekturmaßnahme { $action }
summary-rehearsal = Übung: Die Empfänger dieser Maßnahme sind simuliert.
summary-dates = Daten
summary-issued = Mitteilung versandt
summary-closed = Abgeschlossen
summary-as-of = Stand dieser Zusammenfassung
summary-facts = Aufgezeichnete Fakten
summary-not-yet = noch nicht

## Summary: counters
summary-counters = Stand je Gerät und je Empfänger
summary-counter = Zähler
summary-consignees = Empfänger
summary-units = Geräte
counter-total = in der Maßnahme
counter-told = benachrichtigt
counter-read = gelesen
counter-said-done = erledigt laut Empfänger
counter-shown-done = erledigt nachgewiesen
counter-unreachable = nicht erreichbar
summary-counter-note = Ein Gerät ist eine Seriennummer. „Laut Empfänger“ heißt: Der Empfänger hat es erklärt. „Nachgewiesen“ heißt: Eine Prüfung hat es gezeigt. Weitergegebene Geräte zählen dort, wo sie jetzt sind.
summary-work = Versand und Antworten
summary-work-count = Anzahl
work-parcels-sent = Sendungen, die ein Zusteller angenommen hat
work-parcels-repeated = davon Wiederholungen
work-parcels-undeliverable = unzustellbare Sendungen
work-responses = Antworten

## Summary: signatures, files, verification
summary-signatures = Unterschriften
summary-signature-name = Name
summary-signature-role = Rolle
summary-signature-meaning = Bedeutung
summary-signature-time = Zeitpunkt
summary-signature-none = Es liegt noch keine Unterschrift vor.
summary-files = Dateien
summary-files-note = Diese Dateien liegen im Dossier neben dieser Zusammenfassung.
summary-file-name = Datei
summary-file-bytes = Byte
summary-file-digest = SHA-256
summary-verify = So prüfen Sie dieses Dossier
summary-verify-program = Der Befehl „fieldaction verify“ mit dem Namen der Dossier-Datei prüft alle Dateien, Unterschriften und Zähler und nennt die erste Stelle, die nicht passt. Er braucht nur diese Datei, keine Verbindung und kein Konto.
summary-verify-hand = Ohne das Programm: Bilden Sie den SHA-256-Wert einer Datei und vergleichen Sie ihn mit der Liste oben.
summary-root = Wurzel des Protokolls
summary-key = Öffentlicher Schlüssel

## Deadlines, software, registration number
table-software = Softwareversionen
fact-srn = SRN des Herstellers
deadline-act-on = Handeln Sie bis zum { $day }.
deadline-act-days = { $days ->
    [one] Handeln Sie innerhalb eines Tages nach Erhalt.
   *[other] Handeln Sie innerhalb von { $days } Tagen nach Erhalt.
}
deadline-reply-on = Antworten Sie bis zum { $day }.
deadline-reply-days = { $days ->
    [one] Antworten Sie innerhalb eines Tages nach Erhalt.
   *[other] Antworten Sie innerhalb von { $days } Tagen nach Erhalt.
}
