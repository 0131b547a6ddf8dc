### Words at the threshold of office and portal, German: refusals and what every page has.

language-name = Deutsch
door-skip = Zum Inhalt
door-check = Bitte prüfen: { $title }

## Refusals as pages
refusal-code = Kennwort für Rückfragen:
refusal-back-office = Zu den Feldmaßnahmen
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
error-action-exists = Eine Feldmaßnahme mit dieser Referenz gibt es schon.
error-link-unknown = Dieser Link gilt nicht, wurde zurückgezogen oder ist abgelaufen.
error-staff-unknown = Name und Kennwort passen nicht zusammen.
error-staff-role = Dafür braucht es eine Rolle, die Sie nicht haben.
error-approval-stage = Das ist beim jetzigen Stand nicht möglich.
error-approval-author = Wer die Mitteilung geschrieben oder den Umfang festgelegt hat, darf sie nicht freigeben.
error-approval-same-person = Die beiden Unterschriften müssen von zwei Personen kommen.
error-approval-role-signed = In dieser Rolle ist schon unterschrieben.
error-approval-changed = Die Dateien haben sich geändert, seit sie angezeigt wurden. Sehen Sie sie noch einmal an.
error-approval-components = Kennwort oder Code stimmt nicht, oder der Code wurde schon benutzt. Warten Sie auf den nächsten Code.
error-notice-gaps = Die Mitteilung hat Lücken und kann noch nicht vorgelegt werden.
error-notice-unreadable = Die Mitteilung lässt sich nicht lesen oder nicht setzen.
error-records-unreadable = Die Liste lässt sich nicht lesen.
error-scope-missing = Zuerst muss der Umfang festgelegt werden.
error-scope-empty = Im Umfang ist kein Empfänger.
error-dispatch-gates = Zuerst müssen Behörden informiert werden, oder jemand begründet, warum nicht.
error-dispatch-digest = Eine Datei ist nicht die unterschriebene. Sie wird nicht gesendet.
error-response-invalid = Die Angaben können so nicht übernommen werden.
error-contact-invalid = Das ist keine E-Mail-Adresse.
error-cascade-invalid = Eine Zeile der Liste kann so nicht übernommen werden.
error-closure-blocked = Dem Abschluss steht noch etwas entgegen.
error-task-unknown = Diese Aufgabe ist nicht offen.
error-unit-unknown = Dieses Gerät gehört hier nicht zum Umfang.
error-dossier-unreadable = Die Akte passt nicht zusammen.
error-story-unreadable = Die Vorlage lässt sich nicht lesen.
error-system-conflict = Jemand hat das im selben Augenblick geändert. Bitte sehen Sie nach und wiederholen Sie es.
error-system-unavailable = Etwas, das wir brauchen, antwortet gerade nicht. Es ist nichts verloren. Bitte später wiederholen.
error-system-fault = Ein Fehler bei uns. Er wurde festgehalten.
