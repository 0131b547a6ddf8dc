//! From the codes that a text operator shows to letters: the table of a font that says so (`ToUnicode`), else its encoding
//! (ISO 32000-1, 9.10).
//!
//! A code that nothing is known about becomes U+FFFD; it is never left out. The encodings and the names of glyphs are
//! lopdf's. Called by `paint`.

use super::content::Content;
use crate::pdf_form::{budget::Budget, file::File, text};
use lopdf::{Dictionary, Document, Object, dictionary};
use std::{collections::BTreeMap, ops::RangeInclusive};

/// What looking at a font costs, in bytes, beside its table.
const FONT: usize = 1 << 14;
/// What decoding a code costs, in bytes.
const CODE: usize = 4;
/// Most codes that a table may list one by one within one entry.
const CODES: usize = 256;

/// How the codes of a font become letters.
#[derive(Default)]
pub(super) struct Font {
    /// The codes have several bytes.
    composite: bool,
    /// The codes are UTF-16.
    utf16: bool,
    table: Table,
    /// Letters by code, for a font whose codes are bytes.
    simple: BTreeMap<u8, char>,
}

/// What `ToUnicode` says.
#[derive(Default)]
struct Table {
    /// How many bytes a code has, by what it begins with: bytes, first, last.
    spaces: Vec<(usize, u32, u32)>,
    single: BTreeMap<u32, String>,
    /// First code: last code, letters of the first one.
    ranges: BTreeMap<u32, (u32, String)>,
}

impl Font {
    /// What can be known about a font.
    pub(super) fn of(file: &File<'_>, font: &Dictionary) -> Self {
        if !file.budget.bytes(FONT) {
            return Self::default();
        }
        let encoding = file.entry(font, b"Encoding");
        let kind = file.entry(font, b"Subtype").as_name().unwrap_or_default();
        let table = match file.entry(font, b"ToUnicode") {
            Object::Stream(stream) => file.unpack(stream).map(|bytes| Table::read(&bytes, file.budget)).ok(),
            _ => None,
        };
        let mut read = Self { composite: kind == b"Type0", table: table.unwrap_or_default(), ..Self::default() };
        match encoding {
            Object::Name(name) if read.composite => {
                let is = |mark: &[u8]| name.windows(mark.len()).any(|part| part == mark);
                read.utf16 = is(b"UCS2") || is(b"UTF16");
                // The table of letters may be shorter than the codes are long.
                if name.starts_with(b"Identity") || read.utf16 {
                    read.table.spaces.clear();
                }
            }
            _ if read.composite => {}
            Object::Name(name) => read.base(name),
            Object::Dictionary(dict) => {
                read.base(file.entry(dict, b"BaseEncoding").as_name().unwrap_or(usual(kind)));
                read.differences(file, dict);
            }
            _ => read.base(usual(kind)),
        }
        read
    }

    fn base(&mut self, name: &[u8]) {
        self.simple.extend(by_lopdf(Object::Name(name.to_vec()), 0..=u8::MAX));
    }

    fn differences(&mut self, file: &File<'_>, encoding: &Dictionary) {
        let mut code = Some(0_u8);
        for one in file.list(encoding, b"Differences") {
            if !file.budget.object() {
                return;
            }
            match file.get(one) {
                Object::Name(glyph) => {
                    if let Some(code) = code {
                        self.simple.insert(code, named(glyph).unwrap_or(char::REPLACEMENT_CHARACTER));
                    }
                    code = code.and_then(|code| code.checked_add(1));
                }
                next => code = next.as_i64().ok().and_then(|next| u8::try_from(next).ok()),
            }
        }
    }

    /// The letters of a text that is shown.
    pub(super) fn decode(&self, bytes: &[u8], budget: &Budget) -> String {
        let mut letters = String::new();
        let mut rest = bytes;
        while !rest.is_empty() && budget.bytes(CODE) {
            let length = if self.composite { self.table.length(rest) } else { 1 };
            let (code, after) = rest.split_at_checked(length).unwrap_or((rest, &[]));
            rest = after;
            let number = value(code);
            match (self.table.letters(number), code) {
                (Some((known, step)), _) => {
                    if !budget.bytes(known.len()) {
                        break;
                    }
                    push(&mut letters, known, step);
                }
                (None, [byte]) if !self.composite => {
                    spell(&mut letters, self.simple.get(byte).copied().unwrap_or(char::REPLACEMENT_CHARACTER));
                }
                _ if self.utf16 => letters.push_str(&utf16(code)),
                _ => letters.push(char::REPLACEMENT_CHARACTER),
            }
        }
        letters
    }
}

/// The encoding of a font that states none; that of the usual fonts of viewers.
fn usual(kind: &[u8]) -> &'static [u8] {
    if kind == b"TrueType" { b"WinAnsiEncoding" } else { b"StandardEncoding" }
}

/// The letters of codes in an encoding that lopdf knows; of none if it does not know it.
fn by_lopdf(encoding: Object, codes: RangeInclusive<u8>) -> Vec<(u8, char)> {
    let font = dictionary! { "Type" => "Font", "Encoding" => encoding };
    let file = Document::new();
    let Ok(encoding) = font.get_font_encoding(&file) else { return Vec::new() };
    let letter = |code: u8| Some((code, encoding.bytes_to_string(&[code]).ok()?.chars().next()?));
    codes.filter_map(letter).collect()
}

/// The letter of a glyph's name.
fn named(glyph: &[u8]) -> Option<char> {
    let name = std::str::from_utf8(glyph).ok()?;
    let number = name.strip_prefix("uni").or_else(|| name.strip_prefix('u')).filter(|digits| digits.len() >= 4);
    if let Some(letter) = number.and_then(|digits| u32::from_str_radix(digits, 16).ok()).and_then(char::from_u32) {
        return Some(letter);
    }
    // lopdf takes a list with a name that it does not know for no list at all, so it is asked for each name by itself. Code
    // 1 has no letter of its own.
    let list = vec![Object::Integer(1), Object::Name(glyph.to_vec())];
    by_lopdf(dictionary! { "Type" => "Encoding", "Differences" => list }.into(), 1..=1)
        .first()
        .map(|(_, letter)| *letter)
}

impl Table {
    fn read(bytes: &[u8], budget: &Budget) -> Self {
        let mut table = Self::default();
        let mut content = Content::new(bytes, budget);
        while let Some(operator) = content.next() {
            match operator {
                b"endcodespacerange" => {
                    for [first, last] in content.operands.as_chunks::<2>().0 {
                        if let (Ok(first), Ok(last)) = (first.as_str(), last.as_str()) {
                            table.spaces.push((first.len().clamp(1, 4), value(first), value(last)));
                        }
                    }
                }
                b"endbfchar" => {
                    for [code, letters] in content.operands.as_chunks::<2>().0 {
                        if let (Ok(code), Ok(letters)) = (code.as_str(), letters.as_str()) {
                            table.single.insert(value(code), utf16(letters));
                        }
                    }
                }
                b"endbfrange" => {
                    for [first, last, letters] in content.operands.as_chunks::<3>().0 {
                        table.range(first, last, letters);
                    }
                }
                _ => {}
            }
        }
        table
    }

    fn range(&mut self, first: &Object, last: &Object, letters: &Object) {
        let (Ok(first), Ok(last)) = (first.as_str().map(value), last.as_str().map(value)) else { return };
        match letters {
            Object::String(letters, _) => {
                self.ranges.insert(first, (last, utf16(letters)));
            }
            Object::Array(all) => {
                for (code, letters) in (first..=last).zip(all.iter().take(CODES)) {
                    if let Ok(letters) = letters.as_str() {
                        self.single.insert(code, utf16(letters));
                    }
                }
            }
            _ => {}
        }
    }

    /// The letters of a code, and how far it is from the code that they are stated for.
    fn letters(&self, code: u32) -> Option<(&str, u32)> {
        if let Some(letters) = self.single.get(&code) {
            return Some((letters, 0));
        }
        let (first, (last, letters)) = self.ranges.range(..=code).next_back()?;
        (code <= *last).then_some((letters, code - first))
    }

    /// How many bytes the next code has: two where the table does not say.
    fn length(&self, bytes: &[u8]) -> usize {
        let fits = |(length, first, last): &&(usize, u32, u32)| {
            bytes.get(..*length).is_some_and(|code| (*first..=*last).contains(&value(code)))
        };
        self.spaces.iter().take(CODES).find(fits).map_or(2, |(length, ..)| *length)
    }
}

/// A code as a number.
fn value(code: &[u8]) -> u32 {
    code.iter().take(4).fold(0, |number, byte| number << 8 | u32::from(*byte))
}

/// The letters of a table's entry; some writers state a single byte.
fn utf16(bytes: &[u8]) -> String {
    match bytes {
        [byte] => char::from(*byte).to_string(),
        _ => text::decode(&[&[0xFE, 0xFF], bytes].concat()).text,
    }
}

/// Adds letters, the last one moved on by `step`.
fn push(letters: &mut String, known: &str, step: u32) {
    let mut rest = known.chars();
    let Some(last) = rest.next_back() else { return };
    rest.for_each(|letter| spell(letters, letter));
    let moved = u32::from(last).checked_add(step).and_then(char::from_u32);
    spell(letters, moved.unwrap_or(char::REPLACEMENT_CHARACTER));
}

/// Adds a letter; what is one glyph only for its looks was typed as several letters.
fn spell(letters: &mut String, letter: char) {
    match letter {
        'ﬀ' => letters.push_str("ff"),
        'ﬁ' => letters.push_str("fi"),
        'ﬂ' => letters.push_str("fl"),
        'ﬃ' => letters.push_str("ffi"),
        'ﬄ' => letters.push_str("ffl"),
        letter => letters.push(letter),
    }
}
