//! How much work a ladder will make, day by day, before anything is sent.
//!
//! Consignees of one country and role climb their ladder together; of those still silent a stated share answers after each
//! contact, spread over the following days. Everything is counted in thousandths of a consignee, so that the same inputs
//! give the same numbers everywhere, without chance. It is an estimate under stated rates, not a promise: the page shows
//! the rates beside the numbers. Pure; called by the office's forecast.

use crate::{
    calendar::Calendar,
    dispatch::{Ladder, StepAct},
    response::ConsigneeRole,
};
use jiff::Timestamp;

/// Days that are looked at, the day of issue included.
pub const DAYS: usize = 91;

/// Which share of those who are silent answers after a contact, in percent, and how many days that takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rates {
    /// After the notice by mail.
    pub notice: u8,
    /// After a reminder by mail.
    pub reminder: u8,
    /// After a call.
    pub call: u8,
    /// After a letter, the notice by letter included.
    pub letter: u8,
    /// After a visit, a line manager or an authority.
    pub visit: u8,
    /// Over how many days the answers spread.
    pub spread_days: u8,
}

impl Default for Rates {
    /// Guesses until an organisation knows its own: about a third after the notice, fewer after each reminder.
    fn default() -> Self {
        Self { notice: 35, reminder: 20, call: 40, letter: 25, visit: 60, spread_days: 5 }
    }
}

impl Rates {
    /// Within what can be meant: percentages up to 100, one to 30 days.
    #[must_use]
    pub fn bounded(self) -> Self {
        let part = |percent: u8| percent.min(100);
        Self {
            notice: part(self.notice),
            reminder: part(self.reminder),
            call: part(self.call),
            letter: part(self.letter),
            visit: part(self.visit),
            spread_days: self.spread_days.clamp(1, 30),
        }
    }
    fn after(&self, act: StepAct) -> u8 {
        match act {
            StepAct::Mail | StepAct::OtherContact => self.reminder,
            StepAct::Phone => self.call,
            StepAct::Letter | StepAct::RegisteredLetter => self.letter,
            StepAct::Visit | StepAct::LineManager | StepAct::Authority => self.visit,
        }
    }
}

/// Consignees that climb one ladder together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// Country.
    pub country: String,
    /// Role in the chain.
    pub role: ConsigneeRole,
    /// How many.
    pub consignees: u64,
    /// Of these, without a mail address: their notice and reminders are letters.
    pub by_post: u64,
}

/// What one day brings, in thousandths.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Load {
    /// Mails sent.
    pub mails: u64,
    /// Calls asked for.
    pub calls: u64,
    /// Letters asked for.
    pub letters: u64,
    /// Visits, line managers and authorities.
    pub visits: u64,
    /// Answers that come in.
    pub answers: u64,
    /// Still silent at the end of the day.
    pub silent: u64,
}

impl Load {
    fn add(&mut self, act: StepAct, amount: u64) {
        match act {
            StepAct::Mail => self.mails += amount,
            StepAct::Phone | StepAct::OtherContact => self.calls += amount,
            StepAct::Letter | StepAct::RegisteredLetter => self.letters += amount,
            StepAct::Visit | StepAct::LineManager | StepAct::Authority => self.visits += amount,
        }
    }
    fn plus(&mut self, other: &Self) {
        self.mails += other.mails;
        self.calls += other.calls;
        self.letters += other.letters;
        self.visits += other.visits;
        self.answers += other.answers;
        self.silent += other.silent;
    }
}

/// Thousandths as a whole number.
pub fn rounded(thousandths: u64) -> u64 {
    thousandths.saturating_add(500) / 1000
}

/// The load of every day from the issue on, over all groups, each with its ladder and calendar. Days are those of the
/// calendar's own clocks, counted from the day on which the issue falls there.
pub fn forecast(groups: &[(Group, &Ladder, &Calendar)], issued: Timestamp, rates: &Rates) -> Vec<Load> {
    let rates = rates.bounded();
    let mut days = vec![Load::default(); DAYS];
    for (group, ladder, calendar) in groups {
        let by_post = group.by_post.min(group.consignees);
        for (count, is_post) in [(group.consignees - by_post, false), (by_post, true)] {
            let own = climb(count, is_post, &steps(ladder, calendar, issued), &rates);
            days.iter_mut().zip(&own).for_each(|(day, more)| day.plus(more));
        }
    }
    days
}

/// What is done on which day after the issue: as the reminders decide it (`dispatch::due_in`), by the clocks there.
fn steps(ladder: &Ladder, calendar: &Calendar, issued: Timestamp) -> Vec<(usize, StepAct)> {
    let day = |step: &crate::dispatch::Step| {
        let days = step.after_days.min(10_000);
        let waits = || {
            let on = calendar.day(calendar.after_days(issued, days)?);
            Some(calendar.day(issued).until(on).ok()?.get_days().unsigned_abs())
        };
        let after = if step.working_days { waits().unwrap_or(days) } else { days };
        (usize::try_from(after).unwrap_or(usize::MAX), step.act)
    };
    ladder.0.iter().map(day).collect()
}

fn climb(count: u64, is_post: bool, steps: &[(usize, StepAct)], rates: &Rates) -> Vec<Load> {
    let mut days = vec![Load::default(); DAYS];
    let mut due = vec![0_u64; DAYS];
    let mut silent = count.saturating_mul(1000);
    let first = if is_post { (StepAct::Letter, rates.letter) } else { (StepAct::Mail, rates.notice) };
    for today in 0..DAYS {
        let arrived = due.get(today).copied().unwrap_or(0).min(silent);
        silent -= arrived;
        let mut load = Load { answers: arrived, ..Load::default() };
        let notice = (today == 0).then_some(first);
        let later = steps.iter().filter(|(day, _)| *day == today).map(|(_, act)| {
            // Without a mail address the step becomes a letter.
            let act = if is_post && *act == StepAct::Mail { StepAct::Letter } else { *act };
            (act, rates.after(act))
        });
        for (act, percent) in notice.into_iter().chain(later) {
            load.add(act, silent);
            spread(&mut due, today, silent.saturating_mul(u64::from(percent)) / 100, rates.spread_days);
        }
        load.silent = silent;
        if let Some(day) = days.get_mut(today) {
            *day = load;
        }
    }
    days
}

/// Spreads answers evenly over the following days; the rest of the division comes first.
fn spread(due: &mut [u64], today: usize, answers: u64, spread_days: u8) {
    let parts = u64::from(spread_days.max(1));
    for part in 0..parts {
        let amount = answers / parts + u64::from(part < answers % parts);
        let place = today + 1 + usize::try_from(part).unwrap_or(0);
        if let Some(day) = due.get_mut(place) {
            *day += amount;
        }
    }
}

#[cfg(test)]
mod tests;
