//! Doubts: which answers open work for a person.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use super::{Answer, Disposition, Doubt, Response, doubts};
use crate::sample::{commitment, done, not_yet, response, unit};

fn with_answers(said: &[(&str, Disposition)], answers: &[(&str, bool)]) -> Response {
    let answers = answers.iter().map(|(question, yes)| Answer::plain(*question, *yes));
    Response { answers: answers.collect(), ..response("r-1", true, said) }
}

#[test]
fn a_plain_answer_has_none() {
    let scrapped = Disposition::Scrapped { on: None };
    let plain = with_answers(
        &[("DS1", done()), ("DS2", scrapped)],
        &[("receipt", true), ("users_informed", true), ("measures_done", true)],
    );
    assert_eq!(doubts(&plain), []);
}

#[test]
fn not_yet_is_no_doubt_unless_all_is_said_to_be_done() {
    let honest = with_answers(&[("DS1", not_yet())], &[("receipt", true), ("measures_done", false)]);
    assert_eq!(doubts(&honest), []);
    let hasty = with_answers(&[("DS1", done()), ("DS2", not_yet())], &[("receipt", true), ("measures_done", true)]);
    assert_eq!(doubts(&hasty), [Doubt::Contradiction { unit: unit("DS2") }]);
}

#[test]
fn each_no_is_named() {
    let no = with_answers(&[], &[("receipt", false), ("users_informed", false), ("customers_informed", true)]);
    let said_no = |question: &str| Doubt::SaidNo { question: question.into() };
    assert_eq!(doubts(&no), [said_no("receipt"), said_no("users_informed")]);
}

#[test]
fn units_that_need_care_and_serials_nobody_knew() {
    let cannot = Disposition::Cannot { reason: commitment('7') };
    let passed_on = Disposition::PassedOn { to: commitment('8') };
    let mut response =
        response("r-1", true, &[("DS1", Disposition::NotHere), ("DS2", cannot), ("DS3", passed_on), ("DS4", done())]);
    response.unknown_serials = vec!["X1".into(), "X2".into()];
    let care = |serial| Doubt::NeedsCare { unit: unit(serial) };
    let expected =
        [care("DS1"), care("DS2"), Doubt::PassedOn { unit: unit("DS3") }, Doubt::UnknownSerials { count: 2 }];
    assert_eq!(doubts(&response), expected);
}

#[test]
fn final_dispositions_and_their_stored_words() {
    let all = [
        (done(), true),
        (Disposition::PassedOn { to: commitment('1') }, true),
        (Disposition::Scrapped { on: None }, true),
        (not_yet(), false),
        (Disposition::NotHere, false),
        (Disposition::Cannot { reason: commitment('1') }, false),
    ];
    for (disposition, is_final) in all {
        assert_eq!(disposition.is_final(), is_final, "{disposition:?}");
        assert_eq!(serde_json::to_value(&disposition).unwrap()["is"], disposition.word());
    }
}
