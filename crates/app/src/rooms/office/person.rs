//! One person's data: everything that is kept about the people of a consignee, to be handed out; and the rules by which
//! records are kept, to be read before anything is erased.
//!
//! Looking records nothing. What was erased is not in it any more; the facts are, with their commitments.

use super::story::Line;
use crate::{App, Error, Result, Staff};
use domain::{
    approval::Role,
    fact::Stream,
    id::{ActionId, Commitment, ConsigneeId},
};
use jiff::{Span, civil::Date};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::collections::BTreeSet;

const RULES: &str = include_str!("../../../../../reference/rules/retention.toml");

/// How long records of a field action are kept, by which rule.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RetentionRule {
    /// Its short name; its words are under `retention-<id>`.
    pub id: String,
    /// For how many years at least.
    pub years: u32,
    /// Where it stands.
    pub legal_ref: String,
    /// `high`, `medium` or `low`: whether the source was read.
    pub confidence: String,
}

/// The rules for one action.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Retention {
    /// The rules.
    pub rules: Vec<RetentionRule>,
    /// When the action was closed.
    pub closed_on: Option<Date>,
    /// The first day on which the longest of them may have run out, counted from the closing: the last device may have been
    /// placed on the market later.
    pub not_before: Option<Date>,
}

#[derive(Deserialize)]
struct RulesFile {
    #[serde(rename = "rule")]
    rules: Vec<RetentionRule>,
}

/// One value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PersonalLine {
    /// Which field, as committed to.
    pub field: String,
    /// The value.
    pub value: String,
    /// The commitment in the facts.
    pub commitment: Commitment,
}

/// Everything about the people of one consignee.
#[derive(Clone, Debug)]
pub struct PersonExport {
    /// For machines.
    pub json: Vec<u8>,
    /// The values, by field.
    pub values: Vec<PersonalLine>,
    /// The facts as lines, oldest first.
    pub lines: Vec<Line>,
}

/// The rules by which records are kept.
///
/// # Errors
/// A fault of ours only.
pub fn retention_rules() -> Result<Vec<RetentionRule>> {
    Ok(toml::from_str::<RulesFile>(RULES).map_err(Error::fault)?.rules)
}

impl App {
    /// The rules for the records of an action.
    ///
    /// # Errors
    /// `action.unknown`.
    pub async fn retention(&self, action: &ActionId) -> Result<Retention> {
        let rules = retention_rules()?;
        let closed_on = self.action_state(action).await?.closed_at.map(crate::clock::day);
        let years = rules.iter().map(|rule| rule.years).max().unwrap_or(0);
        let not_before = closed_on.and_then(|day| day.checked_add(Span::new().years(years)).ok());
        Ok(Retention { rules, closed_on, not_before })
    }

    /// Everything that is kept about the people of a consignee.
    ///
    /// # Errors
    /// `staff.role`; `action.unknown` if there is no such consignee here.
    pub async fn export_person(
        &self,
        staff: &Staff,
        action: &ActionId,
        consignee: &ConsigneeId,
    ) -> Result<PersonExport> {
        staff.needs(&[Role::Coordinator, Role::RegulatorySignatory])?;
        let row = self.store.consignee(action, consignee).await?.ok_or_else(|| Error::new("action.unknown", ""))?;
        let facts = self.store.stream(action, &Stream::Consignee(consignee.clone())).await?;
        let mut wanted = BTreeSet::new();
        let mut told = Vec::new();
        for recorded in &facts {
            let value = serde_json::to_value(recorded).map_err(Error::fault)?;
            commitments(&value, &mut wanted);
            told.push(value);
        }
        let read = |text: &String| serde_json::from_value::<Commitment>(Value::String(text.clone())).ok();
        let wanted: Vec<Commitment> = wanted.iter().filter_map(read).collect();
        let known = self.store.personal(action, &wanted).await?;
        let mut values: Vec<PersonalLine> = known
            .into_values()
            .map(|v| PersonalLine { field: v.field, value: v.value, commitment: v.commitment })
            .collect();
        values.sort_by(|a, b| (&a.field, &a.value, &a.commitment).cmp(&(&b.field, &b.value, &b.commitment)));
        let mut drafts = Vec::new();
        let state = domain::reconcile::fold(&facts);
        let parts = state.handovers.iter().map(|h| h.id.to_string()).chain(["main".to_owned()]);
        for part in parts {
            if let Some(draft) = self.store.draft(action, consignee, &part).await? {
                drafts.push(serde_json::from_str::<Value>(&draft).unwrap_or(Value::String(draft)));
            }
        }
        let all = json!({
            "action": action,
            "consignee": row.number,
            "exported_at": self.clock.now(),
            "values": values,
            "facts": told,
            "unfinished_forms": drafts,
        });
        let json = serde_json::to_vec_pretty(&all).map_err(Error::fault)?;
        let lines = self.lines(action, &facts).await?;
        Ok(PersonExport { json, values, lines })
    }
}

/// Every commitment in a fact, wherever it stands.
fn commitments(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::String(text) if text.starts_with("c:") => {
            found.insert(text.clone());
        }
        Value::Array(all) => all.iter().for_each(|value| commitments(value, found)),
        Value::Object(all) => all.values().for_each(|value| commitments(value, found)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;

    #[test]
    fn each_rule_says_where_it_stands_and_whether_that_was_read() {
        let rules = retention_rules().unwrap();
        assert!(!rules.is_empty());
        for rule in rules {
            assert!(rule.years > 0 && !rule.legal_ref.is_empty(), "{}", rule.id);
            assert!(["high", "medium", "low"].contains(&rule.confidence.as_str()), "{}", rule.id);
        }
    }
}
