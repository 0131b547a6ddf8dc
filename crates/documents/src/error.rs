//! What can go wrong when a document is made. Every case names the text that caused it; none is cured by repeating.

use domain::lang::Lang;

/// Why a document could not be made.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// The notice has no text in this language, and two languages on one page are not sent.
    #[error("the notice has no text in {lang}")]
    NoText {
        /// The language asked for.
        lang: Lang,
    },
    /// No font at hand can show a character. PDF/UA-1 and PDF/A forbid to leave it out.
    #[error("no font can show {character:?} (U+{:04X}) in {what}", *character as u32)]
    Glyph {
        /// The text, by its place in the document's data (`addressee.name`), or the text itself.
        what: String,
        /// The first character that no font has.
        character: char,
    },
    /// A font file or font folder could not be read.
    #[error("font {path}: {why}")]
    Font {
        /// File or folder.
        path: String,
        /// What the system or the reader says.
        why: String,
    },
    /// The typesetter or the PDF writer refused. This is a defect of a template.
    #[error("typesetting {what}: {why}")]
    Typesetting {
        /// Which template.
        what: String,
        /// Its messages with file and line.
        why: String,
    },
}

impl Error {
    /// Always `false`: the same input gives the same error.
    pub fn is_retryable(&self) -> bool {
        false
    }
}
