//! The public page "Is this genuine?": somebody has a PDF and wants to know. No link, no account; nothing is kept.

use crate::{
    Limits,
    door::{Answer, Speech, assets, language::Switch, page, upload::Posted},
};
use app::{App, Error, Words, genuine::Genuine};
use askama::Template;
use axum::{
    Router,
    extract::{DefaultBodyLimit, Multipart, State},
    response::IntoResponse,
    routing::get,
};

/// The route, limited like sign-in: looking into a large file costs more than a page.
pub(crate) fn router(limits: Limits) -> Router<App> {
    let page = Router::new().route("/genuine", get(show).post(look));
    limits.often(page.layer(DefaultBodyLimit::max(limits.upload_bytes)))
}

#[derive(Template)]
#[template(path = "door/genuine.html")]
struct Page {
    w: Words,
    switches: Vec<Switch>,
    seen: Option<Genuine>,
}

impl Page {
    fn sheet(&self, name: &str) -> String {
        assets::url(name)
    }
    /// What is to be said first.
    fn verdict(&self, seen: &Genuine) -> String {
        if seen.verdict == "filled" {
            return format!("{} {}", self.what(seen), self.w.t("portal-genuine-filled"));
        }
        if seen.genuine {
            return self.what(seen);
        }
        let key = match seen.verdict {
            "foreign" => "genuine-foreign-key".to_owned(),
            other => format!("genuine-{}", other.replace('_', "-")),
        };
        self.w.with("portal-genuine-not", &[("why", self.w.t(&key).into())])
    }
    /// What the time stamp says, if there is one.
    fn stamp(&self, seen: &Genuine) -> Option<String> {
        let stamp = seen.stamp.as_ref()?;
        let moment = stamp.at.map(|at| self.w.moment(at)).unwrap_or_default();
        let values = [("moment", moment.into()), ("authority", stamp.authority.as_str().into())];
        Some(self.w.with("portal-genuine-stamp", &values))
    }
    fn what(&self, seen: &Genuine) -> String {
        let date = seen.sealed_at.map(|at| self.w.moment(at)).unwrap_or_default();
        self.w.with(
            "portal-genuine-yes",
            &[
                ("reference", seen.reference.clone().unwrap_or_default().into()),
                ("revision", seen.revision.unwrap_or_default().into()),
                ("maker", seen.maker.clone().unwrap_or_default().into()),
                ("date", date.into()),
            ],
        )
    }
}

fn speech(speech: &Speech, seen: Option<Genuine>) -> Page {
    let w = speech.or(None);
    Page { switches: speech.switches(&w, app::words::ALL), w, seen }
}

/// `GET /genuine`
async fn show(asked: Speech) -> Answer {
    page(&speech(&asked, None))
}

/// `POST /genuine`: the file is looked at and forgotten.
async fn look(State(app): State<App>, asked: Speech, parts: Multipart) -> Answer {
    let posted = match Posted::read(parts).await {
        Ok(posted) => posted,
        Err(refused) => return Ok(refused.into_response()),
    };
    let Some((_, bytes)) = posted.files.into_iter().next() else { return page(&speech(&asked, None)) };
    // A large file is work for a thread of its own, not for one that answers requests.
    let handle = tokio::runtime::Handle::current();
    let seen = tokio::task::spawn_blocking(move || handle.block_on(app.genuine(&bytes))).await;
    let seen = seen.map_err(Error::fault)??;
    page(&speech(&asked, Some(seen)))
}
