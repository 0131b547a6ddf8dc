//! The small vocabularies that facts use: why something was sent, how a call went, what kind of work is open.
//!
//! Stored in facts by their snake-case names, so none is ever renamed.

use crate::{id::Digest, lang::Lang, product::Market};
use serde::{Deserialize, Serialize};

/// Why a parcel was sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Purpose {
    /// The notice itself.
    Notice,
    /// A reminder, with the number of the step on the ladder.
    Reminder(u32),
    /// Receipt for a response.
    Receipt,
    /// A part of the form handed to a colleague.
    Handover,
    /// A distributor is asked to remind the sites whose names it keeps, with the number of their step on the ladder.
    Onward(u32),
    /// An answer of the maker stands in the portal.
    Answer,
}

/// How a call, letter or visit went.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CallOutcome {
    /// The right person was spoken to.
    Reached,
    /// Nobody answered.
    NoAnswer,
    /// A message was left.
    MessageLeft,
    /// It is the wrong contact.
    WrongContact,
    /// A letter was posted.
    Posted,
    /// A letter came back.
    Returned,
}

/// By which means a person tried.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Means {
    /// Telephone.
    Phone,
    /// Letter.
    Letter,
    /// Visit.
    Visit,
}

impl Means {
    /// The short word used in the names of tasks.
    pub fn word(self) -> &'static str {
        match self {
            Self::Phone => "phone",
            Self::Letter => "letter",
            Self::Visit => "visit",
        }
    }
}

/// How it was shown that a unit is safe.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EvidenceMethod {
    /// The maker's service engineer saw it on site.
    OnSite,
    /// Signed evidence of fieldcheck, judged again here.
    Fieldcheck,
}

/// What kind of work needs a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TaskKind {
    /// Somebody suspects an intruder.
    SuspectedIntruder,
    /// A unit that was shown done is open again.
    Reopened,
    /// The consignee says done, the evidence says no; or evidence says otherwise than its own bytes.
    Contradiction,
    /// Two units show the same certificate or the same BMC.
    SharedIdentity,
    /// A mail that a person has to read.
    Mail,
    /// A consignee says that it never had a unit of ours.
    ScopeQuestion,
    /// A consignee asked something in the portal.
    Question,
    /// A file that was handed in is held or kept apart.
    HeldFile,
    /// A response has doubts.
    ResponseDoubts,
    /// A serial number nobody sent.
    UnknownSerial,
    /// The contact is wrong and nobody else was named.
    WrongContact,
    /// Mail cannot be delivered.
    Undeliverable,
    /// The ladder asks for a call, a letter or a visit.
    Call,
}

impl TaskKind {
    /// All kinds, heaviest first.
    pub const ALL: [Self; 13] = [
        Self::SuspectedIntruder,
        Self::Reopened,
        Self::Contradiction,
        Self::SharedIdentity,
        Self::UnknownSerial,
        Self::ScopeQuestion,
        Self::Question,
        Self::Mail,
        Self::ResponseDoubts,
        Self::HeldFile,
        Self::WrongContact,
        Self::Undeliverable,
        Self::Call,
    ];
    /// Weight in the work list; higher comes first.
    pub fn weight(self) -> u32 {
        match self {
            Self::SuspectedIntruder => 100,
            Self::Reopened => 90,
            Self::Contradiction => 80,
            Self::SharedIdentity => 70,
            Self::UnknownSerial => 60,
            Self::ScopeQuestion => 58,
            Self::Question => 56,
            Self::Mail => 55,
            Self::ResponseDoubts => 50,
            Self::HeldFile => 45,
            Self::WrongContact => 40,
            Self::Undeliverable => 30,
            Self::Call => 20,
        }
    }
    /// The short word used in views, exports and text keys.
    pub fn word(self) -> &'static str {
        match self {
            Self::SuspectedIntruder => "suspected_intruder",
            Self::Reopened => "reopened",
            Self::Contradiction => "contradiction",
            Self::SharedIdentity => "shared_identity",
            Self::UnknownSerial => "unknown_serial",
            Self::ScopeQuestion => "scope_question",
            Self::Question => "question",
            Self::HeldFile => "held_file",
            Self::Mail => "mail",
            Self::ResponseDoubts => "response_doubts",
            Self::WrongContact => "wrong_contact",
            Self::Undeliverable => "undeliverable",
            Self::Call => "call",
        }
    }
}

/// One rendered file of a release, by language and digest.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RenderedFile {
    /// Language.
    pub lang: Lang,
    /// SHA-256 of its bytes.
    pub digest: Digest,
    /// For consignees of which family.
    #[serde(default, skip_serializing_if = "Market::is_diagnostic")]
    pub family: Market,
}

/// A file of instructions that a consignee took.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct InstructionsTaken {
    /// SHA-256 of its bytes, as signed.
    pub digest: Digest,
    /// In which language.
    pub lang: Lang,
    /// Its version in this language.
    pub version: u32,
}
