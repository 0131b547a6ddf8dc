//! RFB (VNC) up to the security types that a server offers; the connection is closed before one is chosen.
//!
//! Layout (RFC 6143, 7.1): the server says `RFB xxx.yyy\n`, the client says the version it will speak, 12 bytes each. Then
//! for 3.7 and later: count (1), types (1 each); count 0: length (4) and a reason. For 3.3 the server decides alone: type
//! (4), 0 with a reason. Type 0 invalid, 1 none, 2 VNC password, 5 and more with TLS or other. Unknown minor versions are
//! spoken as 3.8 when higher and as 3.3 when lower (7.1.1).
//!
//! Callers: the probe (reads [`version`], sends [`ours`], reads until [`complete`]), the judges of CON-01 and CON-02.

use super::reply::Malformed;

/// The number of the security type "none" (RFC 6143, 7.2.1).
pub const NONE: u8 = 1;

/// What a server said, both parts as they came one after the other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// Its version, major and minor.
    pub version: (u16, u16),
    /// What it offers.
    pub offer: Offer,
}

/// The security types of a server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Offer {
    /// It said no more than its version.
    Nothing,
    /// These types.
    Types(Vec<u8>),
    /// None; its reason.
    Refused(String),
}

/// The version in the first twelve bytes.
///
/// # Errors
/// [`Malformed`] if they are not `RFB xxx.yyy\n`.
pub fn version(bytes: &[u8]) -> Result<(u16, u16), Malformed> {
    let no = || Malformed("no RFB version".to_owned());
    let line = bytes.get(..12).and_then(|line| std::str::from_utf8(line).ok()).ok_or_else(no)?;
    let numbers = line.strip_prefix("RFB ").and_then(|text| text.strip_suffix('\n')).ok_or_else(no)?;
    let (major, minor) = numbers.split_once('.').ok_or_else(no)?;
    let number = |text: &str| text.bytes().all(|b| b.is_ascii_digit()).then(|| text.parse::<u16>().ok()).flatten();
    number(major).zip(number(minor)).ok_or_else(no)
}

/// The version that is spoken with a server of this one.
fn spoken(version: (u16, u16)) -> u16 {
    match version {
        (3, 7) => 7,
        (3, minor) if minor >= 8 => 8,
        (major, _) if major > 3 => 8,
        _ => 3,
    }
}

/// Our answer to the server's version.
#[must_use]
pub fn ours(version: (u16, u16)) -> Vec<u8> {
    format!("RFB 003.{:03}\n", spoken(version)).into_bytes()
}

/// Whether enough has come to stop reading.
#[must_use]
pub fn complete(bytes: &[u8]) -> bool {
    match read(bytes) {
        Ok(said) => said.offer != Offer::Nothing,
        Err(_) => bytes.len() >= 12 || !b"RFB ".iter().zip(bytes).all(|(wanted, byte)| wanted == byte),
    }
}

/// Reads version and security types from everything the server said.
///
/// # Errors
/// [`Malformed`] if it does not begin with a version.
pub fn read(bytes: &[u8]) -> Result<Said, Malformed> {
    let version = version(bytes)?;
    let rest = bytes.get(12..).unwrap_or_default();
    let offer = match (spoken(version), rest) {
        (3, [0, 0, 0, 0, reason @ ..]) => Offer::Refused(text(reason)),
        (3, [0, 0, 0, kind, ..]) => Offer::Types(vec![*kind]),
        (3, _) | (_, []) => Offer::Nothing,
        (_, [0, reason @ ..]) => Offer::Refused(text(reason)),
        (_, [count, types @ ..]) => {
            types.get(..usize::from(*count)).map_or(Offer::Nothing, |types| Offer::Types(types.to_vec()))
        }
    };
    Ok(Said { version, offer })
}

/// A reason: length (4) and text; cut at 200 characters.
fn text(bytes: &[u8]) -> String {
    let said = bytes.get(4..).unwrap_or_default();
    String::from_utf8_lossy(said).chars().filter(|c| !c.is_control()).take(200).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn reads_each_version() {
        let new = read(b"RFB 003.008\n\x02\x01\x02").unwrap();
        assert_eq!(new, Said { version: (3, 8), offer: Offer::Types(vec![1, 2]) });
        assert_eq!(read(b"RFB 003.003\n\0\0\0\x01").unwrap().offer, Offer::Types(vec![NONE]));
        assert_eq!(read(b"RFB 003.008\n\0\0\0\0\x04busy").unwrap().offer, Offer::Refused("busy".to_owned()));
        assert_eq!(read(b"RFB 003.889\n").unwrap().offer, Offer::Nothing);
        assert_eq!((ours((3, 889)), ours((3, 5))), (b"RFB 003.008\n".to_vec(), b"RFB 003.003\n".to_vec()));
        assert!(!complete(b"RFB 003.008\n\x02\x01") && !complete(b"RF") && complete(b"SSH-2.0"));
    }

    proptest! {
        #[test]
        fn never_panics(bytes in proptest::collection::vec(any::<u8>(), 0..60), at in 0usize..16, with in any::<u8>(), cut in 0usize..20) {
            let _ = (read(&bytes), complete(&bytes));
            let mut known = b"RFB 003.008\n\x02\x01\x02".to_vec();
            if let Some(byte) = known.get_mut(at) { *byte = with; }
            known.truncate(cut);
            let _ = (read(&known), complete(&known));
        }
    }
}
