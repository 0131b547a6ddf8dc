//! Doors beside IPMI and Redfish that greet whoever connects: SSH, VNC and Telnet.
//!
//! Debian's OpenSSH server (nobody can log in), TigerVNC's X server without a password or
//! with one, and busybox's telnetd in front of a program that ends at once. Tests read
//! the first bytes and close; no bed here gives anybody a shell. Called by the tests.

use std::io::Read;
use std::net::{SocketAddr, TcpStream};
use std::process::Command;
use std::time::Duration;

use super::place::{folder, place, word};
use crate::servers::keeper::Keeper;
use crate::servers::{need, skip};

/// A real SSH server; dropping it ends it.
#[derive(Debug)]
pub struct Ssh {
    address: SocketAddr,
    _running: Keeper,
}

impl Ssh {
    /// Starts one with a fresh host key; `None` is recorded as a skip.
    pub fn start() -> Option<Self> {
        let (program, maker) = (need("sshd")?, need("ssh-keygen")?);
        let (address, folder) = (place(2222), folder("ssh"));
        let key = word(&folder.join("host-key"));
        let made = Command::new(maker).args(["-q", "-t", "ed25519", "-N", "", "-f", &key]).status();
        assert!(made.is_ok_and(|status| status.success()), "ssh-keygen made no host key");
        // Debian's service makes this empty folder at its start; started by root, the
        // server insists on it.
        if std::fs::create_dir_all("/run/sshd").is_err() {
            skip("sshd has no /run/sshd and this process may not make it");
            return None;
        }
        let settings = folder.join("settings");
        let text = format!(
            "ListenAddress {address}\nHostKey {key}\nPidFile none\nUsePAM no\nPasswordAuthentication no\n\
             PubkeyAuthentication no\nKbdInteractiveAuthentication no\n"
        );
        std::fs::write(&settings, text).unwrap();
        let command = [word(&program), "-D".to_owned(), "-e".to_owned(), "-f".to_owned(), word(&settings)];
        let running = Keeper::start(&folder, "TERM", &command).ready("sshd", || greeting(address, 4).is_some());
        Some(Ssh { address, _running: running })
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }
}

/// A real VNC server; dropping it ends it.
#[derive(Debug)]
pub struct Vnc {
    address: SocketAddr,
    _running: Keeper,
}

impl Vnc {
    /// Security type None (1) and nothing else: whoever connects is in.
    pub fn open() -> Option<Self> {
        Self::start("None")
    }

    /// Security type VNC authentication (2) and nothing else.
    pub fn with_password() -> Option<Self> {
        Self::start("VncAuth")
    }

    fn start(security: &str) -> Option<Self> {
        let program = need("Xtigervnc")?;
        let (address, folder) = (place(5901), folder("vnc"));
        // A password file is eight bytes under a key that everybody knows: any eight do.
        let password = folder.join("password");
        std::fs::write(&password, [0x5a, 0xb2, 0xcd, 0xc0, 0xba, 0xdc, 0xaf, 0x13]).unwrap();
        let (program, password, port) = (word(&program), word(&password), address.port().to_string());
        let interface = address.ip().to_string();
        let mut command =
            vec![program.as_str(), "-displayfd", "1", "-SecurityTypes", security, "-PasswordFile", &password];
        command.extend(["-interface", &interface, "-rfbport", &port, "-nolisten", "tcp", "-geometry", "320x200"]);
        let running = Keeper::start(&folder, "TERM", &command).ready("Xtigervnc", || greeting(address, 12).is_some());
        Some(Vnc { address, _running: running })
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }
}

/// A real Telnet server; dropping it ends it.
#[derive(Debug)]
pub struct Telnet {
    address: SocketAddr,
    _running: Keeper,
}

impl Telnet {
    /// Starts one; `None` is recorded as a skip.
    pub fn start() -> Option<Self> {
        let program = need("busybox")?;
        let served = Command::new(&program).arg("--list").output().expect("busybox starts");
        if !String::from_utf8_lossy(&served.stdout).lines().any(|applet| applet == "telnetd") {
            skip("this busybox has no telnetd");
            return None;
        }
        let (address, folder) = (place(2323), folder("telnet"));
        let (program, listen) = (word(&program), address.to_string());
        let command = [&program, "telnetd", "-F", "-b", &listen, "-l", "/bin/false"];
        let running = Keeper::start(&folder, "TERM", &command).ready("telnetd", || greeting(address, 3).is_some());
        Some(Telnet { address, _running: running })
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }
}

/// The first `length` bytes that a door says unasked.
pub fn greeting(address: SocketAddr, length: usize) -> Option<Vec<u8>> {
    let mut stream = TcpStream::connect_timeout(&address, Duration::from_secs(2)).ok()?;
    stream.set_read_timeout(Some(Duration::from_secs(5))).ok()?;
    let mut bytes = vec![0; length];
    stream.read_exact(&mut bytes).ok()?;
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write;

    /// The security types that a VNC server offers to a client of version 3.8.
    fn offered(address: SocketAddr) -> Vec<u8> {
        let mut stream = TcpStream::connect(address).unwrap();
        let mut version = [0; 12];
        stream.read_exact(&mut version).unwrap();
        assert_eq!(&version, b"RFB 003.008\n");
        stream.write_all(&version).unwrap();
        let mut count = [0];
        stream.read_exact(&mut count).unwrap();
        let mut types = vec![0; usize::from(count[0])];
        stream.read_exact(&mut types).unwrap();
        types
    }

    #[test]
    fn ssh_greets_with_its_version() {
        let Some(bed) = Ssh::start() else { return };
        assert_eq!(greeting(bed.address(), 15).unwrap(), b"SSH-2.0-OpenSSH");
    }

    #[test]
    fn vnc_offers_none_or_a_password_as_it_was_told() {
        let (Some(open), Some(closed)) = (Vnc::open(), Vnc::with_password()) else { return };
        assert_eq!(offered(open.address()), [1]);
        assert_eq!(offered(closed.address()), [2]);
    }

    #[test]
    fn telnet_greets_with_a_negotiation() {
        let Some(bed) = Telnet::start() else { return };
        assert_eq!(greeting(bed.address(), 1).unwrap(), [0xff]);
    }
}
