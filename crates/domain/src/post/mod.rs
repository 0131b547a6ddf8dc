//! Letters for the post: which class a letter has, what it weighs, and in which order a batch is made.
//!
//! Classes are data of a country (`reference/postage/<country>.toml`); nothing here knows a post or a price. A letter that
//! fits no class keeps [`NO_CLASS`] and stays in the list: nothing is dropped. Called by `app::acts::prepare_letters`.

use serde::{Deserialize, Serialize};

/// The class of a letter that fits none.
pub const NO_CLASS: &str = "none";

/// The classes of one country's post.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PostTable {
    /// Version of this layout: 1.
    pub format: u32,
    /// The country that posts (ISO 3166-1 alpha-2); `ZZ`: any other.
    pub country: String,
    /// Languages in which its post reads the country line, best first (UPU S42).
    pub languages: Vec<String>,
    /// Where the classes are from.
    pub source: String,
    /// `high`, `medium` or `low`.
    pub confidence: String,
    /// Weight of the paper, in grams per square metre.
    pub paper_gsm: u32,
    /// The classes; the first one that fits is taken.
    #[serde(rename = "class")]
    pub classes: Vec<PostClass>,
}

/// Whether a letter leaves the country.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Destination {
    /// It stays.
    Domestic,
    /// It leaves.
    Abroad,
}

/// One class of letters.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PostClass {
    /// Stable id.
    pub id: String,
    /// What the post calls it.
    pub name: String,
    /// For letters that stay or leave.
    pub destination: Destination,
    /// Which envelope (ISO 269).
    pub envelope: String,
    /// What the envelope weighs, in milligrams.
    pub envelope_mg: u32,
    /// The most that the letter may weigh, in milligrams.
    pub max_weight_mg: u32,
    /// The most sheets that the envelope takes, if that is less than the weight allows.
    #[serde(default)]
    pub max_sheets: Option<u32>,
}

/// What was found for one letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Franked {
    /// Id of the class, or [`NO_CLASS`].
    pub class: String,
    /// Place of the class in the table, for the order of a batch; what fits none comes last.
    pub place: usize,
    /// Weight of sheets and envelope, in milligrams.
    pub weight_mg: u64,
}

impl PostTable {
    /// The class of a letter with so many A4 sheets.
    ///
    /// ```
    /// use domain::post::{Destination, PostClass, PostTable};
    /// let class = |id: &str, max_weight_mg| PostClass {
    ///     id: id.into(), name: id.into(), destination: Destination::Domestic, envelope: "DL".into(),
    ///     envelope_mg: 4800, max_weight_mg, max_sheets: None,
    /// };
    /// let table = PostTable {
    ///     format: 1, country: "DE".into(), languages: vec!["de".into()], source: String::new(),
    ///     confidence: "low".into(), paper_gsm: 80, classes: vec![class("small", 20_000), class("large", 50_000)],
    /// };
    /// assert_eq!(table.frank(Destination::Domestic, 3).class, "small");
    /// assert_eq!(table.frank(Destination::Domestic, 3).weight_mg, 19_769);
    /// assert_eq!(table.frank(Destination::Domestic, 4).class, "large");
    /// assert_eq!(table.frank(Destination::Domestic, 40).class, domain::post::NO_CLASS);
    /// ```
    #[must_use]
    pub fn frank(&self, destination: Destination, sheets: u32) -> Franked {
        let paper = self.paper_mg(sheets);
        let fits = |class: &PostClass| {
            class.destination == destination
                && class.max_sheets.is_none_or(|most| sheets <= most)
                && paper + u64::from(class.envelope_mg) <= u64::from(class.max_weight_mg)
        };
        match self.classes.iter().enumerate().find(|(_, class)| fits(class)) {
            Some((place, class)) => {
                Franked { class: class.id.clone(), place, weight_mg: paper + u64::from(class.envelope_mg) }
            }
            None => Franked { class: NO_CLASS.into(), place: self.classes.len(), weight_mg: paper },
        }
    }

    /// What the class is called; its id where it is in no table.
    #[must_use]
    pub fn class_name<'a>(&'a self, id: &'a str) -> &'a str {
        self.classes.iter().find(|class| class.id == id).map_or(id, |class| class.name.as_str())
    }

    /// Weight of so many A4 sheets (ISO 216: 210 mm by 297 mm) in milligrams, rounded up.
    #[must_use]
    pub fn paper_mg(&self, sheets: u32) -> u64 {
        let square_millimetres = u64::from(sheets) * 210 * 297;
        (square_millimetres * u64::from(self.paper_gsm)).div_ceil(1000)
    }
}

/// Pages of several documents printed on both sides, each document on sheets of its own.
///
/// ```
/// assert_eq!(domain::post::sheets(&[3, 2, 0]), 3);
/// ```
#[must_use]
pub fn sheets(pages: &[u32]) -> u32 {
    pages.iter().map(|pages| pages.div_ceil(2)).sum()
}

/// Where a letter stands in its class: at home by postcode, then abroad by the country's name and postcode, then by number.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct PostalOrder {
    /// Stays or leaves.
    pub destination: Destination,
    /// The country's name as the envelope prints it; empty at home.
    pub country: String,
    /// The postcode without blanks and dashes; one that is not known comes last.
    pub postcode: (bool, String),
    /// Town, then the consignee's number, so that the order is always the same.
    pub rest: (String, String),
}

impl PostalOrder {
    /// Of one letter. `country`: the name as printed; ignored at home.
    #[must_use]
    pub fn new(destination: Destination, country: &str, postcode: Option<&str>, town: &str, number: &str) -> Self {
        let plain = |code: &str| code.chars().filter(|c| c.is_alphanumeric()).collect::<String>().to_uppercase();
        Self {
            destination,
            country: if destination == Destination::Domestic { String::new() } else { country.to_owned() },
            postcode: (postcode.is_none(), postcode.map(plain).unwrap_or_default()),
            rest: (town.to_owned(), number.to_owned()),
        }
    }
}

#[cfg(test)]
mod tests;
