//! Calendar days and working days; the day of the event is day 0.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use super::{after_days, after_working_days};
use jiff::civil::{Date, Weekday, date};
use proptest::prelude::*;
use std::collections::BTreeSet;

#[test]
fn days_pass_months_and_the_end_of_time() {
    assert_eq!(after_days(date(2026, 11, 23), 0), date(2026, 11, 23));
    assert_eq!(after_days(date(2026, 11, 23), 15), date(2026, 12, 8));
    assert_eq!(after_days(date(2024, 2, 28), 1), date(2024, 2, 29));
    assert_eq!(after_days(date(2026, 11, 23), u32::MAX), Date::MAX);
    assert_eq!(after_working_days(Date::MAX, 1, &BTreeSet::new()), Date::MAX);
}

#[test]
fn weekends_and_holidays_are_not_counted() {
    let holidays = BTreeSet::from([date(2026, 12, 25), date(2026, 12, 26), date(2027, 1, 1)]);
    assert_eq!(after_working_days(date(2026, 12, 24), 0, &holidays), date(2026, 12, 24), "day 0 is the day itself");
    assert_eq!(
        after_working_days(date(2026, 12, 24), 1, &holidays),
        date(2026, 12, 28),
        "Christmas on a Friday, then the weekend"
    );
    assert_eq!(after_working_days(date(2026, 12, 24), 5, &holidays), date(2027, 1, 4));
    assert_eq!(after_working_days(date(2026, 11, 21), 1, &holidays), date(2026, 11, 23), "from a Saturday");
}

proptest! {
    #[test]
    fn as_many_working_days_lie_between(start in 0i32..5_000, days in 0u32..60, free in prop::collection::btree_set(0i32..5_100, 0..80)) {
        let at = |n: i32| date(2020, 1, 1).checked_add(jiff::Span::new().days(n)).unwrap();
        let holidays: BTreeSet<Date> = free.into_iter().map(at).collect();
        let end = after_working_days(at(start), days, &holidays);
        let works = |d: &Date| !matches!(d.weekday(), Weekday::Saturday | Weekday::Sunday) && !holidays.contains(d);
        let counted = at(start).series(jiff::Span::new().days(1)).skip(1).take_while(|d| *d <= end).filter(works).count();
        prop_assert_eq!(counted, days as usize);
        prop_assert!(days == 0 || works(&end));
    }
}
