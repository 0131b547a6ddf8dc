//! The overview of one action: counters, burn-up, what needs a person, what comes next.

use super::NextStep;
use crate::{App, Result, Staff};
use domain::{
    action::Stage,
    fact::TaskKind,
    id::{ActionId, ConsigneeId},
    reconcile::{Counter, Tally},
};
use jiff::{Timestamp, civil::Date};

/// Told, read, said done, shown done, in this order everywhere.
pub const CONSIGNEES: [Counter; 4] =
    [Counter::ConsigneesTold, Counter::ConsigneesRead, Counter::ConsigneesSaidDone, Counter::ConsigneesShownDone];
/// The same for units.
pub const UNITS: [Counter; 4] =
    [Counter::UnitsTold, Counter::UnitsRead, Counter::UnitsSaidDone, Counter::UnitsShownDone];

/// One day of the burn-up: how many consignees were told, had read, said done, were shown done by its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Day {
    /// The day (UTC).
    pub date: Date,
    /// The four numbers.
    pub counts: [i64; 4],
}

/// Work of one kind.
#[derive(Clone, Debug)]
pub struct Need {
    /// What kind.
    pub kind: TaskKind,
    /// How many.
    pub count: i64,
    /// Since when the oldest waits.
    pub oldest: Option<Timestamp>,
    /// Some of the consignees.
    pub some: Vec<(ConsigneeId, String)>,
}

/// What the overview shows beside the head.
#[derive(Clone, Debug)]
pub struct Overview {
    /// Counters.
    pub tally: Tally,
    /// Burn-up, one entry a day since the first fact of a consignee, at most [`MOST_DAYS`] (the newest).
    pub days: Vec<Day>,
    /// Work by weight.
    pub needs: Vec<Need>,
    /// Steps of the ladder to come.
    pub steps: Vec<NextStep>,
    /// Parcels waiting.
    pub unsent: u64,
    /// Facts without a place in the log.
    pub unsealed: u64,
    /// Where the action stands.
    pub stage: Stage,
    /// Countries whose authority step is open, while not issued.
    pub gates: Vec<String>,
    /// Consignees and answered ones by country.
    pub countries: Vec<(String, i64, i64)>,
}

/// Days shown in the burn-up.
pub const MOST_DAYS: usize = 120;

impl App {
    /// The overview.
    ///
    /// # Errors
    /// `action.unknown`, `staff.role`.
    pub async fn office_overview(&self, staff: &Staff, action: &ActionId) -> Result<Overview> {
        staff.sees_all()?;
        let state = self.action_state(action).await?;
        let tally = self.store.tally(action).await?;
        let open = state.issued_at.filter(|_| state.stage == Stage::Open);
        let gates = match state.stage {
            Stage::Draft | Stage::Submitted | Stage::Approved => {
                self.open_gates(action).await?.into_iter().map(|g| g.country).collect()
            }
            Stage::Open | Stage::Closed => Vec::new(),
        };
        let countries = self.store.countries(action).await?;
        Ok(Overview {
            days: self.burn_up(action, state.closed_at).await?,
            needs: self.needs(action, &tally).await?,
            steps: self.next_steps(action, open).await?,
            unsent: self.store.waiting_parcels(action).await?,
            unsealed: self.store.unsealed(action).await?,
            stage: state.stage,
            gates,
            countries: countries.into_iter().map(|(c, all, answered)| (c, whole(all), whole(answered))).collect(),
            tally,
        })
    }

    async fn needs(&self, action: &ActionId, tally: &Tally) -> Result<Vec<Need>> {
        let rows = self.store.tasks(action, None, 200).await?.rows;
        let need = |kind: TaskKind| {
            let of_kind = || rows.iter().filter(move |r| r.kind == kind);
            let mut some: Vec<(ConsigneeId, String)> = Vec::new();
            for row in of_kind() {
                if some.len() < 3 && !some.iter().any(|(id, _)| *id == row.consignee) {
                    some.push((row.consignee.clone(), row.name.clone()));
                }
            }
            Need { kind, count: tally.get(Counter::Tasks(kind)), oldest: of_kind().map(|r| r.opened_at).min(), some }
        };
        Ok(TaskKind::ALL.into_iter().map(need).filter(|n| n.count > 0).collect())
    }

    async fn burn_up(&self, action: &ActionId, closed: Option<Timestamp>) -> Result<Vec<Day>> {
        let added = self.store.burn_up(action).await?;
        let last = crate::clock::day(closed.unwrap_or_else(|| self.clock.now()));
        Ok(days(&added, last))
    }
}

/// Sums what each day added, day by day until `last`, gaps filled.
fn days(added: &[(Date, Counter, i64)], last: Date) -> Vec<Day> {
    let place = |c: &Counter| CONSIGNEES.iter().position(|k| k == c);
    let Some(first) = added.iter().filter(|(_, c, _)| place(c).is_some()).map(|(d, _, _)| *d).min() else {
        return Vec::new();
    };
    let last = added.iter().map(|(d, _, _)| *d).max().map_or(last, |d| d.max(last));
    let mut days = Vec::new();
    let mut counts = [0_i64; 4];
    let mut date = first;
    while date <= last && days.len() < 4_000 {
        for (_, counter, by) in added.iter().filter(|(d, _, _)| *d == date) {
            if let Some(count) = place(counter).and_then(|p| counts.get_mut(p)) {
                *count += by;
            }
        }
        days.push(Day { date, counts });
        let Ok(next) = date.tomorrow() else { break };
        date = next;
    }
    let skip = days.len().saturating_sub(MOST_DAYS);
    days.split_off(skip)
}

fn whole(count: impl TryInto<i64>) -> i64 {
    count.try_into().unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;
    use jiff::civil::date;

    #[test]
    fn days_without_news_keep_their_height() {
        let added = [
            (date(2026, 11, 1), Counter::ConsigneesTold, 10),
            (date(2026, 11, 3), Counter::ConsigneesRead, 4),
            (date(2026, 11, 3), Counter::ConsigneesRead, -1),
            (date(2026, 11, 2), Counter::ParcelsSent, 99),
        ];
        let days = days(&added, date(2026, 11, 4));
        let counts: Vec<_> = days.iter().map(|d| (d.date.day(), d.counts[0], d.counts[1])).collect();
        assert_eq!(counts, [(1, 10, 0), (2, 10, 0), (3, 10, 3), (4, 10, 3)]);
    }

    #[test]
    fn nothing_happened_yet() {
        assert!(days(&[(date(2026, 11, 1), Counter::ParcelsSent, 1)], date(2026, 11, 2)).is_empty());
    }
}
