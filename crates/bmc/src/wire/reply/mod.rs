//! Replies, read.
//!
//! A reader takes the whole datagram and checks what belongs to its kind: class, payload type, network function, command,
//! lengths, checksums. Whether the datagram answers *this* request is [`fits`]'s question. A completion code or status other
//! than 0 is an answer, not an error; [`Malformed`] is for bytes that are no such reply at all.

mod message;
mod suites;

pub use message::{AuthCapabilities, Capabilities, Device, DeviceId, Guid, SessionChallenge};
pub use suites::{CipherSuites, Declared, SuiteRecord};

use super::frame::{self, Frame};

/// Why bytes are no reply of the kind expected.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct Malformed(pub String);

/// Whether a datagram answers a request that was sent.
///
/// Demanded: the same class; ASF: pong and the same tag; messages: the network function of the response, the same command and
/// sequence, a requester address of 81 or 20 (some BMCs echo their own); Open Session: the same tag, and the same console
/// session id where there is one. A refusal may be two bytes long, or carry zeros for the session id (both seen). A message may
/// come back in the other header than it was sent in.
#[must_use]
pub fn fits(sent: &[u8], received: &[u8]) -> bool {
    let (Ok(sent), Ok(received)) = (frame::read(sent), frame::read(received)) else { return false };
    match (sent, received) {
        (Frame::Asf { kind: 0x80, tag, .. }, Frame::Asf { kind: 0x40, tag: echoed, .. }) => tag == echoed,
        (Frame::Message(sent), Frame::Message(received)) => {
            sent.netfn & 1 == 0
                && received.netfn == sent.netfn | 1
                && received.command == sent.command
                && received.sequence == sent.sequence
                && matches!(received.to, 0x81 | 0x20)
                && !received.body.is_empty()
        }
        (Frame::Payload { kind: 0x10, body: sent }, Frame::Payload { kind: 0x11, body }) => {
            open_session_fits(sent, body)
        }
        _ => false,
    }
}

fn open_session_fits(sent: &[u8], body: &[u8]) -> bool {
    let ([tag, _, _, _, session @ ..], [echoed, status, rest @ ..]) = (sent, body) else { return false };
    let asked = session.first_chunk::<4>();
    let named = rest.get(2..).and_then(|rest| rest.first_chunk::<4>());
    tag == echoed
        && match (named, status) {
            (Some(named), 0) => asked == Some(named),
            (Some(named), _) => asked == Some(named) || *named == [0; 4],
            (None, 0) => false,
            (None, _) => true,
        }
}

/// ASF presence pong (ASF 2.0, 3.2.4.3).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pong {
    /// Whether it says that it speaks IPMI.
    pub ipmi: bool,
}

impl Pong {
    /// Reads a datagram.
    ///
    /// # Errors
    /// [`Malformed`] if it is no pong.
    pub fn read(bytes: &[u8]) -> Result<Self, Malformed> {
        match frame::read(bytes)? {
            // Enterprise number (4), OEM data (4), supported entities: bit 7 is IPMI.
            Frame::Asf { kind: 0x40, data: [_, _, _, _, _, _, _, _, entities, ..], .. } => {
                Ok(Self { ipmi: entities & 0x80 != 0 })
            }
            Frame::Asf { kind: 0x40, .. } => Err(Malformed("the pong is too short".to_owned())),
            _ => Err(Malformed("no presence pong".to_owned())),
        }
    }
}

/// RMCP+ Open Session Response (13.18).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OpenSession {
    /// A status other than 0 (13.24).
    Refused {
        /// The status.
        status: u8,
    },
    /// Status 0.
    Accepted {
        /// Authentication, integrity, confidentiality as echoed or counter-proposed.
        algorithms: (u8, u8, u8),
    },
}

impl OpenSession {
    /// Reads a datagram.
    ///
    /// # Errors
    /// [`Malformed`] with what does not fit: a status of 0 without all three algorithms accepts nothing.
    pub fn read(bytes: &[u8]) -> Result<Self, Malformed> {
        let Frame::Payload { kind: 0x11, body } = frame::read(bytes)? else {
            return Err(Malformed("no Open Session Response".to_owned()));
        };
        match body {
            [_, 0, _, _, _, _, _, _, _, _, _, _, payloads @ ..] => {
                let algorithm = |at: usize, kind: u8| match payloads.get(at..).unwrap_or_default() {
                    [is, _, _, 8, algorithm, _, _, _, ..] if *is == kind => Ok(algorithm & 0x3F),
                    _ => Err(Malformed(format!("status 00 without a readable payload {kind:02X}"))),
                };
                Ok(Self::Accepted { algorithms: (algorithm(0, 0)?, algorithm(8, 1)?, algorithm(16, 2)?) })
            }
            [_, 0, ..] | [_] | [] => Err(Malformed(format!("an Open Session Response of {} bytes", body.len()))),
            [_, status, ..] => Ok(Self::Refused { status: *status }),
        }
    }
}

/// Completion code and data of a response to an application command (network function 07).
fn response(bytes: &[u8], command: u8) -> Result<(u8, &[u8]), Malformed> {
    match frame::read(bytes)? {
        Frame::Message(message) if message.netfn == 0x07 && message.command == command => match message.body {
            [completion, data @ ..] => Ok((*completion, data)),
            [] => Err(Malformed("no completion code".to_owned())),
        },
        Frame::Message(message) => Err(Malformed(format!(
            "network function {:02X} command {:02X}, expected 07 {command:02X}",
            message.netfn, message.command
        ))),
        _ => Err(Malformed("no IPMI message".to_owned())),
    }
}
