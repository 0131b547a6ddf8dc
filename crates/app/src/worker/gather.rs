//! Quiet reminding: reminders to one address go in one mail, and no second one on the same day (UTC).
//!
//! Never the notice itself, and never a recall of a class whose ladders do not gather (class 1). Each consignee's stream gets
//! its own `Sent` with its own parcel; they share the Message-ID, and a report about the mail reaches all of them
//! (`incoming/`). Nothing is attached: every notice came with a mail of its own before.

use super::{
    Round,
    send::{LEASE, Release, Releases, moot},
};
use crate::{App, Error, Result, acts::submit_release::family_of, ladders};
use channels::outbound::{Class, Envelope, Mail, Outcome};
use documents::{
    family::notice_for,
    mail::summary::{Gathered, summary_mail},
};
use domain::{
    fact::Purpose,
    id::{ActionId, ParcelId},
    reconcile::ConsigneeState,
};
use jiff::{SignedDuration, Timestamp, tz::Offset};
use std::sync::Arc;
use store::{LeasedParcel, Once, ParcelResult, Together};

/// Most reminders beside the first one in a mail.
const MOST: u32 = 49;

/// A reminder with what its mail needs.
struct Part {
    parcel: LeasedParcel,
    release: Arc<Release>,
    state: ConsigneeState,
}

impl App {
    /// Leases the next parcel, and with a reminder those that go in the same mail; none if nothing is due, an empty list if
    /// it is not its turn. Which reminders go, and whether one went today, is settled in one transaction of the store, so
    /// that lanes and servers never send two mails to one address.
    pub(super) async fn lease_next(&self, worker: &str, releases: &Releases) -> Result<Option<Vec<LeasedParcel>>> {
        let now = self.clock.now();
        let Some(first) = self.store.lease_parcels(now, LEASE, worker, 1).await?.pop() else { return Ok(None) };
        if !matches!(first.purpose, Purpose::Reminder(_)) {
            return Ok(Some(vec![first]));
        }
        let mut beside = Vec::new();
        let mut once = None;
        if self.gathers(&first.action, first.purpose).await? {
            for other in self.store.reminders_beside(&first, now, MOST).await? {
                if self.gathers(&other.action, other.purpose).await?
                    && self.known_release(&other.action, releases).await?.open
                {
                    beside.push(other.id);
                }
            }
            let today = day_begins(now);
            let tomorrow = today.checked_add(SignedDuration::from_hours(24)).map_err(Error::fault)?;
            once = Some(Once { since: today, until: tomorrow });
        }
        match self.store.lease_together(&first, &beside, once, now, LEASE, worker).await? {
            Together::Go(more) => {
                let mut all = vec![first];
                all.extend(more);
                all.sort_by(|a, b| a.id.cmp(&b.id));
                Ok(Some(all))
            }
            Together::Later(_) | Together::Elsewhere => Ok(Some(Vec::new())),
        }
    }

    /// Whether this may go in one mail with others.
    pub(super) async fn gathers(&self, action: &ActionId, purpose: Purpose) -> Result<bool> {
        if !matches!(purpose, Purpose::Reminder(_)) {
            return Ok(false);
        }
        let class = self.class_word(action).await?;
        Ok(ladders::reference()?.table(class).is_some_and(|table| table.gathers))
    }

    /// Sends the reminders of one lease in one mail.
    pub(super) async fn send_together(
        &self,
        parcels: Vec<LeasedParcel>,
        releases: &Releases,
        round: &mut Round,
    ) -> Result<()> {
        let mut parts = Vec::new();
        for parcel in parcels {
            let release = self.known_release(&parcel.action, releases).await?;
            let state = self.consignee_state(&parcel.action, &parcel.consignee).await?;
            if let Some(why) = moot(&parcel, &state)? {
                let result = self.drop_parcel(&parcel, why).await?;
                round.took(&result, true);
                continue;
            }
            parts.push(Part { parcel, release, state });
        }
        if parts.is_empty() {
            return Ok(());
        }
        let (first, mail) = match (parts.first(), self.summary(&parts)) {
            (Some(first), Ok(mail)) => (first, mail),
            // What cannot be said together is said one by one.
            (_, Err(_)) | (None, _) => {
                for part in &parts {
                    let result = self.send_one(&part.parcel, &part.release).await?;
                    round.took(&result, true);
                }
                return Ok(());
            }
        };
        let bytes = mail.to_bytes().map_err(Error::fault)?;
        let envelope = Envelope {
            from: self.sent_back_to(&first.parcel),
            to: first.parcel.address.clone(),
            message_id: mail.message_id.clone(),
        };
        let outcome = self.carrier.send(&envelope, &bytes).await;
        for part in &parts {
            let result = self.record_together(part, &mail, &outcome).await?;
            round.took(&result, true);
        }
        Ok(())
    }

    /// As for a mail of its own, for each of them.
    async fn record_together(&self, part: &Part, mail: &Mail, outcome: &Outcome) -> Result<ParcelResult> {
        let (parcel, state) = (&part.parcel, &part.state);
        match outcome {
            Outcome::Taken { answer } => self.record_sent(parcel, state, mail, Vec::new(), answer.clone()).await,
            Outcome::Refused { class: Class::Unclear, answer, .. } => {
                Ok(ParcelResult::Retry { not_before: self.clock.now(), answer: answer.clone() })
            }
            Outcome::Refused { class, answer, .. } => self.refused(parcel, state, *class, answer).await,
        }
    }

    /// The mail with all of them; the first one gives sender, addressee and Message-ID.
    fn summary(&self, parts: &[Part]) -> Result<Mail> {
        let none = || Error::fault("no reminder");
        let first = parts.first().ok_or_else(none)?;
        let mut notices = Vec::new();
        for part in parts {
            let notice = &part.release.draft.notice;
            notices.push(notice_for(notice, family_of(notice, &part.release.families, &part.state)));
        }
        let mut gathered = Vec::new();
        for (part, notice) in parts.iter().zip(&notices) {
            let name = &part.parcel.name;
            let mut data = self.mail_data(&part.parcel, &part.release, &part.state)?;
            data.addressee.clone_from(name);
            gathered.push(Gathered { notice, data });
        }
        let text = summary_mail(&first.parcel.lang, &gathered)?;
        Ok(self.letterhead(&first.parcel, &first.release.draft.notice, text, Vec::new()))
    }
}

/// The parcels that went in one mail are found by the first of them.
pub(crate) fn is_gathered(parcels: &[store::KnownParcel], one: &ParcelId) -> bool {
    parcels.len() > 1 && parcels.iter().any(|parcel| parcel.id == *one)
}

/// When the day began, in UTC.
fn day_begins(now: Timestamp) -> Timestamp {
    let date = Offset::UTC.to_datetime(now).date();
    Offset::UTC.to_timestamp(date.at(0, 0, 0, 0)).unwrap_or(now)
}
