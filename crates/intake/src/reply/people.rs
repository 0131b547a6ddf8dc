//! People in a mail: who signed, and who is named in place of a wrong contact.
//!
//! Names are taken as written, from the signature or beside a mail address; nothing is looked up. Called by `propose`.

use super::{
    lines::{beginning, trimmed},
    parts::{Kind, Parts, Reason},
    proposal::Person,
};
use std::ops::Range;

/// The name and title under the closing words.
pub(super) fn signed(text: &str, parts: &Parts) -> Option<Person> {
    let parts = parts.parts.iter().filter(|p| p.kind == Kind::Signature && p.reason != Reason::Device);
    parts.into_iter().find_map(|part| {
        let mut lines = lines(text, part.place.clone()).into_iter().filter(|place| !place.is_empty());
        // The closing words, or the two hyphens.
        let first = lines.next()?;
        let closing = text.get(first)?;
        let mut place = lines.next();
        if closing.starts_with("--") && place.clone().and_then(|p| text.get(p)).is_some_and(closes) {
            place = lines.next();
        }
        let place = place?;
        let name = text.get(place.clone())?;
        if !is_name(name) {
            return None;
        }
        let (name, behind) = name.split_once(',').unwrap_or((name, ""));
        let below = lines.next().and_then(|place| text.get(place));
        let title = Some(behind.trim()).filter(|t| !t.is_empty()).or(below).filter(|line| is_title(line));
        let place = place.start..place.start + name.len();
        Some(Person { name: name.to_owned(), title: title.map(ToOwned::to_owned), place })
    })
}

fn closes(line: &str) -> bool {
    super::lines::lines(line).first().is_some_and(|l| l.closing_words)
}

fn lines(text: &str, place: Range<usize>) -> Vec<Range<usize>> {
    let inside = text.get(place.clone()).unwrap_or_default();
    let mut at = place.start;
    let pieces = inside.split_inclusive('\n').map(|line| {
        let whole = at..at + line.len();
        at = whole.end;
        trimmed(text, whole)
    });
    pieces.take(30).collect()
}

fn is_name(line: &str) -> bool {
    let words = line.split_whitespace().count();
    let no = |c: char| c.is_ascii_digit() || matches!(c, '@' | ':' | '/' | '|' | '?' | '!');
    (1..=6).contains(&words)
        && line.chars().count() <= 60
        && !line.contains(no)
        && line.chars().any(char::is_alphabetic)
}

fn is_title(line: &str) -> bool {
    let words = line.split_whitespace().count();
    let no = |c: char| c.is_ascii_digit() || matches!(c, '@' | ':');
    (1..=8).contains(&words)
        && line.chars().count() <= 80
        && !line.contains(no)
        && line.chars().any(char::is_alphabetic)
}

/// The first mail address.
pub(super) fn mail(text: &str) -> Option<String> {
    let text = beginning(text, 4000);
    let inner = |c: char| c.is_alphanumeric() || matches!(c, '.' | '_' | '-' | '+');
    text.match_indices('@').find_map(|(at, _)| {
        let (before, after) = text.split_at(at);
        let after = after.get(1..)?;
        let start = before.char_indices().rev().take_while(|(_, c)| inner(*c)).last().map_or(at, |(n, _)| n);
        let end = after.char_indices().take_while(|(_, c)| inner(*c)).last().map_or(0, |(n, c)| n + c.len_utf8());
        let domain = after.get(..end)?.trim_end_matches(['.', '-']);
        (start < at && domain.contains('.')).then(|| format!("{}@{domain}", before.get(start..).unwrap_or_default()))
    })
}

/// The longest run of two to five capitalised words that follow one another: a name, in scripts with capitals.
pub(super) fn name(text: &str) -> Option<String> {
    let mut best: Option<String> = None;
    let mut run: Vec<&str> = Vec::new();
    let keep = |run: &mut Vec<&str>, best: &mut Option<String>| {
        if (2..=5).contains(&run.len()) && best.as_ref().is_none_or(|b| b.split(' ').count() < run.len()) {
            *best = Some(run.join(" "));
        }
        run.clear();
    };
    for (number, token) in beginning(text, 4000).split_whitespace().enumerate() {
        let bare = token.trim_matches(|c: char| !c.is_alphanumeric() && c != '.');
        let bare = if bare.chars().count() > 4 { bare.trim_end_matches('.') } else { bare };
        let capital = bare.chars().next().is_some_and(char::is_uppercase)
            && !bare.contains('@')
            && !bare.chars().any(|c| c.is_ascii_digit());
        if capital && number > 0 {
            run.push(bare);
        }
        if !capital || token.ends_with([',', ';', ':', ')', '(', '!', '?', '<']) {
            keep(&mut run, &mut best);
        }
    }
    keep(&mut run, &mut best);
    best
}
