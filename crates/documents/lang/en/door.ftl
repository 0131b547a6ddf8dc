### Words at the threshold of office and portal, English: refusals and what every page has.

language-name = English
door-skip = To the content
door-check = Please check: { $title }

## Refusals as pages
refusal-code = Code for questions:
refusal-link-title = This link is not valid
refusal-link-text = The link is incomplete, was withdrawn or has ended. Nothing more can be said from here.
refusal-link-next = Open the latest mail about this notice and follow the link in it. If you have a letter, please type the whole address. If that does not work, write to the address printed in the notice.
refusal-nowhere-title = There is nothing here
refusal-nowhere-text = This address does not exist, or it is not meant for you.
refusal-nowhere-next = Go back, or begin with the field actions.
refusal-often-title = Too many requests
refusal-often-text = Very many requests came from your connection in a short time.
refusal-often-next = Wait half a minute and load the page again. Nothing is lost.
refusal-large-title = Too large
refusal-large-text = What you sent is larger than what is taken here.
refusal-large-next = Split the file, or send it by mail to the technical support.
refusal-later-title = Not reachable at the moment
refusal-later-text = Something we need does not answer at the moment. What was confirmed already is safe.
refusal-later-next = Wait half a minute and try again.
refusal-fault-title = A fault of ours
refusal-fault-text = This was not because of you. The fault was noted.
refusal-fault-next = Go back and try again. If it fails again, write to us what you wanted to do.
refusal-origin-title = From a foreign page
refusal-origin-text = This form was not sent from our page. So nothing was done.
refusal-origin-next = Open the page anew and send the form from there.
refusal-refused-title = This is not possible
refusal-refused-next = Go back. What you recorded already stays.
refusal-unreadable-title = Not readable
refusal-unreadable-text = What arrived could not be read. Nothing was done.
refusal-unreadable-next = Go back and send the page once more.

## What each error means. The code after `error-` is the stable code with dashes.
error-action-unknown = There is no such field action.
error-link-unknown = This link is not valid, was withdrawn or has ended.
error-response-invalid = What you entered cannot be taken as it is.
error-contact-invalid = This is no mail address.
error-cascade-invalid = A line of the list cannot be taken as it is.
error-unit-unknown = This unit is not in scope here.
error-profile-none = There is no such check profile here.
error-evidence-unreadable = This is no evidence of fieldcheck.
error-evidence-signature = The evidence was changed after it was signed. Take the file that fieldcheck wrote.
error-evidence-notice = The evidence belongs to another notice.
error-evidence-profile = The evidence follows a check profile that was not handed out here, or was withdrawn. Load the check profile again and run the check once more.
error-evidence-serial = The evidence names no serial number, so it is about no device. Run the check once more and give the serial number.
error-evidence-challenge-used = The challenge in this evidence was answered before. Load the check profile again and run the check once more.
error-evidence-not-shown = Nothing shows yet that this device is done.
error-system-conflict = Somebody else changed this at the same moment. Please look and repeat.
error-system-unavailable = Something we need does not answer at the moment. Nothing is lost. Please repeat later.
error-system-fault = A fault of ours. It was noted.
