//! Reminders to one address that go in one mail: which wait, leasing them together, and finding them again by that mail.

use crate::{
    KnownParcel, LeasedParcel, Result, Store,
    arrivals::known,
    error::{during, retried},
    outbox,
    schema::{sql, value::millis},
};
use domain::id::ParcelId;
use jiff::{SignedDuration, Timestamp};

impl Store {
    /// Other reminders to the address of this parcel, in its language, that are due at `now` and that no worker holds.
    pub async fn reminders_beside(&self, first: &LeasedParcel, now: Timestamp, most: u32) -> Result<Vec<KnownParcel>> {
        let read = async {
            let query = sqlx::query(sql::REMINDERS_TO).bind(first.address.as_str()).bind(first.lang.as_str());
            let query = query.bind(millis(now)).bind(first.id.as_str()).bind(i64::from(most));
            query.fetch_all(self.readers()).await?.iter().map(known).collect()
        };
        during("look for reminders", read).await
    }

    /// Leases these beside a parcel that is leased already. Gives those that were still free; all of them, the first one
    /// included, can be found by `leader` from then on.
    pub async fn lease_beside(
        &self,
        first: &ParcelId,
        others: &[ParcelId],
        leader: &ParcelId,
        now: Timestamp,
        lease_for: SignedDuration,
        worker: &str,
    ) -> Result<Vec<LeasedParcel>> {
        let until = now.checked_add(lease_for).unwrap_or(Timestamp::MAX);
        let lease = async || -> Result<Vec<LeasedParcel>> {
            let mut tx = self.write().await?;
            let mut leased = Vec::new();
            for id in others {
                let query = sqlx::query(sql::PARCEL_LEASE).bind(id.as_str()).bind(millis(now));
                let query = query.bind(millis(until)).bind(worker).bind(leader.as_str());
                leased.extend(query.fetch_optional(&mut *tx).await?.as_ref().map(outbox::parcel).transpose()?);
            }
            let query = sqlx::query(sql::PARCEL_LEADER).bind(first.as_str()).bind(leader.as_str());
            query.execute(&mut *tx).await?;
            tx.commit().await?;
            Ok(leased)
        };
        retried!("lease reminders", lease())
    }

    /// Whether a reminder went to this address since then.
    pub async fn reminded_since(&self, address: &str, since: Timestamp) -> Result<bool> {
        let read = async {
            let query = sqlx::query(sql::REMINDED).bind(address).bind(millis(since));
            Ok(query.fetch_optional(self.readers()).await?.is_some())
        };
        during("look for reminders", read).await
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
