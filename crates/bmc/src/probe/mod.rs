//! The network side: asks one BMC, or many, what the plan lists, and keeps what comes back.
//!
//! [`check()`] asks one BMC everything of a [`crate::plan::Plan`]; [`sweep()`] asks many the first three questions. Both write down
//! [`Observation`]s and judge nothing. No clock and no chance of its own ([`Clock`], [`Chance`]); timers are tokio's.
//!
//! INVARIANT: every byte leaves through a permit of the `guard`, which knows the plan and the limits. Nothing else in this module
//! can make a permit, and no function that sends takes anything else. Open Session Requests: at most two per BMC and minute.
//!
//! Caller: `fieldcheck`. Feature `probe`; the server is built without it.

mod ambient;
mod check;
mod desk;
mod guard;
mod host;
mod http;
mod ipmi;
mod redfish;
mod responder;
mod self_test;
mod sweep;
mod tcp;
#[cfg(test)]
mod tests;
mod tls;
mod udp;

pub use ambient::{Chance, Clock, Credentials};
pub use check::check;
pub use host::available as host_available;
pub use responder::{Behaviour, Responder};
pub use self_test::{WORKS, self_test};
pub use sweep::{Counts, SweepEvent, SweepOptions, SweepRow, sweep};

use crate::{
    observation::Observation,
    profile::Ports,
    request::Request,
    run::{HostIdentity, Identity},
    verdict::Vantage,
};
use std::{collections::BTreeMap, net::IpAddr};

/// The BMC to ask.
#[derive(Clone, Debug)]
pub struct Target {
    /// Its address.
    pub addr: IpAddr,
    /// Its ports; usually those of the profile.
    pub ports: Ports,
    /// When earlier runs sent it Open Session Requests, as [`Collected::opened`] said. Those of the last minute count.
    pub opened: Vec<jiff::Timestamp>,
}

/// What a check gave. With notice, serial, profile, agent and times it becomes a [`crate::Run`].
#[derive(Clone, Debug, Default)]
pub struct Collected {
    /// Everything asked and everything that came back, in the order of asking.
    pub observations: Vec<Observation>,
    /// What identifies the BMC.
    pub bmc: Identity,
    /// What the server says of itself, where this is the server.
    pub host: Option<HostIdentity>,
    /// What the self-test gave: probe name to `works` or what failed.
    pub self_test: BTreeMap<String, String>,
    /// When Open Session Requests were sent: to be given to the next run's [`Target::opened`].
    pub opened: Vec<jiff::Timestamp>,
    /// Datagrams that came and fit nothing that was asked. They were ignored.
    pub stray: u32,
}

/// Where a check is.
#[derive(Clone, Debug)]
pub enum Progress {
    /// The probe tries itself out on loopback.
    SelfTest,
    /// A request is answered, unanswered, or will not be asked. `done` of about `of`.
    Asked {
        /// Which.
        request: Request,
        /// From where.
        vantage: Vantage,
        /// Whether an answer came.
        answered: bool,
        /// Requests done with.
        done: usize,
        /// Requests planned; grows with follow-ups.
        of: usize,
    },
    /// Open Session Requests are spread: it waits.
    Waiting {
        /// How long, in seconds.
        seconds: u64,
    },
}
