//! Passed-on mails whose end a program marks, so that the person's words below them are not lost.
//!
//! A divider with a mail behind it whose head and words have marks of quotation (`>`) reaches as far as these. A divider between dashes that another one
//! closes ("End forwarded message") reaches to that one; inner ones are counted. Every other passed-on mail has no end that
//! could be told, and `split` takes all that follows for it.

use super::{
    lines::Line,
    parts::{Kind, Reason},
    phrases::Key,
    split::{Class, head, set},
};

/// Marks a passed-on mail that begins in this line and has an end. Gives the first line behind it.
pub(super) fn mark(lines: &[Line], at: usize, classes: &mut [Class]) -> Option<usize> {
    let line = lines.get(at).filter(|line| line.bare_divider == Some(Key::Forwarded))?;
    if line.ends {
        // Nothing was open: only the line itself is a program's.
        set(classes, at, at + 1, (Kind::Forwarded, Reason::Divider));
        return Some(at + 1);
    }
    if line.divider.is_none() && !line.announces {
        return None;
    }
    if let Some(end) = quotation(lines, at + 1) {
        set(classes, at, end, (Kind::Forwarded, Reason::Marked));
        set(classes, at, at + 1, (Kind::Forwarded, Reason::Divider));
        return Some(end);
    }
    let end = line.divider.and_then(|_| closed(lines, at + 1))?;
    set(classes, at, end, (Kind::Forwarded, Reason::Divider));
    Some(end)
}

/// Behind the lines of quotation that come next and begin with the head of a mail, blank ones before and between them
/// included. Without a head they may be what the passed-on mail quotes itself.
fn quotation(lines: &[Line], from: usize) -> Option<usize> {
    let begin = lines.iter().skip(from).position(|line| !line.blank).map(|n| from + n)?;
    if lines.get(begin).is_none_or(|line| line.depth == 0) || !head(lines, begin) {
        return None;
    }
    let mut end = begin;
    for (number, line) in lines.iter().enumerate().skip(begin) {
        if line.depth > 0 {
            end = number + 1;
        } else if !line.blank {
            break;
        }
    }
    Some(end)
}

/// Behind the line that closes what was opened above `from`.
fn closed(lines: &[Line], from: usize) -> Option<usize> {
    let mut open = 1_usize;
    for (number, line) in lines.iter().enumerate().skip(from).filter(|(_, line)| line.depth == 0) {
        if line.ends {
            open -= 1;
        } else if line.divider == Some(Key::Forwarded) {
            open += 1;
        }
        if open == 0 {
            return Some(number + 1);
        }
    }
    None
}
