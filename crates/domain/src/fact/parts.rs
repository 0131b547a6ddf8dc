//! The small vocabularies that facts use: why something was sent, how a call went, what kind of work is open.
//!
//! Stored in facts by their snake-case names, so none is ever renamed.

use crate::{id::Digest, lang::Lang, notice::Family};
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
    /// The right person was spoken to and wants nothing to do with it.
    Refused,
    /// Somebody asked to be called at another time.
    CallBack,
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
    /// Another person at the consignee is looked for and called.
    OtherContact,
    /// A letter whose delivery the post proves.
    RegisteredLetter,
    /// The line manager of whoever is silent is called.
    LineManager,
    /// The authority of the country is written to.
    Authority,
}

impl Means {
    /// All of them, as pages offer them.
    pub const ALL: [Self; 7] = [
        Self::Phone,
        Self::OtherContact,
        Self::LineManager,
        Self::Letter,
        Self::RegisteredLetter,
        Self::Visit,
        Self::Authority,
    ];

    /// The short word used in the names of tasks. None is the beginning of another.
    pub fn word(self) -> &'static str {
        match self {
            Self::Phone => "phone",
            Self::Letter => "letter",
            Self::Visit => "visit",
            Self::OtherContact => "other_contact",
            Self::RegisteredLetter => "registered_letter",
            Self::LineManager => "line_manager",
            Self::Authority => "authority",
        }
    }
    /// The means that a task of the kind [`TaskKind::Call`] asks for, by what it is about.
    ///
    /// ```
    /// use domain::fact::Means;
    /// assert_eq!(Means::asked("registered_letter step 5"), Some(Means::RegisteredLetter));
    /// assert_eq!(Means::asked("p-17"), None);
    /// ```
    pub fn asked(about: &str) -> Option<Self> {
        let word = about.split(' ').next().unwrap_or_default();
        Self::ALL.into_iter().find(|means| means.word() == word)
    }
    /// Whether it is done on the telephone.
    pub fn is_call(self) -> bool {
        matches!(self, Self::Phone | Self::OtherContact | Self::LineManager)
    }
    /// Whether the consignee gets paper.
    pub fn is_letter(self) -> bool {
        matches!(self, Self::Letter | Self::RegisteredLetter)
    }
    /// Whether an attempt by this means is what a task asks for: a call answers every call for a call, a registered letter
    /// also one for a plain letter.
    pub fn answers(self, asked: Self) -> bool {
        self == asked
            || (self.is_call() && asked == Self::Phone)
            || (self == Self::RegisteredLetter && asked == Self::Letter)
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
    #[serde(default, skip_serializing_if = "Family::is_diagnostic")]
    pub family: Family,
}

impl RenderedFile {
    /// The families that there are files for, each once.
    pub fn families(files: &[Self]) -> Vec<Family> {
        files.iter().map(|file| file.family).collect::<std::collections::BTreeSet<_>>().into_iter().collect()
    }
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

/// Dispatch went ahead although an authority step was open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OverriddenGate {
    /// Countries concerned.
    pub countries: Vec<String>,
    /// Why.
    pub reason: String,
}

/// The consignee's links were made void.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RevokedLink {
    /// New generation.
    pub generation: u32,
    /// Why.
    pub reason: String,
}
