//! A strict reader of PDF objects, for what was added after a seal.
//!
//! Readers of PDFs differ in what they make of damaged syntax, and that is where somebody hides one content behind another.
//! So nothing is mended here: no comment inside an object, no key twice, no number that does not fit, no stream whose length is
//! not where `endstream` stands. What is refused makes a file `added`, never genuine.

use super::objects::{is_delimiter, is_space};
use lopdf::{Dictionary, Object, Stream, StringFormat};

/// Deepest nesting.
const DEEPEST: usize = 32;

/// Where reading ended, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Defect {
    /// The byte.
    pub(super) at: usize,
    /// What is wrong there.
    pub(super) why: &'static str,
}

impl std::fmt::Display for Defect {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} at byte {}", self.why, self.at)
    }
}

/// A place in bytes.
pub(super) struct Reader<'a> {
    bytes: &'a [u8],
    /// The next byte.
    pub(super) at: usize,
}

impl<'a> Reader<'a> {
    /// Begins at `at`.
    pub(super) fn new(bytes: &'a [u8], at: usize) -> Self {
        Self { bytes, at }
    }

    /// A defect here.
    pub(super) fn defect<T>(&self, why: &'static str) -> Result<T, Defect> {
        Err(Defect { at: self.at, why })
    }

    /// The next byte, if there is one.
    pub(super) fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn rest(&self) -> &'a [u8] {
        self.bytes.get(self.at..).unwrap_or_default()
    }

    /// Passes over white space.
    pub(super) fn space(&mut self) {
        self.at += self.rest().iter().take_while(|byte| is_space(**byte)).count();
    }

    /// The rest of the line, without its end.
    pub(super) fn line(&mut self) -> &'a [u8] {
        let length = self.rest().iter().take_while(|byte| !matches!(byte, b'\r' | b'\n')).count();
        let line = self.rest().get(..length).unwrap_or_default();
        self.at += length;
        line
    }

    /// Passes over exactly these bytes, if they stand here.
    pub(super) fn raw(&mut self, bytes: &[u8]) -> bool {
        let here = self.rest().starts_with(bytes);
        self.at += if here { bytes.len() } else { 0 };
        here
    }

    /// Passes over this word, if it stands here and ends here.
    pub(super) fn word(&mut self, word: &[u8]) -> bool {
        let ends = self.rest().get(word.len()).is_none_or(|next| is_delimiter(*next) || is_space(*next));
        ends && self.raw(word)
    }

    /// A whole number without a sign, as many digits as there are.
    pub(super) fn number(&mut self) -> Option<u64> {
        let digits = self.rest().iter().take_while(|byte| byte.is_ascii_digit()).count();
        let number = std::str::from_utf8(self.rest().get(..digits)?).ok()?.parse().ok()?;
        self.at += digits;
        Some(number)
    }

    /// A number and the white space behind it, of which there must be some.
    pub(super) fn spaced_number(&mut self) -> Option<u64> {
        let number = self.number()?;
        let end = self.at;
        self.space();
        (self.at > end).then_some(number)
    }

    /// `n g obj`, a value or stream, `endobj`: the id, the generation and the object.
    pub(super) fn indirect(&mut self) -> Result<(u32, u16, Object), Defect> {
        let id = self.spaced_number().and_then(|id| u32::try_from(id).ok());
        let generation = self.spaced_number().and_then(|generation| u16::try_from(generation).ok());
        let (Some(id), Some(generation), true) = (id, generation, self.word(b"obj")) else {
            return self.defect("no object begins");
        };
        let mut object = self.value(0)?;
        self.space();
        if let Object::Dictionary(dictionary) = &object
            && self.raw(b"stream")
        {
            object = Object::Stream(self.stream(dictionary.clone())?);
            self.space();
        }
        if self.word(b"endobj") { Ok((id, generation, object)) } else { self.defect("no end of the object") }
    }

    fn stream(&mut self, dictionary: Dictionary) -> Result<Stream, Defect> {
        let length = dictionary.get(b"Length").and_then(Object::as_i64).ok().and_then(|n| usize::try_from(n).ok());
        let Some(length) = length else { return self.defect("a stream without a plain length") };
        if !self.raw(b"\r\n") && !self.raw(b"\n") {
            return self.defect("no line ends before a stream");
        }
        let Some(content) = self.rest().get(..length) else { return self.defect("a stream ends behind the file") };
        self.at += length;
        let _line = self.raw(b"\r\n") || self.raw(b"\n") || self.raw(b"\r");
        if !self.word(b"endstream") {
            return self.defect("a stream has another length");
        }
        Ok(Stream::new(dictionary, content.to_vec()))
    }

    /// Any value that is no stream, and the white space before it.
    pub(super) fn value(&mut self, depth: usize) -> Result<Object, Defect> {
        if depth > DEEPEST {
            return self.defect("nested too deeply");
        }
        self.space();
        match self.peek() {
            Some(b'/') => Ok(Object::Name(self.name()?)),
            Some(b'(') => self.literal(),
            Some(b'[') => self.array(depth),
            Some(b'<') if self.rest().starts_with(b"<<") => Ok(Object::Dictionary(self.dictionary(depth)?)),
            Some(b'<') => self.hexadecimal(),
            Some(b'0'..=b'9' | b'+' | b'-' | b'.') => self.numeric(),
            _ if self.word(b"true") => Ok(Object::Boolean(true)),
            _ if self.word(b"false") => Ok(Object::Boolean(false)),
            _ if self.word(b"null") => Ok(Object::Null),
            _ => self.defect("no value"),
        }
    }

    fn array(&mut self, depth: usize) -> Result<Object, Defect> {
        self.at += 1;
        let mut values = Vec::new();
        loop {
            self.space();
            if self.raw(b"]") {
                return Ok(Object::Array(values));
            }
            values.push(self.value(depth + 1)?);
        }
    }

    /// `<< ... >>`, no key twice.
    pub(super) fn dictionary(&mut self, depth: usize) -> Result<Dictionary, Defect> {
        if !self.raw(b"<<") {
            return self.defect("no dictionary");
        }
        let mut dictionary = Dictionary::new();
        loop {
            self.space();
            if self.raw(b">>") {
                return Ok(dictionary);
            }
            let key = self.name()?;
            if dictionary.has(&key) {
                return self.defect("a key stands twice");
            }
            let value = self.value(depth + 1)?;
            dictionary.set(key, value);
        }
    }

    fn name(&mut self) -> Result<Vec<u8>, Defect> {
        if !self.raw(b"/") {
            return self.defect("no name");
        }
        let mut name = Vec::new();
        while let Some(byte) = self.peek().filter(|byte| !is_delimiter(*byte) && !is_space(*byte)) {
            self.at += 1;
            let escaped = if byte == b'#' { self.rest().get(..2).and_then(hex_byte) } else { None };
            match (byte, escaped) {
                (b'#', None | Some(0)) => return self.defect("a wrong escape in a name"),
                (b'#', Some(byte)) => {
                    self.at += 2;
                    name.push(byte);
                }
                (byte, _) => name.push(byte),
            }
        }
        Ok(name)
    }

    /// A whole number, a real one, or a reference.
    fn numeric(&mut self) -> Result<Object, Defect> {
        let length = self.rest().iter().take_while(|b| !is_delimiter(**b) && !is_space(**b)).count();
        let token = self.rest().get(..length).and_then(|token| std::str::from_utf8(token).ok()).unwrap_or_default();
        let digits = token.trim_start_matches(['+', '-']);
        let plain = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
        let real = digits.matches('.').count() == 1
            && digits.len() > 1
            && digits.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
        if token.len() - digits.len() > 1 || (!plain && !real) {
            return self.defect("no number");
        }
        if real {
            self.at += length;
            return token.parse().map(Object::Real).or_else(|_| self.defect("no number"));
        }
        if digits.len() == token.len()
            && let Some((id, end)) = reference(self.bytes, self.at)
        {
            self.at = end;
            return Ok(Object::Reference(id));
        }
        self.at += length;
        token.parse().map(Object::Integer).or_else(|_| self.defect("a number is too large"))
    }

    fn literal(&mut self) -> Result<Object, Defect> {
        self.at += 1;
        let (mut out, mut open) = (Vec::new(), 1_usize);
        while let Some(byte) = self.peek() {
            self.at += 1;
            match byte {
                b'\\' => self.escape(&mut out)?,
                b'\r' => {
                    self.raw(b"\n");
                    out.push(b'\n');
                }
                b')' if open == 1 => return Ok(Object::String(out, StringFormat::Literal)),
                _ => {
                    open = match byte {
                        b'(' => open + 1,
                        b')' => open - 1,
                        _ => open,
                    };
                    out.push(byte);
                }
            }
        }
        self.defect("a string does not end")
    }

    fn escape(&mut self, out: &mut Vec<u8>) -> Result<(), Defect> {
        let Some(byte) = self.peek() else { return self.defect("a string does not end") };
        let octal = self.rest().iter().take(3).take_while(|byte| matches!(byte, b'0'..=b'7')).count();
        if octal > 0 {
            let digits = self.rest().iter().take(octal);
            let value = digits.fold(0_u32, |value, digit| value * 8 + u32::from(digit - b'0'));
            self.at += octal;
            out.extend(u8::try_from(value & 0xff));
            return Ok(());
        }
        self.at += 1;
        match byte {
            b'\n' => {}
            b'\r' => {
                self.raw(b"\n");
            }
            b'n' => out.push(b'\n'),
            b'r' => out.push(b'\r'),
            b't' => out.push(b'\t'),
            b'b' => out.push(8),
            b'f' => out.push(12),
            other => out.push(other),
        }
        Ok(())
    }

    fn hexadecimal(&mut self) -> Result<Object, Defect> {
        self.at += 1;
        let Some(length) = self.rest().iter().position(|byte| *byte == b'>') else {
            return self.defect("a string does not end");
        };
        let digits = self.rest().get(..length).unwrap_or_default().iter().copied();
        let mut digits: Vec<u8> = digits.filter(|byte| !is_space(*byte)).collect();
        if !digits.len().is_multiple_of(2) {
            digits.push(b'0');
        }
        let bytes: Option<Vec<u8>> = digits.chunks(2).map(hex_byte).collect();
        let Some(bytes) = bytes else { return self.defect("a wrong digit in a string") };
        self.at += length + 1;
        Ok(Object::String(bytes, StringFormat::Hexadecimal))
    }
}

fn hex_byte(two: &[u8]) -> Option<u8> {
    let bytes = data_encoding::HEXLOWER_PERMISSIVE.decode(two).ok()?;
    bytes.first().copied()
}

/// `n g R` at `at`, and where it ends.
fn reference(bytes: &[u8], at: usize) -> Option<((u32, u16), usize)> {
    let mut reader = Reader::new(bytes, at);
    let id = u32::try_from(reader.spaced_number()?).ok()?;
    let generation = u16::try_from(reader.spaced_number()?).ok()?;
    reader.word(b"R").then_some(((id, generation), reader.at))
}
