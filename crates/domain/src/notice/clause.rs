//! Clauses: what each is for, in the order of the paper.
//!
//! The numbers are the fields of the EU field safety notice template (revision 1, 2018). Which of them were read in public
//! copies and which are carried from knowledge: `docs/compliance/fields.md`.

use super::Translation;
use serde::{Deserialize, Serialize};

/// What a clause is for. A notice has each at most once; the order here is the order on paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ClauseKind {
    /// What this letter is about and whom it concerns (FSN template 2.1 in short).
    Introduction,
    /// Deaths and serious injuries that the problem led to or can lead to; printed in bold (FDA model recall letter (2), note).
    SeriousHarm,
    /// What is new in an update (4.3).
    KeyNews,
    /// Caption of the product table (1.1-1.5).
    AffectedProducts,
    /// Primary clinical purpose of the devices (1.4).
    ClinicalPurpose,
    /// Devices that are used with them (1.8).
    AssociatedDevices,
    /// Which similar products are not affected (2.7).
    NotAffected,
    /// Description of the problem (2.1).
    Problem,
    /// What is known about how it came to this (2.6).
    Background,
    /// Hazard and consequences (2.2).
    Consequences,
    /// How probable the problem is (2.3).
    Probability,
    /// Risk to patients and users: a wrong, late or missing result (2.4).
    PatientRisk,
    /// How a user recognizes that a device may fail, or has (FDA model recall letter (4b); 2.5).
    Recognition,
    /// Whether exploitation or harm is known (2.5).
    KnownEvents,
    /// Other information that matters for the action (2.7).
    OtherInformation,
    /// What the maker does, and by when (3.5, 3.6).
    MakerActions,
    /// What happens if nothing is done (2.4).
    IfNotFollowed,
    /// The competent authorities are informed (4.8).
    Authorities,
    /// What the consignee must do (3.1); list items are the single actions.
    UserActions,
    /// Whether earlier results or patients are to be reviewed (3.3).
    LookBack,
    /// Whether and how patients or lay users are told (3.7, 3.8).
    LayInformation,
    /// What to do on suspicion of an intruder.
    SuspectedIntruder,
    /// Where to report adverse events.
    AdverseEvents,
    /// Who helps.
    Support,
    /// An outside provider may call on the maker's behalf.
    OutsideProvider,
    /// Whether a further notice is expected, about what and when (4.4-4.6).
    FollowUp,
    /// What goes with the notice (4.9).
    Attachments,
    /// What the maker wants to add under a heading of its own.
    Own,
    /// Why the reader gets this letter.
    WhyYou,
    /// What to do if the reader is the wrong contact; why opting out of advertising does not stop it.
    WrongContact,
}

impl ClauseKind {
    /// All of them, in the order of the paper.
    pub const ALL: [Self; 30] = [
        Self::Introduction,
        Self::SeriousHarm,
        Self::KeyNews,
        Self::AffectedProducts,
        Self::ClinicalPurpose,
        Self::AssociatedDevices,
        Self::NotAffected,
        Self::Problem,
        Self::Background,
        Self::Consequences,
        Self::Probability,
        Self::PatientRisk,
        Self::Recognition,
        Self::KnownEvents,
        Self::OtherInformation,
        Self::MakerActions,
        Self::IfNotFollowed,
        Self::Authorities,
        Self::UserActions,
        Self::LookBack,
        Self::LayInformation,
        Self::SuspectedIntruder,
        Self::AdverseEvents,
        Self::Support,
        Self::OutsideProvider,
        Self::FollowUp,
        Self::Attachments,
        Self::Own,
        Self::WhyYou,
        Self::WrongContact,
    ];

    /// The stable word, for text keys.
    pub fn word(self) -> &'static str {
        match self {
            Self::Introduction => "introduction",
            Self::SeriousHarm => "serious_harm",
            Self::KeyNews => "key_news",
            Self::AffectedProducts => "affected_products",
            Self::ClinicalPurpose => "clinical_purpose",
            Self::AssociatedDevices => "associated_devices",
            Self::NotAffected => "not_affected",
            Self::Problem => "problem",
            Self::Background => "background",
            Self::Consequences => "consequences",
            Self::Probability => "probability",
            Self::PatientRisk => "patient_risk",
            Self::Recognition => "recognition",
            Self::KnownEvents => "known_events",
            Self::OtherInformation => "other_information",
            Self::MakerActions => "maker_actions",
            Self::IfNotFollowed => "if_not_followed",
            Self::Authorities => "authorities",
            Self::UserActions => "user_actions",
            Self::LookBack => "look_back",
            Self::LayInformation => "lay_information",
            Self::SuspectedIntruder => "suspected_intruder",
            Self::AdverseEvents => "adverse_events",
            Self::Support => "support",
            Self::OutsideProvider => "outside_provider",
            Self::FollowUp => "follow_up",
            Self::Attachments => "attachments",
            Self::Own => "own",
            Self::WhyYou => "why_you",
            Self::WrongContact => "wrong_contact",
        }
    }

    /// The clause with this stable word.
    ///
    /// ```
    /// use domain::notice::ClauseKind;
    /// assert_eq!(ClauseKind::of_word("patient_risk"), Some(ClauseKind::PatientRisk));
    /// ```
    pub fn of_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.word() == word)
    }

    /// Its field in the EU template; empty: none.
    pub fn field(self) -> &'static str {
        match self {
            Self::Introduction | Self::Problem => "2.1",
            Self::KeyNews => "4.3",
            Self::AffectedProducts => "1.1-1.5",
            Self::ClinicalPurpose => "1.4",
            Self::AssociatedDevices => "1.8",
            Self::NotAffected | Self::OtherInformation => "2.7",
            Self::Background => "2.6",
            Self::Consequences => "2.2",
            Self::Probability => "2.3",
            Self::PatientRisk | Self::IfNotFollowed => "2.4",
            Self::Recognition | Self::KnownEvents => "2.5",
            Self::MakerActions => "3.5",
            Self::Authorities => "4.8",
            Self::UserActions => "3.1",
            Self::LookBack => "3.3",
            Self::LayInformation => "3.7",
            Self::SeriousHarm
            | Self::SuspectedIntruder
            | Self::AdverseEvents
            | Self::OutsideProvider
            | Self::Own
            | Self::WhyYou
            | Self::WrongContact => "",
            Self::Support => "4.7",
            Self::FollowUp => "4.4-4.6",
            Self::Attachments => "4.9",
        }
    }
}

/// One thing that users are asked to do (field 3.1 of the template with its lines on transmission, and the list of 21 CFR
/// 7.49(c)); each is answered by itself. The words are the program's, in every language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum UserAction {
    /// Read and understand the notice.
    Read,
    /// Pass it on to everybody who has to know.
    PassOn,
    /// Pass it on to other organisations: where the devices went, and whom the action concerns.
    Forward,
    /// Find the affected devices.
    Identify,
    /// Set them apart.
    Quarantine,
    /// Inspect or modify them on site.
    Inspect,
    /// Carry out the correction.
    Correct,
    /// Send them back.
    Return,
    /// Destroy them.
    Destroy,
    /// Follow the recommendations for patients.
    Patients,
    /// Review results obtained earlier.
    Review,
    /// Take note of amended or reinforced instructions for use.
    Instructions,
    /// Keep the notice and the action in mind.
    Remember,
}

impl UserAction {
    /// All of them, in the order in which they are done.
    pub const ALL: [Self; 13] = [
        Self::Read,
        Self::PassOn,
        Self::Forward,
        Self::Identify,
        Self::Quarantine,
        Self::Inspect,
        Self::Correct,
        Self::Return,
        Self::Destroy,
        Self::Patients,
        Self::Review,
        Self::Instructions,
        Self::Remember,
    ];

    /// The stable word, for text keys and the id of its question (`action_<word>`).
    pub fn word(self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::PassOn => "pass_on",
            Self::Forward => "forward",
            Self::Identify => "identify",
            Self::Quarantine => "quarantine",
            Self::Inspect => "inspect",
            Self::Correct => "correct",
            Self::Return => "return",
            Self::Destroy => "destroy",
            Self::Patients => "patients",
            Self::Review => "review",
            Self::Instructions => "instructions",
            Self::Remember => "remember",
        }
    }
}

/// One clause in one language. Paragraphs are separated by a blank line; a line that begins with `- ` is a list item.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Clause {
    /// What it is for.
    pub kind: ClauseKind,
    /// Heading, if it has one.
    #[serde(default)]
    pub heading: Option<String>,
    /// The text.
    pub text: String,
    /// From which words it was put into this language, if it is a translation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub translation: Option<Translation>,
}
