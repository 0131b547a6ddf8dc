//! Every doubt that a reader can say has words in each language of the office, and none has words that nobody says.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
use super::*;
use crate::{answers, incoming};
use documents::words::OFFICE;
use domain::lang::Lang;
use intake::{answer_json, answer_sheet, pdf_form, scan};
use std::collections::BTreeSet;

/// Every code there is, by reader.
fn all() -> Vec<(Reader, Vec<&'static str>)> {
    let own = [incoming::FILE_MORE, incoming::FORM_OTHER, incoming::FIELD_LOOK];
    vec![
        (Reader::Sheet, answer_sheet::CODES.iter().map(|known| known.code).collect()),
        (Reader::List, records::CODES.iter().map(|known| known.code).collect()),
        (Reader::Document, answer_json::CODES.iter().map(|known| known.code).collect()),
        (Reader::Fit, answers::CODES.iter().copied().chain(own).collect()),
        (Reader::File, LIST_UNREADABLE.iter().chain(ANSWER_UNREADABLE).copied().chain(["unreadable"]).collect()),
        (Reader::ListFile, LIST_UNREADABLE.to_vec()),
        (Reader::Reply, reply::CODES.iter().map(|known| known.0).collect()),
        (Reader::Form, pdf_form::CODES.iter().map(|known| known.code).collect()),
        (Reader::Scan, scan::CODES.iter().map(|known| known.code).collect()),
        (Reader::Mail, mail::CODES.to_vec()),
    ]
}

#[test]
fn every_doubt_says_what_it_is_and_what_to_do_in_each_language_of_the_office() {
    let mut seen = 0;
    for tag in OFFICE {
        let words = Words::of_office(&Lang::from(*tag));
        for (reader, codes) in all() {
            for code in codes {
                let doubt = Doubted { at: "/units/4".into(), ..Doubted::new(reader, code, "Wert") };
                let said = doubt.here([Spot::Column("Spalte".into())]).said(&words);
                assert!(!said.starts_with('['), "{tag}: {} has no words", Doubted::new(reader, code, "").key());
                assert!(said.ends_with('.') && said.matches([':', '.', ';']).count() > 1, "{tag}: {code}: {said}");
                assert!(!said.contains(['{', '}', '"']), "{tag}: {code}: {said}");
                seen += 1;
            }
        }
    }
    assert!(seen > 400, "{seen}");
}

/// The value stands in the sentence wherever the reader's own sentence holds it, unless it stands beside it.
#[test]
fn no_value_is_lost_in_words() {
    let templates = answer_sheet::CODES.iter().map(|known| (Reader::Sheet, known.code, known.what));
    let templates = templates.chain(records::CODES.iter().map(|known| (Reader::List, known.code, known.what)));
    let templates = templates.chain(answer_json::CODES.iter().map(|known| (Reader::Document, known.code, known.what)));
    let templates = templates.chain(pdf_form::CODES.iter().map(|known| (Reader::Form, known.code, known.what)));
    let templates = templates.chain(scan::CODES.iter().map(|known| (Reader::Scan, known.code, known.what)));
    for (reader, code, what) in templates {
        for tag in OFFICE {
            let doubt = Doubted { at: "PLACE".into(), ..Doubted::new(reader, code, "VALUE") };
            let doubt = doubt.here([Spot::Column("COLUMN".into())]);
            let said = format!("{} {}", doubt.said(&Words::of_office(&Lang::from(*tag))), doubt.detail);
            for (name, shown) in [("{value}", "VALUE"), ("{column}", "COLUMN"), ("{at}", "PLACE")] {
                assert_eq!(what.contains(name), said.contains(shown), "{tag}: {code}: {name} in {said}");
            }
        }
    }
}

#[test]
fn no_words_are_left_of_a_doubt_that_nobody_says() {
    let known: BTreeSet<String> =
        all().into_iter().flat_map(|(r, codes)| codes.into_iter().map(move |c| Doubted::new(r, c, "").key())).collect();
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../documents/lang/en/office-doubts.ftl");
    let text = std::fs::read_to_string(folder).unwrap();
    let there: BTreeSet<String> = text
        .lines()
        .filter_map(|line| line.split_once(" = "))
        .map(|(key, _)| key.to_owned())
        .filter(|key| key.starts_with("doubt-in-"))
        .collect();
    assert_eq!(there.difference(&known).collect::<Vec<_>>(), Vec::<&String>::new());
}

#[test]
fn a_field_of_our_own_form_is_named_by_what_it_is() {
    let serial = |row: u32| (row == 2).then(|| "1000418".to_owned());
    assert_eq!(spot_of("unit-2-date", &serial), Spot::Unit("1000418".into()));
    assert_eq!(spot_of("unit-2", &serial), Spot::Unit("1000418".into()));
    assert_eq!(spot_of("unit-9", &serial), Spot::Field("unit-9".into()));
    assert_eq!(spot_of("question-users_informed-date", &serial), Spot::Question("users_informed".into()));
    assert_eq!(spot_of("contact-department", &serial), Spot::Named("form-department".into()));
    assert_eq!(spot_of("Textfeld 1", &serial), Spot::Field("Textfeld 1".into()));
}

#[test]
fn a_doubt_about_words_quotes_them() {
    let text = "Moin. Am 3.12. ist SN 1000418 erledigt, sobald das Update da ist! Und sonst?\nGruß";
    let at = text.find("erledigt").unwrap();
    let doubt = reply::Doubt { code: "said.condition", place: Some(at..at + 8), what: "", todo: "" };
    assert_eq!(of_reply(&doubt, text).quote, "Am 3.12. ist SN 1000418 erledigt, sobald das Update da ist!");
    let last = text.find("Gruß").unwrap();
    assert_eq!(sentence(text, last..text.len()), "Gruß");
    assert_eq!(sentence("no end", 0..2), "no end");
    let long = "x".repeat(400);
    let doubt = reply::Doubt { code: "said.condition", place: Some(0..400), what: "", todo: "" };
    assert_eq!(of_reply(&doubt, &long).quote.chars().count(), QUOTED + 1);
}

#[test]
fn a_file_that_cannot_be_read_keeps_its_code() {
    let known = Doubted::unreadable("file.syntax: this is no JSON: expected value at line 1. Correct it there");
    assert_eq!((known.key().as_str(), known.detail.as_str()), ("doubt-in-file-file-syntax", ""));
    let list = Doubted::unreadable_list("header.columns: the header in row 1 has no column for country").unwrap();
    assert_eq!(list.key(), "doubt-in-listfile-header-columns");
    assert_eq!(list.detail, "the header in row 1 has no column for country");
    assert_eq!(Doubted::unreadable_list("a field: too long"), None);
    let other = Doubted::unreadable("the PDF opens only with a password. Save it without one and send that file");
    assert_eq!(other.key(), "doubt-in-file-unreadable");
    assert!(other.detail.starts_with("the PDF opens"));
}
