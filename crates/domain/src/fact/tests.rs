//! The stored format of facts: every variant and every word against `samples.json`, which never changes.
//!
//! INVARIANT: a line of `samples.json` is never edited and never taken away. A new variant or a new optional field adds a
//! line. Where a test here fails after a change in this folder, the change would make old logs unreadable or move their
//! leaves; undo the change and not the line (`docs/formats/fact.md`).
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use super::{CallOutcome, EvidenceMethod, Fact, Means, Purpose, Recorded, ReturnReason, Stream, TaskKind, Who};
use crate::{
    approval::Role,
    response::{Channel, ConsigneeRole},
    sample::recorded,
    scope::{Reason, Standing},
};
use serde::{Serialize, de::DeserializeOwned};
use std::{collections::BTreeSet, fmt::Debug};

const SAMPLES: &str = include_str!("samples.json");

/// The lines of the sample file, one fact each.
fn lines() -> Vec<&'static str> {
    let inner = SAMPLES.strip_prefix("[\n").and_then(|s| s.strip_suffix("\n]\n")).unwrap();
    inner.lines().map(|line| line.strip_suffix(',').unwrap_or(line)).collect()
}

/// The names of the variants, read from the source of the enum.
fn variants() -> BTreeSet<String> {
    let source = include_str!("mod.rs");
    let body = source.split_once("pub enum Fact {").unwrap().1.split_once("\n}").unwrap().0;
    let names =
        body.lines().filter_map(|line| line.strip_prefix("    ")).filter(|line| line.starts_with(char::is_uppercase));
    names.filter_map(|line| line.split([' ', '{', ',', '(']).next()).map(str::to_owned).collect()
}

/// `NoticeDrafted` -> `notice_drafted`.
fn snake(name: &str) -> String {
    let mut word = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && !word.is_empty() {
            word.push('_');
        }
        word.extend(letter.to_lowercase());
    }
    word
}

#[test]
fn each_sample_reads_and_writes_back_byte_for_byte() {
    for line in lines() {
        let fact: Fact = serde_json::from_str(line).unwrap_or_else(|e| panic!("{e}: {line}"));
        assert_eq!(serde_json::to_string(&fact).unwrap(), line);
    }
}

#[test]
fn each_variant_has_a_sample() {
    let sampled = lines()
        .into_iter()
        .map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap()["kind"].as_str().unwrap().to_owned());
    let expected: BTreeSet<String> = variants().iter().map(|name| snake(name)).collect();
    assert!(expected.len() >= 29, "the source of the enum could not be read: {expected:?}");
    assert_eq!(sampled.collect::<BTreeSet<_>>(), expected);
}

#[test]
fn a_recorded_fact_keeps_its_place_time_and_author() {
    let whole = r#"{"id":"f-7","action":"fsn2025-1682","stream":{"consignee":"c-1"},"version":7,"at":"2026-11-23T19:00:00Z","clock_behind_ms":250,"who":{"portal":{"consignee":"c-1","handover":"h-1"}},"fact":{"kind":"opened"}}"#;
    let read: Recorded = serde_json::from_str(whole).unwrap();
    let who = Who::Portal { consignee: "c-1".into(), handover: Some("h-1".into()) };
    assert_eq!(read, Recorded { clock_behind_ms: Some(250), who, ..recorded(7, Fact::Opened) });
    assert_eq!(serde_json::to_string(&read).unwrap(), whole);
    let plain = r#"{"id":"f-1","action":"fsn2025-1682","stream":"action","version":1,"at":"2026-11-23T13:00:00Z","who":{"staff":"a.muster"},"fact":{"kind":"action_reopened","reason":"x"}}"#;
    let read: Recorded = serde_json::from_str(plain).unwrap();
    assert_eq!(
        (&read.stream, &read.who, read.clock_behind_ms),
        (&Stream::Action, &Who::Staff("a.muster".into()), None)
    );
    assert_eq!(serde_json::to_string(&read).unwrap(), plain);
}

#[test]
fn a_time_keeps_its_nanoseconds() {
    let text = r#"{"id":"f-1","action":"a","stream":"action","version":1,"at":"2026-11-23T13:00:00.123456789Z","who":"system","fact":{"kind":"opened"}}"#;
    let read: Recorded = serde_json::from_str(text).unwrap();
    assert_eq!(serde_json::to_string(&read).unwrap(), text);
}

#[test]
fn a_reader_of_today_passes_over_fields_of_tomorrow_but_not_over_unknown_kinds() {
    assert_eq!(serde_json::from_str::<Fact>(r#"{"kind":"opened","device":"telephone"}"#).unwrap(), Fact::Opened);
    assert!(serde_json::from_str::<Fact>(r#"{"kind":"forgotten"}"#).is_err());
    assert!(serde_json::from_str::<Fact>(r#"{"kind":"escalated","step":3}"#).is_err(), "a needed field is missing");
}

/// Values and the words under which they are stored.
fn stored<T: Serialize + DeserializeOwned + PartialEq + Debug>(pairs: &[(T, &str)]) {
    for (value, word) in pairs {
        let json = serde_json::to_string(value).unwrap();
        assert_eq!(json, *word);
        assert_eq!(&serde_json::from_str::<T>(word).unwrap(), value);
    }
}

#[test]
fn words_of_the_small_vocabularies() {
    use CallOutcome as O;
    use Reason as R;
    stored(&[
        (Purpose::Notice, r#""notice""#),
        (Purpose::Reminder(2), r#"{"reminder":2}"#),
        (Purpose::Receipt, r#""receipt""#),
        (Purpose::Handover, r#""handover""#),
        (Purpose::Onward(1), r#"{"onward":1}"#),
        (Purpose::Answer, r#""answer""#),
    ]);
    stored(&[
        (O::Reached, r#""reached""#),
        (O::NoAnswer, r#""no_answer""#),
        (O::MessageLeft, r#""message_left""#),
        (O::WrongContact, r#""wrong_contact""#),
        (O::Posted, r#""posted""#),
        (O::Returned, r#""returned""#),
        (O::Refused, r#""refused""#),
        (O::CallBack, r#""call_back""#),
    ]);
    stored(&[(Means::Phone, r#""phone""#), (Means::Letter, r#""letter""#), (Means::Visit, r#""visit""#)]);
    for means in Means::ALL {
        assert_eq!(serde_json::to_value(means).unwrap(), means.word());
        assert_eq!(Means::asked(&format!("{} step 2", means.word())), Some(means));
    }
    stored(&[(EvidenceMethod::OnSite, r#""on_site""#), (EvidenceMethod::Fieldcheck, r#""fieldcheck""#)]);
    stored(&[
        (Channel::Portal, r#""portal""#),
        (Channel::Mail, r#""mail""#),
        (Channel::Phone, r#""phone""#),
        (Channel::Paper, r#""paper""#),
        (Channel::OnSite, r#""on_site""#),
    ]);
    stored(&[
        (ConsigneeRole::User, r#""user""#),
        (ConsigneeRole::Distributor, r#""distributor""#),
        (ConsigneeRole::Importer, r#""importer""#),
        (ConsigneeRole::AuthorisedRepresentative, r#""authorised_representative""#),
    ]);
    stored(&[(Standing::Affected, r#""affected""#), (Standing::Possibly, r#""possibly""#)]);
    stored(&[
        (R::UdiAndSerial, r#""udi_and_serial""#),
        (R::CatalogueAndSerial, r#""catalogue_and_serial""#),
        (R::CatalogueSpelling, r#""catalogue_spelling""#),
        (R::SerialSpelling, r#""serial_spelling""#),
    ]);
    stored(&[
        (R::SerialMissing, r#""serial_missing""#),
        (R::UdiConflict, r#""udi_conflict""#),
        (R::SerialTwice, r#""serial_twice""#),
    ]);
    stored(&[
        (R::NamedByDistributor, r#""named_by_distributor""#),
        (R::OtherProduct, r#""other_product""#),
        (R::OtherSerial, r#""other_serial""#),
    ]);
    stored(&[
        (Role::Author, r#""author""#),
        (Role::QualitySignatory, r#""quality_signatory""#),
        (Role::RegulatorySignatory, r#""regulatory_signatory""#),
    ]);
    stored(&[
        (Role::Coordinator, r#""coordinator""#),
        (Role::CallCentre, r#""call_centre""#),
        (Role::Auditor, r#""auditor""#),
        (Role::Translator, r#""translator""#),
        (Role::Reviewer, r#""reviewer""#),
    ]);
}

#[test]
fn words_of_evidence() {
    use crate::evidence::{Binding as B, Outcome as O, Phase as P};
    stored(&[(O::Corrected, r#""corrected""#), (O::Open, r#""open""#), (O::Undecided, r#""undecided""#)]);
    stored(&[(B::Operator, r#""operator""#), (B::BothSides, r#""both_sides""#), (B::Inside, r#""inside""#)]);
    stored(&[(P::Assess, r#""assess""#), (P::Verify, r#""verify""#)]);
}

#[test]
fn words_of_returned_letters() {
    for reason in ReturnReason::ALL {
        assert_eq!(serde_json::to_value(reason).unwrap(), reason.word());
    }
    stored(&[(ReturnReason::Unclaimed, r#""unclaimed""#), (ReturnReason::Address, r#""address""#)]);
}

#[test]
fn words_of_views_are_the_stored_ones() {
    for kind in TaskKind::ALL {
        assert_eq!(serde_json::to_value(kind).unwrap(), kind.word());
    }
    let heaviest_first = TaskKind::ALL.windows(2).all(|pair| pair[0].weight() > pair[1].weight());
    assert!(heaviest_first);
    for reason in [Reason::UdiAndSerial, Reason::SerialTwice, Reason::NamedByDistributor, Reason::OtherSerial] {
        assert_eq!(serde_json::to_value(reason).unwrap(), reason.word());
    }
}
