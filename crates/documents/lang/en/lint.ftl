### What the linter of a notice finds, English: per rule what is missing and what to do. Office and command line.

lint-heading = What an authority would ask for
lint-none = The linter finds nothing.
lint-count = { $count ->
    [one] 1 finding
   *[other] { $count } findings
}
lint-blocks-heading = It cannot be submitted yet
lint-severity-blocks = blocks
lint-severity-serious = serious
lint-severity-advice = advice
lint-field = template { $field }
lint-source = Source: { $source }
lint-unchecked = not checked against the text of the source
lint-reading = Reading ease { $ease } of 100, longest sentence { $longest } words, { $words } words
lint-reading-plain = Longest sentence { $longest } words, { $words } words

lint-title = There is no title.
lint-no-language = There is no text in any language.
lint-no-product = The product table is empty.
lint-udi = No UDI-DI and no reason for having none: { $about }
lint-software-version = The affected software versions are not stated: { $about }
lint-serial-scope = Neither a list of serial numbers nor a reason why every unit is affected: { $about }
lint-clause = The clause “{ $clause }” is missing.
lint-hazard = The hazard is not described.
lint-probability = Nothing is said about how probable the problem is.
lint-patient-risk = Nothing is said about the risk to patients, such as a wrong, late or missing result.
lint-user-deadline = Users are not told by when to act.
lint-look-back = Nothing is said about whether earlier results or patients have to be reviewed (in vitro diagnostics).
lint-reply-deadline = Users are not told by when to reply.
lint-question = The question “{ $about }” of the form has no text.
lint-srn = The single registration number (SRN) of the manufacturer is missing.
lint-authorities = It is not said that the competent authorities are informed.
lint-attachments = The instructions behind the link were not kept: { $about }
lint-key-news = The notice is an update and does not say what is new (clause “Key news”): it replaces revision { $about }.
lint-layout = The clauses stand in the order of the FDA’s model letter. Only its sections on customer, purpose, reason, risk and actions were compared with a description of that letter; compare the rest before you rely on it.
lint-layout-elsewhere = The clauses stand in the order of the FDA’s model letter for everybody, but recipients in these countries read the notice, too: { $about }. Choose the order of the EU template; recipients in the United States get the letter all the same.
lint-letter-section = A section of the recall letter for the United States is empty: “{ $about }”.
lint-report-means = The recall letter for the United States names no telephone number. Form, portal and e-mail are in it; for some a call is the easiest way.
lint-medwatch = The recall letter for the United States does not say how to report events to the FDA’s MedWatch programme.
lint-signatories = Two signatories are needed; named: { $about }
lint-not-translated = The clause “{ $clause }” is missing in this language.
lint-links-differ = Addresses that stand in another language are missing here: { $about }
lint-plays-down = “{ $about }” plays the risk down.
lint-quality-words = “{ $about }” is also read by those who get a quality notification only. Write it without this word; titles, introduction and questions of the form have a second wording.
lint-quality-question = The second wording of the question “{ $about }”, for the quality notification, is missing in this language.
lint-advertises = “{ $about }” advertises.
lint-term = The word list has another word: { $about }
lint-language = The notice is not written in a language that is needed. { $about }
lint-language-if = A language that is needed is not written; another one may do. { $about }
lint-language-unknown = It is not known which languages are needed: { $about }
lint-long-sentence = More than 40 words in one sentence: “{ $about }”

## Clauses by what they are for
clause-introduction = Introduction
clause-affected-products = Affected products
clause-not-affected = Not affected
clause-problem = Problem
clause-consequences = Hazard and consequences
clause-probability = Probability
clause-patient-risk = Risk to patients
clause-serious-harm = Deaths and serious injuries
clause-recognition = How to recognise it
clause-known-events = Known events
clause-maker-actions = Actions of the manufacturer
clause-if-not-followed = If the instructions are not followed
clause-authorities = Authorities
clause-user-actions = Actions of the users
clause-look-back = Review of earlier results
clause-suspected-intruder = Suspected intruder
clause-adverse-events = Adverse events
clause-support = Support
clause-outside-provider = Outside provider
clause-why-you = Why you get this
clause-wrong-contact = Wrong contact
clause-key-news = What is new
clause-clinical-purpose = Clinical purpose
clause-associated-devices = Devices used with them
clause-background = Background
clause-other-information = Other information
clause-lay-information = Information for patients
clause-follow-up = Further notices
clause-attachments = Attachments
clause-own = A clause of your own
lint-stale = { $clause ->
    [none] Titles and form are not a translation of the source as it stands.
   *[other] The clause “{ $clause }” is not a translation of the source as it stands.
}
lint-unreviewed = Parts that nobody has reviewed for the country: { $about }

## Where each rule comes from
lint-source-title = MEDDEV 2.12-1 rev. 8, 5.4.4.2 (1)
lint-source-no-language = house
lint-source-no-product = MDR Art. 89(8)
lint-source-udi = MDR Art. 89(8)
lint-source-software-version = EU FSN template 1.6
lint-source-serial-scope = MEDDEV 2.12-1 rev. 8, 5.4.4.2 (2)
lint-source-clause = MDR Art. 89(8)
lint-source-hazard = MEDDEV 2.12-1 rev. 8, 5.4.4.2 (3)
lint-source-probability = EU FSN template 2.3
lint-source-patient-risk = MDR Art. 89(8); MEDDEV 2.12-1 rev. 8, 5.4.4.2 (3)
lint-source-user-deadline = MEDDEV 2.12-1 rev. 8, 5.4.4.2 (4), timelines
lint-source-look-back = MEDDEV 2.12-1 rev. 8, 5.4.4.2 (4), previous results
lint-source-reply-deadline = EU FSN template 3.4
lint-source-question = house: a form without a question
lint-source-srn = MDR Art. 89(8), if already issued
lint-source-authorities = MEDDEV 2.12-1 rev. 8, 5.4.4.2 (8)
lint-source-attachments = house: what is read later is what was signed
lint-source-signatories = house: two roles sign
lint-source-key-news = EU FSN template 4.3: what is new in an update
lint-source-layout = FDA model recall letter: sections 1 to 5 read, the order of the rest from knowledge
lint-source-layout-elsewhere = house: 21 CFR 7.49 is known in the United States only, MDR Art. 89(8) elsewhere
lint-source-letter-section = FDA model recall letter, sections 1 to 5; 21 CFR 7.49(c)(1)(ii) to (iv)
lint-source-report-means = 21 CFR 7.49(c)(1)(v): a ready means to report, such as a telephone
lint-source-medwatch = FDA model recall letter: how to report to MedWatch
lint-source-language = MDR Art. 89(8), IVDR Art. 84(8): languages determined by the Member State
lint-source-language-if = MDR Art. 89(8), IVDR Art. 84(8): languages determined by the Member State
lint-source-language-unknown = house: a country without a row is not passed over
lint-source-not-translated = MDR Art. 89(8): consistent in all Member States
lint-source-stale = MDR Art. 89(8): consistent in all Member States
lint-source-unreviewed = house: a second pair of eyes in the country
lint-source-links-differ = MDR Art. 89(8): consistent in all Member States
lint-source-plays-down = MDR Art. 89(8); MEDDEV 2.12-1 rev. 8, 5.4.4.2 (9a)
lint-source-advertises = MEDDEV 2.12-1 rev. 8, 5.4.4.2 (9b)
lint-source-quality-words = house: what is sold for research only is no device, and its notice no recall
lint-source-quality-question = house: a second wording in every language, or in none
lint-source-term = house: one word for one thing, as the word list has it
lint-source-long-sentence = house: a tired reader
