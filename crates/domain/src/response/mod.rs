//! Reply forms and responses: what the consignee is asked, and what it says.
//!
//! The form is a profile of questions; the model case's verification form is one such profile. Answers are kept per
//! serial number, because the unit is what gets reconciled; a few questions are asked once for the whole site.

mod doubts;
mod form;

pub use doubts::{Doubt, doubts};
pub use form::{Asked, ContactDetail, Detail, Profile, ProfileQuestion, Question, QuestionKind, ReplyForm};

use crate::id::{Commitment, ConsigneeId, Digest, QuestionId, ResponseId, Serial, UnitKey};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Role of a consignee in the chain.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ConsigneeRole {
    /// Laboratory, hospital: has the device in use.
    User,
    /// Passed the device on.
    Distributor,
    /// Placed it on this market (MDR Art. 13, IVDR Art. 13).
    Importer,
    /// Acts for a maker outside the union (MDR Art. 11, IVDR Art. 11).
    AuthorisedRepresentative,
}

impl ConsigneeRole {
    /// All of them, in the order of lists.
    pub const ALL: [Self; 4] = [Self::User, Self::Distributor, Self::Importer, Self::AuthorisedRepresentative];
    /// Whether it stands in the chain between the maker and those who use the device.
    pub fn in_chain(self) -> bool {
        self != Self::User
    }
}

/// What became of one unit, as the consignee states it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "is")]
pub enum Disposition {
    /// The measures were carried out.
    Done {
        /// When, if stated.
        on: Option<Date>,
    },
    /// Not yet, and by when it will be.
    NotYet {
        /// The promised date, if stated.
        until: Option<Date>,
    },
    /// The unit is not at this site.
    NotHere,
    /// It was passed on; to whom is personal data and kept beside the log.
    PassedOn {
        /// Commitment to the receiver's name and address.
        to: Commitment,
    },
    /// It was scrapped.
    Scrapped {
        /// When, if stated.
        on: Option<Date>,
    },
    /// The measures cannot be carried out.
    Cannot {
        /// Commitment to the reason as typed (free text may hold names).
        reason: Commitment,
    },
    /// The unit never was at this site: our record of it is in question.
    NeverHad,
}

impl Disposition {
    /// Final: nothing more is expected for this unit (21 CFR 7.53(b)(4) counts these).
    /// Not here, never had and cannot are answers, but they open work instead of ending it.
    pub fn is_final(&self) -> bool {
        matches!(self, Self::Done { .. } | Self::PassedOn { .. } | Self::Scrapped { .. })
    }
    /// The short word used in views and exports.
    pub fn word(&self) -> &'static str {
        match self {
            Self::Done { .. } => "done",
            Self::NotYet { .. } => "not_yet",
            Self::NotHere => "not_here",
            Self::PassedOn { .. } => "passed_on",
            Self::Scrapped { .. } => "scrapped",
            Self::Cannot { .. } => "cannot",
            Self::NeverHad => "never_had",
        }
    }
}

/// Answer to one site question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// Which question.
    pub question: QuestionId,
    /// Yes or no.
    pub yes: bool,
    /// The date that goes with a yes, where one is asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<Date>,
    /// How many devices, where the statement asks for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quantity: Option<u64>,
    /// Commitment to the comment as typed (free text may hold names).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub comment: Option<Commitment>,
}

impl Answer {
    /// Yes or no and nothing besides.
    pub fn plain(question: impl Into<QuestionId>, yes: bool) -> Self {
        Self { question: question.into(), yes, on: None, quantity: None, comment: None }
    }
}

/// Answer for one unit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct UnitAnswer {
    /// Which unit of ours.
    pub unit: UnitKey,
    /// What became of it.
    pub disposition: Disposition,
    /// The serial number the consignee read off the unit, when our record has none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub serial: Option<Serial>,
}

/// Where an answer came in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Channel {
    /// The portal.
    Portal,
    /// By mail, read by a person.
    Mail,
    /// On the telephone.
    Phone,
    /// On paper.
    Paper,
    /// Brought along by the maker's engineer.
    OnSite,
}

/// One response, complete, as recorded. Names are commitments.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Response {
    /// Its id; the receipt quotes it.
    pub id: ResponseId,
    /// Where it came in.
    pub channel: Channel,
    /// Who filled in the form.
    pub respondent: Commitment,
    /// The title or function given.
    pub title: Commitment,
    /// The date given on the form.
    pub dated: Date,
    /// Site questions.
    pub answers: Vec<Answer>,
    /// `true` when the distributor and importer block was marked "not applicable".
    pub chain_not_applicable: bool,
    /// Per unit.
    pub units: Vec<UnitAnswer>,
    /// Serial numbers the consignee has that nobody sent a notice for.
    #[serde(default)]
    pub unknown_serials: Vec<Serial>,
    /// What was given about the organisation and the person beside name and title.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub contact: BTreeMap<ContactDetail, Commitment>,
    /// SHA-256 of the mail or file that a person read it from; the bytes are kept.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Digest>,
    /// The earlier response this one corrects. The earlier one stays readable.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub corrects: Option<ResponseId>,
    /// Staff typed it and it counts for nothing until another person has accepted it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub second_look: bool,
}

impl Response {
    /// Every commitment in it: whatever a person typed.
    pub fn commitments(&self) -> Vec<&Commitment> {
        let mut all = vec![&self.respondent, &self.title];
        all.extend(self.contact.values());
        all.extend(self.answers.iter().filter_map(|a| a.comment.as_ref()));
        all.extend(self.units.iter().filter_map(|u| match &u.disposition {
            Disposition::PassedOn { to } => Some(to),
            Disposition::Cannot { reason } => Some(reason),
            _ => None,
        }));
        all
    }
}

/// A consignee named by a distributor in the portal; its data are commitments like everybody's.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NamedBy {
    /// The distributor or importer that named it.
    pub via: ConsigneeId,
}

#[cfg(test)]
mod tests;
