//! Views equal what the facts say, however they came about.

use super::sample::{Dice, any_fact, at, consignee, later, one, unit};
use crate::{ActionRow, ConsigneeQuery, ConsigneeRow, Store, TaskRow, UnitQuery, UnitRow};
use domain::{
    fact::{Fact, Stream},
    id::{ActionId, ConsigneeId},
    reconcile::{Counter, PartKind, Tally, fold, parts},
};
use jiff::{Timestamp, civil::Date};

/// Everything the views say about an action.
#[derive(Debug, PartialEq)]
pub(super) struct Everything {
    actions: Vec<ActionRow>,
    pub consignees: Vec<ConsigneeRow>,
    units: Vec<UnitRow>,
    tasks: Vec<TaskRow>,
    pub tally: Tally,
    days: Vec<(Date, Counter, i64)>,
    countries: Vec<(String, u64, u64)>,
    shared: Vec<crate::IdentityRow>,
    pub parts: Vec<(&'static str, crate::PartLine)>,
}

pub(super) async fn everything(store: &Store, action: &ActionId) -> Everything {
    let consignees =
        store.consignees(action, &ConsigneeQuery { limit: 1000, ..ConsigneeQuery::default() }).await.unwrap();
    let units = store.units(action, &UnitQuery { limit: 1000, ..UnitQuery::default() }).await.unwrap();
    let tasks = store.tasks(action, None, 1000).await.unwrap();
    let mut parts = Vec::new();
    for kind in PartKind::ALL {
        parts.extend(store.parts(action, kind, 1000).await.unwrap().into_iter().map(|part| (kind.word(), part)));
    }
    assert!(consignees.next.is_none() && units.next.is_none() && tasks.next.is_none());
    Everything {
        actions: store.actions().await.unwrap(),
        consignees: consignees.rows,
        units: units.rows,
        tasks: tasks.rows,
        tally: store.tally(action).await.unwrap(),
        days: store.burn_up(action).await.unwrap(),
        countries: store.countries(action).await.unwrap(),
        shared: store.shared_identities(action).await.unwrap(),
        parts,
    }
}

pub async fn counters_equal_a_recount(store: &Store) {
    for seed in 0..4 {
        let action = ActionId::new(format!("recount{seed}"));
        let mut dice = Dice(20 + seed);
        let ids: Vec<ConsigneeId> = (0..8).map(|n| ConsigneeId::new(format!("r{seed}-{n}"))).collect();
        let mut now = at(0);
        for _ in 0..160 {
            now = later(now, &mut dice);
            step(store, &action, &ids, now, &mut dice).await;
        }
        compare(store, &action, &ids).await;
        let before = everything(store, &action).await;
        assert!(before.tally.get(Counter::Responses) > 10 && !before.tasks.is_empty() && before.days.len() > 10);
        store.rebuild_views(&action).await.unwrap();
        assert_eq!(everything(store, &action).await, before);
    }
}

/// Appends one to three facts to a stream, sometimes to two streams at once.
async fn step(store: &Store, action: &ActionId, ids: &[ConsigneeId], now: Timestamp, dice: &mut Dice) {
    let mut whole: Option<crate::Batch> = None;
    let first = dice.below(ids.len() as u64) as usize;
    for place in [first, first + 1].into_iter().take(if dice.below(4) == 0 { 2 } else { 1 }) {
        let id = &ids[place % ids.len()];
        let stream = Stream::Consignee(id.clone());
        let past = store.stream(action, &stream).await.unwrap();
        let mut state = fold(&past);
        let mut facts = Vec::new();
        let mut personal = Vec::new();
        for _ in 0..=dice.below(3) {
            // Some facts come before the listing, as from a crash in between; some consignees are listed again.
            let fact = if (state.number.is_none() && dice.below(3) > 0) || dice.below(25) == 0 {
                let (mut fact, values) = consignee(id.as_str(), place as u64, dice.below(4), dice);
                if let (Fact::ConsigneeListed { units, .. }, true) = (&mut fact, past.len() > 5) {
                    units.push(unit(&format!("box/more-{}", dice.below(100)), "0007"));
                }
                personal.extend(values);
                fact
            } else {
                any_fact(&state, dice)
            };
            facts.push(fact);
            let so_far = one(action, now, stream.clone(), past.len() as u64, facts.clone(), &mut Dice(0));
            state = fold(past.iter().chain(&super::sample::recorded(&so_far, 0)));
        }
        let mut part = one(action, now, stream, past.len() as u64, facts, dice);
        part.personal = personal;
        whole = Some(match whole {
            None => part,
            Some(mut whole) => {
                whole.streams.append(&mut part.streams);
                whole.personal.append(&mut part.personal);
                whole
            }
        });
    }
    store.append(whole.unwrap()).await.unwrap();
}

/// The views against states folded here from the streams.
async fn compare(store: &Store, action: &ActionId, ids: &[ConsigneeId]) {
    let mut tally = Tally::default();
    let mut countries: std::collections::BTreeMap<String, (u64, u64)> = std::collections::BTreeMap::new();
    for id in ids {
        let state = fold(&store.stream(action, &Stream::Consignee(id.clone())).await.unwrap());
        tally.add_all(&Tally::of(&state));
        let row = store.consignee(action, id).await.unwrap();
        let Some(row) = row else {
            assert!(state.number.is_none());
            continue;
        };
        let entry = countries.entry(state.country.clone()).or_default();
        *entry = (entry.0 + 1, entry.1 + u64::from(state.answered()));
        let cut = |at: Option<Timestamp>| at.map(|at| Timestamp::from_millisecond(at.as_millisecond()).unwrap());
        assert_eq!(Some(&row.number), state.number.as_ref());
        assert_eq!((row.version, row.last_at), (state.version, cut(state.last_at)));
        assert_eq!((row.told_at, row.read_at), (cut(state.told_at), cut(state.read_at)));
        assert_eq!((row.delivered_at, row.corrected_at), (cut(state.delivered_at), cut(state.corrected_at)));
        assert_eq!(row.responded_at, cut(state.responses.last().map(|(at, _)| *at)));
        assert_eq!((row.answered_at, row.said_done_at), (cut(state.answered_at), cut(state.said_done_at)));
        assert_eq!((row.shown_done_at, row.unreachable), (cut(state.shown_done_at), state.unreachable));
        assert_eq!(row.carried, state.carried.is_some());
        assert_eq!((row.units, row.tasks), (state.counted_units().count() as u64, state.tasks.len() as u64));
        assert_eq!((row.ladder_step, row.attempts), (state.ladder_step, state.attempts));
        let known = store.personal(action, &[state.name.clone().unwrap()]).await.unwrap();
        assert_eq!(row.name, known[state.name.as_ref().unwrap()].value);
        let query = UnitQuery { consignee: Some(id.clone()), limit: 1000, ..UnitQuery::default() };
        let units = store.units(action, &query).await.unwrap().rows;
        assert_eq!(units.len(), state.units.len());
        for row in units {
            let unit = &state.units[&row.unit];
            assert_eq!((&row.disposition, &row.serial_read), (&unit.disposition, &unit.serial_read));
            assert_eq!((&row.serial, row.moved, row.reopened), (&unit.listed.serial, unit.moved, unit.reopened));
            assert_eq!((row.said_done_at, row.shown_done_at), (cut(unit.said_done_at), cut(unit.shown_done_at)));
        }
    }
    assert_eq!(store.tally(action).await.unwrap(), tally);
    let mut expected: std::collections::BTreeMap<String, Tally> = std::collections::BTreeMap::new();
    for id in ids {
        for (part, tally) in parts(&fold(&store.stream(action, &Stream::Consignee(id.clone())).await.unwrap())) {
            expected.entry(part).or_default().add_all(&tally);
        }
    }
    expected.retain(|_, tally| tally.iter().next().is_some());
    let mut stored = std::collections::BTreeMap::new();
    for kind in PartKind::ALL {
        let lines = store.parts(action, kind, 1000).await.unwrap();
        stored.extend(lines.into_iter().map(|line| (kind.named(&line.value), line.tally)));
    }
    assert_eq!(stored, expected);
    let mut summed = Tally::default();
    store.burn_up(action).await.unwrap().into_iter().for_each(|(_, counter, by)| summed.add(counter, by));
    assert_eq!(summed, tally);
    let counted: Vec<_> = countries.into_iter().map(|(country, (all, answered))| (country, all, answered)).collect();
    assert_eq!(store.countries(action).await.unwrap(), counted);
}

pub async fn the_stage_of_an_action(store: &Store) {
    let (action, mut dice) = (ActionId::from("fsn-stage"), Dice(30));
    let manifest = domain::id::Digest::parse(&"cd".repeat(32)).unwrap();
    let opened =
        Fact::ActionOpened { reference: "FSN-1".into(), document_no: "M-1".into(), rehearsal: true, continues: None };
    store.append(one(&action, at(0), Stream::Action, 0, vec![opened], &mut dice)).await.unwrap();
    let row = |rows: Vec<ActionRow>| rows.into_iter().find(|r| r.action == action).unwrap();
    let draft = row(store.actions().await.unwrap());
    assert_eq!((draft.stage.as_str(), draft.rehearsal, draft.issued_at), ("draft", true, None));
    let issued = Fact::NoticeIssued { manifest, parcels: 3 };
    store.append(one(&action, at(5), Stream::Action, 1, vec![issued], &mut dice)).await.unwrap();
    let open = row(store.actions().await.unwrap());
    assert_eq!((open.stage.as_str(), open.issued_at, open.version), ("open", Some(at(5)), 2));
    assert_eq!((open.reference.as_str(), open.document_no.as_str()), ("FSN-1", "M-1"));
    store.rebuild_views(&action).await.unwrap();
    assert_eq!(row(store.actions().await.unwrap()), open);
}
