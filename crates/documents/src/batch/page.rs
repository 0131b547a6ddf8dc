//! One page taken out of its file, ready to be put into another: contents, resources, size, and what its annotations show.
//!
//! A page of the batch has no fields and no links: what an annotation shows when the page is printed is drawn into the page
//! (ISO 32000-1 12.5.5), the rest is left out.

use super::copy::{Copied, Target, defect};
use crate::Error;
use lopdf::{Dictionary, Document, Object, ObjectId, Stream, dictionary};

/// Bits of an annotation (table 165): neither shown nor printed; printed.
const HIDDEN: i64 = 2;
const PRINT: i64 = 4;

/// A page whose objects are in the new file already, but for itself.
#[derive(Clone, Debug)]
pub(super) struct Body {
    /// The entries of its dictionary without `Parent`.
    dict: Dictionary,
}

impl Body {
    /// The page dictionary, as a child of object 2.
    pub(super) fn page(&self) -> Object {
        let mut dict = self.dict.clone();
        dict.set("Parent", Object::Reference((2, 0)));
        Object::Dictionary(dict)
    }

    /// An empty page of the same size.
    pub(super) fn blank(&self) -> Object {
        let mut dict =
            dictionary! { "Type" => "Page", "Parent" => Object::Reference((2, 0)), "Resources" => Dictionary::new() };
        for key in ["MediaBox", "Rotate"] {
            if let Ok(value) = self.dict.get(key.as_bytes()) {
                dict.set(key, value.clone());
            }
        }
        Object::Dictionary(dict)
    }
}

/// An entry of a page, its own or from above it (7.7.3.4).
fn inherited<'d>(document: &'d Document, page: ObjectId, key: &[u8]) -> Option<&'d Object> {
    let mut node = document.get_dictionary(page).ok()?;
    for _ in 0..32 {
        if let Ok(found) = node.get(key) {
            return Some(found);
        }
        node = document.get_dictionary(node.get(b"Parent").ok()?.as_reference().ok()?).ok()?;
    }
    None
}

/// The dictionary behind an object, followed through one reference.
fn dict<'d>(document: &'d Document, object: &'d Object) -> Option<&'d Dictionary> {
    document.dereference(object).ok()?.1.as_dict().ok()
}

/// Copies a page into the target, with `over` drawn upon it.
pub(super) fn take(
    target: &mut Target,
    document: &Document,
    page: ObjectId,
    copied: &mut Copied,
    over: Option<u32>,
) -> Result<Body, Error> {
    let own = document.get_dictionary(page).map_err(|e| defect(&e.to_string()))?;
    let mut made = dictionary! { "Type" => "Page" };
    for key in ["MediaBox", "CropBox", "Rotate"] {
        if let Some(value) = inherited(document, page, key.as_bytes()) {
            made.set(key, resolved(document, value));
        }
    }
    let mut contents: Vec<Object> = match own.get(b"Contents") {
        Ok(Object::Array(parts)) => parts.clone(),
        Ok(Object::Reference(id)) => match document.get_object(*id) {
            Ok(Object::Array(parts)) => parts.clone(),
            _ => vec![Object::Reference(*id)],
        },
        _ => Vec::new(),
    };
    for part in &mut contents {
        *part = target.copy(document, part, copied)?;
    }
    let mut resources = Dictionary::new();
    if let Some(found) = inherited(document, page, b"Resources").and_then(|r| dict(document, r)) {
        for (key, value) in found {
            let value = target.copy(document, &resolved(document, value), copied)?;
            resources.set(key.clone(), value);
        }
    }
    let mut drawn = shown(target, document, own, copied)?;
    if let Some(over) = over {
        drawn.push((over, "1 0 0 1 0 0".into()));
    }
    if !drawn.is_empty() {
        let mut after = String::from("Q\n");
        let mut objects = match resources.get(b"XObject") {
            Ok(Object::Dictionary(known)) => known.clone(),
            _ => Dictionary::new(),
        };
        for (n, (form, matrix)) in drawn.iter().enumerate() {
            after.push_str(&format!("q {matrix} cm /BatchOver{n} Do Q\n"));
            objects.set(format!("BatchOver{n}"), Object::Reference((*form, 0)));
        }
        resources.set("XObject", objects);
        let piece = |text: &str| Object::Stream(Stream::new(Dictionary::new(), text.as_bytes().to_vec()));
        let begin = target.shared(&piece("q\n"))?;
        let end = target.shared(&piece(&after))?;
        contents.insert(0, Object::Reference((begin, 0)));
        contents.push(Object::Reference((end, 0)));
    }
    made.set("Resources", Object::Reference((target.shared(&Object::Dictionary(resources))?, 0)));
    made.set("Contents", contents);
    Ok(Body { dict: made })
}

/// A page as a form that can be drawn upon others.
pub(super) fn form(target: &mut Target, document: &Document, page: ObjectId) -> Result<u32, Error> {
    let mut copied = Copied::new();
    let content = document.get_page_content(page);
    let frame =
        inherited(document, page, b"MediaBox").map(|b| resolved(document, b)).ok_or_else(|| defect("no size"))?;
    let resources = match inherited(document, page, b"Resources") {
        Some(found) => target.copy(document, found, &mut copied)?,
        None => Object::Dictionary(Dictionary::new()),
    };
    let head = dictionary! { "Type" => "XObject", "Subtype" => "Form", "BBox" => frame, "Resources" => resources };
    target.shared(&Object::Stream(Stream::new(head, content)))
}

fn resolved(document: &Document, object: &Object) -> Object {
    document.dereference(object).map_or_else(|_| object.clone(), |(_, found)| found.clone())
}

/// What the annotations of a page show when it is printed: the form and where it is drawn.
fn shown(
    target: &mut Target,
    document: &Document,
    page: &Dictionary,
    copied: &mut Copied,
) -> Result<Vec<(u32, String)>, Error> {
    let listed = page.get(b"Annots").and_then(|a| document.dereference(a)).and_then(|(_, a)| a.as_array());
    let mut drawn = Vec::new();
    for annotation in listed.into_iter().flatten().filter_map(|a| dict(document, a)) {
        let flags = annotation.get(b"F").and_then(Object::as_i64).unwrap_or(0);
        if flags & HIDDEN != 0 || flags & PRINT == 0 {
            continue;
        }
        let Some(look) = look(document, annotation) else { continue };
        let Ok(stream) = document.get_object(look).and_then(Object::as_stream) else { continue };
        let is_empty = is_nothing(&stream.content);
        let Some(matrix) = annotation.get(b"Rect").ok().and_then(|rect| fitted(document, stream, rect)) else {
            continue;
        };
        if is_empty {
            continue;
        }
        let Object::Reference((number, _)) = target.copy(document, &Object::Reference(look), copied)? else { continue };
        drawn.push((number, matrix));
    }
    Ok(drawn)
}

/// Whether a look draws nothing: no more than the marks around a field's text (12.7.3.3).
fn is_nothing(content: &[u8]) -> bool {
    let mut words = content.split(u8::is_ascii_whitespace).filter(|word| !word.is_empty());
    words.all(|word| matches!(word, b"/Tx" | b"BMC" | b"EMC" | b"q" | b"Q"))
}

/// The normal appearance, in its state if it has states.
fn look(document: &Document, annotation: &Dictionary) -> Option<ObjectId> {
    let normal = dict(document, annotation.get(b"AP").ok()?)?.get(b"N").ok()?;
    let found = normal.as_reference().ok();
    if let Some(id) = found.filter(|id| document.get_object(*id).is_ok_and(|o| o.as_stream().is_ok())) {
        return Some(id);
    }
    let state = annotation.get(b"AS").ok()?.as_name().ok()?;
    dict(document, normal)?.get(state).ok()?.as_reference().ok()
}

/// The matrix that lays the box of an appearance into the rectangle of its annotation (algorithm 8.1 of 12.5.5).
fn fitted(document: &Document, look: &Stream, rect: &Object) -> Option<String> {
    let numbers = |object: &Object| -> Option<Vec<f32>> {
        let object = document.dereference(object).ok()?.1;
        object.as_array().ok()?.iter().map(|n| n.as_float().ok()).collect()
    };
    let rect = numbers(rect)?;
    let frame = numbers(look.dict.get(b"BBox").ok()?)?;
    let turn = look.dict.get(b"Matrix").ok().and_then(numbers).unwrap_or_else(|| vec![1.0, 0.0, 0.0, 1.0, 0.0, 0.0]);
    let ([x1, y1, x2, y2], [left, bottom, right, top], [a, b, c, d, e, f]) =
        (frame.as_slice(), rect.as_slice(), turn.as_slice())
    else {
        return None;
    };
    let corners = [(x1, y1), (x1, y2), (x2, y1), (x2, y2)].map(|(x, y)| (a * x + c * y + e, b * x + d * y + f));
    let least = corners.iter().fold((f32::MAX, f32::MAX), |m, p| (m.0.min(p.0), m.1.min(p.1)));
    let most = corners.iter().fold((f32::MIN, f32::MIN), |m, p| (m.0.max(p.0), m.1.max(p.1)));
    let (wide, high) = (most.0 - least.0, most.1 - least.1);
    let (rect_wide, rect_high) = ((right - left).abs(), (top - bottom).abs());
    if wide <= 0.0 || high <= 0.0 || rect_wide <= 0.0 || rect_high <= 0.0 {
        return None;
    }
    let (sx, sy) = (rect_wide / wide, rect_high / high);
    let (tx, ty) = (left.min(*right) - least.0 * sx, bottom.min(*top) - least.1 * sy);
    Some(format!("{sx:.5} 0 0 {sy:.5} {tx:.3} {ty:.3}"))
}
