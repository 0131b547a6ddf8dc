//! The command of SMTP that a server answered, as reports tell it (RFC 5321 4.1).
//!
//! What is refused at RCPT is the address; what is refused after the contents may be the contents. Caller: `bounce`.

use super::{bounce::SECTION, tables::normal};

/// How reports say it.
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
    ("sent: rcpt to", "RCPT"),
    ("sent: mail from", "MAIL"),
    ("sent: data", "DATA"),
    ("rcpt to generated following response", "RCPT"),
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

/// The command that a server answered with a refusal, as reports write it (RFC 5321 4.1).
pub(super) fn command(text: &str) -> Option<&'static str> {
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
