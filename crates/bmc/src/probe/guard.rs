//! The door through which every byte leaves: the plan, counted.
//!
//! INVARIANT: a [`Permit`] is made here and nowhere else (its field is private), stands for one sending of one request, and is
//! used up by it. A request that neither the plan nor a declared follow-up lists gets none, nor does one beyond a bound.

use crate::{
    plan::Plan,
    request::{LocalCommand, Request, ResourcePath, Service},
    verdict::Vantage,
};
use std::{collections::BTreeMap, time::Duration};

/// Leave to send one request once.
#[derive(Debug)]
pub(super) struct Permit {
    request: Request,
}

impl Permit {
    /// What may be sent.
    pub(super) fn request(&self) -> &Request {
        &self.request
    }
}

/// Why no permit is given; the words of `Answer::NotAsked`.
pub(super) const BUDGET: &str = "budget";
/// It is not in the plan.
pub(super) const NOT_IN_PLAN: &str = "not_in_plan";

/// Over how long Open Session Requests are counted. A BMC forgets half-open sessions after 60 s (13.17); two for the clocks.
const MINUTE: Duration = Duration::from_secs(62);

/// Counts what was sent against what may be.
#[derive(Debug)]
pub(super) struct Guard {
    left: BTreeMap<(Request, Vantage), u8>,
    follow_ups: BTreeMap<&'static str, u8>,
    datagrams: u8,
    requests: u8,
    per_minute: usize,
    /// When Open Session Requests were sent; those of earlier runs at or before `started`.
    opened: Vec<Duration>,
    until: Duration,
}

impl Guard {
    /// For a plan. `now`: ticks; `ages`: how long ago earlier runs sent Open Session Requests.
    pub(super) fn new(plan: &Plan, now: Duration, ages: impl Iterator<Item = Duration>) -> Self {
        let mut left = BTreeMap::new();
        for step in &plan.steps {
            left.insert((step.request.clone(), step.vantage), step.at_most);
        }
        // Ticks may be fewer than the age of an earlier request: both are moved on by one window.
        let opened = ages.filter_map(|age| (now + MINUTE).checked_sub(age)).collect();
        Self {
            left,
            follow_ups: plan.follow_ups.iter().map(|f| (f.name, f.at_most)).collect(),
            datagrams: plan.limits.packets_per_target,
            requests: plan.limits.requests_per_target,
            per_minute: usize::from(plan.limits.open_sessions_per_minute).min(2),
            opened,
            until: now + MINUTE + Duration::from_secs(u64::from(plan.limits.seconds_per_target)),
        }
    }

    /// Leave to send `request` once, at `now`.
    ///
    /// # Errors
    /// [`NOT_IN_PLAN`] or [`BUDGET`].
    pub(super) fn permit(
        &mut self,
        request: &Request,
        vantage: Vantage,
        now: Duration,
    ) -> Result<Permit, &'static str> {
        let key = (planned(request), vantage);
        let left = self.left.get(&key).copied().ok_or(NOT_IN_PLAN)?;
        let open = matches!(request, Request::OpenSession { .. });
        if left == 0 || now + MINUTE > self.until || (open && self.wait_for_open(now) > Duration::ZERO) {
            return Err(BUDGET);
        }
        let counter = match way(request) {
            Way::Datagram => Some(&mut self.datagrams),
            Way::Connection => Some(&mut self.requests),
            Way::Inside => None,
        };
        if let Some(counter) = counter {
            *counter = counter.checked_sub(1).ok_or(BUDGET)?;
        }
        self.left.insert(key, left - 1);
        if open {
            self.opened.push(now + MINUTE);
        }
        Ok(Permit { request: request.clone() })
    }

    /// Takes a request that depends on answers into the plan, where a follow-up of this name declares it.
    ///
    /// # Errors
    /// [`NOT_IN_PLAN`] if no such follow-up is declared or the request is none of its kind; [`BUDGET`] if it is used up.
    pub(super) fn follow(
        &mut self,
        name: &'static str,
        request: &Request,
        vantage: Vantage,
    ) -> Result<(), &'static str> {
        let left = self.follow_ups.get_mut(name).ok_or(NOT_IN_PLAN)?;
        let repeats = match (name, request) {
            ("cipher_suite_pages", Request::CipherSuites { page: 1.., .. }) => 2,
            ("linked_resources", Request::Get { credentials: false, .. }) => 2,
            ("linked_resources_with_account", Request::Get { credentials: true, .. }) => 2,
            ("declared_consoles", Request::Banner { service: Service::Kvm | Service::VirtualMedia }) => 1,
            ("lan_channel", Request::Local { command }) if crate::plan::on_channel(*command) => 1,
            ("no_resources_again", Request::OpenSession { .. }) => 1,
            _ => return Err(NOT_IN_PLAN),
        };
        let again = name == "no_resources_again";
        let key = (planned(request), vantage);
        if self.left.contains_key(&key) && !again {
            return Ok(());
        }
        *left = left.checked_sub(1).ok_or(BUDGET)?;
        self.left.entry(key).and_modify(|n| *n = n.saturating_add(repeats)).or_insert(repeats);
        Ok(())
    }

    /// How long to wait until another Open Session Request may be sent; zero: now.
    pub(super) fn wait_for_open(&self, now: Duration) -> Duration {
        let now = now + MINUTE;
        let mut recent: Vec<Duration> = self.opened.iter().copied().filter(|sent| *sent + MINUTE > now).collect();
        recent.sort_unstable_by(|a, b| b.cmp(a));
        match self.per_minute.checked_sub(1).map(|nth| recent.get(nth).copied()) {
            None => Duration::MAX,
            Some(None) => Duration::ZERO,
            Some(Some(oldest_that_counts)) => (oldest_that_counts + MINUTE).saturating_sub(now),
        }
    }

    /// How much of the run's time is left.
    pub(super) fn time_left(&self, now: Duration) -> Duration {
        self.until.saturating_sub(now + MINUTE)
    }
}

enum Way {
    Datagram,
    Connection,
    Inside,
}

fn way(request: &Request) -> Way {
    match request {
        Request::Local { .. } => Way::Inside,
        Request::SnmpDiscovery | Request::SnmpSysDescr => Way::Datagram,
        other if crate::checks::presence::is_ipmi(other) => Way::Datagram,
        _ => Way::Connection,
    }
}

/// The request as the plan lists it: a canary with its digits zero.
fn planned(request: &Request) -> Request {
    match request {
        Request::Get { scheme, path, credentials } if path.is_canary() => {
            Request::Get { scheme: *scheme, path: ResourcePath::canary([0; 8]), credentials: *credentials }
        }
        other => other.clone(),
    }
}

/// The same local command on another channel.
pub(super) fn on(channel: u8, command: LocalCommand) -> LocalCommand {
    match command {
        LocalCommand::ChannelAccess(_) => LocalCommand::ChannelAccess(channel),
        LocalCommand::LanParameter(_, parameter) => LocalCommand::LanParameter(channel, parameter),
        LocalCommand::UserAccess(_, user) => LocalCommand::UserAccess(channel, user),
        LocalCommand::SolParameter(_, parameter) => LocalCommand::SolParameter(channel, parameter),
        other => other,
    }
}
