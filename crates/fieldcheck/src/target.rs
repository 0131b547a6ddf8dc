//! Targets as people write them: an address or a name, with the serial number behind an equals sign where there are several.

use crate::{cli::PortArgs, trouble::Trouble};
use bmc::profile::Ports;
use std::net::{IpAddr, ToSocketAddrs as _};

/// A BMC to ask.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Named {
    /// As the operator wrote it, for commands and messages.
    pub(crate) said: String,
    /// Its address.
    pub(crate) addr: IpAddr,
    /// Serial number of the unit, if it was given.
    pub(crate) serial: Option<String>,
}

/// Reads targets; `serial` is for the only one.
pub(crate) fn read(targets: &[String], serial: Option<&str>) -> Result<Vec<Named>, Trouble> {
    if targets.len() > 1 && serial.is_some() {
        return Err(Trouble::new("serial_for_many"));
    }
    targets.iter().map(|target| one(target, serial)).collect()
}

/// Reads one target.
pub(crate) fn one(target: &str, serial: Option<&str>) -> Result<Named, Trouble> {
    let (said, own) = match target.split_once('=') {
        Some((said, own)) => (said, Some(own)),
        None => (target, None),
    };
    let serial = match (own, serial) {
        (Some(own), Some(given)) if own != given => return Err(Trouble::new("serial_twice").value("target", target)),
        (own, given) => own.or(given).map(str::trim),
    };
    if let Some(serial) = serial {
        let plain = (1..=64).contains(&serial.chars().count()) && !serial.chars().any(char::is_control);
        if !plain {
            return Err(Trouble::new("serial_form").value("serial", serial));
        }
    }
    let said = said.trim();
    let bare = said.strip_prefix('[').and_then(|s| s.strip_suffix(']')).unwrap_or(said);
    let addr = match bare.parse::<IpAddr>() {
        Ok(addr) => addr,
        Err(_) => resolve(said)?,
    };
    Ok(Named { said: bare.to_owned(), addr, serial: serial.map(str::to_owned) })
}

/// A name, if this system resolves it. The static build has no name service of its own.
fn resolve(name: &str) -> Result<IpAddr, Trouble> {
    let plain = !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_.".contains(&b));
    let found = if plain { (name, 0).to_socket_addrs().ok().and_then(|mut found| found.next()) } else { None };
    found.map(|socket| socket.ip()).ok_or_else(|| Trouble::new("target").value("target", name))
}

/// The ports of the profile with those that the operator gave.
pub(crate) fn ports(of_profile: Ports, given: &PortArgs) -> Ports {
    Ports {
        ipmi: given.port_ipmi.unwrap_or(of_profile.ipmi),
        https: given.port_https.unwrap_or(of_profile.https),
        http: given.port_http.unwrap_or(of_profile.http),
        ssh: given.port_ssh.unwrap_or(of_profile.ssh),
        telnet: given.port_telnet.unwrap_or(of_profile.telnet),
        rfb: given.port_rfb.unwrap_or(of_profile.rfb),
        snmp: given.port_snmp.unwrap_or(of_profile.snmp),
        ..of_profile
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]
    use super::*;

    #[test]
    fn addresses_and_serials_are_read() {
        let read = |t: &[&str], s| read(&t.iter().map(|t| (*t).to_owned()).collect::<Vec<_>>(), s);
        assert_eq!(read(&["10.0.0.5"], Some("1000417")).unwrap()[0].serial.as_deref(), Some("1000417"));
        let two = read(&["10.0.0.5=A 1", "[fe80::1]=B"], None).unwrap();
        assert_eq!((two[0].serial.as_deref(), two[1].said.as_str()), (Some("A 1"), "fe80::1"));
        assert_eq!(read(&["10.0.0.5"], None).unwrap()[0].serial, None);
        for (targets, serial) in [
            (vec!["10.0.0.5", "10.0.0.6"], Some("1")),
            (vec!["10.0.0.5=1"], Some("2")),
            (vec!["10.0.0.5="], None),
            (vec!["not a name"], None),
            (vec![""], None),
        ] {
            assert!(read(&targets, serial).is_err(), "{targets:?}");
        }
    }
}
