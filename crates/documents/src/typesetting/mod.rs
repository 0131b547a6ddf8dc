//! From data and a template to the bytes of a PDF, by Typst as a library.
//!
//! A template is a file of this crate; what it shows comes as one JSON value that it reads as `/data.json`. Strings in
//! there are text: Typst never parses them. Nothing is fetched: fonts are compiled in, packages and files do not exist.
//!
//! INVARIANT: the same template, data, fonts and date give the same bytes, on any thread.
//! Callers: the writer folders of this crate. Only [`Fonts`] is for the outside.

mod fonts;
mod prepare;
pub(crate) mod shaper;
pub(crate) mod text;
mod world;

pub use fonts::Fonts;

use crate::Error;
use jiff::civil::Date;
use serde_json::Value;
use typst::{
    World, WorldExt,
    diag::SourceDiagnostic,
    foundations::{Datetime, Smart},
};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};
use world::Desk;

/// All templates, by the path under which they import each other.
pub(crate) const TEMPLATES: &[(&str, &str)] = &[
    ("/frame.typ", include_str!("frame.typ")),
    ("/notice.typ", include_str!("../notice/notice.typ")),
    ("/form.typ", include_str!("../form/form.typ")),
    ("/blank.typ", include_str!("../form/blank.typ")),
    ("/seal.typ", include_str!("../seal/seal.typ")),
    ("/letter.typ", include_str!("../letter/letter.typ")),
    ("/envelope.typ", include_str!("../batch/envelope.typ")),
    ("/summary.typ", include_str!("../dossier/summary.typ")),
];

/// What the file promises to be. A promise that the content breaks is an error, not a weaker file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Standard {
    /// PDF/A-2a and PDF/UA-1: kept for years, readable by everybody.
    Archive,
    /// PDF/UA-1: personal pages.
    Accessible,
    /// None: a page that becomes a part of another file, without tags of its own.
    Appearance,
}

/// One document to be set.
pub(crate) struct Job<'a> {
    /// Path of the template in [`TEMPLATES`].
    pub template: &'static str,
    /// What it shows.
    pub data: Value,
    /// What the file promises to be.
    pub standard: Standard,
    /// A name that is this document's alone; the PDF identifier is derived from it.
    pub ident: String,
    /// The date written into the file's properties; never today.
    pub dated: Option<Date>,
    /// Fonts and parsed templates.
    pub fonts: &'a Fonts,
}

/// Sets a document and writes it as PDF.
///
/// # Errors
/// A character without glyph, or a defect in a template.
pub(crate) fn pdf(job: Job<'_>) -> Result<Vec<u8>, Error> {
    let data = prepare::check(job.data, job.fonts)?;
    let desk = Desk::new(job.fonts, job.template, &data)
        .ok_or_else(|| Error::Typesetting { what: job.template.to_owned(), why: "no such template".into() })?;
    let written = typst::compile::<PagedDocument>(&desk)
        .output
        .and_then(|document| typst_pdf::pdf(&document, &options(job.standard, job.ident, job.dated)));
    let written = written.map_err(|problems| refuse(&desk, job.template, &problems));
    // Cached layouts of a personal document serve nobody else; without this, memory grows with every consignee.
    // Keeping pieces for longer was measured: it costs more memory and time than the shared pieces save.
    typst::comemo::evict(1);
    written
}

fn options(standard: Standard, ident: String, dated: Option<Date>) -> PdfOptions {
    let list: &[PdfStandard] = match standard {
        Standard::Archive => &[PdfStandard::A_2a, PdfStandard::Ua_1],
        Standard::Accessible => &[PdfStandard::Ua_1],
        Standard::Appearance => &[],
    };
    let timestamp = dated.and_then(|d| {
        let (month, day) = (d.month().unsigned_abs(), d.day().unsigned_abs());
        Datetime::from_ymd_hms(d.year().into(), month, day, 0, 0, 0).map(Timestamp::new_utc)
    });
    PdfOptions {
        ident: Smart::Custom(ident),
        creator: Smart::Custom(Some("Fieldaction".into())),
        timestamp,
        // The two lists above are compatible, which the tests show; the default would be a plain PDF.
        tagged: standard != Standard::Appearance,
        standards: PdfStandards::new(list).unwrap_or_default(),
        ..PdfOptions::default()
    }
}

/// Messages of the typesetter with file and line; a missing glyph gets its own kind.
fn refuse(desk: &Desk<'_>, template: &str, problems: &[SourceDiagnostic]) -> Error {
    let mut lines = Vec::new();
    for problem in problems {
        if let Some((_, rest)) =
            problem.message.split_once("the text `").filter(|(_, r)| r.contains("could not be displayed"))
        {
            let what = rest.split('`').next().unwrap_or(rest).to_owned();
            let character =
                what.chars().find(|c| !desk.fonts().shows(*c) && *c != '"').unwrap_or(char::REPLACEMENT_CHARACTER);
            return Error::Glyph { what, character };
        }
        lines.push(format!("{}{}", place(desk, problem), problem.message));
    }
    Error::Typesetting { what: template.to_owned(), why: lines.join("; ") }
}

fn place(desk: &Desk<'_>, problem: &SourceDiagnostic) -> String {
    let found = problem.span.id().zip(desk.range(problem.span)).and_then(|(id, range)| {
        let source = desk.source(id).ok()?;
        let line = source.text().get(..range.start)?.lines().count();
        Some(format!("{}:{line}: ", id.get().vpath().get_without_slash()))
    });
    found.unwrap_or_default()
}

#[cfg(test)]
mod tests;
