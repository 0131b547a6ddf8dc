//! Sentences of the person's own words: where each begins and ends, and whether it asks.
//!
//! A line break ends a sentence if it was made on purpose: before a list mark, a figure or a capital after a short line, or
//! at the end of a paragraph. The point of "3. Dez." and "Nr. 5" ends none. Called by `propose`.

use super::{dates, words::words};
use std::ops::Range;

/// A line at least this long may have been broken by a program, in characters.
const WRAPPED: usize = 55;

/// One sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Span {
    /// Where.
    pub place: Range<usize>,
    /// The number of its paragraph.
    pub paragraph: usize,
    /// It ends with a question mark.
    pub asks: bool,
    /// It ends with a Greek question mark or semicolon: which, the language tells.
    pub semicolon: bool,
}

/// The sentences of `within`.
pub(super) fn sentences(text: &str, within: Range<usize>, paragraph: &mut usize) -> Vec<Span> {
    let inside = text.get(within.clone()).unwrap_or_default();
    let mut spans: Vec<Span> = Vec::new();
    let mut start = 0;
    let mut line = 0;
    *paragraph += 1;
    let mut close = |start: usize, end: usize, mark: char, paragraph: usize| {
        let place = super::lines::trimmed(text, within.start + start..within.start + end);
        if !place.is_empty() {
            let asks = matches!(mark, '?' | '？' | '؟' | '\u{37e}');
            spans.push(Span { place, paragraph, asks, semicolon: mark == ';' });
        }
    };
    for (at, c) in inside.char_indices() {
        let end = at + c.len_utf8();
        let after = inside.get(end..).unwrap_or_default();
        match c {
            '\n' => {
                if blank_follows(after) {
                    close(start, end, c, *paragraph);
                    *paragraph += 1;
                    start = end;
                } else if on_purpose(inside.get(line..at).unwrap_or_default(), after) {
                    close(start, end, c, *paragraph);
                    start = end;
                }
                line = end;
            }
            '!' | '?' | '？' | '！' | '。' | '؟' | '\u{37e}' => {
                close(start, end, c, *paragraph);
                start = end;
            }
            ';' if after.starts_with(char::is_whitespace) || after.is_empty() => {
                close(start, end, c, *paragraph);
                start = end;
            }
            '.' if stops(inside.get(start..at).unwrap_or_default(), after) => {
                close(start, end, c, *paragraph);
                start = end;
            }
            _ => {}
        }
    }
    close(start, inside.len(), ' ', *paragraph);
    spans
}

fn blank_follows(after: &str) -> bool {
    let next = after.trim_start_matches([' ', '\t', '\r', '\u{a0}']);
    next.starts_with('\n') || next.is_empty()
}

/// Whether a line break was made by the person.
fn on_purpose(line: &str, after: &str) -> bool {
    let line = line.trim();
    let next = after.trim_start_matches([' ', '\t', '\r', '\u{a0}']);
    let first = next.chars().next().unwrap_or(' ');
    let word: String = next.chars().take_while(|c| !c.is_whitespace()).take(40).collect();
    if line.ends_with([':', '：'])
        || matches!(first, '-' | '*' | '•' | '·' | '–' | '—' | '#' | '|' | '☐' | '☒' | '✓' | '✗')
    {
        return true;
    }
    if line.ends_with([',', '-', '(', '/']) {
        return false;
    }
    let short = line.chars().count() + word.chars().count() < WRAPPED;
    let has_figure =
        word.chars().any(|c| c.is_ascii_digit()) || word.to_uppercase().starts_with("SN") || word.starts_with("S/N");
    short && (has_figure || !first.is_lowercase())
}

/// Whether a point ends the sentence.
fn stops(before: &str, after: &str) -> bool {
    let Some(next) = after.chars().next() else { return true };
    if !next.is_whitespace() {
        return false;
    }
    let following = after.trim_start().chars().next().unwrap_or(' ');
    if following.is_lowercase() || following.is_ascii_digit() {
        return false;
    }
    let tail: String = before.chars().rev().take(40).collect::<Vec<_>>().into_iter().rev().collect();
    let Some(last) = words(&tail, 0..tail.len()).pop() else { return true };
    let word = last.folded.as_str();
    let short = word.chars().count() == 1 && !word.chars().all(super::words::stands_alone);
    let number = word.len() <= 2 && word.bytes().all(|b| b.is_ascii_digit());
    let title = matches!(
        word,
        "dr" | "prof"
            | "nr"
            | "no"
            | "mr"
            | "mrs"
            | "ms"
            | "hr"
            | "fr"
            | "bzw"
            | "ca"
            | "inkl"
            | "ing"
            | "dipl"
            | "tel"
            | "str"
            | "ser"
    );
    // "am 3. Dezember": a figure and a month; "wir haben 3. Danke" ends.
    let day = number && dates::begins(&format!("{word} {}", after.split_whitespace().next().unwrap_or_default()));
    !(short || title || day)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;

    fn cut(text: &str) -> Vec<&str> {
        sentences(text, 0..text.len(), &mut 0).into_iter().map(|s| &text[s.place]).collect()
    }

    #[test]
    fn points_that_end_and_points_that_do_not() {
        assert_eq!(cut("Am 3. Dez. umgestellt. Danke."), ["Am 3. Dez. umgestellt.", "Danke."]);
        assert_eq!(cut("Am 3. Dezember erledigt. SN 5 nicht!"), ["Am 3. Dezember erledigt.", "SN 5 nicht!"]);
        assert_eq!(cut("Dr. Muster hat es getan. Gut"), ["Dr. Muster hat es getan.", "Gut"]);
        assert_eq!(cut("完了しました。次は？"), ["完了しました。", "次は？"]);
    }

    #[test]
    fn line_breaks_by_people_and_by_programs() {
        assert_eq!(cut("SN 1: done\nSN 2: not yet"), ["SN 1: done", "SN 2: not yet"]);
        let wrapped = "We have carried out the measures on both of the servers which\nStand in our laboratory";
        assert_eq!(cut(wrapped), [wrapped]);
        assert_eq!(cut("Done:\n- A1\n- A2\n\nBye"), ["Done:", "- A1", "- A2", "Bye"]);
    }
}
