//! Uploading the instructions behind the notice's link, or fetching them from there; from the editor.

use super::{desk::Desk, editor};
use crate::door::{Answer, Fields, encode, see, upload::Posted};
use app::Error;
use axum::extract::{Multipart, Path};
use domain::{
    id::{ActionId, Digest},
    lang::Lang,
    notice::Part,
};

/// `POST …/notice/instructions`: a file of one language, or the one that stands taken back.
pub(super) async fn act(desk: Desk, Path(action): Path<String>, parts: Multipart) -> Answer {
    let action = ActionId::from(action.as_str());
    let Posted { files, fields } = match Posted::read(parts).await {
        Ok(posted) => posted,
        Err(answer) => return Ok(answer),
    };
    let lang = Lang::from(fields.get("lang"));
    let done = match (Digest::parse(fields.get("draft")), fields.get("act"), files.first()) {
        (None, ..) => Err(Error::new("system.conflict", "")),
        (Some(draft), "withdraw", _) => desk.app.withdraw_instructions(&desk.staff, &action, &draft, &lang).await,
        (Some(draft), "fetch", _) => desk.app.fetch_instructions(&desk.staff, &action, &draft, &lang).await,
        (Some(draft), _, Some((name, bytes))) => {
            desk.app.upload_instructions(&desk.staff, &action, &draft, &lang, name, bytes).await
        }
        (Some(_), _, None) => {
            let note = desk.wrong("instructions", "file", "office-missing");
            return editor::show(&desk, &action, Some(lang), Part::Head, Some(note), Fields::default()).await;
        }
    };
    match done {
        Ok(_) => {
            let at = format!("/actions/{}/notice/edit", encode(action.as_str()));
            see(&format!("{at}?text={}&part=head&done=edit#instructions", encode(lang.as_str())))
        }
        Err(error) => {
            let note = desk.note(error, "instructions")?;
            editor::show(&desk, &action, Some(lang), Part::Head, Some(note), Fields::default()).await
        }
    }
}
