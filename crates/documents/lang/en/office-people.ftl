### Words of the office about the people of a consignee, English: talk, readers, files, one person's data.

## Talk
talk-heading = Talk, readers, files
talk-messages = Messages in the portal
talk-none = Nobody has written yet.
talk-open = waits for an answer
talk-answer = Answer
talk-answer-text = The answer stands in the portal. A mail says that it is there, without a word of it.
talk-readers = Users who have read
talk-parts = Parts handed on
talk-files = Files with answers
talk-scan = Have it scanned again
talk-count = Messages: { $count }
talk-readers-count = Users who have read: { $count }
field-answer-text = Answer

## Files
scan-clean = nothing found
scan-infected = malicious code, kept apart
scan-failed = not scanned yet, held
scan-not-scanned = no scanner set up

## One person's data
person-heading = Personal data of this consignee
person-text = Everything that is kept about its people, to be handed out on request.
person-text-file = Text to read
retention-heading = How long it has to be kept
retention-years = { $count ->
    [one] 1 year:
   *[other] { $count } years:
}
retention-until = Counted from the closing, not before { $date }. Earlier erasure needs a reason; the proofs stay valid.
retention-open = The field action is not closed: the data are needed to reach the consignee.

## What happened, and work
became-never-had = never had it
doubt-never-had = Says that it never had a unit
purpose-answer = note that an answer is there
fact-handover-withdrawn = Part that was handed on taken back.
fact-user-acknowledged = User confirmed having read the notice: { $name }, { $title }.
fact-users-counted = Users who have read, as stated by { $name }: { $count }.
fact-consignee-wrote = Question in the portal from { $name }: { $text }
fact-maker-answered = Answered in the portal: { $text }
fact-file-attached = File handed in: { $name } ({ $scan }), SHA-256 { $digest }.
task-scope-question = Says that it never had a device of ours
task-question = Question in the portal
task-held-file = File held or kept apart
need-scope-question = { $count ->
    [one] 1 device that the recipient never had
   *[other] { $count } devices that recipients never had
}
need-question = { $count ->
    [one] 1 question in the portal
   *[other] { $count } questions in the portal
}
need-held-file = { $count ->
    [one] 1 file held
   *[other] { $count } files held
}
closure-task-scope-question = { $count ->
    [one] 1 recipient says that it never had a device
   *[other] { $count } devices that recipients say they never had
}
closure-task-question = { $count ->
    [one] 1 question in the portal is not answered
   *[other] { $count } questions in the portal are not answered
}
closure-task-held-file = { $count ->
    [one] 1 file is held
   *[other] { $count } files are held
}
