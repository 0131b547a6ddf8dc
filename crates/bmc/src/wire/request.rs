//! Requests, encoded: the closed set of [`Request`] and nothing else.
//!
//! INVARIANT: there is no public function that takes a network function, a command or a payload type. RAKP message 1, Activate
//! Session and every command that writes have no way onto the wire from here.

use super::{
    Nonce,
    frame::{self, ASF, ASF_IANA, Frame, IPMI, checksum},
};
use crate::request::{AuthType, Header, LocalCommand, Request, Suite};

/// Network function: application.
const APP: u8 = 0x06;
/// Network function: transport.
const TRANSPORT: u8 = 0x0C;
/// Channel number that means the channel asked on (6.3).
const THIS_CHANNEL: u8 = 0x0E;
/// Privilege level administrator (6.8).
const ADMINISTRATOR: u8 = 0x04;

/// The datagram of a question to UDP port 623; nothing for questions that go another way.
#[must_use]
pub fn datagram(request: &Request, nonce: Nonce) -> Option<Vec<u8>> {
    match request {
        Request::Ping => Some(ping(nonce)),
        Request::AuthCapabilities { extended } => {
            let channel = if *extended { THIS_CHANNEL | 0x80 } else { THIS_CHANNEL };
            Some(message(Header::V15, nonce, 0x38, &[channel, ADMINISTRATOR]))
        }
        // 22.15: payload type IPMI; bit 7 lists by suite; the page is 6 bit wide.
        Request::CipherSuites { page, header } => {
            Some(message(*header, nonce, 0x54, &[THIS_CHANNEL, 0x00, 0x80 | (page & 0x3F)]))
        }
        Request::SessionChallenge { auth } => {
            let mut data = [0_u8; 17];
            if let Some(kind) = data.first_mut() {
                *kind = auth_number(*auth);
            }
            Some(message(Header::V15, nonce, 0x39, &data))
        }
        Request::OpenSession { suite } => Some(open_session(nonce, *suite)),
        Request::DeviceId => Some(message(Header::V15, nonce, 0x01, &[])),
        Request::DeviceGuid => Some(message(Header::V15, nonce, 0x37, &[])),
        _ => None,
    }
}

/// Whether a datagram that was sent is this question: encoded again with its own tag, sequence and session id it is the same.
///
/// What a bundle says was asked is thereby held against the bytes it says were sent.
#[must_use]
pub fn is(request: &Request, sent: &[u8]) -> bool {
    let nonce = match frame::read(sent) {
        Ok(Frame::Asf { tag, .. }) => Nonce([tag, 0, 0, 0, 0, 0, 0, 0]),
        Ok(Frame::Message(message)) => Nonce([0, message.sequence, 0, 0, 0, 0, 0, 0]),
        Ok(Frame::Payload { body: [tag, _, _, _, a, b, c, d, ..], .. }) => Nonce([*tag, 0, *a, *b, *c, *d, 0, 0]),
        _ => return false,
    };
    datagram(request, nonce).as_deref() == Some(sent)
}

/// Network function, command and data of a read command on the server's own interface. All of them read.
#[must_use]
pub fn command(command: LocalCommand) -> (u8, u8, Vec<u8>) {
    match command {
        LocalCommand::DeviceId => (APP, 0x01, vec![]),
        LocalCommand::DeviceGuid => (APP, 0x37, vec![]),
        // 22.23: bits 7:6 = 10, the present volatile setting.
        LocalCommand::ChannelAccess(channel) => (APP, 0x41, vec![channel & 0x0F, 0x80]),
        // 23.2: set and block selector 0.
        LocalCommand::LanParameter(channel, parameter) => (TRANSPORT, 0x02, vec![channel & 0x0F, parameter, 0, 0]),
        LocalCommand::UserAccess(channel, user) => (APP, 0x44, vec![channel & 0x0F, user & 0x3F]),
        LocalCommand::UserName(user) => (APP, 0x46, vec![user & 0x3F]),
        LocalCommand::SolParameter(channel, parameter) => (TRANSPORT, 0x22, vec![channel & 0x0F, parameter, 0, 0]),
    }
}

/// The data of a local command as it may be kept: a community string other than `public` is replaced by one asterisk.
///
/// The community (LAN parameter 16) is a secret of the site; that it is not `public` is all that IPMI-11 reads.
#[must_use]
pub fn kept(command: LocalCommand, data: &[u8]) -> Vec<u8> {
    match (command, data) {
        (LocalCommand::LanParameter(_, 16), [revision, community @ ..]) => {
            let end = community.iter().position(|byte| *byte == 0).unwrap_or(community.len());
            match community.get(..end) {
                Some(b"public" | b"") | None => data.to_vec(),
                Some(_) => vec![*revision, b'*'],
            }
        }
        _ => data.to_vec(),
    }
}

/// Number of an authentication type (table 22-15).
fn auth_number(auth: AuthType) -> u8 {
    match auth {
        AuthType::None => 0,
        AuthType::Md2 => 1,
        AuthType::Md5 => 2,
        AuthType::Password => 4,
    }
}

fn rmcp(class: u8) -> Vec<u8> {
    vec![0x06, 0x00, 0xFF, class]
}

fn ping(nonce: Nonce) -> Vec<u8> {
    let mut bytes = rmcp(ASF);
    bytes.extend(ASF_IANA);
    bytes.extend([0x80, nonce.tag(), 0x00, 0x00]);
    bytes
}

/// A message to the BMC (20) from the remote console (81) in the network function application, outside a session.
fn message(header: Header, nonce: Nonce, command: u8, data: &[u8]) -> Vec<u8> {
    let (to, netfn) = (0x20, APP << 2);
    let mut message = vec![to, netfn, checksum(&[to, netfn])];
    let mut second = vec![0x81, nonce.sequence() << 2, command];
    second.extend_from_slice(data);
    message.extend_from_slice(&second);
    message.push(checksum(&second));
    // At most 24 bytes: the longest is Get Session Challenge.
    let length = u8::try_from(message.len()).unwrap_or(u8::MAX);
    let mut bytes = rmcp(IPMI);
    match header {
        Header::V15 => bytes.extend([0, 0, 0, 0, 0, 0, 0, 0, 0, length]),
        Header::V20 => bytes.extend([0x06, 0x00, 0, 0, 0, 0, 0, 0, 0, 0, length, 0]),
    }
    bytes.append(&mut message);
    bytes
}

/// 13.17. Privilege 0 asks for the highest that the suite allows.
fn open_session(nonce: Nonce, suite: Suite) -> Vec<u8> {
    let (authentication, integrity, confidentiality) = suite.algorithms();
    let mut bytes = rmcp(IPMI);
    bytes.extend([0x06, 0x10, 0, 0, 0, 0, 0, 0, 0, 0, 32, 0]);
    bytes.extend([nonce.tag(), 0, 0, 0]);
    bytes.extend(nonce.session());
    bytes.extend([0x00, 0, 0, 8, authentication, 0, 0, 0]);
    bytes.extend([0x01, 0, 0, 8, integrity, 0, 0, 0]);
    bytes.extend([0x02, 0, 0, 8, confidentiality, 0, 0, 0]);
    bytes
}
