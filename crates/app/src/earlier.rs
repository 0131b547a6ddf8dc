//! What was answered about the same units under earlier revisions of a notice, read from the facts of those actions.
//!
//! Nothing is copied and nothing counts here: an answer to an update is what somebody signs there. The same site is the one
//! with the same number of the maker's, on the maker's own lists both times, or the one that was recognised when its distributor
//! named it again (`named_before`); the same unit is the one of the same product with
//! the same serial number. A value that was erased stays erased.

use crate::{App, Result};
use domain::{
    action::ActionState,
    id::{ActionId, Commitment, ConsigneeId, UnitKey},
    reconcile::{ConsigneeState, UnitState},
    response::{Disposition, Response},
};
use jiff::Timestamp;
use std::collections::HashMap;

/// The last answer about one unit under an earlier revision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EarlierAnswer {
    /// The unit, by its key in the update.
    pub unit: UnitKey,
    /// The action in which it was answered.
    pub action: ActionId,
    /// The same consignee there.
    pub consignee: ConsigneeId,
    /// The revision of the notice there.
    pub revision: u32,
    /// When the answer came in.
    pub at: Timestamp,
    /// What was said.
    pub disposition: Disposition,
    /// Who filled in the form; empty: erased.
    pub by: String,
    /// The words in it, as far as they were not erased.
    pub(crate) values: HashMap<Commitment, String>,
}

impl App {
    /// The last earlier answer about each unit of this consignee that has one, the nearest revision first.
    pub(crate) async fn earlier_answers(&self, of: &ActionState, state: &ConsigneeState) -> Result<Vec<EarlierAnswer>> {
        let mut found: Vec<EarlierAnswer> = Vec::new();
        for earlier in self.earlier_actions(of).await? {
            let Some((consignee, before)) = self.same_before(&earlier, state).await? else { continue };
            let Some((revision, _)) = self.action_state(&earlier).await?.notice else { continue };
            for unit in state.counted_units() {
                let key = &unit.listed.unit;
                if found.iter().any(|f| f.unit == *key) {
                    continue;
                }
                let Some((at, response, disposition)) = answered(&before, unit) else { continue };
                let values = self.values(&earlier, response.commitments()).await?;
                found.push(EarlierAnswer {
                    unit: key.clone(),
                    action: earlier.clone(),
                    consignee: consignee.clone(),
                    revision,
                    at,
                    disposition,
                    by: values.get(&response.respondent).cloned().unwrap_or_default(),
                    values,
                });
            }
        }
        Ok(found)
    }
}

/// The answer that counts for the same unit in an earlier state of the same consignee.
fn answered<'s>(before: &'s ConsigneeState, unit: &UnitState) -> Option<(Timestamp, &'s Response, Disposition)> {
    let serial = unit.listed.serial.as_ref()?.as_str();
    let same = |u: &&UnitState| u.listed.product == unit.listed.product && u.serial() == Some(serial);
    let old = before.counted_units().find(same)?;
    let said = old.disposition.clone()?;
    let names = |r: &Response| r.units.iter().any(|u| u.unit == old.listed.unit && u.disposition == said);
    let (at, response) = before.responses.iter().rev().find(|(_, r)| !before.held.contains(&r.id) && names(r))?;
    Some((*at, response, said))
}
