### Words of the consignee's portal, English. One section per page, in the order in which a consignee meets them.

## Every page
portal-genuine = Is this genuine?
portal-language = Language:
portal-urgent = Urgent field safety notice
portal-alarm = Do you suspect unauthorised access?
portal-alarm-what = What to do now
portal-alarm-title = Suspected unauthorised access
portal-foot = Urgent field safety notice { $reference } ({ $document })
portal-foot-date = of { $date }.
portal-foot-help = Questions:
portal-back = Back to the overview
portal-back-devices = Back to the devices
portal-back-questions = Back to the questions
portal-to-start = To the overview
portal-to-form = To the form
portal-save = Save for later
portal-send = Send
portal-change = Change
portal-yes = Yes
portal-no = No
portal-yes-on = Yes, on { $date }
portal-which-units = Which devices?
portal-date-hint = Day, month, year, for example 10.12.2026
portal-date-hint-known = If known. Day, month, year, for example 10.12.2026

## Devices, as they are called everywhere
portal-units = { $count ->
    [one] Concerns 1 of your devices
   *[other] Concerns { $count } of your devices
}
portal-your-units = Your devices
portal-show-units = Show all devices
portal-no-units = There is no device for you to confirm at present
portal-serial = SN { $serial }
portal-serial-unknown = Device whose serial number we do not know
portal-unit-about = { $name }, catalogue no. { $number }
portal-unit-number = Catalogue no. { $number }, UDI-DI not applicable
portal-unit-numbers = Catalogue no. { $number }, UDI-DI { $udi }
portal-unit-possibly = Possibly affected according to our records. Please treat it as affected.
portal-unit-handed = Given to { $to } on { $date }. You may answer yourself or leave it open.
portal-shown-since = Shown since { $moment }
portal-shown-none = No evidence yet

## Overview
portal-handed = { $who } gave you this link on { $date }.
portal-handed-units = { $count ->
    [one] It covers 1 device.
   *[other] It covers { $count } devices.
}
portal-three-steps = Three steps
portal-step-read = Read
portal-step-read-small = The notice, also as PDF
portal-step-measures = Measures
portal-step-measures-small = The manufacturer's instructions
portal-step-confirm = Confirm
portal-step-confirm-small = per serial number, about 2 minutes
portal-open = open
portal-of = { $done } of { $total }
portal-said-so = stated
portal-confirmed = confirmed
portal-next-read = Next: read
portal-next-confirm = Next: confirm
portal-next-receipt = See your receipt
portal-draft = Your entries are saved
portal-draft-text = They have not been sent yet.
portal-draft-on = Continue the form
portal-way-recipients = Enter your own recipients. We tell them for you
portal-way-receipt = Latest receipt
portal-way-correct = Correct your answers
portal-way-hand = Give a part to a colleague
portal-way-handed = { $count ->
    [one] 1 part handed on
   *[other] { $count } parts handed on
}
portal-way-contact = Not responsible? Name the right person
portal-way-return = Not responsible? Tell the person who gave you the link.

## Reading the notice
portal-read-title = Read the notice
portal-text-language = Language of the notice: { $language }
portal-read-at = Read on { $moment }
portal-read-hint = Opening this page does not count as a confirmation. Only this button records that you have read the notice.
portal-read-button = I have read the notice
portal-instructions = Open the manufacturer's instructions
portal-instructions-take = Download
portal-instructions-taken = Downloaded on { $moment }
portal-instructions-hint = This button records that you have downloaded the file.
portal-products = Affected products
portal-product = Product
portal-catalogue-no = Catalogue no.
portal-udi = UDI-DI
portal-udi-none = not applicable
portal-files = Files
portal-files-none = The files will stand here once they are released.
portal-file-notice = Notice as PDF, { $language }
portal-file-personal = Cover letter and form for your site as PDF

## Form: what stands on each page
portal-form-steps = Steps of the form
portal-form-devices = Devices
portal-form-questions = Questions
portal-form-confirm = Confirm
portal-errors = { $count ->
    [one] One entry does not fit yet
   *[other] { $count } entries do not fit yet
}
portal-save-hint = You can save at any time. Your link leads you back here.
portal-next = Next

## Step: devices
portal-devices-title = Your devices
portal-devices-heading = What has happened with each device?
portal-no-units-form = There is no device for you to confirm at present. You can name a device that is missing below.
portal-chain-first = Have you passed devices on?
portal-chain-first-text = Enter the recipients. Those devices then count there, and you need to say nothing about them here.
portal-choice-done = Done
portal-said-done-hint = All steps of the instructions have been carried out
portal-choice-later = Not yet
portal-choice-not-here = Not here
portal-choice-not-here-hint = We cannot find this device at our site
portal-choice-passed-on = Passed on
portal-choice-scrapped = Scrapped
portal-choice-cannot = Cannot be done
portal-choice-cannot-hint = We cannot carry out the steps
portal-when = When?
portal-until = By when?
portal-to = To whom? Name and address of the site
portal-why = What stands in the way?
portal-why-hint = Technical support will get in touch with you.
portal-serial-read = Serial number from the name plate
portal-serial-read-hint = It is missing in our records
portal-rest = All devices about which you said nothing above
portal-rest-each = I answer for each of them
portal-rest-done = All the others are done
portal-extra-heading = A device is missing from this list
portal-extra = Serial number as it stands on the name plate
portal-extra-hint = We check whether it is affected and get in touch. Several: one per line.

## Step: questions
portal-questions-title = Questions about the notice
portal-questions-heading = Are these statements true?
portal-questions-hint = “No” is a valid answer. We will then get in touch with you.
portal-questions-tick = Tick what applies to you.
portal-not-ticked = not ticked
portal-derived = Follows from what you said about each device
portal-chain = Distributors and importers
portal-chain-question = Are you a distributor or importer of the devices?
portal-chain-not-applicable = Not applicable
portal-chain-not-applicable-hint = We use the devices ourselves
portal-chain-applies = Yes, we are a distributor or importer
portal-informed-on = On
portal-next-check = Next: check your answers

## Step: confirm
portal-check-title = Check and confirm
portal-check-heading = Is everything right?
portal-missing = { $count ->
    [one] One answer is still missing
   *[other] { $count } answers are still missing
}
portal-check-correction = You have answered before. Sending again corrects your last answer; it stays readable.
portal-unknown-serials = Further serial numbers at your site
portal-said-nothing = Nothing said yet
portal-said-done = Done
portal-said-done-on = Done on { $date }
portal-said-later = Not yet
portal-said-later-on = Not yet, by { $date }
portal-said-not-here = Not here
portal-said-passed-on = Passed on to { $to }
portal-said-scrapped = Scrapped
portal-said-scrapped-on = Scrapped on { $date }
portal-said-cannot = Cannot be done: { $why }
portal-sign-heading = Who confirms this?
portal-sign-name = First and last name
portal-sign-title = Title or function
portal-sign-date = Date
portal-sign-hint = By sending you make these statements. You can correct them later; the earlier version is kept.
portal-sign = Send your answers
portal-earlier = Your answers so far

## What does not fit about an entry
portal-wrong-about = SN { $serial }: { $text }
portal-wrong-choose = Choose an answer.
portal-wrong-yes-no = Choose yes or no.
portal-wrong-date = This date cannot be read. Write day, month, year, for example 10.12.2026.
portal-wrong-date-missing = The date is missing.
portal-wrong-quantity = Please give a whole number of devices.
portal-wrong-to = Give the name and address of the site.
portal-wrong-why = Give the reason. One sentence is enough.
portal-wrong-name = The name is missing.
portal-wrong-changed = The answers have changed since this page was shown. Please check them once more.
portal-wrong-units = Choose at least one device.
portal-wrong-email = This is not an email address.
portal-wrong-nothing = Nothing has been said yet.

## Receipt
portal-receipt-title = Receipt { $number }
portal-receipt-heading = Your answers have been received
portal-receipt-corrected = This answer was corrected
portal-receipt-newer = To the newer answer { $number }
portal-receipt-number = Number of your receipt
portal-receipt-phone = This number is all you need on the telephone.
portal-receipt-at = Received
portal-receipt-by = Confirmed by
portal-receipt-site = Site
portal-receipt-corrects = Corrects the answer
portal-receipt-place = Place in the log
portal-receipt-index = Entry { $index }
portal-receipt-sealed = Included in the signed checkpoint over { $size } entries
portal-receipt-pending = Being given just now. Your answers are safe already.
portal-receipt-again = Look again
portal-receipt-digest = Digest of the entry (SHA-256)
portal-receipt-print = Made by the portal of { $reference }, for your files. Questions: { $address }
portal-receipt-next = What happens next
portal-receipt-queried = A person reads your answer and gets in touch if something needs clearing up.
portal-receipt-open = Not done yet:
portal-receipt-copy = A confirmation goes to the email address we hold for you.
portal-receipt-how-print = Use the print function of your browser to file this page.
portal-receipt-proof = With entry and digest it can be proved later that this answer stands unchanged in the log.

## Handing a part on
portal-hand-title = Hand a part on
portal-hand-heading = Who should take over a part?
portal-hand-text = The person gets a link of their own. It shows only the devices you choose and says by whom it was handed on. You keep the overview.
portal-hand-unit = { $name }: { $state }
portal-hand-email = Email address of the person
portal-hand-from = Your name
portal-hand-from-hint = It stands in the email.
portal-hand-send = Send the link
portal-hand-already = Handed on already
portal-hand-said = { $said } of { $count } answered

## Naming the right person
portal-contact-title = Name the right person
portal-contact-heading = Who is responsible?
portal-contact-text = The notice has to reach the right person. Until they answer, we keep your address.
portal-contact-what = What applies?
portal-contact-person = Another person at our site is responsible
portal-contact-name = Name or department
portal-contact-email = Email address
portal-contact-email-hint = The notice goes to this address at once. Without one, a person keeps looking.
portal-contact-site = Another site is responsible
portal-contact-site-name = Name and address of the site
portal-contact-unknown = I do not know who is responsible
portal-contact-unknown-hint = We keep looking and call your switchboard

## Reporting a suspicion
portal-intruder-reported = A suspicion has been reported already. You can add more.
portal-intruder-then = Then report it here
portal-intruder-text = One sentence is enough. The report stands first on the manufacturer's work list at once. It does not replace your confirmation per device.
portal-intruder-seen = What have you noticed?
portal-intruder-unplugged = Has the cable been pulled as the notice asks?
portal-intruder-reach = How can we reach you?
portal-intruder-reach-hint = Telephone number, at night too if possible
portal-intruder-send = Report the suspicion
portal-intruder-law = Your site may have reporting duties of its own with short deadlines, for example on data protection or network security. Ask those responsible in your organisation.

## Recipients of a distributor or importer
portal-recipients-title = Enter your recipients
portal-recipients-heading = To whom did you pass the devices on?
portal-recipients-text = Each recipient gets the notice in its language and answers for itself.
portal-recipients-free = Without a recipient: { $free } of { $total } devices.
portal-recipients-free-list = Serial numbers without a recipient
portal-named = { $count ->
    [one] 1 recipient named
   *[other] { $count } recipients named
}
portal-state = State
portal-state-waiting = being told
portal-state-told = told
portal-state-read = read
portal-state-answered = answered
portal-recipients-complete-said = You have said that the list is complete.
portal-preview = { $count ->
    [one] 1 recipient can be told
   *[other] { $count } recipients can be told
}
portal-preview-text = Nothing has been sent yet. If the list is right, tell the recipients with the button below.
portal-recipients-rows = Enter recipients
portal-recipient = Recipient { $count }
portal-recipient-name = Site
portal-recipient-street = Street
portal-recipient-postcode = Postal code
portal-recipient-city = Town
portal-recipient-country = Country
portal-recipient-country-hint = Name or code, for example DE
portal-recipient-email = Email address
portal-recipient-serials = Serial numbers
portal-recipient-serials-hint = Separate several with commas
portal-recipients-more = Show more rows. What stands on this page is not carried over
portal-recipients-paste = Or paste a table
portal-paste = Copy from your table and paste here
portal-paste-hint = One line per recipient: site; street; postal code; town; country; email; serial number, serial number
portal-recipients-complete = My list is complete with this
portal-recipients-check = Check the entries
portal-recipients-tell = Tell the recipients
portal-recipients-later = You can enter further recipients later.
portal-line-row = Recipient { $line }: { $text }
portal-line-pasted = Pasted line { $line }: { $text }
portal-line-none = Enter at least one recipient.
portal-line-name = The site is missing.
portal-line-city = The town is missing.
portal-line-country = We do not know this country: “{ $about }”. Write its name or two letters.
portal-line-email = This is not an email address: “{ $about }”.
portal-line-serial = This serial number is not in your list: { $about }.
portal-line-twice = This serial number is named twice: { $about }.
portal-line-units = The serial numbers are missing.

## Is this genuine?
portal-genuine-heading = Is this notice genuine?
portal-genuine-text = Three ways to find out. One is enough.
portal-genuine-ask = Ask.
portal-genuine-ask-text = Call your contact at the manufacturer on a number you already know, not one from the email, or go by way of { $website }. Quote { $reference }.
portal-genuine-compare = Compare.
portal-genuine-compare-text = Each page of the PDF carries both numbers: { $reference } and { $document }.
portal-genuine-digest = Recompute.
portal-genuine-digest-text = Your IT can compare the digest of the file with this list. Exactly these files were signed.
portal-genuine-maker = Manufacturer
portal-genuine-numbers = Numbers
portal-genuine-link = What your link is
portal-genuine-link-text = It works only for your site and this one notice. Whoever has it can answer for your site; do not forward it, but hand parts on through “Hand a part on”. The manufacturer can withdraw it at any time and send you a new one.
portal-genuine-never = We never ask for a password and never for bank details.

## After an act
portal-done-now = Do this now
portal-done-hand = The link is on its way
portal-done-hand-text = The person gets it at the address you gave. What they say will stand in your form.
portal-done-contact = Thank you. What you said is recorded
portal-done-contact-text = If you gave an email address, the notice goes there. Otherwise a person looks for the right contact. Your link stays valid.
portal-done-intruder = Your report has been received
portal-done-intruder-text = It now stands first on the manufacturer's work list. Do not wait for an answer before you act.
portal-done-recipients = Your list has been taken
portal-done-recipients-text = The recipients you named get the notice now. How far they are stands on the page of your recipients.

## The notice as data
portal-data = As data for your own systems
portal-data-text = Same version as the PDF. Your system can read it and answer with it.
portal-data-products = Affected products
portal-data-units = Your serial numbers
portal-data-notice = Notice for machines (JSON)

## Checking a file
portal-genuine-file-heading = Check a file
portal-genuine-file-text = Choose the PDF you have received. It is not kept.
portal-genuine-file = PDF file
portal-genuine-file-send = Check
portal-genuine-offline = Without a network: “fieldaction genuine” or “fieldcheck genuine” with the name of the file.
portal-genuine-yes = Genuine: { $reference }, revision { $revision }, sealed by { $maker } on { $date }.
portal-genuine-filled = Genuine. After it was sealed, only form fields were filled in.
portal-genuine-not = Not genuine: { $why }
portal-genuine-stamp = Time stamp: { $moment }, by { $authority }. Whose service that is, was not checked.
portal-genuine-key = Fingerprint of the key of this seal
portal-genuine-key-compare = It has to be the fingerprint that stands in your letter.
genuine-no-pdf = The file is not a readable PDF.
genuine-no-seal = The file carries no seal.
genuine-changed = The file was changed after it was sealed.
genuine-added = Something was added to the file after it was sealed.
genuine-foreign-key = The seal was made with another key.
genuine-broken = The seal cannot be read.

# The page for files of answers.
portal-upload-way = Upload a file of answers
portal-upload-title = Upload answers
portal-upload-lead = Give us a file with the serial numbers and what became of each device. You see what was read, check it and sign. Nothing is recorded before that.
portal-upload-label = File
portal-upload-hint = XLSX or CSV with columns for serial number and status, or the machine answer (JSON)
portal-upload-own = You can fill in our own sheet:
portal-upload-send = Read the file
portal-upload-none = Choose a file first.
portal-upload-unreadable = This file cannot be read.
portal-upload-empty = This file says nothing about a device.
portal-upload-foreign = This file belongs to another notice or another recipient. Nothing was taken from it.
portal-upload-result = What was read
portal-upload-counts = Read: { $taken } · To check: { $held } · Left out: { $refused }
portal-upload-row = Row { $row }
portal-upload-next = Check and continue
portal-upload-kept = What was read stands in the form. Check it there, complete it and sign.
portal-upload-unknown = Not in our list; it will be reported as a further device.
portal-upload-number = The serial number cannot be read for sure. Look at the device.
portal-upload-said = What became of the device is not clear. Choose it yourself.
portal-upload-date = The date is not clear and was left out.
portal-upload-cell = The cell holds a formula or is merged. Check the value.
portal-upload-twice = This serial number stands there more than once.
portal-upload-missing = To whom or why is missing.
portal-upload-which = It is not clear which device is meant.
portal-upload-comment = There is a comment; it was not taken over.
portal-upload-other = Something here could not be read and was left out.
## Passing on: roles, a list as a file, sites by number only
portal-role = What does the site do with the devices?
portal-role-uses = Uses them
portal-role-passes = Passes them on and names recipients of its own
portal-list-heading = Or hand in a file
portal-list-text = One row per device, with the columns of the template, as CSV or XLSX. What can be taken is then put into the field above; nobody is told yet.
portal-list-file = List (CSV or XLSX)
portal-list-template = Template
portal-list-read = Read the file
portal-list-counts = { $rows } rows: { $taken } taken, { $held } to be put right, { $refused } cannot be used
portal-line-list = Row { $line }: { $text }
portal-line-role = We do not know this role: “{ $about }”.
portal-line-circle = This address stands above you in the chain: { $about }.
portal-line-many = One list holds no more recipients: { $about }.
portal-line-unreadable = This cannot be read: “{ $about }”.
portal-blind-title = Keep the names with you
portal-blind-text = Give each site a number. We learn number, country, language and serial numbers, never a name or an address. You hand the notice on yourself.
portal-blind-lines = Sites
portal-blind-lines-hint = One line per site: number; country; language; serial number, serial number. The number has up to four letters and six digits, for example S-01
portal-blind-file = Public part from “fieldaction cascade seal” (JSON)
portal-blind-sealed = Your sealed list (optional)
portal-blind-sealed-hint = We keep it for you. Only your key opens it.
portal-blind-declare = Declare the sites
portal-blind-named = Sites: { $count }
portal-blind-site = Number
portal-blind-link = Link for the site
portal-blind-letter = Letter (PDF)
portal-blind-zip = Letters, links and signed notices for all sites (ZIP)
portal-blind-told = I have handed the notice on to these sites
portal-blind-kept = Your sealed list
portal-blind-root = Root over your commitments
portal-line-site = This is no free number for a site: “{ $about }”.
portal-line-public = This is not the public part of a list: “{ $about }”.
portal-line-unsealed = This file is not sealed: “{ $about }”.
portal-sign-optional = Optional. The manufacturer does not know who you are.
