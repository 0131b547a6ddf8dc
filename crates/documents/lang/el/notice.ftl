### Frame words of the notice, Greek.

## Head of every document
fact-reference = Αριθμός αναφοράς
fact-document-no = Αριθμός εγγράφου
fact-revision = Αναθεώρηση
fact-date = Ημερομηνία
fact-number = Ο αριθμός σας σε εμάς
draft = Σχέδιο, χωρίς ημερομηνία

## Foot of every document
foot-support = Τεχνική υποστήριξη: { $address }
foot-care = Εξυπηρέτηση πελατών: { $address }

## Notice: the frame on top
box-heading = Τι πρέπει να κάνετε τώρα
step-read = Διαβάστε την παρούσα ειδοποίηση και διαβιβάστε την σε όλους όσοι εργάζονται με τις συσκευές.
step-measures = Εφαρμόστε τα μέτρα σε κάθε επηρεαζόμενη συσκευή: { $address }
step-answer = Επιστρέψτε το έντυπο επαλήθευσης.
step-answer-recall = Επιστρέψτε το έντυπο απάντησης.
alarm-label = Υποψιάζεστε μη εξουσιοδοτημένη πρόσβαση;

## Notice: product table
table-product = Επηρεαζόμενο προϊόν
table-catalogue-no = Αριθμός καταλόγου
table-udi = UDI-DI
table-serials = Σειριακοί αριθμοί
table-lots = Παρτίδες: { $lots }
table-serial = Σειριακός αριθμός
udi-none = Δ/Ε (δεν εφαρμόζεται)
udi-none-legacy = Δ/Ε (διατέθηκε στην αγορά πριν από την εφαρμογή του UDI)
udi-none-not-a-device = Δ/Ε (δεν είναι ιατροτεχνολογικό προϊόν)
serials-all = όλοι
serials-letter = { $count ->
    [one] 1 αριθμός, αναφέρεται στη συνοδευτική επιστολή
   *[other] { $count } αριθμοί, αναφέρονται στη συνοδευτική επιστολή
}

## Notice: signatures
signed-electronically = Υπογράφηκε ηλεκτρονικά
signed-at = { $moment }
signed-meaning = Σημασία: { $meaning }
# The declaration itself: what was signed in the office’s language stands on the paper in its own.
meaning-release = Το περιεχόμενο και το πεδίο εφαρμογής ελέγχθηκαν και εγκρίθηκαν
role-author = Συντάκτης
role-quality_signatory = Ποιότητα
role-regulatory_signatory = Ρυθμιστικές υποθέσεις
role-coordinator = Συντονισμός
role-call_centre = Τηλεφωνικό κέντρο
role-auditor = Ελεγκτής

## Notice: how to tell that it is genuine
genuine-heading = Πώς θα διαπιστώσετε ότι αυτή η ειδοποίηση είναι γνήσια
genuine-text = Κάθε σελίδα φέρει τον αριθμό αναφοράς { $reference } και τον αριθμό εγγράφου { $document }. Αν έχετε αμφιβολίες, ρωτήστε με τρόπο που ήδη γνωρίζετε, για παράδειγμα μέσω { $website } ή του συνήθους υπευθύνου επικοινωνίας σας, και αναφέρετε και τους δύο αριθμούς. Κανείς δεν θα σας ζητήσει κωδικό πρόσβασης για το θέμα αυτό.

## Deadlines, software, registration number
table-software = Εκδόσεις λογισμικού
fact-srn = SRN του κατασκευαστή
deadline-act-on = Παρακαλούμε ενεργήστε έως τις { $day }.
deadline-act-days = { $days ->
    [one] Παρακαλούμε ενεργήστε εντός μίας ημέρας από την παραλαβή.
   *[other] Παρακαλούμε ενεργήστε εντός { $days } ημερών από την παραλαβή.
}
deadline-reply-on = Παρακαλούμε απαντήστε έως τις { $day }.
deadline-reply-days = { $days ->
    [one] Παρακαλούμε απαντήστε εντός μίας ημέρας από την παραλαβή.
   *[other] Παρακαλούμε απαντήστε εντός { $days } ημερών από την παραλαβή.
}

## Titles by market and kind of action
title-recall = Επείγουσα ανάκληση ιατροτεχνολογικού προϊόντος
title-correction = Επείγουσα διορθωτική ενέργεια για ιατροτεχνολογικό προϊόν
title-fsn = Επείγουσα ειδοποίηση ασφάλειας
title-quality = Ειδοποίηση ποιότητας

## New or update
fact-type = Είδος ειδοποίησης
type-new = Νέα
type-update = Ενημέρωση
update-heading = Τι έχει αλλάξει
update-previous = Η παρούσα ειδοποίηση αντικαθιστά την αναθεώρηση { $revision } με ημερομηνία { $date }.
update-added = Νέο: { $about }
update-removed = Δεν περιλαμβάνεται πλέον: { $about }
update-changed = Άλλαξε: { $about }

## Actions that are answered one by one
action-read = Διαβάστε και κατανοήστε την παρούσα ειδοποίηση.
action-pass-on = Διαβιβάστε την παρούσα ειδοποίηση σε όλους όσοι πρέπει να τη γνωρίζουν.
action-forward = Διαβιβάστε την παρούσα ειδοποίηση σε κάθε οργανισμό που παρέλαβε επηρεαζόμενες συσκευές ή τον οποίο αφορά αυτή η ενέργεια.
action-identify = Εντοπίστε τις επηρεαζόμενες συσκευές.
action-quarantine = Ξεχωρίστε τις επηρεαζόμενες συσκευές και μην τις χρησιμοποιείτε.
action-inspect = Ελέγξτε τις συσκευές επιτόπου ή ζητήστε να τροποποιηθούν εκεί.
action-correct = Εφαρμόστε τη διορθωτική ενέργεια.
action-return = Επιστρέψτε τις επηρεαζόμενες συσκευές.
action-destroy = Καταστρέψτε τις επηρεαζόμενες συσκευές.
action-patients = Ακολουθήστε τις συστάσεις για τη φροντίδα των ασθενών.
action-review = Επανεξετάστε προηγούμενα αποτελέσματα.
action-instructions = Λάβετε υπόψη τι έχει αλλάξει στις οδηγίες χρήσης.
action-remember = Έχετε υπόψη την παρούσα ειδοποίηση έως ότου ολοκληρωθεί η ενέργεια.

## Chosen fields
stated-look-back-yes = Συνιστάται παρακολούθηση ασθενών ή επανεξέταση προηγούμενων αποτελεσμάτων.
stated-look-back-no = Δεν συνιστάται ούτε παρακολούθηση ασθενών ούτε επανεξέταση προηγούμενων αποτελεσμάτων.
stated-look-back-not-applicable = Η παρακολούθηση ασθενών ή η επανεξέταση προηγούμενων αποτελεσμάτων δεν έχει εφαρμογή.
stated-maker-removal = Παραλαμβάνουμε πίσω τις επηρεαζόμενες συσκευές.
stated-maker-on-site = Ελέγχουμε ή τροποποιούμε τις επηρεαζόμενες συσκευές επιτόπου.
stated-maker-software = Παρέχουμε νέο λογισμικό.
stated-maker-labelling = Τροποποιούμε τις οδηγίες χρήσης ή την επισήμανση.
stated-maker-none = Δεν σχεδιάζουμε δική μας ενέργεια.
stated-maker-by = Οι ενέργειές μας πρέπει να ολοκληρωθούν έως τις { $day }.
stated-lay-users-no = Δεν χρειάζεται να ενημερωθούν οι ασθενείς και οι μη επαγγελματίες χρήστες.
stated-lay-users-appended = Οι ασθενείς ή οι μη επαγγελματίες χρήστες πρέπει να ενημερωθούν· κείμενο για αυτούς συνοδεύει την παρούσα ειδοποίηση.
stated-lay-users-not-appended = Οι ασθενείς ή οι μη επαγγελματίες χρήστες πρέπει να ενημερωθούν· η παρούσα ειδοποίηση δεν συνοδεύεται από κείμενο για αυτούς.
stated-further-notice-yes = Αναμένεται νέα ειδοποίηση.
stated-further-notice-no = Δεν αναμένεται νέα ειδοποίηση.
stated-further-notice-not-planned-yet = Δεν έχει ακόμη προγραμματιστεί νέα ειδοποίηση.
stated-depth-user = Η ενέργεια εκτείνεται έως τους καταναλωτές και τους χρήστες.
stated-depth-retail = Η ενέργεια εκτείνεται έως τους λιανοπωλητές και τα σημεία διάθεσης.
stated-depth-wholesale = Η ενέργεια εκτείνεται έως τους χονδρεμπόρους και τους διανομείς.
stated-distributed = Περίοδος διανομής των επηρεαζόμενων συσκευών: { $from } – { $to }.
representative-heading = Τοπικός αντιπρόσωπος
attention-line = Υπόψη: { $who }

## Electronic seal
seal-heading = Ηλεκτρονική σφραγίδα
seal-text = Το αρχείο αυτό φέρει ηλεκτρονική σφραγίδα (κάτοχος: { $maker }). Το αποτύπωμα του κλειδιού είναι { $fingerprint }. Ο καθένας μπορεί να ελέγξει το αρχείο χωρίς σύνδεση δικτύου, με «fieldaction genuine» ή «fieldcheck genuine».

## Postal
envelope-mark = ΕΠΕΙΓΟΝ: ανάκληση ή διορθωτική ενέργεια ιατροτεχνολογικού προϊόντος
