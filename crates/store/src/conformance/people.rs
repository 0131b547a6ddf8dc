//! Erasing a person; staff, sessions, drafts and settings.

use super::sample::{Dice, at, batch, listed, one, parcel, personal};
use crate::{ConsigneeQuery, StaffRow, Store};
use domain::{
    approval::Role,
    fact::{Fact, Stream},
    id::ActionId,
};
use jiff::SignedDuration;

pub async fn erasing_leaves_facts_and_proofs(store: &Store) {
    let (action, mut dice) = (ActionId::from("erase"), Dice(60));
    let ids = listed(store, &action, 3, &mut dice).await;
    let id = &ids[1];
    let stream = Stream::Consignee(id.clone());
    let contact = personal(id.as_str(), "contact", "Erika Beispiel", &mut dice);
    let fact = Fact::ContactCorrected { contact: Some(contact.commitment.clone()), email: None };
    let mut more = one(&action, at(1), stream.clone(), 1, vec![fact], &mut dice);
    more.personal = vec![contact.clone()];
    more.parcels = vec![parcel(&action, id, "late", at(5), &mut dice)];
    store.append(more).await.unwrap();
    store.put_draft(&action, id, "", "{}", at(2)).await.unwrap();
    store.seal(&action, at(3), 100, &|size, _| size.to_string()).await.unwrap();

    let row = store.consignee(&action, id).await.unwrap().unwrap();
    assert_eq!(row.contact.as_deref(), Some("Erika Beispiel"));
    assert_eq!(
        store.personal(&action, std::slice::from_ref(&contact.commitment)).await.unwrap()[&contact.commitment],
        contact
    );
    let mut all = Vec::new();
    while let Some(next) = Some(store.personal_all(&action, all.last(), 4).await.unwrap()).filter(|n| !n.is_empty()) {
        all.extend(next.into_iter().map(|v| v.commitment));
    }
    assert_eq!((all.len(), all.is_sorted()), (10, true));
    let (facts, tally) = (store.facts(&action, 0, 100).await.unwrap(), store.tally(&action).await.unwrap());

    assert_eq!(store.erase(&action, id.as_str()).await.unwrap(), 4);
    assert_eq!(store.erase(&action, id.as_str()).await.unwrap(), 0);
    assert!(store.personal(&action, &all).await.unwrap().values().all(|v| v.subject != id.as_str()));
    assert_eq!(store.personal_all(&action, None, 100).await.unwrap().len(), 6);
    assert_eq!((store.facts(&action, 0, 100).await.unwrap(), store.tally(&action).await.unwrap()), (facts, tally));
    let row = store.consignee(&action, id).await.unwrap().unwrap();
    let left = (row.name.as_str(), row.address.as_str(), row.contact, row.email, row.phone);
    assert_eq!((left, row.number.as_str()), (("", "", None, None, None), "C-1"));
    assert_eq!(store.draft(&action, id, "").await.unwrap(), None);
    assert_eq!(store.waiting_parcels(&action).await.unwrap(), 0);
    assert!(store.lease_parcels(at(6), SignedDuration::from_secs(1), "w", 10).await.unwrap().is_empty());
    for (text, found) in [("erika", 0), ("labor1@", 0), ("c-1", 1)] {
        let query = ConsigneeQuery { text: Some(text.into()), ..ConsigneeQuery::default() };
        assert_eq!(store.consignees(&action, &query).await.unwrap().rows.len(), found, "{text}");
    }
    // What happens later does not bring the name back, nor does rebuilding.
    store.append(one(&action, at(9), stream, 2, vec![Fact::Opened], &mut dice)).await.unwrap();
    let row = store.consignee(&action, id).await.unwrap().unwrap();
    assert!(row.name.is_empty() && row.read_at.is_some());
    store.rebuild_views(&action).await.unwrap();
    assert_eq!(store.consignee(&action, id).await.unwrap().unwrap(), row);
    assert!(!store.consignee(&action, &ids[2]).await.unwrap().unwrap().name.is_empty());
}

pub async fn staff_sessions_drafts_settings(store: &Store) {
    let row = StaffRow {
        id: "anna".into(),
        name: "Anna Beispiel".into(),
        roles: vec![Role::Author, Role::Coordinator],
        password_hash: "$argon2id$...".into(),
        totp_secret: "ABC".into(),
        totp_last_step: 5,
    };
    store.put_staff(&row).await.unwrap();
    assert_eq!(store.staff(&row.id).await.unwrap(), Some(row.clone()));
    assert_eq!(store.staff(&"nobody".into()).await.unwrap(), None);
    for (step, fresh) in [(5, false), (6, true), (6, false), (4, false), (9, true), (8, false)] {
        assert_eq!(store.use_totp_step(&row.id, step).await.unwrap(), fresh, "{step}");
    }
    store.put_staff(&StaffRow { name: "Anna B.".into(), totp_last_step: 0, ..row.clone() }).await.unwrap();
    let changed = store.all_staff().await.unwrap();
    assert_eq!((changed.len(), changed[0].name.as_str(), changed[0].totp_last_step), (1, "Anna B.", 9));

    store.put_session("h1", &row.id, at(100)).await.unwrap();
    assert_eq!(store.session("h1", at(99)).await.unwrap(), Some(row.id.clone()));
    assert_eq!(store.session("h1", at(100)).await.unwrap(), None);
    assert_eq!(store.session("h2", at(0)).await.unwrap(), None);
    store.put_session("h2", &row.id, at(200)).await.unwrap();
    assert_eq!(store.end_sessions_over(at(150)).await.unwrap(), 1);
    store.end_session("h2").await.unwrap();
    assert_eq!(store.session("h2", at(0)).await.unwrap(), None);

    let (action, consignee) = (ActionId::from("drafts"), "c1".into());
    store.put_draft(&action, &consignee, "main", "{\"a\":1}", at(0)).await.unwrap();
    store.put_draft(&action, &consignee, "main", "{\"a\":2}", at(1)).await.unwrap();
    store.put_draft(&action, &consignee, "part", "{}", at(1)).await.unwrap();
    assert_eq!(store.draft(&action, &consignee, "main").await.unwrap().as_deref(), Some("{\"a\":2}"));
    let mut done = batch(&action, at(2));
    done.drafts_done = vec![(consignee.clone(), "main".into())];
    store.append(done).await.unwrap();
    assert_eq!(store.draft(&action, &consignee, "main").await.unwrap(), None);
    assert_eq!(store.draft(&action, &consignee, "part").await.unwrap().as_deref(), Some("{}"));

    // Over the version that was read, and over no other.
    let place = (&action, &consignee, "shared");
    let first = store.put_draft_over(place, "{}", None, at(3)).await.unwrap().unwrap();
    assert_eq!(store.put_draft_over(place, "{\"b\":1}", None, at(3)).await.unwrap(), None);
    let second = store.put_draft_over(place, "{\"b\":2}", Some(first), at(3)).await.unwrap().unwrap();
    assert!(second > first, "a mark of its own even at the same moment");
    assert_eq!(store.put_draft_over(place, "{\"b\":3}", Some(first), at(9)).await.unwrap(), None);
    let kept = store.marked_draft(&action, &consignee, "shared").await.unwrap();
    assert_eq!(kept, Some(("{\"b\":2}".into(), second)));
    assert_eq!((store.end_drafts(&action).await.unwrap(), store.end_drafts(&action).await.unwrap()), (2, 0));

    assert_eq!(store.setting("seed").await.unwrap(), None);
    store.put_setting("seed", "a").await.unwrap();
    store.put_setting("seed", "b").await.unwrap();
    assert_eq!(store.setting("seed").await.unwrap().as_deref(), Some("b"));
}
