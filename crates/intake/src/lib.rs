//! Foreign bytes in, a typed value and its doubts out.
//!
//! One folder per reader. A reader never panics on any bytes, never guesses silently, and never loses input: whatever
//! it could not take stands in its answer with the place, the reason and what a person can do about it. Readers know no
//! store, no network and no clock; `app` calls them. They return the value with its doubts, and an error only when the
//! file as a whole cannot be read.

pub mod answer_json;
pub mod answer_sheet;
pub mod mail;
mod page_doubt;
pub mod pdf_form;
pub mod records;
pub mod reply;
mod row_doubt;
#[cfg(test)]
mod sample_walk;
pub mod scan;

/// The readers, in the order of the house: each is one folder with its samples.
pub const ALL: &[&str] = &["records", "mail", "pdf_form", "reply", "scan", "answer_sheet", "answer_json"];
