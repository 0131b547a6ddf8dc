//! CON-01: remote console, virtual media, serial console or command shell is on.
//!
//! What the settings say (NetworkProtocol: KVMIP, VirtualMedia, SSH, Telnet, RFB; Manager: GraphicalConsole, SerialConsole,
//! CommandShell) and what the ports say (connect, read the first words, close). A port that speaks although its setting says
//! off is a contradiction. Which of them a hospital needs is its own decision; the check says what is on.

use super::{Check, CheckId, Fix, port};
use crate::{
    observation::Answer,
    profile::{CheckProfile, Row},
    redfish::{
        Kind,
        read::{Resource, asked, of},
    },
    request::{Request, Service},
    run::Run,
    verdict::{Seen, Severity, Vantage, Verdict},
};

/// The check.
pub static CHECK: Check = Check {
    id: CheckId::Con01,
    severity: Severity::Medium,
    vantages: &[Vantage::Authenticated, Vantage::Lan],
    source: "NSA/CISA, Harden Baseboard Management Controllers, 2023; DMTF DSP0268, ManagerNetworkProtocol 1.12",
    words: &[
        ("contradiction", Verdict::Fail),
        ("on", Verdict::Fail),
        ("off", Verdict::Pass),
        ("not_stated", Verdict::Inconclusive),
        ("silent", Verdict::Inconclusive),
        ("not_asked", Verdict::Inconclusive),
    ],
    asks: |_| SERVICES.iter().map(|(service, _)| Request::Banner { service: *service }).collect(),
    judge,
    fixes: &[
        Fix {
            name: "protocols_off",
            ipmitool: &["ipmitool sol set enabled false {channel}"],
            redfish: Some((
                "{manager}/NetworkProtocol",
                r#"{"KVMIP":{"ProtocolEnabled":false},"VirtualMedia":{"ProtocolEnabled":false},"SSH":{"ProtocolEnabled":false}}"#,
            )),
        },
        Fix {
            name: "consoles_off",
            ipmitool: &[],
            redfish: Some((
                "{manager}",
                r#"{"GraphicalConsole":{"ServiceEnabled":false},"SerialConsole":{"ServiceEnabled":false},"CommandShell":{"ServiceEnabled":false}}"#,
            )),
        },
    ],
    texts: &[("en", include_str!("text.en.toml")), ("de", include_str!("text.de.toml"))],
};

/// Services with a port, and their names in NetworkProtocol.
pub(super) const SERVICES: &[(Service, &str)] = &[
    (Service::Ssh, "SSH"),
    (Service::Telnet, "Telnet"),
    (Service::Rfb, "RFB"),
    (Service::Kvm, "KVMIP"),
    (Service::VirtualMedia, "VirtualMedia"),
];

/// A setting that stands for a console: where, its name, whether it is on.
struct Setting<'a> {
    place: usize,
    source: String,
    name: &'a str,
    port: Option<i64>,
    on: bool,
}

fn settings(run: &Run) -> Vec<Setting<'static>> {
    let mut all = Vec::new();
    let mut add = |resource: &Resource<'_>, name: &'static str, pointer: String| {
        if let Some(on) = resource.truth(&pointer) {
            let port = resource.number(&format!("/{name}/Port"));
            all.push(Setting { place: resource.place, source: resource.source(&pointer), name, port, on });
        }
    };
    for protocols in of(&run.observations, Kind::NetworkProtocol) {
        SERVICES.iter().for_each(|(_, name)| add(&protocols, name, format!("/{name}/ProtocolEnabled")));
    }
    for manager in of(&run.observations, Kind::Manager) {
        for name in ["GraphicalConsole", "SerialConsole", "CommandShell"] {
            add(&manager, name, format!("/{name}/ServiceEnabled"));
        }
    }
    all
}

/// The setting of a service: where, its source, whether it is on. `asked_port`: the port that was asked, 0 if it was the
/// declared one; a setting for another port is not the same service.
pub(super) fn declared(run: &Run, service: Service, asked_port: u16) -> Option<(usize, String, bool)> {
    let name = SERVICES.iter().find(|(known, _)| *known == service).map(|(_, name)| *name)?;
    let same = |setting: &&Setting<'_>| {
        setting.name == name && (asked_port == 0 || setting.port.is_none_or(|port| port == i64::from(asked_port)))
    };
    settings(run).iter().find(same).map(|setting| (setting.place, setting.source.clone(), setting.on))
}

/// The port of a service that a profile has asked.
pub(super) fn port_of(profile: &CheckProfile, service: Service) -> u16 {
    match service {
        Service::Ssh => profile.ports.ssh,
        Service::Telnet => profile.ports.telnet,
        Service::Rfb => profile.ports.rfb,
        Service::Kvm => profile.ports.kvm,
        Service::VirtualMedia => profile.ports.virtual_media,
    }
}

/// Whether what came on a connection is the service: KVM and virtual media are told by the connection alone.
fn speaks(service: Service, answer: &Answer) -> bool {
    let said = port::words(answer);
    match service {
        Service::Ssh => said.windows(4).any(|four| four == b"SSH-"),
        Service::Rfb => said.starts_with(b"RFB "),
        Service::Telnet | Service::Kvm | Service::VirtualMedia => matches!(answer, Answer::Stream { .. }),
    }
}

/// Whether a service without words of its own is declared on the port of another one: then a connection shows nothing.
fn shared(run: &Run, profile: &CheckProfile, name: &str) -> bool {
    let ports = &profile.ports;
    let others = [ports.https, ports.http, ports.ssh].map(i64::from);
    let declared = settings(run).into_iter().find(|setting| setting.name == name).and_then(|setting| setting.port);
    matches!(name, "KVMIP" | "VirtualMedia") && declared.is_some_and(|port| others.contains(&port))
}

fn judge(run: &Run, profile: &CheckProfile, _: &Row) -> Seen {
    let settings = settings(run);
    let mut on: Vec<(usize, &str)> = settings.iter().filter(|setting| setting.on).map(|s| (s.place, s.name)).collect();
    let mut asked_any = false;
    let mut quiet = Vec::new();
    for (service, name) in SERVICES {
        let (place, answer) = match port::of(run, &Request::Banner { service: *service }) {
            port::Port::Answered(place, answer) if speaks(*service, answer) && !shared(run, profile, name) => {
                (place, answer)
            }
            port::Port::NotAsked => continue,
            port::Port::Closed { place, .. } | port::Port::Silent(place) | port::Port::Answered(place, _) => {
                asked_any = true;
                quiet.push(place);
                continue;
            }
        };
        let port = port_of(profile, *service);
        if let Some((setting, source, false)) = declared(run, *service, port) {
            let said: String =
                String::from_utf8_lossy(port::words(answer)).chars().filter(|c| !c.is_control()).take(60).collect();
            return Seen::word("contradiction")
                .on(setting)
                .on(place)
                .value("service", name)
                .reading(&source, "false")
                .reading(&format!("tcp/{port}"), if said.is_empty() { "connected".to_owned() } else { said });
        }
        if !on.iter().any(|(_, known)| known == name) {
            on.push((place, name));
        }
    }
    if !on.is_empty() {
        let mut names: Vec<&str> = on.iter().map(|(_, name)| *name).collect();
        names.dedup();
        let mut places: Vec<usize> = on.iter().map(|(place, _)| *place).collect();
        places.dedup();
        return places.into_iter().fold(Seen::word("on").value("names", names.join(", ")), Seen::on);
    }
    if !settings.is_empty() {
        let mut places: Vec<usize> = settings.iter().map(|setting| setting.place).collect();
        places.dedup();
        return places.into_iter().fold(Seen::word("off").value("count", settings.len()), Seen::on);
    }
    let word = match (asked(&run.observations).asked, asked_any) {
        (true, _) => "not_stated",
        (false, true) => "silent",
        (false, false) => "not_asked",
    };
    quiet.into_iter().fold(Seen::word(word), Seen::on)
}
