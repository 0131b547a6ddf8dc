//! The container's bytes: the one way in which a dossier is written as a ZIP file.
//!
//! Every record is a function of an entry's name, CRC-32, size and offset. Reader and writer use
//! the same functions: the writer writes what they give, the reader compares with what they give.
//! Entries are stored (method 0), dated 1980-01-01 00:00, without extra fields in their headers,
//! without data descriptors and without comments. An entry is smaller than 4 GiB; offsets and
//! counts beyond 32 or 16 bits use ZIP64 records, and only then.
//! Field names as in PKWARE's APPNOTE 6.3, sections 4.3.7, 4.3.12, 4.3.14 to 4.3.16.

/// The longest name of an entry, in bytes.
pub(super) const LONGEST_NAME: usize = 200;
/// The largest entry, in bytes: one less than the value that announces ZIP64.
pub(super) const LARGEST: u64 = u32::MAX as u64 - 1;
/// The length of an entry's header without the name.
pub(super) const HEADER: usize = 30;
/// How a header begins.
pub(super) const HEADER_MARK: [u8; 4] = *b"PK\x03\x04";
/// How a directory record begins.
pub(super) const DIRECTORY_MARK: [u8; 4] = *b"PK\x01\x02";

const PLAIN: u16 = 20;
const ZIP64: u16 = 45;
const UNIX: u16 = 3 << 8;
const FLAGS: u16 = 0;
const STORED: u16 = 0;
const MIDNIGHT: u16 = 0;
const FIRST_DAY: u16 = 0x0021;
const READABLE_FILE: u32 = 0o100_644 << 16;
const WIDE: u32 = u32::MAX;

/// One entry as the container knows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Entry {
    pub name: String,
    pub crc: u32,
    pub size: u32,
    /// Where its header begins.
    pub offset: u64,
}

impl Entry {
    /// Where its content begins.
    pub fn content_at(&self) -> u64 {
        self.offset + (HEADER + self.name.len()) as u64
    }

    /// Where its content ends.
    pub fn end(&self) -> u64 {
        self.content_at() + u64::from(self.size)
    }

    /// The header that stands before the content.
    pub fn header(&self) -> Vec<u8> {
        let mut bytes = HEADER_MARK.to_vec();
        put16(&mut bytes, &[PLAIN]);
        self.put_middle(&mut bytes);
        put16(&mut bytes, &[0]);
        bytes.extend_from_slice(self.name.as_bytes());
        bytes
    }

    /// The record in the directory.
    pub fn directory_record(&self) -> Vec<u8> {
        let narrow = u32::try_from(self.offset).ok().filter(|offset| *offset != WIDE);
        let mut bytes = DIRECTORY_MARK.to_vec();
        let version = if narrow.is_some() { PLAIN } else { ZIP64 };
        put16(&mut bytes, &[UNIX | version, version]);
        self.put_middle(&mut bytes);
        let extra = if narrow.is_some() { 0 } else { 12 };
        put16(&mut bytes, &[extra, 0, 0, 0]);
        put32(&mut bytes, &[READABLE_FILE, narrow.unwrap_or(WIDE)]);
        bytes.extend_from_slice(self.name.as_bytes());
        if narrow.is_none() {
            put16(&mut bytes, &[1, 8]);
            put64(&mut bytes, &[self.offset]);
        }
        bytes
    }

    /// Flags to name length: what header and directory record have in common.
    fn put_middle(&self, bytes: &mut Vec<u8>) {
        put16(bytes, &[FLAGS, STORED, MIDNIGHT, FIRST_DAY]);
        put32(bytes, &[self.crc, self.size, self.size]);
        // Names are at most LONGEST_NAME bytes long.
        put16(bytes, &[u16::try_from(self.name.len()).unwrap_or(u16::MAX)]);
    }
}

/// The records after the directory of `count` entries that begins at `at` and is `length` long.
pub(super) fn end_records(count: u64, at: u64, length: u64) -> Vec<u8> {
    let mut bytes = Vec::new();
    let few = u16::try_from(count).ok().filter(|n| *n != u16::MAX);
    let near = |value: u64| u32::try_from(value).ok().filter(|n| *n != WIDE);
    if few.is_none() || near(at).is_none() || near(length).is_none() {
        bytes.extend_from_slice(b"PK\x06\x06");
        put64(&mut bytes, &[44]);
        put16(&mut bytes, &[UNIX | ZIP64, ZIP64]);
        put32(&mut bytes, &[0, 0]);
        put64(&mut bytes, &[count, count, length, at]);
        bytes.extend_from_slice(b"PK\x06\x07");
        put32(&mut bytes, &[0]);
        put64(&mut bytes, &[at + length]);
        put32(&mut bytes, &[1]);
    }
    bytes.extend_from_slice(b"PK\x05\x06");
    let shown = few.unwrap_or(u16::MAX);
    put16(&mut bytes, &[0, 0, shown, shown]);
    put32(&mut bytes, &[near(length).unwrap_or(WIDE), near(at).unwrap_or(WIDE)]);
    put16(&mut bytes, &[0]);
    bytes
}

/// What is wrong with `name` as the name of an entry, if anything.
pub(super) fn name_fault(name: &str) -> Option<&'static str> {
    if name == super::README {
        return None;
    }
    let fits = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b"._-/".contains(&b);
    if name.is_empty() || name.len() > LONGEST_NAME {
        return Some("a name has 1 to 200 bytes");
    }
    if !name.bytes().all(fits) {
        return Some("a name holds only a-z, 0-9, `.`, `_`, `-` and `/`");
    }
    if name.split('/').any(|part| part.is_empty() || part.starts_with('.') || part.ends_with('.')) {
        return Some("a part of a name is not empty and neither begins nor ends with a dot");
    }
    None
}

/// The place of a name in the order of entries; entries ascend strictly by it.
pub(super) fn rank(name: &str) -> (usize, &str) {
    let leading = super::LEADING.iter().position(|leading| *leading == name);
    let place = match name {
        super::MANIFEST => 5,
        super::SIGNATURE => 6,
        _ => leading.unwrap_or(4),
    };
    (place, name)
}

fn put16(bytes: &mut Vec<u8>, values: &[u16]) {
    values.iter().for_each(|v| bytes.extend_from_slice(&v.to_le_bytes()));
}

fn put32(bytes: &mut Vec<u8>, values: &[u32]) {
    values.iter().for_each(|v| bytes.extend_from_slice(&v.to_le_bytes()));
}

fn put64(bytes: &mut Vec<u8>, values: &[u64]) {
    values.iter().for_each(|v| bytes.extend_from_slice(&v.to_le_bytes()));
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;

    #[test]
    fn records_have_the_lengths_of_the_zip_format() {
        let near = Entry { name: "a".into(), crc: 1, size: 2, offset: 3 };
        assert_eq!(near.header().len(), 31);
        assert_eq!(near.directory_record().len(), 47);
        let far = Entry { offset: 1 << 33, ..near };
        assert_eq!(far.directory_record().len(), 59);
        assert_eq!(end_records(1, 2, 3).len(), 22);
        for wide in [end_records(65_535, 2, 3), end_records(1, 1 << 32, 3)] {
            assert_eq!(wide.len(), 56 + 20 + 22);
        }
    }

    #[test]
    fn names_cannot_leave_the_folder_or_meet_on_other_systems() {
        for name in ["", "/a", "a/", "a//b", "../a", "a/..", "A", "ä", "a\\b", "a:b", "readme.txt.", ".a"] {
            assert!(name_fault(name).is_some(), "{name}");
        }
        for name in ["README.txt", "summary.pdf", "answers/2/form-1.pdf"] {
            assert_eq!(name_fault(name), None, "{name}");
        }
    }
}
