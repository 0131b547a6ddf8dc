//! Documents: domain values become PDF files, letters, forms and mails, in every language of `lang/`.
//!
//! Everything here is pure: the same values give the same bytes, without clock, chance, network or files (but for font
//! folders that the caller names). What people wrote is data to the templates and never read as markup.
//!
//! * [`notice`]: the field safety notice, once per language, PDF/A-2a and PDF/UA-1.
//! * [`letter`]: the personal pages of one consignee: cover letter and prefilled form, PDF/UA-1.
//! * [`form`]: the verification form, blank or as part of the letter.
//! * [`mail`]: subject, plain text and HTML of every mail.
//! * [`exchange`]: what other programs read (CSAF VEX).
//! * [`family`]: titles, order and form for each family; [`layouts`]: the order of the clauses as reference data.
//! * [`batch`]: letters in files for the printer, and what their envelopes show.
//! * [`dossier`]: the readable summary inside the dossier.
//! * [`words`]: the frame words; [`typesetting`]: fonts, templates, PDF.

mod acroform;
pub mod batch;
pub mod dossier;
mod error;
pub mod exchange;
pub mod family;
pub mod form;
pub mod layouts;
pub mod letter;
pub mod mail;
pub mod notice;
pub mod seal;
mod sheet;
mod stamp;
pub mod stated;
pub mod typesetting;
pub mod words;

#[cfg(test)]
mod sample;

pub use error::Error;
pub use typesetting::Fonts;

/// The documents as the reader meets them: writer folders that make a PDF, in the order of a field action.
pub const ALL: &[&str] = &["notice", "letter", "form", "dossier"];
