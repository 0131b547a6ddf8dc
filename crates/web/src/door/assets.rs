//! Style sheets and their like, inside the program, named by the digest of their content.
//!
//! A page links `/static/base.css?v=<digest>`: that address may be kept for ever, because other bytes get another
//! address. Without the right `v` the browser asks each time and is answered by the entity tag.

use axum::{
    Router,
    extract::{Path, Query},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
    routing::get,
};
use rust_embed::RustEmbed;
use serde::Deserialize;

#[derive(RustEmbed)]
#[folder = "static/"]
struct Files;

/// The address of a file under `static/`, with the digest of its content.
pub fn url(name: &str) -> String {
    match tag(name) {
        Some(tag) => format!("/static/{name}?v={tag}"),
        None => format!("/static/{name}"),
    }
}

fn tag(name: &str) -> Option<String> {
    let hash = Files::get(name)?.metadata.sha256_hash();
    Some(hash.iter().take(8).map(|byte| format!("{byte:02x}")).collect())
}

/// `/static/{name}`.
pub(crate) fn router<S: Clone + Send + Sync + 'static>() -> Router<S> {
    Router::new().route("/static/{name}", get(file))
}

#[derive(Deserialize)]
struct Version {
    v: Option<String>,
}

async fn file(Path(name): Path<String>, Query(asked): Query<Version>, headers: HeaderMap) -> Response {
    let (Some(file), Some(tag)) = (Files::get(&name), tag(&name)) else { return StatusCode::NOT_FOUND.into_response() };
    let etag = format!("\"{tag}\"");
    let keep =
        if asked.v.as_deref() == Some(tag.as_str()) { "public, max-age=31536000, immutable" } else { "no-cache" };
    let known = headers.get(header::IF_NONE_MATCH).and_then(|v| v.to_str().ok()).is_some_and(|v| v.contains(&etag));
    let about = [(header::ETAG, etag), (header::CACHE_CONTROL, keep.to_owned())];
    if known {
        return (StatusCode::NOT_MODIFIED, about).into_response();
    }
    (about, [(header::CONTENT_TYPE, kind(&name))], file.data).into_response()
}

fn kind(name: &str) -> &'static str {
    match name.rsplit('.').next() {
        Some("css") => "text/css; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("ico") => "image/x-icon",
        Some("woff2") => "font/woff2",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;

    #[test]
    fn each_sheet_has_an_address_of_its_content() {
        for name in ["base.css", "office.css", "portal.css"] {
            let (path, version) = url(name).split_once("?v=").map(|(p, v)| (p.to_owned(), v.to_owned())).unwrap();
            assert_eq!(path, format!("/static/{name}"));
            assert_eq!(version.len(), 16);
        }
        assert_ne!(tag("base.css"), tag("office.css"));
        assert_eq!(url("no-such.css"), "/static/no-such.css");
    }
}
