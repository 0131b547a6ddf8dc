//! The parts of reports that are made for programs: delivery status (RFC 3464), complaints (RFC 5965), what a recipient's
//! program did (RFC 8098).
//!
//! Their fields are read as they stand; what is missing stays missing. Callers: `bounce`, `automatic`.

use super::{
    address::{ids, mailboxes},
    bounce::Heard,
    fields::{Fields, line_end, text_of},
    kind::{Complaint, Disposition, State},
    part::Tree,
    status::Status,
};

/// Most recipients of one report that are kept.
pub(super) const MOST: usize = 1_000;

/// The fields of a delivery status part.
#[derive(Debug, Default)]
pub(super) struct Reported {
    pub reporting_mta: Option<String>,
    pub envelope_id: Option<String>,
    pub heard: Vec<Heard>,
    pub more: bool,
}

/// The bytes of the parts of that media type in the mail itself, or in the mail at that place in it, with an empty line
/// between.
pub(super) fn part(tree: &Tree<'_>, within: Option<usize>, mimes: &[&str]) -> Option<Vec<u8>> {
    let mut found =
        tree.of(within).filter(|(_, part)| mimes.contains(&part.mime.as_str())).map(|(_, part)| part.decoded());
    let mut bytes = found.next()?.into_owned();
    // Some servers make a part for each recipient, or one with words for people in front.
    for more in found.take(MOST) {
        bytes.extend(b"\n\n");
        bytes.extend_from_slice(&more);
    }
    Some(bytes)
}

/// Reads a delivery status: a group for the mail, then one for each recipient, with empty lines between.
pub(super) fn delivery(bytes: &[u8]) -> Reported {
    let mut report = Reported::default();
    // A group that names nobody says what the next one, or the one before, leaves out: some servers tear a group in two.
    let mut torn: Option<Heard> = None;
    for block in blocks(bytes) {
        let fields = Fields::read(block);
        let typed = |name: &str| fields.text(name).map(|value| after_type(&value));
        report.reporting_mta = report.reporting_mta.take().or_else(|| typed("Reporting-MTA"));
        report.envelope_id = report.envelope_id.take().or_else(|| fields.text("Original-Envelope-Id"));
        let per_recipient = ["Final-Recipient", "Original-Recipient", "Action", "Status", "X-Actual-Recipient"];
        if !per_recipient.iter().any(|name| fields.raw(name).is_some()) {
            continue;
        }
        if report.heard.len() >= MOST {
            report.more = true;
            break;
        }
        let mut diagnostics: Vec<String> = fields.all("Diagnostic-Code").map(text_of).collect();
        if diagnostics.is_empty() {
            // `<host #5.0.0 smtp; 550 ...>`: what some servers add in the place of the field of the standard.
            let added = fields.text("X-Supplementary-Info");
            let said = added.as_deref().and_then(|text| text.split_once(';')).map(|(_, said)| said);
            diagnostics.extend(said.map(|said| format!("smtp;{}", said.trim_end().trim_end_matches('>'))));
        }
        let diagnostic = diagnostics.iter().map(|text| after_type(text)).collect::<Vec<_>>().join(" ");
        let kind =
            diagnostics.first().and_then(|text| text.split_once(';')).map(|(kind, _)| kind.trim().to_lowercase());
        let heard = Heard {
            recipient: typed("Final-Recipient").or_else(|| typed("X-Actual-Recipient")).map(bare).unwrap_or_default(),
            original: typed("Original-Recipient").map(bare).filter(|text| !text.is_empty()),
            state: fields.text("Action").and_then(|word| state(&word)),
            status: fields.text("Status").and_then(|text| Status::read(&text)),
            by_unix: kind.as_deref() == Some("x-unix"),
            words: diagnostic,
            remark: fields.text("Status").and_then(|text| remark(&text)).unwrap_or_default(),
            command: None,
            remote: typed("Remote-MTA").filter(|text| !text.is_empty()),
        };
        let heard = by_address(heard);
        if heard.recipient.is_empty() && heard.original.is_none() {
            match report.heard.last_mut() {
                Some(last) => last.fill(heard),
                None => torn = torn.or(Some(heard)),
            }
            continue;
        }
        report.heard.push(heard);
        if let (Some(torn), Some(last)) = (torn.take(), report.heard.last_mut()) {
            last.fill(torn);
        }
    }
    report.heard.extend(torn);
    report
}

/// A final recipient of another kind than mail addresses (X.400) is no key; that of the sender is.
fn by_address(mut heard: Heard) -> Heard {
    let address = |text: &str| text.contains('@');
    if let Some(original) = heard.original.as_ref().filter(|o| address(o) && !address(&heard.recipient))
        && heard.recipient.starts_with('/')
    {
        heard.recipient.clone_from(original);
    }
    heard
}

/// What an old server writes behind the status, in brackets.
fn remark(status: &str) -> Option<String> {
    let (_, inside) = status.split_once('(')?;
    Some(inside.trim_end_matches(')').trim().to_owned())
}

/// `rfc822; a@b.example` without its type.
fn after_type(value: &str) -> String {
    match value.split_once(';') {
        Some((kind, rest)) if kind.len() < 40 && !kind.contains('@') => rest.trim().to_owned(),
        _ => value.trim().to_owned(),
    }
}

fn bare(value: String) -> String {
    let value = letters(value);
    // A quoted name may hold blanks (RFC 5321 4.1.2).
    let plain = value.trim().trim_start_matches('<').trim_end_matches('>');
    if plain.starts_with('"')
        && plain.rsplit_once("\"@").is_some_and(|(_, domain)| !domain.contains(char::is_whitespace))
    {
        return plain.to_owned();
    }
    let found = mailboxes(value.as_bytes()).into_iter().next();
    found.map_or(value, |mailbox| mailbox.address)
}

/// Letters beyond ASCII as addresses in reports write them: `\x{F6}` (RFC 6533 3).
fn letters(value: String) -> String {
    if !value.contains("\\x{") {
        return value;
    }
    let mut pieces = value.split("\\x{");
    let mut out = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let letter = piece.split_once('}').filter(|(code, _)| (1..=6).contains(&code.len()));
        let letter = letter.and_then(|(code, rest)| Some((char::from_u32(u32::from_str_radix(code, 16).ok()?)?, rest)));
        match letter {
            Some((letter, rest)) if !letter.is_control() => {
                out.push(letter);
                out.push_str(rest);
            }
            _ => {
                out.push_str("\\x{");
                out.push_str(piece);
            }
        }
    }
    out
}

/// The action (RFC 3464 2.3.3), and what servers write in its place.
pub(super) fn state(word: &str) -> Option<State> {
    let word = word.trim().to_ascii_lowercase();
    let word = word.split(|c: char| !c.is_ascii_alphabetic()).next().unwrap_or_default();
    Some(match word {
        "failed" | "failure" | "fail" | "expired" | "error" | "undeliverable" => State::Failed,
        "delayed" | "delay" | "deferred" => State::Delayed,
        "relayed" => State::Relayed,
        "delivered" | "deliverable" | "success" => State::Delivered,
        "expanded" => State::Expanded,
        _ => return None,
    })
}

fn blocks(bytes: &[u8]) -> Vec<&[u8]> {
    let mut found = Vec::new();
    let (mut at, mut start) = (0, 0);
    while at < bytes.len() {
        let end = line_end(bytes, at);
        if bytes.get(at..end).unwrap_or_default().trim_ascii().is_empty() {
            found.push(bytes.get(start..at).unwrap_or_default());
            start = end;
        }
        at = end;
    }
    found.push(bytes.get(start..).unwrap_or_default());
    found.retain(|block| !block.is_empty());
    found.truncate(MOST * 4);
    found
}

/// Reads a complaint.
pub(super) fn complaint(bytes: &[u8]) -> Complaint {
    let fields = Fields::read(bytes.trim_ascii_start());
    let what = fields.small("Feedback-Type").trim().to_owned();
    let recipients = fields.all("Original-Rcpt-To").chain(fields.all("Removal-Recipient"));
    let recipients = recipients.flat_map(mailboxes).map(|found| found.address).take(MOST).collect();
    let original_mail_from = fields.raw("Original-Mail-From").and_then(|raw| mailboxes(raw).into_iter().next());
    Complaint {
        unsubscribe: what.starts_with("opt-out"),
        what,
        recipients,
        original_mail_from: original_mail_from.map(|found| found.address),
        user_agent: fields.text("User-Agent"),
    }
}

/// Reads what a recipient's program did.
pub(super) fn disposition(bytes: &[u8]) -> Disposition {
    let fields = Fields::read(bytes.trim_ascii_start());
    let value = fields.small("Disposition");
    let (mode, what) = value.split_once(';').unwrap_or(("", value.as_str()));
    let what = what.split(['/', ',']).next().unwrap_or_default().trim().to_owned();
    Disposition {
        what,
        manual: mode.contains("manual-action"),
        final_recipient: fields.text("Final-Recipient").map(|text| bare(after_type(&text))).unwrap_or_default(),
        original_message_id: fields.raw("Original-Message-ID").and_then(|raw| ids(raw).into_iter().next()),
    }
}
