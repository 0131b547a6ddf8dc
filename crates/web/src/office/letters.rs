//! Letters for the post: making a batch, its files, the day and proof of posting, what came back.

use super::{
    desk::{Desk, Note},
    frame::Frame,
};
use crate::door::{Answer, Fields, page::page_with, see, upload::Posted};
use app::{
    Error,
    acts::{
        post_letters::Posting,
        prepare_letters::{LetterWish, Marking, Recipients},
    },
    rooms::office::letters::{BatchLine, BatchState, LettersRoom},
};
use askama::Template;
use axum::{
    extract::{Multipart, Path},
    http::StatusCode,
};
use domain::{
    date,
    fact::{LetterBatch, LetterVolume, ReturnReason},
    id::ActionId,
};

#[derive(Template)]
#[template(path = "office/letters.html")]
struct LettersPage {
    f: Frame,
    m: LettersRoom,
    t: Fields,
}

impl LettersPage {
    fn state(&self, batch: &BatchLine) -> String {
        let s = &self.f.s;
        match &batch.state {
            BatchState::Waiting => s.t("letters-waiting"),
            BatchState::Replaced => s.t("letters-replaced"),
            BatchState::Posted(on, _) => format!("{}, {}", s.t("letters-posted"), s.date(on)),
        }
    }
    fn proof(&self, batch: &BatchLine) -> Option<String> {
        match &batch.state {
            BatchState::Posted(_, proof) => Some(format!("{}/files/{proof}", self.f.at)),
            _ => None,
        }
    }
    fn list(&self, batch: &BatchLine) -> String {
        format!("{}/files/{}?name={}", self.f.at, batch.letters.list, batch.letters.list_name())
    }
    fn file(&self, batch: &BatchLine, volume: &LetterVolume) -> String {
        format!("{}/files/{}?name={}", self.f.at, volume.file, self.name(batch, volume))
    }
    fn name(&self, batch: &BatchLine, volume: &LetterVolume) -> String {
        LetterBatch::file_name(&batch.letters.batch, &volume.class, volume.number)
    }
    fn reasons(&self) -> Vec<(&'static str, String)> {
        ReturnReason::ALL.into_iter().map(|r| (r.word(), self.f.s.word("returned", r.word()))).collect()
    }
    fn typed(&self, field: &str, value: &str) -> bool {
        self.t.get(field) == value
    }
    fn low(&self) -> bool {
        self.m.confidence != "high"
    }
}

/// `GET /actions/{action}/letters`.
pub(super) async fn page(desk: Desk, Path(action): Path<String>) -> Answer {
    show(&desk, &ActionId::from(action.as_str()), None, Fields::default()).await
}

/// `POST /actions/{action}/letters`: `act` is `prepare` or `return`.
pub(super) async fn act(desk: Desk, Path(action): Path<String>, fields: Fields) -> Answer {
    let action = ActionId::from(action.as_str());
    let act = fields.get("act").to_owned();
    let done = match act.as_str() {
        "prepare" => {
            let wish = LetterWish {
                recipients: if fields.get("recipients") == "all" { Recipients::All } else { Recipients::Needed },
                marking: match fields.get("marking") {
                    "sheet" => Marking::Sheet,
                    "none" => Marking::None,
                    _ => Marking::Window,
                },
                is_registered: fields.has("registered"),
            };
            desk.app.prepare_letters(&desk.staff, &action, wish).await.map(drop)
        }
        "return" => {
            let Some(reason) = ReturnReason::ALL.into_iter().find(|r| r.word() == fields.get("reason")) else {
                let note = desk.wrong("return", "reason", "office-missing-choice");
                return show(&desk, &action, Some(note), fields).await;
            };
            if !fields.has("number") {
                let note = desk.wrong("return", "number", "office-missing");
                return show(&desk, &action, Some(note), fields).await;
            }
            desk.app.return_letter(&desk.staff, &action, &fields.get("number").into(), reason).await.map(drop)
        }
        _ => Err(Error::new("response.invalid", "act is missing")),
    };
    finish(&desk, &action, &act, done, fields).await
}

/// `POST /actions/{action}/letters/posted`: the day and the proof of posting.
pub(super) async fn posted(desk: Desk, Path(action): Path<String>, parts: Multipart) -> Answer {
    let action = ActionId::from(action.as_str());
    let posted = match Posted::read(parts).await {
        Ok(posted) => posted,
        Err(refused) => return Ok(refused),
    };
    let Some(on) = date::read(posted.fields.get("on")) else {
        let note = desk.wrong("post", "on", "office-no-date");
        return show(&desk, &action, Some(note), posted.fields).await;
    };
    let Some((_, proof)) = posted.files.first() else {
        let note = desk.wrong("post", "file", "office-missing");
        return show(&desk, &action, Some(note), posted.fields).await;
    };
    let batch = posted.fields.get("batch").into();
    let done = desk.app.post_letters(&desk.staff, &action, &batch, Posting { on, proof }).await.map(drop);
    finish(&desk, &action, "post", done, posted.fields).await
}

async fn finish(desk: &Desk, action: &ActionId, act: &str, done: app::Result<()>, fields: Fields) -> Answer {
    match done {
        Ok(()) => see(&format!("/actions/{}/letters?done=letters-{act}", crate::door::encode(action.as_str()))),
        Err(error) => {
            let note = desk.note(error, act)?;
            show(desk, action, Some(note), fields).await
        }
    }
}

async fn show(desk: &Desk, action: &ActionId, note: Option<Note>, t: Fields) -> Answer {
    let status = note.as_ref().map_or(StatusCode::OK, |n| n.status);
    let m = desk.app.office_letters(&desk.staff, action).await?;
    let f = Frame::of(desk, action, "letters").await?.noted(note);
    page_with(status, &LettersPage { f, m, t })
}
