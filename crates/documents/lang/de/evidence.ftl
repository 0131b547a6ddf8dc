### Wörter über Nachweise von fieldcheck, Deutsch: Ergebnisse, Zweifel, was sie nicht beweisen; Portal und Büro; VEX.

## Was ein Nachweis sagt
evidence-outcome-corrected = Zugang ohne Passwort wird abgewiesen
evidence-outcome-open = Zugang ist offen
evidence-outcome-undecided = es war nicht zu erkennen
evidence-binding-operator = Die Seriennummer hat angegeben, wer geprüft hat. Im Nachweis belegt sie nichts.
evidence-binding-inside = Der Server selbst nennt die Seriennummer; sein BMC wurde nur von innen gesehen.
evidence-binding-both-sides = Der Server selbst nennt die Seriennummer, und der von innen gesehene BMC ist der im Netz gesehene.
evidence-phase-assess = vor den Maßnahmen
evidence-phase-verify = nach den Maßnahmen
evidence-vantage-lan = über das Netz, als Fremder
evidence-vantage-authenticated = über das Netz, mit einem Konto
evidence-vantage-host = auf dem Server selbst
evidence-vantage-none = von nirgends: nichts hat geantwortet

## Urteile und Schwere
verdict-pass = in Ordnung
verdict-fail = nicht in Ordnung
verdict-not-applicable = trifft nicht zu
verdict-inconclusive = nicht zu erkennen
severity-critical = kritisch
severity-high = hoch
severity-medium = mittel
severity-low = niedrig
severity-info = zur Kenntnis

## Zweifel und Hinweise
evidence-doubt-says-otherwise = Die Datei nennt ein anderes Ergebnis als ihre eigenen Aufzeichnungen. Es zählen nur die Aufzeichnungen; der Hersteller geht dem nach.
evidence-doubt-unknown-serial = Diese Seriennummer steht nicht in unserer Liste für Ihren Standort. Der Hersteller prüft, ob das Gerät betroffen ist.
evidence-doubt-no-challenge = Die Aufgabe (challenge) fehlt, der Nachweis kann also älter sein als die Mitteilung. Er ist aufbewahrt, zählt aber nicht als erledigt.
evidence-doubt-other-challenge = Die Aufgabe (challenge) darin wurde nicht für dieses Gerät ausgegeben. Der Nachweis ist aufbewahrt, zählt aber nicht als erledigt.
evidence-doubt-clock-ahead = Nach der Uhr des prüfenden Rechners liegt der Nachweis in der Zukunft. Er ist aufbewahrt, zählt aber nicht als erledigt.
evidence-doubt-before-notice = Nach der Uhr des prüfenden Rechners ist der Nachweis älter als die Mitteilung. Er ist aufbewahrt, zählt aber nicht als erledigt.
evidence-doubt-older-than-known = Die Prüfung endete vor dem, was über dieses Gerät schon bekannt ist. Der Nachweis ist aufbewahrt, zählt aber nicht als erledigt. Prüfen Sie erneut und senden Sie den neuen Nachweis.
evidence-doubt-used-challenge = Er beantwortet eine Prüfaufgabe, die schon verbraucht ist. Dass Zugang offen war, zählt trotzdem.
evidence-doubt-other-key = Unterschrieben von einer anderen fieldcheck-Installation als der erste Nachweis dieses Standorts.
evidence-doubt-shared-certificate = Ein anderes Gerät hat dasselbe Zertifikat gezeigt.
evidence-doubt-shared-bmc = Ein anderes Gerät hat denselben BMC gezeigt.

## Was ein Nachweis nicht beweist
evidence-limit-this-vantage-only = Gesehen wurde es von dieser Stelle im Netz aus.
evidence-limit-this-moment-only = Es war so in diesem Augenblick.
evidence-limit-ipmi-only-silent = Dass IPMI aus ist, zeigt hier nur Schweigen; ein Filter auf dem Weg sähe ebenso aus.
evidence-limit-agent-clock = Die Zeiten sind die des prüfenden Rechners.
evidence-limit-agent-not-attested = Für die Programmdatei, die dort lief, bürgt niemand.
evidence-limit-serial-by-operator = Die Seriennummer hat angegeben, wer geprüft hat.
evidence-limit-not-seen-from-both-sides = Der BMC wurde nicht in einem Lauf von innen und über das Netz gesehen.
evidence-limit-no-challenge = Er beantwortet keine Aufgabe (challenge) des Herstellers.
evidence-limit-maker-key-not-compared = Wer geprüft hat, hat nicht gesagt, dass der Schlüssel des Herstellers verglichen wurde.
evidence-limit-hypothesis = Die Mitteilung nennt keine Ursache; die Prüfungen sind eine Vermutung des Herstellers.

## Portal: mit fieldcheck nachweisen
portal-step-evidence = Mit fieldcheck nachweisen
portal-step-evidence-small = für Ihre IT, freiwillig
portal-evidence-title = Mit fieldcheck nachweisen
portal-evidence-lead = Ihre IT kann nachweisen, dass Zugang ohne Passwort abgewiesen wird. fieldcheck stellt dem Server nur lesende Fragen und verändert nichts. Ein Nachweis ersetzt nicht die Bestätigung.
portal-evidence-one = 1. Prüfprofil laden
portal-evidence-one-text = Es ist von { $maker } unterschrieben und trägt für jede Ihrer Seriennummern eine Aufgabe (challenge).
portal-evidence-load = Prüfprofil laden ({ $file })
portal-evidence-version = { $id }, Version { $version }
portal-evidence-hypothesis = Die Mitteilung nennt keine Ursache. Diese Prüfungen sind eine Vermutung des Herstellers darüber.
portal-evidence-compare = Vergleichen Sie den Schlüssel: fieldcheck zeigt diesen Fingerabdruck, und er steht in Ihrem Brief.
portal-evidence-fingerprint = Fingerabdruck des Herstellerschlüssels
portal-evidence-two = 2. fieldcheck im Management-Netz ausführen
portal-evidence-two-text = Einmal je Gerät. Setzen Sie die Adresse seines BMC anstelle von ADRESSE ein.
portal-evidence-address = ADRESSE
portal-evidence-any-serial = SERIENNUMMER
portal-evidence-serial-unknown = Geräte, deren Seriennummer wir nicht kennen, bekommen keine Aufgabe (challenge). Geben Sie die Seriennummer zuerst beim Bestätigen an.
portal-evidence-three = 3. Abgeben, was es geschrieben hat
portal-evidence-files = Nachweisdateien
portal-evidence-files-hint = Dateien mit der Endung .dsse.json oder das PDF-Formular mit dem Nachweis darin. Mehrere auf einmal sind möglich, höchstens je 2 MB.
portal-evidence-code = Oder Codes vom Papier
portal-evidence-code-hint = Der Text des QR-Codes, er beginnt mit FC1:, einer je Zeile.
portal-evidence-send = Abgeben
portal-evidence-state = Ihre Geräte
portal-evidence-shown = Nachgewiesen durch fieldcheck, { $moment }
portal-evidence-shown-onsite = Nachgewiesen durch den Techniker des Herstellers, { $moment }
portal-evidence-not-shown = Nicht nachgewiesen: { $why }
portal-evidence-none = noch kein Nachweis
portal-evidence-open = bei der letzten Prüfung war Zugang offen
portal-evidence-undecided = bei der letzten Prüfung war es nicht zu erkennen
portal-evidence-doubts = der letzte Nachweis zählt allein nicht
portal-evidence-reopened = Es war schon nachgewiesen. Der neueste Nachweis sagt etwas anderes.
portal-evidence-checks = Was dagegen steht
portal-evidence-made = Entstanden { $moment }, vom Server des Herstellers neu beurteilt.
portal-evidence-vex = VEX-Aussage (CSAF 2.0) für Ihr Inventar
portal-evidence-again = Führen Sie dann die Maßnahmen durch und prüfen Sie mit demselben Profil noch einmal.
portal-evidence-result = Was aus Ihren Dateien wurde
portal-evidence-got-shown-done = { $serial }: eingegangen. Das Gerät ist als erledigt nachgewiesen.
portal-evidence-got-open = { $serial }: eingegangen. Zugang ist offen.
portal-evidence-got-undecided = { $serial }: eingegangen. Ob Zugang abgewiesen wird, war nicht zu erkennen.
portal-evidence-got-kept = { $serial }: eingegangen und aufbewahrt. Allein zählt der Nachweis nicht.
portal-evidence-got-already = { $serial }: Dieser Nachweis war schon eingegangen.
portal-evidence-got-announced = { $serial }: Der Code ist gelesen. Er kündigt einen Nachweis an; zählen kann nur die Datei selbst.
portal-evidence-awaited = Ein Code vom Papier kündigt einen Nachweis vom { $moment } an. Die Datei ist noch nicht eingegangen.
portal-evidence-refused = { $file }: nicht angenommen. { $why }
portal-evidence-nothing = Wählen Sie mindestens eine Datei.
portal-evidence-no-profile = Zu dieser Mitteilung gibt es kein Prüfprofil.

## Büro
tab-evidence = Nachweise
evidence-empty = Es ist noch kein Nachweis eingegangen.
evidence-empty-next = Nachweise kommen über das Portal oder werden auf der Seite eines Empfängers abgegeben.
evidence-profile = Prüfprofil
evidence-profile-none = Zu dieser Mitteilung gehört kein Prüfprofil.
evidence-profile-now = wird jetzt ausgegeben
evidence-profile-earlier = früher; was damit geprüft wurde, gilt weiter
evidence-profile-withdrawn = zurückgezogen: { $reason }
evidence-profile-file = unterschriebene Datei
evidence-profile-publish = Neue Version veröffentlichen
evidence-profile-publish-text = Die frühere Version gilt weiter für Nachweise, die mit ihr entstanden sind.
evidence-profile-publish-button = Unterschreiben und veröffentlichen
meaning-profile = Ich habe dieses Prüfprofil geprüft. Was es verlangt, gilt ab jetzt als nachgewiesen erledigt.
evidence-profile-withdraw = Zurückziehen
field-profile-file = Prüfprofil (TOML)
field-withdraw-reason = Grund
evidence-work = Arbeit zu Nachweisen
evidence-work-none = Nichts fällt auf.
evidence-shared = An mehreren Geräten gesehen
evidence-shared-none = Kein Zertifikat und kein BMC wurde an zwei Geräten gesehen.
evidence-shared-text = Zwei Geräte mit demselben Zertifikat teilen seinen Schlüssel. Zwei mit demselben BMC sind eines oder wurden verwechselt.
evidence-kind-leaf = Zertifikat
evidence-kind-guid = BMC (GUID)
evidence-received = Eingegangen
evidence-bundles = { $count ->
    [one] 1 Nachweis eingegangen
   *[other] { $count } Nachweise eingegangen
}
evidence-at-unit = Nachweise, neueste zuerst
evidence-details = Einzelheiten
evidence-title = Nachweis zu { $serial }
evidence-col-check = Prüfung
evidence-col-verdict = Urteil
evidence-col-seen = Was gesehen wurde
evidence-required = verlangt
evidence-made = Entstanden
evidence-binding = Bindung an die Seriennummer
evidence-vantages = Gesehen
evidence-firmware = Firmware
evidence-key = Schlüssel von fieldcheck
evidence-first-key = der erste dieses Standorts
evidence-agent = Programm
evidence-challenge = Aufgabe (challenge)
evidence-challenge-number = Nr. { $number } dieses Geräts
evidence-challenge-none = keine, die passt
evidence-counts-yes = zählt: erledigt nachgewiesen
evidence-counts-no = zählt: offen
evidence-counts-none = entscheidet allein nichts
evidence-doubts = Zweifel und Hinweise
evidence-limits = Was er nicht beweist
evidence-otherwise = Wo die Datei etwas anderes sagt als ihre Aufzeichnungen
evidence-otherwise-line = { $what }: In der Datei steht „{ $said }“, ihre Aufzeichnungen ergeben „{ $found }“.
evidence-otherwise-outcome = Ergebnis
evidence-otherwise-nothing = nichts
evidence-raw = Datei, wie sie kam
evidence-vex = VEX-Aussage (CSAF 2.0)
evidence-upload = Nachweis abgeben
evidence-upload-text = Für Nachweise, die per E-Mail oder auf einem Stick kamen. Sie werden beurteilt wie alle anderen.
evidence-upload-button = Abgeben
field-evidence-file = Nachweisdatei (.dsse.json), PDF-Formular oder E-Mail (.eml)
field-evidence-channel = Wie der Nachweis kam
evidence-taken = { $count ->
    [0] Kein anderer Nachweis wurde angenommen.
    [one] 1 anderer Nachweis wurde angenommen.
   *[other] { $count } andere Nachweise wurden angenommen.
}
done-evidence-file = Nachweis eingegangen und beurteilt.
done-publish = Prüfprofil veröffentlicht.
done-withdraw = Prüfprofil zurückgezogen.

## VEX-Aussage
vex-title = { $reference }: { $product }, Seriennummer { $serial }
vex-unit = { $product }, Seriennummer { $serial }
vex-system = Sicherheitsinformation von { $maker }
vex-instructions = Anleitung des Herstellers
vex-no-cve = Zu dieser Mitteilung ist keine CVE-Nummer bekannt. Die Schwachstelle ist nach der Referenz der Mitteilung benannt.
vex-impact = Die Maßnahmen der Mitteilung { $reference } wurden durch Konfiguration umgesetzt. Nachgewiesen durch fieldcheck am { $moment } (SHA-256 { $digest }); der Server des Herstellers hat die Aufzeichnungen neu beurteilt.
vex-revision = Erledigt nachgewiesen durch die Datei mit SHA-256 { $digest }.
vex-limits = Diese Aussage sagt, was eine Prüfung in einem Augenblick von einer Stelle im Netz aus gesehen hat. Sie gilt nur für diese Seriennummer.
