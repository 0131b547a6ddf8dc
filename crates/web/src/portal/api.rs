//! The same for programs: hand in one bundle, load the profile. JSON in and out, stable codes, no cookie, no form.
//!
//! `docs/formats/evidence.md` describes it. The link in the address is the right; whoever holds it may hand in. Refusals are
//! JSON too (`door/refusal.rs`).

use super::{Visit, evidence};
use crate::door::Answer;
use app::App;
use axum::{
    Json, Router,
    body::Bytes,
    response::IntoResponse,
    routing::{get, post},
};
use serde::Serialize;

/// All routes.
pub(super) fn router() -> Router<App> {
    let calls = Router::new().route("/evidence", post(take)).route("/profile", get(evidence::profile));
    Router::new().nest("/api/p/{action}/{token}", calls)
}

/// What became of a bundle.
#[derive(Serialize)]
struct Taken {
    /// `shown_done`, `open`, `undecided`, `kept`.
    result: &'static str,
    /// It had come before.
    already: bool,
    /// The serial number it names.
    serial: String,
    /// `corrected`, `open`, `undecided`: judged again here.
    outcome: domain::evidence::Outcome,
    /// `operator`, `inside`, `both_sides`.
    binding: domain::evidence::Binding,
    /// Doubts and remarks by word.
    doubts: Vec<&'static str>,
    /// SHA-256 of the file.
    evidence: String,
    /// SHA-256 of the signed statement.
    statement: String,
}

/// `POST /api/p/{action}/{token}/evidence`: the body is one bundle.
async fn take(visit: Visit, body: Bytes) -> Answer {
    let receipt = visit.app.receive_evidence(&visit.room.guest, &body).await.map_err(|e| visit.refuse(e))?;
    let bundle = &receipt.bundle;
    let taken = Taken {
        result: receipt.word(),
        already: receipt.already,
        serial: bundle.serial.to_string(),
        outcome: bundle.outcome,
        binding: bundle.binding,
        doubts: receipt.doubts().map(|d| d.word()).collect(),
        evidence: bundle.evidence.to_string(),
        statement: bundle.statement.to_string(),
    };
    Ok(Json(taken).into_response())
}
