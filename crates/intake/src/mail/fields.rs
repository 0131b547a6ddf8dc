//! The fields of a head: names, unfolded values, encoded words, parameters (RFC 5322 2.2, RFC 2047, RFC 2231).
//!
//! A head is read as far as it is one: a line without a colon ends nothing, it belongs to the field before it. Bytes that
//! are no UTF-8 are read by the charset named, else as windows-1252. Never fails; bounded by [`MOST`]. Callers: every file
//! of this reader.

use super::decode;
use std::borrow::Cow;

/// Most fields of one head that are kept.
const MOST: usize = 2_000;
/// Longest value of one field in bytes that is looked at.
const LONGEST: usize = 64 * 1024;
/// Longest encoded word that is decoded; the standard allows 75 letters, programs write more.
const LONGEST_WORD: usize = 4_096;
/// Most parameters of one field.
const MOST_PARAMETERS: usize = 100;

/// One field as it stands in the mail.
#[derive(Clone, Copy, Debug)]
pub(super) struct Field<'a> {
    pub name: &'a [u8],
    pub raw: &'a [u8],
}

/// The fields of one head, in their order.
#[derive(Clone, Debug, Default)]
pub(super) struct Fields<'a>(Vec<Field<'a>>);

impl<'a> Fields<'a> {
    /// Reads a block of fields.
    pub(super) fn read(block: &'a [u8]) -> Self {
        let mut found: Vec<Field<'a>> = Vec::new();
        let mut open: Option<(usize, usize, usize)> = None;
        let mut at = 0;
        while at < block.len() && found.len() < MOST {
            let end = line_end(block, at);
            let line = block.get(at..end).unwrap_or_default();
            let continued = matches!(line.first(), Some(b' ' | b'\t'));
            match name_len(line).filter(|_| !continued) {
                Some(name) => {
                    close(block, open, &mut found);
                    open = Some((at, at + name, end));
                }
                None => open = open.map(|(start, colon, _)| (start, colon, end)),
            }
            at = end;
        }
        close(block, open, &mut found);
        Self(found)
    }

    /// All fields.
    pub(super) fn iter(&self) -> impl Iterator<Item = &Field<'a>> {
        self.0.iter()
    }

    /// Whether there is none.
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The first field of that name, as it stands.
    pub(super) fn raw(&self, name: &str) -> Option<&'a [u8]> {
        self.0.iter().find(|field| field.name.eq_ignore_ascii_case(name.as_bytes())).map(|field| field.raw)
    }

    /// The first field of that name, unfolded and with its encoded words decoded.
    pub(super) fn text(&self, name: &str) -> Option<String> {
        self.raw(name).map(text_of)
    }

    /// The first field of that name in small letters; empty if there is none.
    pub(super) fn small(&self, name: &str) -> String {
        self.text(name).unwrap_or_default().to_lowercase()
    }

    /// Every field of that name.
    pub(super) fn all<'s>(&'s self, name: &'s str) -> impl Iterator<Item = &'a [u8]> + 's {
        self.0.iter().filter(move |field| field.name.eq_ignore_ascii_case(name.as_bytes())).map(|field| field.raw)
    }
}

fn close<'a>(block: &'a [u8], open: Option<(usize, usize, usize)>, found: &mut Vec<Field<'a>>) {
    if let Some((start, colon, end)) = open {
        let name = block.get(start..colon).unwrap_or_default().trim_ascii_end();
        let raw = block.get(colon + 1..end.min(colon + 1 + LONGEST)).unwrap_or_default().trim_ascii();
        found.push(Field { name, raw });
    }
}

/// The end of the line that starts there, its break included. A break is LF, CR LF, or CR alone.
pub(super) fn line_end(bytes: &[u8], at: usize) -> usize {
    let rest = bytes.get(at..).unwrap_or_default();
    match rest.iter().position(|byte| matches!(byte, b'\n' | b'\r')) {
        Some(stop) if rest.get(stop) == Some(&b'\r') && rest.get(stop + 1) == Some(&b'\n') => at + stop + 2,
        Some(stop) => at + stop + 1,
        None => bytes.len(),
    }
}

/// The length of the name before the colon, if the line starts a field (RFC 5322 2.2: printable, no space, no colon).
pub(super) fn name_len(line: &[u8]) -> Option<usize> {
    let colon = line.iter().take(200).position(|byte| *byte == b':')?;
    let name = line.get(..colon)?.trim_ascii_end();
    let fine = !name.is_empty() && name.iter().all(|byte| byte.is_ascii_graphic());
    fine.then_some(colon)
}

/// An unfolded value with its encoded words decoded.
pub(super) fn text_of(raw: &[u8]) -> String {
    let plain = decode::text(raw, "");
    let unfolded = unfold(&plain);
    encoded_words(&unfolded)
}

/// Line breaks and the white space around them become one space.
fn unfold(text: &str) -> Cow<'_, str> {
    if !text.contains(['\n', '\r']) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.split(['\n', '\r']).map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" "))
}

/// Decodes the encoded words of RFC 2047; white space between two of them is dropped. Parts of one letter in two words are
/// joined, as many programs write it.
pub(super) fn encoded_words(text: &str) -> String {
    if !text.contains("=?") {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    let mut pending: Option<(String, Vec<u8>)> = None;
    let mut rest = text;
    while let Some(start) = rest.find("=?") {
        let (before, from) = rest.split_at(start);
        let Some((charset, bytes, length)) = encoded_word(from) else {
            flush(&mut pending, &mut out);
            out.push_str(before);
            out.push_str("=?");
            rest = from.get(2..).unwrap_or_default();
            continue;
        };
        let joined = before.trim().is_empty() && pending.is_some();
        if !joined {
            flush(&mut pending, &mut out);
            out.push_str(before);
        }
        match &mut pending {
            Some((open, gathered)) if open.eq_ignore_ascii_case(&charset) => gathered.extend_from_slice(&bytes),
            _ => {
                flush(&mut pending, &mut out);
                pending = Some((charset, bytes));
            }
        }
        rest = from.get(length..).unwrap_or_default();
    }
    flush(&mut pending, &mut out);
    out.push_str(rest);
    out
}

fn flush(pending: &mut Option<(String, Vec<u8>)>, out: &mut String) {
    if let Some((charset, bytes)) = pending.take() {
        out.push_str(&decode::text(&bytes, &charset));
    }
}

/// One encoded word at the start of the text: charset, bytes, length.
fn encoded_word(from: &str) -> Option<(String, Vec<u8>, usize)> {
    let inner = from.strip_prefix("=?")?;
    let inner = inner.get(..inner.floor_char_boundary(LONGEST_WORD.min(inner.len())))?;
    let (charset, inner) = inner.split_once('?')?;
    let (method, inner) = inner.split_once('?')?;
    let end = inner.find("?=")?;
    let data = inner.get(..end)?;
    if charset.len() > 60 || method.len() != 1 || charset.contains(char::is_whitespace) {
        return None;
    }
    let bytes = match method {
        "B" | "b" => decode::base64(data.as_bytes()),
        "Q" | "q" => decode::quoted(data.replace('_', " ").as_bytes()),
        _ => return None,
    };
    let length = 2 + charset.len() + 1 + method.len() + 1 + end + 2;
    let charset = charset.split('*').next().unwrap_or_default().to_owned();
    Some((charset, bytes, length))
}

/// A value with parameters: `text/plain; charset=utf-8`.
#[derive(Clone, Debug, Default)]
pub(super) struct Structured {
    /// The value before the first `;`, in small letters.
    pub value: String,
    parameters: Vec<(String, String)>,
}

impl Structured {
    /// Reads a structured value, continued and encoded parameters included (RFC 2231).
    pub(super) fn read(raw: &[u8]) -> Self {
        let plain = decode::text(raw, "");
        let text = unfold(&plain);
        let mut pieces = split_outside_quotes(&text, ';').into_iter();
        let value = pieces.next().unwrap_or_default();
        let value = value.split_whitespace().next().unwrap_or_default().to_lowercase();
        let plain = pieces.take(MOST_PARAMETERS).filter_map(|piece| {
            let (name, value) = piece.split_once('=')?;
            let value = value.trim();
            let value = value.strip_prefix('"').map_or_else(|| value.to_owned(), unquote);
            Some((name.trim().to_lowercase(), value))
        });
        Self { value, parameters: joined(plain.collect()) }
    }

    /// One parameter.
    pub(super) fn get(&self, name: &str) -> Option<&str> {
        self.parameters.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }
}

/// Puts `name*0*`, `name*1` and so on together and decodes them.
fn joined(raw: Vec<(String, String)>) -> Vec<(String, String)> {
    let mut out: Vec<(String, String)> = Vec::new();
    let mut split: Vec<(String, usize, bool, String)> = Vec::new();
    for (name, value) in raw {
        match name.split_once('*') {
            None => out.push((name, encoded_words(&value))),
            Some((base, "")) => split.push((base.to_owned(), 0, true, value)),
            Some((base, rest)) => {
                let number = rest.trim_end_matches('*').parse().unwrap_or(usize::MAX);
                split.push((base.to_owned(), number, rest.ends_with('*'), value));
            }
        }
    }
    split.sort_by(|a, b| (&a.0, a.1).cmp(&(&b.0, b.1)));
    for group in split.chunk_by(|a, b| a.0 == b.0) {
        let mut charset = String::new();
        let mut bytes = Vec::new();
        for (place, (_, _, encoded, value)) in group.iter().enumerate() {
            let mut rest = value.as_str();
            if place == 0 && *encoded {
                let mut parts = value.splitn(3, '\'');
                if let (Some(set), Some(_), Some(text)) = (parts.next(), parts.next(), parts.next()) {
                    set.clone_into(&mut charset);
                    rest = text;
                }
            }
            bytes.extend(if *encoded { decode::percent(rest.as_bytes()) } else { rest.as_bytes().to_vec() });
        }
        if let Some((name, ..)) = group.first() {
            // The extended form says more than the plain one beside it (RFC 2231, 3).
            out.insert(0, (name.clone(), decode::text(&bytes, &charset).into_owned()));
        }
    }
    out
}

fn unquote(rest: &str) -> String {
    let mut out = String::with_capacity(rest.len());
    let mut letters = rest.chars();
    while let Some(letter) = letters.next() {
        match letter {
            '"' => break,
            '\\' => out.push(letters.next().unwrap_or('\\')),
            other => out.push(other),
        }
    }
    out
}

/// Splits at a letter, but not inside quotes.
pub(super) fn split_outside_quotes(text: &str, at: char) -> Vec<&str> {
    let mut out = Vec::new();
    let (mut quoted, mut escaped, mut start) = (false, false, 0);
    for (place, letter) in text.char_indices() {
        match letter {
            _ if escaped => escaped = false,
            '\\' if quoted => escaped = true,
            '"' => quoted = !quoted,
            other if other == at && !quoted => {
                out.push(text.get(start..place).unwrap_or_default());
                start = place + letter.len_utf8();
            }
            _ => {}
        }
    }
    out.push(text.get(start..).unwrap_or_default());
    out
}
