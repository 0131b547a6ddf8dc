### Words of the consignee's portal, Greek. One section per page, in the order in which a consignee meets them.

## Every page
portal-genuine = Είναι γνήσιο;
portal-language = Γλώσσα:
portal-urgent = Επείγουσα ειδοποίηση ασφάλειας
portal-alarm = Υποψιάζεστε μη εξουσιοδοτημένη πρόσβαση;
portal-alarm-what = Τι πρέπει να κάνετε τώρα
portal-alarm-title = Υποψία μη εξουσιοδοτημένης πρόσβασης
portal-foot = Επείγουσα ειδοποίηση ασφάλειας { $reference } ({ $document })
portal-foot-date = με ημερομηνία { $date }.
portal-foot-help = Ερωτήσεις:
portal-back = Επιστροφή στην επισκόπηση
portal-back-devices = Επιστροφή στις συσκευές
portal-back-questions = Επιστροφή στις ερωτήσεις
portal-to-start = Στην επισκόπηση
portal-to-form = Στο έντυπο
portal-save = Προσωρινή αποθήκευση
portal-send = Αποστολή
portal-change = Αλλαγή
portal-yes = Ναι
portal-no = Όχι
portal-yes-on = Ναι, στις { $date }
portal-which-units = Ποιες συσκευές;
portal-date-hint = Ημέρα, μήνας, έτος, για παράδειγμα 10.12.2026
portal-date-hint-known = Εφόσον είναι γνωστή. Ημέρα, μήνας, έτος, για παράδειγμα 10.12.2026

## Devices, as they are called everywhere
portal-units = { $count ->
    [one] Αφορά 1 από τις συσκευές σας
   *[other] Αφορά { $count } από τις συσκευές σας
}
portal-your-units = Οι συσκευές σας
portal-show-units = Εμφάνιση όλων των συσκευών
portal-no-units = Προς το παρόν δεν υπάρχει συσκευή προς επιβεβαίωση
portal-serial = SN { $serial }
portal-serial-unknown = Συσκευή με άγνωστο σειριακό αριθμό
portal-unit-about = { $name }, αρ. καταλόγου { $number }
portal-unit-number = Αρ. καταλόγου { $number }, UDI-DI δεν εφαρμόζεται
portal-unit-numbers = Αρ. καταλόγου { $number }, UDI-DI { $udi }
portal-unit-possibly = Σύμφωνα με τα αρχεία μας ενδέχεται να επηρεάζεται. Παρακαλούμε αντιμετωπίστε τη ως επηρεαζόμενη.
portal-unit-handed = Ανατέθηκε στις { $date } σε: { $to }. Μπορείτε να απαντήσετε και εσείς ή να την αφήσετε ανοικτή.
portal-shown-since = Τεκμηριωμένη από τις { $moment }
portal-shown-none = Δεν υπάρχει ακόμη τεκμήριο

## Overview
portal-handed = { $who } σας έδωσε αυτόν τον σύνδεσμο στις { $date }.
portal-handed-units = { $count ->
    [one] Ισχύει για 1 συσκευή.
   *[other] Ισχύει για { $count } συσκευές.
}
portal-three-steps = Τρία βήματα
portal-step-read = Ανάγνωση
portal-step-read-small = Η ειδοποίηση, και ως PDF
portal-step-measures = Μέτρα
portal-step-measures-small = Οι οδηγίες του κατασκευαστή
portal-step-confirm = Επιβεβαίωση
portal-step-confirm-small = ανά σειριακό αριθμό, περίπου 2 λεπτά
portal-open = εκκρεμεί
portal-of = { $done } από { $total }
portal-said-so = δηλώθηκε
portal-confirmed = επιβεβαιώθηκε
portal-next-read = Επόμενο: ανάγνωση
portal-next-confirm = Επόμενο: επιβεβαίωση
portal-next-receipt = Προβολή της βεβαίωσης παραλαβής
portal-draft = Τα στοιχεία σας έχουν αποθηκευτεί
portal-draft-text = Δεν έχουν σταλεί ακόμη.
portal-draft-on = Συνέχεια του εντύπου
portal-way-recipients = Καταχωρίστε τους δικούς σας παραλήπτες. Τους ενημερώνουμε εμείς για εσάς
portal-way-receipt = Τελευταία βεβαίωση παραλαβής
portal-way-correct = Διόρθωση των απαντήσεών σας
portal-way-hand = Ανάθεση ενός μέρους σε συνάδελφο
portal-way-handed = { $count ->
    [one] Ανατέθηκε 1 μέρος
   *[other] Ανατέθηκαν { $count } μέρη
}
portal-way-contact = Δεν είστε αρμόδιος ή αρμόδια; Υποδείξτε το σωστό πρόσωπο
portal-way-return = Δεν είστε αρμόδιος ή αρμόδια; Ενημερώστε το πρόσωπο που σας έδωσε τον σύνδεσμο.

## Reading the notice
portal-read-title = Ανάγνωση της ειδοποίησης
portal-text-language = Γλώσσα της ειδοποίησης: { $language }
portal-read-at = Διαβάστηκε στις { $moment }
portal-read-hint = Το άνοιγμα αυτής της σελίδας δεν θεωρείται επιβεβαίωση. Μόνο με αυτό το κουμπί καταχωρίζεται ότι διαβάσατε την ειδοποίηση.
portal-read-button = Διάβασα την ειδοποίηση
portal-instructions = Άνοιγμα των οδηγιών του κατασκευαστή
portal-instructions-take = Λήψη
portal-instructions-taken = Λήφθηκε στις { $moment }
portal-instructions-hint = Με αυτό το κουμπί καταχωρίζεται ότι λάβατε το αρχείο.
portal-products = Επηρεαζόμενα προϊόντα
portal-product = Προϊόν
portal-catalogue-no = Αρ. καταλόγου
portal-udi = UDI-DI
portal-udi-none = δεν εφαρμόζεται
portal-files = Αρχεία
portal-files-none = Τα αρχεία θα εμφανιστούν εδώ μόλις εγκριθούν για διάθεση.
portal-file-notice = Ειδοποίηση σε μορφή PDF, { $language }
portal-file-personal = Συνοδευτική επιστολή και έντυπο για τον φορέα σας σε μορφή PDF

## Form: what stands on each page
portal-form-steps = Βήματα του εντύπου
portal-form-devices = Συσκευές
portal-form-questions = Ερωτήσεις
portal-form-confirm = Επιβεβαίωση
portal-errors = { $count ->
    [one] Μία καταχώριση δεν είναι ακόμη σωστή
   *[other] { $count } καταχωρίσεις δεν είναι ακόμη σωστές
}
portal-save-hint = Μπορείτε να αποθηκεύσετε οποτεδήποτε. Ο σύνδεσμός σας σάς οδηγεί πάλι εδώ.
portal-next = Επόμενο

## Step: devices
portal-devices-title = Οι συσκευές σας
portal-devices-heading = Τι έγινε με κάθε συσκευή;
portal-no-units-form = Προς το παρόν δεν υπάρχει συσκευή προς επιβεβαίωση. Παρακάτω μπορείτε να δηλώσετε μια συσκευή που λείπει.
portal-chain-first = Έχετε παραδώσει συσκευές σε άλλους;
portal-chain-first-text = Καταχωρίστε τους παραλήπτες. Οι συσκευές αυτές υπολογίζονται τότε εκεί και δεν χρειάζεται να δηλώσετε τίποτα για αυτές εδώ.
portal-choice-done = Ολοκληρώθηκε
portal-said-done-hint = Όλα τα βήματα των οδηγιών έχουν εφαρμοστεί
portal-choice-later = Όχι ακόμη
portal-choice-not-here = Δεν βρίσκεται εδώ
portal-choice-not-here-hint = Δεν μπορούμε να εντοπίσουμε αυτή τη συσκευή στον φορέα μας
portal-choice-passed-on = Παραδόθηκε σε τρίτο
portal-choice-scrapped = Αποσύρθηκε ως άχρηστη
portal-choice-cannot = Δεν είναι εφικτό
portal-choice-cannot-hint = Δεν μπορούμε να εφαρμόσουμε τα βήματα
portal-when = Πότε;
portal-until = Έως πότε;
portal-to = Σε ποιον; Επωνυμία και διεύθυνση του φορέα
portal-why = Τι το εμποδίζει;
portal-why-hint = Η τεχνική υποστήριξη θα επικοινωνήσει μαζί σας.
portal-serial-read = Σειριακός αριθμός από την πινακίδα τύπου
portal-serial-read-hint = Λείπει από τα αρχεία μας
portal-rest = Όλες οι συσκευές για τις οποίες δεν δηλώσατε τίποτα παραπάνω
portal-rest-each = Απαντώ για καθεμία χωριστά
portal-rest-done = Για όλες τις υπόλοιπες τα μέτρα έχουν ολοκληρωθεί
portal-extra-heading = Μια συσκευή λείπει από αυτόν τον κατάλογο
portal-extra = Σειριακός αριθμός όπως αναγράφεται στην πινακίδα τύπου
portal-extra-hint = Ελέγχουμε αν επηρεάζεται και επικοινωνούμε μαζί σας. Αν είναι περισσότεροι: ένας ανά γραμμή.

## Step: questions
portal-questions-title = Ερωτήσεις για την ειδοποίηση
portal-questions-heading = Είναι αληθείς αυτές οι δηλώσεις;
portal-questions-hint = Το «Όχι» είναι έγκυρη απάντηση. Στην περίπτωση αυτή θα επικοινωνήσουμε μαζί σας.
portal-questions-tick = Σημειώστε ό,τι ισχύει για εσάς.
portal-not-ticked = δεν έχει σημειωθεί
portal-derived = Προκύπτει από όσα δηλώσατε για κάθε συσκευή
portal-chain = Διανομείς και εισαγωγείς
portal-chain-question = Είστε διανομέας ή εισαγωγέας των συσκευών;
portal-chain-not-applicable = Δεν ισχύει
portal-chain-not-applicable-hint = Χρησιμοποιούμε οι ίδιοι τις συσκευές
portal-chain-applies = Ναι, είμαστε διανομέας ή εισαγωγέας
portal-informed-on = Ημερομηνία
portal-next-check = Επόμενο: έλεγχος των απαντήσεών σας

## Step: confirm
portal-check-title = Έλεγχος και επιβεβαίωση
portal-check-heading = Είναι όλα σωστά;
portal-missing = { $count ->
    [one] Μία απάντηση λείπει ακόμη
   *[other] { $count } απαντήσεις λείπουν ακόμη
}
portal-check-correction = Έχετε ήδη απαντήσει. Αν στείλετε ξανά, διορθώνεται η τελευταία σας απάντηση, η οποία παραμένει αναγνώσιμη.
portal-unknown-serials = Άλλοι σειριακοί αριθμοί στον φορέα σας
portal-said-nothing = Δεν έχει δηλωθεί τίποτα ακόμη
portal-said-done = Ολοκληρώθηκε
portal-said-done-on = Ολοκληρώθηκε στις { $date }
portal-said-later = Όχι ακόμη
portal-said-later-on = Όχι ακόμη, έως τις { $date }
portal-said-not-here = Δεν βρίσκεται εδώ
portal-said-passed-on = Παραδόθηκε σε: { $to }
portal-said-scrapped = Αποσύρθηκε ως άχρηστη
portal-said-scrapped-on = Αποσύρθηκε ως άχρηστη στις { $date }
portal-said-cannot = Δεν είναι εφικτό: { $why }
portal-sign-heading = Ποιος το επιβεβαιώνει;
portal-sign-name = Όνομα και επώνυμο
portal-sign-title = Τίτλος ή ιδιότητα
portal-sign-date = Ημερομηνία
portal-sign-hint = Με την αποστολή υποβάλλετε αυτές τις δηλώσεις. Μπορείτε να τις διορθώσετε αργότερα. Η προηγούμενη έκδοση διατηρείται.
portal-sign = Αποστολή των απαντήσεών σας
portal-earlier = Οι μέχρι τώρα απαντήσεις σας

## What does not fit about an entry
portal-wrong-about = SN { $serial }: { $text }
portal-wrong-choose = Επιλέξτε μια απάντηση.
portal-wrong-yes-no = Επιλέξτε ναι ή όχι.
portal-wrong-date = Η ημερομηνία δεν μπορεί να διαβαστεί. Γράψτε ημέρα, μήνα, έτος, για παράδειγμα 10.12.2026.
portal-wrong-date-missing = Η ημερομηνία λείπει.
portal-wrong-quantity = Δηλώστε τον αριθμό των προϊόντων ως ακέραιο αριθμό.
portal-wrong-to = Δώστε την επωνυμία και τη διεύθυνση του φορέα.
portal-wrong-why = Αναφέρετε τον λόγο. Αρκεί μία πρόταση.
portal-wrong-name = Το όνομα λείπει.
portal-wrong-changed = Οι απαντήσεις έχουν αλλάξει από τότε που εμφανίστηκε αυτή η σελίδα. Παρακαλούμε ελέγξτε τες ξανά.
portal-wrong-units = Επιλέξτε τουλάχιστον μία συσκευή.
portal-wrong-email = Αυτή δεν είναι διεύθυνση e-mail.
portal-wrong-nothing = Δεν έχει δηλωθεί τίποτα ακόμη.

## Receipt
portal-receipt-title = Βεβαίωση παραλαβής { $number }
portal-receipt-heading = Οι απαντήσεις σας παραλήφθηκαν
portal-receipt-corrected = Αυτή η απάντηση διορθώθηκε
portal-receipt-newer = Στη νεότερη απάντηση { $number }
portal-receipt-number = Αριθμός της βεβαίωσης παραλαβής
portal-receipt-phone = Στο τηλέφωνο χρειάζεστε μόνο αυτόν τον αριθμό.
portal-receipt-at = Παραλήφθηκε
portal-receipt-by = Επιβεβαιώθηκε από
portal-receipt-site = Φορέας
portal-receipt-corrects = Διορθώνει την απάντηση
portal-receipt-place = Θέση στο αρχείο καταγραφής
portal-receipt-index = Εγγραφή { $index }
portal-receipt-sealed = Περιλαμβάνεται στο υπογεγραμμένο σημείο ελέγχου (εγγραφές: { $size })
portal-receipt-pending = Αποδίδεται αυτή τη στιγμή. Οι απαντήσεις σας είναι ήδη ασφαλείς.
portal-receipt-again = Νέος έλεγχος
portal-receipt-digest = Άθροισμα ελέγχου της εγγραφής (SHA-256)
portal-receipt-print = Δημιουργήθηκε από την πύλη της ενέργειας { $reference }, για το αρχείο σας. Ερωτήσεις: { $address }
portal-receipt-next = Τι ακολουθεί
portal-receipt-queried = Ένας άνθρωπος διαβάζει την απάντησή σας και επικοινωνεί μαζί σας αν κάτι χρειάζεται διευκρίνιση.
portal-receipt-open = Δεν έχει ολοκληρωθεί ακόμη:
portal-receipt-copy = Μια επιβεβαίωση αποστέλλεται στη διεύθυνση e-mail που έχουμε για εσάς.
portal-receipt-how-print = Χρησιμοποιήστε τη λειτουργία εκτύπωσης του προγράμματος περιήγησης για να αρχειοθετήσετε αυτή τη σελίδα.
portal-receipt-proof = Με την εγγραφή και το άθροισμα ελέγχου μπορεί να αποδειχθεί αργότερα ότι η απάντηση αυτή παραμένει αμετάβλητη στο αρχείο καταγραφής.

## Handing a part on
portal-hand-title = Ανάθεση ενός μέρους
portal-hand-heading = Ποιος θα αναλάβει ένα μέρος;
portal-hand-text = Το πρόσωπο αυτό λαμβάνει δικό του σύνδεσμο. Ο σύνδεσμος δείχνει μόνο τις συσκευές που επιλέγετε και αναφέρει από ποιον προέρχεται. Εσείς διατηρείτε την επισκόπηση.
portal-hand-unit = { $name }: { $state }
portal-hand-email = Διεύθυνση e-mail του προσώπου
portal-hand-from = Το όνομά σας
portal-hand-from-hint = Αναγράφεται στο e-mail.
portal-hand-send = Αποστολή του συνδέσμου
portal-hand-already = Έχει ήδη ανατεθεί
portal-hand-said = Απαντήθηκαν { $said } από { $count }

## Naming the right person
portal-contact-title = Υπόδειξη του αρμόδιου προσώπου
portal-contact-heading = Ποιος είναι αρμόδιος;
portal-contact-text = Η ειδοποίηση πρέπει να φτάσει στο σωστό πρόσωπο. Έως ότου απαντήσει, διατηρούμε τη διεύθυνσή σας.
portal-contact-what = Τι ισχύει;
portal-contact-person = Αρμόδιο είναι άλλο πρόσωπο στον φορέα μας
portal-contact-name = Όνομα ή τμήμα
portal-contact-email = Διεύθυνση e-mail
portal-contact-email-hint = Η ειδοποίηση αποστέλλεται αμέσως σε αυτή τη διεύθυνση. Χωρίς διεύθυνση, ένας άνθρωπος συνεχίζει την αναζήτηση.
portal-contact-site = Αρμόδιος είναι άλλος φορέας
portal-contact-site-name = Επωνυμία και διεύθυνση του φορέα
portal-contact-unknown = Δεν γνωρίζω ποιος είναι αρμόδιος
portal-contact-unknown-hint = Συνεχίζουμε την αναζήτηση και καλούμε το τηλεφωνικό σας κέντρο

## Reporting a suspicion
portal-intruder-reported = Έχει ήδη αναφερθεί υποψία. Μπορείτε να προσθέσετε στοιχεία.
portal-intruder-then = Στη συνέχεια αναφέρετέ το εδώ
portal-intruder-text = Αρκεί μία πρόταση. Η αναφορά μπαίνει αμέσως πρώτη στη λίστα εργασιών του κατασκευαστή. Δεν αντικαθιστά την επιβεβαίωσή σας για κάθε συσκευή.
portal-intruder-seen = Τι έχετε παρατηρήσει;
portal-intruder-unplugged = Έχει αποσυνδεθεί το καλώδιο, όπως ζητά η ειδοποίηση;
portal-intruder-reach = Πώς μπορούμε να επικοινωνήσουμε μαζί σας;
portal-intruder-reach-hint = Αριθμός τηλεφώνου, αν είναι δυνατό και για τη νύχτα
portal-intruder-send = Αναφορά της υποψίας
portal-intruder-law = Ο φορέας σας μπορεί να έχει δικές του υποχρεώσεις αναφοράς με σύντομες προθεσμίες, για παράδειγμα για την προστασία δεδομένων ή την ασφάλεια δικτύων. Απευθυνθείτε στους αρμόδιους του οργανισμού σας.

## Recipients of a distributor or importer
portal-recipients-title = Καταχώριση των παραληπτών σας
portal-recipients-heading = Σε ποιους παραδώσατε τις συσκευές;
portal-recipients-text = Κάθε παραλήπτης λαμβάνει την ειδοποίηση στη γλώσσα του και απαντά ο ίδιος.
portal-recipients-free = Χωρίς παραλήπτη: { $free } από { $total } συσκευές.
portal-recipients-free-list = Σειριακοί αριθμοί χωρίς παραλήπτη
portal-named = { $count ->
    [one] Δηλώθηκε 1 παραλήπτης
   *[other] Δηλώθηκαν { $count } παραλήπτες
}
portal-state = Κατάσταση
portal-state-waiting = ενημερώνεται
portal-state-told = ενημερώθηκε
portal-state-read = διάβασε
portal-state-answered = απάντησε
portal-recipients-complete-said = Έχετε δηλώσει ότι ο κατάλογος είναι πλήρης.
portal-preview = { $count ->
    [one] Μπορεί να ενημερωθεί 1 παραλήπτης
   *[other] Μπορούν να ενημερωθούν { $count } παραλήπτες
}
portal-preview-text = Δεν έχει σταλεί τίποτα ακόμη. Αν ο κατάλογος είναι σωστός, ενημερώστε τους παραλήπτες με το κουμπί παρακάτω.
portal-recipients-rows = Καταχώριση παραληπτών
portal-recipient = Παραλήπτης { $count }
portal-recipient-name = Φορέας
portal-recipient-street = Οδός και αριθμός
portal-recipient-postcode = Ταχυδρομικός κώδικας
portal-recipient-city = Πόλη
portal-recipient-country = Χώρα
portal-recipient-country-hint = Όνομα ή κωδικός, για παράδειγμα DE
portal-recipient-email = Διεύθυνση e-mail
portal-recipient-serials = Σειριακοί αριθμοί
portal-recipient-serials-hint = Αν είναι πολλοί, χωρίστε τους με κόμμα
portal-recipients-more = Εμφάνιση περισσότερων γραμμών. Όσα αναγράφονται σε αυτή τη σελίδα δεν μεταφέρονται
portal-recipients-paste = Ή επικόλληση πίνακα
portal-paste = Αντιγράψτε από τον πίνακά σας και επικολλήστε εδώ
portal-paste-hint = Μία γραμμή ανά παραλήπτη: φορέας; οδός; ταχυδρομικός κώδικας; πόλη; χώρα; e-mail; σειριακός αριθμός, σειριακός αριθμός
portal-recipients-complete = Με αυτά ο κατάλογός μου είναι πλήρης
portal-recipients-check = Έλεγχος των καταχωρίσεων
portal-recipients-tell = Ενημέρωση των παραληπτών
portal-recipients-later = Μπορείτε να καταχωρίσετε και άλλους παραλήπτες αργότερα.
portal-line-row = Παραλήπτης { $line }: { $text }
portal-line-pasted = Επικολλημένη γραμμή { $line }: { $text }
portal-line-none = Καταχωρίστε τουλάχιστον έναν παραλήπτη.
portal-line-name = Λείπει ο φορέας.
portal-line-city = Λείπει η πόλη.
portal-line-country = Δεν γνωρίζουμε αυτή τη χώρα: «{ $about }». Γράψτε το όνομά της ή δύο γράμματα.
portal-line-email = Αυτή δεν είναι διεύθυνση e-mail: «{ $about }».
portal-line-serial = Αυτός ο σειριακός αριθμός δεν υπάρχει στον κατάλογό σας: { $about }.
portal-line-twice = Αυτός ο σειριακός αριθμός αναφέρεται δύο φορές: { $about }.
portal-line-units = Λείπουν οι σειριακοί αριθμοί.

## Is this genuine?
portal-genuine-heading = Είναι γνήσια αυτή η ειδοποίηση;
portal-genuine-text = Τρεις τρόποι για να το διαπιστώσετε. Αρκεί ένας.
portal-genuine-ask = Ρωτήστε.
portal-genuine-ask-text = Καλέστε τον υπεύθυνο επικοινωνίας σας στον κατασκευαστή σε αριθμό που ήδη γνωρίζετε, όχι σε αριθμό από το e-mail, ή απευθυνθείτε μέσω { $website }. Αναφέρετε { $reference }.
portal-genuine-compare = Συγκρίνετε.
portal-genuine-compare-text = Κάθε σελίδα του PDF φέρει και τους δύο αριθμούς: { $reference } και { $document }.
portal-genuine-digest = Υπολογίστε ξανά.
portal-genuine-digest-text = Το τμήμα πληροφορικής σας μπορεί να συγκρίνει το άθροισμα ελέγχου του αρχείου με αυτόν τον κατάλογο. Ακριβώς αυτά τα αρχεία υπογράφηκαν.
portal-genuine-maker = Κατασκευαστής
portal-genuine-numbers = Αριθμοί
portal-genuine-link = Τι είναι ο σύνδεσμός σας
portal-genuine-link-text = Ισχύει μόνο για τον φορέα σας και για τη συγκεκριμένη ειδοποίηση. Όποιος τον έχει μπορεί να απαντήσει για τον φορέα σας. Μην τον προωθείτε, αλλά αναθέστε μέρη μέσω του «Ανάθεση ενός μέρους». Ο κατασκευαστής μπορεί να τον ανακαλέσει οποτεδήποτε και να σας στείλει νέο.
portal-genuine-never = Δεν ζητάμε ποτέ κωδικό πρόσβασης και ποτέ τραπεζικά στοιχεία.

## After an act
portal-done-now = Κάντε τώρα αυτό
portal-done-hand = Ο σύνδεσμος στάλθηκε
portal-done-hand-text = Το πρόσωπο τον λαμβάνει στη διεύθυνση που δώσατε. Όσα δηλώσει θα εμφανιστούν στο έντυπό σας.
portal-done-contact = Ευχαριστούμε. Η δήλωσή σας καταχωρίστηκε
portal-done-contact-text = Αν δώσατε διεύθυνση e-mail, η ειδοποίηση αποστέλλεται εκεί. Διαφορετικά, ένας άνθρωπος αναζητά το αρμόδιο πρόσωπο. Ο σύνδεσμός σας εξακολουθεί να ισχύει.
portal-done-intruder = Η αναφορά σας παραλήφθηκε
portal-done-intruder-text = Βρίσκεται πλέον πρώτη στη λίστα εργασιών του κατασκευαστή. Μην περιμένετε απάντηση πριν ενεργήσετε.
portal-done-recipients = Ο κατάλογός σας έγινε δεκτός
portal-done-recipients-text = Οι παραλήπτες που δηλώσατε λαμβάνουν τώρα την ειδοποίηση. Η πρόοδός τους φαίνεται στη σελίδα των παραληπτών σας.

## The notice as data
portal-data = Ως δεδομένα για τα δικά σας συστήματα
portal-data-text = Ίδια έκδοση με το PDF. Το σύστημά σας μπορεί να τα διαβάσει και να απαντήσει με αυτά.
portal-data-products = Επηρεαζόμενα προϊόντα
portal-data-units = Οι σειριακοί αριθμοί σας
portal-data-notice = Ειδοποίηση για μηχανική ανάγνωση (JSON)

## Checking a file
portal-genuine-file-heading = Έλεγχος αρχείου
portal-genuine-file-text = Επιλέξτε το PDF που λάβατε. Δεν φυλάσσεται.
portal-genuine-file = Αρχείο PDF
portal-genuine-file-send = Έλεγχος
portal-genuine-offline = Χωρίς δίκτυο: «fieldaction genuine» ή «fieldcheck genuine» με το όνομα του αρχείου.
portal-genuine-yes = Γνήσιο: { $reference }, αναθεώρηση { $revision }, σφραγίστηκε από { $maker } στις { $date }.
portal-genuine-filled = Γνήσιο. Μετά τη σφράγιση συμπληρώθηκαν μόνο πεδία του εντύπου.
portal-genuine-not = Όχι γνήσιο: { $why }
portal-genuine-stamp = Χρονοσφραγίδα: { $moment }, από { $authority }. Δεν ελέγχθηκε σε ποιον ανήκει αυτή η υπηρεσία.
portal-genuine-key = Αποτύπωμα του κλειδιού αυτής της σφραγίδας
portal-genuine-key-compare = Πρέπει να είναι το αποτύπωμα που αναγράφεται στην επιστολή σας.
genuine-no-pdf = Το αρχείο δεν είναι αναγνώσιμο PDF.
genuine-no-seal = Το αρχείο δεν φέρει σφραγίδα.
genuine-changed = Το αρχείο τροποποιήθηκε μετά τη σφράγισή του.
genuine-added = Κάτι προστέθηκε στο αρχείο μετά τη σφράγισή του.
genuine-foreign-key = Η σφραγίδα δημιουργήθηκε με άλλο κλειδί.
genuine-broken = Η σφραγίδα δεν μπορεί να διαβαστεί.

# The page for files of answers.
portal-upload-way = Μεταφόρτωση αρχείου απαντήσεων
portal-upload-title = Μεταφόρτωση απαντήσεων
portal-upload-lead = Δώστε μας ένα αρχείο με τους σειριακούς αριθμούς και τι έγινε με κάθε συσκευή. Βλέπετε τι διαβάστηκε, το ελέγχετε και υπογράφετε. Πριν από αυτό δεν καταγράφεται τίποτα.
portal-upload-label = Αρχείο
portal-upload-hint = XLSX ή CSV με στήλες για σειριακό αριθμό και κατάσταση, ή η μηχανική απάντηση (JSON)
portal-upload-own = Μπορείτε να συμπληρώσετε τον δικό μας πίνακα:
portal-upload-send = Ανάγνωση αρχείου
portal-upload-none = Επιλέξτε πρώτα ένα αρχείο.
portal-upload-unreadable = Αυτό το αρχείο δεν μπορεί να διαβαστεί.
portal-upload-empty = Αυτό το αρχείο δεν λέει τίποτα για κάποια συσκευή.
portal-upload-foreign = Αυτό το αρχείο ανήκει σε άλλη ειδοποίηση ή σε άλλον παραλήπτη. Δεν ελήφθη τίποτα από αυτό.
portal-upload-result = Τι διαβάστηκε
portal-upload-counts = Διαβάστηκαν: { $taken } · Για έλεγχο: { $held } · Παραλείφθηκαν: { $refused }
portal-upload-row = Γραμμή { $row }
portal-upload-next = Έλεγχος και συνέχεια
portal-upload-kept = Όσα διαβάστηκαν είναι στο έντυπο. Ελέγξτε τα εκεί, συμπληρώστε και υπογράψτε.
portal-upload-unknown = Δεν είναι στον κατάλογό μας· θα αναφερθεί ως επιπλέον συσκευή.
portal-upload-number = Ο σειριακός αριθμός δεν διαβάζεται με βεβαιότητα. Κοιτάξτε τη συσκευή.
portal-upload-said = Δεν είναι σαφές τι έγινε με τη συσκευή. Επιλέξτε εσείς.
portal-upload-date = Η ημερομηνία δεν είναι σαφής και παραλείφθηκε.
portal-upload-cell = Το κελί περιέχει τύπο ή είναι συγχωνευμένο. Ελέγξτε την τιμή.
portal-upload-twice = Αυτός ο σειριακός αριθμός εμφανίζεται πάνω από μία φορά.
portal-upload-missing = Λείπει σε ποιον ή γιατί.
portal-upload-which = Δεν είναι σαφές ποια συσκευή εννοείται.
portal-upload-comment = Υπάρχει σχόλιο· δεν ελήφθη.
portal-upload-other = Κάτι δεν μπόρεσε να διαβαστεί και παραλείφθηκε.
## Passing on: roles, a list as a file, sites by number only
portal-role = Τι κάνει ο φορέας με τις συσκευές;
portal-role-uses = Τις χρησιμοποιεί
portal-role-passes = Τις διαθέτει περαιτέρω και ορίζει δικούς του παραλήπτες
portal-list-heading = Ή παραδώστε ένα αρχείο
portal-list-text = Μία γραμμή ανά συσκευή με τις στήλες του υποδείγματος, ως CSV ή XLSX. Ό,τι μπορεί να ληφθεί βρίσκεται μετά στο παραπάνω πεδίο· δεν ενημερώνεται ακόμη κανείς.
portal-list-file = Κατάλογος (CSV ή XLSX)
portal-list-template = Υπόδειγμα
portal-list-read = Ανάγνωση του αρχείου
portal-list-counts = { $rows } γραμμές: { $taken } ελήφθησαν, { $held } προς διόρθωση, { $refused } δεν χρησιμοποιούνται
portal-line-list = Γραμμή { $line }: { $text }
portal-line-role = Δεν γνωρίζουμε αυτόν τον ρόλο: «{ $about }».
portal-line-circle = Αυτή η διεύθυνση βρίσκεται πάνω από εσάς στην αλυσίδα: { $about }.
portal-line-many = Ένας κατάλογος δεν χωρά περισσότερους παραλήπτες: { $about }.
portal-line-unreadable = Αυτό δεν διαβάζεται: «{ $about }».
portal-blind-title = Τα ονόματα μένουν σε εσάς
portal-blind-text = Δώστε έναν αριθμό σε κάθε χώρο. Εμείς μαθαίνουμε αριθμό, χώρα, γλώσσα και σειριακούς αριθμούς, ποτέ όνομα ή διεύθυνση. Την ειδοποίηση τη διαβιβάζετε εσείς.
portal-blind-lines = Χώροι
portal-blind-lines-hint = Μία γραμμή ανά χώρο: αριθμός; χώρα; γλώσσα; σειριακός αριθμός, σειριακός αριθμός. Ο αριθμός έχει έως τέσσερα λατινικά γράμματα και έξι ψηφία, για παράδειγμα S-01
portal-blind-file = Δημόσιο μέρος από το «fieldaction cascade seal» (JSON)
portal-blind-sealed = Ο σφραγισμένος κατάλογός σας (προαιρετικά)
portal-blind-sealed-hint = Τον φυλάσσουμε για εσάς. Τον ανοίγει μόνο το κλειδί σας.
portal-blind-declare = Δήλωση των χώρων
portal-blind-named = Χώροι: { $count }
portal-blind-site = Αριθμός
portal-blind-link = Σύνδεσμος για τον χώρο
portal-blind-letter = Επιστολή (PDF)
portal-blind-zip = Επιστολές, σύνδεσμοι και υπογεγραμμένες ειδοποιήσεις για όλους τους χώρους (ZIP)
portal-blind-told = Διαβίβασα την ειδοποίηση σε αυτούς τους χώρους
portal-blind-kept = Ο σφραγισμένος κατάλογός σας
portal-blind-root = Ρίζα των δεσμεύσεών σας
portal-line-site = Αυτός δεν είναι ελεύθερος αριθμός χώρου: «{ $about }».
portal-line-public = Αυτό δεν είναι το δημόσιο μέρος ενός καταλόγου: «{ $about }».
portal-line-unsealed = Αυτό το αρχείο δεν είναι σφραγισμένο: «{ $about }».
portal-sign-optional = Προαιρετικά. Ο κατασκευαστής δεν γνωρίζει ποιοι είστε.
