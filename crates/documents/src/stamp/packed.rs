//! A compressed stream (RFC 1950, 1951) of parts that never change, packed once, and parts that do, stored as they are.

use flate2::{Compress, Compression, FlushCompress};

const MODULUS: u32 = 65_521;
const START: [u8; 2] = [0x78, 0x9C];
/// The last block: stored, empty.
const END: [u8; 5] = [1, 0, 0, 0xFF, 0xFF];
/// The most that a stored block holds.
const BLOCK: usize = 0xFFFF;

/// Adler-32 of some bytes and their number, so that sums of parts can be joined.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Sum {
    low: u32,
    high: u32,
    length: usize,
}

impl Sum {
    fn of(bytes: &[u8]) -> Self {
        let (mut low, mut high) = (1, 0);
        // As many as cannot overflow.
        for part in bytes.chunks(5552) {
            for byte in part {
                low += u32::from(*byte);
                high += low;
            }
            low %= MODULUS;
            high %= MODULUS;
        }
        Self { low, high, length: bytes.len() }
    }

    fn then(self, next: Self) -> Self {
        let length = (next.length % MODULUS as usize) as u64;
        let carried = length * u64::from((self.low + MODULUS - 1) % MODULUS) % u64::from(MODULUS);
        Self {
            low: (self.low + next.low + MODULUS - 1) % MODULUS,
            high: (self.high + next.high + carried as u32) % MODULUS,
            length: self.length + next.length,
        }
    }
}

/// A part that never changes.
#[derive(Clone, Debug)]
pub(super) struct Packed {
    bytes: Vec<u8>,
    sum: Sum,
}

impl Packed {
    /// Packs it, apart from whatever stands before it.
    pub(super) fn new(bytes: &[u8]) -> Option<Self> {
        let mut packed = Vec::with_capacity(bytes.len() + 64);
        let mut compress = Compress::new(Compression::new(9), false);
        compress.compress_vec(bytes, &mut packed, FlushCompress::Full).ok()?;
        let is_whole = compress.total_in() == bytes.len() as u64 && packed.ends_with(&[0, 0, 0xFF, 0xFF]);
        is_whole.then(|| Self { bytes: packed, sum: Sum::of(bytes) })
    }

    /// How many bytes it keeps.
    pub(super) fn weight(&self) -> usize {
        self.bytes.len()
    }
}

/// A stream that is being put together.
pub(super) struct Stream {
    bytes: Vec<u8>,
    sum: Sum,
}

impl Stream {
    pub(super) fn new() -> Self {
        Self { bytes: START.to_vec(), sum: Sum::of(&[]) }
    }

    pub(super) fn packed(&mut self, part: &Packed) {
        self.bytes.extend_from_slice(&part.bytes);
        self.sum = self.sum.then(part.sum);
    }

    pub(super) fn stored(&mut self, part: &[u8]) {
        for block in part.chunks(BLOCK) {
            let length = block.len() as u16;
            self.bytes.push(0);
            self.bytes.extend_from_slice(&length.to_le_bytes());
            self.bytes.extend_from_slice(&(!length).to_le_bytes());
            self.bytes.extend_from_slice(block);
        }
        self.sum = self.sum.then(Sum::of(part));
    }

    pub(super) fn end(mut self) -> Vec<u8> {
        self.bytes.extend_from_slice(&END);
        self.bytes.extend_from_slice(&(self.sum.high << 16 | self.sum.low).to_be_bytes());
        self.bytes
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;
    use std::io::Read;

    #[test]
    fn parts_come_out_as_they_went_in() {
        let parts = [b"one one one one".repeat(900), b"two".to_vec(), vec![], b"one one three".repeat(9000)];
        let mut stream = Stream::new();
        for (n, part) in parts.iter().enumerate() {
            if n % 2 == 0 { stream.packed(&Packed::new(part).unwrap()) } else { stream.stored(part) }
        }
        stream.stored(&parts[3]);
        let mut read = Vec::new();
        flate2::read::ZlibDecoder::new(stream.end().as_slice()).read_to_end(&mut read).unwrap();
        assert!(read == [parts.concat(), parts[3].clone()].concat());
    }
}
