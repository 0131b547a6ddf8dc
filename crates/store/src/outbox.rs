//! The outbox: what is to be sent, leased to one worker at a time, settled together with the fact.
//!
//! A lease marks the row before anything is sent. If the worker dies, the lease runs out, another worker gets the row,
//! and `maybe_sent` says that the first may have got through: nothing is lost, and a repeat is known as one.

use crate::{
    Engine, Error, Kind, LeasedParcel, NewParcel, ParcelOutcome, ParcelResult, Result, Store,
    error::{during, retried},
    schema::{
        rows, sql,
        value::{Columns, Value, millis, unword, word},
    },
};
use domain::{
    id::{ActionId, ConsigneeId, ParcelId},
    lang::Lang,
};
use jiff::{SignedDuration, Timestamp};
use sqlx::{AnyConnection, AssertSqlSafe, Row, any::AnyRow};

/// The lease, in two parts around the engine's own words for rows that another worker holds.
pub(crate) const LEASE: [&str; 2] = [
    "WITH due AS MATERIALIZED (SELECT id FROM parcel WHERE due_at <= $1 ORDER BY due_at, id LIMIT $2",
    ") UPDATE parcel SET unsure = CASE WHEN state = 'trying' THEN 1 ELSE unsure END, state = 'trying', tries = tries + 1, \
        due_at = $3, worker = $4, leader = '' FROM due WHERE parcel.id = due.id RETURNING parcel.id, action, consignee, purpose, dedupe, \
        address, name, lang, not_before, payload, tries, unsure",
];

impl Store {
    /// Takes up to `limit` parcels that are due at `now` for `worker`, for the time `lease_for`. No other worker gets them
    /// until then or until their outcome is recorded.
    pub async fn lease_parcels(
        &self,
        now: Timestamp,
        lease_for: SignedDuration,
        worker: &str,
        limit: u32,
    ) -> Result<Vec<LeasedParcel>> {
        let until = now.checked_add(lease_for).unwrap_or(Timestamp::MAX);
        match self.next_parcel_at().await? {
            Some(next) if millis(next) <= millis(now) => {}
            _ => return Ok(Vec::new()),
        }
        retried!("lease parcels", self.lease_once(now, until, worker, limit))
    }

    async fn lease_once(
        &self,
        now: Timestamp,
        until: Timestamp,
        worker: &str,
        limit: u32,
    ) -> Result<Vec<LeasedParcel>> {
        let mut tx = self.write().await?;
        let query = sqlx::query(AssertSqlSafe(LEASE.join(self.engine().skip_locked())));
        let query = query.bind(millis(now)).bind(i64::from(limit)).bind(millis(until)).bind(worker);
        let rows = query.fetch_all(&mut *tx).await?;
        let mut leased: Vec<LeasedParcel> = rows.iter().map(parcel).collect::<Result<_>>()?;
        tx.commit().await?;
        leased.sort_by(|a, b| (a.not_before, &a.id).cmp(&(b.not_before, &b.id)));
        Ok(leased)
    }

    /// Records outcomes that no fact goes with: tries that will be repeated.
    ///
    /// # Errors
    /// [`Kind::Other`] for an outcome that ends a parcel: it is appended with its fact.
    pub async fn retry_parcels(&self, outcomes: &[ParcelOutcome]) -> Result<()> {
        if outcomes.iter().any(|o| !matches!(o.result, ParcelResult::Retry { .. })) {
            return Err(Error::new(Kind::Other, "an end is recorded with its fact").during("postpone parcels"));
        }
        retried!("postpone parcels", self.retry_once(outcomes))
    }

    async fn retry_once(&self, outcomes: &[ParcelOutcome]) -> Result<()> {
        let mut tx = self.write().await?;
        let mut sorted: Vec<&ParcelOutcome> = outcomes.iter().collect();
        sorted.sort_by_key(|o| &o.parcel);
        for outcome in sorted {
            settle(&mut tx, outcome, Timestamp::UNIX_EPOCH).await?;
        }
        tx.commit().await?;
        Ok(())
    }

    /// How many parcels of an action are not settled yet, leased ones included.
    pub async fn waiting_parcels(&self, action: &ActionId) -> Result<u64> {
        let read =
            async { sqlx::query(sql::PARCELS_WAITING).bind(action.as_str()).fetch_one(self.readers()).await?.count(0) };
        during("count parcels", read).await
    }

    /// When the next parcel is due; a leased one when its lease runs out.
    pub async fn next_parcel_at(&self) -> Result<Option<Timestamp>> {
        let read = async {
            let row = sqlx::query(sql::PARCEL_NEXT).fetch_one(self.readers()).await?;
            let millis: Option<i64> = row.try_get(0)?;
            millis.map(Timestamp::from_millisecond).transpose().map_err(Error::corrupt)
        };
        during("look for parcels", read).await
    }

    /// Whether an action has, or ever had, a parcel with this `dedupe`.
    pub async fn has_parcel(&self, action: &ActionId, dedupe: &str) -> Result<bool> {
        let read = async {
            let query = sqlx::query(sql::PARCEL_THERE).bind(action.as_str()).bind(dedupe);
            Ok(query.fetch_optional(self.readers()).await?.is_some())
        };
        during("look for parcels", read).await
    }
}

/// Writes new parcels.
pub(crate) async fn put<'a>(
    connection: &mut AnyConnection,
    engine: Engine,
    action: &ActionId,
    parcels: impl Iterator<Item = &'a NewParcel>,
) -> Result<()> {
    let mut columns = Vec::new();
    for parcel in parcels {
        let at = millis(parcel.not_before);
        columns.extend([Value::from(parcel.id.as_str()), action.as_str().into(), parcel.consignee.as_str().into()]);
        columns.extend([
            word(&parcel.purpose)?.into(),
            Value::from(parcel.dedupe.as_str()),
            parcel.address.as_str().into(),
        ]);
        columns.extend([
            Value::from(parcel.name.as_str()),
            parcel.lang.as_str().into(),
            at.into(),
            parcel.payload.as_str().into(),
        ]);
        columns.extend([Value::from("waiting"), at.into(), Value::Int(0), Value::Int(0), "".into(), "".into()]);
    }
    rows::PARCELS.write(connection, engine, columns).await?;
    Ok(())
}

/// Records how a try ended.
pub(crate) async fn settle(connection: &mut AnyConnection, outcome: &ParcelOutcome, at: Timestamp) -> Result<()> {
    let (id, lease) = (outcome.parcel.as_str(), i64::from(outcome.tries));
    let query = match &outcome.result {
        ParcelResult::Sent => sqlx::query(sql::PARCEL_SENT).bind(id).bind(lease).bind(millis(at)),
        ParcelResult::Failed { answer } => sqlx::query(sql::PARCEL_FAILED).bind(id).bind(lease).bind(answer.as_str()),
        ParcelResult::Retry { not_before, answer } => {
            sqlx::query(sql::PARCEL_RETRY).bind(id).bind(lease).bind(millis(*not_before)).bind(answer.as_str())
        }
    };
    let found = query.execute(connection).await?.rows_affected();
    // A retry for a parcel that was settled, leased again or erased meanwhile changes nothing. An end does not come in
    // either, and the fact that goes with it must not: the same end may be recorded already (the answer to a commit was
    // lost), or another worker holds the parcel since the lease ran out and will name its own mail as the repeat.
    if found == 0 && !matches!(outcome.result, ParcelResult::Retry { .. }) {
        return Err(Error::new(Kind::Settled, format!("parcel {id} is not under its lease {lease} any more")));
    }
    Ok(())
}

pub(crate) fn parcel(row: &AnyRow) -> Result<LeasedParcel> {
    Ok(LeasedParcel {
        id: ParcelId::new(row.text(0)?),
        action: ActionId::new(row.text(1)?),
        consignee: ConsigneeId::new(row.text(2)?),
        purpose: unword(&row.text(3)?)?,
        dedupe: row.text(4)?,
        address: row.text(5)?,
        name: row.text(6)?,
        lang: Lang::new(row.text(7)?),
        not_before: row.time(8)?,
        payload: row.text(9)?,
        tries: u32::try_from(row.int(10)?).map_err(Error::corrupt)?,
        maybe_sent: row.yes(11)?,
    })
}
