### Frame words of the verification form and of the cover letter, English.

## Form
form-title = Verification form { $reference }
form-heading = Verification form
form-organisation = Name of organisation
form-number = Your number with us
form-person = Person completing this form
form-name = Name
form-person-title = Title or function
form-date = Date ({ $hint })
form-answers = Your answers
form-yes = Yes
form-no = No
form-unit-product = Device
form-unit-serial = Serial number
form-unit-answer = Carried out
form-unit-write = please write:
form-further = Further serial numbers at your site
form-chain = Answers of the distributor or importer
form-chain-not-applicable = Not applicable
form-send = Return to { $address }. You may also send us this information in an e-mail, without the form.

## Cover letter
letter-title = Cover letter and verification form { $reference }
letter-opening = { $count ->
    [0] According to our records, you have received an affected product. The complete safety notice is enclosed.
    [one] According to our records, this notice concerns 1 device at your site. The complete safety notice is enclosed.
   *[other] According to our records, this notice concerns { $count } devices at your site. The complete safety notice is enclosed.
}
letter-step-read = Read the safety notice. Pass it on to everybody who works with the devices.
letter-step-measures = Carry out the measures: { $address }
letter-step-answer = Answer for each serial number, online or with the form.
letter-online = Answer online, without an account
letter-code = Short code for the telephone:
letter-paper = By form or e-mail
letter-paper-text = Send the completed form, or a plain e-mail with the serial numbers, to { $address }.
letter-units = Affected devices at your site
letter-standing = Standing
letter-standing-affected = affected
letter-standing-possibly = possibly affected
letter-serial-unknown = not known
letter-chain = You received these devices as distributor or importer. Please name the receivers in the portal, or pass this notice on to them without delay, and fill in the block for distributors and importers.
letter-wrong = Are you not the right contact?
letter-genuine = Is this letter genuine?
letter-genuine-text = Every page carries the numbers { $reference } and { $document }. If in doubt, ask in a way you already know, for example { $website }. Nobody will ask you for a password.
letter-wrong-text = Please tell us the right person, in the portal or by e-mail to { $address }. Until then this notice remains addressed to you.
letter-check = fieldcheck has to show the fingerprint { $fingerprint }; under each serial number its challenge.
