//! The notice as one family reads it: the same contents, other titles, and frame words that call it by them; for the United
//! States also in the order of the FDA's recall letter, with the questions of its reply form.
//!
//! Everything that prints or shows titles takes the notice made here; a notice for the diagnostic family is the notice
//! itself, so its bytes stay what they were. Called by whoever renders, sends or shows.

use crate::{layouts, words::Words};
use domain::{
    id::ProductKey,
    lang::{Lang, Texts},
    notice::{Family, Layout, Notice},
    response::{Asked, Profile, ReplyForm},
};
use std::borrow::Cow;

/// Whether the recall letter of the United States is read in this country (ISO 3166-1 alpha-2).
pub fn is_american(country: &str) -> bool {
    layouts::american().is_some_and(|(table, _)| table.is_read_in(country))
}

/// The family of a consignee in this country with units of these products.
pub fn family_of<'a>(notice: &Notice, country: &str, units: impl IntoIterator<Item = &'a ProductKey>) -> Family {
    Family::of(notice, is_american(country), units)
}

/// The notice with the titles of this family in every language.
pub fn notice_for(notice: &Notice, family: Family) -> Cow<'_, Notice> {
    if family.is_diagnostic() {
        return Cow::Borrowed(notice);
    }
    let mut own = notice.clone();
    own.family = family;
    for (lang, text) in &mut own.texts {
        let (written, words) =
            (if family == Family::Research { &text.quality_titles } else { &text.recall_titles }, Words::of(lang));
        text.titles = if written.iter().any(|title| !title.trim().is_empty()) {
            written.clone()
        } else {
            program_titles(family).iter().map(|key| words.t(key)).collect()
        };
    }
    if family == Family::Research {
        in_its_words(&mut own);
    }
    if let (Family::UnitedStates, Some((_, profile))) = (family, layouts::american()) {
        own.layout = Layout::Fda;
        own.form = form(notice, profile);
    }
    Cow::Owned(own)
}

/// Form introduction and statements as a quality notification says them: the author's second wording; without one, the
/// program's word for the introduction, and the statement as it is, which the linter looks through.
fn in_its_words(own: &mut Notice) {
    let is_said = |text: &str| !text.trim().is_empty();
    for (lang, text) in &mut own.texts {
        text.form_introduction = match (is_said(&text.quality_form_introduction), is_said(&text.form_introduction)) {
            (true, _) => text.quality_form_introduction.clone(),
            (false, true) => {
                let reference = ("reference", own.reference.as_str().into());
                Words::of(lang).with("form-introduction-quality", &[reference])
            }
            (false, false) => String::new(),
        };
    }
    for question in &mut own.form.questions {
        let said = question.quality_text.0.iter().filter(|(_, words)| is_said(words));
        question.text.0.extend(said.map(|(lang, words)| (lang.clone(), words.clone())));
    }
}

/// The frame words of a family's titles, where the author wrote none.
fn program_titles(family: Family) -> Vec<&'static str> {
    match layouts::american() {
        Some((table, _)) if family == Family::UnitedStates => table.titles.iter().map(String::as_str).collect(),
        _ => vec!["title-quality"],
    }
}

/// The form of a profile with the actions that this notice asks for one by one. A notice whose form is of that profile already
/// keeps it, with the words of its author.
fn form(notice: &Notice, profile: &Profile) -> ReplyForm {
    if notice.form.profile.as_deref() == Some(profile.id.as_str()) {
        return notice.form.clone();
    }
    let said = |word: &str| {
        let of = |lang: &Lang| (lang.clone(), Words::of(lang).t(word));
        Texts(notice.texts.keys().map(of).collect())
    };
    let mut form = profile.form(&[], said);
    let place = form.questions.iter().position(|q| q.asked == Asked::Chain).unwrap_or(form.questions.len());
    let actions = notice.form.questions.iter().filter(|q| q.id.as_str().starts_with("action_")).cloned();
    form.questions.splice(place..place, actions);
    form
}

#[cfg(test)]
mod tests;
