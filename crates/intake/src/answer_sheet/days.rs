//! A day in a cell, read without guessing: what can be two days is none.
//!
//! Sure are: date cells, `2026-12-03` with or without a time, `20261203`, day and month with points (`03.12.2026`), names of
//! months in the languages of the reader of mails, and numbers with strokes where only one order is possible. `03/04/2026`,
//! `26-12-03` and `3.12.` are left out and told, and so is a spreadsheet's bare number for a day.

use super::doubts::{self, Known};
use crate::{records::grid::Mark, reply::cells};
use jiff::civil::Date;

/// The day; none: the cell is empty. `Err`: what is doubtful, and no day.
pub(super) fn read(text: &str, mark: Mark, langs: &[String]) -> Result<Option<Date>, &'static Known> {
    let text = text.trim();
    if matches!(text, "" | "-" | "--" | "—" | "–" | "n/a" | "N/A" | "k.A.") {
        return Ok(None);
    }
    let text = without_time(text);
    let digits = text.bytes().all(|b| b.is_ascii_digit());
    let found = match text.len() {
        8 if digits => joined(text),
        5 if digits && mark != Mark::Date => return Err(&doubts::DATE_NUMBER),
        _ if digits => None,
        _ => match numbers(text) {
            Some(found) => found?,
            None => named(text, langs)?,
        },
    };
    found.filter(|day| (2000..2100).contains(&day.year())).map(Some).ok_or(&doubts::DATE_UNKNOWN)
}

/// Without a time of day behind the date.
fn without_time(text: &str) -> &str {
    let Some((date, time)) = text.split_once(['T', ' ']) else { return text };
    let clock =
        time.len() >= 4 && time.contains(':') && time.bytes().all(|b| b.is_ascii_digit() || b":.+-Z ".contains(&b));
    if clock && date.bytes().any(|b| b.is_ascii_digit()) { date } else { text }
}

fn joined(text: &str) -> Option<Date> {
    let part = |range| text.get(range).and_then(|p: &str| p.parse().ok());
    Date::new(part(0..4)?, i8::try_from(part(4..6)?).ok()?, i8::try_from(part(6..8)?).ok()?).ok()
}

/// Three numbers; none: it is something else.
fn numbers(text: &str) -> Option<Result<Option<Date>, &'static Known>> {
    let separator = text.chars().find(|c| !c.is_ascii_digit())?;
    let parts: Vec<&str> = text.split(separator).map(str::trim).filter(|p| !p.is_empty()).collect();
    let [a, b, c] = parts.as_slice() else { return None };
    if ![a, b, c].iter().all(|p| p.len() <= 4 && p.bytes().all(|b| b.is_ascii_digit())) || !"./-".contains(separator) {
        return None;
    }
    let number = |p: &str| p.parse::<i16>().unwrap_or(-1);
    let (x, y, z) = (number(a), number(b), number(c));
    let day = |year: i16, month: i16, day: i16| {
        let year = if year < 100 { 2000 + year } else { year };
        Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
    };
    if a.len() == 4 {
        return Some(Ok(day(x, y, z)));
    }
    if c.len() != 4 && (c.len() != 2 || separator == '-') {
        // 26-12-03 may begin with the year.
        return Some(Err(if c.len() == 2 { &doubts::DATE_TWO_WAYS } else { &doubts::DATE_UNKNOWN }));
    }
    Some(match (separator, x, y) {
        ('.', ..) => Ok(day(z, y, x)),
        (_, x, y) if x == y => Ok(day(z, y, x)),
        (_, 1..=12, 1..=12) => Err(&doubts::DATE_TWO_WAYS),
        (_, 13.., _) => Ok(day(z, y, x)),
        _ => Ok(day(z, x, y)),
    })
}

/// With the name of a month.
fn named(text: &str, langs: &[String]) -> Result<Option<Date>, &'static Known> {
    if let Some(day) = domain::date::read(text) {
        return Ok(Some(day));
    }
    match cells::day(text, langs) {
        Some((_, _, _, true)) => Err(&doubts::DATE_TWO_WAYS),
        Some((None, ..)) => Err(&doubts::DATE_YEAR),
        Some((Some(year), month, day, false)) => Ok(Date::new(year, month, day).ok()),
        None => Ok(None),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;
    use jiff::civil::date;

    #[test]
    fn days_that_are_sure() {
        for text in [
            "2026-12-13",
            "13.12.2026",
            "13.12.26",
            "13/12/2026",
            "12/13/2026",
            "20261213",
            "13. Dezember 2026",
            "13-DEC-26",
            "December 13, 2026",
            "2026-12-13T10:15:00",
            "13.12.2026 10:15",
            "2026/12/13",
            "13 décembre 2026",
        ] {
            assert_eq!(read(text, Mark::Plain, &["de".into()]), Ok(Some(date(2026, 12, 13))), "{text}");
        }
        assert_eq!(read("04/04/2026", Mark::Plain, &[]), Ok(Some(date(2026, 4, 4))));
        assert_eq!(read(" - ", Mark::Plain, &[]), Ok(None));
    }

    #[test]
    fn days_that_are_not() {
        for (text, code) in [
            ("03/04/2026", "date.two-ways"),
            ("26-12-03", "date.two-ways"),
            ("3. Dez.", "date.year"),
            ("46359", "date.number"),
            ("31.02.2026", "date.unknown"),
            ("gestern", "date.unknown"),
            ("13.12.1926", "date.unknown"),
        ] {
            assert_eq!(read(text, Mark::Plain, &["de".into()]).unwrap_err().code, code, "{text}");
        }
    }
}
