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
pub fn open_gates<'r>(
    countries: &BTreeSet<String>,
    state: &ActionState,
    rules: &'r [GateRule],
) -> Vec<(String, &'r GateRule)> {
    let settled = |c: &String| state.informed.contains(c) || state.overridden.contains(c);
    countries
        .iter()
        .filter(|c| !settled(c))
        .filter_map(|c| rules.iter().find(|r| r.countries.contains(c)).map(|r| (c.clone(), r)))
        .collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;

    fn rule(id: &str, countries: &[&str]) -> GateRule {
        let countries = countries.iter().map(|c| (*c).to_owned()).collect();
        GateRule { id: id.into(), countries, legal_ref: "a sample".into(), confidence: "low".into() }
    }

    fn open(state: &ActionState) -> Vec<(String, String)> {
        let rules = [rule("EU", &["AT", "DE"]), rule("GB", &["GB"]), rule("AGAIN", &["DE"])];
        let countries = ["DE", "GB", "US"].map(str::to_owned).into();
        open_gates(&countries, state, &rules).into_iter().map(|(country, rule)| (country, rule.id.clone())).collect()
    }

    #[test]
    fn each_country_with_a_rule_is_asked_once() {
        assert_eq!(open(&ActionState::default()), [("DE".into(), "EU".into()), ("GB".into(), "GB".into())]);
    }

    #[test]
    fn informing_or_overriding_settles_one_country_only() {
        let informed = ActionState { informed: vec!["DE".into()], ..ActionState::default() };
        assert_eq!(open(&informed), [("GB".into(), "GB".into())]);
        let both = ActionState { overridden: vec!["GB".into()], ..informed };
        assert_eq!(open(&both), []);
    }
}
