//! Authority gates: in these countries the authority hears of the action before the consignees do.
//!
//! Which countries those are is reference data with its source (`reference/rules/gates.toml`), passed in.

use crate::action::ActionState;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// One row of the reference data.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GateRule {
    /// Rule id such as `EU-FSCA`.
    pub id: String,
    /// Countries it holds in.
    pub countries: Vec<String>,
    /// Where it is written.
    pub legal_ref: String,
    /// `high`, `medium` or `low`.
    pub confidence: String,
}

/// Countries of the action whose authority was neither informed nor the gate overridden, with the rule that asks for it.
pub fn open_gates<'r>(countries: &BTreeSet<String>, state: &ActionState, rules: &'r [GateRule]) -> Vec<(String, &'r GateRule)> {
    let settled = |c: &String| state.informed.contains(c) || state.overridden.contains(c);
    countries
        .iter()
        .filter(|c| !settled(c))
        .filter_map(|c| rules.iter().find(|r| r.countries.contains(c)).map(|r| (c.clone(), r)))
        .collect()
}
