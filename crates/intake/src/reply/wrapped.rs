//! Quotations whose lines a program broke, so that the mark stands on the first piece only; and introductions between arrows.
//!
//! A person answers between quoted lines, too: a line without a mark is the rest of the one above only if the one above is
//! full (its next word had no room), does not end a sentence, and quoted lines go on below without a blank line. Caller:
//! `split`.

use super::{
    lines::Line,
    parts::{Kind, Reason},
    split::{Class, set},
};

/// Letters of a line that has no room for the next word; programs break at 72 to 80.
const FULL: usize = 70;
/// Most lines of a rest.
const MOST: usize = 12;

/// Marks rests of quoted lines.
pub(super) fn mark(lines: &[Line], text: &str, classes: &mut [Class]) {
    let mut at = 0;
    while let Some(line) = lines.get(at) {
        let end = rest(lines, text, at);
        if line.depth > 0 && end > at + 1 {
            set(classes, at + 1, end, (Kind::Quoted, Reason::Wrapped));
        }
        at = end.max(at + 1);
    }
}

/// Behind the lines that go on what stands in the marked line at `at`; `at + 1` if there are none.
fn rest(lines: &[Line], text: &str, at: usize) -> usize {
    let none = at + 1;
    if lines.get(at).is_none_or(|line| line.depth == 0 || line.blank) {
        return none;
    }
    let mut end = none;
    while lines.get(end).is_some_and(|line| line.depth == 0 && !line.blank) {
        if end > at + MOST || !goes_on(lines, text, end - 1) {
            return none;
        }
        end += 1;
    }
    if lines.get(end).is_some_and(|line| line.depth > 0) { end } else { none }
}

/// Whether the line below is the rest of this one.
fn goes_on(lines: &[Line], text: &str, at: usize) -> bool {
    let inside = |n: usize| lines.get(n).and_then(|line| text.get(line.body.clone())).unwrap_or_default();
    let (above, below) = (inside(at), inside(at + 1));
    let mark = if lines.get(at).is_some_and(|line| line.depth > 0) { 2 } else { 0 };
    let first = below.split_whitespace().next().unwrap_or_default().chars().count();
    let full = above.chars().count() + mark + 1 + first >= FULL;
    let link = first > 12 && (below.contains("://") || below.contains('@'));
    let ends = above.ends_with(['.', '!', '?', '\u{3002}']) || (above.ends_with(':') && !link);
    // Where a sentence ends with the line, only a line that is full itself can be its rest.
    let second = inside(at + 2).split_whitespace().next().unwrap_or_default().chars().count();
    let next_unmarked = lines.get(at + 2).is_some_and(|line| line.depth == 0 && !line.blank);
    let full_below = next_unmarked && below.chars().count() + 1 + second >= FULL;
    full && (!ends || full_below)
}

/// Behind an introduction of the form `>>> Name <address> day time >>>`, which may be broken once and may end in a colon.
pub(super) fn arrows(lines: &[Line], text: &str, at: usize) -> Option<usize> {
    let line = lines.get(at).filter(|line| line.depth >= 3 && !line.blank)?;
    let whole = text.get(line.place.clone()).unwrap_or_default().trim();
    if !whole.starts_with(">>> ") || !(line.address || line.date || line.wrote) {
        return None;
    }
    if whole.ends_with(">>>") || line.introduces {
        return Some(at + 1);
    }
    let next = lines.get(at + 1).filter(|next| !next.blank && next.words <= 14)?;
    let inside = text.get(next.body.clone()).unwrap_or_default();
    let closes = inside.ends_with(">>>") || (next.introduces && (line.wrote || next.wrote));
    (closes && (next.depth == 0 || inside.ends_with(">>>"))).then_some(at + 2)
}
