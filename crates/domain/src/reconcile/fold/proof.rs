//! What evidence does to the units of a consignee, and what happens where words and evidence do not fit.

use super::task_id;
use crate::{
    evidence::{Announced, EvidenceBundle, EvidenceDoubt, Outcome},
    fact::TaskKind,
    id::UnitKey,
    reconcile::ConsigneeState,
    response::Disposition,
};
use jiff::Timestamp;

impl ConsigneeState {
    /// Keeps what came in. What a bundle that decides says comes as a fact of its own; of the others, bad news is work.
    pub(super) fn bundle_came(&mut self, bundle: &EvidenceBundle, at: Timestamp) {
        if !self.keys.contains(&bundle.key) {
            self.keys.push(bundle.key.clone());
        }
        self.bundles.push((at, bundle.clone()));
        let Some(key) = &bundle.unit else {
            self.open_task(TaskKind::UnknownSerial, bundle.serial.as_str(), at);
            return;
        };
        if bundle.decides().is_some() {
            self.decided(key, bundle.finished);
        }
        let Some(unit) = self.units.get_mut(key) else { return };
        unit.challenges_used += u32::from(bundle.challenge.is_some() && bundle.decides() == Some(true));
        let good = unit.shown_done_at.is_some() || matches!(unit.disposition, Some(Disposition::Done { .. }));
        let has = |doubt| bundle.doubts.contains(&doubt);
        if has(EvidenceDoubt::SaysOtherwise) || (good && bundle.outcome == Outcome::Open && bundle.decides().is_none())
        {
            self.contradiction(key, at);
        }
        if has(EvidenceDoubt::SharedCertificate) || has(EvidenceDoubt::SharedBmc) {
            self.open_task(TaskKind::SharedIdentity, key.as_str(), at);
        }
    }

    /// Keeps what a code on paper announces. It moves nothing; bad news is work, as it is with a bundle.
    pub(super) fn announced(&mut self, announced: &Announced, at: Timestamp) {
        self.announced.push((at, announced.clone()));
        let Some(key) = &announced.unit else {
            self.open_task(TaskKind::UnknownSerial, announced.serial.as_str(), at);
            return;
        };
        let Some(unit) = self.units.get(key) else { return };
        let good = unit.shown_done_at.is_some() || matches!(unit.disposition, Some(Disposition::Done { .. }));
        if good && announced.outcome == Outcome::Open {
            self.contradiction(key, at);
        }
    }

    /// Something was decided about the unit by what was seen then.
    pub(super) fn decided(&mut self, key: &UnitKey, seen: Timestamp) {
        if let Some(unit) = self.units.get_mut(key) {
            unit.decided_at = unit.decided_at.max(Some(seen));
        }
    }

    pub(super) fn evidence(&mut self, key: &UnitKey, safe: bool, at: Timestamp) {
        let Some(unit) = self.units.get_mut(key) else { return };
        if safe {
            unit.shown_done_at.get_or_insert(at);
            unit.reopened = false;
            for kind in [TaskKind::Contradiction, TaskKind::Reopened] {
                self.tasks.remove(&task_id(kind, key.as_str()));
            }
            return;
        }
        unit.reopened |= unit.shown_done_at.is_some();
        unit.shown_done_at = None;
        if matches!(unit.disposition, Some(Disposition::Done { .. })) {
            self.contradiction(key, at);
        } else if unit.reopened {
            self.open_task(TaskKind::Reopened, key.as_str(), at);
        }
    }

    /// A unit that was seen unsafe and is now said to be done again stays a contradiction until it is shown.
    pub(super) fn contradictions(&mut self, at: Timestamp) {
        let reopened: Vec<_> = self
            .units
            .values()
            .filter(|u| u.reopened && matches!(u.disposition, Some(Disposition::Done { .. })))
            .map(|u| u.listed.unit.clone())
            .collect();
        for key in reopened {
            self.contradiction(&key, at);
        }
    }

    /// One piece of work about a unit: a contradiction takes the place of "open again".
    fn contradiction(&mut self, key: &UnitKey, at: Timestamp) {
        self.tasks.remove(&task_id(TaskKind::Reopened, key.as_str()));
        self.open_task(TaskKind::Contradiction, key.as_str(), at);
    }
}
