//! What a judge says: one of four verdicts, what it saw, and what it stands on.

use crate::checks::CheckId;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The four verdicts. There is no fifth, and the first is where everybody starts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// It could not be told: silence, a broken connection, an answer that says nothing, or no positive control.
    #[default]
    Inconclusive,
    /// The question does not arise here, and a positive control shows it.
    NotApplicable,
    /// Refused, with the refusing answer kept.
    Pass,
    /// Open, with the answer that shows it kept; or two readings that contradict each other.
    Fail,
}

/// How bad a fail is. Critical: control without any secret. High: a secret can be had, or a bypass with a precondition.
/// Medium: hardening. Low, info: worth knowing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// Worth knowing.
    Info,
    /// Little.
    Low,
    /// Hardening.
    Medium,
    /// A secret can be had, or a bypass with a precondition.
    High,
    /// Control without any secret.
    Critical,
}

/// From where something was seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Vantage {
    /// Over the network, as a stranger.
    Lan,
    /// Over the network, with an account that the operator gave.
    Authenticated,
    /// On the server itself, through its own interface to the BMC.
    Host,
}

/// One of two readings that contradict each other.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reading {
    /// Where it was read: `NetworkProtocol /IPMI/ProtocolEnabled`, `udp/623`.
    pub source: String,
    /// What it said.
    pub says: String,
}

/// What a judge saw, before the profile turns it into a verdict: a word of the check's closed vocabulary.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Seen {
    /// The word, one of `Check::words`.
    pub word: &'static str,
    /// Values for the sentence that people read: `suite`, `status`, `count`.
    pub values: BTreeMap<String, String>,
    /// Observations it stands on, by their place in the run.
    pub basis: Vec<usize>,
    /// Observations that show that an answer was possible at all.
    pub control: Vec<usize>,
    /// Both readings of a contradiction, else empty.
    pub readings: Vec<Reading>,
}

impl Seen {
    /// The word alone.
    #[must_use]
    pub fn word(word: &'static str) -> Self {
        Self { word, ..Self::default() }
    }
    /// With an observation that it stands on.
    #[must_use]
    pub fn on(mut self, place: usize) -> Self {
        self.basis.push(place);
        self
    }
    /// With a positive control.
    #[must_use]
    pub fn control(mut self, place: impl IntoIterator<Item = usize>) -> Self {
        self.control.extend(place);
        self
    }
    /// With a value for the sentence.
    #[must_use]
    pub fn value(mut self, key: &str, value: impl ToString) -> Self {
        self.values.insert(key.to_owned(), value.to_string());
        self
    }
    /// With one of two readings that contradict each other.
    #[must_use]
    pub fn reading(mut self, source: &str, says: impl ToString) -> Self {
        self.readings.push(Reading { source: source.to_owned(), says: says.to_string() });
        self
    }
}

/// A check, judged.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Judged {
    /// Which check.
    pub check: CheckId,
    /// The verdict.
    pub verdict: Verdict,
    /// How bad a fail of it is, after the profile.
    pub severity: Severity,
    /// Whether the profile demands a pass.
    pub required: bool,
    /// The word of the check's vocabulary that was seen.
    pub word: String,
    /// Values for the sentence.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub values: BTreeMap<String, String>,
    /// Observations it stands on, by their place in the run.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub basis: Vec<usize>,
    /// Observations that show that an answer was possible at all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub control: Vec<usize>,
    /// Both readings of a contradiction.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub readings: Vec<Reading>,
}

/// What all verdicts together say about the unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// Every required check passed or does not apply, and nothing critical failed.
    Corrected,
    /// A required check failed, or a critical one did.
    Open,
    /// Nothing failed that counts, but a required check could not be told.
    Undecided,
}

/// What the verdicts say together. No required check at all is undecided: nothing was shown.
#[must_use]
pub fn outcome(judged: &[Judged]) -> Outcome {
    let fails = |j: &&Judged| j.verdict == Verdict::Fail && (j.required || j.severity == Severity::Critical);
    if judged.iter().any(|j| fails(&j)) {
        return Outcome::Open;
    }
    let mut required = judged.iter().filter(|j| j.required).peekable();
    let shown =
        required.peek().is_some() && required.all(|j| matches!(j.verdict, Verdict::Pass | Verdict::NotApplicable));
    let passed = judged.iter().any(|j| j.required && j.verdict == Verdict::Pass);
    if shown && passed { Outcome::Corrected } else { Outcome::Undecided }
}
