//! Open work of all actions that are not closed: the heaviest first, among equals the oldest.
//!
//! One list for people who settle it; it is the work list of every action, read along one index.

use super::{
    TaskRow,
    list::{self, Composed},
};
use crate::{
    Page, Result, Store,
    error::during,
    schema::value::{Columns, Value, millis, unword, word},
};
use domain::{
    fact::TaskKind,
    id::{ActionId, ConsigneeId, Digest},
};
use jiff::Timestamp;
use sqlx::any::AnyRow;

/// What to list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct InboxQuery {
    /// Of this action only.
    pub action: Option<ActionId>,
    /// Of this kind only.
    pub kind: Option<TaskKind>,
    /// Of these kinds only; empty: of all.
    pub kinds: Vec<TaskKind>,
    /// What lies behind this place.
    pub after: Option<InboxPlace>,
    /// Rows of a page, up to 1,000; 0 means 50.
    pub limit: u32,
}

/// One piece of open work and whose it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InboxRow {
    /// Of which action.
    pub action: ActionId,
    /// What.
    pub task: TaskRow,
}

/// Where something stands in the list. Mails that nobody could place have places of their own, so that one list holds both.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct InboxPlace {
    burden: i64,
    at: i64,
    action: String,
    consignee: String,
    task: String,
}

impl InboxPlace {
    /// The place of a piece of work.
    pub fn of_task(action: &ActionId, consignee: &ConsigneeId, kind: TaskKind, at: Timestamp, task: &str) -> Self {
        let (action, consignee) = (action.to_string(), consignee.to_string());
        Self { burden: burden(kind), at: millis(at), action, consignee, task: task.to_owned() }
    }
    /// The place of a mail that waits: among the mails to be read.
    pub fn of_mail(mail: &Digest, at: Timestamp) -> Self {
        let none = String::new;
        Self {
            burden: burden(TaskKind::Mail),
            at: millis(at),
            action: none(),
            consignee: none(),
            task: mail.to_string(),
        }
    }
    /// As it stands in an address.
    ///
    /// # Errors
    /// Never in practice: five texts can be written.
    pub fn to_text(&self) -> Result<String> {
        let (burden, at) = (self.burden.to_string(), self.at.to_string());
        list::write_cursor(&[burden, at, self.action.clone(), self.consignee.clone(), self.task.clone()])
    }
    /// Reads it back; none if it is not one.
    pub fn of_text(text: &str) -> Option<Self> {
        let [burden, at, action, consignee, task] = list::read_cursor(text).ok()?;
        Some(Self { burden: burden.parse().ok()?, at: at.parse().ok()?, action, consignee, task })
    }
}

impl InboxRow {
    /// Where it stands.
    pub fn place(&self) -> InboxPlace {
        let task = &self.task;
        InboxPlace::of_task(&self.action, &task.consignee, task.kind, task.opened_at, task.task.as_str())
    }
}

const HEAD: &str = "SELECT task_view.action, task_view.consignee, consignee_view.name, kind, task_view.opened_at, about, task, \
    burden FROM task_view JOIN consignee_view ON consignee_view.action = task_view.action \
    AND consignee_view.consignee = task_view.consignee WHERE NOT EXISTS (SELECT 1 FROM action_view \
    WHERE action_view.action = task_view.action AND action_view.stage = 'closed')";

impl InboxQuery {
    pub(crate) fn compose(&self) -> Result<Composed> {
        let mut query = Composed { text: HEAD.to_owned(), values: Vec::new() };
        if let Some(action) = &self.action {
            query.and(" AND task_view.action = ?", [action.as_str().into()]);
        }
        if let Some(kind) = &self.kind {
            query.and(" AND kind = ?", [word(kind)?.into()]);
        }
        if !self.kinds.is_empty() {
            let places = vec!["?"; self.kinds.len()].join(", ");
            let words = self.kinds.iter().map(|kind| Ok(word(kind)?.into())).collect::<Result<Vec<Value>>>()?;
            query.and(&format!(" AND kind IN ({places})"), words);
        }
        if let Some(after) = &self.after {
            query.and(
                " AND (burden, task_view.opened_at, task_view.action, task_view.consignee, task) > (?, ?, ?, ?, ?)",
                [
                    Value::Int(after.burden),
                    Value::Int(after.at),
                    after.action.as_str().into(),
                    after.consignee.as_str().into(),
                    after.task.as_str().into(),
                ],
            );
        }
        query.and(
            " ORDER BY burden, task_view.opened_at, task_view.action, task_view.consignee, task LIMIT ?",
            [Value::Int(list::limit(self.limit))],
        );
        Ok(query)
    }
}

impl Store {
    /// A page of open work of all actions that are not closed.
    pub async fn inbox(&self, query: &InboxQuery) -> Result<Page<InboxRow>> {
        let read = async {
            let rows = query.compose()?.read(self).await?;
            let mut page = list::page(&rows, query.limit, inbox_row, |_| Ok(String::new()))?;
            page.next = match (page.next, page.rows.last()) {
                (Some(_), Some(last)) => Some(last.place().to_text()?),
                _ => None,
            };
            Ok(page)
        };
        during("list open work", read).await
    }
}

fn inbox_row(row: &AnyRow) -> Result<InboxRow> {
    Ok(InboxRow {
        action: ActionId::new(row.text(0)?),
        task: TaskRow {
            consignee: ConsigneeId::new(row.text(1)?),
            name: row.text(2)?,
            kind: unword(&row.text(3)?)?,
            opened_at: row.time(4)?,
            about: row.text(5)?,
            task: row.text(6)?.as_str().into(),
        },
    })
}

/// As `columns.rs` writes it.
fn burden(kind: TaskKind) -> i64 {
    super::columns::burden(kind)
}
