### Frame words of the mails, English. Steps and the note on a wrong contact are those of notice.ftl and form.ftl.

## Subjects. A country with words of its own has a key mail-urgent-XX.
mail-urgent = Urgent Field Safety Notice
mail-urgent-US = Urgent Medical Device Recall
mail-subject-reminder = Reminder { $number }, your answer is still missing
mail-subject-receipt = Receipt { $number }
mail-subject-handover = { $from } asks you for a part of the answer
mail-subject-answer = Your question has been answered

## What this mail is and who sends it
mail-opening-notice = { $maker } sends you the urgent field safety notice { $reference } for { $addressee }. According to our records it concerns { $count ->
    [one] 1 device
   *[other] { $count } devices
} at your site. The complete notice and the form are attached as PDF.
mail-opening-reminder = { $days ->
    [one] 1 day
   *[other] { $days } days
} ago { $maker } sent you the urgent field safety notice { $reference } for { $addressee }. It concerns { $count ->
    [one] 1 device
   *[other] { $count } devices
} at your site. Your answer is still missing or not complete.
mail-opening-receipt = { $maker } has received the answer of { $addressee } to the field safety notice { $reference }. Your receipt number is { $number }. Please quote this number in any question.
mail-opening-handover = { $from } has handed you a part of the answer to the urgent field safety notice { $reference } of { $maker } for { $addressee }: { $count ->
    [one] 1 device
   *[other] { $count } devices
}.

## How to answer
mail-step-answer = Answer for each serial number, even if a device is no longer at your site.
mail-answer-heading = How to answer
mail-answer-link = Through this link, without an account. It is for you only:
mail-answer-code = On the telephone or for typing: short code { $code }
mail-answer-plain = You may also answer with a plain e-mail to { $address }. Please name the serial numbers and say what happened to each device.

## Receipt
mail-receipt-position = Your answer stands at place { $position } in the log of this action.
mail-receipt-again = Through this link you can read or correct your answer:

## How to tell that it is genuine
mail-genuine-heading = How to tell that this e-mail is genuine
mail-genuine-text = It names the reference { $reference } and the document number { $document }, which also stand on every page of the PDF files. If in doubt, ask in a way you already know, for example through { $website } or your usual contact. Nobody will ask you for a password in this matter.

mail-form-file = verification-form
mail-form-file-recall = response-form

## The notice as data
mail-data = The list of products and of your serial numbers is attached as a table (XLSX, CSV) and as data for your own system (JSON), all of the same version as the notice.
mail-data-file = notice-data

## Reminders for several places in one mail
mail-subject-summary = Answers still missing: { $count }
mail-opening-summary = { $maker } sent you the notices below before. For each of them your answer is still missing or not complete. Each has a link of its own.
mail-summary-files = The complete notices and forms came with the first e-mails. You can also open them through the links.

## To a distributor that keeps the names
mail-subject-onward = Please remind your recipients
mail-opening-onward = These sites have not answered yet: { $sites }. Only you know who they are. Please remind them. Their links stand on your page:
## The maker has answered in the portal
mail-opening-answer = { $maker } has answered a question of { $addressee } about the notice { $reference }. You can read the answer through your link:
