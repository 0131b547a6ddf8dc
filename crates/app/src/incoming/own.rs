//! Mail of our own addresses: a copy of what we sent, or something that a colleague passed on. It is never an answer.
//!
//! A copy needs nobody and is noted. What was passed on from one of our addresses waits: a person says whose it is. Reports
//! about delivery come from servers and are told by what they are, not by their sender.

use super::{Came, sender};
use crate::{App, Result};
use domain::fact::MailKind;
use intake::mail::{Kind, Mail};
use store::{Arrival, ArrivalState};

impl App {
    /// What became of a mail that one of our own addresses sent; none: it is somebody else's.
    pub(super) async fn own_mail(&self, mail: &Mail, kind: MailKind, row: &Arrival) -> Result<Option<Came>> {
        if matches!(mail.kind, Kind::DeliveryReport(_) | Kind::DispositionNotification(_) | Kind::Complaint(_)) {
            return Ok(None);
        }
        if !self.is_own(sender(mail)) {
            return Ok(None);
        }
        let (state, came) = match kind {
            MailKind::Forwarded => (ArrivalState::Waiting, Came::Waits),
            _ => (ArrivalState::Done, Came::Noted),
        };
        let new = self.store.put_arrival(&Arrival { state, ..row.clone() }).await?;
        Ok(Some(if new { came } else { Came::Known }))
    }

    /// Whether an address is one that this installation sends from or is answered at, with or without `+<parcel>`.
    fn is_own(&self, address: &str) -> bool {
        let settings = &self.settings;
        let bare = bare(address);
        let own = [&settings.mail_from, &settings.reply_to, &settings.bounce_to];
        !bare.is_empty() && own.into_iter().any(|own| self::bare(own) == bare)
    }
}

/// In small letters, without what follows a plus in the local part.
fn bare(address: &str) -> String {
    let address = address.trim().to_lowercase();
    match address.rsplit_once('@') {
        Some((local, domain)) => format!("{}@{domain}", local.split('+').next().unwrap_or_default()),
        None => address,
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn what_follows_a_plus_is_the_same_address() {
        assert_eq!(super::bare(" Bounce+P123@Maker.example"), "bounce@maker.example");
        assert_eq!(super::bare("nobody"), "nobody");
    }
}
