//! Why a file as a whole cannot be read: each message says what was wrong, where, and what to do.
//!
//! The file's name is not part of the message: the caller knows it and says it first.

/// Why a form cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FormError {
    /// No bytes, or nothing but blanks.
    #[error("the file is empty. Save the filled form again and send that file")]
    Empty,
    /// The file is too large.
    #[error(
        "the file has {bytes} bytes, at most {limit} are read. Send the form alone, without large pictures or attachments"
    )]
    TooLarge {
        /// Its size.
        bytes: usize,
        /// The most that is read.
        limit: usize,
    },
    /// Neither a PDF nor exported form data.
    #[error("this is no PDF: at byte 0 it looks like {looks_like}. {todo}")]
    NotPdf {
        /// What it looks like.
        looks_like: &'static str,
        /// What to do.
        todo: &'static str,
    },
    /// It opens only with a password.
    #[error(
        "the PDF opens only with a password. Open it, remove the password (document properties, security), save it again and send that file"
    )]
    Password,
    /// It is encrypted in a way that cannot be read.
    #[error(
        "the PDF is encrypted in a way that is not read here ({what}). Save it without protection and send that file"
    )]
    Encryption {
        /// What is wrong with its encryption.
        what: String,
    },
    /// It would take too much to read it.
    #[error(
        "the PDF was not read to its end, for safety: it holds more than {limit} {what}. Save the form again with another program, or print it to a new PDF and enter the answers by hand"
    )]
    TooMuch {
        /// What there is too much of.
        what: &'static str,
        /// The most that is read.
        limit: usize,
    },
    /// So damaged that not even its root was found.
    #[error("the PDF is damaged: {what}. Open it in the program that made it, save it again and send that file")]
    Damaged {
        /// What is missing, and where it was looked for.
        what: String,
    },
}

impl FormError {
    /// The stable short name.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Empty => "file.empty",
            Self::TooLarge { .. } => "file.too-large",
            Self::NotPdf { .. } => "file.no-pdf",
            Self::Password => "file.password",
            Self::Encryption { .. } => "file.encryption",
            Self::TooMuch { .. } => "file.too-much",
            Self::Damaged { .. } => "file.damaged",
        }
    }
}

/// Says what bytes without the mark of a PDF look like.
pub(super) fn other(bytes: &[u8]) -> FormError {
    let start = bytes.get(..bytes.len().min(2048)).unwrap_or_default();
    let text = start.iter().position(|b| !b.is_ascii_whitespace()).and_then(|at| start.get(at..));
    let Some(text) = text else { return FormError::Empty };
    let scan = "Send the form as the PDF it was, filled on the screen; a picture of it has no fields to read";
    let printed = "Open it, save or print it as PDF if it is the form, and send that file";
    let (looks_like, todo) = match text {
        [0x89, b'P', b'N', b'G', ..] => ("a picture (PNG)", scan),
        [0xFF, 0xD8, 0xFF, ..] => ("a picture (JPEG)", scan),
        [b'I', b'I', b'*', 0, ..] | [b'M', b'M', 0, b'*', ..] => ("a picture (TIFF)", scan),
        [b'P', b'K', 3, 4, ..] => ("an archive or an office document", printed),
        [0xD0, 0xCF, 0x11, 0xE0, ..] => ("an old office document", printed),
        [b'{', b'\\', b'r', b't', b'f', ..] => ("a text document (RTF)", printed),
        [b'%', b'!', ..] => ("PostScript", printed),
        [b'<', ..] => ("a web page or XML", "Download the form itself, not the page around it"),
        _ if start.iter().all(|b| *b >= b' ' || b.is_ascii_whitespace()) => {
            ("plain text", "Send the filled form itself, not a text about it")
        }
        _ => ("unknown binary data", "Send the filled form itself, saved as PDF"),
    };
    FormError::NotPdf { looks_like, todo }
}
