//! What stands in the way of closing: from counters alone, so that a million consignees cost nothing.

use crate::{
    fact::TaskKind,
    reconcile::{Counter, Tally},
};

/// One thing in the way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Blocker {
    /// Stable code such as `closure.units-open`.
    pub code: &'static str,
    /// How many.
    pub count: u64,
    /// Whether a signatory may accept it with a reason. A suspected intruder and unsent mail may not be accepted.
    pub acceptable: bool,
}

/// What the counters do not know.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Rest {
    /// Parcels still to be sent.
    pub unsent: u64,
    /// Facts without a place in the log.
    pub unsealed: u64,
}

/// The blockers; empty means the action can be closed.
///
/// ```
/// use domain::{closure::{Rest, blockers}, reconcile::{Counter, Tally}};
/// let mut tally = Tally::default();
/// assert!(blockers(&tally, Rest::default()).is_empty());
/// tally.add(Counter::Consignees, 10);
/// tally.add(Counter::ConsigneesAnswered, 9);
/// assert_eq!(blockers(&tally, Rest::default())[0].code, "closure.consignees-silent");
/// ```
pub fn blockers(tally: &Tally, rest: Rest) -> Vec<Blocker> {
    let count = |c| u64::try_from(tally.get(c)).unwrap_or(0);
    let silent = count(Counter::Consignees)
        .saturating_sub(count(Counter::ConsigneesAnswered))
        .saturating_sub(count(Counter::ConsigneesUnreachable))
        .saturating_sub(count(Counter::ConsigneesCarriedOver));
    let open_units = count(Counter::Units)
        .saturating_sub(count(Counter::UnitsSaidDone))
        .saturating_sub(count(Counter::UnitsUnreachable))
        .saturating_sub(count(Counter::UnitsCarriedOver));
    let mut rows = vec![
        ("closure.consignees-silent", silent, true),
        ("closure.units-open", open_units, true),
        ("closure.consignees-unreachable", count(Counter::ConsigneesUnreachable), true),
        ("closure.consignees-carried-over", count(Counter::ConsigneesCarriedOver), true),
        ("closure.parcels-unsent", rest.unsent, false),
        ("closure.facts-unsealed", rest.unsealed, false),
    ];
    rows.extend(TaskKind::ALL.map(|kind| {
        let code = match kind {
            TaskKind::SuspectedIntruder => "closure.task-suspected-intruder",
            TaskKind::Reopened => "closure.task-reopened",
            TaskKind::Contradiction => "closure.task-contradiction",
            TaskKind::SharedIdentity => "closure.task-shared-identity",
            TaskKind::UnknownSerial => "closure.task-unknown-serial",
            TaskKind::ScopeQuestion => "closure.task-scope-question",
            TaskKind::Question => "closure.task-question",
            TaskKind::HeldFile => "closure.task-held-file",
            TaskKind::Mail => "closure.task-mail",
            TaskKind::ResponseDoubts => "closure.task-response-doubts",
            TaskKind::WrongContact => "closure.task-wrong-contact",
            TaskKind::Undeliverable => "closure.task-undeliverable",
            TaskKind::Call => "closure.task-call",
        };
        let acceptable = matches!(kind, TaskKind::Call | TaskKind::Undeliverable | TaskKind::WrongContact);
        (code, count(Counter::Tasks(kind)), acceptable)
    }));
    let found = rows.into_iter().filter(|(_, count, _)| *count > 0);
    found.map(|(code, count, acceptable)| Blocker { code, count, acceptable }).collect()
}

#[cfg(test)]
mod tests;
