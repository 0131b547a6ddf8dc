//! What has changed between two versions of the scope.

use super::{desk::Desk, frame::Frame};
use crate::door::{Answer, page::page_with};
use app::rooms::office::scope_changes::ScopeChangesRoom;
use askama::Template;
use axum::{extract::Path, http::StatusCode};
use domain::{id::ActionId, scope::ScopeRow};

#[derive(Template)]
#[template(path = "office/scope_changes.html")]
struct Page {
    f: Frame,
    m: ScopeChangesRoom,
}

impl Page {
    fn name(&self, row: &ScopeRow) -> String {
        self.m.names.get(&row.number).cloned().unwrap_or_default()
    }
    fn unit(&self, row: &ScopeRow) -> String {
        match &row.unit {
            Some((_, Some(serial))) => serial.to_string(),
            Some((_, None)) => self.f.s.t("office-no-serial"),
            None => String::new(),
        }
    }
    fn product(&self, row: &ScopeRow) -> String {
        row.unit.as_ref().map(|(product, _)| product.to_string()).unwrap_or_default()
    }
    fn heading(&self, between: &(u32, u32)) -> String {
        let values = [("older", between.0.into()), ("newer", between.1.into())];
        self.f.s.w.with("scope-changes-between", &values)
    }
    /// The version before the one at this place, to compare them.
    fn before(&self, index: &usize) -> Option<String> {
        let (newer, older) = (self.m.versions.get(*index)?, self.m.versions.get(index + 1)?);
        Some(format!("{}/scope/changes?from={}&to={}", self.f.at, older.version, newer.version))
    }
}

/// `GET /actions/{action}/scope/changes?from=1&to=2`
pub(super) async fn page(desk: Desk, Path(action): Path<String>) -> Answer {
    let action = ActionId::from(action.as_str());
    let number = |name: &str| desk.asked(name).and_then(|n| n.parse().ok());
    let m = desk.app.office_scope_changes(&desk.staff, &action, number("from"), number("to")).await?;
    let f = Frame::of(&desk, &action, "scope").await?;
    page_with(StatusCode::OK, &Page { f, m })
}
