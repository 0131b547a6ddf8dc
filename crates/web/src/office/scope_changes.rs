//! What has changed between two versions of the scope.

use super::{changes, desk::Desk, frame::Frame};
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
        changes::unit(&self.f, row)
    }
    fn product(&self, row: &ScopeRow) -> String {
        changes::product(row)
    }
    fn heading(&self, between: &(u32, u32)) -> String {
        changes::scope_heading(&self.f, Some(&self.m), between)
    }
    /// What a version is called.
    fn version(&self, version: &u32) -> String {
        match (*version, &self.m.issued) {
            (0, Some(of)) => self.f.revision(of.action.as_str(), of.revision),
            _ => self.f.s.c("scope-resolved", version),
        }
    }
    /// The newest version against what was issued before, where that is not the step before.
    fn since_issue(&self) -> Option<String> {
        let newest = self.m.versions.first().filter(|_| self.m.issued.is_some() && self.m.versions.len() > 2)?;
        Some(format!("{}/scope/changes?from=0&to={}", self.f.at, newest.version))
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
