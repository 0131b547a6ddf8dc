//! Which recipients the text of a report names, and where it speaks of each.
//!
//! A recipient is an address that stands where reports write recipients: at the start of a line, behind `RCPT TO`, behind a
//! few words. Who reports and who is told are none. Caller: `bounce`.

use super::{
    address::in_text,
    bounce::{SECTION, Source, same},
    report::MOST,
};
use std::collections::BTreeMap;

/// Lines that start so name no recipient.
const NEVER: &[&str] = &[
    "from",
    "received",
    "return-path",
    "reporting",
    "for <",
    "by ",
    "mail from",
    "message-id",
    "please",
    "if you",
    "errors-to",
    "x-",
    "sender",
    "reply-to",
    "subject",
    "date",
    "cc:",
    "in-reply-to",
    "references",
    "contact",
    "mailto:",
    "id ",
];

/// Words that stand right before a recipient.
const BEFORE: &[&str] = &[
    "rcpt to",
    " to",
    "to:",
    "recipient",
    "recipients",
    "address",
    "user",
    "user:",
    "for",
    "mailbox",
    "deliver",
    "addresses",
    "account",
    "an",
    "à",
    "a",
    "para",
    "reason: 550",
    "rfc822;",
    "destinataire",
    "unknown",
    "attempts",
];

/// Where the text speaks of one recipient.
#[derive(Debug)]
pub(super) struct Section {
    pub recipient: String,
    pub start: usize,
    pub end: usize,
}

/// The recipients that the text names, each with the text up to the next one.
pub(super) fn sections(source: &Source<'_>) -> Vec<Section> {
    let mut found: Vec<Section> = Vec::new();
    let mut known: BTreeMap<String, usize> = BTreeMap::new();
    let mut at = 0;
    for line in source.text.split_inclusive('\n') {
        let start = at;
        at += line.len();
        let Some(address) = recipient_in(line) else { continue };
        let key = address.to_ascii_lowercase();
        let own = source.own.iter().any(|own| same(own, address))
            && !source.failed.iter().any(|failed| same(failed, address));
        if own || known.contains_key(&key) || found.len() >= MOST {
            continue;
        }
        if let Some(last) = found.last_mut() {
            last.end = start;
        }
        known.insert(key, found.len());
        found.push(Section { recipient: address.to_owned(), start, end: source.text.len() });
    }
    for failed in &source.failed {
        if !known.contains_key(&failed.to_ascii_lowercase()) && found.len() < MOST {
            found.push(Section { recipient: failed.clone(), start: 0, end: source.text.len() });
        }
    }
    if !source.failed.is_empty() {
        found.retain(|section| source.failed.iter().any(|failed| same(failed, &section.recipient)));
    }
    // Only one: all of the text is about it.
    if let [only] = found.as_mut_slice() {
        (only.start, only.end) = (0, source.text.len());
    }
    for section in &mut found {
        section.end = source.text.floor_char_boundary(section.end.min(section.start + SECTION));
    }
    found
}

/// The address in a line, if it stands where a report names a recipient.
fn recipient_in(line: &str) -> Option<&str> {
    let bare = line.trim_start_matches([' ', '\t', '*', '-', '>', '|', '\u{a0}', '<']);
    let lower = bare.get(..bare.floor_char_boundary(bare.len().min(80))).unwrap_or_default().to_ascii_lowercase();
    if NEVER.iter().any(|word| lower.starts_with(word)) {
        return None;
    }
    let addresses = in_text(line);
    let (place, address) = addresses.first().copied()?;
    let front = line.get(..place).unwrap_or_default().to_lowercase();
    let front = front.trim_matches(|c: char| {
        c.is_whitespace() || matches!(c, '<' | '"' | '\'' | '*' | '-' | '>' | '[' | '(' | '|' | '\u{a0}' | '.')
    });
    if front.is_empty() || front.chars().all(|c| c.is_ascii_digit() || matches!(c, ' ' | '.' | '-' | '#' | ':')) {
        return Some(address);
    }
    let short = front.len() < 70;
    let front = front.trim_end_matches([':', ' ', '<', '=', ';']);
    (short && BEFORE.iter().any(|word| front.ends_with(word.trim_end_matches(':')))).then_some(address)
}
