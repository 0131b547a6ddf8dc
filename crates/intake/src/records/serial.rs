//! What a cell of the column for serial numbers says: one number, none, or something that a person has to look at.
//!
//! A serial number is printed into letters, so nothing may become one that is none: a placeholder means that the number is
//! missing; what surely only surrounds or disguises a number (`SN:`, invisible characters, fullwidth digits) is taken away
//! and told; several numbers, ranges, fractions, dates, element strings and words are held. What stands in the list
//! otherwise is the serial number exactly as written, with blanks, hyphens and slashes: makers use them.

use super::{
    doubts::{self, Known},
    folded, nothing, ranges, words,
};
use domain::udi::{self, ElementString, Scanned, UdiDi};
use std::borrow::Cow;

/// Longest serial number: GS1 allows 20 characters (AI 21), other systems somewhat more.
const LONGEST: usize = 40;
/// Words and signs that say "serial number" in front of one, small letters; those that end in a letter need a sign or a
/// blank behind them.
#[rustfmt::skip] // a dictionary: one word a line would hide it
const NAMES: &[&str] = &[
    "serial number", "serial no", "serial nr", "serial", "ser. no", "ser.no", "ser no", "ser.-nr", "ser. nr", "ser.nr", "ser-nr", "seriennummer", "serien-nr", "serien nr",
    "seriennr", "serialnummer", "fabriknummer", "fabr.-nr", "gerätenummer", "geräte-nr", "s/n", "s.n.", "sn", "snr", "no.", "no", "nr.", "nr", "n°", "nº", "№", "#", "num.",
    "numéro de série", "n° de série", "n° série", "número de serie", "nº de serie", "n.º de serie", "núm. de serie", "número de série", "nº de série", "n.º de série",
    "numero di serie", "n. di serie", "matricola", "serienummer", "serienr", "numer seryjny", "nr seryjny", "nr. seryjny", "výrobní číslo", "sériové číslo", "výrobné číslo",
    "v.č.", "sorozatszám", "gyári szám", "gyártási szám", "sarjanumero", "seerianumber", "sērijas numurs", "serijos numeris", "serijski broj", "serijska številka",
    "număr de serie", "nr. de serie", "seri no", "seri numarası", "raðnúmer", "сериен номер", "серійний номер", "серийный номер", "серијски број", "σειριακός αριθμός",
    "シリアル番号", "製造番号", "序列号", "序號", "序列號", "機號", "일련번호", "제조번호", "מספר סידורי", "الرقم التسلسلي",
];
/// Signs a serial number is written with besides letters and digits.
const SIGNS: [char; 5] = ['-', '_', '.', '/', ' '];

/// What was read.
#[derive(Debug, Default)]
pub(super) struct Serial<'a> {
    /// The number; none: missing, or held.
    pub number: Option<Cow<'a, str>>,
    /// What is doubtful, if anything; its fate is the row's.
    pub doubt: Option<&'static Known>,
    /// The UDI-DI, if the cell is a whole element string.
    pub di: Option<UdiDi>,
}

/// How the serial numbers of the list so far are written: what most of them have is its maker's way.
#[derive(Debug, Default)]
pub(super) struct Habit {
    parted: u32,
    perhaps: u32,
}

/// Most numbers that may be an abbreviated range before the list's own way of writing is known.
const KNOWN_FROM: u32 = 3;

impl Habit {
    /// Whether a number of two parts that may stand for two numbers is to be told. Where numbers of two parts that cannot
    /// be two numbers stand in the list as well, they are simply written so.
    fn is_strange(&mut self) -> bool {
        self.perhaps = self.perhaps.saturating_add(1);
        self.parted < KNOWN_FROM || self.parted.saturating_mul(4) < self.perhaps
    }
}

/// Reads a cell, trimmed.
pub(super) fn read<'a>(text: Cow<'a, str>, habit: &mut Habit) -> Serial<'a> {
    if text.is_empty() {
        return Serial::default();
    }
    if is_simple(&text) {
        return Serial { number: Some(text), ..Serial::default() };
    }
    let (text, mut changed) = folded::plain(text);
    let bare = unwrapped(&text);
    changed |= bare.len() != text.len();
    if nothing::says_nothing(bare) {
        return Serial { doubt: Some(&doubts::SERIAL_NOTHING), ..Serial::default() };
    }
    if let Some(found) = whole_udi(bare) {
        return found;
    }
    let number = unnamed(bare);
    changed |= number.len() != bare.len();
    if nothing::says_nothing(number) {
        return Serial { doubt: Some(&doubts::SERIAL_NOTHING), ..Serial::default() };
    }
    if let Some(whole) = ranges::whole(number) {
        return Serial { number: Some(Cow::Owned(whole.to_owned())), doubt: Some(&doubts::SERIAL_PLAIN), di: None };
    }
    if let Some(held) = held(number) {
        return Serial { doubt: Some(held), ..Serial::default() };
    }
    let doubt = kept(number, habit).or(changed.then_some(&doubts::SERIAL_PLAIN));
    let number = if changed { Cow::Owned(number.to_owned()) } else { text };
    Serial { number: Some(number), doubt, di: None }
}

/// Most cells: a few letters and digits. Everything that could be something else goes on.
fn is_simple(text: &str) -> bool {
    let bytes = text.as_bytes();
    let Some(first) = bytes.first() else { return false };
    bytes.len() <= 13
        && bytes.iter().all(|b| b.is_ascii_digit() || b.is_ascii_uppercase())
        && bytes.iter().any(u8::is_ascii_digit)
        && bytes.iter().any(|b| b != first)
        && !bytes.iter().skip(1).any(|b| matches!(b, b'O' | b'I'))
}

/// The text without the apostrophe of a text cell and without quotation marks around it.
fn unwrapped(text: &str) -> &str {
    let text = text.strip_prefix(['\'', '’', '‘', '`']).unwrap_or(text).trim();
    let pairs = [('"', '"'), ('“', '”'), ('„', '“'), ('«', '»')];
    let inner = pairs.iter().find_map(|(open, close)| text.strip_prefix(*open).and_then(|t| t.strip_suffix(*close)));
    inner.map_or(text, str::trim)
}

/// The text behind the words for "serial number".
fn unnamed(text: &str) -> &str {
    let mut lower = String::with_capacity(text.len());
    for c in text.chars() {
        // Only letters whose small form is as long: places in both texts stay the same.
        let mut small = c.to_lowercase();
        match small.next() {
            Some(s) if small.next().is_none() && s.len_utf8() == c.len_utf8() => lower.push(s),
            _ => lower.push(c),
        }
    }
    let behind = |name: &str| {
        let rest = lower.strip_prefix(name)?;
        let open = name.ends_with(|c: char| !c.is_alphanumeric()) || !name.is_ascii() || name.contains('/');
        (open || rest.starts_with([' ', ':', '.', '=', '#'])).then_some(rest.len())
    };
    // The longest name: "serial no" before "serial".
    let Some(left) = NAMES.iter().filter_map(|name| behind(name)).min() else { return text };
    let rest = text.get(text.len() - left..).unwrap_or(text).trim_start_matches([' ', ':', '.', '=', '#']);
    let number = rest.bytes().any(|b| b.is_ascii_digit()) || nothing::says_nothing(rest);
    if number { rest } else { text }
}

/// A whole UDI in the column of serial numbers: in brackets it says which part is the serial number; without them, where the
/// number ends is not sure.
fn whole_udi(text: &str) -> Option<Serial<'static>> {
    let held = Serial { doubt: Some(&doubts::SERIAL_UDI), ..Serial::default() };
    if text.starts_with('(') {
        return match udi::element_string(text) {
            Some(ElementString { di, serial: Some(serial), .. }) if is_simple(&serial) => {
                let doubt = Some(&doubts::SERIAL_OF_ELEMENTS);
                Some(Serial { number: Some(Cow::Owned(serial)), doubt, di })
            }
            _ => ["(01)", "(21)", "(10)", "(240)"].iter().any(|ai| text.contains(ai)).then_some(held),
        };
    }
    match udi::scanned(text) {
        Scanned::Plain(_) if text.starts_with(']') || text.contains("(21)") => Some(held),
        // A bare GTIN-14 of a single unit begins with zero; other numbers pass the check digit by chance.
        Scanned::Plain(_) => (text.len() == 14 && text.starts_with('0') && UdiDi::parse(text).is_ok()).then_some(held),
        Scanned::Elements(_) | Scanned::Unclear => Some(held),
    }
}

/// Why a person has to look at the cell.
fn held(text: &str) -> Option<&'static Known> {
    if words::is_exponent(text) {
        // Told for the cell as a number already.
        return None;
    }
    if text.chars().count() > LONGEST {
        return Some(&doubts::SERIAL_WORDS);
    }
    if ranges::is_date(text) {
        return Some(&doubts::SERIAL_DATE);
    }
    if ranges::is_fraction(text) {
        return Some(&doubts::SERIAL_FRACTION);
    }
    if ranges::is_range(text) || ranges::are_several(text) {
        return Some(&doubts::SERIAL_SEVERAL);
    }
    if is_quantity(text) || ranges::is_twice(text) {
        return Some(&doubts::SERIAL_SEVERAL);
    }
    let has_digit = text.bytes().any(|b| b.is_ascii_digit());
    let is_word = |part: &str| part.chars().count() > 2 && !part.bytes().any(|b| b.is_ascii_digit());
    if !has_digit || (text.contains(' ') && text.split(' ').any(is_word)) {
        return Some(&doubts::SERIAL_WORDS);
    }
    // An equals sign in front was written as text (`'=S4`); where it was not, the cell is held as a formula already.
    let text = text.strip_prefix('=').unwrap_or(text);
    let odd = text.chars().any(|c| !c.is_alphanumeric() && !SIGNS.contains(&c));
    let cut = text.starts_with(['-', '_', '.', '/']) || text.ends_with(['-', '_', '.', '/']);
    (odd || cut).then_some(&doubts::SERIAL_SIGNS)
}

/// A number of pieces: `2x`, `3 St.`, `x 4`.
fn is_quantity(text: &str) -> bool {
    let lower = text.to_lowercase();
    let parts: Vec<&str> = lower.split([' ', '.']).filter(|part| !part.is_empty()).collect();
    let few = |part: &str| part.len() <= 3 && !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    let unit = |part: &str| matches!(part, "x" | "×" | "st" | "stk" | "pc" | "pcs" | "ea" | "un" | "ud" | "pz" | "шт");
    match parts.as_slice() {
        [one] => one.strip_suffix(['x', '×']).or_else(|| one.strip_prefix(['x', '×'])).is_some_and(few),
        [first, second] => few(first) && unit(second) || unit(first) && few(second),
        _ => false,
    }
}

/// Why a number that is taken as written may be another one.
fn kept(text: &str, habit: &mut Habit) -> Option<&'static Known> {
    if !text.is_ascii() || looks_alike(text) {
        return Some(&doubts::SERIAL_LETTERS);
    }
    if text.contains(['-', '/']) {
        if ranges::may_be_several(text) {
            return habit.is_strange().then_some(&doubts::SERIAL_PARTS);
        }
        habit.parted = habit.parted.saturating_add(1);
    }
    None
}

/// Digits with a letter among them or behind them that looks like one: `900000l`, `9OOO1`. In front a letter is a letter.
fn looks_alike(text: &str) -> bool {
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    let letters = text.bytes().filter(u8::is_ascii_alphabetic).count();
    let alike = text.bytes().filter(|b| matches!(b, b'o' | b'O' | b'l' | b'I' | b'i')).count();
    let first = text.bytes().next().is_some_and(|b| b.is_ascii_digit());
    first && digits >= 2 && alike > 0 && alike == letters
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(text: &str) -> (Option<String>, &'static str) {
        let found = read(text.into(), &mut Habit::default());
        (found.number.map(Cow::into_owned), found.doubt.map_or("", |d| d.code))
    }

    #[test]
    fn numbers_as_makers_write_them_stay_without_a_doubt() {
        for text in [
            "9000001",
            "DS1236870",
            "7",
            "11",
            "0007",
            "S1",
            "SN-1",
            "SN1000417",
            "AB 12345",
            "2021/17",
            "12-345/6",
            "1234-5678",
            "LB_0042.B",
            "O123456",
            "I77120",
            "ds1236870",
            "1000417A",
            "1234567-01",
            "24E10",
            "20240506",
            "A1B2C3D4E5F6G7H8J9K0",
        ] {
            assert_eq!(said(text), (Some(text.to_owned()), ""), "{text}");
        }
    }

    #[test]
    fn what_disguises_a_number_is_taken_away_and_told() {
        for (text, wanted) in [
            ("SN: 7004413", "7004413"),
            ("S/N 7004413", "7004413"),
            ("S/N7004413", "7004413"),
            ("Serien-Nr.: DS-44", "DS-44"),
            ("No. 7004413", "7004413"),
            ("#7004413", "7004413"),
            ("N° de série : 7004413", "7004413"),
            ("Výrobní číslo 7004413", "7004413"),
            ("製造番号7004413", "7004413"),
            ("'7004413", "7004413"),
            ("\"7004413\"", "7004413"),
            ("70044\u{200b}13", "7004413"),
            ("７００４４１３", "7004413"),
            ("7004413.0", "7004413"),
            ("7004413,00", "7004413"),
        ] {
            assert_eq!(said(text), (Some(wanted.to_owned()), "serial.plain"), "{text}");
        }
        assert_eq!(said("(01)00816270020637(21)DS77"), (Some("DS77".to_owned()), "serial.of-elements"));
        for text in ["70044l3", "7OO4413", "АВ7004413", "7004413-15", "7004/15512"] {
            let (number, code) = said(text);
            assert!(number.as_deref() == Some(text) && !code.is_empty(), "{text}: {number:?} {code}");
        }
    }

    #[test]
    fn what_is_no_single_number_is_held_or_missing() {
        for (text, code) in [
            ("n/a", "serial.nothing"),
            ("SN: n/a", "serial.nothing"),
            ("brak", "serial.nothing"),
            ("0000", "serial.nothing"),
            ("siehe Anlage", "serial.words"),
            ("A", "serial.words"),
            ("voir annexe 2", "serial.words"),
            ("neu 7004413", "serial.words"),
            ("7004413; 7004414", "serial.several"),
            ("7004413, 7004414", "serial.several"),
            ("7004413/7004414", "serial.several"),
            ("7004413 7004414", "serial.several"),
            ("7004413\n7004414", "serial.several"),
            ("S1\nS2", "serial.several"),
            ("2x", "serial.several"),
            ("3 St.", "serial.several"),
            ("x 12", "serial.several"),
            ("SN7004413SN7004414", "serial.several"),
            ("7004413 und 7004414", "serial.several"),
            ("7004413 i 7004414", "serial.several"),
            ("7 004 413", "serial.several"),
            ("7004413-7004420", "serial.several"),
            ("7004413 - 20", "serial.several"),
            ("7004413–7004420", "serial.several"),
            ("7004413 bis 7004420", "serial.several"),
            ("DS7004413-DS7004420", "serial.several"),
            ("7004413..20", "serial.several"),
            ("7004413.5", "serial.fraction"),
            ("7.004.413", "serial.fraction"),
            ("7,004,413", "serial.fraction"),
            ("2024-05-06", "serial.date"),
            ("6.5.2024", "serial.date"),
            ("06/05/24", "serial.date"),
            ("2024-05-06 00:00:00", "serial.date"),
            ("05-Mai", "serial.date"),
            ("010081627002063721DS77", "serial.udi"),
            ("(01)00816270020637", "serial.udi"),
            ("(21)7004413", "serial.udi"),
            ("00816270020637", "serial.udi"),
            ("(7004413)", "serial.signs"),
            ("7004413*", "serial.signs"),
            ("7004413 (alt: 7004401)", "serial.several"),
            ("7004413-", "serial.signs"),
            ("labor@muster.example 1", "serial.words"),
        ] {
            assert_eq!(said(text), (None, code), "{text:?}");
        }
    }

    #[test]
    fn a_list_whose_numbers_have_two_parts_is_not_doubted() {
        let mut habit = Habit::default();
        let mut told = 0;
        for n in 0..2_000_u32 {
            let text = format!("{:07}-{:02}", n.wrapping_mul(7_654_321) % 10_000_000, n * 7 % 100);
            told += usize::from(read(text.into(), &mut habit).doubt.is_some());
        }
        assert!(told < 10, "{told}");
    }
}
