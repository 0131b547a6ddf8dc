//! Counting again from the facts alone: the same folds as everywhere, none of the stored counters.

use domain::{
    action::ActionState,
    fact::{Fact, Recorded, Stream},
    id::ConsigneeId,
    reconcile::{ConsigneeState, Counter, Tally},
};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, HashMap};

/// The counts a dossier states in `summary.json`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Counts {
    /// The action.
    pub action: String,
    /// Reference of the notice.
    pub reference: String,
    /// Controlled document number.
    pub document_no: String,
    /// Stage at the end.
    pub stage: String,
    /// Facts.
    pub facts: u64,
    /// Every counter by its word, zeros included.
    pub counters: BTreeMap<String, i64>,
    /// Rows of distribution lists: read, taken, held, refused.
    pub records: Records,
}

impl Counts {
    /// Whether both say the same. A counter that one does not name is zero: dossiers written before a counter was there
    /// stay good.
    pub fn same(&self, other: &Self) -> bool {
        let told = |counts: &Self| -> Self {
            let counters =
                counts.counters.iter().filter(|(_, value)| **value != 0).map(|(w, v)| (w.clone(), *v)).collect();
            Self { counters, ..counts.clone() }
        };
        told(self) == told(other)
    }
}

/// Rows of all lists read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Records {
    /// Rows read.
    pub rows: u64,
    /// Taken.
    pub taken: u64,
    /// Held for a person.
    pub held: u64,
    /// Refused.
    pub refused: u64,
}

/// Reads one fact.
///
/// # Errors
/// What is no fact.
pub(super) fn read(leaf: &[u8]) -> Result<Recorded, String> {
    serde_json::from_slice(leaf).map_err(|e| format!("this is no fact: {e}"))
}

/// Folds facts in log order.
#[derive(Default)]
pub struct Recount {
    /// The action's own stream.
    pub action: ActionState,
    consignees: HashMap<ConsigneeId, ConsigneeState>,
    counts: Counts,
    signatures: Vec<documents::notice::Signature>,
}

impl Recount {
    /// Takes the next fact; says what does not fit.
    ///
    /// # Errors
    /// A fact that cannot be read, or that is not the next of its stream.
    pub fn take(&mut self, leaf: &[u8]) -> Result<Recorded, String> {
        let recorded = read(leaf)?;
        self.apply(&recorded)?;
        Ok(recorded)
    }

    /// What is known of a consignee so far.
    pub(super) fn consignee(&self, id: &ConsigneeId) -> Option<&ConsigneeState> {
        self.consignees.get(id)
    }

    /// Takes a fact that was read.
    ///
    /// # Errors
    /// A fact that is not the next of its stream.
    pub(super) fn apply(&mut self, recorded: &Recorded) -> Result<(), String> {
        let version = match &recorded.stream {
            Stream::Action => {
                let before = self.action.version;
                self.head(&recorded.fact);
                self.action.apply(recorded);
                before
            }
            Stream::Consignee(id) => {
                let state = self.consignees.entry(id.clone()).or_default();
                let before = state.version;
                state.apply(recorded);
                before
            }
        };
        if recorded.version != version + 1 {
            return Err(format!(
                "fact {} is number {} of its stream, but {} was expected",
                recorded.id,
                recorded.version,
                version + 1
            ));
        }
        self.counts.facts += 1;
        self.signatures.extend(super::summary::signature(&recorded.fact, recorded.at));
        Ok(())
    }

    fn head(&mut self, fact: &Fact) {
        match fact {
            Fact::ActionOpened { reference, document_no, .. } => {
                self.counts.reference = reference.to_string();
                self.counts.document_no = document_no.to_string();
            }
            Fact::RecordsImported { rows, taken, held, refused, .. } => {
                self.counts.records.rows += rows;
                self.counts.records.taken += taken;
                self.counts.records.held += held;
                self.counts.records.refused += refused;
            }
            _ => {}
        }
    }

    /// The sum of all consignees.
    pub fn tally(&self) -> Tally {
        let mut sum = Tally::default();
        for state in self.consignees.values() {
            sum.add_all(&Tally::of(state));
        }
        sum
    }

    /// All signatures of people, in the order of signing.
    pub fn signatures(&self) -> &[documents::notice::Signature] {
        &self.signatures
    }

    /// The state of every consignee.
    pub fn consignees(&self) -> &HashMap<ConsigneeId, ConsigneeState> {
        &self.consignees
    }

    /// All counts.
    pub fn counts(&self, action: &str) -> Counts {
        let tally = self.tally();
        let counters = Counter::all().into_iter().map(|c| (c.word(), tally.get(c))).collect();
        let stage = self.action.stage.word().to_owned();
        Counts { action: action.to_owned(), stage, counters, ..self.counts.clone() }
    }
}
