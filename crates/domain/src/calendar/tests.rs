//! Holidays by rule against calendars of known years.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use super::*;
use jiff::civil::date;
use proptest::prelude::*;

fn zone(name: &str) -> Zone {
    Zone::named(name).unwrap()
}

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
    let calendar = british().within(zone("Europe/Berlin"));
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

#[test]
fn working_hours_follow_the_clocks_when_they_are_changed() {
    let at = |text: &str| text.parse::<Timestamp>().unwrap();
    let (berlin, london) = (british().within(zone("Europe/Berlin")), british().within(zone("Europe/London")));
    let new_york = Calendar::plain("US").within(zone("America/New_York"));
    for (calendar, asked, opens) in [
        // Friday evening before the clocks go forward (29 March 2026) and back (25 October 2026).
        (&berlin, "2026-03-27T17:00:00Z", "2026-03-30T07:00:00Z"),
        (&berlin, "2026-10-23T17:00:00Z", "2026-10-26T08:00:00Z"),
        (&london, "2026-03-27T17:00:00Z", "2026-03-30T08:00:00Z"),
        (&london, "2026-10-23T17:00:00Z", "2026-10-26T09:00:00Z"),
        // The United States change on other days.
        (&new_york, "2026-03-06T23:00:00Z", "2026-03-09T13:00:00Z"),
        (&new_york, "2026-10-30T22:00:00Z", "2026-11-02T14:00:00Z"),
        // In summer five in the afternoon comes an hour earlier by UTC, and so does nine in the morning.
        (&berlin, "2026-07-15T07:00:00Z", "2026-07-15T07:00:00Z"),
        (&berlin, "2026-07-15T15:30:00Z", "2026-07-16T07:00:00Z"),
        (&berlin, "2026-01-15T07:00:00Z", "2026-01-15T08:00:00Z"),
        (&berlin, "2026-01-15T15:30:00Z", "2026-01-15T15:30:00Z"),
    ] {
        assert_eq!(calendar.open_from(at(asked)), at(opens), "{} {asked}", calendar.time_zone);
    }
}

#[test]
fn days_are_counted_by_the_clocks_there() {
    let at = |text: &str| text.parse::<Timestamp>().unwrap();
    let berlin = Calendar::plain("DE").within(zone("Europe/Berlin"));
    let after = |since, days| berlin.after_days(at(since), days).unwrap();
    // Half past four on a Thursday is half past four a week later, though a day between has 23 or 25 hours.
    assert_eq!(after("2026-03-26T15:30:00Z", 7), at("2026-04-02T14:30:00Z"));
    assert_eq!(after("2026-10-22T14:30:00Z", 7), at("2026-10-29T15:30:00Z"));
    assert_eq!(after("2026-10-22T14:30:00Z", 0), at("2026-10-22T14:30:00Z"));
    // The second half past two of the night in which clocks are set back is not before itself.
    assert_eq!(after("2026-10-25T01:30:00Z", 0), at("2026-10-26T08:00:00Z"));
    assert_eq!(berlin.day(at("2026-10-25T23:30:00Z")), date(2026, 10, 26));
}

const ZONES: [&str; 9] = [
    "UTC",
    "Europe/Berlin",
    "America/New_York",
    "America/St_Johns",
    "America/Santiago",
    "Africa/Cairo",
    "Asia/Kathmandu",
    "Australia/Lord_Howe",
    "Pacific/Kiritimati",
];

proptest! {
    #[test]
    fn a_moment_never_moves_back_and_always_lands_in_hours(seconds in 1_700_000_000_i64..2_200_000_000, place in 0..ZONES.len(), days in 0_u32..60) {
        let calendar = british().within(zone(ZONES[place]));
        let at = Timestamp::from_second(seconds).unwrap();
        let open = calendar.open_from(at);
        prop_assert!(open >= at);
        prop_assert_eq!(calendar.open_from(open), open);
        let is_open = |at: Timestamp| {
            let local = zone(ZONES[place]).local(at);
            calendar.is_working(local.date()) && (9..17).contains(&local.hour())
        };
        prop_assert!(is_open(open));
        prop_assert!(open.duration_since(at) < jiff::SignedDuration::from_hours(24 * 7));
        let later = calendar.after_days(at, days).unwrap();
        prop_assert!(is_open(later) && later >= at && calendar.after_days(at, days + 1).unwrap() >= later);
    }
}
