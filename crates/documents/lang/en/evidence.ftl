### Words about evidence of fieldcheck, English: verdicts, doubts, the portal page.

## Verdicts
verdict-pass = in order
verdict-fail = not in order
verdict-not-applicable = does not apply
verdict-inconclusive = could not be told

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

evidence-doubts = Doubts and remarks
