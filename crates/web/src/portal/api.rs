//! The same for programs: hand in one bundle, load the profile, read the notice, answer it. JSON in and out, stable codes, no cookie, no form.
//!
//! `docs/formats/evidence.md` describes it. The link in the address is the right; whoever holds it may hand in. Refusals are
//! JSON too (`door/refusal.rs`).

use super::{Visit, answer_api, evidence};
use crate::door::Answer;
use app::{App, acts::receive_evidence::Came};
use axum::{
    Json, Router,
    body::Bytes,
    response::IntoResponse,
    routing::{MethodRouter, get, post},
};
use serde::Serialize;

/// All calls by method and path; `docs/api/openapi.json` describes each (a test holds them together).
const CALLS: [(&str, &str); 7] = [
    ("get", "/api/openapi.json"),
    ("get", "/api/answer.schema.json"),
    ("post", "/api/p/{action}/{token}/evidence"),
    ("get", "/api/p/{action}/{token}/profile"),
    ("get", "/api/p/{action}/{token}/notice"),
    ("post", "/api/p/{action}/{token}/answer"),
    ("get", "/api/p/{action}/{token}/state"),
];

/// All routes.
pub(super) fn router() -> Router<App> {
    CALLS.iter().fold(Router::new(), |router, (_, path)| router.route(path, call(path)))
}

/// What answers at a path. One that is not known leads nowhere.
fn call(path: &str) -> MethodRouter<App> {
    match path.rsplit('/').next().unwrap_or_default() {
        "openapi.json" => get(answer_api::openapi),
        "answer.schema.json" => get(answer_api::schema),
        "evidence" => post(take),
        "profile" => get(evidence::profile),
        "notice" => get(answer_api::notice),
        "answer" => post(answer_api::answer),
        "state" => get(answer_api::state),
        _ => get(crate::door::refusal::nowhere),
    }
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

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_call_is_described_and_nothing_else_is() {
        let described: serde_json::Value = serde_json::from_str(answer_api::OPENAPI).unwrap();
        let mut found = BTreeSet::new();
        for (path, calls) in described["paths"].as_object().unwrap() {
            let methods = calls.as_object().unwrap().keys().filter(|key| *key != "parameters");
            found.extend(methods.map(|method| (method.clone(), path.clone())));
        }
        let ours =
            CALLS.iter().map(|(method, path)| ((*method).to_owned(), (*path).to_owned())).collect::<BTreeSet<_>>();
        assert_eq!(found, ours);
        for code in described["components"]["schemas"]["Refusal"]["properties"]["code"]["examples"].as_array().unwrap()
        {
            let code = code.as_str().unwrap();
            assert!(code.starts_with("request.") || app::CODES.iter().any(|(known, ..)| *known == code), "{code}");
        }
    }
}
