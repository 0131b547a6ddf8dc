//! NET-02: the BMC shares its network port or has a public address.
//!
//! Read with an account: the manager's EthernetInterfaces. Kept is only the class of each address (RFC 6890, RFC 4193), never
//! the address. The interface towards the server itself does not count. Whether a port is shared only makers' own members
//! tell (HPE InterfaceType, Supermicro LANMode, Dell NICSelection); without them that half stays open.

use super::{Check, CheckId, Fix};
use crate::{
    profile::{CheckProfile, Row},
    redfish::{
        Kind, key,
        read::{Resource, asked, of},
    },
    run::Run,
    verdict::{Seen, Severity, Vantage, Verdict},
};
use std::collections::BTreeSet;

/// The check.
pub static CHECK: Check = Check {
    id: CheckId::Net02,
    severity: Severity::Info,
    vantages: &[Vantage::Authenticated, Vantage::Host],
    source: "NSA/CISA, Harden Baseboard Management Controllers, 2023; RFC 6890; RFC 4193; DMTF DSP0222 (NC-SI)",
    words: &[
        ("public", Verdict::Fail),
        ("shared", Verdict::Fail),
        ("own_port", Verdict::Pass),
        ("private", Verdict::Inconclusive),
        ("not_stated", Verdict::Inconclusive),
        ("not_asked", Verdict::Inconclusive),
    ],
    asks: |_| Vec::new(),
    judge,
    fixes: &[Fix { name: "dedicated", ipmitool: &[], redfish: None }],
    texts: &[("en", include_str!("text.en.toml")), ("de", include_str!("text.de.toml"))],
};

const CLASSES: [&str; 2] = ["/IPv4Addresses", "/IPv6Addresses"];

fn judge(run: &Run, _: &CheckProfile, _: &Row) -> Seen {
    let inward: BTreeSet<String> = of(&run.observations, Kind::HostInterface)
        .iter()
        .filter_map(|interface| interface.text("/ManagerEthernetInterface/@odata.id").map(key))
        .collect();
    let all = of(&run.observations, Kind::EthernetInterface);
    let outward: Vec<&Resource<'_>> = all
        .iter()
        .filter(|port| port.path.contains("/Managers/") && !port.path.contains("/HostInterfaces/"))
        .filter(|port| {
            !inward.contains(&key(port.path)) && port.text("/Oem/Hpe/InterfaceType") != Some("HostInterface")
        })
        .filter(|port| port.truth("/InterfaceEnabled") != Some(false))
        .collect();
    if outward.is_empty() {
        return Seen::word(if asked(&run.observations).asked { "not_stated" } else { "not_asked" });
    }
    let public = |port: &&&Resource<'_>| CLASSES.iter().any(|pointer| port.list(pointer).contains(&"public"));
    if let Some(port) = outward.iter().find(public) {
        return Seen::word("public").on(port.place).value("path", port.path);
    }
    if let Some(port) = outward.iter().find(|port| shares(port) == Some(true)) {
        return Seen::word("shared").on(port.place).value("path", port.path);
    }
    let addressed = outward.iter().any(|port| CLASSES.iter().any(|pointer| !port.list(pointer).is_empty()));
    let word = match (outward.iter().all(|port| shares(port) == Some(false)), addressed) {
        (true, true) => "own_port",
        (false, true) => "private",
        (_, false) => "not_stated",
    };
    outward.iter().map(|port| port.place).fold(Seen::word(word), Seen::on)
}

/// Whether a port is shared with the server, as far as its maker says.
fn shares(port: &Resource<'_>) -> Option<bool> {
    let said = ["/Oem/Hpe/InterfaceType", "/Oem/Supermicro/LANMode", "/Oem/Dell/DellEthernetInterface/NICSelection"]
        .iter()
        .find_map(|pointer| port.text(pointer))?
        .to_ascii_lowercase();
    match said.as_str() {
        "dedicated" => Some(false),
        // Failover shares the port as soon as the cable of the dedicated one is pulled.
        shared if ["shared", "share", "failover", "lom"].iter().any(|word| shared.starts_with(word)) => Some(true),
        _ => None,
    }
}
