//! Which languages a notice needs in a country, and for whom.
//!
//! The rows are reference data with source, validity and confidence (`reference/languages/needed.toml`), passed in. They say
//! what a reader in that country is owed: MDR Art. 89(8) and IVDR Art. 84(8) leave the languages of a field safety notice to
//! each Member State, other countries have rules of their own or none. Nothing here decides what is sent; [`LanguageTable::missing`]
//! names what is not written, and the linter and the author do the rest. A country that is not in the table is named, too.

use super::Lang;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// For whom a notice is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Audience {
    /// Hospitals, laboratories, practices.
    Professional,
    /// Patients and other lay users.
    Lay,
    /// Distributors and importers.
    Chain,
    /// The competent authority.
    Authority,
}

impl Audience {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Professional, Self::Lay, Self::Chain, Self::Authority];

    /// The stable word, for text keys and answers to machines.
    pub fn word(self) -> &'static str {
        match self {
            Self::Professional => "professional",
            Self::Lay => "lay",
            Self::Chain => "chain",
            Self::Authority => "authority",
        }
    }
}

/// How sure a row is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Confidence {
    /// Read in a stored copy of the source itself.
    High,
    /// Read in a copy or an account of the source by others.
    Medium,
    /// Carried from knowledge, not found in any stored copy: to be checked before it is relied on.
    Knowledge,
}

impl Confidence {
    /// The stable word.
    pub fn word(self) -> &'static str {
        match self {
            Self::High => "high",
            Self::Medium => "medium",
            Self::Knowledge => "knowledge",
        }
    }
}

/// One row: in this country these readers need this language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Need {
    /// Country, ISO 3166-1 alpha-2.
    pub country: String,
    /// For whom.
    pub audience: Vec<Audience>,
    /// The language that is owed.
    pub lang: Lang,
    /// Where in the country it is read: ISO 3166-2 codes, or a name where there is none. Empty: in all of it. A hint for
    /// sorting consignees; the row holds wherever a region is not known.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub regions: Vec<String>,
    /// Languages that do in its place.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub instead: Vec<Lang>,
    /// Under which condition they do. None: always.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub instead_if: Option<String>,
    /// Where it is written.
    pub source: String,
    /// First day on which it holds. None: not known since when, so it always holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_from: Option<Date>,
    /// Last day on which it holds. None: until further notice.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_to: Option<Date>,
    /// How sure it is.
    pub confidence: Confidence,
}

impl Need {
    fn holds(&self, on: Date) -> bool {
        self.valid_from.is_none_or(|from| from <= on) && self.valid_to.is_none_or(|to| on <= to)
    }
}

/// The reference data, as read.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LanguageTable {
    /// Version of the form of the file: 1.
    pub format: u32,
    /// Day on which the rows were last gone through.
    pub as_of: Option<Date>,
    /// Languages of rows for which the product has no frame words.
    pub not_offered: Vec<Lang>,
    /// The rows.
    pub need: Vec<Need>,
}

/// Countries that are served, and who is served there.
pub type Served = BTreeMap<String, BTreeSet<Audience>>;

/// Why a country is not served in its language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Gap<'t> {
    /// Neither the language nor one that does in its place is written.
    NotWritten(&'t Need),
    /// A language is written that does in its place under the condition that the row names; whether that is met, people know.
    OnlyIf(&'t Need, &'t Lang),
    /// The table has no row for this country and these readers.
    Unknown,
}

/// One language that is missing, or may be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Missing<'t> {
    /// The country.
    pub country: String,
    /// Who reads there.
    pub audience: Audience,
    /// What is the matter.
    pub gap: Gap<'t>,
}

impl LanguageTable {
    /// What readers in a country need on a day, in the order of the table.
    ///
    /// ```
    /// # use domain::lang::needed::*;
    /// # let row = |lang: &str| Need { country: "FI".into(), audience: vec![Audience::Lay], lang: lang.into(), regions: vec![],
    /// #     instead: vec![], instead_if: None, source: "a sample".into(), valid_from: None, valid_to: None,
    /// #     confidence: Confidence::Knowledge };
    /// let table = LanguageTable { need: vec![row("fi"), row("sv")], ..LanguageTable::default() };
    /// let day = jiff::civil::date(2026, 1, 1);
    /// let langs: Vec<&str> = table.needed("FI", Audience::Lay, day).map(|need| need.lang.as_str()).collect();
    /// assert_eq!(langs, ["fi", "sv"]);
    /// ```
    pub fn needed<'t>(&'t self, country: &'t str, audience: Audience, on: Date) -> impl Iterator<Item = &'t Need> {
        self.need
            .iter()
            .filter(move |need| need.country == country && need.audience.contains(&audience) && need.holds(on))
    }

    /// Whether the product has frame words in this language.
    pub fn offered(&self, lang: &Lang) -> bool {
        !self.not_offered.contains(lang)
    }

    /// What the countries served need and a notice in the languages `written` does not give them, by country, then readers.
    pub fn missing(&self, served: &Served, written: &BTreeSet<Lang>, on: Date) -> Vec<Missing<'_>> {
        let mut found = Vec::new();
        for (country, audience) in served.iter().flat_map(|(c, all)| all.iter().map(move |a| (c, *a))) {
            let mut push = |gap| found.push(Missing { country: country.clone(), audience, gap });
            let mut known = false;
            for need in
                self.need.iter().filter(|n| &n.country == country && n.audience.contains(&audience) && n.holds(on))
            {
                known = true;
                if written.contains(&need.lang) {
                    continue;
                }
                match (need.instead.iter().find(|lang| written.contains(lang)), &need.instead_if) {
                    (None, _) => push(Gap::NotWritten(need)),
                    (Some(lang), Some(_)) => push(Gap::OnlyIf(need, lang)),
                    (Some(_), None) => {}
                }
            }
            if !known {
                push(Gap::Unknown);
            }
        }
        found
    }
}

#[cfg(test)]
mod tests;
