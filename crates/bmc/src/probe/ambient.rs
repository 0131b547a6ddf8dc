//! What the program lends to the probe: the time, chance, an account. The probe has none of its own.

use std::{fmt, time::Duration};

/// The clock of the program.
#[derive(Clone, Copy)]
pub struct Clock {
    /// The moment.
    pub now: fn() -> jiff::Timestamp,
    /// A steady count since any start; only differences are used.
    pub ticks: fn() -> Duration,
}

impl fmt::Debug for Clock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Clock")
    }
}

/// Fills a slice.
type Fill = Box<dyn FnMut(&mut [u8]) + Send>;

/// Chance of the program: fills a slice with random bytes.
pub struct Chance(Fill);

impl Chance {
    /// From a function that fills a slice, `|bytes| OsRng.fill_bytes(bytes)`.
    pub fn new(fill: impl FnMut(&mut [u8]) + Send + 'static) -> Self {
        Self(Box::new(fill))
    }
    /// Fresh bytes.
    pub fn bytes<const N: usize>(&mut self) -> [u8; N] {
        let mut bytes = [0; N];
        (self.0)(&mut bytes);
        bytes
    }
}

impl fmt::Debug for Chance {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Chance")
    }
}

/// An account of the BMC that the operator gave. It is sent in one header and kept nowhere; it has no printed form.
pub struct Credentials {
    user: String,
    password: String,
}

impl Credentials {
    /// An account.
    #[must_use]
    pub fn new(user: String, password: String) -> Self {
        Self { user, password }
    }
    /// The value of the `Authorization` header (RFC 7617).
    pub(super) fn basic(&self) -> String {
        let pair = format!("{}:{}", self.user, self.password);
        format!("Basic {}", data_encoding::BASE64.encode(pair.as_bytes()))
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Credentials(..)")
    }
}
