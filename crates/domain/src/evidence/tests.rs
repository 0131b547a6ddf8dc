//! What decides, what only opens work, and what a challenge is good for.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use super::{Binding, EvidenceBundle, EvidenceDoubt, Outcome, Phase, Times, time_doubts};
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
    assert_eq!(
        failed.units[&unit("DS1")].challenges_used,
        0,
        "the run before the measures leaves it for the one after"
    );
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
    let facts =
        || came(bundle("DS1", Outcome::Corrected, &[])).into_iter().chain(came(bundle("DS1", Outcome::Open, &[])));
    let state = lab(facts());
    assert!(state.units[&unit("DS1")].reopened && state.units[&unit("DS1")].shown_done_at.is_none());
    assert_eq!(open(&state), [TaskKind::Reopened]);
    assert_eq!(
        open(&lab([said()].into_iter().chain(facts()))),
        [TaskKind::Contradiction],
        "one piece of work, not two"
    );
    assert_eq!(open(&lab(facts().chain([said()]))), [TaskKind::Contradiction]);
    assert_eq!(open(&lab(facts().chain(came(bundle("DS1", Outcome::Corrected, &[]))))), []);
}

#[test]
fn clocks_may_be_a_day_off() {
    use EvidenceDoubt as D;
    let doubts = |finished, phase, outcome| {
        time_doubts(finished, phase, outcome, Times { now: hours(2), issued: Some(hours(0)), decided: None })
    };
    let of = |finished| doubts(hours(finished), Phase::Verify, Outcome::Corrected);
    assert_eq!(of(1), []);
    assert_eq!(of(25), []);
    assert_eq!(of(27), [D::ClockAhead]);
    assert_eq!(of(-23), []);
    assert_eq!(of(-25), [D::BeforeNotice]);
    assert_eq!(
        doubts(hours(-25), Phase::Assess, Outcome::Corrected),
        [D::BeforeNotice],
        "the phase is the run's own word"
    );
    assert_eq!(doubts(hours(-25), Phase::Verify, Outcome::Open), [D::BeforeNotice]);
    assert_eq!(doubts(hours(-25), Phase::Assess, Outcome::Open), []);
    assert_eq!(doubts(hours(-25), Phase::Assess, Outcome::Undecided), []);
}

#[test]
fn a_pass_is_later_than_what_is_known() {
    use EvidenceDoubt as D;
    let of = |finished, outcome| {
        let times = Times { now: hours(9), issued: Some(hours(0)), decided: Some(hours(5)) };
        time_doubts(hours(finished), Phase::Verify, outcome, times)
    };
    assert_eq!(of(4, Outcome::Corrected), [D::OlderThanKnown]);
    assert_eq!(of(5, Outcome::Corrected), [D::OlderThanKnown]);
    assert_eq!(of(6, Outcome::Corrected), []);
    assert_eq!(of(4, Outcome::Open), [], "bad news needs no more");
    assert_eq!(of(4, Outcome::Undecided), []);
}

#[test]
fn what_is_known_is_the_latest_run_that_decided_or_the_day_on_site() {
    let ended = |outcome, at, doubts: &[EvidenceDoubt]| EvidenceBundle {
        finished: hours(at),
        ..bundle("DS1", outcome, doubts)
    };
    let decided = |facts: Vec<Fact>| lab(facts).units[&unit("DS1")].decided_at;
    assert_eq!(decided(vec![]), None);
    assert_eq!(decided(came(ended(Outcome::Open, 3, &[]))), Some(hours(3)));
    assert_eq!(decided(came(ended(Outcome::Undecided, 3, &[]))), None);
    assert_eq!(decided(came(ended(Outcome::Corrected, 3, &[EvidenceDoubt::NoChallenge]))), None);
    let both = [ended(Outcome::Corrected, 7, &[]), ended(Outcome::Open, 3, &[])].map(came).concat();
    assert_eq!(decided(both), Some(hours(7)), "never set back");
    let seen = Fact::EvidenceRecorded {
        unit: unit("DS1"),
        method: EvidenceMethod::OnSite,
        safe: false,
        evidence: digest('0'),
    };
    let state = lab([seen]);
    assert_eq!(state.units[&unit("DS1")].decided_at, state.last_at, "the day it was recorded");
}

#[test]
fn the_same_statement_is_another_record_where_its_unit_can_be_told() {
    let blind = EvidenceBundle { unit: None, ..bundle("DS1", Outcome::Corrected, &[EvidenceDoubt::UnknownSerial]) };
    let state = lab(came(blind));
    assert!(state.bundle(&digest('5'), None).is_some());
    assert!(state.bundle(&digest('5'), Some(&unit("DS1"))).is_none());
}

#[test]
fn serials_are_found_as_written_and_whatever_their_case() {
    let state = lab([]);
    let found = |serial| state.units_by_serial(serial).iter().map(|u| u.listed.unit.clone()).collect::<Vec<_>>();
    assert_eq!(found("DS1"), [unit("DS1")]);
    assert_eq!(found(" ds1 "), [unit("DS1")]);
    assert_eq!(found("DS"), []);
    let mut twice = state.clone();
    twice.units.get_mut(&unit("DS1")).unwrap().listed.serial = Some("ds2".into());
    let order = |serial| twice.units_by_serial(serial).iter().map(|u| u.listed.unit.clone()).collect::<Vec<_>>();
    assert_eq!(order("DS2"), [unit("DS2"), unit("DS1")], "exactly as written first");
    assert_eq!(order("ds2"), [unit("DS1"), unit("DS2")]);
}
