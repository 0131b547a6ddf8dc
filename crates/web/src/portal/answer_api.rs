//! The notice as data, its machine answer and what is known, for a hospital's own program.
//!
//! `GET notice` gives the signed JSON of this consignee, `POST answer` takes the machine answer, `GET state` says what is
//! known per serial number. Layouts: `docs/formats/answer.md` and `docs/api/openapi.json`, which is served, too. A document
//! with doubts is kept for a person and answered with every one of them, by place (202). What cannot be read, or is another
//! consignee's, is refused.

use super::Visit;
use crate::door::Answer as Page;
use app::{acts::take_answer::Answered, answers::FileDoubt, rooms::portal::Way};
use axum::{
    Json,
    body::Bytes,
    http::{StatusCode, header},
    response::IntoResponse,
};
use domain::{
    evidence::Outcome,
    fact::{MailEnd, MailKind},
    reconcile::UnitState,
};
use jiff::{Timestamp, civil::Date};
use serde::Serialize;
use serde_json::json;

/// The description of the API (OpenAPI 3.1), as kept.
pub(crate) const OPENAPI: &str = include_str!("../../../../docs/api/openapi.json");

/// `GET /api/openapi.json`
pub(crate) async fn openapi() -> impl IntoResponse {
    ([(header::CONTENT_TYPE, "application/json")], OPENAPI)
}

/// `GET /api/answer.schema.json`
pub(crate) async fn schema() -> impl IntoResponse {
    ([(header::CONTENT_TYPE, "application/schema+json")], app::answers::schema())
}

/// `GET /api/p/{action}/{token}/notice`: the notice as data, as it was signed for this consignee.
pub(super) async fn notice(visit: Visit) -> Page {
    let own = match visit.app.guest_data(&visit.room, "notice.json").await {
        // Whoever was named by a distributor has the one for everybody.
        Err(error) if error.code == "link.unknown" => {
            let name = format!("notice-{}.json", visit.frame().lang());
            visit.app.guest_data(&visit.room, &name).await
        }
        found => found,
    };
    let (bytes, mime) = own.map_err(|e| visit.refuse(e))?;
    Ok(([(header::CONTENT_TYPE, mime)], bytes).into_response())
}

/// What became of an answer.
#[derive(Serialize)]
struct Taken {
    /// Its id; the receipt quotes it.
    response: String,
    /// The same bytes had come before.
    already: bool,
    /// It counts at once; else a person of the maker looks at it first.
    accepted: bool,
    /// SHA-256 of the document.
    source: String,
    /// Serial numbers about which nothing is said yet.
    open: Vec<String>,
    /// The update of the notice that was issued since.
    #[serde(skip_serializing_if = "Option::is_none")]
    newer: Option<Newer>,
}

/// The update of a notice: whoever reads this answers there.
#[derive(Serialize)]
struct Newer {
    /// Its revision.
    revision: u32,
    /// The date printed on it.
    dated: Date,
    /// `link`, `contact`, `sent`, `supplier`, `not_concerned`.
    way: &'static str,
    /// The link there, with the rights of this one.
    #[serde(skip_serializing_if = "Option::is_none")]
    link: Option<String>,
}

fn newer(visit: &Visit) -> Option<Newer> {
    let found = visit.room.newer.as_ref()?;
    let link = match &found.way {
        Way::Link(path) => Some(format!("{}{path}", visit.app.settings.public_url.trim_end_matches('/'))),
        _ => None,
    };
    Some(Newer { revision: found.revision, dated: found.dated, way: found.way.word(), link })
}

/// `POST /api/p/{action}/{token}/answer`: the body is the machine answer.
pub(super) async fn answer(mut visit: Visit, body: Bytes) -> Page {
    let guest = visit.room.guest.clone();
    let taken = visit.app.hand_in_answer(&guest, &body).await;
    match taken.map_err(|e| visit.refuse(e))? {
        Answered::Taken { response, already, accepted, source } => {
            visit.again().await?;
            let open = visit.room.units().into_iter().filter(|u| u.disposition.is_none());
            let open = open.map(|u| u.serial().unwrap_or_default().to_owned()).collect();
            let (response, source) = (response.to_string(), source.to_string());
            let status = if already { StatusCode::OK } else { StatusCode::CREATED };
            Ok((status, Json(Taken { response, already, accepted, source, open, newer: newer(&visit) }))
                .into_response())
        }
        Answered::Waits { source, already, open, doubts } => {
            let said = json!({"source": source, "already": already, "open": open, "doubts": by_place(&doubts)});
            Ok((StatusCode::ACCEPTED, Json(said)).into_response())
        }
        Answered::Doubtful(doubts) => Ok(doubtful(&doubts)),
    }
}

/// Every doubt, with its place.
fn by_place(doubts: &[FileDoubt]) -> Vec<serde_json::Value> {
    let line =
        |d: &FileDoubt| json!({"code": d.code, "at": d.place.said(), "value": d.value, "what": d.what, "todo": d.todo});
    doubts.iter().map(line).collect()
}

/// A refusal with every doubt: too many files wait already.
fn doubtful(doubts: &[FileDoubt]) -> axum::response::Response {
    let code = "answer.doubtful";
    let message = app::CODES.iter().find(|(known, ..)| *known == code).map_or("", |(_, _, meaning)| meaning);
    let doubts = by_place(doubts);
    let said = json!({"code": code, "message": message, "detail": "", "doubts": doubts});
    (StatusCode::UNPROCESSABLE_ENTITY, Json(said)).into_response()
}

/// What is known of one unit.
#[derive(Serialize)]
struct Unit {
    serial: Option<String>,
    product: String,
    /// What was said last: `done`, `not_yet`, `not_here`, `passed_on`, `scrapped`, `cannot`, `never_had`.
    disposition: Option<&'static str>,
    /// Since when it is said to be done.
    said_done_at: Option<Timestamp>,
    /// Since when evidence shows it.
    shown_done_at: Option<Timestamp>,
    /// Outcome of the latest evidence.
    evidence: Option<Outcome>,
}

/// `GET /api/p/{action}/{token}/state`: what is known per serial number.
pub(super) async fn state(visit: Visit) -> Page {
    let room = &visit.room;
    let unit = |unit: &&UnitState| Unit {
        serial: unit.serial().map(str::to_owned),
        product: unit.listed.product.to_string(),
        disposition: unit.disposition.as_ref().map(|d| d.word()),
        said_done_at: unit.said_done_at,
        shown_done_at: unit.shown_done_at,
        evidence: room
            .state
            .bundles
            .iter()
            .rev()
            .find(|(_, b)| b.unit.as_ref() == Some(&unit.listed.unit))
            .map(|(_, b)| b.outcome),
    };
    let responses: Vec<_> = room
        .history()
        .into_iter()
        .map(|(at, r)| json!({"response": r.id, "at": at, "source": r.source, "corrects": r.corrects}))
        .collect();
    let own = room.state.mails.iter().filter(|m| m.mail.says == MailKind::Handed && m.part == room.guest.handover);
    let handed: Vec<_> = own
        .map(|m| {
            let response = match &m.end {
                Some(MailEnd::Response { response }) => Some(response),
                _ => None,
            };
            json!({"source": m.mail.mail, "at": m.at, "open": m.end.is_none(), "response": response})
        })
        .collect();
    let notice = &room.draft.notice;
    let units = room.units();
    let mut said = json!({
        "reference": notice.reference,
        "revision": notice.revision,
        "consignee": room.state.number,
        "read_at": room.state.read_at,
        "answered_at": room.state.answered_at,
        "units": units.iter().map(unit).collect::<Vec<_>>(),
        "responses": responses,
        "handed_in": handed,
    });
    if let (Some(newer), Some(fields)) = (newer(&visit), said.as_object_mut()) {
        fields.insert("newer".to_owned(), json!(newer));
    }
    Ok(Json(said).into_response())
}
