//! The maker's verification form: filled where it has fields, the evidence embedded, a result page behind it.
//!
//! INVARIANT: "done" is ticked only for a serial number whose evidence says corrected, and only if nobody has answered it yet.
//! Whatever is filled in is a proposal: a person reads it and signs. Reading evidence out of a form is
//! [`bmc::bundle::embedded`], which the maker's server uses too.

mod attach;
mod fields;
mod page;

use crate::{report::Seal, trouble::Trouble, words::Words};
use bmc::bundle::{self, Opened};
use lopdf::{Document, LoadOptions, Object};

/// A bundle to go into the form.
#[derive(Debug)]
pub(crate) struct Piece {
    /// File name.
    pub(crate) name: String,
    /// Its bytes, as they are embedded.
    pub(crate) bytes: Vec<u8>,
    /// Opened; the signature fits.
    pub(crate) opened: Opened,
    /// What goes onto the page about the seal.
    pub(crate) seal: Seal,
}

/// A form, filled.
#[derive(Debug)]
pub(crate) struct Filled {
    /// The document.
    pub(crate) bytes: Vec<u8>,
    /// Names of the fields that were filled; none if the form has none of ours.
    pub(crate) fields: Vec<String>,
}

/// Fills fields, embeds the evidence, appends the result page.
pub(crate) fn fill(form: &[u8], pieces: &[Piece], now: jiff::Timestamp, words: &Words) -> Result<Filled, Trouble> {
    let unreadable = |why: String| Trouble::new("form").value("why", why);
    if form.len() > bundle::LARGEST_PDF {
        return Err(unreadable(format!("{} > {}", form.len(), bundle::LARGEST_PDF)));
    }
    let mut document =
        Document::load_mem_with_options(form, LoadOptions::default()).map_err(|e| unreadable(e.to_string()))?;
    if document.is_encrypted() || document.was_encrypted() {
        return Err(Trouble::new("form_locked"));
    }
    let fields = fields::fill(&mut document, pieces, words);
    attach::embed(&mut document, pieces, now).map_err(|e| unreadable(e.to_string()))?;
    page::append(&mut document, pieces, words).map_err(|e| unreadable(e.to_string()))?;
    drop_accessibility_claim(&mut document);
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).map_err(|e| unreadable(e.to_string()))?;
    Ok(Filled { bytes, fields })
}

/// The appended page has no tags and no embedded fonts, so the document no longer is what PDF/UA-1 demands, and does not say so.
fn drop_accessibility_claim(document: &mut Document) {
    const CLAIM: (&str, &str) = ("<pdfuaid:part>", "</pdfuaid:part>");
    let Some(id) = document.catalog().ok().and_then(|catalog| catalog.get(b"Metadata").ok()?.as_reference().ok())
    else {
        return;
    };
    let Ok(Object::Stream(stream)) = document.get_object_mut(id) else { return };
    let Ok(Ok(text)) = stream.get_plain_content_with_limit(1 << 20).map(String::from_utf8) else { return };
    if let (Some(from), Some(to)) = (text.find(CLAIM.0), text.find(CLAIM.1)) {
        let without = [text.get(..from), text.get(to + CLAIM.1.len()..)].into_iter().flatten().collect::<String>();
        stream.set_plain_content(without.into_bytes());
    }
}

#[cfg(test)]
pub(crate) mod tests;
