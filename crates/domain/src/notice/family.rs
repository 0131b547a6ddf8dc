//! As whom a consignee reads a notice: one action prints it for several families, with the same contents.
//!
//! What the products are sold for decides between a field safety notice and a quality notification ([`Market`]); the country
//! of the consignee decides whether the notice is laid out as the recall letter of the United States (21 CFR 7.49). Which
//! countries those are is data (`reference/notice/layouts`), so it comes in as an answer. What each family is shown is made in
//! `documents::family`. Callers: whoever renders, sends or shows a notice.

use super::{Layout, Notice, NoticeKind};
use crate::{id::ProductKey, product::Market};
use serde::{Deserialize, Serialize};

/// For whom a notice is printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Family {
    /// Users of medical devices, as the maker laid the notice out.
    #[default]
    Diagnostic,
    /// Users who have only units for research use.
    Research,
    /// Users of medical devices where the FDA's model recall letter is what they know.
    UnitedStates,
}

impl Family {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Diagnostic, Self::Research, Self::UnitedStates];

    /// The stable word, for addresses and text keys.
    pub fn word(self) -> &'static str {
        match self {
            Self::Diagnostic => "diagnostic",
            Self::Research => "research",
            Self::UnitedStates => "united_states",
        }
    }

    /// The family of that word.
    pub fn of_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|family| family.word() == word)
    }

    /// Whether it is the one that is not written down.
    pub fn is_diagnostic(&self) -> bool {
        *self == Self::Diagnostic
    }

    /// Whether its mails and pages say the title of its notice in place of the field safety notice's frame words.
    pub fn is_titled(self) -> bool {
        self != Self::Diagnostic
    }

    /// The family of a consignee with units of these products. `is_american`: the recall letter is read in its country.
    ///
    /// Nobody is told of a recall whose units are all for research, wherever it is: such a product is no device.
    pub fn of<'a>(notice: &Notice, is_american: bool, units: impl IntoIterator<Item = &'a ProductKey>) -> Self {
        match Market::of(&notice.products, units) {
            Market::Research => Self::Research,
            Market::Diagnostic if is_american && Self::has_own_letter(notice) => Self::UnitedStates,
            Market::Diagnostic => Self::Diagnostic,
        }
    }

    /// Whether the recall letter differs from what everybody gets. A notice that its maker laid out so for everybody needs no
    /// second one, and a quality notification is no recall.
    pub fn has_own_letter(notice: &Notice) -> bool {
        notice.kind == NoticeKind::FieldSafety && notice.layout != Layout::Fda
    }

    /// The families that a notice is printed for; the diagnostic one always. `is_american`: the recall letter is read by
    /// somebody in scope who is not of the research family.
    pub fn printed(notice: &Notice, is_american: bool) -> Vec<Self> {
        let research = notice.products.iter().any(|p| p.market == Market::Research);
        let american = is_american && Self::has_own_letter(notice);
        let more = [research.then_some(Self::Research), american.then_some(Self::UnitedStates)];
        [Self::Diagnostic].into_iter().chain(more.into_iter().flatten()).collect()
    }

    /// This family, or the diagnostic one if the recall letter was not printed: for whoever was named after the release, and in
    /// actions released before there were such letters. What was signed is what is shown.
    #[must_use]
    pub fn among(self, printed: &[Self]) -> Self {
        if self == Self::UnitedStates && !printed.contains(&self) { Self::Diagnostic } else { self }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;
    use crate::notice::lint::tests::notice;

    #[test]
    fn only_units_that_are_all_for_research_make_a_quality_notification() {
        let mut notice = notice();
        let keys: Vec<ProductKey> = notice.products.iter().map(|p| p.key.clone()).collect();
        assert_eq!(Family::printed(&notice, false), [Family::Diagnostic]);
        notice.products[1].market = Market::Research;
        assert_eq!(Family::printed(&notice, false), [Family::Diagnostic, Family::Research]);
        for (units, family) in [
            (&keys[..0], Family::Diagnostic),
            (&keys[..1], Family::Diagnostic),
            (&keys[1..], Family::Research),
            (&keys[..], Family::Diagnostic),
        ] {
            assert_eq!(Family::of(&notice, false, units), family, "{units:?}");
            let there = if family == Family::Research { family } else { Family::UnitedStates };
            assert_eq!(Family::of(&notice, true, units), there, "{units:?} in the United States");
        }
        assert_eq!(Family::of(&notice, false, &["unknown".into()]), Family::Diagnostic);
    }

    #[test]
    fn a_recall_letter_of_its_own_is_printed_only_where_it_differs() {
        let mut notice = notice();
        assert_eq!(Family::printed(&notice, true), [Family::Diagnostic, Family::UnitedStates]);
        notice.layout = Layout::Fda;
        assert_eq!(Family::printed(&notice, true), [Family::Diagnostic], "everybody reads it so already");
        assert_eq!(Family::of(&notice, true, &[]), Family::Diagnostic);
        (notice.layout, notice.kind) = (Layout::Eu, NoticeKind::Quality);
        assert_eq!(Family::of(&notice, true, &[]), Family::Diagnostic, "a quality notification is no recall");
    }

    #[test]
    fn what_was_not_printed_is_not_shown() {
        for family in Family::ALL {
            assert_eq!(family.among(&Family::ALL), family);
            assert_eq!(Family::of_word(family.word()), Some(family));
        }
        assert_eq!(Family::UnitedStates.among(&[Family::Diagnostic]), Family::Diagnostic);
        // A research family that was not printed is refused later, as it always was.
        assert_eq!(Family::Research.among(&[Family::Diagnostic]), Family::Research);
    }
}
