//! Instructions behind a link, and the files that were taken of them: one per language, in numbered versions.
//!
//! What a file is, its bytes say. A name that promises something else is refused; nothing here reads inside a file. Called
//! by the act that takes an upload; stored in the draft of the notice and in the release manifest, so no name changes.

use crate::{id::Digest, lang::Lang};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::fmt;

/// Instructions that live behind a link. What was read when the notice was signed is kept by digest.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Instructions {
    /// The full address as printed.
    pub url: String,
    /// File name of the snapshot in the story or the upload, if one was taken.
    #[serde(default)]
    pub snapshot: Option<String>,
    /// Digest of that snapshot.
    #[serde(default)]
    pub digest: Option<Digest>,
    /// Every file that was uploaded, in order; the last one of a language counts.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub files: Vec<InstructionFile>,
}

impl Instructions {
    /// The file that counts in this language; none: there is none, or the last one was taken back.
    pub fn file(&self, lang: &Lang) -> Option<&InstructionFile> {
        self.files.iter().rev().find(|file| file.lang == *lang).filter(|file| !file.withdrawn)
    }

    /// The files that count, one per language, by language.
    pub fn current(&self) -> Vec<&InstructionFile> {
        let mut found: Vec<&InstructionFile> =
            self.files.iter().filter(|file| self.file(&file.lang) == Some(*file)).collect();
        found.sort_by(|a, b| a.lang.cmp(&b.lang));
        found
    }

    /// The number of the next version in this language, from 1.
    pub fn next_version(&self, lang: &Lang) -> u32 {
        self.files.iter().filter(|file| file.lang == *lang).map(|file| file.version).max().unwrap_or(0) + 1
    }
}

/// One uploaded file of instructions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct InstructionFile {
    /// In which language it is written.
    pub lang: Lang,
    /// Its name when it was uploaded.
    pub name: String,
    /// What it is.
    pub mime: InstructionKind,
    /// SHA-256 of its bytes.
    pub digest: Digest,
    /// Its number in this language, from 1.
    pub version: u32,
    /// When it was uploaded.
    pub at: Timestamp,
    /// It was taken back: this language has no file until the next upload.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub withdrawn: bool,
}

/// What a file of instructions can be. Stored by its media type (RFC 8118, RFC 2854, RFC 2046, RFC 7763).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum InstructionKind {
    /// PDF.
    #[serde(rename = "application/pdf")]
    Pdf,
    /// A page of the web.
    #[serde(rename = "text/html")]
    Html,
    /// Text without marks.
    #[serde(rename = "text/plain")]
    Text,
    /// Text with the marks of Markdown.
    #[serde(rename = "text/markdown")]
    Markdown,
}

/// Why a file is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InstructionFault {
    /// There is nothing in it.
    Empty,
    /// Its name ends in nothing that is known here.
    Name,
    /// Its bytes are neither PDF nor text in UTF-8.
    Bytes,
    /// It begins as a PDF and has no end.
    Broken,
    /// Its bytes are this, which is not what its name says.
    Other(InstructionKind),
}

impl fmt::Display for InstructionFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("empty"),
            Self::Name => f.write_str(".pdf, .html, .txt, .md"),
            Self::Bytes => f.write_str("≠ PDF, HTML, UTF-8"),
            Self::Broken => f.write_str("PDF without %%EOF"),
            Self::Other(kind) => write!(f, "= {}", kind.mime()),
        }
    }
}

impl InstructionKind {
    /// The media type for a door: texts are UTF-8, which is what was checked.
    pub fn mime(self) -> &'static str {
        match self {
            Self::Pdf => "application/pdf",
            Self::Html => "text/html; charset=utf-8",
            Self::Text => "text/plain; charset=utf-8",
            Self::Markdown => "text/markdown; charset=utf-8",
        }
    }

    /// The ending of a file of this kind.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Html => "html",
            Self::Text => "txt",
            Self::Markdown => "md",
        }
    }

    /// What these bytes are, if that is what the name says.
    ///
    /// Bytes alone do not tell Markdown from plain text; there the name decides, and both are nothing but text.
    ///
    /// # Errors
    /// Why it is not taken.
    ///
    /// ```
    /// use domain::notice::{InstructionFault, InstructionKind};
    /// assert_eq!(InstructionKind::of("steps.md", b"# Steps"), Ok(InstructionKind::Markdown));
    /// let page = b"<!DOCTYPE html><title>Steps</title>";
    /// assert_eq!(InstructionKind::of("steps.txt", page), Err(InstructionFault::Other(InstructionKind::Html)));
    /// ```
    pub fn of(name: &str, bytes: &[u8]) -> Result<Self, InstructionFault> {
        let said = Self::said(name).ok_or(InstructionFault::Name)?;
        let is = Self::seen(bytes)?;
        match (said, is) {
            (Self::Markdown, Self::Text) => Ok(Self::Markdown),
            _ if said == is => Ok(is),
            _ => Err(InstructionFault::Other(is)),
        }
    }

    /// What these bytes are by themselves; text in UTF-8 is plain text, Markdown among it.
    ///
    /// # Errors
    /// Why they are nothing that is taken.
    pub fn of_bytes(bytes: &[u8]) -> Result<Self, InstructionFault> {
        Self::seen(bytes)
    }

    /// What a media type of HTTP says, without its parameters; none: nothing that is taken.
    pub fn of_mime(mime: &str) -> Option<Self> {
        match mime.split(';').next().unwrap_or_default().trim().to_ascii_lowercase().as_str() {
            "application/pdf" => Some(Self::Pdf),
            "text/html" | "application/xhtml+xml" => Some(Self::Html),
            "text/plain" => Some(Self::Text),
            "text/markdown" => Some(Self::Markdown),
            _ => None,
        }
    }

    fn said(name: &str) -> Option<Self> {
        let (_, ending) = name.rsplit_once('.')?;
        match ending.to_ascii_lowercase().as_str() {
            "pdf" => Some(Self::Pdf),
            "html" | "htm" => Some(Self::Html),
            "txt" | "text" => Some(Self::Text),
            "md" | "markdown" => Some(Self::Markdown),
            _ => None,
        }
    }

    fn seen(bytes: &[u8]) -> Result<Self, InstructionFault> {
        if bytes.iter().all(u8::is_ascii_whitespace) {
            return Err(InstructionFault::Empty);
        }
        if bytes.starts_with(b"%PDF-") {
            // ISO 32000-1, 7.5.5 and annex H.3: the end stands in the last 1024 bytes.
            let tail = bytes.get(bytes.len().saturating_sub(1024)..).unwrap_or(bytes);
            let ends = tail.windows(5).any(|w| w == b"%%EOF");
            return if ends { Ok(Self::Pdf) } else { Err(InstructionFault::Broken) };
        }
        let text = std::str::from_utf8(bytes).map_err(|_| InstructionFault::Bytes)?;
        if text.chars().any(|c| c.is_control() && !matches!(c, '\t' | '\n' | '\r' | '\u{c}')) {
            return Err(InstructionFault::Bytes);
        }
        Ok(if is_page(text) { Self::Html } else { Self::Text })
    }
}

/// Whether a browser would take this text for a page: its first tag, after comments and declarations, is one of HTML's own
/// (WHATWG MIME Sniffing, 7.1, without the tags that Markdown uses for a part of a text).
fn is_page(text: &str) -> bool {
    let mut rest = text.trim_start_matches('\u{feff}').trim_start();
    loop {
        if let Some(after) = rest.strip_prefix("<!--") {
            let Some((_, after)) = after.split_once("-->") else { return true };
            rest = after.trim_start();
        } else if let Some(after) = rest.strip_prefix("<?") {
            let Some((_, after)) = after.split_once('>') else { return true };
            rest = after.trim_start();
        } else {
            break;
        }
    }
    let Some(tag) = rest.strip_prefix('<') else { return false };
    let word: String = tag.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '!').collect();
    ["!doctype", "html", "head", "body", "script", "iframe", "title", "style", "meta", "link", "base"]
        .iter()
        .any(|known| word.eq_ignore_ascii_case(known))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;
    use InstructionFault as F;
    use InstructionKind as K;

    #[test]
    fn a_file_is_what_its_bytes_say_or_it_is_refused() {
        let pdf: &[u8] = b"%PDF-1.7\n1 0 obj\nendobj\n%%EOF\n";
        let page: &[u8] = b"\xef\xbb\xbf <!-- by hand --> <HTML lang=de>";
        let text: &[u8] = "1. Stecker ziehen \u{2013} sofort".as_bytes();
        for (name, bytes, expected) in [
            ("a.PDF", pdf, Ok(K::Pdf)),
            ("a.html", page, Ok(K::Html)),
            ("a.txt", text, Ok(K::Text)),
            ("a.md", text, Ok(K::Markdown)),
            ("a.md", b"<details>\nmore\n</details>".as_slice(), Ok(K::Markdown)),
            ("a.pdf", page, Err(F::Other(K::Html))),
            ("a.pdf", text, Err(F::Other(K::Text))),
            ("a.md", page, Err(F::Other(K::Html))),
            ("a.txt", b"<?xml version='1.0'?><script>x</script>".as_slice(), Err(F::Other(K::Html))),
            ("a.txt", pdf, Err(F::Other(K::Pdf))),
            ("a.html", text, Err(F::Other(K::Text))),
            ("a.pdf", b"%PDF-1.7\n1 0 obj".as_slice(), Err(F::Broken)),
            ("a.txt", b"PK\x03\x04\x00\x00".as_slice(), Err(F::Bytes)),
            ("a.txt", b"\xff\xfeh\x00".as_slice(), Err(F::Bytes)),
            ("a.md", b" \n".as_slice(), Err(F::Empty)),
            ("a.docx", text, Err(F::Name)),
            ("pdf", pdf, Err(F::Name)),
        ] {
            assert_eq!(K::of(name, bytes), expected, "{name}: {}", String::from_utf8_lossy(bytes));
        }
    }

    #[test]
    fn the_last_version_of_a_language_counts_and_numbers_go_on() {
        let file = |lang: &str, version, withdrawn| InstructionFile {
            lang: lang.into(),
            name: "a.txt".into(),
            mime: K::Text,
            digest: Digest::from_bytes(&[version as u8; 32]),
            version,
            at: Timestamp::UNIX_EPOCH,
            withdrawn,
        };
        let plain = r#"{"url":"u","snapshot":null,"digest":null}"#;
        let mut link: Instructions = serde_json::from_str(plain).unwrap();
        assert_eq!(serde_json::to_string(&link).unwrap(), plain, "what was stored before stays byte for byte");
        assert_eq!(link.next_version(&"de".into()), 1);
        link.files = vec![file("en", 1, false), file("de", 1, false), file("de", 2, false)];
        let seen =
            |link: &Instructions| link.current().iter().map(|f| (f.lang.to_string(), f.version)).collect::<Vec<_>>();
        assert_eq!(seen(&link), [("de".into(), 2), ("en".into(), 1)]);
        link.files.push(file("de", 2, true));
        assert_eq!(seen(&link), [("en".into(), 1)]);
        assert_eq!((link.file(&"de".into()), link.next_version(&"de".into())), (None, 3));
        let again: Instructions = serde_json::from_str(&serde_json::to_string(&link).unwrap()).unwrap();
        assert_eq!(again, link);
    }
}
