//! Forms that come back as pictures: scanned, photographed, faxed. Boxes are read against the page that was issued; texts
//! are left to a person.
//!
//! Nothing is recorded here. What is not clear is no answer: the box is left open and named. Foreign pictures are taken
//! apart in a process of their own (`apart`), which the server outlives whatever is in them.

mod apart;
mod crops;
mod frames;
mod sitting;

pub use apart::{Apart, Reader, answer_on_standard_streams};
pub use crops::{Crops, Written};
pub use sitting::Sitting;

use crate::{Error, Result, forms};
use intake::scan::{self, Answer as Box, Layout, Limits, Reading, ScannedPage};
use serde::{Deserialize, Serialize};
use std::{collections::BTreeMap, sync::Arc};

/// What one page of a file says, in short.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PageLook {
    /// Page of the file, from 1.
    pub number: u32,
    /// It is a page of one of the issued forms.
    pub read: bool,
    /// Nothing on it is doubtful.
    pub clear: bool,
    /// Why its picture could not be had, if it could not.
    pub unreadable: Option<String>,
    /// What is doubtful about it.
    pub doubts: Vec<PageDoubt>,
}

/// Something doubtful about a page or one of its fields.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PageDoubt {
    /// One of `intake::scan::CODES`.
    pub code: String,
    /// The field, if one is meant.
    pub field: Option<String>,
    /// The value in question.
    pub value: String,
}

/// What a file of pictures says.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Looked {
    /// Page by page, in short.
    pub pages: Vec<PageLook>,
    /// What was ticked, form by form.
    pub answers: Vec<ScannedAnswer>,
    /// Everything that was read, for a program; only if it was asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub whole: Option<serde_json::Value>,
}

/// Everything that was read in a file of pictures.
#[derive(Clone, Debug, Serialize)]
struct Scanned {
    /// Page by page.
    #[serde(flatten)]
    pub reading: Reading,
    /// What was ticked, form by form.
    pub answers: Vec<ScannedAnswer>,
}

/// What was ticked on one form.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
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

/// Reads pictures of forms that were issued as these PDFs. `whole`: with everything that was read, for a program.
///
/// # Errors
/// `form.unreadable` for a file that is no picture and no PDF, or an issued form that has no places.
fn read(bytes: &[u8], issued: &[Vec<u8>], whole: bool) -> Result<Looked> {
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
    let pages = reading.pages.iter().map(look).collect();
    let scanned = Scanned { reading, answers: answers.into_values().collect() };
    let whole = whole.then(|| serde_json::to_value(&scanned)).transpose().map_err(Error::fault)?;
    Ok(Looked { pages, answers: scanned.answers, whole })
}

fn look(page: &ScannedPage) -> PageLook {
    let read = page.reading.as_ref();
    let clear = page.doubts.is_empty() && read.is_some_and(|read| read.doubts.is_empty());
    // Pages that are none of our forms are told only if their picture cannot be had: mails bring logos and letters along.
    let told = page.doubts.iter().filter(|doubt| read.is_some() || doubt.code == scan::UNREADABLE);
    let told = told.chain(read.into_iter().flat_map(|read| &read.doubts));
    let doubts = told.map(|d| PageDoubt { code: d.code.to_owned(), field: d.field.clone(), value: d.value.clone() });
    let doubts = doubts.collect();
    let unreadable = page.doubts.iter().find(|doubt| doubt.code == scan::UNREADABLE);
    let unreadable = unreadable.map(|doubt| format!("{} {}", doubt.what, doubt.todo));
    PageLook { number: page.number, read: read.is_some(), clear, unreadable, doubts }
}

/// Whether these bytes may be a picture of pages: a picture, or a PDF.
pub fn may_be(bytes: &[u8]) -> bool {
    const MARKS: [&[u8]; 5] = [b"%PDF-", b"\xFF\xD8\xFF", b"\x89PNG", b"II*\0", b"MM\0*"];
    MARKS.iter().any(|mark| bytes.starts_with(mark))
}

/// The texts of the codes on the pages of a file of at most so many pages.
fn codes(bytes: &[u8], pages: usize) -> Result<Vec<String>> {
    let limits = Limits { pages, preview: 0, ..Limits::default() };
    let found = scan::codes(bytes, &limits).map_err(|e| Error::new("form.unreadable", e.to_string()))?;
    Ok(found.into_iter().flatten().map(|code| code.text).collect())
}
