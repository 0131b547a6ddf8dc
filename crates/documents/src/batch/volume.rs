//! One file for the printer: letters one after the other, printed on both sides.
//!
//! Each part of a letter begins on an odd page; after an odd count of pages an empty one follows. The file is for the
//! printer only: it claims no PDF/A and no PDF/UA, has no form, no tags and no links, and says so in its properties. What
//! was signed are the letters by themselves; their digests stand in the franking list.
//!
//! INVARIANT: the same letters in the same order give the same bytes.

use super::{
    copy::{Copied, Target, defect},
    page::{self, Body},
};
use crate::Error;
use lopdf::{Document, Object, dictionary};
use sha2::{Digest, Sha256};
use std::collections::HashMap;

/// What stands in the properties of a file, beside its title.
pub const FOR_THE_PRINTER: &str = "For the printer only: several letters in one file. No archive file (PDF/A) and no accessible file (PDF/UA); the letters by themselves are.";

/// One document of a letter.
#[derive(Clone, Copy, Debug)]
pub struct Part<'a> {
    /// The PDF.
    pub pdf: &'a [u8],
    /// The same document is in other letters, too: its pages are read once.
    pub is_common: bool,
}

/// Where a letter stands in its file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Placed {
    /// Number of its first page, from 1.
    pub first_page: u32,
    /// Pages of each part, without the empty ones.
    pub pages: Vec<u32>,
}

/// A file that is being made.
pub struct Volume {
    target: Target,
    title: String,
    pages: Vec<Object>,
    common: HashMap<[u8; 32], Vec<Body>>,
    marks: HashMap<[u8; 32], u32>,
}

impl std::fmt::Debug for Volume {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Volume({}, {} pages)", self.title, self.pages.len())
    }
}

impl Volume {
    /// Without letters; `title` goes into its properties.
    #[must_use]
    pub fn new(title: &str) -> Self {
        let (pages, common, marks) = (Vec::new(), HashMap::new(), HashMap::new());
        Self { target: Target::new(), title: title.to_owned(), pages, common, marks }
    }

    /// Adds a letter. `mark`: a page (PDF) that is drawn upon the first page of the first part.
    ///
    /// # Errors
    /// [`Error::Typesetting`] if a part is no PDF or its objects do not fit together. The file is then not to be used.
    pub fn letter(&mut self, parts: &[Part<'_>], mark: Option<&[u8]>) -> Result<Placed, Error> {
        let first_page = self.count() + 1;
        let mut pages = Vec::with_capacity(parts.len());
        for (n, part) in parts.iter().enumerate() {
            let bodies = self.bodies(*part, mark.filter(|_| n == 0))?;
            for body in &bodies {
                let number = self.target.alone(&body.page())?;
                self.pages.push(Object::Reference((number, 0)));
            }
            if let Some(last) = bodies.last().filter(|_| bodies.len() % 2 == 1) {
                let number = self.target.alone(&last.blank())?;
                self.pages.push(Object::Reference((number, 0)));
            }
            pages.push(u32::try_from(bodies.len()).unwrap_or(u32::MAX));
        }
        Ok(Placed { first_page, pages })
    }

    /// Pages so far, empty ones counted.
    #[must_use]
    pub fn count(&self) -> u32 {
        u32::try_from(self.pages.len()).unwrap_or(u32::MAX)
    }

    /// The finished file.
    ///
    /// # Errors
    /// [`Error::Typesetting`] if it has no page.
    pub fn finish(mut self) -> Result<Vec<u8>, Error> {
        if self.pages.is_empty() {
            return Err(defect("it has no page"));
        }
        let count = i64::from(self.count());
        self.target
            .at(2, &Object::Dictionary(dictionary! { "Type" => "Pages", "Kids" => self.pages, "Count" => count }))?;
        let catalog = dictionary! {
            "Type" => "Catalog",
            "Pages" => Object::Reference((2, 0)),
            "ViewerPreferences" => dictionary! { "Duplex" => "DuplexFlipLongEdge", "PrintScaling" => "None" },
        };
        self.target.at(1, &Object::Dictionary(catalog))?;
        let info = dictionary! {
            "Title" => lopdf::text_string(&self.title),
            "Subject" => lopdf::text_string(FOR_THE_PRINTER),
            "Producer" => lopdf::text_string("Fieldaction"),
        };
        let info = self.target.alone(&Object::Dictionary(info))?;
        Ok(self.target.finish(info))
    }

    fn bodies(&mut self, part: Part<'_>, mark: Option<&[u8]>) -> Result<Vec<Body>, Error> {
        let key: Option<[u8; 32]> = (part.is_common && mark.is_none()).then(|| Sha256::digest(part.pdf).into());
        if let Some(known) = key.and_then(|key| self.common.get(&key)) {
            return Ok(known.clone());
        }
        let document = read(part.pdf)?;
        let over = mark.map(|pdf| self.mark(pdf)).transpose()?;
        let mut copied = Copied::new();
        let mut bodies = Vec::new();
        for (n, id) in document.get_pages().into_values().enumerate() {
            bodies.push(page::take(&mut self.target, &document, id, &mut copied, over.filter(|_| n == 0))?);
        }
        if let Some(key) = key {
            self.common.insert(key, bodies.clone());
        }
        Ok(bodies)
    }

    /// The mark as a form; the same one every time.
    fn mark(&mut self, pdf: &[u8]) -> Result<u32, Error> {
        let key: [u8; 32] = Sha256::digest(pdf).into();
        if let Some(known) = self.marks.get(&key) {
            return Ok(*known);
        }
        let document = read(pdf)?;
        let first = document.get_pages().into_values().next().ok_or_else(|| defect("a mark without a page"))?;
        let number = page::form(&mut self.target, &document, first)?;
        self.marks.insert(key, number);
        Ok(number)
    }
}

/// How many pages a PDF has.
///
/// # Errors
/// [`Error::Typesetting`] if it is none.
pub fn page_count(pdf: &[u8]) -> Result<u32, Error> {
    Ok(u32::try_from(read(pdf)?.get_pages().len()).unwrap_or(u32::MAX))
}

fn read(pdf: &[u8]) -> Result<Document, Error> {
    Document::load_mem(pdf).map_err(|e| defect(&e.to_string()))
}
