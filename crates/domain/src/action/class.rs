//! The class of a recall: how grave the danger is, as an authority or the maker itself rates it.
//!
//! It decides how fast silence is pursued (`reference/ladders`), whether reminders may be gathered, and whether a second
//! person looks at what staff typed. A word beside the action, never a stage.

use serde::{Deserialize, Serialize};

/// The class of a recall (21 CFR 7.3(m)).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum RecallClass {
    /// Serious harm or death is reasonably probable.
    #[serde(rename = "1")]
    One,
    /// Temporary or reversible harm is possible, serious harm remote.
    #[serde(rename = "2")]
    Two,
    /// Harm is not likely.
    #[serde(rename = "3")]
    Three,
}

impl RecallClass {
    /// All of them, the gravest first.
    pub const ALL: [Self; 3] = [Self::One, Self::Two, Self::Three];

    /// The word under which it is stored and under which `reference/ladders` has its tables.
    ///
    /// ```
    /// use domain::action::RecallClass;
    /// assert_eq!(RecallClass::of_word("1"), Some(RecallClass::One));
    /// assert_eq!(RecallClass::Two.word(), "2");
    /// ```
    pub fn word(self) -> &'static str {
        match self {
            Self::One => "1",
            Self::Two => "2",
            Self::Three => "3",
        }
    }
    /// The class with this word.
    pub fn of_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|class| class.word() == word)
    }
}
