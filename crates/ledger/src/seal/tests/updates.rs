//! Updates behind a sealed file, honest or not, with a table of cross references.

use super::super::objects::put;
use super::super::{fields, sections};
use lopdf::{Dictionary, Document, Object, ObjectId, dictionary};
use std::collections::BTreeMap;

/// What an update will hold, and how it will lie.
pub(super) struct Update {
    pdf: Vec<u8>,
    pub(super) document: Document,
    objects: BTreeMap<ObjectId, Object>,
    next: u32,
    /// The trailer; `/Prev` and `/Size` are set unless they are already.
    pub(super) trailer: Dictionary,
    /// Entries of the table that are written in place of those that are true, or beside them.
    pub(super) entries: BTreeMap<u32, String>,
    /// Bytes before the first object.
    pub(super) before: Vec<u8>,
    /// Bytes between the objects and the table.
    pub(super) behind: Vec<u8>,
    /// What `startxref` says instead of the truth.
    pub(super) start: Option<usize>,
}

impl Update {
    pub(super) fn of(pdf: &[u8]) -> Self {
        let document = Document::load_mem(pdf).unwrap();
        let size = document.trailer.get(b"Size").unwrap().as_i64().unwrap();
        let mut trailer = Dictionary::new();
        for key in [b"Root".as_slice(), b"Info", b"ID"] {
            if let Ok(value) = document.trailer.get(key) {
                trailer.set(key, value.clone());
            }
        }
        Self {
            pdf: pdf.to_vec(),
            next: u32::try_from(size).unwrap(),
            document,
            objects: BTreeMap::new(),
            trailer,
            entries: BTreeMap::new(),
            before: vec![],
            behind: vec![],
            start: None,
        }
    }

    pub(super) fn catalog(&self) -> ObjectId {
        self.document.trailer.get(b"Root").unwrap().as_reference().unwrap()
    }

    pub(super) fn page(&self) -> ObjectId {
        self.document.page_iter().next().unwrap()
    }

    pub(super) fn form(&self) -> ObjectId {
        fields::form(&self.document).unwrap().0.unwrap()
    }

    pub(super) fn field(&self, name: &str) -> ObjectId {
        fields::all(&self.document).iter().find(|field| field.name == name).unwrap().id
    }

    /// Changes an object that exists.
    pub(super) fn edit(&mut self, id: ObjectId, change: impl FnOnce(&mut Dictionary)) -> &mut Self {
        let known = self.document.objects.get(&id).unwrap().clone();
        let object = self.objects.entry(id).or_insert(known);
        match object {
            Object::Stream(stream) => change(&mut stream.dict),
            object => change(object.as_dict_mut().unwrap()),
        }
        self
    }

    pub(super) fn put(&mut self, id: ObjectId, object: impl Into<Object>) -> &mut Self {
        self.objects.insert(id, object.into());
        self
    }

    pub(super) fn add(&mut self, object: impl Into<Object>) -> ObjectId {
        let id = (self.next, 0);
        self.next += 1;
        self.objects.insert(id, object.into());
        id
    }

    /// A new look with this text.
    pub(super) fn look(&mut self, text: &str) -> Object {
        let look = dictionary! {
            "Type" => "XObject", "Subtype" => "Form", "BBox" => vec![0.into(), 0.into(), 200.into(), 20.into()],
        };
        let content = format!("BT /Helv 11 Tf ({text}) Tj ET").into_bytes();
        let id = self.add(lopdf::Stream::new(look, content));
        Object::Dictionary(dictionary! { "N" => id })
    }

    pub(super) fn build(&self) -> Vec<u8> {
        let mut out = self.pdf.clone();
        let mut entries = BTreeMap::new();
        out.extend(&self.before);
        for (id, object) in &self.objects {
            entries.insert(id.0, format!("{:010} {:05} n", out.len(), id.1));
            out.extend(format!("{} {} obj\n", id.0, id.1).as_bytes());
            put(&mut out, object).unwrap();
            out.extend(b"\nendobj\n");
        }
        out.extend(&self.behind);
        entries.extend(self.entries.clone());
        let start = out.len();
        out.extend(b"xref\n");
        for (number, entry) in entries.iter().filter(|(_, entry)| !entry.is_empty()) {
            out.extend(format!("{number} 1\n{entry} \n").as_bytes());
        }
        let mut trailer = self.trailer.clone();
        if !trailer.has(b"Prev") {
            trailer.set("Prev", i64::try_from(sections::last_start(&self.pdf).unwrap()).unwrap());
        }
        if !trailer.has(b"Size") {
            trailer.set("Size", i64::from(self.next));
        }
        out.extend(b"trailer\n");
        put(&mut out, &Object::Dictionary(trailer)).unwrap();
        out.extend(format!("\nstartxref\n{}\n%%EOF\n", self.start.unwrap_or(start)).as_bytes());
        out
    }
}
