//! A small UDP responder of our own, ONLY for what no peer plays.
//!
//! Real programs play the open BMC, the hardened one and the one that counter-proposes
//! (`ipmi_sim`, `virtual_bmc`). None that can be installed here refuses in each of the
//! ways that real firmware does, offers suite 17, breaks off a packet, mixes up tags or
//! answers from another port. The bytes are those captured from such servers or read in
//! their source (go-ipmi, OpenBMC). What it says proves nothing about a real BMC: it shows
//! how `fieldcheck` reads an answer. It never opens a session. Called by the tests.

use std::net::{SocketAddr, UdpSocket};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::thread::{JoinHandle, spawn};
use std::time::Duration;

use super::exchange::{Algorithms, SUITE_0, SUITE_17, checksum, without_session};
use super::place::ipmi_place;

/// How long the responder waits before it looks whether it is still wanted.
const LOOK: Duration = Duration::from_millis(50);

/// The session id that the responder would give.
const OWN_SESSION: u32 = 0x5a5a_0001;

/// How a double answers an Open Session Request. To the presence ping and the commands
/// without a session all but `Silent`, `Empty` and `Noise` answer properly.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Manner {
    /// Accepts these suites (of 0, 1, 2, 3 and 17), lists them as go-ipmi does and refuses
    /// the others by a body of 8 bytes with the status of the algorithm.
    Suites(&'static [u8]),
    /// Refuses with status 04 in a body of 2 bytes.
    RefusesShort,
    /// Refuses with status 04 in a body of 36 bytes, the rest of them zero (OpenBMC).
    RefusesLong,
    /// Refuses with status 11h: no such cipher suite.
    RefusesSuite,
    /// Status 01: no resources for one more session.
    NoResources,
    /// Accepts, but with another tag than was asked.
    WrongTag,
    /// Accepts, but for another session than was asked.
    WrongSession,
    /// Accepts, but from another port than was asked.
    WrongSource,
    /// The header of an answer with no body.
    HeaderOnly,
    /// A body of one byte.
    OneByte,
    /// Accepts with status 0 in a body that breaks off before the algorithms.
    BrokenOff,
    /// A length in the header that the packet does not have.
    FalseLength,
    /// Bytes that are no RMCP, to whatever is asked.
    Noise,
    /// A datagram without a byte, to whatever is asked.
    Empty,
    /// No answer to anything.
    Silent,
}

/// Every manner in which an answer can be worthless: none of them is a pass or a failure.
pub const WORTHLESS: [Manner; 10] = [
    Manner::WrongTag,
    Manner::WrongSession,
    Manner::WrongSource,
    Manner::HeaderOnly,
    Manner::OneByte,
    Manner::BrokenOff,
    Manner::FalseLength,
    Manner::Noise,
    Manner::Empty,
    Manner::Silent,
];

/// Every manner of a proper refusal.
pub const REFUSALS: [Manner; 4] =
    [Manner::Suites(&[17]), Manner::RefusesShort, Manner::RefusesLong, Manner::RefusesSuite];

/// One responder; dropping it ends it.
#[derive(Debug)]
pub struct Double {
    address: SocketAddr,
    ended: Arc<AtomicBool>,
    asked: Arc<Mutex<Vec<Vec<u8>>>>,
    running: Option<JoinHandle<()>>,
}

impl Double {
    /// Starts one on an address of its own.
    pub fn start(manner: Manner) -> Self {
        let address = ipmi_place();
        let socket = UdpSocket::bind(address).expect("a place of its own is free");
        socket.set_read_timeout(Some(LOOK)).expect("the waiting time is not zero");
        let (ended, asked) = (Arc::new(AtomicBool::new(false)), Arc::new(Mutex::new(Vec::new())));
        let (stop, list) = (Arc::clone(&ended), Arc::clone(&asked));
        let running = spawn(move || respond(&socket, manner, &stop, &list));
        Double { address, ended, asked, running: Some(running) }
    }

    /// Where it answers.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The datagrams that reached it until now, in order.
    pub fn asked(&self) -> Vec<Vec<u8>> {
        self.asked.lock().unwrap().clone()
    }
}

impl Drop for Double {
    fn drop(&mut self) {
        self.ended.store(true, Ordering::Relaxed);
        if let Some(running) = self.running.take() {
            let _ended = running.join();
        }
    }
}

fn respond(socket: &UdpSocket, manner: Manner, ended: &AtomicBool, asked: &Mutex<Vec<Vec<u8>>>) {
    let mut space = [0; 2048];
    while !ended.load(Ordering::Relaxed) {
        let Ok((length, sender)) = socket.recv_from(&mut space) else { continue };
        let request = &space[..length];
        asked.lock().unwrap().push(request.to_vec());
        let Some(answer) = answer(manner, request) else { continue };
        let is_open_session = request.starts_with(&[0x06, 0, 0xff, 0x07, 0x06, 0x10]);
        if manner == Manner::WrongSource && is_open_session {
            let mut other = socket.local_addr().expect("a bound socket has an address");
            other.set_port(0);
            let stranger = UdpSocket::bind(other).expect("the address has a free port");
            let _gone = stranger.send_to(&answer, sender);
        } else {
            let _gone = socket.send_to(&answer, sender);
        }
    }
}

fn answer(manner: Manner, request: &[u8]) -> Option<Vec<u8>> {
    match manner {
        Manner::Silent => return None,
        Manner::Empty => return Some(Vec::new()),
        Manner::Noise => return Some(b"HTTP/1.1 400 Bad Request\r\n\r\n".to_vec()),
        _ => {}
    }
    match request {
        [0x06, 0, _, 0x06, 0, 0, 0x11, 0xbe, 0x80, tag, ..] => Some(pong(*tag)),
        [0x06, 0, 0xff, 0x07, 0x06, 0x10, ..] => open_session(manner, request.get(16..)?),
        [0x06, 0, 0xff, 0x07, 0, ..] => command(manner, request.get(14..)?),
        _ => None,
    }
}

/// The presence pong of a controller that speaks IPMI.
fn pong(tag: u8) -> Vec<u8> {
    let mut packet =
        vec![0x06, 0, 0xff, 0x06, 0, 0, 0x11, 0xbe, 0x40, tag, 0, 0x10, 0, 0, 0x11, 0xbe, 0, 0, 0, 0, 0x81];
    packet.resize(28, 0);
    packet
}

/// Answers a command without a session: inner bytes `20 18 sum 81 seq command data sum`.
fn command(manner: Manner, inner: &[u8]) -> Option<Vec<u8>> {
    let [_, function, _, console, sequence, command, data @ .., _] = inner else { return None };
    let listed: &[u8] = if let Manner::Suites(suites) = manner { suites } else { &[17] };
    let mut body = match command {
        // Channel 1; version 2 and MD5; users with names; both versions.
        0x38 => vec![0, 1, 0x84, 0x04, 0x03, 0, 0, 0, 0],
        // No user without a name.
        0x39 => vec![0x82],
        0x54 => suite_list(listed, data.get(2).copied().unwrap_or_default()),
        // Insufficient privilege.
        _ => vec![0xd4],
    };
    let mut inner = vec![*console, function | 0x04];
    inner.push(checksum(&inner));
    inner.extend([0x20, *sequence, *command]);
    inner.append(&mut body);
    inner.push(checksum(&inner[3..]));
    Some(without_session(&inner))
}

/// One page of 16 bytes of the list of suites. Suite 0 is a record without algorithms, so
/// the records differ in length and break across pages.
fn suite_list(suites: &[u8], index: u8) -> Vec<u8> {
    let mut records = Vec::new();
    for suite in suites {
        records.extend([0xc0, *suite]);
        match algorithms(*suite) {
            Some(SUITE_0) | None => records.push(0),
            Some([authentication, integrity, confidentiality]) => {
                records.extend([authentication, 0x40 | integrity, 0x80 | confidentiality]);
            }
        }
    }
    let page = records.chunks(16).nth(usize::from(index & 0x3f)).unwrap_or_default();
    [&[0, 1], page].concat()
}

fn algorithms(suite: u8) -> Option<Algorithms> {
    match suite {
        0 => Some(SUITE_0),
        1 => Some([1, 0, 0]),
        2 => Some([1, 1, 0]),
        3 => Some([1, 1, 1]),
        17 => Some(SUITE_17),
        _ => None,
    }
}

fn open_session(manner: Manner, body: &[u8]) -> Option<Vec<u8>> {
    let (tag, session) = (*body.first()?, u32::from_le_bytes(body.get(4..8)?.try_into().ok()?));
    let proposed = [*body.get(12)?, *body.get(20)?, *body.get(28)?];
    let short = |status: u8| vec![tag, status];
    let accepted = |tag: u8, session: u32| full(tag, session, proposed);
    let answer = match manner {
        Manner::Suites(suites) => {
            let accepts = |part: usize| {
                suites.iter().filter_map(|suite| algorithms(*suite)).any(|known| known[..part] == proposed[..part])
            };
            let status =
                if accepts(3) { None } else { Some((1_usize..).zip([4, 5, 0x10]).find(|(part, _)| !accepts(*part))) };
            match status.flatten() {
                None => accepted(tag, session),
                Some((_, status)) => [&[tag, status, 0, 0][..], &session.to_le_bytes()].concat(),
            }
        }
        Manner::RefusesShort => short(0x04),
        Manner::RefusesSuite => short(0x11),
        Manner::NoResources => short(0x01),
        Manner::RefusesLong => {
            let mut long = short(0x04);
            long.resize(36, 0);
            long
        }
        Manner::WrongTag => accepted(tag.wrapping_add(1), session),
        Manner::WrongSession => accepted(tag, session ^ 0xffff_ffff),
        Manner::OneByte => vec![tag],
        Manner::HeaderOnly => Vec::new(),
        Manner::BrokenOff => accepted(tag, session)[..15].to_vec(),
        _ => accepted(tag, session),
    };
    let told = if manner == Manner::FalseLength { 0x0400 } else { u16::try_from(answer.len()).ok()? };
    let header = [0x06, 0, 0xff, 0x07, 0x06, 0x11, 0, 0, 0, 0, 0, 0, 0, 0];
    Some([&header[..], &told.to_le_bytes(), &answer].concat())
}

/// The body of an acceptance.
fn full(tag: u8, session: u32, suite: Algorithms) -> Vec<u8> {
    let mut body = vec![tag, 0, 0, 0];
    body.extend(session.to_le_bytes());
    body.extend(OWN_SESSION.to_le_bytes());
    for (kind, algorithm) in (0_u8..).zip(suite) {
        body.extend([kind, 0, 0, 8, algorithm, 0, 0, 0]);
    }
    body
}

#[cfg(test)]
mod tests;
