//! Who wrote a mail: a program, or a person; and of a program, what it says.
//!
//! INVARIANT: a mail is a program's only by a sign that programs set and people cannot: a report made for programs,
//! Auto-Submitted, a field of programs that answer, the empty path or the sender of reports with what reports say. Words
//! alone never make it so: people quote reports, and write "out of office" into subjects. In doubt it is a person's, with a
//! doubt. Caller: `read`.

use super::{
    Doubt,
    address::in_text,
    away,
    body::Chosen,
    bounce::{self, Source},
    certified, harmless,
    head::Head,
    hook::{self, Told},
    kind::{Complaint, Kind, State},
    part::{Shape, Tree},
    person::{self, person},
    report::{self, Reported},
    returned::Returned,
    signs::Signs,
};
use serde::Serialize;

/// How sure it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Confidence {
    /// By a standard.
    High,
    /// By several signs that agree.
    Medium,
    /// A person should look.
    Low,
}

/// What decided.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Evidence {
    /// A field, a part by its media type, or the text.
    pub place: String,
    /// The words there.
    pub words: String,
}

pub(super) fn evidence(place: &str, words: impl Into<String>) -> Evidence {
    Evidence { place: place.to_owned(), words: words.into() }
}

/// The decision.
pub(super) struct Decision {
    pub kind: Kind,
    pub confidence: Confidence,
    pub evidence: Vec<Evidence>,
    pub doubts: Vec<Doubt>,
}

/// What is looked at.
pub(super) struct Seen<'a> {
    pub tree: &'a Tree<'a>,
    /// Where a report lies that another program put whole into this mail.
    pub wrapped: Option<usize>,
    /// Where the mail lies that an envelope of certified mail carries.
    pub envelope: Option<usize>,
    pub head: &'a Head,
    pub chosen: &'a Chosen,
    /// The text without a mail that came back in it.
    pub own_text: &'a str,
    pub returned: Option<&'a Returned>,
    pub signs: &'a Signs,
}

/// Decides.
pub(super) fn decide(seen: &Seen<'_>) -> Decision {
    let found = for_programs(seen).or_else(|| person::told_of_a_domain(seen));
    let found = found.or_else(|| by_text(seen)).or_else(|| answered(seen));
    found.unwrap_or_else(|| person(seen))
}

fn sure(kind: Kind, confidence: Confidence, evidence: Vec<Evidence>) -> Option<Decision> {
    Some(Decision { kind, confidence, evidence, doubts: Vec::new() })
}

/// Reports with a part made for programs.
fn for_programs(seen: &Seen<'_>) -> Option<Decision> {
    let signs = seen.signs;
    match hook::read(&seen.chosen.text) {
        Some(Told::Complaint(complaint)) => {
            return sure(Kind::Complaint(complaint), Confidence::High, vec![evidence("text", "JSON")]);
        }
        Some(Told::Delivery(reported)) => {
            return sure(delivery(seen, reported), Confidence::High, vec![evidence("text", "JSON")]);
        }
        None => {}
    }
    if let Some(recipient) = complained(seen) {
        let complaint = Complaint { what: "abuse".into(), recipients: vec![recipient], ..Complaint::default() };
        return sure(
            Kind::Complaint(complaint),
            Confidence::Medium,
            vec![evidence("Subject", "complaint about message from")],
        );
    }
    // A person can attach such a part; only a report puts it into multipart/report.
    let machine = signs.report || signs.daemon || signs.null_path || signs.auto_submitted.is_some();
    if !machine {
        return None;
    }
    if let Some(bytes) = report::part(seen.tree, None, &["message/feedback-report"]) {
        return sure(
            Kind::Complaint(report::complaint(&bytes)),
            Confidence::High,
            vec![evidence("part", "message/feedback-report")],
        );
    }
    if let Some(bytes) = report::part(seen.tree, None, &["message/disposition-notification"]) {
        let told = report::disposition(&bytes);
        // A mail store that throws a mail away by itself and says that it was rejected did not deliver it (RFC 8098 3.2.6.2).
        let rejected = !told.manual && told.what == "deleted" && signs.body.is_some();
        let kind = if rejected {
            let one = bounce::Heard { recipient: told.final_recipient, ..bounce::Heard::default() };
            delivery(seen, Reported { heard: vec![one], ..Reported::default() })
        } else {
            Kind::DispositionNotification(told)
        };
        return sure(kind, Confidence::High, vec![evidence("part", "message/disposition-notification")]);
    }
    let status = [
        "message/delivery-status",
        "message/global-delivery-status",
        "message/xdelivery-status",
        "text/delivery-status",
    ];
    let within = || seen.wrapped.and_then(|place| report::part(seen.tree, Some(place), &status));
    let bytes = report::part(seen.tree, None, &status).or_else(within)?;
    let kind = delivery(seen, report::delivery(&bytes));
    sure(kind, Confidence::High, vec![evidence("part", "message/delivery-status")])
}

/// The recipient in a complaint of the kind that was before RFC 5965: the mail complained of, with a field of the provider.
fn complained(seen: &Seen<'_>) -> Option<String> {
    if !seen.head.subject.to_lowercase().trim().starts_with("complaint about message from") {
        return None;
    }
    let mut mails = seen.tree.of(None).filter(|(_, part)| part.shape == Shape::Mail);
    mails.find_map(|(place, _)| seen.tree.inner(place)?.fields.text("X-HmXmrOriginalRecipient"))
}

fn delivery(seen: &Seen<'_>, reported: Reported) -> Kind {
    let head = seen.head;
    let own = head.from.iter().chain(&head.to).map(|found| found.address.clone());
    let own = own.chain(seen.returned.iter().flat_map(|back| back.from.iter().map(|from| from.address.clone())));
    let returned_to =
        seen.returned.map(|back| back.to.iter().map(|to| to.address.clone()).collect()).unwrap_or_default();
    Kind::DeliveryReport(bounce::report(Source {
        reported,
        text: seen.own_text,
        failed: seen.signs.failed.clone(),
        own: own.collect(),
        returned_to,
        state: seen.signs.state(),
    }))
}

/// Reports without such a part: several signs have to agree.
fn by_text(seen: &Seen<'_>) -> Option<Decision> {
    let signs = seen.signs;
    if signs.receipt.is_some() {
        let found = vec![evidence("X-Ricevuta", "RFC 6109")];
        return sure(delivery(seen, certified::reported(seen.tree, seen.own_text)), Confidence::High, found);
    }
    let mut agree = Vec::new();
    if let Some(hit) = signs.subject {
        agree.push(evidence("Subject", hit.phrase));
    }
    if let Some(hit) = signs.body {
        agree.push(evidence("text", hit.phrase));
    }
    if signs.coded {
        agree.push(evidence("text", "reply code"));
    }
    if let Some(back) = seen.returned {
        agree.push(evidence(&back.place, "returned mail"));
    }
    if !signs.failed.is_empty() {
        agree.push(evidence("X-Failed-Recipients", signs.failed.join(", ")));
    }
    // Who writes to itself that a mail looped is no person.
    let cut = seen.own_text.len() < seen.chosen.text.len();
    if cut && seen.returned.is_none() {
        agree.push(evidence("text", "mark of a returned mail"));
    }
    let itself = signs.subject.is_some() && (seen.returned.is_some() || cut) && to_itself(seen.head);
    // Below "Re:" the words of a report are quoted.
    let auto = signs.auto_submitted.is_some() && signs.subject.is_some() && !signs.prefixed;
    let speaks = signs.subject.is_some() || signs.body.is_some() || !signs.failed.is_empty();
    let enough = match (signs.daemon, signs.null_path) {
        _ if signs.prefixed && !(signs.null_path && signs.daemon) && signs.failed.is_empty() && !auto => false,
        // In a language of which no word is known, codes and the address of somebody else say it.
        (true, true) => speaks || agree.len() >= 2 || (signs.coded && names_another(seen)),
        // A mailer that sends a whole mail back reports on it, whatever it says.
        (true, false) if signs.mailer && seen.returned.is_some_and(|back| back.place != "text") => true,
        (true, false) if signs.mailer && signs.coded && names_another(seen) => true,
        (true, false) => speaks && agree.len() >= 2,
        (false, true) => speaks && agree.len() >= 2 && !(signs.answer.is_some() && seen.returned.is_none()),
        (false, false) => (itself || auto || signs.report) && speaks && agree.len() >= 2,
    };
    if !enough || (signs.away && signs.subject.is_none() && signs.failed.is_empty()) {
        return None;
    }
    // Words make no report of what says something of units.
    if !signs.daemon && !signs.report && person::states(seen.own_text) {
        return None;
    }
    if signs.daemon {
        agree.push(evidence("From", seen.head.from.first().map(|from| from.address.clone()).unwrap_or_default()));
    }
    if signs.null_path {
        agree.push(evidence("Return-Path", "<>"));
    }
    let reported = if seen.own_text.contains("Final-Recipient:") || seen.own_text.contains("Action:") {
        report::delivery(seen.own_text.as_bytes())
    } else {
        Reported::default()
    };
    let confidence = if signs.daemon { Confidence::High } else { Confidence::Medium };
    sure(delivery(seen, reported), confidence, agree)
}

/// Whether the text names an address that is neither that of who reports nor of who is told.
fn names_another(seen: &Seen<'_>) -> bool {
    let own = |address: &str| {
        seen.head.from.iter().chain(&seen.head.to).any(|known| known.address.eq_ignore_ascii_case(address))
    };
    let mut lines = seen.own_text.lines().filter(|line| !line.trim_start().starts_with('>')).take(60);
    lines.any(|line| in_text(line).iter().any(|(_, address)| !own(address)))
}

fn to_itself(head: &Head) -> bool {
    let from = head.from.first().map(|from| from.address.to_lowercase()).unwrap_or_default();
    !from.is_empty() && head.to.iter().any(|to| to.address.eq_ignore_ascii_case(&from))
}

/// Answers of programs.
fn answered(seen: &Seen<'_>) -> Option<Decision> {
    let signs = seen.signs;
    let mut found = Vec::new();
    if let Some(value) = signs.auto_submitted.as_ref().filter(|_| !signs.only_generated()) {
        found.push(evidence("Auto-Submitted", value));
    }
    if let Some(name) = &signs.answerer {
        found.push(evidence(name, "set by programs that answer"));
    }
    // What a program only generated may hold a person's words (`Signs::only_generated`): there words decide, too.
    let proven = signs.answerer.is_some()
        || signs.auto_submitted.as_deref().is_some_and(|value| !value.starts_with("auto-generated"));
    if !proven && person::states(seen.own_text) {
        return None;
    }
    let confidence = match (found.is_empty(), signs.null_path) {
        (false, _) => Confidence::High,
        // The empty path, and the subject starts as programs start it.
        (true, true) if signs.answer.is_some() && !signs.prefixed => Confidence::Medium,
        (true, true) if signs.challenge.is_some() => Confidence::Medium,
        // Exchange: the subject starts so, it asks for no answer, and the text speaks of an absence.
        (true, false) if signs.suppressed && signs.away && signs.answer.is_some() && !signs.prefixed => {
            Confidence::Medium
        }
        // Programs that answered before RFC 3834 marked their mail as junk so that no other one answers.
        (true, false) if signs.junk && signs.answer.is_some() && !signs.prefixed => Confidence::Medium,
        _ => return None,
    };
    if let Some(hit) = signs.answer {
        found.push(evidence("Subject", hit.phrase));
    }
    if signs.null_path {
        found.push(evidence("Return-Path", "<>"));
    }
    if let Some(hit) = signs.challenge {
        found.push(evidence("text", hit.phrase));
        return sure(Kind::Challenge, confidence, found);
    }
    let subject = seen.head.subject.to_lowercase();
    if subject.trim() == "unsubscribe" || subject.starts_with("opt-out") {
        let from = seen.head.from.iter().map(|from| from.address.clone()).collect();
        let complaint =
            Complaint { what: "opt-out".into(), unsubscribe: true, recipients: from, ..Complaint::default() };
        found.push(evidence("Subject", "unsubscribe"));
        return sure(Kind::Complaint(complaint), confidence, found);
    }
    let own: Vec<String> =
        seen.head.from.iter().chain(&seen.head.to).chain(&seen.head.cc).map(|found| found.address.clone()).collect();
    let said = harmless::said(seen.own_text);
    let sent = seen.head.date.map(|sent| jiff::tz::TimeZone::UTC.to_datetime(sent).date());
    let absence = away::read(seen.own_text, &own, sent);
    let is_away = signs.away
        || (absence.until.is_some() && signs.answer.is_some())
        || signs.answer.is_some_and(|hit| hit.meaning == "subject.away")
        || (!absence.deputies.is_empty() && harmless::is_gone(&said));
    let kind = if is_away { Kind::OutOfOffice(absence) } else { Kind::AutoReply };
    let doubts = harmless::doubts(&kind, &seen.head.subject, &said, &own);
    let asks = doubts.iter().any(|doubt| doubt.code == "answer-asks");
    let kind = if proven && asks && kind == Kind::AutoReply { Kind::Challenge } else { kind };
    Some(Decision { kind, confidence, evidence: found, doubts })
}

/// Whether an answer to this mail is forbidden (RFC 3834 2, RFC 5321 4.5.5): automatic mail, an empty path, lists and bulk,
/// programs that report, and who writes to itself.
pub(super) fn must_not_be_answered(head: &Head, kind: &Kind, signs: &Signs) -> bool {
    let precedence = head.precedence.as_deref().unwrap_or_default().trim().to_lowercase();
    kind.is_automatic()
        || signs.null_path
        || signs.daemon
        || signs.auto_submitted.is_some()
        || signs.wants_no_answer
        || head.auto_submitted.as_deref().is_some_and(|value| !value.trim().to_lowercase().starts_with("no"))
        || !head.list.is_empty()
        || matches!(precedence.as_str(), "bulk" | "list" | "junk" | "auto_reply" | "auto-reply")
        || head.from.iter().all(|from| from.address.is_empty())
        || to_itself(head)
}

/// The worst that is reported, for callers that only count.
impl Kind {
    /// The state of a report.
    #[must_use]
    pub fn state(&self) -> Option<State> {
        match self {
            Self::DeliveryReport(report) => Some(report.state),
            _ => None,
        }
    }
}
