//! Replies, read.

/// Why bytes are no reply of the kind expected.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct Malformed(pub String);

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
    /// [`Malformed`] with what does not fit.
    pub fn read(_bytes: &[u8]) -> Result<Self, Malformed> {
        Err(Malformed("not yet".to_owned()))
    }
}
