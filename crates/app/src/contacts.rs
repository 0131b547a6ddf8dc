//! Who is next when a contact does not work: another address of the consignee that is known and was not tried in vain, else
//! a call, else a letter. Nobody is left without a way.
//!
//! Known are the addresses of the record, of corrections, of colleagues a part was handed to, and those given with answers;
//! the newest goes first. Addresses are compared as values; an erased one is gone.

use crate::{App, Result, Staff, worker::send::Contents};
use domain::{
    approval::Role,
    fact::{DeliveryReport, DeliveryState, Fact, Means, Purpose, Stream, TaskKind, Who},
    id::{ActionId, Commitment, ConsigneeId, ParcelId},
    reconcile::{ConsigneeState, Task},
    response::ContactDetail,
};
use std::collections::BTreeSet;
use store::NewParcel;

/// What follows: facts for the consignee's stream, and the notice to the next one.
#[derive(Debug, Default)]
pub(crate) struct NextContact {
    pub facts: Vec<Fact>,
    pub parcels: Vec<NewParcel>,
}

impl App {
    /// What follows when this parcel did not arrive; nothing if its address is not the one in use, or an answer is there.
    pub(crate) async fn after_bounce(
        &self,
        action: &ActionId,
        consignee: &ConsigneeId,
        state: &ConsigneeState,
        parcel: &ParcelId,
        purpose: Purpose,
    ) -> Result<NextContact> {
        if !matches!(purpose, Purpose::Notice | Purpose::Reminder(_)) {
            return Ok(NextContact::default());
        }
        let Some(sent) = self.store.known_parcel(parcel.as_str()).await? else { return Ok(NextContact::default()) };
        let in_use = self.values(action, &state.email).await?.into_values().any(|now| is_same(&now, &sent.address));
        match in_use {
            true => self.next_contact(action, consignee, state, &sent.address).await,
            false => Ok(NextContact::default()),
        }
    }

    /// The next contact, by the system: the one in use was said to be wrong.
    pub(crate) async fn follow_contact(&self, action: &ActionId, consignee: &ConsigneeId) -> Result<()> {
        self.take_next(action, consignee, Who::System).await
    }

    /// The next contact, because staff says so: the person asked for no more mail, or is the wrong one.
    ///
    /// # Errors
    /// `staff.role`.
    pub async fn try_next_contact(&self, staff: &Staff, action: &ActionId, consignee: &ConsigneeId) -> Result<()> {
        staff.needs(&[Role::Coordinator])?;
        self.take_next(action, consignee, staff.who()).await
    }

    async fn take_next(&self, action: &ActionId, consignee: &ConsigneeId, who: Who) -> Result<()> {
        let state = self.consignee_state(action, consignee).await?;
        let next = self.after_wrong(action, consignee, &state).await?;
        if next.facts.is_empty() {
            return Ok(());
        }
        let mut batch = self.batch(action, who, Stream::Consignee(consignee.clone()), state.version, next.facts);
        batch.parcels = next.parcels;
        self.append(batch).await?;
        Ok(())
    }

    /// What follows when the contact in use was said to be wrong, or wants no more mail.
    pub(crate) async fn after_wrong(
        &self,
        action: &ActionId,
        consignee: &ConsigneeId,
        state: &ConsigneeState,
    ) -> Result<NextContact> {
        let now = self.values(action, &state.email).await?.into_values().next().unwrap_or_default();
        self.next_contact(action, consignee, state, &now).await
    }

    async fn next_contact(
        &self,
        action: &ActionId,
        consignee: &ConsigneeId,
        state: &ConsigneeState,
        failed: &str,
    ) -> Result<NextContact> {
        let mut next = NextContact::default();
        if state.answered() || state.is_let_go() {
            return Ok(next);
        }
        if let (Some((email, address)), Some(lang)) =
            (self.other_address(action, consignee, failed).await?, &state.lang)
        {
            next.facts.push(Fact::ContactCorrected { contact: None, email: Some(email) });
            let name = self.values(action, &state.name).await?.into_values().next().unwrap_or_default();
            let contents = Contents { personal: self.personal_pages(action, consignee).await?, ..Contents::default() };
            let dedupe = format!("notice:next:{}", state.version);
            let notice = Purpose::Notice;
            next.parcels.push(self.parcel(consignee.clone(), notice, dedupe, &address, &name, lang, &contents));
            return Ok(next);
        }
        let means = if state.phone.is_some() { Means::Phone } else { Means::Letter };
        let is_asked = |task: &Task| {
            task.kind == TaskKind::Call && Means::asked(&task.about).is_some_and(|asked| means.answers(asked))
        };
        if !state.tasks.values().any(is_asked) {
            next.facts.push(Fact::Escalated { step: 0, means });
        }
        Ok(next)
    }

    /// The newest known address that is not the failed one and was not tried in vain: nothing failed there, and nobody said
    /// that it is wrong or wants no mail there, since it was last named.
    async fn other_address(
        &self,
        action: &ActionId,
        consignee: &ConsigneeId,
        failed: &str,
    ) -> Result<Option<(Commitment, String)>> {
        let facts = self.store.stream(action, &Stream::Consignee(consignee.clone())).await?;
        let values = self.values(action, facts.iter().filter_map(|recorded| address_in(&recorded.fact))).await?;
        let of = |commitment: &Commitment| values.get(commitment).map(|address| address.trim().to_lowercase());
        let mut known: Vec<&Commitment> = Vec::new();
        let mut in_use: Option<&Commitment> = None;
        let mut vain: BTreeSet<String> = BTreeSet::new();
        for recorded in &facts {
            let is_contact = matches!(recorded.fact, Fact::ConsigneeListed { .. } | Fact::ContactCorrected { .. });
            match (&recorded.fact, address_in(&recorded.fact)) {
                // Said to be wrong; or another one that was known already took its place, which only happens then.
                (Fact::ContactCorrected { .. }, None) => vain.extend(in_use.and_then(of)),
                (Fact::ContactCorrected { .. }, Some(next)) if known.contains(&next) => {
                    vain.extend(in_use.and_then(of));
                }
                (_, Some(named)) => drop(of(named).map(|address| vain.remove(&address))),
                (
                    Fact::Undeliverable { parcel, .. }
                    | Fact::DeliveryReported(DeliveryReport { parcel, state: DeliveryState::Failed, .. }),
                    None,
                ) => {
                    let sent = self.store.known_parcel(parcel.as_str()).await?;
                    vain.extend(sent.map(|sent| sent.address.to_lowercase()));
                }
                _ => {}
            }
            if let Some(named) = address_in(&recorded.fact) {
                known.push(named);
                in_use = if is_contact { Some(named) } else { in_use };
            }
        }
        vain.insert(failed.trim().to_lowercase());
        let found = known.into_iter().rev().find_map(|commitment| {
            let address = crate::acts::hand_over::mail_address(values.get(commitment)?).ok()?;
            (!vain.contains(&address.to_lowercase())).then(|| (commitment.clone(), address))
        });
        Ok(found)
    }
}

/// The mail address that a fact names.
fn address_in(fact: &Fact) -> Option<&Commitment> {
    match fact {
        Fact::ConsigneeListed { email, .. } | Fact::ContactCorrected { email, .. } => email.as_ref(),
        Fact::HandedOver { to, .. } => Some(to),
        Fact::ResponseReceived { response } => response.contact.get(&ContactDetail::Email),
        _ => None,
    }
}

fn is_same(one: &str, other: &str) -> bool {
    one.trim().eq_ignore_ascii_case(other.trim())
}
