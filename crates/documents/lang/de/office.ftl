### Words of the office, German.


## House
office-house = Büro des Herstellers
office-actions = Feldmaßnahmen
office-side = Feldmaßnahmen
office-all-actions = Alle Feldmaßnahmen
office-sign-in = Anmelden
office-sign-out = Abmelden
office-not-signed-in = Anmeldung nicht möglich
office-no-account = Empfänger einer Mitteilung brauchen kein Konto. Ihr Link steht in der E-Mail oder im Brief.
office-demo = Konten der Vorführung
office-demo-text = Alle Personen sind erfunden. Das Kennwort ist für alle gleich:
office-demo-code = Vorführung: Ihre Code-App zeigt gerade { $code }.
office-check = Bitte prüfen
office-search = Suchen
office-apply = Anwenden
office-all = Alle
office-none = keine
office-open = offen
office-yes = Ja
office-no = Nein
office-of = { $count } von { $total }
office-out-of = von { $count }
office-erased = (gelöscht)
office-no-serial = ohne Nummer
office-unreachable = nicht erreichbar
office-suspected = Verdacht
office-since = seit
office-see-all = Ansehen
office-pages = Seiten
office-first = Zum Anfang
office-next-page = Weiter
office-rows = { $count ->
    [one] 1 Zeile
   *[other] { $count } Zeilen
}
office-needs = { $count ->
    [one] 1 Aufgabe
   *[other] { $count } Aufgaben
}
office-reasons = { $count ->
    [one] 1 Grund
   *[other] { $count } Gründe
}
office-action-count = { $count ->
    [one] 1 Feldmaßnahme
   *[other] { $count } Feldmaßnahmen
}
office-gates-open = { $count ->
    [one] Behörde in 1 Land noch nicht informiert
   *[other] Behörden in { $count } Ländern noch nicht informiert
}
office-consignees = Empfänger
office-units = Geräte
office-unit = Gerät
office-needs-you = Braucht Sie
office-next = Nächste Schritte
office-by-country = Empfänger nach Land
office-rehearsal = Rückrufübung: Alle Empfänger sind simuliert.
office-rehearsal-short = Rückrufübung
office-not-issued = noch nicht versandt
office-step = Stufe { $step }: { $act }
office-step-text = An alle, die bis dahin nicht geantwortet haben
office-missing = Hier fehlt eine Angabe.
office-missing-choice = Bitte wählen Sie eine Antwort.
office-missing-country = Bitte wählen Sie mindestens ein Land.
office-no-date = Das ist kein eindeutiges Datum. Schreiben Sie es zum Beispiel so: 03.12.2026.
office-nothing-answered = Es ist noch nichts beantwortet.
office-no-attempt = Es ist noch kein Versuch festgehalten.
office-no-answer = keine Angabe

## Empty rooms
empty-actions = Noch keine Feldmaßnahme
empty-actions-next = Hier stehen alle Feldmaßnahmen mit ihrem Stand. Eine neue eröffnet hier, wer die Rolle Verfasser hat, oder sie kommt aus einer Vorlage: fieldaction rehearse.
empty-filter = Nichts gefunden
empty-filter-next = Filter aufheben
empty-recipients = Noch keine Empfänger
empty-recipients-next = Empfänger stehen hier, sobald die Mitteilung versandt ist. Bis dahin zeigt der Umfang die Vorschau.
empty-answers = Noch keine Antworten
empty-answers-next = Hier steht jede Antwort mit Zeit und Weg. Antworten vom Telefon oder auf Papier erfassen Sie auf der Seite des Empfängers.
empty-units = Kein Gerät mit dieser Nummer
empty-units-next = Gesucht wird die ganze Seriennummer, wie sie in den Vertriebsdaten steht oder am Gerät abgelesen wurde.
empty-needs = Nichts braucht Sie
empty-tasks-next = Hier steht, was ein Mensch entscheiden muss, das Schwerste zuerst: Verdacht auf unbefugten Zugang, Widersprüche, unbekannte Seriennummern, Zweifel, falsche Kontakte, Anrufe.
empty-steps = Kein weiterer Schritt steht an.
empty-records = Noch keine Vertriebsdaten
empty-records-next = Laden Sie die Liste der Empfänger als CSV oder Excel-Datei. Keine Zeile geht verloren: jede wird übernommen, zurückgestellt oder abgewiesen, mit Grund.
empty-log = Noch ist nichts versiegelt.

## Tabs, stages, head
tab-overview = Überblick
tab-notice = Mitteilung
tab-scope = Umfang
tab-recipients = Empfänger
tab-answers = Antworten
tab-units = Geräte
tab-tasks = Aufgaben
tab-log = Protokoll
tab-closing = Abschluss
stage-draft = Entwurf
stage-submitted = wartet auf Unterschriften
stage-approved = freigegeben
stage-open = läuft
stage-closed = abgeschlossen
vital-stage = Stand
vital-drafted = In Arbeit seit
vital-open = Alter
vital-countries = Länder
vital-next = Nächster Schritt
vital-blockers = Steht dem Abschluss entgegen

## Roles, steps, actors
staff-author = Verfasser
staff-quality-signatory = Leitung Qualität
staff-regulatory-signatory = Leitung Zulassung
staff-coordinator = Koordination
staff-call-centre = Telefondienst
staff-auditor = Prüfer
step-mail = Erinnerung per E-Mail
step-phone = Anruf
step-letter = Brief
step-visit = Besuch
actor-consignee = Empfänger, im Portal
actor-colleague = Kollege mit weitergegebenem Link
actor-system = System

## States and judgements
state-told = benachrichtigt
state-read = gelesen
state-says = erledigt gemeldet
state-shown = erledigt belegt
state-filter-not-told = nicht benachrichtigt
state-filter-told = benachrichtigt
state-filter-read = gelesen
state-filter-answered = vollständig beantwortet
state-filter-said-done = erledigt gemeldet
state-filter-shown-done = erledigt belegt
state-filter-needs-work = mit offenen Aufgaben
state-filter-unreachable = nicht erreichbar
state-filter-silent = ohne vollständige Antwort
standing-affected = betroffen
standing-possibly = möglicherweise betroffen
standing-not = nicht betroffen
reason-udi-and-serial = UDI, Katalognummer und Seriennummer stimmen überein
reason-catalogue-and-serial = Katalognummer und Seriennummer stimmen überein
reason-serial-spelling = Seriennummer oder Charge anders geschrieben
reason-lot-unclear = Charge fehlt oder ist unklar
reason-catalogue-spelling = Katalognummer anders geschrieben
reason-serial-missing = Seriennummer fehlt
reason-udi-conflict = UDI und Katalognummer nennen verschiedene Produkte
reason-serial-twice = Seriennummer steht bei mehreren Empfängern
reason-named-by-distributor = vom Händler genannt
reason-other-product = anderes Produkt
reason-other-serial = Seriennummer nicht betroffen
reason-other-lot = Charge nicht betroffen
became-done = Maßnahmen ausgeführt
became-not-yet = noch nicht
became-not-here = nicht an diesem Standort
became-passed-on = weitergegeben
became-scrapped = verschrottet
became-cannot = nicht möglich
chain-user = Anwender
chain-distributor = Händler
chain-importer = Importeur
channel-portal = Portal
channel-mail = E-Mail
channel-phone = Telefon
channel-on-site = vor Ort
channel-paper = Papier
means-phone = Anruf
means-letter = Brief
means-visit = Besuch
outcome-reached = richtige Person erreicht
outcome-no-answer = niemand erreicht
outcome-message-left = Nachricht hinterlassen
outcome-wrong-contact = falscher Kontakt
outcome-posted = Brief abgeschickt
outcome-returned = Brief kam zurück
method-on-site = vor Ort gesehen
method-fieldcheck = Prüfbericht fieldcheck
purpose-notice = Mitteilung
purpose-reminder = Erinnerung
purpose-receipt = Empfangsbestätigung
purpose-handover = weitergegebener Teil
document-notice = Mitteilung
document-text = Mitteilung als Daten
document-quality = Qualitätsmitteilung (nur Forschungsgeräte)
document-recall = Rückrufbrief (Empfänger in den USA)
document-instructions = Anleitung
document-scope = Umfang, Abbild
document-manifest = Verzeichnis der Freigabe
confidence-high = Quelle geprüft
confidence-medium = Quelle teils geprüft
confidence-low = Quelle nicht geprüft
task-suspected-intruder = Verdacht auf unbefugten Zugang
task-contradiction = Widerspruch: Gesagtes und Geprüftes passen nicht zusammen
task-reopened = Wieder offen: war nachgewiesen
task-shared-identity = Zwei Geräte zeigen dasselbe Zertifikat oder denselben BMC
task-unknown-serial = Unbekannte Seriennummer
task-mail = E-Mail zu lesen
task-response-doubts = Antwort mit Zweifel
task-wrong-contact = Falscher Kontakt
task-undeliverable = E-Mail nicht zustellbar
task-call = Anruf, Brief oder Besuch fällig
need-suspected-intruder = { $count ->
    [one] 1 Verdacht auf unbefugten Zugang
   *[other] { $count } Verdachtsfälle unbefugten Zugangs
}
need-reopened = { $count ->
    [one] 1 Gerät wieder offen
   *[other] { $count } Geräte wieder offen
}
need-shared-identity = { $count ->
    [one] 1 Gerät mit fremdem Zertifikat oder BMC
   *[other] { $count } Geräte mit fremdem Zertifikat oder BMC
}
need-contradiction = { $count ->
    [one] 1 Widerspruch
   *[other] { $count } Widersprüche
}
need-unknown-serial = { $count ->
    [one] 1 Meldung unbekannter Seriennummern
   *[other] { $count } Meldungen unbekannter Seriennummern
}
need-response-doubts = { $count ->
    [one] 1 Antwort mit Zweifel
   *[other] { $count } Antworten mit Zweifel
}
need-wrong-contact = { $count ->
    [one] 1 falscher Kontakt
   *[other] { $count } falsche Kontakte
}
need-mail = { $count ->
    [one] 1 E-Mail zu lesen
   *[other] { $count } E-Mails zu lesen
}
need-undeliverable = { $count ->
    [one] 1 unzustellbare E-Mail
   *[other] { $count } unzustellbare E-Mails
}
need-call = { $count ->
    [one] 1 Anruf, Brief oder Besuch
   *[other] { $count } Anrufe, Briefe oder Besuche
}
doubt-said-no = Eine Aussage wurde verneint
doubt-unknown-serials = Nennt Seriennummern, die wir dort nicht kannten
doubt-statement = Eine Aussage wurde angekreuzt, die ein Mensch ansehen muss
doubt-needs-care = Ein Gerät ist nicht dort oder die Maßnahmen gehen nicht
doubt-passed-on = Ein Gerät wurde weitergegeben
doubt-contradiction = „Alle Maßnahmen ausgeführt“ passt nicht zu einem Gerät
lang-de = Deutsch
lang-en = Englisch
lang-fr = Französisch
lang-it = Italienisch
lang-es = Spanisch
lang-nl = Niederländisch
lang-pl = Polnisch
lang-ar = Arabisch
lang-bg = Bulgarisch
lang-cs = Tschechisch
lang-da = Dänisch
lang-el = Griechisch
lang-et = Estnisch
lang-fi = Finnisch
lang-ga = Irisch
lang-he = Hebräisch
lang-hr = Kroatisch
lang-hu = Ungarisch
lang-is = Isländisch
lang-ja = Japanisch
lang-ko = Koreanisch
lang-lt = Litauisch
lang-lv = Lettisch
lang-mt = Maltesisch
lang-nb = Norwegisch (Bokmål)
lang-pt = Portugiesisch
lang-pt-BR = Portugiesisch (Brasilien)
lang-ro = Rumänisch
lang-sk = Slowakisch
lang-sl = Slowenisch
lang-sr = Serbisch
lang-sv = Schwedisch
lang-tr = Türkisch
lang-uk = Ukrainisch
lang-zh-Hans = Chinesisch (vereinfacht)
lang-zh-Hant = Chinesisch (traditionell)

## Columns and filters
col-action = Feldmaßnahme
col-stage = Stand
col-age = Alter
col-shown-of = Belegt, von Empfängern
col-next = Nächster Schritt
col-needs = Aufgaben
col-state = Stand
col-share = Anteil
col-day = Tag
col-told = benachr.
col-says = gemeldet
col-shown = belegt
col-country = Land
col-role = Rolle
col-consignee = Empfänger
col-number = Nummer
col-last = Zuletzt
col-place = Ort
col-contact = Kontakt
col-language = Sprache
col-via = Genannt von
col-serial = Seriennr.
col-product = Produkt
col-became = Verbleib
col-judgement = Urteil
col-reason = Grund
col-document = Dokument
col-received = Eingegangen
col-by = Von
col-channel = Weg
col-receipt = Nummer
col-receipt-yes = Erhalten
col-informed = Informiert
col-done = Ausgeführt
col-recorded = Aufgezeichnet
col-what = Was geschah
col-who = Wer
col-stream = Strom
col-leaf = Blattwert (SHA-256)
col-proof = Beweis
filter-open = Offen
filter-closed = Abgeschlossen
filter-text = Name, Nummer, Ort oder E-Mail
filter-serial = Seriennummer

## Overview
chart-title = Verlauf, Empfänger je Tag
chart-desc = Am { $date } von { $total } Empfängern: { $states }. Die Zahlen stehen in der Tabelle daneben.
chart-table = Empfänger je Stichtag
sum-answered = vollständig beantwortet
sum-instructions = haben die Anleitung heruntergeladen
sum-unreachable = nicht erreichbar
sum-sent = gesendet
sum-repeated = davon Wiederholungen
sum-undeliverable = unzustellbar
sum-unsent = noch zu senden
sum-unsealed = noch nicht versiegelt
duty-scope = Vertriebsdaten laden und Umfang festhalten
duty-submit = Mitteilung zur Freigabe vorlegen
duty-sign = Mitteilung freigeben: zwei Unterschriften
duty-gates = Behörden informieren
duty-dispatch = Mitteilung versenden

## What was done, said after it
done-submit = Zur Freigabe vorgelegt.
done-sign = Unterschrieben.
done-reject = Zurückgegeben.
done-dispatch = Versand begonnen.
done-import = Liste gelesen.
done-resolve = Umfang festgehalten.
done-inform = Festgehalten: Behörden informiert.
done-override = Festgehalten: Versand ohne diese Behörden, mit Begründung.
done-call = Festgehalten.
done-contact = Kontakt berichtigt.
done-revoke = Alle Links zurückgezogen. Der neue steht unten.
done-evidence = Nachweis festgehalten.
done-unreachable = Als nicht erreichbar festgehalten.
done-settle = Aufgabe erledigt.
done-erase = Personenbezogene Angaben gelöscht. Alle Beweise gelten weiter.
done-respond = Antwort erfasst.
done-close = Feldmaßnahme abgeschlossen.
done-reopen = Feldmaßnahme wieder geöffnet.

## Notice
notice-documents = Dokumente der Revision { $count }
notice-personal = { $count ->
    [one] 1 Anschreiben mit Formular
   *[other] { $count } Anschreiben mit Formular
}
notice-personal-lang = je Empfänger
notice-personal-where = im Verzeichnis der Freigabe
notice-not-rendered = Die PDF-Dateien entstehen, wenn die Mitteilung zur Freigabe vorgelegt wird.
notice-approvals = Freigaben
gate-given = Erteilt
gate-missing = Fehlt
gate-open = Offen
gate-met = Erfüllt
gate-waived = Begründet
notice-named = In der Mitteilung genannt:
notice-four-eyes = Wer verfasst hat, darf nicht freigeben.
notice-authors = Verfasst und bearbeitet von
notice-submitted = Vorgelegt:
notice-rejected = Zurückgegeben von
notice-submit = Zur Freigabe vorlegen
notice-submit-text = Alle Dateien werden jetzt gesetzt: die Mitteilung je Sprache, Anschreiben und Formular je Empfänger. Danach kann nichts mehr geändert werden, ohne neu vorzulegen. Bei vielen Empfängern dauert das Minuten.
notice-submit-button = Dateien setzen und vorlegen
notice-sign = Unterschreiben
notice-sign-text = Sie unterschreiben die Prüfsumme des Verzeichnisses. Es nennt jede Datei; nur diese Dateien können versandt werden.
notice-sign-as = Sie unterschreiben als
notice-sign-button = Unterschreiben
meaning-closing = Ich habe die Feldmaßnahme geprüft und schließe sie ab
notice-reject = Zurückgeben
notice-reject-button = Zurück an die Verfasser
notice-dispatch = Versenden
notice-dispatch-text = Jeder Empfänger bekommt die unterschriebenen Dateien in seiner Sprache. Wer keine E-Mail-Adresse hat, bekommt einen Brief: das steht dann bei den Aufgaben.
notice-dispatch-button = Mitteilung versenden
notice-dispatch-who = Versenden darf, wer koordiniert.

## Scope
scope-records = Vertriebsdaten:
scope-taken = übernommen
scope-held = zurückgestellt
scope-refused = abgewiesen
scope-rows = Zeilen, wie in der Datei
scope-errors = Zeilen mit Grund laden (CSV)
scope-original = Original laden
scope-upload = Liste laden
scope-upload-button = Liste lesen
scope-resolved = { $count ->
    [one] Festgehaltener Umfang, Abbild { $count }
   *[other] Festgehaltener Umfang, Abbild { $count }
}
scope-changes = Was sich am Umfang geändert hat
scope-changes-back = Zurück zum Umfang
scope-changes-between = Vom Abbild { $older } zum Abbild { $newer }
scope-changes-none = Zwischen diesen beiden hat sich nichts geändert.
scope-changes-one = Der Umfang wurde erst einmal bestimmt.
scope-changes-rows = { $count ->
    [one] Eine Änderung
   *[other] { $count } Änderungen
}
scope-changes-versions = Alle Abbilder
scope-changes-what = Was
scope-change-consignee-added = Empfänger hinzugekommen
scope-change-consignee-gone = Empfänger weggefallen
scope-change-unit-added = Gerät hinzugekommen
scope-change-unit-gone = Gerät weggefallen
scope-change-now-affected = jetzt betroffen
scope-change-now-possibly = jetzt möglicherweise betroffen
scope-stale = Seitdem kam eine Liste oder eine neue Revision dazu. Halten Sie den Umfang neu fest.
scope-preview = Vorschau des Umfangs
scope-preview-button = Vorschau rechnen
scope-balance = { $count ->
    [one] 1 Vertriebszeile geprüft.
   *[other] { $count } Vertriebszeilen geprüft.
}
scope-balance-in = { $count ->
    [one] 1 nennt ein Gerät im Umfang.
   *[other] { $count } nennen ein Gerät im Umfang.
}
scope-reasons = Geräte im Umfang nach Grund
scope-doubles = Vielleicht derselbe Empfänger
scope-doubles-text = Gleicher Name und gleiche Postleitzahl, verschiedene Nummern. Sie werden nicht zusammengelegt.
scope-units = { $count ->
    [one] 1 Gerät, möglicherweise betroffene zuerst,
   *[other] { $count } Geräte, möglicherweise betroffene zuerst,
}
scope-resolve = Umfang festhalten
scope-resolve-text = Das Abbild bekommt eine Prüfsumme und wird mit der Mitteilung unterschrieben.
scope-gates = Behörden vor dem Versand
scope-gates-text = In diesen Ländern erfährt die Behörde vor den Empfängern davon.
scope-gates-none = Kein Land im Umfang verlangt das, oder der Umfang steht noch nicht fest.
scope-inform-button = Als informiert festhalten
scope-override = In Dringlichkeit ohne die Behörde versenden
scope-override-button = Mit Begründung freigeben

## Consignees
recipients-count = { $count } Empfänger
recipients-filtered = Gefilterte Empfänger
recipients-export = Alle Seiten als CSV laden
units-caption = Geräte im Umfang
answers-caption = Antworten, letzte Bewegung zuerst
consignee-unreachable = Nach allen Versuchen als nicht erreichbar festgehalten.
consignee-settle = Aufgabe abschließen
consignee-record = Festhalten
consignee-story = Was geschah
consignee-serial-read = am Gerät abgelesen
consignee-not-safe = Prüfung nicht bestanden
consignee-evidence = Nachweis
consignee-moved = weitergegeben, dort gezählt
consignee-named = Nannte als Empfänger:
consignee-call = Anruf oder Brief festhalten
consignee-respond = Antwort erfassen
consignee-respond-text = Für Antworten vom Telefon, aus einer E-Mail oder von Papier. Eine zweite Antwort berichtigt die erste; beide bleiben lesbar.
consignee-respond-button = Antwort erfassen
consignee-contact = Kontakt berichtigen
consignee-contact-text = Mit einer neuen E-Mail-Adresse geht die unterschriebene Mitteilung sofort dorthin. Ohne Adresse entsteht eine Aufgabe.
consignee-contact-button = Kontakt berichtigen
consignee-on-site = Nachweis vor Ort festhalten
evidence-yes = Ja, der Zugang ohne Kennwort wird abgewiesen
evidence-no = Nein, der Zugang steht offen
consignee-links = Links
consignee-link-text = Der gültige Link dieses Empfängers:
consignee-personal = Anschreiben und Formular (PDF)
consignee-revoke = Alle Links zurückziehen
consignee-give-up = Nicht erreichbar
consignee-give-up-text = Erst nach allen Versuchen. Eine spätere Antwort zählt trotzdem.
consignee-give-up-button = Als nicht erreichbar festhalten
consignee-erase = Personenbezogene Angaben löschen
consignee-erase-text = Name, Anschrift, Kontakt und Freitexte gehen unwiederbringlich verloren. Einträge und Beweise bleiben gültig.
consignee-erase-sure = Ja, endgültig löschen
consignee-erase-button = Löschen
answer-chain = Händler und Importeure
answer-not-applicable = nicht zutreffend
answer-unknown = Weitere Seriennummern
answer-accepted = angenommen
answer-queried = braucht einen zweiten Blick
answer-corrects = berichtigt
answer-corrected-by = berichtigt durch

## Fields
field-sign-in-id = Anmeldename
field-sign-in-password = Kennwort
field-sign-role = In welcher Rolle
field-sign-password = Kennwort
field-sign-code = Code
field-sign-code-hint = 6 Ziffern aus Ihrer Code-App
field-reject-reason = Grund
field-upload-file = Datei
field-upload-file-hint = CSV oder Excel, bis 256 MB
field-inform-country = Behörde informiert in
field-inform-on = Wann
field-inform-on-hint = Zum Beispiel 03.12.2026
field-inform-reference = Aktenzeichen oder eigenes Zeichen
field-override-country = Ohne Behörde in
field-override-reason = Begründung
field-override-reason-hint = Steht später im Abschlussbericht
field-call-means = Art
field-call-outcome = Ergebnis
field-call-note = Was wurde gesagt
field-contact-name = Name oder Funktion
field-contact-email = E-Mail-Adresse
field-revoke-reason = Warum zurückziehen
field-evidence-safe = Ist das Gerät geschützt?
field-evidence-note = Was wurde gesehen
field-evidence-note-hint = Wer, wann, womit. Der Text ist der Nachweis.
field-unreachable-reason = Welche Versuche, warum kein weiterer
field-settle-resolution = Wie gelöst
field-respond-on = Datum, falls genannt
field-respond-text = An wen oder warum, falls genannt
field-respond-further = Weitere Seriennummern, mit Komma getrennt
field-respond-name = Name der Person
field-respond-title = Titel oder Funktion
field-respond-dated = Datum auf dem Formular
field-respond-dated-hint = Leer: heute
field-close-reason = Begründung, warum trotzdem abgeschlossen wird
field-close-password = Kennwort
field-close-code = Code
field-close-code-hint = 6 Ziffern aus Ihrer Code-App
field-reopen-reason = Grund
field-reopen-password = Kennwort
field-reopen-code = Code
field-reopen-code-hint = 6 Ziffern aus Ihrer Code-App

## Log
log-checkpoint = Letztes Siegel
log-entries = Einträge
log-entry = Eintrag
log-unsealed = noch nicht versiegelt
log-root = Wurzel (SHA-256, Base64)
log-origin = Schlüssel
log-sealed = Versiegelt
log-note = Siegel im Wortlaut
log-note-load = Siegel laden
log-earlier = Frühere Siegel
log-caption = Einträge, neueste zuerst
log-proof = Beweis
log-newest = Neueste
log-older = Ältere
log-clock = Uhr ging nach um
log-json = Eintrag im Wortlaut
log-json-text = Genau diese Bytes sind das Blatt im Protokoll.
log-json-load = Eintrag laden
log-inclusion = Beweis der Aufnahme
log-proof-load = Beweis laden
log-inclusion-text = Dieser Eintrag steht im Protokoll von { $count } Einträgen, das das Siegel unterschreibt (RFC 6962).
stream-action = Feldmaßnahme

## Closing
closing-early = Noch nicht versandt
closing-closed = Abgeschlossen am
closing-reasons = { $count ->
    [one] 1 Grund steht dem Abschluss entgegen
   *[other] { $count } Gründe stehen dem Abschluss entgegen
}
closing-hard = muss erledigt werden, keine Begründung reicht
closing-free = Nichts steht dem Abschluss entgegen.
closing-accepted = Trotzdem abgeschlossen, mit Begründung
closing-close = Abschließen
closing-who = Abschließen darf, wer unterschreibt: Leitung Qualität oder Leitung Zulassung.
closing-not-yet = Noch nicht möglich. Das Unterschriftsfeld öffnet sich, wenn kein Grund mehr offen ist, der erledigt werden muss.
closing-close-button = Feldmaßnahme abschließen
closing-later = Hier wird unterschrieben, wenn die Mitteilung versandt ist.
closing-reopen = Wieder öffnen
closing-reopen-button = Feldmaßnahme wieder öffnen
closing-dossier = Dossier
closing-dossier-text = Ein ZIP mit Dokumenten, Antworten, Einträgen und Beweisen. Zum Prüfen braucht niemand uns:
closing-dossier-button = Dossier laden (ZIP)
closure-consignees-silent = { $count ->
    [one] 1 Empfänger hat nicht vollständig geantwortet
   *[other] { $count } Empfänger haben nicht vollständig geantwortet
}
closure-units-open = { $count ->
    [one] 1 Gerät ist nicht erledigt gemeldet
   *[other] { $count } Geräte sind nicht erledigt gemeldet
}
closure-consignees-unreachable = { $count ->
    [one] 1 Empfänger war nicht erreichbar
   *[other] { $count } Empfänger waren nicht erreichbar
}
closure-parcels-unsent = { $count ->
    [one] 1 Sendung wartet noch
   *[other] { $count } Sendungen warten noch
}
closure-facts-unsealed = { $count ->
    [one] 1 Eintrag ist noch nicht versiegelt
   *[other] { $count } Einträge sind noch nicht versiegelt
}
closure-task-suspected-intruder = { $count ->
    [one] 1 Verdacht auf unbefugten Zugang ist offen
   *[other] { $count } Verdachtsfälle sind offen
}
closure-task-reopened = { $count ->
    [one] 1 Gerät war nachgewiesen und ist wieder offen
   *[other] { $count } Geräte waren nachgewiesen und sind wieder offen
}
closure-task-shared-identity = { $count ->
    [one] 1 Gerät zeigt das Zertifikat oder den BMC eines anderen
   *[other] { $count } Geräte zeigen das Zertifikat oder den BMC eines anderen
}
closure-task-contradiction = { $count ->
    [one] 1 Widerspruch ohne Entscheidung
   *[other] { $count } Widersprüche ohne Entscheidung
}
closure-task-unknown-serial = { $count ->
    [one] 1 Meldung unbekannter Seriennummern ist offen
   *[other] { $count } Meldungen unbekannter Seriennummern sind offen
}
closure-task-response-doubts = { $count ->
    [one] 1 Antwort mit Zweifel ist offen
   *[other] { $count } Antworten mit Zweifel sind offen
}
closure-task-mail = { $count ->
    [one] 1 E-Mail ist nicht bearbeitet
   *[other] { $count } E-Mails sind nicht bearbeitet
}
closure-task-wrong-contact = { $count ->
    [one] 1 falscher Kontakt ist offen
   *[other] { $count } falsche Kontakte sind offen
}
closure-task-undeliverable = { $count ->
    [one] 1 E-Mail war nicht zustellbar
   *[other] { $count } E-Mails waren nicht zustellbar
}
closure-task-call = { $count ->
    [one] 1 Anruf, Brief oder Besuch steht aus
   *[other] { $count } Anrufe, Briefe oder Besuche stehen aus
}

## Facts as sentences
fact-action-opened = Feldmaßnahme { $reference } eröffnet, Dokument { $document }.
fact-notice-drafted = Mitteilung verfasst, Revision { $revision } ({ $languages }).
fact-notice-revised = Mitteilung überarbeitet, Revision { $revision } ({ $languages }).
fact-records-imported = Vertriebsdaten gelesen: { $name }, { $rows } Zeilen, { $taken } übernommen, { $held } zurückgestellt, { $refused } abgewiesen.
fact-scope-resolved = Umfang festgehalten, Abbild { $version }: { $consignees } Empfänger, { $affected } Geräte betroffen, { $possibly } möglicherweise.
fact-release-submitted = Zur Freigabe vorgelegt: { $files } Anschreiben, Prüfsumme { $digest }.
fact-approval-given = Unterschrieben von { $name }, { $role }: { $meaning }.
fact-approval-rejected = Zurückgegeben ({ $role }): { $reason }.
fact-authority-informed = Behörde informiert: { $country }, { $date }, { $reference }.
fact-gate-overridden = Ohne Behörde freigegeben: { $countries }. { $reason }
fact-notice-issued = Mitteilung herausgegeben, { $count } Sendungen.
fact-action-closed = Abgeschlossen von { $name }, { $role }: { $meaning }. Mit Begründung hingenommen: { $count }.
fact-action-reopened = Wieder geöffnet: { $reason }.
fact-consignee-listed = In den Umfang aufgenommen, Nummer { $number }, Sprache { $lang }, Geräte: { $count }.
carrier-folder = als Datei abgelegt
carrier-smtp = an den Mailserver übergeben
carrier-letter = mit der Post
fact-sent = Gesendet: { $purpose } ({ $carrier }). Quittung: { $answer }
fact-sent-repeat = Noch einmal gesendet, weil die erste Quittung nicht festgehalten werden konnte: { $purpose } ({ $carrier }). Quittung: { $answer }
fact-undeliverable = Nicht zustellbar: { $purpose }, { $tries } Versuche. { $answer }
fact-delivered = Ein Bericht sagt, dass die E-Mail ({ $purpose }) zugestellt ist
fact-delayed = Ein Bericht sagt, dass die E-Mail ({ $purpose }) sich verzögert: { $reason }
fact-bounced = Die E-Mail ({ $purpose }) kam zurück: { $reason }
fact-mail-received = E-Mail eingegangen ({ $kind }) von { $from }
fact-mail-answer = Ein Mensch hat die E-Mail als Antwort { $response } übernommen
fact-mail-contact = Nach einer E-Mail wurde der Kontakt berichtigt
fact-mail-nothing = Ein Mensch hat die E-Mail gelesen; sie braucht nichts weiter
fact-opened = Mitteilung gelesen, im Portal bestätigt.
fact-instructions-taken = Anleitung heruntergeladen: Sprache { $lang }, Version { $version } (SHA-256 { $digest }…).
fact-response-received = Antwort { $response } eingegangen ({ $channel }): { $done } erledigt, { $otherwise } anders geklärt, { $open } offen. { $name }, { $title }.
fact-response-corrected = Antwort berichtigt, neue Nummer { $response } ({ $channel }): { $done } erledigt, { $otherwise } anders geklärt, { $open } offen. { $name }, { $title }.
fact-response-accepted = Antwort { $response } angenommen.
fact-response-queried = Antwort { $response } braucht einen zweiten Blick, Zweifel: { $count }.
fact-handed-over = Teil weitergegeben an { $to }, Geräte: { $count }.
fact-contact-wrong = Als falscher Kontakt gemeldet, niemand anderes genannt.
fact-contact-corrected = Kontakt berichtigt: { $name }, { $email }.
fact-compromise-suspected = Verdacht auf unbefugten Zugang gemeldet, Netzkabel noch nicht gezogen, Geräte: { $count }. { $description }
fact-compromise-unplugged = Verdacht auf unbefugten Zugang gemeldet, Netzkabel gezogen, Geräte: { $count }. { $description }
fact-call-logged = { $means }: { $outcome }. { $note }
fact-escalated-first = Keine E-Mail kommt an: { $means } fällig.
fact-escalated = Stufe { $step } der Erinnerungen: { $means } fällig.
fact-cascade-reported = Nannte { $count } weitere Empfänger für { $units } Geräte, Liste noch nicht vollständig.
fact-cascade-complete = Nannte { $count } weitere Empfänger für { $units } Geräte, Liste vollständig.
fact-evidence-announced = Code vom Papier zur Seriennummer { $serial } gelesen ({ $channel }), Unterschrift geprüft; angekündigt: { $outcome }. Die Datei muss folgen.
fact-evidence-announced-unchecked = Code vom Papier zur Seriennummer { $serial } gelesen ({ $channel }), Unterschrift nicht prüfbar; angekündigt: { $outcome }. Die Datei muss folgen.
fact-evidence-safe = Nachweis zu { $unit } ({ $method }): geschützt.
fact-evidence-unsafe = Nachweis zu { $unit } ({ $method }): Zugang steht offen.
fact-evidence-received = Nachweis zur Seriennummer { $serial } eingegangen ({ $channel }), neu beurteilt: { $outcome }.
fact-evidence-doubtful = Nachweis zur Seriennummer { $serial } eingegangen ({ $channel }), entscheidet allein nichts: { $outcome }, { $count ->
    [one] 1 Zweifel.
   *[other] { $count } Zweifel.
}
fact-profile-published = Prüfprofil { $id }, Version { $version }, unterschrieben und ausgegeben (SHA-256 { $digest }…).
fact-profile-withdrawn = Prüfprofil { $digest }… zurückgezogen: { $reason }
fact-task-settled = Aufgabe abgeschlossen, { $task }: { $resolution }
fact-link-revoked = Alle Links zurückgezogen: { $reason }.
fact-unreachable-declared = Nach { $attempts } Versuchen als nicht erreichbar festgehalten: { $reason }

## Editor of the notice
edit-open-editor = Mitteilung bearbeiten
edit-back = Zurück zur Mitteilung
edit-changes = Was sich geändert hat
edit-languages = Sprachen der Mitteilung
edit-source = Quelle
edit-open = { $count } offen
edit-unconfirmed = Die festen Wörter dieser Sprache (Überschriften, Formular, E-Mail, Portal) hat noch kein Muttersprachler bestätigt. Lassen Sie die fertige Mitteilung im Land lesen, bevor Sie sie vorlegen.
edit-parts = Teile der Mitteilung
edit-head = Titel und Formular
edit-source-text = Quelltext
edit-source-changed = Was sich seit der Übersetzung geändert hat:
edit-save = Speichern
edit-holds = Die Übersetzung gilt weiter
edit-reviewed = Ich habe diese Übersetzung geprüft
edit-may-not = Sie können dies lesen, aber nicht ändern.
edit-questions = Fragen des Formulars
edit-save-question = Diese Frage speichern
edit-values = Was in jeder Sprache gleich ist
edit-save-values = Diese Angaben speichern
edit-no-source = Keine: Jede Sprache ist für sich geschrieben
edit-add-language = Sprache hinzufügen
edit-preview = Die Mitteilung als PDF, wie sie jetzt gedruckt würde
edit-by = Übersetzt von { $translator }, noch nicht geprüft.
edit-by-reviewed = Übersetzt von { $translator }, geprüft von { $reviewer }.
standing-written = geschrieben
standing-missing = fehlt
standing-unused = nicht benutzt
standing-stale = veraltet
standing-translated = nicht geprüft
standing-reviewed = geprüft
edit-instructions = Anleitung hinter dem Link
edit-instructions-none = Noch keine Datei. Ohne sie wird nur der Link gedruckt.
edit-instructions-withdrawn = zurückgenommen
edit-instructions-upload = Hochladen
edit-instructions-withdraw = Zurücknehmen
field-instructions-file = Datei in der Sprache { $language }
field-instructions-file-hint = PDF, HTML, Text oder Markdown, höchstens 16 MB. Jede Datei ist eine neue Version; sie wird mit der Mitteilung unterschrieben und im Portal angeboten.
field-edit-titles = Titel
field-edit-titles-hint = Einer je Zeile, in der Reihenfolge des Papiers
edit-preview-family = Für wen die Vorschau ist
edit-preview-diagnostic = Diagnostische Geräte
edit-preview-research = Nur Forschungsgeräte
edit-preview-recall = Empfänger in den USA
field-edit-quality = Titel der Qualitätsmitteilung
field-edit-quality-hint = Für Empfänger, deren Geräte alle nur für die Forschung bestimmt sind. Leer: das Wort des Programms.
field-edit-quality-form = Über dem Formular der Qualitätsmitteilung
field-edit-quality-form-hint = Für dieselben Empfänger, ohne die Worte Rückruf und Sicherheitsinformation. Leer: der Satz des Programms.
field-edit-question-quality = In der Qualitätsmitteilung
field-edit-question-quality-hint = Nur nötig, wenn die Frage dort anders lauten muss. Leer: wie oben.
field-edit-recall = Titel des Rückrufbriefs
field-edit-recall-hint = Für Empfänger in den USA und ihren Gebieten. Leer: das Wort des Programms für einen Rückruf; für eine Korrektur schreiben Sie einen eigenen.
field-edit-subject = Worum es geht, in einer Zeile
field-edit-attention = Zu Händen
field-edit-attention-hint = Wer von der Gefahr wissen oder handeln muss, mit Namen oder Funktion. Leer: nicht genannt
field-edit-salutation = Anrede
field-edit-closing = Grußformel
field-edit-form = Über dem Formular
field-edit-heading = Überschrift
field-edit-text = Text
field-edit-text-hint = Eine Leerzeile beginnt einen Absatz, eine Zeile mit „- “ am Anfang ist ein Punkt einer Liste. Leer: Der Abschnitt entfällt in dieser Sprache.
field-edit-source = Quellsprache
field-edit-source-hint = Die anderen Sprachen hängen dann an ihr: Ein geänderter Abschnitt veraltet in jeder von ihnen und hält die Freigabe auf.
field-edit-act_by = Handeln bis
field-edit-act_by-hint = Ein Datum oder eine Zahl von Tagen nach Erhalt
field-edit-reply_by = Antworten bis
field-edit-reply_by-hint = Ein Datum oder eine Zahl von Tagen nach Erhalt
field-edit-profile = Antwortformular
field-edit-profile-hint = Eine Wahl ersetzt die Fragen dieses Entwurfs; der Entwurf davor bleibt in der Geschichte. Von Ihnen geänderte Worte bleiben.
edit-form-own = Das Formular, wie es hier steht
edit-form-eu = EU: Antwortformulare für Kunden, für Händler und Importeure
edit-form-fda = FDA: Antwortformular eines Rückrufschreibens
edit-form-unconfirmed = Seine Felder wurden aus der Kenntnis des Formulars aufgeschrieben und nicht mit einem veröffentlichten Exemplar verglichen. Bitte vergleichen Sie sie, bevor Sie es versenden.
field-edit-srn = Registrierungsnummer des Herstellers (SRN)
field-edit-new = Sprache
done-edit = Gespeichert. Bevor die Mitteilung vorgelegt wird, muss der Umfang neu festgehalten werden.
changes-heading = Was sich geändert hat
changes-none = Zwischen diesen beiden Entwürfen hat sich nichts geändert.
changes-versions = Alle Entwürfe
changes-show = Zeigen, was sich hier geändert hat
changes-revision = Revision { $count }
changes-product = Produkt { $about }
changes-question = Frage { $about }
changes-document-no = Dokumentnummer
changes-dated = Datum
changes-in-vitro = In-vitro-Diagnostika
changes-act-by = Handeln bis
changes-reply-by = Antworten bis
changes-instructions = Anleitung
changes-form = Antwortformular
changes-maker = Hersteller
changes-signatories = Unterzeichner
staff-translator = Übersetzer
staff-reviewer = Prüfer im Land
edit-actions = Maßnahmen, die einzeln beantwortet werden
edit-actions-hint = Jede wird eine Frage des Formulars, in den Worten jeder Sprache.

# Incoming mail
mail-kind-answer = Antwort
mail-kind-forwarded = weitergeleitet
mail-kind-absent = Abwesenheit mit Vertretung
mail-kind-automatic = automatisch
mail-kind-challenge = verlangt eine Bestätigung
mail-kind-complaint = als unerwünscht gemeldet
mail-kind-report = Zustellbericht
mail-kind-handed = Datei mit Antworten, von einem Programm übergeben
mail-kind-other = nicht verstanden
mails-heading = E-Mails zuordnen
mails-text = Diese E-Mails sind eingegangen und ließen sich keinem Empfänger zuordnen. Nichts darin ist verloren; sagen Sie, von wem jede ist.
mails-none = Keine E-Mail wartet.
mails-count = { $count ->
    [one] 1 E-Mail wartet
   *[other] { $count } E-Mails warten
}
mail-read = E-Mail lesen
mail-heading = E-Mail
mail-heading-handed = Datei mit Antworten, von einem Programm übergeben
mail-words-handed = Was in der Datei steht
mail-from = Von
mail-to = An
mail-subject = Betreff
mail-sent = Geschrieben
mail-kind = Was es ist
mail-words = Was geschrieben wurde
mail-attachments = Anlagen:
mail-doubts = Anzusehen
mail-hidden = Die E-Mail enthält Text, den man nicht sehen kann. Er wurde nicht gelesen.
mail-cut = Die E-Mail ist länger; der Rest steht im Original.
mail-original = Original
mail-alarm = Die E-Mail spricht vielleicht von einem Eindringling oder von einem Schaden. Lesen Sie sie zuerst.
mail-legend = Markiert:
mail-mark-said = von hier übernommen
mail-mark-unsure = nicht sicher
mail-mark-alarm = Eindringling oder Schaden
mail-mark-foreign = nicht die eigenen Worte
mail-takes = Was sie sagt, zu prüfen
mail-of-file = Aus der angehängten Datei { $name } gelesen.
mail-file-counts = Zeilen: { $taken } gelesen, { $held } zu prüfen, { $refused } ausgelassen.
mail-nothing = Braucht nichts weiter
mail-nothing-text = Die E-Mail ist gelesen und braucht nichts weiter. Sie bleibt aufbewahrt.
mail-nothing-text-handed = Die Datei ist gelesen und braucht nichts weiter. Sie bleibt aufbewahrt.
mail-unreadable = Die E-Mail ist nicht lesbar. Ihre Bytes sind aufbewahrt.
mail-join = Sie ist von diesem Empfänger
mail-whose = Von wem ist sie?
field-join-number = Nummer des Empfängers
mail-joined-return-path = Zugeordnet über den Rückweg
mail-joined-message-id = Zugeordnet über die E-Mail, auf die sie antwortet
mail-joined-link = Zugeordnet über den Link darin
mail-joined-form = Zugeordnet über das angehängte Formular
mail-joined-sender = Nur über den Absender zugeordnet
mail-joined-person = Von einem Menschen zugeordnet
done-nothing = Die E-Mail ist bearbeitet.

## The chain
chain-authorised-representative = Bevollmächtigter
chain-title = Kette
chain-text = Wer Geräte an wen abgegeben hat, Stufe für Stufe. Stufe 1 steht auf unseren eigenen Listen.
chain-none = Kein Händler, Importeur oder Bevollmächtigter ist im Umfang.
chain-more = Es gibt mehr, als hier steht; die Liste der Empfänger zeigt alle.
chain-blind = Name bleibt beim Händler
chain-blind-text = Den Namen dieser Stelle kennt nur ihr Händler. Erinnerungen gehen an ihn; anrufen oder anschreiben kann sie hier niemand.
purpose-onward = Bitte, Stellen zu erinnern
fact-sub-list-read = Liste von Empfängern gelesen: { $rows } Zeilen, { $taken } übernommen, { $held } zurückgestellt, { $refused } abgewiesen
fact-blind-declared = { $count } Stellen nur mit Nummer angegeben, { $units } Geräte; Wurzel { $root }
fact-blind-complete = { $count } Stellen nur mit Nummer angegeben, { $units } Geräte, die Liste ist vollständig; Wurzel { $root }
fact-sealed-kept = Versiegelte Liste des Händlers aufbewahrt ({ $digest }); öffnen kann sie nur er
fact-told-onward = Der Händler sagt, dass er die Mitteilung am { $date } weitergegeben hat
fact-reminded-onward = Der Händler wurde gebeten zu erinnern (Stufe { $step } der Leiter)
