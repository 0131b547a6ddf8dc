//! What decides, what only opens work, and what a challenge is good for.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use super::{Binding, EvidenceBundle, EvidenceDoubt, Outcome, Phase, time_doubts};
use crate::{
    fact::{EvidenceMethod, Fact, TaskKind},
    reconcile::{ConsigneeState, fold},
    response::{Channel, ConsigneeRole},
    sample::{digest, done, hours, listed, response, stream, unit},
};

fn bundle(serial: &str, outcome: Outcome, doubts: &[EvidenceDoubt]) -> EvidenceBundle {
    EvidenceBundle {
        evidence: digest('e'),
        statement: digest('5'),
        serial: serial.into(),
        unit: (serial != "X9").then(|| unit(serial)),
        channel: Channel::Portal,
        outcome,
        binding: Binding::Operator,
        phase: Phase::Verify,
        profile: digest('c'),
        finished: hours(2),
        challenge: Some(0),
        key: "aaaa-bbbb".into(),
        leaf_sha256: None,
        guid: None,
        doubts: doubts.to_vec(),
    }
}

/// As the act records it: what came in, and what follows if it decides.
fn came(bundle: EvidenceBundle) -> Vec<Fact> {
    let recorded = bundle.decides().map(|safe| Fact::EvidenceRecorded {
        unit: bundle.unit.clone().unwrap(),
        method: EvidenceMethod::Fieldcheck,
        safe,
        evidence: bundle.evidence.clone(),
    });
    [Fact::EvidenceReceived { bundle }].into_iter().chain(recorded).collect()
}

fn lab(facts: impl IntoIterator<Item = Fact>) -> ConsigneeState {
    fold(&stream([listed(ConsigneeRole::User, &["DS1", "DS2"])].into_iter().chain(facts)))
}

fn open(state: &ConsigneeState) -> Vec<TaskKind> {
    state.tasks.values().map(|t| t.kind).collect()
}

fn said() -> Fact {
    Fact::ResponseReceived { response: response("r-1", true, &[("DS1", done())]) }
}

#[test]
fn only_a_bundle_without_doubts_moves_a_count() {
    for doubt in EvidenceDoubt::ALL {
        let found = bundle("DS1", Outcome::Corrected, &[doubt]).decides();
        assert_eq!(found.is_none(), doubt.stops(), "{doubt:?}");
        assert_eq!(serde_json::to_value(doubt).unwrap(), doubt.word());
    }
    assert_eq!(bundle("DS1", Outcome::Open, &[]).decides(), Some(false));
    assert_eq!(bundle("DS1", Outcome::Undecided, &[]).decides(), None);
    assert_eq!(bundle("X9", Outcome::Corrected, &[]).decides(), None);
    let kept = lab(came(bundle("DS1", Outcome::Corrected, &[EvidenceDoubt::NoChallenge])));
    assert!(kept.units[&unit("DS1")].shown_done_at.is_none() && kept.bundles.len() == 1);
    assert_eq!(open(&kept), [], "good news without a challenge is no work");
}

#[test]
fn a_challenge_is_used_up_by_what_shows_the_unit_done() {
    let failed = lab(came(bundle("DS1", Outcome::Open, &[])));
    assert_eq!(failed.units[&unit("DS1")].challenges_used, 0, "the run before the measures leaves it for the one after");
    let facts = came(bundle("DS1", Outcome::Open, &[])).into_iter().chain(came(bundle("DS1", Outcome::Corrected, &[])));
    let passed = lab(facts);
    assert_eq!(passed.units[&unit("DS1")].challenges_used, 1);
    assert_eq!(passed.units[&unit("DS2")].challenges_used, 0);
    assert!(passed.units[&unit("DS1")].shown_done_at.is_some() && !passed.units[&unit("DS1")].reopened);
    assert_eq!(passed.keys, ["aaaa-bbbb"]);
}

#[test]
fn bad_news_is_work_even_where_it_decides_nothing() {
    let doubtful = || came(bundle("DS1", Outcome::Open, &[EvidenceDoubt::NoChallenge]));
    assert_eq!(open(&lab(doubtful())), [], "nobody said that it was done");
    assert_eq!(open(&lab([said()].into_iter().chain(doubtful()))), [TaskKind::Contradiction]);
    let forged = lab(came(bundle("DS1", Outcome::Corrected, &[EvidenceDoubt::SaysOtherwise])));
    assert_eq!(open(&forged), [TaskKind::Contradiction]);
    assert!(forged.units[&unit("DS1")].shown_done_at.is_none());
    let foreign = lab(came(bundle("X9", Outcome::Corrected, &[EvidenceDoubt::UnknownSerial])));
    assert_eq!(open(&foreign), [TaskKind::UnknownSerial]);
    let shared = lab(came(bundle("DS1", Outcome::Corrected, &[EvidenceDoubt::SharedBmc])));
    assert_eq!(open(&shared), [TaskKind::SharedIdentity]);
    assert!(shared.units[&unit("DS1")].shown_done_at.is_some(), "a remark, and work");
}

#[test]
fn a_unit_that_fails_after_it_was_shown_is_open_again() {
    let facts = || came(bundle("DS1", Outcome::Corrected, &[])).into_iter().chain(came(bundle("DS1", Outcome::Open, &[])));
    let state = lab(facts());
    assert!(state.units[&unit("DS1")].reopened && state.units[&unit("DS1")].shown_done_at.is_none());
    assert_eq!(open(&state), [TaskKind::Reopened]);
    assert_eq!(open(&lab([said()].into_iter().chain(facts()))), [TaskKind::Contradiction], "one piece of work, not two");
    assert_eq!(open(&lab(facts().chain([said()]))), [TaskKind::Contradiction]);
    assert_eq!(open(&lab(facts().chain(came(bundle("DS1", Outcome::Corrected, &[]))))), []);
}

#[test]
fn clocks_may_be_a_day_off() {
    use EvidenceDoubt as D;
    let issued = Some(hours(0));
    assert_eq!(time_doubts(hours(1), Phase::Verify, hours(2), issued), []);
    assert_eq!(time_doubts(hours(25), Phase::Verify, hours(2), issued), []);
    assert_eq!(time_doubts(hours(27), Phase::Verify, hours(2), issued), [D::ClockAhead]);
    assert_eq!(time_doubts(hours(-23), Phase::Verify, hours(2), issued), []);
    assert_eq!(time_doubts(hours(-25), Phase::Verify, hours(2), issued), [D::BeforeNotice]);
    assert_eq!(time_doubts(hours(-25), Phase::Assess, hours(2), issued), []);
}

#[test]
fn serials_are_found_as_written_and_whatever_their_case() {
    let state = lab([]);
    let found = |serial| state.unit_by_serial(serial).map(|u| u.listed.unit.clone());
    assert_eq!(found("DS1"), Some(unit("DS1")));
    assert_eq!(found(" ds1 "), Some(unit("DS1")));
    assert_eq!(found("DS"), None);
}
