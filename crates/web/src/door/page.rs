//! Answers: a rendered page, or the way to another one.

use super::Refusal;
use askama::Template;
use axum::{
    http::{StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};

/// What every handler returns.
pub type Answer = Result<Response, Refusal>;

/// A rendered page.
pub fn page(template: &impl Template) -> Answer {
    page_with(StatusCode::OK, template)
}

/// A rendered page with another status: 422 for a form shown again, 409 for a refusal.
pub fn page_with(status: StatusCode, template: &impl Template) -> Answer {
    let html = template.render().map_err(|e| Refusal::from(app::Error::fault(e)))?;
    Ok((status, [(header::CONTENT_TYPE, "text/html; charset=utf-8")], html).into_response())
}

/// After a change: look there (303).
pub fn see(to: &str) -> Answer {
    Ok(Redirect::to(to).into_response())
}
