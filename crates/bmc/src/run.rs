//! One run against one BMC: what was asked, what came back, by which program, under which profile. The judges' only input.
//!
//! A run holds no address: what a laboratory's network looks like is its own business. It holds what identifies the BMC
//! (GUID, certificate, device id) and, where both sides were seen, what binds it to the unit.

use crate::{identity, observation::Observation, request::Request, verdict::Vantage};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Name of this format.
pub const SCHEMA: &str = "bmc-run/1";

/// Before or after the measures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Phase {
    /// Before: how does it stand.
    Assess,
    /// After: is it so now.
    Verify,
}

/// Which profile the run followed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProfileRef {
    /// Its id.
    pub id: String,
    /// Its version.
    pub version: String,
    /// SHA-256 of its signed bytes, lower-case hexadecimal.
    pub sha256: String,
    /// Fingerprint of the key that signed it.
    pub signed_by: String,
    /// Whether the operator said that this fingerprint is the one on the letter.
    pub compared: bool,
}

/// The program that asked.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Agent {
    /// `fieldcheck`.
    pub name: String,
    /// Its version.
    pub version: String,
    /// SHA-256 of the program file, lower-case hexadecimal; empty if it could not be read.
    pub sha256: String,
    /// Operating system and processor.
    pub platform: String,
    /// What the self-test against the built-in responder gave: probe name to `works` or what failed.
    pub self_test: BTreeMap<String, String>,
}

/// What identifies a BMC.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Identity {
    /// Manufacturer id of Get Device ID (IANA enterprise number).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub manufacturer_id: Option<u32>,
    /// Product id of Get Device ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub product_id: Option<u16>,
    /// Firmware, as the BMC states it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub firmware: Option<String>,
    /// GUID as 32 lower-case hexadecimal digits in the order of the wire.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub guid: Option<String>,
    /// SHA-256 of the certificate of its HTTPS port.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub leaf_sha256: Option<String>,
    /// Serial number that the service or SMBIOS states.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub serial: Option<String>,
}

/// What the server says of itself from inside: SMBIOS, read on the host.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct HostIdentity {
    /// System serial number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub serial: Option<String>,
    /// System UUID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uuid: Option<String>,
    /// GUID of the BMC, read through the server's own interface, 32 lower-case hexadecimal digits.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bmc_guid: Option<String>,
}

/// How the run is bound to the serial number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Binding {
    /// The operator says so, nothing else.
    Operator,
    /// The server itself names the serial (SMBIOS), and the BMC that it sees inside has the GUID that was seen over the network.
    BothSides,
    /// The server itself names the serial; the BMC was seen from inside only, or its GUID does not tell.
    Inside,
}

/// What the operator stated, by hand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Attestation {
    /// ATT-01: the cable that the notice names is pulled.
    Unplugged,
    /// ATT-01: an intruder is suspected.
    IntruderSuspected,
    /// RF-07: the password of every named account was changed.
    PasswordsRotated,
    /// NET-01: this computer stands in the segment from which the BMC must not be reached.
    ClinicalSegment,
    /// No instrument run is active.
    Idle,
}

/// One run.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Run {
    /// [`SCHEMA`].
    pub schema: String,
    /// Reference of the notice.
    pub notice: String,
    /// Serial number of the unit; without one, the run shows nothing about any unit.
    pub serial: Option<String>,
    /// The profile followed.
    pub profile: ProfileRef,
    /// The challenge of the server or letter, 32 lower-case hexadecimal digits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub challenge: Option<String>,
    /// Before or after.
    pub phase: Phase,
    /// The program.
    pub agent: Agent,
    /// When it began, by the clock of that computer (RFC 3339, UTC).
    pub started: jiff::Timestamp,
    /// When it ended.
    pub finished: jiff::Timestamp,
    /// What identifies the BMC, read from the observations.
    pub bmc: Identity,
    /// What the server says of itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub host: Option<HostIdentity>,
    /// What the operator stated.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub attested: BTreeMap<Attestation, bool>,
    /// Everything asked and everything that came back, in the order of asking.
    pub observations: Vec<Observation>,
}

impl Run {
    /// Observations as a run, for the judges only: it names no unit, no program and no time, and proves nothing.
    #[must_use]
    pub fn unnamed(notice: &str, observations: Vec<Observation>) -> Self {
        Self {
            schema: SCHEMA.to_owned(),
            notice: notice.to_owned(),
            serial: None,
            profile: ProfileRef::default(),
            challenge: None,
            phase: Phase::Assess,
            agent: Agent::default(),
            started: jiff::Timestamp::UNIX_EPOCH,
            finished: jiff::Timestamp::UNIX_EPOCH,
            bmc: Identity::default(),
            host: None,
            attested: BTreeMap::new(),
            observations,
        }
    }
    /// The last observation of a request from a vantage, with its place. Later tries of one question replace earlier ones.
    #[must_use]
    pub fn of(&self, request: &Request, vantage: Vantage) -> Option<(usize, &Observation)> {
        self.observations.iter().enumerate().rev().find(|(_, o)| o.vantage == vantage && o.request == *request)
    }
    /// All observations that fit, with their places.
    pub fn all<'a>(
        &'a self,
        mut fits: impl FnMut(&Observation) -> bool + 'a,
    ) -> impl Iterator<Item = (usize, &'a Observation)> + 'a {
        self.observations.iter().enumerate().filter(move |(_, o)| fits(o))
    }
    /// A positive control: any answer of the BMC over the network, apart from those that `but` names.
    #[must_use]
    pub fn reached(&self, mut but: impl FnMut(&Request) -> bool) -> Option<usize> {
        self.observations.iter().position(|o| o.vantage != Vantage::Host && o.answer.came() && !but(&o.request))
    }
    /// How the run is bound to its serial number. Both GUIDs are read from the bytes; that the serial number is the one in SMBIOS
    /// is the word of the computer that looked, as everything seen on the server itself is.
    #[must_use]
    pub fn binding(&self) -> Binding {
        let (Some(serial), Some(host)) = (&self.serial, &self.host) else { return Binding::Operator };
        let same = |a: &str, b: &str| a.trim().eq_ignore_ascii_case(b.trim());
        if !host.serial.as_deref().is_some_and(|s| same(s, serial)) {
            return Binding::Operator;
        }
        let telling = |g: &String| g.bytes().any(|b| b != b'0') && g.bytes().any(|b| b != b'f');
        let inside = identity::guid_inside(&self.observations).filter(telling);
        match (inside, identity::of(&self.observations).guid.filter(telling)) {
            (Some(inside), Some(outside)) if inside == outside => Binding::BothSides,
            (Some(_), Some(_)) => Binding::Operator,
            _ => Binding::Inside,
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;
    use crate::{
        Answer,
        request::LocalCommand,
        wire::{Nonce, request::datagram},
    };

    /// A run on the server with this serial; the GUID that the network told (none: not asked) and the one told inside.
    fn run(outside: Option<[u8; 16]>, inside: Option<[u8; 16]>, asked: &Request) -> Run {
        let mut observations = Vec::new();
        if let Some(guid) = outside {
            let sent = datagram(asked, Nonce([7; 8])).unwrap();
            let mut bytes = sent.clone();
            bytes.truncate(14);
            // Back from the BMC: addresses turned, the network function one up, completion code 0, the GUID, a checksum.
            let sequence = sent[18];
            let head = [0x81_u8, 0x1c];
            let mut message =
                vec![head[0], head[1], 0_u8.wrapping_sub(head[0].wrapping_add(head[1])), 0x20, sequence, 0x37, 0];
            message.extend(guid);
            message.push(0_u8.wrapping_sub(message[3..].iter().fold(0, |sum: u8, byte| sum.wrapping_add(*byte))));
            bytes[13] = u8::try_from(message.len()).unwrap();
            bytes.extend(message);
            let answer = Answer::Datagram { bytes: bytes.into(), rtt_us: 1 };
            let request = Request::DeviceGuid;
            observations.push(Observation {
                request,
                vantage: Vantage::Lan,
                at_us: 0,
                tries: 1,
                sent: sent.into(),
                answer,
            });
        }
        if let Some(guid) = inside {
            let request = Request::Local { command: LocalCommand::DeviceGuid };
            let answer = Answer::Local { completion: 0, data: guid.to_vec().into() };
            observations.push(Observation {
                request,
                vantage: Vantage::Host,
                at_us: 0,
                tries: 1,
                sent: Vec::new().into(),
                answer,
            });
        }
        let host = HostIdentity { serial: Some("1000417".to_owned()), uuid: None, bmc_guid: Some("ab".repeat(16)) };
        let bmc = Identity { guid: Some("ab".repeat(16)), ..Identity::default() };
        Run { serial: Some("1000417".to_owned()), host: Some(host), bmc, ..Run::unnamed("A", observations) }
    }

    #[test]
    fn a_binding_follows_from_the_bytes_and_not_from_the_runs_word() {
        let (one, other) = ([1; 16], [2; 16]);
        let guid = Request::DeviceGuid;
        assert_eq!(run(Some(one), Some(one), &guid).binding(), Binding::BothSides);
        assert_eq!(run(Some(one), Some(other), &guid).binding(), Binding::Operator, "two BMCs");
        assert_eq!(run(None, None, &guid).binding(), Binding::Inside, "its own word, on both sides, binds nothing");
        assert_eq!(
            run(Some([0xff; 16]), Some([0xff; 16]), &guid).binding(),
            Binding::Inside,
            "a GUID that tells nothing"
        );
        assert_eq!(
            run(Some(one), Some(one), &Request::DeviceId).binding(),
            Binding::Inside,
            "the bytes are another question"
        );
    }
}
