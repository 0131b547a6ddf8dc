//! Appending: order, conflicts, time, many writers, bulk.

use super::sample::{Dice, at, batch, consignee, listed, one, parcel, personal, recorded};
use crate::{Kind, Store, StreamAppend};
use domain::{
    fact::{Fact, Stream},
    id::{ActionId, ConsigneeId, FactId},
};

pub async fn what_is_appended_is_read_back(store: &Store) {
    let (action, mut dice) = (ActionId::from("read-back"), Dice(1));
    let stream = Stream::Consignee("c1".into());
    let (fact, values) = consignee("c1", 1, 2, &mut dice);
    let mut first = one(&action, at(0), stream.clone(), 0, vec![fact, Fact::Opened], &mut dice);
    first.personal = values;
    let written = store.append(first.clone()).await.unwrap();
    assert_eq!(written, recorded(&first, 0));
    let second = one(&action, at(60), stream.clone(), 2, vec![Fact::Opened], &mut dice);
    store.append(second).await.unwrap();
    let read = store.stream(&action, &stream).await.unwrap();
    assert_eq!(read[..2], written);
    assert_eq!((read.len(), read[2].version), (3, 3));
    assert!(store.stream(&action, &Stream::Action).await.unwrap().is_empty());
    assert_eq!(store.unsealed(&action).await.unwrap(), 3);
    assert_eq!(store.fact_index(&read[0].id).await.unwrap(), None);
}

pub async fn a_stream_that_moved_on_is_a_conflict(store: &Store) {
    let (action, mut dice) = (ActionId::from("conflict"), Dice(2));
    let stream = Stream::Consignee("c1".into());
    let opened = |expected, dice: &mut Dice| one(&action, at(0), stream.clone(), expected, vec![Fact::Opened], dice);
    store.append(opened(0, &mut dice)).await.unwrap();
    store.append(opened(1, &mut dice)).await.unwrap();
    for expected in [0, 1, 3] {
        let error = store.append(opened(expected, &mut dice)).await.unwrap_err();
        assert_eq!((error.kind, error.is_retryable()), (Kind::Conflict, false), "{error}");
    }
    assert_eq!(store.stream(&action, &stream).await.unwrap().len(), 2);
}

pub async fn a_refused_batch_leaves_nothing(store: &Store) {
    let (action, mut dice) = (ActionId::from("all-or-nothing"), Dice(3));
    let ids = listed(store, &action, 2, &mut dice).await;
    let mut good = batch(&action, at(1));
    good.parcels = vec![parcel(&action, &ids[0], "notice", at(9_000_000), &mut dice)];
    store.append(good).await.unwrap();
    let tally = store.tally(&action).await.unwrap();

    // The first stream would fit; the second moved on, or the parcel is there already.
    let opened = |id: &ConsigneeId, expected, dice: &mut Dice| StreamAppend {
        stream: Stream::Consignee(id.clone()),
        expected,
        facts: vec![(FactId::new(dice.id()), Fact::Opened)],
    };
    let mut moved = batch(&action, at(2));
    moved.streams = vec![opened(&ids[0], 1, &mut dice), opened(&ids[1], 7, &mut dice)];
    moved.personal = vec![personal(ids[0].as_str(), "note", "kept?", &mut dice)];
    let kept = moved.personal[0].commitment.clone();
    assert_eq!(store.append(moved).await.unwrap_err().kind, Kind::Conflict);
    let mut twice = batch(&action, at(2));
    twice.streams = vec![opened(&ids[0], 1, &mut dice)];
    twice.parcels = vec![parcel(&action, &ids[0], "notice", at(0), &mut dice)];
    assert_eq!(store.append(twice).await.unwrap_err().kind, Kind::Unique);

    assert!(store.personal(&action, &[kept]).await.unwrap().is_empty());
    assert_eq!(store.tally(&action).await.unwrap(), tally);
    assert_eq!(store.stream(&action, &Stream::Consignee(ids[0].clone())).await.unwrap().len(), 1);
    assert_eq!(store.waiting_parcels(&action).await.unwrap(), 1);
}

pub async fn time_does_not_go_back(store: &Store) {
    let (action, mut dice) = (ActionId::from("clock"), Dice(4));
    let stream = Stream::Consignee("c1".into());
    for (expected, seconds) in [(0, 100), (1, 40), (2, 99), (3, 100), (4, 101)] {
        let next = one(&action, at(seconds), stream.clone(), expected, vec![Fact::Opened, Fact::Opened], &mut dice);
        let next = crate::Batch {
            streams: next.streams.into_iter().map(|s| StreamAppend { expected: expected * 2, ..s }).collect(),
            ..next
        };
        store.append(next).await.unwrap();
    }
    let read = store.stream(&action, &stream).await.unwrap();
    let seen: Vec<_> = read.iter().map(|r| (r.at.duration_since(at(0)).as_secs(), r.clock_behind_ms)).collect();
    let behind = |ms| (100, Some(ms));
    let wanted = [(100, None), behind(60_000), behind(1_000), (100, None), (101, None)];
    assert_eq!(seen, wanted.into_iter().flat_map(|w| [w, w]).collect::<Vec<_>>());
}

pub async fn eight_writers_of_different_streams(store: &Store) {
    let (action, mut dice) = (ActionId::from("eight"), Dice(5));
    let ids = listed(store, &action, 8, &mut dice).await;
    let mut writers = tokio::task::JoinSet::new();
    for (place, id) in ids.into_iter().enumerate() {
        let (store, action) = (store.clone(), action.clone());
        writers.spawn(async move {
            let mut dice = Dice(500 + place as u64);
            for version in 1..=20 {
                let stream = Stream::Consignee(id.clone());
                let fact = super::sample::sent(domain::fact::Purpose::Notice, false, &mut dice);
                store.append(one(&action, at(version), stream, version as u64, vec![fact], &mut dice)).await.unwrap();
            }
        });
    }
    while let Some(done) = writers.join_next().await {
        done.unwrap();
    }
    let tally = store.tally(&action).await.unwrap();
    assert_eq!(tally.get(domain::reconcile::Counter::ParcelsSent), 160);
    assert_eq!(tally.get(domain::reconcile::Counter::ConsigneesTold), 8);
    assert_eq!(store.unsealed(&action).await.unwrap(), 168);
}

pub async fn writers_of_one_stream_take_turns(store: &Store) {
    let action = ActionId::from("turns");
    let stream = Stream::Consignee("c1".into());
    let mut writers = tokio::task::JoinSet::new();
    for writer in 0..6 {
        let (store, action, stream) = (store.clone(), action.clone(), stream.clone());
        writers.spawn(async move {
            let mut dice = Dice(600 + writer);
            let (mut written, mut conflicts) = (0, 0);
            while written < 10 {
                let expected = store.stream(&action, &stream).await.unwrap().len() as u64;
                match store.append(one(&action, at(0), stream.clone(), expected, vec![Fact::Opened], &mut dice)).await {
                    Ok(_) => written += 1,
                    Err(error) => {
                        assert_eq!(error.kind, Kind::Conflict, "{error}");
                        conflicts += 1;
                    }
                }
            }
            conflicts
        });
    }
    while let Some(done) = writers.join_next().await {
        done.unwrap();
    }
    let versions: Vec<u64> = store.stream(&action, &stream).await.unwrap().iter().map(|r| r.version).collect();
    assert_eq!(versions, (1..=60).collect::<Vec<_>>());
}

pub async fn new_streams_in_bulk_can_be_resumed(store: &Store) {
    let (action, mut dice) = (ActionId::from("bulk"), Dice(7));
    let mut all = batch(&action, at(0));
    for number in 0..1300_u64 {
        let id = format!("bulk{number:05}");
        let (fact, values) = consignee(&id, number, number % 3, &mut dice);
        let facts = vec![(FactId::new(dice.id()), fact), (FactId::new(dice.id()), Fact::Opened)];
        all.streams.push(StreamAppend { stream: Stream::Consignee(id.as_str().into()), expected: 0, facts });
        all.personal.extend(values);
        all.parcels.push(parcel(&action, &id.as_str().into(), &format!("{id}:notice"), at(9_000_000), &mut dice));
    }
    // The first run got as far as some streams in the middle.
    let some: std::collections::HashSet<&str> = ["bulk00003", "bulk00777", "bulk01299"].into();
    let mut part = all.clone();
    part.streams.retain(|s| matches!(&s.stream, Stream::Consignee(c) if some.contains(c.as_str())));
    part.personal.retain(|v| some.contains(v.subject.as_str()));
    part.parcels.retain(|p| some.contains(p.consignee.as_str()));
    assert_eq!(store.append_new(part).await.unwrap(), 3);
    assert_eq!(store.append_new(all.clone()).await.unwrap(), 1297);
    assert_eq!(store.append_new(all.clone()).await.unwrap(), 0);
    assert_eq!(store.unsealed(&action).await.unwrap(), 2600);
    assert_eq!(store.waiting_parcels(&action).await.unwrap(), 1300);
    let tally = store.tally(&action).await.unwrap();
    assert_eq!(tally.get(domain::reconcile::Counter::ConsigneesRead), 1300);
    let row = store.consignee_by_number(&action, &"C-777".into()).await.unwrap().unwrap();
    assert!(row.name.ends_with(" 777") && row.email.as_deref() == Some("labor777@klinik.example"), "{row:?}");
    assert_eq!(recorded(&all, 5), store.stream(&action, &all.streams[5].stream).await.unwrap());

    let mut foreign = batch(&action, at(0));
    foreign.personal = vec![personal("nobody", "name", "x", &mut dice)];
    assert_eq!(store.append_new(foreign).await.unwrap_err().kind, Kind::Other);
}
