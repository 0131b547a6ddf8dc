//! Talk with a consignee: its questions, the answers, files, who has read, parts handed on. And one person's data to keep.

use super::{
    desk::{Desk, Note},
    frame::Frame,
};
use crate::door::{
    Answer, Fields, encode,
    page::page_with,
    see,
    upload::{Posted, kept_file, to_keep},
};
use app::{
    Error,
    acts::attach_file::file_fault,
    rooms::office::{
        story::Part,
        talk::{GivenFile, TalkLine, TalkRoom},
    },
};
use askama::Template;
use axum::{
    extract::{Multipart, Path},
    http::StatusCode,
};
use domain::id::{ActionId, ConsigneeId, Digest, HandoverId, MessageId};

#[derive(Template)]
#[template(path = "office/talk.html")]
struct TalkPage {
    f: Frame,
    m: TalkRoom,
    t: Fields,
    here: String,
}

impl TalkPage {
    fn scan(&self, file: &GivenFile) -> String {
        self.f.s.word("scan", file.scan.word())
    }
    fn size(&self, file: &GivenFile) -> String {
        format!("{} kB", self.f.s.n(file.bytes.div_ceil(1000)))
    }
    fn given(&self, file: &GivenFile) -> bool {
        file.scan.lets_through() && file.name != Part::Erased
    }
    fn held(&self, file: &GivenFile) -> bool {
        !file.scan.lets_through() && file.name != Part::Erased && self.m.may
    }
    /// The last question: an answer is to it and to what was written before it.
    fn asked(&self) -> Option<&TalkLine> {
        let open = self.m.messages.iter().rev().find(|m| m.open);
        open.or_else(|| self.m.messages.iter().rev().find(|m| !m.ours))
    }
}

fn ids(action: &str, consignee: &str) -> (ActionId, ConsigneeId) {
    (ActionId::from(action), ConsigneeId::from(consignee))
}

/// `GET …/recipients/{consignee}/talk`
pub(super) async fn page(desk: Desk, Path((action, consignee)): Path<(String, String)>) -> Answer {
    let (action, consignee) = ids(&action, &consignee);
    show(&desk, &action, &consignee, None, Fields::default()).await
}

/// `POST …/recipients/{consignee}/talk`: `act` names what is done.
pub(super) async fn act(desk: Desk, Path((action, consignee)): Path<(String, String)>, parts: Multipart) -> Answer {
    let posted = match Posted::read(parts).await {
        Ok(posted) => posted,
        Err(answer) => return Ok(answer),
    };
    let (action, consignee) = ids(&action, &consignee);
    match done(&desk, &action, &consignee, &posted).await {
        Ok(()) => {
            let at = format!("/actions/{}/recipients/{}", encode(action.as_str()), encode(consignee.as_str()));
            see(&format!("{at}/talk"))
        }
        Err(error) => {
            let note = match error.outward.strip_prefix("field:").and_then(|t| t.split_once(' ')) {
                Some((field, key)) => desk.wrong("answer", field, key),
                None => desk.note(error, "answer")?,
            };
            show(&desk, &action, &consignee, Some(note), posted.fields).await
        }
    }
}

async fn done(desk: &Desk, action: &ActionId, consignee: &ConsigneeId, posted: &Posted) -> app::Result<()> {
    let (app, staff, fields) = (&desk.app, &desk.staff, &posted.fields);
    match fields.get("act") {
        "answer" => {
            let state = app.consignee_state(action, consignee).await?;
            if let Some(fault) = file_fault(&state, &posted.files) {
                return Err(super::consignee::wrong("files", &format!("portal-wrong-{}", fault.key())));
            }
            let to = MessageId::from(fields.get("to"));
            app.answer_message(staff, action, consignee, &to, fields.get("text"), &posted.files).await
        }
        "withdraw" => app.withdraw_handover_of(staff, action, consignee, &HandoverId::from(fields.get("part"))).await,
        "scan" => {
            let unknown = || Error::new("task.unknown", "");
            let digest = Digest::parse(fields.get("file")).ok_or_else(unknown)?;
            app.scan_again(staff, action, consignee, &digest).await
        }
        _ => Err(Error::new("response.invalid", "act is missing")),
    }
}

async fn show(desk: &Desk, action: &ActionId, consignee: &ConsigneeId, note: Option<Note>, t: Fields) -> Answer {
    let status = note.as_ref().map_or(StatusCode::OK, |n| n.status);
    let m = desk.app.office_talk(&desk.staff, action, consignee).await?;
    let mut f = Frame::of(desk, action, "recipients").await?.noted(note);
    f.title = format!("{}, {}", f.s.t("talk-heading"), f.title);
    let here = format!("{}/recipients/{}", f.at, encode(consignee.as_str()));
    page_with(status, &TalkPage { f, m, t, here })
}

/// `GET …/recipients/{consignee}/given/{digest}`: a file that the consignee gave, to be kept.
pub(super) async fn file(desk: Desk, Path((action, consignee, digest)): Path<(String, String, String)>) -> Answer {
    let (action, consignee) = ids(&action, &consignee);
    let (bytes, format, name) = desk.app.office_given_file(&desk.staff, &action, &consignee, &digest).await?;
    Ok(kept_file(bytes, format, &name, digest.get(..12).unwrap_or(&digest)))
}

/// `GET …/recipients/{consignee}/person/{format}`: everything about its people, for machines or for reading.
pub(super) async fn person(desk: Desk, Path((action, consignee, format)): Path<(String, String, String)>) -> Answer {
    let (action, consignee) = ids(&action, &consignee);
    let export = desk.app.export_person(&desk.staff, &action, &consignee).await?;
    if format == "person.json" {
        return Ok(to_keep(export.json, "application/json", &format!("{action}-{consignee}.json")));
    }
    if format != "person.txt" {
        return Err(Error::new("action.unknown", "").into());
    }
    let f = Frame::of(&desk, &action, "recipients").await?;
    let mut text = format!("{}\n\n", f.s.t("person-heading"));
    for line in &export.values {
        text.push_str(&format!("{}: {}\n", line.field, line.value.replace('\n', "\n    ")));
    }
    text.push('\n');
    for line in &export.lines {
        text.push_str(&format!("{}  {}: {}\n", f.s.time(line.at), f.s.actor(&line.actor), f.s.line(line)));
    }
    Ok(to_keep(text.into_bytes(), "text/plain; charset=utf-8", &format!("{action}-{consignee}.txt")))
}
