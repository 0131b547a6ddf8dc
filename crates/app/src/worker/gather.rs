//! Quiet reminding: reminders to one address go in one mail, and no second one on the same day (by the clocks there).
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
    calendar::Zone,
    fact::Purpose,
    id::{ActionId, ParcelId},
    reconcile::ConsigneeState,
};
use jiff::{Timestamp, ToSpan as _, civil::Date};
use std::sync::Arc;
use store::{LeasedParcel, Once, ParcelResult, Together};

/// Most reminders beside the first one in a mail.
const MOST: u32 = 49;

/// A reminder with what its mail needs.
struct Part {
    parcel: LeasedParcel,
    release: Arc<Release>,
    state: ConsigneeState,
    site: String,
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
            let state = self.consignee_state(&first.action, &first.consignee).await?;
            once = Some(today(&self.calendar_of(&first.action, &state).await?.time_zone, now)?);
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
            let site = self.site_of(&parcel).await?;
            parts.push(Part { parcel, release, state, site });
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
            let data = self.mail_data(&part.parcel, &part.release, &part.state, &part.site)?;
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

/// Since when, and until when, it is this day there; a day on which clocks are changed has 23 or 25 hours.
fn today(zone: &Zone, now: Timestamp) -> Result<Once> {
    let day = zone.local(now).date();
    let begin = |day: Date| zone.first(day.at(0, 0, 0, 0)).ok_or_else(|| Error::fault(format!("no day {day}")));
    Ok(Once { since: begin(day)?, until: begin(day.saturating_add(1.day()))? })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;

    #[test]
    fn a_day_is_one_of_the_addressee() {
        let of = |zone: &str, now: &str| {
            let once = today(&Zone::named(zone).unwrap(), now.parse().unwrap()).unwrap();
            (once.since.to_string(), once.until.to_string())
        };
        let day = |since: &str, until: &str| (since.to_owned(), until.to_owned());
        assert_eq!(of("UTC", "2026-11-27T23:30:00Z"), day("2026-11-27T00:00:00Z", "2026-11-28T00:00:00Z"));
        assert_eq!(of("Europe/Berlin", "2026-11-27T23:30:00Z"), day("2026-11-27T23:00:00Z", "2026-11-28T23:00:00Z"));
        assert_eq!(
            of("America/Los_Angeles", "2026-11-27T01:00:00Z"),
            day("2026-11-26T08:00:00Z", "2026-11-27T08:00:00Z")
        );
        // 23 hours, 25 hours, and a day that begins at one because clocks are set forward at midnight.
        assert_eq!(of("Europe/Berlin", "2026-03-29T12:00:00Z"), day("2026-03-28T23:00:00Z", "2026-03-29T22:00:00Z"));
        assert_eq!(of("Europe/Berlin", "2026-10-25T12:00:00Z"), day("2026-10-24T22:00:00Z", "2026-10-25T23:00:00Z"));
        assert_eq!(of("Africa/Cairo", "2025-04-25T12:00:00Z"), day("2025-04-24T22:00:00Z", "2025-04-25T21:00:00Z"));
    }
}
