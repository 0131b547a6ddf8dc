//! Where a bed lives: a loopback address of its own, a port, a folder, its programs.
//!
//! Addresses come from 127.16.0.0 to 127.239.255.255; the second number follows from the
//! process, so that two test processes do not meet, and the rest counts up. Nothing here
//! starts anything. Called by every bed.

use std::net::{IpAddr, Ipv4Addr, SocketAddr, TcpListener, UdpSocket};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

use crate::servers::skip;

/// The port of IPMI over LAN.
pub const IPMI_PORT: u16 = 623;

/// The port of an IPMI bed where this process may not open the real one.
const IPMI_PORT_UNPRIVILEGED: u16 = 6230;

static NEXT: AtomicU32 = AtomicU32::new(0);

/// A loopback address that no other bed has; 623 and `port` are free there.
fn own_address(port: u16) -> Ipv4Addr {
    loop {
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let low = |value: u32| u8::try_from(value).expect("the remainder fits one byte");
        let address =
            Ipv4Addr::new(127, low(16 + std::process::id() % 224), low(number / 254 % 256), low(number % 254 + 1));
        let busy = |port| {
            let taken = |error: std::io::Error| error.kind() == std::io::ErrorKind::AddrInUse;
            UdpSocket::bind((address, port)).is_err_and(taken) || TcpListener::bind((address, port)).is_err_and(taken)
        };
        if !busy(port) && !busy(IPMI_PORT) {
            return address;
        }
    }
}

/// An address of its own with `port`, free for UDP and TCP at this moment.
pub fn place(port: u16) -> SocketAddr {
    SocketAddr::new(IpAddr::V4(own_address(port)), port)
}

/// An address of its own with the IPMI port: the real one if this process may open it.
pub fn ipmi_place() -> SocketAddr {
    let address = own_address(IPMI_PORT);
    let port = if UdpSocket::bind((address, IPMI_PORT)).is_ok() { IPMI_PORT } else { IPMI_PORT_UNPRIVILEGED };
    SocketAddr::new(IpAddr::V4(address), port)
}

/// A new folder for one bed; its keeper removes it.
pub(super) fn folder(name: &str) -> PathBuf {
    tempfile::Builder::new().prefix(&format!("fieldaction-{name}-")).tempdir().unwrap().keep()
}

/// The folder into which `cargo xtask test` puts what the beds need beside packages.
pub(super) fn cache() -> PathBuf {
    let home = std::env::var_os("HOME").map_or_else(std::env::temp_dir, PathBuf::from);
    home.join(".cache/fieldaction")
}

/// A program of the beds' Python environment; `None` is recorded as a skip.
pub(super) fn python(program: &str) -> Option<PathBuf> {
    let found = cache().join("beds-venv/bin").join(program);
    if found.is_file() {
        return Some(found);
    }
    skip(&format!("{program} is not in the Python environment of the beds"));
    None
}

/// A path as one word of a command.
pub(super) fn word(path: &Path) -> String {
    path.to_str().expect("the folders of tests have plain names").to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_place_is_another_address_on_loopback() {
        let (one, two) = (place(8000), place(8000));
        assert!(one.ip().is_loopback() && two.ip().is_loopback());
        assert_ne!(one.ip(), two.ip());
        assert_eq!((one.port(), two.port()), (8000, 8000));
        assert_ne!(ipmi_place().ip(), ipmi_place().ip());
    }
}
