//! Everything that is tested through the doors, in one binary.
//!
//! `servers` starts real servers on loopback (PostgreSQL, OpenSMTPD, Chromium) and is
//! public because the benches use it too; the journeys are test modules beside it.
//! Nothing here is part of the product: tests may unwrap, and may read the clock.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
#![allow(clippy::disallowed_methods, reason = "tests stand outside the rows: they own clock, chance and environment")]

pub mod beds;
pub mod servers;
pub mod world;

#[cfg(test)]
mod browsing;
#[cfg(test)]
mod durable;
#[cfg(test)]
mod journeys;
