//! Market families: what a product is sold for decides which titles a notice about it has.
//!
//! A diagnostic product is a medical device, and the notice is a recall letter or field safety notice. A product for research
//! use only is none, and its users get a quality notification with the same contents. Never decided by anything but the
//! product's own mark. Which family a consignee reads the notice as follows from it: `notice::Family`.

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

    /// The market of a consignee with units of these products: research if it has units, and all of them are.
    pub fn of<'a>(products: &[Product], units: impl IntoIterator<Item = &'a ProductKey>) -> Self {
        let research = |key: &ProductKey| products.iter().any(|p| p.key == *key && p.market == Self::Research);
        let mut units = units.into_iter().peekable();
        if units.peek().is_some() && units.all(research) { Self::Research } else { Self::Diagnostic }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;
    use crate::sample::products;

    #[test]
    fn a_diagnostic_product_is_stored_as_before() {
        let mut products = products();
        let keys: Vec<ProductKey> = products.iter().map(|p| p.key.clone()).collect();
        let stored = serde_json::to_string(&products).unwrap();
        assert!(!stored.contains("market"), "{stored}");
        products[1].market = Market::Research;
        assert_eq!(Market::of(&products, &keys[1..]), Market::Research);
        let again: Vec<Product> = serde_json::from_str(&serde_json::to_string(&products).unwrap()).unwrap();
        assert_eq!(again, products);
    }
}
