//! A mail that no sign makes a program's: it is a person's, with the doubts that remain; and what only persons say.
//!
//! Caller: `automatic`.

use super::{
    Doubt,
    automatic::{Confidence, Decision, Seen, evidence},
    doubt, forward,
    kind::Kind,
    part::Shape,
};
use crate::reply;

/// Paragraphs that are searched for a statement.
const PARAGRAPHS: usize = 60;

/// Whether the writer's own words say something of a unit: a statement beside a number, or one about all units. No program
/// that answers by itself knows that.
pub(super) fn states(text: &str) -> bool {
    let text = text.get(..text.floor_char_boundary(12_000.min(text.len()))).unwrap_or_default();
    let parts = reply::split(text);
    let own = parts.text(text, reply::Kind::Own);
    if own.replace('\r', "").split("\n\n").take(PARAGRAPHS).any(|part| numbered(part) && reply::states(part)) {
        return true;
    }
    let nothing = reply::Known {
        langs: Vec::new(),
        serials: Vec::new(),
        questions: Vec::new(),
        today: jiff::civil::date(2000, 1, 1),
    };
    let proposal = reply::propose(text, &parts, &nothing);
    proposal.all_units.is_some() || proposal.alarms.iter().any(|alarm| !alarm.denied)
}

/// Whether a number stands there that may name a unit: five figures or more in one word, and no telephone in front.
fn numbered(text: &str) -> bool {
    let mut before = "";
    for word in text.split_whitespace() {
        let bare = word.trim_matches(|c: char| !c.is_alphanumeric() && c != '+');
        let figures = bare.chars().filter(char::is_ascii_digit).count();
        let plain = bare.chars().all(|c| c.is_alphanumeric() || c == '-');
        let front = before.to_lowercase();
        let called = bare.starts_with('+')
            || ["tel", "fon", "phone", "mob", "fax", "call", "ruf", "durchwahl", "+"].iter().any(|w| front.contains(w))
            || front.chars().next_back().is_some_and(|c| c.is_ascii_digit());
        if figures >= 5 && plain && !called {
            return true;
        }
        before = word;
    }
    false
}

/// A report on how mail of a domain was checked (RFC 7489 7.2.1.1, RFC 8460 5.3): the sign that says so.
fn report_of_a_domain(seen: &Seen<'_>) -> Option<&'static str> {
    let subject = seen.head.subject.to_lowercase();
    let parts = || seen.tree.of(None).map(|(_, part)| part);
    let tls = parts().any(|part| part.mime.starts_with("application/tlsrpt"))
        || parts().any(|part| part.kind.get("report-type").is_some_and(|kind| kind.eq_ignore_ascii_case("tlsrpt")))
        || parts().any(|part| part.fields.raw("TLS-Report-Domain").is_some());
    if tls {
        return Some("tlsrpt");
    }
    let packed = parts().any(|part| {
        let name = part.file_name().to_lowercase();
        [".xml", ".xml.gz", ".zip", ".gz"].iter().any(|end| name.ends_with(end)) || part.mime.contains("zip")
    });
    (packed && subject.contains("report domain:") && subject.contains("submitter:")).then_some("dmarc")
}

/// The decision on such a report: for a person, who passes it on.
pub(super) fn told_of_a_domain(seen: &Seen<'_>) -> Option<Decision> {
    let sign = report_of_a_domain(seen)?;
    let advice = "a provider reports how mail of a domain was checked: pass it on to who runs the mail";
    let mut doubts = doubtful(seen);
    doubts.push(Doubt::new(doubt::REPORT_OF_DOMAIN, "part", advice));
    let found = vec![evidence("part", sign)];
    Some(Decision { kind: Kind::Other, confidence: Confidence::Low, evidence: found, doubts })
}

/// What cannot be read because it is encrypted (RFC 3156 4, RFC 8551 3.3).
fn unread(seen: &Seen<'_>) -> Option<Doubt> {
    let found = seen.tree.of(None).find(|(_, part)| {
        let signed = part.kind.get("smime-type").is_some_and(|kind| kind.to_lowercase().starts_with("signed"));
        matches!(part.mime.as_str(), "multipart/encrypted" | "application/pgp-encrypted")
            || (matches!(part.mime.as_str(), "application/pkcs7-mime" | "application/x-pkcs7-mime") && !signed)
    });
    let place = match found {
        Some((place, _)) => format!("part {}", seen.tree.number(place)),
        None if seen.chosen.text.contains("-----BEGIN PGP MESSAGE-----") => "text".to_owned(),
        None => return None,
    };
    Some(Doubt::new(
        doubt::ENCRYPTED,
        place,
        "the mail is encrypted and was not read: open it with the key, or ask for it in clear",
    ))
}

/// A person, or nothing that is known.
pub(super) fn person(seen: &Seen<'_>) -> Decision {
    let signs = seen.signs;
    let mut doubts = doubtful(seen);
    let has_text = !seen.chosen.text.trim().is_empty();
    let has_parts = seen.tree.of(None).any(|(_, part)| part.shape != Shape::Multipart && !super::body::is_text(part));
    doubts.extend(unread(seen));
    let confidence = if doubts.is_empty() { Confidence::High } else { Confidence::Low };
    if !has_text && !has_parts {
        doubts.push(Doubt::new(
            doubt::NOTHING_IN_IT,
            "text",
            "there is neither text nor an attachment: look at the mail",
        ));
        return Decision { kind: Kind::Other, confidence: Confidence::Low, evidence: Vec::new(), doubts };
    }
    // A postmaster may be a person (RFC 2142); with words of reports nobody knows.
    let speaks = signs.subject.is_some() || signs.body.is_some() || signs.coded || seen.returned.is_some();
    if signs.daemon && !signs.prefixed && speaks {
        return Decision {
            kind: Kind::Other,
            confidence: Confidence::Low,
            evidence: vec![evidence("From", "sender of reports")],
            doubts,
        };
    }
    let mut found = vec![evidence("text", "no sign of a program")];
    let kind = match forward::find(seen.tree, seen.envelope, seen.head, &seen.chosen.text) {
        Some((from, place)) => {
            found.push(evidence(&place, "passed on"));
            Kind::ForwardedAnswer { from, place }
        }
        None => Kind::HumanAnswer,
    };
    Decision { kind, confidence, evidence: found, doubts }
}

/// Why a person should look who wrote a mail that is taken as a person's.
fn doubtful(seen: &Seen<'_>) -> Vec<Doubt> {
    let signs = seen.signs;
    let mut doubts = Vec::new();
    let mut low = |code, place: &str, advice: &str| doubts.push(Doubt::new(code, place, advice));
    if signs.daemon {
        low(
            doubt::SENDER_OF_REPORTS,
            "From",
            "the sender looks like a program and no report was recognised: look at the mail",
        );
    } else if signs.null_path {
        low(
            doubt::EMPTY_PATH,
            "Return-Path",
            "the path is empty as that of a program, the contents look like a person's: look at the mail",
        );
    }
    if signs.only_generated() {
        low(
            doubt::SAYS_AUTOMATIC,
            "Auto-Submitted",
            "a program sent it and nothing in it says that none wrote it: systems for tickets mark a person's words so",
        );
    }
    if !signs.prefixed && !signs.daemon && !signs.null_path && signs.subject.is_some() && signs.body.is_some() {
        low(
            doubt::LOOKS_LIKE_REPORT,
            "Subject",
            "it speaks as a report about delivery does, and no sign proves it: look at the mail",
        );
    }
    if signs.answer.is_some() || (signs.suppressed && signs.away) {
        low(
            doubt::LOOKS_AUTOMATIC,
            "Subject",
            "it starts as an automatic answer does, and no sign proves it: look at the mail",
        );
    }
    if signs.challenge.is_some() && signs.answerer.is_none() {
        low(doubt::LOOKS_LIKE_CHALLENGE, "text", "it may ask for a proof of the sender: look at the mail");
    }
    let listed = seen.head.list.contains_key("list-id") || seen.head.list.contains_key("list-unsubscribe");
    let bulk = seen
        .head
        .precedence
        .as_deref()
        .is_some_and(|value| matches!(value.trim().to_lowercase().as_str(), "bulk" | "list" | "junk"));
    if listed || bulk {
        low(
            doubt::CAME_BY_LIST,
            "List-Id, Precedence",
            "it came by a list or in bulk: it may be an answer all the same",
        );
    }
    doubts
}
