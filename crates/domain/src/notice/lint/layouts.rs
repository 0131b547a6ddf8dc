//! What the layouts ask for that are read in the countries served: the recall letter of the United States, and the field safety
//! notice everywhere else.
//!
//! Its own entry beside [`super::lint`], because a notice does not know where it goes: the countries come from the scope, the
//! layout's sections and countries from `reference/notice/layouts`. What both layouts ask for is found by [`super::lint`] once.
//! Pure.

use super::{Finding, LAYOUT, LAYOUT_ELSEWHERE, LETTER_SECTION, MEDWATCH, REPORT_MEANS};
use crate::{
    lang::{Lang, needed::Served},
    notice::{ClauseKind, Family, Layout, LayoutTable, Notice, NoticeText},
};

/// The language of the recall letter, in which its sections are looked for.
const ENGLISH: &str = "en";

/// Findings about a recall letter that goes to countries of this table, and about one that goes elsewhere.
pub fn layouts(notice: &Notice, table: &LayoutTable, served: &Served) -> Vec<Finding> {
    let mut found = Vec::new();
    let (there, elsewhere): (Vec<&String>, Vec<&String>) = served.keys().partition(|c| table.is_read_in(c));
    let is_for_all = notice.layout == Layout::Fda;
    if is_for_all && !elsewhere.is_empty() {
        let countries: Vec<&str> = elsewhere.iter().map(|c| c.as_str()).collect();
        found.push(finding(&LAYOUT_ELSEWHERE, countries.join(", ")));
    }
    let is_read = !there.is_empty() && (is_for_all || Family::has_own_letter(notice));
    let Some(text) = notice.text(&Lang::from(ENGLISH)).filter(|_| is_read) else { return found };
    if !is_for_all {
        // Laid out so for everybody, the notice has said it of itself.
        found.push(finding(&LAYOUT, ""));
    }
    let has = |kind| has(text, kind);
    for section in table.sections.iter().filter(|s| s.confidence == "high" && !s.clauses.iter().any(|c| has(*c))) {
        let title = section.title.get(ENGLISH).unwrap_or(&section.id);
        found.push(Finding { clause: section.clauses.first().copied(), ..finding(&LETTER_SECTION, title) });
    }
    if notice.maker.support_phone.as_deref().is_none_or(|phone| phone.trim().is_empty()) {
        found.push(finding(&REPORT_MEANS, ""));
    }
    if !has(ClauseKind::AdverseEvents) {
        found.push(Finding { clause: Some(ClauseKind::AdverseEvents), ..finding(&MEDWATCH, "") });
    }
    found
}

fn has(text: &NoticeText, kind: ClauseKind) -> bool {
    text.clause(kind).is_some_and(|c| !c.text.trim().is_empty())
}

fn finding(rule: &'static super::Rule, about: impl Into<String>) -> Finding {
    Finding { rule, lang: None, clause: None, about: about.into() }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::{super::tests::notice, *};
    use crate::lang::needed::Audience;

    fn table() -> LayoutTable {
        toml::from_str(include_str!("../../../../../reference/notice/layouts/fda.toml")).unwrap()
    }

    fn served(countries: &[&str]) -> Served {
        countries.iter().map(|c| ((*c).to_owned(), [Audience::Professional].into())).collect()
    }

    fn said(notice: &Notice, countries: &[&str]) -> Vec<(&'static str, String)> {
        layouts(notice, &table(), &served(countries)).into_iter().map(|f| (f.rule.id, f.about)).collect()
    }

    #[test]
    fn a_notice_for_europe_is_asked_for_nothing_of_the_letter() {
        let mut notice = notice();
        notice.texts.values_mut().for_each(|text| text.clauses.retain(|c| c.kind != ClauseKind::AdverseEvents));
        assert_eq!(said(&notice, &["DE", "FR"]), []);
        let there: Vec<_> = said(&notice, &["DE", "PR"]).into_iter().map(|(id, _)| id).collect();
        assert_eq!(there, ["layout", "report-means", "medwatch"], "Puerto Rico is within the reach of the Act");
    }

    #[test]
    fn each_section_of_the_letter_that_has_no_clause_is_named() {
        let mut notice = notice();
        notice.maker.support_phone = Some("+1 800 555 0100".into());
        assert_eq!(said(&notice, &["US"]), [("layout", String::new())], "a notice in which nothing is missing");
        let english = notice.texts.get_mut(&Lang::from("en")).unwrap();
        let risk = [
            ClauseKind::Consequences,
            ClauseKind::PatientRisk,
            ClauseKind::Recognition,
            ClauseKind::IfNotFollowed,
            ClauseKind::SuspectedIntruder,
        ];
        english.clauses.retain(|c| !risk[1..].contains(&c.kind));
        assert_eq!(said(&notice, &["US"]).len(), 1, "one clause of the section is enough");
        let english = notice.texts.get_mut(&Lang::from("en")).unwrap();
        english.clauses.retain(|c| !risk.contains(&c.kind));
        let found = layouts(&notice, &table(), &served(&["US"]));
        assert_eq!((found[1].rule.id, found[1].clause), ("letter-section", Some(ClauseKind::Consequences)));
        assert!(found[1].about.starts_with("Risk to health"), "{}", found[1].about);
    }

    #[test]
    fn a_letter_for_everybody_names_the_countries_that_do_not_know_it() {
        let mut notice = notice();
        notice.layout = Layout::Fda;
        notice.maker.support_phone = Some("+1 800 555 0100".into());
        assert_eq!(said(&notice, &["AT", "DE", "US"]), [("layout-elsewhere", "AT, DE".to_owned())]);
        assert_eq!(said(&notice, &["US"]), []);
        notice.kind = crate::notice::NoticeKind::Quality;
        notice.layout = Layout::Eu;
        assert_eq!(said(&notice, &["US"]), [], "a quality notification is no recall");
    }
}
