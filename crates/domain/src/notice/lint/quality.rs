//! What readers of the quality notification see that calls it a recall or a field safety notice.
//!
//! They read the clauses and the subject that everybody reads, and a second wording of titles, form introduction and statements
//! where there is one. Where there is none for titles and introduction, the program has words of its own, which a test keeps
//! free of both. Nothing is said where no product is for research only, because then nobody reads it so.

use super::{Finding, QUALITY_QUESTION, QUALITY_WORDS, phrase::Passage, texts::WordList};
use crate::{
    lang::{Lang, Texts},
    notice::{ClauseKind, Notice, NoticeText},
    product::Market,
};
use std::collections::BTreeSet;

pub(super) fn find(notice: &Notice, words: &WordList) -> Vec<Finding> {
    if notice.products.iter().all(|product| product.market != Market::Research) {
        return Vec::new();
    }
    let mut found = Vec::new();
    for (lang, text) in &notice.texts {
        let own = |texts: &Texts| texts.0.get(lang).is_some_and(|said| !said.trim().is_empty());
        for question in notice.form.questions.iter().filter(|q| !q.quality_text.is_empty() && !own(&q.quality_text)) {
            let about = question.id.to_string();
            found.push(Finding { rule: &QUALITY_QUESTION, lang: Some(lang.clone()), clause: None, about });
        }
        let phrases = words.names_recall.get(lang).into_iter().flatten();
        let phrases: Vec<&String> = phrases.collect();
        // A word that stands in a clause five times is said once.
        let said: BTreeSet<(Option<ClauseKind>, String)> = read(notice, lang, text)
            .flat_map(|(clause, said)| {
                let passage = Passage::new(said);
                let found = phrases.iter().filter_map(|phrase| passage.find(phrase)).map(str::to_owned);
                found.map(|word| (clause, word)).collect::<Vec<_>>()
            })
            .collect();
        let finding = |(clause, about)| Finding { rule: &QUALITY_WORDS, lang: Some(lang.clone()), clause, about };
        found.extend(said.into_iter().map(finding));
    }
    found
}

/// What the readers of the quality notification see of what people wrote in this language.
fn read<'n>(
    notice: &'n Notice,
    lang: &Lang,
    text: &'n NoticeText,
) -> impl Iterator<Item = (Option<ClauseKind>, &'n str)> {
    let clauses = text.clauses.iter().flat_map(|c| {
        [c.heading.as_deref(), Some(c.text.as_str())].into_iter().flatten().map(move |said| (Some(c.kind), said))
    });
    let head = text.quality_titles.iter().chain([&text.subject, &text.quality_form_introduction]);
    let questions = notice.form.questions.iter().filter_map(|question| {
        let second = question.quality_text.0.get(lang).filter(|said| !said.trim().is_empty());
        second.or_else(|| question.text.0.get(lang))
    });
    let rest: Vec<&'n str> = head.chain(questions).map(String::as_str).collect();
    clauses.chain(rest.into_iter().map(|said| (None, said)))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;
    use crate::notice::lint::{TermList, lint, tests::notice};

    fn found(notice: &Notice) -> Vec<(&'static str, Option<ClauseKind>, String)> {
        let words: WordList = toml::from_str(include_str!("../../../../../reference/notice/words.toml")).unwrap();
        let mut found = lint(notice, &words, &TermList::default());
        found.retain(|f| f.rule.id.starts_with("quality-"));
        found.into_iter().map(|f| (f.rule.id, f.clause, f.about)).collect()
    }

    /// A notice whose German text calls itself a recall in four places.
    fn recalls() -> Notice {
        let mut notice = notice();
        let german = notice.texts.get_mut(&Lang::from("de")).unwrap();
        german.titles = vec!["Dringender Rückruf".into()];
        german.form_introduction = "Bestätigen Sie den Erhalt der Sicherheitsinformation.".into();
        let support = german.clauses.iter_mut().find(|c| c.kind == ClauseKind::Support).unwrap();
        support.text = "Fragen zum Rückruf? Zu diesem Rückruf helfen wir gern.".into();
        notice.form.questions[0].text.0.insert("de".into(), "Ich habe die Sicherheitsinformation gelesen.".into());
        notice
    }

    #[test]
    fn only_what_readers_of_a_quality_notification_see_is_looked_through() {
        let mut notice = recalls();
        assert_eq!(found(&notice), [], "nobody reads it as a quality notification");
        notice.products[0].market = Market::Research;
        // Titles and introduction are the program's then; clause and statement are read as they stand.
        let (statement, clause) = ("Sicherheitsinformation".to_owned(), "Rückruf".to_owned());
        let all = [("quality-words", None, statement), ("quality-words", Some(ClauseKind::Support), clause)];
        assert_eq!(found(&notice), all);
        // A second wording takes the place of the first, also where it is the one that is wrong.
        notice.form.questions[0].quality_text.0.insert("de".into(), "Ich habe die Mitteilung gelesen.".into());
        notice.form.questions[0].quality_text.0.insert("en".into(), "I have read the notification.".into());
        assert_eq!(found(&notice), all[1..]);
        let german = notice.texts.get_mut(&Lang::from("de")).unwrap();
        german.quality_form_introduction = "Zur Rückrufaktion".into();
        german.clauses.retain(|c| c.kind != ClauseKind::Support);
        assert_eq!(found(&notice), [("quality-words", None, "Rückrufaktion".to_owned())]);
    }

    #[test]
    fn a_second_wording_stands_in_every_language_or_in_none() {
        let mut notice = notice();
        notice.products[0].market = Market::Research;
        assert_eq!(found(&notice), []);
        notice.form.questions[0].quality_text.0.insert("de".into(), "Ich habe die Mitteilung gelesen.".into());
        assert_eq!(found(&notice), [("quality-question", None, "receipt".to_owned())]);
    }
}
