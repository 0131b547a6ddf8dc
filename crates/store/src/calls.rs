//! Who has taken which call: one row for each, for a while. No fact and no view; that somebody looked is a fact of its own.

use crate::{
    Result, Store,
    error::{during, retried},
    schema::{
        sql,
        value::{Columns, millis},
    },
};
use domain::id::{ActionId, ConsigneeId, StaffId};
use jiff::Timestamp;

/// A call that somebody has taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HeldCall {
    /// Of which action.
    pub action: ActionId,
    /// Who is called.
    pub consignee: ConsigneeId,
    /// Who calls.
    pub staff: StaffId,
}

impl Store {
    /// Takes a call until then. `false`: somebody else has it at `now`. Whoever has it may take it again.
    pub async fn take_call(&self, call: &HeldCall, now: Timestamp, until: Timestamp) -> Result<bool> {
        let query = || {
            let query = sqlx::query(sql::CALL_TAKE).bind(call.action.as_str()).bind(call.consignee.as_str());
            query.bind(call.staff.as_str()).bind(millis(until)).bind(millis(now))
        };
        let taken = async || -> Result<u64> { Ok(query().execute(&self.inner.writer).await?.rows_affected()) };
        retried!("take a call", taken()).map(|rows| rows == 1)
    }

    /// The calls that are taken at `now`.
    pub async fn held_calls(&self, now: Timestamp) -> Result<Vec<HeldCall>> {
        let read = async {
            let rows = sqlx::query(sql::CALLS_HELD).bind(millis(now)).fetch_all(self.readers()).await?;
            let one = |row: &sqlx::any::AnyRow| {
                Ok(HeldCall {
                    action: ActionId::new(row.text(0)?),
                    consignee: ConsigneeId::new(row.text(1)?),
                    staff: StaffId::new(row.text(2)?),
                })
            };
            rows.iter().map(one).collect()
        };
        during("list calls", read).await
    }

    /// Gives a call back.
    pub async fn end_call(&self, call: &HeldCall) -> Result<()> {
        let query = || {
            let query = sqlx::query(sql::CALL_END).bind(call.action.as_str()).bind(call.consignee.as_str());
            query.bind(call.staff.as_str())
        };
        let ended = async || -> Result<u64> { Ok(query().execute(&self.inner.writer).await?.rows_affected()) };
        retried!("give a call back", ended()).map(drop)
    }
}
