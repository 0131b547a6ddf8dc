//! Signing in and out. The session is a cookie that no script reads; a wrong name and a wrong password look the same.

use super::{desk::COOKIE, show::Show};
use crate::door::{Answer, Fields, Speech, assets, language, language::Switch, page::page_with, refusal};
use app::{App, Kind};
use askama::Template;
use axum::{
    extract::{Query, State},
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Redirect},
};
use std::collections::HashMap;

/// A demo account on the sign-in page: sign-in name, printed name, roles.
struct DemoLine {
    id: String,
    name: String,
    roles: String,
}

#[derive(Template)]
#[template(path = "office/sign_in.html")]
struct SignInPage {
    s: Show,
    switches: Vec<Switch>,
    id: String,
    to: String,
    refusal: Option<String>,
    demo: Vec<DemoLine>,
    demo_password: &'static str,
}

impl SignInPage {
    fn sheet(&self, name: &str) -> String {
        assets::url(name)
    }
}

/// `GET /sign-in`.
pub(super) async fn form(
    State(app): State<App>,
    speech: Speech,
    Query(query): Query<HashMap<String, String>>,
) -> Answer {
    show(&app, &speech, "", query.get("to").map_or("", String::as_str), None).await
}

/// `POST /sign-in`.
pub(super) async fn sign_in(State(app): State<App>, speech: Speech, fields: Fields) -> Answer {
    match app.sign_in(fields.get("id"), fields.raw("password")).await {
        Ok((staff, token)) => {
            let seconds = u64::from(app.settings.session_hours) * 3600;
            let to = if staff.calls_only() { "/calls" } else { within(fields.get("to")) };
            let mut response = Redirect::to(to).into_response();
            set_cookie(response.headers_mut(), &app, &token, seconds);
            Ok(response)
        }
        Err(error) if error.kind == Kind::NotFound => {
            let said = refusal::said(&speech.words(), error.code, "");
            show(&app, &speech, fields.get("id"), fields.get("to"), Some(said)).await
        }
        Err(error) => Err(error.into()),
    }
}

/// `POST /sign-out`.
pub(super) async fn sign_out(State(app): State<App>, headers: HeaderMap) -> Answer {
    if let Some(token) = language::cookie(&headers, COOKIE) {
        app.sign_out(&token).await?;
    }
    let mut response = Redirect::to("/sign-in").into_response();
    set_cookie(response.headers_mut(), &app, "", 0);
    Ok(response)
}

async fn show(app: &App, speech: &Speech, id: &str, to: &str, refused: Option<String>) -> Answer {
    let words = speech.words();
    let s = Show { w: words.clone() };
    let status = if refused.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let demo = app.office_demo().await?.into_iter().map(|staff| DemoLine {
        id: staff.id.to_string(),
        name: staff.name,
        roles: staff.roles.iter().map(|r| s.word("staff", r.word())).collect::<Vec<_>>().join(", "),
    });
    let page = SignInPage {
        switches: speech.switches(&words, app::words::OFFICE),
        id: id.to_owned(),
        to: to.to_owned(),
        refusal: refused,
        demo: demo.collect(),
        demo_password: app::rooms::office::DEMO_PASSWORD,
        s,
    };
    page_with(status, &page)
}

/// Only addresses of this house.
fn within(to: &str) -> &str {
    if to.starts_with('/') && !to.starts_with("//") && !to.contains('\\') { to } else { "/actions" }
}

fn set_cookie(headers: &mut HeaderMap, app: &App, token: &str, seconds: u64) {
    let secure = if app.settings.public_url.starts_with("https:") { "; Secure" } else { "" };
    let cookie = format!("{COOKIE}={token}; Path=/; Max-Age={seconds}; HttpOnly; SameSite=Lax{secure}");
    if let Ok(value) = HeaderValue::from_str(&cookie) {
        headers.append(header::SET_COOKIE, value);
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;

    #[test]
    fn the_way_back_stays_in_the_house() {
        assert_eq!(within("/actions/x"), "/actions/x");
        for foreign in ["//evil.example", "https://evil.example", "", "/\\evil.example"] {
            assert_eq!(within(foreign), "/actions", "{foreign}");
        }
    }
}
