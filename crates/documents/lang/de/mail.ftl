### Frame words of the mails, German. Steps and the note on a wrong contact are those of notice.ftl and form.ftl.

## Subjects. A country with words of its own has a key mail-urgent-XX.
mail-urgent = Dringende Sicherheitsinformation
mail-urgent-US = Dringender Rückruf eines Medizinprodukts
mail-subject-reminder = { $number }. Erinnerung, Ihre Antwort fehlt noch
mail-subject-receipt = Empfangsbestätigung { $number }
mail-subject-handover = { $from } bittet Sie um einen Teil der Antwort
mail-subject-answer = Ihre Frage ist beantwortet

## What this mail is and who sends it
mail-opening-notice = { $maker } sendet Ihnen die dringende Sicherheitsinformation { $reference } für { $addressee }. Nach unseren Unterlagen betrifft sie { $count ->
    [one] 1 Gerät
   *[other] { $count } Geräte
} bei Ihnen. Die vollständige Mitteilung und das Formular liegen als PDF bei.
mail-opening-reminder = { $maker } hat Ihnen vor { $days ->
    [one] 1 Tag
   *[other] { $days } Tagen
} die dringende Sicherheitsinformation { $reference } für { $addressee } gesandt. Sie betrifft { $count ->
    [one] 1 Gerät
   *[other] { $count } Geräte
} bei Ihnen. Ihre Antwort fehlt noch oder ist nicht vollständig.
mail-opening-receipt = { $maker } hat die Antwort von { $addressee } zur Sicherheitsinformation { $reference } erhalten. Ihre Empfangsnummer ist { $number }. Bitte nennen Sie diese Nummer bei Rückfragen.
mail-opening-handover = { $from } hat Ihnen einen Teil der Antwort auf die dringende Sicherheitsinformation { $reference } von { $maker } für { $addressee } übergeben: { $count ->
    [one] 1 Gerät
   *[other] { $count } Geräte
}.

## How to answer
mail-step-answer = Antworten Sie für jede Seriennummer, auch wenn ein Gerät nicht mehr bei Ihnen ist.
mail-answer-heading = So antworten Sie
mail-answer-link = Über diesen Link, ohne Konto. Er gilt nur für Sie:
mail-answer-code = Am Telefon oder zum Eintippen: Kurzcode { $code }
mail-answer-plain = Sie können auch formlos per E-Mail an { $address } antworten. Nennen Sie dann bitte die Seriennummern und was mit jedem Gerät geschehen ist.

## Receipt
mail-receipt-position = Ihre Antwort steht an Stelle { $position } im Protokoll dieser Maßnahme.
mail-receipt-again = Über diesen Link können Sie Ihre Antwort lesen oder berichtigen:

## How to tell that it is genuine
mail-genuine-heading = So erkennen Sie, dass diese E-Mail echt ist
mail-genuine-text = Sie nennt die Referenz { $reference } und die Dokumentnummer { $document }, die auch auf jeder Seite der PDF-Dateien stehen. Fragen Sie im Zweifel über einen Weg nach, den Sie schon kennen, zum Beispiel über { $website } oder Ihren bisherigen Ansprechpartner. Niemand fragt Sie in diesem Zusammenhang nach einem Kennwort.

mail-form-file = Verifizierungsformular
mail-form-file-recall = Antwortformular

## The notice as data
mail-data = Die Liste der Produkte und Ihrer Seriennummern liegt als Tabelle (XLSX, CSV) und als Daten für Ihr eigenes System (JSON) bei, alle in derselben Revision wie die Mitteilung.
mail-data-file = mitteilung-daten

## Reminders for several places in one mail
mail-subject-summary = Antworten, die noch fehlen: { $count }
mail-opening-summary = { $maker } hat Ihnen die Mitteilungen unten schon gesandt. Zu jeder fehlt Ihre Antwort noch oder ist nicht vollständig. Jede hat einen eigenen Link.
mail-summary-files = Die vollständigen Mitteilungen und Formulare lagen den ersten E-Mails bei. Sie können sie auch über die Links öffnen.

## To a distributor that keeps the names
mail-subject-onward = Bitte erinnern Sie Ihre Empfänger
mail-opening-onward = Diese Stellen haben noch nicht geantwortet: { $sites }. Nur Sie wissen, wer sie sind. Bitte erinnern Sie sie. Ihre Links stehen auf Ihrer Seite:
## The maker has answered in the portal
mail-opening-answer = { $maker } hat eine Frage von { $addressee } zur Mitteilung { $reference } beantwortet. Die Antwort lesen Sie über Ihren Link:
