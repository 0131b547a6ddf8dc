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
    let basis: Vec<usize> =
        run.all(|o| lan(o) && matches!(o.answer, Answer::Silent { .. } | Answer::Refused)).map(|(place, _)| place).collect();
    if basis.is_empty() {
        return Presence::NotAsked;
    }
    match run.reached(is_ipmi).or_else(|| disabled_inside(run)) {
        Some(control) => Presence::Off { basis, control },
        None => Presence::Silent(basis),
    }
}

/// The observation in which the BMC itself says that its LAN channel is disabled (22.23: access mode 0).
#[must_use]
pub fn disabled_inside(run: &Run) -> Option<usize> {
    let says = |o: &crate::Observation| match (&o.request, &o.answer) {
        (Request::Local { command: LocalCommand::ChannelAccess(_) }, Answer::Local { completion: 0, data }) => {
            data.as_slice().first().is_some_and(|byte| byte & 0x07 == 0)
        }
        _ => false,
    };
    run.all(says).next().map(|(place, _)| place)
}
