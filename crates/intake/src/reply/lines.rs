//! The lines of a mail and what marks each of them has: quote marks, a head's key, an address, a date, closing words.
//!
//! Each line is looked at once and by itself; only its first and last bytes, so that a line of megabytes costs no more than
//! a short one. What follows from the marks is decided in `split`. Phrases come from [`super::phrases`].

use super::{
    dates,
    phrases::{Key, PHRASES},
    words::words,
};
use std::ops::Range;

/// Longest line that is looked at whole, in bytes; of a longer one the first part of this length.
const LONG: usize = 2000;

/// Most words of a divider that names who passed a mail on.
const FRAMED: usize = 25;
/// "End", as programs write it below a mail that they passed on; folded.
const ENDS: &[&str] = &[
    "end",
    "ende",
    "fin",
    "fine",
    "einde",
    "slut",
    "slutt",
    "loppu",
    "lopp",
    "koniec",
    "konec",
    "kraj",
    "sfarsitul",
    "vege",
    "fim",
    "τελοσ",
    "край",
    "конец",
    "кінець",
    "крај",
    "sonu",
    "pabaiga",
    "beigas",
    "endir",
];

/// One line.
#[derive(Clone, Debug, Default)]
pub(super) struct Line {
    /// The line with its end.
    pub place: Range<usize>,
    /// What stands in it after marks of quotation, without spaces around.
    pub body: Range<usize>,
    /// How many marks of quotation it has.
    pub depth: usize,
    /// Nothing stands in it.
    pub blank: bool,
    /// Letters before a `>` ("Name> text"), or a bar: marks of quotation in rare programs.
    pub rare_mark: bool,
    /// It begins like a line in the head of a mail.
    pub head: Option<Key>,
    /// A line that divides: original or forwarded message.
    pub divider: Option<Key>,
    /// The labels of a whole head stand in it, one behind the other.
    pub whole_head: bool,
    /// A line of the box that Notes draws around the head of a quoted mail: `|-----+---->`.
    pub boxed: bool,
    /// A name and "wrote:", nothing else.
    pub named_wrote: bool,
    /// "Quoting somebody:" and the like.
    pub cites: bool,
    /// Three strokes stand in it between words.
    pub stroked: bool,
    /// A phrase of a divider stands in it, without dashes.
    pub bare_divider: Option<Key>,
    /// It is nothing but such a phrase, and a colon: it announces what follows.
    pub announces: bool,
    /// A line that divides, and says that what was passed on ends here.
    pub ends: bool,
    /// A line of nothing but hyphens, underlines or the like: how many.
    pub rule: usize,
    /// "Somebody wrote" stands in it.
    pub wrote: bool,
    /// A mail address stands in it.
    pub address: bool,
    /// Something like a date.
    pub date: bool,
    /// Something like a time of day.
    pub time: bool,
    /// It ends as a line does that introduces a quotation.
    pub introduces: bool,
    /// It is put there by a telephone or program.
    pub device: bool,
    /// It begins with closing words and has little else.
    pub closing_words: bool,
    /// It has a phrase of a legal note.
    pub legal: bool,
    /// It begins like a postscript.
    pub postscript: bool,
    /// How many words it has (of those looked at).
    pub words: usize,
}

/// All lines of a text.
pub(super) fn lines(text: &str) -> Vec<Line> {
    let bytes = text.as_bytes();
    let mut found = Vec::new();
    let mut start = 0;
    while start < bytes.len() {
        let rest = bytes.get(start..).unwrap_or_default();
        let end = match rest.iter().position(|b| matches!(b, b'\n' | b'\r')) {
            None => bytes.len(),
            Some(at) if rest.get(at) == Some(&b'\r') && rest.get(at + 1) == Some(&b'\n') => start + at + 2,
            Some(at) => start + at + 1,
        };
        found.push(line(text, start..end));
        start = end;
    }
    found
}

/// The place without spaces at both ends.
pub(super) fn trimmed(text: &str, place: Range<usize>) -> Range<usize> {
    let Some(inside) = text.get(place.clone()) else { return place };
    let start = place.start + (inside.len() - inside.trim_start().len());
    start..start + inside.trim().len()
}

/// The longest beginning of `text` with at most `bytes` bytes that ends between characters.
pub(super) fn beginning(text: &str, bytes: usize) -> &str {
    let end = (0..=bytes.min(text.len())).rev().find(|end| text.is_char_boundary(*end)).unwrap_or(0);
    text.get(..end).unwrap_or_default()
}

fn line(text: &str, place: Range<usize>) -> Line {
    let whole = text.get(place.clone()).unwrap_or_default();
    let mut depth = 0;
    let mut skipped = 0;
    for (at, c) in whole.char_indices() {
        match c {
            '>' => {
                depth += 1;
                skipped = at + 1;
            }
            ' ' | '\t' | '\u{a0}' => {}
            _ => break,
        }
    }
    let body = trimmed(text, place.start + skipped..place.end);
    let inside = text.get(body.clone()).unwrap_or_default();
    let mut line = Line { place, body, depth, blank: inside.is_empty(), ..Line::default() };
    if !inside.is_empty() {
        marks(inside, &mut line);
        line.boxed = boxed(whole.trim());
    }
    line
}

/// Strokes between a bar and an arrow, on either side. A table that a person draws has no arrows.
fn boxed(text: &str) -> bool {
    let ends = (text.starts_with('|') && text.ends_with('>')) || (text.starts_with('>') && text.ends_with('|'));
    let strokes = text.chars().filter(|c| *c == '-').count();
    ends && strokes >= 8 && text.chars().all(|c| matches!(c, '|' | '-' | '+' | '>' | ' '))
}

/// Whether at least three different labels of a head stand in a line that begins with the sender, even without blanks between.
fn whole_head(short: &str) -> bool {
    if short.matches([':', '：']).count() < 3 {
        return false;
    }
    // "lab.exampleDatum:" are two words.
    let mut apart = String::with_capacity(short.len() + 16);
    for c in short.chars() {
        let glued = apart.chars().next_back().is_some_and(|last| last.is_lowercase() || last.is_ascii_digit());
        if glued && c.is_uppercase() {
            apart.push(' ');
        }
        apart.push(c);
    }
    let words = words(&apart, 0..apart.len());
    let mut seen = Vec::new();
    for hit in PHRASES.marks.find(&words) {
        let end = words.get(hit.words.end.wrapping_sub(1)).map_or(0, |w| w.place.end);
        let colon = apart.get(end..).is_some_and(|rest| rest.trim_start_matches(['*', ' ']).starts_with([':', '：']));
        let label = matches!(hit.key, Key::From | Key::Sent | Key::To | Key::Subject);
        if label && colon && !seen.contains(&hit.key) {
            seen.push(hit.key);
        }
    }
    seen.contains(&Key::From) && seen.len() >= 3
}

fn marks(inside: &str, line: &mut Line) {
    let short = beginning(inside, LONG);
    let name = short.find('>').and_then(|at| short.get(..at)).filter(|_| line.depth == 0);
    line.rare_mark =
        short.starts_with('|') || name.is_some_and(|n| n.len() <= 15 && n.chars().all(char::is_alphabetic));
    line.rule = rule(short);
    line.address = has_address(short);
    line.time = has_time(short);
    let bare = short.trim_end_matches(['*', '_', ' ', '-', '\u{a0}']);
    line.introduces = bare.ends_with([':', '：']) || (short.ends_with("--") && line.rule == 0);
    let words = words(short, 0..short.len());
    line.words = words.len();
    line.date = dates::has_date(&words);
    line.postscript = matches!(words.as_slice(), [p, s, ..] if p.folded == "p" && s.folded == "s")
        || words.first().is_some_and(|w| w.folded == "ps");
    let dashed = short.trim_matches(['*', ' ']).starts_with("--") || short.trim_matches(['*', ' ']).starts_with("__");
    // Some programs write between the dashes who passed it on, and when.
    let framed = dashed && words.len() <= FRAMED && (short.ends_with("--") || line.date);
    line.whole_head = whole_head(short);
    line.stroked = line.words > 1 && short.contains(" --- ");
    const CITES: &[&str] =
        &["quoting", "zitat", "citando", "citazione", "citat", "citation", "quote", "цитирую", "цитування"];
    line.cites =
        line.introduces && line.words <= 14 && words.first().is_some_and(|w| CITES.contains(&w.folded.as_str()));
    for hit in PHRASES.marks.find(&words) {
        let at_head = hit.words.start == 0;
        let colon = || {
            let end = words.get(hit.words.end.wrapping_sub(1)).map_or(0, |w| w.place.end);
            let after = short.get(end..).unwrap_or_default();
            after.trim_start_matches(['*', '_', ' ', '\u{a0}']).starts_with([':', '：'])
        };
        match hit.key {
            Key::From | Key::Sent | Key::To | Key::Subject if at_head && colon() => {
                line.head = line.head.filter(|head| *head == Key::From).or(Some(hit.key));
            }
            Key::Wrote => {
                line.wrote = true;
                let last = hit.words.end == words.len() && hit.words.start > 0;
                line.named_wrote |= last && line.introduces && names(short, words.len());
            }
            Key::Original | Key::Forwarded if framed || words.len() <= hit.words.len() + 3 => {
                line.bare_divider = Some(hit.key);
                line.announces |= hit.words.len() == words.len() && line.introduces && hit.key == Key::Forwarded;
                if dashed {
                    line.divider = Some(hit.key);
                    let edge = [words.first(), words.last()].into_iter().flatten();
                    line.ends |= edge.into_iter().any(|word| ENDS.contains(&word.folded.as_str()));
                }
            }
            Key::Device => line.device |= line.words <= 25 && hit.words.start <= 4,
            Key::ClosingWords => line.closing_words |= at_head && words.len() <= hit.words.len() + 2,
            Key::Legal => line.legal = true,
            _ => {}
        }
    }
}

/// Whether a short line begins with a name: a great letter, no word for "I" or "you", no figures.
fn names(short: &str, count: usize) -> bool {
    const NOBODY: &[&str] = &[
        "i", "you", "we", "he", "she", "they", "ich", "du", "sie", "wir", "er", "ihr", "man", "je", "tu", "il", "elle",
        "nous", "vous", "on", "yo", "usted", "ustedes", "lei", "io", "noi", "voi", "eu", "você", "ele", "ela", "ik",
        "u", "jij", "wij", "hij", "zij", "jag", "du", "han", "hon", "ni", "vi", "jeg", "de", "minä", "sinä", "te",
        "ja", "pan", "pani", "já", "vy", "én", "ön", "and", "und", "et", "y", "e", "en", "och", "og",
    ];
    let mut words = short.split_whitespace();
    let first = words.next().unwrap_or_default();
    let great = first.chars().next().is_some_and(char::is_uppercase);
    let person = short.split_whitespace().all(|word| !NOBODY.contains(&word.to_lowercase().as_str()));
    (2..=6).contains(&count) && great && person && !short.contains(|c: char| c.is_ascii_digit() || c == ',')
}

/// How long a line of nothing but one or few kinds of strokes is; 0 if it is none.
fn rule(text: &str) -> usize {
    let strokes = |c: char| matches!(c, '-' | '_' | '=' | '*' | '~' | '#' | '+' | '—' | '–' | '‐' | '─' | '━' | ' ');
    if text.chars().all(strokes) { text.chars().filter(|c| *c != ' ').count() } else { 0 }
}

fn has_address(text: &str) -> bool {
    let fits = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    text.match_indices('@').any(|(at, _)| {
        let (before, after) = text.split_at(at);
        fits(before.chars().next_back()) && fits(after.chars().nth(1))
    })
}

/// Two figures, a colon, point or `h`, two figures.
fn has_time(text: &str) -> bool {
    let bytes = text.as_bytes();
    bytes.windows(4).any(|w| {
        matches!(w, [a, mark, b, c] if a.is_ascii_digit() && matches!(mark, b':' | b'.' | b'h' | b'H')
            && (b'0'..b'6').contains(b) && c.is_ascii_digit())
    }) || text.contains('時')
        || text.contains('点')
}
