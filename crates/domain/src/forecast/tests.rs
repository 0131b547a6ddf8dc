//! A forecast adds up, never makes work out of nothing, and shrinks when more people answer.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use super::*;
use crate::dispatch::Step;
use proptest::prelude::*;

fn ladder() -> Ladder {
    let step = |after_days, act, working_days| Step { after_days, act, working_days };
    Ladder(vec![
        step(7, StepAct::Mail, false),
        step(14, StepAct::Phone, true),
        step(28, StepAct::RegisteredLetter, true),
        step(60, StepAct::Authority, true),
    ])
}

/// 2 November 2026, at ten.
fn monday() -> Timestamp {
    "2026-11-02T10:00:00Z".parse().unwrap()
}

fn group(consignees: u64, by_post: u64) -> Group {
    Group { country: "DE".into(), role: ConsigneeRole::User, consignees, by_post }
}

#[test]
fn a_hundred_by_hand() {
    let rates = Rates { notice: 50, reminder: 20, call: 50, letter: 0, visit: 0, spread_days: 1 };
    let (ladder, calendar) = (ladder(), Calendar::plain("DE"));
    // 2 November 2026 is a Monday; day 14 is a Monday, too.
    let days = forecast(&[(group(100, 0), &ladder, &calendar)], monday(), &rates);
    assert_eq!((days[0].mails, days[0].silent), (100_000, 100_000));
    assert_eq!((days[1].answers, days[1].silent), (50_000, 50_000));
    assert_eq!((days[7].mails, days[8].silent), (50_000, 40_000));
    assert_eq!((days[14].calls, days[15].silent), (40_000, 20_000));
    assert_eq!(
        (days[28].letters, days[60].visits),
        (20_000, 20_000),
        "day 60 is a Friday, without holidays a working day"
    );
    assert_eq!(days[90].silent, 20_000);
}

#[test]
fn nobody_is_called_on_a_holiday() {
    let ladder = Ladder(vec![Step { after_days: 5, act: StepAct::Phone, working_days: true }]);
    let calendar = Calendar::plain("DE");
    // Day 5 is a Saturday.
    let days = forecast(&[(group(10, 4), &ladder, &calendar)], monday(), &Rates::default());
    assert_eq!((days[5].calls, days[6].calls), (0, 0));
    assert!(days[7].calls > 0);
    assert_eq!((days[0].mails, days[0].letters), (6_000, 4_000));
}

/// What the reminders ask for on a day, the forecast says of that day: by the clocks of the consignee.
#[test]
fn the_day_is_that_of_the_consignee() {
    use crate::calendar::Zone;
    let ladder = Ladder(vec![Step { after_days: 4, act: StepAct::Phone, working_days: true }]);
    let calls = |zone: &str, issued: &str| {
        let calendar = Calendar::plain("ZZ").within(Zone::named(zone).unwrap());
        let days = forecast(&[(group(1, 0), &ladder, &calendar)], issued.parse().unwrap(), &Rates::default());
        days.iter().position(|day| day.calls > 0).unwrap()
    };
    // Monday, late in the evening by UTC: Tuesday morning in Tokyo, so day 4 is a Saturday there.
    assert_eq!(calls("Asia/Tokyo", "2026-11-02T23:30:00Z"), 6);
    // Monday evening in Berlin: Friday evening is too late for a call, Monday is day 7. In New York it is noon.
    assert_eq!(calls("Europe/Berlin", "2026-11-02T17:30:00Z"), 7);
    assert_eq!(calls("America/New_York", "2026-11-02T17:30:00Z"), 4);
    // Half past four in Berlin, in summer and in winter.
    assert_eq!(calls("Europe/Berlin", "2026-07-06T14:30:00Z"), 4);
    assert_eq!(calls("Europe/Berlin", "2026-11-02T15:30:00Z"), 4);
    assert_eq!(calls("Europe/Berlin", "2026-07-06T15:30:00Z"), 7);
}

proptest! {
    #[test]
    fn everybody_answers_or_stays_silent(
        count in 0_u64..1_000_000, post in 0_u64..1000,
        notice in 0_u8..=100, call in 0_u8..=100, spread_days in 0_u8..40,
    ) {
        let rates = Rates { notice, call, spread_days, ..Rates::default() };
        let (ladder, calendar) = (ladder(), Calendar::plain("DE"));
        let days = forecast(&[(group(count, post), &ladder, &calendar)], monday(), &rates);
        prop_assert_eq!(days.len(), DAYS);
        let answered: u64 = days.iter().map(|day| day.answers).sum();
        prop_assert_eq!(answered + days[DAYS - 1].silent, count * 1000);
        prop_assert!(days.windows(2).all(|pair| pair[1].silent <= pair[0].silent));
        prop_assert!(days.iter().all(|day| day.calls <= count * 1000));
    }

    #[test]
    fn more_answers_after_the_notice_mean_no_more_calls(count in 1_u64..100_000, less in 0_u8..=50, more in 0_u8..=50) {
        let calls = |notice| {
            let (ladder, calendar) = (ladder(), Calendar::plain("DE"));
            let rates = Rates { notice, ..Rates::default() };
            let days = forecast(&[(group(count, 0), &ladder, &calendar)], monday(), &rates);
            days.iter().map(|day| day.calls).sum::<u64>()
        };
        prop_assert!(calls(less + more) <= calls(less));
    }

    #[test]
    fn groups_add_up(a in 0_u64..5000, b in 0_u64..5000) {
        let (ladder, calendar) = (ladder(), Calendar::plain("DE"));
        let of = |groups: &[u64]| {
            let groups: Vec<_> = groups.iter().map(|n| (group(*n, n / 3), &ladder, &calendar)).collect();
            forecast(&groups, monday(), &Rates::default())
        };
        let (both, one, other) = (of(&[a, b]), of(&[a]), of(&[b]));
        for day in 0..DAYS {
            prop_assert_eq!(both[day].calls, one[day].calls + other[day].calls);
            prop_assert_eq!(both[day].silent, one[day].silent + other[day].silent);
        }
    }
}
