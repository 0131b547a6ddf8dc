//! What a notice must have before it can be submitted: a short list of gaps that would make it unsendable.
//!
//! The full linter with severities and legal sources grows here; this is its first layer, the one that blocks.

use super::{ClauseKind, Notice};
use crate::lang::Lang;

/// One thing that is missing, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gap {
    /// Stable code such as `notice.clause-missing`.
    pub code: &'static str,
    /// Which language, if it concerns one.
    pub lang: Option<Lang>,
    /// What is missing, for people.
    pub what: String,
}

/// Clauses without which no notice goes out: what it is about, what is wrong, what to do, and who helps.
const NEEDED: [ClauseKind; 4] =
    [ClauseKind::Introduction, ClauseKind::Problem, ClauseKind::UserActions, ClauseKind::Support];

/// The gaps that block submission; empty means the notice can be submitted.
pub fn gaps(notice: &Notice) -> Vec<Gap> {
    let mut gaps = Vec::new();
    let mut gap = |code, lang: Option<&Lang>, what: String| gaps.push(Gap { code, lang: lang.cloned(), what });
    if notice.products.is_empty() {
        gap("notice.no-product", None, "the product table is empty".into());
    }
    if notice.texts.is_empty() {
        gap("notice.no-language", None, "there is no text in any language".into());
    }
    if notice.signatories.len() < 2 {
        gap("notice.signatories", None, format!("two signatories are needed, {} named", notice.signatories.len()));
    }
    for (lang, text) in &notice.texts {
        for kind in NEEDED {
            if text.clause(kind).is_none_or(|c| c.text.trim().is_empty()) {
                gap("notice.clause-missing", Some(lang), format!("clause {kind:?} is missing"));
            }
        }
        for question in &notice.form.questions {
            if question.text.0.get(lang).is_none_or(|t| t.trim().is_empty()) {
                gap("notice.question-missing", Some(lang), format!("question {} has no text", question.id));
            }
        }
        if text.titles.is_empty() {
            gap("notice.title-missing", Some(lang), "no title".into());
        }
    }
    gaps
}

#[cfg(test)]
mod tests;
