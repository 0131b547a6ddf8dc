//! Reminders to one address that go in one mail: which wait, leasing them together, and finding them again by that mail.

use crate::{
    KnownParcel, LeasedParcel, ParcelOutcome, ParcelResult, Result, Store,
    arrivals::known,
    error::{during, retried},
    outbox,
    schema::{
        sql,
        value::{Columns, millis},
    },
};
use domain::id::ParcelId;
use jiff::{SignedDuration, Timestamp};
use sqlx::any::AnyRow;

/// One reminder for an address, at most.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Once {
    /// Since then.
    pub since: Timestamp,
    /// A further one waits until then.
    pub until: Timestamp,
}

/// What becomes of a reminder that was leased.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Together {
    /// It goes now, and with it these, which are leased, too.
    Go(Vec<LeasedParcel>),
    /// It was put off until then: the address got one, or one is under way to it.
    Later(Timestamp),
    /// It is in another worker's hands, or settled.
    Elsewhere,
}

/// A reminder that is not settled, as the transaction holds it.
struct Held {
    id: ParcelId,
    is_tried: bool,
    tries: i64,
    due_at: i64,
    /// Whether whoever leased it has decided to send it.
    is_decided: bool,
    maybe_sent: bool,
}

impl Held {
    fn of(row: &AnyRow) -> Result<Self> {
        Ok(Self {
            id: ParcelId::new(row.text(0)?),
            is_tried: row.text(1)? == "trying",
            tries: row.int(2)?,
            due_at: row.int(3)?,
            is_decided: !row.text(4)?.is_empty(),
            maybe_sent: row.yes(5)?,
        })
    }
    fn is_under_way(&self, now: Timestamp) -> bool {
        self.is_tried && self.is_decided && self.due_at > millis(now)
    }
    /// Due, or leased by somebody who has not decided yet.
    fn is_free(&self, now: Timestamp) -> bool {
        self.due_at <= millis(now) || self.is_tried && !self.is_decided
    }
}

impl Store {
    /// Other reminders to the address of this parcel, in its language, that are due at `now` and that no worker is sending.
    pub async fn reminders_beside(&self, first: &LeasedParcel, now: Timestamp, most: u32) -> Result<Vec<KnownParcel>> {
        let read = async {
            let query = sqlx::query(sql::REMINDERS_TO).bind(first.address.as_str()).bind(first.lang.as_str());
            let query = query.bind(millis(now)).bind(first.id.as_str()).bind(i64::from(most));
            query.fetch_all(self.readers()).await?.iter().map(known).collect()
        };
        during("look for reminders", read).await
    }

    /// Decides in one transaction whether a leased reminder goes now, and which others go in the same mail. Every reminder
    /// comes through here between its lease and its mail, with `others` empty and `once` none where it goes alone: so one
    /// that is leased and did not come through yet was not sent, and may be taken over.
    ///
    /// All reminders to the address that are not settled are held meanwhile, so whoever comes second, in this process or in
    /// another, sees what the first one decided. Those that go can be found by the first of their ids from then on.
    pub async fn lease_together(
        &self,
        first: &LeasedParcel,
        others: &[ParcelId],
        once: Option<Once>,
        now: Timestamp,
        lease_for: SignedDuration,
        worker: &str,
    ) -> Result<Together> {
        let until = now.checked_add(lease_for).unwrap_or(Timestamp::MAX);
        retried!("lease reminders", self.lease_together_once(first, others, once, now, until, worker))
    }

    async fn lease_together_once(
        &self,
        first: &LeasedParcel,
        others: &[ParcelId],
        once: Option<Once>,
        now: Timestamp,
        until: Timestamp,
        worker: &str,
    ) -> Result<Together> {
        let mut tx = self.write().await?;
        let rows = sqlx::query(sql::REMINDERS_HELD).bind(first.address.as_str()).fetch_all(&mut *tx).await?;
        let held: Vec<Held> = rows.iter().map(Held::of).collect::<Result<_>>()?;
        let own = held.iter().find(|row| row.id == first.id);
        if !own.is_some_and(|row| row.is_tried && row.tries == i64::from(first.tries)) {
            tx.commit().await?;
            return Ok(Together::Elsewhere);
        }
        let mut reminded = false;
        if let Some(once) = once {
            let query = sqlx::query(sql::REMINDED).bind(first.address.as_str()).bind(millis(once.since));
            reminded = query.fetch_optional(&mut *tx).await?.is_some();
            let under_way = held.iter().filter(|row| row.id != first.id && row.is_under_way(now)).map(|row| row.due_at);
            // What may have gone already is named as a repeat and does not wait.
            let wait = match (reminded, under_way.max()) {
                _ if first.maybe_sent => None,
                (true, _) => Some((once.until, "reminded today already")),
                (false, Some(end)) => Some((Timestamp::from_millisecond(end).unwrap_or(until), "another is under way")),
                (false, None) => None,
            };
            if let Some((not_before, answer)) = wait {
                let result = ParcelResult::Retry { not_before, answer: answer.into() };
                let outcome = ParcelOutcome { parcel: first.id.clone(), tries: first.tries, result };
                outbox::settle(&mut tx, &outcome, now).await?;
                tx.commit().await?;
                return Ok(Together::Later(not_before));
            }
        }
        let free = |row: &&Held| {
            others.contains(&row.id) && row.id != first.id && row.is_free(now) && (!reminded || row.maybe_sent)
        };
        let mut free: Vec<&ParcelId> = held.iter().filter(free).map(|row| &row.id).collect();
        free.sort();
        let leader = free.first().map_or(&first.id, |other| (*other).min(&first.id));
        let mut leased = Vec::new();
        for id in &free {
            let query = sqlx::query(sql::PARCEL_LEASE).bind(id.as_str()).bind(millis(now));
            let query = query.bind(millis(until)).bind(worker).bind(leader.as_str());
            leased.extend(query.fetch_optional(&mut *tx).await?.as_ref().map(outbox::parcel).transpose()?);
        }
        let query = sqlx::query(sql::PARCEL_LEADER).bind(first.id.as_str()).bind(leader.as_str());
        query.bind(millis(until)).execute(&mut *tx).await?;
        tx.commit().await?;
        Ok(Together::Go(leased))
    }

    /// All parcels that went in the mail of this one, itself included.
    pub async fn sent_with(&self, leader: &ParcelId) -> Result<Vec<KnownParcel>> {
        let read = async {
            let rows = sqlx::query(sql::PARCELS_LED).bind(leader.as_str()).fetch_all(self.readers()).await?;
            rows.iter().map(known).collect()
        };
        during("look for parcels", read).await
    }
}
