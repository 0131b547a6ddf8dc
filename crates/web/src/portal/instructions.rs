//! The signed files of instructions: to be loaded by anybody with the link, and counted by a button.
//!
//! `GET` gives the bytes that were signed and records nothing: scanners of mail follow links. The button records the
//! download in the consignee's stream, once per digest, and leads to the bytes. They are always handed out as a file to be
//! kept: no browser shows foreign HTML under our address.

use super::{Visit, frame::Frame, repeat};
use crate::door::{Answer, encode, see};
use app::rooms::portal::Files;
use axum::{
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use domain::lang::Lang;
use jiff::Timestamp;

/// One file as the page of the notice lists it.
pub(super) struct Row {
    /// Language, name and version.
    pub label: String,
    /// Where the button goes, and the bytes lie.
    pub url: String,
    /// SHA-256.
    pub digest: String,
    /// When it was taken first.
    pub taken: Option<Timestamp>,
}

/// The files, the page's own language first.
pub(super) fn rows(visit: &Visit, f: &Frame, files: &Files) -> Vec<Row> {
    let (own, other): (Vec<_>, Vec<_>) = files.instructions.iter().partition(|file| file.lang == f.lang());
    let row = |file: &domain::notice::InstructionFile| {
        let language = app::Words::of(&file.lang).t("language-name");
        Row {
            label: f.vv("portal-evidence-version", "id", format!("{language}: {}", file.name), "version", file.version),
            url: f.at(&format!("instructions/{}", file.lang)),
            digest: file.digest.to_string(),
            taken: visit.room.state.instructions.get(&file.digest).copied(),
        }
    };
    own.into_iter().chain(other).map(row).collect()
}

/// `GET …/instructions/{lang}`
pub(super) async fn file(visit: Visit) -> Answer {
    let lang = Lang::from(visit.param("lang"));
    let (file, bytes) = visit.app.guest_instructions(&visit.room, &lang).await.map_err(|e| visit.refuse(e))?;
    let reference = &visit.room.draft.notice.reference;
    let name = format!("{reference}-instructions-{lang}-{}.{}", file.version, file.mime.ending());
    let safe: String = name.chars().filter(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '_')).collect();
    let mut response: Response = ([(header::CONTENT_TYPE, file.mime.mime())], bytes).into_response();
    let headers = response.headers_mut();
    if let Ok(value) = HeaderValue::from_str(&format!("attachment; filename=\"{safe}\"")) {
        headers.insert(header::CONTENT_DISPOSITION, value);
    }
    // A browser that shows it all the same runs nothing in it and gives it no origin.
    headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static("default-src 'none'; sandbox"));
    Ok(response)
}

/// `POST …/instructions/{lang}`
pub(super) async fn take(mut visit: Visit) -> Answer {
    let lang = Lang::from(visit.param("lang"));
    let (file, _) = visit.app.guest_instructions(&visit.room, &lang).await.map_err(|e| visit.refuse(e))?;
    let mut tries = 0;
    while let Err(error) = visit.app.take_instructions(&visit.room.guest, &visit.room.state, &file).await {
        if !repeat(&error, tries) {
            return Err(visit.refuse(error));
        }
        tries += 1;
        visit.again().await?;
    }
    see(&visit.at(&format!("instructions/{}", encode(lang.as_str()))))
}
