//! Bundles inside a PDF: the form that fieldcheck filled carries the evidence as an embedded file, or in a field if it is sealed.
//!
//! Looks through the name tree `EmbeddedFiles`, the catalogue's associated files (`AF`), file attachments on pages and the
//! field for evidence ([`super::in_field`]), and takes what reads as a DSSE envelope of an in-toto statement; file names count for nothing. Never follows anything outside
//! the file. Sizes are capped before and while unpacking, so that a small file cannot become a large one.
//!
//! Callers: `fieldcheck form --read`, the server for forms that come by portal or mail. What is found is still to be opened
//! ([`super::open`]); nothing about it is believed here.

use super::LARGEST;
use ledger::dsse;
use lopdf::{Dictionary, Document, LoadOptions, Object};

/// Largest PDF in bytes that is read.
pub const LARGEST_PDF: usize = 32 * 1024 * 1024;
/// Most bytes that all streams read while loading may unpack to.
const UNPACKED: usize = 64 * 1024 * 1024;
/// Most embedded files that are looked at.
const MOST: usize = 64;
/// Deepest name tree that is followed.
const DEEPEST: usize = 8;

/// A bundle found in a PDF.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Embedded {
    /// The file name it carries, for people only.
    pub name: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// Why a file was not read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NoPdf {
    /// It is too large.
    #[error("{0} bytes are more than a form can have ({LARGEST_PDF})")]
    TooLarge(usize),
    /// It is no PDF, or a broken one.
    #[error("the PDF cannot be read: {0}")]
    Unreadable(String),
}

/// The bundles inside a PDF, each once, in the order in which they are found. None is no error.
///
/// # Errors
/// [`NoPdf`] if it is too large or no PDF.
pub fn embedded(pdf: &[u8]) -> Result<Vec<Embedded>, NoPdf> {
    if pdf.len() > LARGEST_PDF {
        return Err(NoPdf::TooLarge(pdf.len()));
    }
    let options = LoadOptions { max_decompressed_size: Some(UNPACKED), ..Default::default() };
    let document = Document::load_mem_with_options(pdf, options).map_err(|e| NoPdf::Unreadable(e.to_string()))?;
    let mut specs = Vec::new();
    if let Ok(catalog) = document.catalog() {
        if let Some(tree) =
            dictionary(&document, catalog, b"Names").and_then(|names| dictionary(&document, names, b"EmbeddedFiles"))
        {
            walk(&document, tree, DEEPEST, &mut specs);
        }
        specs.extend(array(&document, catalog, b"AF").iter().filter_map(|entry| as_dictionary(&document, entry)));
    }
    for page in document.page_iter().take(1000) {
        let notes = document.get_page_annotations(page).unwrap_or_default();
        specs.extend(notes.into_iter().filter_map(|note| dictionary(&document, note, b"FS")));
    }
    let mut found: Vec<Embedded> = Vec::new();
    let fielded = super::in_field::in_field(&document).into_iter().filter(|file| is_bundle(&file.bytes));
    for file in specs.into_iter().take(MOST).filter_map(|spec| file(&document, spec)).chain(fielded) {
        if !found.iter().any(|other| other.bytes == file.bytes) {
            found.push(file);
        }
    }
    Ok(found)
}

/// The file of a specification, if it is a bundle.
fn file(document: &Document, spec: &Dictionary) -> Option<Embedded> {
    let streams = dictionary(document, spec, b"EF")?;
    let stream =
        [b"UF".as_slice(), b"F"].iter().find_map(|key| streams.get_deref(key, document).ok()?.as_stream().ok())?;
    let bytes = stream.get_plain_content_with_limit(LARGEST).ok().filter(|bytes| bytes.len() <= LARGEST)?;
    let name = [b"UF".as_slice(), b"F"]
        .iter()
        .find_map(|key| lopdf::decode_text_string(spec.get_deref(key, document).ok()?).ok());
    is_bundle(&bytes).then(|| Embedded { name: name.unwrap_or_default(), bytes })
}

/// Whether bytes read as a DSSE envelope of an in-toto statement.
fn is_bundle(bytes: &[u8]) -> bool {
    serde_json::from_slice::<dsse::Envelope>(bytes).is_ok_and(|envelope| envelope.payload_type == dsse::IN_TOTO)
}

/// Collects the file specifications of a name tree (ISO 32000-2, 7.9.6).
fn walk<'a>(document: &'a Document, node: &'a Dictionary, depth: usize, specs: &mut Vec<&'a Dictionary>) {
    specs.extend(
        array(document, node, b"Names").iter().skip(1).step_by(2).filter_map(|entry| as_dictionary(document, entry)),
    );
    if depth == 0 {
        return;
    }
    for kid in array(document, node, b"Kids").iter().take(MOST).filter_map(|kid| as_dictionary(document, kid)) {
        if specs.len() < MOST {
            walk(document, kid, depth - 1, specs);
        }
    }
}

fn dictionary<'a>(document: &'a Document, parent: &'a Dictionary, key: &[u8]) -> Option<&'a Dictionary> {
    as_dictionary(document, parent.get(key).ok()?)
}

fn as_dictionary<'a>(document: &'a Document, object: &'a Object) -> Option<&'a Dictionary> {
    document.dereference(object).ok()?.1.as_dict().ok()
}

fn array<'a>(document: &'a Document, parent: &'a Dictionary, key: &[u8]) -> &'a [Object] {
    parent
        .get_deref(key, document)
        .ok()
        .and_then(|object| object.as_array().ok())
        .map(Vec::as_slice)
        .unwrap_or_default()
}
