//! From a link to a widget, and from widgets of one name to a field.

use super::{Additions, defect, lost, structure, text};
use crate::Error;
use lopdf::{Dictionary, Document, Object, ObjectId, Stream, dictionary};

/// Default appearance of texts.
pub(super) const TEXT: &str = "/Helv 9.5 Tf 0 g";
/// Default appearance of marks in boxes.
const MARK: &str = "/ZaDb 0 Tf 0 g";
/// Printed with the page (ISO 32000-1 table 165).
const PRINT: i64 = 4;
/// The field for the electronic seal.
pub(crate) const SEAL: &str = "seal";
/// The hidden field for evidence: a sealed form takes nothing but values, so a bundle travels in one
/// (`docs/formats/form.md`).
const EVIDENCE: &str = "evidence";
/// Flags of fields (table 221 and 228).
const READ_ONLY: i64 = 1;
const MULTILINE: i64 = 1 << 12;
/// Neither shown nor printed.
const HIDDEN: i64 = 2;
/// Radio buttons (table 226); without NoToggleToOff, so that a slip can be cleared.
const RADIO: i64 = 1 << 15;

/// The widgets found, by field, in the order of the document.
#[derive(Default)]
pub(super) struct Fields(Vec<(String, Vec<Widget>)>);

struct Widget {
    id: ObjectId,
    /// The state of a box; None for a text.
    state: Option<String>,
}

/// Turns the annotation into a widget if it marks a field.
pub(super) fn turn(
    document: &mut Document,
    page: ObjectId,
    annotation: ObjectId,
    additions: &Additions,
    fields: &mut Fields,
) -> Result<(), Error> {
    let Some(marked) = marked(document, annotation) else { return Ok(()) };
    let (name, state) = match marked.split_once('=') {
        Some((name, state)) => (name.to_owned(), Some(state.to_owned())),
        None => (marked.clone(), None),
    };
    let label = additions.labels.get(&marked).ok_or_else(|| defect(format!("no label for the field {marked}")))?;
    let link = document.get_dictionary(annotation).map_err(lost)?.clone();
    let rect = link.get(b"Rect").map_err(lost)?.clone();
    let mut widget = dictionary! {
        "Type" => "Annot",
        "Subtype" => "Widget",
        "Rect" => rect.clone(),
        "P" => page,
        "F" => PRINT,
        "TU" => text(label),
    };
    if let Ok(parent) = link.get(b"StructParent") {
        widget.set("StructParent", parent.clone());
        structure::is_form(document, annotation, parent.as_i64().map_err(lost)?)?;
    }
    let size = size(&rect).ok_or_else(|| defect(format!("no rectangle for the field {marked}")))?;
    match &state {
        None if name == SEAL => {
            widget.set("AP", dictionary! { "N" => document.add_object(appearance(size.0, size.1, "")) })
        }
        Some(state) => tick(document, &mut widget, state, size),
        None => line(document, &mut widget, size),
    }
    document.objects.insert(annotation, Object::Dictionary(widget));
    let widget = Widget { id: annotation, state };
    match fields.0.iter_mut().find(|(known, _)| *known == name) {
        Some((_, widgets)) => widgets.push(widget),
        None => fields.0.push((name, vec![widget])),
    }
    Ok(())
}

/// What stands after `field:` in the link's address.
fn marked(document: &Document, annotation: ObjectId) -> Option<String> {
    let link = document.get_dictionary(annotation).ok()?;
    let (_, action) = document.dereference(link.get(b"A").ok()?).ok()?;
    let address = action.as_dict().ok()?.get(b"URI").ok()?.as_str().ok()?;
    Some(std::str::from_utf8(address).ok()?.strip_prefix("field:")?.to_owned())
}

fn size(rect: &Object) -> Option<(f32, f32)> {
    let [left, bottom, right, top] = rect.as_array().ok()?.as_slice() else { return None };
    let number = |o: &Object| o.as_float().ok();
    Some(((number(right)? - number(left)?).abs(), (number(top)? - number(bottom)?).abs()))
}

/// An empty appearance for a text: nothing is shown in a font that is not inside the file.
fn line(document: &mut Document, widget: &mut Dictionary, (width, height): (f32, f32)) {
    let empty = document.add_object(appearance(width, height, "/Tx BMC EMC"));
    widget.set("AP", dictionary! { "N" => empty });
    widget.set("DA", Object::string_literal(TEXT));
}

/// Two appearances for a box: a cross of two strokes, and nothing.
fn tick(document: &mut Document, widget: &mut Dictionary, state: &str, (width, height): (f32, f32)) {
    let (left, bottom, right, top) = (width * 0.2, height * 0.2, width * 0.8, height * 0.8);
    let cross = format!(
        "q 1.1 w 1 J {left:.2} {bottom:.2} m {right:.2} {top:.2} l S {left:.2} {top:.2} m {right:.2} {bottom:.2} l S Q"
    );
    let on = document.add_object(appearance(width, height, &cross));
    let off = document.add_object(appearance(width, height, ""));
    let mut states = Dictionary::new();
    states.set(state, on);
    states.set("Off", off);
    widget.set("AP", dictionary! { "N" => states });
    widget.set("AS", "Off");
    widget.set("MK", dictionary! { "CA" => Object::string_literal("8") });
    widget.set("DA", Object::string_literal(MARK));
}

fn appearance(width: f32, height: f32, content: &str) -> Stream {
    let frame = dictionary! {
        "Type" => "XObject",
        "Subtype" => "Form",
        "BBox" => vec![0.into(), 0.into(), Object::Real(width), Object::Real(height)],
        "Resources" => Dictionary::new(),
    };
    Stream::new(frame, content.as_bytes().to_vec())
}

impl Fields {
    /// Whether there is something to be entered, and not only a seal to be set.
    pub(super) fn is_form(&self) -> bool {
        self.0.iter().any(|(name, _)| name != SEAL)
    }

    /// Where each field is and what is known, once more: the page-piece dictionary of the document (14.5), which is still
    /// there when somebody has flattened the form.
    pub(super) fn places(&self, document: &Document, pages: &[ObjectId], additions: &Additions) -> Dictionary {
        let mut places: Vec<Object> = Vec::new();
        for (name, widgets) in &self.0 {
            for widget in widgets {
                let Ok(drawn) = document.get_dictionary(widget.id) else { continue };
                let on = drawn.get(b"P").and_then(Object::as_reference).ok();
                let page = on.and_then(|on| pages.iter().position(|page| *page == on)).unwrap_or_default();
                let mut place = dictionary! { "T" => text(name), "Page" => page as i64 };
                if let Ok(rect) = drawn.get(b"Rect") {
                    place.set("Rect", rect.clone());
                }
                if let Some(state) = &widget.state {
                    place.set("State", Object::Name(state.as_bytes().to_vec()));
                }
                places.push(place.into());
            }
        }
        let known = |(name, value): (&String, &String)| dictionary! { "T" => text(name), "V" => text(value) }.into();
        places.extend(additions.values.iter().map(known));
        let data = dictionary! {
            // Required, and never today.
            "LastModified" => Object::string_literal("D:20000101000000Z"),
            "Private" => dictionary! { "Fields" => places },
        };
        dictionary! { "Fieldaction" => data }
    }

    /// Writes the fields; gives those of the uppermost level. What is known gets a hidden widget on page one, because
    /// some programs take no field without one.
    pub(super) fn write(
        self,
        document: &mut Document,
        first: ObjectId,
        additions: &Additions,
    ) -> Result<Vec<ObjectId>, Error> {
        let mut written = Vec::new();
        let takes_evidence = self.is_form();
        for (name, widgets) in self.0 {
            let label = additions.labels.get(&name);
            match widgets.as_slice() {
                [Widget { id, state }] => {
                    merge(document, *id, &name, state.is_some());
                    written.push(*id);
                }
                many => written.push(group(document, &name, label, many)),
            }
        }
        let mut hidden = Vec::new();
        for (name, value) in &additions.values {
            let mut field = hidden_field(first, name, READ_ONLY);
            field.set("V", text(value));
            hidden.push(document.add_object(field));
        }
        if takes_evidence {
            hidden.push(document.add_object(hidden_field(first, EVIDENCE, MULTILINE)));
        }
        let annotations = super::annotations(document, first).into_iter().chain(hidden.iter().copied());
        let annotations: Vec<Object> = annotations.map(Object::Reference).collect();
        document.get_dictionary_mut(first).map_err(lost)?.set("Annots", annotations);
        written.extend(hidden);
        Ok(written)
    }
}

/// A text field that is neither shown nor printed.
fn hidden_field(page: ObjectId, name: &str, flags: i64) -> Dictionary {
    dictionary! {
        "Type" => "Annot",
        "Subtype" => "Widget",
        "Rect" => vec![Object::Integer(0); 4],
        "P" => page,
        "F" => HIDDEN,
        "FT" => "Tx",
        "Ff" => flags,
        "T" => text(name),
        "TU" => text(name),
        "DA" => Object::string_literal(TEXT),
    }
}

/// A widget that is its own field.
fn merge(document: &mut Document, id: ObjectId, name: &str, is_box: bool) {
    let Ok(widget) = document.get_dictionary_mut(id) else { return };
    widget.set("T", text(name));
    let kind = match name {
        SEAL => "Sig",
        _ if is_box => "Btn",
        _ => "Tx",
    };
    widget.set("FT", kind);
    if is_box {
        widget.set("V", "Off");
    }
}

/// Boxes of one name: radio buttons below one field.
fn group(document: &mut Document, name: &str, label: Option<&String>, widgets: &[Widget]) -> ObjectId {
    let kids: Vec<Object> = widgets.iter().map(|w| w.id.into()).collect();
    let mut field = dictionary! { "FT" => "Btn", "Ff" => RADIO, "T" => text(name), "V" => "Off", "Kids" => kids };
    if let Some(label) = label {
        field.set("TU", text(label));
    }
    let field = document.add_object(field);
    for widget in widgets {
        if let Ok(widget) = document.get_dictionary_mut(widget.id) {
            widget.set("Parent", field);
        }
    }
    field
}
