//! Time and chance as values. Row 4 makes them from the real clock and the real dice; tests and rehearsals from numbers.

use jiff::{Timestamp, civil::Date, tz::TimeZone};
use rand::{RngCore, SeedableRng};
use rand_chacha::ChaCha20Rng;
use std::sync::{Arc, Mutex, PoisonError};

/// Tells the time.
#[derive(Clone)]
pub struct Clock(Arc<dyn Fn() -> Timestamp + Send + Sync>);

impl Clock {
    /// From whatever tells the time.
    pub fn new(tell: impl Fn() -> Timestamp + Send + Sync + 'static) -> Self {
        Self(Arc::new(tell))
    }
    /// Now.
    pub fn now(&self) -> Timestamp {
        (self.0)()
    }
    /// The date now, in UTC.
    pub fn today(&self) -> Date {
        day(self.now())
    }
}

/// The date of a moment, in UTC.
pub fn day(at: Timestamp) -> Date {
    TimeZone::UTC.to_datetime(at).date()
}

/// A clock that stands until it is moved; for rehearsals and tests.
#[derive(Clone)]
pub struct StoryClock(Arc<Mutex<Timestamp>>);

impl StoryClock {
    /// Standing at `start`.
    pub fn at(start: Timestamp) -> Self {
        Self(Arc::new(Mutex::new(start)))
    }
    /// Moves to `then`.
    pub fn set(&self, then: Timestamp) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = then;
    }
    /// Moves on by so many minutes.
    pub fn forward_minutes(&self, minutes: i64) {
        let mut now = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        *now = now.checked_add(jiff::SignedDuration::from_mins(minutes)).unwrap_or(*now);
    }
    /// As a clock for the application.
    pub fn clock(&self) -> Clock {
        let shared = self.clone();
        Clock::new(move || *shared.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// Dice: a cryptographic generator, seeded by row 4.
#[derive(Clone)]
pub struct Chance(Arc<Mutex<ChaCha20Rng>>);

impl Chance {
    /// From a seed of 32 bytes: from the operating system, or fixed for tests.
    pub fn from_seed(seed: [u8; 32]) -> Self {
        Self(Arc::new(Mutex::new(ChaCha20Rng::from_seed(seed))))
    }
    /// `N` random bytes.
    pub fn bytes<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0; N];
        self.0.lock().unwrap_or_else(PoisonError::into_inner).fill_bytes(&mut bytes);
        bytes
    }
    /// A random name of 26 lower-case letters and digits (128 bits).
    pub fn id(&self) -> String {
        lower32(&self.bytes::<16>())
    }
}

/// Base 32 without padding, in lower case: safe in paths, addresses and on the telephone.
pub fn lower32(bytes: &[u8]) -> String {
    data_encoding::BASE32_NOPAD.encode(bytes).to_lowercase()
}
