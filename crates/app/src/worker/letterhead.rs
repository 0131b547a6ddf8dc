//! What stands around the words of a mail: sender, addressee, subject, Message-ID, and where it is sent back to.

use crate::App;
use channels::outbound::{Attachment, Mail};
use documents::mail::MailText;
use domain::{fact::Purpose, notice::Notice};
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

    /// The envelope's sender: what comes back there names its parcel.
    pub(super) fn sent_back_to(&self, parcel: &LeasedParcel) -> String {
        match self.settings.bounce_to.rsplit_once('@') {
            Some((local, domain)) => format!("{local}+{}@{domain}", parcel.id),
            None => self.settings.mail_from.clone(),
        }
    }
}
