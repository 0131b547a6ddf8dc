### Refusals that only the office and the command line show, German.

refusal-back-office = Zu den Feldmaßnahmen
error-action-exists = Eine Feldmaßnahme mit dieser Referenz gibt es schon.
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
error-closure-blocked = Dem Abschluss steht noch etwas entgegen.
error-task-unknown = Diese Aufgabe ist nicht offen.
error-profile-invalid = Das Prüfprofil ist so nicht verwendbar.
error-profile-version = Diese Version des Prüfprofils wurde schon mit anderem Inhalt veröffentlicht oder zurückgezogen. Geben Sie ihm eine neue Version.
error-dossier-unreadable = Die Akte passt nicht zusammen.
error-story-unreadable = Die Vorlage lässt sich nicht lesen.
error-notice-clause = Diesen Abschnitt gibt es in der Quelle nicht, oder er ist nicht als Übersetzung gekennzeichnet.
error-notice-language = Die Mitteilung gibt es in dieser Sprache nicht, oder die Sprache ist hier nicht bekannt.
error-notice-reviewer = Eine Übersetzung prüft jemand anderes als der Übersetzer.
