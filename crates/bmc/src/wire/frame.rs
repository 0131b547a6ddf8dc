//! The headers around every datagram, taken off. Both directions: a request that was sent reads like a reply.
//!
//! INVARIANT: lengths and checksums are checked here; what leaves is exactly as long as its header says. Bytes after it are
//! ignored: BMCs pad (13.6, legacy pad).

use super::reply::Malformed;

/// Class of ASF messages in the RMCP header.
pub(super) const ASF: u8 = 0x06;
/// Class of IPMI messages in the RMCP header.
pub(super) const IPMI: u8 = 0x07;
/// IANA enterprise number of ASF, as on the wire.
pub(super) const ASF_IANA: [u8; 4] = [0x00, 0x00, 0x11, 0xBE];

/// What a datagram holds.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Frame<'a> {
    /// ASF message.
    Asf { kind: u8, tag: u8, data: &'a [u8] },
    /// IPMI message, in either header, outside a session.
    Message(Message<'a>),
    /// RMCP+ payload other than a message, neither encrypted nor authenticated, outside a session.
    Payload { kind: u8, body: &'a [u8] },
}

/// An IPMI message. `body` begins with the completion code in a response.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Message<'a> {
    pub to: u8,
    pub netfn: u8,
    pub sequence: u8,
    pub command: u8,
    pub body: &'a [u8],
}

/// Two's complement of the sum: the checksum of 13.8.
pub(super) fn checksum(bytes: &[u8]) -> u8 {
    bytes.iter().fold(0_u8, |sum, byte| sum.wrapping_sub(*byte))
}

/// Takes the headers off.
pub(super) fn read(bytes: &[u8]) -> Result<Frame<'_>, Malformed> {
    let [version, _, _, class, rest @ ..] = bytes else {
        return Err(Malformed(format!("{} bytes are shorter than an RMCP header", bytes.len())));
    };
    if *version != 0x06 {
        return Err(Malformed(format!("RMCP version {version:02X}, expected 06")));
    }
    match *class {
        ASF => asf(rest),
        IPMI => match rest {
            [0x00, sequence @ ..] => v15(sequence),
            [0x06, payload, rest @ ..] => v20(*payload, rest),
            [auth, ..] => Err(Malformed(format!("authentication type {auth:02X} outside a session"))),
            [] => Err(Malformed("no session header".to_owned())),
        },
        other => Err(Malformed(format!("RMCP class {other:02X}, expected 06 or 07"))),
    }
}

fn asf(rest: &[u8]) -> Result<Frame<'_>, Malformed> {
    let [a, b, c, d, kind, tag, _, length, data @ ..] = rest else {
        return Err(Malformed("shorter than an ASF header".to_owned()));
    };
    if [*a, *b, *c, *d] != ASF_IANA {
        return Err(Malformed("not the enterprise number of ASF".to_owned()));
    }
    let data = cut(data, usize::from(*length))?;
    Ok(Frame::Asf { kind: *kind, tag: *tag, data })
}

fn v15(rest: &[u8]) -> Result<Frame<'_>, Malformed> {
    let [_, _, _, _, s0, s1, s2, s3, length, body @ ..] = rest else {
        return Err(Malformed("shorter than a session header of IPMI 1.5".to_owned()));
    };
    outside([*s0, *s1, *s2, *s3])?;
    message(cut(body, usize::from(*length))?)
}

fn v20(payload: u8, rest: &[u8]) -> Result<Frame<'_>, Malformed> {
    let [s0, s1, s2, s3, _, _, _, _, low, high, body @ ..] = rest else {
        return Err(Malformed("shorter than a session header of RMCP+".to_owned()));
    };
    outside([*s0, *s1, *s2, *s3])?;
    let body = cut(body, usize::from(u16::from_le_bytes([*low, *high])))?;
    match payload {
        0x00 => message(body),
        // Session set-up payloads, 13.27.3: Open Session and RAKP. The upper bits say encrypted and authenticated.
        0x10..=0x15 => Ok(Frame::Payload { kind: payload, body }),
        other => Err(Malformed(format!("payload type {other:02X} outside a session"))),
    }
}

fn outside(session: [u8; 4]) -> Result<(), Malformed> {
    if session == [0; 4] { Ok(()) } else { Err(Malformed("belongs to a session".to_owned())) }
}

fn cut(data: &[u8], length: usize) -> Result<&[u8], Malformed> {
    data.get(..length).ok_or_else(|| Malformed(format!("{} bytes follow where the header says {length}", data.len())))
}

fn message(bytes: &[u8]) -> Result<Frame<'_>, Malformed> {
    let [to, netfn, first, rest @ ..] = bytes else {
        return Err(Malformed(format!("{} bytes are shorter than a message", bytes.len())));
    };
    let ([from, sequence, command, body @ ..], Some((second, checked))) = (rest, rest.split_last()) else {
        return Err(Malformed(format!("{} bytes are shorter than a message", bytes.len())));
    };
    let Some((_, body)) = body.split_last() else {
        return Err(Malformed(format!("{} bytes are shorter than a message", bytes.len())));
    };
    let _ = from;
    if checksum(&[*to, *netfn]) != *first || checksum(checked) != *second {
        return Err(Malformed("checksum does not fit".to_owned()));
    }
    Ok(Frame::Message(Message { to: *to, netfn: netfn >> 2, sequence: sequence >> 2, command: *command, body }))
}
