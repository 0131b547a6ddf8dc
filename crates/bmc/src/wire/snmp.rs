//! Two SNMP questions: engine discovery of version 3 (RFC 3414, 4), and one GET of sysDescr.0 with a community (version 2c).
//!
//! Layout: BER (X.690) with definite lengths. Version 3 (RFC 3412, 6) = SEQUENCE { 3, header { id, size, flags, model 3 },
//! OCTET STRING { engine id, boots, time, user, auth, privacy }, data }; version 2c (RFC 1901, RFC 3416) = SEQUENCE { 1,
//! community, PDU { id, error, index, bindings } }. Discovery names no user and no engine; an agent answers with a Report
//! that carries its engine id, whoever asks. Reader's algorithm: walk the tags in order, give up at the first that does not
//! fit; lengths beyond the bytes are [`Malformed`]. The reader accepts 2c and 1.
//!
//! Callers: the probe (sends; takes a datagram whose [`Reply::id`] is its own), the judge of SNMP-01.

use super::reply::Malformed;

/// What an agent answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reply {
    /// Version 3: an engine is there.
    Engine {
        /// Id of the message.
        id: u32,
        /// The engine id (RFC 3411, 5), as bytes.
        engine: Vec<u8>,
        /// How often it was started.
        boots: u32,
    },
    /// Version 1 or 2c: an answer to the community.
    Community {
        /// Id of the request.
        id: u32,
        /// 0: version 1; 1: version 2c.
        version: u8,
        /// Error status (RFC 3416, 3); 0 is none.
        error: u32,
        /// The text of sysDescr.0, if it is there; at most 255 characters.
        description: Option<String>,
    },
}

impl Reply {
    /// Id of the message or request that it answers.
    #[must_use]
    pub fn id(&self) -> u32 {
        match self {
            Self::Engine { id, .. } | Self::Community { id, .. } => *id,
        }
    }
}

const INTEGER: u8 = 0x02;
const OCTETS: u8 = 0x04;
const NULL: u8 = 0x05;
const OBJECT: u8 = 0x06;
const SEQUENCE: u8 = 0x30;
const GET: u8 = 0xA0;
const RESPONSE: u8 = 0xA2;

/// sysDescr.0: 1.3.6.1.2.1.1.1.0 (RFC 3418).
const SYS_DESCR: &[u8] = &[0x2B, 6, 1, 2, 1, 1, 1, 0];

/// Writes engine discovery. `id`: a fresh number; only its lower 31 bits are used.
#[must_use]
pub fn discovery(id: u32) -> Vec<u8> {
    let empty = || tagged(OCTETS, &[]);
    // Flags: reportable, no authentication, no privacy. Size: the largest UDP payload.
    let header = tagged(SEQUENCE, &[number(id), number(65_507), tagged(OCTETS, &[vec![4]]), number(3)]);
    let security = tagged(SEQUENCE, &[empty(), number(0), number(0), empty(), empty(), empty()]);
    let request = tagged(GET, &[number(id), number(0), number(0), tagged(SEQUENCE, &[])]);
    let data = tagged(SEQUENCE, &[empty(), empty(), request]);
    tagged(SEQUENCE, &[number(3), header, tagged(OCTETS, &[security]), data])
}

/// Writes a GET of sysDescr.0, version 2c. `id` as in [`discovery`].
#[must_use]
pub fn sys_descr(community: &str, id: u32) -> Vec<u8> {
    let binding = tagged(SEQUENCE, &[tagged(OBJECT, &[SYS_DESCR.to_vec()]), tagged(NULL, &[])]);
    let request = tagged(GET, &[number(id), number(0), number(0), tagged(SEQUENCE, &[binding])]);
    tagged(SEQUENCE, &[number(1), tagged(OCTETS, &[community.as_bytes().to_vec()]), request])
}

fn tagged(tag: u8, parts: &[Vec<u8>]) -> Vec<u8> {
    let content = parts.concat();
    let mut out = vec![tag];
    match u8::try_from(content.len()) {
        Ok(short) if short < 0x80 => out.push(short),
        Ok(one) => out.extend_from_slice(&[0x81, one]),
        Err(_) => {
            out.push(0x82);
            out.extend_from_slice(&u16::try_from(content.len()).unwrap_or(u16::MAX).to_be_bytes());
        }
    }
    out.extend_from_slice(&content);
    out
}

/// A non-negative INTEGER of 31 bits, shortest form (X.690, 8.3).
fn number(value: u32) -> Vec<u8> {
    let bytes = (value & 0x7FFF_FFFF).to_be_bytes();
    let mut content: &[u8] = &bytes;
    while let [0, rest @ ..] = content {
        if rest.first().is_none_or(|next| *next >= 0x80) {
            break;
        }
        content = rest;
    }
    tagged(INTEGER, &[content.to_vec()])
}

/// Reads a datagram of an agent.
///
/// # Errors
/// [`Malformed`] with what does not fit.
pub fn read(bytes: &[u8]) -> Result<Reply, Malformed> {
    let (mut message, _) = take(bytes, SEQUENCE)?;
    match integer(&mut message)? {
        3 => engine(message),
        version @ (0 | 1) => community(message, u8::from(version == 1)),
        other => Err(Malformed(format!("SNMP version {other}"))),
    }
}

fn engine(message: &[u8]) -> Result<Reply, Malformed> {
    let (mut header, rest) = take(message, SEQUENCE)?;
    let id = integer(&mut header)?;
    let (security, _) = take(rest, OCTETS)?;
    let (parameters, _) = take(security, SEQUENCE)?;
    let (engine, mut rest) = take(parameters, OCTETS)?;
    if engine.is_empty() || engine.len() > 32 {
        return Err(Malformed(format!("an engine id of {} bytes", engine.len())));
    }
    Ok(Reply::Engine { id, engine: engine.to_vec(), boots: integer(&mut rest)? })
}

fn community(message: &[u8], version: u8) -> Result<Reply, Malformed> {
    let (_, rest) = take(message, OCTETS)?;
    let (mut response, _) = take(rest, RESPONSE)?;
    let (id, error) = (integer(&mut response)?, integer(&mut response)?);
    integer(&mut response)?;
    let description =
        take(response, SEQUENCE).and_then(|(bindings, _)| take(bindings, SEQUENCE)).and_then(|(binding, _)| {
            let (name, value) = take(binding, OBJECT)?;
            let (text, _) = take(value, OCTETS)?;
            if name == SYS_DESCR { Ok(text) } else { Err(Malformed("another object".to_owned())) }
        });
    let clean = |text: &[u8]| String::from_utf8_lossy(text).chars().filter(|c| !c.is_control()).take(255).collect();
    Ok(Reply::Community { id, version, error, description: description.ok().map(clean) })
}

/// Content of the element with this tag at the beginning, and what follows it.
fn take(bytes: &[u8], tag: u8) -> Result<(&[u8], &[u8]), Malformed> {
    let [found, first, rest @ ..] = bytes else { return Err(Malformed("too short for SNMP".to_owned())) };
    if *found != tag {
        return Err(Malformed(format!("tag {found:02x} where {tag:02x} is expected")));
    }
    // Long form of the length (X.690, 8.1.3.5), up to four bytes.
    let (length, rest) = match usize::from(*first) {
        short if short < 0x80 => (short, rest),
        long => {
            let count = long & 0x7F;
            let digits = rest.get(..count).filter(|_| (1..=4).contains(&count));
            let digits = digits.ok_or_else(|| Malformed("a length that cannot be read".to_owned()))?;
            (
                digits.iter().fold(0, |sum, digit| (sum << 8) | usize::from(*digit)),
                rest.get(count..).unwrap_or_default(),
            )
        }
    };
    rest.split_at_checked(length).ok_or_else(|| Malformed("a length beyond the datagram".to_owned()))
}

/// Takes a non-negative INTEGER of up to 32 bits off the beginning.
fn integer(bytes: &mut &[u8]) -> Result<u32, Malformed> {
    let (content, rest) = take(bytes, INTEGER)?;
    let content = match content {
        [0, low @ ..] if low.len() == 4 => low,
        other if (1..=4).contains(&other.len()) => other,
        other => return Err(Malformed(format!("an integer of {} bytes", other.len()))),
    };
    *bytes = rest;
    Ok(content.iter().fold(0, |sum, digit| (sum << 8) | u32::from(*digit)))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;
    use proptest::prelude::*;

    fn report() -> Vec<u8> {
        let empty = || tagged(OCTETS, &[]);
        let header = tagged(SEQUENCE, &[number(77), number(65_507), tagged(OCTETS, &[vec![0]]), number(3)]);
        let engine = tagged(OCTETS, &[vec![0x80, 0, 0x1F, 0x88, 4, b'b', b'm', b'c']]);
        let security = tagged(SEQUENCE, &[engine, number(200), number(9), empty(), empty(), empty()]);
        tagged(SEQUENCE, &[number(3), header, tagged(OCTETS, &[security]), tagged(SEQUENCE, &[])])
    }

    #[test]
    fn discovery_is_the_packet_that_net_snmp_sends() {
        let wanted = "303e020103301102044a69 7d38020300ffe304010402010304 10300e0400020100020100040004000400";
        let wanted: String = wanted.chars().filter(|c| !c.is_whitespace()).collect();
        let bytes = discovery(0x4a69_7d38);
        let hex = data_encoding::HEXLOWER.encode(&bytes);
        assert!(hex.starts_with(&wanted[..wanted.len()]), "{hex}");
        assert_eq!(usize::from(bytes[1]), bytes.len() - 2);
    }

    #[test]
    fn reads_what_agents_answer() {
        let engine = vec![0x80, 0, 0x1F, 0x88, 4, b'b', b'm', b'c'];
        assert_eq!(read(&report()), Ok(Reply::Engine { id: 77, engine, boots: 200 }));
        let value = tagged(OCTETS, &[b"Linux bmc".to_vec()]);
        let binding = tagged(SEQUENCE, &[tagged(OBJECT, &[SYS_DESCR.to_vec()]), value]);
        let response = tagged(RESPONSE, &[number(5), number(0), number(0), tagged(SEQUENCE, &[binding])]);
        let bytes = tagged(SEQUENCE, &[number(1), tagged(OCTETS, &[b"public".to_vec()]), response]);
        let description = Some("Linux bmc".to_owned());
        assert_eq!(read(&bytes), Ok(Reply::Community { id: 5, version: 1, error: 0, description }));
        // A question is no answer, not even our own coming back.
        assert!(read(&sys_descr("public", 5)).is_err() && read(&discovery(5)).is_err());
    }

    proptest! {
        #[test]
        fn never_panics(bytes in proptest::collection::vec(any::<u8>(), 0..100), at in 0usize..70, with in any::<u8>(), cut in 0usize..90) {
            let _ = read(&bytes);
            let mut known = report();
            if let Some(byte) = known.get_mut(at) { *byte = with; }
            known.truncate(cut);
            let _ = read(&known);
        }
    }
}
