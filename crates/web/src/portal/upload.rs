//! Upload a file of answers: a machine answer or a sheet. What was read is shown line by line with its doubts and stands in the
//! form, where a person checks it and signs. Looking and uploading record nothing; the file is kept as the source of the
//! answer.

use super::{Visit, frame::Frame};
use crate::door::{Answer, page, page::page_with, upload::Posted};
use app::answers::{AnswerLine, FileAnswer, FileDraft, Fitted, LineFate, Place};
use askama::Template;
use axum::{extract::Multipart, http::StatusCode};

/// Most lines that are shown; all of them are read.
const SHOWN: usize = 500;

/// One line of the file.
struct Row {
    place: String,
    serial: String,
    said: String,
    notes: Vec<String>,
    held: bool,
}

#[derive(Template)]
#[template(path = "portal/upload.html")]
struct Upload {
    f: Frame,
    sheet: bool,
    error: String,
    detail: String,
    result: Option<Seen>,
    to: String,
}

/// What was read.
struct Seen {
    name: String,
    counts: String,
    rows: Vec<Row>,
    notes: Vec<String>,
}

fn empty(visit: &Visit, sheet: bool) -> Upload {
    let f = visit.frame();
    let to = f.at("devices");
    Upload { f, sheet, error: String::new(), detail: String::new(), result: None, to }
}

async fn has_sheet(visit: &Visit) -> Result<bool, crate::door::Refusal> {
    let files = visit.app.guest_files(&visit.room).await.map_err(|e| visit.refuse(e))?;
    Ok(files.data.iter().any(|file| file.name == "units.xlsx"))
}

/// `GET …/upload`
pub(super) async fn show(visit: Visit) -> Answer {
    let sheet = has_sheet(&visit).await?;
    page(&empty(&visit, sheet))
}

/// `POST …/upload`
pub(super) async fn take(visit: Visit, parts: Multipart) -> Answer {
    let file = match Posted::read(parts).await {
        Ok(posted) => posted.files.into_iter().next(),
        Err(answer) => return Ok(answer),
    };
    let mut shown = empty(&visit, has_sheet(&visit).await?);
    let wrong = |mut shown: Upload, key: &str, detail: String| {
        shown.error = shown.f.t(key);
        shown.detail = detail;
        page_with(StatusCode::UNPROCESSABLE_ENTITY, &shown)
    };
    let Some((name, bytes)) = file else { return wrong(shown, "portal-upload-none", String::new()) };
    let (file, draft) = match visit.app.upload_answer(&visit.room, &name, bytes).await {
        Ok(read) => read,
        Err(error) if error.code == "answer.unreadable" => {
            return wrong(shown, "portal-upload-unreadable", format!("{} [{}]", error.outward, error.code));
        }
        Err(error) => return Err(visit.refuse(error)),
    };
    if draft.foreign {
        return wrong(shown, "portal-upload-foreign", String::new());
    }
    if draft.is_empty() && file.lines.is_empty() {
        return wrong(shown, "portal-upload-empty", String::new());
    }
    shown.result = Some(seen(&shown.f, &file, &draft));
    page(&shown)
}

fn seen(f: &Frame, file: &FileAnswer, draft: &FileDraft) -> Seen {
    let (taken, held, refused) = file.counts();
    let number = |n: usize| f.num(n).into();
    let counts = [("taken", number(taken)), ("held", number(held)), ("refused", number(refused))];
    let counts = app::Words::of(&f.lang()).with("portal-upload-counts", &counts);
    let mut rows: Vec<Row> = file.lines.iter().zip(&draft.lines).map(|(line, fitted)| row(f, line, fitted)).collect();
    // What a person has to look at comes first; the order of the file otherwise.
    rows.sort_by_key(|row| !row.held);
    rows.truncate(SHOWN);
    // Doubts about the file, with the codes that support can find.
    let about = draft.doubts.iter().filter(|d| d.place == Place::File || is_site(&d.place));
    let notes = about.map(|d| format!("{} [{}]", f.t(&key(d.code)), where_said(d)));
    Seen { name: file.name.clone(), counts, rows, notes: notes.collect() }
}

fn is_site(place: &Place) -> bool {
    matches!(place, Place::Pointer { at } if !at.starts_with("/units/"))
}

fn where_said(doubt: &app::answers::FileDoubt) -> String {
    [doubt.place.said(), doubt.value.clone(), doubt.code.to_owned()]
        .into_iter()
        .filter(|t| !t.is_empty())
        .collect::<Vec<_>>()
        .join(", ")
}

fn row(f: &Frame, line: &AnswerLine, fitted: &Fitted) -> Row {
    let place = match &line.place {
        Place::Row { line, .. } => f.v("portal-upload-row", "row", line),
        other => other.said(),
    };
    let mut notes: Vec<String> = Vec::new();
    for doubt in line.doubts.iter().chain(&fitted.doubts) {
        let column = match &doubt.place {
            Place::Row { column: Some(column), .. } => format!("{column}: "),
            Place::Pointer { at } => format!("{at}: "),
            _ => String::new(),
        };
        let value = if doubt.value.is_empty() { String::new() } else { format!(" ({})", doubt.value) };
        notes.push(format!("{column}{}{value}", f.t(&key(doubt.code))));
    }
    if fitted.unknown {
        notes.push(f.t("portal-upload-unknown"));
    }
    Row {
        place,
        serial: line.serial.clone().unwrap_or_else(|| line.cells.join(" · ")),
        said: f.said(line.said.as_ref()),
        held: line.fate != LineFate::Taken || !notes.is_empty(),
        notes,
    }
}

/// The text for a kind of doubt: a person needs to know what to look at, not every code.
fn key(code: &str) -> String {
    let word = match code {
        "serial.contradiction" | "serial.twice" | "key.twice" => "twice",
        "serial.zeros" | "serial.products" | "serial.known" | "serial.part" => "which",
        "receiver.missing" | "reason.missing" => "missing",
        "comment.read" => "comment",
        "said.by-words" | "disposition.unknown" | "key.missing" => "said",
        code if code.starts_with("number.") || code.starts_with("serial.") => "number",
        code if code.starts_with("said.") => "said",
        code if code.starts_with("date") => "date",
        code if code.starts_with("cell.") => "cell",
        _ => "other",
    };
    format!("portal-upload-{word}")
}
