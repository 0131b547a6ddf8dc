//! Reads filled PDF forms: the fields with their values as ISO 32000-1, 12.7 has them, and what is doubtful about them.
//!
//! ```
//! let form = b"%PDF-1.7\n1 0 obj <</Type/Catalog /Pages 2 0 R /AcroForm <</Fields [3 0 R]>>>> endobj\n\
//!     2 0 obj <</Type/Pages /Kids [] /Count 0>> endobj\n\
//!     3 0 obj <</FT/Tx /T(name) /V(Dr. Muster)>> endobj\ntrailer <</Root 1 0 R>>\n";
//! let reading = intake::pdf_form::read(form, intake::pdf_form::Limits::default()).unwrap();
//! assert_eq!(reading.field("name").and_then(|field| field.text()).as_deref(), Some("Dr. Muster"));
//! assert_eq!(reading.doubts[0].code, "file.repaired");
//! ```
//!
//! A form is never silently empty: a PDF without fields says so, an XFA form is recognised and its data read, fields that
//! stand on a page but not in the list of fields are read, and so is a form of ours whose entries were painted into the page.
//! A damaged file is searched for its parts. What is encrypted with the empty password is deciphered; with a real one it is
//! an error. Signatures are counted, not checked.
//!
//! **Why lopdf's loader is not used.** It reads every object of a file when it opens it, and a small file can describe as
//! many as it likes: 662 bytes whose object stream lists one long list twenty times took it 470 MB (lopdf 0.47). So objects
//! are read here one at a time, when a field leads to them, and paid for (`budget`); from lopdf come the values, the
//! filters and the ciphers. Callers: `app` (answers by form).

mod boxes;
mod budget;
mod crypt;
mod doubts;
mod error;
mod exported;
mod fields;
mod file;
mod flat;
mod own;
mod pages;
mod reading;
mod repair;
mod streams;
mod syntax;
mod text;
mod values;
mod xfa;
mod xml;
mod xref;

#[cfg(test)]
mod hostile;
#[cfg(test)]
mod rules;
#[cfg(test)]
mod samples;

pub use budget::Limits;
pub use doubts::{CODES, Doubt, Known};
pub use error::FormError;
pub use reading::{Choice, Field, FieldPlace, Kind, Reading, Source, Value, Xfa};

use budget::Budget;
use doubts::Doubts;
use file::File;
use lopdf::Object;
use pages::Pages;
use std::collections::BTreeSet;
use streams::find;

/// How far the mark of a PDF may stand from the beginning.
const HEAD: usize = 1024;

/// Reads one file: a PDF, or exported form data (FDF, XFDF).
///
/// The kind of file is decided by its first bytes, never by its name.
///
/// # Errors
/// [`FormError`] says what is wrong with the file as a whole, where, and what to do.
pub fn read(bytes: &[u8], limits: Limits) -> Result<Reading, FormError> {
    if bytes.len() > limits.bytes {
        return Err(FormError::TooLarge { bytes: bytes.len(), limit: limits.bytes });
    }
    let (budget, doubts) = (Budget::new(limits), Doubts::default());
    let head = bytes.get(..bytes.len().min(HEAD)).unwrap_or_default();
    let marked = |mark: &[u8]| find(head, 0, mark).and_then(|at| bytes.get(at..));
    let reading = if let Some(bytes) = marked(b"%PDF-") {
        pdf(bytes, &budget, &doubts)
    } else if let Some(bytes) = marked(b"%FDF-") {
        exported::fdf(bytes, &budget, &doubts)
    } else if marked(b"<xfdf").is_some() {
        exported::xfdf(bytes, &budget, &doubts)
    } else if find(bytes, 0, b"endobj").is_some() {
        doubts.add(&doubts::NO_HEADER, None, "");
        pdf(bytes, &budget, &doubts)
    } else {
        return Err(error::other(bytes));
    };
    budget.check()?;
    let mut reading = reading?;
    reading.doubts = doubts.into_list();
    Ok(reading)
}

/// Where the fields of a form of ours are on paper: one place for each text and each box, in the order of the form. Empty
/// if the file does not say (its catalog has no `PieceInfo` of ours, see `docs/formats/form.md`).
///
/// # Errors
/// [`FormError`] as for [`read`].
pub fn places(bytes: &[u8], limits: Limits) -> Result<Vec<FieldPlace>, FormError> {
    if bytes.len() > limits.bytes {
        return Err(FormError::TooLarge { bytes: bytes.len(), limit: limits.bytes });
    }
    let (budget, doubts) = (Budget::new(limits), Doubts::default());
    let head = bytes.get(..bytes.len().min(HEAD)).unwrap_or_default();
    let start = find(head, 0, b"%PDF-").ok_or_else(|| error::other(bytes))?;
    let file = File::open(bytes.get(start..).unwrap_or_default(), &budget, &doubts)?;
    let places = file.root().map(|root| flat::places(&file, root)).unwrap_or_default();
    budget.check()?;
    Ok(places)
}

fn pdf(bytes: &[u8], budget: &Budget, doubts: &Doubts) -> Result<Reading, FormError> {
    let file = File::open(bytes, budget, doubts)?;
    let pages = Pages::of(&file);
    let root = file.root().ok_or_else(|| FormError::Damaged { what: "its root was not found".to_owned() })?;
    let form = file.entry(root, b"AcroForm").as_dict().ok();
    let top = form.map(|form| file.list(form, b"Fields")).unwrap_or_default();
    let drafts = fields::collect(&file, top, &pages);
    let mut reading = Reading::of(Source::Pdf);
    reading.pages = pages.count;
    reading.producer = producer(&file);
    reading.encrypted = file.is_encrypted();
    reading.attachments = attachments(&file);
    for draft in &drafts {
        budget.check()?;
        let field = values::field(&file, draft, &pages);
        if field.kind == Kind::Unknown {
            doubts.add(&doubts::UNTYPED, Some(&field.name), "");
        }
        reading.fields.push(field);
    }
    let signed = |field: &&Field| matches!(field.value, Some(Value::Signed { .. }));
    reading.signed = reading.fields.iter().filter(signed).count();
    let covered = drafts.iter().filter_map(|draft| values::covered(&file, draft)).max();
    // Some writers end the file with line breaks that they do not sign.
    let added = covered.map_or(0, |covered| bytes.trim_ascii_end().len().saturating_sub(covered));
    if added > 0 {
        doubts.add(&doubts::SIGNED_PART, None, &added.to_string());
    }
    let painted = flat::read(&file, root, &pages, &reading.fields);
    let layout = form.map_or(&Object::Null, |form| file.entry(form, b"XFA"));
    let bare = reading.fields.is_empty();
    reading.flattened = painted.flattened.is_some();
    let restored = !painted.fields.is_empty();
    reading.fields.extend(painted.fields);
    if let Some(what) = painted.flattened {
        doubts.add(&doubts::FLATTENED, None, what);
    }
    if !layout.is_null() {
        let data = xfa::read(&file, layout);
        let rendered = matches!(file.entry(root, b"NeedsRendering"), Object::Boolean(true));
        reading.xfa = if bare || rendered || data.dynamic { Xfa::Dynamic } else { Xfa::Static };
        let what = match (data.fields.is_empty(), data.has_data) {
            (false, _) => "the values of its data were read",
            (true, true) => "its data is empty",
            (true, false) => "it holds no data, so nothing could be read",
        };
        let known = if reading.xfa == Xfa::Static { &doubts::XFA_STATIC } else { &doubts::XFA_DYNAMIC };
        doubts.add(known, None, what);
        reading.fields.extend(data.fields);
    } else if bare && !restored {
        reading.flattened = form.is_some() || pages.looks_flat(&file);
        let known = match (reading.flattened, form) {
            (true, Some(_)) => &doubts::NO_FIELDS,
            (true, None) => &doubts::FLATTENED,
            _ => &doubts::NO_FORM,
        };
        doubts.add(known, None, if reading.flattened { "nothing could be read" } else { "" });
    }
    Ok(reading)
}

fn producer(file: &File<'_>) -> Option<String> {
    let info = file.trailer.get(b"Info").ok().and_then(|info| file.node(info))?;
    file.text(info.dict, b"Producer")
}

/// The names of the files inside (ISO 32000-1, 7.11.4).
fn attachments(file: &File<'_>) -> Vec<String> {
    let named = file.root().and_then(|root| file.entry(root, b"Names").as_dict().ok());
    let mut rest: Vec<&Object> = named.and_then(|names| names.get(b"EmbeddedFiles").ok()).into_iter().collect();
    let (mut seen, mut found) = (BTreeSet::new(), Vec::new());
    while let Some(node) = rest.pop().map(|object| file.node(object)) {
        let Some(node) = node.filter(|node| node.number.is_none_or(|number| seen.insert(number))) else { continue };
        for pair in file.list(node.dict, b"Names").chunks(2) {
            if !file.budget.object() {
                return found;
            }
            let [key, entry] = pair else { break };
            let said = file.node(entry).and_then(|s| file.text(s.dict, b"UF").or_else(|| file.text(s.dict, b"F")));
            let key = file.get(key).as_str().map(|key| file.decode(key).text);
            found.extend(said.or_else(|| key.ok()));
        }
        for kid in file.list(node.dict, b"Kids").iter().rev() {
            if !file.budget.object() {
                return found;
            }
            rest.push(kid);
        }
    }
    found
}
