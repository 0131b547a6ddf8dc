//! The fields of an interactive form: names, kinds, and which of them somebody may fill.

use lopdf::{Dictionary, Document, Object, ObjectId};
use std::collections::BTreeSet;

/// Deepest nesting of fields.
const DEEPEST: usize = 32;
const READ_ONLY: i64 = 1;
const PUSH_BUTTON: i64 = 1 << 16;

/// A field, or one of its widgets that stands apart.
pub(super) struct Field {
    /// Its object.
    pub(super) id: ObjectId,
    /// Its full name.
    pub(super) name: String,
    /// `Tx`, `Btn`, `Ch` or `Sig`, its own or inherited.
    pub(super) kind: Vec<u8>,
    flags: i64,
    /// Whether it is but a widget of the field that has this name.
    pub(super) is_widget: bool,
}

impl Field {
    /// Whether filling in the form may change it: neither a signature nor a button to push, and not read-only.
    pub(super) fn is_fillable(&self) -> bool {
        let pushed = self.kind == b"Btn" && self.flags & PUSH_BUTTON != 0;
        matches!(self.kind.as_slice(), b"Tx" | b"Ch" | b"Btn") && !pushed && self.flags & READ_ONLY == 0
    }
}

/// The form of the document: its object if it has one of its own, and the dictionary.
pub(super) fn form(document: &Document) -> Option<(Option<ObjectId>, &Dictionary)> {
    let value = document.catalog().ok()?.get(b"AcroForm").ok()?;
    let (id, object) = document.dereference(value).ok()?;
    Some((id, object.as_dict().ok()?))
}

/// Every field that hangs in the form, each object once.
pub(super) fn all(document: &Document) -> Vec<Field> {
    let mut found = Vec::new();
    let mut seen = BTreeSet::new();
    let roots = form(document).and_then(|(_, form)| array(document, form, b"Fields")).unwrap_or_default();
    let mut waiting: Vec<(ObjectId, Option<Field>, usize)> = roots.into_iter().rev().map(|id| (id, None, 0)).collect();
    while let Some((id, parent, depth)) = waiting.pop() {
        let Ok(dictionary) = document.get_dictionary(id) else { continue };
        if depth > DEEPEST || !seen.insert(id) {
            continue;
        }
        let field = field(document, id, dictionary, parent.as_ref());
        for kid in array(document, dictionary, b"Kids").unwrap_or_default().into_iter().rev() {
            let parent = Field { kind: field.kind.clone(), name: field.name.clone(), ..field };
            waiting.push((kid, Some(parent), depth + 1));
        }
        found.push(field);
    }
    found
}

fn field(document: &Document, id: ObjectId, own: &Dictionary, parent: Option<&Field>) -> Field {
    let name = own.get_deref(b"T", document).ok().and_then(|name| lopdf::decode_text_string(name).ok());
    let kind = own.get_deref(b"FT", document).and_then(Object::as_name).ok().map(<[u8]>::to_vec);
    let flags = own.get_deref(b"Ff", document).and_then(Object::as_i64).ok();
    let is_widget = name.is_none() && parent.is_some();
    let name = match (parent.map(|parent| parent.name.clone()).filter(|name| !name.is_empty()), name) {
        (Some(parent), Some(name)) => format!("{parent}.{name}"),
        (Some(name), None) | (None, Some(name)) => name,
        (None, None) => String::new(),
    };
    Field {
        id,
        name,
        kind: kind.or_else(|| parent.map(|parent| parent.kind.clone())).unwrap_or_default(),
        flags: flags.or_else(|| parent.map(|parent| parent.flags)).unwrap_or(0),
        is_widget,
    }
}

/// The references in an array.
fn array(document: &Document, dictionary: &Dictionary, key: &[u8]) -> Option<Vec<ObjectId>> {
    let values = dictionary.get_deref(key, document).ok()?.as_array().ok()?;
    Some(values.iter().filter_map(|value| value.as_reference().ok()).collect())
}
