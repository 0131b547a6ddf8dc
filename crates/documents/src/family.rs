//! The notice as one market family reads it: the same contents, other titles.
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
    for (lang, text) in &mut own.texts {
        let written = text.quality_titles.iter().any(|title| !title.trim().is_empty());
        text.titles = if written { text.quality_titles.clone() } else { vec![Words::of(lang).t("title-quality")] };
    }
    Cow::Owned(own)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;
    use crate::{letter::Press, notice, sample};

    #[test]
    fn research_has_titles_of_its_own_and_diagnostic_the_same_bytes() {
        let fonts = sample::fonts();
        let mut whole = sample::notice();
        let lang = "de".into();
        let before = notice::render(&whole, &lang, &fonts).unwrap();
        let letter = Press::new(&whole, &fonts).render(&sample::laboratory(2), &lang).unwrap();
        whole.products[0].market = Market::Research;
        whole.texts.get_mut(&lang).unwrap().quality_titles = vec!["Mitteilung zur Qualität".into()];
        let diagnostic = notice_for(&whole, Market::Diagnostic);
        assert_eq!(notice::render(&diagnostic, &lang, &fonts).unwrap(), before);
        assert_eq!(Press::new(&diagnostic, &fonts).render(&sample::laboratory(2), &lang).unwrap(), letter);
        let research = notice_for(&whole, Market::Research);
        assert_eq!(research.texts[&lang].titles, ["Mitteilung zur Qualität"]);
        assert_eq!(research.texts[&"en".into()].titles, [Words::of(&"en".into()).t("title-quality")]);
        assert_ne!(notice::render(&research, &lang, &fonts).unwrap(), before);
        assert_ne!(Press::new(&research, &fonts).render(&sample::laboratory(2), &lang).unwrap(), letter);
    }
}
