### Letters for the post, as the office says it, English.

tab-letters = Letters
letters-empty = No letter was made yet.
letters-empty-next = After issue you make the letters here, for everybody who is to be reached by post.
letters-prepare = Make letters
letters-prepare-text = The signed letters and notices go into files for the printer, in postal order and by class of post, each on sheets of its own, printed on both sides. A new batch takes the place of one that is not posted yet.
field-prepare-recipients = For whom
letters-needed = who has to be reached by post: no mail address, mail undeliverable, contact wrong, or a letter is due
letters-all = everybody in scope
field-prepare-marking = “Urgent” on the envelope (21 CFR 7.49(b))
letters-marking-window = in the window, printed on the first page of the letter
letters-marking-sheet = in the window, on a sheet with the address on top
letters-marking-none = not printed: the envelopes carry it already
letters-registered = registered
letters-classes = Classes of post:
letters-classes-low = They were written down from our own knowledge and have no prices. Check them with the postal service before franking.
letters-prepare-button = Make letters
letters-batch = { $count ->
    [one] One letter
   *[other] { $count } letters
}
letters-waiting = waits for the post
letters-replaced = replaced by a later batch, not to be posted
letters-posted = posted
letters-proof = proof of posting
letters-files = Files for the printer, in this order
letters-file = File
letters-pages = Pages
letters-sheets = { $count ->
    [one] One sheet of paper
   *[other] { $count } sheets of paper
}
letters-list = Franking list (CSV)
letters-post = Posted
field-post-on = Day of posting
field-post-on-hint = as on the receipt of the post
field-post-file = Proof of posting
field-post-file-hint = receipt or stamped list, as PDF or picture
letters-post-button = Record as posted
letters-return = A letter came back
field-return-number = Number of the consignee
field-return-number-hint = as printed on the letter
field-return-reason = What the post says
letters-return-button = Record
returned-unknown = addressee unknown
returned-moved = moved
returned-address = address not complete or wrong
returned-refused = acceptance refused
returned-unclaimed = not fetched in time
returned-other = something else, or nothing
done-letters-prepare = Letters made. They are told only once their posting is recorded.
done-letters-post = Recorded: letters posted.
done-letters-return = Recorded. The right address has to be found.
fact-letters-prepared = { $count } letters made for the printer, { $sheets } sheets in { $files } files.
fact-letters-posted = { $count } letters posted on { $date }, with proof.
fact-letter-returned = Letter came back: { $reason }.
