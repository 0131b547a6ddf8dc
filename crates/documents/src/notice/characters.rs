//! Says where a character stands that no font can show: in which clause and language, in the words of the author.
//!
//! The typesetter would find it, too, but knows only the place in its data. What it finds later (product names, addresses) is
//! named by that place.

use crate::{Error, typesetting::Fonts};
use domain::{lang::Lang, notice::Notice};

/// Looks through everything that people wrote in one language.
///
/// # Errors
/// [`Error::Glyph`] for the first character without a glyph, control characters among them.
pub(crate) fn check(notice: &Notice, lang: &Lang, fonts: &Fonts) -> Result<(), Error> {
    let one = |what: String, text: &str| match fonts.missing(text) {
        Some(character) => Err(Error::Glyph { what: format!("{what} ({lang})"), character }),
        None => Ok(()),
    };
    let Some(text) = notice.texts.get(lang) else { return Ok(()) };
    for title in text.titles.iter().chain(&text.quality_titles).chain(&text.recall_titles) {
        one("titles".into(), title)?;
    }
    one("subject".into(), &text.subject)?;
    one("attention".into(), &text.attention)?;
    one("salutation".into(), &text.salutation)?;
    one("closing".into(), &text.closing)?;
    one("form_introduction".into(), &text.form_introduction)?;
    one("quality_form_introduction".into(), &text.quality_form_introduction)?;
    for clause in &text.clauses {
        one(format!("heading of clause {}", clause.kind.word()), clause.heading.as_deref().unwrap_or_default())?;
        one(format!("clause {}", clause.kind.word()), &clause.text)?;
    }
    for one_there in &notice.representatives {
        for said in [&one_there.name, &one_there.address, &one_there.email, &one_there.phone] {
            one("representatives".into(), said)?;
        }
    }
    for question in &notice.form.questions {
        for said in [&question.text, &question.quality_text] {
            one(format!("question {}", question.id), said.0.get(lang).map_or("", String::as_str))?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;
    use crate::{form, notice, sample};
    use domain::notice::ClauseKind;

    #[test]
    fn a_bad_character_is_named_by_clause_and_language() {
        let fonts = sample::fonts();
        let lang = Lang::from("de");
        for character in ['\u{0}', '\u{7}', '\u{10ffff}'] {
            let mut whole = sample::notice();
            let text = whole.texts.get_mut(&lang).unwrap();
            let clause = text.clauses.iter_mut().find(|c| c.kind == ClauseKind::Problem).unwrap();
            clause.text.push(character);
            let expected = Error::Glyph { what: "clause problem (de)".into(), character };
            assert_eq!(notice::render(&whole, &lang, &fonts).unwrap_err(), expected);
            assert!(notice::render(&whole, &"en".into(), &fonts).is_ok(), "the other language is whole");
        }
        let mut whole = sample::notice();
        let id = whole.form.questions[0].id.clone();
        whole.form.questions[0].text.0.insert(lang.clone(), "x\u{1}".into());
        let refused = form::render_blank(&whole, &lang, &fonts).unwrap_err().to_string();
        assert!(refused.contains(&format!("question {id} (de)")), "{refused}");
    }
}
