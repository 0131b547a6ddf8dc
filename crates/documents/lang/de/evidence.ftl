### Wörter über Nachweise von fieldcheck, Deutsch: Urteile, Zweifel, die Seite des Portals.

## Urteile
verdict-pass = in Ordnung
verdict-fail = nicht in Ordnung
verdict-not-applicable = trifft nicht zu
verdict-inconclusive = nicht zu erkennen

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

## Portal: mit fieldcheck nachweisen
portal-step-evidence = Mit fieldcheck nachweisen
portal-step-evidence-small = für Ihre IT, freiwillig
portal-evidence-title = Mit fieldcheck nachweisen
portal-evidence-lead = Ihre IT kann nachweisen, dass Zugang ohne Kennwort abgewiesen wird. fieldcheck stellt dem Server nur lesende Fragen und verändert nichts. Ein Nachweis ersetzt nicht die Bestätigung.
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

evidence-doubts = Zweifel und Hinweise
