//! Ladders by recall class, country and role: reference data for actions that bring none of their own.
//!
//! The most special ladder that fits is taken: country and role, then role, then country, then the one for all. How fast a
//! class is pursued is an organisation's choice; the data say where they are from and how sure they are. Pure.

use super::Ladder;
use crate::response::ConsigneeRole;
use serde::{Deserialize, Serialize};

/// A ladder and whom it is for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LadderFor {
    /// Only in this country (ISO 3166-1 alpha-2).
    #[serde(default)]
    pub country: Option<String>,
    /// Only in this role.
    #[serde(default)]
    pub role: Option<ConsigneeRole>,
    /// Its steps.
    pub step: Ladder,
}

/// The ladders of one recall class (21 CFR 7.3(m)).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LadderTable {
    /// The class: `1`, `2` or `3`.
    pub class: String,
    /// Where the steps are from.
    pub source: String,
    /// How sure they are: `high`, `medium` or `low`.
    pub confidence: String,
    /// What staff typed from a call, a mail or paper counts only once a second person has looked at it.
    #[serde(default)]
    pub second_look: bool,
    /// Reminders to one address may be gathered in one mail a day.
    #[serde(default)]
    pub gathers: bool,
    /// The ladders.
    pub ladder: Vec<LadderFor>,
}

impl LadderTable {
    /// The ladder of a consignee in this country and role; none if the table has none that fits.
    pub fn of(&self, country: &str, role: ConsigneeRole) -> Option<&Ladder> {
        let fits = |ladder: &&LadderFor| {
            ladder.country.as_deref().is_none_or(|own| own.eq_ignore_ascii_case(country))
                && ladder.role.is_none_or(|own| own == role)
        };
        let special = |ladder: &&LadderFor| (ladder.role.is_some(), ladder.country.is_some());
        self.ladder.iter().filter(fits).max_by_key(special).map(|ladder| &ladder.step)
    }
}
