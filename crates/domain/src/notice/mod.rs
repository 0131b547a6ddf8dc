//! The field safety notice: clauses, not a blob.
//!
//! What is the same in every language (numbers, products, contacts, signatories) is in [`Notice`]; what is written by
//! people in one language is in [`NoticeText`]. Frame words ("Page", "Catalogue number") belong to `documents/lang`.

pub mod lint;

use crate::{
    id::{Digest, DocumentNo, NoticeRef},
    lang::{Lang, Texts},
    product::Product,
    response::ReplyForm,
};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The maker (legal manufacturer) as the notice names it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Maker {
    /// Company name.
    pub name: String,
    /// Address lines for the letter head.
    pub address: Vec<String>,
    /// Single registration number (MDR/IVDR Art. 31/28), if stated.
    #[serde(default)]
    pub srn: Option<String>,
    /// Where technical questions and forms go.
    pub support_email: String,
    /// Where other questions go.
    pub care_email: String,
    /// Telephone of the technical support, if the notice prints one.
    #[serde(default)]
    pub support_phone: Option<String>,
    /// Public page of the maker.
    pub website: String,
}

/// Instructions that live behind a link. What was read when the notice was signed is kept by digest.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Instructions {
    /// The full address as printed.
    pub url: String,
    /// File name of the snapshot in the story or the upload, if one was taken.
    #[serde(default)]
    pub snapshot: Option<String>,
    /// Digest of that snapshot.
    #[serde(default)]
    pub digest: Option<Digest>,
}

/// The two people who sign the letter, by the role they sign in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signatory {
    /// The staff role that has to sign in this place.
    pub role: crate::approval::Role,
    /// Printed name.
    pub name: String,
    /// Printed title per language.
    pub title: Texts,
}

/// What a clause is for. A notice has each at most once; the order here is the order on paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ClauseKind {
    /// What this letter is about and whom it concerns (FSN template 2.1 in short).
    Introduction,
    /// Caption of the product table (1.1-1.5).
    AffectedProducts,
    /// Which similar products are not affected (2.7).
    NotAffected,
    /// Description of the problem (2.1, 2.6).
    Problem,
    /// Hazard and consequences (2.2).
    Consequences,
    /// How probable the problem is (2.3).
    Probability,
    /// Risk to patients and users: a wrong, late or missing result (2.4).
    PatientRisk,
    /// Whether exploitation or harm is known (2.5).
    KnownEvents,
    /// What the maker does (3.5).
    MakerActions,
    /// What happens if nothing is done (2.4).
    IfNotFollowed,
    /// The competent authorities are informed (4.8).
    Authorities,
    /// What the consignee must do (3.1); list items are the single actions.
    UserActions,
    /// Whether earlier results or patients are to be reviewed (3.3).
    LookBack,
    /// What to do on suspicion of an intruder.
    SuspectedIntruder,
    /// Where to report adverse events.
    AdverseEvents,
    /// Who helps.
    Support,
    /// An outside provider may call on the maker's behalf.
    OutsideProvider,
    /// Why the reader gets this letter.
    WhyYou,
    /// What to do if the reader is the wrong contact; why opting out of advertising does not stop it.
    WrongContact,
}

impl ClauseKind {
    /// All of them, in the order of the paper.
    pub const ALL: [Self; 19] = [
        Self::Introduction,
        Self::AffectedProducts,
        Self::NotAffected,
        Self::Problem,
        Self::Consequences,
        Self::Probability,
        Self::PatientRisk,
        Self::KnownEvents,
        Self::MakerActions,
        Self::IfNotFollowed,
        Self::Authorities,
        Self::UserActions,
        Self::LookBack,
        Self::SuspectedIntruder,
        Self::AdverseEvents,
        Self::Support,
        Self::OutsideProvider,
        Self::WhyYou,
        Self::WrongContact,
    ];
    /// The stable word, for text keys.
    pub fn word(self) -> &'static str {
        match self {
            Self::Introduction => "introduction",
            Self::AffectedProducts => "affected_products",
            Self::NotAffected => "not_affected",
            Self::Problem => "problem",
            Self::Consequences => "consequences",
            Self::Probability => "probability",
            Self::PatientRisk => "patient_risk",
            Self::KnownEvents => "known_events",
            Self::MakerActions => "maker_actions",
            Self::IfNotFollowed => "if_not_followed",
            Self::Authorities => "authorities",
            Self::UserActions => "user_actions",
            Self::LookBack => "look_back",
            Self::SuspectedIntruder => "suspected_intruder",
            Self::AdverseEvents => "adverse_events",
            Self::Support => "support",
            Self::OutsideProvider => "outside_provider",
            Self::WhyYou => "why_you",
            Self::WrongContact => "wrong_contact",
        }
    }
}

/// By when something is to be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Deadline {
    /// On this day at the latest.
    On(Date),
    /// So many days after the notice was received.
    Days(u16),
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
}

/// The words of the notice in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NoticeText {
    /// The titles on top, in order (the model case has four: US and EU terms at once).
    pub titles: Vec<String>,
    /// One line that names the matter; used as heading on pages and in mail subjects.
    pub subject: String,
    /// Salutation.
    pub salutation: String,
    /// Closing formula.
    pub closing: String,
    /// The clauses, in the order of [`ClauseKind`].
    pub clauses: Vec<Clause>,
    /// The paragraphs above the verification form.
    pub form_introduction: String,
}

impl NoticeText {
    /// The clause of that kind, if the notice has it.
    pub fn clause(&self, kind: ClauseKind) -> Option<&Clause> {
        self.clauses.iter().find(|c| c.kind == kind)
    }
}

/// One revision of a notice, complete.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Notice {
    /// Reference, for example FSN2025-1682.
    pub reference: NoticeRef,
    /// Controlled document number, for example M-AMR-01719.
    pub document_no: DocumentNo,
    /// Revision, from 1.
    pub revision: u32,
    /// The date printed on it. None while drafted.
    #[serde(default)]
    pub dated: Option<Date>,
    /// The products are in vitro diagnostics, or results depend on them: the look-back is asked for (3.3).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub in_vitro: bool,
    /// By when users have to act (3.2).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub act_by: Option<Deadline>,
    /// By when they have to reply (3.4).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reply_by: Option<Deadline>,
    /// The maker.
    pub maker: Maker,
    /// The rows of the product table.
    pub products: Vec<Product>,
    /// Instructions behind a link.
    pub instructions: Instructions,
    /// Who signs.
    pub signatories: Vec<Signatory>,
    /// The verification form.
    pub form: ReplyForm,
    /// The words, per language.
    pub texts: BTreeMap<Lang, NoticeText>,
}

impl Notice {
    /// The languages this notice exists in.
    pub fn languages(&self) -> Vec<Lang> {
        self.texts.keys().cloned().collect()
    }
    /// The words in `lang`, else in English, else in any language.
    pub fn text(&self, lang: &Lang) -> Option<&NoticeText> {
        self.texts.get(lang).or_else(|| self.texts.get(&Lang::from("en"))).or_else(|| self.texts.values().next())
    }
}
