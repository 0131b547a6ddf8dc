//! Looks for objects in the file itself, because its table of contents is missing or wrong.
//!
//! Every `number generation obj` counts, the last of a number holds, as updates are appended. The data of streams is passed
//! over: a PDF inside a PDF would be taken for the outer one. Called by `file`, once for a file at most; also the way in
//! for FDF, which needs no table.

use super::{
    budget::Budget,
    streams::find,
    syntax::{Syntax, is_regular, is_white},
};
use lopdf::{Dictionary, Object};
use std::collections::BTreeMap;

/// What was found.
#[derive(Debug, Default)]
pub(super) struct Scan {
    /// Where each object begins.
    pub(super) objects: BTreeMap<u32, usize>,
    /// Object streams, in the order of the file: number and place.
    pub(super) containers: Vec<(u32, usize)>,
    /// Trailers, and the dictionaries of streams that stand for one, in the order of the file.
    pub(super) trailers: Vec<Dictionary>,
}

/// Goes through the whole file.
pub(super) fn scan(bytes: &[u8], budget: &Budget) -> Scan {
    let mut found = Scan::default();
    let (mut at, mut open, mut endless) = (0, None, false);
    while at < bytes.len() && !budget.is_spent() {
        let rest = bytes.get(at..).unwrap_or_default();
        let before = at.checked_sub(1).and_then(|place| bytes.get(place)).copied().unwrap_or(b'\n');
        let mut step = 1;
        match rest.first() {
            Some(b'o') if rest.starts_with(b"obj") && (is_white(before) || before.is_ascii_digit()) => {
                if let Some((number, place)) = header(bytes, at) {
                    budget.object();
                    found.objects.insert(number, place);
                    open = Some((number, place));
                    step = 3;
                }
            }
            Some(b's') if rest.starts_with(b"stream") && !before.is_ascii_alphabetic() => {
                if let Some((number, place)) = open.take() {
                    let end = passed(&mut found, bytes, (number, place), at, budget, &mut endless);
                    step = end.saturating_sub(at).max(1);
                }
            }
            Some(b't') if rest.starts_with(b"trailer") && !is_regular(before) => {
                if let Some(Object::Dictionary(trailer)) = Syntax::new(bytes, at + 7, budget).value() {
                    found.trailers.push(trailer);
                }
                open = None;
                step = 7;
            }
            _ => {}
        }
        at += step;
    }
    found
}

/// The number in front of `obj` at `at`, and where it begins.
fn header(bytes: &[u8], at: usize) -> Option<(u32, usize)> {
    let head = bytes.get(at.saturating_sub(64)..at)?;
    let (rest, generation) = digits(head)?;
    let gap = rest.len() - trimmed(rest).len();
    let (rest, number) = digits(rest).filter(|_| gap > 0)?;
    let stands_alone = rest.last().is_none_or(|b| !is_regular(*b)) || rest.ends_with(b"endobj");
    let number: u32 = std::str::from_utf8(number).ok()?.parse().ok()?;
    (stands_alone && generation.len() <= 5).then_some((number, at - (head.len() - rest.len())))
}

fn trimmed(bytes: &[u8]) -> &[u8] {
    let white = bytes.iter().rev().take_while(|b| is_white(**b)).count();
    bytes.get(..bytes.len() - white).unwrap_or_default()
}

/// The digits at the end, white space after them left out, and what stands before them.
fn digits(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let bytes = trimmed(bytes);
    let count = bytes.iter().rev().take_while(|b| b.is_ascii_digit()).count();
    (1..=10).contains(&count).then(|| bytes.split_at(bytes.len() - count))
}

/// Passes over the stream at `at` of the object that begins at `place`, noting what kind it is.
///
/// `endless` is set once no stream ends any more, so that this is not looked for again and again.
fn passed(
    found: &mut Scan,
    bytes: &[u8],
    (number, place): (u32, usize),
    at: usize,
    budget: &Budget,
    endless: &mut bool,
) -> usize {
    let head = bytes.get(place..at).unwrap_or_default();
    let holds = |word: &[u8]| find(head, 0, word).is_some();
    if holds(b"ObjStm") {
        found.containers.push((number, place));
    }
    if holds(b"XRef") {
        let mut syntax = Syntax::new(bytes, place, budget);
        if let (Some(_), Some(Object::Dictionary(trailer))) = (syntax.header(), syntax.value()) {
            found.trailers.push(trailer);
        }
    }
    // The stated length first, if a stream ends there: what is inside may contain `endstream` itself.
    let stated = find(head, 0, b"/Length").and_then(|key| Syntax::new(head, key + 7, budget).whole());
    let stated = stated.and_then(|length| at.checked_add(6)?.checked_add(length)).filter(|end| {
        let after = bytes.get(*end..).unwrap_or_default();
        find(after.get(..after.len().min(16)).unwrap_or_default(), 0, b"endstream").is_some()
    });
    if stated.is_some() || *endless {
        return stated.unwrap_or(at + 6);
    }
    let end = find(bytes, at, b"endstream");
    *endless = end.is_none();
    end.map_or(at + 6, |end| end.saturating_add(9).min(bytes.len()))
}
