//! Bytes of RMCP, ASF and IPMI: requests out, replies in. Written here because no library exposes the sessionless messages.
//!
//! ```text
//! datagram = 06 00 FF class                     class 06: ASF, 07: IPMI (13.1.3)
//! ASF      = 00 00 11 BE kind tag 00 length data               (ASF 2.0, 3.2.4.2 and 3.2.4.3)
//! IPMI 1.5 = 00 sequence(4) session(4) length(1) message       (13.6)
//! RMCP+    = 06 payload(1) session(4) sequence(4) length(2) body    (13.6; payload 00: message, 10/11: Open Session)
//! message  = to netfn|lun checksum from sequence|lun command data checksum   (13.8)
//! ```
//! Only what [`crate::request::Request`] knows can be encoded ([`request`]); [`reply::fits`] decides whether a datagram answers
//! a request, the types in [`reply`] read it. No reader panics, indexes or allocates more than it was given.
//!
//! Callers: the probe, the judges in [`crate::checks`].

mod frame;
pub mod reply;
pub mod request;
pub mod rfb;
pub mod snmp;
pub mod ssh;
#[cfg(test)]
mod tests;
pub mod tls;

/// Chance for one exchange, drawn by the caller: message tag, requester sequence and console session id are taken from it.
///
/// A datagram that is sent again keeps its nonce; another question, or a later try of the same, gets a new one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Nonce(pub [u8; 8]);

impl Nonce {
    /// Message tag of an Open Session Request or presence ping; never FF, which asks for no answer (ASF 2.0, 3.2.4.2).
    #[must_use]
    pub fn tag(self) -> u8 {
        let [tag, ..] = self.0;
        tag.min(0xFE)
    }
    /// Requester sequence, 6 bit.
    #[must_use]
    pub fn sequence(self) -> u8 {
        let [_, sequence, ..] = self.0;
        sequence & 0x3F
    }
    /// Remote console session id as on the wire; never 0, which means none (13.17).
    #[must_use]
    pub fn session(self) -> [u8; 4] {
        let [_, _, a, b, c, d, ..] = self.0;
        if [a, b, c, d] == [0; 4] { [1, 0, 0, 0] } else { [a, b, c, d] }
    }
}
