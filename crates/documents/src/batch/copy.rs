//! Objects of one file copied into another: each is written once, whatever it came from.
//!
//! An object is written after those it refers to, so that its bytes name their numbers in the new file; equal bytes are
//! then equal objects, and a digest of them finds the one that is there already. Fonts and pictures that a thousand letters
//! share lie in the file once. What is held in memory is the file itself, one place and one digest an object.

use crate::Error;
use lopdf::{Dictionary, Document, Object, ObjectId, Stream, Writer};
use sha2::{Digest, Sha256};
use std::collections::HashMap;
use std::io::Write;

/// How deep objects may lie in each other. Resources of our own pages are ten deep at most.
const DEEPEST: u32 = 64;

/// A file that is being written. Object 1 is the catalog, object 2 the page tree; both come last.
pub(super) struct Target {
    out: Vec<u8>,
    /// Where object n + 1 begins; 0 while it is not written.
    places: Vec<usize>,
    known: HashMap<[u8; 32], u32>,
}

/// Which objects of one source have been copied already.
pub(super) type Copied = HashMap<ObjectId, Option<u32>>;

impl Target {
    pub(super) fn new() -> Self {
        Self { out: b"%PDF-1.7\n%\xE9\xE9\xE9\xE9\n".to_vec(), places: vec![0; 2], known: HashMap::new() }
    }

    /// Writes an object that is this file's alone; gives its number.
    pub(super) fn alone(&mut self, object: &Object) -> Result<u32, Error> {
        self.places.push(0);
        let number = u32::try_from(self.places.len()).map_err(|_| defect("too many objects"))?;
        self.at(number, object)?;
        Ok(number)
    }

    /// Writes an object under a number that was kept free for it.
    pub(super) fn at(&mut self, number: u32, object: &Object) -> Result<(), Error> {
        let begin = self.out.len();
        let place = self.places.get_mut((number as usize).wrapping_sub(1)).ok_or_else(|| defect("no such number"))?;
        *place = begin;
        let _ = writeln!(self.out, "{number} 0 obj");
        Writer::write_object(&mut self.out, object).map_err(|e| defect(&e.to_string()))?;
        self.out.extend_from_slice(b"\nendobj\n");
        Ok(())
    }

    /// Writes an object that may be shared, or finds it; its references are numbers of this file already.
    pub(super) fn shared(&mut self, object: &Object) -> Result<u32, Error> {
        let mut bytes = Vec::new();
        Writer::write_object(&mut bytes, object).map_err(|e| defect(&e.to_string()))?;
        let digest: [u8; 32] = Sha256::digest(&bytes).into();
        if let Some(number) = self.known.get(&digest) {
            return Ok(*number);
        }
        let number = self.alone(object)?;
        self.known.insert(digest, number);
        Ok(number)
    }

    /// A copy of an object of `source` with everything it refers to.
    pub(super) fn copy(&mut self, source: &Document, object: &Object, copied: &mut Copied) -> Result<Object, Error> {
        self.deep(source, object, copied, 0)
    }

    fn deep(&mut self, source: &Document, object: &Object, copied: &mut Copied, depth: u32) -> Result<Object, Error> {
        if depth > DEEPEST {
            return Err(defect("objects lie too deep in each other"));
        }
        Ok(match object {
            Object::Reference(id) => match copied.get(id) {
                Some(Some(number)) => Object::Reference((*number, 0)),
                // It is being copied: a ring, which no resource of a page has.
                Some(None) => return Err(defect("a ring of objects")),
                None => {
                    let found = source.get_object(*id).map_err(|e| defect(&e.to_string()))?;
                    copied.insert(*id, None);
                    let copy = self.deep(source, found, copied, depth + 1)?;
                    let number = self.shared(&copy)?;
                    copied.insert(*id, Some(number));
                    Object::Reference((number, 0))
                }
            },
            Object::Array(all) => {
                let copies = all.iter().map(|one| self.deep(source, one, copied, depth + 1));
                Object::Array(copies.collect::<Result<_, _>>()?)
            }
            Object::Dictionary(entries) => Object::Dictionary(self.entries(source, entries, copied, depth)?),
            Object::Stream(stream) => {
                let mut dict = self.entries(source, &stream.dict, copied, depth)?;
                dict.set("Length", i64::try_from(stream.content.len()).map_err(|_| defect("a stream is too long"))?);
                let mut copy = Stream::new(dict, stream.content.clone());
                copy.allows_compression = false;
                Object::Stream(copy)
            }
            other => other.clone(),
        })
    }

    fn entries(
        &mut self,
        source: &Document,
        entries: &Dictionary,
        copied: &mut Copied,
        depth: u32,
    ) -> Result<Dictionary, Error> {
        let mut copy = Dictionary::new();
        for (key, value) in entries {
            // Tags have no tree in the new file; a length is written anew.
            if matches!(key.as_slice(), b"StructParent" | b"StructParents" | b"Length") {
                continue;
            }
            copy.set(key.clone(), self.deep(source, value, copied, depth + 1)?);
        }
        Ok(copy)
    }

    /// The end of the file: table of objects and trailer (ISO 32000-1 7.5.4, 7.5.5).
    pub(super) fn finish(mut self, info: u32) -> Vec<u8> {
        let begin = self.out.len();
        let count = self.places.len() + 1;
        let _ = write!(self.out, "xref\n0 {count}\n0000000000 65535 f \n");
        for place in &self.places {
            let _ = writeln!(self.out, "{place:010} 00000 n ");
        }
        let digest = Sha256::digest(&self.out);
        let ident: String = digest.iter().take(16).map(|byte| format!("{byte:02X}")).collect();
        let _ = write!(
            self.out,
            "trailer\n<</Size {count}/Root 1 0 R/Info {info} 0 R/ID[<{ident}><{ident}>]>>\nstartxref\n{begin}\n%%EOF\n"
        );
        self.out
    }
}

pub(super) fn defect(why: &str) -> Error {
    Error::Typesetting { what: "the print batch".into(), why: why.into() }
}
