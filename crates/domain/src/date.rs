//! Dates in the spellings people and lists use, read without guessing.
//!
//! Accepted: `2026-11-23`, `23.11.2026`, `23/11/2026` (day first), `23. Nov. 2026`, `23-NOV-26`, `3. Dezember 2026`.
//! Two-digit years are 2000-2099. An American month-first date cannot be told from a day-first one, so `11/23/2026` is
//! refused instead of guessed.

use jiff::civil::Date;

const MONTHS: [&[&str]; 12] = [
    &["jan", "jän", "january", "januar", "jänner"],
    &["feb", "feb", "february", "februar"],
    &["mar", "mär", "mrz", "march", "märz"],
    &["apr", "apr", "april", "april"],
    &["may", "mai", "may", "mai"],
    &["jun", "jun", "june", "juni"],
    &["jul", "jul", "july", "juli"],
    &["aug", "aug", "august", "august"],
    &["sep", "sept", "september", "september"],
    &["oct", "okt", "october", "oktober"],
    &["nov", "nov", "november", "november"],
    &["dec", "dez", "december", "dezember"],
];

/// Reads one date; `None` if it is no date or could be two.
///
/// ```
/// use domain::date::read;
/// let day = jiff::civil::date(2026, 12, 3);
/// for text in ["2026-12-03", "03.12.2026", "3. Dez. 2026", "03-DEC-26", "3 December 2026"] {
///     assert_eq!(read(text), Some(day), "{text}");
/// }
/// assert_eq!(read("31.02.2026"), None);
/// ```
pub fn read(text: &str) -> Option<Date> {
    let parts: Vec<&str> = text.split(|c: char| !c.is_alphanumeric()).filter(|p| !p.is_empty()).collect();
    let [a, b, c] = parts.as_slice() else { return None };
    if a.len() == 4 && text.contains('-') {
        return date(number(a)?, number(b)?, number(c)?);
    }
    let month = match number(b) {
        Some(month) => month,
        None => name(b)?,
    };
    let year = match c.len() {
        4 => number(c)?,
        2 => 2000 + number(c)?,
        _ => return None,
    };
    date(year, month, number(a)?)
}

fn number(text: &str) -> Option<i16> {
    text.parse().ok()
}

fn name(text: &str) -> Option<i16> {
    let text = text.to_lowercase();
    let place = MONTHS.iter().position(|names| names.contains(&text.as_str()))?;
    i16::try_from(place + 1).ok()
}

fn date(year: i16, month: i16, day: i16) -> Option<Date> {
    Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

#[cfg(test)]
mod tests;
