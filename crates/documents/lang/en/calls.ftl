### What a caller says in the name of the maker, English.

call-introduction = Good day. { $maker } has asked me to call you.
call-ask-person = May I speak to { $contact }?
call-ask-anyone = May I speak to the person who is responsible for these devices?
call-about = It is about the notice “{ $title }” with the number { $reference }, which { $maker } sent you. Devices concerned at your site: { $count }.
call-ask-receipt = Have you received it, and may I record that you confirm the receipt?
call-ask-unit = What has become of the device with the serial number { $serial }? Have the measures been carried out, and on which day?
call-where-link = You can also answer yourself: the link is in our e-mail, and on our letter beside the square code.
call-ask-mail = To which e-mail address may we send it again?
call-ask-right = Who is the right person, and how can we reach them?
call-message = This is a message from { $maker } about the notice “{ $title }” with the number { $reference }. Please answer through the link in our e-mail or our letter. We will call again.
call-close = Thank you for your time. If you have questions, please write to { $address }.
