//! What a server reports on each recipient: from its fields for programs, and from its text where those say too little.
//!
//! One set of rules for all servers: addresses that stand where recipients stand, reply codes and status codes where codes
//! stand, the command that was answered, words of the table. Callers: `automatic`.

use super::{
    address::in_text,
    kind::{DeliveryReport, Recipient, State},
    reason::{self, Known, Reason},
    report::{MOST, Reported},
    status::{self, Status},
    tables::normal,
};
use std::collections::BTreeMap;

/// Longest text of one recipient that is looked at.
const SECTION: usize = 6_000;
/// Longest diagnostic that is kept, in letters.
const DIAGNOSTIC: usize = 1_000;

/// What was said on one recipient, before it is judged.
#[derive(Clone, Debug, Default)]
pub(super) struct Heard {
    pub recipient: String,
    pub original: Option<String>,
    pub state: Option<State>,
    pub status: Option<Status>,
    /// The words are of a program on the server, not a reply of SMTP.
    pub by_unix: bool,
    pub words: String,
    /// What stands in brackets behind the status.
    pub remark: String,
    pub command: Option<&'static str>,
    pub remote: Option<String>,
}

/// What a report is made of.
pub(super) struct Source<'a> {
    pub reported: Reported,
    /// The text for people, without the mail that came back.
    pub text: &'a str,
    /// Addresses of X-Failed-Recipients.
    pub failed: Vec<String>,
    /// Addresses that are not the failed ones: who reports, and to whom.
    pub own: Vec<String>,
    /// To whom the returned mail had gone.
    pub returned_to: Vec<String>,
    /// What the subject and the text say of all of it.
    pub state: State,
}

/// Makes the report.
pub(super) fn report(source: Source<'_>) -> DeliveryReport {
    let sections = sections(&source);
    let mut heard = source.reported.heard;
    if heard.is_empty() {
        heard =
            sections.iter().map(|section| Heard { recipient: section.recipient.clone(), ..Heard::default() }).collect();
    }
    if heard.is_empty() {
        let recipient = source.returned_to.first().cloned().unwrap_or_default();
        heard.push(Heard { recipient, ..Heard::default() });
    }
    let single = heard.len() == 1;
    let recipients: Vec<Recipient> = heard
        .into_iter()
        .map(|one| {
            let section = sections.iter().find(|section| same(&section.recipient, &one.recipient));
            let section = section.or_else(|| if single { sections.first() } else { None });
            let around = match section {
                Some(found) if !single || sections.len() > 1 => source.text.get(found.start..found.end),
                _ if single => Some(source.text),
                _ => None,
            };
            judge(one, around.unwrap_or_default(), source.text, source.state)
        })
        .collect();
    let state = recipients.iter().map(|one| one.state).max().unwrap_or(source.state);
    DeliveryReport {
        state,
        hard: recipients.iter().any(|one| one.hard),
        reporting_mta: source.reported.reporting_mta,
        envelope_id: source.reported.envelope_id,
        recipients,
    }
}

fn same(a: &str, b: &str) -> bool {
    a.eq_ignore_ascii_case(b)
}

/// Judges what was said on one recipient: its own words first, then what stands around it in the text, then all of it.
fn judge(heard: Heard, around: &str, all: &str, overall: State) -> Recipient {
    let state = heard.state.unwrap_or(overall);
    let own = status::find(&heard.words);
    let near = if heard.words.is_empty() || own.is_none() || own.status.is_none_or(Status::is_empty) {
        status::find(around)
    } else {
        status::Codes::default()
    };
    let said = own.status.filter(|s| !s.is_empty());
    let told = heard.status.filter(|s| !s.is_empty());
    let near_said = near.status.filter(|s| !s.is_empty() && (own.code.is_none() || near.code == own.code));
    let status = said.or(if own.code.is_none() { near_said.or(told) } else { told.or(near_said) });
    let status = status.or(own.status).or(heard.status).or(near.status);
    let code = own.code.or(near.code);
    let command = heard.command.or_else(|| command(&heard.words)).or_else(|| command(around));
    let known = Known { words: "", status, code, command, by_unix: heard.by_unix };
    // The innermost server's words first, then all of its words, then what stands around them in the text.
    let coded = coded_lines(around);
    let inner = innermost(&heard.words, own);
    let asked = [
        (inner, true),
        (heard.words.as_str(), true),
        (heard.remark.as_str(), true),
        (around, false),
        (&coded, true),
        (all, false),
    ];
    let texts = asked.iter().filter(|(text, _)| !text.trim().is_empty());
    let mut texts = texts.map(|(text, weak)| reason::by_words(Known { words: &normal(text, SECTION), ..known }, *weak));
    let found = texts.find_map(|found| found).unwrap_or_else(|| reason::without_words(known, state));
    let mut found = found;
    if matches!(state, State::Delivered | State::Relayed | State::Expanded) {
        found = (Reason::Delivered, found.1);
    }
    let for_good = found.0 != Reason::NotAccept || status.is_none_or(|status| status.class == 5);
    let hard = state == State::Failed && found.0.is_of_the_address() && for_good;
    let shown = if heard.words.is_empty() { spoken(around) } else { heard.words };
    Recipient {
        final_recipient: heard.recipient,
        original_recipient: heard.original,
        state,
        hard,
        status,
        reply_code: code,
        reason: found.0,
        reason_by: found.1,
        diagnostic: shown.chars().take(DIAGNOSTIC).collect(),
        command,
        remote_mta: heard.remote,
    }
}

/// The lines of a text that hold codes.
fn coded_lines(text: &str) -> String {
    let lines = text.lines().map(str::trim).filter_map(|line| {
        let codes = status::find(line);
        // What stands in front of the code in a long line are the reporter's words.
        let at = if line.len() > 120 { codes.at } else { 0 };
        (!codes.is_none()).then(|| line.get(at..).unwrap_or(line))
    });
    lines.take(10).collect::<Vec<_>>().join(" ")
}

/// The lines of a text that hold codes, else its beginning.
fn spoken(text: &str) -> String {
    let coded = coded_lines(text);
    if !coded.is_empty() {
        return coded;
    }
    text.lines().map(str::trim).filter(|line| !line.is_empty()).take(12).collect::<Vec<_>>().join(" ")
}

/// A server that passes on what another said writes it behind its own words: from the codes that count.
fn innermost(words: &str, codes: status::Codes) -> &str {
    let Some(status) = codes.status.filter(|status| !status.is_empty()) else { return words };
    let at = words.find(&status.to_string()).unwrap_or_default();
    words.get(at..).unwrap_or(words)
}

/// Where the text speaks of one recipient.
#[derive(Debug)]
struct Section {
    recipient: String,
    start: usize,
    end: usize,
}

/// The recipients that the text names, each with the text up to the next one.
fn sections(source: &Source<'_>) -> Vec<Section> {
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
    let short = front.len() < 70;
    let front = front.trim_end_matches([':', ' ', '<', '=', ';']);
    (short && BEFORE.iter().any(|word| front.ends_with(word.trim_end_matches(':')))).then_some(address)
}

/// The command that a server answered with a refusal, as reports write it (RFC 5321 4.1).
fn command(text: &str) -> Option<&'static str> {
    // Of a session that is printed, the last command before the last refusal.
    let (mut open, mut refused) = (None, None);
    for line in text.lines().take(400) {
        let line = line.trim_start_matches([' ', '\t']);
        if let Some(sent) = line.strip_prefix(">>>") {
            open = verb(sent.trim_start());
        } else if let Some(heard) = line.strip_prefix("<<<") {
            let heard = heard.trim_start();
            if heard.starts_with(['4', '5']) && !heard.starts_with("503") {
                refused = refused.or(open);
            }
        }
    }
    if refused.is_some() {
        return refused;
    }
    const SAID: &[(&str, &str)] = &[
        ("in reply to end of data", "DATA"),
        ("in reply to data", "DATA"),
        ("in reply to rcpt", "RCPT"),
        ("in reply to mail from", "MAIL"),
        ("in reply to ehlo", "EHLO"),
        ("in reply to helo", "EHLO"),
        ("after end of data", "DATA"),
        ("after data", "DATA"),
        ("after rcpt to", "RCPT"),
        ("after mail from", "MAIL"),
        ("after initial connection", "CONN"),
        ("after rcpt command", "RCPT"),
        ("after ehlo", "EHLO"),
        ("after helo", "EHLO"),
        ("after pipelined mail", "MAIL"),
        ("after pipelined rcpt", "RCPT"),
        ("after pipelined end of data", "DATA"),
        ("after i sent the message", "DATA"),
        ("does not like recipient", "RCPT"),
        ("does not like sender", "MAIL"),
        ("rcpt to response", "RCPT"),
        ("mail from response", "MAIL"),
        ("my name was rejected", "EHLO"),
        ("[rcpt_to]", "RCPT"),
        ("[mail_from]", "MAIL"),
        ("[data]", "DATA"),
        ("following rcpt command", "RCPT"),
        ("following mail command", "MAIL"),
        ("following data command", "DATA"),
        ("your message (data)", "DATA"),
        ("for text command", "DATA"),
        ("for data command", "DATA"),
        ("for rcpt command", "RCPT"),
        ("for mail command", "MAIL"),
        ("smtp:rcpt", "RCPT"),
        ("smtp:data", "DATA"),
        ("smtp:mail", "MAIL"),
        ("smtp:text", "DATA"),
        ("rejected recipient", "RCPT"),
        ("command: rcpt", "RCPT"),
        ("command: data", "DATA"),
        ("during data", "DATA"),
        ("during rcpt", "RCPT"),
        ("(state 14", "RCPT"),
        ("(state 13", "RCPT"),
        ("(state 17", "DATA"),
        ("(state 18", "DATA"),
    ];
    let words = normal(text, SECTION);
    let said = SAID.iter().filter_map(|(phrase, command)| words.find(phrase).map(|at| (at, *command))).min();
    said.map(|(_, command)| command).or_else(|| answers_an_address(&words).then_some("RCPT"))
}

/// `550 <a@b.example>: ...` is an answer to that address (RFC 5321 3.3), whatever else is said.
fn answers_an_address(words: &str) -> bool {
    words.split('<').skip(1).zip(words.split('<')).any(|(behind, front)| {
        let code = front.trim_end_matches([' ', ':']);
        let coded = code
            .get(code.len().saturating_sub(3)..)
            .is_some_and(|c| c.starts_with('5') && c.bytes().all(|b| b.is_ascii_digit()));
        coded && behind.split_once('>').is_some_and(|(address, rest)| address.contains('@') && rest.starts_with(':'))
    })
}

fn verb(sent: &str) -> Option<&'static str> {
    let word = sent.get(..4).unwrap_or_default().to_ascii_uppercase();
    Some(match word.as_str() {
        "RCPT" => "RCPT",
        "MAIL" => "MAIL",
        "DATA" => "DATA",
        "EHLO" | "HELO" | "LHLO" => "EHLO",
        _ => return None,
    })
}
