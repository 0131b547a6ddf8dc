//! Makes the plan: what the checks of a profile ask, each question once, with what identifies the BMC, in the order of sending.

#[cfg(feature = "probe")]
use super::Sent;
use super::{FollowUp, Options, Plan, SCHEMA, Step, Transport, bytes};
#[cfg(feature = "probe")]
use crate::profile::{Limits, Ports};
use crate::{
    checks::{self, CheckId},
    profile::{CheckProfile, Wanted},
    request::{LocalCommand, Request, ResourcePath, Scheme, Service},
    verdict::Vantage,
};

/// What is never sent, whatever a profile says: there is no encoder for any of it.
const FORBIDDEN: [&str; 8] =
    ["rakp1", "password_guess", "session_activation", "console_open", "power", "firmware", "http_write", "local_write"];

/// The plan of a profile, for what this computer and its operator can offer.
#[must_use]
pub fn of(profile: &CheckProfile, options: &Options) -> Plan {
    let mut asked = Asked::default();
    if profile.vantage.lan != Wanted::Off {
        asked.network(profile, options);
    }
    if options.host && profile.vantage.host != Wanted::Off {
        asked.host(profile);
    }
    let mut steps: Vec<Step> =
        asked.0.into_iter().map(|(request, purpose)| step(request, purpose, profile, options)).collect();
    steps.sort_by_key(|step| order(&step.request));
    bound_open_sessions(&mut steps, profile, options);
    let opened = steps.iter().filter(|s| matches!(s.request, Request::OpenSession { .. })).count();
    let per_minute = usize::from(profile.limits.open_sessions_per_minute.max(1));
    let waits = u16::try_from(opened.saturating_sub(1) / per_minute * 60).unwrap_or(u16::MAX);
    Plan {
        schema: SCHEMA,
        profile: profile.id.clone(),
        options: *options,
        follow_ups: follow_ups(profile, options, &steps),
        steps,
        forbidden: FORBIDDEN.to_vec(),
        ports: profile.ports,
        limits: profile.limits,
        waits_seconds: waits,
    }
}

/// A plan of these requests alone, without follow-ups: what the self-test asks its own responder.
#[cfg(feature = "probe")]
pub(crate) fn bare(name: &str, requests: Vec<Request>, limits: Limits, ports: Ports) -> Plan {
    let steps = requests.into_iter().map(|request| Step {
        vantage: Vantage::Lan,
        transport: Transport::Udp,
        port: None,
        purpose: Vec::new(),
        at_most: 2,
        bytes: Sent::Nothing,
        request,
    });
    Plan {
        schema: SCHEMA,
        profile: name.to_owned(),
        options: Options::default(),
        steps: steps.collect(),
        follow_ups: Vec::new(),
        forbidden: FORBIDDEN.to_vec(),
        ports,
        limits,
        waits_seconds: 0,
    }
}

/// Questions, each once, with the checks that want it.
#[derive(Default)]
struct Asked(Vec<(Request, Vec<CheckId>)>);

impl Asked {
    fn add(&mut self, request: Request, check: Option<CheckId>) {
        match self.0.iter_mut().find(|(known, _)| *known == request) {
            Some((_, purpose)) => purpose.extend(check.filter(|id| !purpose.contains(id))),
            None => self.0.push((request, check.into_iter().collect())),
        }
    }

    fn network(&mut self, profile: &CheckProfile, options: &Options) {
        for row in &profile.checks {
            for request in (checks::of(row.id).asks)(row) {
                let request = match request {
                    Request::Get { scheme, path, .. } if path.is_canary() => {
                        Request::Get { scheme, path: ResourcePath::canary([0; 8]), credentials: false }
                    }
                    other => other,
                };
                if !is_elsewhere(&request, profile) {
                    self.add(request, Some(row.id));
                }
            }
        }
        if self.0.iter().any(|(request, _)| checks::presence::is_ipmi(request)) {
            self.add(Request::Ping, None);
            self.add(Request::AuthCapabilities { extended: true }, None);
            self.add(Request::DeviceGuid, None);
        }
        // Identifies the BMC, and is the positive control where IPMI stays silent.
        if profile.ports.https != 0 && (!self.0.is_empty() || options.authenticated) {
            self.add(Request::Certificate, None);
        }
    }

    fn host(&mut self, profile: &CheckProfile) {
        self.add(local(LocalCommand::DeviceId), None);
        self.add(local(LocalCommand::DeviceGuid), None);
        for row in &profile.checks {
            for command in locally(row.id) {
                self.add(local(*command), Some(row.id));
            }
        }
        // Parameter 1 is readable on every LAN channel and on no other: it finds the channel.
        if self.0.iter().any(|(request, _)| matches!(request, Request::Local { command } if on_channel(*command))) {
            self.add(local(LocalCommand::LanParameter(CHANNEL, 1)), None);
        }
    }
}

/// Asked with an account or on the host, not as a stranger; or to a port that the profile does not name.
fn is_elsewhere(request: &Request, profile: &CheckProfile) -> bool {
    let (_, port) = bytes::way(request, profile);
    matches!(request, Request::Local { .. } | Request::Get { credentials: true, .. }) || port == Some(0)
}

fn local(command: LocalCommand) -> Request {
    Request::Local { command }
}

/// The LAN channel of nearly every server; where it is none, the probe looks for it among the others.
pub(crate) const CHANNEL: u8 = 1;

/// Whether a local command names the LAN channel.
pub(crate) fn on_channel(command: LocalCommand) -> bool {
    !matches!(command, LocalCommand::DeviceId | LocalCommand::DeviceGuid | LocalCommand::UserName(_))
}

/// What a check reads on the server itself.
fn locally(id: CheckId) -> &'static [LocalCommand] {
    use LocalCommand::{ChannelAccess, LanParameter, SolParameter, UserAccess, UserName};
    match id {
        CheckId::Ipmi01 | CheckId::Ipmi06 | CheckId::Ipmi07 => &[ChannelAccess(CHANNEL)],
        // Cipher suites and their privileges as configured (23.2, parameters 22 to 24): what the wire is held against.
        CheckId::Ipmi02 | CheckId::Ipmi03 => {
            &[ChannelAccess(CHANNEL), LanParameter(CHANNEL, 22), LanParameter(CHANNEL, 23), LanParameter(CHANNEL, 24)]
        }
        CheckId::Ipmi04 => &[LanParameter(CHANNEL, 2)],
        CheckId::Ipmi05 => &[UserAccess(CHANNEL, 1), UserName(1)],
        CheckId::Ipmi09 => &[LanParameter(CHANNEL, 26)],
        CheckId::Ipmi10 => &[SolParameter(CHANNEL, 1), SolParameter(CHANNEL, 2)],
        CheckId::Ipmi11 => &[LanParameter(CHANNEL, 16)],
        _ => &[],
    }
}

fn step(request: Request, purpose: Vec<CheckId>, profile: &CheckProfile, options: &Options) -> Step {
    let (transport, port) = bytes::way(&request, profile);
    let vantage = if matches!(request, Request::Local { .. }) { Vantage::Host } else { Vantage::Lan };
    let at_most = match &request {
        Request::OpenSession { .. } if !options.thorough => profile.limits.open_sessions_per_minute.min(2),
        Request::Hello { .. }
        | Request::Banner { .. }
        | Request::SshKex
        | Request::RfbTypes
        | Request::Local { .. } => 1,
        Request::SnmpSysDescr | Request::Certificate => 1,
        // A datagram goes again once if nothing came; a GET once if the server had closed the kept connection.
        _ => 2,
    };
    let bytes = bytes::sent(&request, profile);
    Step { request, vantage, transport, port, purpose, at_most, bytes }
}

/// The order of sending: presence, what it declares, suite 0, other suites; then TLS, HTTP, consoles; the host last.
fn order(request: &Request) -> (u8, Request) {
    let place = match request {
        Request::Ping => 0,
        Request::AuthCapabilities { extended: true } => 1,
        Request::AuthCapabilities { .. } => 2,
        Request::DeviceGuid => 3,
        Request::DeviceId => 4,
        Request::CipherSuites { .. } => 5,
        Request::SessionChallenge { .. } => 6,
        Request::OpenSession { .. } => 7,
        Request::SnmpDiscovery => 8,
        Request::SnmpSysDescr => 9,
        Request::Certificate => 10,
        Request::Get { scheme: Scheme::Https, .. } => 11,
        Request::Get { .. } => 12,
        Request::Hello { .. } => 13,
        Request::SshKex => 14,
        Request::RfbTypes => 15,
        Request::Banner { .. } => 16,
        Request::Local { command: LocalCommand::DeviceId | LocalCommand::DeviceGuid } => 17,
        Request::Local { command: LocalCommand::LanParameter(_, 1) } => 18,
        Request::Local { .. } => 19,
    };
    (place, request.clone())
}

/// Within a minute only as many suites as the limit allows; suite 0 comes first. The rest needs `thorough`.
fn bound_open_sessions(steps: &mut Vec<Step>, profile: &CheckProfile, options: &Options) {
    let mut left = match (options.thorough, profile.limits.open_sessions_per_minute) {
        (_, 0) => 0,
        (true, _) => usize::MAX,
        (false, limit) => usize::from(limit),
    };
    steps.retain(|step| {
        if !matches!(step.request, Request::OpenSession { .. }) {
            return true;
        }
        let keep = left > 0;
        left = left.saturating_sub(1);
        keep
    });
}

fn follow_ups(profile: &CheckProfile, options: &Options, steps: &[Step]) -> Vec<FollowUp> {
    let wanted = |ids: &[CheckId]| -> Vec<CheckId> {
        profile.checks.iter().map(|row| row.id).filter(|id| ids.contains(id)).collect()
    };
    let asked = |fits: fn(&Request) -> bool| steps.iter().any(|step| fits(&step.request));
    let mut all = Vec::new();
    if asked(|r| matches!(r, Request::CipherSuites { .. })) {
        all.push(FollowUp {
            name: "cipher_suite_pages",
            purpose: wanted(&[CheckId::Ipmi03, CheckId::Ipmi06]),
            at_most: 6,
        });
    }
    if options.thorough && asked(|r| matches!(r, Request::OpenSession { .. })) {
        all.push(FollowUp { name: "no_resources_again", purpose: wanted(&[CheckId::Ipmi02]), at_most: 1 });
    }
    if !wanted(&[CheckId::Rf01]).is_empty() && profile.vantage.lan != Wanted::Off {
        all.push(FollowUp { name: "linked_resources", purpose: wanted(&[CheckId::Rf01]), at_most: 8 });
    }
    if options.authenticated && profile.vantage.authenticated != Wanted::Off {
        let purpose: Vec<CheckId> = profile
            .checks
            .iter()
            .map(|row| row.id)
            .filter(|id| checks::of(*id).vantages.contains(&Vantage::Authenticated))
            .collect();
        if !purpose.is_empty() {
            let console =
                |service| bytes::port_of(service, &profile.ports) == 0 && !wanted(&[CheckId::Con01]).is_empty();
            let consoles = u8::from(console(Service::Kvm)) + u8::from(console(Service::VirtualMedia));
            // What the limit leaves after everything else that has been promised.
            let others = steps.iter().filter(|s| !matches!(s.transport, Transport::Udp | Transport::InBand)).count();
            let linked: u8 = all.iter().filter(|f| f.name == "linked_resources").map(|f| f.at_most).sum();
            let promised = u8::try_from(others).unwrap_or(u8::MAX).saturating_add(linked).saturating_add(consoles);
            let at_most = profile.limits.requests_per_target.saturating_sub(promised).min(40);
            all.push(FollowUp { name: "linked_resources_with_account", purpose, at_most });
            if consoles > 0 {
                all.push(FollowUp { name: "declared_consoles", purpose: wanted(&[CheckId::Con01]), at_most: consoles });
            }
        }
    }
    if asked(|r| matches!(r, Request::Local { command } if on_channel(*command))) {
        all.push(FollowUp { name: "lan_channel", purpose: Vec::new(), at_most: 24 });
    }
    all
}
