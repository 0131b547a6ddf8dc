//! What the revision before listed, for the papers and data of an update: which units are new for a consignee, which are as
//! before, which are no longer affected.
//!
//! The two signed scopes are compared, so that the same release gives the same bytes whatever was answered meanwhile. The same
//! consignee is the one with the same number on the maker's own lists both times, the same unit that of the same product with
//! the same serial number (ADR 0021); of a unit without one nothing is said. Called by `submit_release`.

use crate::{App, Error, Result};
use documents::letter::{Before, UnitLine};
use domain::{
    action::ActionState,
    fact::{Fact, UnitListed},
    id::ConsigneeNo,
};
use std::collections::HashMap;

/// The units of each consignee under the revision before, by the maker's number.
#[derive(Debug)]
pub(crate) struct ListedBefore {
    revision: u32,
    units: HashMap<ConsigneeNo, Vec<UnitListed>>,
}

impl App {
    /// What the notice that this action updates listed; none for a first notice.
    ///
    /// # Errors
    /// If the earlier release is gone.
    pub(crate) async fn listed_before(&self, state: &ActionState) -> Result<Option<ListedBefore>> {
        let Some(of) = &state.continues else { return Ok(None) };
        let earlier = self.action_state(&of.action).await?;
        let signed = earlier.submitted.ok_or_else(|| Error::fault("an update of what was never released"))?;
        let scope = self.snapshot(&self.manifest(&signed)?.scope)?;
        let listed = scope.consignees.into_iter().filter_map(|row| match row.listed {
            Fact::ConsigneeListed { number, units, .. } => Some((number, units)),
            _ => None,
        });
        Ok(Some(ListedBefore { revision: of.revision, units: listed.collect() }))
    }
}

impl ListedBefore {
    /// Marks the units of a consignee, and gives what was listed for it and is no longer.
    pub(crate) fn compared(&self, number: &ConsigneeNo, units: &mut [UnitLine]) -> Before {
        let old = self.units.get(number).map(Vec::as_slice).unwrap_or_default();
        let same = |unit: &UnitLine, old: &UnitListed| old.product == unit.product && old.serial == unit.serial;
        for unit in units.iter_mut().filter(|unit| unit.serial.is_some()) {
            unit.is_new = Some(!old.iter().any(|old| same(unit, old)));
        }
        let is_gone = |old: &&UnitListed| old.serial.is_some() && !units.iter().any(|unit| same(unit, old));
        let gone = old.iter().filter(is_gone).map(|old| UnitLine {
            product: old.product.clone(),
            serial: old.serial.clone(),
            standing: old.standing,
            challenge: None,
            is_new: None,
        });
        Before { revision: self.revision, gone: gone.collect() }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;
    use domain::scope::Standing;

    fn line(product: &str, serial: Option<&str>) -> UnitLine {
        let serial = serial.map(Into::into);
        UnitLine { product: product.into(), serial, standing: Standing::Affected, challenge: None, is_new: None }
    }

    fn listed(product: &str, serial: Option<&str>) -> UnitListed {
        serde_json::from_value(serde_json::json!({
            "unit": "u", "product": product, "serial": serial, "standing": "affected", "reason": "catalogue_and_serial"
        }))
        .unwrap()
    }

    #[test]
    fn units_are_told_apart_by_product_and_serial_number() {
        let old = vec![listed("a", Some("1")), listed("a", Some("2")), listed("b", None)];
        let before = ListedBefore { revision: 1, units: [("T1".into(), old)].into() };
        let mut units = [line("a", Some("1")), line("b", Some("2")), line("a", None)];
        let said = before.compared(&"T1".into(), &mut units);
        assert_eq!(units.each_ref().map(|u| u.is_new), [Some(false), Some(true), None], "of another product it is new");
        assert_eq!(said.gone.len(), 1, "of a unit without a serial number nothing is said");
        assert_eq!((said.revision, said.gone[0].serial.as_ref().unwrap().as_str()), (1, "2"));
        let said = before.compared(&"T2".into(), &mut units);
        assert_eq!(
            (units[0].is_new, said.gone.len()),
            (Some(true), 0),
            "whoever was not on the list has everything new"
        );
    }
}
