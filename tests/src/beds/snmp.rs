//! net-snmp's agent (Debian's `snmpd`): community `public` readable, or version 3 only.
//!
//! Silent to a wrong community; the agent for version 3 is silent to versions 1 and 2c
//! and answers an unknown user with a report, which shows that it is there. Keeps its
//! state in the bed's folder, loads no MIBs and opens no second port. Called by the tests.

use std::net::SocketAddr;

use super::place::{folder, place, word};
use super::{PASSWORD, USER, peer};
use crate::servers::keeper::Keeper;
use crate::servers::need;

/// What the agent says that it is.
pub const DESCRIPTION: &str = "Management controller of a test bed";

/// One SNMP agent; dropping it ends it.
#[derive(Debug)]
pub struct Snmp {
    address: SocketAddr,
    _running: Keeper,
}

impl Snmp {
    /// Versions 1 and 2c with the community `public`; `None` is recorded as a skip.
    pub fn with_community() -> Option<Self> {
        Self::start("rocommunity public 127.0.0.0/8\n", &["-v2c", "-c", "public"])
    }

    /// Version 3 alone, with one user who has to sign and encrypt.
    pub fn version_3_only() -> Option<Self> {
        let user = format!("createUser {USER} SHA {PASSWORD} AES {PASSWORD}\nrouser {USER} priv\n");
        Self::start(&user, &account())
    }

    fn start(access: &str, who: &[&str]) -> Option<Self> {
        let (program, _client) = (need("snmpd")?, need("snmpget")?);
        let (address, folder) = (place(1161), folder("snmp"));
        let settings = folder.join("settings");
        std::fs::write(&settings, format!("sysDescr {DESCRIPTION}\n{access}")).unwrap();
        let state = format!("SNMP_PERSISTENT_DIR={}", word(&folder.join("state")));
        let (program, settings, listen) = (word(&program), word(&settings), format!("udp:{address}"));
        // The agent removes its process file first, whatever it is: never name a device here.
        let process = word(&folder.join("process"));
        let command = [
            "env", "MIBS=", &state, &program, "-f", "-Lo", "-C", "-c", &settings, "-I", "-smux", "-p", &process,
            &listen,
        ];
        let running = Keeper::start(&folder, "TERM", &command)
            .ready("snmpd", || peer::snmpget(address, who).is_some_and(|told| told.text.contains(DESCRIPTION)));
        Some(Snmp { address, _running: running })
    }

    /// Where it answers.
    pub fn address(&self) -> SocketAddr {
        self.address
    }
}

/// How net-snmp's tools name the user of version 3.
fn account() -> [&'static str; 13] {
    ["-v3", "-l", "authPriv", "-u", USER, "-a", "SHA", "-A", PASSWORD, "-x", "AES", "-X", PASSWORD]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn public_is_readable_and_another_community_is_silence() {
        let Some(bed) = Snmp::with_community() else { return };
        let read = peer::snmpget(bed.address(), &["-v1", "-c", "public"]).unwrap();
        assert!(read.succeeded && read.text.contains(DESCRIPTION), "{read:?}");
        let silent = peer::snmpget(bed.address(), &["-v2c", "-c", "private"]).unwrap();
        assert!(silent.text.contains("No Response"), "{silent:?}");
    }

    #[test]
    fn version_3_alone_hides_from_2c_and_shows_itself_to_an_unknown_user() {
        let Some(bed) = Snmp::version_3_only() else { return };
        let silent = peer::snmpget(bed.address(), &["-v2c", "-c", "public"]).unwrap();
        assert!(silent.text.contains("No Response"), "{silent:?}");
        let unknown = peer::snmpget(bed.address(), &["-v3", "-l", "noAuthNoPriv", "-u", "nobody"]).unwrap();
        assert!(unknown.text.contains("Unknown user name"), "{unknown:?}");
    }
}
