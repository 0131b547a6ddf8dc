//! A mail is handled once: with its fact, or it waits for a person and is joined later.

use super::sample::{Dice, at, batch, listed, one, parcel};
use crate::{Arrival, ArrivalState, Kind, Store};
use domain::{
    fact::{Fact, Stream},
    id::{ActionId, Digest},
};

fn mail(mark: u8, seconds: i64, state: ArrivalState) -> Arrival {
    Arrival {
        digest: Digest::from_bytes(&[mark; 32]),
        at: at(seconds),
        place: format!("file {mark}.eml"),
        kind: "answer".into(),
        state,
        action: None,
        consignee: None,
        sender: "labor@beispiel.example".into(),
        subject: "Antwort".into(),
    }
}

pub async fn a_mail_is_handled_once(store: &Store) {
    let (action, mut dice) = (ActionId::from("arrivals"), Dice(70));
    let ids = listed(store, &action, 2, &mut dice).await;
    let joined =
        Arrival { action: Some(action.clone()), consignee: Some(ids[0].clone()), ..mail(1, 10, ArrivalState::Joined) };
    let take = |version, arrival: &Arrival, dice: &mut Dice| {
        let stream = Stream::Consignee(arrival.consignee.clone().unwrap());
        let mut batch = one(&action, at(20), stream, version, vec![Fact::Opened], dice);
        batch.arrivals = vec![arrival.clone()];
        batch
    };
    store.append(take(1, &joined, &mut dice)).await.unwrap();
    // The same mail again, from another place: nothing is recorded.
    let again = Arrival { place: "INBOX 7".into(), ..joined.clone() };
    assert_eq!(store.append(take(2, &again, &mut dice)).await.unwrap_err().kind, Kind::Unique);
    assert_eq!(store.stream(&action, &Stream::Consignee(ids[0].clone())).await.unwrap().len(), 2);
    assert_eq!(store.arrival(&joined.digest).await.unwrap(), Some(joined.clone()));

    // Nobody's mail waits, in order, and is joined by a person or set aside.
    for (mark, seconds) in [(3, 30), (2, 30), (4, 31)] {
        assert!(store.put_arrival(&mail(mark, seconds, ArrivalState::Waiting)).await.unwrap());
        assert!(!store.put_arrival(&mail(mark, seconds + 5, ArrivalState::Waiting)).await.unwrap());
    }
    let waiting = store.waiting_arrivals(None, 2).await.unwrap();
    assert_eq!(waiting, [mail(2, 30, ArrivalState::Waiting), mail(3, 30, ArrivalState::Waiting)]);
    let rest = store.waiting_arrivals(waiting.last(), 10).await.unwrap();
    assert_eq!(rest, [mail(4, 31, ArrivalState::Waiting)]);
    let late =
        Arrival { action: Some(action.clone()), consignee: Some(ids[1].clone()), ..mail(2, 30, ArrivalState::Joined) };
    store.append(take(1, &late, &mut dice)).await.unwrap();
    assert_eq!(store.append(take(2, &late, &mut dice)).await.unwrap_err().kind, Kind::Unique);
    assert!(store.end_arrival(&mail(3, 30, ArrivalState::Waiting).digest).await.unwrap());
    assert!(!store.end_arrival(&mail(3, 30, ArrivalState::Waiting).digest).await.unwrap());
    assert_eq!(store.waiting_arrivals(None, 10).await.unwrap(), rest);
    assert!(store.end_arrival(&rest[0].digest).await.unwrap());

    // What a mail names: the parcel by its id, and everybody written to at an address.
    let mut parcels = batch(&action, at(40));
    parcels.parcels = ids.iter().map(|id| parcel(&action, id, &format!("{id}:n"), at(50), &mut dice)).collect();
    parcels.parcels.iter_mut().for_each(|p| p.address = "beide@beispiel.example".into());
    let (known, id) = (parcels.parcels[0].clone(), parcels.parcels[0].id.clone());
    store.append(parcels).await.unwrap();
    let found = store.known_parcel(id.as_str()).await.unwrap().unwrap();
    assert_eq!((found.consignee, found.purpose, found.address), (known.consignee, known.purpose, known.address));
    assert_eq!(store.known_parcel("none").await.unwrap(), None);
    let both = store.parcels_to("beide@beispiel.example", 10).await.unwrap();
    assert_eq!(both.iter().map(|p| &p.consignee).collect::<Vec<_>>(), {
        let mut ids: Vec<_> = ids.iter().collect();
        ids.sort();
        ids
    });
    store.erase(&action, ids[0].as_str()).await.unwrap();
    let erased = store.arrival(&joined.digest).await.unwrap().unwrap();
    assert_eq!((erased.sender.as_str(), erased.subject.as_str()), ("", ""));
    assert_eq!(store.parcels_to("beide@beispiel.example", 10).await.unwrap().len(), 1);
    for parcel in store.lease_parcels(at(60), jiff::SignedDuration::from_secs(9), "w", 9).await.unwrap() {
        let result = crate::ParcelResult::Retry { not_before: at(1_000_000_000), answer: String::new() };
        store.retry_parcels(&[crate::ParcelOutcome { parcel: parcel.id, tries: parcel.tries, result }]).await.unwrap();
    }
}
