//! Language tags (BCP 47, the short forms the product uses: `de`, `en`, `pt-BR`) and texts in several languages.
//!
//! Which languages a country needs, and for whom, is reference data: [`needed`].

pub mod needed;

pub use needed::Confidence;

use serde::{Deserialize, Serialize};
use std::{collections::BTreeMap, fmt};

/// A language tag such as `de`. Compared exactly as written.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Lang(String);

impl Lang {
    /// Takes the tag as it is.
    pub fn new(tag: impl Into<String>) -> Self {
        Self(tag.into())
    }
    /// The tag.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<&str> for Lang {
    fn from(tag: &str) -> Self {
        Self(tag.to_owned())
    }
}

/// The same text in several languages.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Texts(pub BTreeMap<Lang, String>);

impl Texts {
    /// Whether there is no text in any language.
    pub fn is_empty(&self) -> bool {
        self.0.values().all(|text| text.trim().is_empty())
    }
    /// The text in `lang`, else in English, else in any language, else empty.
    pub fn get(&self, lang: &Lang) -> &str {
        self.0
            .get(lang)
            .or_else(|| self.0.get(&Lang::from("en")))
            .or_else(|| self.0.values().next())
            .map_or("", String::as_str)
    }
}

/// The first of `wanted` that is among `available`, else `fallback`; says whether it had to fall back.
///
/// ```
/// use domain::lang::{Lang, choose};
/// let have = [Lang::from("de"), Lang::from("en")];
/// assert_eq!(choose(&[Lang::from("fr"), Lang::from("de")], &have, &Lang::from("en")), (Lang::from("de"), false));
/// assert_eq!(choose(&[Lang::from("pl")], &have, &Lang::from("en")), (Lang::from("en"), true));
/// ```
pub fn choose(wanted: &[Lang], available: &[Lang], fallback: &Lang) -> (Lang, bool) {
    match wanted.iter().find(|l| available.contains(l)) {
        Some(found) => (found.clone(), false),
        None => (fallback.clone(), true),
    }
}
