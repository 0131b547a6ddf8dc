//! What passes between the people of a consignee and the maker beside the reply form: messages, files, who has read.
//!
//! Stored formats, as the facts themselves. Texts, names and names of files are commitments; the bytes of a file are kept
//! under their digest. What was found in a file by a scanner is said with it, and again when it was looked at anew.

use crate::id::{Commitment, Digest, HandoverId, MessageId, ResponseId};
use serde::{Deserialize, Serialize};

/// A part of the form that its giver took back: its link is void.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WithdrawnHandover {
    /// Which part.
    pub handover: HandoverId,
}

/// One user of the device who confirms for himself that he has read the notice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Acknowledged {
    /// Commitment to the name.
    pub by: Commitment,
    /// Commitment to the function.
    pub function: Commitment,
}

/// How many users have confirmed to the main contact, who states it for all of them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct UsersCounted {
    /// How many have read the notice.
    pub confirmed: u32,
    /// Commitment to the name of whoever states it.
    pub by: Commitment,
}

/// A message of a consignee to the maker.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WrittenMessage {
    /// Its id.
    pub message: MessageId,
    /// Commitment to the text.
    pub text: Commitment,
    /// Commitment to the name given.
    pub by: Commitment,
}

/// An answer of the maker inside the portal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MakerAnswer {
    /// Its id.
    pub message: MessageId,
    /// Which message it answers.
    pub to: MessageId,
    /// Commitment to the text.
    pub text: Commitment,
}

/// A file that was handed in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AttachedFile {
    /// SHA-256 of its bytes.
    pub file: Digest,
    /// Commitment to its name.
    pub name: Commitment,
    /// What its bytes are.
    pub format: FileFormat,
    /// How many bytes.
    pub bytes: u64,
    /// What the scanner said.
    pub scan: Scan,
    /// To what it belongs.
    pub to: AttachedTo,
}

/// To what a file belongs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "is")]
pub enum AttachedTo {
    /// To a response.
    Response {
        /// Which.
        response: ResponseId,
    },
    /// To a message.
    Message {
        /// Which.
        message: MessageId,
    },
}

/// What a scanner for malicious code said about a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Scan {
    /// Nothing was found.
    Clean,
    /// Something was found: the file is kept apart and given to nobody.
    Infected,
    /// It could not be looked at: the file is held until it was.
    Failed,
    /// No scanner is set up.
    NotScanned,
}

impl Scan {
    /// Whether the file may be given out.
    pub fn lets_through(self) -> bool {
        matches!(self, Self::Clean | Self::NotScanned)
    }
    /// The short word used in views and text keys.
    pub fn word(self) -> &'static str {
        match self {
            Self::Clean => "clean",
            Self::Infected => "infected",
            Self::Failed => "failed",
            Self::NotScanned => "not_scanned",
        }
    }
}

/// What may be handed in, told by the bytes and never by the name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FileFormat {
    /// PDF (ISO 32000).
    Pdf,
    /// PNG.
    Png,
    /// JPEG.
    Jpeg,
    /// TIFF.
    Tiff,
    /// Office Open XML (ECMA-376): a sheet or a text without macros.
    OfficeXml,
    /// Text in UTF-8.
    Text,
}

impl FileFormat {
    /// What these bytes are; none: nothing that is taken.
    ///
    /// ```
    /// use domain::fact::FileFormat;
    /// assert_eq!(FileFormat::of(b"%PDF-1.7\n..."), Some(FileFormat::Pdf));
    /// assert_eq!(FileFormat::of(b"MZ\x90\0"), None);
    /// assert_eq!(FileFormat::of(b""), None);
    /// ```
    pub fn of(bytes: &[u8]) -> Option<Self> {
        let begins = |signs: &[&[u8]]| signs.iter().any(|sign| bytes.starts_with(sign));
        if begins(&[b"%PDF-"]) {
            Some(Self::Pdf)
        } else if begins(&[b"\x89PNG\r\n\x1a\n"]) {
            Some(Self::Png)
        } else if begins(&[b"\xff\xd8\xff"]) {
            Some(Self::Jpeg)
        } else if begins(&[b"II*\0", b"MM\0*"]) {
            Some(Self::Tiff)
        } else if begins(&[b"PK\x03\x04"]) {
            office(bytes).then_some(Self::OfficeXml)
        } else {
            text(bytes).then_some(Self::Text)
        }
    }
    /// The media type to hand it out with: nothing that a browser runs.
    pub fn mime(self) -> &'static str {
        match self {
            Self::Pdf => "application/pdf",
            Self::Png => "image/png",
            Self::Jpeg => "image/jpeg",
            Self::Tiff => "image/tiff",
            Self::OfficeXml => "application/octet-stream",
            Self::Text => "text/plain; charset=utf-8",
        }
    }
    /// The ending of a name for it.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Png => "png",
            Self::Jpeg => "jpg",
            Self::Tiff => "tif",
            Self::OfficeXml => "xlsx",
            Self::Text => "txt",
        }
    }
}

/// Whether the archive names its parts as an office file does, and carries no macros.
fn office(bytes: &[u8]) -> bool {
    let has = |name: &[u8]| bytes.windows(name.len()).any(|part| part == name);
    has(b"[Content_Types].xml") && (has(b"xl/workbook.xml") || has(b"word/document.xml")) && !has(b"vbaProject.bin")
}

/// Whether it is text and nothing else. A page or a script is text, too; it is handed out as plain text only.
fn text(bytes: &[u8]) -> bool {
    let control = |c: char| c.is_control() && !matches!(c, '\t' | '\n' | '\r');
    std::str::from_utf8(bytes).is_ok_and(|text| !text.trim().is_empty() && !text.chars().any(control))
}
