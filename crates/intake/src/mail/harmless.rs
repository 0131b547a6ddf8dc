//! Whether an automatic answer needs nobody.
//!
//! INVARIANT: only what is recognised as harmless needs nobody: a receipt, a ticket that was opened, an absence with nobody
//! standing in. Every other answer of a program is work, with a doubt that says why: the person or the address is gone, the
//! notice was refused or waits, something is to be clicked, somebody else is named. Words decide here only towards work.
//! Callers: `automatic`, `read`; `app` through [`super::Mail::needs_nobody`].

use super::{
    Doubt,
    address::in_text,
    doubt,
    kind::Kind,
    tables::{ANSWERS, normal},
};
use crate::reply;

/// Longest text that is looked at, in bytes: an answer is short.
const LONGEST: usize = 8_000;
/// What the codes of these doubts begin with.
const CODE: &str = "answer-";

/// The words of who answered, without the mail that is quoted below or above them.
pub(super) fn said(text: &str) -> String {
    let text = text.get(..text.floor_char_boundary(LONGEST.min(text.len()))).unwrap_or_default();
    let parts = reply::split(text);
    let theirs = parts.parts.iter().filter(|part| !matches!(part.kind, reply::Kind::Quoted | reply::Kind::Forwarded));
    let said: String = theirs.filter_map(|part| text.get(part.place.clone())).collect();
    // If everything seems to be quoted, nobody knows what is said: all of it is looked at.
    if said.trim().is_empty() { text.to_owned() } else { said }
}

/// Whether the words say that the person or the address is not there any more, or for very long.
pub(super) fn is_gone(said: &str) -> bool {
    ANSWERS.of(&normal(said, LONGEST), "gone").is_some()
}

/// Why a person has to look at an automatic answer. `own`: addresses of who answers, and ours.
pub(super) fn doubts(kind: &Kind, subject: &str, text: &str, own: &[String]) -> Vec<Doubt> {
    let away = match kind {
        Kind::AutoReply => false,
        Kind::OutOfOffice(_) => true,
        _ => return Vec::new(),
    };
    let said = said(text);
    let words = normal(&said, LONGEST);
    let hits = ANSWERS.hits(&words);
    let about = |meaning: &str| hits.iter().filter(|hit| hit.meaning == meaning).min_by_key(|hit| hit.rank);
    let mut doubts = Vec::new();
    let mut add = |code, advice: String, value: &str| doubts.push(Doubt::new(code, "text", advice).about(value));
    if let Some(hit) = about("gone") {
        let advice = "the person, the address or the department may be gone for long or for good: find who answers now";
        add(doubt::ANSWER_GONE, format!("{advice} (\"{}\")", hit.phrase), hit.phrase);
    }
    if let Some(hit) = about("stopped") {
        let advice = "the mail may have been refused, held back or read by nobody: find another way";
        add(doubt::ANSWER_STOPPED, format!("{advice} (\"{}\")", hit.phrase), hit.phrase);
    }
    let link = ["http://", "https://", "www."].iter().any(|start| words.contains(start));
    if let Some(hit) = about("act").filter(|_| link) {
        add(
            doubt::ANSWER_ASKS,
            format!("something seems to be done at a link before the mail is read (\"{}\")", hit.phrase),
            hit.phrase,
        );
    }
    let other = said.lines().flat_map(in_text).map(|(_, address)| address);
    let other = other.into_iter().find(|found| !own.iter().any(|own| own.eq_ignore_ascii_case(found)));
    if let Some(address) = other {
        add(doubt::ANSWER_NAMES_OTHER, format!("another address is named: {address}"), address);
    }
    let received = about("receipt").is_some() || ANSWERS.of(&normal(subject, 1_000), "receipt").is_some();
    if !away && !received && doubts.is_empty() {
        let advice = "a program answered, neither with a receipt nor with an absence: read what it says";
        doubts.push(Doubt::new(doubt::ANSWER_UNKNOWN, "text", advice));
    }
    doubts
}

/// Whether one of these doubts is there.
pub(super) fn any(doubts: &[Doubt]) -> bool {
    doubts.iter().any(|doubt| doubt.code.starts_with(CODE))
}
