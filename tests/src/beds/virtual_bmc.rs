//! OpenStack's VirtualBMC (PyPI `virtualbmc` on `pyghmi`): a BMC that counter-proposes.
//!
//! It speaks RMCP+ only, is silent to the ASF ping, and answers every Open Session
//! Request with status 0 and suite 3, whatever was proposed: asked for suite 0 that is a
//! pass which a reader of the status alone calls a failure. Its server is libvirt's own
//! test driver, inside the process: no daemon, no virtual machine. Called by the tests.

use std::net::SocketAddr;
use std::time::Duration;

use super::exchange::answers;
use super::place::{folder, ipmi_place, python, word};
use super::{PASSWORD, USER};
use crate::servers::free_port;
use crate::servers::keeper::Keeper;

/// How long the answer of a running bed may take.
const PATIENCE: Duration = Duration::from_secs(30);

/// One VirtualBMC; dropping it ends it.
#[derive(Debug)]
pub struct VirtualBmc {
    address: SocketAddr,
    _running: Keeper,
}

impl VirtualBmc {
    /// Starts one in front of libvirt's test server; `None` is recorded as a skip.
    pub fn start() -> Option<Self> {
        let program = python("vbmcd")?;
        let address = ipmi_place();
        let folder = folder("virtual-bmc");
        let place = folder.display();
        let general = format!(
            "[default]\nconfig_dir = {place}/servers\npid_file = {place}/pid\nserver_port = {}\n\
             [log]\nlogfile = {place}/vbmcd-log\ndebug = true\n",
            free_port()
        );
        // What `vbmc add` and `vbmc start` write; vbmcd starts what it finds active.
        let server = format!(
            "[VirtualBMC]\nusername = {USER}\npassword = {PASSWORD}\naddress = {}\nport = {}\n\
             domain_name = test\nlibvirt_uri = test:///default\nactive = True\n",
            address.ip(),
            address.port()
        );
        std::fs::create_dir_all(folder.join("servers/test")).unwrap();
        std::fs::write(folder.join("general"), general).unwrap();
        std::fs::write(folder.join("servers/test/config"), server).unwrap();
        let settings = format!("VIRTUALBMC_CONFIG={}", word(&folder.join("general")));
        let home = format!("HOME={}", word(&folder));
        let command = ["env", &settings, &home, &word(&program), "--foreground"];
        let running = Keeper::start(&folder, "TERM", &command)
            .ready("VirtualBMC", || answers(address, Duration::from_millis(500)).is_some());
        assert!(answers(address, PATIENCE).is_some(), "VirtualBMC answered once and then no more");
        Some(VirtualBmc { address, _running: running })
    }

    /// Where it answers over LAN.
    pub fn address(&self) -> SocketAddr {
        self.address
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::beds::exchange::{ASF_PING, SUITE_0, SUITE_3, answered_suite, ask, open_session, open_session_answer};
    use crate::beds::peer;

    #[test]
    fn it_answers_suite_0_with_suite_3_and_knows_no_version_1_5() {
        let Some(bed) = VirtualBmc::start() else { return };
        let answer = ask(bed.address(), &open_session(9, 0x77, SUITE_0), PATIENCE).unwrap();
        let body = open_session_answer(&answer).unwrap();
        assert_eq!((body[0], body[1], answered_suite(body)), (9, 0, Some(SUITE_3)));
        assert_eq!(ask(bed.address(), &ASF_PING, Duration::from_millis(500)), None);
        let Some(told) = peer::ipmitool(bed.address(), 3, PASSWORD, &["power", "status"]) else { return };
        assert_eq!(told.text.trim(), "Chassis Power is on");
    }
}
