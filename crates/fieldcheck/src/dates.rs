//! Dates that cannot be mistaken: `3 December 2026`, `03. Dez. 2026`. Times are UTC and say so.

use jiff::{Timestamp, civil::Date, tz::TimeZone};

const GERMAN: [&str; 12] =
    ["Jan.", "Feb.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sept.", "Okt.", "Nov.", "Dez."];
const ENGLISH: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// A day.
pub(crate) fn day(date: Date, lang: &str) -> String {
    let month = |names: &[&'static str; 12]| {
        usize::try_from(date.month() - 1).ok().and_then(|at| names.get(at)).copied().unwrap_or_default()
    };
    match lang {
        "de" => format!("{:02}. {} {}", date.day(), month(&GERMAN), date.year()),
        _ => format!("{} {} {}", date.day(), month(&ENGLISH), date.year()),
    }
}

/// The day of a moment, in UTC.
pub(crate) fn date_of(moment: Timestamp) -> Date {
    TimeZone::UTC.to_datetime(moment).date()
}

/// A moment to the minute.
pub(crate) fn minute(moment: Timestamp, lang: &str) -> String {
    let at = TimeZone::UTC.to_datetime(moment);
    format!("{}, {:02}:{:02} UTC", day(at.date(), lang), at.hour(), at.minute())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn dates_are_unmistakable() {
        let moment: Timestamp = "2026-12-03T14:07:59Z".parse().unwrap();
        assert_eq!(minute(moment, "en"), "3 December 2026, 14:07 UTC");
        assert_eq!(minute(moment, "de"), "03. Dez. 2026, 14:07 UTC");
        assert_eq!(day(date_of(moment), "de"), "03. Dez. 2026");
    }
}
