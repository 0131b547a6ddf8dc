//! A forecast adds up, never makes work out of nothing, and shrinks when more people answer.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use super::*;
use crate::dispatch::Step;
use jiff::civil::date;
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

fn group(consignees: u64, by_post: u64) -> Group {
    Group { country: "DE".into(), role: ConsigneeRole::User, consignees, by_post }
}

#[test]
fn a_hundred_by_hand() {
    let rates = Rates { notice: 50, reminder: 20, call: 50, letter: 0, visit: 0, spread_days: 1 };
    let (ladder, calendar) = (ladder(), Calendar::plain("DE"));
    // 2 November 2026 is a Monday; day 14 is a Monday, too.
    let days = forecast(&[(group(100, 0), &ladder, &calendar)], date(2026, 11, 2), &rates);
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
    let days = forecast(&[(group(10, 4), &ladder, &calendar)], date(2026, 11, 2), &Rates::default());
    assert_eq!((days[5].calls, days[6].calls), (0, 0));
    assert!(days[7].calls > 0);
    assert_eq!((days[0].mails, days[0].letters), (6_000, 4_000));
}

proptest! {
    #[test]
    fn everybody_answers_or_stays_silent(
        count in 0_u64..1_000_000, post in 0_u64..1000,
        notice in 0_u8..=100, call in 0_u8..=100, spread_days in 0_u8..40,
    ) {
        let rates = Rates { notice, call, spread_days, ..Rates::default() };
        let (ladder, calendar) = (ladder(), Calendar::plain("DE"));
        let days = forecast(&[(group(count, post), &ladder, &calendar)], date(2026, 11, 2), &rates);
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
            let days = forecast(&[(group(count, 0), &ladder, &calendar)], date(2026, 11, 2), &rates);
            days.iter().map(|day| day.calls).sum::<u64>()
        };
        prop_assert!(calls(less + more) <= calls(less));
    }

    #[test]
    fn groups_add_up(a in 0_u64..5000, b in 0_u64..5000) {
        let (ladder, calendar) = (ladder(), Calendar::plain("DE"));
        let of = |groups: &[u64]| {
            let groups: Vec<_> = groups.iter().map(|n| (group(*n, n / 3), &ladder, &calendar)).collect();
            forecast(&groups, date(2026, 11, 2), &Rates::default())
        };
        let (both, one, other) = (of(&[a, b]), of(&[a]), of(&[b]));
        for day in 0..DAYS {
            prop_assert_eq!(both[day].calls, one[day].calls + other[day].calls);
            prop_assert_eq!(both[day].silent, one[day].silent + other[day].silent);
        }
    }
}
