//! In which language a page speaks: asked for in the address, remembered in a cookie, said by the browser.
//!
//! `?lang=de` on any page switches and is remembered in a cookie that names a language and nothing else; no fact changes.
//! The portal puts the consignee's own language between cookie and browser ([`Speech::or`]).

use app::{Words, words};
use axum::{
    extract::{FromRequestParts, Request},
    http::{HeaderMap, HeaderValue, Uri, header, request::Parts},
    middleware::Next,
    response::Response,
};
use domain::lang::Lang;
use std::convert::Infallible;

const COOKIE: &str = "lang";

/// What is known about the wanted language. An extractor that never fails.
#[derive(Clone, Debug)]
pub struct Speech {
    /// Asked for by address or cookie.
    pub chosen: Option<Lang>,
    /// The best of what the browser names, if we have one of them.
    pub browser: Option<Lang>,
    /// Path and query of this page without `lang`, for switches.
    pub here: String,
}

/// One entry of a language switch.
#[derive(Clone, Debug)]
pub struct Switch {
    /// Tag.
    pub tag: &'static str,
    /// The language's own name for itself.
    pub name: String,
    /// Address of this page in that language.
    pub url: String,
    /// Whether the page speaks it now.
    pub current: bool,
}

impl Speech {
    /// The words of an office page: chosen, else the browser's, as far as the office speaks it; else English.
    pub fn words(&self) -> Words {
        Words::of_office(&Lang::from(self.or(None).tag()))
    }
    /// The words of this request: chosen, else `own` (the consignee's language), else the browser's, else English.
    pub fn or(&self, own: Option<&Lang>) -> Words {
        let lang = self.chosen.as_ref().or(own).or(self.browser.as_ref());
        lang.map_or_else(|| Words::of(&Lang::from(words::FALLBACK)), Words::of)
    }
    /// The languages among `tags` as switches of this page.
    pub fn switches(&self, current: &Words, tags: &[&'static str]) -> Vec<Switch> {
        let join = if self.here.contains('?') { '&' } else { '?' };
        let switch = |tag: &&'static str| Switch {
            tag,
            name: Words::of(&Lang::from(*tag)).t("language-name"),
            url: format!("{}{join}lang={tag}", self.here),
            current: current.tag() == *tag,
        };
        tags.iter().map(switch).collect()
    }

    fn read(uri: &Uri, headers: &HeaderMap) -> Self {
        let asked = query(uri, COOKIE).or_else(|| cookie(headers, COOKIE));
        let chosen = asked.as_deref().and_then(known);
        let accepted = headers.get(header::ACCEPT_LANGUAGE).and_then(|v| v.to_str().ok()).unwrap_or_default();
        Self { chosen, browser: best(accepted), here: without_lang(uri) }
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Speech {
    type Rejection = Infallible;
    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        // Below a nested router the address has lost its beginning; `remember` has read the whole one.
        Ok(parts.extensions.get::<Self>().cloned().unwrap_or_else(|| Self::read(&parts.uri, &parts.headers)))
    }
}

/// Remembers a language asked for by `?lang=`, and lets later layers know the request's language.
pub(crate) async fn remember(mut request: Request, next: Next) -> Response {
    let speech = Speech::read(request.uri(), request.headers());
    let asked = query(request.uri(), COOKIE).as_deref().and_then(known);
    request.extensions_mut().insert(speech);
    let mut response = next.run(request).await;
    if let Some(lang) = asked
        && let Ok(value) =
            HeaderValue::from_str(&format!("{COOKIE}={lang}; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly"))
    {
        response.headers_mut().append(header::SET_COOKIE, value);
    }
    response
}

/// The value of a cookie.
pub fn cookie(headers: &HeaderMap, name: &str) -> Option<String> {
    let all = headers.get_all(header::COOKIE).iter().filter_map(|v| v.to_str().ok());
    all.flat_map(|line| line.split(';')).find_map(|pair| {
        let (key, value) = pair.trim().split_once('=')?;
        (key == name).then(|| value.to_owned())
    })
}

/// A value of the query, if it is plain enough to need no decoding.
fn query(uri: &Uri, name: &str) -> Option<String> {
    uri.query()?
        .split('&')
        .find_map(|pair| pair.split_once('=').filter(|(key, _)| *key == name).map(|(_, v)| v.to_owned()))
}

fn without_lang(uri: &Uri) -> String {
    let rest: Vec<&str> =
        uri.query().unwrap_or_default().split('&').filter(|p| !p.is_empty() && !p.starts_with("lang=")).collect();
    if rest.is_empty() { uri.path().to_owned() } else { format!("{}?{}", uri.path(), rest.join("&")) }
}

fn known(tag: &str) -> Option<Lang> {
    words::known(tag).map(Lang::from)
}

/// The language with the highest weight that we have (RFC 9110, 12.5.4).
fn best(accepted: &str) -> Option<Lang> {
    let mut wanted: Vec<(u32, Lang)> = Vec::new();
    for part in accepted.split(',') {
        let (tag, weight) = part.split_once(";q=").unwrap_or((part, "1"));
        let weight = weight.trim().parse::<f32>().map_or(0, |w| (w * 1000.0) as u32);
        if let Some(lang) = known(tag.trim()).filter(|_| weight > 0) {
            wanted.push((weight, lang));
        }
    }
    // Stable: of equal weights the first one named wins.
    wanted.sort_by_key(|(weight, _)| std::cmp::Reverse(*weight));
    wanted.into_iter().next().map(|(_, lang)| lang)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;

    fn speech(uri: &str, headers: &[(&str, &str)]) -> Speech {
        let mut map = HeaderMap::new();
        for (name, value) in headers {
            map.append(axum::http::HeaderName::from_bytes(name.as_bytes()).unwrap(), value.parse().unwrap());
        }
        Speech::read(&uri.parse().unwrap(), &map)
    }

    #[test]
    fn address_before_cookie_before_own_before_browser() {
        let all = [("cookie", "session=x; lang=en"), ("accept-language", "eo, de;q=0.9, en;q=0.8")];
        assert_eq!(speech("/a?lang=de", &all).words().tag(), "de");
        assert_eq!(speech("/a", &all).words().tag(), "en");
        let browser = speech("/a", &all[1..]);
        assert_eq!(browser.words().tag(), "de");
        assert_eq!(browser.or(Some(&Lang::from("en"))).tag(), "en");
        assert_eq!(speech("/a", &[]).words().tag(), "en");
        assert_eq!(speech("/a?lang=xx", &[]).chosen, None);
        let finnish = speech("/a?lang=fi", &[]);
        assert_eq!((finnish.or(None).tag(), finnish.words().tag()), ("fi", "en"), "the office does not speak it");
    }

    #[test]
    fn a_switch_keeps_the_rest_of_the_query() {
        let speech = speech("/a?sort=name&lang=de&q=x", &[]);
        assert_eq!(speech.here, "/a?sort=name&q=x");
        let switches = speech.switches(&speech.words(), words::ALL);
        assert!(switches.iter().any(|s| s.tag == "en" && s.url == "/a?sort=name&q=x&lang=en"));
        assert_eq!(switches.iter().filter(|s| s.current).count(), 1);
    }
}
