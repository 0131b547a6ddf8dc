//! Personal pages at the price of writing them: a page that the typesetter has set once, with slots, gets the texts of
//! one addressee after the other.
//!
//! A [`Master`] is made from a finished document whose personal texts are markers. What is printed is found on the pages
//! by its glyphs, what programs read (field values, labels, addresses of links) in the strings of the file. All else is
//! kept as bytes and copied. Fonts are those of the master, which has set an alphabet that is taken off the page again.
//!
//! INVARIANT: a master is made or used only where its result is what the typesetter would have set. Whatever is in doubt
//! gives `None`, and the caller sets the document in full: a text that does not fit its slot, a glyph that is not at
//! hand, a marker that is not found exactly once, a line that the typesetter has set otherwise than we would.
//!
//! INVARIANT: the same master, texts and values give the same bytes, on any thread.

mod file;
mod glyphs;
mod packed;
mod page;

use crate::typesetting::shaper::Shaper;
use file::{File, Needles};
use glyphs::Alphabets;
use lopdf::{Document, ObjectId};
use page::{Page, Sheet, Slot};

/// How far a text may reach.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Limit {
    /// It is known to fit.
    Fits,
    /// To this distance from the left edge of the sheet, in points.
    Edge(f32),
    /// To the slot of the next text, less this.
    Next(f32),
}

/// A set document with markers in place of everything personal.
pub(crate) struct Proof<'a> {
    /// The document with its fields, and with a code on each page whose content is not looked at.
    pub document: Document,
    /// For each page: itself, the stream that the typesetter has written, the stream with the code.
    pub pages: Vec<[ObjectId; 3]>,
    /// The alphabet, as it stands on the first page in [`SMALL`](page::SMALL) type, each part regular and bold.
    pub alphabet: &'a [String],
    /// The marker of each printed text.
    pub markers: &'a [String],
    /// The marker of each value.
    pub values: &'a [String],
    /// Which of the values is the address of the link, and which printed texts are its lines.
    pub link: (usize, std::ops::Range<usize>),
}

/// What one addressee's document says.
pub(crate) struct Personal<'a> {
    /// The printed texts, in the order of the markers.
    pub texts: &'a [(String, Limit)],
    /// The values, in the order of theirs.
    pub values: &'a [String],
    /// The code of each page, as content.
    pub codes: &'a [Vec<u8>],
    /// A name that is this document's alone.
    pub ident: &'a str,
}

/// A page that texts are written into.
#[derive(Debug)]
pub(crate) struct Master {
    alphabets: Alphabets,
    slots: Vec<Slot>,
    pages: Vec<Page>,
    file: File,
}

impl Master {
    /// The master of a proof; `None` if it is not certain how to use it.
    pub(crate) fn new(proof: Proof<'_>, shaper: &Shaper) -> Option<Self> {
        let mut alphabets = Alphabets::default();
        let mut sheets = Vec::new();
        for [page, content, _] in &proof.pages {
            let mut sheet = Sheet::read(&proof.document, *page, *content)?;
            sheet.take_alphabet(&mut alphabets)?;
            sheets.push(sheet);
        }
        alphabets.settle(proof.alphabet, shaper)?;
        let marker = |text: &str| proof.markers.iter().position(|marker| marker == text);
        let (mut slots, mut pages) = (Vec::new(), Vec::new());
        for sheet in sheets {
            pages.push(sheet.cut(&alphabets, shaper, &marker, &mut slots)?);
        }
        slots.sort_by_key(|slot| slot.text);
        if !slots.iter().map(|slot| slot.text).eq(0..proof.markers.len()) {
            return None;
        }
        let mut widths = Vec::new();
        for (marker, slot) in proof.markers.iter().zip(&slots) {
            widths.push(alphabets.write(marker, slot.weight, shaper)?.width * slot.size / 1000.0);
        }
        let (link, lines) = proof.link;
        let needles = Needles {
            markers: proof.markers,
            values: proof.values,
            link,
            lines: widths.get(lines.clone())?,
            from: lines.start,
        };
        let contents = pages.iter().map(|p| p.content).zip(proof.pages.iter().map(|[_, _, code]| *code)).collect();
        let file = File::new(proof.document, contents, needles)?;
        Some(Self { alphabets, slots, pages, file })
    }

    /// The document of one addressee; `None` if this master cannot give it what the typesetter would.
    pub(crate) fn stamp(&self, personal: &Personal<'_>, shaper: &Shaper) -> Option<Vec<u8>> {
        let (mut operations, mut widths) = (Vec::with_capacity(self.slots.len()), Vec::with_capacity(self.slots.len()));
        if personal.texts.len() != self.slots.len() {
            return None;
        }
        let next = self.slots.iter().skip(1).map(Some).chain([None]);
        for ((slot, next), (text, limit)) in self.slots.iter().zip(next).zip(personal.texts) {
            let line = self.alphabets.write(text, slot.weight, shaper)?;
            let width = line.width * slot.size / 1000.0;
            let room = match limit {
                Limit::Fits => f32::INFINITY,
                Limit::Edge(edge) => edge - slot.left,
                Limit::Next(less) => next?.left - less - slot.left,
            };
            // A hair less, or rounding could decide.
            if width > room - 0.05 {
                return None;
            }
            operations.push(line.operation());
            widths.push(width);
        }
        let mut contents = Vec::with_capacity(self.pages.len());
        for page in &self.pages {
            contents.push(page.write(&operations)?);
        }
        self.file.write(&contents, &widths, personal)
    }

    /// How many pages it has.
    pub(crate) fn pages(&self) -> usize {
        self.pages.len()
    }

    /// How many bytes it keeps, about.
    pub(crate) fn weight(&self) -> usize {
        self.pages.iter().map(Page::weight).sum::<usize>() + self.file.weight() + 40_000
    }
}
