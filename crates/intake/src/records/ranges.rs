//! Whether a text where one number should stand is several of them, a range, a date or a fraction.

use super::words;

/// Signs that part numbers and stand in none.
const PARTING: [char; 12] = ['\n', ';', ',', '|', '&', '+', '\t', '、', '，', '；', '·', '•'];
/// Words between two numbers, small letters.
#[rustfmt::skip] // a dictionary: one word a line would hide it
const BETWEEN: [&str; 46] = [
    "und", "and", "et", "y", "e", "i", "og", "och", "en", "ja", "a", "és", "es", "ve", "si", "și", "u", "un", "ir", "in", "και", "и", "та", "і", "und/oder", "or", "oder", "ou",
    "bis", "to", "till", "through", "thru", "al", "à", "tot", "til", "do", "až", "ig", "до", "έως", "からまで", "to:", "-", "/",
];
/// Short names of months as spreadsheets write them, small letters.
const MONTHS: [&str; 23] = [
    "jan", "feb", "mar", "mär", "mrz", "apr", "may", "mai", "jun", "jul", "aug", "sep", "oct", "okt", "nov", "dec",
    "dez", "janv", "févr", "avr", "juin", "juil", "déc",
];

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit())
}

fn has_digit(text: &str) -> bool {
    text.bytes().any(|b| b.is_ascii_digit())
}

/// A whole number that a program wrote with its decimals: `7004413.0`.
pub(super) fn whole(text: &str) -> Option<&str> {
    let (number, decimals) = text.split_once(['.', ','])?;
    let none = (1..=2).contains(&decimals.len()) && decimals.bytes().all(|b| b == b'0');
    (none && number.len() >= 5 && is_digits(number)).then_some(number)
}

/// Digits with a decimal sign or in groups of thousands: which digits were meant is not sure.
pub(super) fn is_fraction(text: &str) -> bool {
    let mut parts = text.split(['.', ',']);
    // Parts that are all as long as numbers are numbers.
    let long = text.split(',').all(|part| part.len() >= 5);
    text.contains(['.', ',']) && parts.all(is_digits) && (!long || !text.contains(','))
}

/// A date, with a time or without: spreadsheets make them of numbers with two parts.
pub(super) fn is_date(text: &str) -> bool {
    if words::date(text).is_some() && text.contains(['-', '.', '/', ' ']) {
        return true;
    }
    let parts: Vec<&str> = text.split(['.', '-', '/', ' ']).filter(|p| !p.is_empty()).collect();
    let number = |at: usize| parts.get(at).filter(|p| is_digits(p)).and_then(|p| p.parse::<u32>().ok());
    let is_month = |at: usize| parts.get(at).is_some_and(|p| MONTHS.contains(&p.to_lowercase().as_str()));
    match (parts.len(), number(0), number(1), number(2)) {
        (3, Some(first), Some(second), Some(year)) => {
            let short =
                parts.iter().take(2).all(|p| p.len() <= 2) && matches!(parts.get(2).map(|p| p.len()), Some(2 | 4));
            let calendar = (1..=31).contains(&first) && (1..=31).contains(&second) && (first <= 12 || second <= 12);
            short && calendar && (year < 100 || (1950..2100).contains(&year))
        }
        (2 | 3, Some(day), None, _) if is_month(1) => (1..=31).contains(&day),
        (2, None, Some(year), _) => is_month(0) && (year < 100 || (1950..2100).contains(&year)),
        _ => false,
    }
}

/// From one number to another.
pub(super) fn is_range(text: &str) -> bool {
    for dash in ["–", "—", "―", "…", "..", "~", "～", "〜", "->", "→"] {
        if let Some((first, last)) = text.split_once(dash)
            && has_digit(first)
            && has_digit(last)
        {
            return true;
        }
    }
    let Some((first, last)) = text.split_once('-') else { return false };
    if first.ends_with(' ') || last.starts_with(' ') {
        return has_digit(first) && has_digit(last);
    }
    if last.contains('-') || first.len() != last.len() {
        return false;
    }
    let (a, b) = (digits_behind(first), digits_behind(last));
    let letters = first.len() - a.len();
    // Two numbers with the same letters are two numbers; bare ones are a range if they begin alike and grow.
    let alike = shared(first, last);
    a.len() == b.len()
        && a.len() >= 2
        && first.get(..letters) == last.get(..letters)
        && (letters > 0 || (b > a && alike * 3 >= a.len() && a.len() >= 4))
}

/// The same letters twice, each time with as many digits behind them: two numbers without anything between.
pub(super) fn is_twice(text: &str) -> bool {
    let letters = text.bytes().take_while(u8::is_ascii_alphabetic).count();
    let half = text.len() / 2;
    let (Some(first), Some(second)) = (text.get(..half), text.get(half..)) else { return false };
    let all_digits = |part: &str| part.get(letters..).is_some_and(|rest| rest.len() > 3 && is_digits(rest));
    letters > 0
        && text.len().is_multiple_of(2)
        && first.get(..letters) == second.get(..letters)
        && all_digits(first)
        && all_digits(second)
}

/// The digits at the end.
fn digits_behind(text: &str) -> &str {
    let from = text.bytes().rposition(|b| !b.is_ascii_digit()).map_or(0, |at| at + 1);
    text.get(from..).unwrap_or("")
}

/// How many bytes two texts begin with alike.
fn shared(first: &str, second: &str) -> usize {
    first.bytes().zip(second.bytes()).take_while(|(a, b)| a == b).count()
}

/// More than one number, or one in pieces.
pub(super) fn are_several(text: &str) -> bool {
    let filled = |part: &&str| !part.trim().is_empty();
    if text.split(PARTING).filter(filled).count() > 1 {
        return true;
    }
    let numbers = text.split(' ').filter(|part| has_digit(part)).count();
    if numbers > 1 {
        return true;
    }
    let parts: Vec<&str> = text.split('/').filter(filled).collect();
    match parts.as_slice() {
        [first, second] => {
            let long = first.len() == second.len() && first.len() >= 4 && has_digit(first) && has_digit(second);
            long && shared(first, second) * 3 >= first.len()
        }
        [_] | [] => false,
        [first, ..] => first.len() >= 4 && parts.iter().all(|p| has_digit(p) && p.len() == first.len()),
    }
}

/// Two parts of which the second may be another number, or the end of a range.
pub(super) fn may_be_several(text: &str) -> bool {
    if let Some((first, second)) = text.split_once('/') {
        return first.len() >= 4 && second.len() >= 4 && has_digit(first) && has_digit(second);
    }
    let Some((first, last)) = text.split_once('-') else { return false };
    let tail = digits_behind(first);
    if !is_digits(last) || tail.len() < 5 || !(2..tail.len()).contains(&last.len()) {
        return false;
    }
    tail.get(tail.len() - last.len()..).is_some_and(|end| end < last)
}

/// The codes in a cell for a catalogue number, if it names more than one: parted by a sign or a word, each with four digits
/// or more; parted by a slash or a blank, equally long.
pub(super) fn several_codes(text: &str) -> bool {
    let code = |part: &str| part.bytes().filter(u8::is_ascii_digit).count() >= 4;
    let count = |signs: &[char]| text.split(signs).filter(|part| code(part)).count();
    if count(&PARTING) > 1 {
        return true;
    }
    let between = |word: &str| BETWEEN.contains(&word.to_lowercase().as_str());
    let mut words = text.split(' ').filter(|w| !w.is_empty());
    let joined = words.by_ref().any(&code) && words.next().is_some_and(between) && words.next().is_some_and(code);
    let parts: Vec<&str> = text.split(['/', ' ', '\\']).filter(|part| !part.is_empty()).collect();
    let even = match parts.as_slice() {
        [first, rest @ ..] if !rest.is_empty() => {
            first.len() >= 5 && parts.iter().all(|p| code(p) && p.len() == first.len())
        }
        _ => false,
    };
    joined || even
}
