//! Evidence of fieldcheck as the server sees it: what came in, what was found in its bytes, and whether it decides.
//!
//! The verdicts are made elsewhere (`bmc`, called by `app`); here stand the words that facts carry and the one rule,
//! [`EvidenceBundle::decides`]. Bad news never needs more proof than good news to be seen: what does not decide can still
//! open work for a person (`reconcile`).

mod announced;

pub use announced::Announced;

use crate::{
    id::{Digest, Serial, UnitKey},
    response::Channel,
};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// What all verdicts, made again from the bytes, say about the unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// Every required check passed or does not apply, and nothing critical failed.
    Corrected,
    /// A required check failed, or a critical one did.
    Open,
    /// A required check could not be told.
    Undecided,
}

/// How a run is bound to the serial number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Binding {
    /// The operator says so, nothing else.
    Operator,
    /// The server names the serial itself, and the BMC seen inside is the one seen over the network.
    BothSides,
    /// The server names the serial itself.
    Inside,
}

/// Before or after the measures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Phase {
    /// Before.
    Assess,
    /// After.
    Verify,
}

/// What stands in the way of believing a bundle, or is worth knowing about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EvidenceDoubt {
    /// It says another verdict, outcome or binding than its own bytes lead to.
    SaysOtherwise,
    /// Its serial number is not in scope here.
    UnknownSerial,
    /// It carries no challenge: it may be older than the notice.
    NoChallenge,
    /// It carries a challenge that was not given out for this unit.
    OtherChallenge,
    /// By its own clock it ended more than a day from now.
    ClockAhead,
    /// By its own clock it was made before the notice was issued.
    BeforeNotice,
    /// It says corrected, and by its own clock it is not later than what is known of the unit already: it was kept back, or
    /// came late.
    OlderThanKnown,
    /// It answers a challenge that is used up. Only bad news is taken with one.
    UsedChallenge,
    /// Another key than the one this consignee's first evidence was signed with.
    OtherKey,
    /// Another unit showed the same certificate.
    SharedCertificate,
    /// Another unit showed the same BMC (GUID).
    SharedBmc,
}

impl EvidenceDoubt {
    /// All of them.
    pub const ALL: [Self; 11] = [
        Self::SaysOtherwise,
        Self::UnknownSerial,
        Self::NoChallenge,
        Self::OtherChallenge,
        Self::ClockAhead,
        Self::BeforeNotice,
        Self::OlderThanKnown,
        Self::UsedChallenge,
        Self::OtherKey,
        Self::SharedCertificate,
        Self::SharedBmc,
    ];
    /// Whether a bundle with it decides nothing by itself. The others are remarks.
    pub fn stops(self) -> bool {
        !matches!(self, Self::UsedChallenge | Self::OtherKey | Self::SharedCertificate | Self::SharedBmc)
    }
    /// The short word used in answers to machines and in text keys.
    pub fn word(self) -> &'static str {
        match self {
            Self::SaysOtherwise => "says_otherwise",
            Self::UnknownSerial => "unknown_serial",
            Self::NoChallenge => "no_challenge",
            Self::OtherChallenge => "other_challenge",
            Self::ClockAhead => "clock_ahead",
            Self::BeforeNotice => "before_notice",
            Self::OlderThanKnown => "older_than_known",
            Self::UsedChallenge => "used_challenge",
            Self::OtherKey => "other_key",
            Self::SharedCertificate => "shared_certificate",
            Self::SharedBmc => "shared_bmc",
        }
    }
}

/// A bundle as it came in and what was found in it. Stored in facts: fields may be added, none renamed or taken away.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EvidenceBundle {
    /// Digest of the file; the bytes are kept under it.
    pub evidence: Digest,
    /// SHA-256 of the signed statement inside: the same statement in another envelope is the same evidence.
    pub statement: Digest,
    /// The serial number it names.
    pub serial: Serial,
    /// The unit here that has this serial number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<UnitKey>,
    /// By which way it came.
    pub channel: Channel,
    /// What its bytes say, judged again here.
    pub outcome: Outcome,
    /// How it is bound to the serial number, by its own readings.
    pub binding: Binding,
    /// Before or after the measures.
    pub phase: Phase,
    /// SHA-256 of the profile it followed.
    pub profile: Digest,
    /// When the run ended, by the clock of the computer that asked.
    pub finished: Timestamp,
    /// Number of the challenge that it answers, if one fits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub challenge: Option<u32>,
    /// Fingerprint of the key that signed it.
    pub key: String,
    /// SHA-256 of the certificate that the BMC showed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub leaf_sha256: Option<String>,
    /// GUID that the BMC named.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub guid: Option<String>,
    /// Doubts and remarks.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub doubts: Vec<EvidenceDoubt>,
}

impl EvidenceBundle {
    /// Whether the unit is safe by this bundle alone; `None`: it decides nothing.
    pub fn decides(&self) -> Option<bool> {
        if self.unit.is_none() || self.doubts.iter().any(|d| d.stops()) {
            return None;
        }
        match self.outcome {
            Outcome::Corrected => Some(true),
            Outcome::Open => Some(false),
            Outcome::Undecided => None,
        }
    }
    /// What identifies the BMC it saw: kind and value. A GUID of nothing but zeros or ones tells nothing.
    pub fn identities(&self) -> impl Iterator<Item = (&'static str, &str)> {
        let telling = |guid: &&str| guid.bytes().any(|b| b != b'0') && guid.bytes().any(|b| b != b'f');
        let leaf = self.leaf_sha256.as_deref().map(|value| ("leaf", value));
        leaf.into_iter().chain(self.guid.as_deref().filter(telling).map(|value| ("guid", value)))
    }
}

/// What a challenge says about a bundle.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Challenge {
    /// The next one for the unit.
    Fits(u32),
    /// One that showed the unit done already: a bundle that says corrected is refused.
    Used(u32),
    /// None was given.
    Missing,
    /// None of the unit's.
    Other,
}

/// Compares a challenge with those of the unit: `used` of them are used up, `given` makes the one with a number.
///
/// A challenge is used up by the first bundle that shows the unit done with it. Before that, several runs may answer the
/// same one: the one that fails before the measures and the one that passes after them come from one download. A pass that
/// was kept back meanwhile is caught by its time ([`time_doubts`]). Bad news is taken with a used challenge too.
///
/// ```
/// use domain::evidence::{Challenge, challenge};
/// let given = |n: u32| format!("c{n}");
/// assert_eq!(challenge(Some("c1"), 1, given), Challenge::Fits(1));
/// assert_eq!(challenge(Some("c0"), 1, given), Challenge::Used(0));
/// assert_eq!(challenge(Some("c2"), 1, given), Challenge::Other);
/// assert_eq!(challenge(None, 1, given), Challenge::Missing);
/// ```
pub fn challenge(said: Option<&str>, used: u32, given: impl Fn(u32) -> String) -> Challenge {
    let Some(said) = said else { return Challenge::Missing };
    if given(used) == said {
        return Challenge::Fits(used);
    }
    (0..used).rev().find(|n| given(*n) == said).map_or(Challenge::Other, Challenge::Used)
}

/// The times that a run is held against.
#[derive(Clone, Copy, Debug)]
pub struct Times {
    /// Now, by our clock.
    pub now: Timestamp,
    /// When the notice went out.
    pub issued: Option<Timestamp>,
    /// When the unit was last decided about: the end of the run that did, or when it was seen on site.
    pub decided: Option<Timestamp>,
}

/// Doubts about the time of a run that ended at `finished` by its own clock.
///
/// A clock may be a day off. Before or after the measures is the run's own word, so a run that says corrected is never older
/// than the notice; one that shows the unit open may be. And it is later than what is known of the unit, or it was kept back.
pub fn time_doubts(finished: Timestamp, phase: Phase, outcome: Outcome, times: Times) -> Vec<EvidenceDoubt> {
    const DAY_SECONDS: i64 = 24 * 60 * 60;
    let corrected = outcome == Outcome::Corrected;
    let mut doubts = Vec::new();
    if finished.as_second() > times.now.as_second() + DAY_SECONDS {
        doubts.push(EvidenceDoubt::ClockAhead);
    }
    let early = times.issued.is_some_and(|issued| finished.as_second() + DAY_SECONDS < issued.as_second());
    if early && (corrected || phase == Phase::Verify) {
        doubts.push(EvidenceDoubt::BeforeNotice);
    }
    if corrected && times.decided.is_some_and(|decided| finished <= decided) {
        doubts.push(EvidenceDoubt::OlderThanKnown);
    }
    doubts
}

#[cfg(test)]
mod tests;
