//! What stands around the words of a mail: sender, addressee, subject, Message-ID, and where it is sent back to; and what the
//! words need beside the notice.

use super::send::{Contents, Release};
use crate::{App, Error, Result, acts::submit_release::family_of};
use channels::outbound::{Attachment, Mail};
use documents::mail::{MailData, MailText, Purpose as MailPurpose};
use domain::{fact::Purpose, notice::Notice, reconcile::ConsigneeState};
use store::LeasedParcel;

impl App {
    /// The mail around its words.
    pub(super) fn letterhead(
        &self,
        parcel: &LeasedParcel,
        notice: &Notice,
        text: MailText,
        attachments: Vec<Attachment>,
    ) -> Mail {
        let or = |set: &str, else_: &str| if set.is_empty() { else_.to_owned() } else { set.to_owned() };
        let host = self.settings.mail_from.rsplit('@').next().unwrap_or("fieldaction.invalid");
        Mail {
            from: (or(&self.settings.mail_from_name, &notice.maker.name), self.settings.mail_from.clone()),
            to: (parcel.name.clone(), parcel.address.clone()),
            reply_to: or(&self.settings.reply_to, &notice.maker.support_email),
            subject: text.subject,
            text: text.text,
            html: text.html,
            attachments,
            message_id: format!("<{}@{host}>", parcel.id),
            date: self.clock.now(),
            lang: parcel.lang.to_string(),
            auto_submitted: !matches!(parcel.purpose, Purpose::Notice),
        }
    }

    /// The name of the organisation that a parcel is for; of the person, where that was erased.
    pub(super) async fn site_of(&self, parcel: &LeasedParcel) -> Result<String> {
        let site = self.store.consignee(&parcel.action, &parcel.consignee).await?.map(|row| row.name);
        Ok(site.filter(|name| !name.is_empty()).unwrap_or_else(|| parcel.name.clone()))
    }

    /// What a mail to this consignee says beside the notice. `site`: the name of the organisation.
    pub(super) fn mail_data(
        &self,
        parcel: &LeasedParcel,
        release: &Release,
        state: &ConsigneeState,
        site: &str,
    ) -> Result<MailData> {
        let contents: Contents = serde_json::from_str(&parcel.payload).map_err(Error::fault)?;
        let token = self.token(&parcel.action, &parcel.consignee, state.generation, contents.handover.as_ref())?;
        let purpose = match parcel.purpose {
            Purpose::Notice => MailPurpose::Notice,
            Purpose::Reminder(step) => MailPurpose::Reminder { number: step, days: self.days_since_told(state) },
            Purpose::Receipt => {
                let number = contents.response.clone().map(|r| r.to_string()).unwrap_or_default();
                MailPurpose::Receipt { number, position: None }
            }
            Purpose::Handover => MailPurpose::Handover { from: contents.from.clone().unwrap_or_default() },
            Purpose::Onward(_) => MailPurpose::Onward { sites: contents.sites.join(", ") },
            Purpose::Answer => MailPurpose::Answer,
        };
        let handed = contents.handover.as_ref().and_then(|id| state.handovers.iter().find(|h| &h.id == id));
        let units = handed.map_or_else(|| state.counted_units().count(), |h| h.units.len());
        // A person has answered or asked; everything else is for the place, whoever reads it there.
        let of_person = matches!(parcel.purpose, Purpose::Receipt | Purpose::Answer) && !parcel.name.is_empty();
        let whose = if of_person { &parcel.name } else { site };
        Ok(MailData {
            addressee: whose.to_owned(),
            country: state.country.clone(),
            units: u32::try_from(units).unwrap_or(u32::MAX),
            link: self.link(&parcel.action, &token),
            code: state.number.as_ref().map(ToString::to_string).unwrap_or_default(),
            purpose,
            family: family_of(&release.draft.notice, &release.families, state),
        })
    }

    /// The envelope's sender: what comes back there names its parcel.
    pub(super) fn sent_back_to(&self, parcel: &LeasedParcel) -> String {
        match self.settings.bounce_to.rsplit_once('@') {
            Some((local, domain)) => format!("{local}+{}@{domain}", parcel.id),
            None => self.settings.mail_from.clone(),
        }
    }
}
