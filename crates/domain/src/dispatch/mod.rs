//! Who is told, and who is reminded when.
//!
//! The plan is computed from consignees in scope and what their streams say; widening the scope later gives only the
//! difference. The ladder is data: days after the notice was sent, and what is done on that day. An action has its own, or
//! that of its recall class, country and role ([`LadderTable`]).

mod table;

pub use table::{LadderFor, LadderTable};

use crate::{
    calendar::Calendar,
    fact::{Means, Purpose},
    reconcile::ConsigneeState,
};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// What a step of the ladder does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StepAct {
    /// Send a reminder by mail.
    Mail,
    /// Ask a person to telephone.
    Phone,
    /// Ask a person to send a letter.
    Letter,
    /// Ask a person to visit.
    Visit,
    /// Ask a person to find another contact.
    OtherContact,
    /// Ask a person to send a registered letter.
    RegisteredLetter,
    /// Ask a person to turn to the line manager at the consignee.
    LineManager,
    /// Ask a person to turn to the authority of the country.
    Authority,
}

/// One step: so many days after the notice was sent, this is done if there is no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// Days after the notice was sent.
    pub after_days: u32,
    /// What is done.
    pub act: StepAct,
    /// Only in the working hours of a working day of the consignee's country; until then it waits.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub working_days: bool,
}

/// The steps in order.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Ladder(pub Vec<Step>);

/// What is due now for one consignee.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Due {
    /// Send this.
    Send(Purpose),
    /// Ask a person to do this.
    Ask {
        /// Step on the ladder, from 1.
        step: u32,
        /// By which means.
        means: Means,
    },
}

/// The next thing due for a consignee, or nothing. One step at a time: a server that was off for a week does not send
/// three reminders at once.
///
/// ```
/// use domain::{dispatch::{Due, Ladder, Step, StepAct, due}, fact::Purpose, reconcile::ConsigneeState};
/// use jiff::{SignedDuration, Timestamp};
/// let told = Timestamp::UNIX_EPOCH;
/// let state = ConsigneeState { notice_sent_at: Some(told), ..ConsigneeState::default() };
/// let ladder = Ladder(vec![Step { after_days: 7, act: StepAct::Mail, working_days: false }]);
/// assert_eq!(due(&state, &ladder, told + SignedDuration::from_hours(6 * 24)), None);
/// assert_eq!(due(&state, &ladder, told + SignedDuration::from_hours(7 * 24)), Some(Due::Send(Purpose::Reminder(1))));
/// ```
pub fn due(state: &ConsigneeState, ladder: &Ladder, now: Timestamp) -> Option<Due> {
    due_in(state, ladder, None, now)
}

/// As [`due`], with the calendar of the consignee's country for steps that wait for a working day.
pub fn due_in(state: &ConsigneeState, ladder: &Ladder, calendar: Option<&Calendar>, now: Timestamp) -> Option<Due> {
    let told = state.notice_sent_at?;
    if state.answered() || state.is_let_go() {
        return None;
    }
    let days = now.duration_since(told).as_hours() / 24;
    let is_reached = |step: &&Step| match calendar.filter(|_| step.working_days) {
        Some(calendar) => calendar.after_days(told, step.after_days).is_some_and(|at| at <= now),
        None => i64::from(step.after_days) <= days,
    };
    let reached = ladder.0.iter().take_while(is_reached).count();
    let step = u32::try_from(reached).unwrap_or(u32::MAX);
    if step <= state.ladder_step {
        return None;
    }
    let last = ladder.0.get(reached.checked_sub(1)?)?;
    // A worker that looks at night asks nobody at night.
    if last.working_days && calendar.is_some_and(|calendar| calendar.open_from(now) != now) {
        return None;
    }
    let act = last.act;
    Some(match act {
        StepAct::Mail => Due::Send(Purpose::Reminder(step)),
        StepAct::Phone => Due::Ask { step, means: Means::Phone },
        StepAct::OtherContact => Due::Ask { step, means: Means::OtherContact },
        StepAct::LineManager => Due::Ask { step, means: Means::LineManager },
        StepAct::Letter => Due::Ask { step, means: Means::Letter },
        StepAct::RegisteredLetter => Due::Ask { step, means: Means::RegisteredLetter },
        StepAct::Authority => Due::Ask { step, means: Means::Authority },
        StepAct::Visit => Due::Ask { step, means: Means::Visit },
    })
}

/// When the next step of the ladder falls, in the working hours of the calendar if it waits for them. None: no further step.
pub fn next_due_at(state: &ConsigneeState, ladder: &Ladder, calendar: Option<&Calendar>) -> Option<Timestamp> {
    let told = state.notice_sent_at?;
    if state.answered() || state.is_let_go() {
        return None;
    }
    let next = ladder.0.get(usize::try_from(state.ladder_step).ok()?)?;
    match calendar.filter(|_| next.working_days) {
        Some(calendar) => calendar.after_days(told, next.after_days),
        None => told.checked_add(jiff::SignedDuration::from_hours(24 * i64::from(next.after_days))).ok(),
    }
}

#[cfg(test)]
mod tests;
