//! Issuing the notice: opens a stream for every consignee in the signed scope and makes its parcel.
//!
//! Safe to repeat: a crash in the middle leaves the action approved, and the next try skips streams that exist. The
//! sender waits until `NoticeIssued` is recorded, so nothing leaves before everything is there.

use crate::{App, Error, Result, Staff, acts::submit_release::commitments, worker::send::Contents};
use domain::{
    approval::{Move, may},
    fact::{Fact, Means, Purpose, Stream},
    id::{ActionId, Commitment, ConsigneeId, ParcelId},
    lang::Lang,
};
use std::collections::HashMap;
use store::{NewParcel, StreamAppend};

impl App {
    /// Dispatches. Gives the number of parcels.
    ///
    /// # Errors
    /// `approval.stage`, `staff.role`, `dispatch.gates` naming the countries; `seal.stamp`.
    pub async fn dispatch_notice(&self, staff: &Staff, action: &ActionId) -> Result<u64> {
        let state = self.action_state(action).await?;
        may(&state, Move::Dispatch, &staff.roles)?;
        let gates = self.open_gates(action).await?;
        if !gates.is_empty() {
            let countries: Vec<_> = gates.iter().map(|g| g.country.as_str()).collect();
            return Err(Error::new("dispatch.gates", countries.join(", ")));
        }
        let signed = state.submitted.clone().ok_or_else(|| Error::new("approval.stage", ""))?;
        let manifest = self.manifest(&signed)?;
        let version = self.stamp_release(staff, action, &state, &manifest).await?;
        let snapshot = self.snapshot(&manifest.scope)?;
        let mut parcels = 0;
        for chunk in snapshot.consignees.chunks(1000) {
            let values = self.values(action, chunk.iter().flat_map(|r| commitments(&r.listed))).await?;
            let mut batch = self.batch(action, staff.who(), Stream::Action, 0, Vec::new());
            batch.streams.clear();
            for row in chunk {
                let mut facts = vec![self.fact(row.listed.clone())];
                let personal = manifest.personal.get(&row.consignee).cloned();
                match self.first_parcel(row.consignee.clone(), &row.listed, &values, personal) {
                    Some(parcel) => {
                        parcels += 1;
                        batch.parcels.push(parcel);
                    }
                    // Nobody can be mailed here: a person posts the letter.
                    None => facts.push(self.fact(Fact::Escalated { step: 0, means: Means::Letter })),
                }
                let stream = Stream::Consignee(row.consignee.clone());
                batch.streams.push(StreamAppend { stream, expected: 0, facts });
            }
            self.store.append_new(batch).await?;
        }
        let issued = Fact::NoticeIssued { manifest: signed, parcels };
        self.append(self.batch(action, staff.who(), Stream::Action, version, vec![issued])).await?;
        Ok(parcels)
    }

    /// The parcel with the notice for a consignee just listed; `None` if it has no mail address.
    pub(crate) fn first_parcel(
        &self,
        consignee: ConsigneeId,
        listed: &Fact,
        values: &HashMap<Commitment, String>,
        personal: Option<domain::id::Digest>,
    ) -> Option<NewParcel> {
        let Fact::ConsigneeListed { email, name, contact, lang, .. } = listed else { return None };
        let address = values.get(email.as_ref()?)?;
        let person = contact.as_ref().and_then(|c| values.get(c));
        let name = person.or_else(|| values.get(name)).cloned().unwrap_or_default();
        let contents = Contents { personal, ..Contents::default() };
        Some(self.parcel(consignee, Purpose::Notice, "notice".into(), address, &name, lang, &contents))
    }

    /// A parcel to be sent as soon as possible. `dedupe` keeps a second one for the same reason out.
    #[expect(clippy::too_many_arguments, reason = "one place that makes outbox rows; each argument is a column")]
    pub(crate) fn parcel(
        &self,
        consignee: ConsigneeId,
        purpose: Purpose,
        dedupe: String,
        address: &str,
        name: &str,
        lang: &Lang,
        contents: &Contents,
    ) -> NewParcel {
        NewParcel {
            id: ParcelId::new(self.chance.id()),
            dedupe: dedupe_of(&consignee, &dedupe),
            consignee,
            purpose,
            address: address.to_owned(),
            name: name.to_owned(),
            lang: lang.clone(),
            not_before: self.clock.now(),
            payload: serde_json::to_string(contents).unwrap_or_default(),
        }
    }
}

/// What a parcel to this consignee is found by in the outbox of its action.
pub(crate) fn dedupe_of(consignee: &ConsigneeId, dedupe: &str) -> String {
    format!("{consignee}:{dedupe}")
}
