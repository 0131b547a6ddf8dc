//! The encodings of texts in a PDF (ISO 32000-1, 7.9.2.2 and Annex D): UTF-16 with its mark, UTF-8 with its mark,
//! otherwise PDFDocEncoding.
//!
//! Nothing is guessed: bytes without a mark are PDFDocEncoding, and if they would also be UTF-8, that is said. Called for
//! every text and name that is read.

/// The characters of codes 0x18 to 0x1F.
const ACCENTS: [char; 8] = ['˘', 'ˇ', 'ˆ', '˙', '˝', '˛', '˚', '˜'];
/// The characters of codes 0x80 to 0xA0.
const SIGNS: [char; 33] = [
    '•',
    '†',
    '‡',
    '…',
    '—',
    '–',
    'ƒ',
    '⁄',
    '‹',
    '›',
    '−',
    '‰',
    '„',
    '“',
    '”',
    '‘',
    '’',
    '‚',
    '™',
    'ﬁ',
    'ﬂ',
    'Ł',
    'Œ',
    'Š',
    'Ÿ',
    'Ž',
    'ı',
    'ł',
    'œ',
    'š',
    'ž',
    char::REPLACEMENT_CHARACTER,
    '€',
];

/// A text and what is doubtful about it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Decoded {
    /// The text; what could not be decoded is U+FFFD.
    pub(super) text: String,
    /// Some of it could not be decoded.
    pub(super) garbled: bool,
    /// It has no mark, but its bytes would also be UTF-8 and then read differently.
    pub(super) maybe_utf8: bool,
}

/// Decodes a text string.
pub(super) fn decode(bytes: &[u8]) -> Decoded {
    let mut maybe_utf8 = false;
    let text = match bytes {
        [0xFE, 0xFF, rest @ ..] => utf16(rest, u16::from_be_bytes),
        [0xFF, 0xFE, rest @ ..] => utf16(rest, u16::from_le_bytes),
        [0xEF, 0xBB, 0xBF, rest @ ..] => String::from_utf8_lossy(rest).into_owned(),
        _ => {
            maybe_utf8 = !bytes.is_ascii() && std::str::from_utf8(bytes).is_ok();
            bytes.iter().map(|byte| document(*byte)).collect()
        }
    };
    Decoded { garbled: text.contains(char::REPLACEMENT_CHARACTER), text, maybe_utf8 }
}

/// Decodes a name: UTF-8 if it is that, otherwise one character per byte.
pub(super) fn name(bytes: &[u8]) -> String {
    match std::str::from_utf8(bytes) {
        Ok(text) => text.to_owned(),
        Err(_) => bytes.iter().map(|byte| document(*byte)).collect(),
    }
}

fn utf16(bytes: &[u8], unit: impl Fn([u8; 2]) -> u16) -> String {
    let (pairs, odd) = bytes.as_chunks::<2>();
    let mut text = String::with_capacity(bytes.len() / 2);
    // An escape character begins and ends the code of a language, which is no part of the text.
    let mut language = false;
    for letter in char::decode_utf16(pairs.iter().map(|pair| unit(*pair))) {
        match letter {
            Ok('\u{1B}') => language = !language,
            Ok(_) if language => {}
            Ok(letter) => text.push(letter),
            Err(_) => text.push(char::REPLACEMENT_CHARACTER),
        }
    }
    if !odd.is_empty() {
        text.push(char::REPLACEMENT_CHARACTER);
    }
    text
}

fn document(byte: u8) -> char {
    let from = |table: &[char], first: u8| table.get(usize::from(byte - first)).copied();
    let letter = match byte {
        0x18..=0x1F => from(&ACCENTS, 0x18),
        0x80..=0xA0 => from(&SIGNS, 0x80),
        0x7F | 0xAD => None,
        _ => Some(char::from(byte)),
    };
    letter.unwrap_or(char::REPLACEMENT_CHARACTER)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_decide_and_nothing_else() {
        assert_eq!(decode(b"\xFE\xFF\x01\x41\x00\xF3\xD8\x34\xDD\x1E").text, "Łó𝄞");
        assert_eq!(decode(b"\xFF\xFE\x41\x01").text, "Ł");
        assert_eq!(decode("\u{FEFF}Łódź".as_bytes()).text, "Łódź");
        assert_eq!(decode(b"M\xFCller \x95 \xA0 \x18").text, "Müller Ł € ˘");
        let plain = decode("Müller".as_bytes());
        assert_eq!((plain.text.as_str(), plain.maybe_utf8, plain.garbled), ("MÃ¼ller", true, false));
    }

    #[test]
    fn what_cannot_be_decoded_is_said() {
        for bytes in [b"\xFE\xFF\xD8\x34\x00\x41".as_slice(), b"\xFE\xFF\x00\x41\x00", b"a\x7Fb", b"\xEF\xBB\xBF\xFF"] {
            assert!(decode(bytes).garbled, "{bytes:?}");
        }
        assert_eq!(decode(b"").text, "");
        assert_eq!(decode(b"\xFE\xFF").text, "");
        assert_eq!(decode(b"\xFE\xFF\x00\x1B\x00d\x00e\x00\x1B\x00A").text, "A", "the language is no part of it");
    }

    #[test]
    fn names_are_utf8_or_single_bytes() {
        assert_eq!(name("für".as_bytes()), "für");
        assert_eq!(name(b"f\xFCr"), "für");
    }
}
