### What a caller says in the name of the maker, German.

call-introduction = Guten Tag. Ich rufe im Auftrag von { $maker } an.
call-ask-person = Kann ich bitte mit { $contact } sprechen?
call-ask-anyone = Kann ich bitte mit der Person sprechen, die für diese Geräte zuständig ist?
call-about = Es geht um die Mitteilung „{ $title }“ mit der Nummer { $reference }, die Ihnen { $maker } gesandt hat. Betroffene Geräte bei Ihnen: { $count }.
call-ask-receipt = Haben Sie sie erhalten, und darf ich eintragen, dass Sie den Empfang bestätigen?
call-ask-unit = Was ist mit dem Gerät mit der Seriennummer { $serial } geschehen? Wurden die Maßnahmen durchgeführt, und an welchem Tag?
call-where-link = Sie können auch selbst antworten: Der Link steht in unserer E-Mail und auf unserem Brief neben dem quadratischen Code.
call-ask-mail = An welche E-Mail-Adresse dürfen wir sie noch einmal senden?
call-ask-right = Wer ist die richtige Person, und wie erreichen wir sie?
call-message = Dies ist eine Nachricht von { $maker } zur Mitteilung „{ $title }“ mit der Nummer { $reference }. Bitte antworten Sie über den Link in unserer E-Mail oder unserem Brief. Wir rufen wieder an.
call-close = Danke für Ihre Zeit. Bei Fragen schreiben Sie bitte an { $address }.
