//! OpenStack's Redfish servers (PyPI `sushy-tools`): an emulator and a server of dumps.
//!
//! The emulator is open to everybody, or asks for a password (and then answers 401 with a
//! Basic challenge for paths that do not exist as well), in cleartext or over TLS.
//! `sushy-static` serves a folder that was read from a real BMC: everything is open, in
//! HTTP/1.0 without a length, and over TLS without a farewell. Changes nothing in the
//! dumps. Called by the tests.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use super::place::{folder, place, python, word};
use super::{Certificate, peer};
use crate::servers::keeper::Keeper;
use crate::servers::{need, skip};

/// `USER` with `PASSWORD` for the emulator, which takes bcrypt only.
const ACCOUNTS: &str = "admin:$2b$05$6oanMB8JXA0njLhr8LorauCrscCVj853/dd0DLZRaWrVqykuIfZve\n";

/// One Redfish server; dropping it ends it.
#[derive(Debug)]
pub struct Sushy {
    address: SocketAddr,
    certificate: Option<Certificate>,
    folder: PathBuf,
    _running: Keeper,
}

impl Sushy {
    /// The emulator without accounts, in cleartext.
    pub fn open() -> Option<Self> {
        Self::emulator(false, false)
    }

    /// The emulator with an account, in cleartext: passwords cross the wire readably.
    pub fn with_account() -> Option<Self> {
        Self::emulator(true, false)
    }

    /// The emulator with an account, over TLS.
    pub fn with_account_over_tls() -> Option<Self> {
        Self::emulator(true, true)
    }

    /// A dump of a real BMC (`dump`), in cleartext or over TLS.
    pub fn serving(dump: &Path, over_tls: bool) -> Option<Self> {
        let program = python("sushy-static")?;
        let (address, folder) = (place(port(over_tls)), folder("sushy"));
        let certificate = certificate(over_tls, &folder, address)?;
        let mut command = vec![word(&program), "-i".to_owned(), address.ip().to_string()];
        command.extend(["-p".to_owned(), address.port().to_string(), "-m".to_owned(), word(dump)]);
        if let Some(certificate) = &certificate {
            command.extend(["-c".to_owned(), word(&certificate.certificate), "-k".to_owned(), word(&certificate.key)]);
        }
        Some(Self::launch(address, certificate, folder, &command))
    }

    fn emulator(account: bool, over_tls: bool) -> Option<Self> {
        let program = python("sushy-emulator")?;
        let (address, folder) = (place(port(over_tls)), folder("sushy"));
        let certificate = certificate(over_tls, &folder, address)?;
        let setting = |name: &str, value: &str| format!("SUSHY_EMULATOR_{name} = '{value}'\n");
        let mut settings = format!("SUSHY_EMULATOR_LISTEN_PORT = {}\n", address.port());
        settings.push_str(&setting("LISTEN_IP", &address.ip().to_string()));
        settings.push_str(&setting("LIBVIRT_URI", "test:///default"));
        settings.push_str(&setting("STATE_DIR", &word(&folder)));
        if account {
            let accounts = folder.join("accounts");
            std::fs::write(&accounts, ACCOUNTS).unwrap();
            settings.push_str(&setting("AUTH_FILE", &word(&accounts)));
        }
        if let Some(certificate) = &certificate {
            settings.push_str(&setting("SSL_CERT", &word(&certificate.certificate)));
            settings.push_str(&setting("SSL_KEY", &word(&certificate.key)));
        }
        let file = folder.join("settings");
        std::fs::write(&file, settings).unwrap();
        let command = [word(&program), "--config".to_owned(), word(&file), "--fake".to_owned()];
        Some(Self::launch(address, certificate, folder, &command))
    }

    fn launch(address: SocketAddr, certificate: Option<Certificate>, folder: PathBuf, command: &[String]) -> Self {
        // Its words go to a pipe's buffer otherwise, and `requests` would read too little.
        let words: Vec<&str> =
            ["env", "PYTHONUNBUFFERED=1"].into_iter().chain(command.iter().map(String::as_str)).collect();
        let secure = certificate.is_some();
        let running = Keeper::start(&folder, "TERM", &words).ready("sushy-tools", || {
            peer::get(address, secure, "/redfish/v1/", "").is_some_and(|answer| answer.starts_with("HTTP/1."))
        });
        Sushy { address, certificate, folder, _running: running }
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// `http://address:port` or `https://address:port`.
    pub fn url(&self) -> String {
        let scheme = if self.certificate.is_some() { "https" } else { "http" };
        format!("{scheme}://{}", self.address)
    }

    /// Its certificate, if it speaks TLS.
    pub fn certificate(&self) -> Option<&Certificate> {
        self.certificate.as_ref()
    }

    /// The requests that it logged until now, in order, with its own first ones:
    /// `GET /redfish/v1/ HTTP/1.1`. Over TLS this is the way to see what was asked.
    pub fn requests(&self) -> Vec<String> {
        let log = std::fs::read_to_string(self.folder.join("log")).unwrap_or_default();
        let quoted = |line: &str| Some(plain(line.split_once("] \"")?.1.rsplit_once('"')?.0));
        log.lines().filter_map(quoted).collect()
    }
}

/// Takes the colours out of a logged line.
fn plain(text: &str) -> String {
    let mut parts = text.split('\u{1b}');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |line, part| line + part.split_once('m').map_or(part, |(_, rest)| rest))
}

fn port(over_tls: bool) -> u16 {
    if over_tls { 8443 } else { 8000 }
}

/// `Some(None)` for cleartext; `None` where `openssl` is missing.
fn certificate(over_tls: bool, folder: &Path, address: SocketAddr) -> Option<Option<Certificate>> {
    if !over_tls {
        return Some(None);
    }
    let openssl = need("openssl")?;
    Some(Some(Certificate::make(&openssl, folder, address.ip())))
}

/// The folder of a dump, such as `cray-hpe/DL325`, in the data that lies beside the
/// repository; `None` is recorded as a skip.
pub fn dump(name: &str) -> Option<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2)?;
    let folder = root.join("shared/data/bmc").join(name);
    if folder.join("index.json").is_file() {
        return Some(folder);
    }
    skip(&format!("the dump {name} does not lie in shared/data/bmc beside the repository"));
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::beds::{PASSWORD, USER};

    fn status(answer: &str) -> &str {
        answer.split_whitespace().nth(1).unwrap_or_default()
    }

    #[test]
    fn the_open_emulator_tells_everybody_its_systems() {
        let Some(bed) = Sushy::open() else { return };
        let answer = peer::get(bed.address(), false, "/redfish/v1/Systems", "").unwrap();
        assert_eq!(status(&answer), "200");
        assert!(answer.contains("\"@odata.id\": \"/redfish/v1/Systems\""));
        assert_eq!(status(&peer::get(bed.address(), false, "/redfish/v1/nothing", "").unwrap()), "404");
        assert!(bed.requests().contains(&"GET /redfish/v1/nothing HTTP/1.0".to_owned()), "{:?}", bed.requests());
    }

    #[test]
    fn the_emulator_with_an_account_refuses_even_what_is_not_there() {
        for bed in [Sushy::with_account(), Sushy::with_account_over_tls()] {
            let Some(bed) = bed else { return };
            let secure = bed.certificate().is_some();
            for path in ["/redfish/v1/Systems", "/redfish/v1/nothing"] {
                let answer = peer::get(bed.address(), secure, path, "").unwrap();
                assert_eq!(status(&answer), "401", "{answer}");
                assert!(answer.contains("WWW-Authenticate: Basic"));
            }
            assert_eq!(status(&peer::get(bed.address(), secure, "/redfish/v1/", "").unwrap()), "200");
            let header = "Authorization: Basic YWRtaW46U2FtcGxlLVB3MQ==\r\n";
            let answer = peer::get(bed.address(), secure, "/redfish/v1/Systems", header).unwrap();
            assert_eq!((status(&answer), USER, PASSWORD), ("200", "admin", "Sample-Pw1"));
        }
    }

    #[test]
    fn a_real_dump_is_served_open_in_cleartext_and_over_tls() {
        let Some(dump) = dump("cray-hpe/DL325") else { return };
        for over_tls in [false, true] {
            let Some(bed) = Sushy::serving(&dump, over_tls) else { return };
            let answer = peer::get(bed.address(), over_tls, "/redfish/v1/Managers/1/NetworkProtocol", "").unwrap();
            assert_eq!(status(&answer), "200", "{answer}");
            assert!(answer.contains("\"IPMI\""), "{answer}");
            assert!(bed.url().starts_with(if over_tls { "https://127." } else { "http://127." }));
        }
    }
}
