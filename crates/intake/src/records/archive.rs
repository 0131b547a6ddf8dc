//! Looks at a workbook as a ZIP archive before anything opens it: too many parts, too large, too good a ratio.
//!
//! The directory of an archive can lie, so every part is also unpacked once into nothing and counted. That costs one more
//! decompression and keeps a small file from filling memory or disk.

use super::unreadable::Unreadable;
use std::io::{self, Read, Seek};
use zip::{ZipArchive, result::ZipError};

/// Limits on a workbook as an archive.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Most parts.
    pub entries: usize,
    /// Most bytes of all parts together, unpacked.
    pub unpacked: u64,
    /// Most bytes of a part that is held in memory as a whole (strings, styles; not the sheets), unpacked.
    pub held: u64,
    /// Highest ratio of unpacked to packed size, for parts above `ratio_from`.
    pub ratio: u64,
    /// From which unpacked size the ratio counts, in bytes.
    pub ratio_from: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self { entries: 10_000, unpacked: 1 << 30, held: 128 << 20, ratio: 200, ratio_from: 10_000_000 }
    }
}

/// Checks the archive; it may be opened afterwards.
pub(super) fn check<R: Read + Seek>(source: &mut R, limits: &Limits) -> Result<(), Unreadable> {
    let mut archive = ZipArchive::new(source).map_err(|e| damaged(&e))?;
    if archive.len() > limits.entries {
        return Err(bomb(None, format!("it has {} parts, at most {} are read", archive.len(), limits.entries)));
    }
    let mut total = 0_u64;
    for index in 0..archive.len() {
        let mut entry = archive.by_index(index).map_err(|e| damaged(&e))?;
        let name = entry.name().map_err(|e| damaged(&e))?.into_owned();
        let packed = entry.compressed_size().max(1);
        // The declared size first: an honest bomb is refused without unpacking it.
        within(&name, entry.size(), packed, total.saturating_add(entry.size()), limits)?;
        let most = limits.unpacked.saturating_sub(total).saturating_add(1);
        let size = count(&mut entry, most, |size| within(&name, size, packed, total.saturating_add(size), limits))?;
        total = total.saturating_add(size);
    }
    Ok(())
}

fn within(name: &str, size: u64, packed: u64, total: u64, limits: &Limits) -> Result<(), Unreadable> {
    if total > limits.unpacked {
        return Err(bomb(Some(name), format!("it would unpack to more than {} MiB", limits.unpacked >> 20)));
    }
    if size > limits.ratio_from && size / packed > limits.ratio {
        return Err(bomb(
            Some(name),
            format!("one part unpacks to {} times its size, at most {} is read", size / packed, limits.ratio),
        ));
    }
    if size > limits.held && !name.contains("worksheets/") {
        return Err(bomb(
            Some(name),
            format!("a part that is held in memory unpacks to more than {} MiB", limits.held >> 20),
        ));
    }
    Ok(())
}

/// Unpacks into nothing, counting; asks `fits` on the way.
fn count(entry: &mut impl Read, most: u64, fits: impl Fn(u64) -> Result<(), Unreadable>) -> Result<u64, Unreadable> {
    let mut buffer = vec![0; 64 * 1024];
    let mut size = 0_u64;
    while size < most {
        match entry.read(&mut buffer) {
            Ok(0) => return Ok(size),
            Ok(n) => size += u64::try_from(n).unwrap_or(0),
            Err(e) if e.kind() == io::ErrorKind::Interrupted => {}
            Err(e) => {
                return Err(Unreadable::Workbook {
                    sheet: None,
                    cell: None,
                    message: format!("its archive is damaged ({e})"),
                });
            }
        }
        fits(size)?;
    }
    Ok(size)
}

fn bomb(entry: Option<&str>, what: String) -> Unreadable {
    Unreadable::Bomb { entry: entry.map(super::doubts::shorten), what }
}

fn damaged(error: &ZipError) -> Unreadable {
    match error {
        ZipError::UnsupportedArchive(what) if what.to_lowercase().contains("password") => Unreadable::Protected,
        ZipError::Io(e) if e.kind() != io::ErrorKind::UnexpectedEof && e.kind() != io::ErrorKind::InvalidData => {
            Unreadable::Broken { message: e.to_string() }
        }
        other => Unreadable::Workbook { sheet: None, cell: None, message: format!("its archive is damaged ({other})") },
    }
}
