### Words of the portal for several people at one site, English: many devices, who has read, questions, files, privacy.

## Devices
portal-choice-never-had = Never had it
portal-choice-never-had-hint = This device was never at our site

## Answers so far
portal-answer-change = { $about }: { $now } (before: { $before })
portal-answer-part = { $name }, through the link for { $to }
portal-answer-typed = { $name }, entered by the manufacturer
portal-unit-newer = Answered anew on { $moment }

## Parts handed on
portal-hand-withdraw = Withdraw the link
portal-hand-withdrawn = Withdrawn on { $moment }
portal-hand-answer = Answer { $number } from { $name }, { $moment }

## Many devices
portal-many-heading = Many devices at once
portal-many-text = Paste or scan serial numbers, or choose a file. You see the list before anything is taken over.
portal-many-paste = Serial numbers, one per line
portal-many-file = Or a file (CSV, XLSX)
portal-many-answer = Answer for all of them
portal-many-preview = Check the list
portal-many-take = Take over into the form
portal-many-sum = Rows: { $rows }. Taken over: { $taken }, to be checked: { $held }, not taken over: { $refused }
portal-many-taken = is taken over
portal-many-unknown = not in your list; we check whether it is affected
portal-many-ambiguous = two devices have this number; please answer in the form
portal-many-twice = stands in the list before
portal-many-unclear = cannot be read as a serial number
portal-many-other = not in the part given to you

## Who has read
portal-users-heading = Who has read the notice
portal-users-text = Give this link to the users of the devices. With it they can only read and confirm.
portal-users-count = Confirmed by themselves: { $count }
portal-users-stated = Stated by { $name }: { $number }
portal-users-list = Show all
portal-users-own = Confirm for yourself
portal-users-confirm = I have read and understood the notice
portal-users-or = Or state how many users have confirmed to you
portal-users-number = Number of users
portal-done-users = Recorded
portal-done-users-text = Thank you. You can close this page.

## Questions and files
portal-talk-heading = Questions to the manufacturer
portal-talk-text = Question and answer stay here. When an answer is there, we tell you by email.
portal-talk-question = Your question
portal-talk-new = The manufacturer has answered you
portal-files-add = Add files
portal-files-hint = PDF, picture, sheet or text. At most 5 files of 10 MB each.
portal-file-infected = Malicious code was found. The file is kept apart and shown to nobody.
portal-file-held = This file could not be checked yet. It is held until then.

## What does not fit
portal-wrong-elsewhere = Somebody else saved another answer here meanwhile. Yours is not saved yet. Save again to replace theirs.
portal-wrong-text = Please write something, 8,000 characters at most.
portal-wrong-persons = Give a whole number of persons.
portal-wrong-file-missing = Choose a file or enter something.
portal-wrong-file-format = This kind of file is not taken.
portal-wrong-file-large = The file or list is too large.
portal-wrong-file-many = Too many files.

## Privacy
portal-privacy = What we keep about you and why
portal-privacy-what = What we keep
portal-privacy-what-text = Name, function, address, email address and telephone number of contact persons, and what you tell us: answers, questions, files.
portal-privacy-why = Why
portal-privacy-why-text = So that the safety notice reaches you, and so that it can be proved that everyone was reached. The manufacturer has to do this by law (Regulations (EU) 2017/745 and 2017/746; GDPR Art. 6(1)(c)).
portal-privacy-why-text-quality = So that the quality notification reaches you, and so that it can be proved that everyone was reached. The manufacturer has a legitimate interest in this (GDPR Art. 6(1)(f)).
portal-privacy-why-text-recall = So that the recall letter reaches you, and so that it can be proved that everyone was reached. The rules on recalls ask this of the manufacturer (21 CFR 7.42 and 7.49; 21 CFR Part 806).
portal-privacy-who = Who sees it
portal-privacy-who-text = Staff of the manufacturer who work on this notice, call centres that work for it, and authorities that ask for it.
portal-privacy-long = How long
portal-privacy-long-text = As long as the law demands the records, as a rule ten years after the last device was placed on the market. Then your data are erased. The proofs hold no names.
portal-privacy-rights = Your rights
portal-privacy-rights-text = You may ask for a copy of your data, have mistakes corrected, and complain to a data protection authority. While the duty to keep records runs, the data cannot be erased.
portal-privacy-contact = Contact
portal-privacy-contact-text = Write to the manufacturer at the address in your notice.
