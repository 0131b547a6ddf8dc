//! Files by digest, as far as they belong to the action, and the dossier.

use super::desk::Desk;
use crate::door::Answer;
use axum::{
    body::Body,
    extract::Path,
    http::header,
    response::{IntoResponse, Response},
};
use domain::id::{ActionId, ConsigneeId};
use futures_util::stream;

/// `GET /actions/{action}/files/{digest}`; `?name=` names the download.
pub(super) async fn file(desk: Desk, Path((action, digest)): Path<(String, String)>) -> Answer {
    let action = ActionId::from(action.as_str());
    let bytes = desk.app.office_file(&desk.staff, &action, &digest).await?;
    Ok(sent(bytes, desk.asked("name").as_deref().unwrap_or_default(), &digest))
}

/// `GET /actions/{action}/recipients/{consignee}/files/{digest}`: evidence.
pub(super) async fn evidence(desk: Desk, Path((action, consignee, digest)): Path<(String, String, String)>) -> Answer {
    let (action, consignee) = (ActionId::from(action.as_str()), ConsigneeId::from(consignee.as_str()));
    let bytes = desk.app.office_evidence(&desk.staff, &action, &consignee, &digest).await?;
    Ok(sent(bytes, "", &digest))
}

/// `GET /actions/{action}/dossier`: made now, streamed.
pub(super) async fn dossier(desk: Desk, Path(action): Path<String>) -> Answer {
    let action = ActionId::from(action.as_str());
    let file = desk.app.office_dossier(&desk.staff, &action).await?;
    let about = [
        (header::CONTENT_TYPE, "application/zip".to_owned()),
        (header::CONTENT_LENGTH, file.length().to_string()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{}\"", plain(&format!("dossier-{action}.zip")))),
    ];
    let pieces = stream::unfold(file, |mut file| async move {
        let piece = file.piece().await.transpose()?;
        Some((piece, file))
    });
    Ok((about, Body::from_stream(pieces)).into_response())
}

/// What is a PDF, JSON or text says so; anything else is bytes to be kept, never to be run by a browser.
fn sent(bytes: Vec<u8>, name: &str, digest: &str) -> Response {
    let (kind, ending) = match bytes.as_slice() {
        b if b.starts_with(b"%PDF-") => ("application/pdf", "pdf"),
        b if b.starts_with(b"PK") => ("application/octet-stream", "xlsx"),
        b if b.starts_with(b"{") => ("application/json", "json"),
        b if std::str::from_utf8(b).is_ok() => ("text/plain; charset=utf-8", "txt"),
        _ => ("application/octet-stream", "bin"),
    };
    let named = if name.is_empty() { format!("{}.{ending}", digest.get(..12).unwrap_or(digest)) } else { plain(name) };
    let how = if kind == "application/pdf" { "inline" } else { "attachment" };
    let about = [
        (header::CONTENT_TYPE, kind.to_owned()),
        (header::CONTENT_DISPOSITION, format!("{how}; filename=\"{named}\"")),
    ];
    (about, bytes).into_response()
}

/// A file name without anything that means something in a header or a path.
pub(super) fn plain(name: &str) -> String {
    name.chars().map(|c| if c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_') { c } else { '_' }).collect()
}
