//! The programs that others use for the same questions, run against a bed.
//!
//! `nmap`'s scripts, `ipmitool`, `openssl s_client` and net-snmp's tools; each gives its
//! words and whether it succeeded, and judges nothing. `ipmitool` logs in, so it is for
//! beds only. Called by the tests, to compare what `fieldcheck` says with what they say.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::os::unix::fs::MetadataExt;
use std::process::{Command, Stdio};
use std::time::Duration;

use super::{USER, place};
use crate::servers::{need, skip};

/// What a peer said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// Whether it ended with success.
    pub succeeded: bool,
    /// Its standard output, then its standard error.
    pub text: String,
}

/// nmap's `ipmi-cipher-zero`: says VULNERABLE also of a counter-proposal, and says nothing
/// of a refusal because its script fails.
pub fn nmap_cipher_zero(address: SocketAddr) -> Option<Told> {
    nmap(address, "ipmi-cipher-zero")
}

/// nmap's `ipmi-version`: the authentication capabilities in words.
pub fn nmap_version(address: SocketAddr) -> Option<Told> {
    nmap(address, "ipmi-version")
}

/// Runs one script against one UDP port, whatever the port's number.
fn nmap(address: SocketAddr, script: &str) -> Option<Told> {
    if !std::fs::metadata("/proc/self").is_ok_and(|own| own.uid() == 0) {
        skip("nmap asks UDP ports for root only");
        return None;
    }
    let mut command = Command::new(need("nmap")?);
    command.args(["-n", "-Pn", "-sU", "-d1", "-p", &address.port().to_string()]);
    command.args(["--script", &format!("+{script}"), &address.ip().to_string()]);
    Some(told(&mut command, b""))
}

/// ipmitool over RMCP+ with one cipher suite, as the beds' user.
pub fn ipmitool(address: SocketAddr, suite: u8, password: &str, words: &[&str]) -> Option<Told> {
    let mut command = Command::new(need("ipmitool")?);
    command.args(["-I", "lanplus", "-C", &suite.to_string(), "-H", &address.ip().to_string()]);
    command.args(["-p", &address.port().to_string(), "-U", USER, "-P", password, "-N", "2", "-R", "2"]).args(words);
    Some(told(&mut command, b""))
}

/// A TLS handshake that allows exactly one version (`tls1`, `tls1_1`, `tls1_2`,
/// `tls1_3`), in which `request` is sent; its success is the handshake's.
pub fn openssl_client(address: SocketAddr, version: Option<&str>, request: &str) -> Option<Told> {
    let mut command = Command::new(need("openssl")?);
    command.args(["s_client", "-connect", &address.to_string(), "-cipher", "DEFAULT:@SECLEVEL=0"]);
    command.args(version.map(|version| format!("-{version}")));
    if !request.is_empty() {
        command.args(["-quiet", "-verify_quiet"]);
    }
    Some(told(&mut command, request.as_bytes()))
}

/// One GET request over cleartext, or over TLS by `openssl`: the whole answer.
pub fn get(address: SocketAddr, secure: bool, path: &str, header: &str) -> Option<String> {
    let request = format!("GET {path} HTTP/1.0\r\nHost: {address}\r\n{header}\r\n");
    if secure {
        return Some(openssl_client(address, None, &request)?.text);
    }
    let mut stream = TcpStream::connect_timeout(&address, Duration::from_secs(5)).ok()?;
    stream.set_read_timeout(Some(Duration::from_secs(5))).ok()?;
    stream.write_all(request.as_bytes()).ok()?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).ok()?;
    Some(String::from_utf8_lossy(&answer).into_owned())
}

/// net-snmp asks for the system's description; `who` names version and account.
pub fn snmpget(address: SocketAddr, who: &[&str]) -> Option<Told> {
    let program = need("snmpget")?;
    let folder = tempfile::tempdir().unwrap();
    let mut command = Command::new(program);
    command.env("MIBS", "").env("SNMP_PERSISTENT_DIR", folder.path()).env("SNMPCONFPATH", folder.path());
    command.args(["-t", "1", "-r", "0"]).args(who).args([&address.to_string(), "1.3.6.1.2.1.1.1.0"]);
    Some(told(&mut command, b""))
}

/// Runs a script in the beds' Python environment, which has securesystemslib, cbor2 and
/// cryptography as well: other people's readers of what we sign.
pub fn python(script: &str, words: &[&str], input: &[u8]) -> Option<Told> {
    let mut command = Command::new(place::python("python")?);
    Some(told(command.args(["-c", script]).args(words), input))
}

/// Runs a program to its end with `input`.
pub(super) fn told(command: &mut Command, input: &[u8]) -> Told {
    let mut running = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("a program that was found starts");
    if let Some(mut pipe) = running.stdin.take() {
        // A program that ends before it has read its input has said so by its status.
        let _ended = pipe.write_all(input);
    }
    let output = running.wait_with_output().expect("a started program ends");
    let mut text = String::from_utf8_lossy(&output.stdout).into_owned();
    text.push_str(&String::from_utf8_lossy(&output.stderr));
    Told { succeeded: output.status.success(), text }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::beds::{Double, IpmiSim, Manner, PASSWORD, VirtualBmc};

    #[test]
    fn nmap_calls_open_and_countering_servers_vulnerable_and_fails_on_a_refusal() {
        let (Some(open), Some(counters)) = (IpmiSim::open(), VirtualBmc::start()) else { return };
        let refuses = Double::start(Manner::RefusesShort);
        let Some(right) = nmap_cipher_zero(open.address()) else { return };
        assert!(right.text.contains("State: VULNERABLE"), "{right:?}");
        let wrong = nmap_cipher_zero(counters.address()).unwrap();
        assert!(wrong.text.contains("State: VULNERABLE"), "{wrong:?}");
        let none = nmap_cipher_zero(refuses.address()).unwrap();
        assert!(!none.text.contains("VULNERABLE:") && none.text.contains("data string too short"), "{none:?}");
        let version = nmap_version(open.address()).unwrap();
        assert!(version.text.contains("anonymous_user"), "{version:?}");
    }

    #[test]
    fn the_python_environment_reads_signatures_and_cbor() {
        let script = "import sys, securesystemslib.dsse, cbor2, cryptography\nprint(cbor2.loads(sys.stdin.buffer.read()), sys.argv[1])";
        let Some(read) = python(script, &["word"], &[0x82, 1, 2]) else { return };
        assert_eq!((read.succeeded, read.text.trim()), (true, "[1, 2] word"), "{read:?}");
    }

    #[test]
    fn ipmitool_logs_in_with_the_password_and_calls_a_counter_proposal_by_name() {
        let (Some(open), Some(counters)) = (IpmiSim::open(), VirtualBmc::start()) else { return };
        let Some(entered) = ipmitool(open.address(), 3, PASSWORD, &["mc", "info"]) else { return };
        assert!(entered.succeeded, "{entered:?}");
        let refused = ipmitool(counters.address(), 0, "wrong", &["power", "status"]).unwrap();
        assert!(refused.text.contains("is not what we requested"), "{refused:?}");
    }
}
