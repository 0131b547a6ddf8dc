//! What stands in the way of closing.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use super::{Rest, blockers};
use crate::{
    fact::{CarriedOver, Fact, Purpose, TaskKind},
    reconcile::{Counter, Tally, fold},
    response::ConsigneeRole,
    sample::{commitment, done, listed, responded, sent, stream},
};

fn tally(facts: Vec<Fact>) -> Tally {
    Tally::of(&fold(&stream(facts)))
}

fn codes(tally: &Tally) -> Vec<(&'static str, u64, bool)> {
    blockers(tally, Rest::default()).into_iter().map(|b| (b.code, b.count, b.acceptable)).collect()
}

#[test]
fn silence_blocks_and_a_full_answer_does_not() {
    let told = vec![listed(ConsigneeRole::User, &["DS1", "DS2"]), sent(Purpose::Notice)];
    assert_eq!(codes(&tally(told.clone())), [("closure.consignees-silent", 1, true), ("closure.units-open", 2, true)]);
    let answer = |said: &[_]| [told.clone(), vec![responded("r-1", true, said)]].concat();
    let half = tally(answer(&[("DS1", done())]));
    assert_eq!(codes(&half), [("closure.consignees-silent", 1, true), ("closure.units-open", 1, true)]);
    assert_eq!(codes(&tally(answer(&[("DS1", done()), ("DS2", done())]))), []);
}

#[test]
fn unreachable_is_counted_apart_and_has_to_be_accepted() {
    let gone = Fact::UnreachableDeclared { reason: commitment('6'), attempts: 4 };
    let facts = vec![listed(ConsigneeRole::User, &["DS1"]), gone];
    assert_eq!(codes(&tally(facts.clone())), [("closure.consignees-unreachable", 1, true)]);
    let late = [facts, vec![responded("r-1", true, &[("DS1", done())])]].concat();
    assert_eq!(codes(&tally(late)), [], "it answered after all");
}

#[test]
fn each_kind_of_open_work_has_its_code() {
    for kind in TaskKind::ALL {
        let mut tally = Tally::default();
        tally.add(Counter::Tasks(kind), 3);
        let code = format!("closure.task-{}", kind.word().replace('_', "-"));
        let acceptable = matches!(kind, TaskKind::Call | TaskKind::Undeliverable | TaskKind::WrongContact);
        let found = codes(&tally);
        assert_eq!(found.len(), 1);
        assert_eq!((found[0].0.to_owned(), found[0].1, found[0].2), (code, 3, acceptable));
    }
}

#[test]
fn unsent_and_unsealed_cannot_be_accepted() {
    let found = blockers(&Tally::default(), Rest { unsent: 2, unsealed: 5 });
    let found: Vec<_> = found.into_iter().map(|b| (b.code, b.count, b.acceptable)).collect();
    assert_eq!(found, [("closure.parcels-unsent", 2, false), ("closure.facts-unsealed", 5, false)]);
}

#[test]
fn whoever_is_pursued_in_a_follow_up_is_named_apart_and_may_be_accepted() {
    let told = vec![listed(ConsigneeRole::User, &["DS1", "DS2"]), sent(Purpose::Notice)];
    let there = Fact::CarriedOver(CarriedOver { action: "fsn-1-r2".into(), consignee: "c-2".into(), revision: 2 });
    let carried = [told.clone(), vec![there.clone()]].concat();
    assert_eq!(codes(&tally(carried)), [("closure.consignees-carried-over", 1, true)]);
    let answer = responded("r-1", true, &[("DS1", done()), ("DS2", done())]);
    assert_eq!(codes(&tally([told, vec![there, answer]].concat())), []);
}
