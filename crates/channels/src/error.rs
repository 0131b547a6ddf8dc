//! The crate's error: what kind, what was attempted, and the cause. Answers of servers are not errors.

use std::fmt;

/// What kind of error.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A header field of a mail holds something it must not hold (a line break, an address that is none).
    Field,
    /// A setting cannot be used.
    Settings,
    /// The disk said no.
    Disk,
    /// A server cannot be reached, or the connection to it broke.
    Connection,
    /// A server does not let this office in.
    SignIn,
    /// A server is there, and refuses what was asked or says what its protocol does not allow.
    Server,
}

/// An error of this crate.
#[derive(Debug)]
pub struct Error {
    /// What kind.
    pub kind: Kind,
    /// What was attempted, with the field, setting or path.
    pub attempted: String,
    /// The cause, as text.
    pub cause: String,
}

impl Error {
    pub(crate) fn new(kind: Kind, attempted: impl Into<String>, cause: impl fmt::Display) -> Self {
        Self { kind, attempted: attempted.into(), cause: cause.to_string() }
    }
    /// Whether the same call can succeed later.
    pub fn is_retryable(&self) -> bool {
        matches!(self.kind, Kind::Disk | Kind::Connection | Kind::Server)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.attempted, self.cause)
    }
}

impl std::error::Error for Error {}
