//! Working through the list of everything that needs a person: whoever deals with one thing lands on the next.
//!
//! The list that is worked through travels in the address of pages and forms, so that it needs no script and no memory here.

use super::desk::Desk;
use crate::door::encode;
use app::{
    rooms::office::inbox::{InboxFilter, InboxItem, InboxLine, Whose},
    storage::InboxPlace,
};
use domain::{approval::Role, fact::TaskKind, id::ActionId};

/// The word that stands for mails nobody could place.
pub(super) const UNPLACED: &str = "unplaced";
/// The word that stands for everybody's work.
pub(super) const ALL: &str = "all";

/// The list that is worked through, and where in it somebody is.
#[derive(Clone, Debug, Default)]
pub(super) struct Queue {
    /// What is listed.
    pub filter: InboxFilter,
    /// The place of what is open now.
    at: String,
}

impl Queue {
    /// The list that the address names; none if the page was opened otherwise.
    pub fn of(desk: &Desk) -> Option<Self> {
        desk.asked("queue").map(|at| Self { filter: filter(desk), at })
    }
    /// The same list, open at this place.
    pub fn at(filter: InboxFilter, place: &InboxPlace) -> Self {
        Self { filter, at: place.to_text().unwrap_or_default() }
    }
    /// To be put behind the address of a page or form: `?queue=…`.
    pub fn suffix(&self) -> String {
        format!("?queue={}{}", encode(&self.at), self.list("&"))
    }
    /// The next one, after this act.
    pub fn next(&self, done: &str) -> String {
        let done = if done.is_empty() { String::new() } else { format!("&done={}", encode(done)) };
        format!("/inbox/next?after={}{}{done}", encode(&self.at), self.list("&"))
    }
    /// The list itself.
    pub fn back(&self) -> String {
        format!("/inbox{}", self.list("?"))
    }
    fn list(&self, sign: &str) -> String {
        let kind = if self.filter.unplaced { UNPLACED } else { self.filter.kind.map_or("", TaskKind::word) };
        let action = self.filter.action.as_ref().map_or("", ActionId::as_str);
        let whose = match self.filter.whose {
            Whose::Own => "",
            Whose::All => ALL,
            Whose::Role(role) => role.word(),
        };
        let parts = [("for", whose), ("kind", kind), ("in", action)].into_iter().filter(|(_, value)| !value.is_empty());
        let parts: Vec<String> = parts.map(|(name, value)| format!("{name}={}", encode(value))).collect();
        if parts.is_empty() { String::new() } else { format!("{sign}{}", parts.join("&")) }
    }
    /// Where the list is that an address asks for.
    pub fn list_url(filter: &InboxFilter) -> String {
        Self { filter: filter.clone(), at: String::new() }.back()
    }
}

/// What the address asks for: `for`, `kind` and `in`.
pub(super) fn filter(desk: &Desk) -> InboxFilter {
    let kind = desk.asked("kind").unwrap_or_default();
    let whose = desk.asked("for").unwrap_or_default();
    let role = Role::ALL.into_iter().find(|role| role.word() == whose && !role.work().is_empty());
    InboxFilter {
        whose: if whose == ALL { Whose::All } else { role.map_or(Whose::Own, Whose::Role) },
        action: desk.asked("in").map(|action| ActionId::from(action.as_str())),
        kind: TaskKind::ALL.into_iter().find(|k| k.word() == kind),
        unplaced: kind == UNPLACED,
    }
}

/// The page where a line is dealt with.
pub(super) fn place_of(line: &InboxLine) -> String {
    match &line.item {
        InboxItem::Mail(mail) => format!("/mail/{}", mail.digest),
        InboxItem::Task(row, _) if row.task.kind == TaskKind::Mail => format!(
            "/actions/{}/recipients/{}/mail/{}",
            encode(row.action.as_str()),
            encode(row.task.consignee.as_str()),
            encode(&row.task.about)
        ),
        InboxItem::Task(row, _) => format!(
            "/inbox/{}/{}/{}",
            encode(row.action.as_str()),
            encode(row.task.consignee.as_str()),
            // A key of a unit has a stroke in it.
            encode(row.task.task.as_str()).replace('/', "%2F")
        ),
    }
}
