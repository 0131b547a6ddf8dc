### Frame words of the verification form and of the cover letter, Greek.

## Form
form-title = Έντυπο επαλήθευσης { $reference }
form-heading = Έντυπο επαλήθευσης
form-organisation = Επωνυμία φορέα
form-number = Ο αριθμός σας σε εμάς
form-person = Στοιχεία του προσώπου που συμπληρώνει το έντυπο
form-name = Ονοματεπώνυμο
form-person-title = Τίτλος ή ιδιότητα
form-date = Ημερομηνία ({ $hint })
form-answers = Οι απαντήσεις σας
form-yes = Ναι
form-no = Όχι
form-unit-product = Συσκευή
form-unit-serial = Σειριακός αριθμός
form-unit-answer = Εφαρμόστηκε
form-unit-write = παρακαλούμε συμπληρώστε:
form-further = Άλλοι σειριακοί αριθμοί στον φορέα σας
form-chain = Απαντήσεις του διανομέα ή του εισαγωγέα
form-chain-not-applicable = Δεν ισχύει
form-send = Επιστροφή στη διεύθυνση { $address }. Μπορείτε επίσης να μας στείλετε τα στοιχεία αυτά με e-mail, χωρίς το έντυπο.

## Cover letter
letter-title = Συνοδευτική επιστολή και έντυπο επαλήθευσης { $reference }
letter-opening = { $count ->
    [0] Σύμφωνα με τα αρχεία μας, έχετε παραλάβει επηρεαζόμενο προϊόν. Επισυνάπτεται η πλήρης ειδοποίηση ασφάλειας.
    [one] Σύμφωνα με τα αρχεία μας, η παρούσα ειδοποίηση αφορά 1 συσκευή στον φορέα σας. Επισυνάπτεται η πλήρης ειδοποίηση ασφάλειας.
   *[other] Σύμφωνα με τα αρχεία μας, η παρούσα ειδοποίηση αφορά { $count } συσκευές στον φορέα σας. Επισυνάπτεται η πλήρης ειδοποίηση ασφάλειας.
}
letter-step-read = Διαβάστε την ειδοποίηση ασφάλειας. Διαβιβάστε την σε όλους όσοι εργάζονται με τις συσκευές.
letter-step-measures = Εφαρμόστε τα μέτρα: { $address }
letter-step-answer = Απαντήστε για κάθε σειριακό αριθμό, διαδικτυακά ή με το έντυπο.
letter-online = Απάντηση διαδικτυακά, χωρίς λογαριασμό
letter-code = Σύντομος κωδικός για το τηλέφωνο:
letter-paper = Με το έντυπο ή με e-mail
letter-paper-text = Στείλτε το συμπληρωμένο έντυπο ή ένα απλό e-mail με τους σειριακούς αριθμούς στη διεύθυνση { $address }.
letter-units = Επηρεαζόμενες συσκευές στον φορέα σας
letter-standing = Κατάσταση
letter-standing-affected = επηρεάζεται
letter-standing-possibly = ενδέχεται να επηρεάζεται
letter-serial-unknown = άγνωστος
letter-chain = Παραλάβατε αυτές τις συσκευές ως διανομέας ή εισαγωγέας. Δηλώστε τους παραλήπτες στην πύλη ή διαβιβάστε τους την παρούσα ειδοποίηση χωρίς καθυστέρηση, και συμπληρώστε την ενότητα για διανομείς και εισαγωγείς.
letter-wrong = Δεν είστε το αρμόδιο πρόσωπο;
letter-genuine = Είναι γνήσια αυτή η επιστολή;
letter-genuine-text = Κάθε σελίδα φέρει τους αριθμούς { $reference } και { $document }. Αν έχετε αμφιβολίες, ρωτήστε με τρόπο που ήδη γνωρίζετε, για παράδειγμα μέσω { $website }. Κανείς δεν θα σας ζητήσει κωδικό πρόσβασης.
letter-wrong-text = Παρακαλούμε υποδείξτε μας το αρμόδιο πρόσωπο, στην πύλη ή με e-mail στη διεύθυνση { $address }. Μέχρι τότε η παρούσα ειδοποίηση εξακολουθεί να απευθύνεται σε εσάς.
letter-check = Το fieldcheck πρέπει να δείχνει το αποτύπωμα { $fingerprint }. Κάτω από κάθε σειριακό αριθμό αναγράφεται ο αριθμός μίας χρήσης του (challenge).

## Form: the code on each page, and what may be entered beside yes and no
form-code = Αυτός ο κωδικός δείχνει σε ποιον ανήκει το έντυπο. Παρακαλούμε μη γράφετε πάνω του.
form-scan = Ή σαρώστε αυτόν τον κωδικό με το τηλέφωνο.
form-department = Τμήμα
form-account = Αριθμός πελάτη
form-address = Διεύθυνση
form-shipping-address = Διεύθυνση παράδοσης, εφόσον διαφέρει
form-phone = Τηλέφωνο
form-email = E-mail
form-signature = Υπογραφή
form-quantity = Ποσότητα
form-comment = Παρατήρηση
form-on = Στις (ημερομηνία)
form-deadline = Παρακαλούμε επιστρέψτε το έντυπο έως τις { $day }.
form-disposition = Τι έχει γίνει
form-disposition-done = ολοκληρώθηκε
form-disposition-not-yet = όχι ακόμη
form-disposition-not-here = δεν βρίσκεται εδώ
form-disposition-never-had = δεν υπήρξε ποτέ
form-disposition-passed-on = παραδόθηκε σε τρίτο
form-disposition-scrapped = αποσύρθηκε ως άχρηστη
form-disposition-cannot = δεν είναι εφικτό
form-continued = Συνέχεια
form-page-of = Έντυπο, σελίδα { $page } από { $pages }

## Statements of the customer
statement-receipt = Επιβεβαιώνω ότι έλαβα, διάβασα και κατανόησα την παρούσα ειδοποίηση.
statement-actions = Έχω εφαρμόσει όλες τις ενέργειες που ζητά η ειδοποίηση.
statement-users = Οι πληροφορίες και οι ενέργειες γνωστοποιήθηκαν σε όλους τους σχετικούς χρήστες και εφαρμόστηκαν.
statement-returned = Έχω επιστρέψει επηρεαζόμενες συσκευές.
statement-destroyed = Έχω καταστρέψει επηρεαζόμενες συσκευές.
statement-none-to-return = Δεν υπάρχουν επηρεαζόμενες συσκευές διαθέσιμες για επιστροφή ή καταστροφή.
statement-other = Έχω προβεί σε άλλη ενέργεια (παρακαλούμε περιγράψτε).
statement-no-devices = Δεν έχω επηρεαζόμενες συσκευές.
statement-query = Έχω μια ερώτηση, παρακαλώ επικοινωνήστε μαζί μου.
statement-adverse = Σημειώθηκαν ανεπιθύμητα συμβάντα σε σχέση με τις συσκευές (παρακαλούμε περιγράψτε).

## Statements of the distributor or importer
statement-stock = Έχω ελέγξει τα αποθέματά μου και έχω ξεχωρίσει τις επηρεαζόμενες συσκευές.
statement-identified = Έχω εντοπίσει τους πελάτες που παρέλαβαν ή ενδέχεται να παρέλαβαν τις συσκευές.
statement-list = Έχω επισυνάψει τον κατάλογο αυτών των πελατών.
statement-informed = Έχω ενημερώσει τους πελάτες που εντοπίστηκαν.
statement-confirmed = Έχω λάβει επιβεβαίωση από όλους τους πελάτες που εντοπίστηκαν.
statement-neither = Ούτε εγώ ούτε οι πελάτες μου έχουμε επηρεαζόμενες συσκευές σε απόθεμα.
statement-importer = Είμαι ο εισαγωγέας των συσκευών.

## Statements of the importer, of the authorised representative
statement-importer-register = Ως εισαγωγέας κατέγραψα αυτή την ενέργεια στο μητρώο μου για καταγγελίες, μη συμμορφούμενα προϊόντα, ανακλήσεις και αποσύρσεις.
statement-importer-informed = Ως εισαγωγέας ανακοίνωσα στον κατασκευαστή και στον εξουσιοδοτημένο αντιπρόσωπό του όσα γνωρίζω για τις επηρεαζόμενες συσκευές.
statement-representative = Είμαι ο εξουσιοδοτημένος αντιπρόσωπος του κατασκευαστή.
statement-representative-cooperates = Ως εξουσιοδοτημένος αντιπρόσωπος συνεργάζομαι με τις αρμόδιες αρχές σε αυτή την ενέργεια και έχω έτοιμα τα έγγραφα για αυτές.
