//! A list of recipients as a file: read, counted, every row taken, held or refused. What was taken is put where one pastes,
//! so that it can be seen, put right and told with the same button. Nobody is told here.

use super::{
    Visit,
    recipients::{Typed, checked, recipients},
    repeat,
};
use crate::door::{Answer, Refusal, page, page::page_with, upload::Posted};
use app::{
    Error, Kind,
    rooms::portal::{CascadeLine, CheckedLines, SubList, template as header},
};
use axum::{
    extract::Multipart,
    http::{StatusCode, header::CONTENT_DISPOSITION, header::CONTENT_TYPE},
    response::IntoResponse,
};

/// Rows that are said on the page; the rest is counted.
const SAID: usize = 50;

/// What became of a file.
pub(super) struct Read {
    /// Rows, taken, held, refused, as a sentence.
    pub counts: String,
    /// Rows that were not taken, as sentences.
    pub faults: Vec<String>,
    /// How many more there are.
    pub more: usize,
}

/// `POST …/recipients/list`
pub(super) async fn take(mut visit: Visit, parts: Multipart) -> Answer {
    if !visit.room.is_chain() {
        return Err(visit.refuse(Error::new("link.unknown", "")));
    }
    let posted = match Posted::read(parts).await {
        Ok(posted) => posted,
        Err(refused) => return Ok(refused),
    };
    let Some((name, bytes)) = posted.files.into_iter().next() else { return unread(&visit, "").await };
    let list = match visit.room.read_sub_list(&name, &bytes) {
        Ok(list) => list,
        Err(error) if error.kind == Kind::Invalid => return unread(&visit, &name).await,
        Err(error) => return Err(visit.refuse(error)),
    };
    let mut tries = 0;
    while let Err(error) = visit.app.keep_sub_list(&visit.room.guest, &visit.room.state, &bytes, &list).await {
        if !repeat(&error, tries) {
            return Err(visit.refuse(error));
        }
        tries += 1;
        visit.again().await?;
    }
    let lines: Vec<String> = list.lines.iter().map(CascadeLine::pasted).collect();
    let typed = Typed::of(lines.join("\n"));
    let found = if lines.is_empty() { CheckedLines::default() } else { checked(&visit, &typed).await? };
    let read = said(&visit, &list);
    page(&recipients(&visit, &typed, &found, false, Some(read)).await?)
}

/// The page once more: what was handed in is no list.
async fn unread(visit: &Visit, name: &str) -> Answer {
    let read = Read { counts: visit.frame().v("portal-line-unreadable", "about", name), faults: Vec::new(), more: 0 };
    let empty = Typed::default();
    let shown = recipients(visit, &empty, &CheckedLines::default(), false, Some(read)).await?;
    page_with(StatusCode::UNPROCESSABLE_ENTITY, &shown)
}

fn said(visit: &Visit, list: &SubList) -> Read {
    let f = visit.frame();
    let row = |fault: &app::rooms::portal::RowFault| {
        let text = f.v(&format!("portal-line-{}", fault.part), "about", &fault.about);
        f.vv("portal-line-list", "line", fault.line, "text", text)
    };
    Read {
        counts: f.all(
            "portal-list-counts",
            &[("rows", list.rows), ("taken", list.taken), ("held", list.held), ("refused", list.refused)],
        ),
        faults: list.faults.iter().take(SAID).map(row).collect(),
        more: list.faults.len().saturating_sub(SAID),
    }
}

/// `GET …/recipients/template-de.csv`: the header row, to be filled in.
pub(super) async fn template(visit: Visit) -> Answer {
    let german = match visit.param("template") {
        "template-de.csv" => true,
        "template-en.csv" => false,
        _ => return Err(Refusal::from(Error::new("link.unknown", ""))),
    };
    let name = visit.param("template").to_owned();
    let about = [
        (CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()),
        (CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")),
    ];
    Ok((about, format!("\u{feff}{}", header(german))).into_response())
}
