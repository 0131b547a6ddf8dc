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

/// Pixels by the head of a JPEG or JPEG 2000 stream: it counts, whatever the dictionary says.
fn frame(body: &[u8], dictionary: &[u8]) -> u64 {
    let holds = |name: &[u8]| dictionary.windows(name.len()).any(|window| window == name);
    let body = body.get(..body.len().min(1 << 16)).unwrap_or_default();
    let long = |at: usize| body.get(at..at + 4).and_then(|b| b.try_into().ok()).map_or(0, u32::from_be_bytes);
    let short = |at: usize| body.get(at..at + 2).and_then(|b| b.try_into().ok()).map_or(0, u16::from_be_bytes);
    if holds(b"DCTDecode") {
        let is_frame = |w: &[u8]| matches!(w, [0xff, 0xc0..=0xc3 | 0xc5..=0xc7 | 0xc9..=0xcb | 0xcd..=0xcf]);
        // A thumbnail has a frame of its own; the largest counts.
        let frames = body.windows(2).enumerate().filter(|(_, window)| is_frame(window));
        return frames
            .map(|(at, _)| u64::from(short(at + 5)) * u64::from(short(at + 7)))
            .filter(|pixels| *pixels > 0)
            .min()
            .unwrap_or(0);
    }
    if holds(b"JPXDecode") {
        let at = body.windows(4).position(|window| window == [0xff, 0x4f, 0xff, 0x51]);
        return at.map_or(0, |at| u64::from(long(at + 8)).saturating_mul(u64::from(long(at + 12))));
    }
    0
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
}
