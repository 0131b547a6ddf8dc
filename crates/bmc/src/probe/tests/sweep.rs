//! Five hundred targets, half of them silent: every row right, nobody asked more than is right, no time lost.

use super::{
    super::{Behaviour, Responder, SweepEvent, SweepOptions, sweep},
    chance, clock, profile,
};
use crate::{Verdict, observation::Answer};
use std::{
    collections::BTreeMap,
    net::{IpAddr, Ipv4Addr, SocketAddr},
    time::Duration,
};

fn addr(n: u16) -> IpAddr {
    let [high, low] = n.to_be_bytes();
    Ipv4Addr::new(127, 77, high, low).into()
}

/// Responders of mixed behaviour on the odd addresses, sockets that never answer on the even ones; one port for all.
async fn neighbourhood(count: u16) -> (u16, Vec<Responder>) {
    let first = Responder::start((addr(1), 0).into(), Behaviour::Accept).await.unwrap();
    let port = first.addr().port();
    let mut all = vec![first];
    for n in 2..=count {
        let behaviour = match n % 6 {
            1 => Behaviour::Accept,
            3 => Behaviour::Refuse,
            5 => Behaviour::CounterPropose,
            _ => Behaviour::Silent,
        };
        all.push(Responder::start(SocketAddr::from((addr(n), port)), behaviour).await.unwrap());
    }
    (port, all)
}

#[tokio::test]
async fn half_answer_half_are_silent() {
    let (port, responders) = neighbourhood(500).await;
    let profile = profile(&["IPMI-02"]);
    let options =
        SweepOptions { port, packets_per_second: 5000, timeout: Duration::from_millis(400), ..SweepOptions::default() };
    let mut rows = BTreeMap::new();
    let begun = (clock().ticks)();
    let counts = sweep((1..=500).map(addr), options, clock(), &mut chance(3), &mut |event| {
        if let SweepEvent::Row(row) = event {
            let verdict = row.judge(&profile).first().map(|j| (j.verdict, j.word.clone())).unwrap();
            assert!(rows.insert(row.addr, (verdict, row.observations)).is_none(), "{} came twice", row.addr);
        }
    })
    .await
    .unwrap();
    let took = (clock().ticks)().saturating_sub(begun);
    assert_eq!((counts.begun, counts.done, counts.answered), (500, 500, 250));
    for (n, responder) in (1..=500_u16).zip(&responders) {
        let ((verdict, word), observations) = &rows[&addr(n)];
        let expected = match n % 6 {
            1 => (Verdict::Fail, "accepted"),
            3 => (Verdict::Pass, "refused"),
            5 => (Verdict::Pass, "counter_proposed"),
            _ => (Verdict::Inconclusive, "silent"),
        };
        assert_eq!((*verdict, word.as_str()), expected, "{}", addr(n));
        assert_eq!(observations.len(), 3);
        if n % 2 == 0 {
            assert_eq!(responder.open_sessions(), 0, "a silent target was sent an Open Session Request");
            assert_eq!(responder.received(), 4, "two questions, two tries");
            assert_eq!(observations[2].answer, Answer::NotAsked { why: "silent_before".to_owned() });
        } else {
            assert!((1..=2).contains(&responder.open_sessions()));
        }
    }
    // Two tries of 0.4 s and 1,750 datagrams at 5,000 a second are 1.15 s; the rest is a busy computer's.
    assert!(took < Duration::from_secs(4), "{took:?}");
}

#[tokio::test]
async fn strangers_are_ignored_and_what_is_done_is_passed_over() {
    let (port, _responders) = neighbourhood(12).await;
    let garbage = Responder::start(SocketAddr::from((addr(900), port)), Behaviour::Garbage).await.unwrap();
    let options = SweepOptions {
        port,
        timeout: Duration::from_millis(100),
        done: (1..=6).map(addr).collect(),
        ..SweepOptions::default()
    };
    let mut rows = Vec::new();
    // Each address twice: one on its way already is not begun again.
    let targets = (1..=12).chain([900]).flat_map(|n| [addr(n), addr(n)]);
    let counts = sweep(targets, options, clock(), &mut chance(5), &mut |event| {
        if let SweepEvent::Row(row) = event {
            rows.push((row.addr, row.answered()));
        }
    })
    .await
    .unwrap();
    assert_eq!(counts.done, 7);
    assert!(counts.stray >= 4);
    assert_eq!(garbage.open_sessions(), 0);
    assert_eq!(rows.iter().filter(|(_, answered)| *answered).count(), 3);
}

#[test]
fn a_target_on_its_way_is_small() {
    assert!(super::super::sweep::flight_size() <= 256);
}
