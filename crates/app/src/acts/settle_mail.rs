//! A person deals with a mail: takes it as an answer or as word of another contact, says whose it is, or that it needs
//! nothing more.

use crate::{
    App, Error, Result, Staff,
    acts::{
        correct_contact::RightContact,
        receive_response::{FilledForm, Origin, Receipt},
    },
    contacts::NextContact,
    incoming::{self, Target},
    personal::Beside,
};
use domain::{
    approval::Role,
    fact::{Fact, IncomingMail, JoinedBy, MailEnd, MailKind, SettledMail, Stream},
    id::{ActionId, ConsigneeId, Digest},
    reconcile::ConsigneeState,
    response::Channel,
};
use intake::mail::{self, Limits, Mail};

/// Who may deal with mail.
const MAY: [Role; 1] = [Role::Coordinator];

/// Whom a consignee's mails go to from now on, as a mail says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Redirect {
    /// Somebody it names, by name, address or both.
    To(RightContact),
    /// Whoever is next: it names nobody.
    Next,
}

/// The mail in its consignee's stream, if it is open.
fn find_open<'a>(state: &'a ConsigneeState, digest: &Digest) -> Result<&'a IncomingMail> {
    let open = state.mails.iter().find(|m| m.mail.mail == *digest && m.end.is_none());
    open.map(|known| &known.mail).ok_or_else(|| Error::new("mail.unknown", ""))
}

impl App {
    /// Takes a mail as the answer of its consignee, as the person checked it.
    ///
    /// # Errors
    /// `mail.unknown` if this consignee has no such open mail; as `enter_response`.
    pub async fn answer_by_mail(
        &self,
        staff: &Staff,
        action: &ActionId,
        consignee: &ConsigneeId,
        digest: &Digest,
        channel: Channel,
        form: &FilledForm,
    ) -> Result<Receipt> {
        staff.needs(&MAY)?;
        let known = self.open_mail(action, consignee, digest).await?.1;
        // A file that the draft was read from is the source itself, and is kept as it came.
        let mail = self.kept_of(&known)?;
        let channel = if known.says == MailKind::Handed { Channel::Portal } else { channel };
        let source = match self.mail_draft(action, consignee, digest, &mail).await?.source {
            Some(file) => self.blobs.put(&file)?,
            None => digest.clone(),
        };
        let form = FilledForm { source: Some(source), ..form.clone() };
        let from = Origin { mail: Some(digest), ..Origin::default() };
        self.enter_from(staff, action, consignee, channel, from, &form).await
    }

    /// A mail says who the right contact is, or wants none of this: the contact is changed, whoever is next gets the notice,
    /// and the mail is settled by it. All of it is recorded, or none.
    ///
    /// # Errors
    /// `mail.unknown` if this consignee has no such open mail; `contact.invalid`, `staff.role`; `system.conflict` if
    /// something else was recorded meanwhile.
    pub async fn redirect_by_mail(
        &self,
        staff: &Staff,
        action: &ActionId,
        consignee: &ConsigneeId,
        digest: &Digest,
        to: &Redirect,
    ) -> Result<()> {
        staff.needs(&MAY)?;
        let state = self.consignee_state(action, consignee).await?;
        find_open(&state, digest)?;
        let mut beside = Beside::new(self, consignee);
        let mut next = NextContact::default();
        let named = match to {
            Redirect::To(right) => {
                let (fact, notice) = self.corrected(action, consignee, &state, right, &mut beside).await?;
                let named = matches!(fact, Fact::ContactCorrected { email: Some(_), .. });
                next.facts.push(fact);
                next.parcels.extend(notice);
                named
            }
            Redirect::Next => false,
        };
        if !named {
            // Nobody was named: whoever else is known comes next.
            let follows = self.after_wrong(action, consignee, &state).await?;
            next.facts.extend(follows.facts);
            next.parcels.extend(follows.parcels);
        }
        next.facts.push(Fact::MailSettled(SettledMail { mail: digest.clone(), end: MailEnd::Contact }));
        let stream = Stream::Consignee(consignee.clone());
        let mut batch = self.batch(action, staff.who(), stream, state.version, next.facts);
        batch.personal = beside.values;
        batch.parcels = next.parcels;
        self.append(batch).await?;
        Ok(())
    }

    /// A mail needs nothing more, or the contact was corrected after it.
    ///
    /// # Errors
    /// `mail.unknown`, `staff.role`.
    pub async fn settle_mail(
        &self,
        staff: &Staff,
        action: &ActionId,
        consignee: &ConsigneeId,
        digest: &Digest,
        end: MailEnd,
    ) -> Result<()> {
        staff.needs(&MAY)?;
        let (version, _) = self.open_mail(action, consignee, digest).await?;
        let fact = Fact::MailSettled(SettledMail { mail: digest.clone(), end });
        self.append(self.batch(action, staff.who(), Stream::Consignee(consignee.clone()), version, vec![fact])).await?;
        Ok(())
    }

    /// The version of the stream and what the mail is, if it is open in it.
    async fn open_mail(
        &self,
        action: &ActionId,
        consignee: &ConsigneeId,
        digest: &Digest,
    ) -> Result<(u64, IncomingMail)> {
        let state = self.consignee_state(action, consignee).await?;
        Ok((state.version, find_open(&state, digest)?.clone()))
    }

    /// Says whose a mail is that waits.
    ///
    /// # Errors
    /// `mail.unknown` if it does not wait; `link.unknown` if there is no such consignee.
    pub async fn join_by_hand(
        &self,
        staff: &Staff,
        digest: &Digest,
        action: &ActionId,
        consignee: &ConsigneeId,
    ) -> Result<()> {
        staff.needs(&[Role::Coordinator])?;
        let row = self.waiting(digest).await?;
        if self.consignee_state(action, consignee).await?.version == 0 {
            return Err(Error::new("link.unknown", ""));
        }
        let mail = self.kept_mail(digest)?;
        let kind = incoming::kind(&mail);
        let (action, consignee) = (action.clone(), consignee.clone());
        let target = Target { action, consignee, by: JoinedBy::Person, parcel: None };
        self.join_mail(&mail, digest, kind, &target, staff.who(), row).await?;
        self.take_attached(&mail, digest, &target.action, &target.consignee).await
    }

    /// The same by the maker's number of the consignee. Gives who that is.
    ///
    /// # Errors
    /// `mail.number` if there is no such number in the action; as [`App::join_by_hand`].
    pub async fn join_by_number(
        &self,
        staff: &Staff,
        digest: &Digest,
        action: &ActionId,
        number: &str,
    ) -> Result<ConsigneeId> {
        let consignee = self.consignee_id(action, number.trim())?;
        match self.join_by_hand(staff, digest, action, &consignee).await {
            Ok(()) => Ok(consignee),
            Err(error) if error.code == "link.unknown" => Err(Error::new("mail.number", number.trim())),
            Err(error) => Err(error),
        }
    }

    /// A mail that waits needs nothing more. It stays kept.
    ///
    /// # Errors
    /// `mail.unknown`, `staff.role`.
    pub async fn set_mail_aside(&self, staff: &Staff, digest: &Digest) -> Result<()> {
        staff.needs(&[Role::Coordinator])?;
        if self.store.end_arrival(digest).await? { Ok(()) } else { Err(Error::new("mail.unknown", "")) }
    }

    async fn waiting(&self, digest: &Digest) -> Result<store::Arrival> {
        let row = self.store.arrival(digest).await?.filter(|row| row.state == store::ArrivalState::Waiting);
        row.ok_or_else(|| Error::new("mail.unknown", ""))
    }

    /// A mail that came in, read again from its kept bytes.
    ///
    /// # Errors
    /// `mail.unknown` if it was erased; `mail.unreadable`.
    pub(crate) fn kept_mail(&self, digest: &Digest) -> Result<Mail> {
        let bytes = self.kept_bytes(digest)?;
        let unreadable = |e: mail::Unreadable| Error::new("mail.unreadable", e.to_string());
        mail::read(&bytes, Limits::default()).map_err(unreadable)
    }

    /// The bytes of a mail that came in.
    ///
    /// # Errors
    /// `mail.unknown` if it was erased with its person.
    pub(crate) fn kept_bytes(&self, digest: &Digest) -> Result<Vec<u8>> {
        if self.blobs.has(digest) { Ok(self.blobs.get(digest)?) } else { Err(Error::new("mail.unknown", "")) }
    }
}
