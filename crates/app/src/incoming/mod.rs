//! A mail comes in: it is kept, told apart, joined to its consignee, and recorded once.
//!
//! It is joined by what only our own mails can carry (return path, Message-ID, link, form), then by its sender if we wrote
//! to nobody else at that address; never by its subject. Its words decide nothing: a person takes them as an answer
//! (`acts/settle_mail.rs`). A machine answer without doubts and evidence are taken by themselves (`attached.rs`). What cannot
//! be joined waits for a person. Nothing is answered, so no loop can start; mail of our own addresses is no answer (`own.rs`).
//!
//! Bytes, row and fact: the bytes lie in the blob store before anything is recorded; row and fact are one transaction, so a
//! mail that is given twice (a crash before it was put away) is recorded once.

mod attached;
mod draft;
mod handed;
mod join;
pub mod offline;
mod own;

pub use draft::{DraftLine, MailDraft};
pub(crate) use handed::{NAME as HANDED_NAME, part_of, waits};
pub(crate) use join::{Found, Target};
#[cfg(test)]
pub(crate) use {
    attached::FILE_MORE,
    draft::{FIELD_LOOK, FORM_OTHER},
};

use crate::{App, Result, contacts::NextContact, personal::Beside};
use domain::{
    fact::{DeliveryReport, DeliveryState, Fact, IncomingMail, MailKind, Stream, Who},
    id::Digest,
};
use intake::mail::{self, Kind, Limits, Mail, State};
use store::{Arrival, ArrivalState};

/// What became of a mail that came in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Came {
    /// It is recorded with a consignee.
    Joined,
    /// A person has to say whose it is.
    Waits,
    /// It needs nobody.
    Noted,
    /// It was here before.
    Known,
    /// It cannot be read; it is kept and waits.
    Unreadable,
    /// Nothing is recorded yet: its pictures have to be read first.
    Later,
}

impl App {
    /// Takes one mail. `place`: where it was found, for people. `lack`: why not all of it is here, if so.
    ///
    /// # Errors
    /// What the store says; the mail is to be given again then.
    pub async fn take_mail(&self, bytes: &[u8], place: &str, lack: Option<&str>) -> Result<Came> {
        self.take_mail_or(bytes, place, lack, false).await
    }

    /// The same; with `later`, a mail whose pictures would have to be read is left ([`Came::Later`]).
    pub(crate) async fn take_mail_or(
        &self,
        bytes: &[u8],
        place: &str,
        lack: Option<&str>,
        later: bool,
    ) -> Result<Came> {
        let digest = self.blobs.put(bytes)?;
        if let Some(row) = self.store.arrival(&digest).await? {
            // Given again, perhaps because of a crash before what is attached was taken: taking it twice changes nothing.
            self.take_attached_again(&row, bytes).await?;
            return Ok(Came::Known);
        }
        let waiting = |kind: MailKind, sender: &str, subject: &str| Arrival {
            digest: digest.clone(),
            at: self.clock.now(),
            place: place.to_owned(),
            kind: kind.word().to_owned(),
            state: ArrivalState::Waiting,
            action: None,
            consignee: None,
            sender: sender.to_owned(),
            subject: subject.to_owned(),
        };
        let mail = match mail::read(bytes, Limits::default()) {
            Ok(mail) if lack.is_none() => mail,
            read => {
                let subject = read.as_ref().map(|m| m.head.subject.clone()).unwrap_or_default();
                let why = lack.map_or_else(|| read.err().map(|e| e.to_string()).unwrap_or_default(), str::to_owned);
                let row = waiting(MailKind::Other, "", &format!("{subject} [{why}]"));
                let new = self.store.put_arrival(&row).await?;
                return Ok(if new { Came::Unreadable } else { Came::Known });
            }
        };
        let kind = kind(&mail);
        let row = waiting(kind, sender(&mail), &mail.head.subject);
        if let Some(came) = self.own_mail(&mail, kind, &row).await? {
            return Ok(came);
        }
        let target = match self.target(&mail, later).await? {
            Found::Of(target) => target,
            Found::Later => return Ok(Came::Later),
            Found::Nobody => {
                let state = if kind.needs_person() { ArrivalState::Waiting } else { ArrivalState::Done };
                let new = self.store.put_arrival(&Arrival { state, ..row }).await?;
                return Ok(match (new, state) {
                    (false, _) => Came::Known,
                    (true, ArrivalState::Waiting) => Came::Waits,
                    (true, _) => Came::Noted,
                });
            }
        };
        self.others_of_its_mail(&mail, &digest, kind, &target).await?;
        let came = self.join_mail(&mail, &digest, kind, &target, Who::System, row).await?;
        self.take_attached(&mail, &digest, &target.action, &target.consignee).await?;
        Ok(came)
    }

    /// A report about a mail with several reminders is about each of them. Those beside the one it names come first: if
    /// this ends half-way, the mail is given again and the missing ones are added.
    async fn others_of_its_mail(&self, mail: &Mail, digest: &Digest, kind: MailKind, target: &Target) -> Result<()> {
        let Some((named, _)) = &target.parcel else { return Ok(()) };
        for parcel in self.store.sent_with(named).await? {
            if parcel.id == *named {
                continue;
            }
            let about = Some((parcel.id.clone(), parcel.purpose));
            let other = Target { action: parcel.action, consignee: parcel.consignee, by: target.by, parcel: about };
            if delivery(mail, digest, &other).is_some() {
                self.record_mail(mail, digest, kind, &other, Who::System, None).await?;
            }
        }
        Ok(())
    }

    /// Records a mail with its consignee.
    pub(crate) async fn join_mail(
        &self,
        mail: &Mail,
        digest: &Digest,
        kind: MailKind,
        target: &Target,
        who: Who,
        row: Arrival,
    ) -> Result<Came> {
        let (action, consignee) = (Some(target.action.clone()), Some(target.consignee.clone()));
        let row = Arrival { state: ArrivalState::Joined, action, consignee, ..row };
        self.record_mail(mail, digest, kind, target, who, Some(row)).await
    }

    /// The fact about a mail in the stream of its consignee, and its row; without a row it is recorded once by its digest.
    async fn record_mail(
        &self,
        mail: &Mail,
        digest: &Digest,
        kind: MailKind,
        target: &Target,
        who: Who,
        row: Option<Arrival>,
    ) -> Result<Came> {
        for _ in 0..20 {
            let state = self.consignee_state(&target.action, &target.consignee).await?;
            if row.is_none() && state.reports.contains(digest) {
                return Ok(Came::Known);
            }
            let mut beside = Beside::new(self, &target.consignee);
            let mut next = NextContact::default();
            let mut facts = vec![match delivery(mail, digest, target) {
                Some(report) => {
                    if report.state == DeliveryState::Failed {
                        let (action, consignee) = (&target.action, &target.consignee);
                        next = self.after_bounce(action, consignee, &state, &report.parcel, report.purpose).await?;
                    }
                    Fact::DeliveryReported(report)
                }
                None => Fact::MailReceived(IncomingMail {
                    mail: digest.clone(),
                    says: kind,
                    joined: target.by,
                    from: beside.commit("mail_from", sender(mail)),
                }),
            }];
            facts.extend(next.facts);
            let stream = Stream::Consignee(target.consignee.clone());
            let mut batch = self.batch(&target.action, who.clone(), stream, state.version, facts);
            batch.parcels = next.parcels;
            batch.personal = beside.values;
            batch.arrivals.extend(row.clone());
            match self.store.append(batch).await {
                Ok(_) => {
                    self.wake.notify_waiters();
                    return Ok(Came::Joined);
                }
                Err(error) if error.kind == store::Kind::Conflict => {}
                Err(error) if error.kind == store::Kind::Unique => return Ok(Came::Known),
                Err(error) => return Err(error.into()),
            }
        }
        Err(crate::Error::new("system.conflict", digest.short()))
    }
}

/// The sender's address, as far as it is named.
pub(crate) fn sender(mail: &Mail) -> &str {
    mail.head.from.first().map_or("", |from| from.address.as_str())
}

/// What it is, for the work with it. An automatic answer needs nobody only if the reader knows it as harmless: "has left, write
/// to ..." or "your mail waits for a click" is work.
pub(crate) fn kind(mail: &Mail) -> MailKind {
    match &mail.kind {
        Kind::HumanAnswer => MailKind::Answer,
        Kind::ForwardedAnswer { .. } => MailKind::Forwarded,
        Kind::OutOfOffice(_) | Kind::AutoReply if mail.needs_nobody() => MailKind::Automatic,
        Kind::OutOfOffice(_) => MailKind::Absent,
        Kind::AutoReply => MailKind::Other,
        Kind::Challenge => MailKind::Challenge,
        Kind::Complaint(_) => MailKind::Complaint,
        Kind::DeliveryReport(_) => MailKind::Report,
        // That it was displayed, or thrown away unread, is of no use without its parcel.
        Kind::DispositionNotification(_) => MailKind::Automatic,
        Kind::Other => MailKind::Other,
    }
}

/// What a report says about the parcel it was joined by.
fn delivery(mail: &Mail, digest: &Digest, target: &Target) -> Option<DeliveryReport> {
    let (parcel, purpose) = target.parcel.clone()?;
    let (state, status, reason) = match &mail.kind {
        Kind::DeliveryReport(report) => {
            let about = report.recipients.iter().find(|r| r.state == report.state).or(report.recipients.first());
            let status = about.and_then(|r| r.status).map(|s| s.to_string());
            let reason = about.map(|r| r.reason.word().to_owned()).unwrap_or_default();
            let state = match report.state {
                State::Failed => DeliveryState::Failed,
                State::Delayed => DeliveryState::Delayed,
                State::Relayed | State::Delivered | State::Expanded => DeliveryState::Delivered,
            };
            (state, status, if state == DeliveryState::Delivered { String::new() } else { reason })
        }
        // It was shown to somebody, or thrown away: in both cases it had arrived.
        Kind::DispositionNotification(_) => (DeliveryState::Delivered, None, String::new()),
        _ => return None,
    };
    Some(DeliveryReport { parcel, purpose, state, status, reason, report: digest.clone() })
}
