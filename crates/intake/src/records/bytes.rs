//! A first pass over the whole file: its digest, its size, what kind of file it is and how its text is encoded.
//!
//! Encoding of text: a byte order mark decides; else the file is UTF-8 if it is valid UTF-8, or if at least ten times as
//! many characters beyond ASCII are valid as not (then single rows are damaged and held); else it is Windows-1252. UTF-16
//! is decoded while reading; the other two stay as they are until a cell is taken.

use super::unreadable::Unreadable;
use domain::id::Digest;
use encoding_rs::{CoderResult, Decoder};
use serde::Serialize;
use sha2::{Digest as _, Sha256};
use std::io::{self, Read, Seek, SeekFrom};

/// How the text of a file is encoded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Encoding {
    /// UTF-8, with or without a mark.
    #[serde(rename = "UTF-8")]
    Utf8,
    /// UTF-16, low byte first.
    #[serde(rename = "UTF-16LE")]
    Utf16Le,
    /// UTF-16, high byte first.
    #[serde(rename = "UTF-16BE")]
    Utf16Be,
    /// Windows-1252, what German spreadsheets write as "CSV".
    #[serde(rename = "Windows-1252")]
    Windows1252,
}

/// What reads the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Delimited text.
    Text,
    /// XLSX.
    Workbook,
}

/// What the first pass found.
pub(super) struct FileFacts {
    /// SHA-256 of all bytes.
    pub digest: Digest,
    /// How many bytes.
    pub bytes: u64,
    /// Encoding, if it is text.
    pub encoding: Encoding,
    /// Bytes of the mark at the front.
    pub mark: u64,
    /// Its lines end with a return alone, as old Macintosh programs write them: there is no line feed in it.
    pub returns: bool,
    blank: bool,
    front: Vec<u8>,
}

const CHUNK: usize = 256 * 1024;

/// Reads everything once.
pub(super) fn examine<R: Read + Seek>(source: &mut R) -> Result<FileFacts, Unreadable> {
    source.seek(SeekFrom::Start(0)).map_err(Unreadable::broken)?;
    let mut hash = Sha256::new();
    let mut census = Census::default();
    let mut front = Vec::new();
    let mut buffer = vec![0; CHUNK];
    let mut bytes = 0_u64;
    let mut blank = true;
    let (mut feeds, mut returns) = (false, false);
    loop {
        let n = match source.read(&mut buffer) {
            Ok(n) => n,
            Err(e) if e.kind() == io::ErrorKind::Interrupted => continue,
            Err(e) => return Err(Unreadable::broken(e)),
        };
        let chunk = buffer.get(..n).unwrap_or_default();
        if chunk.is_empty() {
            break;
        }
        hash.update(chunk);
        census.count(chunk);
        if front.len() < 64 {
            front.extend_from_slice(chunk.get(..64).unwrap_or(chunk));
        }
        feeds = feeds || chunk.contains(&b'\n');
        returns = returns || (!feeds && chunk.contains(&b'\r'));
        blank = blank && chunk.iter().all(u8::is_ascii_whitespace);
        bytes += u64::try_from(n).unwrap_or(0);
    }
    let (encoding, mark) = match front.as_slice() {
        [0xEF, 0xBB, 0xBF, ..] => (Encoding::Utf8, 3),
        [0xFF, 0xFE, ..] => (Encoding::Utf16Le, 2),
        [0xFE, 0xFF, ..] => (Encoding::Utf16Be, 2),
        _ if census.is_utf8() => (Encoding::Utf8, 0),
        _ => (Encoding::Windows1252, 0),
    };
    let digest = Digest::from_bytes(&hash.finalize().into());
    let returns = returns && !feeds;
    Ok(FileFacts { digest, bytes, encoding, mark, returns, blank: blank || bytes == mark, front })
}

impl FileFacts {
    /// What kind of file it is, by its first bytes; refuses what is no list and a name that contradicts the bytes.
    pub(super) fn kind(&self, name: &str) -> Result<Kind, Unreadable> {
        if self.blank {
            return Err(Unreadable::Empty);
        }
        let name = name.to_ascii_lowercase();
        let named_text = [".csv", ".txt", ".tsv", ".tab"].iter().any(|e| name.ends_with(e));
        let named_workbook = [".xlsx", ".xlsm"].iter().any(|e| name.ends_with(e));
        match self.front.as_slice() {
            [b'P', b'K', 3 | 5, 4 | 6, ..] if named_text => Err(Unreadable::WrongName {
                named: "text",
                is: "those of a ZIP archive (a workbook, or several files)",
                todo: "If it is a workbook, rename it to .xlsx; if it is an archive, unpack it first",
            }),
            [b'P', b'K', 3 | 5, 4 | 6, ..] => Ok(Kind::Workbook),
            [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, ..] if named_workbook => Err(Unreadable::Protected),
            [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, ..] => Err(Unreadable::OldWorkbook),
            [b'%', b'P', b'D', b'F', ..] => Err(binary(0, "a PDF document", "Export the list as CSV or XLSX")),
            [0x1F, 0x8B, ..] => Err(binary(0, "a compressed file (gzip)", "Unpack it first")),
            [b'7', b'z', 0xBC, 0xAF, ..] | [b'R', b'a', b'r', b'!', ..] => {
                Err(binary(0, "an archive", "Unpack it first"))
            }
            [0x89, b'P', b'N', b'G', ..] | [0xFF, 0xD8, 0xFF, ..] => {
                Err(binary(0, "a picture", "Export the list as CSV or XLSX"))
            }
            front if self.mark != 2 => match front.iter().take(64).position(|b| *b == 0) {
                Some(at) if looks_utf16(front) => Err(binary(
                    at,
                    "UTF-16 text without a byte order mark",
                    "Export the list as UTF-8 (\"CSV UTF-8\" in a spreadsheet)",
                )),
                Some(at) => Err(binary(at, "binary data (a NUL byte)", "Export the list as CSV or XLSX")),
                None if named_workbook => Err(Unreadable::WrongName {
                    named: "a workbook",
                    is: "those of text",
                    todo: "Rename it to .csv, or save it as a workbook",
                }),
                None => Ok(Kind::Text),
            },
            _ => Ok(Kind::Text),
        }
    }
}

fn binary(at: usize, looks_like: &'static str, todo: &'static str) -> Unreadable {
    Unreadable::Binary { byte: u64::try_from(at).unwrap_or(0), looks_like, todo }
}

/// Every second byte of the front is NUL.
fn looks_utf16(front: &[u8]) -> bool {
    let pairs = front.chunks_exact(2);
    let count = pairs.len().max(1);
    let high = front.chunks_exact(2).filter(|p| matches!(p, [0, b] if *b != 0)).count();
    let low = front.chunks_exact(2).filter(|p| matches!(p, [b, 0] if *b != 0)).count();
    high * 10 >= count * 9 || low * 10 >= count * 9
}

/// Counts characters beyond ASCII that are valid UTF-8 and bytes that are not.
#[derive(Default)]
struct Census {
    valid: u64,
    invalid: u64,
    rest: Vec<u8>,
}

impl Census {
    fn count(&mut self, chunk: &[u8]) {
        if self.rest.is_empty() {
            self.rest = self.walk(chunk);
        } else {
            let mut joined = std::mem::take(&mut self.rest);
            // A cut character has at most four bytes; the seam alone is copied.
            let (seam, tail) = chunk.split_at_checked(8).unwrap_or((chunk, &[]));
            joined.extend_from_slice(seam);
            let left = self.walk(&joined);
            if tail.is_empty() {
                self.rest = left;
            } else {
                let mut again = left;
                again.extend_from_slice(tail);
                self.rest = self.walk(&again);
            }
        }
    }

    /// Counts, and gives back the bytes of a character cut off at the end.
    fn walk(&mut self, mut bytes: &[u8]) -> Vec<u8> {
        loop {
            match std::str::from_utf8(bytes) {
                Ok(text) => {
                    self.valid += beyond(text.as_bytes());
                    return Vec::new();
                }
                Err(error) => {
                    let (good, bad) = bytes.split_at_checked(error.valid_up_to()).unwrap_or((bytes, &[]));
                    self.valid += beyond(good);
                    let Some(skip) = error.error_len() else { return bad.to_vec() };
                    self.invalid += 1;
                    bytes = bad.get(skip..).unwrap_or_default();
                }
            }
        }
    }

    fn is_utf8(&self) -> bool {
        let invalid = self.invalid + u64::from(!self.rest.is_empty());
        invalid == 0 || self.valid >= 10 * invalid
    }
}

fn beyond(valid: &[u8]) -> u64 {
    if valid.is_ascii() {
        return 0;
    }
    u64::try_from(valid.iter().filter(|b| **b >= 0xC0).count()).unwrap_or(0)
}

/// The text of a file from behind its mark: UTF-16 decoded to UTF-8, anything else as it is; lines end with line feeds.
pub(super) fn text<'a, R: Read + Seek>(source: &'a mut R, facts: &FileFacts) -> Result<Box<dyn Read + 'a>, Unreadable> {
    source.seek(SeekFrom::Start(facts.mark)).map_err(Unreadable::broken)?;
    let text: Box<dyn Read + 'a> = match facts.encoding {
        Encoding::Utf8 | Encoding::Windows1252 => Box::new(source),
        Encoding::Utf16Le => {
            Box::new(Transcoder::new(source, encoding_rs::UTF_16LE.new_decoder_without_bom_handling()))
        }
        Encoding::Utf16Be => {
            Box::new(Transcoder::new(source, encoding_rs::UTF_16BE.new_decoder_without_bom_handling()))
        }
    };
    Ok(if facts.returns { Box::new(Returns(text)) } else { text })
}

/// Turns each return into a line feed.
struct Returns<R>(R);

impl<R: Read> Read for Returns<R> {
    fn read(&mut self, target: &mut [u8]) -> io::Result<usize> {
        let n = self.0.read(target)?;
        target.iter_mut().take(n).filter(|b| **b == b'\r').for_each(|b| *b = b'\n');
        Ok(n)
    }
}

/// Decodes while reading.
struct Transcoder<R> {
    inner: R,
    decoder: Decoder,
    input: Vec<u8>,
    pending: std::ops::Range<usize>,
    output: Vec<u8>,
    ready: std::ops::Range<usize>,
    ended: bool,
    done: bool,
}

impl<R: Read> Transcoder<R> {
    fn new(inner: R, decoder: Decoder) -> Self {
        Self {
            inner,
            decoder,
            input: vec![0; CHUNK],
            pending: 0..0,
            output: vec![0; 2 * CHUNK],
            ready: 0..0,
            ended: false,
            done: false,
        }
    }
}

impl<R: Read> Read for Transcoder<R> {
    fn read(&mut self, target: &mut [u8]) -> io::Result<usize> {
        while self.ready.is_empty() && !self.done {
            if self.pending.is_empty() && !self.ended {
                let n = self.inner.read(&mut self.input)?;
                self.pending = 0..n;
                self.ended = n == 0;
            }
            let bytes = self.input.get(self.pending.clone()).unwrap_or_default();
            let (result, read, written, _) = self.decoder.decode_to_utf8(bytes, &mut self.output, self.ended);
            self.pending.start += read;
            self.ready = 0..written;
            self.done = self.ended && result == CoderResult::InputEmpty;
        }
        let bytes = self.output.get(self.ready.clone()).unwrap_or_default();
        let n = bytes.len().min(target.len());
        if let (Some(to), Some(from)) = (target.get_mut(..n), bytes.get(..n)) {
            to.copy_from_slice(from);
        }
        self.ready.start += n;
        Ok(n)
    }
}
