//! Why a scan as a whole cannot be read: each message says what is wrong and what to do.
//!
//! A single page that cannot be read is no error but a doubt (`doubts`). The file's name is not part of the message: the
//! caller knows it and says it first.

/// Why a scan cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unreadable {
    /// No bytes.
    #[error("the file is empty. Scan the pages again and send that file")]
    Empty,
    /// The file is too large.
    #[error(
        "the file has {bytes} bytes, at most {limit} are read. Scan in shades of grey at 200 dots per inch, or send fewer pages at a time"
    )]
    TooLarge {
        /// Its size.
        bytes: usize,
        /// The most that is read.
        limit: usize,
    },
    /// Neither a PDF nor a picture.
    #[error("this is no scan: neither PDF, TIFF, JPEG nor PNG. Save it as one of these and send that file")]
    Unknown,
    /// It opens only with a password.
    #[error("the PDF opens only with a password. Save it without one and send that file")]
    Password,
    /// So damaged that no page was found.
    #[error("the file is damaged: {what}. Scan the pages again and send that file")]
    Damaged {
        /// What is wrong.
        what: String,
    },
    /// It would take too much memory or time.
    #[error(
        "the file was not read, for safety: {what}, at most {limit} are read. Scan in shades of grey at 200 dots per inch, or send fewer pages at a time"
    )]
    TooMuch {
        /// What there is too much of, with the number.
        what: String,
        /// The most that is read.
        limit: usize,
    },
}

/// Why an issued form cannot serve as the pattern that scans are compared with.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NoLayout {
    /// The PDF itself cannot be read.
    #[error("the issued form cannot be read: {0}")]
    Form(#[from] crate::pdf_form::FormError),
    /// Its pages cannot be drawn.
    #[error("the pages of the issued form cannot be drawn: {0}")]
    Drawn(#[from] Unreadable),
    /// No list of places.
    #[error(
        "the PDF does not say where its fields are (PieceInfo). Only forms that were issued here can be the pattern"
    )]
    NoPlaces,
    /// No page has a code.
    #[error("no page of the PDF has a code. Only forms that were issued here can be the pattern")]
    NoCode,
}
