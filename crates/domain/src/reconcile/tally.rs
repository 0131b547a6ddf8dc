//! What one consignee adds to the counters of its action.
//!
//! The store keeps the sum over all consignees and adds the difference before/after each fact, so that a count of a
//! million consignees costs no more than one of ten. The verifier adds the tallies of all streams and compares.

use super::ConsigneeState;
use crate::fact::TaskKind;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// One counter of an action.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Counter {
    /// Consignees in scope.
    Consignees,
    /// Told.
    ConsigneesTold,
    /// Delivered: a report says so, or it was read.
    ConsigneesDelivered,
    /// Read.
    ConsigneesRead,
    /// Took a file of instructions, by a button.
    ConsigneesTookInstructions,
    /// Answered.
    ConsigneesAnswered,
    /// Every unit said done.
    ConsigneesSaidDone,
    /// Every unit shown done.
    ConsigneesShownDone,
    /// Declared unreachable and not answered since.
    ConsigneesUnreachable,
    /// Pursued in a follow-up action, not answered here and not declared unreachable.
    ConsigneesCarriedOver,
    /// Whose contact was corrected at least once.
    ConsigneesCorrected,
    /// Units in scope.
    Units,
    /// Units at a consignee that was told.
    UnitsTold,
    /// Units at a consignee that the notice was delivered to.
    UnitsDelivered,
    /// Units at a consignee that has read.
    UnitsRead,
    /// Units at a consignee that has answered.
    UnitsAnswered,
    /// Units said done (final disposition).
    UnitsSaidDone,
    /// Units shown done.
    UnitsShownDone,
    /// Units said done and shown done.
    UnitsSaidAndShown,
    /// Units not final at consignees declared unreachable.
    UnitsUnreachable,
    /// Units not final at consignees of [`Self::ConsigneesCarriedOver`].
    UnitsCarriedOver,
    /// Parcels a carrier took.
    ParcelsSent,
    /// Of these, repeats after an unrecorded answer.
    ParcelsRepeated,
    /// Parcels given up.
    ParcelsUndeliverable,
    /// Parcels of which a report says that they will not arrive.
    ParcelsBounced,
    /// Mails that came in.
    Mails,
    /// Responses received.
    Responses,
    /// Bundles of fieldcheck received.
    Bundles,
    /// Open work of one kind.
    Tasks(TaskKind),
}

impl Counter {
    /// All counters, in the order of reports.
    pub fn all() -> Vec<Self> {
        use Counter as C;
        let mut all = vec![
            C::Consignees,
            C::ConsigneesTold,
            C::ConsigneesDelivered,
            C::ConsigneesRead,
            C::ConsigneesTookInstructions,
            C::ConsigneesAnswered,
            C::ConsigneesSaidDone,
        ];
        all.extend([
            C::ConsigneesShownDone,
            C::ConsigneesUnreachable,
            C::ConsigneesCarriedOver,
            C::ConsigneesCorrected,
            C::Units,
            C::UnitsTold,
            C::UnitsDelivered,
            C::UnitsRead,
            C::UnitsAnswered,
            C::UnitsSaidDone,
        ]);
        all.extend([
            C::UnitsShownDone,
            C::UnitsSaidAndShown,
            C::UnitsUnreachable,
            C::UnitsCarriedOver,
            C::ParcelsSent,
            C::ParcelsRepeated,
        ]);
        all.extend([C::ParcelsUndeliverable, C::ParcelsBounced, C::Mails, C::Responses, C::Bundles]);
        all.extend(TaskKind::ALL.map(C::Tasks));
        all
    }
    /// The word under which it is stored and exported.
    pub fn word(self) -> String {
        let plain = match self {
            Self::Consignees => "consignees",
            Self::ConsigneesTold => "consignees_told",
            Self::ConsigneesDelivered => "consignees_delivered",
            Self::ConsigneesRead => "consignees_read",
            Self::ConsigneesTookInstructions => "consignees_took_instructions",
            Self::ConsigneesAnswered => "consignees_answered",
            Self::ConsigneesSaidDone => "consignees_said_done",
            Self::ConsigneesShownDone => "consignees_shown_done",
            Self::ConsigneesUnreachable => "consignees_unreachable",
            Self::ConsigneesCarriedOver => "consignees_carried_over",
            Self::ConsigneesCorrected => "consignees_corrected",
            Self::Units => "units",
            Self::UnitsTold => "units_told",
            Self::UnitsDelivered => "units_delivered",
            Self::UnitsRead => "units_read",
            Self::UnitsAnswered => "units_answered",
            Self::UnitsSaidDone => "units_said_done",
            Self::UnitsShownDone => "units_shown_done",
            Self::UnitsSaidAndShown => "units_said_and_shown",
            Self::UnitsUnreachable => "units_unreachable",
            Self::UnitsCarriedOver => "units_carried_over",
            Self::ParcelsSent => "parcels_sent",
            Self::ParcelsRepeated => "parcels_repeated",
            Self::ParcelsUndeliverable => "parcels_undeliverable",
            Self::ParcelsBounced => "parcels_bounced",
            Self::Mails => "mails",
            Self::Responses => "responses",
            Self::Bundles => "bundles",
            Self::Tasks(kind) => return format!("tasks_{}", kind.word()),
        };
        plain.to_owned()
    }
    /// The counter with this word.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::all().into_iter().find(|c| c.word() == word)
    }
}

/// Counters and their values; counters at zero are absent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally(BTreeMap<Counter, i64>);

impl Tally {
    /// What one consignee adds.
    pub fn of(state: &ConsigneeState) -> Self {
        let mut tally = Self::default();
        if state.number.is_none() {
            return tally;
        }
        let told = state.told_at.is_some();
        let read = state.read_at.is_some();
        tally.add(Counter::Consignees, 1);
        tally.add_if(Counter::ConsigneesTold, told);
        let delivered = state.delivered_at.is_some();
        tally.add_if(Counter::ConsigneesDelivered, delivered);
        tally.add_if(Counter::ConsigneesRead, read);
        tally.add_if(Counter::ConsigneesTookInstructions, !state.instructions.is_empty());
        tally.add_if(Counter::ConsigneesAnswered, state.answered());
        tally.add_if(Counter::ConsigneesSaidDone, state.said_done_at.is_some());
        tally.add_if(Counter::ConsigneesShownDone, state.shown_done_at.is_some());
        let gone = state.unreachable && !state.answered();
        let carried = state.carried.is_some() && !state.answered() && !state.unreachable;
        tally.add_if(Counter::ConsigneesUnreachable, gone);
        tally.add_if(Counter::ConsigneesCarriedOver, carried);
        tally.add_if(Counter::ConsigneesCorrected, state.corrected_at.is_some());
        for unit in state.counted_units() {
            tally.add(Counter::Units, 1);
            tally.add_if(Counter::UnitsTold, told);
            tally.add_if(Counter::UnitsDelivered, delivered);
            tally.add_if(Counter::UnitsRead, read);
            tally.add_if(Counter::UnitsAnswered, state.answered());
            tally.add_if(Counter::UnitsSaidDone, unit.said_done_at.is_some());
            tally.add_if(Counter::UnitsShownDone, unit.shown_done_at.is_some());
            tally.add_if(Counter::UnitsSaidAndShown, unit.said_done_at.is_some() && unit.shown_done_at.is_some());
            tally.add_if(Counter::UnitsUnreachable, gone && unit.said_done_at.is_none());
            tally.add_if(Counter::UnitsCarriedOver, carried && unit.said_done_at.is_none());
        }
        tally.add(Counter::ParcelsSent, state.sent as i64);
        tally.add(Counter::ParcelsRepeated, state.repeats as i64);
        tally.add(Counter::ParcelsUndeliverable, state.undeliverable as i64);
        tally.add(Counter::ParcelsBounced, state.bounced as i64);
        tally.add(Counter::Mails, state.mails.len() as i64);
        tally.add(Counter::Responses, state.responses.len() as i64);
        tally.add(Counter::Bundles, state.bundles.len() as i64);
        for task in state.tasks.values() {
            tally.add(Counter::Tasks(task.kind), 1);
        }
        tally
    }

    /// Adds to one counter.
    pub fn add(&mut self, counter: Counter, by: i64) {
        if by == 0 {
            return;
        }
        let value = self.0.entry(counter).or_insert(0);
        *value += by;
        if *value == 0 {
            self.0.remove(&counter);
        }
    }

    fn add_if(&mut self, counter: Counter, holds: bool) {
        self.add(counter, i64::from(holds));
    }

    /// Adds another tally.
    pub fn add_all(&mut self, other: &Self) {
        for (counter, by) in &other.0 {
            self.add(*counter, *by);
        }
    }

    /// What has to be added to `before` to get `self`.
    pub fn minus(&self, before: &Self) -> Self {
        let mut difference = self.clone();
        for (counter, by) in &before.0 {
            difference.add(*counter, -by);
        }
        difference
    }

    /// The value of one counter.
    pub fn get(&self, counter: Counter) -> i64 {
        self.0.get(&counter).copied().unwrap_or(0)
    }

    /// All counters that are not zero.
    pub fn iter(&self) -> impl Iterator<Item = (Counter, i64)> + '_ {
        self.0.iter().map(|(c, v)| (*c, *v))
    }
}
