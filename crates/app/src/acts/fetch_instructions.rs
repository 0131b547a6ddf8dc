//! Fetching the instructions that stand behind the notice's link. What comes back is a version like an upload: kept by its
//! digest, signed with the notice, given out in the portal.
//!
//! What the bytes are, they say themselves; a server that calls them something else (a page to sign in, where a PDF was
//! promised) is refused. The link is typed by a person, so only addresses that everybody can reach are asked (`channels::web`).

use crate::{App, Error, Result, Staff, acts::upload_instructions::LARGEST};
use channels::web::{Ask, Got, Rules, ask};
use domain::{
    id::{ActionId, Digest},
    lang::Lang,
    notice::InstructionKind,
};
use std::time::Duration;

/// The longest that fetching may take.
const WITHIN: Duration = Duration::from_secs(30);
const WANTED: &str = "application/pdf, text/html, text/markdown, text/plain";

impl App {
    /// Fetches what stands behind the link as the next version in this language. Gives the digest of the new draft.
    ///
    /// # Errors
    /// As [`App::upload_instructions`]; `instructions.link` with the reason why nothing came.
    pub async fn fetch_instructions(
        &self,
        staff: &Staff,
        action: &ActionId,
        on: &Digest,
        lang: &Lang,
    ) -> Result<Digest> {
        // Whoever may not take a file may not make this server ask for one.
        let (_, draft) = self.draft_to_file(staff, action, on, lang).await?;
        let (name, bytes) = fetched(&draft.notice.instructions.url, self.settings.fetch_private).await?;
        self.upload_instructions(staff, action, on, lang, &name, &bytes).await
    }
}

/// Name and bytes of what stands behind a link. `private`: also on addresses that only this house can reach.
///
/// # Errors
/// `instructions.link` with the reason.
pub async fn fetched(url: &str, private: bool) -> Result<(String, Vec<u8>)> {
    let wrong = |why: String| Error::new("instructions.link", format!("{url}: {why}"));
    let rules = Rules { most_bytes: LARGEST, within: WITHIN, private };
    let got = ask(&Ask { url, accept: WANTED, body: None }, rules).await.map_err(|why| wrong(why.to_string()))?;
    named(&got).map_err(wrong).map(|name| (name, got.bytes))
}

/// The digest by which such bytes are kept.
#[must_use]
pub fn digest(bytes: &[u8]) -> Digest {
    crate::personal::id_digest(&ledger::Digest::of(bytes))
}

/// The name of what came: the last part of its address, with the ending that its bytes have.
fn named(got: &Got) -> std::result::Result<String, String> {
    let is = InstructionKind::of_bytes(&got.bytes).map_err(|fault| fault.to_string())?;
    let said = InstructionKind::of_mime(&got.mime);
    let is_text = |kind| matches!(kind, InstructionKind::Text | InstructionKind::Markdown);
    if said.is_some_and(|said| said != is && !(is_text(said) && is_text(is))) {
        return Err(format!("{} ≠ {}", got.mime, is.mime()));
    }
    let path = got.url.split(['?', '#']).next().unwrap_or_default();
    let last = path.rsplit('/').next().unwrap_or_default();
    let last = if last.is_empty() || !path.contains("://") { "instructions" } else { last };
    if InstructionKind::of(last, &got.bytes).is_ok() {
        return Ok(last.to_owned());
    }
    let stem = last.rsplit_once('.').map_or(last, |(stem, _)| stem);
    let ending = if said == Some(InstructionKind::Markdown) { "md" } else { is.ending() };
    Ok(format!("{stem}.{ending}"))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;

    #[test]
    fn what_comes_is_named_after_what_it_is() {
        let of = |url: &str, mime: &str, bytes: &[u8]| {
            named(&Got { url: url.into(), mime: mime.into(), bytes: bytes.to_vec() })
        };
        let page = b"<!DOCTYPE html><title>Steps</title>";
        assert_eq!(of("https://a.example/bmc.html?x=1", "text/html", page).unwrap(), "bmc.html");
        assert_eq!(of("https://a.example/download.php", "text/html; charset=utf-8", page).unwrap(), "download.html");
        assert_eq!(of("https://a.example/steps.md", "text/plain", b"# Steps").unwrap(), "steps.md");
        assert_eq!(of("https://a.example/steps", "text/markdown", b"# Steps").unwrap(), "steps.md");
        assert_eq!(of("https://a.example/", "", b"Steps").unwrap(), "instructions.txt");
        assert!(of("https://a.example/steps.pdf", "application/pdf", page).is_err(), "a page to sign in is no PDF");
        assert!(of("https://a.example/x.zip", "application/zip", b"PK\x03\x04\0").is_err());
    }
}
