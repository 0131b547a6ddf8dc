//! A refusal as a page: what happened, why, and what next, in the language of whoever asked.
//!
//! A handler gives [`Refusal`] with `?`; the layer [`dress`] makes the page, because only it knows the request. It also
//! dresses what came from below without a page (a foreign form, a body too large, a panic). A link that is forged,
//! expired, withdrawn or foreign gives the same page byte for byte: nobody learns which.

use super::{Speech, assets};
use app::{Error, Kind, Words};
use askama::Template;
use axum::{
    extract::Request,
    http::{StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use domain::lang::Lang;

/// An act did not happen.
#[derive(Clone, Debug)]
pub struct Refusal {
    kind: Kind,
    code: &'static str,
    outward: String,
    lang: Option<Lang>,
}

impl From<Error> for Refusal {
    fn from(error: Error) -> Self {
        if matches!(error.kind, Kind::Internal | Kind::Unavailable) {
            tracing::error!(code = error.code, "{error}");
        }
        Self { kind: error.kind, code: error.code, outward: error.outward, lang: None }
    }
}

impl Refusal {
    /// Says it in this language (the portal knows its consignee's).
    pub fn in_language(mut self, lang: Option<Lang>) -> Self {
        self.lang = lang;
        self
    }
}

/// The status for a kind of error. The web's only table of it.
pub fn status(kind: Kind) -> StatusCode {
    match kind {
        Kind::NotFound => StatusCode::NOT_FOUND,
        Kind::Refused | Kind::Conflict => StatusCode::CONFLICT,
        Kind::Invalid => StatusCode::UNPROCESSABLE_ENTITY,
        Kind::Unavailable => StatusCode::SERVICE_UNAVAILABLE,
        Kind::Internal => StatusCode::INTERNAL_SERVER_ERROR,
    }
}

/// What an error says to people, in their language. The code stands with it so that support can find it.
pub fn said(words: &Words, code: &str, outward: &str) -> String {
    let text = words.t(&format!("error-{}", code.replace('.', "-")));
    if outward.is_empty() { text } else { format!("{text} ({outward})") }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        // Holding too few rights is a refusal for good, not a conflict that passes.
        let status = if self.code == "staff.role" { StatusCode::FORBIDDEN } else { status(self.kind) };
        let mut response = status.into_response();
        response.extensions_mut().insert(self);
        response
    }
}

/// For every address that leads nowhere.
pub(crate) async fn nowhere() -> Response {
    StatusCode::NOT_FOUND.into_response()
}

#[derive(Template)]
#[template(path = "door/refusal.html")]
struct RefusalPage {
    w: Words,
    sheet: &'static str,
    title: String,
    text: String,
    next: String,
    code: String,
    back: Option<(String, String)>,
}

/// Puts a page around every refusal that has none yet.
pub(crate) async fn dress(request: Request, next: Next) -> Response {
    let portal = request.uri().path().starts_with("/p/");
    let machine = request.uri().path().starts_with("/api/");
    let speech = request.extensions().get::<Speech>().cloned();
    let response = next.run(request).await;
    let status = response.status();
    // What a program is told with its particulars (every doubt of an answer) is complete, too.
    let whole: &[u8] = if machine { b"application/json" } else { b"text/html" };
    let has_page = response.headers().get(header::CONTENT_TYPE).is_some_and(|v| v.as_bytes().starts_with(whole));
    if has_page || !(status.is_client_error() || status.is_server_error()) {
        return response;
    }
    let refusal = response.extensions().get::<Refusal>().cloned();
    if machine {
        return told(status, refusal.as_ref());
    }
    let own = refusal.as_ref().and_then(|r| r.lang.clone());
    let english = || Words::of(&Lang::from(app::words::FALLBACK));
    let words = speech.map_or_else(english, |s| if portal { s.or(own.as_ref()) } else { s.words() });
    let retry = response.headers().get(header::RETRY_AFTER).cloned();
    let page = refusal_page(words, portal, status, refusal.as_ref());
    let Ok(html) = page.render() else { return response };
    let mut dressed = (status, [(header::CONTENT_TYPE, "text/html; charset=utf-8")], html).into_response();
    if let Some(retry) = retry {
        dressed.headers_mut().insert(header::RETRY_AFTER, retry);
    } else if matches!(status, StatusCode::SERVICE_UNAVAILABLE | StatusCode::TOO_MANY_REQUESTS) {
        dressed.headers_mut().insert(header::RETRY_AFTER, axum::http::HeaderValue::from_static("30"));
    }
    dressed
}

/// A refusal for a program: code, meaning in English, the values that matter. What may not be known reads alike.
fn told(status: StatusCode, refusal: Option<&Refusal>) -> Response {
    let hidden = status == StatusCode::NOT_FOUND;
    let (code, detail) = match refusal {
        Some(r) if !hidden => (r.code, r.outward.as_str()),
        _ if hidden => ("link.unknown", ""),
        _ if status == StatusCode::PAYLOAD_TOO_LARGE => ("request.too-large", ""),
        _ if status == StatusCode::TOO_MANY_REQUESTS => ("request.too-often", ""),
        _ if status.is_server_error() => ("system.unavailable", ""),
        _ => ("request.unreadable", ""),
    };
    let message = app::CODES.iter().find(|(known, ..)| *known == code).map_or("", |(_, _, meaning)| meaning);
    (status, axum::Json(serde_json::json!({"code": code, "message": message, "detail": detail}))).into_response()
}

fn refusal_page(w: Words, portal: bool, status: StatusCode, refusal: Option<&Refusal>) -> RefusalPage {
    let sheet = if portal { "portal.css" } else { "office.css" };
    // All that may not be known reads alike: no code, no value.
    let hidden = status == StatusCode::NOT_FOUND;
    let name = match status {
        StatusCode::NOT_FOUND if portal => "link",
        StatusCode::NOT_FOUND => "nowhere",
        StatusCode::TOO_MANY_REQUESTS => "often",
        StatusCode::PAYLOAD_TOO_LARGE => "large",
        StatusCode::SERVICE_UNAVAILABLE | StatusCode::REQUEST_TIMEOUT | StatusCode::GATEWAY_TIMEOUT => "later",
        s if s.is_server_error() => "fault",
        StatusCode::FORBIDDEN if refusal.is_none() => "origin",
        _ if refusal.is_some() => "refused",
        _ => "unreadable",
    };
    let text = match refusal {
        Some(r) if !hidden && name == "refused" => said(&w, r.code, &r.outward),
        _ => w.t(&format!("refusal-{name}-text")),
    };
    let code = match refusal {
        Some(r) if !hidden => r.code.to_owned(),
        _ => String::new(),
    };
    RefusalPage {
        title: w.t(&format!("refusal-{name}-title")),
        next: w.t(&format!("refusal-{name}-next")),
        back: (!portal).then(|| ("/".to_owned(), w.t("refusal-back-office"))),
        text,
        code,
        sheet,
        w,
    }
}

impl RefusalPage {
    fn sheet(&self, name: &str) -> String {
        assets::url(name)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;

    #[test]
    fn each_code_is_said_in_each_language() {
        for tag in app::words::OFFICE {
            let words = Words::of(&Lang::from(*tag));
            for (code, _, _) in app::CODES {
                assert!(!said(&words, code, "").starts_with('['), "{tag}: {code} has no words");
            }
        }
    }

    #[test]
    fn unknown_reads_the_same_whatever_the_reason() {
        let words = || Words::of(&Lang::from("de"));
        let forged = Refusal::from(Error::new("link.unknown", ""));
        let foreign = Refusal::from(Error::new("action.unknown", "secret-name"));
        let pages = [Some(&forged), Some(&foreign), None]
            .map(|r| refusal_page(words(), true, StatusCode::NOT_FOUND, r).render().unwrap());
        assert_eq!(pages[0], pages[1]);
        assert_eq!(pages[0], pages[2]);
        assert!(!pages[0].contains("secret-name"));
    }

    #[test]
    fn a_refusal_says_why() {
        let refusal = Refusal::from(Error::new("dispatch.gates", "DE, AT"));
        let page =
            refusal_page(Words::of(&Lang::from("en")), false, StatusCode::CONFLICT, Some(&refusal)).render().unwrap();
        assert!(page.contains("DE, AT") && page.contains("dispatch.gates"));
    }
}
