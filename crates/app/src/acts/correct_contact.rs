//! "Wrong contact": the right person is named and gets the notice; if nobody is named, a person looks for one.
//!
//! It redirects, it never drops a consignee.

use crate::{App, Result, Staff, acts::hand_over::mail_address, link::Guest, personal::Beside, worker::send::Contents};
use domain::{
    approval::Role,
    fact::{Fact, Purpose, Stream, Who},
    id::{ActionId, ConsigneeId},
    reconcile::ConsigneeState,
};
use store::NewParcel;

/// Who is the right one, as far as said.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RightContact {
    /// Name or function.
    pub name: String,
    /// Mail address; may be empty.
    pub email: String,
}

impl App {
    /// From the portal.
    ///
    /// # Errors
    /// `contact.invalid`.
    pub async fn wrong_contact(&self, guest: &Guest, state: &ConsigneeState, right: &RightContact) -> Result<()> {
        self.change(&guest.action, &guest.consignee, guest.who(), state, right).await
    }

    /// By staff.
    ///
    /// # Errors
    /// `staff.role`, `contact.invalid`.
    pub async fn correct_contact(
        &self,
        staff: &Staff,
        action: &ActionId,
        consignee: &ConsigneeId,
        right: &RightContact,
    ) -> Result<()> {
        staff.needs(&[Role::Coordinator, Role::CallCentre])?;
        let state = self.consignee_state(action, consignee).await?;
        self.change(action, consignee, staff.who(), &state, right).await
    }

    async fn change(
        &self,
        action: &ActionId,
        consignee: &ConsigneeId,
        who: Who,
        state: &ConsigneeState,
        right: &RightContact,
    ) -> Result<()> {
        let mut beside = Beside::new(self, consignee);
        let (fact, notice) = self.corrected(action, consignee, state, right, &mut beside).await?;
        let named = matches!(fact, Fact::ContactCorrected { email: Some(_), .. });
        let mut batch = self.batch(action, who, Stream::Consignee(consignee.clone()), state.version, vec![fact]);
        batch.personal = beside.values;
        batch.parcels.extend(notice);
        self.append(batch).await?;
        // Nobody was named: whoever else is known comes next.
        if named { Ok(()) } else { self.follow_contact(action, consignee).await }
    }

    /// What a correction records, and the notice to whoever was named: for one batch, with whatever else belongs to it.
    ///
    /// # Errors
    /// `contact.invalid`.
    pub(crate) async fn corrected(
        &self,
        action: &ActionId,
        consignee: &ConsigneeId,
        state: &ConsigneeState,
        right: &RightContact,
        beside: &mut Beside<'_>,
    ) -> Result<(Fact, Option<NewParcel>)> {
        let email = match right.email.trim() {
            "" => None,
            text => Some(mail_address(text)?),
        };
        let fact = Fact::ContactCorrected {
            contact: beside.commit_some("contact", Some(&right.name)),
            email: email.as_deref().map(|e| beside.commit("email", e)),
        };
        let (Some(address), Some(lang)) = (email, &state.lang) else { return Ok((fact, None)) };
        // The same signed files go to the right person.
        let contents = Contents { personal: self.personal_pages(action, consignee).await?, ..Contents::default() };
        let dedupe = format!("notice:v{}", state.version + 1);
        let name = right.name.trim();
        let notice = self.parcel(consignee.clone(), Purpose::Notice, dedupe, &address, name, lang, &contents);
        Ok((fact, Some(notice)))
    }
}
