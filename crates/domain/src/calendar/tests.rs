//! Holidays by rule against calendars of known years.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use super::*;
use jiff::civil::date;
use proptest::prelude::*;

fn rule(name: &str) -> Holiday {
    Holiday { name: name.into(), on: None, easter: None, weekday: None, since: None, moved: Moved::No }
}

fn british() -> Calendar {
    let moved = Moved::NextWorkingDay;
    let holiday = vec![
        Holiday { on: Some([1, 1]), moved, ..rule("New Year's Day") },
        Holiday { easter: Some(1), ..rule("Easter Monday") },
        Holiday { weekday: Some([5, 1, -1]), ..rule("Spring bank holiday") },
        Holiday { on: Some([12, 25]), moved, ..rule("Christmas Day") },
        Holiday { on: Some([12, 26]), moved, ..rule("Boxing Day") },
    ];
    Calendar { holiday, ..Calendar::plain("GB") }
}

#[test]
fn easter_of_many_years() {
    // Earliest and latest possible, and years around them.
    for (year, month, day) in
        [(1818, 3, 22), (1943, 4, 25), (2000, 4, 23), (2008, 3, 23), (2019, 4, 21), (2024, 3, 31), (2027, 3, 28)]
    {
        assert_eq!(easter(year), Some(date(year, month, day)));
    }
}

#[test]
fn days_on_a_weekend_are_kept_as_the_country_does() {
    let calendar = british();
    let in_2027 = calendar.holidays(2027);
    // Christmas 2027 is a Saturday: Monday and Tuesday after are free, too.
    assert!(in_2027.contains(&date(2027, 12, 27)) && in_2027.contains(&date(2027, 12, 28)));
    assert!(in_2027.contains(&date(2027, 5, 31)), "the last Monday in May");
    let nearest = Calendar {
        holiday: vec![Holiday { on: Some([1, 1]), moved: Moved::NearestWeekday, ..rule("New Year's Day") }],
        ..Calendar::plain("US")
    };
    assert!(nearest.holidays(2027).contains(&date(2027, 12, 31)), "the first of January 2028 is a Saturday");
    let kings = Holiday { on: Some([4, 27]), moved: Moved::SundayToSaturday, ..rule("Koningsdag") };
    let dutch = Calendar { holiday: vec![kings], ..Calendar::plain("NL") };
    assert!(dutch.holidays(2025).contains(&date(2025, 4, 26)) && !dutch.holidays(2025).contains(&date(2025, 4, 27)));
}

#[test]
fn what_falls_outside_working_hours_waits() {
    let calendar = Calendar { utc_offset_minutes: 60, ..british() };
    let at = |text: &str| text.parse::<Timestamp>().unwrap();
    let open = |text: &str| calendar.open_from(at(text)).to_string();
    assert_eq!(open("2026-11-23T08:30:00Z"), "2026-11-23T08:30:00Z", "half past nine on a Monday");
    assert_eq!(open("2026-11-23T05:00:00Z"), "2026-11-23T08:00:00Z", "before opening");
    assert_eq!(open("2026-11-27T17:00:00Z"), "2026-11-30T08:00:00Z", "Friday evening");
    assert_eq!(
        open("2026-12-24T20:00:00Z"),
        "2026-12-29T08:00:00Z",
        "Christmas, Boxing Day on a Saturday, kept on Monday"
    );
}

proptest! {
    #[test]
    fn a_moment_never_moves_back_and_always_lands_in_hours(seconds in 1_700_000_000_i64..2_200_000_000, offset in -720_i32..720) {
        let calendar = Calendar { utc_offset_minutes: offset, ..british() };
        let at = Timestamp::from_second(seconds).unwrap();
        let open = calendar.open_from(at);
        prop_assert!(open >= at);
        prop_assert_eq!(calendar.open_from(open), open);
        let local = Offset::from_seconds(offset * 60).unwrap().to_datetime(open);
        prop_assert!(calendar.is_working(local.date()) && (9..17).contains(&local.hour()));
        prop_assert!(open.duration_since(at) < SignedDuration::from_hours(24 * 7));
    }
}
