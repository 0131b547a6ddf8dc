//! How far an action was so many days after its notice was issued.
//!
//! Computed from what each day added to each counter, so that a million consignees cost as much as ten. Pure: the day it
//! is comes in as an argument. The page of numbers, its sheets and the status report use it.

use crate::reconcile::{Counter, Tally};
use jiff::{ToSpan as _, civil::Date};

/// The days after issue that progress is stated for. Response rates of recalls are usually given for these.
pub const DAYS: [u16; 5] = [7, 14, 30, 60, 90];

/// The counters at the end of one day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Milestone {
    /// Days after the day of issue, which is day 0.
    pub after_days: u16,
    /// That day (UTC).
    pub on: Date,
    /// The counters at its end; none: the day is not over.
    pub tally: Option<Tally>,
}

/// The counters at the end of each of [`DAYS`], as far as these days are over. `added` is what each day (UTC) added, in any
/// order. What was withdrawn later (a bounce, a unit open again) still counts on the days before.
pub fn milestones(added: &[(Date, Counter, i64)], issued: Date, today: Date) -> Vec<Milestone> {
    let one = |after_days: u16| {
        let on = issued.saturating_add(i64::from(after_days).days());
        let tally = (on < today).then(|| {
            let mut tally = Tally::default();
            for (_, counter, by) in added.iter().filter(|(day, _, _)| *day <= on) {
                tally.add(*counter, *by);
            }
            tally
        });
        Milestone { after_days, on, tally }
    };
    DAYS.into_iter().map(one).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    #[test]
    fn a_day_counts_once_it_is_over() {
        let added = [
            (date(2026, 11, 2), Counter::ConsigneesTold, 10),
            (date(2026, 11, 9), Counter::ConsigneesTold, -1),
            (date(2026, 11, 10), Counter::ConsigneesTold, 5),
        ];
        let told = |today| {
            let all = milestones(&added, date(2026, 11, 2), today);
            all.iter().map(|m| m.tally.as_ref().map(|t| t.get(Counter::ConsigneesTold))).collect::<Vec<_>>()
        };
        assert_eq!(told(date(2026, 11, 9)), [None; 5], "day 7 is not over");
        assert_eq!(told(date(2026, 11, 10)), [Some(9), None, None, None, None]);
        assert_eq!(told(date(2027, 6, 1)), [Some(9), Some(14), Some(14), Some(14), Some(14)]);
    }

    proptest! {
        #[test]
        fn the_last_of_them_is_the_sum_of_all_days_until_then(
            days in prop::collection::vec((0_i64..120, -3_i64..9), 0..60), age in 0_i64..200,
        ) {
            let issued = date(2026, 11, 2);
            let added: Vec<_> =
                days.iter().map(|(day, by)| (issued + day.days(), Counter::ConsigneesRead, *by)).collect();
            for milestone in milestones(&added, issued, issued + age.days()) {
                let reach = i64::from(milestone.after_days);
                prop_assert_eq!(milestone.tally.is_some(), reach < age);
                if let Some(tally) = milestone.tally {
                    let sum: i64 = days.iter().filter(|(day, _)| *day <= reach).map(|(_, by)| by).sum();
                    prop_assert_eq!(tally.get(Counter::ConsigneesRead), sum);
                }
            }
        }
    }
}
