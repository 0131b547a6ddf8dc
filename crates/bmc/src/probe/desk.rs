//! What the lanes of one check share: guard, chance, the list of observations, progress. Behind a lock, never held across a wait.

use super::{
    Chance, Clock, Progress,
    guard::{Guard, Permit},
};
use crate::{
    observation::{Answer, Observation, Octets},
    request::{Request, ResourcePath},
    verdict::Vantage,
    wire::Nonce,
};
use std::{
    sync::{Mutex, MutexGuard, PoisonError},
    time::Duration,
};

/// The desk of one check.
pub(super) struct Desk<'a> {
    pub(super) clock: Clock,
    started: Duration,
    shared: Mutex<Shared<'a>>,
}

struct Shared<'a> {
    guard: Guard,
    chance: &'a mut Chance,
    progress: &'a mut (dyn FnMut(Progress) + Send),
    observations: Vec<Observation>,
    opened: Vec<jiff::Timestamp>,
    sequence: u8,
    stray: u32,
    of: usize,
}

impl<'a> Desk<'a> {
    pub(super) fn new(
        guard: Guard,
        of: usize,
        clock: Clock,
        chance: &'a mut Chance,
        progress: &'a mut (dyn FnMut(Progress) + Send),
    ) -> Self {
        let [sequence] = chance.bytes();
        let shared =
            Shared { guard, chance, progress, observations: Vec::new(), opened: Vec::new(), sequence, stray: 0, of };
        Self { clock, started: (clock.ticks)(), shared: Mutex::new(shared) }
    }

    fn shared(&self) -> MutexGuard<'_, Shared<'a>> {
        self.shared.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Ticks.
    pub(super) fn ticks(&self) -> Duration {
        (self.clock.ticks)()
    }

    /// Microseconds since the check began.
    pub(super) fn at_us(&self) -> u64 {
        micros(self.ticks().saturating_sub(self.started))
    }

    /// Leave to send once, or why not.
    pub(super) fn permit(&self, request: &Request, vantage: Vantage) -> Result<Permit, &'static str> {
        let now = self.ticks();
        let mut shared = self.shared();
        let permit = shared.guard.permit(request, vantage, now)?;
        if matches!(request, Request::OpenSession { .. }) {
            shared.opened.push((self.clock.now)());
        }
        Ok(permit)
    }

    /// Takes a request that depends on answers into the plan.
    pub(super) fn follow(&self, name: &'static str, request: &Request, vantage: Vantage) -> Result<(), &'static str> {
        let mut shared = self.shared();
        shared.guard.follow(name, request, vantage)?;
        shared.of += 1;
        Ok(())
    }

    /// How long until another Open Session Request may be sent, if that is within the time of the run.
    pub(super) fn wait_for_open(&self) -> Option<Duration> {
        let now = self.ticks();
        let shared = self.shared();
        let wait = shared.guard.wait_for_open(now);
        (wait < shared.guard.time_left(now)).then_some(wait)
    }

    /// How much of the run's time is left.
    pub(super) fn time_left(&self) -> Duration {
        let now = self.ticks();
        self.shared().guard.time_left(now)
    }

    /// Chance for one exchange. Sequences follow each other, so that questions on their way together differ in it.
    pub(super) fn nonce(&self) -> Nonce {
        let mut shared = self.shared();
        shared.sequence = shared.sequence.wrapping_add(1);
        let [tag, _, rest @ ..] = shared.chance.bytes::<8>();
        let [a, b, c, d, e, f] = rest;
        Nonce([tag, shared.sequence, a, b, c, d, e, f])
    }

    /// Fresh bytes.
    pub(super) fn chance<const N: usize>(&self) -> [u8; N] {
        self.shared().chance.bytes()
    }

    /// The canary with fresh digits; any other path as it is.
    pub(super) fn fresh(&self, request: &Request) -> Request {
        match request {
            Request::Get { scheme, path, credentials } if path.is_canary() => {
                Request::Get { scheme: *scheme, path: ResourcePath::canary(self.chance()), credentials: *credentials }
            }
            other => other.clone(),
        }
    }

    /// Writes an observation down.
    pub(super) fn note(&self, observation: Observation) {
        let mut shared = self.shared();
        let event = Progress::Asked {
            request: observation.request.clone(),
            vantage: observation.vantage,
            answered: observation.answer.came(),
            done: shared.observations.len() + 1,
            of: shared.of.max(shared.observations.len() + 1),
        };
        shared.observations.push(observation);
        (shared.progress)(event);
    }

    /// Writes down that something was not asked.
    pub(super) fn not_asked(&self, request: &Request, vantage: Vantage, why: &str) {
        self.note(Observation {
            request: request.clone(),
            vantage,
            at_us: self.at_us(),
            tries: 0,
            sent: Octets::default(),
            answer: Answer::NotAsked { why: why.to_owned() },
        });
    }

    /// Counts a datagram that fits nothing.
    pub(super) fn stray(&self) {
        let mut shared = self.shared();
        shared.stray = shared.stray.saturating_add(1);
    }

    /// Says that it waits.
    pub(super) fn waiting(&self, wait: Duration) {
        (self.shared().progress)(Progress::Waiting { seconds: wait.as_secs().max(1) });
    }

    /// Reads the observations so far.
    pub(super) fn seen<T>(&self, read: impl FnOnce(&[Observation]) -> T) -> T {
        read(&self.shared().observations)
    }

    /// Observations in the order of asking, times of Open Session Requests, datagrams that fit nothing.
    pub(super) fn close(self) -> (Vec<Observation>, Vec<jiff::Timestamp>, u32) {
        let shared = self.shared.into_inner().unwrap_or_else(PoisonError::into_inner);
        let mut observations = shared.observations;
        observations.sort_by_key(|o| o.at_us);
        (observations, shared.opened, shared.stray)
    }
}

/// Microseconds, as far as they fit.
pub(super) fn micros(duration: Duration) -> u64 {
    u64::try_from(duration.as_micros()).unwrap_or(u64::MAX)
}
