### Words at the threshold of office and portal, English: refusals and what every page has.

language-name = English
door-skip = To the content
door-check = Please check: { $title }

## Refusals as pages
refusal-code = Code for questions:
refusal-back-office = To the field actions
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
error-action-exists = A field action with this reference is there already.
error-link-unknown = This link is not valid, was withdrawn or has ended.
error-staff-unknown = Name and password do not fit.
error-staff-role = This needs a role that you do not hold.
error-approval-stage = This is not possible at this stage.
error-approval-author = Whoever wrote the notice or resolved its scope may not approve it.
error-approval-same-person = The two signatures must come from two persons.
error-approval-role-signed = This role has signed already.
error-approval-changed = The files have changed since they were shown. Look at them again.
error-approval-components = Password or code is not right, or the code was used already. Wait for the next code.
error-notice-gaps = The notice has gaps and cannot be submitted yet.
error-notice-unreadable = The notice cannot be read or set.
error-records-unreadable = The list cannot be read.
error-scope-missing = The scope must be resolved first.
error-scope-empty = No consignee is in scope.
error-dispatch-gates = Authorities must be informed first, or somebody states why not.
error-dispatch-digest = A file is not the one that was signed. It is not sent.
error-response-invalid = What you entered cannot be taken as it is.
error-contact-invalid = This is no mail address.
error-cascade-invalid = A line of the list cannot be taken as it is.
error-closure-blocked = Something still stands in the way of closing.
error-task-unknown = This work is not open.
error-unit-unknown = This unit is not in scope here.
error-dossier-unreadable = The dossier does not fit together.
error-story-unreadable = The story cannot be read.
error-system-conflict = Somebody else changed this at the same moment. Please look and repeat.
error-system-unavailable = Something we need does not answer at the moment. Nothing is lost. Please repeat later.
error-system-fault = A fault of ours. It was noted.
