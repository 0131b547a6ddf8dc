### Frame words of the notice and of the dossier's summary, English.

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
alarm-label = Do you suspect unauthorised access?

## Notice: product table
table-product = Affected product
table-catalogue-no = Catalogue number
table-udi = UDI-DI
table-serials = Serial numbers
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
role-author = Author
role-quality_signatory = Quality
role-regulatory_signatory = Regulatory affairs
role-coordinator = Coordination
role-call_centre = Call centre
role-auditor = Auditor

## Notice: how to tell that it is genuine
genuine-heading = How to tell that this notice is genuine
genuine-text = Every page carries the reference { $reference } and the document number { $document }. If in doubt, ask in a way you already know, for example through { $website } or your usual contact, and quote both numbers. Nobody will ask you for a password in this matter.

## Summary of the dossier: head and dates
summary-title = Summary { $reference }
summary-heading = Summary of the field safety corrective action { $action }
summary-rehearsal = Rehearsal: the consignees of this action are simulated.
summary-dates = Dates
summary-issued = Notice sent
summary-closed = Closed
summary-as-of = This summary as of
summary-facts = Facts recorded
summary-not-yet = not yet

## Summary: counters
summary-counters = State per unit and per consignee
summary-counter = Counter
summary-consignees = Consignees
summary-units = Units
counter-total = in the action
counter-told = told
counter-read = read
counter-said-done = says done
counter-shown-done = shown done
counter-unreachable = unreachable
summary-counter-note = A unit is one serial number. “Says done” means: the consignee has stated it. “Shown done” means: a check has shown it. Units that were passed on count where they are now.
summary-work = Sending and answers
summary-work-count = Count
work-parcels-sent = parcels that a carrier took
work-parcels-repeated = of these, repeats
work-parcels-undeliverable = undeliverable parcels
work-responses = responses

## Summary: signatures, files, verification
summary-signatures = Signatures
summary-signature-name = Name
summary-signature-role = Role
summary-signature-meaning = Meaning
summary-signature-time = Time
summary-signature-none = There is no signature yet.
summary-files = Files
summary-files-note = These files lie in the dossier beside this summary.
summary-file-name = File
summary-file-bytes = Bytes
summary-file-digest = SHA-256
summary-verify = How to verify this dossier
summary-verify-program = The command “fieldaction verify” with the name of the dossier file checks all files, signatures and counters and names the first place that does not fit. It needs only that file, no connection and no account.
summary-verify-hand = Without the program: compute the SHA-256 value of a file and compare it with the list above.
summary-root = Root of the log
summary-key = Public key

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
