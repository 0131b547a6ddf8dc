//! Writes of one moment: each caller hears of its own, and nobody's fails for another's sake.

use super::sample::{Dice, at, listed, one, parcel};
use crate::{Kind, Store};
use domain::{
    fact::{Fact, Stream},
    id::{ActionId, ConsigneeId},
};
use tokio::task::JoinSet;

/// Writes at once.
const MANY: usize = 60;

pub async fn each_hears_of_its_own_write(store: &Store) {
    let (action, mut dice) = (ActionId::from("together"), Dice(81));
    let ids = listed(store, &action, MANY as u64, &mut dice).await;
    let mut all = JoinSet::new();
    for (n, id) in ids.iter().enumerate() {
        // Every fifth has read an old version, every seventh sends a parcel whose mark is taken twice.
        let expected = if n % 5 == 0 { 4 } else { 1 };
        let mut batch =
            one(&action, at(60), Stream::Consignee(id.clone()), expected, vec![Fact::Opened, Fact::Opened], &mut dice);
        if n % 7 == 0 {
            let twice = parcel(&action, id, "same-mark", at(9_000_000), &mut dice);
            batch.parcels = vec![parcel(&action, id, "same-mark", at(9_000_000), &mut dice), twice];
        }
        let (own, id) = (store.clone(), id.clone());
        all.spawn(async move { (n, id, own.append(batch).await) });
        let (store, action) = (store.clone(), action.clone());
        let draft_of = ids[n].clone();
        all.spawn(async move {
            let mark = store.put_draft_over((&action, &draft_of, "main"), "{}", None, at(60)).await.unwrap();
            let lost = store.put_draft_over((&action, &draft_of, "main"), "{1}", Some(7), at(61)).await;
            assert!(mark.is_some() && lost.unwrap().is_none());
            (MANY, draft_of, Ok(Vec::new()))
        });
    }
    let mut kinds = [0; 3];
    while let Some(done) = all.join_next().await {
        let (n, id, done) = done.unwrap();
        if n == MANY {
            continue;
        }
        let facts = store.stream(&action, &Stream::Consignee(id.clone())).await.unwrap();
        match done {
            Ok(written) => {
                assert!(n % 5 > 0 && n % 7 > 0, "{n}");
                assert_eq!(written, facts[1..], "{n} hears of its own facts");
                kinds[0] += 1;
            }
            Err(error) => {
                assert_eq!(facts.len(), 1, "{n}: nothing is written: {error}");
                let kind = if n % 5 == 0 { Kind::Conflict } else { Kind::Unique };
                assert_eq!(error.kind, kind, "{n}: {error}");
                kinds[if n % 5 == 0 { 1 } else { 2 }] += 1;
            }
        }
    }
    assert_eq!(kinds, [MANY - 12 - 7, 12, 7]);
    let tally = store.tally(&action).await.unwrap();
    let rebuilt = store.rebuild_views(&action).await;
    rebuilt.unwrap();
    assert_eq!(store.tally(&action).await.unwrap(), tally);
}

pub async fn who_goes_away_cuts_off_nobody(store: &Store) {
    let (action, mut dice) = (ActionId::from("gone"), Dice(82));
    let ids: Vec<ConsigneeId> = listed(store, &action, 40, &mut dice).await;
    let mut stays = JoinSet::new();
    let mut ended = Vec::new();
    for (n, id) in ids.iter().enumerate() {
        // Two facts, so that half of a write would be seen.
        let facts = vec![Fact::Opened; 2];
        let batch = one(&action, at(60), Stream::Consignee(id.clone()), 1, facts, &mut dice);
        let own = store.clone();
        if n % 2 == 0 {
            stays.spawn(async move { own.append(batch).await.map(drop) });
        } else {
            // Asked once and dropped, as the server does with a visitor that hangs up. A quick database may have answered
            // by then.
            let mut gone = Box::pin(own.append(batch));
            let asked = std::future::poll_fn(|context| std::task::Poll::Ready(gone.as_mut().poll(context).is_ready()));
            ended.push((id, asked.await));
        }
    }
    while let Some(done) = stays.join_next().await {
        done.unwrap().unwrap();
    }
    let count = async |id: &ConsigneeId| {
        let facts = store.stream(&action, &Stream::Consignee(id.clone())).await.unwrap();
        u64::try_from(facts.len()).unwrap()
    };
    for id in ids.iter().step_by(2) {
        assert_eq!(count(id).await, 3);
    }
    // Where writes stand in line, those of the visitors who went are done, too: they stood there before this one, which is
    // asked for last. Elsewhere a visitor takes its transaction along, unless its end was on the way: all of it is there,
    // or nothing.
    let more = one(&action, at(61), Stream::Consignee(ids[0].clone()), 3, vec![Fact::Opened], &mut dice);
    store.append(more).await.unwrap();
    for (id, was_done) in &ended {
        let facts = count(id).await;
        let is_done = *was_done || store.engine().writes_together();
        assert!(facts == 3 || facts == 1 && !is_done, "{id}: {facts}");
    }
    // Nobody stands in the way of who comes after them; an end that was on the way may arrive in between, once.
    for (id, _) in ended {
        let mut tries = 0;
        loop {
            let next =
                one(&action, at(62), Stream::Consignee(id.clone()), count(id).await, vec![Fact::Opened], &mut dice);
            match store.append(next).await {
                Ok(_) => break,
                Err(error) => assert!(error.kind == Kind::Conflict && tries == 0, "{id}: {error}"),
            }
            tries += 1;
        }
    }
}
