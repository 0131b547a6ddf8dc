//! What a distributor passed on: units that are counted elsewhere, sites whose names it keeps, what it handed in.

use crate::{
    fact::BlindList,
    id::{ConsigneeId, UnitKey},
    reconcile::ConsigneeState,
};
use jiff::Timestamp;

impl ConsigneeState {
    /// Consignees were named; their units are counted there from now on.
    pub(super) fn passed_on(&mut self, named: &[ConsigneeId], units: &[UnitKey], complete: bool) {
        self.named.extend(named.iter().cloned());
        self.cascade_complete = complete;
        for key in units {
            if let Some(unit) = self.units.get_mut(key) {
                unit.moved = true;
            }
        }
    }

    /// Sites were declared by number only.
    pub(super) fn blind_list(&mut self, list: &BlindList) {
        self.passed_on(&list.sites, &list.units, list.complete);
        self.blind_sites.extend(list.sites.iter().cloned());
        self.blind_root.clone_from(&list.root);
    }

    /// The distributor handed the notice on: the ladder counts from here.
    pub(super) fn told_onward(&mut self, at: Timestamp) {
        self.told(at);
        self.notice_sent_at.get_or_insert(at);
    }
}
