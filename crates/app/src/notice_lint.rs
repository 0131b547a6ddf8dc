//! What the linter of a notice found, in words: for the office and the command line.

use crate::{Result, story};
use documents::{
    layouts,
    words::{Value, Words},
};
use domain::{
    lang::{Lang, needed::Served},
    notice::{
        Layout, Notice,
        lint::{self, Finding, Reading},
    },
};
use jiff::civil::Date;
use serde::Serialize;

/// One finding in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FindingLine {
    /// The rule.
    pub rule: &'static str,
    /// `blocks`, `serious`, `advice`.
    pub severity: &'static str,
    /// Field of the EU template; empty: none.
    pub field: &'static str,
    /// Where the rule comes from, for machines and the command line.
    pub source: &'static str,
    /// The same in the language of the answer.
    #[serde(skip)]
    pub source_said: String,
    /// The source was read in a stored copy.
    pub checked: bool,
    /// In which language of the notice; none: in all, or it concerns none.
    pub lang: Option<Lang>,
    /// In which clause, by its word.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub clause: Option<&'static str>,
    /// What was found, as a sentence.
    pub said: String,
}

/// What is to be said about a notice.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LintReport {
    /// Reference of the notice.
    pub notice: String,
    /// The findings, in the order of the template.
    pub findings: Vec<FindingLine>,
    /// How easy each language is to read.
    pub reading: Vec<(Lang, Reading)>,
}

impl LintReport {
    /// Whether something keeps the notice from being submitted.
    pub fn blocks(&self) -> bool {
        self.findings.iter().any(|finding| finding.severity == "blocks")
    }
}

/// Lints a notice and says it in `lang`.
///
/// # Errors
/// A fault of ours only: reference data that cannot be read.
pub fn report(notice: &Notice, lang: &Lang) -> Result<LintReport> {
    let words = Words::of_office(lang);
    let found = lint::lint(notice, &story::reference_words()?, &story::reference_terms()?);
    Ok(LintReport {
        notice: notice.reference.to_string(),
        findings: found.iter().map(|finding| line(finding, &words)).collect(),
        reading: notice.texts.iter().map(|(lang, text)| (lang.clone(), lint::reading(text, lang.as_str()))).collect(),
    })
}

/// Which languages the countries in scope need and the notice lacks, and what the layouts read there ask for, said in `lang`.
///
/// # Errors
/// A fault of ours only: reference data that cannot be read.
pub fn of_scope(notice: &Notice, served: &Served, on: Date, lang: &Lang) -> Result<Vec<FindingLine>> {
    let (words, table) = (Words::of_office(lang), story::reference_languages()?);
    let mut found = lint::languages(notice, &table, served, on);
    for layout in Layout::ALL.into_iter().filter_map(|layout| layouts::table(layout).transpose()) {
        found.extend(lint::layouts(notice, layout?, served));
    }
    Ok(found.iter().map(|finding| line(finding, &words)).collect())
}

fn line(finding: &Finding, words: &Words) -> FindingLine {
    let clause = finding.clause.map(|kind| words.t(&format!("clause-{}", kind.word().replace('_', "-"))));
    // What a question asks says more than the name of its field.
    let is_question = finding.rule.id.ends_with("question");
    let about = if is_question { words.question(&finding.about) } else { finding.about.clone() };
    let values: [(&'static str, Value<'_>); 2] =
        [("about", about.into()), ("clause", clause.unwrap_or_else(|| "none".to_owned()).into())];
    FindingLine {
        rule: finding.rule.id,
        severity: finding.rule.severity.word(),
        field: finding.rule.field,
        source: finding.rule.source,
        source_said: words.t(&format!("lint-source-{}", finding.rule.id)),
        checked: finding.rule.checked,
        lang: finding.lang.clone(),
        clause: finding.clause.map(|kind| kind.word()),
        said: words.with(&format!("lint-{}", finding.rule.id), &values),
    }
}

/// A finding as rule, language and what it is about, for an error.
pub(crate) fn short(finding: &Finding) -> String {
    let about = match finding.clause {
        Some(kind) => kind.word().to_owned(),
        None => finding.about.clone(),
    };
    let lang = finding.lang.as_ref().map_or_else(String::new, |lang| format!("{lang}: "));
    format!("{lang}{} {about}", finding.rule.id).trim_end().to_owned()
}
