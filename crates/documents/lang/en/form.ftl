### Frame words of the verification form and of the cover letter, English.

## Form
form-title = Verification form { $reference }
form-title-recall = Response form { $reference }
form-heading = Verification form
form-heading-recall = Response form
form-introduction-quality = Please use this form to confirm that you have received the quality notification { $reference } and carried out its measures.
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
letter-title-recall = Cover letter and response form { $reference }
letter-opening = { $count ->
    [0] According to our records, you have received an affected product. The complete safety notice is enclosed.
    [one] According to our records, this notice concerns 1 device at your site. The complete safety notice is enclosed.
   *[other] According to our records, this notice concerns { $count } devices at your site. The complete safety notice is enclosed.
}
letter-opening-quality = { $count ->
    [0] According to our records, you have received an affected product. The complete quality notification is enclosed.
    [one] According to our records, this notification concerns 1 device at your site. The complete quality notification is enclosed.
   *[other] According to our records, this notification concerns { $count } devices at your site. The complete quality notification is enclosed.
}
letter-opening-recall = { $count ->
    [0] According to our records, you have received an affected product. The complete recall letter is enclosed.
    [one] According to our records, this notice concerns 1 device at your site. The complete recall letter is enclosed.
   *[other] According to our records, this notice concerns { $count } devices at your site. The complete recall letter is enclosed.
}
letter-step-read = Read the safety notice. Pass it on to everybody who works with the devices.
letter-step-read-quality = Read the quality notification. Pass it on to everybody who works with the devices.
letter-step-read-recall = Read the recall letter. Pass it on to everybody who works with the devices.
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
letter-change = Since revision { $revision }
letter-change-new = new
letter-change-same = unchanged
letter-change-gone = no longer affected
letter-serial-unknown = not known
letter-chain = You received these devices as distributor or importer. Please name the receivers in the portal, or pass this notice on to them without delay, and fill in the block for distributors and importers.
letter-wrong = Are you not the right contact?
letter-genuine = Is this letter genuine?
letter-genuine-text = Every page carries the numbers { $reference } and { $document }. If in doubt, ask in a way you already know, for example { $website }. Nobody will ask you for a password.
letter-wrong-text = Please tell us the right person, in the portal or by e-mail to { $address }. Until then this notice remains addressed to you.
letter-check = fieldcheck has to show the fingerprint { $fingerprint }; under each serial number its challenge.

## Form: the code on each page, and what may be entered beside yes and no
form-code = This code says whose form this is. Please leave it free.
form-scan = Or scan this code with a telephone.
form-department = Department
form-account = Customer number
form-address = Address
form-shipping-address = Delivery address, if different
form-phone = Telephone
form-email = E-mail
form-signature = Signature
form-quantity = Quantity
form-comment = Comment
form-on = On (date)
form-deadline = Please return this form by { $day }.
form-disposition = What has happened
form-disposition-done = done
form-disposition-not-yet = not yet
form-disposition-not-here = not here
form-disposition-never-had = never had it
form-disposition-passed-on = passed on
form-disposition-scrapped = scrapped
form-disposition-cannot = cannot be done
form-continued = Continued
form-page-of = Form, page { $page } of { $pages }

## Statements of the customer
statement-receipt = I confirm that I have received this notice and have read and understood it.
statement-actions = I have carried out all actions that the notice asks for.
statement-users = The information and the actions were brought to the attention of all relevant users and carried out.
statement-returned = I have returned affected devices.
statement-destroyed = I have destroyed affected devices.
statement-none-to-return = There are no affected devices available to return or destroy.
statement-other = I have done something else (please describe).
statement-no-devices = I do not have any affected devices.
statement-query = I have a question, please contact me.
statement-adverse = Adverse events connected with the devices have happened (please describe).

## Statements of the distributor or importer
statement-stock = I have checked my stock and set affected devices apart.
statement-identified = I have identified the customers who received, or may have received, the devices.
statement-list = I have attached the list of these customers.
statement-informed = I have informed the identified customers.
statement-confirmed = I have received confirmations from all identified customers.
statement-neither = Neither I nor my customers have affected devices in stock.
statement-importer = I am the importer of the devices.

## Statements of the importer, of the authorised representative
statement-importer-register = As importer, I have entered this action in my register of complaints, non-conforming devices, recalls and withdrawals.
statement-importer-informed = As importer, I have told the manufacturer and its authorised representative what I know of the affected devices.
statement-representative = I am the authorised representative of the manufacturer.
statement-representative-cooperates = As authorised representative, I cooperate with the competent authorities on this action and keep the documents ready for them.
