//! What a port said: answered, refused with a positive control, refused or silent without, or not asked.
//!
//! Refused alone could be a firewall in between; only an answer of the BMC to something else shows that a closed port is
//! the BMC's own word. Callers: the judges of consoles, SSH, SNMP and TLS.

use crate::{
    observation::Answer,
    request::Request,
    run::Run,
    verdict::{Seen, Vantage},
};

/// What a port said to one request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Port<'a> {
    /// Something came.
    Answered(usize, &'a Answer),
    /// It refused, and the BMC answered something else.
    Closed {
        /// The refusal.
        place: usize,
        /// The other answer.
        control: usize,
    },
    /// Silence, a broken connection, or a refusal without a control.
    Silent(usize),
    /// It was not asked, or this computer let nothing out.
    NotAsked,
}

/// What a port said to the last request of this kind, to a stranger.
#[must_use]
pub fn of<'a>(run: &'a Run, request: &Request) -> Port<'a> {
    let Some((place, seen)) = run.of(request, Vantage::Lan) else { return Port::NotAsked };
    match &seen.answer {
        Answer::NotAsked { .. } | Answer::Blocked { .. } => Port::NotAsked,
        Answer::Refused => match run.reached(|_| false) {
            Some(control) => Port::Closed { place, control },
            None => Port::Silent(place),
        },
        answer if answer.came() => Port::Answered(place, answer),
        _ => Port::Silent(place),
    }
}

/// The bytes that a service said; empty if it took the connection and said nothing.
#[must_use]
pub fn words(answer: &Answer) -> &[u8] {
    answer.bytes().unwrap_or_default()
}

/// The word for a port that did not answer: `closed` (the caller gives it its verdict), `silent` or `not_asked`.
#[must_use]
pub fn unanswered(port: Port<'_>) -> Seen {
    match port {
        Port::Closed { place, control } => Seen::word("closed").on(place).control([control]),
        Port::Silent(place) | Port::Answered(place, _) => Seen::word("silent").on(place),
        Port::NotAsked => Seen::word("not_asked"),
    }
}
