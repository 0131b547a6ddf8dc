//! Bech32 (BIP 173), as keys of age are written: 32 bytes with a name before them and a check sum behind.
//!
//! Mixed case, another name, another length or a wrong check sum read as no key; nothing is put right.

const LETTERS: &[u8; 32] = b"qpzry9x8gf2tvdw0s3jn54khce6mua7l";
const GENERATOR: [u32; 5] = [0x3b6a_57b2, 0x2650_8e6d, 0x1ea1_19fa, 0x3d42_33dd, 0x2a14_62b3];

fn checksum(name: &str, values: &[u8]) -> u32 {
    let high = name.bytes().map(|b| b >> 5);
    let low = name.bytes().map(|b| b & 31);
    let all = high.chain([0]).chain(low).chain(values.iter().copied());
    all.fold(1, |sum: u32, value| {
        let mixed = ((sum & 0x01ff_ffff) << 5) ^ u32::from(value);
        let bits = GENERATOR.iter().enumerate().filter(|(bit, _)| sum >> 25 >> bit & 1 == 1);
        bits.fold(mixed, |mixed, (_, part)| mixed ^ part)
    })
}

/// Groups of bits into groups of another size; what is left over at the end must be zero where it is read back.
fn regroup(values: &[u8], from: u32, to: u32, fill: bool) -> Option<Vec<u8>> {
    let (mut held, mut bits) = (0_u32, 0);
    let mut out = Vec::new();
    for value in values {
        held = (held << from | u32::from(*value)) & 0xfff;
        bits += from;
        while bits >= to {
            bits -= to;
            out.push(u8::try_from(held >> bits & ((1 << to) - 1)).ok()?);
        }
    }
    let rest = held & ((1 << bits) - 1);
    if fill && bits > 0 {
        out.push(u8::try_from(rest << (to - bits)).ok()?);
    } else if !fill && (bits >= from || rest != 0) {
        return None;
    }
    Some(out)
}

/// The text of 32 bytes, in small letters.
pub fn write(name: &str, bytes: &[u8; 32]) -> String {
    let mut values = regroup(bytes, 8, 5, true).unwrap_or_default();
    let sum = checksum(name, &[values.as_slice(), &[0; 6]].concat()) ^ 1;
    values.extend((0..6_u32).map(|place| u8::try_from(sum >> (5 * (5 - place)) & 31).unwrap_or_default()));
    let letters = values.iter().filter_map(|v| LETTERS.get(usize::from(*v))).map(|b| char::from(*b));
    format!("{name}1{}", letters.collect::<String>())
}

/// The 32 bytes of a text with this name (in small letters).
pub fn read(name: &str, text: &str) -> Option<[u8; 32]> {
    let small = text.to_ascii_lowercase();
    if text != small && text != text.to_ascii_uppercase() {
        return None;
    }
    let (found, letters) = small.rsplit_once('1')?;
    let place = |b: u8| LETTERS.iter().position(|l| *l == b).and_then(|place| u8::try_from(place).ok());
    let values: Vec<u8> = letters.bytes().map(place).collect::<Option<_>>()?;
    if found != name || checksum(name, &values) != 1 {
        return None;
    }
    let data = values.get(..values.len().checked_sub(6)?)?;
    regroup(data, 5, 8, false)?.try_into().ok()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;

    #[test]
    fn what_is_written_reads_back_and_a_wrong_letter_is_found() {
        let text = write("age", &[7; 32]);
        assert_eq!(read("age", &text), Some([7; 32]));
        assert_eq!(read("age", &text.to_uppercase()), Some([7; 32]));
        assert_eq!(read("ag", &text), None);
        for place in 4..text.len() {
            let mut other = text.clone().into_bytes();
            other[place] = if other[place] == b'q' { b'p' } else { b'q' };
            assert_eq!(read("age", std::str::from_utf8(&other).unwrap()), None, "{place}");
        }
        for bad in ["", "age1", "age", "Age1QQ", "age1b"] {
            assert_eq!(read("age", bad), None, "{bad}");
        }
    }
}
