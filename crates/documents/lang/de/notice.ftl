### Frame words of the notice, German.

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
step-answer-recall = Senden Sie das Antwortformular zurück.
alarm-label = Verdacht auf unbefugten Zugang?

## Notice: product table
table-product = Betroffenes Produkt
table-catalogue-no = Katalognummer
table-udi = UDI-DI
table-serials = Seriennummern
table-lots = Chargen: { $lots }
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
# The declaration itself: what was signed in the office’s language stands on the paper in its own.
meaning-release = Inhalt und Umfang geprüft und freigegeben
role-author = Verfasser
role-quality_signatory = Qualität
role-regulatory_signatory = Regulatory Affairs
role-coordinator = Koordination
role-call_centre = Telefondienst
role-auditor = Prüfer

## Notice: how to tell that it is genuine
genuine-heading = So erkennen Sie, dass diese Mitteilung echt ist
genuine-text = Jede Seite trägt die Referenz { $reference } und die Dokumentnummer { $document }. Fragen Sie im Zweifel über einen Weg nach, den Sie schon kennen, zum Beispiel über { $website } oder Ihren bisherigen Ansprechpartner, und nennen Sie beide Nummern. Niemand fragt Sie in diesem Zusammenhang nach einem Kennwort.

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

## Titles by market and kind of action
title-recall = Dringender Rückruf eines Medizinprodukts
title-correction = Dringende Korrekturmaßnahme an einem Medizinprodukt
title-fsn = Dringende Sicherheitsinformation
title-quality = Qualitätsmitteilung

## New or update
fact-type = Art der Mitteilung
type-new = neu
type-update = Aktualisierung
update-heading = Was sich geändert hat
update-previous = Diese Mitteilung ersetzt Revision { $revision } vom { $date }.
update-added = Neu: { $about }
update-removed = Nicht mehr enthalten: { $about }
update-changed = Geändert: { $about }

## Actions that are answered one by one
action-read = Lesen und verstehen Sie diese Mitteilung.
action-pass-on = Geben Sie diese Mitteilung an alle weiter, die sie kennen müssen.
action-forward = Geben Sie diese Mitteilung an jede Einrichtung weiter, an die betroffene Geräte gegangen sind oder die von der Maßnahme betroffen ist.
action-identify = Ermitteln Sie die betroffenen Geräte.
action-quarantine = Sondern Sie die betroffenen Geräte aus und benutzen Sie sie nicht.
action-inspect = Prüfen Sie die Geräte vor Ort, oder lassen Sie sie dort ändern.
action-correct = Führen Sie die Abhilfemaßnahme durch.
action-return = Senden Sie die betroffenen Geräte zurück.
action-destroy = Vernichten Sie die betroffenen Geräte.
action-patients = Befolgen Sie die Empfehlungen für die Betreuung der Patienten.
action-review = Überprüfen Sie frühere Ergebnisse.
action-instructions = Beachten Sie, was sich in der Gebrauchsanweisung geändert hat.
action-remember = Behalten Sie diese Mitteilung im Blick, bis die Maßnahme beendet ist.

## Chosen fields
stated-look-back-yes = Eine Nachbeobachtung von Patienten oder eine Überprüfung früherer Ergebnisse wird empfohlen.
stated-look-back-no = Weder eine Nachbeobachtung von Patienten noch eine Überprüfung früherer Ergebnisse wird empfohlen.
stated-look-back-not-applicable = Eine Nachbeobachtung von Patienten oder eine Überprüfung früherer Ergebnisse kommt nicht in Betracht.
stated-maker-removal = Wir nehmen die betroffenen Geräte zurück.
stated-maker-on-site = Wir prüfen oder ändern die betroffenen Geräte vor Ort.
stated-maker-software = Wir stellen neue Software bereit.
stated-maker-labelling = Wir ändern die Gebrauchsanweisung oder die Kennzeichnung.
stated-maker-none = Wir planen keine eigene Maßnahme.
stated-maker-by = Unsere Maßnahmen sollen bis zum { $day } abgeschlossen sein.
stated-lay-users-no = Patienten und Laien müssen nicht unterrichtet werden.
stated-lay-users-appended = Patienten oder Laien müssen unterrichtet werden; ein Text für sie liegt dieser Mitteilung bei.
stated-lay-users-not-appended = Patienten oder Laien müssen unterrichtet werden; dieser Mitteilung liegt kein Text für sie bei.
stated-further-notice-yes = Eine weitere Mitteilung ist zu erwarten.
stated-further-notice-no = Eine weitere Mitteilung ist nicht zu erwarten.
stated-further-notice-not-planned-yet = Eine weitere Mitteilung ist noch nicht geplant.
stated-depth-user = Die Maßnahme reicht bis zu den Verbrauchern und Anwendern.
stated-depth-retail = Die Maßnahme reicht bis zum Einzelhandel und zu den Abgabestellen.
stated-depth-wholesale = Die Maßnahme reicht bis zum Großhandel.
stated-distributed = Die betroffenen Geräte wurden in diesem Zeitraum ausgeliefert: { $from } bis { $to }.
representative-heading = Vertretung vor Ort
attention-line = Zu Händen: { $who }

## Electronic seal
seal-heading = Elektronisches Siegel
seal-text = { $maker } hat diese Datei elektronisch gesiegelt. Der Fingerabdruck des Schlüssels ist { $fingerprint }. Jeder kann die Datei ohne Netzverbindung prüfen, mit „fieldaction genuine“ oder „fieldcheck genuine“.

## Postal
envelope-mark = DRINGEND: Rückruf oder Korrektur eines Medizinprodukts
