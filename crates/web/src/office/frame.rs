//! What stands around every page of the office: bar, list of actions, head and tabs of one action, notes, form fields.

use super::{
    desk::{Desk, Note},
    show::Show,
};
use crate::door::{Refusal, assets, encode, language::Switch};
use app::rooms::office::Head;
use askama::Template;
use domain::{action::Stage, id::ActionId, reconcile::Counter};

/// A line in the list of actions at the side.
pub(super) struct SideLine {
    pub url: String,
    pub reference: String,
    pub small: String,
    pub current: bool,
}

/// A tab of one action.
pub(super) struct Tab {
    pub url: String,
    pub label: String,
    pub count: Option<String>,
    pub current: bool,
}

/// A fact about an action in its head: label, value, where it leads.
pub(super) struct Vital {
    pub label: String,
    pub value: String,
    pub url: Option<String>,
}

/// The head of one action's pages.
pub(super) struct HeadView {
    pub reference: String,
    pub subject: String,
    pub subject_lang: Option<String>,
    pub document_no: String,
    pub rehearsal: bool,
    pub vitals: Vec<Vital>,
    pub tabs: Vec<Tab>,
}

/// Everything around a page.
pub(super) struct Frame {
    pub s: Show,
    pub title: String,
    pub user: String,
    pub roles: String,
    pub switches: Vec<Switch>,
    pub side: Vec<SideLine>,
    pub head: Option<HeadView>,
    pub note: Option<Note>,
    pub done: Option<String>,
    pub demo_code: Option<String>,
    /// Whether mail that nobody could place is this person's to read.
    pub mails: bool,
    /// Whether this person may call, and whether that is all.
    pub calls: bool,
    pub calls_only: bool,
    /// The room that is open, if it belongs to no action.
    pub room: String,
    /// `/actions/<action>`, for links.
    pub at: String,
}

#[derive(Template)]
#[template(path = "office/field.html")]
struct FieldHtml<'a> {
    kind: &'a str,
    id: String,
    name: &'a str,
    label: String,
    hint: Option<String>,
    error: Option<String>,
    value: &'a str,
    described: String,
}

impl Frame {
    /// Around a page that belongs to no action.
    pub async fn plain(desk: &Desk, title_key: &str) -> Result<Self, Refusal> {
        let words = desk.words();
        let s = Show { w: words.clone() };
        let title = s.t(title_key);
        Ok(Self {
            title,
            user: desk.staff.name.clone(),
            roles: desk.staff.roles.iter().map(|r| s.word("staff", r.word())).collect::<Vec<_>>().join(", "),
            switches: desk.speech.switches(&words, app::words::OFFICE),
            side: Vec::new(),
            head: None,
            note: None,
            done: desk
                .asked("done")
                .map(|key| format!("done-{key}"))
                .filter(|key| words.has(key))
                .map(|key| words.t(&key)),
            demo_code: None,
            mails: desk.staff.holds(&[domain::approval::Role::Coordinator]),
            calls: desk.staff.holds(&[domain::approval::Role::Coordinator, domain::approval::Role::CallCentre]),
            calls_only: desk.staff.calls_only(),
            room: match title_key {
                "inbox-heading" => "/inbox",
                "mails-heading" => "/mail",
                "calls-heading" => "/calls",
                _ => "/actions",
            }
            .to_owned(),
            at: String::new(),
            s,
        })
    }

    /// Around a page of one action; `tab` is the key of the tab that is open.
    pub async fn of(desk: &Desk, action: &ActionId, tab: &str) -> Result<Self, Refusal> {
        let mut frame = Self::plain(desk, &format!("tab-{tab}")).await?;
        frame.room.clear();
        let head = desk.app.office_head(action, &desk.lang()).await?;
        frame.title = format!("{}, {}", head.reference, frame.title);
        frame.at = format!("/actions/{}", encode(action.as_str()));
        for line in desk.app.office_actions(&desk.staff).await? {
            if line.row.closed_at.is_some() && line.row.action != *action {
                continue;
            }
            let revision = (line.revision > 1).then(|| frame.s.c("changes-revision", line.revision));
            let small = [frame.s.word("stage", &line.row.stage), frame.s.c("office-needs", line.tasks)];
            let small: Vec<String> = revision.into_iter().chain(small).collect();
            frame.side.push(SideLine {
                url: format!("/actions/{}", encode(line.row.action.as_str())),
                reference: line.row.reference.to_string(),
                small: small.join(" · "),
                current: line.row.action == *action,
            });
        }
        frame.head = Some(frame.head_view(&head, tab));
        Ok(frame)
    }

    /// Whether this room is open.
    pub fn here(&self, room: &str) -> bool {
        self.room == room
    }

    /// With the note why a form is shown again.
    pub fn noted(mut self, note: Option<Note>) -> Self {
        if note.is_some() {
            self.title = self.s.w.with("door-check", &[("title", self.title.clone().into())]);
        }
        self.note = note;
        self
    }

    /// With the demo's code for signing, in the demo.
    pub async fn signing(mut self, desk: &Desk) -> Self {
        if desk.app.settings.demo {
            self.demo_code = desk.app.demo_code(&desk.staff.id).await.ok();
        }
        self
    }

    fn head_view(&self, head: &Head, tab: &str) -> HeadView {
        let s = &self.s;
        let at = &self.at;
        let vital = |label: &str, value: String, url: Option<String>| Vital { label: s.t(label), value, url };
        let mut vitals = vec![
            vital("vital-stage", s.word("stage", head.stage.word()), None),
            vital(
                if head.stage == Stage::Draft { "vital-drafted" } else { "vital-open" },
                s.c("day-count", head.days),
                None,
            ),
        ];
        if let Some(of) = &head.continues {
            vitals.push(vital(
                "vital-continues",
                self.revision(of.action.as_str(), of.revision),
                Some(of_action(&of.action)),
            ));
        }
        if let Some(by) = &head.superseded {
            let day = by.dated.unwrap_or_else(|| app::clock::day(by.issued_at));
            let said = format!("{}, {}", self.revision(by.action.as_str(), by.revision), s.date(&day));
            vitals.push(vital("vital-superseded", said, Some(of_action(&by.action))));
        }
        if let Some(class) = head.class {
            vitals.push(vital("vital-class", class.to_owned(), Some(format!("{at}/forecast"))));
        }
        if !head.countries.is_empty() {
            let some: Vec<&str> = head.countries.iter().take(4).map(String::as_str).collect();
            let more = if head.countries.len() > 4 { " …" } else { "" };
            let value = format!("{}: {}{more}", head.countries.len(), some.join(" "));
            vitals.push(vital("vital-countries", value, Some(format!("{at}#countries"))));
        }
        if let Some(next) = head.next {
            vitals.push(vital("vital-next", format!("{}, {}", s.step(&next.step, &next.act), s.day(next.at)), None));
        }
        if head.blockers > 0 {
            vitals.push(vital("vital-blockers", s.c("office-reasons", head.blockers), Some(format!("{at}/closing"))));
        }
        let tabs = [
            ("overview", "", None),
            ("notice", "/notice", None),
            ("scope", "/scope", None),
            ("recipients", "/recipients", Some(head.count(Counter::Consignees))),
            ("letters", "/letters", None),
            ("answers", "/answers", Some(head.count(Counter::Responses))),
            ("units", "/units", Some(head.count(Counter::Units))),
            ("evidence", "/evidence", Some(head.count(Counter::Bundles))),
            ("tasks", "/tasks", Some(head.tasks())),
            ("numbers", "/numbers", None),
            ("log", "/log", None),
            ("closing", "/closing", None),
        ];
        let tabs = tabs.into_iter().map(|(key, path, count)| Tab {
            url: format!("{at}{path}"),
            label: s.t(&format!("tab-{key}")),
            count: count.filter(|c| *c > 0).map(|c| s.n(c)),
            current: key == tab,
        });
        HeadView {
            reference: head.reference.clone(),
            subject: head.subject.clone(),
            subject_lang: head.subject_lang.as_ref().map(ToString::to_string),
            document_no: head.document_no.clone(),
            rehearsal: head.rehearsal,
            vitals,
            tabs: tabs.collect(),
        }
    }

    /// An action and the revision of its notice, in words.
    pub(super) fn revision(&self, action: &str, revision: u32) -> String {
        self.s.w.with("update-revision", &[("action", action.into()), ("revision", revision.into())])
    }

    /// The address of a style sheet.
    pub fn sheet(&self, name: &str) -> String {
        assets::url(name)
    }

    /// Whether the note is about this field.
    pub fn wrong(&self, id: &str) -> bool {
        self.note.as_ref().is_some_and(|n| n.field == id)
    }

    /// One field of a form as markup: label `field-<form>-<name>`, hint if the words have one, error if the note says so.
    /// `kind`: `text`, `short`, `code`, `password`, `area`, `email`.
    pub fn field(&self, kind: &str, form: &str, name: &str, value: &str) -> String {
        let id = format!("{form}-{name}");
        let key = format!("field-{id}");
        let hint = format!("{key}-hint");
        let hint = self.s.w.has(&hint).then(|| self.s.t(&hint));
        let error = self.note.as_ref().filter(|n| n.field == id).map(|n| n.text.clone());
        let described = [hint.as_ref().map(|_| format!("{id}-h")), error.as_ref().map(|_| format!("{id}-e"))];
        let described = described.into_iter().flatten().collect::<Vec<_>>().join(" ");
        FieldHtml { kind, label: self.s.t(&key), hint, error, name, value, described, id }.render().unwrap_or_default()
    }

    /// The two fields of a signature, with the demo's code beside.
    pub fn signature(&self, form: &str) -> String {
        let password = self.field("password", form, "password", "");
        let code = self.field("code", form, "code", "");
        let demo = self.demo_code.as_ref().map(|c| {
            let said = self.s.w.with("office-demo-code", &[("code", c.clone().into())]);
            format!("<p class=\"note\">{said}</p>")
        });
        format!("{password}{code}{}", demo.unwrap_or_default())
    }
}

/// The address of the overview of an action.
fn of_action(action: &ActionId) -> String {
    format!("/actions/{}", encode(action.as_str()))
}
