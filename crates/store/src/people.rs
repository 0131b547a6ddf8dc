//! Staff, sessions, drafts and settings: small rows that are no facts.
//!
//! Nothing secret is stored in the clear by this crate's doing: passwords and tokens arrive hashed; the authenticator's
//! secret is written as the caller hands it over.

use crate::{
    Engine, Result, StaffRow, Store,
    error::{during, retried},
    schema::{
        rows, sql,
        value::{Columns, Value, millis},
    },
};
use domain::id::{ActionId, ConsigneeId, StaffId};
use jiff::Timestamp;
use sqlx::{Any, AnyConnection, any::AnyArguments, any::AnyRow, query::Query};
use std::collections::HashSet;

/// A draft over the one that was read.
#[derive(Debug)]
pub(crate) struct DraftSave {
    action: ActionId,
    consignee: ConsigneeId,
    part: String,
    json: String,
    /// Its mark.
    now: i64,
    /// The mark of the one that it replaces; none: there is none.
    over: Option<i64>,
}

impl DraftSave {
    /// Where it stands.
    fn place(&self) -> [&str; 3] {
        [self.action.as_str(), self.consignee.as_str(), &self.part]
    }

    /// The statement; it changes one row, or none if somebody else saved meanwhile.
    pub fn query(&self) -> Query<'_, Any, AnyArguments> {
        let statement = if self.over.is_some() { sql::DRAFT_OVER } else { sql::DRAFT_FIRST };
        let query = sqlx::query(statement).bind(self.action.as_str()).bind(self.consignee.as_str());
        let query = query.bind(self.part.as_str()).bind(self.json.as_str()).bind(self.now);
        match self.over {
            Some(over) => query.bind(over),
            None => query,
        }
    }
}

/// Saves drafts, those that are new in one statement and the others in another. Gives for each how many rows it changed.
pub(crate) async fn save_drafts(tx: &mut AnyConnection, engine: Engine, drafts: &[&DraftSave]) -> Result<Vec<u64>> {
    let mut places: HashSet<[&str; 3]> = HashSet::new();
    let (mut first, mut over) = (Vec::new(), Vec::new());
    // Of two for one place the second comes too late, as it would one after the other.
    let own: Vec<bool> = drafts.iter().map(|draft| places.insert(draft.place())).collect();
    for draft in drafts.iter().zip(&own).filter_map(|(draft, own)| own.then_some(draft)) {
        let [action, consignee, part] = draft.place().map(Value::from);
        let row = [action, consignee, part, Value::from(draft.json.as_str()), Value::from(draft.now)];
        match draft.over {
            None => first.extend(row),
            Some(before) => over.extend(row.into_iter().chain([Value::from(before)])),
        }
    }
    let mut saved = rows::DRAFTS_FIRST.write(tx, engine, first).await?;
    saved.append(&mut rows::DRAFTS_OVER.write(tx, engine, over).await?);
    let saved: Result<HashSet<[String; 3]>> =
        saved.iter().map(|row| Ok([row.text(0)?, row.text(1)?, row.text(2)?])).collect();
    let saved = saved?;
    let is_saved = |draft: &DraftSave| saved.contains(&draft.place().map(str::to_owned));
    Ok(drafts.iter().zip(own).map(|(draft, own)| u64::from(own && is_saved(draft))).collect())
}

impl Store {
    /// Runs one write statement as a transaction of its own; gives the number of rows it changed.
    pub(crate) async fn put_once(&self, query: Query<'_, Any, AnyArguments>) -> Result<u64> {
        Ok(query.execute(&self.inner.writer).await?.rows_affected())
    }

    /// Makes or changes a member of staff. The last time step used never goes back.
    pub async fn put_staff(&self, row: &StaffRow) -> Result<()> {
        let roles = serde_json::to_string(&row.roles)?;
        let query = || {
            let query = sqlx::query(sql::STAFF_PUT).bind(row.id.as_str()).bind(row.name.as_str()).bind(roles.as_str());
            query.bind(row.password_hash.as_str()).bind(row.totp_secret.as_str()).bind(row.totp_last_step)
        };
        retried!("write staff", self.put_once(query())).map(drop)
    }

    /// One member of staff.
    pub async fn staff(&self, id: &StaffId) -> Result<Option<StaffRow>> {
        let read = async {
            let row = sqlx::query(sql::STAFF_ONE).bind(id.as_str()).fetch_optional(self.readers()).await?;
            row.as_ref().map(staff).transpose()
        };
        during("read staff", read).await
    }

    /// Everybody, by sign-in name.
    pub async fn all_staff(&self) -> Result<Vec<StaffRow>> {
        let read = async { sqlx::query(sql::STAFF_ALL).fetch_all(self.readers()).await?.iter().map(staff).collect() };
        during("read staff", read).await
    }

    /// Uses up a time step of somebody's authenticator. `false`: that step or a later one was used before.
    pub async fn use_totp_step(&self, staff: &StaffId, step: i64) -> Result<bool> {
        let query = || sqlx::query(sql::STAFF_STEP).bind(staff.as_str()).bind(step);
        retried!("use a time step", self.put_once(query())).map(|rows| rows == 1)
    }

    /// Opens a session under the hash of its token.
    pub async fn put_session(&self, token_hash: &str, staff: &StaffId, expires: Timestamp) -> Result<()> {
        let query = || sqlx::query(sql::SESSION_PUT).bind(token_hash).bind(staff.as_str()).bind(millis(expires));
        retried!("open a session", self.put_once(query())).map(drop)
    }

    /// Whose session it is, unless it is over at `now`.
    pub async fn session(&self, token_hash: &str, now: Timestamp) -> Result<Option<StaffId>> {
        let read = async {
            let query = sqlx::query(sql::SESSION_GET).bind(token_hash).bind(millis(now));
            query.fetch_optional(self.readers()).await?.map(|row| Ok(StaffId::new(row.text(0)?))).transpose()
        };
        during("read a session", read).await
    }

    /// Ends a session.
    pub async fn end_session(&self, token_hash: &str) -> Result<()> {
        retried!("end a session", self.put_once(sqlx::query(sql::SESSION_END).bind(token_hash))).map(drop)
    }

    /// Removes sessions that are over at `now`; gives how many.
    pub async fn end_sessions_over(&self, now: Timestamp) -> Result<u64> {
        retried!("end sessions", self.put_once(sqlx::query(sql::SESSIONS_OVER).bind(millis(now))))
    }

    /// Saves a draft of one part of a reply form.
    pub async fn put_draft(
        &self,
        action: &ActionId,
        consignee: &ConsigneeId,
        part: &str,
        json: &str,
        at: Timestamp,
    ) -> Result<()> {
        let query = || {
            let query = sqlx::query(sql::DRAFT_PUT).bind(action.as_str()).bind(consignee.as_str());
            query.bind(part).bind(json).bind(millis(at))
        };
        retried!("save a draft", self.put_once(query())).map(drop)
    }

    /// Saves a draft over the one that was read, which was saved at `over` (in milliseconds; none: there was none).
    /// `None`: somebody else saved meanwhile and nothing is written. Else the mark of what was written, which is never
    /// that of the draft before it.
    pub async fn put_draft_over(
        &self,
        (action, consignee, part): (&ActionId, &ConsigneeId, &str),
        json: &str,
        over: Option<i64>,
        at: Timestamp,
    ) -> Result<Option<i64>> {
        let now = over.map_or(millis(at), |over| millis(at).max(over + 1));
        let (action, consignee) = (action.clone(), consignee.clone());
        let save = DraftSave { action, consignee, part: part.to_owned(), json: json.to_owned(), now, over };
        let written = match self.engine().writes_together() {
            true => self.draft_in_line(save).await?,
            false => retried!("save a draft", self.put_once(save.query()))?,
        };
        Ok((written == 1).then_some(now))
    }

    /// Takes away every draft of an action, which nobody can go on with any more. Gives how many; a look where there is none.
    pub async fn end_drafts(&self, action: &ActionId) -> Result<u64> {
        let count = async {
            let row = sqlx::query(sql::DRAFTS_COUNT).bind(action.as_str()).fetch_one(self.readers()).await?;
            row.int(0)
        };
        if during("count drafts", count).await? == 0 {
            return Ok(0);
        }
        retried!("end drafts", self.put_once(sqlx::query(sql::DRAFTS_END).bind(action.as_str())))
    }

    /// The draft of one part, as JSON.
    pub async fn draft(&self, action: &ActionId, consignee: &ConsigneeId, part: &str) -> Result<Option<String>> {
        Ok(self.marked_draft(action, consignee, part).await?.map(|(json, _)| json))
    }

    /// The draft of one part, as JSON, and the mark of its version: when it was saved, in milliseconds.
    pub async fn marked_draft(
        &self,
        action: &ActionId,
        consignee: &ConsigneeId,
        part: &str,
    ) -> Result<Option<(String, i64)>> {
        let read = async {
            let query = sqlx::query(sql::DRAFT_GET).bind(action.as_str()).bind(consignee.as_str()).bind(part);
            query.fetch_optional(self.readers()).await?.map(|row| Ok((row.text(0)?, row.int(1)?))).transpose()
        };
        during("read a draft", read).await
    }

    /// Writes a setting.
    pub async fn put_setting(&self, key: &str, value: &str) -> Result<()> {
        retried!("write a setting", self.put_once(sqlx::query(sql::SETTING_PUT).bind(key).bind(value))).map(drop)
    }

    /// Reads a setting.
    pub async fn setting(&self, key: &str) -> Result<Option<String>> {
        let read = async {
            let row = sqlx::query(sql::SETTING_GET).bind(key).fetch_optional(self.readers()).await?;
            row.map(|row| row.text(0)).transpose()
        };
        during("read a setting", read).await
    }
}

fn staff(row: &AnyRow) -> Result<StaffRow> {
    Ok(StaffRow {
        id: StaffId::new(row.text(0)?),
        name: row.text(1)?,
        roles: serde_json::from_str(&row.text(2)?)?,
        password_hash: row.text(3)?,
        totp_secret: row.text(4)?,
        totp_last_step: row.int(5)?,
    })
}
