//! The guard alone, at moments of the test's choosing.

use super::{super::guard::Guard, profile};
use crate::{
    plan::{self, Options},
    request::{Header, LocalCommand, Request, ResourcePath, Scheme, Suite},
    verdict::Vantage,
};
use std::time::Duration;

const S: fn(u64) -> Duration = Duration::from_secs;
const S0: Request = Request::OpenSession { suite: Suite::S0 };

#[test]
fn nothing_that_the_plan_does_not_list_gets_a_permit() {
    let plan = plan::of(&profile(&["IPMI-02"]), &Options::default());
    let mut guard = Guard::new(&plan, S(0), std::iter::empty());
    let get = |path: &str, credentials| Request::Get {
        scheme: Scheme::Https,
        path: ResourcePath::new(path).unwrap(),
        credentials,
    };
    let strangers = [
        Request::OpenSession { suite: Suite::S3 },
        Request::CipherSuites { page: 0, header: Header::V15 },
        Request::SnmpSysDescr,
        Request::RfbTypes,
        get("/redfish/v1/Systems", false),
        get("/redfish/v1/Systems", true),
        Request::Local { command: LocalCommand::DeviceId },
    ];
    for request in strangers {
        for vantage in [Vantage::Lan, Vantage::Authenticated, Vantage::Host] {
            assert_eq!(guard.permit(&request, vantage, S(1)).unwrap_err(), "not_in_plan", "{request:?}");
            for name in
                ["linked_resources", "linked_resources_with_account", "cipher_suite_pages", "lan_channel", "anything"]
            {
                assert!(guard.follow(name, &request, vantage).is_err(), "{name} {request:?}");
            }
        }
    }
    assert!(guard.permit(&S0, Vantage::Lan, S(1)).is_ok());
    assert!(guard.permit(&S0, Vantage::Host, S(1)).is_err(), "another vantage is another request");
}

#[test]
fn a_follow_up_opens_its_own_kind_only_and_so_often() {
    let plan = plan::of(&profile(&["RF-01"]), &Options::default());
    let mut guard = Guard::new(&plan, S(0), std::iter::empty());
    let get = |n: u8, credentials| Request::Get {
        scheme: Scheme::Https,
        path: ResourcePath::new(&format!("/redfish/v1/Linked{n}")).unwrap(),
        credentials,
    };
    assert_eq!(guard.follow("linked_resources", &get(0, true), Vantage::Lan), Err("not_in_plan"));
    assert_eq!(guard.follow("linked_resources", &S0, Vantage::Lan), Err("not_in_plan"));
    let taken = (0..20).take_while(|n| guard.follow("linked_resources", &get(*n, false), Vantage::Lan).is_ok()).count();
    assert_eq!(taken, 8);
    assert!(guard.permit(&get(7, false), Vantage::Lan, S(1)).is_ok());
    assert_eq!(guard.permit(&get(8, false), Vantage::Lan, S(1)).unwrap_err(), "not_in_plan");
}

#[test]
fn two_open_session_requests_a_minute_and_not_one_more() {
    let mut profile = profile(&["IPMI-02", "IPMI-03"]);
    profile.checks[1].args.suites = vec![Suite::S1, Suite::S2, Suite::S17];
    profile.limits.seconds_per_target = 180;
    let open = |suite| Request::OpenSession { suite };
    let hurried = plan::of(&profile, &Options::default());
    assert_eq!(hurried.steps.iter().filter(|s| matches!(s.request, Request::OpenSession { .. })).count(), 2);
    assert_eq!(hurried.waits_seconds, 0);
    let plan = plan::of(&profile, &Options { thorough: true, ..Options::default() });
    assert_eq!(plan.waits_seconds, 60, "four suites: two now, two a minute later");
    let mut guard = Guard::new(&plan, S(100), std::iter::empty());
    let mut sent = Vec::new();
    for second in 100..280 {
        for suite in [Suite::S0, Suite::S1, Suite::S2, Suite::S17] {
            if guard.permit(&open(suite), Vantage::Lan, S(second)).is_ok() {
                sent.push(second);
            }
        }
    }
    assert!(sent.len() >= 4, "{sent:?}");
    for window in sent.windows(3) {
        assert!(window[2] - window[0] > 60, "three within a minute: {sent:?}");
    }
}

#[test]
fn open_session_requests_of_earlier_runs_count() {
    let plan = plan::of(&profile(&["IPMI-02"]), &Options::default());
    // The clock of this computer has just started: ticks are fewer than the age of the earlier requests.
    let mut guard = Guard::new(&plan, S(1), [S(20), S(30)].into_iter());
    assert_eq!(guard.permit(&S0, Vantage::Lan, S(1)).unwrap_err(), "budget");
    assert_eq!(guard.wait_for_open(S(1)), S(32), "until the older of the two is 62 s old");
    assert!(guard.permit(&S0, Vantage::Lan, S(33)).is_ok());
    let mut guard = Guard::new(&plan, S(1), [S(3000), S(63)].into_iter());
    assert!(guard.permit(&S0, Vantage::Lan, S(1)).is_ok());
}

#[test]
fn datagrams_requests_and_seconds_are_bounded() {
    let mut profile = profile(&["IPMI-02", "RF-01"]);
    profile.limits.packets_per_target = 3;
    profile.limits.requests_per_target = 2;
    profile.limits.seconds_per_target = 10;
    let plan = plan::of(&profile, &Options::default());
    let mut guard = Guard::new(&plan, S(0), std::iter::empty());
    let (mut datagrams, mut requests) = (0, 0);
    for step in plan.steps.iter().chain(&plan.steps) {
        let granted = u32::from(guard.permit(&step.request, step.vantage, S(1)).is_ok());
        if step.transport == plan::Transport::Udp { datagrams += granted } else { requests += granted }
    }
    assert_eq!((datagrams, requests), (3, 2));
    let mut guard = Guard::new(&plan, S(0), std::iter::empty());
    assert!(guard.permit(&Request::Ping, Vantage::Lan, S(10)).is_ok());
    assert_eq!(guard.permit(&Request::Ping, Vantage::Lan, S(11)).unwrap_err(), "budget");
}
