### Frame words of the notice, English.

## Head of every document
fact-reference = Reference
fact-document-no = Document number
fact-revision = Revision
fact-date = Date
fact-number = Your number with us
draft = Draft, not dated

## Foot of every document
foot-support = Technical support: { $address }
foot-care = Customer care: { $address }

## Notice: the frame on top
box-heading = What you need to do now
step-read = Read this notice and pass it on to everybody who works with the devices.
step-measures = Carry out the measures on every affected device: { $address }
step-answer = Return the verification form.
step-answer-recall = Return the response form.
alarm-label = Do you suspect unauthorised access?

## Notice: product table
table-product = Affected product
table-catalogue-no = Catalogue number
table-udi = UDI-DI
table-serials = Serial numbers
table-lots = Lots: { $lots }
table-serial = Serial number
udi-none = N/A (not applicable)
udi-none-legacy = N/A (placed on the market before UDI applied)
udi-none-not-a-device = N/A (not a medical device)
serials-all = all
serials-letter = { $count ->
    [one] 1 number, named in the cover letter
   *[other] { $count } numbers, named in the cover letter
}

## Notice: signatures
signed-electronically = Signed electronically
signed-at = { $moment }
signed-meaning = Meaning: { $meaning }
# The declaration itself: what was signed in the office’s language stands on the paper in its own.
meaning-release = Content and scope examined and approved
role-author = Author
role-quality_signatory = Quality
role-regulatory_signatory = Regulatory affairs
role-coordinator = Coordination
role-call_centre = Call centre
role-auditor = Auditor

## Notice: how to tell that it is genuine
genuine-heading = How to tell that this notice is genuine
genuine-text = Every page carries the reference { $reference } and the document number { $document }. If in doubt, ask in a way you already know, for example through { $website } or your usual contact, and quote both numbers. Nobody will ask you for a password in this matter.

## Deadlines, software, registration number
table-software = Software versions
fact-srn = SRN of the manufacturer
deadline-act-on = Please act by { $day }.
deadline-act-days = { $days ->
    [one] Please act within one day of receipt.
   *[other] Please act within { $days } days of receipt.
}
deadline-reply-on = Please reply by { $day }.
deadline-reply-days = { $days ->
    [one] Please reply within one day of receipt.
   *[other] Please reply within { $days } days of receipt.
}

## Titles by market and kind of action
title-recall = Urgent medical device recall
title-correction = Urgent medical device correction
title-fsn = Urgent field safety notice
title-quality = Quality notification

## New or update
fact-type = Type of notice
type-new = New
type-update = Update
update-heading = What has changed
update-previous = This notice replaces revision { $revision } of { $date }.
update-added = New: { $about }
update-removed = No longer contained: { $about }
update-changed = Changed: { $about }

## Actions that are answered one by one
action-read = Read and understand this notice.
action-pass-on = Pass this notice on to everybody who has to know it.
action-forward = Pass this notice on to every organisation that affected devices went to or that is concerned by this action.
action-identify = Identify the affected devices.
action-quarantine = Set the affected devices apart and do not use them.
action-inspect = Check the devices on site, or have them changed there.
action-correct = Carry out the correction.
action-return = Return the affected devices.
action-destroy = Destroy the affected devices.
action-patients = Follow the recommendations for the care of patients.
action-review = Review results obtained earlier.
action-instructions = Observe what has changed in the instructions for use.
action-remember = Keep this notice in mind until the action has ended.

## Chosen fields
stated-look-back-yes = A follow-up of patients or a review of results obtained earlier is recommended.
stated-look-back-no = Neither a follow-up of patients nor a review of results obtained earlier is recommended.
stated-look-back-not-applicable = A follow-up of patients or a review of results obtained earlier does not come into question.
stated-maker-removal = We are taking the affected devices back.
stated-maker-on-site = We are inspecting or modifying the affected devices on site.
stated-maker-software = We are providing new software.
stated-maker-labelling = We are changing the instructions for use or the labelling.
stated-maker-none = We are planning no action of our own.
stated-maker-by = Our actions are to be completed by { $day }.
stated-lay-users-no = Patients and lay persons do not have to be told.
stated-lay-users-appended = Patients or lay persons have to be told; a text for them is with this notice.
stated-lay-users-not-appended = Patients or lay persons have to be told; no text for them is with this notice.
stated-further-notice-yes = A further notice is expected.
stated-further-notice-no = No further notice is expected.
stated-further-notice-not-planned-yet = No further notice is planned yet.
stated-depth-user = This action extends to consumers and users.
stated-depth-retail = This action extends to the retail level.
stated-depth-wholesale = This action extends to the wholesale level.
stated-distributed = The affected devices were distributed between { $from } and { $to }.
representative-heading = Local representative
attention-line = For the attention of: { $who }

## Electronic seal
seal-heading = Electronic seal
seal-text = { $maker } has sealed this file electronically. The fingerprint of the key is { $fingerprint }. Anybody can check the file without a network connection, with “fieldaction genuine” or “fieldcheck genuine”.

## Postal
envelope-mark = URGENT: medical device recall or correction
