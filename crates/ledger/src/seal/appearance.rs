//! A page becomes the look of the seal: the first page of a small PDF as a form XObject, with everything it refers to.
//!
//! The box is the page's `/MediaBox`; readers scale it to the rectangle of the field (ISO 32000-1, 12.5.5). Objects are
//! copied in the order in which they are met and numbered anew. Links into the structure of the other file are left out, so
//! the page is best made untagged.

use super::{LARGEST_STREAM, SealError};
use lopdf::{Dictionary, Document, Object, ObjectId, Stream};
use std::collections::{BTreeMap, VecDeque};

const MOST_OBJECTS: usize = 1000;
const DEEPEST: usize = 32;

/// The form XObject and what it needs, numbered from `first` on; the form is the first one.
pub(super) fn objects(pdf: &[u8], first: u32) -> Result<Vec<(u32, Object)>, SealError> {
    let document = super::write::load(pdf).map_err(|why| refused(&why.to_string()))?;
    let mut pages = document.page_iter();
    let (Some(page), None) = (pages.next(), pages.next()) else {
        return Err(refused("it is not one page"));
    };
    if inherited(&document, page, b"Rotate").is_some_and(|turned| turned.as_i64().is_ok_and(|turned| turned != 0)) {
        return Err(refused("the page is turned"));
    }
    let mut form = Dictionary::new();
    form.set("Type", Object::Name(b"XObject".to_vec()));
    form.set("Subtype", Object::Name(b"Form".to_vec()));
    form.set("BBox", inherited(&document, page, b"MediaBox").ok_or_else(|| refused("the page has no size"))?.clone());
    let resources = inherited(&document, page, b"Resources").cloned();
    form.set("Resources", resources.unwrap_or_else(|| Object::Dictionary(Dictionary::new())));
    if let Ok(group) = document.get_dictionary(page).and_then(|page| page.get(b"Group")) {
        form.set("Group", group.clone());
    }
    copy(&document, Object::Stream(content(&document, page, form)?), first)
}

fn refused(why: &str) -> SealError {
    SealError::Appearance(why.to_owned())
}

/// A value of the page or of one of the nodes above it.
fn inherited<'a>(document: &'a Document, page: ObjectId, key: &[u8]) -> Option<&'a Object> {
    let mut node = document.get_dictionary(page).ok()?;
    for _ in 0..DEEPEST {
        if let Ok(value) = node.get_deref(key, document) {
            return Some(value);
        }
        node = node.get_deref(b"Parent", document).ok()?.as_dict().ok()?;
    }
    None
}

/// The content of the page behind the dictionary of the form: as it is packed, or joined if it is in several parts.
fn content(document: &Document, page: ObjectId, mut form: Dictionary) -> Result<Stream, SealError> {
    let parts: Vec<&Stream> = document
        .get_page_contents(page)
        .into_iter()
        .filter_map(|id| document.get_object(id).and_then(Object::as_stream).ok())
        .collect();
    if let [one] = parts.as_slice() {
        for key in [b"Filter".as_slice(), b"DecodeParms"] {
            if let Ok(value) = one.dict.get(key) {
                form.set(key, value.clone());
            }
        }
        return Ok(Stream::new(form, one.content.clone()));
    }
    let mut joined = Vec::new();
    for part in parts {
        let plain = part.get_plain_content_with_limit(LARGEST_STREAM).map_err(|why| refused(&why.to_string()))?;
        joined.extend_from_slice(&plain);
        joined.push(b'\n');
        if joined.len() > LARGEST_STREAM {
            return Err(SealError::TooLarge { what: "the visible seal", most: LARGEST_STREAM });
        }
    }
    let mut stream = Stream::new(form, joined);
    stream.compress().map_err(|why| refused(&why.to_string()))?;
    Ok(stream)
}

/// Copies what is reached from `root`, numbering from `first` on.
fn copy(document: &Document, root: Object, first: u32) -> Result<Vec<(u32, Object)>, SealError> {
    let mut numbers: BTreeMap<ObjectId, u32> = BTreeMap::new();
    let mut waiting = VecDeque::from([(first, root)]);
    let mut next = first;
    let mut copied = Vec::new();
    while let Some((number, mut object)) = waiting.pop_front() {
        let mut met = Vec::new();
        renumber(&mut object, &mut |id| {
            let known = document.get_object(id).ok()?;
            let number = *numbers.entry(id).or_insert_with(|| {
                next += 1;
                met.push((next, known.clone()));
                next
            });
            Some(number)
        });
        copied.push((number, object));
        waiting.extend(met);
        if copied.len() + waiting.len() > MOST_OBJECTS {
            return Err(refused("it refers to too many objects"));
        }
    }
    Ok(copied)
}

/// Puts new numbers into references, `null` where nothing is referred to, and drops links into the structure.
fn renumber(object: &mut Object, number: &mut impl FnMut(ObjectId) -> Option<u32>) {
    match object {
        Object::Reference(id) => *object = number(*id).map_or(Object::Null, |number| Object::Reference((number, 0))),
        Object::Array(values) => values.iter_mut().for_each(|value| renumber(value, number)),
        Object::Dictionary(dictionary) => renumber_all(dictionary, number),
        Object::Stream(stream) => renumber_all(&mut stream.dict, number),
        _ => {}
    }
}

fn renumber_all(dictionary: &mut Dictionary, number: &mut impl FnMut(ObjectId) -> Option<u32>) {
    for key in [b"StructParent".as_slice(), b"StructParents", b"Parent", b"Metadata", b"PieceInfo"] {
        dictionary.remove(key);
    }
    for (_, value) in dictionary.iter_mut() {
        renumber(value, number);
    }
}
