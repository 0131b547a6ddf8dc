### Words at the threshold of office and portal, German: refusals and what every page has.

language-name = Deutsch
door-skip = Zum Inhalt
door-check = Bitte prüfen: { $title }

## Refusals as pages
refusal-code = Code für Rückfragen:
refusal-link-title = Dieser Link gilt nicht
refusal-link-text = Der Link ist unvollständig, wurde zurückgezogen oder ist abgelaufen. Mehr lässt sich von hier aus nicht sagen.
refusal-link-next = Öffnen Sie die neueste E-Mail zu dieser Mitteilung und klicken Sie dort auf den Link. Bei einem Brief tippen Sie die Adresse bitte vollständig ab. Geht es nicht, schreiben Sie an die Adresse, die in der Mitteilung steht.
refusal-nowhere-title = Hier ist nichts
refusal-nowhere-text = Diese Adresse gibt es nicht, oder sie ist nicht für Sie bestimmt.
refusal-nowhere-next = Gehen Sie zurück, oder beginnen Sie bei den Feldmaßnahmen.
refusal-often-title = Zu viele Anfragen
refusal-often-text = Von Ihrem Anschluss kamen in kurzer Zeit sehr viele Anfragen.
refusal-often-next = Warten Sie eine halbe Minute und laden Sie die Seite neu. Es ist nichts verloren.
refusal-large-title = Zu groß
refusal-large-text = Was Sie gesendet haben, ist größer, als hier angenommen wird.
refusal-large-next = Teilen Sie die Datei auf, oder senden Sie sie per E-Mail an den technischen Support.
refusal-later-title = Gerade nicht erreichbar
refusal-later-text = Etwas, das wir brauchen, antwortet gerade nicht. Was schon bestätigt wurde, ist sicher.
refusal-later-next = Warten Sie eine halbe Minute und versuchen Sie es noch einmal.
refusal-fault-title = Ein Fehler bei uns
refusal-fault-text = Das lag nicht an Ihnen. Der Fehler wurde festgehalten.
refusal-fault-next = Gehen Sie zurück und versuchen Sie es noch einmal. Geht es wieder nicht, schreiben Sie uns, was Sie tun wollten.
refusal-origin-title = Von einer fremden Seite
refusal-origin-text = Dieses Formular wurde nicht von unserer Seite abgesendet. Darum wurde nichts getan.
refusal-origin-next = Öffnen Sie die Seite neu und senden Sie das Formular von dort ab.
refusal-refused-title = Das geht so nicht
refusal-refused-next = Gehen Sie zurück. Was Sie schon festgehalten haben, bleibt bestehen.
refusal-unreadable-title = Nicht lesbar
refusal-unreadable-text = Was ankam, ließ sich nicht lesen. Es wurde nichts getan.
refusal-unreadable-next = Gehen Sie zurück und senden Sie die Seite noch einmal ab.

## What each error means. The code after `error-` is the stable code with dashes.
error-action-unknown = Diese Feldmaßnahme gibt es nicht.
error-link-unknown = Dieser Link gilt nicht, wurde zurückgezogen oder ist abgelaufen.
error-response-invalid = Die Angaben können so nicht übernommen werden.
error-contact-invalid = Das ist keine E-Mail-Adresse.
error-cascade-invalid = Eine Zeile der Liste kann so nicht übernommen werden.
error-unit-unknown = Dieses Gerät gehört hier nicht zum Umfang.
error-profile-none = Dieses Prüfprofil gibt es hier nicht.
error-evidence-unreadable = Das ist kein Nachweis von fieldcheck.
error-evidence-signature = Der Nachweis wurde verändert, nachdem er unterschrieben war. Nehmen Sie die Datei, die fieldcheck geschrieben hat.
error-evidence-notice = Der Nachweis gehört zu einer anderen Mitteilung.
error-evidence-profile = Der Nachweis folgt einem Prüfprofil, das hier nicht ausgegeben oder zurückgezogen wurde. Laden Sie das Prüfprofil neu und prüfen Sie noch einmal.
error-evidence-serial = Der Nachweis nennt keine Seriennummer und gilt deshalb für kein Gerät. Prüfen Sie noch einmal und geben Sie die Seriennummer an.
error-evidence-challenge-used = Die Aufgabe (challenge) in diesem Nachweis wurde schon beantwortet. Laden Sie das Prüfprofil neu und prüfen Sie noch einmal.
error-evidence-not-shown = Für dieses Gerät ist noch nichts nachgewiesen.
error-system-conflict = Jemand hat das im selben Augenblick geändert. Bitte sehen Sie nach und wiederholen Sie es.
error-system-unavailable = Etwas, das wir brauchen, antwortet gerade nicht. Es ist nichts verloren. Bitte später wiederholen.
error-system-fault = Ein Fehler bei uns. Er wurde festgehalten.
