### Words of the office, English.


## House
office-house = The maker's office
office-actions = Field actions
office-side = Field actions
office-all-actions = All field actions
office-sign-in = Sign in
office-sign-out = Sign out
office-not-signed-in = Signing in is not possible
office-no-account = Consignees of a notice need no account. Their link is in the mail or in the letter.
office-demo = Accounts of the demo
office-demo-text = All persons are made up. The password is the same for all:
office-demo-code = Demo: your authenticator shows { $code } now.
office-check = Please check
office-search = Search
office-apply = Apply
office-all = All
office-none = none
office-open = open
office-yes = Yes
office-no = No
office-of = { $count } of { $total }
office-out-of = of { $count }
office-erased = (erased)
office-no-serial = no number
office-unreachable = unreachable
office-suspected = suspicion
office-since = since
office-see-all = See all
office-pages = Pages
office-first = To the beginning
office-next-page = Next
office-rows = { $count ->
    [one] 1 row
   *[other] { $count } rows
}
office-needs = { $count ->
    [one] 1 open task
   *[other] { $count } open tasks
}
office-reasons = { $count ->
    [one] 1 reason
   *[other] { $count } reasons
}
office-action-count = { $count ->
    [one] 1 field action
   *[other] { $count } field actions
}
office-gates-open = { $count ->
    [one] Authority of 1 country not informed yet
   *[other] Authorities of { $count } countries not informed yet
}
office-consignees = Consignees
office-units = Units
office-unit = Unit
office-needs-you = Needs you
office-next = Next steps
office-by-country = Consignees by country
office-rehearsal = Mock recall: all consignees are simulated.
office-rehearsal-short = mock recall
office-not-issued = not issued yet
office-step = Step { $step }: { $act }
office-step-text = To all who have not answered by then
office-missing = Something is missing here.
office-missing-choice = Please choose an answer.
office-missing-country = Please choose at least one country.
office-no-date = This is no unmistakable date. Write it for example like this: 3 December 2026.
office-nothing-answered = Nothing is answered yet.
office-no-attempt = No attempt is on record yet.
office-no-answer = no answer

## Empty rooms
empty-actions = No field action yet
empty-actions-next = All field actions stand here. An author opens a new one here, or it comes from a story: fieldaction rehearse.
empty-filter = Nothing found
empty-filter-next = Remove the filter
empty-recipients = No consignees yet
empty-recipients-next = Consignees stand here once the notice is issued. Until then the scope shows the preview.
empty-answers = No answers yet
empty-answers-next = Every answer stands here with its time and channel. Answers by telephone or on paper are entered on the page of the consignee.
empty-units = No unit with this number
empty-units-next = The whole serial number is looked for, as in the records or as read off the unit.
empty-needs = Nothing needs you
empty-tasks-next = What a person has to decide stands here, the heaviest first: suspected intruders, contradictions, unknown serial numbers, doubts, wrong contacts, calls.
empty-steps = No further step is due.
empty-records = No records yet
empty-records-next = Load the list of consignees as a CSV or Excel file. No row is lost: each is taken, held or refused, with its reason.
empty-log = Nothing is sealed yet.

## Tabs, stages, head
tab-overview = Overview
tab-notice = Notice
tab-scope = Scope
tab-recipients = Consignees
tab-answers = Answers
tab-units = Units
tab-tasks = Work
tab-log = Log
tab-closing = Closing
stage-draft = Draft
stage-submitted = waits for signatures
stage-approved = approved
stage-open = open
stage-closed = closed
vital-stage = Stage
vital-drafted = Drafted for
vital-open = Age
vital-countries = Countries
vital-next = Next step
vital-blockers = In the way of closing

## Roles, steps, actors
staff-author = Author
staff-quality-signatory = Head of quality
staff-regulatory-signatory = Head of regulatory affairs
staff-coordinator = Coordinator
staff-call-centre = Call centre
staff-auditor = Auditor
step-mail = reminder by mail
step-phone = telephone call
step-letter = letter
step-visit = visit
actor-consignee = consignee, in the portal
actor-colleague = colleague with a link handed on
actor-system = system

## States and judgements
state-told = told
state-read = read
state-says = says done
state-shown = shown done
state-filter-not-told = not told
state-filter-told = told
state-filter-read = read
state-filter-answered = answered completely
state-filter-said-done = says done
state-filter-shown-done = shown done
state-filter-needs-work = with open tasks
state-filter-unreachable = unreachable
state-filter-silent = without a complete answer
standing-affected = affected
standing-possibly = possibly affected
standing-not = not affected
reason-udi-and-serial = UDI, catalogue number and serial number agree
reason-catalogue-and-serial = Catalogue number and serial number agree
reason-serial-spelling = Serial number or lot written in another way
reason-lot-unclear = Lot missing or unclear
reason-catalogue-spelling = Catalogue number written in another way
reason-serial-missing = Serial number missing
reason-udi-conflict = UDI and catalogue number name different products
reason-serial-twice = Serial number stands at several consignees
reason-named-by-distributor = named by the distributor
reason-other-product = another product
reason-other-serial = serial number not affected
reason-other-lot = Lot not affected
became-done = measures carried out
became-not-yet = not yet
became-not-here = not at this site
became-passed-on = passed on
became-scrapped = scrapped
became-cannot = cannot be done
chain-user = User
chain-distributor = Distributor
chain-importer = Importer
channel-portal = portal
channel-mail = mail
channel-phone = telephone
channel-on-site = on site
channel-paper = paper
means-phone = telephone call
means-letter = letter
means-visit = visit
outcome-reached = right person reached
outcome-no-answer = nobody answered
outcome-message-left = message left
outcome-wrong-contact = wrong contact
outcome-posted = letter posted
outcome-returned = letter came back
method-on-site = seen on site
method-fieldcheck = fieldcheck evidence
purpose-notice = notice
purpose-reminder = reminder
purpose-receipt = receipt
purpose-handover = part handed on
document-notice = Notice
document-text = Notice as data
document-quality = Quality notification (research units only)
document-recall = Recall letter (recipients in the United States)
document-instructions = Instructions
document-scope = Scope snapshot
document-manifest = Release manifest
confidence-high = source checked
confidence-medium = source partly checked
confidence-low = source not checked
task-suspected-intruder = Suspected intruder
task-contradiction = Contradiction: what was said does not fit what was checked
task-reopened = Open again: was shown done
task-shared-identity = Two devices show the same certificate or BMC
task-unknown-serial = Unknown serial number
task-mail = Mail to read
task-response-doubts = Answer with doubts
task-wrong-contact = Wrong contact
task-undeliverable = Mail undeliverable
task-call = Call, letter or visit due
need-suspected-intruder = { $count ->
    [one] 1 suspected intruder
   *[other] { $count } suspected intruders
}
need-reopened = { $count ->
    [one] 1 device open again
   *[other] { $count } devices open again
}
need-shared-identity = { $count ->
    [one] 1 device with another's certificate or BMC
   *[other] { $count } devices with another's certificate or BMC
}
need-contradiction = { $count ->
    [one] 1 contradiction
   *[other] { $count } contradictions
}
need-unknown-serial = { $count ->
    [one] 1 report of unknown serial numbers
   *[other] { $count } reports of unknown serial numbers
}
need-response-doubts = { $count ->
    [one] 1 answer with doubts
   *[other] { $count } answers with doubts
}
need-wrong-contact = { $count ->
    [one] 1 wrong contact
   *[other] { $count } wrong contacts
}
need-mail = { $count ->
    [one] 1 mail to read
   *[other] { $count } mails to read
}
need-undeliverable = { $count ->
    [one] 1 undeliverable mail
   *[other] { $count } undeliverable mails
}
need-call = { $count ->
    [one] 1 call, letter or visit
   *[other] { $count } calls, letters or visits
}
doubt-said-no = A statement was answered with no
doubt-unknown-serials = Names serial numbers we did not know there
doubt-statement = A statement was ticked that a person has to look at
doubt-needs-care = A unit is not there or the measures cannot be done
doubt-passed-on = A unit was passed on
doubt-contradiction = “All measures carried out” does not fit a unit
lang-de = German
lang-en = English
lang-fr = French
lang-it = Italian
lang-es = Spanish
lang-nl = Dutch
lang-pl = Polish
lang-ar = Arabic
lang-bg = Bulgarian
lang-cs = Czech
lang-da = Danish
lang-el = Greek
lang-et = Estonian
lang-fi = Finnish
lang-ga = Irish
lang-he = Hebrew
lang-hr = Croatian
lang-hu = Hungarian
lang-is = Icelandic
lang-ja = Japanese
lang-ko = Korean
lang-lt = Lithuanian
lang-lv = Latvian
lang-mt = Maltese
lang-nb = Norwegian (Bokmål)
lang-pt = Portuguese
lang-pt-BR = Portuguese (Brazil)
lang-ro = Romanian
lang-sk = Slovak
lang-sl = Slovenian
lang-sr = Serbian
lang-sv = Swedish
lang-tr = Turkish
lang-uk = Ukrainian
lang-zh-Hans = Chinese (simplified)
lang-zh-Hant = Chinese (traditional)

## Columns and filters
col-action = Field action
col-stage = Stage
col-age = Age
col-shown-of = Shown done, of consignees
col-next = Next step
col-needs = Work
col-state = State
col-share = Share
col-day = Day
col-told = told
col-says = says done
col-shown = shown done
col-country = Country
col-role = Role
col-consignee = Consignee
col-number = Number
col-last = Last
col-place = Place
col-contact = Contact
col-language = Language
col-via = Named by
col-serial = Serial no.
col-product = Product
col-became = Disposition
col-judgement = Judgement
col-reason = Reason
col-document = Document
col-received = Received
col-by = By
col-channel = Channel
col-receipt = Number
col-receipt-yes = Received
col-informed = Informed
col-done = Done
col-recorded = Recorded
col-what = What happened
col-who = Who
col-stream = Stream
col-leaf = Leaf hash (SHA-256)
col-proof = Proof
filter-open = Open
filter-closed = Closed
filter-text = Name, number, place or mail
filter-serial = Serial number

## Overview
chart-title = Progress, consignees per day
chart-desc = On { $date } of { $total } consignees: { $states }. The numbers are in the table beside.
chart-table = Consignees by day
sum-answered = answered completely
sum-instructions = downloaded the instructions
sum-unreachable = unreachable
sum-sent = sent
sum-repeated = of these repeats
sum-undeliverable = undeliverable
sum-unsent = still to send
sum-unsealed = not sealed yet
duty-scope = Load records and resolve the scope
duty-submit = Submit the notice for approval
duty-sign = Approve the notice: two signatures
duty-gates = Inform authorities
duty-dispatch = Dispatch the notice

## What was done, said after it
done-submit = Submitted for approval.
done-sign = Signed.
done-reject = Sent back.
done-dispatch = Dispatch has begun.
done-import = List read.
done-resolve = Scope recorded.
done-inform = Recorded: authorities informed.
done-override = Recorded: dispatch without these authorities, with a reason.
done-call = Recorded.
done-contact = Contact corrected.
done-revoke = All links withdrawn. The new one is below.
done-evidence = Evidence recorded.
done-unreachable = Recorded as unreachable.
done-settle = Task settled.
done-erase = Personal data erased. Every proof still holds.
done-respond = Answer entered.
done-close = Field action closed.
done-reopen = Field action opened again.

## Notice
notice-documents = Documents of revision { $count }
notice-personal = { $count ->
    [one] 1 letter with form
   *[other] { $count } letters with form
}
notice-personal-lang = per consignee
notice-personal-where = in the release manifest
notice-not-rendered = The PDF files are made when the notice is submitted for approval.
notice-approvals = Approvals
gate-given = Given
gate-missing = Missing
gate-open = Open
gate-met = Met
gate-waived = Waived
notice-named = Named in the notice:
notice-four-eyes = Whoever wrote it may not approve.
notice-authors = Written and worked on by
notice-submitted = Submitted:
notice-rejected = Sent back by
notice-submit = Submit for approval
notice-submit-text = All files are set now: the notice per language, letter and form per consignee. After that nothing can change without submitting again. With many consignees this takes minutes.
notice-submit-button = Set the files and submit
notice-sign = Sign
notice-sign-text = You sign the digest of the manifest. It names every file; only these files can be sent.
notice-sign-as = You sign as
notice-sign-button = Sign
meaning-closing = I have examined the field action and close it
notice-reject = Send back
notice-reject-button = Send back to the authors
notice-dispatch = Dispatch
notice-dispatch-text = Each consignee gets the signed files in its language. Who has no mail address gets a letter: that stands in the work list then.
notice-dispatch-button = Dispatch the notice
notice-dispatch-who = Coordinators may dispatch.

## Scope
scope-records = Records:
scope-taken = taken
scope-held = held
scope-refused = refused
scope-rows = rows, as in the file
scope-errors = Load rows with reasons (CSV)
scope-original = Load the original
scope-upload = Load a list
scope-upload-button = Read the list
scope-resolved = { $count ->
    [one] Recorded scope, snapshot { $count }
   *[other] Recorded scope, snapshot { $count }
}
scope-changes = What has changed in the scope
scope-changes-back = Back to the scope
scope-changes-between = From snapshot { $older } to snapshot { $newer }
scope-changes-none = Nothing has changed between these two.
scope-changes-one = The scope was resolved once only.
scope-changes-rows = { $count ->
    [one] One change
   *[other] { $count } changes
}
scope-changes-versions = All snapshots
scope-changes-what = What
scope-change-consignee-added = Consignee added
scope-change-consignee-gone = Consignee gone
scope-change-unit-added = Unit added
scope-change-unit-gone = Unit gone
scope-change-now-affected = now affected
scope-change-now-possibly = now possibly affected
scope-stale = A list or a revision came after it. Record the scope anew.
scope-preview = Preview of the scope
scope-preview-button = Compute the preview
scope-balance = { $count ->
    [one] 1 record examined.
   *[other] { $count } records examined.
}
scope-balance-in = { $count ->
    [one] 1 names a unit in scope.
   *[other] { $count } name a unit in scope.
}
scope-reasons = Units in scope by reason
scope-doubles = Perhaps the same consignee
scope-doubles-text = Same name and postal code, different numbers. They are not merged.
scope-units = { $count ->
    [one] 1 unit, possibly affected first,
   *[other] { $count } units, possibly affected first,
}
scope-resolve = Record the scope
scope-resolve-text = The snapshot gets a digest and is signed together with the notice.
scope-gates = Authorities before dispatch
scope-gates-text = In these countries the authority hears of it before the consignees.
scope-gates-none = No country in scope asks for it, or the scope is not resolved yet.
scope-inform-button = Record as informed
scope-override = Dispatch in urgency without the authority
scope-override-button = Override with this reason

## Consignees
recipients-count = { $count } consignees
recipients-filtered = Filtered consignees
recipients-export = Load all pages as CSV
units-caption = Units in scope
answers-caption = Answers, last movement first
consignee-unreachable = Recorded as unreachable after all efforts.
consignee-settle = Settle
consignee-record = Record
consignee-story = What happened
consignee-serial-read = read off the unit
consignee-not-safe = check failed
consignee-evidence = evidence
consignee-moved = passed on, counted there
consignee-named = Named as consignees:
consignee-call = Log a call or a letter
consignee-respond = Enter an answer
consignee-respond-text = For answers by telephone, mail or on paper. A second answer corrects the first; both stay readable.
consignee-respond-button = Enter the answer
consignee-contact = Correct the contact
consignee-contact-text = With a new mail address the signed notice goes there at once. Without an address a task opens.
consignee-contact-button = Correct the contact
consignee-on-site = Record evidence from the site
evidence-yes = Yes, access without a password is refused
evidence-no = No, access is open
consignee-links = Links
consignee-link-text = The valid link of this consignee:
consignee-personal = Letter and form (PDF)
consignee-revoke = Withdraw all links
consignee-give-up = Unreachable
consignee-give-up-text = Only after all efforts. A later answer counts all the same.
consignee-give-up-button = Record as unreachable
consignee-erase = Erase personal data
consignee-erase-text = Name, address, contact and free texts are lost for ever. Facts and proofs stay valid.
consignee-erase-sure = Yes, erase for good
consignee-erase-button = Erase
answer-chain = Distributors and importers
answer-not-applicable = not applicable
answer-unknown = Further serial numbers
answer-accepted = accepted
answer-queried = needs a second look
answer-corrects = corrects
answer-corrected-by = corrected by

## Fields
field-sign-in-id = Sign-in name
field-sign-in-password = Password
field-sign-role = In which role
field-sign-password = Password
field-sign-code = Code
field-sign-code-hint = 6 digits of your authenticator
field-reject-reason = Reason
field-upload-file = File
field-upload-file-hint = CSV or Excel, up to 256 MB
field-inform-country = Authority informed in
field-inform-on = When
field-inform-on-hint = For example 3 December 2026
field-inform-reference = Reference, theirs or ours
field-override-country = Without the authority in
field-override-reason = Reason
field-override-reason-hint = Stands in the final report later
field-call-means = By which means
field-call-outcome = Outcome
field-call-note = What was said
field-contact-name = Name or function
field-contact-email = Mail address
field-revoke-reason = Why withdraw
field-evidence-safe = Is the unit safe?
field-evidence-note = What was seen
field-evidence-note-hint = Who, when, with what. The text is the evidence.
field-unreachable-reason = Which efforts, why no further one
field-settle-resolution = How settled
field-respond-on = Date, if stated
field-respond-text = To whom or why, if stated
field-respond-further = Further serial numbers, separated by commas
field-respond-name = Name of the person
field-respond-title = Title or function
field-respond-dated = Date on the form
field-respond-dated-hint = Empty: today
field-close-reason = Reason for closing all the same
field-close-password = Password
field-close-code = Code
field-close-code-hint = 6 digits of your authenticator
field-reopen-reason = Reason
field-reopen-password = Password
field-reopen-code = Code
field-reopen-code-hint = 6 digits of your authenticator

## Log
log-checkpoint = Latest checkpoint
log-entries = Entries
log-entry = Entry
log-unsealed = not sealed yet
log-root = Root (SHA-256, Base64)
log-origin = Key
log-sealed = Sealed
log-note = Checkpoint as text
log-note-load = Load the checkpoint
log-earlier = Earlier checkpoints
log-caption = Entries, newest first
log-proof = Proof
log-newest = Newest
log-older = Older
log-clock = Clock was behind by
log-json = Entry as text
log-json-text = Exactly these bytes are the leaf in the log.
log-json-load = Load the entry
log-inclusion = Proof of inclusion
log-proof-load = Load the proof
log-inclusion-text = This entry stands in the log of { $count } entries that the checkpoint signs (RFC 6962).
stream-action = Field action

## Closing
closing-early = Not issued yet
closing-closed = Closed on
closing-reasons = { $count ->
    [one] 1 reason stands in the way of closing
   *[other] { $count } reasons stand in the way of closing
}
closing-hard = has to be settled, no reason is enough
closing-free = Nothing stands in the way of closing.
closing-accepted = Closed all the same, with reasons
closing-close = Close
closing-who = Signatories may close: head of quality or head of regulatory affairs.
closing-not-yet = Not possible yet. The signature opens when nothing is left that has to be settled.
closing-close-button = Close the field action
closing-later = It is signed here once the notice is issued.
closing-reopen = Open again
closing-reopen-button = Open the field action again
closing-dossier = Dossier
closing-dossier-text = A ZIP with documents, answers, facts and proofs. Nobody needs us to verify it:
closing-dossier-button = Load the dossier (ZIP)
closure-consignees-silent = { $count ->
    [one] 1 consignee has not answered completely
   *[other] { $count } consignees have not answered completely
}
closure-units-open = { $count ->
    [one] 1 unit is not said done
   *[other] { $count } units are not said done
}
closure-consignees-unreachable = { $count ->
    [one] 1 consignee was unreachable
   *[other] { $count } consignees were unreachable
}
closure-parcels-unsent = { $count ->
    [one] 1 parcel still waits
   *[other] { $count } parcels still wait
}
closure-facts-unsealed = { $count ->
    [one] 1 entry is not sealed yet
   *[other] { $count } entries are not sealed yet
}
closure-task-suspected-intruder = { $count ->
    [one] 1 suspected intruder is open
   *[other] { $count } suspected intruders are open
}
closure-task-reopened = { $count ->
    [one] 1 device that was shown done is open again
   *[other] { $count } devices that were shown done are open again
}
closure-task-shared-identity = { $count ->
    [one] 1 device shows the certificate or BMC of another
   *[other] { $count } devices show the certificate or BMC of another
}
closure-task-contradiction = { $count ->
    [one] 1 contradiction without a decision
   *[other] { $count } contradictions without a decision
}
closure-task-unknown-serial = { $count ->
    [one] 1 report of unknown serial numbers is open
   *[other] { $count } reports of unknown serial numbers are open
}
closure-task-response-doubts = { $count ->
    [one] 1 answer with doubts is open
   *[other] { $count } answers with doubts are open
}
closure-task-mail = { $count ->
    [one] 1 mail is not dealt with
   *[other] { $count } mails are not dealt with
}
closure-task-wrong-contact = { $count ->
    [one] 1 wrong contact is open
   *[other] { $count } wrong contacts are open
}
closure-task-undeliverable = { $count ->
    [one] 1 mail was undeliverable
   *[other] { $count } mails were undeliverable
}
closure-task-call = { $count ->
    [one] 1 call, letter or visit is due
   *[other] { $count } calls, letters or visits are due
}

## Facts as sentences
fact-action-opened = Field action { $reference } opened, document { $document }.
fact-notice-drafted = Notice written, revision { $revision } ({ $languages }).
fact-notice-revised = Notice revised, revision { $revision } ({ $languages }).
fact-records-imported = Records read: { $name }, { $rows } rows, { $taken } taken, { $held } held, { $refused } refused.
fact-scope-resolved = Scope recorded, snapshot { $version }: { $consignees } consignees, { $affected } units affected, { $possibly } possibly.
fact-release-submitted = Submitted for approval: { $files } letters, digest { $digest }.
fact-approval-given = Signed by { $name }, { $role }: { $meaning }.
fact-approval-rejected = Sent back ({ $role }): { $reason }.
fact-authority-informed = Authority informed: { $country }, { $date }, { $reference }.
fact-gate-overridden = Gate overridden: { $countries }. { $reason }
fact-notice-issued = Notice issued, { $count } parcels.
fact-action-closed = Closed by { $name }, { $role }: { $meaning }. Accepted with a reason: { $count }.
fact-action-reopened = Opened again: { $reason }.
fact-consignee-listed = Entered the scope, number { $number }, language { $lang }, units: { $count }.
carrier-folder = put down as a file
carrier-smtp = handed to the mail server
carrier-letter = by post
fact-sent = Sent: { $purpose } ({ $carrier }). Answer: { $answer }
fact-sent-repeat = Sent again, because the first answer could not be recorded: { $purpose } ({ $carrier }). Answer: { $answer }
fact-undeliverable = Undeliverable: { $purpose }, { $tries } tries. { $answer }
fact-delivered = A report says that the mail ({ $purpose }) was delivered
fact-delayed = A report says that the mail ({ $purpose }) is delayed: { $reason }
fact-bounced = The mail ({ $purpose }) came back: { $reason }
fact-mail-received = Mail came in ({ $kind }) from { $from }
fact-mail-answer = A person took the mail as answer { $response }
fact-mail-contact = The contact was corrected after a mail
fact-mail-nothing = A person read the mail; it needs nothing more
fact-opened = Notice read, confirmed in the portal.
fact-instructions-taken = Instructions downloaded: language { $lang }, version { $version } (SHA-256 { $digest }…).
fact-response-received = Answer { $response } received ({ $channel }): { $done } done, { $otherwise } settled otherwise, { $open } open. { $name }, { $title }.
fact-response-corrected = Answer corrected, new number { $response } ({ $channel }): { $done } done, { $otherwise } settled otherwise, { $open } open. { $name }, { $title }.
fact-response-accepted = Answer { $response } accepted.
fact-response-queried = Answer { $response } needs a second look, doubts: { $count }.
fact-handed-over = Part handed to { $to }, units: { $count }.
fact-contact-wrong = Reported as the wrong contact, nobody else named.
fact-contact-corrected = Contact corrected: { $name }, { $email }.
fact-compromise-suspected = Suspected intruder reported, cable not pulled yet, units: { $count }. { $description }
fact-compromise-unplugged = Suspected intruder reported, cable pulled, units: { $count }. { $description }
fact-call-logged = { $means }: { $outcome }. { $note }
fact-escalated-first = No mail arrives: { $means } due.
fact-escalated = Step { $step } of the reminders: { $means } due.
fact-cascade-reported = Named { $count } further consignees for { $units } units, list not complete yet.
fact-cascade-complete = Named { $count } further consignees for { $units } units, list complete.
fact-evidence-announced = Code from paper about serial number { $serial } read ({ $channel }), signature checked; announced: { $outcome }. The file has to follow.
fact-evidence-announced-unchecked = Code from paper about serial number { $serial } read ({ $channel }), signature cannot be checked; announced: { $outcome }. The file has to follow.
fact-evidence-safe = Evidence about { $unit } ({ $method }): safe.
fact-evidence-unsafe = Evidence about { $unit } ({ $method }): access is open.
fact-evidence-received = Evidence about serial number { $serial } came in ({ $channel }), judged again: { $outcome }.
fact-evidence-doubtful = Evidence about serial number { $serial } came in ({ $channel }) and decides nothing by itself: { $outcome }, { $count ->
    [one] 1 doubt.
   *[other] { $count } doubts.
}
fact-profile-published = Check profile { $id }, version { $version }, signed and handed out (SHA-256 { $digest }…).
fact-profile-withdrawn = Check profile { $digest }… withdrawn: { $reason }
fact-task-settled = Task settled, { $task }: { $resolution }
fact-link-revoked = All links withdrawn: { $reason }.
fact-unreachable-declared = Recorded as unreachable after { $attempts } attempts: { $reason }

## Editor of the notice
edit-open-editor = Edit the notice
edit-back = Back to the notice
edit-changes = What has changed
edit-languages = Languages of the notice
edit-source = source
edit-open = { $count } open
edit-unconfirmed = No native reader has confirmed the fixed words of this language (headings, form, mail, portal). Have the finished notice read in the country before you submit it.
edit-parts = Parts of the notice
edit-head = Titles and form
edit-source-text = Source text
edit-source-changed = What has changed since it was translated:
edit-save = Save
edit-holds = The translation still holds
edit-reviewed = I have reviewed this translation
edit-may-not = You may read this, but not change it.
edit-questions = Questions of the form
edit-save-question = Save this question
edit-values = What is the same in every language
edit-save-values = Save these values
edit-no-source = None: each language is written by itself
edit-add-language = Add a language
edit-preview = The notice as PDF, as it would be printed now
edit-by = Translated by { $translator }, not reviewed yet.
edit-by-reviewed = Translated by { $translator }, reviewed by { $reviewer }.
standing-written = written
standing-missing = missing
standing-unused = not used
standing-stale = stale
standing-translated = not reviewed
standing-reviewed = reviewed
edit-instructions = Instructions behind the link
edit-instructions-none = No file yet. Without one, only the link is printed.
edit-instructions-withdrawn = taken back
edit-instructions-upload = Upload
edit-instructions-withdraw = Take back
field-instructions-file = File in { $language }
field-instructions-file-hint = PDF, HTML, text or Markdown, at most 16 MB. Each file is a new version; it is signed with the notice and offered in the portal.
field-edit-titles = Titles
field-edit-titles-hint = One per line, in the order of the paper
edit-preview-family = For whom the preview is
edit-preview-diagnostic = Diagnostic devices
edit-preview-research = Research devices only
edit-preview-recall = Recipients in the United States
field-edit-quality = Titles of the quality notification
field-edit-quality-hint = For recipients whose devices are all for research use only. Empty: the program’s own word.
field-edit-quality-form = Above the form of the quality notification
field-edit-quality-form-hint = For the same recipients, without the words recall and safety notice. Empty: the program’s own sentence.
field-edit-question-quality = In the quality notification
field-edit-question-quality-hint = Needed only if the question has to be worded differently there. Empty: as above.
field-edit-recall = Titles of the recall letter
field-edit-recall-hint = For recipients in the United States and its territories. Empty: the program’s own word for a recall; for a correction, write your own.
field-edit-subject = The matter in one line
field-edit-attention = For the attention of
field-edit-attention-hint = Who has to know of the hazard or to act, by name or by role. Empty: not said
field-edit-salutation = Salutation
field-edit-closing = Closing formula
field-edit-form = Above the form
field-edit-heading = Heading
field-edit-text = Text
field-edit-text-hint = A blank line begins a paragraph, a line that begins with “- ” is an item of a list. Empty: the clause is left out in this language.
field-edit-source = Source language
field-edit-source-hint = The other languages are then locked to it: a changed clause becomes stale in each of them and blocks the release.
field-edit-act_by = To act by
field-edit-act_by-hint = A date, or a number of days after receipt
field-edit-reply_by = To reply by
field-edit-reply_by-hint = A date, or a number of days after receipt
field-edit-profile = Reply form
field-edit-profile-hint = Choosing one replaces the questions of this draft; the draft before stays in the history. Words you have changed stay.
edit-form-own = The form as it stands here
edit-form-eu = EU: reply forms for customers, for distributors and importers
edit-form-fda = FDA: response form of a recall letter
edit-form-unconfirmed = Its fields were taken down from knowledge of the form and not held against a published copy. Please compare them before you send it.
field-edit-srn = Single registration number (SRN)
field-edit-new = Language
done-edit = Saved. The scope has to be resolved again before the notice can be submitted.
changes-heading = What has changed
changes-none = Nothing has changed between these two drafts.
changes-versions = All drafts
changes-show = Show what changed here
changes-revision = Revision { $count }
changes-product = Product { $about }
changes-question = Question { $about }
changes-document-no = Document number
changes-dated = Date
changes-in-vitro = In vitro diagnostics
changes-act-by = To act by
changes-reply-by = To reply by
changes-instructions = Instructions
changes-form = Reply form
changes-maker = Manufacturer
changes-signatories = Signatories
staff-translator = Translator
staff-reviewer = In-country reviewer
edit-actions = Actions that are answered one by one
edit-actions-hint = Each becomes a question of the form, in the words of every language.

# Incoming mail
mail-kind-answer = answer
mail-kind-forwarded = passed on
mail-kind-absent = absence with a deputy
mail-kind-automatic = automatic
mail-kind-challenge = asks for confirmation
mail-kind-complaint = called unwanted
mail-kind-report = report about delivery
mail-kind-handed = file of answers, handed in by a program
mail-kind-other = not understood
mails-heading = Mail to assign
mails-text = These mails came in and could not be joined to a recipient. Nothing in them is lost; say whose each one is.
mails-none = No mail waits.
mails-count = { $count ->
    [one] 1 mail waits
   *[other] { $count } mails wait
}
mail-read = Read the mail
mail-heading = Mail
mail-heading-handed = File of answers, handed in by a program
mail-words-handed = What the file says
mail-from = From
mail-to = To
mail-subject = Subject
mail-sent = Written
mail-kind = What it is
mail-words = What was written
mail-attachments = Attached:
mail-doubts = To look at
mail-hidden = The mail holds text that cannot be seen. It was not read.
mail-cut = The mail is longer; the rest stands in the original.
mail-original = Original
mail-alarm = The mail may speak of an intruder or of harm. Read it first.
mail-legend = Marked:
mail-mark-said = taken from here
mail-mark-unsure = not sure
mail-mark-alarm = intruder or harm
mail-mark-foreign = not the person’s own words
mail-takes = What it says, to be checked
mail-of-file = Read from the attached file { $name }.
mail-file-counts = Lines: { $taken } read, { $held } to check, { $refused } left out.
mail-nothing = Needs nothing more
mail-nothing-text = The mail is read and needs nothing more. It stays kept.
mail-nothing-text-handed = The file is read and needs nothing more. It stays kept.
mail-unreadable = The mail cannot be read. Its bytes are kept.
mail-join = It is from this recipient
mail-whose = Whose is it?
field-join-number = Number of the recipient
mail-joined-return-path = Joined by its return path
mail-joined-message-id = Joined by the mail it answers
mail-joined-link = Joined by the link in it
mail-joined-form = Joined by the attached form
mail-joined-sender = Joined by its sender alone
mail-joined-person = Joined by a person
done-nothing = The mail is dealt with.

## The chain
chain-authorised-representative = Authorised representative
chain-title = Chain
chain-text = Who passed devices on to whom, tier by tier. Tier 1 stands on our own lists.
chain-none = No distributor, importer or authorised representative is in scope.
chain-more = There are more than stand here; the list of recipients shows all.
chain-blind = Name stays with the distributor
chain-blind-text = Only its distributor knows the name of this site. Reminders go there; nobody here can call or write to it.
purpose-onward = Request to remind sites
fact-sub-list-read = List of recipients read: { $rows } rows, { $taken } taken, { $held } held, { $refused } refused
fact-blind-declared = { $count } sites declared by number only, { $units } devices; root { $root }
fact-blind-complete = { $count } sites declared by number only, { $units } devices, the list is complete; root { $root }
fact-sealed-kept = Sealed list of the distributor kept ({ $digest }); only the distributor can open it
fact-told-onward = The distributor says that it handed the notice on on { $date }
fact-reminded-onward = The distributor was asked to remind (step { $step } of the ladder)
