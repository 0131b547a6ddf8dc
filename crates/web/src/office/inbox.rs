//! The room of everything that needs a person: the list, the way to the next one, and one task with what is proposed and
//! the original beside it.

use super::{
    consignee::{self, ConsigneePage},
    desk::{Desk, Note},
    evidence::InWords,
    frame::Frame,
    queue::{self, ALL, Queue, UNPLACED},
};
use crate::door::{Answer, Fields, encode, page as render, page::page_with, see};
use app::{
    rooms::office::{
        inbox::{InboxFilter, InboxItem, InboxLine, InboxRoom, Whose},
        mail::{MailView, Mark},
        task::TaskRoom,
    },
    storage::InboxPlace,
};
use askama::Template;
use axum::{extract::Path, http::StatusCode};
use domain::{
    fact::{MailKind, TaskKind},
    id::{ActionId, ConsigneeId, TaskId},
};
use std::ops::Deref;

/// Lines of a page.
const LINES: u32 = 100;

#[derive(Template)]
#[template(path = "office/inbox.html")]
struct InboxPage {
    f: Frame,
    m: InboxRoom,
    filter: InboxFilter,
}

impl InboxPage {
    /// Whose work can be chosen; whoever may settle everything, or nothing, has no list of their own.
    fn whose(&self) -> Vec<(String, String, bool)> {
        let count = |label: String, n: &i64| format!("{label} ({})", self.f.s.n(*n));
        let mut choices = Vec::new();
        if let Some(own) = &self.m.own {
            choices.push((String::new(), count(self.f.s.t("inbox-own-work"), own), self.m.whose == Whose::Own));
        }
        choices.push((ALL.to_owned(), count(self.f.s.t("office-all"), &self.m.all), self.m.whose == Whose::All));
        choices.extend(self.m.roles.iter().map(|(role, n)| {
            let label = count(self.f.s.t(&format!("role-{}", role.word())), n);
            (role.word().to_owned(), label, self.m.whose == Whose::Role(*role))
        }));
        choices
    }
    fn kinds(&self) -> Vec<(String, String, bool)> {
        let chosen = |kind: &TaskKind| self.filter.kind == Some(*kind);
        let kind = |(kind, count): &(TaskKind, i64)| {
            let label = format!("{} ({})", self.f.s.word("task", kind.word()), self.f.s.n(*count));
            (kind.word().to_owned(), label, chosen(kind))
        };
        let mut kinds: Vec<_> = self.m.counts.iter().map(kind).collect();
        if self.m.unplaced > 0 || self.filter.unplaced {
            let label = format!("{} ({})", self.f.s.t("mails-heading"), self.f.s.n(self.m.unplaced));
            kinds.push((UNPLACED.to_owned(), label, self.filter.unplaced));
        }
        kinds
    }
    fn actions(&self) -> Vec<(String, String, bool)> {
        let action = |(id, reference, count): &(ActionId, String, i64)| {
            let label = format!("{reference} ({})", self.f.s.n(*count));
            (id.to_string(), label, self.filter.action.as_ref() == Some(id))
        };
        self.m.actions.iter().map(action).collect()
    }
    fn what(&self, line: &InboxLine) -> String {
        match &line.item {
            InboxItem::Task(row, _) => self.f.s.word("task", row.task.kind.word()),
            InboxItem::Mail(_) => self.f.s.t("mails-heading"),
        }
    }
    fn about(&self, line: &InboxLine) -> String {
        match &line.item {
            InboxItem::Mail(mail) => mail.subject.clone(),
            InboxItem::Task(row, _) if row.task.kind == TaskKind::Call => self.f.s.asked(&row.task.about),
            InboxItem::Task(row, _)
                if matches!(
                    row.task.kind,
                    TaskKind::Mail | TaskKind::Undeliverable | TaskKind::WrongContact | TaskKind::SuspectedIntruder
                ) =>
            {
                String::new()
            }
            InboxItem::Task(row, _) => row.task.about.clone(),
        }
    }
    fn whose_line(&self, line: &InboxLine) -> String {
        match &line.item {
            InboxItem::Task(row, _) if row.task.name.is_empty() => self.f.s.t("office-erased"),
            InboxItem::Task(row, _) => row.task.name.clone(),
            InboxItem::Mail(mail) => mail.sender.clone(),
        }
    }
    fn reference(&self, line: &InboxLine) -> String {
        match &line.item {
            InboxItem::Task(_, reference) => reference.clone(),
            InboxItem::Mail(_) => String::new(),
        }
    }
    fn class(&self, line: &InboxLine) -> &'static str {
        match &line.item {
            InboxItem::Task(row, _) => class(row.task.kind),
            InboxItem::Mail(_) => "doubt",
        }
    }
    fn url(&self, line: &InboxLine) -> String {
        format!("{}{}", queue::place_of(line), Queue::at(self.filter.clone(), &line.place).suffix())
    }
    fn start(&self) -> Option<String> {
        self.m.lines.first().map(|line| self.url(line))
    }
    fn next_url(&self, after: &str) -> String {
        let list = Queue::list_url(&self.filter);
        format!("{list}{}after={}", if list.contains('?') { "&" } else { "?" }, encode(after))
    }
}

fn class(kind: TaskKind) -> &'static str {
    match kind {
        TaskKind::SuspectedIntruder => "alarm",
        TaskKind::Contradiction | TaskKind::Reopened => "clash",
        _ => "doubt",
    }
}

fn after(desk: &Desk) -> Option<InboxPlace> {
    desk.asked("after").and_then(|text| InboxPlace::of_text(&text))
}

/// `GET /inbox`.
pub(super) async fn list(desk: Desk) -> Answer {
    let filter = queue::filter(&desk);
    let m = desk.app.office_inbox(&desk.staff, &filter, after(&desk), LINES).await?;
    render(&InboxPage { f: Frame::plain(&desk, "inbox-heading").await?, m, filter })
}

/// `GET /inbox/next`: leads to what comes after the one that was dealt with, or back to the list at its end.
pub(super) async fn next(desk: Desk) -> Answer {
    let filter = queue::filter(&desk);
    let done = desk.asked("done").map(|act| format!("&done={}", encode(&act))).unwrap_or_default();
    match desk.app.next_in_inbox(&desk.staff, &filter, after(&desk)).await? {
        Some(line) => {
            let suffix = Queue::at(filter, &line.place).suffix();
            see(&format!("{}{suffix}{done}", queue::place_of(&line)))
        }
        None => {
            let list = Queue::list_url(&filter);
            see(&format!("{list}{}end=1{done}", if list.contains('?') { "&" } else { "?" }))
        }
    }
}

#[derive(Template)]
#[template(path = "office/task.html")]
struct TaskPage {
    page: ConsigneePage,
    r: TaskRoom,
    q: Queue,
}

impl Deref for TaskPage {
    type Target = ConsigneePage;
    fn deref(&self) -> &ConsigneePage {
        &self.page
    }
}

impl TaskPage {
    fn respond_to(&self) -> &str {
        &self.page.here
    }
    fn is_about_contact(&self) -> bool {
        matches!(self.r.task.kind, TaskKind::WrongContact | TaskKind::Undeliverable)
    }
    /// Whoever suspects an intruder is to be spoken to at once.
    fn shows_contacts(&self) -> bool {
        self.is_about_contact() || self.r.means.is_some() || self.r.task.kind == TaskKind::SuspectedIntruder
    }
    fn class(&self, mark: &Mark) -> &'static str {
        if *mark == Mark::Foreign { "foreign" } else { "" }
    }
    fn says(&self, view: &MailView) -> String {
        self.f.s.word("mail-kind", MailKind::word(view.says))
    }
    fn said(&self) -> InWords<'_> {
        InWords(&self.page.f)
    }
    fn consignee_url(&self) -> String {
        format!("{}/recipients/{}", self.f.at, encode(self.m.row.consignee.as_str()))
    }
    fn about(&self) -> String {
        match self.r.task.kind {
            TaskKind::Call => self.f.s.asked(&self.r.task.about),
            // The number of a fact says nothing to a person.
            TaskKind::SuspectedIntruder | TaskKind::WrongContact | TaskKind::Undeliverable => String::new(),
            _ => self.r.task.about.clone(),
        }
    }
    fn may_settle(&self) -> bool {
        (self.m.may.coordinate || (self.r.held && self.m.may.sign)) && !(self.r.held && self.r.own)
    }
}

/// `GET /inbox/{action}/{consignee}/{task}`.
pub(super) async fn task(desk: Desk, Path((action, consignee, task)): Path<(String, String, String)>) -> Answer {
    let ids = (ActionId::from(action.as_str()), ConsigneeId::from(consignee.as_str()), TaskId::from(task.as_str()));
    show(&desk, &ids, None, Fields::default()).await
}

/// `POST /inbox/{action}/{consignee}/{task}`: as on the page of the consignee, then the next one.
pub(super) async fn act(
    desk: Desk,
    Path((action, consignee, task)): Path<(String, String, String)>,
    fields: Fields,
) -> Answer {
    let ids = (ActionId::from(action.as_str()), ConsigneeId::from(consignee.as_str()), TaskId::from(task.as_str()));
    let open = desk.app.office_task(&desk.staff, &ids.0, &ids.1, &ids.2, &desk.lang()).await?;
    let queue = Queue::of(&desk).unwrap_or_else(|| Queue::at(InboxFilter::default(), &open.place));
    let act = fields.get("act").to_owned();
    match consignee::done(&desk, &ids.0, &ids.1, &act, &fields).await {
        Ok(()) => see(&queue.next(&act)),
        Err(error) => {
            let note = match error.outward.strip_prefix("field:").and_then(|t| t.split_once(' ')) {
                Some((field, key)) => desk.wrong(&act, field, key),
                None => desk.note(error, &act)?,
            };
            show(&desk, &ids, Some(note), fields).await
        }
    }
}

async fn show(desk: &Desk, ids: &(ActionId, ConsigneeId, TaskId), note: Option<Note>, t: Fields) -> Answer {
    let (action, consignee, task) = ids;
    let status = note.as_ref().map_or(StatusCode::OK, |n| n.status);
    let mut t = t;
    let mut r = desk.app.office_task(&desk.staff, action, consignee, task, &desk.lang()).await?;
    // The means that is asked for is chosen beforehand.
    if let Some(means) = r.means.filter(|_| !t.has("means")) {
        t.0.push(("means".into(), means.word().into()));
    }
    let q = Queue::of(desk).unwrap_or_else(|| Queue::at(InboxFilter::default(), &r.place));
    let mut f = Frame::of(desk, action, "tasks").await?.noted(note);
    f.title = format!("{}, {}", f.s.word("task", r.task.kind.word()), f.title);
    let task = encode(task.as_str()).replace('/', "%2F");
    let here = format!("/inbox/{}/{}/{task}{}", encode(action.as_str()), encode(consignee.as_str()), q.suffix());
    let m =
        std::mem::replace(&mut r.room, desk.app.office_consignee(&desk.staff, action, consignee, &desk.lang()).await?);
    page_with(status, &TaskPage { page: ConsigneePage { f, m, t, here, crops: Vec::new() }, r, q })
}
