//! Dates as lists and people write them; what could be two dates is none.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use super::read;
use jiff::civil::date;
use proptest::prelude::*;

#[test]
fn spellings_of_one_day() {
    let day = date(2026, 11, 23);
    let spelled =
        ["2026-11-23", "23.11.2026", "23/11/2026", "23. Nov. 2026", "23-NOV-26", "23. November 2026", " 23.11.26 "];
    for text in spelled {
        assert_eq!(read(text), Some(day), "{text}");
    }
}

#[test]
fn months_in_german_and_english() {
    let cases = [
        ("3. Jänner", 1),
        ("3 Jän", 1),
        ("3 März", 3),
        ("3. Mrz.", 3),
        ("3 mai", 5),
        ("3 Sept", 9),
        ("3 OKT", 10),
        ("3 Dezember", 12),
        ("3 December", 12),
    ];
    for (text, month) in cases {
        let expected = Some(date(2026, month, 3));
        assert_eq!(read(&format!("{text} 2026")), expected, "{text}");
    }
}

#[test]
fn leap_days_exist_only_in_leap_years() {
    assert_eq!(read("29.02.2024"), Some(date(2024, 2, 29)));
    assert_eq!(read("29.02.2026"), None);
}

#[test]
fn no_date_or_two() {
    let none = [
        "",
        "11/23/2026",
        "23.11",
        "23.11.026",
        "2026.11.23",
        "23.13.2026",
        "0.1.2026",
        "2026-11-23 12:00",
        "Nov 23 2026",
        "45253",
        "a.b.c",
    ];
    for text in none {
        assert_eq!(read(text), None, "{text}");
    }
}

proptest! {
    #[test]
    fn every_day_is_read_back(days in 0i32..73_000) {
        let day = date(1900, 1, 1).checked_add(jiff::Span::new().days(days)).unwrap();
        prop_assert_eq!(read(&day.to_string()), Some(day));
        let german = format!("{}.{}.{}", day.day(), day.month(), day.year());
        prop_assert_eq!(read(&german), Some(day));
    }

    #[test]
    fn no_text_breaks_the_reader(text in "\\PC{0,30}") {
        let _ = read(&text);
    }
}
