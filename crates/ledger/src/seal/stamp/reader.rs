//! The least of DER (X.690) that a time stamp needs beside the CMS library: one element after the other, and writing one.
//!
//! Only definite lengths of at most four bytes are read, so no bytes lead outside of what is there.

/// One element.
#[derive(Clone, Copy)]
pub(super) struct Tlv<'a> {
    /// Its first byte.
    pub(super) tag: u8,
    /// What is inside.
    pub(super) content: &'a [u8],
    /// All of it.
    pub(super) whole: &'a [u8],
}

impl<'a> Tlv<'a> {
    /// The next element; `rest` begins behind it then.
    pub(super) fn next(rest: &mut &'a [u8]) -> Option<Self> {
        let all = *rest;
        let (&tag, behind) = all.split_first()?;
        let (&first, behind) = behind.split_first()?;
        let (length, behind) = if first < 0x80 {
            (usize::from(first), behind)
        } else {
            let count = usize::from(first & 0x7f);
            if !(1..=4).contains(&count) {
                return None;
            }
            let (digits, behind) = behind.split_at_checked(count)?;
            (digits.iter().fold(0_usize, |sum, digit| sum << 8 | usize::from(*digit)), behind)
        };
        let (content, behind) = behind.split_at_checked(length)?;
        *rest = behind;
        Some(Self { tag, content, whole: all.get(..all.len() - behind.len())? })
    }
}

/// An element with this tag.
pub(super) fn tlv(tag: u8, content: &[u8]) -> Vec<u8> {
    let length = content.len();
    let mut out = vec![tag];
    match u8::try_from(length) {
        Ok(short) if short < 0x80 => out.push(short),
        _ => {
            let digits: Vec<u8> = length.to_be_bytes().into_iter().skip_while(|digit| *digit == 0).collect();
            out.push(0x80 | u8::try_from(digits.len()).unwrap_or(8));
            out.extend(digits);
        }
    }
    out.extend_from_slice(content);
    out
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn what_is_written_is_read_and_nothing_beyond() {
        for length in [0, 1, 127, 128, 255, 256, 70_000] {
            let content = vec![7; length];
            let made = [tlv(0x30, &content), vec![9, 9]].concat();
            let mut rest = made.as_slice();
            let read = Tlv::next(&mut rest).unwrap();
            assert_eq!((read.tag, read.content.len(), rest), (0x30, length, [9, 9].as_slice()));
            assert_eq!(Some(read.whole), made.get(..made.len() - 2));
        }
        for wrong in [
            &[][..],
            &[0x30],
            &[0x30, 2, 0],
            &[0x30, 0x80, 0, 0],
            &[0x30, 0x85, 1, 0, 0, 0, 0],
            &[4, 0x84, 255, 255, 255, 255],
        ] {
            let mut rest = wrong;
            assert!(Tlv::next(&mut rest).is_none(), "{wrong:?}");
        }
    }
}
