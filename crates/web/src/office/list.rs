//! The rows of one list of records that have doubts.

use super::{desk::Desk, frame::Frame};
use crate::door::{Answer, page::page_with};
use app::{
    Error,
    rooms::office::list::{ListRoom, ListRow},
};
use askama::Template;
use axum::{extract::Path, http::StatusCode};
use domain::id::{ActionId, Digest};

#[derive(Template)]
#[template(path = "office/list.html")]
struct ListPage {
    f: Frame,
    m: ListRoom,
}

impl ListPage {
    fn fate(&self, row: &ListRow) -> String {
        self.f.s.word("doubt-fate", row.fate.word())
    }
    fn cells(&self, row: &ListRow) -> String {
        row.cells.join(" · ")
    }
    fn class(&self, row: &ListRow) -> &'static str {
        match row.fate.word() {
            "refused" => "clash",
            "held" => "doubt",
            _ => "told",
        }
    }
}

/// `GET /actions/{action}/scope/records/{file}`
pub(super) async fn page(desk: Desk, Path((action, file)): Path<(String, String)>) -> Answer {
    let action = ActionId::from(action.as_str());
    let file = Digest::parse(&file).ok_or_else(|| Error::new("action.unknown", ""))?;
    let m = desk.app.office_list(&desk.staff, &action, &file).await?;
    let f = Frame::of(&desk, &action, "scope").await?;
    page_with(StatusCode::OK, &ListPage { f, m })
}
