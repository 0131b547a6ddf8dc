//! OpenIPMI's simulator (Debian's `openipmi`): a whole BMC on the LAN, open or hardened.
//!
//! The open one accepts cipher suite 0, takes authentication type NONE and a user
//! without a name. The hardened one allows only MD5 and no such user, and still accepts
//! suite 0 with any password: what its settings say and what it does are two things.
//! Neither offers suite 17. `fleet` starts many of them for sweeps. The simulator cannot
//! switch its LAN channel off. Called by the tests, and by `in_band`, which gives one of
//! them a virtual machine as its host.

use std::fmt::Write;
use std::net::{IpAddr, SocketAddr};
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::exchange::{AUTH_CAPABILITIES, answers, ask};
use super::place::{folder, ipmi_place, word};
use super::{PASSWORD, USER};
use crate::servers::keeper::Keeper;
use crate::servers::need;

/// How long one simulator may take to come up; for a fleet it is the time for all.
const PATIENCE: Duration = Duration::from_secs(60);

/// What the simulated hardware is made of.
const HARDWARE: &str = "mc_setbmc 0x20\nmc_add 0x20 0 no-device-sdrs 0x23 9 8 0x9f 0x1291 0xf02\nmc_enable 0x20\n";

/// Starts every configuration of a folder; `$1` the folder, `$2` the simulator. Without
/// `exec` and with a `wait`, because a fleet is many programs under one keeper. Each keeps
/// its state in a folder of its own: two that make one folder at once are one too few.
const ALL: &str = r#"
for settings in "$1"/*.conf; do
    "$2" -c "$settings" -f "$1/hardware" -s "${settings%.conf}" -n &
done
wait
"#;

/// How the simulator is set up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Posture {
    Open,
    Hardened,
}

/// One simulated BMC; dropping it ends it.
#[derive(Debug)]
pub struct IpmiSim {
    address: SocketAddr,
    _running: Keeper,
}

impl IpmiSim {
    /// A BMC with everything open; `None` is recorded as a skip.
    pub fn open() -> Option<Self> {
        Self::start(Posture::Open, None)
    }

    /// A BMC that allows only MD5 and no anonymous user, and accepts suite 0 all the same.
    pub fn hardened() -> Option<Self> {
        Self::start(Posture::Hardened, None)
    }

    /// An open BMC that also listens for the virtual machine whose controller it is.
    pub(super) fn with_host(host: SocketAddr) -> Option<Self> {
        Self::start(Posture::Open, Some(host))
    }

    fn start(posture: Posture, host: Option<SocketAddr>) -> Option<Self> {
        let program = need("ipmi_sim")?;
        let address = ipmi_place();
        let folder = prepare();
        write(&folder, "bed", posture, address, host);
        let running = launch(&folder, &program).ready("ipmi_sim", || answers(address, PATIENCE).is_some());
        Some(IpmiSim { address, _running: running })
    }

    /// Where it answers over LAN.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The GUID that it tells without a session over LAN, as the hex of the bytes in their
    /// order. Its host asks in vain: this simulator knows the command on the LAN only.
    pub fn guid(&self) -> String {
        guid(self.address)
    }
}

/// Each simulator's own: a fixed beginning and its address.
fn guid(address: SocketAddr) -> String {
    let IpAddr::V4(address) = address.ip() else { panic!("beds live on 127.0.0.0/8") };
    let address: String = address.octets().iter().map(|byte| format!("{byte:02x}")).collect();
    format!("a123456789abcdefa1234567{address}")
}

/// Many open BMCs, each on an address of its own; dropping the fleet ends them all.
#[derive(Debug)]
pub struct Fleet {
    addresses: Vec<SocketAddr>,
    _running: Keeper,
}

impl Fleet {
    /// Starts `count` BMCs and waits until each has answered.
    pub fn start(count: usize) -> Option<Self> {
        let program = need("ipmi_sim")?;
        let folder = prepare();
        let addresses: Vec<SocketAddr> = (0..count).map(|_| ipmi_place()).collect();
        for (number, address) in addresses.iter().enumerate() {
            write(&folder, &format!("bed-{number}"), Posture::Open, *address, None);
        }
        let mut silent = addresses.clone();
        let running = launch(&folder, &program).ready("a fleet of ipmi_sim", || {
            silent.retain(|address| ask(*address, &AUTH_CAPABILITIES, Duration::from_millis(100)).is_none());
            silent.is_empty()
        });
        Some(Fleet { addresses, _running: running })
    }

    /// Where they answer, in the order of their start.
    pub fn addresses(&self) -> &[SocketAddr] {
        &self.addresses
    }
}

/// `fleet(50)` in each run, `fleet(1_000)` at night: about 4 MB for each.
pub fn fleet(count: usize) -> Option<Fleet> {
    Fleet::start(count)
}

fn prepare() -> PathBuf {
    let folder = folder("ipmi-sim");
    std::fs::write(folder.join("hardware"), HARDWARE).unwrap();
    folder
}

fn launch(folder: &Path, program: &Path) -> Keeper {
    Keeper::start(folder, "TERM", &["sh", "-c", ALL, "fleet", &word(folder), &word(program)])
}

/// Writes the settings of one simulator. A second address is refused and
/// a wildcard answers from another address than was asked, so each has exactly one.
fn write(folder: &Path, name: &str, posture: Posture, address: SocketAddr, host: Option<SocketAddr>) {
    let guid = guid(address);
    let (nameless, methods) = match posture {
        Posture::Open => ("true", "none md2 md5 straight"),
        Posture::Hardened => ("false", "md5"),
    };
    let mut text =
        format!("name \"{name}\"\nset_working_mc 0x20\nstartlan 1\naddr {} {}\n", address.ip(), address.port());
    text.push_str("priv_limit admin\n");
    for level in ["callback", "user", "operator", "admin"] {
        let _ = writeln!(text, "allowed_auths_{level} {methods}");
    }
    let _ = writeln!(text, "guid {guid}\nendlan");
    if let Some(host) = host {
        let _ = writeln!(text, "serial 15 {} {} codec VM", host.ip(), host.port());
    }
    let _ = writeln!(text, "user 1 {nameless} \"\" \"\" admin 10 {methods}");
    let _ = writeln!(text, "user 2 true \"{USER}\" \"{PASSWORD}\" admin 10 {methods}");
    std::fs::write(folder.join(format!("{name}.conf")), text).unwrap();
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::beds::exchange::{
        ASF_PING, SUITE_0, SUITE_17, answered_suite, command, open_session, open_session_answer,
    };
    use crate::beds::peer;
    use crate::servers::wait_for;

    /// The completion code of Get Session Challenge for the user without a name.
    fn nameless(address: SocketAddr) -> u8 {
        let mut data = vec![0];
        data.extend([0; 16]);
        ask(address, &command(0x06, 0x39, &data), PATIENCE).unwrap()[20]
    }

    fn suite_0_is_accepted(address: SocketAddr) {
        let answer = ask(address, &open_session(1, 0x1234, SUITE_0), PATIENCE).unwrap();
        let body = open_session_answer(&answer).unwrap();
        assert_eq!((body[0], body[1], answered_suite(body)), (1, 0, Some(SUITE_0)));
    }

    #[test]
    fn the_open_one_takes_everybody() {
        let Some(bed) = IpmiSim::open() else { return };
        let address = bed.address();
        let answer = answers(address, PATIENCE).unwrap();
        // Version 2, straight, MD5, MD2, NONE; user with a name and anonymous user.
        assert_eq!(answer[22..24], [0x97, 0x05]);
        assert_eq!(ask(address, &ASF_PING, PATIENCE).unwrap()[8], 0x40);
        assert_eq!(nameless(address), 0);
        suite_0_is_accepted(address);
        let refusal = ask(address, &open_session(2, 0x1234, SUITE_17), PATIENCE).unwrap();
        assert_eq!(open_session_answer(&refusal), Some(&[2, 4][..]));
        let told = ask(address, &command(0x06, 0x37, &[]), PATIENCE).unwrap();
        assert_eq!(told[21..37].iter().map(|byte| format!("{byte:02x}")).collect::<String>(), bed.guid());
    }

    #[test]
    fn the_hardened_one_keeps_suite_0_open() {
        let Some(bed) = IpmiSim::hardened() else { return };
        assert_eq!(answers(bed.address(), PATIENCE).unwrap()[22..24], [0x84, 0x04]);
        assert_ne!(nameless(bed.address()), 0);
        suite_0_is_accepted(bed.address());
        let Some(told) = peer::ipmitool(bed.address(), 0, "wrong", &["mc", "info"]) else { return };
        assert!(told.succeeded && told.text.contains("IPMI Version"), "{told:?}");
        let refused = peer::ipmitool(bed.address(), 3, "wrong", &["mc", "info"]).unwrap();
        assert!(!refused.succeeded, "{refused:?}");
    }

    #[test]
    fn fifty_answer_side_by_side_and_end_together() {
        let Some(fleet) = fleet(50) else { return };
        let addresses = fleet.addresses().to_vec();
        assert_eq!(addresses.len(), 50);
        for address in &addresses {
            suite_0_is_accepted(*address);
        }
        drop(fleet);
        let gone = |address: &SocketAddr| std::net::UdpSocket::bind(address).is_ok();
        assert!(wait_for(PATIENCE, || addresses.iter().all(gone).then_some(())).is_some());
    }
}
