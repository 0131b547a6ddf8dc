//! A PDF as a set of objects, each read when it is first asked for.
//!
//! Only what leads to fields is ever read: pictures and fonts of a form of 40 MB cost nothing, and a file that describes
//! more than it holds is stopped by the budget. Whoever asks for an object that is missing, damaged or asks for itself gets
//! nothing (null), and a doubt is told. Called by `pages`, `fields`, `values` and `xfa`.

use super::{
    FormError,
    budget::Budget,
    crypt,
    doubts::{self, Doubts},
    repair::{self, Scan},
    streams::{indirect, unpack},
    syntax::Syntax,
    text::{self, Decoded},
    xref::{self, Place, Table, number},
};
use lopdf::{Dictionary, EncryptionState, Object, Stream, encryption::decrypt_object};
use std::{
    cell::{OnceCell, RefCell},
    collections::{BTreeMap, BTreeSet},
    rc::Rc,
};

/// Most references that lead to references.
const HOPS: usize = 32;
/// Most objects that are being read because another one needs them.
const NESTED: usize = 16;

/// What decoding a letter costs, in bytes.
const LETTER: usize = 4;

static NULL: Object = Object::Null;

/// A dictionary, and the number of the object that it is, if it is one of its own.
#[derive(Clone, Copy, Debug)]
pub(super) struct Node<'f> {
    pub(super) number: Option<u32>,
    pub(super) dict: &'f Dictionary,
}

/// A PDF or an FDF.
pub(super) struct File<'a> {
    bytes: &'a [u8],
    pub(super) budget: &'a Budget,
    pub(super) doubts: &'a Doubts,
    pub(super) trailer: Dictionary,
    slots: BTreeMap<u32, Slot>,
    key: Option<EncryptionState>,
    /// The object that says how the file is encrypted; it is not encrypted itself.
    plain: Option<u32>,
    containers: RefCell<BTreeMap<u32, Option<Rc<Container>>>>,
    busy: RefCell<BTreeSet<u32>>,
    scan: OnceCell<Scan>,
}

struct Slot {
    place: Place,
    value: OnceCell<Object>,
}

/// An object stream: its bytes, and where each object begins in them.
struct Container {
    bytes: Vec<u8>,
    places: BTreeMap<u32, usize>,
}

impl<'a> File<'a> {
    /// Opens a PDF by its table of contents, or by looking at the file itself if the table leads nowhere.
    pub(super) fn open(bytes: &'a [u8], budget: &'a Budget, doubts: &'a Doubts) -> Result<Self, FormError> {
        let (first, why) = match xref::read(bytes, budget) {
            Ok(table) => (Some(Self::of(bytes, table, budget, doubts)?), "the list of pages is not where it says"),
            Err(why) => (None, why),
        };
        budget.check()?;
        let first = match first {
            Some(file) if file.has_pages() => return Ok(file),
            first => first,
        };
        let repaired = Self::repaired(bytes, budget, doubts)?;
        let file = match first {
            Some(file) if !repaired.has_pages() => file,
            _ => {
                doubts.add(&doubts::REPAIRED, None, why);
                repaired
            }
        };
        if file.root().is_some() { Ok(file) } else { Err(lost(why)) }
    }

    /// Opens a file by looking at all of it.
    pub(super) fn repaired(bytes: &'a [u8], budget: &'a Budget, doubts: &'a Doubts) -> Result<Self, FormError> {
        let scan = repair::scan(bytes, budget);
        budget.check()?;
        let places = scan.objects.iter().map(|(number, at)| (*number, Place::At(*at))).collect();
        let mut trailer = Dictionary::new();
        for (key, value) in scan.trailers.iter().flatten() {
            trailer.set(key.clone(), value.clone());
        }
        let mut file = Self::of(bytes, Table { places, trailer }, budget, doubts)?;
        for (number, at) in &scan.containers {
            let Some(container) = file.container(*number) else { continue };
            for inner in container.places.keys() {
                // What stands later in the file is newer.
                if scan.objects.get(inner).is_none_or(|place| place < at) {
                    file.slots.insert(*inner, Slot { place: Place::In(*number), value: OnceCell::new() });
                }
            }
        }
        let mut roots = scan.trailers.iter().rev().filter_map(|trailer| trailer.get(b"Root").ok());
        let found = roots.find(|root| file.get(root).as_dict().is_ok()).cloned().or_else(|| file.catalog());
        if let Some(root) = found {
            file.trailer.set("Root", root);
        }
        let _ = file.scan.set(scan);
        budget.check()?;
        Ok(file)
    }

    fn of(bytes: &'a [u8], table: Table, budget: &'a Budget, doubts: &'a Doubts) -> Result<Self, FormError> {
        let slot = |(number, place)| (number, Slot { place, value: OnceCell::new() });
        let mut file = Self {
            bytes,
            budget,
            doubts,
            trailer: table.trailer,
            slots: table.places.into_iter().map(slot).collect(),
            key: None,
            plain: None,
            containers: RefCell::default(),
            busy: RefCell::default(),
            scan: OnceCell::new(),
        };
        let stated = file.trailer.get(b"Encrypt").unwrap_or(&NULL);
        let plain = stated.as_reference().ok().map(|(number, _)| number);
        match file.solid(stated, 4) {
            Object::Dictionary(encrypt) => {
                let id = file.trailer.get(b"ID").map(|id| file.solid(id, 2)).ok();
                file.key = Some(crypt::unlock(encrypt, id.as_ref())?);
                file.plain = plain;
                // What was read before the key was known is read again.
                for slot in file.slots.values_mut() {
                    slot.value = OnceCell::new();
                }
                file.containers = RefCell::default();
            }
            _ if stated.is_null() => {}
            _ => return Err(FormError::Encryption { what: "the file does not say which".to_owned() }),
        }
        Ok(file)
    }

    /// Whether it was encrypted.
    pub(super) fn is_encrypted(&self) -> bool {
        self.key.is_some()
    }

    /// The root, if the file has one.
    pub(super) fn root(&self) -> Option<&Dictionary> {
        self.trailer.get(b"Root").ok().and_then(|root| self.get(root).as_dict().ok())
    }

    fn has_pages(&self) -> bool {
        self.root().is_some_and(|root| self.entry(root, b"Pages").as_dict().is_ok())
    }

    /// The last object that says it is the root.
    fn catalog(&self) -> Option<Object> {
        let is = |number: &&u32| {
            let reference = Object::Reference((**number, 0));
            !self.budget.is_spent() && self.get(&reference).as_dict().is_ok_and(|dict| dict.has_type(b"Catalog"))
        };
        self.slots.keys().rev().find(is).map(|number| Object::Reference((*number, 0)))
    }

    /// Follows references.
    pub(super) fn get<'f>(&'f self, object: &'f Object) -> &'f Object {
        let mut object = object;
        for _ in 0..HOPS {
            match object {
                Object::Reference((number, _)) => object = self.object(*number),
                value => return value,
            }
        }
        &NULL
    }

    /// An entry of a dictionary, references followed; null if it is not there.
    pub(super) fn entry<'f>(&'f self, dict: &'f Dictionary, key: &[u8]) -> &'f Object {
        dict.get(key).map_or(&NULL, |value| self.get(value))
    }

    /// A list, each entry as it stands; empty if it is none.
    pub(super) fn list<'f>(&'f self, dict: &'f Dictionary, key: &[u8]) -> &'f [Object] {
        self.entry(dict, key).as_array().map(Vec::as_slice).unwrap_or_default()
    }

    /// A dictionary with the number of the object that it is.
    pub(super) fn node<'f>(&'f self, object: &'f Object) -> Option<Node<'f>> {
        let mut number = None;
        let mut object = object;
        for _ in 0..HOPS {
            match object {
                Object::Reference((next, _)) => {
                    number = Some(*next);
                    object = self.object(*next);
                }
                Object::Dictionary(dict) => return Some(Node { number, dict }),
                _ => return None,
            }
        }
        None
    }

    /// Decodes a text; the budget pays for it, because a text can be read again for every field that inherits it.
    pub(super) fn decode(&self, bytes: &[u8]) -> Decoded {
        if self.budget.bytes(bytes.len().saturating_mul(LETTER)) { text::decode(bytes) } else { Decoded::default() }
    }

    /// A text string that is an entry of a dictionary.
    pub(super) fn text(&self, dict: &Dictionary, key: &[u8]) -> Option<String> {
        match self.entry(dict, key) {
            Object::String(bytes, _) => Some(self.decode(bytes).text),
            _ => None,
        }
    }

    /// The data of a stream.
    pub(super) fn unpack<'f>(&'f self, stream: &'f Stream) -> Result<Vec<u8>, String> {
        unpack(stream, self.budget, &|object| self.get(object))
    }

    /// A copy without references, as deep as is said.
    fn solid(&self, object: &Object, depth: usize) -> Object {
        if !self.budget.object() {
            return Object::Null;
        }
        let inner = |value: &Object| depth.checked_sub(1).map_or(Object::Null, |depth| self.solid(value, depth));
        match self.get(object) {
            Object::Dictionary(dict) => {
                let mut copy = Dictionary::new();
                for (key, value) in dict {
                    copy.set(key.clone(), inner(value));
                }
                Object::Dictionary(copy)
            }
            Object::Array(all) => Object::Array(all.iter().map(inner).collect()),
            Object::Stream(_) => Object::Null,
            value => value.clone(),
        }
    }

    fn object(&self, number: u32) -> &Object {
        let Some(slot) = self.slots.get(&number) else { return &NULL };
        if let Some(value) = slot.value.get() {
            return value;
        }
        let free = self.busy.try_borrow_mut().is_ok_and(|mut busy| busy.len() < NESTED && busy.insert(number));
        if !free || self.budget.is_spent() {
            return &NULL;
        }
        let value = match slot.place {
            Place::Free => Some(Object::Null),
            Place::At(at) => self.parse(number, at).or_else(|| {
                let scan = self.scan.get_or_init(|| repair::scan(self.bytes, self.budget));
                let found = scan.objects.get(&number).and_then(|at| self.parse(number, *at));
                self.doubts.add(&doubts::REPAIRED, None, "an object is not where it says");
                found
            }),
            Place::In(container) => self.container(container).and_then(|container| {
                let at = *container.places.get(&number)?;
                Syntax::new(&container.bytes, at, self.budget).value()
            }),
        };
        if let Ok(mut busy) = self.busy.try_borrow_mut() {
            busy.remove(&number);
        }
        if value.is_none() {
            self.doubts.add(&doubts::UNREADABLE, None, &format!("object {number}"));
        }
        let _ = slot.value.set(value.unwrap_or(Object::Null));
        slot.value.get().unwrap_or(&NULL)
    }

    fn parse(&self, expected: u32, at: usize) -> Option<Object> {
        let length = |value: &Object| number(self.get(value));
        let (id, mut value) = indirect(self.bytes, at, self.budget, &length)?;
        if id.0 != expected {
            return None;
        }
        if let Some(key) = self.key.as_ref().filter(|_| self.plain != Some(expected)) {
            let size = value.as_stream().map_or(0, |stream| stream.content.len());
            self.budget.bytes(size);
            if let Err(error) = decrypt_object(key, id, &mut value) {
                self.doubts.add(&doubts::CIPHERED, None, &format!("object {expected}: {error}"));
            }
        }
        Some(value)
    }

    fn container(&self, number: u32) -> Option<Rc<Container>> {
        if let Some(known) = self.containers.try_borrow().ok()?.get(&number) {
            return known.clone();
        }
        let container = self.open_container(number).map(Rc::new);
        self.containers.try_borrow_mut().ok()?.insert(number, container.clone());
        container
    }

    fn open_container(&self, number: u32) -> Option<Container> {
        let Object::Stream(stream) = self.object(number) else { return None };
        let whole = |key: &[u8]| xref::number(self.entry(&stream.dict, key));
        let (count, first) = (whole(b"N")?, whole(b"First")?);
        let bytes = self
            .unpack(stream)
            .map_err(|why| self.doubts.add(&doubts::UNREADABLE, None, &format!("object {number}, {why}")))
            .ok()?;
        let mut places = BTreeMap::new();
        let mut head = Syntax::new(bytes.get(..first)?, 0, self.budget);
        for _ in 0..count {
            let (Some(inner), Some(at)) = (head.whole(), head.whole()) else { break };
            if !self.budget.object() {
                break;
            }
            if let (Ok(inner), Some(at)) = (u32::try_from(inner), first.checked_add(at)) {
                places.insert(inner, at);
            }
        }
        Some(Container { bytes, places })
    }
}

fn lost(why: &str) -> FormError {
    let what =
        format!("its table of contents leads nowhere ({why}), and its root was not found by looking at all of it");
    FormError::Damaged { what }
}
