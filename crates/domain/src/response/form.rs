//! The reply form: questions, what they ask besides, and the profiles that forms are made from.
//!
//! One superset of statements is kept; the model case's verification form, the EU's reply forms and the FDA's response form
//! are choices from it. Texts are per language; nothing here knows paper or HTML.

use super::ConsigneeRole;
use crate::{id::QuestionId, lang::Texts};
use serde::{Deserialize, Serialize};

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
    /// For each serial number what became of it, on paper, too.
    Disposition,
    /// A statement to be ticked, or left open.
    Tick,
}

impl QuestionKind {
    /// Whether it is answered for each unit.
    pub fn per_unit(self) -> bool {
        matches!(self, Self::PerUnit | Self::Disposition)
    }
}

/// What a statement asks besides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Detail {
    /// How many devices.
    Quantity,
    /// On which day.
    Date,
    /// A text.
    Comment,
}

/// What is asked about the organisation and the person beside name, title and date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ContactDetail {
    /// Department or unit.
    Department,
    /// Postal address.
    Address,
    /// Delivery address, if different.
    ShippingAddress,
    /// Telephone.
    Phone,
    /// Mail address.
    Email,
}

impl ContactDetail {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Department, Self::Address, Self::ShippingAddress, Self::Phone, Self::Email];
    /// The word in fields and data.
    pub fn word(self) -> &'static str {
        match self {
            Self::Department => "department",
            Self::Address => "address",
            Self::ShippingAddress => "shipping_address",
            Self::Phone => "phone",
            Self::Email => "email",
        }
    }
}

/// Whom a question is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Asked {
    /// Everyone.
    All,
    /// Users of the device only.
    Users,
    /// The distributor and importer block, with its "not applicable".
    Chain,
    /// Importers only, for their own duties (MDR and IVDR Art. 13).
    Importer,
    /// Authorised representatives only, for their own duties (MDR and IVDR Art. 11).
    Representative,
}

impl Asked {
    /// Whether it belongs to the block of those who stand between the maker and the users.
    pub fn in_chain(self) -> bool {
        matches!(self, Self::Chain | Self::Importer | Self::Representative)
    }
    /// The one role that it is for, if it is for one.
    pub fn only(self) -> Option<ConsigneeRole> {
        match self {
            Self::Importer => Some(ConsigneeRole::Importer),
            Self::Representative => Some(ConsigneeRole::AuthorisedRepresentative),
            Self::All | Self::Users | Self::Chain => None,
        }
    }
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
    /// What it asks besides.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub asks: Vec<Detail>,
    /// The statement to be confirmed, per language.
    pub text: Texts,
    /// The same for consignees whose units are all for research use, where it has to be said in other words; none: the
    /// statement as it is.
    #[serde(default, skip_serializing_if = "Texts::is_empty")]
    pub quality_text: Texts,
}

/// A reply form as a list of questions.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReplyForm {
    /// The questions in the order of the paper.
    #[serde(default)]
    pub questions: Vec<Question>,
    /// The profile it was made from; none: the maker's own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub profile: Option<String>,
    /// Users and the chain get forms of their own; else everybody gets the block of the chain with its "not applicable".
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub by_role: bool,
    /// What is asked about organisation and person beside name, title and date.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub contact: Vec<ContactDetail>,
    /// A line for a signature by hand.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub signed_by_hand: bool,
}

impl ReplyForm {
    /// The questions for a consignee in this role.
    pub fn questions_for(&self, role: ConsigneeRole) -> impl Iterator<Item = &Question> {
        self.questions.iter().filter(move |q| match q.asked {
            Asked::All => true,
            Asked::Users => !role.in_chain(),
            Asked::Chain => role.in_chain() || !self.by_role,
            Asked::Importer | Asked::Representative => q.asked.only() == Some(role),
        })
    }
}

/// A reply form as reference data (`reference/forms`): which statements, and where they come from. The words are frame
/// words of every language.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Profile {
    /// Its short name.
    pub id: String,
    /// Where its fields come from.
    pub source: String,
    /// `confirmed` where they were held against the published form, else `knowledge`.
    pub confidence: String,
    /// Users and the chain get forms of their own.
    #[serde(default)]
    pub by_role: bool,
    /// What is asked about organisation and person.
    #[serde(default)]
    pub contact: Vec<ContactDetail>,
    /// A line for a signature by hand.
    #[serde(default)]
    pub signed_by_hand: bool,
    /// The statements in order.
    #[serde(rename = "question")]
    pub questions: Vec<ProfileQuestion>,
}

/// One statement of a profile.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProfileQuestion {
    /// Id of the question.
    pub id: QuestionId,
    /// What it takes.
    pub kind: QuestionKind,
    /// Who is asked.
    pub asked: Asked,
    /// What it asks besides.
    #[serde(default)]
    pub asks: Vec<Detail>,
    /// Its frame word.
    pub statement: String,
    /// Where it comes from, if from elsewhere than the profile.
    #[serde(default)]
    pub source: Option<String>,
    /// How sure that is, if otherwise than the profile.
    #[serde(default)]
    pub confidence: Option<String>,
}

impl Profile {
    /// The form, with the words that `said` gives for a frame word. `known`: questions that were there before; their words
    /// stay.
    pub fn form(&self, known: &[Question], said: impl Fn(&str) -> Texts) -> ReplyForm {
        let question = |q: &ProfileQuestion| {
            let mut text = said(&q.statement);
            let old = known.iter().find(|k| k.id == q.id && k.kind == q.kind);
            if let Some(old) = old {
                let kept = old.text.0.iter().filter(|(_, words)| !words.trim().is_empty());
                text.0.extend(kept.map(|(lang, words)| (lang.clone(), words.clone())));
            }
            let quality_text = old.map(|old| old.quality_text.clone()).unwrap_or_default();
            Question { id: q.id.clone(), kind: q.kind, asked: q.asked, asks: q.asks.clone(), text, quality_text }
        };
        ReplyForm {
            questions: self.questions.iter().map(question).collect(),
            profile: Some(self.id.clone()),
            by_role: self.by_role,
            contact: self.contact.clone(),
            signed_by_hand: self.signed_by_hand,
        }
    }
}
