//! The pages of a file, one at a time: which kind of file it is, how many pages it has, the picture of one of them.
//!
//! The kind is told by the first bytes, never by the name. Every picture is checked before it is unpacked: what would take
//! more memory than the limits allow is refused with its size. Programs of others do the unpacking; should one of them give
//! up in a panic, that page is called unreadable and the rest is read. Called by `pages` and `layout`.

use super::{Limits, Unreadable, doubts, doubts::Doubt, drawn::Drawn, grey::Grey, photo, tiff_file};
use std::panic::{AssertUnwindSafe, catch_unwind};

/// How far the mark of a PDF may stand from the beginning.
const HEAD: usize = 1024;

/// One page as a picture.
#[derive(Debug, Default)]
pub(super) struct Picture {
    pub(super) grey: Grey,
    /// Dots per inch of the picture as it is here, if the file says so and it can be true.
    pub(super) dpi: Option<f32>,
    pub(super) doubts: Vec<Doubt>,
}

/// Why one page is not read.
pub(super) type PageError = String;

/// A file of pages.
pub(super) enum Source<'b> {
    Pdf(Box<Drawn>),
    Tiff(tiff_file::Pages<'b>),
    Jpeg(&'b [u8]),
    Png(&'b [u8]),
}

impl<'b> Source<'b> {
    /// Recognises the file and counts its pages.
    ///
    /// # Errors
    /// If the file as a whole cannot be read, or would take too much.
    pub(super) fn open(bytes: &'b [u8], limits: &Limits) -> Result<Self, Unreadable> {
        if bytes.is_empty() {
            return Err(Unreadable::Empty);
        }
        if bytes.len() > limits.bytes {
            return Err(Unreadable::TooLarge { bytes: bytes.len(), limit: limits.bytes });
        }
        let opened = catch_unwind(AssertUnwindSafe(|| Self::recognised(bytes, limits)));
        let source = opened.map_err(|_| Unreadable::Damaged { what: "it cannot be taken apart".to_owned() })??;
        match source.count() {
            0 => Err(Unreadable::Damaged { what: "it has no pages".to_owned() }),
            pages if pages > limits.pages => {
                Err(Unreadable::TooMuch { what: format!("it has {pages} pages"), limit: limits.pages })
            }
            _ => Ok(source),
        }
    }

    fn recognised(bytes: &'b [u8], limits: &Limits) -> Result<Self, Unreadable> {
        let head = bytes.get(..bytes.len().min(HEAD)).unwrap_or_default();
        if bytes.starts_with(&[0xff, 0xd8, 0xff]) {
            Ok(Self::Jpeg(bytes))
        } else if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
            Ok(Self::Png(bytes))
        } else if [b"II*\0", b"MM\0*", b"II+\0", b"MM\0+"].iter().any(|mark| bytes.starts_with(*mark)) {
            tiff_file::Pages::of(bytes, limits).map(Self::Tiff)
        } else if head.windows(5).any(|mark| mark == b"%PDF-") {
            Drawn::open(bytes, limits).map(|drawn| Self::Pdf(Box::new(drawn)))
        } else {
            Err(Unreadable::Unknown)
        }
    }

    /// How many pages there are.
    pub(super) fn count(&self) -> usize {
        match self {
            Self::Pdf(drawn) => drawn.count(),
            Self::Tiff(pages) => pages.count(),
            Self::Jpeg(_) | Self::Png(_) => 1,
        }
    }

    /// The picture of a page, counted from 0; without pixels, and with a doubt, if it cannot be read.
    pub(super) fn picture(&self, place: usize, limits: &Limits) -> Picture {
        let number = u32::try_from(place).unwrap_or(u32::MAX).saturating_add(1);
        let read = || match self {
            Self::Pdf(drawn) => drawn.picture(place),
            Self::Tiff(pages) => pages.picture(place, number, limits),
            Self::Jpeg(bytes) => photo::jpeg(bytes, number, limits),
            Self::Png(bytes) => photo::png(bytes, number, limits),
        };
        let outcome =
            catch_unwind(AssertUnwindSafe(read)).unwrap_or_else(|_| Err("its picture cannot be unpacked".to_owned()));
        outcome
            .unwrap_or_else(|why| Picture { doubts: vec![doubts::PAGE.of(number, None, &why)], ..Picture::default() })
    }
}

/// Dots per inch that a scanner or a telefax can have.
pub(super) fn possible_dpi(dpi: f32) -> Option<f32> {
    (30.0..=2400.0).contains(&dpi).then_some(dpi)
}
