//! The same for programs: hand in one bundle, load the profile. JSON in and out, stable codes, no cookie, no form.
//!
//! `docs/formats/evidence.md` describes it. The link in the address is the right; whoever holds it may hand in. Refusals are
//! JSON too (`door/refusal.rs`).

use super::{Visit, evidence};
use crate::door::Answer;
use app::{App, acts::receive_evidence::Came};
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
    /// `shown_done`, `open`, `undecided`, `kept`, `announced`.
    result: &'static str,
    /// It had come before.
    already: bool,
    /// The serial number it names.
    serial: String,
    /// `corrected`, `open`, `undecided`: judged again here; of a code, its own word.
    outcome: domain::evidence::Outcome,
    /// `operator`, `inside`, `both_sides`; none: a code holds no recordings.
    #[serde(skip_serializing_if = "Option::is_none")]
    binding: Option<domain::evidence::Binding>,
    /// Doubts and remarks by word.
    doubts: Vec<&'static str>,
    /// SHA-256 of the file.
    evidence: String,
    /// SHA-256 of the signed statement.
    statement: String,
}

/// `POST /api/p/{action}/{token}/evidence`: the body is one bundle, or the code from paper.
async fn take(visit: Visit, body: Bytes) -> Answer {
    let receipt = visit.app.receive_evidence(&visit.room.guest, &body).await.map_err(|e| visit.refuse(e))?;
    let doubts = receipt.doubts().into_iter().map(|d| d.word()).collect();
    let (result, already, serial) = (receipt.word(), receipt.already, receipt.serial().to_string());
    let taken = match &receipt.came {
        Came::Bundle(b) => {
            let (evidence, statement) = (b.evidence.to_string(), b.statement.to_string());
            Taken { result, already, serial, outcome: b.outcome, binding: Some(b.binding), doubts, evidence, statement }
        }
        Came::Announced(a) => {
            let (evidence, statement) = (a.stub.to_string(), a.statement.to_string());
            Taken { result, already, serial, outcome: a.outcome, binding: None, doubts, evidence, statement }
        }
    };
    Ok(Json(taken).into_response())
}
