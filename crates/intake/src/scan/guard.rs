//! Looks through a PDF for what would take too much memory when it is drawn, without drawing anything.
//!
//! Goes from stream to stream of the raw bytes: adds up what the compressed ones unpack to, and compares the sizes that
//! pictures declare with the limits. A dictionary in front of a stream is never compressed (ISO 32000-1, 7.5.7), so all of
//! them are seen. It cannot see into encrypted streams. Called by `drawn`.

use super::{Limits, Unreadable};
use flate2::read::ZlibDecoder;
use std::io::Read;

/// How far before its stream a dictionary may begin.
const BEFORE: usize = 4096;
/// Most pixels of one picture: a page of size A4 at 600 dots per inch has 35 million.
const PIXELS: u64 = 42_000_000;
/// Bytes that a compressed stream may unpack to at once.
const STEP: usize = 1 << 16;

/// Refuses a file that would take too much.
pub(super) fn check(bytes: &[u8], limits: &Limits) -> Result<(), Unreadable> {
    let too_much = |what: String, limit: u64| {
        Err(Unreadable::TooMuch { what, limit: usize::try_from(limit).unwrap_or(usize::MAX) })
    };
    let (mut at, mut unpacked) = (0, 0);
    while let Some(found) = next(bytes, at) {
        at = found + 6;
        let before = bytes.get(found.saturating_sub(BEFORE)..found).unwrap_or_default();
        let start = before.windows(3).rposition(|window| window == b"obj").unwrap_or(0);
        let dictionary = before.get(start..).unwrap_or_default();
        let body = bytes.get(at..).unwrap_or_default();
        let body = body.get(body.iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).count()..).unwrap_or_default();
        let declared = pixels(dictionary, b"/Width", b"/Height").max(pixels(dictionary, b"/Columns", b"/Rows"));
        let declared = declared.max(frame(body, dictionary));
        if declared > PIXELS {
            return too_much(format!("it holds a picture of {} million pixels", declared / 1_000_000), PIXELS);
        }
        let expanding = [b"FlateDecode".as_slice(), b"LZWDecode", b"RunLengthDecode"]
            .iter()
            .map(|name| dictionary.windows(name.len()).filter(|window| window == name).count())
            .sum::<usize>();
        if expanding > 1 {
            return too_much("it holds a stream that is compressed several times".to_owned(), 1);
        }
        let left = limits.unpacked.saturating_sub(unpacked);
        unpacked += length(body, left);
        if unpacked > limits.unpacked {
            return too_much(format!("it unpacks to more than {} MB", limits.unpacked >> 20), limits.unpacked);
        }
    }
    Ok(())
}

/// Where the next stream is announced.
fn next(bytes: &[u8], from: usize) -> Option<usize> {
    let rest = bytes.get(from..)?;
    let mut at = 0;
    loop {
        let tail = rest.get(at..)?;
        let found = tail.iter().position(|byte| *byte == b's')?;
        at += found;
        if rest.get(at..)?.starts_with(b"stream") && !rest.get(..at)?.ends_with(b"end") {
            return Some(from + at);
        }
        at += 1;
    }
}

/// What a compressed stream unpacks to, at most a little more than `most`; 0 if it is not compressed.
fn length(body: &[u8], most: u64) -> u64 {
    let [first, second, ..] = body else { return 0 };
    if first & 0x0f != 8 || (u16::from(*first) << 8 | u16::from(*second)) % 31 != 0 {
        return 0;
    }
    let (mut decoder, mut buffer, mut total) = (ZlibDecoder::new(body), vec![0; STEP], 0_u64);
    while let Ok(count) = decoder.read(&mut buffer) {
        total += u64::try_from(count).unwrap_or(u64::MAX);
        if count == 0 || total > most {
            break;
        }
    }
    total
}

/// Pixels that a dictionary declares.
fn pixels(dictionary: &[u8], across: &[u8], down: &[u8]) -> u64 {
    let number = |key: &[u8]| {
        let at = dictionary.windows(key.len()).position(|window| window == key)? + key.len();
        let rest = dictionary.get(at..)?.trim_ascii_start();
        let digits = rest.iter().take_while(|byte| byte.is_ascii_digit()).take(12);
        Some(digits.fold(0_u64, |sum, digit| sum * 10 + u64::from(digit - b'0')))
    };
    let (Some(across), Some(down)) = (number(across), number(down)) else { return 0 };
    across.saturating_mul(down)
}

/// Pixels by the head of a JPEG, JPEG 2000 or JBIG2 stream: it counts, whatever the dictionary says.
fn frame(body: &[u8], dictionary: &[u8]) -> u64 {
    let holds = |name: &[u8]| dictionary.windows(name.len()).any(|window| window == name);
    if holds(b"DCTDecode") {
        return jpeg(body);
    }
    if holds(b"JPXDecode") {
        let head = body.get(..body.len().min(1 << 16)).unwrap_or_default();
        let at = head.windows(4).position(|window| window == [0xff, 0x4f, 0xff, 0x51]);
        return at.map_or(0, |at| long(head, at + 8).saturating_mul(long(head, at + 12)));
    }
    if holds(b"JBIG2Decode") {
        return jbig2(body);
    }
    0
}

fn short(bytes: &[u8], at: usize) -> u64 {
    bytes.get(at..at + 2).and_then(|b| b.try_into().ok()).map_or(0, |b| u64::from(u16::from_be_bytes(b)))
}

fn long(bytes: &[u8], at: usize) -> u64 {
    bytes.get(at..at + 4).and_then(|b| b.try_into().ok()).map_or(0, |b| u64::from(u32::from_be_bytes(b)))
}

/// The largest frame of a JPEG (ISO/IEC 10918-1, B.2.2), from segment to segment: a thumbnail inside a segment is none.
fn jpeg(body: &[u8]) -> u64 {
    let (mut at, mut largest) = (0, 0);
    while let (Some(0xff), Some(marker)) = (body.get(at), body.get(at + 1)) {
        match marker {
            // Bytes that fill up; start and end of the picture, restarts: they have no length.
            0xff => at += 1,
            0x01 | 0xd0..=0xd9 => at += 2,
            // The scan itself: no frame comes after it in what readers accept.
            0xda => break,
            _ => {
                if matches!(marker, 0xc0..=0xc3 | 0xc5..=0xc7 | 0xc9..=0xcb | 0xcd..=0xcf) {
                    largest = largest.max(short(body, at + 5).saturating_mul(short(body, at + 7)));
                }
                at += 2 + usize::try_from(short(body, at + 2)).unwrap_or(0);
            }
        }
    }
    largest
}

/// The largest page or region of a JBIG2 stream as it stands in a PDF: segments one after the other, without a file header
/// (ITU-T T.88, 7.2 and 7.4). A page whose height is not known yet has that of its dictionary.
fn jbig2(body: &[u8]) -> u64 {
    let (mut at, mut largest) = (0, 0);
    // Number, flags, and at least one byte for what it refers to.
    while let (Some(flags), Some(referred)) = (body.get(at + 4), body.get(at + 5)) {
        let number = long(body, at);
        let (count, listed) = match referred >> 5 {
            7 => {
                let count = long(body, at + 5) & 0x1fff_ffff;
                (count, 4 + (count + 8) / 8)
            }
            few => (u64::from(few), 1),
        };
        let each = if number <= 256 {
            1
        } else if number <= 65_536 {
            2
        } else {
            4
        };
        let page = if flags & 0x40 == 0 { 1 } else { 4 };
        let head = 5_u64.saturating_add(listed).saturating_add(count.saturating_mul(each)).saturating_add(page);
        let Some(length_at) = usize::try_from(head).ok().and_then(|head| at.checked_add(head)) else { break };
        let length = long(body, length_at);
        let data = length_at.saturating_add(4);
        // Text, halftone and generic regions begin with their size, and so does the page.
        if matches!(flags & 0x3f, 4 | 6 | 7 | 20 | 22 | 23 | 36 | 38..=40 | 42 | 43 | 48) {
            let (across, down) = (long(body, data), long(body, data.saturating_add(4)));
            let unknown = down == u64::from(u32::MAX);
            largest = largest.max(if unknown { across } else { across.saturating_mul(down) });
        }
        // A generic region may say that its length is not known; nothing can be found behind it.
        let next = usize::try_from(length).ok().filter(|_| length != u64::from(u32::MAX));
        let Some(next) = next.and_then(|length| data.checked_add(length)) else { break };
        at = next;
    }
    largest
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::cast_precision_loss)]
    use super::*;

    fn limits() -> Limits {
        Limits { unpacked: 1 << 20, ..Limits::default() }
    }

    #[test]
    fn declared_sizes_and_what_unpacks_are_limited() {
        let small = b"1 0 obj <</Width 100 /Height 200>> stream\nabc endstream endobj";
        assert_eq!(check(small, &limits()), Ok(()));
        let large = b"1 0 obj <</Height 20000/Width 20000>> stream\nabc endstream endobj";
        assert!(check(large, &limits()).unwrap_err().to_string().contains("400 million pixels"));
        let twice = b"1 0 obj <</Filter [/FlateDecode /FlateDecode]>> stream\nabc endstream endobj";
        assert!(check(twice, &limits()).is_err());
        let mut bomb = b"1 0 obj <</Filter /FlateDecode>> stream\r\n".to_vec();
        let mut encoder = flate2::write::ZlibEncoder::new(&mut bomb, flate2::Compression::best());
        std::io::Write::write_all(&mut encoder, &vec![0; 4 << 20]).unwrap();
        encoder.finish().unwrap();
        assert!(bomb.len() < 10_000 && check(&bomb, &limits()).is_err());
    }

    /// A stream with this filter whose dictionary says that it is small.
    fn stream(filter: &str, body: &[u8]) -> Vec<u8> {
        let head = format!("1 0 obj <</Width 10/Height 10/Filter/{filter}/Length {}>> stream\n", body.len());
        [head.as_bytes(), body, b"\nendstream endobj"].concat()
    }

    #[test]
    fn the_frame_of_a_photograph_counts_and_not_its_thumbnail() {
        let frame = |side: u16| {
            let [a, b] = side.to_be_bytes();
            vec![0xff, 0xc0, 0, 11, 8, a, b, a, b, 1, 1, 0x11, 0]
        };
        let thumbnail = |inside: Vec<u8>| {
            let length = u16::try_from(inside.len() + 2).unwrap().to_be_bytes();
            [&[0xff, 0xe1][..], &length, &inside].concat()
        };
        let photo = |parts: &[Vec<u8>]| [&[0xff, 0xd8][..], &parts.concat(), &[0xff, 0xda, 0, 2, 0x12]].concat();
        let hidden = photo(&[thumbnail(frame(160)), frame(60_000)]);
        assert!(check(&stream("DCTDecode", &hidden), &limits()).is_err(), "the frame is larger than its thumbnail");
        let odd = photo(&[thumbnail(frame(60_000)), frame(160)]);
        assert_eq!(check(&stream("DCTDecode", &odd), &limits()), Ok(()), "what stands in a segment is no frame");
    }

    #[test]
    fn pages_and_regions_of_jbig2_are_measured() {
        let segment = |number: u32, kind: u8, side: u32| {
            let size = side.to_be_bytes();
            let data = [&size[..], &size, &[0; 11]].concat();
            let length = u32::try_from(data.len()).unwrap().to_be_bytes();
            [&number.to_be_bytes()[..], &[kind, 0, 1], &length, &data].concat()
        };
        let small = [segment(0, 48, 2_000), segment(1, 38, 2_000)].concat();
        assert_eq!(check(&stream("JBIG2Decode", &small), &limits()), Ok(()));
        let page = segment(0, 48, 60_000);
        assert!(check(&stream("JBIG2Decode", &page), &limits()).is_err());
        let region = [segment(0, 48, 2_000), segment(1, 38, 60_000)].concat();
        assert!(check(&stream("JBIG2Decode", &region), &limits()).is_err());
    }
}
