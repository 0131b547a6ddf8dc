//! Tells what the person wrote from what is quoted.
//!
//! Lines with `>` are quoted, wherever they stand; what stands between them is the person's. A line that introduces a
//! quotation, the head of a mail, or "Original Message" without such marks after it ends what the person wrote: nobody can
//! tell from there on, and the quoted notice must never be read as an answer. Where a program says itself where a passed-on
//! mail ends (`passed_on`), the person goes on below. Under the person's words the signature and
//! legal notes are told apart (`tail`). Words that we sent are found without any marks (`copied`).

use super::{
    copied, dates,
    lines::{Line, lines},
    parts::{Kind, Parts, Reason},
    passed_on,
    phrases::Key,
    tail, wrapped,
};

/// What a line is.
pub(super) type Class = (Kind, Reason);

const OWN: Class = (Kind::Own, Reason::Plain);

/// Splits a text by the marks in it.
///
/// ```
/// use intake::reply::{Kind, split};
/// let text = "Beide sind umgestellt.\n\nAm 3. Dez. 2026 schrieb notices@maker.example:\n> Bitte antworten.\n";
/// assert_eq!(split(text).text(text, Kind::Own).trim(), "Beide sind umgestellt.");
/// ```
pub fn split(text: &str) -> Parts {
    let lines = lines(text);
    let mut classes = vec![OWN; lines.len()];
    quotations(&lines, text, &mut classes);
    tail::mark(&lines, text, &mut classes);
    let mut parts = Parts::default();
    for (line, (kind, reason)) in lines.iter().zip(classes) {
        parts.push(kind, reason, line.place.clone());
    }
    parts
}

/// Splits a text by the marks in it, and takes out what is copied from the texts in `sent`, marked or not.
///
/// Give every text of ours that the person may have had: the notice in its languages, cover letter, form, reminder.
pub fn split_with(text: &str, sent: &[&str]) -> Parts {
    let parts = split(text);
    if sent.is_empty() { parts } else { copied::take_out(text, parts, sent) }
}

pub(super) fn set(classes: &mut [Class], from: usize, to: usize, class: Class) {
    for slot in classes.iter_mut().take(to).skip(from) {
        *slot = class;
    }
}

fn quotations(lines: &[Line], text: &str, classes: &mut [Class]) {
    for (line, slot) in lines.iter().zip(classes.iter_mut()) {
        if line.depth > 0 {
            *slot = (Kind::Quoted, Reason::Marked);
        }
    }
    wrapped::mark(lines, text, classes);
    let mut at = 0;
    while let Some(line) = lines.get(at) {
        if let Some(end) = wrapped::arrows(lines, text, at) {
            set(classes, at, end, (Kind::Quoted, Reason::Attribution));
            if lines.iter().skip(end).find(|l| !l.blank).is_some_and(|l| l.depth == 0) {
                set(classes, end, lines.len(), (Kind::Quoted, Reason::AfterAttribution));
                return;
            }
            at = end;
            continue;
        }
        if line.depth > 0 || line.blank {
            at += 1;
            continue;
        }
        if let Some(end) = passed_on::mark(lines, at, classes) {
            at = end;
            continue;
        }
        if let Some((from, class)) = cut(lines, at) {
            // Inside a quotation marks go on; what has none is the rest of what was quoted.
            set(classes, from, lines.len(), class);
            return;
        }
        if let Some(end) = attribution(lines, text, at) {
            set(classes, at, end + 1, (Kind::Quoted, Reason::Attribution));
            let next = end + 1 + lines.iter().skip(end + 1).take_while(|l| l.blank).count();
            let marked = |l: &Line| l.depth > 0 || l.rare_mark;
            if !lines.get(next).is_none_or(marked) {
                set(classes, end + 1, lines.len(), (Kind::Quoted, Reason::AfterAttribution));
                return;
            }
            at = next;
            while let Some(line) = lines.get(at).filter(|l| l.depth == 0 && l.rare_mark) {
                debug_assert!(!line.blank);
                set(classes, at, at + 1, (Kind::Quoted, Reason::Marked));
                at += 1;
            }
            continue;
        }
        at += 1;
    }
    rare_marks(lines, text, classes);
}

/// "Name>" on two lines that follow each other; a single one may be anything.
fn rare_marks(lines: &[Line], text: &str, classes: &mut [Class]) {
    let mark = |line: &Line| {
        let inside = text.get(line.body.clone()).filter(|_| line.depth == 0 && line.rare_mark)?;
        inside.split('>').next().filter(|name| !name.starts_with('|'))
    };
    let pairs = lines.windows(2).enumerate();
    let alike = pairs.filter(|(_, pair)| matches!(pair, [a, b] if mark(a).is_some() && mark(a) == mark(b)));
    for (at, _) in alike {
        set(classes, at, at + 2, (Kind::Quoted, Reason::Marked));
    }
}

/// Whether from this line on nothing is the person's: from where, and why.
fn cut(lines: &[Line], at: usize) -> Option<(usize, Class)> {
    let line = lines.get(at)?;
    let class =
        |key: Key, reason| if key == Key::Forwarded { (Kind::Forwarded, reason) } else { (Kind::Quoted, reason) };
    if let Some(key) = line.divider {
        return Some((at, class(key, Reason::Divider)));
    }
    let following = lines.iter().skip(at + 1).position(|l| !l.blank).map(|n| at + 1 + n);
    let deeper = |next: usize| lines.get(next).is_some_and(|l| l.depth > 0);
    if let Some(key) = line.bare_divider
        && following.is_some_and(|next| head(lines, next) || (deeper(next) && key == Key::Original))
    {
        return Some((at, class(key, Reason::Divider)));
    }
    // Whoever copied a mail below such a line left out its head; what follows is still not said by who passed it on.
    if line.announces && following.is_some() {
        return Some((at, (Kind::Forwarded, Reason::Announced)));
    }
    if line.boxed || line.whole_head {
        // Some programs write sender and subject once more above, between strokes.
        let above = lines.iter().take(at).rposition(|l| !l.blank);
        let from = above.filter(|above| line.whole_head && lines.get(*above).is_some_and(|l| l.stroked)).unwrap_or(at);
        return Some((from, (Kind::Quoted, Reason::HeaderBlock)));
    }
    let first_of_paragraph = at.checked_sub(1).and_then(|n| lines.get(n)).is_none_or(|l| l.blank);
    if line.named_wrote && first_of_paragraph && following.is_some_and(|next| !quoted(lines, next)) {
        return Some((at, (Kind::Quoted, Reason::Named)));
    }
    if !head(lines, at) {
        return None;
    }
    // The rule above a head belongs to it.
    let above = lines.iter().take(at).rposition(|l| !l.blank);
    let from = above.filter(|above| lines.get(*above).is_some_and(|l| l.rule > 2)).unwrap_or(at);
    Some((from, (Kind::Quoted, Reason::HeaderBlock)))
}

/// Whether a line has a mark of quotation; a bar is one if three lines have it.
fn quoted(lines: &[Line], at: usize) -> bool {
    let marked = |l: &Line| l.depth > 0 || l.rare_mark;
    lines.get(at).is_some_and(|l| l.depth > 0) || lines.get(at..at + 3).is_some_and(|three| three.iter().all(marked))
}

/// Whether a head begins here: a sender, and a second thing that only heads have; or three different things.
/// Up to two lines may continue an entry, and blank lines may stand between, as some programs write them.
pub(super) fn head(lines: &[Line], at: usize) -> bool {
    let Some(first) = lines.get(at).and_then(|l| l.head) else { return false };
    let mut seen = vec![first];
    let mut others = 0;
    for line in lines.iter().skip(at + 1).take(14) {
        match line.head {
            Some(key) if !seen.contains(&key) => {
                seen.push(key);
                others = 0;
            }
            Some(_) => others = 0,
            None if line.blank => others += 1,
            None => others += 2,
        }
        if others > 4 {
            break;
        }
    }
    let wanted = if seen.contains(&Key::From) { 2 } else { 3 };
    seen.len() >= wanted
}

/// The last line of what introduces a quotation and begins in this line.
fn attribution(lines: &[Line], text: &str, at: usize) -> Option<usize> {
    let first = lines.get(at)?;
    if first.named_wrote || first.cites {
        let next = lines.iter().skip(at + 1).position(|l| !l.blank).map(|n| at + 1 + n);
        if next.is_some_and(|next| quoted(lines, next)) {
            return Some(at);
        }
    }
    if !(first.date || first.address || first.wrote) {
        return None;
    }
    let (mut date, mut time, mut address, mut wrote) = (false, false, false, false);
    let mut blanks = 0;
    for (number, line) in lines.iter().enumerate().skip(at).take(8) {
        let inside = text.get(line.body.clone()).unwrap_or_default();
        // A broken address may leave a line that begins with ">".
        let broken = line.depth == 1 && number > at && line.words <= 4 && line.introduces;
        if line.depth > 0 && !broken {
            return None;
        }
        if line.blank {
            blanks += 1;
            let goes_on =
                lines.get(number + 1).is_some_and(|l| text.get(l.body.clone()).unwrap_or_default().starts_with('<'));
            if !goes_on || blanks > 1 {
                return None;
            }
            continue;
        }
        if number > at + 5 || (number > at && head(lines, number)) {
            return None;
        }
        // Prose that only ends in a colon is the person's: a sentence ends before it.
        if number > at && !(wrote || address || date) {
            return None;
        }
        (date, time) = (date || line.date, time || line.time);
        (address, wrote) = (address || line.address, wrote || line.wrote);
        let enough = (wrote && (address || (date && (time || dates::begins(inside) || number == at))))
            || (date && time && address);
        let dashes = inside.starts_with("--") && inside.ends_with("--");
        if enough && (line.introduces || broken || dashes) {
            return Some(number);
        }
        let quoted_next = lines.iter().skip(number + 1).find(|l| !l.blank).is_some_and(|l| l.depth > 0 || l.rare_mark);
        let stamped = date && dates::begins(text.get(first.body.clone()).unwrap_or_default());
        if quoted_next && ((enough && wrote) || (stamped && address && inside.ends_with('>'))) {
            return Some(number);
        }
        // "2016-03-03 17:21 GMT+01:00 Name": a stamp with its zone, alone in its paragraph.
        let alone = number == at && lines.get(at + 1).is_none_or(|l| l.blank);
        if alone && stamped && time && inside.contains("GMT") && line.words <= 12 {
            return Some(number);
        }
    }
    None
}
