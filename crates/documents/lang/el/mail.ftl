### Frame words of the mails, Greek. Steps and the note on a wrong contact are those of notice.ftl and form.ftl.

## Subjects. A country with words of its own has a key mail-urgent-XX.
mail-urgent = Επείγουσα ειδοποίηση ασφάλειας
mail-urgent-US = Επείγουσα ανάκληση ιατροτεχνολογικού προϊόντος
mail-subject-reminder = { $number }η υπενθύμιση, η απάντησή σας λείπει ακόμη
mail-subject-receipt = Βεβαίωση παραλαβής { $number }
mail-subject-handover = { $from } σας ζητά ένα μέρος της απάντησης
mail-subject-answer = Η ερώτησή σας απαντήθηκε

## What this mail is and who sends it
mail-opening-notice = Η εταιρεία { $maker } σας αποστέλλει την επείγουσα ειδοποίηση ασφάλειας { $reference } για { $addressee }. Σύμφωνα με τα αρχεία μας αφορά { $count ->
    [one] 1 συσκευή
   *[other] { $count } συσκευές
} στον φορέα σας. Η πλήρης ειδοποίηση και το έντυπο επισυνάπτονται σε μορφή PDF.
mail-opening-reminder = Πριν από { $days ->
    [one] 1 ημέρα
   *[other] { $days } ημέρες
} η εταιρεία { $maker } σας απέστειλε την επείγουσα ειδοποίηση ασφάλειας { $reference } για { $addressee }. Αφορά { $count ->
    [one] 1 συσκευή
   *[other] { $count } συσκευές
} στον φορέα σας. Η απάντησή σας λείπει ακόμη ή δεν είναι πλήρης.
mail-opening-receipt = Η εταιρεία { $maker } έλαβε από { $addressee } την απάντηση στην ειδοποίηση ασφάλειας { $reference }. Ο αριθμός παραλαβής σας είναι { $number }. Παρακαλούμε αναφέρετε τον αριθμό αυτό σε κάθε ερώτηση.
mail-opening-handover = { $from } σας ανέθεσε ένα μέρος της απάντησης στην επείγουσα ειδοποίηση ασφάλειας { $reference } ({ $maker }) για { $addressee }: { $count ->
    [one] 1 συσκευή
   *[other] { $count } συσκευές
}.

## How to answer
mail-step-answer = Απαντήστε για κάθε σειριακό αριθμό, ακόμη και αν μια συσκευή δεν βρίσκεται πλέον στον φορέα σας.
mail-answer-heading = Πώς να απαντήσετε
mail-answer-link = Μέσω αυτού του συνδέσμου, χωρίς λογαριασμό. Προορίζεται μόνο για εσάς:
mail-answer-code = Τηλεφωνικά ή για πληκτρολόγηση: σύντομος κωδικός { $code }
mail-answer-plain = Μπορείτε επίσης να απαντήσετε με ένα απλό e-mail στη διεύθυνση { $address }. Παρακαλούμε αναφέρετε τους σειριακούς αριθμούς και τι έγινε με κάθε συσκευή.

## Receipt
mail-receipt-position = Η απάντησή σας βρίσκεται στη θέση { $position } του αρχείου καταγραφής αυτής της ενέργειας.
mail-receipt-again = Μέσω αυτού του συνδέσμου μπορείτε να διαβάσετε ή να διορθώσετε την απάντησή σας:

## How to tell that it is genuine
mail-genuine-heading = Πώς θα διαπιστώσετε ότι αυτό το e-mail είναι γνήσιο
mail-genuine-text = Αναφέρει τον αριθμό αναφοράς { $reference } και τον αριθμό εγγράφου { $document }, οι οποίοι αναγράφονται και σε κάθε σελίδα των αρχείων PDF. Αν έχετε αμφιβολίες, ρωτήστε με τρόπο που ήδη γνωρίζετε, για παράδειγμα μέσω { $website } ή του συνήθους υπευθύνου επικοινωνίας σας. Κανείς δεν θα σας ζητήσει κωδικό πρόσβασης για το θέμα αυτό.

mail-form-file = verification-form
mail-form-file-recall = response-form

## The notice as data
mail-data = Ο κατάλογος των προϊόντων και των σειριακών αριθμών σας επισυνάπτεται ως πίνακας (XLSX, CSV) και ως δεδομένα για το δικό σας σύστημα (JSON), όλα στην ίδια έκδοση με την ειδοποίηση.
mail-data-file = notice-data

## Reminders for several places in one mail
mail-subject-summary = Απαντήσεις που λείπουν ακόμη: { $count }
mail-opening-summary = Η { $maker } σας έχει ήδη στείλει τις παρακάτω ειδοποιήσεις. Για καθεμία η απάντησή σας λείπει ακόμη ή δεν είναι πλήρης. Καθεμία έχει δικό της σύνδεσμο.
mail-summary-files = Οι πλήρεις ειδοποιήσεις και τα έντυπα ήταν συνημμένα στα πρώτα e-mail. Μπορείτε να τα ανοίξετε και μέσω των συνδέσμων.

## To a distributor that keeps the names
mail-subject-onward = Παρακαλούμε υπενθυμίστε στους παραλήπτες σας
mail-opening-onward = Αυτοί οι χώροι δεν έχουν απαντήσει ακόμη: { $sites }. Μόνο εσείς γνωρίζετε ποιοι είναι. Παρακαλούμε υπενθυμίστε τους. Οι σύνδεσμοί τους βρίσκονται στη σελίδα σας:
## The maker has answered in the portal
mail-opening-answer = { $maker } απάντησε σε ερώτηση του { $addressee } για την ειδοποίηση { $reference }. Διαβάστε την απάντηση μέσω του συνδέσμου σας:
