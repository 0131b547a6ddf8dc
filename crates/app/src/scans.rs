//! Forms that come back as pictures: scanned, photographed, faxed. Boxes are read against the page that was issued; texts
//! are left to a person.
//!
//! Nothing is recorded here. What is not clear is no answer: the box is left open and named.

use crate::{Error, Result, forms};
use domain::id::Digest;
use intake::scan::{self, Answer as Box, Layout, Limits, Reading};
use serde::Serialize;
use std::{
    collections::{BTreeMap, VecDeque},
    sync::{Arc, Mutex},
};

/// What a file of pictures says.
#[derive(Clone, Debug, Serialize)]
pub struct Scanned {
    /// Page by page.
    #[serde(flatten)]
    pub reading: Reading,
    /// What was ticked, form by form.
    pub answers: Vec<ScannedAnswer>,
}

/// What was ticked on one form.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ScannedAnswer {
    /// Pages of the file it was read from, from 1.
    pub pages: Vec<u32>,
    /// The answer: boxes that are clear, and what was printed. Texts written by hand are not in it.
    pub answer: forms::Answer,
    /// Fields that a person has to look at: boxes that are not clear, and texts with ink in them.
    pub to_look_at: Vec<String>,
    /// What is written by hand: the name of the field and its picture (PNG).
    #[serde(skip)]
    pub written: Vec<(String, Vec<u8>)>,
}

/// Pictures of handwriting that were cut out of a mail: field and PNG.
pub type Written = Arc<Vec<(String, Vec<u8>)>>;

/// Pictures of the mails that were read last, so that a page and its pictures read a scan once. In memory only: what is
/// gone from here is read again from the kept mail.
#[derive(Clone, Debug, Default)]
pub struct Crops(Arc<Mutex<VecDeque<(Digest, Written)>>>);

/// Mails whose pictures are kept.
const KEPT: usize = 8;

impl Crops {
    /// Keeps the pictures of a mail, in the place of the oldest.
    pub(crate) fn keep(&self, mail: &Digest, written: Vec<(String, Vec<u8>)>) {
        let Ok(mut kept) = self.0.lock() else { return };
        kept.retain(|(digest, _)| digest != mail);
        kept.push_back((mail.clone(), Arc::new(written)));
        while kept.len() > KEPT {
            kept.pop_front();
        }
    }
    /// The pictures of a mail, if they are still here.
    pub(crate) fn of(&self, mail: &Digest) -> Option<Written> {
        let kept = self.0.lock().ok()?;
        kept.iter().find(|(digest, _)| digest == mail).map(|(_, written)| written.clone())
    }
    /// Forgets those of a mail.
    pub(crate) fn forget(&self, mail: &Digest) {
        if let Ok(mut kept) = self.0.lock() {
            kept.retain(|(digest, _)| digest != mail);
        }
    }
}

/// Reads pictures of forms that were issued as these PDFs.
///
/// # Errors
/// `form.unreadable` for a file that is no picture and no PDF, or an issued form that has no places.
pub fn read(bytes: &[u8], issued: &[Vec<u8>]) -> Result<Scanned> {
    let mut layouts = Vec::new();
    for form in issued {
        let layout = Layout::from_form(form).map_err(|e| Error::new("form.unreadable", e.to_string()))?;
        let printed = forms::read(form)?.answer.unwrap_or_default();
        layouts.push((Arc::new(layout), printed));
    }
    let fitting = |code: &str| -> Vec<Arc<Layout>> {
        layouts.iter().filter(|(layout, _)| layout.page(code).is_some()).map(|(layout, _)| layout.clone()).collect()
    };
    let reading =
        scan::read(bytes, &Limits::default(), &fitting).map_err(|e| Error::new("form.unreadable", e.to_string()))?;
    let mut answers: BTreeMap<usize, ScannedAnswer> = BTreeMap::new();
    for page in &reading.pages {
        let Some(read) = &page.reading else { continue };
        let mut codes = page.codes.iter();
        let Some(of) = codes.find_map(|code| layouts.iter().position(|(layout, _)| layout.page(&code.text).is_some()))
        else {
            continue;
        };
        let printed = layouts.get(of).map(|(_, printed)| printed.clone()).unwrap_or_default();
        let one = answers.entry(of).or_insert_with(|| ScannedAnswer { answer: printed, ..ScannedAnswer::default() });
        one.pages.push(page.number);
        for choice in &read.choices {
            match &choice.answer {
                Box::Chosen(state) => one.answer.tick(&choice.name, state),
                Box::Several(_) | Box::Unsure => one.to_look_at.push(choice.name.clone()),
                Box::Unanswered => {}
            }
        }
        let written = || read.texts.iter().filter(|text| text.written);
        one.to_look_at.extend(written().map(|text| text.name.clone()));
        let with_picture = written().filter(|text| !text.crop.is_empty());
        one.written.extend(with_picture.map(|text| (text.name.clone(), text.crop.clone())));
    }
    Ok(Scanned { reading, answers: answers.into_values().collect() })
}

/// Whether these bytes may be a picture of pages: a picture, or a PDF.
pub fn may_be(bytes: &[u8]) -> bool {
    const MARKS: [&[u8]; 5] = [b"%PDF-", b"\xFF\xD8\xFF", b"\x89PNG", b"II*\0", b"MM\0*"];
    MARKS.iter().any(|mark| bytes.starts_with(mark))
}

/// The texts of our codes on the pages of a file, at most `pages` of them.
pub(crate) fn codes(bytes: &[u8], pages: usize) -> Vec<String> {
    let limits = Limits { pages, kept: 0, preview: 0, ..Limits::default() };
    let Ok(found) = scan::pages(bytes, &limits) else { return Vec::new() };
    found.pages.into_iter().flat_map(|page| page.codes).map(|code| code.text).collect()
}
