//! Lists: complete and in order under every sort, filters and search, work and reminders.

use super::sample::{COUNTRIES, Dice, any_fact, at, listed, one, sent};
use crate::{ConsigneeQuery, ConsigneeRow, Kind, SortKey, StateFilter, Store, UnitQuery};
use domain::{
    fact::{CarriedOver, Fact, Means, Purpose, Stream},
    id::{ActionId, ConsigneeId},
    reconcile::fold,
};
use std::collections::HashSet;

/// An action with some consignees in all sorts of states.
async fn lively(store: &Store, name: &str, count: u64, seed: u64) -> (ActionId, Vec<ConsigneeId>) {
    let (action, mut dice) = (ActionId::from(name), Dice(seed));
    let ids = listed(store, &action, count, &mut dice).await;
    for id in &ids {
        let stream = Stream::Consignee(id.clone());
        for _ in 0..dice.below(5) {
            let past = store.stream(&action, &stream).await.unwrap();
            let fact = any_fact(&fold(&past), &mut dice);
            let batch =
                one(&action, at(dice.below(9) as i64 * 3600), stream.clone(), past.len() as u64, vec![fact], &mut dice);
            store.append(batch).await.unwrap();
        }
    }
    (action, ids)
}

async fn all(store: &Store, action: &ActionId, mut query: ConsigneeQuery) -> Vec<ConsigneeRow> {
    let mut rows = Vec::new();
    loop {
        let page = store.consignees(action, &query).await.unwrap();
        assert!(page.rows.len() <= query.limit as usize);
        rows.extend(page.rows);
        match page.next {
            Some(next) => query.after = Some(next),
            None => return rows,
        }
    }
}

fn key(sort: SortKey, row: &ConsigneeRow) -> (String, i64) {
    let time = |at: Option<jiff::Timestamp>| (String::new(), at.map_or(0, |at| at.as_millisecond()));
    match sort {
        SortKey::Number => (format!("{:0>12}", row.number.as_str().trim_start_matches("C-")), 0),
        SortKey::Name => (crate::schema::value::fold(&row.name), 0),
        SortKey::Country => (row.country.clone(), 0),
        SortKey::Told => time(row.told_at),
        SortKey::Read => time(row.read_at),
        SortKey::Done => time(row.said_done_at),
        SortKey::Shown => time(row.shown_done_at),
        SortKey::Last => time(row.last_at),
        SortKey::Responded => time(row.responded_at),
    }
}

pub async fn every_order_is_complete(store: &Store) {
    let (action, ids) = lively(store, "paging", 83, 40).await;
    let ids: HashSet<&ConsigneeId> = ids.iter().collect();
    for sort in SortKey::ALL {
        let mut forward = Vec::new();
        for (descending, limit) in [(false, 7), (true, 10), (false, 83), (true, 82)] {
            let rows =
                all(store, &action, ConsigneeQuery { sort, descending, limit, ..ConsigneeQuery::default() }).await;
            let seen: HashSet<&ConsigneeId> = rows.iter().map(|r| &r.consignee).collect();
            assert_eq!((rows.len(), &seen), (83, &ids), "{sort:?}");
            // Names are ordered by the engine's collation; times, countries and numbers alike everywhere.
            if sort != SortKey::Name {
                let keys: Vec<_> = rows.iter().map(|r| (key(sort, r), &r.consignee)).collect();
                let sorted = if descending { keys.is_sorted_by(|a, b| a > b) } else { keys.is_sorted_by(|a, b| a < b) };
                assert!(sorted, "{sort:?}: {keys:?}");
            }
            let mut order: Vec<_> = rows.into_iter().map(|r| r.consignee).collect();
            if descending {
                order.reverse();
            }
            if forward.is_empty() {
                forward = order;
            } else {
                assert_eq!(forward, order, "{sort:?}: one order both ways");
            }
        }
    }
    let numbers = all(store, &action, ConsigneeQuery { limit: 20, ..ConsigneeQuery::default() }).await;
    assert_eq!(numbers[9..12].iter().map(|r| r.number.as_str()).collect::<Vec<_>>(), ["C-9", "C-10", "C-11"]);
    for after in ["", "x", "W10", "%%%"] {
        let query = ConsigneeQuery { after: Some(after.into()), sort: SortKey::Told, ..ConsigneeQuery::default() };
        assert_eq!(store.consignees(&action, &query).await.unwrap_err().kind, Kind::Other, "{after:?}");
    }
}

/// The filters that only links from the numbers use.
async fn filters_behind_numbers(store: &Store, action: &ActionId, rows: &[ConsigneeRow]) {
    let middle = rows.iter().filter_map(|r| r.told_at).max().unwrap();
    let query =
        ConsigneeQuery { state: Some(StateFilter::Told), until: Some(middle), limit: 3, ..ConsigneeQuery::default() };
    let found = all(store, action, query).await;
    assert_eq!(found, rows.iter().filter(|r| r.told_at.is_some_and(|at| at < middle)).cloned().collect::<Vec<_>>());
    for channel in ["", "portal", "phone"] {
        let query = ConsigneeQuery { channel: Some(channel.into()), limit: 3, ..ConsigneeQuery::default() };
        let found = all(store, action, query).await;
        assert_eq!(found, rows.iter().filter(|r| r.channel == channel).cloned().collect::<Vec<_>>(), "{channel:?}");
    }
    for tier in 1..4 {
        let query = ConsigneeQuery { tier: Some(tier), limit: 3, ..ConsigneeQuery::default() };
        let found = all(store, action, query).await;
        assert_eq!(found, rows.iter().filter(|r| r.tier == tier).cloned().collect::<Vec<_>>(), "tier {tier}");
    }
    for via in rows.iter().map(|r| r.via.as_ref().map_or("", |via| via.as_str())) {
        let query = ConsigneeQuery { via: Some(via.into()), limit: 5, ..ConsigneeQuery::default() };
        let found = all(store, action, query).await;
        let named = |r: &&ConsigneeRow| r.via.as_ref().map_or("", |v| v.as_str()) == via;
        assert_eq!(found, rows.iter().filter(named).cloned().collect::<Vec<_>>(), "{via:?}");
    }
}

pub async fn filters_and_search(store: &Store) {
    let (action, _) = lively(store, "filters", 60, 41).await;
    let rows = all(store, &action, ConsigneeQuery { limit: 1000, ..ConsigneeQuery::default() }).await;
    let fits = |state: StateFilter, row: &ConsigneeRow| match state {
        StateFilter::NotTold => row.told_at.is_none(),
        StateFilter::Told => row.told_at.is_some(),
        StateFilter::Delivered => row.delivered_at.is_some(),
        StateFilter::Corrected => row.corrected_at.is_some(),
        StateFilter::Read => row.read_at.is_some(),
        StateFilter::Responded => row.responded_at.is_some(),
        StateFilter::Answered => row.answered_at.is_some(),
        StateFilter::SaidDone => row.said_done_at.is_some(),
        StateFilter::ShownDone => row.shown_done_at.is_some(),
        StateFilter::NeedsWork => row.tasks > 0,
        StateFilter::Unreachable => row.unreachable && row.answered_at.is_none(),
        StateFilter::Silent => row.told_at.is_some() && row.answered_at.is_none() && !row.unreachable && !row.carried,
        StateFilter::CarriedOver => row.carried && row.answered_at.is_none() && !row.unreachable,
    };
    for state in StateFilter::ALL {
        let query = ConsigneeQuery { state: Some(state), limit: 4, ..ConsigneeQuery::default() };
        let found = all(store, &action, query).await;
        assert_eq!(found, rows.iter().filter(|r| fits(state, r)).cloned().collect::<Vec<_>>(), "{state:?}");
    }
    for country in COUNTRIES {
        let query = ConsigneeQuery { country: Some(country.into()), limit: 3, ..ConsigneeQuery::default() };
        assert_eq!(
            all(store, &action, query).await,
            rows.iter().filter(|r| r.country == country).cloned().collect::<Vec<_>>()
        );
    }
    filters_behind_numbers(store, &action, &rows).await;
    let (role, lang) = (rows[0].role, rows[0].lang.clone());
    let query = ConsigneeQuery { role: Some(role), lang: Some(lang.clone()), limit: 3, ..ConsigneeQuery::default() };
    let found = all(store, &action, query).await;
    assert_eq!(found, rows.iter().filter(|r| r.role == role && r.lang == lang).cloned().collect::<Vec<_>>());

    // Marks and case do not matter; wildcards and quotes are letters.
    for (text, part) in [("ARZTELABOR", "Ärztelabor"), ("100% s", "100% Süd"), ("labor_b", "Labor_B"), ("lodz", "Łódź")]
    {
        let query = ConsigneeQuery { text: Some(text.into()), limit: 5, ..ConsigneeQuery::default() };
        let found = all(store, &action, query).await;
        assert_eq!(found, rows.iter().filter(|r| r.name.contains(part)).cloned().collect::<Vec<_>>(), "{text}");
        assert!(!found.is_empty(), "{text}");
    }
    for (text, count) in
        [("labor17@klinik", 1), ("' OR 1=1 --", 0), ("%", rows.iter().filter(|r| r.name.contains('%')).count())]
    {
        let query = ConsigneeQuery { text: Some(text.into()), limit: 1000, ..ConsigneeQuery::default() };
        assert_eq!(store.consignees(&action, &query).await.unwrap().rows.len(), count, "{text}");
    }
}

pub async fn responses_newest_first(store: &Store) {
    let (action, ids) = lively(store, "responses", 60, 43).await;
    let mut wanted = Vec::new();
    for id in &ids {
        let state = fold(&store.stream(&action, &Stream::Consignee(id.clone())).await.unwrap());
        wanted.extend(state.responses.last().map(|(at, _)| (at.as_millisecond(), id.clone())));
    }
    wanted.sort();
    wanted.reverse();
    let (state, sort) = (Some(StateFilter::Responded), SortKey::Responded);
    let query = ConsigneeQuery { state, sort, descending: true, limit: 7, ..ConsigneeQuery::default() };
    let seen = async || {
        let rows = all(store, &action, query.clone()).await;
        assert!(rows.iter().any(|r| r.answered_at.is_none()), "incomplete ones are among them");
        rows.into_iter().map(|r| (r.responded_at.unwrap().as_millisecond(), r.consignee)).collect::<Vec<_>>()
    };
    assert_eq!(seen().await, wanted);
    assert!(
        wanted.len() > 14 && wanted.len() < ids.len(),
        "some pages, and some that did not respond: {}",
        wanted.len()
    );

    // The rows of a store that is older than the column are filled in by its migration.
    let migration = include_str!("../schema/0003-responses.sql");
    let fill = migration.split(';').find(|statement| statement.contains("UPDATE consignee_view")).unwrap();
    for statement in ["UPDATE consignee_view SET responded_at = 1", fill] {
        sqlx::query(sqlx::AssertSqlSafe(statement)).execute(&store.inner.writer).await.unwrap();
    }
    assert_eq!(seen().await, wanted);
}

pub async fn work_units_and_reminders(store: &Store) {
    let (action, mut dice) = (ActionId::from("work"), Dice(42));
    let ids = listed(store, &action, 30, &mut dice).await;
    for (place, id) in ids.iter().enumerate() {
        let commitment = super::sample::personal(id.as_str(), "note", "x", &mut dice).commitment;
        let fact = match place % 5 {
            0 => Fact::CompromiseSuspected { units: vec![], unplugged: true, description: commitment },
            1 => Fact::Escalated { step: 1, means: Means::Phone },
            2 => sent(Purpose::Reminder(1), false, &mut dice),
            3 => Fact::UnreachableDeclared { reason: commitment, attempts: 2 },
            _ => Fact::Opened,
        };
        let notice = sent(Purpose::Notice, false, &mut dice);
        let batch =
            one(&action, at(50 - place as i64), Stream::Consignee(id.clone()), 1, vec![notice, fact], &mut dice);
        store.append(batch).await.unwrap();
    }
    // Two of those who have looked are pursued in a follow-up: nobody asks them here.
    let carried = [4, 29];
    for place in carried {
        let there = CarriedOver { action: "work-r2".into(), consignee: "there".into(), revision: 2 };
        let stream = Stream::Consignee(ids[place].clone());
        let batch = one(&action, at(60), stream, 3, vec![Fact::CarriedOver(there)], &mut dice);
        store.append(batch).await.unwrap();
    }
    let state = Some(StateFilter::CarriedOver);
    let query = ConsigneeQuery { state, limit: 50, ..ConsigneeQuery::default() };
    let rows = all(store, &action, query).await;
    assert_eq!(rows.iter().filter(|row| row.carried).count(), 2);
    assert!(carried.iter().all(|place| rows.iter().any(|row| row.consignee == ids[*place])) && rows.len() == 2);

    let (mut after, mut tasks) = (None, Vec::new());
    loop {
        let page = store.tasks(&action, after.as_deref(), 5).await.unwrap();
        tasks.extend(page.rows);
        after = page.next;
        if after.is_none() {
            break;
        }
    }
    let keys: Vec<_> = tasks.iter().map(|t| (1000 - t.kind.weight(), t.opened_at)).collect();
    assert!(tasks.len() == 12 && keys.is_sorted(), "{keys:?}");
    assert!(tasks.iter().all(|t| !t.name.is_empty()));

    // Step 1 was taken where it was reminded or escalated; the unreachable are not asked again.
    for (step, before, wanted) in [(1, 50, vec![0, 4]), (2, 50, vec![0, 1, 2, 4]), (2, 20, vec![0, 1, 2, 4])] {
        let mut found = Vec::new();
        let mut after = None;
        loop {
            let page = store.reminder_candidates(&action, step, at(before), after, 4).await.unwrap();
            after = page.last().cloned();
            found.extend(page);
            if after.is_none() {
                break;
            }
        }
        let fits =
            |place: usize| !carried.contains(&place) && wanted.contains(&(place % 5)) && 50 - place as i64 <= before;
        let wanted: Vec<_> =
            ids.iter().enumerate().filter(|(place, _)| fits(*place)).map(|(_, id)| id.clone()).collect();
        assert_eq!(found, wanted, "{step} {before}");
    }

    let query = UnitQuery { serial: Some("SN7-0".into()), ..UnitQuery::default() };
    let found = store.units(&action, &query).await.unwrap().rows;
    assert_eq!(found.iter().map(|u| &u.consignee).collect::<Vec<_>>(), [&ids[7]]);
    let (mut query, mut units) = (UnitQuery { limit: 7, ..UnitQuery::default() }, Vec::new());
    loop {
        let page = store.units(&action, &query).await.unwrap();
        units.extend(page.rows.into_iter().map(|u| u.consignee));
        match page.next {
            Some(next) => query.after = Some(next),
            None => break,
        }
    }
    assert_eq!(units, ids);
}
