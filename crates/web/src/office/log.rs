//! The log: facts with places and leaf hashes, checkpoints, and one fact with its proof.

use super::{desk::Desk, frame::Frame};
use crate::door::{Answer, page as render};
use app::{
    Error,
    rooms::office::log::{FactRoom, LogRoom},
};
use askama::Template;
use axum::{extract::Path, http::header, response::IntoResponse};
use domain::id::ActionId;

#[derive(Template)]
#[template(path = "office/log.html")]
struct LogPage {
    f: Frame,
    m: LogRoom,
    paged: bool,
}

impl LogPage {
    /// Beginning and end of a hash, for comparing by eye; the whole one is on the page of the fact.
    fn short(&self, leaf: &str) -> String {
        match (leaf.get(..16), leaf.get(56..)) {
            (Some(first), Some(last)) => format!("{first}…{last}"),
            _ => leaf.to_owned(),
        }
    }
}

#[derive(Template)]
#[template(path = "office/fact.html")]
struct FactPage {
    f: Frame,
    m: FactRoom,
}

/// `GET /actions/{action}/log`, older pages with `?before=`.
pub(super) async fn page(desk: Desk, Path(action): Path<String>) -> Answer {
    let action = ActionId::from(action.as_str());
    let before = desk.asked("before").and_then(|b| b.parse().ok());
    let m = desk.app.office_log(&desk.staff, &action, before).await?;
    render(&LogPage { f: Frame::of(&desk, &action, "log").await?, m, paged: before.is_some() })
}

/// `GET /actions/{action}/log/{index}`.
pub(super) async fn fact(desk: Desk, Path((action, index)): Path<(String, String)>) -> Answer {
    let action = ActionId::from(action.as_str());
    let m = found(&desk, &action, &index).await?;
    render(&FactPage { f: Frame::of(&desk, &action, "log").await?, m })
}

/// `GET /actions/{action}/log/{index}/{file}`: `fact.json`, `proof.json` or `checkpoint.txt`, byte for byte.
pub(super) async fn download(desk: Desk, Path((action, index, file)): Path<(String, String, String)>) -> Answer {
    let m = found(&desk, &ActionId::from(action.as_str()), &index).await?;
    let (kind, text) = match file.as_str() {
        "fact.json" => ("application/json", m.json),
        "proof.json" => ("application/json", m.proof),
        "checkpoint.txt" => ("text/plain; charset=utf-8", m.note),
        _ => return Err(Error::new("action.unknown", "").into()),
    };
    let name = format!("attachment; filename=\"{index}-{file}\"");
    Ok(([(header::CONTENT_TYPE, kind.to_owned()), (header::CONTENT_DISPOSITION, name)], text).into_response())
}

async fn found(desk: &Desk, action: &ActionId, index: &str) -> app::Result<FactRoom> {
    let index = index.parse().map_err(|_| Error::new("action.unknown", ""))?;
    desk.app.office_fact(&desk.staff, action, index).await
}
