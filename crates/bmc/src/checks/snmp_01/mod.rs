//! SNMP-01: SNMP version 1 or 2c is on.
//!
//! Settings (SNMP.ProtocolEnabled, EnableSNMPv1, EnableSNMPv2c), engine discovery of version 3 (RFC 3414, 4), and, only if the
//! profile names a community, one GET of sysDescr with it. A wrong community is answered with silence (RFC 3416), so silence
//! to the GET says nothing; silence of discovery neither. An agent that answers although the setting says off contradicts it.

use super::{Check, CheckId, Fix, port};
use crate::{
    profile::{CheckProfile, Row},
    redfish::{
        Kind,
        read::{Resource, asked, of},
    },
    request::Request,
    run::Run,
    verdict::{Seen, Severity, Vantage, Verdict},
    wire::snmp::{self, Reply},
};

/// The check.
pub static CHECK: Check = Check {
    id: CheckId::Snmp01,
    severity: Severity::Medium,
    vantages: &[Vantage::Authenticated, Vantage::Lan],
    source: "DMTF DSP0268, ManagerNetworkProtocol 1.12: SNMP; RFC 3414, 4; RFC 3584, 5.2",
    words: &[
        ("contradiction", Verdict::Fail),
        ("community", Verdict::Fail),
        ("old_versions", Verdict::Fail),
        ("off", Verdict::Pass),
        ("version_3", Verdict::Pass),
        ("closed", Verdict::Pass),
        ("agent", Verdict::Inconclusive),
        ("on", Verdict::Inconclusive),
        ("not_stated", Verdict::Inconclusive),
        ("silent", Verdict::Inconclusive),
        ("not_asked", Verdict::Inconclusive),
    ],
    asks: |row| {
        let community = row.args.community.iter().map(|_| Request::SnmpSysDescr);
        [Request::SnmpDiscovery].into_iter().chain(community).collect()
    },
    judge,
    fixes: &[
        Fix {
            name: "versions_off",
            ipmitool: &[],
            redfish: Some(("{manager}/NetworkProtocol", r#"{"SNMP":{"EnableSNMPv1":false,"EnableSNMPv2c":false}}"#)),
        },
        Fix {
            name: "snmp_off",
            ipmitool: &[],
            redfish: Some(("{manager}/NetworkProtocol", r#"{"SNMP":{"ProtocolEnabled":false}}"#)),
        },
    ],
    texts: &[("en", include_str!("text.en.toml")), ("de", include_str!("text.de.toml"))],
};

/// What the wire says: the place and the answer of the agent.
fn heard(run: &Run, request: &Request) -> Option<(usize, Reply)> {
    match port::of(run, request) {
        port::Port::Answered(place, answer) => snmp::read(port::words(answer)).ok().map(|reply| (place, reply)),
        _ => None,
    }
}

fn judge(run: &Run, profile: &CheckProfile, _: &Row) -> Seen {
    let protocols = of(&run.observations, Kind::NetworkProtocol);
    let setting = protocols.iter().find(|resource| resource.truth("/SNMP/ProtocolEnabled").is_some());
    let on = setting.and_then(|resource| resource.truth("/SNMP/ProtocolEnabled"));
    let community = heard(run, &Request::SnmpSysDescr).filter(|(_, reply)| matches!(reply, Reply::Community { .. }));
    let agent = heard(run, &Request::SnmpDiscovery);
    let old = setting.map(|resource| versions(resource)).unwrap_or_default();
    if let (Some(resource), Some((place, reply))) = (setting, community.as_ref().or(agent.as_ref())) {
        let denied = match (on, reply) {
            (Some(false), _) => Some("/SNMP/ProtocolEnabled"),
            (_, Reply::Community { .. }) if old == Versions::Off => Some("/SNMP/EnableSNMPv2c"),
            _ => None,
        };
        if let Some(pointer) = denied {
            return Seen::word("contradiction")
                .on(resource.place)
                .on(*place)
                .reading(&resource.source(pointer), "false")
                .reading(&format!("udp/{}", profile.ports.snmp), said(reply));
        }
    }
    if let Some((place, reply)) = &community {
        return Seen::word("community").on(*place).value("said", said(reply));
    }
    match (setting, on, old) {
        (Some(resource), Some(true), Versions::On(names)) => {
            Seen::word("old_versions").on(resource.place).value("names", names)
        }
        (Some(resource), Some(true), Versions::Off) => Seen::word("version_3").on(resource.place),
        (Some(resource), Some(false), _) => Seen::word("off").on(resource.place),
        _ => quiet(run, setting, agent),
    }
}

/// What the settings say of versions 1 and 2c.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
enum Versions {
    On(String),
    Off,
    #[default]
    NotStated,
}

fn versions(resource: &Resource<'_>) -> Versions {
    let both = [("1", resource.truth("/SNMP/EnableSNMPv1")), ("2c", resource.truth("/SNMP/EnableSNMPv2c"))];
    let on: Vec<&str> = both.iter().filter(|(_, on)| *on == Some(true)).map(|(name, _)| *name).collect();
    if !on.is_empty() {
        Versions::On(on.join(", "))
    } else if both.iter().all(|(_, on)| *on == Some(false)) {
        Versions::Off
    } else {
        Versions::NotStated
    }
}

fn quiet(run: &Run, setting: Option<&Resource<'_>>, agent: Option<(usize, Reply)>) -> Seen {
    if let Some((place, reply)) = agent {
        return Seen::word("agent").on(place).value("said", said(&reply));
    }
    if let Some(resource) = setting {
        return Seen::word("on").on(resource.place);
    }
    match port::of(run, &Request::SnmpDiscovery) {
        port::Port::NotAsked if asked(&run.observations).asked => Seen::word("not_stated"),
        other => port::unanswered(other),
    }
}

fn said(reply: &Reply) -> String {
    match reply {
        Reply::Engine { engine, .. } => format!("engine {}", data_encoding::HEXLOWER.encode(engine)),
        Reply::Community { description: Some(text), .. } => text.chars().take(80).collect(),
        Reply::Community { error, .. } => format!("error {error}"),
    }
}
