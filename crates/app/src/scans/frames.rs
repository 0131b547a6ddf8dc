//! What goes between the server and the process that takes pictures apart: byte strings, each with its length before it.
//!
//! The first is JSON that says what the others are. Both ends are the same program, so nothing here has a version.

use serde::{Deserialize, Serialize};
use std::io::{self, Read};

/// What is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Asked {
    /// What was ticked and written; the frames after it are the file and the issued forms.
    Answers {
        /// With everything that was read, for a program.
        whole: bool,
    },
    /// The codes on pages; the frame after it is the file.
    Codes,
}

/// What is answered.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Said {
    /// What was ticked. The frames after it are the pictures of what is written by hand, in the order of `written`: for
    /// each answer the names of its fields.
    Answers { looked: super::Looked, written: Vec<Vec<String>> },
    /// The codes.
    Codes(Vec<String>),
    /// It cannot be read: why, and what to do.
    Unreadable(String),
}

/// Bytes of a length.
const LENGTH: usize = 8;

/// Byte strings as one.
pub(super) fn join(frames: &[&[u8]]) -> Vec<u8> {
    let mut all = Vec::with_capacity(frames.iter().map(|frame| frame.len() + LENGTH).sum());
    for frame in frames {
        all.extend((frame.len() as u64).to_be_bytes());
        all.extend(*frame);
    }
    all
}

/// One as byte strings; none if it ends too early.
pub(super) fn split(mut all: &[u8]) -> Option<Vec<Vec<u8>>> {
    let mut frames = Vec::new();
    while !all.is_empty() {
        let (length, rest) = all.split_at_checked(LENGTH)?;
        let length = usize::try_from(u64::from_be_bytes(length.try_into().ok()?)).ok()?;
        let (frame, rest) = rest.split_at_checked(length)?;
        frames.push(frame.to_vec());
        all = rest;
    }
    Some(frames)
}

/// All that comes, at most so many bytes.
pub(super) fn all_of(source: impl Read, most: u64) -> io::Result<Vec<u8>> {
    let mut all = Vec::new();
    source.take(most).read_to_end(&mut all)?;
    Ok(all)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn what_is_joined_is_split_again() {
        let frames: Vec<&[u8]> = vec![b"one", b"", &[0; 300]];
        let all = join(&frames);
        assert_eq!(split(&all).unwrap(), frames);
        assert_eq!(split(&[]).unwrap(), Vec::<Vec<u8>>::new());
        for cut in 1..all.len() {
            let whole_frames = [11, 19].contains(&cut);
            assert_eq!(split(all.get(..cut).unwrap()).is_some(), whole_frames, "{cut}");
        }
    }
}
