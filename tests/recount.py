"""Counts a dossier again: told, read, says done, shown done, from facts.jsonl alone.

Standard library only. The rules are written anew from the words of the product's documentation
(docs/formats/fact.md and the comments of domain::reconcile); no line is shared with it. The result
is compared with summary.json, and rows read must equal taken + held + refused for every list.

    python3 recount.py [--json] dossier.zip     0: it agrees; 1: a finding; 2: it cannot be read
"""

import json
import sys
import zipfile

TASKS = (
    "suspected_intruder",
    "contradiction",
    "unknown_serial",
    "mail",
    "scope_question",
    "question",
    "held_file",
    "response_doubts",
    "wrong_contact",
    "undeliverable",
    "call",
    "reopened",
    "shared_identity",
)
CALLS = ("phone", "other_contact", "line_manager")
LETTERS = ("letter", "registered_letter")
FINAL = ("done", "passed_on", "scrapped")
# Facts of the action's own stream that move no stage and no count.
NOTHING_COUNTED = frozenset(
    "notice_drafted notice_revised scope_resolved authority_informed gate_overridden check_profile_published"
    " check_profile_withdrawn letter_batch_prepared letter_batch_posted recall_class_set"
    " seal_stamped stamp_missed notice_superseded".split()
)
# What is worth knowing about evidence and does not keep it from deciding; every other doubt does.
REMARKS = {"used_challenge", "other_key", "shared_certificate", "shared_bmc"}
SIGNING = {"quality_signatory", "regulatory_signatory"}


class Unit:
    """One serial number at one consignee."""

    def __init__(self):
        self.said = None
        self.shown = False
        self.unsafe_after_shown = False
        self.elsewhere = False

    @property
    def done(self):
        return self.said in FINAL


class Consignee:
    """What the facts of one consignee's stream come to."""

    def __init__(self):
        self.listed = False
        self.told = self.read = self.unreachable = self.carried = False
        self.units = {}
        self.says = {}
        self.tasks = {}
        self.told_by = None
        self.delivered = self.corrected = False
        self.took_instructions = False
        self.written, self.part = [], None
        self.bounced = self.mails = 0
        self.waiting = {}
        self.sent = self.repeats = self.undeliverable = self.responses = self.bundles = 0

    # --- work ---
    def work(self, kind, about):
        self.tasks.setdefault((kind, about), None)

    def drop(self, condition):
        self.tasks = {key: None for key in self.tasks if not condition(*key)}

    def contradicts(self, unit):
        """One piece of work about a unit: it takes the place of "open again"."""
        self.drop(lambda kind, about: (kind, about) == ("reopened", unit))
        self.work("contradiction", unit)

    # --- what follows ---
    def here(self):
        return [unit for unit in self.units.values() if not unit.elsewhere]

    def answered(self):
        return self.says.get("receipt", False) and all(unit.said for unit in self.here())

    def says_done(self):
        here = self.here()
        return all(unit.done for unit in here) if here else self.answered()

    def shown_done(self):
        here = self.here()
        return bool(here) and all(unit.shown for unit in here)

    # --- facts ---
    def take(self, version, fact):
        act = getattr(self, "on_" + fact["kind"], None)
        if act is None:
            raise ValueError(f"a fact of a kind that is not known here: {fact['kind']}")
        act(version, fact)
        if self.answered() or self.carried:
            self.drop(lambda kind, _: kind in ("call", "undeliverable"))

    def on_consignee_listed(self, _, fact):
        self.listed = True
        for unit in fact["units"]:
            self.units.setdefault(unit["unit"], Unit())

    def on_sent(self, _, fact):
        self.sent += 1
        self.repeats += fact["repeat"]
        if fact["purpose"] == "notice" and not self.told:
            self.told, self.told_by = True, fact["parcel"]
        if fact["carrier"] == "letter":
            self.told, self.told_by = True, None
            self.no_calls_for(LETTERS)

    def on_letter_returned(self, version, _fact):
        self.work("wrong_contact", f"v{version}")

    def on_delivery_reported(self, _, fact):
        if fact["state"] == "delivered":
            self.delivered = True
        if fact["state"] != "failed":
            return
        self.bounced += 1
        if fact["purpose"] == "notice" and self.told_by == fact["parcel"]:
            self.told, self.told_by = False, None
        self.work("undeliverable", fact["parcel"])

    def on_mail_received(self, _, fact):
        self.mails += 1
        if fact["says"] != "automatic":
            self.work("mail", fact["mail"])

    def on_mail_settled(self, _, fact):
        self.drop(lambda kind, about: (kind, about) == ("mail", fact["mail"]))

    def on_undeliverable(self, _, fact):
        self.undeliverable += 1
        self.work("undeliverable", fact["parcel"])

    def on_opened(self, _version, _fact):
        self.told = self.read = self.delivered = True
        self.told_by = None

    def on_instructions_taken(self, _version, _fact):
        self.took_instructions = True

    def on_response_received(self, _, fact):
        response = fact["response"]
        if response.get("unknown_serials"):
            self.work("unknown_serial", response["id"])
        if response.get("corrects") is not None:
            corrected = response["corrects"]
            self.drop(lambda _, about: about == corrected)
            self.waiting.pop(corrected, None)
        self.responses += 1
        if response.get("second_look"):
            self.waiting[response["id"]] = response
        else:
            self.taken(response)

    def taken(self, response):
        for answer in response["answers"]:
            self.says[answer["question"]] = answer["yes"]
            if answer["question"] == "receipt" and answer["yes"]:
                self.told = self.read = self.delivered = True
                self.told_by = None
        for said in response["units"]:
            if said["unit"] in self.units:
                self.units[said["unit"]].said = said["disposition"]["is"]
                if said["disposition"]["is"] == "never_had":
                    self.work("scope_question", said["unit"])
                else:
                    self.drop(lambda kind, about: (kind, about) == ("scope_question", said["unit"]))
        for key, unit in self.units.items():
            if unit.unsafe_after_shown and unit.said == "done":
                self.contradicts(key)

    def on_response_accepted(self, _version, fact):
        held = self.waiting.pop(fact["response"], None)
        if held is not None:
            self.taken(held)

    def on_response_queried(self, _, fact):
        self.work("response_doubts", fact["response"])

    def on_handed_over(self, _version, _fact):
        pass

    on_handover_withdrawn = on_user_acknowledged = on_users_counted = on_handed_over

    def on_consignee_wrote(self, _version, fact):
        self.written.append((fact["message"], self.part))
        self.work("question", fact["message"])

    def on_maker_answered(self, _version, fact):
        place = [message for message, _ in self.written].index(fact["to"])
        part = self.written[place][1]
        ended = {message for message, of in self.written[: place + 1] if of == part}
        self.drop(lambda kind, about: kind == "question" and about in ended)

    def on_file_attached(self, _version, fact):
        if fact["scan"] in ("clean", "not_scanned"):
            self.drop(lambda kind, about: (kind, about) == ("held_file", fact["file"]))
        else:
            self.work("held_file", fact["file"])

    def on_contact_corrected(self, version, fact):
        self.corrected = True
        if fact.get("email") is None:
            self.work("wrong_contact", f"v{version}")
        else:
            self.drop(lambda kind, about: kind in ("wrong_contact", "undeliverable") or about == "phone step 0")

    def on_compromise_suspected(self, version, _fact):
        self.work("suspected_intruder", f"v{version}")

    def on_call_logged(self, version, fact):
        outcome, means = fact["outcome"], fact["means"]
        if outcome == "reached":
            self.drop(lambda kind, _: kind == "call")
        # A call answers every call for a call, a registered letter also one for a plain letter.
        self.no_calls_for([means] + ["phone"] * (means in CALLS) + ["letter"] * (means == "registered_letter"))
        if outcome == "reached" or (outcome == "posted" and means in LETTERS):
            self.told, self.told_by = True, None
        if outcome in ("wrong_contact", "returned"):
            self.work("wrong_contact", f"v{version}")

    def no_calls_for(self, means):
        self.drop(lambda kind, about: kind == "call" and about.split(" ")[0] in means)

    def on_call_back_agreed(self, _, fact):
        self.no_calls_for(CALLS)
        self.work("call", f"phone at {fact['at']}")

    def on_contact_looked(self, _version, _fact):
        pass

    def on_phone_corrected(self, _version, _fact):
        self.corrected = True
        self.drop(lambda kind, _: kind == "wrong_contact")
        self.work("call", "phone step 0")

    def on_escalated(self, _, fact):
        asked = f"{fact['means']} step "
        if not any(kind == "call" and about.startswith(asked) for kind, about in self.tasks):
            self.work("call", f"{asked}{fact['step']}")

    def on_cascade_reported(self, _, fact):
        for key in fact["units"]:
            if key in self.units:
                self.units[key].elsewhere = True

    def on_blind_list_declared(self, version, fact):
        self.on_cascade_reported(version, fact)

    def on_told_onward(self, _version, _fact):
        self.told, self.told_by = True, None

    def on_sub_list_read(self, _version, fact):
        if fact["rows"] != fact["taken"] + fact["held"] + fact["refused"]:
            raise ValueError("rows of a list of recipients are not taken + held + refused")

    def on_sealed_list_kept(self, _version, _fact):
        pass

    def on_reminded_onward(self, _version, _fact):
        pass

    def on_evidence_received(self, _, fact):
        bundle = fact["bundle"]
        self.bundles += 1
        unit, doubts = bundle.get("unit"), bundle.get("doubts", [])
        if unit is None:
            self.work("unknown_serial", bundle["serial"])
            return
        if unit not in self.units:
            return
        said_or_shown = self.units[unit].shown or self.units[unit].said == "done"
        decides = bundle["outcome"] != "undecided" and set(doubts) <= REMARKS
        if "says_otherwise" in doubts or (said_or_shown and bundle["outcome"] == "open" and not decides):
            self.contradicts(unit)
        if "shared_certificate" in doubts or "shared_bmc" in doubts:
            self.work("shared_identity", unit)

    def on_evidence_announced(self, _, fact):
        announced = fact["announced"]
        unit = self.units.get(announced.get("unit"))
        if "unit" not in announced:
            self.work("unknown_serial", announced["serial"])
        elif unit is not None and (unit.shown or unit.said == "done") and announced["outcome"] == "open":
            self.contradicts(announced["unit"])

    def on_evidence_recorded(self, _, fact):
        unit = self.units.get(fact["unit"])
        if unit is None:
            return
        if fact["safe"]:
            unit.shown, unit.unsafe_after_shown = True, False
            self.drop(lambda kind, about: kind in ("contradiction", "reopened") and about == fact["unit"])
        else:
            unit.unsafe_after_shown = unit.unsafe_after_shown or unit.shown
            unit.shown = False
            if unit.said == "done":
                self.contradicts(fact["unit"])
            elif unit.unsafe_after_shown:
                self.work("reopened", fact["unit"])

    def on_task_settled(self, _, fact):
        self.drop(lambda kind, about: f"{kind}:{about}" == fact["task"])

    def on_link_revoked(self, _version, _fact):
        pass

    def on_seal_stamped(self, _version, _fact):
        pass

    def on_stamp_missed(self, _version, _fact):
        pass

    def on_site_recognised(self, _version, _fact):
        """Says who it was under an earlier revision; nothing is counted by it."""

    def on_carried_over(self, _version, _fact):
        self.carried = True

    def on_unreachable_declared(self, _version, _fact):
        self.unreachable = True
        self.drop(lambda kind, _: kind in ("call", "undeliverable", "wrong_contact"))

    # --- what is counted ---
    def counts(self):
        gone = self.unreachable and not self.answered()
        carried = self.carried and not self.answered() and not self.unreachable
        here = self.here()
        yield "consignees", 1
        yield "consignees_told", self.told
        yield "consignees_delivered", self.delivered
        yield "consignees_read", self.read
        yield "consignees_took_instructions", self.took_instructions
        yield "consignees_answered", self.answered()
        yield "consignees_said_done", self.says_done()
        yield "consignees_shown_done", self.shown_done()
        yield "consignees_unreachable", gone
        yield "consignees_carried_over", carried
        yield "consignees_corrected", self.corrected
        yield "units", len(here)
        yield "units_told", len(here) * self.told
        yield "units_delivered", len(here) * self.delivered
        yield "units_read", len(here) * self.read
        yield "units_answered", len(here) * self.answered()
        yield "units_said_done", sum(unit.done for unit in here)
        yield "units_shown_done", sum(unit.shown for unit in here)
        yield "units_said_and_shown", sum(unit.done and unit.shown for unit in here)
        yield "units_unreachable", sum(gone and not unit.done for unit in here)
        yield "units_carried_over", sum(carried and not unit.done for unit in here)
        yield "parcels_sent", self.sent
        yield "parcels_repeated", self.repeats
        yield "parcels_undeliverable", self.undeliverable
        yield "parcels_bounced", self.bounced
        yield "mails", self.mails
        yield "responses", self.responses
        yield "bundles", self.bundles
        for kind in TASKS:
            yield f"tasks_{kind}", sum(key[0] == kind for key in self.tasks)


class Action:
    """What the action's own stream comes to, as far as a summary states it."""

    def __init__(self):
        self.reference = self.document_no = ""
        self.stage = "draft"
        self.signed = set()
        self.records = dict.fromkeys(("rows", "taken", "held", "refused"), 0)

    def take(self, line, fact):
        kind = fact["kind"]
        if kind == "action_opened":
            self.reference, self.document_no = fact["reference"], fact["document_no"]
        elif kind == "records_imported":
            if fact["rows"] != fact["taken"] + fact["held"] + fact["refused"]:
                return f"facts.jsonl, line {line}: {fact['rows']} rows are not taken + held + refused"
            for word in self.records:
                self.records[word] += fact[word]
        elif kind == "release_submitted":
            self.stage, self.signed = "submitted", set()
        elif kind == "approval_rejected":
            self.stage, self.signed = "draft", set()
        elif kind == "approval_given":
            self.signed.add(fact["role"])
            if self.signed >= SIGNING:
                self.stage = "approved"
        elif kind in ("notice_issued", "action_reopened"):
            self.stage = "open"
        elif kind == "action_closed":
            self.stage = "closed"
        elif kind not in NOTHING_COUNTED:
            raise ValueError(f"a fact of a kind that is not known here: {kind}")
        return None


def recount(facts):
    """Folds the facts; gives the counts and the first finding, if there is one."""
    action, consignees, versions, name, total = Action(), {}, {}, None, 0
    for line, text in enumerate(facts, 1):
        recorded = json.loads(text)
        total += 1
        name = name or recorded["action"]
        stream = recorded["stream"] if recorded["stream"] == "action" else recorded["stream"]["consignee"]
        expected = versions.get(stream, 0) + 1
        if recorded["version"] != expected or recorded["action"] != name:
            return None, f"facts.jsonl, line {line}: version {expected} of {stream} in {name} was expected"
        versions[stream] = expected
        if stream == "action":
            finding = action.take(line, recorded["fact"])
            if finding:
                return None, finding
        else:
            consignee = consignees.setdefault(stream, Consignee())
            who = recorded["who"]
            consignee.part = who["portal"].get("handover") if "portal" in who else None
            consignee.take(expected, recorded["fact"])
    counters = dict.fromkeys((word for word, _ in Consignee().counts()), 0)
    for consignee in consignees.values():
        for word, value in consignee.counts() if consignee.listed else ():
            counters[word] += int(value)
    counted = {
        "action": name,
        "reference": action.reference,
        "document_no": action.document_no,
        "stage": action.stage,
        "facts": total,
        "counters": counters,
        "records": action.records,
    }
    return counted, None


def difference(counted, stated):
    for word, value in counted["counters"].items():
        if stated["counters"].get(word) != value:
            return f"{word}: the summary says {stated['counters'].get(word)}, the facts give {value}"
    for word, value in counted.items():
        if stated.get(word) != value:
            return f"{word}: the summary says {stated.get(word)}, the facts give {value}"
    more = set(stated) - set(counted)
    return f"the summary states what is not counted here: {sorted(more)}" if more else None


def main(path, as_json):
    with zipfile.ZipFile(path) as dossier:
        facts = dossier.read("facts.jsonl").decode().rstrip("\n").split("\n")
        stated = json.loads(dossier.read("summary.json"))
    counted, finding = recount(facts)
    finding = finding or difference(counted, stated)
    if finding:
        print(finding)
        return 1
    if as_json:
        print(json.dumps(counted))
        return 0
    records, counters = counted["records"], counted["counters"]
    print(f"{counted['facts']} facts agree with the summary; {records['rows']} rows = {records['taken']} taken + "
          f"{records['held']} held + {records['refused']} refused; of {counters['units']} units {counters['units_told']} told, "
          f"{counters['units_read']} read, {counters['units_said_done']} say done, {counters['units_shown_done']} shown done")
    return 0


if __name__ == "__main__":
    words = [word for word in sys.argv[1:] if word != "--json"]
    if len(words) != 1:
        print(__doc__, file=sys.stderr)
        sys.exit(2)
    try:
        sys.exit(main(words[0], "--json" in sys.argv))
    except (OSError, KeyError, TypeError, ValueError, zipfile.BadZipFile) as error:
        print(f"{words[0]}: {error}", file=sys.stderr)
        sys.exit(2)
