//! The layouts as reference data: `reference/notice/layouts`, and the reply form that goes with one.
//!
//! Read once. Called by `notice::order` for the order of the clauses, by `family` for who reads which.

use crate::Error;
use domain::{
    notice::{Layout, LayoutTable},
    response::Profile,
};
use serde::de::DeserializeOwned;
use std::sync::LazyLock;

static FDA: LazyLock<Result<LayoutTable, String>> =
    LazyLock::new(|| read(include_str!("../../../reference/notice/layouts/fda.toml")));
static FDA_FORM: LazyLock<Result<Profile, String>> =
    LazyLock::new(|| read(include_str!("../../../reference/forms/fda.toml")));

fn read<T: DeserializeOwned>(text: &str) -> Result<T, String> {
    toml::from_str(text).map_err(|e| e.to_string())
}

/// The table of a layout; none for the EU's, whose order is that of the clause kinds.
///
/// # Errors
/// If the reference data are broken.
pub fn table(layout: Layout) -> Result<Option<&'static LayoutTable>, Error> {
    let broken = |why: &String| Error::Typesetting { what: "the layout of the notice".into(), why: why.clone() };
    match layout {
        Layout::Eu => Ok(None),
        Layout::Fda => FDA.as_ref().map(Some).map_err(broken),
    }
}

/// The recall letter of the United States and the profile of its reply form; none if the reference data are broken, which a
/// test refuses.
pub(crate) fn american() -> Option<(&'static LayoutTable, &'static Profile)> {
    let (table, form) = (FDA.as_ref().ok()?, FDA_FORM.as_ref().ok()?);
    (table.form.as_deref() == Some(form.id.as_str())).then_some((table, form))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;

    #[test]
    fn the_recall_letter_knows_its_form_its_titles_and_where_it_is_read() {
        let (table, form) = american().unwrap();
        assert!(form.questions.iter().any(|q| q.id.as_str() == "adverse"), "asked by the FDA's form alone");
        assert!(table.is_read_in("us") && table.is_read_in(" PR ") && !table.is_read_in("DE"));
        assert!(!table.countries_source.is_empty());
        for tag in crate::words::ALL {
            let words = crate::words::Words::of(&(*tag).into());
            assert!(!table.titles.is_empty() && table.titles.iter().all(|title| words.has(title)), "{tag}");
            assert!(form.questions.iter().all(|q| words.has(&q.statement)), "{tag}");
        }
    }
}
