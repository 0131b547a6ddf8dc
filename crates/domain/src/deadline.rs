//! Days and working days. Holidays come in as data (`reference/calendars`), never from here.
//!
//! The day of the event is day 0 (Regulation 1182/71 Art. 3(1); 21 CFR 803.10 "after the day").

use jiff::{
    Span,
    civil::{Date, Weekday},
};
use std::collections::BTreeSet;

/// `days` calendar days after `from`; the last day there is if that lies beyond it.
///
/// ```
/// use domain::deadline::after_days;
/// assert_eq!(after_days(jiff::civil::date(2026, 11, 23), 10), jiff::civil::date(2026, 12, 3));
/// ```
pub fn after_days(from: Date, days: u32) -> Date {
    Span::new().try_days(i64::from(days)).ok().and_then(|span| from.checked_add(span).ok()).unwrap_or(Date::MAX)
}

/// `days` working days after `from`: Saturdays, Sundays and `holidays` are not counted.
///
/// ```
/// use domain::deadline::after_working_days;
/// let friday = jiff::civil::date(2026, 11, 20);
/// assert_eq!(after_working_days(friday, 1, &Default::default()), jiff::civil::date(2026, 11, 23));
/// ```
pub fn after_working_days(from: Date, days: u32, holidays: &BTreeSet<Date>) -> Date {
    let mut day = from;
    let mut left = days;
    while left > 0 {
        let Ok(next) = day.tomorrow() else { return Date::MAX };
        day = next;
        if !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday) && !holidays.contains(&day) {
            left -= 1;
        }
    }
    day
}

#[cfg(test)]
mod tests;
