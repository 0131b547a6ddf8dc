//! Single rows, counters and work lists of the views.

use super::{ActionRow, ConsigneeRow, TaskRow, list};
use crate::{
    Error, Page, Result, Store,
    error::during,
    schema::{
        sql,
        value::{Columns, Value, millis, number_key, unword},
    },
};
use domain::{
    id::{ActionId, ConsigneeId, ConsigneeNo},
    reconcile::{Counter, PartKind, Tally},
};
use jiff::{Timestamp, civil::Date};
use sqlx::{AssertSqlSafe, any::AnyRow};

impl Store {
    /// All field actions, the first opened first.
    pub async fn actions(&self) -> Result<Vec<ActionRow>> {
        let read =
            async { sqlx::query(sql::ACTIONS).fetch_all(self.readers()).await?.iter().map(action_row).collect() };
        during("list the actions", read).await
    }

    /// The counters of an action: the sum over its consignees.
    pub async fn tally(&self, action: &ActionId) -> Result<Tally> {
        let read = async {
            let mut tally = Tally::default();
            for row in sqlx::query(sql::TALLY).bind(action.as_str()).fetch_all(self.readers()).await? {
                tally.add(counter(&row.text(0)?)?, row.int(1)?);
            }
            Ok(tally)
        };
        during("read the counters", read).await
    }

    /// What each day (UTC) added to each counter, in the order of days: differences, not sums; days and counters without
    /// any are absent.
    pub async fn burn_up(&self, action: &ActionId) -> Result<Vec<(Date, Counter, i64)>> {
        let read = async {
            let rows = sqlx::query(sql::BURN_UP).bind(action.as_str()).fetch_all(self.readers()).await?;
            let days = rows.iter().map(|row| {
                let day = row.text(0)?.parse::<Date>().map_err(Error::corrupt)?;
                Ok((day, counter(&row.text(1)?)?, row.int(2)?))
            });
            days.filter(|day| !matches!(day, Ok((_, _, 0)))).collect()
        };
        during("read the counters", read).await
    }

    /// Countries of an action with their consignees and how many of these answered.
    pub async fn countries(&self, action: &ActionId) -> Result<Vec<(String, u64, u64)>> {
        let parts = self.parts(action, PartKind::Country, u32::MAX).await?;
        let count = |tally: &Tally, counter| u64::try_from(tally.get(counter)).unwrap_or(0);
        let rows = parts.into_iter().map(|part| {
            let (all, answered) = (Counter::Consignees, Counter::ConsigneesAnswered);
            (part.value, count(&part.tally, all), count(&part.tally, answered))
        });
        Ok(rows.filter(|(_, consignees, _)| *consignees > 0).collect())
    }

    /// One consignee.
    pub async fn consignee(&self, action: &ActionId, consignee: &ConsigneeId) -> Result<Option<ConsigneeRow>> {
        self.one_consignee(BY_ID, action, vec![consignee.as_str().into()]).await
    }

    /// The consignee with the maker's number.
    pub async fn consignee_by_number(&self, action: &ActionId, number: &ConsigneeNo) -> Result<Option<ConsigneeRow>> {
        self.one_consignee(BY_NUMBER, action, vec![number_key(number.as_str()).into(), number.as_str().into()]).await
    }

    async fn one_consignee(
        &self,
        condition: &str,
        action: &ActionId,
        values: Vec<Value>,
    ) -> Result<Option<ConsigneeRow>> {
        let read = async {
            let text = format!("{}{condition}", list::CONSIGNEE);
            let query = sqlx::query(AssertSqlSafe(text)).bind(action.as_str());
            let query = values.into_iter().fold(query, |query, value| value.bind(query));
            query.fetch_optional(self.readers()).await?.as_ref().map(list::consignee_row).transpose()
        };
        during("read a consignee", read).await
    }

    /// A page of open work: the heaviest first, among equals the oldest.
    ///
    /// # Errors
    /// [`crate::Kind::Other`] for an `after` that is not [`Page::next`] of this list.
    pub async fn tasks(&self, action: &ActionId, after: Option<&str>, limit: u32) -> Result<Page<TaskRow>> {
        let read = async {
            let start = || Ok(["-1", "0", "", ""].map(str::to_owned));
            let [burden, opened, consignee, task] = after.map_or_else(start, list::read_cursor)?;
            let number = |text: String| text.parse::<i64>().map_err(|_| list::bad_cursor());
            let query = sqlx::query(sql::TASKS).bind(action.as_str()).bind(number(burden)?).bind(number(opened)?);
            let query = query.bind(consignee).bind(task).bind(list::limit(limit));
            let rows = query.fetch_all(self.readers()).await?;
            list::page(&rows, limit, task_row, |row| {
                list::write_cursor(&[row.int(6)?.to_string(), row.int(3)?.to_string(), row.text(0)?, row.text(5)?])
            })
        };
        during("list open work", read).await
    }

    /// Consignees the notice was sent to at or before `sent_before`, not answered, not unreachable, and not yet at `step`
    /// of the ladder; in the order of their ids, after the one given.
    pub async fn reminder_candidates(
        &self,
        action: &ActionId,
        step: u32,
        sent_before: Timestamp,
        after: Option<ConsigneeId>,
        limit: u32,
    ) -> Result<Vec<ConsigneeId>> {
        let read = async {
            let query = sqlx::query(sql::REMIND).bind(action.as_str()).bind(millis(sent_before)).bind(i64::from(step));
            let query = query.bind(after.as_ref().map_or("", |a| a.as_str())).bind(i64::from(limit));
            let rows = query.fetch_all(self.readers()).await?;
            rows.iter().map(|row| Ok(ConsigneeId::new(row.text(0)?))).collect()
        };
        during("find whom to remind", read).await
    }
}

const BY_ID: &str = " AND consignee = $2";
const BY_NUMBER: &str = " AND number_key = $2 AND number = $3";

pub(super) fn counter(word: &str) -> Result<Counter> {
    Counter::from_word(word).ok_or_else(|| Error::corrupt(format!("no counter: {word}")))
}

fn action_row(row: &AnyRow) -> Result<ActionRow> {
    Ok(ActionRow {
        action: ActionId::new(row.text(0)?),
        reference: row.text(1)?.as_str().into(),
        document_no: row.text(2)?.as_str().into(),
        stage: row.text(3)?,
        rehearsal: row.yes(4)?,
        version: row.count(5)?,
        opened_at: row.time_or_none(6)?,
        issued_at: row.time_or_none(7)?,
        closed_at: row.time_or_none(8)?,
    })
}

fn task_row(row: &AnyRow) -> Result<TaskRow> {
    Ok(TaskRow {
        consignee: ConsigneeId::new(row.text(0)?),
        name: row.text(1)?,
        kind: unword(&row.text(2)?)?,
        opened_at: row.time(3)?,
        about: row.text(4)?,
        task: row.text(5)?.as_str().into(),
    })
}
