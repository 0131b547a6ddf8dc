//! Evidence that a unit is safe, or is not: here from the maker's engineer on site. fieldcheck's bundles come the same way.

use crate::{App, Error, Result, Staff, acts::approve_notice::needed};
use domain::{
    approval::Role,
    fact::{EvidenceMethod, Fact, Stream},
    id::{ActionId, ConsigneeId, UnitKey},
};

impl App {
    /// Records what was seen on site. The note is kept by digest as the evidence.
    ///
    /// # Errors
    /// `staff.role`, `unit.unknown`, `response.invalid` without a note.
    pub async fn record_evidence(
        &self,
        staff: &Staff,
        action: &ActionId,
        consignee: &ConsigneeId,
        unit: &UnitKey,
        safe: bool,
        note: &str,
    ) -> Result<()> {
        staff.needs(&[Role::Coordinator])?;
        let state = self.consignee_state(action, consignee).await?;
        if !state.units.contains_key(unit) {
            return Err(Error::new("unit.unknown", unit.as_str()));
        }
        let evidence = self.blobs.put(needed("note", note)?.as_bytes())?;
        let fact = Fact::EvidenceRecorded { unit: unit.clone(), method: EvidenceMethod::OnSite, safe, evidence };
        self.append(self.batch(action, staff.who(), Stream::Consignee(consignee.clone()), state.version, vec![fact]))
            .await?;
        Ok(())
    }
}
