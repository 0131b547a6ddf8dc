//! What kind of notice it is, and after which model its clauses are put in order.
//!
//! The order and the titles of a layout are data (`reference/notice/layouts`); here are its name and the place of a clause. A
//! layout changes nothing that people wrote: the same clauses, in another order, under titles of sections.

use super::ClauseKind;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What kind of notice it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NoticeKind {
    /// Field safety notice or recall letter of a field safety corrective action.
    #[default]
    FieldSafety,
    /// Quality notification about products for research use only.
    Quality,
}

/// After which model the clauses are put in order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Layout {
    /// The field safety notice template of the EU: the order of [`ClauseKind`].
    #[default]
    Eu,
    /// The model recall letter of the FDA.
    Fda,
}

impl NoticeKind {
    /// All of them.
    pub const ALL: [Self; 2] = [Self::FieldSafety, Self::Quality];
    /// The stable word, for text keys.
    pub fn word(self) -> &'static str {
        match self {
            Self::FieldSafety => "field_safety",
            Self::Quality => "quality",
        }
    }
    /// Whether it is the one that is not written down.
    pub fn is_default(&self) -> bool {
        *self == Self::default()
    }
}

impl Layout {
    /// All of them.
    pub const ALL: [Self; 2] = [Self::Eu, Self::Fda];
    /// The stable word, for text keys.
    pub fn word(self) -> &'static str {
        match self {
            Self::Eu => "eu",
            Self::Fda => "fda",
        }
    }
    /// Whether it is the one that is not written down.
    pub fn is_default(&self) -> bool {
        *self == Self::default()
    }
}

/// The order of a layout, as reference data.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LayoutTable {
    /// Which layout.
    pub layout: Layout,
    /// Where it comes from.
    pub source: String,
    /// How sure that is: `high`, `medium` or `knowledge`, for the weakest of its sections.
    pub confidence: String,
    /// Where consignees read it whatever the others read, as ISO 3166-1 alpha-2 codes.
    #[serde(default)]
    pub countries: Vec<String>,
    /// Why there.
    #[serde(default)]
    pub countries_source: String,
    /// The profile of the reply form that goes with it there.
    #[serde(default)]
    pub form: Option<String>,
    /// The frame words of its titles there, where the author wrote none.
    #[serde(default)]
    pub titles: Vec<String>,
    /// The sections, in order.
    #[serde(rename = "section")]
    pub sections: Vec<Section>,
}

/// One section of a layout.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Section {
    /// Its stable name.
    pub id: String,
    /// How sure its place is.
    pub confidence: String,
    /// Which clauses stand in it, in order.
    pub clauses: Vec<ClauseKind>,
    /// Its title by language. A language without one has the order and no title.
    #[serde(default)]
    pub title: BTreeMap<String, String>,
}

impl LayoutTable {
    /// Whether a consignee in this country reads it whatever the others read.
    pub fn is_read_in(&self, country: &str) -> bool {
        let country = country.trim();
        self.countries.iter().any(|known| known.eq_ignore_ascii_case(country))
    }
    /// The section of a clause and its place in the whole order. A clause that no section names comes last.
    pub fn place(&self, kind: ClauseKind) -> Option<(&Section, usize)> {
        let all = self.sections.iter().flat_map(|section| section.clauses.iter().map(move |kind| (section, *kind)));
        all.enumerate().find(|(_, (_, known))| *known == kind).map(|(at, (section, _))| (section, at))
    }
}
