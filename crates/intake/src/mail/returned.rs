//! The mail that came back in a report: as a part of its own (RFC 3464 2, RFC 6522 3), as its head alone, or as text.
//!
//! Takes only what stands there. Callers: `read`.

use super::{
    address::Mailbox,
    fields::{Fields, line_end, name_len},
    head::Head,
    part::{Shape, Tree},
    tables,
};
use serde::Serialize;

/// The mail that came back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Returned {
    /// Where it stands: a media type, or `text`.
    pub place: String,
    /// Its name, without brackets.
    pub message_id: Option<String>,
    /// To whom it went.
    pub to: Vec<Mailbox>,
    /// Who sent it.
    pub from: Vec<Mailbox>,
    /// What about.
    pub subject: String,
    /// What it answered and the mails before it.
    pub references: Vec<String>,
}

impl Returned {
    fn of(place: &str, head: Head) -> Self {
        let mut references = head.in_reply_to;
        references.extend(head.references);
        let (to, from) = (head.to, head.from);
        Self { place: place.to_owned(), message_id: head.message_id, to, from, subject: head.subject, references }
    }
}

/// Where a report lies that a program on the way put whole into another mail of the same writer and subject, as scanners
/// do; the outer one keeps only the head.
pub(super) fn wrapped(tree: &Tree<'_>, head: &Head) -> Option<usize> {
    let mails = tree.of(None).filter(|(_, part)| part.shape == Shape::Mail).map(|(place, _)| place);
    let writer = |head: &Head| head.from.first().map(|from| from.address.to_lowercase());
    let mut same = mails.filter(|place| {
        let inner = tree.inner(*place).map(|part| Head::read(&part.fields)).unwrap_or_default();
        writer(head).is_some() && writer(head) == writer(&inner) && head.subject == inner.subject
    });
    same.find(|place| tree.of(Some(*place)).any(|(_, part)| part.mime == "multipart/report"))
}

/// The mail that came back in a part of the report, which is the mail itself or the one at that place.
pub(super) fn in_parts(tree: &Tree<'_>, within: Option<usize>) -> Option<Returned> {
    for (place, part) in tree.of(within) {
        if part.shape == Shape::Mail {
            let inner = tree.inner(place).map(|part| Head::read(&part.fields)).filter(|head| !head.is_empty());
            if let Some(head) = inner {
                return Some(Returned::of(&part.mime, head));
            }
        }
        let heads = matches!(
            part.mime.as_str(),
            "text/rfc822-headers"
                | "text/rfc822-header"
                | "message/rfc822"
                | "message/global-headers"
                | "message/rfc822-headers"
        );
        if heads && part.shape == Shape::Leaf {
            let bytes = part.decoded();
            let head = Head::read(&Fields::read(first_block(&bytes)));
            if !head.is_empty() {
                return Some(Returned::of(&part.mime, head));
            }
        }
    }
    None
}

/// The mail that came back in the text of a report, and where it starts.
pub(super) fn in_text(text: &str) -> (Option<Returned>, usize) {
    let start = start(text);
    let mut at = start;
    let bytes = text.as_bytes();
    // Behind the mark come empty lines, rules, lines of explanation; then a head of at least three fields.
    for _ in 0..60 {
        if at >= bytes.len() {
            break;
        }
        if fields_at(bytes, at) >= 3 {
            let block = first_block(bytes.get(at..).unwrap_or_default());
            let plain: Vec<u8> = block.to_vec();
            let head = Head::read(&Fields::read(&plain));
            if head.message_id.is_some() || (!head.from.is_empty() && !head.to.is_empty()) || !head.subject.is_empty() {
                return (Some(Returned::of("text", head)), start.min(at));
            }
        }
        at = line_end(bytes, at);
    }
    (None, start)
}

/// Where the returned mail starts in the text: at a mark, or at a block of fields; else the end of the text.
fn start(text: &str) -> usize {
    let normal = text.to_lowercase();
    let exact = normal.len() == text.len();
    let mark = tables::ORIGINALS.hits(&normal).into_iter().find(|hit| hit.meaning == "returned");
    let mark = mark.map(|hit| hit.at).filter(|_| exact);
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len().min(64 * 1024) {
        if mark.is_some_and(|mark| at >= mark) {
            break;
        }
        let line = bytes.get(at..line_end(bytes, at)).unwrap_or_default();
        let first = ["received:", "return-path:", "message-id:", "from:", "date:", "dkim-signature:", "mime-version:"];
        let lower = line.get(..line.len().min(20)).unwrap_or_default().to_ascii_lowercase();
        let fits = first.iter().any(|name| lower.starts_with(name.as_bytes()));
        if fits && fields_at(bytes, at) >= 4 {
            return at;
        }
        at = line_end(bytes, at);
    }
    mark.unwrap_or(text.len())
}

/// How many fields start at the lines from there, up to five.
fn fields_at(bytes: &[u8], from: usize) -> usize {
    let (mut at, mut found) = (from, 0);
    for line_number in 0..12 {
        let end = line_end(bytes, at);
        let line = bytes.get(at..end).unwrap_or_default();
        let continued = line_number > 0 && matches!(line.first(), Some(b' ' | b'\t')) && !line.trim_ascii().is_empty();
        let mbox = line_number == 0 && line.starts_with(b"From ");
        if !continued && !mbox {
            match name_len(line) {
                Some(colon)
                    if line.get(..colon).is_some_and(|name| {
                        name.iter().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'))
                    }) =>
                {
                    found += 1
                }
                _ => break,
            }
        }
        if found >= 5 || end >= bytes.len() {
            break;
        }
        at = end;
    }
    found
}

/// The block up to the first empty line; a line of a mailbox in front is passed over.
pub(super) fn first_block(bytes: &[u8]) -> &[u8] {
    let mut at = 0;
    while at < bytes.len() && bytes.get(at..line_end(bytes, at)).unwrap_or_default().trim_ascii().is_empty() {
        at = line_end(bytes, at);
    }
    if bytes.get(at..).unwrap_or_default().starts_with(b"From ") {
        at = line_end(bytes, at);
    }
    let start = at;
    while at < bytes.len() {
        let end = line_end(bytes, at);
        if bytes.get(at..end).unwrap_or_default().trim_ascii().is_empty() {
            break;
        }
        at = end;
    }
    bytes.get(start..at).unwrap_or_default()
}
