//! Dropping the views of an action and computing them again from its first fact on.
//!
//! One transaction, appenders kept out meanwhile: readers see the old views until the new ones stand. The result equals
//! what writing fact by fact gave; the conformance suite holds both against each other.

use super::change::Changes;
use crate::{
    Result, Store,
    error::retried,
    facts::recorded,
    schema::{
        sql,
        value::{Columns, number},
    },
};
use domain::{
    fact::Recorded,
    id::{ActionId, ConsigneeId},
};
use sqlx::{AnyConnection, Executor};

/// Facts read at once.
const READ: u32 = 5000;
/// Consignees gathered before they are written.
const GATHER: usize = 2000;

impl Store {
    /// Drops the views of an action and computes them again from the facts.
    pub async fn rebuild_views(&self, action: &ActionId) -> Result<()> {
        retried!("rebuild the views", self.rebuild_once(action))
    }

    async fn rebuild_once(&self, action: &ActionId) -> Result<()> {
        let mut tx = self.write().await?;
        if let Some(hold) = self.engine().hold_appenders() {
            (&mut *tx).execute(hold).await?;
        }
        let views = [sql::DROP_ACTION, sql::DROP_CONSIGNEES, sql::DROP_UNITS, sql::DROP_TASKS, sql::DROP_COUNTERS];
        for drop in views.into_iter().chain([sql::DROP_IDENTITIES]) {
            sqlx::query(drop).bind(action.as_str()).execute(&mut *tx).await?;
        }
        let mut changes = Changes::default();
        let mut facts: Vec<Recorded> = Vec::new();
        let mut stream = String::new();
        let mut after = (String::new(), 0);
        loop {
            let page = read(&mut tx, action, &after).await?;
            let Some(last) = page.last() else { break };
            after = (last.0.clone(), number(last.1.version));
            for (name, fact) in page {
                if name != stream {
                    gather(&mut changes, &stream, &facts);
                    facts.clear();
                    stream = name;
                    if changes.len() >= GATHER {
                        std::mem::take(&mut changes).write(&mut tx, self.engine(), action).await?;
                    }
                }
                facts.push(fact);
            }
        }
        gather(&mut changes, &stream, &facts);
        changes.write(&mut tx, self.engine(), action).await?;
        tx.commit().await?;
        Ok(())
    }
}

async fn read(
    connection: &mut AnyConnection,
    action: &ActionId,
    after: &(String, i64),
) -> Result<Vec<(String, Recorded)>> {
    let query = sqlx::query(sql::FACTS_AFTER).bind(action.as_str()).bind(after.0.as_str()).bind(after.1);
    let rows = query.bind(i64::from(READ)).fetch_all(connection).await?;
    rows.iter().map(|row| Ok((row.text(0)?, recorded(&row.text(2)?)?))).collect()
}

fn gather(changes: &mut Changes, stream: &str, facts: &[Recorded]) {
    if stream.is_empty() {
        changes.action(&[], facts);
    } else {
        changes.consignee(&ConsigneeId::from(stream), &[], facts);
    }
}
