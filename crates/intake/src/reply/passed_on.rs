//! Passed-on mails whose end a program marks, so that the person's words below them are not lost.
//!
//! A divider with lines of quotation (`>`) behind it reaches as far as these lines. A divider between dashes that another one
//! closes ("End forwarded message") reaches to that one; inner ones are counted. Every other passed-on mail has no end that
//! could be told, and `split` takes all that follows for it.

use super::{
    lines::Line,
    parts::{Kind, Reason},
    phrases::Key,
    split::{Class, set},
};

/// Marks a passed-on mail that begins in this line and has an end. Gives the first line behind it.
pub(super) fn mark(lines: &[Line], at: usize, classes: &mut [Class]) -> Option<usize> {
    let line = lines.get(at)?;
    let kind = if line.bare_divider? == Key::Forwarded { Kind::Forwarded } else { Kind::Quoted };
    if line.ends {
        // Nothing was open: only the line itself is a program's.
        set(classes, at, at + 1, (kind, Reason::Divider));
        return Some(at + 1);
    }
    if let Some(end) = quotation(lines, at + 1) {
        set(classes, at, end, (kind, Reason::Marked));
        set(classes, at, at + 1, (kind, Reason::Divider));
        return Some(end);
    }
    let end = line.divider.filter(|key| *key == Key::Forwarded).and_then(|_| closed(lines, at + 1))?;
    set(classes, at, end, (kind, Reason::Divider));
    Some(end)
}

/// Behind the lines of quotation that come next, blank ones before and between them included; none if others come first.
fn quotation(lines: &[Line], from: usize) -> Option<usize> {
    let mut end = None;
    for (number, line) in lines.iter().enumerate().skip(from) {
        if line.depth > 0 {
            end = Some(number + 1);
        } else if !line.blank {
            break;
        }
    }
    end
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
