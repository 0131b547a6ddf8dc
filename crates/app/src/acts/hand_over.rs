//! Handing a part of the form to a colleague: by mail, without an account, named in the record.

use crate::{App, Error, Result, link::Guest, personal::Beside, worker::send::Contents};
use domain::{
    fact::{Fact, Purpose},
    id::{HandoverId, UnitKey},
    reconcile::ConsigneeState,
};

impl App {
    /// Hands these units to whoever reads that mail box. Gives the handover and the colleague's link.
    ///
    /// # Errors
    /// `contact.invalid`, `unit.unknown`, `response.invalid` without a unit.
    pub async fn hand_over(
        &self,
        guest: &Guest,
        state: &ConsigneeState,
        units: &[UnitKey],
        email: &str,
        from: &str,
    ) -> Result<(HandoverId, String)> {
        let email = mail_address(email)?;
        if units.is_empty() {
            return Err(Error::new("response.invalid", "no unit chosen"));
        }
        if let Some(foreign) = units.iter().find(|u| !state.units.contains_key(u)) {
            return Err(Error::new("unit.unknown", foreign.as_str()));
        }
        let handover = HandoverId::new(self.chance.id().get(..12).unwrap_or_default());
        let mut beside = Beside::new(self, &guest.consignee);
        let to = beside.commit("colleague", &email);
        let token = self.token(&guest.action, &guest.consignee, state.generation, Some(&handover))?;
        let link = self.link(&guest.action, &token);
        let fact = Fact::HandedOver { handover: handover.clone(), units: units.to_vec(), to };
        let mut batch = self.batch(&guest.action, guest.who(), guest.stream(), state.version, vec![fact]);
        batch.personal = beside.values;
        if let Some(lang) = &state.lang {
            let contents = Contents {
                handover: Some(handover.clone()),
                from: Some(from.trim().to_owned()),
                ..Contents::default()
            };
            let dedupe = parcel_of(&handover);
            batch.parcels.push(self.parcel(
                guest.consignee.clone(),
                Purpose::Handover,
                dedupe,
                &email,
                "",
                lang,
                &contents,
            ));
        }
        self.append(batch).await?;
        Ok((handover, link))
    }
}

/// What the mail about a handover is called among those to its consignee.
pub(crate) fn parcel_of(handover: &HandoverId) -> String {
    format!("handover:{handover}")
}

/// A mail address as typed, trimmed; only plainly impossible ones are refused.
pub(crate) fn mail_address(text: &str) -> Result<String> {
    let text = text.trim();
    let right = text.split_once('@').is_some_and(|(user, host)| {
        !user.is_empty() && host.contains('.') && !host.starts_with('.') && !host.contains('@')
    });
    if right
        && !text.contains(|c: char| c.is_whitespace() || c.is_control() || matches!(c, '<' | '>' | ',' | ';' | '"'))
    {
        Ok(text.to_owned())
    } else {
        Err(Error::new("contact.invalid", text))
    }
}
