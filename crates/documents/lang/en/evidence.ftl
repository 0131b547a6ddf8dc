### Words about evidence of fieldcheck, English: outcomes, doubts, what it does not prove; portal and office; VEX.

## What a bundle says
evidence-outcome-corrected = access without a password is refused
evidence-outcome-open = access is open
evidence-outcome-undecided = it could not be told
evidence-binding-operator = The serial number is what the operator stated. Nothing in the evidence proves it.
evidence-binding-inside = The server itself names the serial number; its BMC was seen from inside only.
evidence-binding-both-sides = The server itself names the serial number, and the BMC seen inside is the one seen over the network.
evidence-phase-assess = before the measures
evidence-phase-verify = after the measures
evidence-vantage-lan = over the network, as a stranger
evidence-vantage-authenticated = over the network, with an account
evidence-vantage-host = on the server itself
evidence-vantage-none = from nowhere: nothing answered

## Verdicts and how bad a fail is
verdict-pass = in order
verdict-fail = not in order
verdict-not-applicable = does not apply
verdict-inconclusive = could not be told
severity-critical = critical
severity-high = high
severity-medium = medium
severity-low = low
severity-info = for information

## Doubts and remarks
evidence-doubt-says-otherwise = The file states another result than its own recordings give. Only the recordings count; the manufacturer looks into it.
evidence-doubt-unknown-serial = This serial number is not in our list for your site. The manufacturer checks whether it is affected.
evidence-doubt-no-challenge = The challenge is missing, so the evidence may be older than the notice. It is kept, but does not show the device as done.
evidence-doubt-other-challenge = The challenge in it was not given out for this device. It is kept, but does not show the device as done.
evidence-doubt-clock-ahead = By the clock of the computer that asked, it was made in the future. It is kept, but does not show the device as done.
evidence-doubt-before-notice = By the clock of the computer that asked, it was made before the notice was sent. It is kept, but does not show the device as done.
evidence-doubt-older-than-known = The check ended before what is already known about this device. It is kept, but does not show the device as done. Check again and send the new evidence.
evidence-doubt-used-challenge = It answers a challenge that is used up. That access was open counts all the same.
evidence-doubt-other-key = It was signed by another fieldcheck installation than the first evidence of this site.
evidence-doubt-shared-certificate = Another device showed the same certificate.
evidence-doubt-shared-bmc = Another device showed the same BMC.

## What evidence does not prove, by the names in the file
evidence-limit-this-vantage-only = What it saw, it saw from that place in the network.
evidence-limit-this-moment-only = It was so at that moment.
evidence-limit-ipmi-only-silent = That IPMI is off is shown by silence alone; a filter on the way would look the same.
evidence-limit-agent-clock = The times are those of the computer that asked.
evidence-limit-agent-not-attested = Nobody vouches for the program file that ran there.
evidence-limit-serial-by-operator = The serial number is what the operator stated.
evidence-limit-not-seen-from-both-sides = The BMC was not seen from inside and over the network in one run.
evidence-limit-no-challenge = It answers no challenge of the manufacturer.
evidence-limit-maker-key-not-compared = The operator did not say that the manufacturer's key was compared.
evidence-limit-hypothesis = The notice names no cause; the checks are the manufacturer's hypothesis.

## Portal: show it with fieldcheck
portal-step-evidence = Show it with fieldcheck
portal-step-evidence-small = for your IT, optional
portal-evidence-title = Show it with fieldcheck
portal-evidence-lead = Your IT can show that access without a password is refused. fieldcheck asks the server read-only questions and changes nothing. Evidence does not replace the confirmation.
portal-evidence-one = 1. Load the check profile
portal-evidence-one-text = It is signed by { $maker } and carries a challenge for each of your serial numbers.
portal-evidence-load = Load the check profile ({ $file })
portal-evidence-version = { $id }, version { $version }
portal-evidence-hypothesis = The notice names no cause. These checks are the manufacturer's hypothesis about it.
portal-evidence-compare = Compare the key: fieldcheck shows this fingerprint, and it stands on your letter.
portal-evidence-fingerprint = Fingerprint of the manufacturer's key
portal-evidence-two = 2. Run fieldcheck in the management network
portal-evidence-two-text = Once per device. Put the address of its BMC in place of ADDRESS.
portal-evidence-address = ADDRESS
portal-evidence-any-serial = SERIAL
portal-evidence-serial-unknown = Devices whose serial number we do not know get no challenge. Give the serial number when confirming first.
portal-evidence-three = 3. Hand in what it wrote
portal-evidence-files = Evidence files
portal-evidence-files-hint = Files ending in .dsse.json, or the PDF form with the evidence inside. Several at once are fine, at most 2 MB each.
portal-evidence-code = Or codes from paper
portal-evidence-code-hint = The text of the QR code, it begins with FC1:, one a line.
portal-evidence-send = Hand in
portal-evidence-state = Your devices
portal-evidence-shown = Shown by fieldcheck, { $moment }
portal-evidence-shown-onsite = Shown by the manufacturer's engineer, { $moment }
portal-evidence-not-shown = Not shown: { $why }
portal-evidence-none = no evidence yet
portal-evidence-open = at the last check, access was open
portal-evidence-undecided = at the last check, it could not be told
portal-evidence-doubts = the last evidence does not count by itself
portal-evidence-reopened = It was shown before. The latest evidence says otherwise.
portal-evidence-checks = What stands against it
portal-evidence-made = Made { $moment }, judged again by the manufacturer's server.
portal-evidence-vex = VEX statement (CSAF 2.0) for your inventory
portal-evidence-again = Then carry out the measures, and run fieldcheck once more with the same profile.
portal-evidence-result = What became of your files
portal-evidence-got-shown-done = { $serial }: received. The device is shown as done.
portal-evidence-got-open = { $serial }: received. Access is open.
portal-evidence-got-undecided = { $serial }: received. It could not be told whether access is refused.
portal-evidence-got-kept = { $serial }: received and kept. It does not count by itself.
portal-evidence-got-already = { $serial }: this evidence had been received already.
portal-evidence-got-announced = { $serial }: the code was read. It announces evidence; only the file itself can count.
portal-evidence-awaited = A code from paper announces evidence of { $moment }. The file has not come yet.
portal-evidence-refused = { $file }: not taken. { $why }
portal-evidence-nothing = Choose at least one file.
portal-evidence-no-profile = There is no check profile for this notice.

## Office
tab-evidence = Evidence
evidence-empty = No evidence has come in yet.
evidence-empty-next = It comes by the portal, or is handed in on the page of a recipient.
evidence-profile = Check profile
evidence-profile-none = No check profile goes with this notice.
evidence-profile-now = handed out now
evidence-profile-earlier = earlier; what was asked with it stays good
evidence-profile-withdrawn = withdrawn: { $reason }
evidence-profile-file = signed file
evidence-profile-publish = Publish a new version
evidence-profile-publish-text = The earlier version stays good for evidence that was made with it.
evidence-profile-publish-button = Sign and publish
meaning-profile = I have reviewed this check profile. From now on, what it demands is what “shown done” means.
evidence-profile-withdraw = Withdraw
field-profile-file = Check profile (TOML)
field-withdraw-reason = Reason
evidence-work = Work about evidence
evidence-work-none = Nothing stands out.
evidence-shared = Seen on several devices
evidence-shared-none = No certificate and no BMC was seen on two devices.
evidence-shared-text = Two devices that show the same certificate share its key. Two that show the same BMC are one device, or were mixed up.
evidence-kind-leaf = Certificate
evidence-kind-guid = BMC (GUID)
evidence-received = Received
evidence-bundles = { $count ->
    [one] 1 bundle of evidence received
   *[other] { $count } bundles of evidence received
}
evidence-at-unit = Evidence, newest first
evidence-details = Details
evidence-title = Evidence about { $serial }
evidence-col-check = Check
evidence-col-verdict = Verdict
evidence-col-seen = What was seen
evidence-required = required
evidence-made = Made
evidence-binding = Bound to the serial number
evidence-vantages = Seen
evidence-firmware = Firmware
evidence-key = Key of fieldcheck
evidence-first-key = the first one of this site
evidence-agent = Program
evidence-challenge = Challenge
evidence-challenge-number = no. { $number } of this device
evidence-challenge-none = none that fits
evidence-counts-yes = counts: shown done
evidence-counts-no = counts: open
evidence-counts-none = decides nothing by itself
evidence-doubts = Doubts and remarks
evidence-limits = What it does not prove
evidence-otherwise = Where the file says otherwise than its recordings
evidence-otherwise-line = { $what }: the file says “{ $said }”, its recordings give “{ $found }”.
evidence-otherwise-outcome = Result
evidence-otherwise-nothing = nothing
evidence-raw = File as received
evidence-vex = VEX statement (CSAF 2.0)
evidence-upload = Hand in evidence
evidence-upload-text = For evidence that came by mail or on a stick. It is judged like any other.
evidence-upload-button = Hand in
field-evidence-file = Evidence file (.dsse.json), PDF form or mail (.eml)
field-evidence-channel = How it came
evidence-taken = { $count ->
    [0] Nothing else was taken.
    [one] 1 other bundle of evidence was taken.
   *[other] { $count } other bundles of evidence were taken.
}
done-evidence-file = Evidence received and judged.
done-publish = Check profile published.
done-withdraw = Check profile withdrawn.

## VEX statement
vex-title = { $reference }: { $product }, serial number { $serial }
vex-unit = { $product }, serial number { $serial }
vex-system = Field safety notice of { $maker }
vex-instructions = The manufacturer's instructions
vex-no-cve = No CVE number is known for this notice. The vulnerability is named by the reference of the notice.
vex-impact = The measures of { $reference } were carried out by configuration. Shown by evidence of fieldcheck on { $moment } (SHA-256 { $digest }), whose recordings were judged again by the manufacturer's server.
vex-revision = Shown done by evidence with SHA-256 { $digest }.
vex-limits = This statement says what one check saw at one moment from one place in the network. It is about this serial number only.
