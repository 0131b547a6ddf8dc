### Words of the portal for several people at one site, Ελληνικά: many devices, who has read, questions, files, privacy.

## Devices
portal-choice-never-had = Δεν το είχαμε ποτέ
portal-choice-never-had-hint = Αυτή η συσκευή δεν βρέθηκε ποτέ στον φορέα μας

## Answers so far
portal-answer-change = { $about }: { $now } (πριν: { $before })
portal-answer-part = { $name }, μέσω του συνδέσμου για { $to }
portal-answer-typed = { $name }, καταχώριση από τον κατασκευαστή
portal-unit-newer = Νέα απάντηση στις { $moment }

## Parts handed on
portal-hand-withdraw = Ανάκληση συνδέσμου
portal-hand-withdrawn = Ανακλήθηκε στις { $moment }
portal-hand-answer = Απάντηση { $number }, { $name }, { $moment }

## Many devices
portal-many-heading = Πολλές συσκευές μαζί
portal-many-text = Επικολλήστε ή σαρώστε σειριακούς αριθμούς ή επιλέξτε αρχείο. Βλέπετε τον κατάλογο πριν μεταφερθεί οτιδήποτε.
portal-many-paste = Σειριακοί αριθμοί, ένας ανά γραμμή
portal-many-file = Ή αρχείο (CSV, XLSX)
portal-many-answer = Απάντηση για όλες
portal-many-preview = Έλεγχος καταλόγου
portal-many-take = Μεταφορά στο έντυπο
portal-many-sum = Γραμμές: { $rows }. Μεταφέρονται: { $taken }, προς έλεγχο: { $held }, δεν μεταφέρονται: { $refused }
portal-many-taken = μεταφέρεται
portal-many-unknown = δεν είναι στον κατάλογό σας· ελέγχουμε αν επηρεάζεται
portal-many-ambiguous = δύο συσκευές έχουν αυτόν τον αριθμό· απαντήστε στο έντυπο
portal-many-twice = υπάρχει ήδη πιο πάνω στον κατάλογο
portal-many-unclear = δεν διαβάζεται ως σειριακός αριθμός
portal-many-other = δεν είναι στο μέρος που σας δόθηκε

## Who has read
portal-users-heading = Ποιος διάβασε την ειδοποίηση
portal-users-text = Δώστε αυτόν τον σύνδεσμο στους χρήστες των συσκευών. Με αυτόν μπορούν μόνο να διαβάσουν και να επιβεβαιώσουν.
portal-users-count = Επιβεβαίωσαν οι ίδιοι: { $count }
portal-users-stated = Δήλωση από { $name }: { $number }
portal-users-list = Εμφάνιση όλων
portal-users-own = Επιβεβαίωση για τον εαυτό σας
portal-users-confirm = Διάβασα και κατανόησα την ειδοποίηση
portal-users-or = Ή δηλώστε πόσοι χρήστες σας το επιβεβαίωσαν
portal-users-number = Αριθμός χρηστών
portal-done-users = Καταχωρίστηκε
portal-done-users-text = Ευχαριστούμε. Μπορείτε να κλείσετε αυτή τη σελίδα.

## Questions and files
portal-talk-heading = Ερωτήσεις προς τον κατασκευαστή
portal-talk-text = Η ερώτηση και η απάντηση μένουν εδώ. Όταν υπάρξει απάντηση, σας ενημερώνουμε με e-mail.
portal-talk-question = Η ερώτησή σας
portal-talk-new = Ο κατασκευαστής σας απάντησε
portal-files-add = Προσθήκη αρχείων
portal-files-hint = PDF, εικόνα, πίνακας ή κείμενο. Το πολύ 5 αρχεία των 10 MB.
portal-file-infected = Βρέθηκε κακόβουλος κώδικας. Το αρχείο φυλάσσεται χωριστά και δεν εμφανίζεται σε κανέναν.
portal-file-held = Αυτό το αρχείο δεν ελέγχθηκε ακόμη. Ως τότε παρακρατείται.

## What does not fit
portal-wrong-elsewhere = Στο μεταξύ κάποιος άλλος αποθήκευσε εδώ άλλη απάντηση. Η δική σας δεν έχει αποθηκευτεί ακόμη. Αποθηκεύστε ξανά για να την αντικαταστήσετε.
portal-wrong-text = Γράψτε κάτι, το πολύ 8.000 χαρακτήρες.
portal-wrong-persons = Δώστε ακέραιο αριθμό ατόμων.
portal-wrong-file-missing = Επιλέξτε αρχείο ή γράψτε κάτι.
portal-wrong-file-format = Τέτοιο αρχείο δεν γίνεται δεκτό.
portal-wrong-file-large = Το αρχείο ή ο κατάλογος είναι πολύ μεγάλος.
portal-wrong-file-many = Πάρα πολλά αρχεία.

## Privacy
portal-privacy = Τι φυλάσσουμε για εσάς και γιατί
portal-privacy-what = Τι φυλάσσουμε
portal-privacy-what-text = Όνομα, ιδιότητα, διεύθυνση, e-mail και τηλέφωνο των υπευθύνων επικοινωνίας και όσα μας λέτε: απαντήσεις, ερωτήσεις, αρχεία.
portal-privacy-why = Γιατί
portal-privacy-why-text = Για να φτάσει σε εσάς η ειδοποίηση ασφάλειας και να αποδεικνύεται ότι έφτασε σε όλους. Ο νόμος το επιβάλλει στον κατασκευαστή (κανονισμοί (ΕΕ) 2017/745 και 2017/746· ΓΚΠΔ άρθρο 6 παρ. 1 στοιχείο γ)).
portal-privacy-why-text-quality = Για να φτάσει σε εσάς η ειδοποίηση ποιότητας και να αποδεικνύεται ότι έφτασε σε όλους. Ο κατασκευαστής έχει έννομο συμφέρον σε αυτό (ΓΚΠΔ άρθρο 6 παρ. 1 στοιχείο στ)).
portal-privacy-why-text-recall = Για να φτάσει σε εσάς η επιστολή ανάκλησης και να αποδεικνύεται ότι έφτασε σε όλους. Οι κανόνες για τις ανακλήσεις το ζητούν από τον κατασκευαστή (21 CFR 7.42 και 7.49· 21 CFR Part 806).
portal-privacy-who = Ποιος τα βλέπει
portal-privacy-who-text = Το προσωπικό του κατασκευαστή που εργάζεται για την ειδοποίηση, τηλεφωνικά κέντρα που εργάζονται για αυτόν και αρχές που τα ζητούν.
portal-privacy-long = Για πόσο
portal-privacy-long-text = Όσο ο νόμος απαιτεί τα αρχεία, κατά κανόνα δέκα έτη αφότου η τελευταία συσκευή διατέθηκε στην αγορά. Έπειτα τα δεδομένα σας διαγράφονται. Οι αποδείξεις δεν περιέχουν ονόματα.
portal-privacy-rights = Τα δικαιώματά σας
portal-privacy-rights-text = Μπορείτε να ζητήσετε αντίγραφο των δεδομένων σας, διόρθωση λαθών και να υποβάλετε καταγγελία σε αρχή προστασίας δεδομένων. Όσο διαρκεί η υποχρέωση φύλαξης, τα δεδομένα δεν διαγράφονται.
portal-privacy-contact = Επικοινωνία
portal-privacy-contact-text = Γράψτε στον κατασκευαστή στη διεύθυνση της ειδοποίησής σας.
