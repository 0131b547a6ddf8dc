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
    // Gateways of X.400 name an address so.
    "dda:smtp",
];

/// Names of fields with which a report repeats the head of the mail that did not arrive, in the languages of Exchange: to
/// whom it was addressed, and what stands beside that.
const TO: &[&str] = &["to", "an", "à", "para", "a", "aan", "cc", "bcc", "till", "til", "do", "宛先", "收件人", "кому"];
const BESIDE: &[&str] = &[
    "from",
    "subject",
    "subj",
    "sent",
    "date",
    "von",
    "betreff",
    "gesendet",
    "datum",
    "de",
    "objet",
    "envoyé",
    "asunto",
    "enviado",
    "enviado el",
    "assunto",
    "oggetto",
    "inviato",
    "onderwerp",
    "verzonden",
    "ämne",
    "skickat",
    "emne",
    "sendt",
    "temat",
    "wysłano",
    "件名",
    "送信日時",
    "主题",
    "发送时间",
    "тема",
    "received on",
    "to",
    "cc",
];

/// Words of the line above a list of recipients.
const HEADINGS: &[&str] =
    &["following recipient", "following address", "following user", "delivered to the following", "undeliverable to"];

/// Where the text speaks of one recipient.
#[derive(Debug)]
pub(super) struct Section {
    pub recipient: String,
    pub start: usize,
    pub end: usize,
    /// It stands in the repeated head of the mail, so it says to whom that went and not where it failed.
    repeated: bool,
}

/// The recipients that the text names, each with the text up to the next one.
pub(super) fn sections(source: &Source<'_>) -> Vec<Section> {
    let mut found: Vec<Section> = Vec::new();
    let mut known: BTreeMap<String, usize> = BTreeMap::new();
    let local = local_names(source);
    if !local.is_empty() {
        return local;
    }
    let lines: Vec<&str> = source.text.split_inclusive('\n').collect();
    let mut at = 0;
    for (number, line) in lines.iter().enumerate() {
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
        let repeated = repeats(&lines, number);
        found.push(Section { recipient: address.to_owned(), start, end: source.text.len(), repeated });
    }
    if found.iter().any(|section| !section.repeated) {
        found.retain(|section| !section.repeated);
    }
    for failed in &source.failed {
        if !known.contains_key(&failed.to_ascii_lowercase()) && found.len() < MOST {
            let (recipient, end) = (failed.clone(), source.text.len());
            found.push(Section { recipient, start: 0, end, repeated: false });
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

/// Recipients without a domain, as a server lists its own: words alone, or in front of a gap and a remark, set in below a
/// heading of such a list. They are of the domain that reports.
fn local_names(source: &Source<'_>) -> Vec<Section> {
    let domain = source.own.first().and_then(|own| own.rsplit_once('@')).map_or("", |(_, domain)| domain);
    let mut found: Vec<Section> = Vec::new();
    let (mut at, mut listing) = (0, false);
    for line in source.text.split_inclusive('\n') {
        let start = at;
        at += line.len();
        let bare = line.trim();
        if bare.is_empty() {
            listing &= found.is_empty();
            continue;
        }
        let small = bare.to_lowercase();
        if small.ends_with(':') && HEADINGS.iter().any(|heading| small.contains(heading)) {
            listing = found.is_empty();
            continue;
        }
        let name: &str = bare.split(['\t', ' ']).next().unwrap_or_default();
        let behind = bare.get(name.len()..).unwrap_or_default();
        let alone = behind.is_empty() || behind.starts_with("  ") || behind.starts_with('\t');
        let plain = (2..=64).contains(&name.len())
            && name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_' | '+'))
            && name.starts_with(|c: char| c.is_ascii_alphanumeric());
        let set_in = line.starts_with([' ', '\t']);
        listing &= alone && plain && set_in && !bare.contains('@') && !domain.is_empty() && found.len() < MOST;
        if listing {
            if let Some(last) = found.last_mut() {
                last.end = start;
            }
            let end = source.text.floor_char_boundary((start + SECTION).min(source.text.len()));
            found.push(Section { recipient: format!("{name}@{domain}"), start, end, repeated: false });
        }
    }
    found
}

/// Whether a line is of the repeated head: it is such a field, and the next line above or below is one, too.
fn repeats(lines: &[&str], number: usize) -> bool {
    let named = |line: Option<&&str>, names: &[&str]| {
        let line = line.map_or("", |line| line.trim_start_matches([' ', '\t', '*', '-', '•', '\u{a0}']));
        let name = line.split_once([':', '：']).map(|(name, _)| name.trim().to_lowercase());
        name.is_some_and(|name| names.contains(&name.as_str()))
    };
    let full = |line: &&&str| !line.trim().is_empty();
    named(lines.get(number), TO)
        && (named(lines.iter().take(number).rfind(full), BESIDE)
            || named(lines.iter().skip(number + 1).find(full), BESIDE))
}

/// `550-lab@klinik.example is not here` is a line of a reply (RFC 5321 4.2.1): the address starts behind the code.
fn behind_code(address: &str) -> &str {
    let code = address.get(..4).filter(|front| front.starts_with(['4', '5']) && front.ends_with('-'));
    let digits = code.is_some_and(|front| front.bytes().take(3).all(|b| b.is_ascii_digit()));
    address.get(if digits { 4 } else { 0 }..).unwrap_or(address)
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
    if front.is_empty() {
        return Some(behind_code(address));
    }
    if front.chars().all(|c| c.is_ascii_digit() || matches!(c, ' ' | '.' | '-' | '#' | ':')) {
        return Some(address);
    }
    let short = front.len() < 70;
    let front = front.trim_end_matches([':', ' ', '<', '=', ';']);
    (short && BEFORE.iter().any(|word| front.ends_with(word.trim_end_matches(':')))).then_some(address)
}
