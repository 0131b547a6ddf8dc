//! The notice as one market family reads it: the same contents, other titles, and frame words that call it by them.
//!
//! Everything that prints or shows titles takes the notice made here; a notice for the diagnostic family is the notice
//! itself, so its bytes stay what they were. Called by whoever renders, sends or shows.

use crate::words::Words;
use domain::{notice::Notice, product::Market};
use std::borrow::Cow;

/// The notice with the titles of this family in every language.
pub fn notice_for(notice: &Notice, family: Market) -> Cow<'_, Notice> {
    if family.is_diagnostic() {
        return Cow::Borrowed(notice);
    }
    let mut own = notice.clone();
    own.family = family;
    for (lang, text) in &mut own.texts {
        let written = text.quality_titles.iter().any(|title| !title.trim().is_empty());
        text.titles = if written { text.quality_titles.clone() } else { vec![Words::of(lang).t("title-quality")] };
    }
    Cow::Owned(own)
}

#[cfg(test)]
mod tests;
