//! The maker's office as pages. Every route needs a session; the acts themselves check the role again.
//!
//! [`desk::Desk`] is who asks, in which language; [`show::Show`] says values in words; [`frame::Frame`] is what stands
//! around every page. A page is one file here and one template in `pages/office`.

mod actions;
mod answers;
mod calls;
mod chain;
mod changes;
mod closing;
mod consignee;
mod desk;
mod door;
mod editor;
mod evidence;
mod files;
mod forecast;
mod frame;
mod inbox;
mod instructions;
mod letters;
mod list;
mod log;
mod mail;
mod new_action;
mod notice;
mod numbers;
mod overview;
mod queue;
mod recipients;
mod scope;
mod scope_changes;
mod show;
mod stated;
mod talk;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod texts;
mod work;

use crate::Limits;
use app::App;
use axum::{
    Router,
    extract::DefaultBodyLimit,
    routing::{get, post},
};

/// All routes of the office.
pub(crate) fn router(limits: Limits) -> Router<App> {
    let doors =
        Router::new().route("/sign-in", get(door::form).post(door::sign_in)).route("/sign-out", post(door::sign_out));
    let evidence = Router::new()
        .route("/actions/{action}/evidence/profile", post(evidence::publish))
        .route("/actions/{action}/recipients/{consignee}/evidence", post(evidence::enter))
        .route("/actions/{action}/letters/posted", post(letters::posted))
        .route("/actions/{action}/notice/instructions", post(instructions::act))
        .route("/actions/{action}/recipients/{consignee}/talk", get(talk::page).post(talk::act))
        .layer(DefaultBodyLimit::max(limits.evidence_bytes));
    let upload = Router::new()
        .route("/actions/{action}/scope/records", post(scope::upload))
        .layer(DefaultBodyLimit::max(limits.upload_bytes));
    let pages = Router::new()
        .route("/", get(actions::home))
        .route("/actions", get(actions::list))
        .route("/actions/new", get(new_action::page).post(new_action::act))
        .route("/actions/{action}", get(overview::page))
        .route("/actions/{action}/notice", get(notice::page).post(notice::act))
        .route("/actions/{action}/notice/edit", get(editor::page).post(editor::act))
        .route("/actions/{action}/notice/preview.pdf", get(editor::preview))
        .route("/actions/{action}/notice/changes", get(changes::page))
        .route("/actions/{action}/scope", get(scope::page).post(scope::act))
        .route("/actions/{action}/scope/changes", get(scope_changes::page))
        .route("/actions/{action}/scope/records/{file}", get(list::page))
        .route("/actions/{action}/chain", get(chain::page))
        .route("/actions/{action}/recipients", get(recipients::page))
        .route("/actions/{action}/recipients/export.csv", get(recipients::export))
        .route("/actions/{action}/recipients/{consignee}", get(consignee::page).post(consignee::act))
        .route("/actions/{action}/recipients/{consignee}/files/{digest}", get(files::evidence))
        .route("/actions/{action}/recipients/{consignee}/given/{digest}", get(talk::file))
        .route("/actions/{action}/recipients/{consignee}/person/{format}", get(talk::person))
        .route("/actions/{action}/recipients/{consignee}/evidence/{digest}", get(evidence::bundle))
        .route("/actions/{action}/recipients/{consignee}/mail/{digest}", get(mail::page).post(mail::act))
        .route("/actions/{action}/recipients/{consignee}/mail/{digest}/crop/{field}", get(mail::crop))
        .route("/inbox", get(inbox::list))
        .route("/inbox/next", get(inbox::next))
        .route("/inbox/{action}/{consignee}/{task}", get(inbox::task).post(inbox::act))
        .route("/calls", get(calls::list).post(calls::take))
        .route("/calls/{action}/{consignee}", get(calls::page).post(calls::act))
        .route("/mail", get(mail::waiting))
        .route("/mail/{digest}", get(mail::one).post(mail::settle))
        .route("/mail/{digest}/original", get(mail::original))
        .route("/actions/{action}/recipients/{consignee}/vex/{serial}", get(evidence::vex))
        .route("/actions/{action}/evidence", get(evidence::page))
        .route("/actions/{action}/evidence/withdraw", post(evidence::withdraw))
        .route("/actions/{action}/letters", get(letters::page).post(letters::act))
        .route("/actions/{action}/numbers", get(numbers::page))
        .route("/actions/{action}/numbers/{file}", get(numbers::sheet))
        .route("/actions/{action}/forecast", get(forecast::page).post(forecast::set_class))
        .route("/actions/{action}/forecast.csv", get(forecast::csv))
        .route("/actions/{action}/status", get(numbers::status))
        .route("/actions/{action}/status.json", get(numbers::status_json))
        .route("/actions/{action}/answers", get(answers::page))
        .route("/actions/{action}/units", get(work::units))
        .route("/actions/{action}/tasks", get(work::tasks))
        .route("/actions/{action}/log", get(log::page))
        .route("/actions/{action}/log/{index}", get(log::fact))
        .route("/actions/{action}/log/{index}/{file}", get(log::download))
        .route("/actions/{action}/closing", get(closing::page).post(closing::act))
        .route("/actions/{action}/files/{digest}", get(files::file))
        .route("/actions/{action}/dossier", get(files::dossier))
        .layer(DefaultBodyLimit::max(limits.form_bytes));
    limits.often(doors).merge(upload).merge(evidence).merge(pages)
}
