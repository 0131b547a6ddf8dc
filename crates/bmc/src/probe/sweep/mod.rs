//! Many BMCs, three questions each: presence ping and authentication capabilities together, then, to those that answered and at once, one
//! Open Session Request for suite 0.
//!
//! One socket for all, paced; memory holds what is on its way and nothing else. Rows are observations like those of a single check, so
//! the same judges read them. INVARIANT: nobody who stayed silent gets an Open Session Request, and nobody gets more than two.

mod flight;
mod traffic;

pub use traffic::sweep;

use crate::{
    checks,
    observation::Observation,
    profile::CheckProfile,
    request::{Request, Suite},
    run::Run,
    verdict::{Judged, Vantage},
};
use std::{collections::BTreeSet, net::IpAddr, time::Duration};

#[cfg(test)]
pub(super) fn flight_size() -> usize {
    size_of::<flight::Flight>()
}

/// The questions of a sweep, in their order.
pub(super) static QUESTIONS: [Request; 3] =
    [Request::Ping, Request::AuthCapabilities { extended: true }, Request::OpenSession { suite: Suite::S0 }];

/// Bounds of a sweep.
#[derive(Clone, Debug)]
pub struct SweepOptions {
    /// UDP port.
    pub port: u16,
    /// Datagrams per second, at most 5000: beyond that, networks and receive buffers lose them.
    pub packets_per_second: u32,
    /// How often a silent target is asked, 1 or 2.
    pub tries: u8,
    /// How long an answer is waited for, each try; at most 10 s.
    pub timeout: Duration,
    /// Addresses done with in an earlier, interrupted sweep: they are passed over.
    pub done: BTreeSet<IpAddr>,
}

impl Default for SweepOptions {
    fn default() -> Self {
        Self { port: 623, packets_per_second: 2000, tries: 2, timeout: Duration::from_secs(1), done: BTreeSet::new() }
    }
}

/// One target, done with.
#[derive(Clone, Debug)]
pub struct SweepRow {
    /// Its address.
    pub addr: IpAddr,
    /// What it was asked and what came: ping, authentication capabilities, Open Session with suite 0.
    pub observations: Vec<Observation>,
}

impl SweepRow {
    /// Judges the row by those checks of a profile that ask no more than a sweep does.
    #[must_use]
    pub fn judge(&self, profile: &CheckProfile) -> Vec<Judged> {
        let mut narrow = profile.clone();
        narrow.checks.retain(|row| {
            let check = checks::of(row.id);
            let asks = (check.asks)(row);
            check.vantages.contains(&Vantage::Lan)
                && !asks.is_empty()
                && asks.iter().all(|request| QUESTIONS.contains(request))
        });
        checks::judge(&narrow, &Run::unnamed(&profile.notice.reference, self.observations.clone()))
    }
    /// Whether the target answered anything.
    #[must_use]
    pub fn answered(&self) -> bool {
        self.observations.iter().any(|o| o.answer.came())
    }
}

/// Where a sweep is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Targets begun.
    pub begun: u64,
    /// Targets done with.
    pub done: u64,
    /// Targets that answered.
    pub answered: u64,
    /// Datagrams sent.
    pub sent: u64,
    /// Datagrams that came from nobody asked, or fit nothing that was asked. They were ignored.
    pub stray: u64,
}

/// What a sweep tells while it runs.
#[derive(Debug)]
pub enum SweepEvent {
    /// A target is done with.
    Row(SweepRow),
    /// About once a second.
    Progress(Counts),
}
