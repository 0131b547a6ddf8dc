//! Somebody suspects an intruder. Opens the heaviest task there is; settles nothing else.

use crate::{App, Error, Result, link::Guest, personal::Beside};
use domain::{fact::Fact, id::UnitKey, reconcile::ConsigneeState};

impl App {
    /// Records the suspicion.
    ///
    /// # Errors
    /// `unit.unknown`.
    pub async fn suspect_intruder(
        &self,
        guest: &Guest,
        state: &ConsigneeState,
        units: &[UnitKey],
        unplugged: bool,
        description: &str,
    ) -> Result<()> {
        if let Some(foreign) = units.iter().find(|u| !state.units.contains_key(u)) {
            return Err(Error::new("unit.unknown", foreign.as_str()));
        }
        let mut beside = Beside::new(self, &guest.consignee);
        let description = beside.commit("suspicion", description.trim());
        let fact = Fact::CompromiseSuspected { units: units.to_vec(), unplugged, description };
        let mut batch = self.batch(&guest.action, guest.who(), guest.stream(), state.version, vec![fact]);
        batch.personal = beside.values;
        self.append(batch).await?;
        Ok(())
    }
}
