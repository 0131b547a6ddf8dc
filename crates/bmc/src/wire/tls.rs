//! A ClientHello that offers one version only, and what a server says to it: ServerHello or alert. No key is exchanged.
//!
//! Layout (RFC 8446, 4.1.2, 5.1; RFC 5246, 7.4.1; RFC 6101, 5.6.1): record = type, version, length (2), fragment; handshake =
//! type, length (3), body; ServerHello = version (2), random (32), session id, cipher suite (2), compression (1), extensions.
//! A version is *accepted* if a ServerHello carries it: in its version field, for 1.3 in the extension `supported_versions`
//! (a HelloRetryRequest is a ServerHello too). Validity rule of the reader: the first record is a handshake or an alert; a
//! ServerHello may be split over records; what follows it is not read. Modern TLS libraries refuse to offer these versions
//! at all, so the hello is written here. The TLS 1.3 hello carries an empty key share (4.2.8), which asks the server to
//! choose a group: it answers without any key of ours.
//!
//! Callers: the probe (sends, reads until [`complete`]), the judge of TLS-01.

use super::reply::Malformed;
use crate::request::TlsVersion;

/// What a server says to a ClientHello.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reply {
    /// A ServerHello: this version was agreed to.
    Agreed {
        /// The version, as numbers of the wire: 0x0300 to 0x0304.
        version: u16,
        /// The cipher suite chosen, if the bytes reach that far.
        cipher: Option<u16>,
    },
    /// An alert (RFC 8446, 6): 40 handshake failure, 70 protocol version, 71 insufficient security.
    Alert {
        /// 1 warning, 2 fatal.
        level: u8,
        /// What.
        description: u8,
    },
}

/// A version as numbers of the wire.
#[must_use]
pub fn number(version: TlsVersion) -> u16 {
    match version {
        TlsVersion::Ssl3 => 0x0300,
        TlsVersion::Tls10 => 0x0301,
        TlsVersion::Tls11 => 0x0302,
        TlsVersion::Tls12 => 0x0303,
        TlsVersion::Tls13 => 0x0304,
    }
}

/// A version by its name, as people write it.
#[must_use]
pub fn name(number: u16) -> String {
    match number {
        0x0300 => "SSL 3.0".to_owned(),
        0x0301..=0x0304 => format!("TLS 1.{}", number.saturating_sub(0x0301)),
        other => format!("0x{other:04x}"),
    }
}

/// Cipher suites of SSL 3.0 to TLS 1.2, from new to old: a server that has any of them must not refuse for lack of one.
const CIPHERS: &[u16] = &[
    0xC02C, 0xC030, 0xC02B, 0xC02F, 0xCCA9, 0xCCA8, 0xC024, 0xC028, 0xC023, 0xC027, 0x009F, 0x009E, 0x006B, 0x0067,
    0x009D, 0x009C, 0x003D, 0x003C, 0xC00A, 0xC014, 0xC009, 0xC013, 0x0039, 0x0033, 0x0038, 0x0032, 0x0035, 0x002F,
    0x0041, 0x0084, 0xC012, 0xC008, 0x0016, 0x0013, 0x000A, 0xC011, 0xC007, 0x0005, 0x0004, 0x0015, 0x0009, 0x0003,
    0x0006, 0x0008,
];

/// Cipher suites of TLS 1.3 (RFC 8446, B.4).
const CIPHERS_13: &[u16] = &[0x1301, 0x1302, 0x1303, 0x1304, 0x1305];

/// Writes a ClientHello that offers `version` alone, in one record.
///
/// `chance`: 32 fresh bytes, the client random. `server_name`: for the extension of RFC 6066, a DNS name; addresses do not
/// belong there, and SSL 3.0 has no extensions.
#[must_use]
pub fn client_hello(version: TlsVersion, chance: &[u8; 32], server_name: Option<&str>) -> Vec<u8> {
    let modern = version == TlsVersion::Tls13;
    let legacy = number(version).min(0x0303);
    let mut body = legacy.to_be_bytes().to_vec();
    body.extend_from_slice(chance);
    body.push(0);
    let mut ciphers: Vec<u8> =
        if modern { CIPHERS_13 } else { CIPHERS }.iter().flat_map(|cipher| cipher.to_be_bytes()).collect();
    if !modern {
        ciphers.extend_from_slice(&[0x00, 0xFF]);
    }
    with_length16(&mut body, &ciphers);
    body.extend_from_slice(&[1, 0]);
    if version != TlsVersion::Ssl3 {
        let extensions = extensions(version, server_name);
        with_length16(&mut body, &extensions);
    }
    let length = u32::try_from(body.len()).unwrap_or(0).to_be_bytes();
    let mut handshake = vec![1];
    handshake.extend(length.iter().skip(1));
    handshake.extend_from_slice(&body);
    let mut record = vec![22];
    // RFC 8446, 5.1: the record of a first hello says 1.0 where later ones say 1.2; old servers look at it.
    record.extend_from_slice(&legacy.min(0x0301).to_be_bytes());
    with_length16(&mut record, &handshake);
    record
}

fn extensions(version: TlsVersion, server_name: Option<&str>) -> Vec<u8> {
    let mut out = Vec::new();
    if let Some(name) = server_name.filter(|name| !name.is_empty() && name.len() <= 253 && name.is_ascii()) {
        let mut entry = vec![0];
        with_length16(&mut entry, name.as_bytes());
        let mut list = Vec::new();
        with_length16(&mut list, &entry);
        extension(&mut out, 0, &list);
    }
    // Groups: x25519, secp256r1, secp384r1, secp521r1; points uncompressed (RFC 8422, 5.1).
    extension(&mut out, 10, &[0, 8, 0, 29, 0, 23, 0, 24, 0, 25]);
    if version != TlsVersion::Tls13 {
        extension(&mut out, 11, &[1, 0]);
    }
    if matches!(version, TlsVersion::Tls12 | TlsVersion::Tls13) {
        // Signature algorithms (RFC 8446, 4.2.3), SHA-1 last.
        let list = [0x0403_u16, 0x0503, 0x0603, 0x0807, 0x0804, 0x0805, 0x0806, 0x0401, 0x0501, 0x0601, 0x0203, 0x0201];
        let bytes: Vec<u8> = list.iter().flat_map(|algorithm| algorithm.to_be_bytes()).collect();
        let mut data = Vec::new();
        with_length16(&mut data, &bytes);
        extension(&mut out, 13, &data);
    }
    if version == TlsVersion::Tls13 {
        extension(&mut out, 43, &[2, 3, 4]);
        extension(&mut out, 51, &[0, 0]);
    }
    out
}

fn extension(out: &mut Vec<u8>, kind: u16, data: &[u8]) {
    out.extend_from_slice(&kind.to_be_bytes());
    with_length16(out, data);
}

fn with_length16(out: &mut Vec<u8>, data: &[u8]) {
    out.extend_from_slice(&u16::try_from(data.len()).unwrap_or(0).to_be_bytes());
    out.extend_from_slice(data);
}

/// Whether enough has come to stop reading: a whole ServerHello, an alert, or bytes that are no TLS.
#[must_use]
pub fn complete(bytes: &[u8]) -> bool {
    match handshake(bytes) {
        Part::Nothing | Part::Foreign => {
            !bytes.is_empty() && bytes.first().is_some_and(|kind| *kind != 22 && *kind != 21)
        }
        Part::Alert { .. } => true,
        Part::Handshake(body) => body.len() >= 4 && body.len() >= 4 + length24(&body),
    }
}

enum Part {
    Nothing,
    Foreign,
    Alert { level: u8, description: u8 },
    Handshake(Vec<u8>),
}

/// The handshake bytes of the leading records, or the alert.
fn handshake(bytes: &[u8]) -> Part {
    let mut rest = bytes;
    let mut body = Vec::new();
    while let [kind, major, _, high, low, after @ ..] = rest {
        if *major != 3 || !matches!(kind, 21 | 22) {
            break;
        }
        let wanted = usize::from(u16::from_be_bytes([*high, *low]));
        let fragment = after.get(..wanted).unwrap_or(after);
        match (kind, fragment) {
            (21, [level, description, ..]) if body.is_empty() => {
                return Part::Alert { level: *level, description: *description };
            }
            (22, _) => body.extend_from_slice(fragment),
            _ => break,
        }
        rest = after.get(wanted..).unwrap_or_default();
    }
    match (body.is_empty(), bytes.first()) {
        (false, _) => Part::Handshake(body),
        (true, None | Some(21 | 22)) => Part::Nothing,
        (true, Some(_)) => Part::Foreign,
    }
}

fn length24(handshake: &[u8]) -> usize {
    match handshake {
        [_, a, b, c, ..] => (usize::from(*a) << 16) | (usize::from(*b) << 8) | usize::from(*c),
        _ => 0,
    }
}

/// Reads what a server said to a ClientHello.
///
/// # Errors
/// [`Malformed`]: nothing of TLS, or too few bytes for a ServerHello.
pub fn read(bytes: &[u8]) -> Result<Reply, Malformed> {
    let body = match handshake(bytes) {
        Part::Alert { level, description } => return Ok(Reply::Alert { level, description }),
        Part::Nothing => return Err(Malformed("too few bytes for a TLS record".to_owned())),
        Part::Foreign => return Err(Malformed("no TLS record".to_owned())),
        Part::Handshake(body) => body,
    };
    let [2, _, _, _, major, minor, rest @ ..] = body.as_slice() else {
        return Err(Malformed("the first handshake message is no ServerHello".to_owned()));
    };
    let legacy = u16::from_be_bytes([*major, *minor]);
    // What belongs to the ServerHello, without the messages that follow it.
    let rest = rest.get(..length24(&body).saturating_sub(2)).unwrap_or(rest);
    let after_random = rest.get(32..).unwrap_or_default();
    let after_id =
        after_random.split_first().and_then(|(length, after)| after.get(usize::from(*length)..)).unwrap_or_default();
    let (cipher, extensions) = match after_id {
        [a, b, _, _, _, extensions @ ..] => (Some(u16::from_be_bytes([*a, *b])), extensions),
        [a, b, ..] => (Some(u16::from_be_bytes([*a, *b])), &[][..]),
        _ => (None, &[][..]),
    };
    Ok(Reply::Agreed { version: chosen(extensions).unwrap_or(legacy), cipher })
}

/// The version in `supported_versions` of a ServerHello (RFC 8446, 4.2.1).
fn chosen(mut extensions: &[u8]) -> Option<u16> {
    while let [a, b, high, low, after @ ..] = extensions {
        let length = usize::from(u16::from_be_bytes([*high, *low]));
        let data = after.get(..length)?;
        if let (43, [major, minor]) = (u16::from_be_bytes([*a, *b]), data) {
            return Some(u16::from_be_bytes([*major, *minor]));
        }
        extensions = after.get(length..)?;
    }
    None
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;
    use proptest::prelude::*;

    fn server_hello(legacy: [u8; 2], extensions: &[u8]) -> Vec<u8> {
        let mut body = legacy.to_vec();
        body.extend([7; 32]);
        body.extend([0, 0x00, 0x2F, 0]);
        with_length16(&mut body, extensions);
        let mut record = vec![22, 3, 1];
        let mut message = vec![2, 0, 0, u8::try_from(body.len()).unwrap()];
        message.extend(body);
        with_length16(&mut record, &message);
        record
    }

    #[test]
    fn reads_both_kinds_of_answer() {
        assert_eq!(read(&[21, 3, 1, 0, 2, 2, 70]), Ok(Reply::Alert { level: 2, description: 70 }));
        let old = server_hello([3, 1], &[]);
        assert_eq!(read(&old), Ok(Reply::Agreed { version: 0x0301, cipher: Some(0x002F) }));
        assert!(complete(&old) && !complete(&old[..20]));
        let new = server_hello([3, 3], &[0, 43, 0, 2, 3, 4]);
        assert_eq!(read(&new), Ok(Reply::Agreed { version: 0x0304, cipher: Some(0x002F) }));
        assert!(read(b"HTTP/1.1 400 Bad Request").is_err() && complete(b"HTTP/1.1"));
    }

    #[test]
    fn a_hello_offers_one_version_and_its_lengths_add_up() {
        for version in [TlsVersion::Ssl3, TlsVersion::Tls10, TlsVersion::Tls11, TlsVersion::Tls12, TlsVersion::Tls13] {
            let hello = client_hello(version, &[9; 32], Some("bmc.example"));
            assert_eq!(usize::from(u16::from_be_bytes([hello[3], hello[4]])), hello.len() - 5);
            assert_eq!(length24(&hello[5..]), hello.len() - 9);
            assert_eq!(u16::from_be_bytes([hello[9], hello[10]]), number(version).min(0x0303));
        }
    }

    proptest! {
        #[test]
        fn never_panics(bytes in proptest::collection::vec(any::<u8>(), 0..200), cut in 0usize..120, at in 0usize..60, with in any::<u8>()) {
            let _ = (read(&bytes), complete(&bytes));
            let mut known = server_hello([3, 3], &[0, 43, 0, 2, 3, 4]);
            if let Some(byte) = known.get_mut(at) { *byte = with; }
            known.truncate(cut);
            let _ = (read(&known), complete(&known));
        }
    }
}
