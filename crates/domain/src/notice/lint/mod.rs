//! The linter of a notice: what an authority would ask for, before it asks.
//!
//! Each rule says how bad it is, which field of the EU template or which clause it comes from, and how sure that source is.
//! Rules that [`Severity::Blocks`] keep the notice from being submitted; the others are the author's to answer, because a
//! maker may have a reason that no program knows. What is missing in every language is one finding; what is missing in some is
//! one for each of them.
//!
//! Pure. The words behind the findings are in `documents/lang/*/lint.ftl` under `lint-<id>`.

mod formulas;
mod gaps;
mod languages;
mod layouts;
mod phrase;
mod quality;
mod reading;
mod terms;
mod texts;

pub use formulas::{FORMULAS, Formula, Scale};
pub use languages::languages;
pub use layouts::layouts;
pub use reading::{Reading, reading};
pub use terms::{Term, TermList, TermWords};
pub use texts::{Reviewed, WordList};

use super::{ClauseKind, Notice};
use crate::lang::Lang;
use serde::Serialize;

/// How bad a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// The notice cannot be submitted.
    Blocks,
    /// An authority or a reader would miss it.
    Serious,
    /// Would be better.
    Advice,
}

impl Severity {
    /// The stable word, for text keys and answers to machines.
    pub fn word(self) -> &'static str {
        match self {
            Self::Blocks => "blocks",
            Self::Serious => "serious",
            Self::Advice => "advice",
        }
    }
}

/// One rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Rule {
    /// Its stable name.
    pub id: &'static str,
    /// How bad a finding is.
    pub severity: Severity,
    /// Field of the EU field safety notice template (revision 1, 2018); empty: none. The numbers are carried from knowledge; no
    /// copy of the template was at hand.
    pub field: &'static str,
    /// Where it comes from: regulation and clause, or the house.
    pub source: &'static str,
    /// The clause was read in a stored copy; else it is carried from knowledge and to be checked before it is relied on.
    pub checked: bool,
}

macro_rules! rules {
    ($($name:ident = $id:literal, $severity:ident, $field:literal, $source:literal, $checked:literal;)+) => {
        $(pub(super) static $name: Rule = Rule {
            id: $id, severity: Severity::$severity, field: $field, source: $source, checked: $checked,
        };)+
        /// All rules, in the order of the template.
        pub static RULES: &[&Rule] = &[$(&$name),+];
    };
}

rules! {
    TITLE = "title", Blocks, "head", "MEDDEV 2.12-1 rev. 8, 5.4.4.2 (1)", true;
    NO_LANGUAGE = "no-language", Blocks, "", "house", true;
    NO_PRODUCT = "no-product", Blocks, "1", "MDR Art. 89(8)", true;
    UDI = "udi", Serious, "1.3", "MDR Art. 89(8)", true;
    SOFTWARE_VERSION = "software-version", Serious, "1.6", "EU FSN template 1.6", false;
    SERIAL_SCOPE = "serial-scope", Serious, "1.7", "MEDDEV 2.12-1 rev. 8, 5.4.4.2 (2)", true;
    CLAUSE = "clause", Blocks, "2.1, 3.1", "MDR Art. 89(8)", true;
    HAZARD = "hazard", Serious, "2.2", "MEDDEV 2.12-1 rev. 8, 5.4.4.2 (3)", true;
    PROBABILITY = "probability", Serious, "2.3", "EU FSN template 2.3", false;
    PATIENT_RISK = "patient-risk", Serious, "2.4", "MDR Art. 89(8); MEDDEV 2.12-1 rev. 8, 5.4.4.2 (3)", true;
    USER_DEADLINE = "user-deadline", Serious, "3.2", "MEDDEV 2.12-1 rev. 8, 5.4.4.2 (4), timelines", true;
    LOOK_BACK = "look-back", Serious, "3.3", "MEDDEV 2.12-1 rev. 8, 5.4.4.2 (4), previous results", true;
    REPLY_DEADLINE = "reply-deadline", Serious, "3.4", "EU FSN template 3.4", false;
    QUESTION = "question", Blocks, "3.4", "house: a form without a question", true;
    SRN = "srn", Serious, "4.7", "MDR Art. 89(8), if already issued", true;
    AUTHORITIES = "authorities", Serious, "4.8", "MEDDEV 2.12-1 rev. 8, 5.4.4.2 (8)", true;
    ATTACHMENTS = "attachments", Serious, "4.9", "house: what is read later is what was signed", true;
    SIGNATORIES = "signatories", Blocks, "4.10", "house: two roles sign", true;
    KEY_NEWS = "key-news", Blocks, "4.3", "EU FSN template 4.3: what is new in an update", false;
    LAYOUT = "layout", Advice, "", "FDA model recall letter: sections 1 to 5 read, the order of the rest from knowledge", false;
    LAYOUT_ELSEWHERE = "layout-elsewhere", Serious, "", "house: 21 CFR 7.49 is known in the United States only, MDR Art. 89(8) elsewhere", true;
    LETTER_SECTION = "letter-section", Serious, "", "FDA model recall letter, sections 1 to 5; 21 CFR 7.49(c)(1)(ii) to (iv)", true;
    REPORT_MEANS = "report-means", Advice, "", "21 CFR 7.49(c)(1)(v): a ready means to report, such as a telephone", true;
    MEDWATCH = "medwatch", Serious, "", "FDA model recall letter: how to report to MedWatch", true;
    LANGUAGE = "language", Serious, "", "MDR Art. 89(8), IVDR Art. 84(8): languages determined by the Member State", true;
    LANGUAGE_IF = "language-if", Advice, "", "MDR Art. 89(8), IVDR Art. 84(8): languages determined by the Member State", true;
    LANGUAGE_UNKNOWN = "language-unknown", Advice, "", "house: a country without a row is not passed over", true;
    NOT_TRANSLATED = "not-translated", Blocks, "", "MDR Art. 89(8): consistent in all Member States", true;
    STALE = "stale", Blocks, "", "MDR Art. 89(8): consistent in all Member States", true;
    UNREVIEWED = "unreviewed", Serious, "", "house: a second pair of eyes in the country", true;
    LINKS_DIFFER = "links-differ", Serious, "", "MDR Art. 89(8): consistent in all Member States", true;
    PLAYS_DOWN = "plays-down", Serious, "", "MDR Art. 89(8); MEDDEV 2.12-1 rev. 8, 5.4.4.2 (9a)", true;
    ADVERTISES = "advertises", Serious, "", "MEDDEV 2.12-1 rev. 8, 5.4.4.2 (9b)", true;
    QUALITY_WORDS = "quality-words", Serious, "", "house: what is sold for research only is no device, and its notice no recall", true;
    QUALITY_QUESTION = "quality-question", Serious, "", "house: a second wording in every language, or in none", true;
    TERM = "term", Advice, "", "house: one word for one thing, as the word list has it", true;
    LONG_SENTENCE = "long-sentence", Advice, "", "house: a tired reader", true;
}

/// One thing that was found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// By which rule.
    pub rule: &'static Rule,
    /// In which language; none: in all of them, or it concerns none.
    pub lang: Option<Lang>,
    /// In which clause, if it is in one.
    pub clause: Option<ClauseKind>,
    /// What it is about: products, a word as written, a question. Empty if the rule says it all.
    pub about: String,
}

/// Everything that is to be said about a notice by itself, in the order of [`RULES`], then by language. Where it goes is not
/// known here; what the countries need is said by [`languages`].
pub fn lint(notice: &Notice, words: &WordList, terms: &TermList) -> Vec<Finding> {
    let mut found = gaps::find(notice);
    found.extend(texts::find(notice, words));
    found.extend(quality::find(notice, words));
    found.extend(terms::find(notice, terms));
    let place = |finding: &Finding| RULES.iter().position(|rule| rule.id == finding.rule.id);
    found.sort_by(|a, b| (place(a), &a.lang, a.clause).cmp(&(place(b), &b.lang, b.clause)));
    found
}

/// Only what keeps the notice from being submitted.
pub fn blocking(notice: &Notice) -> Vec<Finding> {
    let mut found = lint(notice, &WordList::default(), &TermList::default());
    found.retain(|finding| finding.rule.severity == Severity::Blocks);
    found
}

#[cfg(test)]
pub(crate) mod tests;
