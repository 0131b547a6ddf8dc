//! Reads scanned, photographed or faxed pages of our forms: PDF, TIFF, JPEG, PNG.
//!
//! For each page: the codes on it in any rotation, its place on the issued form, every box with how clear it is, every text
//! as an enlarged picture for a person to type beside, and doubts. Texts are never guessed, and a box that is not clear is
//! unsure. Pages without a code are kept and named. The same bytes give the same answer every time.
//!
//! `source` opens files (`drawn`, `guard` and `effort` for PDF, `tiff_file` and `fax`, `photo`), `codes` finds codes,
//! `layout` holds the issued form, `register` lays a scan over it (`leap`, `patch`, `transform`), `boxes`
//! (`frames`, `marks`, `shape`, `rows`), `written` and `reading_page` read, `group` sorts.
//! A form that comes back as PDF with its fields is read by `pdf_form`, not here. Called by `app`.

mod boxes;
mod codes;
mod doubts;
mod drawn;
mod effort;
mod error;
mod fax;
mod frames;
mod grey;
mod group;
mod guard;
mod layout;
mod leap;
mod marks;
mod pages;
mod patch;
mod photo;
mod reading_page;
mod register;
mod rest;
mod rows;
mod shape;
mod source;
mod tiff_file;
mod transform;
mod written;

#[cfg(test)]
mod aged;
#[cfg(test)]
mod dirt;
#[cfg(test)]
mod every_form;
#[cfg(test)]
mod hostile;
#[cfg(test)]
mod initials;
#[cfg(test)]
mod rules;

pub use boxes::{Answer, BoxReading, Choice};
pub use codes::{Code, Identity};
pub use doubts::{CODES, Doubt, Known};
pub use error::{NoLayout, Unreadable};
pub use grey::Grey;
pub use group::{Bundle, Place, group};
pub use layout::{Layout, LayoutPage};
pub use pages::{Page, Reading, Scan, ScannedPage, codes, pages, read};
pub use reading_page::{PageReading, TextReading, read_page};

/// Code of the doubt about a page whose picture could not be had.
pub const UNREADABLE: &str = doubts::PAGE.code;

/// What one file may cost.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Most bytes of the file.
    pub bytes: usize,
    /// Most pages.
    pub pages: usize,
    /// Most pixels of a picture that is taken in part by part (TIFF).
    pub pixels: u64,
    /// Most bytes for one picture that has to be unpacked as a whole (JPEG, PNG).
    pub memory: u64,
    /// Most bytes that all compressed parts of a PDF may unpack to.
    pub unpacked: u64,
    /// Pixels of the longer side of a page's picture; larger ones are made smaller while they are unpacked.
    pub longest: usize,
    /// Pages that are read at the same time, each needs up to `memory` bytes.
    pub threads: usize,
    /// Most bytes of pictures that [`pages`] keeps; [`read`] keeps none.
    pub kept: usize,
    /// Pixels of the longer side of the small picture of each page in [`Reading`]; 0 for none.
    pub preview: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            bytes: 48 << 20,
            pages: 200,
            pixels: 160_000_000,
            memory: 180 << 20,
            unpacked: 1 << 30,
            longest: 4200,
            threads: 2,
            kept: 512 << 20,
            preview: 1000,
        }
    }
}
