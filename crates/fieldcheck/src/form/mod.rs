//! The maker's verification form: filled where it has fields, the evidence inside, and on a form without a signature a result
//! page behind it. Everything is appended; no byte of the form changes, so the maker's seal stays whole.
//!
//! INVARIANT: "done" is ticked only for a serial number whose evidence says corrected, and only if nobody has answered it yet.
//! Whatever is filled in is a proposal: a person reads it and signs. Reading evidence out of a form is
//! [`bmc::bundle::embedded`], which the maker's server uses too.

mod attach;
mod fields;
mod page;
mod update;

use crate::{report::Seal, trouble::Trouble, words::Words};
use bmc::{
    bundle::{self, Opened},
    seal::{self, Reason, Verdict},
};
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
    /// The document: the form as it was, and one update behind it.
    pub(crate) bytes: Vec<u8>,
    /// Names of the fields that were filled; none if the form has none of ours.
    pub(crate) fields: Vec<String>,
    /// Whether the form is signed, so that nothing but fields was touched.
    pub(crate) signed: bool,
    /// Whether the evidence is inside; a signed form without a field for it takes none.
    pub(crate) carries: bool,
}

/// Fills fields, puts the evidence in and, unless the form is signed, appends the result page.
///
/// What is written is one incremental update: the bytes of the form stay an exact prefix. A signed form that allows filling in
/// (DocMDP 2, ISO 32000-1, 12.8.2.2) allows neither embedded files nor pages; there the evidence travels in the value of the
/// field [`bundle::EVIDENCE_FIELD`].
pub(crate) fn fill(form: &[u8], pieces: &[Piece], now: jiff::Timestamp, words: &Words) -> Result<Filled, Trouble> {
    let unreadable = |why: String| Trouble::new("form").value("why", why);
    if form.len() > bundle::LARGEST_PDF {
        return Err(unreadable(format!("{} > {}", form.len(), bundle::LARGEST_PDF)));
    }
    let before =
        Document::load_mem_with_options(form, LoadOptions::default()).map_err(|e| unreadable(e.to_string()))?;
    if before.is_encrypted() || before.was_encrypted() {
        return Err(Trouble::new("form_locked"));
    }
    let seal = seal::check(form).verdict;
    if let Verdict::NotGenuine(why @ (Reason::Changed | Reason::Broken(_) | Reason::Foreign)) = &seal {
        return Err(Trouble::new("form_not_genuine").value("why", why));
    }
    let holds = !matches!(seal, Verdict::NotGenuine(_));
    let signed = holds || update::is_signed(&before);
    let mut document = before.clone();
    let mut fields = fields::fill(&mut document, pieces, words);
    let carries = if signed {
        let room = attach::into_field(&mut document, pieces);
        fields.extend(room.then(|| bundle::EVIDENCE_FIELD.to_owned()));
        room
    } else {
        attach::embed(&mut document, pieces, now).map_err(|e| unreadable(e.to_string()))?;
        page::append(&mut document, pieces, words).map_err(|e| unreadable(e.to_string()))?;
        drop_accessibility_claim(&mut document);
        true
    };
    let bytes = update::write(form, before, document).map_err(|e| unreadable(e.to_string()))?;
    if holds && seal::check(&bytes).verdict != Verdict::Filled && bytes.len() != form.len() {
        // Rather nothing than a form whose seal this program has broken.
        return Err(Trouble::new("form_seal"));
    }
    Ok(Filled { bytes, fields, signed, carries })
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
