//! What the IPMI checks read of a run: answers that belong to their question, the channel's statements, settings read inside.
//!
//! INVARIANT: a datagram counts only if the bytes that were sent are the question that the run names ([`request::is`]) and the
//! bytes that came fit them ([`reply::fits`]). A bundle whose bytes do not belong together is unreadable, not a pass.
//!
//! Callers: the checks `ipmi_*`.

use super::{
    Fix,
    presence::{self, Presence},
};
use crate::{
    observation::Answer,
    request::{Header, LocalCommand, Request, Suite},
    run::Run,
    verdict::{Seen, Vantage},
    wire::{
        reply::{self, AuthCapabilities, Capabilities, CipherSuites, Declared, OpenSession},
        request,
    },
};

/// The remedy that ends every weakness of IPMI over LAN.
pub(super) const LAN_OFF: Fix = Fix {
    name: "lan_off",
    ipmitool: &["ipmitool lan set {channel} access off"],
    redfish: Some(("{manager}/NetworkProtocol", r#"{"IPMI":{"ProtocolEnabled":false}}"#)),
};

/// The ground of a check: IPMI over LAN answered, or the words `ipmi_off`, `silent`, `not_asked`.
pub(super) fn ground(run: &Run) -> Result<usize, Seen> {
    match presence::of(run) {
        Presence::On(place) => Ok(place),
        Presence::Off { basis, control } => {
            Err(basis.into_iter().fold(Seen::word("ipmi_off").control([control]), Seen::on))
        }
        Presence::Silent(basis) => Err(basis.into_iter().fold(Seen::word("silent"), Seen::on)),
        Presence::NotAsked => Err(Seen::word("not_asked")),
    }
}

/// What came of one question over the network.
pub(super) enum Heard<'a> {
    /// A datagram that belongs to it.
    Bytes(usize, &'a [u8]),
    /// A datagram that does not.
    Foreign(usize),
    /// Nothing, or a refusal of the port.
    Silent(usize),
    /// It was not asked, or not let out.
    NotAsked,
}

/// What came of a question, the last time it was asked as a stranger.
pub(super) fn heard<'a>(run: &'a Run, question: &Request) -> Heard<'a> {
    match run.of(question, Vantage::Lan) {
        None => Heard::NotAsked,
        Some((place, seen)) => match &seen.answer {
            Answer::Datagram { bytes, .. } => {
                let (sent, came) = (seen.sent.as_slice(), bytes.as_slice());
                if request::is(question, sent) && reply::fits(sent, came) {
                    Heard::Bytes(place, came)
                } else {
                    Heard::Foreign(place)
                }
            }
            Answer::NotAsked { .. } | Answer::Blocked { .. } => Heard::NotAsked,
            _ => Heard::Silent(place),
        },
    }
}

/// Why [`Heard::Foreign`] is unreadable.
pub(super) const FOREIGN: &str = "the bytes received do not belong to the bytes sent";

/// The two answers to Get Channel Authentication Capabilities.
#[derive(Default)]
pub(super) struct Channel {
    /// With data of IPMI 2.0 asked for.
    pub extended: Option<(usize, Capabilities)>,
    /// Without.
    pub plain: Option<(usize, Capabilities)>,
    /// The word for the case that there is neither: `refused`, `unreadable`, `silent` or `not_asked`.
    otherwise: Option<Seen>,
}

impl Channel {
    /// Reads them.
    pub fn of(run: &Run) -> Self {
        let mut channel = Self::default();
        for extended in [true, false] {
            let word = match heard(run, &Request::AuthCapabilities { extended }) {
                Heard::Bytes(place, bytes) => match AuthCapabilities::read(bytes) {
                    Ok(AuthCapabilities::Stated(stated)) => {
                        let slot = if extended { &mut channel.extended } else { &mut channel.plain };
                        *slot = Some((place, stated));
                        continue;
                    }
                    Ok(AuthCapabilities::Refused { completion }) => {
                        Seen::word("refused").value("completion", format!("{completion:02X}")).on(place)
                    }
                    Err(why) => Seen::word("unreadable").value("why", why).on(place),
                },
                Heard::Foreign(place) => Seen::word("unreadable").value("why", FOREIGN).on(place),
                Heard::Silent(place) => Seen::word("silent").on(place),
                Heard::NotAsked => continue,
            };
            channel.otherwise.get_or_insert(word);
        }
        channel
    }
    /// What the channel states; the plain answer first, because its bits are about sessions of IPMI 1.5 alone.
    pub fn stated(&self) -> Result<(usize, Capabilities), Seen> {
        self.plain.or(self.extended).ok_or_else(|| self.nothing())
    }
    /// The word where what is needed was not stated.
    pub fn nothing(&self) -> Seen {
        self.otherwise.clone().unwrap_or_else(|| Seen::word("not_asked"))
    }
    /// The answer that says that sessions of IPMI 1.5 are not supported. An answer to the plain question says otherwise.
    pub fn v15_off(&self) -> Option<usize> {
        let (place, stated) = self.extended?;
        (self.plain.is_none() && stated.extended && stated.supports_v20 && !stated.supports_v15).then_some(place)
    }
    /// The answer that says that sessions of IPMI 2.0 are not supported.
    pub fn v20_off(&self) -> Option<usize> {
        let (place, stated) = self.extended?;
        (!stated.extended || !stated.supports_v20).then_some(place)
    }
}

/// What a command on the server's own interface gave, the last time: place, completion code, data.
pub(super) fn inside(run: &Run, wanted: impl Fn(&LocalCommand) -> bool) -> Option<(usize, u8, &[u8])> {
    run.observations.iter().enumerate().rev().find_map(|(place, seen)| match (&seen.request, &seen.answer) {
        (Request::Local { command }, Answer::Local { completion, data })
            if seen.vantage == Vantage::Host && wanted(command) =>
        {
            Some((place, *completion, data.as_slice()))
        }
        _ => None,
    })
}

/// What came of one Open Session Request.
pub(super) enum Proposal {
    /// Status 00 with these algorithms, echoed or counter-proposed.
    Accepted(usize, (u8, u8, u8)),
    /// A status that refuses the algorithms: 04 to 07, 10, 11 (13.24).
    Refused(usize, u8),
    /// No free session: 01 or 0B.
    Full(usize, u8),
    /// Any other status. It refuses the request for a reason that says nothing about the algorithms, as 09 (role) does.
    Other(usize, u8),
    /// An answer that cannot be read, and why.
    Unreadable(usize, String),
    /// No answer.
    Silent(usize),
    /// Not asked.
    NotAsked,
}

/// What came of proposing a suite.
pub(super) fn proposal(run: &Run, suite: Suite) -> Proposal {
    match heard(run, &Request::OpenSession { suite }) {
        Heard::Bytes(place, bytes) => match OpenSession::read(bytes) {
            Ok(OpenSession::Accepted { algorithms }) => Proposal::Accepted(place, algorithms),
            Ok(OpenSession::Refused { status: status @ (0x01 | 0x0B) }) => Proposal::Full(place, status),
            Ok(OpenSession::Refused { status: status @ (0x04..=0x07 | 0x10 | 0x11) }) => {
                Proposal::Refused(place, status)
            }
            Ok(OpenSession::Refused { status }) => Proposal::Other(place, status),
            Err(why) => Proposal::Unreadable(place, why.to_string()),
        },
        Heard::Foreign(place) => Proposal::Unreadable(place, FOREIGN.to_owned()),
        Heard::Silent(place) => Proposal::Silent(place),
        Heard::NotAsked => Proposal::NotAsked,
    }
}

/// A LAN configuration parameter read inside: place, completion code, data after the parameter revision (23.2).
pub(super) fn parameter(run: &Run, number: u8) -> Option<(usize, u8, &[u8])> {
    let (place, completion, data) = inside(run, |c| matches!(c, LocalCommand::LanParameter(_, n) if *n == number))?;
    Some((place, completion, data.get(1..).unwrap_or_default()))
}

/// The suites that the channel declares without a session (22.15), from whichever header was answered.
pub(super) fn declared(run: &Run) -> Option<(Vec<usize>, Result<Declared, String>)> {
    let mut unreadable = None;
    for header in [Header::V15, Header::V20] {
        let (mut places, mut pages) = (Vec::new(), Vec::new());
        for page in 0..=63 {
            let Heard::Bytes(place, bytes) = heard(run, &Request::CipherSuites { page, header }) else { break };
            places.push(place);
            match CipherSuites::read(bytes) {
                Ok(read) => pages.push(read),
                Err(why) => {
                    unreadable.get_or_insert((places.clone(), Err(why.to_string())));
                    break;
                }
            }
            if !pages.last().is_some_and(CipherSuites::more) {
                break;
            }
        }
        if pages.is_empty() {
            continue;
        }
        match CipherSuites::join(&pages) {
            Ok(list) => return Some((places, Ok(list))),
            Err(why) => {
                unreadable.get_or_insert((places, Err(why.to_string())));
            }
        }
    }
    unreadable
}

/// The setting that says that a cipher suite is off: where it stands and what it says.
///
/// Privileges (parameter 24) follow the order of the entries (parameter 23), not the numbers of the suites (table 23-4);
/// privilege 0 is off. Parameter 22 counts the entries; without it, zeros at the end are taken for unused places.
pub(super) fn switched_off(run: &Run, suite: u8) -> Option<(usize, String, String)> {
    let entries = entries(run)?;
    match entries.iter().position(|id| *id == suite) {
        Some(at) => {
            let (place, 0, data) = parameter(run, 24)? else { return None };
            let pair = data.get(1 + at / 2)?;
            let privilege = if at % 2 == 0 { pair & 0x0F } else { pair >> 4 };
            (privilege == 0)
                .then(|| (place, "LAN parameter 24".to_owned(), format!("entry {} (suite {suite}): unused", at + 1)))
        }
        None => {
            let place = parameter(run, 23)?.0;
            Some((place, "LAN parameter 23".to_owned(), format!("no entry for suite {suite}")))
        }
    }
}

/// The entries for cipher suites in the order of parameter 23.
fn entries(run: &Run) -> Option<Vec<u8>> {
    let (_, 0, [_, ids @ ..]) = parameter(run, 23)? else { return None };
    let used = match parameter(run, 22) {
        Some((_, 0, [count, ..])) => usize::from(count & 0x1F),
        _ => ids.iter().rposition(|id| *id != 0).map_or(0, |last| last + 1),
    };
    let entries: Vec<u8> = ids.iter().copied().take(used.min(16)).collect();
    (!entries.is_empty()).then_some(entries)
}

/// The privileges to set with `ipmitool lan set N cipher_privs`, computed from the BMC's own order of entries: administrator
/// for the suites to keep, unused for all others. None where parameter 23 was not read.
///
/// ipmitool takes 15 characters and writes them to the entries 1 to 15; its manual calls the positions suite numbers.
#[must_use]
pub fn cipher_privs(run: &Run, keep: &[u8]) -> Option<String> {
    let entries = entries(run)?;
    let character = |at: usize| entries.get(at).map_or('X', |id| if keep.contains(id) { 'a' } else { 'X' });
    Some((0..15).map(character).collect())
}

/// A value of a resource that was read with an account: place and value.
pub(super) fn value<'a>(run: &'a Run, resource: &str, pointer: &str) -> Option<(usize, &'a serde_json::Value)> {
    run.observations.iter().enumerate().rev().find_map(|(place, seen)| match (&seen.request, &seen.answer) {
        (Request::Get { path, .. }, Answer::Values { status: 200, values })
            if path.as_str().trim_end_matches('/').ends_with(resource) =>
        {
            values.get(pointer).map(|value| (place, value))
        }
        _ => None,
    })
}
