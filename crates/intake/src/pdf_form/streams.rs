//! Indirect objects with their streams: where the data of a stream ends, and what it holds once unpacked.
//!
//! A stream whose stated length is wrong ends at `endstream`, which is searched. Filters are lopdf's, one at a time and each
//! within the budget; pictures are never unpacked. Called by `file`, `xref` and `repair`.

use super::{
    budget::Budget,
    syntax::{Syntax, is_white},
};
use lopdf::{DecompressError, Dictionary, Object, Stream};

/// Most filters in a row; files use one or two.
const FILTERS: usize = 4;
/// What a filter may be told that concerns form data.
const PARAMETERS: [&[u8]; 6] = [b"Predictor", b"Columns", b"Colors", b"BitsPerComponent", b"EarlyChange", b"K"];

/// The indirect object at `at`: its number, generation and value, its stream included.
///
/// `length` says what a stream's entry `Length` comes to; if `endstream` does not stand there, it is searched.
pub(super) fn indirect(
    bytes: &[u8],
    at: usize,
    budget: &Budget,
    length: &dyn Fn(&Object) -> Option<usize>,
) -> Option<((u32, u16), Object)> {
    let mut syntax = Syntax::new(bytes, at, budget);
    let id = syntax.header()?;
    let value = syntax.value().unwrap_or(Object::Null);
    let Object::Dictionary(dictionary) = value else { return Some((id, value)) };
    syntax.skip_white();
    let Some(after) = syntax.rest().strip_prefix(b"stream") else { return Some((id, Object::Dictionary(dictionary))) };
    let blanks = after.iter().take_while(|b| matches!(b, b' ' | b'\t')).count();
    let blanks = if matches!(after.get(blanks), Some(b'\r' | b'\n')) { blanks } else { 0 };
    let line = match after.get(blanks..) {
        Some([b'\r', b'\n', ..]) => 2,
        Some([b'\r' | b'\n', ..]) => 1,
        _ => 0,
    };
    let from = bytes.len() - after.len() + blanks + line;
    let stated = dictionary.get(b"Length").ok().and_then(length).and_then(|count| from.checked_add(count));
    let end = stated.filter(|end| ends_stream(bytes, *end)).unwrap_or_else(|| find_end(bytes, from, budget));
    let content = bytes.get(from..end).unwrap_or_default();
    if !budget.bytes(content.len()) {
        return None;
    }
    Some((id, Object::Stream(Stream::new(dictionary, content.to_vec()))))
}

/// The data of a stream, unpacked; `get` follows references.
///
/// # Errors
/// Why it cannot be unpacked, as the end of a sentence.
pub(super) fn unpack<'o>(
    stream: &'o Stream,
    budget: &Budget,
    get: &dyn Fn(&'o Object) -> &'o Object,
) -> Result<Vec<u8>, String> {
    let entry = |long: &[u8], short: &[u8]| stream.dict.get(long).or_else(|_| stream.dict.get(short)).ok().map(get);
    let filters = listed(entry(b"Filter", b"F"), get);
    let parameters = listed(entry(b"DecodeParms", b"DP"), get);
    if filters.len() > FILTERS {
        return Err(format!("it is packed {} times over, at most {FILTERS} times are unpacked", filters.len()));
    }
    let mut content = stream.content.clone();
    for (place, filter) in filters.iter().enumerate() {
        let name = match filter.as_name().unwrap_or_default() {
            b"Crypt" => continue,
            b"Fl" => b"FlateDecode",
            b"LZW" => b"LZWDecode".as_slice(),
            b"A85" => b"ASCII85Decode",
            b"AHx" => b"ASCIIHexDecode",
            b"RL" => b"RunLengthDecode",
            name => name,
        };
        let mut single = Dictionary::new();
        single.set("Filter", Object::Name(name.to_vec()));
        if let Some(Object::Dictionary(given)) = parameters.get(place) {
            let mut plain = Dictionary::new();
            for key in PARAMETERS {
                if let Ok(value @ Object::Integer(_)) = given.get(key).map(get) {
                    plain.set(key, value.clone());
                }
            }
            single.set("DecodeParms", plain);
        }
        let limit = budget.left();
        content = match Stream::new(single, content).decompressed_content_with_limit(limit) {
            Ok(content) => content,
            Err(lopdf::Error::Decompress(DecompressError::MemoryLimitExceeded { .. })) => {
                budget.bytes(usize::MAX);
                return Err("it unpacks to more than may be unpacked".to_owned());
            }
            Err(error) => {
                return Err(format!("it cannot be unpacked by {} ({error})", String::from_utf8_lossy(name)));
            }
        };
        if !budget.bytes(content.len()) {
            return Err("it unpacks to more than may be unpacked".to_owned());
        }
    }
    Ok(content)
}

/// A single value or a list of values, as a list.
fn listed<'o>(entry: Option<&'o Object>, get: &dyn Fn(&'o Object) -> &'o Object) -> Vec<&'o Object> {
    match entry {
        None | Some(Object::Null) => Vec::new(),
        Some(Object::Array(all)) => all.iter().take(FILTERS + 1).map(get).collect(),
        Some(one) => vec![one],
    }
}

/// Whether the stream's data can end at `end`.
fn ends_stream(bytes: &[u8], end: usize) -> bool {
    let Some(rest) = bytes.get(end..) else { return false };
    let white = rest.iter().take(4).take_while(|b| is_white(**b)).count();
    rest.get(white..).is_some_and(|rest| rest.starts_with(b"endstream") || rest.starts_with(b"endobj"))
}

/// The end of a stream whose length is not right: `endstream`, else `endobj`, else the end of the file.
fn find_end(bytes: &[u8], from: usize, budget: &Budget) -> usize {
    let found = find(bytes, from, b"endstream").or_else(|| find(bytes, from, b"endobj"));
    let end = found.unwrap_or(bytes.len());
    budget.bytes(end.saturating_sub(from));
    let body = bytes.get(from..end).unwrap_or_default();
    let body = body.strip_suffix(b"\n").unwrap_or(body);
    let body = body.strip_suffix(b"\r").unwrap_or(body);
    from.saturating_add(body.len())
}

/// The first place of `word` at or after `from`.
pub(super) fn find(bytes: &[u8], from: usize, word: &[u8]) -> Option<usize> {
    let first = *word.first()?;
    let mut at = from;
    loop {
        let rest = bytes.get(at..)?;
        at += rest.iter().position(|byte| *byte == first)?;
        if bytes.get(at..)?.starts_with(word) {
            return Some(at);
        }
        at += 1;
    }
}
