//! The scope: lists of records in, preview with reasons, the snapshot, authority gates.

use super::{
    desk::{Desk, Note},
    frame::Frame,
};
use crate::door::{Answer, Fields, page::page_with, see};
use app::{
    Error,
    rooms::office::scope::{GateStep, ScopeRoom},
};
use askama::Template;
use axum::{
    extract::{Multipart, Path},
    http::StatusCode,
};
use domain::{action::Stage, date, id::ActionId, scope::Standing};

#[derive(Template)]
#[template(path = "office/scope.html")]
struct ScopePage {
    f: Frame,
    m: ScopeRoom,
    t: Fields,
}

impl ScopePage {
    fn standing(&self, standing: &Standing) -> String {
        self.f.s.t(if *standing == Standing::Affected { "standing-affected" } else { "standing-possibly" })
    }
    fn doubtful(&self, standing: &Standing) -> bool {
        *standing == Standing::Possibly
    }
    fn drafting(&self) -> bool {
        self.m.stage == Stage::Draft
    }
    fn gate(&self, step: &GateStep) -> (String, String) {
        let s = &self.f.s;
        match step {
            GateStep::Informed { country, on, reference } => {
                (s.country(country), format!("{}, {}", s.date(on), reference))
            }
            GateStep::Overridden { countries, reason, who, at } => {
                let names: Vec<String> = countries.iter().map(|c| s.country(c)).collect();
                (names.join(", "), format!("{reason} ({who}, {})", s.day(at)))
            }
        }
    }
    fn waived(&self, step: &GateStep) -> bool {
        matches!(step, GateStep::Overridden { .. })
    }
    fn ticked(&self, country: &str) -> bool {
        self.t.all("country").iter().any(|c| c == country)
    }
}

/// `GET /actions/{action}/scope`, with `?preview=1` the preview.
pub(super) async fn page(desk: Desk, Path(action): Path<String>) -> Answer {
    show(&desk, &ActionId::from(action.as_str()), None, Fields::default()).await
}

/// `POST /actions/{action}/scope`: `act` is `resolve`, `inform` or `override`.
pub(super) async fn act(desk: Desk, Path(action): Path<String>, fields: Fields) -> Answer {
    let action = ActionId::from(action.as_str());
    let act = fields.get("act").to_owned();
    let countries = fields.all("country");
    if matches!(act.as_str(), "inform" | "override") && countries.is_empty() {
        let note = desk.wrong(&act, "country", "office-missing-country");
        return show(&desk, &action, Some(note), fields).await;
    }
    let done = match act.as_str() {
        "resolve" => desk.app.resolve_scope(&desk.staff, &action).await.map(drop),
        "inform" => match date::read(fields.get("on")) {
            Some(on) => desk.app.inform_authority(&desk.staff, &action, &countries, on, fields.get("reference")).await,
            None => {
                let note = desk.wrong("inform", "on", "office-no-date");
                return show(&desk, &action, Some(note), fields).await;
            }
        },
        "override" => desk.app.override_gates(&desk.staff, &action, &countries, fields.get("reason")).await,
        _ => Err(Error::new("response.invalid", "act is missing")),
    };
    match done {
        Ok(()) => see(&format!("/actions/{}/scope?done={act}", crate::door::encode(action.as_str()))),
        Err(error) => {
            let note = desk.note(error, &act)?;
            show(&desk, &action, Some(note), fields).await
        }
    }
}

/// `POST /actions/{action}/scope/records`: a list as a file.
pub(super) async fn upload(desk: Desk, Path(action): Path<String>, mut parts: Multipart) -> Answer {
    let action = ActionId::from(action.as_str());
    let mut file = None;
    while let Ok(Some(part)) = parts.next_field().await {
        if part.name() == Some("file") {
            let name = part.file_name().unwrap_or("records.csv").to_owned();
            let bytes = part.bytes().await.map_err(|e| Error::new("records.unreadable", e.to_string()))?;
            file = Some((name, bytes));
        }
    }
    let Some((name, bytes)) = file.filter(|(_, bytes)| !bytes.is_empty()) else {
        let note = desk.wrong("upload", "file", "office-missing");
        return show(&desk, &action, Some(note), Fields::default()).await;
    };
    match desk.app.import_records(&desk.staff, &action, &name, &bytes).await {
        Ok(_) => see(&format!("/actions/{}/scope?done=import", crate::door::encode(action.as_str()))),
        Err(error) => {
            let note = desk.note(error, "upload")?;
            show(&desk, &action, Some(note), Fields::default()).await
        }
    }
}

async fn show(desk: &Desk, action: &ActionId, note: Option<Note>, t: Fields) -> Answer {
    let status = note.as_ref().map_or(StatusCode::OK, |n| n.status);
    let m = desk.app.office_scope(&desk.staff, action, desk.asked("preview").is_some()).await?;
    let f = Frame::of(desk, action, "scope").await?.noted(note);
    page_with(status, &ScopePage { f, m, t })
}
