//! Who is told, and who is reminded when.
//!
//! The plan is computed from consignees in scope and what their streams say; widening the scope later gives only the
//! difference. The ladder is data: days after the notice was sent, and what is done on that day.

use crate::{
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
}

/// One step: so many days after the notice was sent, this is done if there is no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// Days after the notice was sent.
    pub after_days: u32,
    /// What is done.
    pub act: StepAct,
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
/// let ladder = Ladder(vec![Step { after_days: 7, act: StepAct::Mail }]);
/// assert_eq!(due(&state, &ladder, told + SignedDuration::from_hours(6 * 24)), None);
/// assert_eq!(due(&state, &ladder, told + SignedDuration::from_hours(7 * 24)), Some(Due::Send(Purpose::Reminder(1))));
/// ```
pub fn due(state: &ConsigneeState, ladder: &Ladder, now: Timestamp) -> Option<Due> {
    let told = state.notice_sent_at?;
    if state.answered() || state.unreachable {
        return None;
    }
    let days = now.duration_since(told).as_hours() / 24;
    let reached = ladder.0.iter().filter(|s| i64::from(s.after_days) <= days).count();
    let step = u32::try_from(reached).unwrap_or(u32::MAX);
    if step <= state.ladder_step {
        return None;
    }
    let act = ladder.0.get(reached.checked_sub(1)?)?.act;
    Some(match act {
        StepAct::Mail => Due::Send(Purpose::Reminder(step)),
        StepAct::Phone => Due::Ask { step, means: Means::Phone },
        StepAct::Letter => Due::Ask { step, means: Means::Letter },
        StepAct::Visit => Due::Ask { step, means: Means::Visit },
    })
}

/// When the next step of the ladder falls, so that a worker need not look earlier. None: no further step.
pub fn next_due_at(state: &ConsigneeState, ladder: &Ladder) -> Option<Timestamp> {
    let told = state.notice_sent_at?;
    if state.answered() || state.unreachable {
        return None;
    }
    let next = ladder.0.get(usize::try_from(state.ladder_step).ok()?)?;
    told.checked_add(jiff::SignedDuration::from_hours(24 * i64::from(next.after_days))).ok()
}

#[cfg(test)]
mod tests;
