//! The forecast of an action: who is in scope by country and role, and what their ladders will ask for, day by day.
//!
//! Read from the signed scope, so it stands before anything is sent. The rates are whoever asks; nothing is recorded.

use crate::{App, Error, Result, Staff, ladders};
use documents::exchange;
use domain::{
    fact::Fact,
    forecast::{Group, Load, Rates, forecast, rounded},
    id::ActionId,
    response::ConsigneeRole,
};
use jiff::{ToSpan as _, civil::Date};
use std::collections::BTreeMap;

/// What is asked for.
#[derive(Clone, Debug, Default)]
pub struct Asked {
    /// Recall class, for actions without a ladder of their own; empty: that of the action.
    pub class: String,
    /// How many answer after what.
    pub rates: Rates,
}

/// One day in whole numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Day {
    /// Which day after issue.
    pub number: usize,
    /// Its date.
    pub on: Date,
    /// Mails, calls, letters, visits, answers, still silent.
    pub counts: [u64; 6],
}

/// What the page shows.
#[derive(Clone, Debug)]
pub struct ForecastRoom {
    /// What was asked for, within bounds.
    pub asked: Asked,
    /// Whether the action brings its own ladder.
    pub own_ladder: bool,
    /// Where the ladder of the class is from, and how sure it is.
    pub source: (String, String),
    /// Who is in scope. Empty: no scope yet.
    pub groups: Vec<Group>,
    /// Countries without a calendar: Monday to Friday, no holidays.
    pub plain: Vec<String>,
    /// The days on which something is to be done or comes in.
    pub days: Vec<Day>,
    /// Sums over all days: mails, calls, letters, visits, answers.
    pub sums: [u64; 5],
    /// The most that people have to do on one day: calls, letters and visits.
    pub peak: u64,
}

impl App {
    /// The forecast.
    ///
    /// # Errors
    /// `action.unknown`, `staff.role`.
    pub async fn office_forecast(&self, staff: &Staff, action: &ActionId, asked: Asked) -> Result<ForecastRoom> {
        staff.sees_all()?;
        let state = self.action_state(action).await?;
        let own = self.draft(action).await?.ladder;
        // Before the dispatch: as if it went now.
        let issued_at = state.issued_at.unwrap_or_else(|| self.clock.now());
        let issued = crate::clock::day(issued_at);
        let groups = match state.scope {
            Some((_, snapshot)) => {
                let app = self.clone();
                // A large scope is work for a thread of its own.
                let read = tokio::task::spawn_blocking(move || -> Result<_> {
                    Ok(groups(&app.snapshot(&snapshot)?.consignees))
                });
                read.await.map_err(Error::fault)??
            }
            None => Vec::new(),
        };
        let reference = ladders::reference()?;
        let class = if asked.class.is_empty() { self.class_word(action).await?.to_owned() } else { asked.class };
        let asked = Asked { rates: asked.rates.bounded(), class };
        let climbing: Vec<_> = groups
            .iter()
            .map(|group| {
                let ladder = reference.ladder(&own, &asked.class, &group.country, group.role);
                (group.clone(), ladder, reference.calendar(&group.country))
            })
            .collect();
        let loads = forecast(&climbing, issued_at, &asked.rates);
        let mut plain: Vec<String> =
            groups.iter().map(|group| group.country.clone()).filter(|c| reference.known(c).is_none()).collect();
        plain.dedup();
        let table = reference.table(&asked.class);
        Ok(ForecastRoom {
            own_ladder: !own.0.is_empty(),
            source: table.map(|t| (t.source.clone(), t.confidence.clone())).unwrap_or_default(),
            sums: sums(&loads),
            days: days(&loads, issued),
            peak: loads.iter().map(|load| rounded(load.calls + load.letters + load.visits)).max().unwrap_or(0),
            groups,
            plain,
            asked,
        })
    }

    /// The forecast as CSV, every day.
    ///
    /// # Errors
    /// As [`App::office_forecast`].
    pub async fn office_forecast_csv(&self, staff: &Staff, action: &ActionId, asked: Asked) -> Result<Vec<u8>> {
        let room = self.office_forecast(staff, action, asked).await?;
        let mark = exchange::mark(&self.draft(action).await?.notice);
        let days: Vec<_> = room.days.iter().map(|day| (day.number, day.on, day.counts)).collect();
        Ok(exchange::forecast::to_csv(&mark, &days))
    }
}

fn groups(rows: &[crate::acts::resolve_scope::SnapshotRow]) -> Vec<Group> {
    let mut counts: BTreeMap<(String, ConsigneeRole), (u64, u64)> = BTreeMap::new();
    for row in rows {
        if let Fact::ConsigneeListed { country, role, email, .. } = &row.listed {
            let count = counts.entry((country.clone(), *role)).or_default();
            count.0 += 1;
            count.1 += u64::from(email.is_none());
        }
    }
    let group = |((country, role), (consignees, by_post))| Group { country, role, consignees, by_post };
    counts.into_iter().map(group).collect()
}

fn counts(load: &Load) -> [u64; 6] {
    [load.mails, load.calls, load.letters, load.visits, load.answers, load.silent].map(rounded)
}

fn sums(loads: &[Load]) -> [u64; 5] {
    let sum = |of: fn(&Load) -> u64| rounded(loads.iter().map(of).sum());
    [sum(|l| l.mails), sum(|l| l.calls), sum(|l| l.letters), sum(|l| l.visits), sum(|l| l.answers)]
}

fn days(loads: &[Load], issued: Date) -> Vec<Day> {
    let day = |(number, load): (usize, &Load)| {
        let on = issued.saturating_add(i64::try_from(number).unwrap_or(0).days());
        Day { number, on, counts: counts(load) }
    };
    loads.iter().enumerate().map(day).collect()
}
