//! A crawler that only looks: follows every link of every page by `GET`, as mail scanners and previews do.

use super::plain;
use reqwest::Client;
use std::collections::{BTreeSet, VecDeque};

/// Most pages of one walk.
const MOST: usize = 400;

/// Walks from these addresses over all links of the same house. Gives the addresses it has seen, each with its status.
/// Pages that differ only in the values of a query count as one, after the third.
pub async fn walk(client: &Client, base: &str, from: &[String]) -> Vec<(String, u16)> {
    let mut open: VecDeque<String> = from.iter().cloned().collect();
    let mut known: BTreeSet<String> = BTreeSet::new();
    let mut kinds: std::collections::BTreeMap<String, u32> = std::collections::BTreeMap::new();
    let mut seen = Vec::new();
    while let Some(url) = open.pop_front() {
        let kind = kinds.entry(shape(&url)).or_default();
        if seen.len() >= MOST || *kind >= 3 || !known.insert(url.clone()) {
            continue;
        }
        *kind += 1;
        let answer = client.get(&url).send().await.unwrap();
        let status = answer.status().as_u16();
        let to = answer.headers().get("location").and_then(|v| v.to_str().ok()).map(str::to_owned);
        let is_page = answer.headers().get("content-type").is_some_and(|v| v.as_bytes().starts_with(b"text/html"));
        seen.push((url.clone(), status));
        let bytes = answer.bytes().await.unwrap();
        if is_page {
            open.extend(links(&String::from_utf8_lossy(&bytes)).iter().filter_map(|href| within(base, &url, href)));
        }
        open.extend(to.and_then(|to| within(base, &url, &to)));
    }
    seen
}

/// The address without the values of its query.
fn shape(url: &str) -> String {
    let (path, query) = url.split_once('?').unwrap_or((url, ""));
    let mut names: Vec<&str> = query.split('&').filter_map(|pair| pair.split('=').next()).collect();
    names.sort_unstable();
    format!("{path}?{}", names.join("&"))
}

/// The address of a link, if it stays in the house.
fn within(base: &str, here: &str, href: &str) -> Option<String> {
    let href = href.split('#').next().unwrap_or_default();
    if href.starts_with(base) {
        return Some(href.to_owned());
    }
    let path = here.split('?').next().unwrap_or_default();
    match href {
        "" => None,
        _ if href.contains(':') => None,
        _ if href.starts_with('/') => Some(format!("{base}{href}")),
        _ if href.starts_with('?') => Some(format!("{path}{href}")),
        _ => Some(format!("{}/{href}", path.rsplit_once('/')?.0)),
    }
}

/// Every `href`, and the address of every form: a scanner tries these too.
fn links(page: &str) -> Vec<String> {
    let part = |name: &'static str| page.split(name).skip(1).filter_map(|rest| rest.split('"').next()).map(plain);
    part("href=\"").chain(part("action=\"")).collect()
}

/// The text of a page without its tags.
pub fn words(page: &str) -> String {
    let body = page.split("<main").nth(1).unwrap_or(page);
    let mut text = String::new();
    let mut inside = body.len() != page.len();
    for c in body.chars() {
        match c {
            '<' => inside = true,
            '>' if inside => {
                inside = false;
                text.push(' ');
            }
            c if !inside => text.push(c),
            _ => {}
        }
    }
    plain(&text.split_whitespace().collect::<Vec<_>>().join(" "))
}
