//! The public page "what we keep about you and why". No link is needed to read it; the portal shows the same words with the
//! maker's name and address beside them.

use crate::door::{Answer, Speech, assets, language::Switch, page};
use app::{App, Words};
use askama::Template;
use axum::{Router, routing::get};

/// The parts of the page: each has a heading and a text.
const PARTS: [&str; 6] = ["what", "why", "who", "long", "rights", "contact"];

/// The route.
pub(crate) fn router() -> Router<App> {
    Router::new().route("/privacy", get(show))
}

/// Headings and texts in these words.
pub(crate) fn parts(words: &Words) -> Vec<(String, String)> {
    let part =
        |name: &str| (words.t(&format!("portal-privacy-{name}")), words.t(&format!("portal-privacy-{name}-text")));
    PARTS.map(part).into()
}

#[derive(Template)]
#[template(path = "door/privacy.html")]
struct Page {
    w: Words,
    switches: Vec<Switch>,
    parts: Vec<(String, String)>,
}

impl Page {
    fn sheet(&self, name: &str) -> String {
        assets::url(name)
    }
}

/// `GET /privacy`
async fn show(speech: Speech) -> Answer {
    let w = speech.or(None);
    page(&Page { switches: speech.switches(&w, app::words::ALL), parts: parts(&w), w })
}
