//! The parts of a mail (RFC 2046): which bytes belong to which part, in one pass over the lines.
//!
//! The tree is flat: parts stand in the order of the mail and know their parent, so no depth can exhaust the stack. Every
//! line is looked at once; only a line that starts with `--` is compared with the open boundaries, of which there are at
//! most as many as the depth allows. A multipart whose boundary never comes is a leaf. Nothing is decoded here. Callers:
//! `read` and `attachments` in this reader.

use super::{
    Limits, decode,
    fields::{Fields, Structured, line_end, name_len},
};
use std::borrow::Cow;

/// What a part is, for walking the tree.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    /// Text or data.
    Leaf,
    /// Holds parts between boundaries.
    Multipart,
    /// Holds one mail, whose head and body are the next part.
    Mail,
}

/// One part of a mail.
#[derive(Clone, Debug)]
pub(super) struct Part<'a> {
    pub fields: Fields<'a>,
    /// Media type in small letters, `text/plain` if none is named.
    pub mime: String,
    pub kind: Structured,
    pub shape: Shape,
    pub parent: Option<usize>,
    /// Its number among the parts beside it, from 1.
    nth: usize,
    children: usize,
    pub body: &'a [u8],
    start: usize,
}

impl<'a> Part<'a> {
    /// The body without its transfer encoding.
    pub(super) fn decoded(&self) -> Cow<'a, [u8]> {
        match self.encoding().as_str() {
            "base64" => Cow::Owned(decode::base64(self.body)),
            "quoted-printable" => Cow::Owned(decode::quoted(self.body)),
            "x-uuencode" | "uuencode" | "x-uue" | "uue" => Cow::Owned(decode::unix(self.body)),
            _ => Cow::Borrowed(self.body),
        }
    }

    fn encoding(&self) -> String {
        let value = self.fields.small("Content-Transfer-Encoding");
        value.split([';', ' ']).next().unwrap_or_default().trim().to_owned()
    }

    /// The body as text.
    pub(super) fn text(&self) -> String {
        let bytes = self.decoded();
        decode::text(&bytes, self.kind.get("charset").unwrap_or_default()).into_owned()
    }

    /// The file name by Content-Disposition, else by Content-Type; empty if it has none.
    pub(super) fn file_name(&self) -> String {
        let named = self.fields.raw("Content-Disposition").map(Structured::read);
        let named = named.as_ref().and_then(|disposition| disposition.get("filename"));
        named.or_else(|| self.kind.get("name")).unwrap_or_default().to_owned()
    }

    /// Whether it says that it is an attachment.
    pub(super) fn is_attached(&self) -> bool {
        self.fields.small("Content-Disposition").starts_with("attachment")
    }
}

/// All parts of a mail.
#[derive(Debug, Default)]
pub(super) struct Tree<'a> {
    pub parts: Vec<Part<'a>>,
    /// Parts lay deeper than is looked at; they are one leaf.
    pub too_deep: bool,
    /// The mail has more parts than are looked at; the rest was not split.
    pub too_many: bool,
    /// A boundary was named that never came.
    pub torn: bool,
}

/// What is open while the lines are read.
struct Open {
    part: usize,
    boundary: Vec<u8>,
}

impl<'a> Tree<'a> {
    /// Splits a mail.
    pub(super) fn read(bytes: &'a [u8], limits: Limits) -> Self {
        let mut tree = Self::default();
        let mut open: Vec<Open> = Vec::new();
        let mut at = if bytes.starts_with(b"\xef\xbb\xbf") { 3 } else { 0 };
        // Some programs put empty lines in front of the head.
        while at < bytes.len() && bytes.get(at..line_end(bytes, at)).unwrap_or_default().trim_ascii().is_empty() {
            at = line_end(bytes, at);
        }
        loop {
            if tree.parts.len() >= limits.parts {
                tree.too_many = true;
                break;
            }
            let (head_end, body_at) = head(bytes, at, &open);
            let parent = open.last().map(|holder| holder.part);
            let fields = Fields::read(bytes.get(at..head_end).unwrap_or_default());
            tree.push(fields, parent, open.len(), body_at, limits);
            let shape = tree.parts.last().map_or(Shape::Leaf, |part| part.shape);
            let part = tree.parts.len() - 1;
            match shape {
                Shape::Mail => {
                    open.push(Open { part, boundary: Vec::new() });
                    at = body_at;
                    continue;
                }
                Shape::Multipart => {
                    let boundary = tree.parts.last().and_then(|part| part.kind.get("boundary")).unwrap_or_default();
                    open.push(Open { part, boundary: boundary.trim_end().as_bytes().to_vec() });
                }
                Shape::Leaf => {}
            }
            match next(bytes, body_at, &mut open, &mut tree.parts) {
                Some(next) => at = next,
                None => break,
            }
        }
        for holder in open {
            close(&mut tree.parts, holder.part, bytes, bytes.len());
        }
        tree.mend();
        tree
    }

    fn push(&mut self, fields: Fields<'a>, parent: Option<usize>, depth: usize, start: usize, limits: Limits) {
        let kind = fields.raw("Content-Type").map(Structured::read).unwrap_or_default();
        let in_digest = parent.and_then(|at| self.parts.get(at)).is_some_and(|part| part.mime == "multipart/digest");
        let attached = fields.raw("Content-Disposition").is_some();
        let mime = match kind.value.as_str() {
            "" if in_digest => "message/rfc822".to_owned(),
            // What cannot be read as a type is plain text (RFC 2045 5.2), unless it is the name of a file's kind.
            "" => "text/plain".to_owned(),
            named if !named.contains('/') && named != "text" && kind.get("name").is_none() && !attached => {
                "text/plain".to_owned()
            }
            named => named.to_owned(),
        };
        let encoded = matches!(fields.small("Content-Transfer-Encoding").trim(), "base64" | "quoted-printable");
        let mut shape = match mime.as_str() {
            "message/rfc822" | "message/global" | "message/news" if !encoded => Shape::Mail,
            other if other.starts_with("multipart/") && kind.get("boundary").is_some_and(|b| !b.is_empty()) => {
                Shape::Multipart
            }
            _ => Shape::Leaf,
        };
        if shape != Shape::Leaf && depth >= limits.depth {
            self.too_deep = true;
            shape = Shape::Leaf;
        }
        let nth = match parent.and_then(|at| self.parts.get_mut(at)) {
            Some(holder) => {
                holder.children += 1;
                holder.children
            }
            None => 1,
        };
        self.parts.push(Part { fields, mime, kind, shape, parent, nth, children: 0, body: b"", start });
    }

    /// A multipart without parts is a leaf, so that its text is seen.
    fn mend(&mut self) {
        for part in &mut self.parts {
            if part.shape == Shape::Multipart && part.children == 0 {
                part.shape = Shape::Leaf;
                "text/plain".clone_into(&mut part.mime);
                self.torn = true;
            }
        }
    }

    /// The number of a part as people write it: `2.1`.
    pub(super) fn number(&self, place: usize) -> String {
        let mut numbers = Vec::new();
        let mut at = Some(place);
        while let Some(part) = at.and_then(|at| self.parts.get(at)) {
            if part.parent.is_some() {
                numbers.push(part.nth.to_string());
            }
            at = part.parent;
        }
        if numbers.is_empty() {
            return "1".to_owned();
        }
        numbers.reverse();
        numbers.join(".")
    }

    /// The nearest mail around a part: none for the parts of the mail itself.
    pub(super) fn holder(&self, place: usize) -> Option<usize> {
        let mut at = self.parts.get(place)?.parent;
        while let Some(part) = at.and_then(|at| self.parts.get(at)) {
            if part.shape == Shape::Mail {
                return at;
            }
            at = part.parent;
        }
        None
    }

    /// The parts whose nearest mail is that one, in order: none stands for the mail itself.
    pub(super) fn of(&self, mail: Option<usize>) -> impl Iterator<Item = (usize, &Part<'a>)> {
        self.parts.iter().enumerate().filter(move |(place, _)| self.holder(*place) == mail)
    }

    /// The head of the mail that a part holds.
    pub(super) fn inner(&self, place: usize) -> Option<&Part<'a>> {
        self.parts.get(place + 1).filter(|part| part.parent == Some(place))
    }
}

/// Where a head ends, and where its body starts. A line that cannot be of a head ends it, and so does a boundary.
fn head(bytes: &[u8], from: usize, open: &[Open]) -> (usize, usize) {
    let mut at = from;
    // A mailbox puts a line of its own in front (RFC 4155).
    if at < bytes.len() && (bytes.get(at..at + 5) == Some(b"From ") || bytes.get(at..at + 6) == Some(b">From ")) {
        at = line_end(bytes, at);
    }
    let first = at;
    while at < bytes.len() {
        let end = line_end(bytes, at);
        let line = bytes.get(at..end).unwrap_or_default();
        let content = line.trim_ascii_end();
        if content.is_empty() && !(line.len() > 2 && followed_by_field(bytes, end)) {
            return (at, end);
        }
        if content.starts_with(b"--") && level(content, open).is_some() {
            return (at, at);
        }
        let continued = at > first && matches!(line.first(), Some(b' ' | b'\t'));
        if !continued && name_len(line).is_none() && !(at > first && followed_by_field(bytes, end)) {
            return (at, at);
        }
        at = end;
    }
    (bytes.len(), bytes.len())
}

/// Whether the next line starts a field: a stray line inside a head does not end it.
fn followed_by_field(bytes: &[u8], at: usize) -> bool {
    let line = bytes.get(at..line_end(bytes, at)).unwrap_or_default();
    name_len(line)
        .is_some_and(|colon| !line.starts_with(b"--") && !line.get(colon + 1..).unwrap_or_default().starts_with(b"//"))
}

/// Which open boundary a line is, from the innermost outwards, and whether it closes.
fn level(line: &[u8], open: &[Open]) -> Option<(usize, bool)> {
    let rest = line.strip_prefix(b"--")?;
    open.iter().enumerate().rev().find_map(|(place, holder)| {
        let tail = rest.strip_prefix(holder.boundary.as_slice()).filter(|_| !holder.boundary.is_empty())?;
        match tail.trim_ascii() {
            b"" => Some((place, false)),
            b"--" => Some((place, true)),
            _ => None,
        }
    })
}

/// Reads to the next boundary, closes what ends there, and says where the next part starts.
fn next<'a>(bytes: &'a [u8], from: usize, open: &mut Vec<Open>, parts: &mut [Part<'a>]) -> Option<usize> {
    let mut at = from;
    let mut leaf = parts.len().checked_sub(1).filter(|last| parts.get(*last).is_some_and(|p| p.shape == Shape::Leaf));
    while at < bytes.len() {
        let end = line_end(bytes, at);
        let line = bytes.get(at..end).unwrap_or_default().trim_ascii_end();
        if line.starts_with(b"--")
            && let Some((place, closes)) = level(line, open)
        {
            if let Some(done) = leaf.take() {
                close(parts, done, bytes, at);
            }
            for holder in open.drain(place + 1..) {
                close(parts, holder.part, bytes, at);
            }
            if !closes {
                return Some(end);
            }
            for holder in open.drain(place..) {
                close(parts, holder.part, bytes, end);
            }
            if open.is_empty() {
                return None;
            }
        }
        at = end;
    }
    if let Some(done) = leaf {
        close(parts, done, bytes, bytes.len());
    }
    None
}

/// The break in front of a boundary belongs to the boundary (RFC 2046 5.1.1).
fn close<'a>(parts: &mut [Part<'a>], place: usize, bytes: &'a [u8], end: usize) {
    let Some(part) = parts.get_mut(place) else { return };
    let body = bytes.get(part.start.min(end)..end).unwrap_or_default();
    let cut = match body {
        [.., b'\r', b'\n'] if end < bytes.len() => body.len() - 2,
        [.., b'\n' | b'\r'] if end < bytes.len() => body.len() - 1,
        _ => body.len(),
    };
    part.body = body.get(..cut).unwrap_or_default();
}
