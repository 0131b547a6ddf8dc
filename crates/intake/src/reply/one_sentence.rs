//! Single sentences in every language and what each says of the unit in it (`one_sentence.tsv`): done in polite words, not
//! yet, ready for it, checked or ordered only, in doubt, thrown away, given away. The language is not told to the reader.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use super::{Known, Said, propose, split};
use std::collections::BTreeSet;

#[test]
fn one_sentence_says_what_it_says() {
    let known = || Known {
        langs: Vec::new(),
        serials: ["NS-1001", "NS-1002", "NS-1003"].map(ToOwned::to_owned).to_vec(),
        questions: Vec::new(),
        today: jiff::civil::date(2026, 12, 10),
    };
    let (mut wrong, mut tags, mut count) = (Vec::new(), BTreeSet::new(), 0);
    for row in include_str!("one_sentence.tsv").lines().filter(|row| !row.starts_with('#')) {
        let [tag, said, text] = row.split('\t').collect::<Vec<_>>()[..] else { panic!("{row}") };
        let proposal = propose(text, &split(text), &known());
        let units: Vec<String> = proposal
            .units
            .iter()
            .map(|unit| {
                format!("{} {}", unit.serial, serde_json::to_value(&unit.said).unwrap()["is"].as_str().unwrap())
            })
            .collect();
        if units != [format!("NS-1001 {said}")] || proposal.all_units.is_some() || !proposal.alarms.is_empty() {
            wrong.push(format!("{tag}: {text}: {units:?}, not {said}; {:?}", proposal.alarms));
        }
        tags.insert(tag);
        count += 1;
    }
    assert!(count > 200 && tags.len() > 34, "{count} {tags:?}");
    assert!(wrong.is_empty(), "{} of {count}:\n{}", wrong.len(), wrong.join("\n"));
}

/// Whatever the word may mean: nothing else in the reader has to know it.
#[test]
fn a_word_that_nobody_knows_leaves_done_to_a_person() {
    let known = || Known {
        langs: Vec::new(),
        serials: vec!["NS-1001".to_owned()],
        questions: Vec::new(),
        today: jiff::civil::date(2026, 12, 10),
    };
    let (mut wrong, mut tags) = (Vec::new(), BTreeSet::new());
    for row in include_str!("one_sentence.tsv").lines().filter(|row| !row.starts_with('#')) {
        let [tag, said, text] = row.split('\t').collect::<Vec<_>>()[..] else { panic!("{row}") };
        if said != "done" {
            continue;
        }
        let text = text.replacen("NS-1001", "zwolfig NS-1001", 1);
        let proposal = propose(&text, &split(&text), &known());
        let done = proposal.units.iter().map(|u| &u.said).chain(proposal.all_units.iter().map(|a| &a.said));
        if done.into_iter().any(|said| matches!(said, Said::Done { .. })) {
            wrong.push(format!("{tag}: {text}"));
        }
        tags.insert(tag);
    }
    assert!(tags.len() > 34, "{tags:?}");
    assert!(wrong.is_empty(), "{}:\n{}", wrong.len(), wrong.join("\n"));
}
