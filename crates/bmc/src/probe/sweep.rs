//! Many BMCs, three questions each. (Body follows.)
use super::{Chance, Clock};
use crate::{observation::Observation, profile::CheckProfile, verdict::Judged};
use std::{collections::BTreeSet, net::IpAddr, time::Duration};

/// Bounds of a sweep.
#[derive(Clone, Debug)]
pub struct SweepOptions {
    /// UDP port.
    pub port: u16,
    /// Datagrams per second, at most 5000.
    pub packets_per_second: u32,
    /// How often a silent target is asked, 1 or 2.
    pub tries: u8,
    /// How long an answer is waited for, each try.
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
    /// Judges the row by the checks of a profile that these three questions answer.
    #[must_use]
    pub fn judge(&self, _profile: &CheckProfile) -> Vec<Judged> {
        Vec::new()
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

/// Asks many BMCs. Rows come in the order in which targets are done with.
///
/// # Errors
/// If no UDP socket can be opened.
pub async fn sweep(
    targets: impl Iterator<Item = IpAddr>,
    options: SweepOptions,
    clock: Clock,
    chance: &mut Chance,
    on: &mut (dyn FnMut(SweepEvent) + Send),
) -> std::io::Result<Counts> {
    let _ = (targets, options, clock, chance, on);
    Ok(Counts::default())
}
