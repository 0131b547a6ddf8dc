//! Fillable fields and page codes, added to a set document.
//!
//! The typesetter writes no form fields. A template marks the place of each with a link to `field:NAME` (a text) or
//! `field:NAME=STATE` (a box to tick), so that position, reading order and the tagged structure are the typesetter's own.
//! Here each such link becomes a widget (ISO 32000-1 12.5.6.19), its structure element a `Form` (14.8.4.5), and boxes
//! of one name become one field: a check box if alone, else radio buttons that can be cleared again.
//!
//! INVARIANT: the same input gives the same bytes. No JavaScript, no regenerated appearances, no value in a font that is
//! not embedded: what is known beforehand is printed, and repeated in hidden fields for whoever reads the file.
//!
//! Called by the writer folders. All of it is behind [`finish`], so that it can go once the typesetter has fields.

pub(crate) mod code;
mod mask;
mod structure;
mod widget;

pub(crate) use widget::SEAL;

use crate::Error;
use lopdf::{Document, Object, ObjectId, dictionary};
use std::collections::BTreeMap;

/// What is added to a document.
#[derive(Clone, Debug, Default)]
pub(crate) struct Additions {
    /// What a screen reader says at a field, by `NAME` or `NAME=STATE`.
    pub labels: BTreeMap<String, String>,
    /// What is known already and read by programs: hidden fields.
    pub values: BTreeMap<String, String>,
    /// The text of the code on each page without the page's number, which is appended. None: no codes.
    pub code: Option<String>,
    /// The code stands in the left corner, where lines of the language end.
    pub right_to_left: bool,
}

/// The document with its fields and codes.
///
/// # Errors
/// [`Error::Typesetting`] if the typesetter's output is not what this module knows, or a code is too long.
pub(crate) fn finish(pdf: &[u8], additions: &Additions) -> Result<Vec<u8>, Error> {
    let mut document = complete(pdf, additions)?.document;
    let mut written = Vec::with_capacity(pdf.len() + 4096);
    document.save_to(&mut written).map_err(|e| defect(e.to_string()))?;
    Ok(written)
}

/// A document with its fields and codes, not written yet.
pub(crate) struct Complete {
    pub document: Document,
    /// For each page that has a code: itself, the stream that the typesetter has written, the stream with the code.
    pub coded: Vec<[ObjectId; 3]>,
}

/// The same, for whoever goes on with the document.
///
/// # Errors
/// As [`finish`].
pub(crate) fn complete(pdf: &[u8], additions: &Additions) -> Result<Complete, Error> {
    let mut document = Document::load_mem(pdf).map_err(|e| defect(e.to_string()))?;
    let pages: Vec<ObjectId> = document.get_pages().into_values().collect();
    let mut fields = widget::Fields::default();
    for page in &pages {
        for annotation in annotations(&document, *page) {
            widget::turn(&mut document, *page, annotation, additions, &mut fields)?;
        }
    }
    let is_form = fields.is_form();
    let places = fields.places(&document, &pages, additions);
    let first = *pages.first().ok_or_else(|| defect("no page".into()))?;
    let fields = fields.write(&mut document, first, additions)?;
    if !fields.is_empty() {
        enter(&mut document, fields, is_form)?;
        if is_form {
            document.catalog_mut().map_err(lost)?.set("PieceInfo", places);
        }
        for page in &pages {
            document.get_dictionary_mut(*page).map_err(lost)?.set("Tabs", "S");
        }
    }
    let mut coded = Vec::new();
    if let Some(text) = &additions.code {
        for (n, page) in pages.iter().enumerate() {
            let content = code::content(&format!("{text}{}", n + 1), additions.right_to_left)?;
            coded.push(code::draw(&mut document, *page, content)?);
        }
    }
    Ok(Complete { document, coded })
}

fn annotations(document: &Document, page: ObjectId) -> Vec<ObjectId> {
    let listed = document
        .get_dictionary(page)
        .and_then(|p| p.get(b"Annots"))
        .and_then(|a| document.dereference(a))
        .and_then(|(_, a)| a.as_array());
    listed.map(|list| list.iter().filter_map(|a| a.as_reference().ok()).collect()).unwrap_or_default()
}

/// The interactive form of the document: fields, and if it is one to be filled in, two fonts for what viewers write.
fn enter(document: &mut Document, fields: Vec<ObjectId>, is_form: bool) -> Result<(), Error> {
    let fields: Vec<Object> = fields.into_iter().map(Object::Reference).collect();
    if !is_form {
        let form = document.add_object(dictionary! { "Fields" => fields });
        document.catalog_mut().map_err(lost)?.set("AcroForm", form);
        return Ok(());
    }
    let font = |name: &str, encoded: bool| {
        let mut font = dictionary! { "Type" => "Font", "Subtype" => "Type1", "BaseFont" => Object::Name(name.into()) };
        if encoded {
            font.set("Encoding", "WinAnsiEncoding");
        }
        font
    };
    let text = document.add_object(font("Helvetica", true));
    let marks = document.add_object(font("ZapfDingbats", false));
    let form = document.add_object(dictionary! {
        "Fields" => fields,
        "DR" => dictionary! { "Font" => dictionary! { "Helv" => text, "ZaDb" => marks } },
        "DA" => Object::string_literal(widget::TEXT),
    });
    document.catalog_mut().map_err(lost)?.set("AcroForm", form);
    Ok(())
}

/// A text string: ASCII as it is, everything else as UTF-16 (ISO 32000-1 7.9.2.2).
fn text(value: &str) -> Object {
    lopdf::text_string(value)
}

fn lost(why: lopdf::Error) -> Error {
    defect(why.to_string())
}

fn defect(why: String) -> Error {
    Error::Typesetting { what: "form fields".into(), why }
}

#[cfg(test)]
mod tests;
