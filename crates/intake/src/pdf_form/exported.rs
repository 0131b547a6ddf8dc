//! Exported form data without the form: FDF (ISO 32000-1, 12.7.7) and XFDF (ISO 19444-1).
//!
//! Such a file names fields and values but no kinds, and says nothing about how the form looks; the kinds of our own fields
//! are known by their names (`own`). Called by the folder's `read`.

use super::{
    FormError,
    budget::Budget,
    doubts::{self, Doubts},
    fields,
    file::File,
    own,
    pages::Pages,
    reading::{Field, Kind, Reading, Source, Value},
    values,
    xml::{self, Element},
};

/// Reads an FDF.
///
/// # Errors
/// As the folder's `read`.
pub(super) fn fdf(bytes: &[u8], budget: &Budget, doubts: &Doubts) -> Result<Reading, FormError> {
    let file = File::repaired(bytes, budget, doubts)?;
    let root = file.root().ok_or_else(|| damaged("its root was not found"))?;
    let data = file.entry(root, b"FDF").as_dict().map_err(|_| damaged("its root has no entry FDF"))?;
    let pages = Pages::default();
    let drafts = fields::collect(&file, file.list(data, b"Fields"), &pages);
    let mut reading = Reading::of(Source::Fdf);
    reading.encrypted = file.is_encrypted();
    reading.fields = drafts.iter().map(|draft| values::field(&file, draft, &pages)).collect();
    if reading.fields.is_empty() {
        doubts.add(&doubts::NO_FIELDS, None, "");
    }
    own::type_fields(&mut reading, doubts);
    Ok(reading)
}

/// Reads an XFDF.
///
/// # Errors
/// As the folder's `read`.
pub(super) fn xfdf(bytes: &[u8], budget: &Budget, doubts: &Doubts) -> Result<Reading, FormError> {
    let tree = xml::parse(bytes, budget).map_err(|why| damaged(&why))?;
    let data = tree.find("xfdf").ok_or_else(|| damaged("it has no element xfdf"))?;
    let mut reading = Reading::of(Source::Xfdf);
    if let Some(fields) = data.child("fields") {
        Taking { kind: Kind::Unknown, budget, doubts }.group(fields, "", &mut reading.fields);
    }
    if reading.fields.is_empty() {
        doubts.add(&doubts::NO_FIELDS, None, "");
    }
    own::type_fields(&mut reading, doubts);
    Ok(reading)
}

/// Takes the fields in an element of an XFDF and below it.
pub(super) struct Taking<'t> {
    /// What kind they are said to be.
    pub(super) kind: Kind,
    /// What they may cost.
    pub(super) budget: &'t Budget,
    /// Where doubts go.
    pub(super) doubts: &'t Doubts,
}

impl Taking<'_> {
    /// Adds to `fields` what is in `above`, whose full name is `name`.
    pub(super) fn group(&self, above: &Element, name: &str, fields: &mut Vec<Field>) {
        for child in above.children().filter(|child| child.name == "field") {
            let partial = child.label.as_deref().unwrap_or_default();
            let name = if name.is_empty() { partial.to_owned() } else { format!("{name}.{partial}") };
            if !self.budget.bytes(name.len()) {
                return;
            }
            let texts = texts(child);
            let inner = child.child("field").is_some();
            if name.is_empty() {
                self.doubts.add(&doubts::NOT_A_FIELD, None, &format!("it has no name: {}", texts.join(", ")));
            } else if (!inner || !texts.is_empty()) && self.budget.field() {
                fields.push(field(name.clone(), self.kind, texts));
            }
            self.group(child, &name, fields);
        }
    }
}

/// The values of a field; formatted ones only if there are no plain ones.
fn texts(field: &Element) -> Vec<String> {
    let named = |name: &str| -> Vec<String> {
        field.children().filter(|inner| inner.name == name).map(Element::plain).collect()
    };
    let plain = named("value");
    if plain.is_empty() { named("value-richtext") } else { plain }
}

fn field(name: String, kind: Kind, mut texts: Vec<String>) -> Field {
    let mut field = Field::named(name, kind);
    field.value = match texts.len() {
        0 => None,
        1 => texts.pop().map(Value::Text),
        _ => Some(Value::Texts(texts)),
    };
    field
}

fn damaged(why: &str) -> FormError {
    FormError::Damaged { what: format!("this exported form data cannot be read, {why}") }
}
