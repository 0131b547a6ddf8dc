//! Calls are for one person at a time; open work of all actions is one list.

use super::sample::{Dice, at, listed, one, personal};
use crate::{HeldCall, InboxPlace, InboxQuery, Store};
use domain::{
    fact::{Fact, Means, Stream, TaskKind},
    id::ActionId,
};

pub async fn a_call_is_for_one_person(store: &Store) {
    let call = |staff: &str| HeldCall { action: "calls".into(), consignee: "c1".into(), staff: staff.into() };
    let (one, two) = (call("one"), call("two"));
    assert!(store.take_call(&one, at(0), at(60)).await.unwrap());
    assert!(!store.take_call(&two, at(59), at(120)).await.unwrap(), "somebody has it");
    assert!(store.take_call(&one, at(10), at(60)).await.unwrap(), "whoever has it may take it again");
    assert_eq!(store.held_calls(at(59)).await.unwrap(), std::slice::from_ref(&one));
    assert!(store.held_calls(at(60)).await.unwrap().is_empty());
    assert!(store.take_call(&two, at(60), at(120)).await.unwrap(), "it ran out");
    store.end_call(&one).await.unwrap();
    assert_eq!(store.held_calls(at(61)).await.unwrap(), std::slice::from_ref(&two), "nobody ends another one's call");
    store.end_call(&two).await.unwrap();
    assert!(store.held_calls(at(61)).await.unwrap().is_empty());
}

pub async fn one_list_over_all_actions(store: &Store) {
    let mut dice = Dice(91);
    let actions = ["inbox-a", "inbox-b"].map(ActionId::from);
    for action in &actions {
        for (place, id) in listed(store, action, 9, &mut dice).await.iter().enumerate() {
            let description = personal(id.as_str(), "note", "x", &mut dice).commitment;
            let fact = match place % 3 {
                0 => Fact::CompromiseSuspected { units: vec![], unplugged: true, description },
                1 => Fact::Escalated { step: 1, means: Means::Phone },
                _ => Fact::Opened,
            };
            let batch = one(action, at(50 - place as i64), Stream::Consignee(id.clone()), 1, vec![fact], &mut dice);
            store.append(batch).await.unwrap();
        }
    }
    let of_both = async |kind: Option<TaskKind>, action: Option<ActionId>| {
        let (mut query, mut rows) = (InboxQuery { kind, action, limit: 5, ..InboxQuery::default() }, Vec::new());
        loop {
            let page = store.inbox(&query).await.unwrap();
            rows.extend(page.rows.into_iter().filter(|row| actions.contains(&row.action)));
            match page.next {
                Some(next) => query.after = InboxPlace::of_text(&next),
                None => break rows,
            }
        }
    };
    let rows = of_both(None, None).await;
    let places: Vec<InboxPlace> = rows.iter().map(crate::InboxRow::place).collect();
    assert!(rows.len() == 12 && places.is_sorted(), "{places:?}");
    assert!(rows.iter().take(6).all(|row| row.task.kind == TaskKind::SuspectedIntruder));
    assert_eq!(of_both(Some(TaskKind::Call), Some(actions[1].clone())).await.len(), 3);
    let text = places[3].to_text().unwrap();
    assert_eq!(InboxPlace::of_text(&text).as_ref(), Some(&places[3]));
    assert_eq!(InboxPlace::of_text("x"), None);
}
