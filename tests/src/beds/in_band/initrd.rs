//! The memory file system from which the virtual machine boots: a cpio archive, `newc`.
//!
//! An entry is the magic `070701`, thirteen numbers of eight hex digits (inode, mode,
//! owner, group, links, time, size, four device numbers, length of the name with its
//! zero, checksum), the name, zeros up to a multiple of four, the bytes, zeros again. The
//! last entry is called `TRAILER!!!`. Every file is root's and executable. Called by
//! `in_band` only.

use std::collections::BTreeSet;

const FOLDER: u32 = 0o040_755;
const FILE: u32 = 0o100_755;

/// An archive while it is written.
#[derive(Debug, Default)]
pub(super) struct Initrd {
    bytes: Vec<u8>,
    folders: BTreeSet<String>,
    entries: u32,
}

impl Initrd {
    /// Adds one file by its absolute path, with the folders above it.
    pub(super) fn add(&mut self, path: &str, bytes: &[u8]) {
        let path = path.trim_start_matches('/');
        for (at, _) in path.match_indices('/') {
            if self.folders.insert(path[..at].to_owned()) {
                self.entry(&path[..at], FOLDER, &[]);
            }
        }
        self.entry(path, FILE, bytes);
    }

    /// The finished archive.
    pub(super) fn finish(mut self) -> Vec<u8> {
        self.entry("TRAILER!!!", 0, &[]);
        self.bytes
    }

    fn entry(&mut self, name: &str, mode: u32, bytes: &[u8]) {
        self.entries += 1;
        let number = |length: usize| u32::try_from(length).expect("files of a test are small");
        let numbers = [self.entries, mode, 0, 0, 1, 0, number(bytes.len()), 0, 0, 0, 0, number(name.len() + 1), 0];
        self.bytes.extend(b"070701");
        for number in numbers {
            self.bytes.extend(format!("{number:08x}").bytes());
        }
        self.bytes.extend(name.bytes());
        self.bytes.push(0);
        self.fill();
        self.bytes.extend(bytes);
        self.fill();
    }

    fn fill(&mut self) {
        self.bytes.resize(self.bytes.len().next_multiple_of(4), 0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_archive_names_each_folder_once_and_keeps_to_fours() {
        let mut initrd = Initrd::default();
        initrd.add("/bin/one", b"1");
        initrd.add("/bin/two", b"22222");
        let bytes = initrd.finish();
        let text = String::from_utf8_lossy(&bytes);
        assert_eq!(bytes.len() % 4, 0);
        assert_eq!(text.matches("070701").count(), 4);
        assert!(text.contains("bin\0") && text.contains("bin/two\0") && text.ends_with("TRAILER!!!\0\0\0\0"));
    }
}
