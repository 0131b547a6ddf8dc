//! The characters of a cell that names a thing: what nobody sees is taken out, what only looks different is made plain.
//!
//! Unicode 16: format characters (Cf) that lists bring along, the halfwidth and fullwidth forms (U+FF01 to U+FF5E stand
//! 0xFEE0 above ASCII) and the decimal digits (Nd) of the scripts that people write numbers in.

use std::borrow::Cow;

/// Zero of each run of ten decimal digits.
const ZEROS: [u32; 13] = [0x660, 0x6F0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xBE6, 0xC66, 0xCE6, 0xD66, 0xE50, 0x1D7CE];

/// The text in plain characters, and whether more than blanks was changed.
pub(super) fn plain(text: Cow<'_, str>) -> (Cow<'_, str>, bool) {
    if text.is_ascii() {
        return (text, false);
    }
    let mut out = String::with_capacity(text.len());
    let mut changed = false;
    for c in text.chars() {
        match one(c) {
            Some(same) if same == c => out.push(c),
            Some(' ') => out.push(' '),
            Some(other) => {
                out.push(other);
                changed = true;
            }
            None => changed = true,
        }
    }
    (Cow::Owned(out.trim().to_owned()), changed)
}

/// One character; none: it is not seen.
fn one(c: char) -> Option<char> {
    let code = u32::from(c);
    match code {
        0xAD | 0x61C | 0x180E | 0x200B..=0x200F | 0x202A..=0x202E | 0x2060..=0x2064 | 0x2066..=0x2069 | 0xFEFF => None,
        0xFF01..=0xFF5E => char::from_u32(code - 0xFEE0),
        // Hyphen, non-breaking hyphen, minus: the dashes proper are kept, they part ranges.
        0x2010 | 0x2011 | 0x2212 | 0xFE63 => Some('-'),
        _ if c.is_whitespace() && c != '\n' => Some(' '),
        _ => {
            let digit = ZEROS.iter().find_map(|zero| code.checked_sub(*zero).filter(|digit| *digit < 10));
            Some(digit.and_then(|digit| char::from_digit(digit, 10)).unwrap_or(c))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn what_nobody_sees_goes_and_forms_become_plain() {
        for (text, wanted, changed) in [
            ("9000\u{200b}001", "9000001", true),
            ("\u{202a}DS12\u{202c}", "DS12", true),
            ("９００－ＤＳ", "900-DS", true),
            ("٩٠٠٠٠٠١", "9000001", true),
            ("12\u{2011}34", "12-34", true),
            ("DS\u{a0}12", "DS 12", false),
            ("DS12", "DS12", false),
            ("Ä1", "Ä1", false),
        ] {
            assert_eq!(plain(text.into()), (wanted.into(), changed), "{text:?}");
        }
    }
}
