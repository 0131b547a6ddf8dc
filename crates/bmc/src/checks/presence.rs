//! Whether IPMI over LAN is there at all: the ground of every IPMI check.

use crate::{
    observation::Answer,
    request::{LocalCommand, Request},
    run::Run,
    verdict::Vantage,
};

/// What a run shows about IPMI over LAN.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Presence {
    /// It answered; the observation.
    On(usize),
    /// It did not, and something shows that an answer would have come: what stayed silent, and the positive control.
    Off {
        /// The unanswered or refused questions.
        basis: Vec<usize>,
        /// What shows that the BMC could be reached, or that it says inside that the channel is disabled.
        control: usize,
    },
    /// It did not answer, and nothing shows that it could have.
    Silent(Vec<usize>),
    /// It was not asked, or this computer let no question out.
    NotAsked,
}

/// Whether this is a question to UDP port 623.
#[must_use]
pub fn is_ipmi(request: &Request) -> bool {
    matches!(
        request,
        Request::Ping
            | Request::AuthCapabilities { .. }
            | Request::CipherSuites { .. }
            | Request::SessionChallenge { .. }
            | Request::OpenSession { .. }
            | Request::DeviceId
            | Request::DeviceGuid
    )
}

/// Judges presence from a run.
#[must_use]
pub fn of(run: &Run) -> Presence {
    let lan = |o: &crate::Observation| o.vantage == Vantage::Lan && is_ipmi(&o.request);
    if let Some((place, _)) = run.all(|o| lan(o) && matches!(o.answer, Answer::Datagram { .. })).next() {
        return Presence::On(place);
    }
    let basis: Vec<usize> = run
        .all(|o| lan(o) && matches!(o.answer, Answer::Silent { .. } | Answer::Refused))
        .map(|(place, _)| place)
        .collect();
    if basis.is_empty() {
        return Presence::NotAsked;
    }
    match run.reached(is_ipmi).or_else(|| disabled_inside(run)) {
        Some(control) => Presence::Off { basis, control },
        None => Presence::Silent(basis),
    }
}

/// The observation in which the BMC itself says that its LAN channel is disabled (22.23: access mode 0). Nothing, if another
/// channel that was asked about is not.
#[must_use]
pub fn disabled_inside(run: &Run) -> Option<usize> {
    match modes_inside(run).as_slice() {
        modes @ [.., (place, _)] if modes.iter().all(|(_, mode)| *mode == 0) => Some(*place),
        _ => None,
    }
}

/// The access modes that the BMC states inside, of every channel that was asked about: 0 disabled, 1 before booting only,
/// 2 always available, 3 shared.
pub(super) fn modes_inside(run: &Run) -> Vec<(usize, u8)> {
    let mode = |(place, o): (usize, &crate::Observation)| match (&o.request, &o.answer) {
        (Request::Local { command: LocalCommand::ChannelAccess(_) }, Answer::Local { completion: 0, data }) => {
            data.as_slice().first().map(|byte| (place, byte & 0x07))
        }
        _ => None,
    };
    run.all(|o| o.vantage == Vantage::Host).filter_map(mode).collect()
}
