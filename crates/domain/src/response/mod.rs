//! Reply forms and responses: what the consignee is asked, and what it says.
//!
//! The form is a profile of questions; the model case's verification form is one such profile. Answers are kept per
//! serial number, because the unit is what gets reconciled; a few questions are asked once for the whole site.

use crate::{
    id::{Commitment, ConsigneeId, QuestionId, ResponseId, Serial, UnitKey},
    lang::Texts,
};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

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
}

/// What kind of answer a question takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum QuestionKind {
    /// Yes or no, once for the site.
    YesNo,
    /// Yes or no, and if yes the date.
    YesNoDate,
    /// Yes or no for each serial number; the portal asks it as a disposition per unit.
    PerUnit,
}

/// Whom a question is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Asked {
    /// Everyone.
    All,
    /// The distributor and importer block, with its "not applicable".
    Chain,
}

/// One question of a reply form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    /// Short name (`receipt`, `users_informed`, `measures_done`, `customers_identified`, `customers_informed`).
    pub id: QuestionId,
    /// What it takes.
    pub kind: QuestionKind,
    /// Who is asked.
    pub asked: Asked,
    /// The statement to be confirmed, per language.
    pub text: Texts,
}

/// A reply form as a list of questions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReplyForm {
    /// The questions in the order of the paper.
    pub questions: Vec<Question>,
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
}

impl Disposition {
    /// Final: nothing more is expected for this unit (21 CFR 7.53(b)(4) counts these).
    /// Not here and cannot are answers, but they open work instead of ending it.
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
    /// The earlier response this one corrects. The earlier one stays readable.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub corrects: Option<ResponseId>,
}

/// Why a response does not count by itself and a person has to look.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "doubt")]
pub enum Doubt {
    /// A statement was answered with no: work opens, nobody did anything wrong.
    SaidNo {
        /// Which question.
        question: QuestionId,
    },
    /// The consignee names serial numbers that we did not know there.
    UnknownSerials {
        /// How many.
        count: usize,
    },
    /// A unit is not here or the measures cannot be done.
    NeedsCare {
        /// Which unit.
        unit: UnitKey,
    },
    /// A unit was passed on: the new holder must be told.
    PassedOn {
        /// Which unit.
        unit: UnitKey,
    },
    /// "All measures done" was answered with yes while a unit says otherwise.
    Contradiction {
        /// Which unit.
        unit: UnitKey,
    },
}

/// Reads a response against its form and lists the doubts. No doubts: it is accepted at once.
pub fn doubts(response: &Response) -> Vec<Doubt> {
    let mut doubts = Vec::new();
    for answer in &response.answers {
        // A "no" to the measures is already said per unit; a receipt or users question answered with no is its own work.
        if !answer.yes && answer.question.as_str() != "measures_done" {
            doubts.push(Doubt::SaidNo { question: answer.question.clone() });
        }
    }
    let all_done = response.answers.iter().any(|a| a.question.as_str() == "measures_done" && a.yes);
    for unit in &response.units {
        match &unit.disposition {
            Disposition::NotHere | Disposition::Cannot { .. } => {
                doubts.push(Doubt::NeedsCare { unit: unit.unit.clone() })
            }
            Disposition::PassedOn { .. } => doubts.push(Doubt::PassedOn { unit: unit.unit.clone() }),
            Disposition::NotYet { .. } if all_done => doubts.push(Doubt::Contradiction { unit: unit.unit.clone() }),
            _ => {}
        }
    }
    if !response.unknown_serials.is_empty() {
        doubts.push(Doubt::UnknownSerials { count: response.unknown_serials.len() });
    }
    doubts
}

/// A consignee named by a distributor in the portal; its data are commitments like everybody's.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NamedBy {
    /// The distributor or importer that named it.
    pub via: ConsigneeId,
}

#[cfg(test)]
mod tests;
