//! What changed after the seal, and whether it is but the filling in of the form.
//!
//! Updates behind the sealed revision are read by the strict reader ([`super::sections`]) and by `lopdf`; both must find the
//! same objects. Then everything that the sealed file reaches from its trailer is walked, and an object that has another
//! content now must be one of these:
//!
//! | object | what may differ |
//! |---|---|
//! | text, choice, check box or radio button, not read-only, and their widgets | V, AS, AP, MK, DA, RV, I, M, NM |
//! | what only the AP (or V) of such a field reaches | anything |
//! | the form | NeedAppearances; DR may gain entries |
//! | the catalog | Metadata and AcroForm, each by its own rule |
//! | document information, XMP | when it was last saved |
//! | trailer | what every update writes anew |
//!
//! A new object counts only if something reaches it, and only the places above may reach new ones. What was referred to but
//! did not exist may not come to exist.

use super::fields;
use super::metadata;
use super::objects::{differing, entry, holds_signature, same};
use super::sections::{self, Placed, Section};
use super::{LARGEST_STREAM, LARGEST_UPDATE, write};
use lopdf::{Dictionary, Document, Object, ObjectId};
use std::collections::{BTreeMap, BTreeSet};

/// What filling in changes in a field.
const FILLED: [&[u8]; 9] = [b"V", b"AS", b"AP", b"MK", b"DA", b"RV", b"I", b"M", b"NM"];
/// What every trailer has anew.
const ANEW: [&[u8]; 9] = [b"Size", b"Prev", b"Type", b"W", b"Index", b"Filter", b"DecodeParms", b"Length", b"ID"];

/// What an object of the sealed file is for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Role {
    Fixed,
    Fillable,
    Form,
    Resources,
    Category,
    Catalog,
    Information,
    Metadata,
}

/// Judges what stands behind byte `end`, where the sealed revision ends. The error says what else was added.
pub(super) fn judge(pdf: &[u8], sealed: &Document, end: usize) -> Result<(), String> {
    if pdf.len() - end > LARGEST_UPDATE {
        return Err(format!("more than {LARGEST_UPDATE} bytes"));
    }
    let previous = sections::last_start(pdf.get(..end).unwrap_or_default()).ok_or("the sealed file has no end")?;
    let sections = sections::read(pdf, end, previous).map_err(|defect| defect.to_string())?;
    let mut changes = Changes { sealed, added: BTreeMap::new(), touched: BTreeSet::new() };
    let mut trailers = Vec::new();
    for Section { objects, free, trailer, .. } in sections {
        trailers.push((trailer, objects.keys().next_back().copied()));
        changes.add(objects, free)?;
    }
    changes.agree(&write::load(pdf).map_err(|why| why.to_string())?)?;
    if changes.added.values().any(holds_signature) {
        return Err("another signature".to_owned());
    }
    for (trailer, highest) in &trailers {
        changes.trailer(trailer, *highest)?;
    }
    changes.walk(&roles(sealed))
}

fn roles(sealed: &Document) -> BTreeMap<ObjectId, Role> {
    let mut roles = BTreeMap::new();
    let mut give = |id: Option<ObjectId>, role: Role| {
        if let Some(id) = id {
            // What has two roles has none.
            roles.entry(id).and_modify(|known| *known = Role::Fixed).or_insert(role);
        }
    };
    let refers = |dictionary: &Dictionary, key: &[u8]| dictionary.get(key).and_then(Object::as_reference).ok();
    give(refers(&sealed.trailer, b"Root"), Role::Catalog);
    give(refers(&sealed.trailer, b"Info"), Role::Information);
    give(sealed.catalog().ok().and_then(|catalog| refers(catalog, b"Metadata")), Role::Metadata);
    if let Some((id, form)) = fields::form(sealed) {
        give(id, Role::Form);
        give(refers(form, b"DR"), Role::Resources);
        let categories = form.get_deref(b"DR", sealed).and_then(Object::as_dict);
        for (_, category) in categories.into_iter().flatten() {
            give(category.as_reference().ok(), Role::Category);
        }
    }
    for field in fields::all(sealed) {
        give(Some(field.id), if field.is_fillable() { Role::Fillable } else { Role::Fixed });
    }
    roles
}

struct Changes<'a> {
    sealed: &'a Document,
    /// The objects that came after the seal, the last ones of each number.
    added: BTreeMap<ObjectId, Object>,
    /// The numbers that mean something else now, or nothing.
    touched: BTreeSet<u32>,
}

impl Changes<'_> {
    /// Takes in a section. A number that became free and is taken again has a higher generation from then on.
    fn add(&mut self, objects: BTreeMap<u32, Placed>, free: BTreeSet<u32>) -> Result<(), String> {
        let every = |number: u32| (number, 0)..=(number, u16::MAX);
        for number in free {
            while let Some(id) = self.added.range(every(number)).map(|(id, _)| *id).next() {
                self.added.remove(&id);
            }
            self.touched.insert(number);
        }
        for (number, placed) in objects {
            let known = self.added.range(every(number)).map(|(id, _)| id.1).next_back();
            let known = known.max(self.sealed.objects.range(every(number)).map(|(id, _)| id.1).next_back());
            if known.is_some_and(|known| known > placed.generation) {
                return Err(format!("object {number} with another generation"));
            }
            self.added.remove(&(number, known.unwrap_or(0)));
            self.added.insert((number, placed.generation), placed.object);
            self.touched.insert(number);
        }
        Ok(())
    }

    /// Whether the other reader finds the same objects in the whole file.
    fn agree(&self, whole: &Document) -> Result<(), String> {
        let differs = |id: &ObjectId| Err(format!("object {}, which readers read in different ways", id.0));
        for (id, object) in &whole.objects {
            if !self.now(*id).is_some_and(|known| same(known, object)) {
                return differs(id);
            }
        }
        let is_reference_stream = |object: &Object| matches!(object, Object::Stream(s) if s.dict.has_type(b"XRef"));
        for (id, object) in self.sealed.objects.iter().chain(&self.added) {
            if !whole.objects.contains_key(id) && self.now(*id).is_some() && !is_reference_stream(object) {
                return differs(id);
            }
        }
        Ok(())
    }

    /// The object as it is now.
    fn now(&self, id: ObjectId) -> Option<&Object> {
        let touched = self.touched.contains(&id.0);
        if touched { self.added.get(&id) } else { self.sealed.objects.get(&id) }
    }

    /// A value as it is now, without the references on the way.
    fn resolved<'a>(&'a self, mut value: &'a Object) -> &'a Object {
        for _ in 0..16 {
            match value {
                Object::Reference(id) => value = self.now(*id).unwrap_or(&Object::Null),
                other => return other,
            }
        }
        &Object::Null
    }

    /// A value as it was sealed, without the references on the way.
    fn before<'a>(&'a self, value: &'a Object) -> &'a Object {
        self.sealed.dereference(value).map_or(&Object::Null, |(_, value)| value)
    }

    fn trailer(&self, trailer: &Dictionary, highest: Option<u32>) -> Result<(), String> {
        let old = &self.sealed.trailer;
        let size = |trailer: &Dictionary| trailer.get(b"Size").and_then(Object::as_i64).unwrap_or(0);
        if size(trailer) < size(old) || size(trailer) <= highest.map_or(0, i64::from) {
            return Err("a trailer that hides objects".to_owned());
        }
        for key in differing(old, trailer) {
            // Some programs drop what they do not know, and the document information; neither is shown on a page.
            let dropped = !trailer.has(&key) && !matches!(key.as_slice(), b"Root" | b"ID");
            let allowed = match key.as_slice() {
                _ if dropped => true,
                b"Info" => {
                    let nothing = Object::Dictionary(Dictionary::new());
                    let was = old.get(b"Info").map_or(&nothing, |info| self.before(info));
                    self.information(was, self.resolved(trailer.get(b"Info").unwrap_or(&nothing)))
                }
                b"ID" => {
                    let first = |t: &Dictionary| t.get(b"ID").and_then(Object::as_array).ok()?.first().cloned();
                    first(old).is_none_or(|was| first(trailer).is_some_and(|is| same(&was, &is)))
                }
                key => ANEW.contains(&key),
            };
            if !allowed {
                return Err(format!("/{} of the trailer", String::from_utf8_lossy(&key)));
            }
        }
        Ok(())
    }

    /// Walks everything that the sealed file reaches and compares what is new.
    fn walk(&self, roles: &BTreeMap<ObjectId, Role>) -> Result<(), String> {
        let mut seen = BTreeSet::new();
        let mut waiting = Vec::new();
        references(&Object::Dictionary(self.sealed.trailer.clone()), &[], &mut waiting);
        while let Some(id) = waiting.pop() {
            if !seen.insert(id) {
                continue;
            }
            let role = roles.get(&id).copied().unwrap_or(Role::Fixed);
            let touched = self.touched.contains(&id.0);
            match (self.sealed.objects.get(&id), self.now(id)) {
                (Some(was), Some(is)) if touched => {
                    self.compare(role, was, is).map_err(|what| format!("{what} of object {}", id.0))?;
                }
                (Some(_), None) => return Err(format!("object {}, which is removed", id.0)),
                (None, _) if touched => return Err(format!("object {}, which was missing", id.0)),
                _ => {}
            }
            let Some(was) = self.sealed.objects.get(&id) else { continue };
            references(was, if role == Role::Fillable { &FILLED } else { &[] }, &mut waiting);
        }
        Ok(())
    }

    /// Compares one object by its role; the error names what differs and may not.
    fn compare(&self, role: Role, was: &Object, is: &Object) -> Result<(), String> {
        let (old, new) = match (was, is) {
            (Object::Dictionary(old), Object::Dictionary(new)) => (old, new),
            _ if role == Role::Metadata && is_same_metadata(was, is) => return Ok(()),
            _ if same(was, is) => return Ok(()),
            _ => return Err("the content".to_owned()),
        };
        for key in differing(old, new) {
            let (was, is) = (entry(old, &key), entry(new, &key));
            let allowed = match (role, key.as_slice()) {
                (Role::Fillable, b"V") => !matches!(self.resolved(is), Object::Dictionary(_)),
                (Role::Fillable, key) => FILLED.contains(&key),
                (Role::Form, _) => self.form_entry(&key, was, is),
                (Role::Resources, _) => self.gains(was, is, 1),
                (Role::Category, _) => was.is_null(),
                (Role::Information, key) => key == b"ModDate",
                (Role::Catalog, b"Metadata") => is_same_metadata(self.before(was), self.resolved(is)),
                (Role::Catalog, b"AcroForm") => match (self.before(was).as_dict(), self.resolved(is).as_dict()) {
                    (Ok(was), Ok(is)) => {
                        let keys = differing(was, is);
                        keys.iter().all(|key| self.form_entry(key, entry(was, key), entry(is, key)))
                    }
                    _ => false,
                },
                _ => false,
            };
            if !allowed {
                return Err(format!("/{}", String::from_utf8_lossy(&key)));
            }
        }
        Ok(())
    }

    fn form_entry(&self, key: &[u8], was: &Object, is: &Object) -> bool {
        match key {
            b"NeedAppearances" => matches!(is, Object::Boolean(_) | Object::Null),
            b"DR" => self.gains(was, is, 0),
            _ => false,
        }
    }

    /// Whether everything is still there and, at the most, something came to it. Level 0 is the resources, 1 a category.
    fn gains(&self, was: &Object, is: &Object, level: usize) -> bool {
        if was.is_null() || same(was, is) {
            return true;
        }
        let (Ok(was), Ok(is)) = (self.before(was).as_dict(), self.resolved(is).as_dict()) else { return false };
        was.iter().all(|(key, was)| is.get(key).is_ok_and(|is| same(was, is) || (level == 0 && self.gains(was, is, 1))))
    }

    fn information(&self, was: &Object, is: &Object) -> bool {
        self.compare(Role::Information, was, is).is_ok()
    }
}

fn is_same_metadata(was: &Object, is: &Object) -> bool {
    let (Object::Stream(was), Object::Stream(is)) = (was, is) else { return false };
    let framing = [b"Length".as_slice(), b"Filter", b"DecodeParms"];
    let plain = |stream: &lopdf::Stream| stream.get_plain_content_with_limit(LARGEST_STREAM).ok();
    differing(&was.dict, &is.dict).iter().all(|key| framing.contains(&key.as_slice()))
        && plain(was).zip(plain(is)).is_some_and(|(was, is)| metadata::is_same(&was, &is))
}

/// The references inside an object, but for those below the keys to `skip` at its top.
fn references(object: &Object, skip: &[&[u8]], found: &mut Vec<ObjectId>) {
    match object {
        Object::Reference(id) => found.push(*id),
        Object::Array(values) => values.iter().for_each(|value| references(value, &[], found)),
        Object::Dictionary(dictionary) => references_in(dictionary, skip, found),
        Object::Stream(stream) => references_in(&stream.dict, skip, found),
        _ => {}
    }
}

fn references_in(dictionary: &Dictionary, skip: &[&[u8]], found: &mut Vec<ObjectId>) {
    for (key, value) in dictionary {
        if !skip.contains(&key.as_slice()) {
            references(value, &[], found);
        }
    }
}
