//! One BMC: the built-in responder in every behaviour, asked through the whole of [`check`].

use super::{
    super::{Behaviour, Collected, Responder, Target, WORKS, check, self_test},
    chance, clock, profile,
};
use crate::{
    CheckProfile, Run, Verdict, checks,
    observation::Answer,
    plan::{self, Options, Plan, Sent},
    request::{Request, Suite},
    wire,
};
use std::net::{IpAddr, Ipv4Addr};

const HERE: IpAddr = IpAddr::V4(Ipv4Addr::LOCALHOST);

/// Asks; `opened`: when earlier runs sent Open Session Requests.
async fn ask(profile: &CheckProfile, opened: Vec<jiff::Timestamp>) -> (Plan, Collected) {
    let plan = plan::of(profile, &Options::default());
    let target = Target { addr: HERE, ports: profile.ports, opened };
    let collected = check(target, &plan, profile, None, clock(), &mut chance(1), &mut |_| {}).await;
    (plan, collected)
}

fn judged(profile: &CheckProfile, collected: &Collected) -> Vec<(Verdict, String)> {
    let run = Run { bmc: collected.bmc.clone(), ..Run::unnamed("FSN2025-1682", collected.observations.clone()) };
    checks::judge(profile, &run).into_iter().map(|j| (j.verdict, j.word)).collect()
}

#[tokio::test]
async fn the_self_test_finds_that_every_probe_works() {
    let results = self_test(clock(), &mut chance(7)).await;
    assert_eq!(results.len(), 9);
    for (name, result) in results {
        assert_eq!(result, WORKS, "{name}");
    }
}

#[tokio::test]
async fn every_behaviour_is_told_apart() {
    let cases = [
        (Behaviour::Accept, Verdict::Fail, "accepted", 1),
        (Behaviour::Refuse, Verdict::Pass, "refused", 1),
        (Behaviour::CounterPropose, Verdict::Pass, "counter_proposed", 1),
        (Behaviour::Garbage, Verdict::Inconclusive, "silent", 0),
        (Behaviour::Silent, Verdict::Inconclusive, "silent", 0),
    ];
    for (behaviour, verdict, word, opens) in cases {
        let responder = Responder::start((HERE, 0).into(), behaviour).await.unwrap();
        let mut profile = profile(&["IPMI-02"]);
        profile.ports.ipmi = responder.addr().port();
        let (plan, collected) = ask(&profile, Vec::new()).await;
        assert_eq!(judged(&profile, &collected), [(verdict, word.to_owned())], "{behaviour:?}");
        assert_eq!(responder.open_sessions(), opens, "{behaviour:?}");
        assert_eq!(collected.opened.len(), opens as usize);
        assert!(responder.received() <= u32::from(plan.limits.packets_per_target));
        assert_eq!(collected.stray > 0, behaviour == Behaviour::Garbage);
        assert_eq!(collected.bmc.guid.is_some(), opens == 1);
    }
}

#[tokio::test]
async fn a_closed_port_is_refused_and_asks_for_no_session() {
    let (_, collected) = ask(&profile(&["IPMI-02"]), Vec::new()).await;
    let of = |request: &Request| {
        collected.observations.iter().find(|o| o.request == *request).map(|o| o.answer.clone()).unwrap()
    };
    assert_eq!(of(&Request::Ping), Answer::Refused);
    let open = Request::OpenSession { suite: Suite::S0 };
    assert_eq!(of(&open), Answer::NotAsked { why: "silent_before".to_owned() });
}

#[tokio::test]
async fn what_was_sent_is_what_the_plan_shows() {
    let responder = Responder::start((HERE, 0).into(), Behaviour::Accept).await.unwrap();
    let mut profile = profile(&["IPMI-02", "IPMI-03", "IPMI-04", "IPMI-05", "SNMP-01"]);
    profile.ports.ipmi = responder.addr().port();
    let (plan, collected) = ask(&profile, Vec::new()).await;
    let mut compared = 0;
    for observation in collected.observations.iter().filter(|o| !o.sent.0.is_empty()) {
        let step = plan.steps.iter().find(|s| s.request == observation.request).expect("only what the plan lists");
        let Sent::Hex { hex } = &step.bytes else { continue };
        let sent = observation.sent.hex();
        assert_eq!(hex.len(), sent.len(), "{:?}", observation.request);
        let fits = hex.chars().zip(sent.chars()).all(|(planned, sent)| planned == '.' || planned == sent);
        assert!(fits, "{:?}\n{hex}\n{sent}", observation.request);
        assert!(observation.tries <= step.at_most);
        if checks::presence::is_ipmi(&observation.request) {
            assert!(wire::request::is(&observation.request, observation.sent.as_slice()));
        }
        compared += 1;
    }
    assert!(compared >= 8, "{compared}");
}

#[tokio::test]
async fn sessions_opened_by_an_earlier_run_leave_none_for_this_one() {
    let responder = Responder::start((HERE, 0).into(), Behaviour::Accept).await.unwrap();
    let mut profile = profile(&["IPMI-02"]);
    profile.ports.ipmi = responder.addr().port();
    let now = (clock().now)();
    let (_, collected) = ask(&profile, vec![now, now]).await;
    assert_eq!(responder.open_sessions(), 0);
    assert_eq!(judged(&profile, &collected), [(Verdict::Inconclusive, "not_asked".to_owned())]);
}

#[tokio::test]
async fn other_ports_than_the_plans_are_not_asked() {
    let profile = profile(&["IPMI-02"]);
    let plan = plan::of(&profile, &Options::default());
    let responder = Responder::start((HERE, 0).into(), Behaviour::Accept).await.unwrap();
    let mut target = Target { addr: HERE, ports: profile.ports, opened: Vec::new() };
    target.ports.ipmi = responder.addr().port();
    let collected = check(target, &plan, &profile, None, clock(), &mut chance(1), &mut |_| {}).await;
    assert_eq!(responder.received(), 0);
    assert!(collected.observations.iter().all(|o| matches!(o.answer, Answer::NotAsked { .. })));
}
