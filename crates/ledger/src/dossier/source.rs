//! The dossier's bytes: where they stand, walking the container, reading one entry after another.
//!
//! The walk believes nothing it has not derived: a header is read, written again and compared;
//! the directory is not searched but derived from the headers and compared byte by byte. Content
//! is read in pieces of 256 KiB, with SHA-256 and CRC-32 taken on the way.

use super::container::{DIRECTORY_MARK, Entry, HEADER, HEADER_MARK, LONGEST_NAME, end_records, name_fault, rank};
use super::people::find;
use super::{Fault, Finding, Limits};
use crate::digest::{Digest, Hasher};
use std::io::{self, BufReader, Read, Seek, SeekFrom};

const PIECE: usize = 256 * 1024;

/// Bytes with a position.
pub(super) struct Source<R> {
    input: BufReader<R>,
    at: u64,
    length: u64,
    piece: Vec<u8>,
}

impl<R: Read + Seek> Source<R> {
    pub fn new(mut input: R) -> io::Result<Self> {
        let length = input.seek(SeekFrom::End(0))?;
        input.rewind()?;
        Ok(Self { input: BufReader::new(input), at: 0, length, piece: Vec::new() })
    }

    pub fn length(&self) -> u64 {
        self.length
    }

    /// Walks all headers and compares the directory; gives the entries in their order.
    pub fn walk(&mut self, limits: &Limits) -> Result<Vec<Entry>, Fault> {
        let mut entries: Vec<Entry> = Vec::new();
        let mut at = 0;
        loop {
            self.go_to(at)?;
            let mark = self.up_to(4)?;
            if mark == DIRECTORY_MARK && !entries.is_empty() {
                break;
            }
            if mark != HEADER_MARK {
                return Err(no_header(at, entries.last()).into());
            }
            if entries.len() >= limits.entries {
                let what = format!("there are more than {} entries", limits.entries);
                return Err(at_byte(at, what).into());
            }
            let entry = self.header(at)?;
            if let Some(last) = entries.last()
                && rank(&last.name) >= rank(&entry.name)
            {
                let what = format!("`{}` may not follow `{}`", entry.name, last.name);
                return Err(at_byte(at, what).into());
            }
            at = entry.end();
            entries.push(entry);
        }
        self.compare_directory(&entries, at)?;
        Ok(entries)
    }

    fn header(&mut self, offset: u64) -> Result<Entry, Fault> {
        self.go_to(offset)?;
        let head = self.up_to(HEADER)?;
        let short = || at_byte(offset, "the file ends inside an entry's header");
        let number = |at: usize| -> Option<u32> {
            let bytes = head.get(at..)?.first_chunk::<4>()?;
            Some(u32::from_le_bytes(*bytes))
        };
        let (Some(crc), Some(size), Some(lengths)) = (number(14), number(22), number(26)) else {
            return Err(short().into());
        };
        let name_length = (lengths & 0xffff) as usize;
        if name_length > LONGEST_NAME {
            return Err(at_byte(offset + 26, "an entry's name is too long").into());
        }
        let name = self.up_to(name_length)?;
        if name.len() < name_length {
            return Err(short().into());
        }
        let name = String::from_utf8(name).ok().filter(|name| name_fault(name).is_none());
        let Some(name) = name else {
            return Err(at_byte(offset + 30, "an entry's name is not an allowed one").into());
        };
        let entry = Entry { name, crc, size, offset };
        let differs = entry.header().iter().zip(&head).position(|(want, found)| want != found);
        if let Some(differs) = differs {
            let what = format!("the header of `{}` is not the one a dossier has", entry.name);
            return Err(at_byte(offset + differs as u64, what).into());
        }
        if entry.end() > self.length {
            let what = format!("`{}` would end at byte {}, behind the file's end", entry.name, entry.end());
            return Err(at_byte(offset + 22, what).into());
        }
        Ok(entry)
    }

    /// Compares everything from `at` to the end of the file with what follows from `entries`.
    fn compare_directory(&mut self, entries: &[Entry], at: u64) -> Result<(), Fault> {
        self.go_to(at)?;
        for entry in entries {
            let what =
                || format!("the directory and the header at byte {} disagree about `{}`", entry.offset, entry.name);
            self.compare(&entry.directory_record(), what)?;
        }
        let length = self.at - at;
        let end = end_records(entries.len() as u64, at, length);
        self.compare(&end, || "the end record does not fit the entries".to_owned())?;
        if self.at != self.length {
            let what = format!("{} bytes follow the end of the container", self.length - self.at);
            return Err(at_byte(self.at, what).into());
        }
        Ok(())
    }

    fn compare(&mut self, want: &[u8], what: impl Fn() -> String) -> Result<(), Fault> {
        let from = self.at;
        let found = self.up_to(want.len())?;
        match want.iter().zip(&found).position(|(want, found)| want != found) {
            Some(differs) => Err(at_byte(from + differs as u64, what()).into()),
            None if found.len() < want.len() => Err(at_byte(self.at, format!("the file ends here; {}", what())).into()),
            None => Ok(()),
        }
    }

    /// Hands the content of `entry` to `take` piece by piece and gives its sums, which are yet to
    /// be compared: who knows more about the content may name a fault more closely first.
    pub fn content(&mut self, entry: &Entry, mut take: impl FnMut(&[u8]) -> Result<(), Fault>) -> Result<Sums, Fault> {
        self.go_to(entry.content_at())?;
        let mut piece = std::mem::take(&mut self.piece);
        piece.resize(PIECE, 0);
        let (mut sha, mut crc) = (Hasher::new(), crc32fast::Hasher::new());
        let mut left = entry.size as usize;
        while left > 0 {
            let Some(part) = piece.get_mut(..left.min(PIECE)) else {
                break;
            };
            self.input.read_exact(part)?;
            self.at += part.len() as u64;
            left -= part.len();
            sha.update(part);
            crc.update(part);
            take(part)?;
        }
        self.piece = piece;
        Ok(Sums { sha256: sha.finish(), crc: crc.finalize() })
    }

    /// The whole content of a small entry, with its SHA-256.
    pub fn whole(&mut self, entry: &Entry, most: u64) -> Result<(Vec<u8>, Digest), Fault> {
        if u64::from(entry.size) > most {
            let what = format!("it has {} bytes, at most {most} are read", entry.size);
            return Err(Finding::new(&entry.name, what).into());
        }
        let mut bytes = Vec::new();
        let sums = self.content(entry, |piece| {
            bytes.extend_from_slice(piece);
            Ok(())
        })?;
        Ok((bytes, sums.of(entry)?))
    }

    fn go_to(&mut self, to: u64) -> io::Result<()> {
        match i64::try_from(to).ok().zip(i64::try_from(self.at).ok()) {
            Some((to, at)) => self.input.seek_relative(to - at)?,
            None => drop(self.input.seek(SeekFrom::Start(to))?),
        }
        self.at = to;
        Ok(())
    }

    /// The next `count` bytes, or fewer where the file ends.
    fn up_to(&mut self, count: usize) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::with_capacity(count);
        let read = (&mut self.input).take(count as u64).read_to_end(&mut bytes)?;
        self.at += read as u64;
        Ok(bytes)
    }
}

/// What an entry's content adds up to.
#[must_use]
pub(super) struct Sums {
    sha256: Digest,
    crc: u32,
}

impl Sums {
    /// The SHA-256, if the CRC-32 is the one in the header of `entry`.
    pub fn of(self, entry: &Entry) -> Result<Digest, Finding> {
        if self.crc == entry.crc {
            return Ok(self.sha256);
        }
        let (found, stated) = (self.crc, entry.crc);
        let what = format!("CRC-32 is {found:08x}, the entry's header says {stated:08x}");
        Err(Finding::new(&entry.name, what))
    }
}

/// Cuts pieces into lines without copying, but for lines that cross from piece to piece.
pub(super) struct Lines {
    name: String,
    most: usize,
    number: u64,
    carried: Vec<u8>,
}

impl Lines {
    pub fn new(entry: &Entry, limits: &Limits) -> Self {
        let name = entry.name.clone();
        Self { name, most: limits.line_bytes, number: 0, carried: Vec::new() }
    }

    /// Takes a piece and gives each line that ends in it, without line feed, with its number
    /// counted from 0.
    pub fn piece(
        &mut self,
        mut piece: &[u8],
        mut line: impl FnMut(u64, &[u8]) -> Result<(), Fault>,
    ) -> Result<(), Fault> {
        while let Some(end) = find(b'\n', piece) {
            let (head, tail) = piece.split_at(end);
            self.check_length(head.len())?;
            if self.carried.is_empty() {
                line(self.number, head)?;
            } else {
                self.carried.extend_from_slice(head);
                line(self.number, &self.carried)?;
                self.carried.clear();
            }
            self.number += 1;
            piece = tail.split_first().map_or(&[], |(_, rest)| rest);
        }
        self.check_length(piece.len())?;
        self.carried.extend_from_slice(piece);
        Ok(())
    }

    /// The file is at its end, which must be the end of a line.
    pub fn end(&self) -> Result<(), Finding> {
        if self.carried.is_empty() {
            return Ok(());
        }
        Err(Finding::new(self.place(), "the last line does not end with a line feed"))
    }

    fn check_length(&self, more: usize) -> Result<(), Finding> {
        if self.carried.len() + more > self.most {
            let what = format!("the line is longer than {} bytes", self.most);
            return Err(Finding::new(self.place(), what));
        }
        Ok(())
    }

    fn place(&self) -> String {
        format!("{}, line {}", self.name, self.number + 1)
    }
}

fn at_byte(at: u64, what: impl Into<String>) -> Finding {
    Finding::new(format!("byte {at}"), what)
}

fn no_header(at: u64, last: Option<&Entry>) -> Finding {
    match last {
        None => at_byte(at, "the file does not begin as a dossier does"),
        Some(last) => {
            let (name, offset) = (&last.name, last.offset);
            at_byte(at, format!("no entry begins here, where `{name}` (header at byte {offset}) ends"))
        }
    }
}
