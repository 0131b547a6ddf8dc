//! Status codes of RFC 3463 and reply codes of RFC 5321 in the words of servers.
//!
//! Finds them where they stand as codes: after a mark, at the start of a line, beside each other; never in a version, an
//! address or a house number. Caller: `bounce`.

use serde::{Serialize, Serializer};
use std::fmt;

/// An enhanced status code: class, subject, detail (RFC 3463 2).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Status {
    /// 2 arrived, 4 for now, 5 for good.
    pub class: u8,
    /// What it is about.
    pub subject: u16,
    /// More exactly.
    pub detail: u16,
}

impl Status {
    /// Reads `5.1.1`, with what stands behind it in a report.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let text = text.trim_start();
        let end = text.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(text.len());
        let mut parts = text.get(..end)?.split('.');
        let class = parts.next()?.parse().ok().filter(|class| matches!(class, 2 | 4 | 5))?;
        let part = |text: Option<&str>| text.filter(|t| (1..=3).contains(&t.len())).and_then(|t| t.parse::<u16>().ok());
        let (subject, detail) = (part(parts.next())?, part(parts.next())?);
        (parts.next().is_none_or(str::is_empty)).then_some(Self { class, subject, detail })
    }

    /// Whether it is of that subject and detail.
    #[must_use]
    pub fn is(self, subject: u16, detail: u16) -> bool {
        (self.subject, self.detail) == (subject, detail)
    }

    /// Whether it says no more than its class.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.is(0, 0)
    }
}

impl fmt::Display for Status {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}.{}.{}", self.class, self.subject, self.detail)
    }
}

impl Serialize for Status {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        out.collect_str(self)
    }
}

/// What a text says in codes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Codes {
    pub status: Option<Status>,
    pub code: Option<u16>,
    /// Where the reply code stands, if it stands behind a mark.
    pub at: usize,
}

impl Codes {
    /// Whether there is none.
    pub(super) fn is_none(self) -> bool {
        self.status.is_none() && self.code.is_none()
    }
}

/// The codes in the words of a server. A reply code with a status behind it is the surest; the last such pair is the
/// innermost server's. Without one, each is sought alone.
pub(super) fn find(text: &str) -> Codes {
    let mut pair = None;
    let (mut code, mut code_rank, mut place) = (None, 0, 0);
    let (mut status, mut last) = (None::<Status>, None::<(usize, u16)>);
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        if !bytes.get(at).is_some_and(u8::is_ascii_digit) {
            at += 1;
            continue;
        }
        let length = bytes.iter().skip(at).take(40).take_while(|b| b.is_ascii_digit() || **b == b'.').count();
        let word = text.get(at..at + length).unwrap_or_default();
        let word = word.trim_end_matches('.');
        let before = at.checked_sub(1).and_then(|place| bytes.get(place)).copied().unwrap_or(b'\n');
        let after = bytes.get(at + word.len()).copied().unwrap_or(b'\n');
        if let Some(found) = status_here(word, before, after, bytes, at) {
            let close = last.filter(|(end, _)| at - end <= 4);
            match (close, pair) {
                (Some((_, code)), Some((_, known))) => pair = Some((Some(code), better(known, found))),
                (Some((_, code)), None) => pair = Some((Some(code), found)),
                _ => {}
            }
            status = Some(status.map_or(found, |known| better(known, found)));
        } else if let Some((found, rank)) = code_here(word, before, after, text, at) {
            last = Some((at + 3, found));
            if rank > code_rank || (rank == code_rank && code.is_none()) {
                (code, code_rank, place) = (Some(found), rank, if rank > 2 { at } else { 0 });
            }
        }
        at += length.max(1);
    }
    match pair {
        Some((code, status)) => Codes { status: Some(status), code, at: place },
        None => Codes { status, code, at: place },
    }
}

/// The later one, unless it says nothing and the earlier one did.
fn better(known: Status, found: Status) -> Status {
    if found.is_empty() && !known.is_empty() { known } else { found }
}

fn status_here(word: &str, before: u8, after: u8, bytes: &[u8], at: usize) -> Option<Status> {
    if !(5..=9).contains(&word.len()) || after.is_ascii_alphanumeric() || matches!(after, b'@' | b'_') {
        return None;
    }
    // `550-5.1.1` and `ESMTP-5.1.1` differ in what stands in front of the dash.
    let after_code = before == b'-' && at.checked_sub(2).and_then(|p| bytes.get(p)).is_some_and(u8::is_ascii_digit);
    let dash_behind = after == b'-' && bytes.get(at + word.len() + 1).is_some_and(u8::is_ascii_alphanumeric);
    let free =
        matches!(before, b' ' | b'\n' | b'\t' | b'(' | b'#' | b'<' | b'[' | b'\'' | b'"' | b':' | b';' | b',' | b'>')
            || after_code;
    (free && !dash_behind).then(|| Status::read(word)).flatten()
}

/// A reply code and how sure it is.
fn code_here(word: &str, before: u8, after: u8, text: &str, at: usize) -> Option<(u16, u8)> {
    if word.len() != 3 || !matches!(after, b' ' | b'-' | b'\n' | b'\r' | b':' | b'#' | b'_' | b',' | b']' | b'<') {
        return None;
    }
    let code: u16 = word.parse().ok()?;
    let valid = matches!(code, 250..=252 | 420..=459 | 470..=475 | 500..=505 | 510..=559 | 571 | 577);
    if !valid
        || !matches!(
            before,
            b' ' | b'\n' | b'\r' | b'\t' | b'(' | b'[' | b'<' | b'"' | b'\'' | b':' | b';' | b'>' | b','
        )
    {
        return None;
    }
    let front = text.get(text.floor_char_boundary(at.saturating_sub(24))..at).unwrap_or_default().trim_end();
    let front = front.to_ascii_lowercase();
    let marks = [
        "said:",
        "smtp;",
        "<<<",
        "reason:",
        "responded:",
        "with:",
        "error:",
        "server:",
        "was:",
        "\"",
        "[",
        "failure:",
        "_code :",
        "lmtp;",
        "]:",
        ">:",
        "...",
    ];
    let marked = marks.iter().any(|mark| front.ends_with(mark));
    let line_start = text
        .get(..at)
        .is_some_and(|front| front.trim_end_matches([' ', '\t']).ends_with('\n') || front.trim().is_empty());
    let rank = match (marked, line_start) {
        (true, _) => 3,
        (_, true) => 2,
        _ => 1,
    };
    // In running text a number in the three hundreds of anything is no reply; a reply has words behind it.
    let words = text.get(at + 3..).unwrap_or_default().trim_start_matches([' ', '-', ':', '#', ',']);
    let speaks = words.chars().next().is_none_or(|c| {
        c.is_alphabetic() || matches!(c, '<' | '"' | '\'' | '4' | '5' | '2' | '[' | '(' | '#' | '*' | '\n')
    });
    (rank > 1 || speaks).then_some((code, rank))
}
