//! The phrase tables, tried out by combining them: in every language a negation, a "will" or a condition beside "done" is
//! never done, and each plain phrase says what its key means.
//!
//! The sentences are no prose; they show that no phrase of one kind hides another. They cannot show that a phrase is the
//! right one: nobody but native readers can.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use super::{
    Known, Said,
    phrases::{Key, listed},
    propose, split,
};

fn said(tag: &str, text: &str) -> Option<Said> {
    let serials = vec!["NS-1001".to_owned(), "NS-1002".to_owned()];
    let known =
        Known { langs: vec![tag.to_owned()], serials, questions: vec![], today: jiff::civil::date(2026, 12, 10) };
    let proposal = propose(text, &split(text), &known);
    proposal.units.iter().find(|u| u.serial == "NS-1001").map(|u| u.said.clone())
}

fn of(tag: &str, key: Key) -> Vec<String> {
    listed().into_iter().filter(|(t, k, _)| *t == tag && *k == key).map(|(_, _, phrase)| phrase).collect()
}

fn tags() -> Vec<&'static str> {
    let mut tags: Vec<&str> = listed().into_iter().map(|(tag, ..)| tag).collect();
    tags.dedup();
    tags
}

#[test]
fn nothing_beside_done_makes_it_more_than_done() {
    let (mut tried, mut wrong) = (0, Vec::new());
    for tag in tags() {
        let done: Vec<String> = of(tag, Key::Done).into_iter().take(6).collect();
        for key in [Key::Not, Key::Neither, Key::Hedge, Key::Future, Key::If, Key::NotYet, Key::Cannot, Key::Never] {
            for other in of(tag, key) {
                for done in &done {
                    for text in [
                        format!("NS-1001 {other} {done}."),
                        format!("{other} NS-1001 {done}."),
                        format!("NS-1001: {done} {other}"),
                    ] {
                        tried += 1;
                        if let Some(Said::Done { .. }) = said(tag, &text) {
                            wrong.push(format!("{tag} {}: {text}", key.word()));
                        }
                    }
                }
            }
        }
        for done in done {
            tried += 1;
            if said(tag, &format!("NS-1001 {done}?")) != Some(Said::Unsaid) {
                wrong.push(format!("{tag}: a question: {done}"));
            }
        }
    }
    println!("{tried} sentences, {} taken as done", wrong.len());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_plain_phrase_says_what_its_key_means() {
    let (mut tried, mut other) = (0, Vec::new());
    for (tag, key, phrase) in listed() {
        let fits = |said: &Said| match key {
            Key::Done => matches!(said, Said::Done { .. }),
            Key::NotYet => matches!(said, Said::NotYet { .. }),
            Key::NotHere => *said == Said::NotHere,
            Key::Scrapped => matches!(said, Said::Scrapped { .. }),
            Key::PassedOn => matches!(said, Said::PassedOn { .. }),
            Key::Cannot => *said == Said::Cannot,
            Key::Never => *said == Said::NeverHad,
            _ => true,
        };
        if !matches!(
            key,
            Key::Done | Key::NotYet | Key::NotHere | Key::Scrapped | Key::PassedOn | Key::Cannot | Key::Never
        ) {
            continue;
        }
        tried += 1;
        let got = said(tag, &format!("NS-1001 {phrase}."));
        if !got.as_ref().is_some_and(fits) {
            other.push(format!("{tag} {} \"{phrase}\": {got:?}", key.word()));
        }
    }
    println!("{tried} phrases, {} say something else:\n{}", other.len(), other.join("\n"));
    // What is done must be read as such; a more cautious reading of the other kinds is bounded.
    assert!(other.len() * 20 <= tried, "{} of {tried}", other.len());
}
