//! The few IPMI packets with which the beds are asked whether they are there.
//!
//! Written by hand from the captures in the project's notes and apart from the product's
//! codec, so that a bed and the codec can prove each other. Never more than one packet a
//! question; never RAKP, never a password. Called by the beds and their tests.

use std::net::{SocketAddr, UdpSocket};
use std::time::Duration;

use crate::servers::wait_for;

/// The ASF presence ping.
pub const ASF_PING: [u8; 12] = [0x06, 0, 0xff, 0x06, 0, 0, 0x11, 0xbe, 0x80, 0, 0, 0];

/// Get Channel Authentication Capabilities for this channel, privilege administrator,
/// with the bit that asks for version 2.
pub const AUTH_CAPABILITIES: [u8; 23] =
    [0x06, 0, 0xff, 0x07, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x09, 0x20, 0x18, 0xc8, 0x81, 0, 0x38, 0x8e, 0x04, 0xb5];

/// The algorithms of a cipher suite: authentication, integrity, confidentiality.
pub type Algorithms = [u8; 3];

/// Cipher suite 0: nothing is authenticated.
pub const SUITE_0: Algorithms = [0, 0, 0];
/// Cipher suite 3: HMAC-SHA1, HMAC-SHA1-96, AES-CBC-128.
pub const SUITE_3: Algorithms = [1, 1, 1];
/// Cipher suite 17: HMAC-SHA256, HMAC-SHA256-128, AES-CBC-128.
pub const SUITE_17: Algorithms = [3, 4, 1];

/// An RMCP+ Open Session Request that proposes one suite.
pub fn open_session(tag: u8, session: u32, suite: Algorithms) -> Vec<u8> {
    let mut packet = vec![0x06, 0, 0xff, 0x07, 0x06, 0x10, 0, 0, 0, 0, 0, 0, 0, 0, 32, 0];
    packet.extend([tag, 0, 0, 0]);
    packet.extend(session.to_le_bytes());
    for (kind, algorithm) in (0_u8..).zip(suite) {
        packet.extend([kind, 0, 0, 8, algorithm, 0, 0, 0]);
    }
    packet
}

/// The body of an Open Session Response: what follows its 16 bytes of header.
pub fn open_session_answer(packet: &[u8]) -> Option<&[u8]> {
    let is_answer = packet.starts_with(&[0x06, 0, 0xff, 0x07, 0x06, 0x11]);
    if is_answer { packet.get(16..) } else { None }
}

/// The algorithms that an Open Session Response names, if it names any.
pub fn answered_suite(body: &[u8]) -> Option<Algorithms> {
    Some([*body.get(16)?, *body.get(24)?, *body.get(32)?])
}

/// A v1.5 packet without a session, from the console to the controller.
pub fn command(function: u8, command: u8, data: &[u8]) -> Vec<u8> {
    let mut inner = vec![0x20, function << 2];
    inner.push(checksum(&inner));
    inner.extend([0x81, 0, command]);
    inner.extend(data);
    inner.push(checksum(&inner[3..]));
    without_session(&inner)
}

/// Wraps an inner message into the v1.5 header without authentication.
pub fn without_session(inner: &[u8]) -> Vec<u8> {
    let mut packet = vec![0x06, 0, 0xff, 0x07, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    packet.push(u8::try_from(inner.len()).expect("a v1.5 message is short"));
    packet.extend(inner);
    packet
}

/// The checksum of IPMI: together with it the bytes add up to nothing.
pub fn checksum(bytes: &[u8]) -> u8 {
    bytes.iter().fold(0_u8, |sum, byte| sum.wrapping_add(*byte)).wrapping_neg()
}

/// Sends one datagram and gives the first that comes back, if one comes `within`.
pub fn ask(address: SocketAddr, packet: &[u8], within: Duration) -> Option<Vec<u8>> {
    let socket = UdpSocket::bind(("127.0.0.1", 0)).expect("loopback has a free port");
    socket.connect(address).expect("a UDP socket connects to loopback");
    socket.set_read_timeout(Some(within)).expect("the waiting time is not zero");
    socket.send(packet).ok()?;
    let mut space = [0; 2048];
    let length = socket.recv(&mut space).ok()?;
    Some(space[..length].to_vec())
}

/// Asks for the authentication capabilities until the bed answers or `within` is over.
pub fn answers(address: SocketAddr, within: Duration) -> Option<Vec<u8>> {
    wait_for(within, || ask(address, &AUTH_CAPABILITIES, Duration::from_millis(250)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_built_here_is_the_captured_one() {
        assert_eq!(command(0x06, 0x38, &[0x8e, 0x04]), AUTH_CAPABILITIES);
        let ciphers = command(0x06, 0x54, &[0x0e, 0x00, 0x80]);
        assert_eq!(ciphers[ciphers.len() - 5..], [0x54, 0x0e, 0x00, 0x80, 0x9d]);
    }

    #[test]
    fn an_open_session_request_has_the_captured_shape() {
        let packet = open_session(7, 0x0403_0201, SUITE_17);
        assert_eq!(packet.len(), 48);
        assert_eq!(packet[16..24], [7, 0, 0, 0, 1, 2, 3, 4]);
        assert_eq!((packet[28], packet[36], packet[44]), (3, 4, 1));
    }
}
