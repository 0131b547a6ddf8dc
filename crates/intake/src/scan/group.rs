//! Which pages belong together: several consignees' forms may lie in one stack.
//!
//! A letter's code names the consignee, so all pages with it are one bundle wherever they lie; the same page twice is told.
//! A blank form names nobody: where one of its pages comes again, another person's form begins. Called by `read` in `mod`.

use super::{
    codes::Identity,
    doubts::{self, Doubt},
};
use serde::Serialize;

/// The pages of one form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Bundle {
    /// What the codes of its pages share: portal link, or `fieldaction:form/` and the reference.
    pub form: String,
    /// Whether the code names the consignee.
    pub letter: bool,
    /// Revision of the notice.
    pub revision: u32,
    /// Its pages in the order of the form.
    pub pages: Vec<Place>,
    /// Pages of the form that are not there, as far as it is known which it has.
    pub missing: Vec<u32>,
    /// Pages that are there once more.
    pub duplicates: Vec<Place>,
}

/// A page of a form on a page of the scan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Place {
    /// Page of the form, as its code says.
    pub form_page: u32,
    /// Page of the scan, from 1.
    pub number: u32,
}

/// Sorts pages of a scan into bundles; `expected` says which pages with a code a form has, nothing if that is not known.
#[must_use]
pub fn group(pages: &[(u32, Identity)], expected: &dyn Fn(&Identity) -> Vec<u32>) -> Vec<Bundle> {
    let mut bundles: Vec<(Bundle, Vec<u32>)> = Vec::new();
    for (number, identity) in pages {
        let place = Place { form_page: identity.page, number: *number };
        let same = |bundle: &Bundle| bundle.form == identity.form && bundle.revision == identity.revision;
        // The last one: an earlier blank form with room for this page may be another person's.
        let found = bundles.iter_mut().rev().find(|(bundle, _)| same(bundle)).map(|(bundle, _)| bundle);
        let there = |bundle: &Bundle| bundle.pages.iter().any(|other| other.form_page == place.form_page);
        match found {
            Some(bundle) if !there(bundle) => bundle.pages.push(place),
            Some(bundle) if identity.letter => bundle.duplicates.push(place),
            _ => {
                let bundle = Bundle {
                    form: identity.form.clone(),
                    letter: identity.letter,
                    revision: identity.revision,
                    pages: vec![place],
                    missing: Vec::new(),
                    duplicates: Vec::new(),
                };
                bundles.push((bundle, expected(identity)));
            }
        }
    }
    let finished = bundles.into_iter().map(|(mut bundle, expected)| {
        bundle.pages.sort_unstable();
        let there = |page: &u32| bundle.pages.iter().any(|place| place.form_page == *page);
        bundle.missing = expected.into_iter().filter(|page| !there(page)).collect();
        bundle
    });
    finished.collect()
}

impl Bundle {
    /// What is doubtful about the bundle as a whole.
    pub(super) fn doubts(&self) -> Vec<Doubt> {
        let first = self.pages.first().map_or(1, |place| place.number);
        let mut all = Vec::new();
        for twice in &self.duplicates {
            all.push(doubts::TWICE.of(twice.number, None, &format!("page {}", twice.form_page)));
        }
        if !self.missing.is_empty() {
            let pages: Vec<String> = self.missing.iter().map(u32::to_string).collect();
            all.push(doubts::MISSING.of(first, None, &pages.join(", ")));
        }
        all
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::cast_precision_loss)]
    use super::*;

    fn page(number: u32, text: &str) -> (u32, Identity) {
        (number, Identity::of(text).unwrap())
    }

    #[test]
    fn letters_come_together_and_blank_forms_begin_anew() {
        let stack = [
            page(1, "https://p.example/c/a?form=1.4"),
            page(2, "https://p.example/c/b?form=1.3"),
            page(4, "https://p.example/c/a?form=1.3"),
            page(5, "https://p.example/c/a?form=1.3"),
            page(6, "fieldaction:form/F/1/1"),
            page(7, "fieldaction:form/F/1/2"),
            page(8, "fieldaction:form/F/1/1"),
            page(9, "https://p.example/c/a?form=2.3"),
        ];
        let expected = |identity: &Identity| if identity.letter { vec![3, 4] } else { vec![1, 2] };
        let bundles = group(&stack, &expected);
        let numbers = |bundle: &Bundle| bundle.pages.iter().map(|place| place.number).collect::<Vec<_>>();
        let all: Vec<_> = bundles.iter().map(|bundle| (numbers(bundle), bundle.missing.clone())).collect();
        let nothing = Vec::new();
        assert_eq!(all[0], (vec![4, 1], nothing.clone()));
        assert_eq!(bundles[0].duplicates, [Place { form_page: 3, number: 5 }]);
        assert_eq!(all[1], (vec![2], vec![4]));
        assert_eq!(all[2], (vec![6, 7], nothing));
        assert_eq!(all[3], (vec![8], vec![2]));
        assert_eq!(all[4], (vec![9], vec![4]), "another revision is another form");
        assert_eq!(bundles[1].doubts()[0].code, "bundle.missing");
    }
}
