//! What a finding about a language says.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use super::*;
use crate::{
    lang::needed::Audience,
    notice::lint::{Severity, tests::notice},
};
use jiff::civil::date;

const DATA: &str = include_str!("../../../../../../reference/languages/needed.toml");

fn found(country: &str, audience: Audience) -> Vec<(&'static str, Option<String>, String)> {
    let table: LanguageTable = toml::from_str(DATA).unwrap();
    let served = [(country.to_owned(), [audience].into())].into();
    let found = languages(&notice(), &table, &served, date(2026, 11, 26));
    found.into_iter().map(|f| (f.rule.id, f.lang.map(|l| l.to_string()), f.about)).collect()
}

#[test]
fn country_readers_regions_source_and_confidence_are_named() {
    // The notice is written in German and English.
    let belgium = found("BE", Audience::Lay);
    let langs: Vec<_> = belgium.iter().map(|(rule, lang, _)| (*rule, lang.as_deref().unwrap())).collect();
    assert_eq!(langs, [("language", "nl"), ("language", "fr")]);
    let about = &belgium[1].2;
    assert!(about.starts_with("BE (lay): fr (BE-WAL, BE-BRU); Commission"), "{about}");
    assert!(about.ends_with("[medium]"), "{about}");
    assert_eq!(found("DE", Audience::Lay), []);
}

#[test]
fn a_condition_is_named_and_an_unknown_country_too() {
    let poland = found("PL", Audience::Professional);
    assert_eq!((poland[0].0, poland[0].1.as_deref()), ("language-if", Some("pl")));
    assert!(poland[0].2.starts_with("PL (professional): en if "), "{}", poland[0].2);
    assert_eq!(found("XX", Audience::Chain), [("language-unknown", None, "XX (chain)".to_owned())]);
    assert_eq!((LANGUAGE.severity, LANGUAGE_IF.severity), (Severity::Serious, Severity::Advice));
}
