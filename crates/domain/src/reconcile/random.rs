//! Any sequence of facts: counters add up, folding can stop anywhere, differences sum to the whole.
//!
//! The recount below is written from the facts' meaning and does not use the tally.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use super::{ConsigneeState, Counter, PartKind, Tally, fold, parts, parts::PROGRESS};
use crate::{
    fact::{
        BlindList, CallBack, CallOutcome, CarriedOver, EvidenceMethod, Fact, Means, Purpose, Recorded, RemindedOnward,
        ReturnReason, SiteRecognised, TaskKind, ToldOnward,
    },
    response::{ConsigneeRole, Disposition},
    sample::{commitment, digest, done, hours, listed, not_yet, response, sent, stream, unit},
};
use proptest::{prelude::*, sample::select};
use std::collections::BTreeMap;

const SERIALS: [&str; 4] = ["DS1", "DS2", "DS3", "DS9"];

fn dispositions() -> impl Strategy<Value = Disposition> {
    let all = [
        done(),
        not_yet(),
        Disposition::NotHere,
        Disposition::Scrapped { on: None },
        Disposition::PassedOn { to: commitment('1') },
        Disposition::Cannot { reason: commitment('2') },
    ];
    select(all.to_vec())
}

fn responses() -> impl Strategy<Value = Fact> {
    let said = prop::collection::vec((select(SERIALS.to_vec()), dispositions()), 0..4);
    (0u8..6, any::<bool>(), said, any::<bool>(), prop::option::of(0u8..6)).prop_map(
        |(id, receipt, said, unknown, corrects)| {
            let mut response = response(&format!("r-{id}"), receipt, &said);
            response.unknown_serials = if unknown { vec!["X1".into()] } else { Vec::new() };
            response.corrects = corrects.map(|of| format!("r-{of}").as_str().into());
            Fact::ResponseReceived { response }
        },
    )
}

fn facts() -> impl Strategy<Value = Fact> {
    let purposes =
        select(vec![Purpose::Notice, Purpose::Reminder(1), Purpose::Reminder(2), Purpose::Receipt, Purpose::Handover]);
    let means = || select(Means::ALL.to_vec());
    use CallOutcome as O;
    let outcomes = select(vec![
        O::Reached,
        O::NoAnswer,
        O::MessageLeft,
        O::WrongContact,
        O::Posted,
        O::Returned,
        O::Refused,
        O::CallBack,
    ]);
    let mut kinds = TaskKind::ALL.to_vec();
    kinds.reverse();
    prop_oneof![
        3 => responses(),
        2 => (purposes, any::<bool>(), any::<bool>()).prop_map(|(purpose, again, by_letter)| match sent(purpose) {
            Fact::Sent { parcel, purpose, carrier, message_id, attachments, answer, .. } => {
                let carrier = if by_letter { "letter".into() } else { carrier };
                Fact::Sent { parcel, purpose, carrier, message_id, attachments, answer, repeat: again }
            }
            other => other,
        }),
        1 => select(ReturnReason::ALL.to_vec()).prop_map(|reason| Fact::LetterReturned { batch: "b-1".into(), reason }),
        2 => (select(SERIALS.to_vec()), any::<bool>()).prop_map(|(serial, safe)| {
            Fact::EvidenceRecorded { unit: unit(serial), method: EvidenceMethod::Fieldcheck, safe, evidence: digest('e') }
        }),
        1 => Just(Fact::Opened),
        1 => (0u8..6).prop_map(|id| Fact::ResponseQueried { response: format!("r-{id}").as_str().into(), doubts: vec![] }),
        1 => (means(), outcomes).prop_map(|(means, outcome)| Fact::CallLogged { means, outcome, note: commitment('3') }),
        1 => (1u32..6, means()).prop_map(|(step, means)| Fact::Escalated { step, means }),
        1 => (any::<bool>(), any::<bool>()).prop_map(|(contact, email)| Fact::ContactCorrected {
            contact: contact.then(|| commitment('4')),
            email: email.then(|| commitment('5')),
        }),
        1 => select(SERIALS.to_vec()).prop_map(|serial| Fact::CascadeReported { named: vec!["c-9".into()], units: vec![unit(serial)], complete: false }),
        1 => select(SERIALS.to_vec()).prop_map(|serial| Fact::BlindListDeclared(BlindList { sites: vec!["c-8".into()], units: vec![unit(serial)], root: None, complete: false })),
        1 => Just(Fact::ToldOnward(ToldOnward { on: jiff::civil::date(2026, 11, 27) })),
        1 => (1u32..6).prop_map(|step| Fact::RemindedOnward(RemindedOnward { step })),
        1 => any::<bool>().prop_map(|unplugged| Fact::CompromiseSuspected { units: vec![], unplugged, description: commitment('6') }),
        1 => (0u8..3).prop_map(|n| Fact::Undeliverable { parcel: format!("p-{n}").as_str().into(), purpose: Purpose::Notice, answer: "550".into(), tries: 1 }),
        1 => (select(kinds), 0u8..6).prop_map(|(kind, n)| Fact::TaskSettled(crate::fact::SettledTask { task: format!("{}:r-{n}", kind.word()).as_str().into(), resolution: commitment('7') })),
        1 => Just(Fact::CarriedOver(CarriedOver { action: "a-r2".into(), consignee: "c-2".into(), revision: 2 })),
        1 => Just(Fact::SiteRecognised(SiteRecognised { action: "a-r1".into(), consignee: "c-1".into() })),
        1 => Just(Fact::UnreachableDeclared { reason: commitment('8'), attempts: 3 }),
        1 => (0i64..9).prop_map(|hour| Fact::CallBackAgreed(CallBack { at: hours(hour), time_zone: (hour % 2 == 0).then(|| "Europe/Berlin".to_owned()) })),
        1 => (1u32..9).prop_map(|generation| Fact::LinkRevoked(crate::fact::RevokedLink { generation, reason: String::new() })),
    ]
}

/// A listing and up to forty facts after it.
fn streams() -> impl Strategy<Value = Vec<Recorded>> {
    let units = prop::sample::subsequence(vec!["DS1", "DS2", "DS3"], 0..=3);
    (units, prop::collection::vec(facts(), 0..40))
        .prop_map(|(units, then)| stream([listed(ConsigneeRole::Distributor, &units)].into_iter().chain(then)))
}

/// The counters that can be told from the facts without folding a state.
fn recount(facts: &[Recorded]) -> BTreeMap<&'static str, i64> {
    let mut last: BTreeMap<String, (bool, bool)> = BTreeMap::new();
    let mut moved = Vec::new();
    let (mut receipt, mut sent, mut repeats, mut given_up, mut responses, mut read) = (false, 0, 0, 0, 0, false);
    for recorded in facts {
        match &recorded.fact {
            Fact::ConsigneeListed { units, .. } => {
                last.extend(units.iter().map(|u| (u.unit.to_string(), (false, false))))
            }
            Fact::Sent { repeat, .. } => (sent, repeats) = (sent + 1, repeats + i64::from(*repeat)),
            Fact::Undeliverable { .. } => given_up += 1,
            Fact::Opened => read = true,
            Fact::BlindListDeclared(BlindList { units, .. }) | Fact::CascadeReported { units, .. } => {
                moved.extend(units.iter().map(ToString::to_string))
            }
            Fact::EvidenceRecorded { unit, safe, .. } => {
                last.entry(unit.to_string()).and_modify(|state| state.1 = *safe);
            }
            Fact::ResponseReceived { response } => {
                responses += 1;
                receipt = response.answers[0].yes;
                read |= receipt;
                for said in &response.units {
                    let is_final = ["done", "passed_on", "scrapped"].contains(&said.disposition.word());
                    last.entry(said.unit.to_string()).and_modify(|state| state.0 = is_final);
                }
            }
            _ => {}
        }
    }
    last.retain(|key, _| !moved.contains(key));
    let units = |holds: fn(&(bool, bool)) -> bool| last.values().filter(|s| holds(s)).count() as i64;
    let mut counts = BTreeMap::from([
        ("consignees", 1),
        ("consignees_read", i64::from(read)),
        ("units", units(|_| true)),
        ("units_read", if read { units(|_| true) } else { 0 }),
        ("units_said_done", units(|s| s.0)),
        ("units_shown_done", units(|s| s.1)),
        ("units_said_and_shown", units(|s| s.0 && s.1)),
        ("parcels_sent", sent),
        ("parcels_repeated", repeats),
        ("parcels_undeliverable", given_up),
        ("responses", responses),
    ]);
    if !receipt {
        counts.insert("consignees_answered", 0);
    }
    counts
}

fn sound(state: &ConsigneeState) {
    let tally = Tally::of(state);
    let at_most = |part: Counter, whole: Counter| assert!(tally.get(part) <= tally.get(whole), "{part:?} > {whole:?}");
    at_most(Counter::UnitsSaidDone, Counter::Units);
    at_most(Counter::UnitsTold, Counter::Units);
    at_most(Counter::UnitsRead, Counter::UnitsTold);
    at_most(Counter::UnitsRead, Counter::UnitsDelivered);
    at_most(Counter::UnitsAnswered, Counter::UnitsRead);
    at_most(Counter::UnitsSaidAndShown, Counter::UnitsSaidDone);
    at_most(Counter::UnitsSaidAndShown, Counter::UnitsShownDone);
    at_most(Counter::ConsigneesRead, Counter::ConsigneesTold);
    let let_go = tally.get(Counter::UnitsUnreachable) + tally.get(Counter::UnitsCarriedOver);
    let open = tally.get(Counter::Units) - tally.get(Counter::UnitsSaidDone) - let_go;
    assert!(open >= 0, "a unit is open or final or unreachable or pursued elsewhere, never two of them");
    for kind in PartKind::ALL {
        let mut sum = Tally::default();
        let own = parts(state);
        own.iter().filter(|(part, _)| part.starts_with(&kind.named(""))).for_each(|(_, part)| sum.add_all(part));
        let counted = |counter: &Counter| kind != PartKind::Disposition || *counter == Counter::Units;
        for counter in PROGRESS.into_iter().filter(counted) {
            assert_eq!(sum.get(counter), tally.get(counter), "the parts by {} are not the whole", kind.word());
        }
    }
    for (counter, value) in tally.iter() {
        assert!(value > 0, "{counter:?}");
    }
}

proptest! {
    #[test]
    fn the_tally_equals_a_recount(facts in streams()) {
        let tally = Tally::of(&fold(&facts));
        for (word, expected) in recount(&facts) {
            let counter = Counter::from_word(word).unwrap();
            prop_assert_eq!(tally.get(counter), expected, "{}", word);
        }
    }

    #[test]
    fn differences_after_each_fact_sum_to_the_whole(facts in streams()) {
        let mut state = ConsigneeState::default();
        let mut sum = Tally::default();
        for recorded in &facts {
            let before = Tally::of(&state);
            state.apply(recorded);
            sound(&state);
            sum.add_all(&Tally::of(&state).minus(&before));
        }
        prop_assert_eq!(sum, Tally::of(&state));
    }

    #[test]
    fn folding_may_stop_anywhere(facts in streams(), at in any::<prop::sample::Index>()) {
        let (prefix, suffix) = facts.split_at(at.index(facts.len() + 1));
        let mut state = fold(prefix).clone();
        for recorded in suffix {
            state.apply(recorded);
        }
        prop_assert_eq!(state, fold(&facts));
    }

    #[test]
    fn many_consignees_in_any_interleaving_sum_to_the_same(many in prop::collection::vec(streams(), 1..5), order in any::<u64>()) {
        let mut states = vec![ConsigneeState::default(); many.len()];
        let mut next = vec![0; many.len()];
        let mut sum = Tally::default();
        let mut dice = order;
        while let Some(place) = (0..many.len()).map(|n| (n + dice as usize) % many.len()).find(|n| next[*n] < many[*n].len()) {
            let before = Tally::of(&states[place]);
            states[place].apply(&many[place][next[place]]);
            sum.add_all(&Tally::of(&states[place]).minus(&before));
            next[place] += 1;
            dice = dice.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1) >> 1;
        }
        let mut expected = Tally::default();
        for facts in &many {
            expected.add_all(&Tally::of(&fold(facts)));
        }
        prop_assert_eq!(sum, expected);
    }
}

#[test]
fn words_of_counters_are_unique_and_read_back() {
    let all = Counter::all();
    for counter in &all {
        assert_eq!(Counter::from_word(&counter.word()), Some(*counter));
    }
    let words: std::collections::BTreeSet<_> = all.iter().map(|c| c.word()).collect();
    assert_eq!(words.len(), all.len());
    assert_eq!(Counter::from_word("units_sold"), None);
}
