//! Market families: what a product is sold for decides which titles a notice about it has.
//!
//! A diagnostic product is a medical device, and the notice is a recall letter or field safety notice. A product for research
//! use only is none, and its users get a quality notification with the same contents. Never decided by anything but the
//! product's own mark. Callers: whoever renders, sends or shows a notice.

use super::Product;
use crate::id::ProductKey;
use serde::{Deserialize, Serialize};

/// What a product is sold for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Market {
    /// A medical device or in vitro diagnostic.
    #[default]
    Diagnostic,
    /// For research use only.
    Research,
}

impl Market {
    /// Whether it is the one that is not written down.
    pub fn is_diagnostic(&self) -> bool {
        *self == Self::Diagnostic
    }

    /// The family of a consignee with units of these products: research if it has units, and all of them are.
    pub fn of<'a>(products: &[Product], units: impl IntoIterator<Item = &'a ProductKey>) -> Self {
        let research = |key: &ProductKey| products.iter().any(|p| p.key == *key && p.market == Self::Research);
        let mut units = units.into_iter().peekable();
        if units.peek().is_some() && units.all(research) { Self::Research } else { Self::Diagnostic }
    }

    /// The families that a notice about these products is printed for; the diagnostic one always.
    pub fn families(products: &[Product]) -> Vec<Self> {
        let research = products.iter().any(|p| p.market == Self::Research);
        [Self::Diagnostic].into_iter().chain(research.then_some(Self::Research)).collect()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;
    use crate::sample::products;

    #[test]
    fn only_units_that_are_all_for_research_make_a_quality_notification() {
        let mut products = products();
        let keys: Vec<ProductKey> = products.iter().map(|p| p.key.clone()).collect();
        let stored = serde_json::to_string(&products).unwrap();
        assert!(!stored.contains("market"), "a diagnostic product is stored as before: {stored}");
        assert_eq!((Market::of(&products, &keys), Market::families(&products).len()), (Market::Diagnostic, 1));
        products[1].market = Market::Research;
        assert_eq!(Market::families(&products), [Market::Diagnostic, Market::Research]);
        for (units, family) in [
            (&keys[..0], Market::Diagnostic),
            (&keys[..1], Market::Diagnostic),
            (&keys[1..], Market::Research),
            (&keys[..], Market::Diagnostic),
        ] {
            assert_eq!(Market::of(&products, units), family, "{units:?}");
        }
        assert_eq!(Market::of(&products, &["unknown".into()]), Market::Diagnostic);
        let again: Vec<Product> = serde_json::from_str(&serde_json::to_string(&products).unwrap()).unwrap();
        assert_eq!(again, products);
    }
}
