//! TLS and HTTP of one BMC: the certificate, GETs as a stranger, TLS hellos; then, with the operator's account, the walk.
//!
//! INVARIANT: the account goes out only over TLS, to the certificate of this run, to a server that signed with its key; in clear text
//! only if the operator insists ([`crate::plan::Options::account_in_clear`]). The first 401 ends the walk: one attempt per account.

use super::{
    Credentials,
    desk::Desk,
    http::{Page, Web},
    tcp,
    tls::Witness,
};
use crate::{
    observation::{Answer, Observation, Octets},
    plan::{Plan, Step, Transport},
    profile::Ports,
    redfish::walk::Walk,
    request::{Request, ResourcePath, Scheme, Service},
    verdict::Vantage,
};
use std::{net::IpAddr, sync::Arc};

/// The vantage of a request of this lane.
pub(super) fn vantage(request: &Request) -> Vantage {
    match request {
        Request::Get { credentials: true, .. } => Vantage::Authenticated,
        _ => Vantage::Lan,
    }
}

/// Asks everything of the plan that goes over TLS and HTTP; with an account, reads what the walk wants.
pub(super) async fn ask(desk: &Desk<'_>, plan: &Plan, addr: IpAddr, ports: &Ports, account: Option<&Credentials>) {
    let (witness, config) = match Witness::new() {
        Ok(made) => made,
        Err(error) => {
            for step in steps(plan, &[Transport::Tls, Transport::Https, Transport::Http]) {
                desk.not_asked(&step.request, step.vantage, &format!("TLS library: {error}"));
            }
            return;
        }
    };
    let mut tls = Web::over_tls((addr, ports.https).into(), config, Arc::clone(&witness));
    let (mut there, mut root) = (true, None);
    for step in steps(plan, &[Transport::Tls, Transport::Https]) {
        if !there {
            desk.not_asked(&step.request, step.vantage, "silent_before");
        } else if matches!(step.request, Request::Hello { .. }) {
            there = tcp::ask(desk, &step.request, (addr, ports.https).into()).await;
        } else {
            let body;
            (there, body) = stranger(desk, &mut tls, &step.request).await;
            if matches!(&step.request, Request::Get { path, .. } if path.as_str().trim_end_matches('/') == crate::redfish::ROOT)
            {
                root = body.and_then(|body| serde_json::from_slice::<serde_json::Value>(&body).ok());
            }
        }
    }
    if let Some(root) = root.filter(|_| there) {
        linked(desk, &mut tls, &root).await;
    }
    let mut clear = Web::clear((addr, ports.http).into());
    let mut clear_there = true;
    for step in steps(plan, &[Transport::Http]) {
        if clear_there {
            clear_there = stranger(desk, &mut clear, &step.request).await.0;
        } else {
            desk.not_asked(&step.request, step.vantage, "silent_before");
        }
    }
    let wanted = plan.follow_ups.iter().find(|f| f.name == "linked_resources_with_account");
    if let Some(wanted) = wanted {
        let proven = witness.leaf().is_some_and(|leaf| leaf.proven);
        let root = |scheme| Request::Get { scheme, path: front(), credentials: true };
        match account {
            None => desk.not_asked(&root(Scheme::Https), Vantage::Authenticated, "no_credentials"),
            Some(account) if proven => walk(desk, &mut tls, Scheme::Https, account, wanted.at_most).await,
            Some(account) if plan.options.account_in_clear => {
                walk(desk, &mut clear, Scheme::Http, account, wanted.at_most).await
            }
            Some(_) => desk.not_asked(&root(Scheme::Https), Vantage::Authenticated, "certificate_not_proven"),
        }
        consoles(desk, addr).await;
    }
}

fn steps<'p>(plan: &'p Plan, ways: &[Transport]) -> impl Iterator<Item = &'p Step> {
    plan.steps.iter().filter(move |step| ways.contains(&step.transport)).collect::<Vec<_>>().into_iter()
}

fn front() -> ResourcePath {
    ResourcePath::new(crate::redfish::ROOT).unwrap_or_else(|_| ResourcePath::root())
}

/// Asks one question without an account and writes it down. Whether anything showed that the port is there, and the whole body.
async fn stranger(desk: &Desk<'_>, web: &mut Web, request: &Request) -> (bool, Option<Vec<u8>>) {
    let request = desk.fresh(request);
    let at_us = desk.at_us();
    let permit = match desk.permit(&request, Vantage::Lan) {
        Ok(permit) => permit,
        Err(why) => {
            desk.not_asked(&request, Vantage::Lan, why);
            return (true, None);
        }
    };
    let mut body = None;
    let (tries, answer) = match &request {
        Request::Certificate => (1, web.certificate(permit).await),
        _ => {
            let (tries, page) = web.get(desk, permit, None).await;
            body = page.as_ref().ok().map(|page| page.body.clone());
            (tries, page.map_or_else(|answer| answer, Page::answer))
        }
    };
    let there = !matches!(answer, Answer::Silent { .. } | Answer::Unreachable { .. } | Answer::Blocked { .. });
    let sent = match &request {
        Request::Get { path, .. } => format!("GET {} HTTP/1.1\r\n", path.as_str()).into_bytes(),
        _ => Vec::new(),
    };
    desk.note(Observation { request, vantage: Vantage::Lan, at_us, tries, sent: Octets(sent), answer });
    (there, body)
}

/// Asks, as a stranger, for what the service root links to and the plan does not name.
async fn linked(desk: &Desk<'_>, web: &mut Web, root: &serde_json::Value) {
    let asked: Vec<String> = desk.seen(|all| {
        let paths = all.iter().filter_map(|o| match &o.request {
            Request::Get { path, scheme: Scheme::Https, .. } => Some(crate::redfish::key(path.as_str())),
            _ => None,
        });
        paths.collect()
    });
    let members = root.as_object().into_iter().flat_map(|root| root.values());
    let links = members.filter_map(|member| crate::redfish::resource_path(member.get("@odata.id")?.as_str()?));
    for path in links.filter(|path| !asked.contains(&crate::redfish::key(path.as_str()))) {
        let request = Request::Get { scheme: Scheme::Https, path, credentials: false };
        if desk.follow("linked_resources", &request, Vantage::Lan).is_err() || !stranger(desk, web, &request).await.0 {
            return;
        }
    }
}

/// Reads with the account, link by link; of each answer only the values that checks read are kept.
async fn walk(desk: &Desk<'_>, web: &mut Web, scheme: Scheme, account: &Credentials, at_most: u8) {
    let mut walk = Walk::new(usize::from(at_most));
    while let Some(path) = walk.next_path() {
        let request = Request::Get { scheme, path: path.clone(), credentials: true };
        let at_us = desk.at_us();
        let permit = desk
            .follow("linked_resources_with_account", &request, Vantage::Authenticated)
            .and_then(|()| desk.permit(&request, Vantage::Authenticated));
        let permit = match permit {
            Ok(permit) => permit,
            Err(why) => {
                desk.not_asked(&request, Vantage::Authenticated, why);
                return;
            }
        };
        let (tries, page) = web.get(desk, permit, Some(account)).await;
        let (answer, go_on) = match page {
            Ok(page) => {
                let body = serde_json::from_slice::<serde_json::Value>(&page.body).ok();
                (walk.take(&path, page.status, body.as_ref()), page.status != 401)
            }
            Err(answer) => (answer, true),
        };
        let lost = matches!(
            answer,
            Answer::Silent { .. } | Answer::Unreachable { .. } | Answer::Refused | Answer::Blocked { .. }
        );
        desk.note(Observation {
            request,
            vantage: Vantage::Authenticated,
            at_us,
            tries,
            sent: Octets::default(),
            answer,
        });
        if !go_on || lost {
            return;
        }
    }
}

/// Connects to console ports that the service declares and the profile does not name.
async fn consoles(desk: &Desk<'_>, addr: IpAddr) {
    let declared = desk.seen(|all| {
        let mut found = Vec::new();
        for protocols in crate::redfish::read::of(all, crate::redfish::Kind::NetworkProtocol) {
            for (service, pointer) in [(Service::Kvm, "/KVMIP"), (Service::VirtualMedia, "/VirtualMedia")] {
                let enabled = protocols.truth(&format!("{pointer}/ProtocolEnabled")) == Some(true);
                let port = protocols.number(&format!("{pointer}/Port")).and_then(|port| u16::try_from(port).ok());
                if let Some(port) = port.filter(|port| enabled && *port != 0) {
                    found.push((service, port));
                }
            }
        }
        found
    });
    for (service, port) in declared {
        let request = Request::Banner { service };
        if desk.follow("declared_consoles", &request, Vantage::Lan).is_ok() {
            tcp::ask(desk, &request, (addr, port).into()).await;
        }
    }
}
