//! Bytes to values: the syntax of ISO 32000-1, 7.3, read leniently and one value at a time.
//!
//! What cannot be read as a value is passed over, as the common viewers do; a value that is cut off ends where the bytes
//! end. Nothing is followed here: a reference stays a reference. Called by `file`, `xref` and `repair`, which know where a
//! value begins. The values are those of lopdf, because lopdf deciphers and unpacks them; its own loader is not used, see
//! the folder's `mod.rs`.

use super::budget::Budget;
use lopdf::{Dictionary, Object, StringFormat};

/// Words that end whatever was begun before them: a value that runs into one of them was never closed.
const STOPS: [&[u8]; 7] = [b"endobj", b"endstream", b"stream", b"obj", b"xref", b"trailer", b"startxref"];

/// White space that is longer than this is paid for.
const LONG: usize = 64;

/// A place in bytes, moving forward.
pub(super) struct Syntax<'a> {
    bytes: &'a [u8],
    at: usize,
    budget: &'a Budget,
}

/// White space of ISO 32000-1, 7.2.2.
pub(super) fn is_white(byte: u8) -> bool {
    matches!(byte, b'\0' | b'\t' | b'\n' | 0x0C | b'\r' | b' ')
}

/// Neither white space nor a delimiter.
pub(super) fn is_regular(byte: u8) -> bool {
    !is_white(byte) && !matches!(byte, b'(' | b')' | b'<' | b'>' | b'[' | b']' | b'{' | b'}' | b'/' | b'%')
}

impl<'a> Syntax<'a> {
    pub(super) fn new(bytes: &'a [u8], at: usize, budget: &'a Budget) -> Self {
        Self { bytes, at, budget }
    }

    /// What has not been read.
    pub(super) fn rest(&self) -> &'a [u8] {
        self.bytes.get(self.at..).unwrap_or_default()
    }

    pub(super) fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    /// Passes over white space and comments; long ones are paid for, because they can be passed over many times.
    pub(super) fn skip_white(&mut self) {
        let from = self.at;
        while let Some(byte) = self.peek() {
            if byte == b'%' {
                let end = self.rest().iter().position(|b| matches!(b, b'\r' | b'\n'));
                self.at += end.unwrap_or(self.rest().len());
            } else if is_white(byte) {
                self.at += 1;
            } else {
                break;
            }
        }
        if self.at - from > LONG {
            self.budget.bytes(self.at - from);
        }
    }

    /// The regular characters that stand here, passed over: a number or an operator of a page's content.
    pub(super) fn plain(&mut self) -> &'a [u8] {
        let length = self.rest().iter().take_while(|b| is_regular(**b)).count();
        let word = self.rest().get(..length).unwrap_or_default();
        self.at += length;
        word
    }

    /// Passes over bytes, whatever they are.
    pub(super) fn pass(&mut self, count: usize) {
        self.at = self.at.saturating_add(count).min(self.bytes.len());
    }

    /// Passes over `word` if it stands here.
    pub(super) fn word(&mut self, word: &[u8]) -> bool {
        self.skip_white();
        let here = self.rest().starts_with(word);
        let ends = here && self.rest().get(word.len()).is_none_or(|b| !is_regular(*b));
        // `stream` and `endobj` are also written with nothing after them; only letters make another word of it.
        let ends = ends || here && self.rest().get(word.len()).is_some_and(|b| !b.is_ascii_alphabetic());
        if ends {
            self.at += word.len();
        }
        ends
    }

    /// A whole number without a sign.
    pub(super) fn whole(&mut self) -> Option<usize> {
        self.skip_white();
        let digits = self.rest().iter().take_while(|b| b.is_ascii_digit()).count();
        let text = self.rest().get(..digits).and_then(|d| std::str::from_utf8(d).ok())?;
        let number = text.parse().ok()?;
        self.at += digits;
        Some(number)
    }

    /// The header `number generation obj`.
    pub(super) fn header(&mut self) -> Option<(u32, u16)> {
        let number = u32::try_from(self.whole()?).ok()?;
        let generation = u16::try_from(self.whole()?).unwrap_or(u16::MAX);
        self.word(b"obj").then_some((number, generation))
    }

    /// One value, or nothing if none stands here.
    pub(super) fn value(&mut self) -> Option<Object> {
        let from = self.at;
        let value = self.nested(self.budget.depth());
        self.budget.bytes(self.at.saturating_sub(from)).then_some(value).flatten()
    }

    fn nested(&mut self, depth: usize) -> Option<Object> {
        self.skip_white();
        if !self.budget.object() {
            return None;
        }
        let second = self.bytes.get(self.at + 1).copied();
        match self.peek()? {
            b'/' => Some(Object::Name(self.name())),
            b'(' => Some(Object::String(self.literal(), StringFormat::Literal)),
            b'<' if second == Some(b'<') => self.dictionary(depth),
            b'<' => Some(Object::String(self.hexadecimal(), StringFormat::Hexadecimal)),
            b'[' => self.array(depth),
            b'0'..=b'9' | b'+' | b'-' | b'.' => Some(self.number()),
            byte if is_regular(byte) => self.keyword(),
            _ => None,
        }
    }

    fn keyword(&mut self) -> Option<Object> {
        let length = self.rest().iter().take_while(|b| is_regular(**b)).count();
        let word = self.rest().get(..length)?;
        if STOPS.contains(&word) {
            return None;
        }
        self.at += length;
        Some(match word {
            b"true" => Object::Boolean(true),
            b"false" => Object::Boolean(false),
            _ => Object::Null,
        })
    }

    /// A number, or a reference if `number generation R` stands here.
    fn number(&mut self) -> Object {
        let from = self.at;
        let length = self.rest().iter().take_while(|b| b.is_ascii_digit() || matches!(b, b'+' | b'-' | b'.')).count();
        let text = self.rest().get(..length).unwrap_or_default();
        self.at += length;
        let signs = text.iter().take_while(|b| matches!(b, b'+' | b'-')).count();
        let (sign, digits) = text.split_at(signs);
        let negative = sign.first() == Some(&b'-');
        let end = digits.iter().position(|b| matches!(b, b'+' | b'-')).unwrap_or(digits.len());
        let digits = digits.get(..end).and_then(|d| std::str::from_utf8(d).ok()).unwrap_or_default();
        if !digits.contains('.') {
            let Ok(number) = digits.parse::<i64>() else {
                return Object::Real(digits.parse().unwrap_or(0.0));
            };
            if signs == 0
                && let Some(reference) = self.reference(number)
            {
                return reference;
            }
            debug_assert!(self.at > from, "a number takes at least one byte");
            return Object::Integer(if negative { -number } else { number });
        }
        let mut parts = digits.split('.');
        let (whole, part) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
        let number: f32 = format!("0{whole}.{part}0").parse().unwrap_or(0.0);
        Object::Real(if negative { -number } else { number })
    }

    fn reference(&mut self, number: i64) -> Option<Object> {
        let back = self.at;
        let found = (|| {
            let number = u32::try_from(number).ok()?;
            let digit = self.peek().is_some_and(is_white).then(|| self.skip_white()).and_then(|()| self.peek())?;
            let generation = digit.is_ascii_digit().then(|| self.whole()).flatten()?;
            let generation = u16::try_from(generation).ok()?;
            self.word(b"R").then_some(Object::Reference((number, generation)))
        })();
        if found.is_none() {
            self.at = back;
        }
        found
    }

    fn name(&mut self) -> Vec<u8> {
        self.at += 1;
        let mut name = Vec::new();
        while let Some(byte) = self.peek().filter(|b| is_regular(*b)) {
            self.at += 1;
            let pair = self.rest().get(..2).and_then(|pair| std::str::from_utf8(pair).ok());
            let coded = pair.filter(|p| byte == b'#' && p.bytes().all(|b| b.is_ascii_hexdigit()));
            match coded.and_then(|pair| u8::from_str_radix(pair, 16).ok()) {
                Some(byte) => {
                    self.at += 2;
                    name.push(byte);
                }
                None => name.push(byte),
            }
        }
        name
    }

    fn literal(&mut self) -> Vec<u8> {
        self.at += 1;
        let (mut text, mut open) = (Vec::new(), 1_usize);
        while let Some(byte) = self.peek() {
            self.at += 1;
            match byte {
                b'\\' => self.escape(&mut text),
                b'\r' => {
                    self.at += usize::from(self.peek() == Some(b'\n'));
                    text.push(b'\n');
                }
                b'(' => {
                    open += 1;
                    text.push(byte);
                }
                b')' => {
                    open -= 1;
                    if open == 0 {
                        break;
                    }
                    text.push(byte);
                }
                _ => text.push(byte),
            }
        }
        text
    }

    fn escape(&mut self, text: &mut Vec<u8>) {
        let Some(byte) = self.peek() else { return };
        self.at += 1;
        match byte {
            b'n' => text.push(b'\n'),
            b'r' => text.push(b'\r'),
            b't' => text.push(b'\t'),
            b'b' => text.push(8),
            b'f' => text.push(12),
            b'\n' => {}
            b'\r' => self.at += usize::from(self.peek() == Some(b'\n')),
            b'0'..=b'7' => {
                let mut code = u16::from(byte - b'0');
                for _ in 0..2 {
                    let Some(digit) = self.peek().filter(|b| matches!(b, b'0'..=b'7')) else { break };
                    code = code * 8 + u16::from(digit - b'0');
                    self.at += 1;
                }
                text.push(u8::try_from(code & 0xFF).unwrap_or(0));
            }
            other => text.push(other),
        }
    }

    fn hexadecimal(&mut self) -> Vec<u8> {
        self.at += 1;
        let (mut text, mut high) = (Vec::new(), None);
        while let Some(byte) = self.peek() {
            self.at += 1;
            if byte == b'>' {
                break;
            }
            let Some(digit) = char::from(byte).to_digit(16).and_then(|d| u8::try_from(d).ok()) else { continue };
            match high.take() {
                None => high = Some(digit),
                Some(high) => text.push(high << 4 | digit),
            }
        }
        text.extend(high.map(|high| high << 4));
        text
    }

    fn array(&mut self, depth: usize) -> Option<Object> {
        let depth = depth.checked_sub(1)?;
        self.at += 1;
        let mut values = Vec::new();
        loop {
            self.skip_white();
            match self.peek() {
                None => break,
                Some(b']') => {
                    self.at += 1;
                    break;
                }
                Some(b'>') if self.rest().starts_with(b">>") => break,
                Some(_) => match self.nested(depth) {
                    Some(value) => values.push(value),
                    None if self.stops() => break,
                    None => self.at += 1,
                },
            }
        }
        Some(Object::Array(values))
    }

    fn dictionary(&mut self, depth: usize) -> Option<Object> {
        let depth = depth.checked_sub(1)?;
        self.at += 2;
        let mut dictionary = Dictionary::new();
        loop {
            self.skip_white();
            match self.peek() {
                None => break,
                Some(b'>') => {
                    self.at += 1;
                    self.at += usize::from(self.peek() == Some(b'>'));
                    break;
                }
                Some(b'/') => {
                    let key = self.name();
                    self.skip_white();
                    let closes = self.rest().starts_with(b">>");
                    match if closes { Some(Object::Null) } else { self.nested(depth) } {
                        Some(value) => dictionary.set(key, value),
                        None if self.stops() => break,
                        None => {}
                    }
                }
                Some(byte) if is_regular(byte) => {
                    if self.nested(depth).is_none() && self.stops() {
                        break;
                    }
                }
                Some(_) => self.at += 1,
            }
            if self.budget.is_spent() {
                break;
            }
        }
        Some(Object::Dictionary(dictionary))
    }

    /// Whether nothing can follow inside an array or a dictionary: a word that ends everything, or no budget.
    fn stops(&self) -> bool {
        let length = self.rest().iter().take(12).take_while(|b| is_regular(**b)).count();
        self.budget.is_spent() || self.rest().get(..length).is_some_and(|word| STOPS.contains(&word))
    }
}
