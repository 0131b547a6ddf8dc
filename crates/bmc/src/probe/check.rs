//! One BMC, everything of a plan: the lanes side by side, each in its own order.
//!
//! Lanes: UDP 623; SNMP; TLS and HTTP; consoles; the server's own interface. One lane's silence does not stop another, and another's
//! answer is the positive control of a silent one.

use super::{
    Chance, Clock, Collected, Credentials, Progress, Target,
    desk::Desk,
    guard::{Guard, NOT_IN_PLAN},
    host, ipmi, redfish, self_test, tcp,
    udp::{Line, Match, WAIT},
};
use crate::{
    identity,
    plan::{self, Plan, Transport},
    profile::CheckProfile,
    request::Request,
    wire,
};
use std::{net::SocketAddr, time::Duration};

/// Asks one BMC everything of the plan and the declared follow-ups, after the self-test. Never fails: what could not be asked is
/// an observation too.
///
/// `credentials` are used only if the plan was made for them; `profile` is the one that the plan was made of. If the ports of the target
/// are not those of the plan, nothing is asked. Needs a tokio runtime with timers and input/output; single-threaded is enough.
pub async fn check(
    target: Target,
    plan: &Plan,
    profile: &CheckProfile,
    credentials: Option<&Credentials>,
    clock: Clock,
    chance: &mut Chance,
    progress: &mut (dyn FnMut(Progress) + Send),
) -> Collected {
    progress(Progress::SelfTest);
    let self_test = self_test(clock, chance).await;
    let now = (clock.now)();
    let ages = target
        .opened
        .iter()
        .map(|then| now.duration_since(*then))
        .map(|age| Duration::try_from(age).unwrap_or_default());
    let guard = Guard::new(plan, (clock.ticks)(), ages);
    let desk = Desk::new(guard, plan.steps.len(), clock, chance, progress);
    if target.ports != plan.ports {
        for step in &plan.steps {
            desk.not_asked(&step.request, step.vantage, NOT_IN_PLAN);
        }
        let (observations, opened, stray) = desk.close();
        return Collected { observations, self_test, opened, stray, ..Collected::default() };
    }
    let at = |port: u16| SocketAddr::from((target.addr, port));
    let ((), (), (), (), host) = tokio::join!(
        ipmi::ask(&desk, plan, at(plan.ports.ipmi), WAIT),
        snmp(&desk, plan, at(plan.ports.snmp), plan::community(profile).unwrap_or_default()),
        redfish::ask(&desk, plan, target.addr, &plan.ports, credentials),
        consoles(&desk, plan, target.addr),
        host::ask(&desk, plan),
    );
    let (observations, opened, stray) = desk.close();
    Collected { bmc: identity::of(&observations), observations, host, self_test, opened, stray }
}

/// SNMP: both questions together. An agent of version 2c is silent to the one of version 3.
async fn snmp(desk: &Desk<'_>, plan: &Plan, to: SocketAddr, community: &str) {
    let wanted = |r: &Request| matches!(r, Request::SnmpDiscovery | Request::SnmpSysDescr);
    let requests: Vec<Request> = plan.steps.iter().map(|step| step.request.clone()).filter(wanted).collect();
    if requests.is_empty() {
        return;
    }
    let encode = |request: &Request| {
        // As long as any other id, so that the datagram is as long as the plan shows it.
        let id = u32::from_be_bytes(desk.chance()) & 0x3FFF_FFFF | 0x4000_0000;
        match request {
            Request::SnmpDiscovery => Some((wire::snmp::discovery(id), Match::Id(id))),
            Request::SnmpSysDescr if !community.is_empty() => {
                Some((wire::snmp::sys_descr(community, id), Match::Id(id)))
            }
            _ => None,
        }
    };
    Line::open(desk, to, WAIT).await.ask(&requests, encode).await;
}

/// Services that greet, one port after the other; a port that was silent is not asked again.
async fn consoles(desk: &Desk<'_>, plan: &Plan, addr: std::net::IpAddr) {
    let mut silent = Vec::new();
    for step in plan.steps.iter().filter(|step| step.transport == Transport::Tcp) {
        let Some(port) = step.port else { continue };
        if silent.contains(&port) {
            desk.not_asked(&step.request, step.vantage, "silent_before");
        } else if !tcp::ask(desk, &step.request, (addr, port).into()).await {
            silent.push(port);
        }
    }
}
