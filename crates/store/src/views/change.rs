//! What new facts change in the views: states before and after, and the difference in the counters, day by day.
//!
//! Gathered over all streams of a transaction, then written in few statements. Only columns that differ are set, so that
//! an index whose column did not change is not touched.

use super::{
    columns::{self, Named},
    identity,
};
use crate::{
    Engine, PersonalValue, Result, personal,
    schema::{
        rows, sql,
        value::{Value, millis_or_0, number},
    },
};
use domain::{
    action,
    fact::{Fact, Recorded},
    id::{ActionId, Commitment, ConsigneeId},
    reconcile::{ConsigneeState, Counter, Tally, fold, parts},
};
use jiff::{civil::Date, tz::Offset};
use sqlx::{AnyConnection, AssertSqlSafe};
use std::collections::{BTreeMap, HashMap};

/// Counters by part (empty: the whole), counter and day; a part has no days.
pub(super) type Counters = BTreeMap<(String, Counter, Option<Date>), i64>;

/// Consignees with their states before and after.
pub(super) type Consignees = [(ConsigneeId, ConsigneeState, ConsigneeState)];

/// Everything a transaction changes in the views.
#[derive(Default)]
pub(crate) struct Changes {
    action: Option<Vec<Recorded>>,
    consignees: Vec<(ConsigneeId, ConsigneeState, ConsigneeState)>,
    counters: Counters,
    /// Personal values written in the same transaction: they need not be read back.
    known: HashMap<Commitment, PersonalValue>,
}

impl Changes {
    /// Personal values that are written in the same transaction.
    pub fn know<'a>(&mut self, values: impl Iterator<Item = &'a PersonalValue>) {
        self.known.extend(values.map(|value| (value.commitment.clone(), value.clone())));
    }

    /// New facts in the action's own stream.
    pub fn action(&mut self, past: &[Recorded], new: &[Recorded]) {
        if !new.is_empty() {
            self.action = Some(past.iter().chain(new).cloned().collect());
        }
    }

    /// New facts in a consignee's stream.
    pub fn consignee(&mut self, consignee: &ConsigneeId, past: &[Recorded], new: &[Recorded]) {
        if new.is_empty() {
            return;
        }
        let before = fold(past);
        let mut after = before.clone();
        let mut counted = measure(&before);
        for recorded in new {
            after.apply(recorded);
            let now = measure(&after);
            self.count(Offset::UTC.to_datetime(recorded.at).date(), &counted, &now);
            counted = now;
        }
        self.consignees.push((consignee.clone(), before, after));
    }

    /// How many consignees have been gathered.
    pub fn len(&self) -> usize {
        self.consignees.len()
    }

    fn count(&mut self, day: Date, before: &[(String, Tally)], now: &[(String, Tally)]) {
        let signed = before.iter().map(|row| (row, -1)).chain(now.iter().map(|row| (row, 1)));
        for ((part, tally), sign) in signed {
            for (counter, value) in tally.iter() {
                let day = part.is_empty().then_some(day);
                *self.counters.entry((part.clone(), counter, day)).or_insert(0) += sign * value;
            }
        }
    }

    /// Writes it all. Personal values have to be in their table before.
    pub async fn write(self, connection: &mut AnyConnection, engine: Engine, action: &ActionId) -> Result<()> {
        if let Some(facts) = &self.action {
            put_action(connection, action, facts).await?;
        }
        let shard = self.consignees.first().map_or(0, |(id, _, _)| shard(id, engine.counter_shards()));
        put_consignees(connection, engine, action, &self.consignees, self.known).await?;
        put_units_and_tasks(connection, engine, action, &self.consignees).await?;
        identity::put(connection, engine, action, &self.consignees).await?;
        let mut counters = Vec::new();
        for ((part, counter, day), by) in self.counters.iter().filter(|(_, by)| **by != 0) {
            counters.extend([action.as_str().into(), part.as_str().into(), Value::from(counter.word())]);
            let day = day.map(|day| day.to_string()).unwrap_or_default();
            counters.extend([day.into(), Value::Int(shard), Value::Int(*by)]);
        }
        rows::COUNTERS.write(connection, engine, counters).await?;
        Ok(())
    }
}

/// What one consignee adds to the whole and to its parts.
fn measure(state: &ConsigneeState) -> Vec<(String, Tally)> {
    let mut all = parts(state);
    all.push((String::new(), Tally::of(state)));
    all
}

/// Which of the rows of a counter a writer takes (FNV-1a over the consignee's id).
fn shard(consignee: &ConsigneeId, shards: u32) -> i64 {
    let mixed = consignee
        .as_str()
        .bytes()
        .fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    i64::from(mixed % shards.max(1))
}

async fn put_action(connection: &mut AnyConnection, action: &ActionId, facts: &[Recorded]) -> Result<()> {
    let state = action::fold(facts);
    let opened = facts.iter().find_map(|recorded| match &recorded.fact {
        Fact::ActionOpened { reference, document_no, .. } => Some((reference.as_str(), document_no.as_str())),
        _ => None,
    });
    let Some((reference, document_no)) = opened else { return Ok(()) };
    sqlx::query(sql::ACTION_PUT)
        .bind(action.as_str())
        .bind(reference)
        .bind(document_no)
        .bind(state.stage.word())
        .bind(i64::from(state.rehearsal))
        .bind(number(state.version))
        .bind(millis_or_0(state.opened_at))
        .bind(millis_or_0(state.issued_at))
        .bind(millis_or_0(state.closed_at))
        .execute(connection)
        .await?;
    Ok(())
}

/// Whether a consignee has a row: once it is listed.
fn listed(state: &ConsigneeState) -> bool {
    state.number.is_some()
}

async fn put_consignees(
    connection: &mut AnyConnection,
    engine: Engine,
    action: &ActionId,
    all: &Consignees,
    known: HashMap<Commitment, PersonalValue>,
) -> Result<()> {
    let changed = all.iter().filter(|(_, _, after)| listed(after));
    let (old, new): (Vec<_>, Vec<_>) = changed.partition(|(_, before, _)| listed(before));
    let moved = old.iter().filter(|(_, before, after)| columns::person_changed(before, after));
    let wanted = new.iter().copied().chain(moved.copied());
    let missing = wanted.flat_map(|(_, _, after)| columns::commitments(after)).filter(|c| !known.contains_key(c));
    let missing: Vec<Commitment> = missing.cloned().collect();
    let mut values = known;
    values.extend(personal::values_of(connection, action, missing.iter()).await?);

    let mut inserts = Vec::new();
    for (id, _, after) in new {
        inserts.extend([Value::from(action.as_str()), id.as_str().into()]);
        inserts
            .extend(columns::status(after)?.into_iter().chain(columns::person(after, &values)).map(|(_, value)| value));
    }
    rows::CONSIGNEES.write(connection, engine, inserts).await?;

    for (id, before, after) in old {
        let was = columns::status(before)?;
        let mut set: Named =
            columns::status(after)?.into_iter().zip(was).filter(|(a, b)| a != b).map(|(a, _)| a).collect();
        if columns::person_changed(before, after) {
            set.extend(columns::person(after, &values));
        }
        update(connection, action, id, set).await?;
    }
    Ok(())
}

async fn update(connection: &mut AnyConnection, action: &ActionId, id: &ConsigneeId, set: Named) -> Result<()> {
    if set.is_empty() {
        return Ok(());
    }
    let names: Vec<String> = set.iter().enumerate().map(|(n, (name, _))| format!("{name} = ${}", n + 3)).collect();
    let text = format!("UPDATE consignee_view SET {} WHERE action = $1 AND consignee = $2", names.join(", "));
    let mut query = sqlx::query(AssertSqlSafe(text)).bind(action.as_str()).bind(id.as_str());
    for (_, value) in set {
        query = value.bind(query);
    }
    query.execute(connection).await?;
    Ok(())
}

async fn put_units_and_tasks(
    connection: &mut AnyConnection,
    engine: Engine,
    action: &ActionId,
    all: &Consignees,
) -> Result<()> {
    let (mut units, mut tasks) = (Vec::new(), Vec::new());
    for (id, before, after) in all.iter().filter(|(_, _, after)| listed(after)) {
        // A consignee that is listed only now has no rows yet, whatever was recorded before.
        let known = listed(before);
        for (key, unit) in &after.units {
            if !known || before.units.get(key) != Some(unit) {
                units.push(Value::from(action.as_str()));
                units.extend(columns::unit(id, unit)?);
            }
        }
        for (key, task) in &after.tasks {
            if !known || before.tasks.get(key) != Some(task) {
                tasks.push(Value::from(action.as_str()));
                tasks.extend(columns::task(id, task)?);
            }
        }
        for gone in before.tasks.keys().filter(|key| known && !after.tasks.contains_key(key)) {
            let query = sqlx::query(sql::TASK_GONE).bind(action.as_str()).bind(id.as_str()).bind(gone.as_str());
            query.execute(&mut *connection).await?;
        }
    }
    rows::UNITS.write(connection, engine, units).await?;
    rows::TASKS_OPEN.write(connection, engine, tasks).await?;
    Ok(())
}
