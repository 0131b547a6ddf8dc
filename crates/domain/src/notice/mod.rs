//! The field safety notice: clauses, not a blob.
//!
//! What is the same in every language (numbers, products, contacts, signatories) is in [`Notice`]; what is written by
//! people in one language is in [`NoticeText`]. Frame words ("Page", "Catalogue number") belong to `documents/lang`.

mod clause;
mod difference;
mod family;
mod instructions;
mod layout;
pub mod lint;
mod stated;
mod translation;

pub use clause::{Clause, ClauseKind, UserAction};
pub use difference::{About, Difference, Sayings, difference};
pub use family::Family;
pub use instructions::{InstructionFault, InstructionFile, InstructionKind, Instructions};
pub use layout::{Layout, LayoutTable, NoticeKind, Section};
pub use stated::{
    Depth, Distributed, FurtherNotice, LayUsers, LookBack, MakerAction, Representative, Stated, Statement,
};
pub use translation::{Part, Stale, Translation, source_of, stale};

use crate::{
    id::{DocumentNo, NoticeRef},
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

/// An earlier revision that was sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Replaced {
    /// Its number.
    pub revision: u32,
    /// The date printed on it.
    pub dated: Date,
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

/// The words of the notice in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NoticeText {
    /// The titles on top, in order (the model case has four: US and EU terms at once).
    pub titles: Vec<String>,
    /// The titles for consignees whose units are all for research use; empty: the program's word for a quality
    /// notification.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub quality_titles: Vec<String>,
    /// The titles for consignees in the United States; empty: the program's word for a recall.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub recall_titles: Vec<String>,
    /// One line that names the matter; used as heading on pages and in mail subjects.
    pub subject: String,
    /// For whose attention: who, by name or by role, has to know of the hazard or to act (head of the EU template); empty: not
    /// said.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub attention: String,
    /// Salutation.
    pub salutation: String,
    /// Closing formula.
    pub closing: String,
    /// The clauses, in the order of [`ClauseKind`].
    pub clauses: Vec<Clause>,
    /// The paragraphs above the verification form.
    pub form_introduction: String,
    /// The same for consignees whose units are all for research use; empty: the program's words for a quality notification,
    /// if there are paragraphs for the others.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub quality_form_introduction: String,
    /// From which words titles, subject, attention, salutation, closing and form introductions were put into this language.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub translation: Option<Translation>,
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
    /// What kind of notice it is. A quality notification is about products for research only.
    #[serde(default, skip_serializing_if = "NoticeKind::is_default")]
    pub kind: NoticeKind,
    /// After which model its clauses are put in order.
    #[serde(default, skip_serializing_if = "Layout::is_default")]
    pub layout: Layout,
    /// The products are in vitro diagnostics, or results depend on them: the look-back is asked for (3.3).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub in_vitro: bool,
    /// By when users have to act (3.2).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub act_by: Option<Deadline>,
    /// By when they have to reply (3.4).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reply_by: Option<Deadline>,
    /// The revision that this one replaces (4.2). None: a new notice (4.1).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub replaces: Option<Replaced>,
    /// The language it is written in first; the others are translations, locked to it clause by clause. None: each was
    /// written by itself, and nothing is held against anything.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Lang>,
    /// What users are asked to do, answered one by one.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub actions: Vec<UserAction>,
    /// The fields that are chosen, not written.
    #[serde(default, skip_serializing_if = "Stated::is_empty")]
    pub stated: Stated,
    /// Who helps on the spot (head of the template).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub representatives: Vec<Representative>,
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
    /// As which family it is read, which decides the frame words. Never stored: one draft serves all, and whoever
    /// prints or shows it says for whom (`documents::family`).
    #[serde(skip)]
    pub family: Family,
}

impl Notice {
    /// The languages this notice exists in.
    pub fn languages(&self) -> Vec<Lang> {
        self.texts.keys().cloned().collect()
    }
    /// The words in `lang`, else in English, else in any language.
    pub fn text(&self, lang: &Lang) -> Option<&NoticeText> {
        self.nearest(lang).map(|(_, text)| text)
    }
    /// The same, with the language that it is in.
    pub fn nearest(&self, lang: &Lang) -> Option<(&Lang, &NoticeText)> {
        let english = || self.texts.get_key_value(&Lang::from("en"));
        self.texts.get_key_value(lang).or_else(english).or_else(|| self.texts.iter().next())
    }
}
