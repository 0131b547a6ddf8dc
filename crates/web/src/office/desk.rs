//! Who sits at the desk: the extractor of every page of the office. Without a session it leads to the sign-in page.

use crate::door::{Refusal, Speech, language, refusal};
use app::{App, Error, Kind, Staff, Words, doubted::Doubted};
use axum::{
    extract::{FromRef, FromRequestParts, Query},
    http::{StatusCode, request::Parts},
    response::{IntoResponse, Redirect, Response},
};
use domain::lang::Lang;
use std::collections::HashMap;

/// The name of the session cookie.
pub(super) const COOKIE: &str = "session";

/// A signed-in member of staff with everything a handler needs.
pub(super) struct Desk {
    /// The application.
    pub app: App,
    /// Who.
    pub staff: Staff,
    /// In which language.
    pub speech: Speech,
    /// The query of the address.
    pub query: HashMap<String, String>,
}

/// Why a form is shown again.
#[derive(Clone, Debug)]
pub(super) struct Note {
    /// What to say.
    pub text: String,
    /// The field it is about, as `<form>-<name>`; empty: the whole form.
    pub field: String,
    /// Status of the answer.
    pub status: StatusCode,
}

impl Desk {
    pub fn words(&self) -> Words {
        self.speech.words()
    }
    pub fn lang(&self) -> Lang {
        Lang::from(self.words().tag())
    }
    /// A value of the query, if there is something in it.
    pub fn asked(&self, name: &str) -> Option<String> {
        self.query.get(name).map(|v| v.trim().to_owned()).filter(|v| !v.is_empty())
    }
    /// What to say at the form when an act did not happen.
    ///
    /// # Errors
    /// What the person at the form can do nothing about becomes a page of its own.
    pub fn note(&self, error: Error, form: &str) -> Result<Note, Refusal> {
        if matches!(error.kind, Kind::NotFound | Kind::Internal | Kind::Unavailable) {
            return Err(error.into());
        }
        let words = self.words();
        let missing = error.outward.strip_suffix(" is missing").and_then(|t| t.split(' ').next());
        let (field, text) = match (error.code, error.outward.as_str()) {
            ("response.invalid", _) if missing.is_some() => (missing.unwrap_or_default(), words.t("office-missing")),
            ("response.invalid", "nothing is answered") => ("", words.t("office-nothing-answered")),
            ("response.second-look" | "call.none" | "call.taken", _) => ("", refusal::said(&words, error.code, "")),
            ("response.invalid", "no attempt is on record") => ("", words.t("office-no-attempt")),
            ("call.time-skipped", _) => ("time", refusal::said(&words, error.code, "")),
            ("call.time-twice", _) => ("second", refusal::said(&words, error.code, "")),
            ("approval.components", _) => ("code", refusal::said(&words, error.code, "")),
            ("contact.invalid", _) => ("email", refusal::said(&words, error.code, "")),
            ("letters.day", _) => ("on", refusal::said(&words, error.code, "")),
            ("letters.unknown", _) => ("number", refusal::said(&words, error.code, "")),
            ("letters.none" | "letters.batch", _) => ("", refusal::said(&words, error.code, "")),
            ("records.unreadable", why) => ("file", unreadable_list(&words, why)),
            ("instructions.unreadable", _) => ("file", refusal::said(&words, error.code, &error.outward)),
            ("instructions.link", _) => ("file", refusal::said(&words, error.code, &error.outward)),
            ("notice.representatives", _) => ("representatives", refusal::said(&words, error.code, &error.outward)),
            ("notice.stated", what) => (wrong_choice(what), refusal::said(&words, error.code, "")),
            ("notice.products", _) => ("products", refusal::said(&words, error.code, &error.outward)),
            ("closure.blocked", _) => ("", words.t("error-closure-blocked")),
            ("staff.role" | "approval.stage", _) => ("", refusal::said(&words, error.code, "")),
            (code, outward) => ("", refusal::said(&words, code, outward)),
        };
        let field = if field.is_empty() { String::new() } else { format!("{form}-{field}") };
        Ok(Note { text, field, status: refusal::status(error.kind) })
    }
    /// A note of the door itself: a field that cannot be read.
    pub fn wrong(&self, form: &str, field: &str, key: &str) -> Note {
        Note { text: self.words().t(key), field: format!("{form}-{field}"), status: StatusCode::UNPROCESSABLE_ENTITY }
    }
}

/// Why a list cannot be read, in the language of the page; behind it what the reader says of the place.
fn unreadable_list(words: &Words, why: &str) -> String {
    match Doubted::unreadable_list(why) {
        Some(doubt) => format!("{} ({})", doubt.said(words), doubt.detail),
        None => refusal::said(words, "records.unreadable", why),
    }
}

/// The field of the editor's choices that an error is about.
fn wrong_choice(what: &str) -> &'static str {
    let known = ["maker_by", "distributed_from", "distributed_to"];
    let field = known.into_iter().find(|name| what.starts_with(name));
    field.unwrap_or(if what.starts_with("distributed") { "distributed_from" } else { "" })
}

fn is_for_callers(path: &str) -> bool {
    path == "/" || path == "/calls" || path.starts_with("/calls/")
}

impl<S: Send + Sync> FromRequestParts<S> for Desk
where
    App: FromRef<S>,
{
    type Rejection = Response;
    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Response> {
        let app = App::from_ref(state);
        let Ok(speech) = Speech::from_request_parts(parts, state).await;
        let query = Query::<HashMap<String, String>>::try_from_uri(&parts.uri).map(|q| q.0).unwrap_or_default();
        let staff = match language::cookie(&parts.headers, COOKIE) {
            Some(token) => app.session(&token).await.map_err(|e| Refusal::from(e).into_response())?,
            None => None,
        };
        match staff {
            // Who only calls sees the rooms of calls, and the way there.
            Some(staff) if staff.calls_only() && !is_for_callers(parts.uri.path()) => {
                Err(Refusal::from(Error::new("staff.role", "")).into_response())
            }
            Some(staff) => Ok(Self { app, staff, speech, query }),
            None if parts.method == axum::http::Method::GET => {
                let to = crate::door::encode(parts.uri.path());
                Err(Redirect::to(&format!("/sign-in?to={to}")).into_response())
            }
            None => Err(Redirect::to("/sign-in").into_response()),
        }
    }
}
