//! The lock between a source text and its translations: each translated clause keeps the words it was made from.
//!
//! If those words are no longer those of the source, the clause is stale in that language, and nothing else is. A stale
//! clause keeps the notice from being submitted (`lint`), until somebody has translated it again or said that it still holds.
//!
//! Kept are the words themselves, not their digest, so that a translator sees what has changed.

use super::{Clause, ClauseKind, Notice, NoticeText};
use crate::{id::StaffId, lang::Lang};
use serde::{Deserialize, Serialize};

/// How a text came into its language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Translation {
    /// The words of the source at that time, as [`source_of`] writes them.
    pub of: String,
    /// The translator.
    pub by: StaffId,
    /// Who has reviewed it for the country; never the translator.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reviewed_by: Option<StaffId>,
}

/// A part of a text that is translated as one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Part {
    /// Titles, subject, salutation, closing, introductions of the form.
    Head,
    /// A clause.
    Clause(ClauseKind),
}

/// A translation that is not of the source as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stale {
    /// In which language.
    pub lang: Lang,
    /// Which part.
    pub part: Part,
    /// The words it was made from; none: it was never marked as a translation.
    pub of: Option<String>,
    /// The words of the source now; none: the source no longer has the part.
    pub now: Option<String>,
}

/// The words of one part, as a translation keeps them: heading and text, or the parts of the head, one paragraph each.
pub fn source_of(text: &NoticeText, part: Part) -> Option<String> {
    match part {
        Part::Head => {
            let rest = [&text.subject, &text.salutation, &text.closing, &text.form_introduction];
            // Only if there is one: what was translated before there were such words is not stale by their absence.
            let later = [&text.quality_form_introduction, &text.attention];
            let later = later.into_iter().filter(|words| !words.trim().is_empty());
            Some(
                text.titles
                    .iter()
                    .chain(&text.quality_titles)
                    .chain(&text.recall_titles)
                    .chain(rest)
                    .chain(later)
                    .map(|s| s.trim())
                    .collect::<Vec<_>>()
                    .join("\n\n"),
            )
        }
        Part::Clause(kind) => text.clause(kind).map(words),
    }
}

fn words(clause: &Clause) -> String {
    match &clause.heading {
        Some(heading) => format!("{}\n\n{}", heading.trim(), clause.text.trim()),
        None => clause.text.trim().to_owned(),
    }
}

/// Every translation that is stale, by language, then by part. Empty if the notice has no source language.
///
/// ```
/// # use domain::{lang::Lang, notice::*};
/// # let clause = |text: &str, of: Option<&str>| Clause { kind: ClauseKind::Problem, heading: None, text: text.into(),
/// #     translation: of.map(|of| Translation { of: of.into(), by: "t".into(), reviewed_by: None }) };
/// # let head = |of: Option<&str>| of.map(|of| Translation { of: of.into(), by: "t".into(), reviewed_by: None });
/// # let text = |clause, translation| NoticeText { titles: vec![], quality_titles: vec![], recall_titles: vec![], subject: "S".into(), attention: String::new(), salutation: String::new(),
/// #     closing: String::new(), clauses: vec![clause], form_introduction: String::new(), quality_form_introduction: String::new(),
/// #     translation };
/// # let mut notice: Notice = serde_json::from_value(serde_json::json!({
/// #   "reference": "R", "document_no": "D", "revision": 1, "maker": {"name": "", "address": [], "support_email": "",
/// #   "care_email": "", "website": ""}, "products": [], "instructions": {"url": ""}, "signatories": [],
/// #   "form": {"questions": []}, "texts": {}})).unwrap();
/// notice.source = Some(Lang::from("en"));
/// notice.texts.insert(Lang::from("en"), text(clause("Anybody gets in.", None), None));
/// let made_of = source_of(&notice.texts[&Lang::from("en")], Part::Head);
/// notice.texts.insert(Lang::from("de"), text(clause("Jeder kommt hinein.", Some("Anybody gets in.")), head(made_of.as_deref())));
/// assert!(stale(&notice).is_empty());
///
/// // One sentence of the source changes: that clause is stale in German, and nothing else.
/// notice.texts.get_mut(&Lang::from("en")).unwrap().clauses[0].text = "Anybody gets in without a password.".into();
/// let found = stale(&notice);
/// assert_eq!((found.len(), found[0].part, found[0].lang.as_str()), (1, Part::Clause(ClauseKind::Problem), "de"));
/// ```
pub fn stale(notice: &Notice) -> Vec<Stale> {
    let Some((source, text)) = notice.source.as_ref().and_then(|lang| notice.texts.get_key_value(lang)) else {
        return Vec::new();
    };
    let mut found = Vec::new();
    for (lang, own) in notice.texts.iter().filter(|(lang, _)| *lang != source) {
        let clauses = own.clauses.iter().map(|c| (Part::Clause(c.kind), c.translation.as_ref()));
        for (part, made) in [(Part::Head, own.translation.as_ref())].into_iter().chain(clauses) {
            let (of, now) = (made.map(|t| t.of.clone()), source_of(text, part));
            if of.is_none() || of != now {
                found.push(Stale { lang: lang.clone(), part, of, now });
            }
        }
    }
    found
}
