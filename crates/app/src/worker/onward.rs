//! Reminding sites whose names their distributor keeps: it gets one mail with all numbers that are silent.
//!
//! Whatever the ladder asks for at such a site (a mail, a call, a visit), nobody here can do it. The step is recorded at
//! the site; the mail to the distributor goes once for each step and day, however many sites are due.

use crate::{App, Result, worker::send::Contents};
use domain::{
    dispatch::Due,
    fact::{Fact, Purpose, RemindedOnward, Stream, Who},
    id::{ActionId, ConsigneeId},
    reconcile::ConsigneeState,
};

impl App {
    /// Asks the distributor of this site to remind it.
    pub(super) async fn remind_onward(
        &self,
        action: &ActionId,
        site: &ConsigneeId,
        state: &ConsigneeState,
        what: Due,
    ) -> Result<bool> {
        let step = match what {
            Due::Send(Purpose::Reminder(step)) | Due::Ask { step, .. } => step,
            Due::Send(_) => return Ok(false),
        };
        if let Some(dealer) = &state.via {
            self.ask_dealer(action, dealer, step).await?;
        }
        let fact = Fact::RemindedOnward(RemindedOnward { step });
        let stream = Stream::Consignee(site.clone());
        self.append(self.batch(action, Who::System, stream, state.version, vec![fact])).await?;
        Ok(true)
    }

    /// The mail to the distributor, if there is none for this step today.
    async fn ask_dealer(&self, action: &ActionId, dealer: &ConsigneeId, step: u32) -> Result<()> {
        let state = self.consignee_state(action, dealer).await?;
        let (Some(email), Some(lang)) = (&state.email, &state.lang) else { return Ok(()) };
        let name = state.contact.as_ref().or(state.name.as_ref());
        let values = self.values(action, [email].into_iter().chain(name)).await?;
        let Some(address) = values.get(email) else { return Ok(()) };
        let mut sites = Vec::new();
        for id in &state.blind_sites {
            let site = self.consignee_state(action, id).await?;
            sites.extend(site.blind.filter(|_| site.answered_at.is_none()).map(|blind| blind.site));
        }
        let contents = Contents { sites, ..Contents::default() };
        let dedupe = format!("onward:{step}:{}", self.clock.today());
        let name = name.and_then(|c| values.get(c)).map_or("", String::as_str);
        let mut batch = self.batch(action, Who::System, Stream::Consignee(dealer.clone()), state.version, Vec::new());
        batch.streams.clear();
        let purpose = Purpose::Onward(step);
        batch.parcels.push(self.parcel(dealer.clone(), purpose, dedupe, address, name, lang, &contents));
        match self.store.append(batch).await {
            Ok(_) => Ok(()),
            // It goes today already, with all numbers.
            Err(error) if error.kind == store::Kind::Unique => Ok(()),
            Err(error) => Err(error.into()),
        }
    }
}
