//! What travels, byte by byte, with `..` where chance goes.
//!
//! Nothing is described twice: a question is encoded by the very encoder that the probe uses, with several different chances,
//! and a byte that differs between them is chance (or a checksum over it). The HTTP head is built here for plan and probe.

use super::{Sent, Transport};
use crate::{
    profile::CheckProfile,
    request::{Request, ResourcePath, Scheme, Service},
    wire::{self, Nonce},
};

/// What the HTTP client sends beside the request line, apart from `host` and `authorization`, in this order.
pub(crate) const HEADERS: &[(&str, &str)] =
    &[("accept", "application/json, text/html;q=0.5"), ("odata-version", "4.0"), ("user-agent", "fieldcheck")];

/// Chances to encode with: no two agree in any byte, nor in the lower six bits of any byte.
const CHANCES: [u8; 3] = [0x11, 0x22, 0x4D];

/// How `request` would travel.
pub(super) fn sent(request: &Request, profile: &CheckProfile) -> Sent {
    match request {
        Request::Get { path, credentials, .. } => Sent::Lines { lines: head(path, *credentials) },
        Request::Certificate => Sent::Handshake,
        Request::Hello { version } => template(|c| Some(wire::tls::client_hello(*version, &[c; 32], None))),
        Request::Banner { .. } => Sent::Nothing,
        Request::SshKex => lines(wire::ssh::OURS),
        Request::RfbTypes => lines(b"RFB 003.00x"),
        Request::SnmpDiscovery => template(|c| Some(wire::snmp::discovery(u32::from_be_bytes([c; 4])))),
        Request::SnmpSysDescr => {
            let community = community(profile).unwrap_or_default();
            template(|c| Some(wire::snmp::sys_descr(community, u32::from_be_bytes([c; 4]))))
        }
        Request::Local { command } => {
            let (netfn, command, data) = wire::request::command(*command);
            let bytes: Vec<u8> = [netfn, command].into_iter().chain(data).collect();
            Sent::Hex { hex: data_encoding::HEXLOWER.encode(&bytes) }
        }
        other => template(|c| wire::request::datagram(other, Nonce([c; 8]))),
    }
}

/// The community that the profile wants tried once.
pub(crate) fn community(profile: &CheckProfile) -> Option<&str> {
    profile.checks.iter().find_map(|row| row.args.community.as_deref())
}

/// Over what a request travels, and to which port.
pub(super) fn way(request: &Request, profile: &CheckProfile) -> (Transport, Option<u16>) {
    let ports = &profile.ports;
    match request {
        Request::Get { scheme: Scheme::Https, .. } => (Transport::Https, Some(ports.https)),
        Request::Get { scheme: Scheme::Http, .. } => (Transport::Http, Some(ports.http)),
        Request::Certificate | Request::Hello { .. } => (Transport::Tls, Some(ports.https)),
        Request::Banner { service } => (Transport::Tcp, Some(port_of(*service, ports))),
        Request::SshKex => (Transport::Tcp, Some(ports.ssh)),
        Request::RfbTypes => (Transport::Tcp, Some(ports.rfb)),
        Request::SnmpDiscovery | Request::SnmpSysDescr => (Transport::Udp, Some(ports.snmp)),
        Request::Local { .. } => (Transport::InBand, None),
        _ => (Transport::Udp, Some(ports.ipmi)),
    }
}

/// The port of a service; 0 if the profile names none.
pub(crate) fn port_of(service: Service, ports: &crate::profile::Ports) -> u16 {
    match service {
        Service::Ssh => ports.ssh,
        Service::Telnet => ports.telnet,
        Service::Rfb => ports.rfb,
        Service::Kvm => ports.kvm,
        Service::VirtualMedia => ports.virtual_media,
    }
}

/// Request line and headers of a GET, for people.
fn head(path: &ResourcePath, account: bool) -> Vec<String> {
    let path = if path.is_canary() { "/redfish/v1/fieldcheck-................" } else { path.as_str() };
    let mut lines = vec![format!("GET {path} HTTP/1.1"), "host: {host}".to_owned()];
    lines.extend(HEADERS.iter().map(|(name, value)| format!("{name}: {value}")));
    if account {
        lines.push("authorization: Basic {account}".to_owned());
    }
    lines
}

fn lines(text: &[u8]) -> Sent {
    Sent::Lines { lines: String::from_utf8_lossy(text).lines().map(str::to_owned).collect() }
}

/// Encodes with every chance; what differs is `..`.
fn template(encode: impl Fn(u8) -> Option<Vec<u8>>) -> Sent {
    let all: Vec<Vec<u8>> = CHANCES.iter().filter_map(|chance| encode(*chance)).collect();
    let Some((first, others)) = all.split_first() else { return Sent::Nothing };
    let digits = first.iter().enumerate().map(|(at, byte)| {
        let same = others.iter().all(|other| other.get(at) == Some(byte));
        if same { format!("{byte:02x}") } else { "..".to_owned() }
    });
    Sent::Hex { hex: digits.collect() }
}
