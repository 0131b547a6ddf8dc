//! Everything that is tested through the doors, in one binary.
//!
//! `servers` starts real servers on loopback (PostgreSQL, OpenSMTPD, Dovecot, Chromium), `beds` real BMCs and
//! what stands for parts of one; the journeys and `strangers` are test modules beside them.
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
#[cfg(test)]
mod papers;
#[cfg(test)]
mod strangers;
