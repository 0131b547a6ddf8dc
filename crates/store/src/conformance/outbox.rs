//! The outbox: never lost, never with two workers, and a possible repeat is known as one.

use super::sample::{Dice, at, batch, listed, one, parcel, sent};
use crate::{Kind, LeasedParcel, Once, ParcelOutcome, ParcelResult, Store, Together};
use domain::{
    fact::{Purpose, Stream},
    id::{ActionId, ConsigneeId, ParcelId},
    reconcile::Counter,
};
use jiff::SignedDuration;
use std::collections::HashMap;

const LEASE: SignedDuration = SignedDuration::from_secs(60);

/// Leases what is due of one action; parcels of other cases are due much later.
async fn lease(store: &Store, action: &ActionId, seconds: i64, worker: &str) -> Vec<LeasedParcel> {
    let leased = store.lease_parcels(at(seconds), LEASE, worker, 100).await.unwrap();
    assert!(leased.iter().all(|p| &p.action == action));
    leased
}

async fn with_parcels(store: &Store, name: &str, count: u64, seed: u64) -> (ActionId, Vec<ConsigneeId>) {
    let (action, mut dice) = (ActionId::from(name), Dice(seed));
    let ids = listed(store, &action, count, &mut dice).await;
    let mut parcels = batch(&action, at(0));
    parcels.parcels = ids.iter().map(|id| parcel(&action, id, &format!("{id}:notice"), at(10), &mut dice)).collect();
    store.append(parcels).await.unwrap();
    (action, ids)
}

async fn settle(store: &Store, parcel: &LeasedParcel, result: ParcelResult, dice: &mut Dice) {
    try_to_settle(store, parcel, result, dice).await.unwrap();
}

async fn try_to_settle(
    store: &Store,
    parcel: &LeasedParcel,
    result: ParcelResult,
    dice: &mut Dice,
) -> crate::Result<()> {
    let stream = Stream::Consignee(parcel.consignee.clone());
    let version = store.stream(&parcel.action, &stream).await.unwrap().len() as u64;
    let fact = sent(Purpose::Notice, parcel.maybe_sent, dice);
    let mut batch = one(&parcel.action, at(100), stream, version, vec![fact], dice);
    batch.outcomes = vec![ParcelOutcome { parcel: parcel.id.clone(), tries: parcel.tries, result }];
    store.append(batch).await.map(drop)
}

pub async fn reminders_to_one_address_go_together(store: &Store) {
    let (action, ids) = with_parcels(store, "gather", 0, 57).await;
    assert!(ids.is_empty());
    let mut dice = Dice(58);
    let ids = listed(store, &action, 4, &mut dice).await;
    let mut parcels = batch(&action, at(0));
    parcels.parcels =
        ids.iter().map(|id| parcel(&action, id, &format!("{id}:reminder:2"), at(10), &mut dice)).collect();
    for (place, one) in parcels.parcels.iter_mut().enumerate() {
        one.address = if place < 3 { "same@lab.example".into() } else { "other@lab.example".into() };
    }
    store.append(parcels).await.unwrap();
    let first = store.lease_parcels(at(10), LEASE, "w1", 1).await.unwrap().remove(0);
    let same = first.address == "same@lab.example";
    let beside = store.reminders_beside(&first, at(10), 10).await.unwrap();
    assert_eq!(beside.len(), if same { 2 } else { 0 });
    let others: Vec<_> = beside.iter().map(|p| p.id.clone()).collect();
    let day = |seconds| Some(Once { since: at(seconds), until: at(5000) });
    let together = async |first: &LeasedParcel, others: &[ParcelId], once, worker| {
        store.lease_together(first, others, once, at(10), LEASE, worker).await.unwrap()
    };
    let Together::Go(leased) = together(&first, &others, day(0), "w1").await else { panic!("none went before") };
    assert_eq!(leased.len(), others.len());
    assert!(store.reminders_beside(&first, at(10), 10).await.unwrap().is_empty(), "they are held now");
    let rest = store.lease_parcels(at(10), LEASE, "w2", 10).await.unwrap();
    assert!(rest.iter().all(|p| !others.contains(&p.id)), "nobody else gets them");
    let leader = others.iter().chain([&first.id]).min().unwrap();
    assert_eq!(store.sent_with(leader).await.unwrap().len(), others.len() + 1);
    settle(store, &first, ParcelResult::Sent, &mut dice).await;
    for parcel in leased.iter().chain(&rest) {
        settle(store, parcel, ParcelResult::Sent, &mut dice).await;
    }
}

/// Several workers, each in its own process, reach for the reminders to one address at once: it gets one mail, whichever of
/// them decides first; what comes later waits for the next day.
pub async fn one_address_is_reminded_once(store: &Store) {
    let mut dice = Dice(5_901);
    for round in 0..12_i64 {
        let due = 200_000 + round * 10_000;
        let action = ActionId::new(format!("once-{round}"));
        let ids = listed(store, &action, 4, &mut dice).await;
        let mut parcels = batch(&action, at(0));
        for id in &ids {
            let mut one = parcel(&action, id, &format!("{id}:reminder:2"), at(due), &mut dice);
            one.address = format!("once-{round}@lab.example");
            parcels.parcels.push(one);
        }
        store.append(parcels).await.unwrap();
        let once = Some(Once { since: at(due), until: at(due + 9000) });
        let start = std::sync::Arc::new(tokio::sync::Barrier::new(3));
        let mut workers = tokio::task::JoinSet::new();
        for worker in 0..3 {
            let (store, start) = (store.clone(), start.clone());
            workers.spawn(async move {
                let name = format!("w{worker}");
                start.wait().await;
                let mut mails = Vec::new();
                while let Some(first) = store.lease_parcels(at(due), LEASE, &name, 1).await.unwrap().pop() {
                    let beside = store.reminders_beside(&first, at(due), 10).await.unwrap();
                    let others: Vec<_> = beside.into_iter().map(|p| p.id).collect();
                    match store.lease_together(&first, &others, once, at(due), LEASE, &name).await.unwrap() {
                        Together::Go(more) => mails.push([vec![first], more].concat()),
                        Together::Later(until) => assert!(until == at(due + 9000) || until == at(due + 60)),
                        Together::Elsewhere => {}
                    }
                }
                mails
            });
        }
        let mut mails = Vec::new();
        while let Some(sent) = workers.join_next().await {
            mails.extend(sent.unwrap());
        }
        assert_eq!(mails.len(), 1, "round {round}: {mails:?}");
        let mail = mails.remove(0);
        let leader = mail.iter().map(|p| p.id.clone()).min().unwrap();
        assert_eq!(store.sent_with(&leader).await.unwrap().len(), mail.len());
        assert!(mail.iter().all(|p| !p.maybe_sent), "a lease that was taken over sent nothing");
        // Whoever lost a reminder to the mail cannot end it; the mail's own worker can.
        for parcel in &mail {
            settle(store, parcel, ParcelResult::Sent, &mut dice).await;
        }
        // Those that came too late wait until the first mail is recorded, and then for the next day.
        for seconds in [due + 60, due + 9000] {
            let last = seconds > due + 60;
            while let Some(first) = store.lease_parcels(at(seconds), LEASE, "late", 1).await.unwrap().pop() {
                let day = Once { since: at(if last { seconds } else { 0 }), until: at(due + 9000) };
                let went = store.lease_together(&first, &[], Some(day), at(seconds), LEASE, "late").await.unwrap();
                assert_eq!(went, if last { Together::Go(vec![]) } else { Together::Later(at(due + 9000)) });
                if last {
                    settle(store, &first, ParcelResult::Sent, &mut dice).await;
                    break;
                }
            }
        }
        let lost = LeasedParcel { tries: 99, ..mail[0].clone() };
        let gone = store.lease_together(&lost, &[], once, at(due), LEASE, "w9").await.unwrap();
        assert_eq!(gone, Together::Elsewhere, "what is settled goes nowhere");
        // The rest of this round is of no interest to the next.
        for parcel in store.lease_parcels(at(due + 9000), LEASE, "late", 10).await.unwrap() {
            settle(store, &parcel, ParcelResult::Sent, &mut dice).await;
        }
        assert_eq!(store.waiting_parcels(&action).await.unwrap(), 0);
    }
}

/// A row that was dropped goes to nobody any more; one that was under way may end as it does, and is not tried again.
pub async fn what_is_dropped_does_not_go(store: &Store) {
    let (action, _) = with_parcels(store, "dropped", 3, 5_902).await;
    let mut dice = Dice(5_903);
    let under_way = store.lease_parcels(at(10), LEASE, "w1", 2).await.unwrap();
    let [sent, refused] = under_way.as_slice() else { panic!("{under_way:?}") };
    let waiting = store.lease_parcels(at(10), LEASE, "w2", 1).await.unwrap().remove(0);
    let later = ParcelResult::Retry { not_before: at(20), answer: "451".into() };
    let outcome =
        |parcel: &LeasedParcel| ParcelOutcome { parcel: parcel.id.clone(), tries: parcel.tries, result: later.clone() };
    store.retry_parcels(&[outcome(&waiting)]).await.unwrap();
    for parcel in [sent, refused, &waiting] {
        let mut drop = batch(&action, at(12));
        drop.dropped.push(parcel.dedupe.clone());
        store.append(drop).await.unwrap();
    }
    assert_eq!(store.waiting_parcels(&action).await.unwrap(), 0);
    settle(store, sent, ParcelResult::Sent, &mut dice).await;
    store.retry_parcels(&[outcome(refused)]).await.unwrap();
    assert!(store.lease_parcels(at(900), LEASE, "w3", 10).await.unwrap().is_empty());
    // What has gone stays so, and another action's row of that name is not meant.
    let mut drop = batch(&action, at(12));
    drop.dropped.extend([sent.dedupe.clone(), "never there".into()]);
    store.append(drop).await.unwrap();
    assert_eq!(try_to_settle(store, sent, ParcelResult::Sent, &mut dice).await.unwrap_err().kind, Kind::Settled);
    assert_eq!(store.tally(&action).await.unwrap().get(Counter::ParcelsSent), 1);
}

pub async fn a_lease_is_for_one_worker(store: &Store) {
    let (action, ids) = with_parcels(store, "lease", 3, 50).await;
    let mut dice = Dice(51);
    assert!(lease(store, &action, 9, "w1").await.is_empty());
    assert_eq!(store.next_parcel_at().await.unwrap(), Some(at(10)));
    let first = lease(store, &action, 10, "w1").await;
    assert_eq!(first.iter().map(|p| &p.consignee).collect::<std::collections::BTreeSet<_>>(), ids.iter().collect());
    assert!(first.iter().all(|p| p.tries == 1 && !p.maybe_sent && p.purpose == Purpose::Reminder(2)));
    assert_eq!(
        (first[0].payload.as_str(), first[0].lang.as_str(), first[0].not_before),
        ("{\"from\":\"ä\"}", "de", at(10))
    );
    assert!(lease(store, &action, 11, "w2").await.is_empty());
    assert_eq!(store.waiting_parcels(&action).await.unwrap(), 3);

    settle(store, &first[0], ParcelResult::Sent, &mut dice).await;
    settle(store, &first[1], ParcelResult::Failed { answer: "550 no such user".into() }, &mut dice).await;
    let retry = ParcelResult::Retry { not_before: at(30), answer: "451 later".into() };
    let outcome = ParcelOutcome { parcel: first[2].id.clone(), tries: 1, result: retry };
    store.retry_parcels(std::slice::from_ref(&outcome)).await.unwrap();
    assert_eq!(
        (store.waiting_parcels(&action).await.unwrap(), store.next_parcel_at().await.unwrap()),
        (1, Some(at(30)))
    );
    assert!(lease(store, &action, 29, "w2").await.is_empty());
    let again = lease(store, &action, 30, "w2").await;
    assert_eq!((again.len(), again[0].tries, again[0].maybe_sent), (1, 2, false));
    settle(store, &again[0], ParcelResult::Sent, &mut dice).await;
    // Outcomes that come too late change nothing; ends go with their fact.
    store.retry_parcels(&[outcome]).await.unwrap();
    assert_eq!(store.waiting_parcels(&action).await.unwrap(), 0);
    let end = ParcelOutcome { parcel: again[0].id.clone(), tries: 2, result: ParcelResult::Sent };
    assert_eq!(store.retry_parcels(&[end]).await.unwrap_err().kind, Kind::Other);
    assert!(store.has_parcel(&action, &first[0].dedupe).await.unwrap());
    assert!(!store.has_parcel(&action, "other").await.unwrap());
}

pub async fn a_crash_is_remembered(store: &Store) {
    let (action, _) = with_parcels(store, "crash", 1, 52).await;
    let mut dice = Dice(53);
    assert_eq!(lease(store, &action, 10, "w1").await.len(), 1);
    // w1 dies. Nobody gets the parcel before its lease has run out.
    assert!(lease(store, &action, 69, "w2").await.is_empty());
    let second = lease(store, &action, 70, "w2").await;
    assert_eq!((second.len(), second[0].tries, second[0].maybe_sent), (1, 2, true));
    let retry = ParcelResult::Retry { not_before: at(80), answer: "451".into() };
    store.retry_parcels(&[ParcelOutcome { parcel: second[0].id.clone(), tries: 2, result: retry }]).await.unwrap();
    // The first try may still have arrived, whatever the second one was told.
    let third = lease(store, &action, 80, "w3").await;
    assert_eq!((third[0].tries, third[0].maybe_sent), (3, true));
    settle(store, &third[0], ParcelResult::Sent, &mut dice).await;
    assert!(lease(store, &action, 900, "w3").await.is_empty());
    assert_eq!(store.tally(&action).await.unwrap().get(Counter::ParcelsRepeated), 1);
}

/// Whoever lost the lease ends nothing, and nothing is ended twice: the facts that go with it stay out, too.
pub async fn an_end_counts_under_its_lease(store: &Store) {
    let (action, _) = with_parcels(store, "fenced", 1, 56).await;
    let mut dice = Dice(57);
    let slow = lease(store, &action, 10, "slow").await.remove(0);
    let quick = lease(store, &action, 70, "quick").await.remove(0);
    let failed = ParcelResult::Failed { answer: "550".into() };
    for result in [ParcelResult::Sent, failed] {
        let error = try_to_settle(store, &slow, result, &mut dice).await.unwrap_err();
        assert_eq!(error.kind, Kind::Settled, "{error}");
    }
    // A late retry does not take the parcel out of the other's hands.
    let retry = ParcelResult::Retry { not_before: at(71), answer: "451".into() };
    let late = ParcelOutcome { parcel: slow.id.clone(), tries: slow.tries, result: retry };
    store.retry_parcels(&[late]).await.unwrap();
    assert!(lease(store, &action, 72, "third").await.is_empty());
    settle(store, &quick, ParcelResult::Sent, &mut dice).await;
    let error = try_to_settle(store, &quick, ParcelResult::Sent, &mut dice).await.unwrap_err();
    assert_eq!(error.kind, Kind::Settled, "{error}");
    let tally = store.tally(&action).await.unwrap();
    let of = |counter| tally.get(counter);
    assert_eq!((of(Counter::ParcelsSent), of(Counter::ParcelsRepeated)), (1, 1));
}

pub async fn workers_share_without_doubles(store: &Store) {
    let (action, ids) = with_parcels(store, "workers", 90, 54).await;
    let mut workers = tokio::task::JoinSet::new();
    for worker in 0..4 {
        let store = store.clone();
        workers.spawn(async move {
            let mut dice = Dice(540 + worker);
            let mut done = Vec::new();
            let name = format!("w{worker}");
            loop {
                let leased = store.lease_parcels(at(20), LEASE, &name, 7).await.unwrap();
                if leased.is_empty() && store.next_parcel_at().await.unwrap().is_none_or(|next| next > at(20)) {
                    return done;
                }
                for parcel in leased {
                    settle(&store, &parcel, ParcelResult::Sent, &mut dice).await;
                    done.push(parcel.consignee);
                }
            }
        });
    }
    let mut times: HashMap<ConsigneeId, u32> = HashMap::new();
    while let Some(done) = workers.join_next().await {
        done.unwrap().into_iter().for_each(|id| *times.entry(id).or_default() += 1);
    }
    assert_eq!(times.len(), ids.len());
    assert!(times.values().all(|n| *n == 1));
    assert_eq!(store.waiting_parcels(&action).await.unwrap(), 0);
}
