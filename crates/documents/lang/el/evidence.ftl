### Words about evidence of fieldcheck, Greek: verdicts, doubts, the portal page.

## Verdicts
verdict-pass = σύμφωνο
verdict-fail = μη σύμφωνο
verdict-not-applicable = δεν εφαρμόζεται
verdict-inconclusive = δεν ήταν δυνατό να διαπιστωθεί

## Doubts and remarks
evidence-doubt-says-otherwise = Το αρχείο αναφέρει διαφορετικό αποτέλεσμα από αυτό που προκύπτει από τις δικές του καταγραφές. Μετρούν μόνο οι καταγραφές. Ο κατασκευαστής το εξετάζει.
evidence-doubt-unknown-serial = Αυτός ο σειριακός αριθμός δεν υπάρχει στον κατάλογό μας για τον φορέα σας. Ο κατασκευαστής ελέγχει αν η συσκευή επηρεάζεται.
evidence-doubt-no-challenge = Ο αριθμός μίας χρήσης (challenge) λείπει, οπότε το τεκμήριο μπορεί να είναι παλαιότερο από την ειδοποίηση. Φυλάσσεται, αλλά δεν τεκμηριώνει ότι τα μέτρα στη συσκευή ολοκληρώθηκαν.
evidence-doubt-other-challenge = Ο αριθμός μίας χρήσης (challenge) που περιέχει δεν δόθηκε για αυτή τη συσκευή. Το τεκμήριο φυλάσσεται, αλλά δεν τεκμηριώνει ότι τα μέτρα στη συσκευή ολοκληρώθηκαν.
evidence-doubt-clock-ahead = Σύμφωνα με το ρολόι του υπολογιστή που έκανε τον έλεγχο, το τεκμήριο δημιουργήθηκε στο μέλλον. Φυλάσσεται, αλλά δεν τεκμηριώνει ότι τα μέτρα στη συσκευή ολοκληρώθηκαν.
evidence-doubt-before-notice = Σύμφωνα με το ρολόι του υπολογιστή που έκανε τον έλεγχο, το τεκμήριο δημιουργήθηκε πριν από την αποστολή της ειδοποίησης. Φυλάσσεται, αλλά δεν τεκμηριώνει ότι τα μέτρα στη συσκευή ολοκληρώθηκαν.
evidence-doubt-older-than-known = Ο έλεγχος ολοκληρώθηκε πριν από όσα είναι ήδη γνωστά για αυτή τη συσκευή. Το τεκμήριο φυλάσσεται, αλλά δεν τεκμηριώνει ότι τα μέτρα στη συσκευή ολοκληρώθηκαν. Ελέγξτε ξανά και στείλτε το νέο τεκμήριο.
evidence-doubt-used-challenge = Απαντά σε αριθμό μίας χρήσης (challenge) που έχει ήδη χρησιμοποιηθεί. Το ότι η πρόσβαση ήταν ανοικτή μετρά ωστόσο.
evidence-doubt-other-key = Υπογράφηκε από διαφορετική εγκατάσταση του fieldcheck από εκείνη του πρώτου τεκμηρίου αυτού του φορέα.
evidence-doubt-shared-certificate = Μια άλλη συσκευή έδειξε το ίδιο πιστοποιητικό.
evidence-doubt-shared-bmc = Μια άλλη συσκευή έδειξε το ίδιο BMC.

## Portal: show it with fieldcheck
portal-step-evidence = Τεκμηρίωση με το fieldcheck
portal-step-evidence-small = για το τμήμα πληροφορικής σας, προαιρετικό
portal-evidence-title = Τεκμηρίωση με το fieldcheck
portal-evidence-lead = Το τμήμα πληροφορικής σας μπορεί να τεκμηριώσει ότι η πρόσβαση χωρίς κωδικό πρόσβασης απορρίπτεται. Το fieldcheck υποβάλλει στον διακομιστή μόνο ερωτήματα ανάγνωσης και δεν αλλάζει τίποτα. Το τεκμήριο δεν αντικαθιστά την επιβεβαίωση.
portal-evidence-one = 1. Λήψη του προφίλ ελέγχου
portal-evidence-one-text = Είναι υπογεγραμμένο από { $maker } και περιέχει έναν αριθμό μίας χρήσης (challenge) για καθέναν από τους σειριακούς αριθμούς σας.
portal-evidence-load = Λήψη του προφίλ ελέγχου ({ $file })
portal-evidence-version = { $id }, έκδοση { $version }
portal-evidence-hypothesis = Η ειδοποίηση δεν αναφέρει αιτία. Αυτοί οι έλεγχοι αποτελούν υπόθεση του κατασκευαστή για την αιτία.
portal-evidence-compare = Συγκρίνετε το κλειδί: το fieldcheck δείχνει αυτό το αποτύπωμα, το οποίο αναγράφεται και στην επιστολή σας.
portal-evidence-fingerprint = Αποτύπωμα του κλειδιού του κατασκευαστή
portal-evidence-two = 2. Εκτέλεση του fieldcheck στο δίκτυο διαχείρισης
portal-evidence-two-text = Μία φορά για κάθε συσκευή. Βάλτε τη διεύθυνση του BMC της στη θέση του ΔΙΕΥΘΥΝΣΗ.
portal-evidence-address = ΔΙΕΥΘΥΝΣΗ
portal-evidence-any-serial = SERIAL
portal-evidence-serial-unknown = Για συσκευές των οποίων δεν γνωρίζουμε τον σειριακό αριθμό δεν εκδίδεται αριθμός μίας χρήσης (challenge). Δώστε πρώτα τον σειριακό αριθμό κατά την επιβεβαίωση.
portal-evidence-three = 3. Υποβολή του αποτελέσματος
portal-evidence-files = Αρχεία τεκμηρίων
portal-evidence-files-hint = Αρχεία με κατάληξη .dsse.json ή το έντυπο PDF που περιέχει το τεκμήριο. Μπορείτε να υποβάλετε πολλά μαζί, έως 2 MB το καθένα.
portal-evidence-code = Ή κωδικοί από χαρτί
portal-evidence-code-hint = Το κείμενο του κωδικού QR, που αρχίζει με FC1:, ένας κωδικός ανά γραμμή.
portal-evidence-send = Υποβολή
portal-evidence-state = Οι συσκευές σας
portal-evidence-shown = Τεκμηριώθηκε με το fieldcheck, { $moment }
portal-evidence-shown-onsite = Τεκμηριώθηκε από τον τεχνικό του κατασκευαστή, { $moment }
portal-evidence-not-shown = Δεν τεκμηριώθηκε: { $why }
portal-evidence-none = δεν υπάρχει ακόμη τεκμήριο
portal-evidence-open = στον τελευταίο έλεγχο η πρόσβαση ήταν ανοικτή
portal-evidence-undecided = στον τελευταίο έλεγχο δεν ήταν δυνατό να διαπιστωθεί
portal-evidence-doubts = το τελευταίο τεκμήριο δεν αρκεί από μόνο του
portal-evidence-reopened = Είχε τεκμηριωθεί στο παρελθόν. Το πιο πρόσφατο τεκμήριο δείχνει κάτι διαφορετικό.
portal-evidence-checks = Τι δείχνει το αντίθετο
portal-evidence-made = Δημιουργήθηκε στις { $moment } και αξιολογήθηκε εκ νέου από τον διακομιστή του κατασκευαστή.
portal-evidence-vex = Δήλωση VEX (CSAF 2.0) για το μητρώο εξοπλισμού σας
portal-evidence-again = Στη συνέχεια εφαρμόστε τα μέτρα και εκτελέστε ξανά το fieldcheck με το ίδιο προφίλ.
portal-evidence-result = Τι έγινε με τα αρχεία σας
portal-evidence-got-shown-done = { $serial }: παραλήφθηκε. Έχει τεκμηριωθεί ότι τα μέτρα στη συσκευή ολοκληρώθηκαν.
portal-evidence-got-open = { $serial }: παραλήφθηκε. Η πρόσβαση είναι ανοικτή.
portal-evidence-got-undecided = { $serial }: παραλήφθηκε. Δεν ήταν δυνατό να διαπιστωθεί αν η πρόσβαση απορρίπτεται.
portal-evidence-got-kept = { $serial }: παραλήφθηκε και φυλάσσεται. Το τεκμήριο δεν αρκεί από μόνο του.
portal-evidence-got-already = { $serial }: αυτό το τεκμήριο είχε ήδη παραληφθεί.
portal-evidence-got-announced = { $serial }: ο κωδικός διαβάστηκε. Αναγγέλλει ένα τεκμήριο. Μόνο το ίδιο το αρχείο μπορεί να μετρήσει.
portal-evidence-awaited = Ένας κωδικός από χαρτί αναγγέλλει τεκμήριο με χρονική σήμανση { $moment }. Το αρχείο δεν έχει παραληφθεί ακόμη.
portal-evidence-refused = { $file }: δεν έγινε δεκτό. { $why }
portal-evidence-nothing = Επιλέξτε τουλάχιστον ένα αρχείο.
portal-evidence-no-profile = Δεν υπάρχει προφίλ ελέγχου για αυτή την ειδοποίηση.

evidence-doubts = Αμφιβολίες και παρατηρήσεις
