//! One list of everything that needs a person: the work of all actions and the mails that nobody could place, the heaviest
//! first, among equals what waits longest.
//!
//! The order is that of the store ([`store::InboxPlace`]); mails that wait stand among the mails to be read. Reads only.

use super::tasks;
use crate::{App, Result, Staff};
use domain::{action::Stage, approval::Role, fact::TaskKind, id::ActionId, reconcile::Counter};
use jiff::Timestamp;
use std::collections::HashMap;
use store::{Arrival, InboxPlace, InboxQuery, InboxRow};

/// Most mails that wait for a place and are looked at for one page.
const MAILS: u32 = 500;

/// Whose work to list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Whose {
    /// What whoever looks may settle; everything, if that is nothing.
    #[default]
    Own,
    /// Everything.
    All,
    /// What this role may settle.
    Role(Role),
}

impl Whose {
    /// The kinds of work; none: all of them.
    fn kinds(self, staff: &Staff) -> Option<Vec<TaskKind>> {
        let kinds = match self {
            Self::Own => Some(Role::work_of(&staff.roles)).filter(|kinds| !kinds.is_empty())?,
            Self::All => return None,
            Self::Role(role) => Role::work_of(&[role]),
        };
        Some(kinds).filter(|kinds| kinds.len() < TaskKind::ALL.len())
    }
}

/// What to list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct InboxFilter {
    /// Whose.
    pub whose: Whose,
    /// Of one action only.
    pub action: Option<ActionId>,
    /// Of one kind only.
    pub kind: Option<TaskKind>,
    /// Only mails that nobody could place.
    pub unplaced: bool,
}

/// One line.
#[derive(Clone, Debug)]
pub struct InboxLine {
    /// What it is.
    pub item: InboxItem,
    /// Where it stands.
    pub place: InboxPlace,
    /// Since when.
    pub since: Timestamp,
}

/// What a line is.
#[derive(Clone, Debug)]
pub enum InboxItem {
    /// Work at a consignee, with the reference of its action.
    Task(InboxRow, String),
    /// A mail that nobody could place.
    Mail(Arrival),
}

/// The page.
#[derive(Clone, Debug)]
pub struct InboxRoom {
    /// The lines.
    pub lines: Vec<InboxLine>,
    /// Where the next page begins.
    pub next: Option<String>,
    /// Whose work is listed: what was asked for, and everything where whoever looks may settle nothing.
    pub whose: Whose,
    /// Roles that have work of their own, and how much there is for each.
    pub roles: Vec<(Role, i64)>,
    /// How much there is in all.
    pub all: i64,
    /// How much there is for whoever looks; none: nothing is theirs to settle, or everything is.
    pub own: Option<i64>,
    /// How much there is of each kind that is listed, over all actions.
    pub counts: Vec<(TaskKind, i64)>,
    /// How many mails wait for a place, at most [`MAILS`].
    pub unplaced: usize,
    /// Actions with work: id, reference, how much.
    pub actions: Vec<(ActionId, String, i64)>,
}

impl App {
    /// A page of the list.
    ///
    /// # Errors
    /// `staff.role` for who only calls.
    pub async fn office_inbox(
        &self,
        staff: &Staff,
        filter: &InboxFilter,
        after: Option<InboxPlace>,
        limit: u32,
    ) -> Result<InboxRoom> {
        staff.sees_all()?;
        let mut room = InboxRoom {
            lines: Vec::new(),
            next: None,
            whose: filter.whose,
            roles: Vec::new(),
            all: 0,
            own: None,
            counts: Vec::new(),
            unplaced: 0,
            actions: Vec::new(),
        };
        let mut references = HashMap::new();
        let mut counts: HashMap<TaskKind, i64> = HashMap::new();
        for row in self.store.actions().await? {
            let tally = self.store.tally(&row.action).await?;
            references.insert(row.action.clone(), row.reference.to_string());
            if row.stage == Stage::Closed.word() || tasks(&tally) == 0 {
                continue;
            }
            for kind in TaskKind::ALL {
                *counts.entry(kind).or_default() += tally.get(Counter::Tasks(kind));
            }
            room.actions.push((row.action, row.reference.to_string(), tasks(&tally)));
        }
        let counted = TaskKind::ALL.into_iter().map(|kind| (kind, counts.get(&kind).copied().unwrap_or(0)));
        let counted: Vec<_> = counted.filter(|(_, count)| *count > 0).collect();
        let of = |kinds: &[TaskKind]| counted.iter().filter(|(kind, _)| kinds.contains(kind)).map(|(_, n)| n).sum();
        room.all = of(&TaskKind::ALL);
        room.own = Whose::Own.kinds(staff).map(|kinds| of(&kinds));
        room.roles = Role::ALL.into_iter().filter(|r| !r.work().is_empty()).map(|r| (r, of(r.work()))).collect();
        let kinds = filter.whose.kinds(staff);
        if filter.whose == Whose::Own && kinds.is_none() {
            room.whose = Whose::All;
        }
        let is_listed = |kind: &TaskKind| kinds.as_ref().is_none_or(|kinds| kinds.contains(kind));
        room.counts = counted.iter().filter(|(kind, _)| is_listed(kind)).copied().collect();
        let has_mails = is_listed(&TaskKind::Mail);
        if !filter.unplaced {
            let (action, kind, kinds) = (filter.action.clone(), filter.kind, kinds.unwrap_or_default());
            let page = self.store.inbox(&InboxQuery { action, kind, kinds, after: after.clone(), limit }).await?;
            room.next = page.next;
            room.lines.extend(page.rows.into_iter().map(|row| {
                let reference = references.get(&row.action).cloned().unwrap_or_default();
                let (place, since) = (row.place(), row.task.opened_at);
                InboxLine { item: InboxItem::Task(row, reference), place, since }
            }));
        }
        if staff.holds(&[Role::Coordinator]) && has_mails {
            let mails = self.store.waiting_arrivals(None, MAILS).await?;
            room.unplaced = mails.len();
            if filter.action.is_none() && filter.kind.is_none() {
                room.lines.extend(between(mails, after.as_ref(), room.next.as_deref()));
            }
        }
        room.lines.sort_by(|a, b| a.place.cmp(&b.place));
        Ok(room)
    }

    /// The first line behind this place.
    ///
    /// # Errors
    /// As [`App::office_inbox`].
    pub async fn next_in_inbox(
        &self,
        staff: &Staff,
        filter: &InboxFilter,
        after: Option<InboxPlace>,
    ) -> Result<Option<InboxLine>> {
        Ok(self.office_inbox(staff, filter, after, 1).await?.lines.into_iter().next())
    }
}

/// The mails whose place lies on the page: behind its beginning, not behind its end.
fn between(mails: Vec<Arrival>, after: Option<&InboxPlace>, next: Option<&str>) -> Vec<InboxLine> {
    let end = next.and_then(InboxPlace::of_text);
    let line = |mail: Arrival| {
        let place = InboxPlace::of_mail(&mail.digest, mail.at);
        InboxLine { since: mail.at, item: InboxItem::Mail(mail), place }
    };
    let lines = mails.into_iter().map(line);
    let is_here = |line: &InboxLine| {
        after.is_none_or(|after| *after < line.place) && end.as_ref().is_none_or(|end| line.place <= *end)
    };
    lines.filter(is_here).collect()
}
