//! The structure element of a link becomes that of a form field.

use super::{defect, lost};
use crate::Error;
use lopdf::{Document, Object, ObjectId};

/// Depth of a number tree that is followed.
const DEPTH: usize = 16;

/// Makes the element at this place of the parent tree a `Form` that holds nothing but the widget (14.8.4.5, table 340).
pub(super) fn is_form(document: &mut Document, widget: ObjectId, place: i64) -> Result<(), Error> {
    let element = element(document, place).ok_or_else(|| defect(format!("no structure element at {place}")))?;
    let reference = reference(document, element, widget)
        .ok_or_else(|| defect(format!("the structure element at {place} does not hold its annotation")))?;
    let element = document.get_dictionary_mut(element).map_err(lost)?;
    element.set("S", "Form");
    element.set("K", Object::Array(vec![reference]));
    Ok(())
}

fn element(document: &Document, place: i64) -> Option<ObjectId> {
    let root = document.catalog().ok()?.get(b"StructTreeRoot").ok()?;
    let (_, root) = document.dereference(root).ok()?;
    let mut nodes = vec![(root.as_dict().ok()?.get(b"ParentTree").ok()?.clone(), 0)];
    while let Some((node, depth)) = nodes.pop() {
        let (_, node) = document.dereference(&node).ok()?;
        let node = node.as_dict().ok()?;
        if let Ok(numbers) = node.get(b"Nums").and_then(Object::as_array) {
            for pair in numbers.chunks(2) {
                if let [key, Object::Reference(id)] = pair
                    && key.as_i64().ok() == Some(place)
                {
                    return Some(*id);
                }
            }
        }
        if depth < DEPTH
            && let Ok(kids) = node.get(b"Kids").and_then(Object::as_array)
        {
            nodes.extend(kids.iter().map(|kid| (kid.clone(), depth + 1)));
        }
    }
    None
}

/// The object reference to the annotation among the element's kids.
fn reference(document: &Document, element: ObjectId, widget: ObjectId) -> Option<Object> {
    let kids = document.get_dictionary(element).ok()?.get(b"K").ok()?;
    let kids = match document.dereference(kids).ok()?.1 {
        Object::Array(kids) => kids.clone(),
        one => vec![one.clone()],
    };
    kids.into_iter().find(|kid| {
        let kid = document.dereference(kid).map(|(_, kid)| kid);
        let object = kid.and_then(|kid| kid.as_dict()).and_then(|kid| kid.get(b"Obj"));
        object.and_then(|o| o.as_reference()).is_ok_and(|id| id == widget)
    })
}
