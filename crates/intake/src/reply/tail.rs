//! What stands under the person's words: closing words with name and title, lines of programs, legal notes.
//!
//! Only the person's own lines are looked at, block by block between quotations. A block that says something about a unit is
//! never taken for a signature. Called by `split`.

use super::{
    lines::{Line, beginning},
    parts::{Kind, Reason},
    phrases::{Key, PHRASES},
    split::Class,
    words::words,
};
use std::ops::Range;

/// Most lines with words that a signature has.
const MOST: usize = 14;
/// Lines in which statements are looked for before a block is taken for a signature.
const LOOKED_AT: usize = 40;

/// Marks signatures and legal notes among the own lines.
pub(super) fn mark(lines: &[Line], text: &str, classes: &mut [Class]) {
    let mut at = 0;
    let mut written = false;
    while at < lines.len() {
        if classes.get(at).is_none_or(|class| class.0 != Kind::Own) {
            at += 1;
            continue;
        }
        let end = at + classes.iter().skip(at).take_while(|class| class.0 == Kind::Own).count();
        block(lines, text, classes, at..end, written);
        written |= (at..end).any(|n| is_own(classes, n) && lines.get(n).is_some_and(|l| !l.blank));
        at = end;
    }
}

fn is_own(classes: &[Class], at: usize) -> bool {
    classes.get(at).is_some_and(|class| class.0 == Kind::Own)
}

fn set(classes: &mut [Class], range: Range<usize>, class: Class) {
    for slot in classes.iter_mut().take(range.end).skip(range.start) {
        if slot.0 == Kind::Own {
            *slot = class;
        }
    }
}

fn block(lines: &[Line], text: &str, classes: &mut [Class], range: Range<usize>, written_above: bool) {
    legal(lines, text, classes, range.clone());
    let mut written = written_above;
    let mut at = range.start;
    while at < range.end {
        let Some(line) = lines.get(at).filter(|l| !l.blank && is_own(classes, at)) else {
            at += 1;
            continue;
        };
        let inside = text.get(line.body.clone()).unwrap_or_default();
        if line.device {
            set(classes, at..at + 1, (Kind::Signature, Reason::Device));
        } else if matches!(inside, "--" | "—" | "––" | "- -") || (line.rule >= 3 && !inside.starts_with(['#', '+']))
        {
            let end = signature_end(lines, text, at + 1..range.end, if line.rule == 2 { 2 * MOST } else { MOST });
            let nothing_follows = lines.iter().take(range.end).skip(at + 1).all(|l| l.blank || l.rule > 0 || l.device);
            if nothing_follows || (end == range.end && (written || line.rule < 3)) {
                set(classes, at..end, (Kind::Signature, Reason::Delimiter));
                return;
            }
        } else if line.closing_words && written {
            let end = signature_end(lines, text, at + 1..range.end, MOST);
            if end > at + 1 || end == range.end {
                set(classes, at..end, (Kind::Signature, Reason::ClosingWords));
                at = end;
                continue;
            }
        }
        written |= is_own(classes, at);
        at += 1;
    }
}

/// Where a signature that begins in `range` ends: at a postscript, or where a statement is made, or where it would be too
/// long for one; then it is none and ends where it begins.
fn signature_end(lines: &[Line], text: &str, range: Range<usize>, most: usize) -> usize {
    let mut filled = 0;
    for (at, line) in lines.iter().enumerate().take(range.end).skip(range.start) {
        filled += usize::from(!line.blank && !line.device && !line.legal);
        if line.postscript {
            return at;
        }
        if filled > most {
            return range.start;
        }
        if filled <= LOOKED_AT && states(text.get(line.body.clone()).unwrap_or_default()) {
            return range.start;
        }
    }
    range.end
}

/// Whether a line says something about units.
pub(crate) fn states(inside: &str) -> bool {
    let inside = beginning(inside, 400);
    let words = words(inside, 0..inside.len());
    let said = [Key::Done, Key::NotYet, Key::NotHere, Key::Scrapped, Key::Never, Key::Serial, Key::Intruder, Key::Harm];
    PHRASES.languages.iter().any(|language| {
        let hits = language.index.find(&words);
        let common = words.len() < 3 || hits.iter().any(|hit| hit.key == Key::Common);
        common && hits.iter().any(|hit| said.contains(&hit.key) && words.len() > 1)
    })
}

/// A paragraph with a phrase of a legal note is one, with the lines of its paragraph.
fn legal(lines: &[Line], text: &str, classes: &mut [Class], range: Range<usize>) {
    let mut at = range.start;
    while at < range.end {
        let end = at + lines.iter().take(range.end).skip(at).take_while(|l| !l.blank).count();
        let paragraph = at..end;
        let first = lines.iter().take(end).skip(at).position(|l| l.legal).map(|n| at + n);
        // Its first sentence may begin on a line above; a finished or short line above is something else.
        if let Some(mut from) = first {
            let ended = |l: &Line| {
                let inside = text.get(l.body.clone()).unwrap_or_default();
                l.words < 5 || l.closing_words || l.rule > 0 || inside.ends_with(['.', '!', '?', ':', '。', ','])
            };
            while from > paragraph.start && !lines.get(from - 1).is_none_or(ended) {
                from -= 1;
            }
            set(classes, from..end, (Kind::Legal, Reason::LegalPhrase));
        }
        at = end.max(at) + 1;
    }
}
