//! The consignee's rooms: no account, one link, one thing per page, without a script.
//!
//! Every page stands under `/p/{action}/{token}`. A [`Visit`] opens the link before a handler runs; what does not fit
//! ends there, on the same page for every reason. `GET` changes nothing; each `POST` ends in a redirect, or shows the
//! form again with what was typed.

mod answer_api;
mod api;
mod blind;
mod check;
mod contact;
mod devices;
pub(crate) mod evidence;
mod frame;
mod genuine;
mod hand;
mod instructions;
mod intruder;
mod many;
mod notice;
mod parts;
mod privacy;
mod questions;
mod receipt;
mod recipients;
mod recipients_list;
mod start;
mod talk;
#[cfg(test)]
mod tests;
mod upload;
mod users;

use crate::{
    Limits,
    door::{Refusal, Speech},
};
use app::{App, Error, Kind, rooms::portal::Room};
use axum::{
    Router,
    extract::{DefaultBodyLimit, FromRequestParts, Path},
    http::{Method, request::Parts},
    routing::{get, post},
};
use frame::Frame;
use std::collections::HashMap;

/// How often an act is tried again when the stream moved on between reading and writing.
const TRIES: u32 = 4;

/// Largest list of recipients, in bytes.
const LIST_BYTES: usize = 16 << 20;

/// All pages of the portal.
pub(crate) fn router(limits: Limits) -> Router<App> {
    let upload = Router::new()
        .route("/evidence", post(evidence::take))
        .route("/upload", post(upload::take))
        .route("/many", post(many::look))
        .route("/talk", post(talk::take))
        .route("/receipt/{response}/files", post(talk::add))
        .layer(DefaultBodyLimit::max(limits.evidence_bytes));
    let lists = Router::new()
        .route("/recipients/list", post(recipients_list::take))
        .route("/blind/files", post(blind::files))
        .layer(DefaultBodyLimit::max(LIST_BYTES));
    let pages = Router::new()
        .route("/", get(start::show))
        .route("/notice", get(notice::show))
        .route("/read", post(notice::read))
        .route("/files/personal.pdf", get(notice::personal))
        .route("/data/{name}", get(notice::data))
        .route("/files/{lang}", get(notice::file))
        .route("/instructions/{lang}", get(instructions::file).post(instructions::take))
        .route("/devices", get(devices::show).post(devices::take))
        .route("/questions", get(questions::show).post(questions::take))
        .route("/check", get(check::show).post(check::sign))
        .route("/receipt/{response}", get(receipt::show))
        .route("/hand", get(hand::show).post(hand::take))
        .route("/many", get(many::show))
        .route("/many/take", post(many::take))
        .route("/users", get(users::show).post(users::take))
        .route("/talk", get(talk::show))
        .route("/attached/{digest}", get(talk::file))
        .route("/privacy", get(privacy::show))
        .route("/contact", get(contact::show).post(contact::take))
        .route("/intruder", get(intruder::show).post(intruder::take))
        .route("/recipients", get(recipients::show).post(recipients::take))
        .route("/recipients/{template}", get(recipients_list::template))
        .route("/blind", get(blind::show).post(blind::take))
        .route("/blind/onward.zip", get(blind::all))
        .route("/blind/letters/{site}", get(blind::letter))
        .route("/blind/sealed/{digest}", get(blind::sealed))
        .route("/evidence", get(evidence::show))
        .route("/evidence/profile", get(evidence::profile))
        .route("/evidence/vex/{serial}", get(evidence::vex))
        .route("/genuine", get(genuine::show))
        .route("/upload", get(upload::show))
        .route("/done/{what}", get(start::done));
    let calls = api::router().layer(DefaultBodyLimit::max(limits.evidence_bytes));
    Router::new().nest("/p/{action}/{token}", pages.merge(upload).merge(lists)).merge(calls)
}

/// A valid link, opened.
pub(crate) struct Visit {
    /// The acts.
    pub app: App,
    /// What this guest may see.
    pub room: Room,
    /// In which language.
    pub speech: Speech,
    params: HashMap<String, String>,
}

impl FromRequestParts<App> for Visit {
    type Rejection = Refusal;
    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Refusal> {
        let Ok(speech) = Speech::from_request_parts(parts, app).await;
        let Path(params) =
            Path::<HashMap<String, String>>::from_request_parts(parts, app).await.unwrap_or(Path(HashMap::new()));
        let part = |name: &str| params.get(name).map_or("", String::as_str);
        let room = app.room(part("action"), part("token")).await?;
        let path = parts.uri.path();
        if (room.is_reader() && !for_readers(&parts.method, path)) || (room.is_blind() && tells_who(path)) {
            return Err(Refusal::from(Error::new("link.unknown", "")).in_language(room.state.lang.clone()));
        }
        Ok(Self { app: app.clone(), room, speech, params })
    }
}

impl Visit {
    /// A part of the address.
    pub fn param(&self, name: &str) -> &str {
        self.params.get(name).map_or("", String::as_str)
    }
    /// What every page of this visit has.
    pub fn frame(&self) -> Frame {
        Frame::new(&self.room, &self.speech)
    }
    /// The address of a page of this link.
    pub fn at(&self, page: &str) -> String {
        frame::address(&self.room, page)
    }
    /// The error, said in the consignee's language.
    pub fn refuse(&self, error: Error) -> Refusal {
        Refusal::from(error).in_language(self.room.state.lang.clone())
    }
    /// Opens the link anew: the stream has moved on.
    pub async fn again(&mut self) -> Result<(), Refusal> {
        self.room = self.app.room(self.room.guest.action.as_str(), &self.room.guest.token).await?;
        Ok(())
    }
    /// Main link of a consignee whose name is known: nothing that could tell a site that its distributor keeps is asked.
    pub fn named_only(&self) -> Result<(), Refusal> {
        self.known_only()?;
        self.main_only()
    }
    /// Any link of a consignee whose name is known.
    pub fn known_only(&self) -> Result<(), Refusal> {
        if self.room.is_blind() { Err(self.refuse(Error::new("link.unknown", ""))) } else { Ok(()) }
    }
    /// Main link only; a link that was handed on shows only its part.
    pub fn main_only(&self) -> Result<(), Refusal> {
        if self.room.is_main() { Ok(()) } else { Err(self.refuse(Error::new("link.unknown", ""))) }
    }
}

/// The page behind the link, wherever the router cut the address.
fn behind_link(path: &str) -> &str {
    match path.strip_prefix("/p/") {
        Some(rest) => rest.splitn(3, '/').nth(2).unwrap_or_default(),
        None => path.trim_start_matches('/'),
    }
}

/// Whether people name themselves there, or may: closed to a site whose name its distributor keeps.
fn tells_who(path: &str) -> bool {
    let page = behind_link(path);
    ["talk", "users", "attached"].contains(&page.split('/').next().unwrap_or_default())
        || (page.starts_with("receipt/") && page.ends_with("/files"))
}

/// Whether the link for users who only confirm leads there: to the notice and its files, to the button, to nothing else.
fn for_readers(method: &Method, path: &str) -> bool {
    let page = behind_link(path);
    let first = page.split('/').next().unwrap_or_default();
    if *method == Method::POST {
        return matches!(page, "users" | "intruder");
    }
    matches!(first, "" | "notice" | "files" | "instructions" | "users" | "genuine" | "privacy" | "intruder" | "done")
}

/// Whether an act may be tried again: somebody wrote to the same stream at the same moment (a mail went out, a reminder).
pub(crate) fn repeat(error: &Error, tries: u32) -> bool {
    error.kind == Kind::Conflict && tries < TRIES
}
