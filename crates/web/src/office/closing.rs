//! Closing an action and opening it again.

use super::{
    desk::{Desk, Note},
    frame::Frame,
    notice::role,
};
use crate::door::{Answer, Fields, page::page_with, see};
use app::{Error, rooms::office::closing::ClosingRoom, staff::Components};
use askama::Template;
use axum::{extract::Path, http::StatusCode};
use domain::{action::Stage, approval::Role, closure::Blocker, id::ActionId};

#[derive(Template)]
#[template(path = "office/closing.html")]
struct ClosingPage {
    f: Frame,
    m: ClosingRoom,
    t: Fields,
}

impl ClosingPage {
    fn role(&self, role: &Role) -> String {
        self.f.s.word("staff", role.word())
    }
    fn open(&self) -> bool {
        self.m.stage == Stage::Open
    }
    fn early(&self) -> bool {
        matches!(self.m.stage, Stage::Draft | Stage::Submitted | Stage::Approved)
    }
    fn blocker(&self, blocker: &Blocker) -> String {
        self.f.s.c(&blocker.code.replace('.', "-"), blocker.count)
    }
    /// Where the blocker can be worked on.
    fn url(&self, blocker: &Blocker) -> String {
        let path = match blocker.code {
            "closure.consignees-silent" => "/recipients?state=silent",
            "closure.consignees-unreachable" => "/recipients?state=unreachable",
            "closure.consignees-carried-over" => "/recipients?state=carried_over",
            "closure.units-open" => "/units",
            "closure.parcels-unsent" => "",
            "closure.facts-unsealed" => "/log",
            _ => "/tasks",
        };
        format!("{}{path}", self.f.at)
    }
    fn reason(&self, blocker: &Blocker) -> String {
        self.t.get(&format!("reason-{}", blocker.code)).to_owned()
    }
    fn chosen(&self, role: &Role, first: &bool) -> bool {
        let typed = self.t.get("role");
        typed == role.word() || (typed.is_empty() && *first)
    }
}

/// `GET /actions/{action}/closing`.
pub(super) async fn page(desk: Desk, Path(action): Path<String>) -> Answer {
    show(&desk, &ActionId::from(action.as_str()), None, Fields::default()).await
}

/// `POST /actions/{action}/closing`: `act` is `close` or `reopen`.
pub(super) async fn act(desk: Desk, Path(action): Path<String>, fields: Fields) -> Answer {
    let action = ActionId::from(action.as_str());
    let act = fields.get("act").to_owned();
    let done = match role(&fields) {
        Some(role) => change(&desk, &action, role, &act, &fields).await,
        None => Err(Error::new("response.invalid", "role is missing")),
    };
    match done {
        Ok(()) => see(&format!("/actions/{}/closing?done={act}", crate::door::encode(action.as_str()))),
        Err(error) => {
            let note = desk.note(error, &act)?;
            show(&desk, &action, Some(note), fields).await
        }
    }
}

async fn change(desk: &Desk, action: &ActionId, role: Role, act: &str, fields: &Fields) -> app::Result<()> {
    let components = Components { password: fields.raw("password"), code: fields.get("code") };
    if act == "reopen" {
        return desk.app.reopen_action(&desk.staff, action, role, fields.get("reason"), &components).await;
    }
    let reasons =
        fields.0.iter().filter_map(|(name, value)| Some((name.strip_prefix("reason-")?.to_owned(), value.clone())));
    let accepted: Vec<(String, String)> = reasons.collect();
    let meaning = desk.words().t("meaning-closing");
    desk.app.close_action(&desk.staff, action, role, &meaning, &accepted, &components).await
}

async fn show(desk: &Desk, action: &ActionId, note: Option<Note>, t: Fields) -> Answer {
    let status = note.as_ref().map_or(StatusCode::OK, |n| n.status);
    let m = desk.app.office_closing(&desk.staff, action).await?;
    let f = Frame::of(desk, action, "closing").await?.noted(note).signing(desk).await;
    page_with(status, &ClosingPage { f, m, t })
}
