//! `openssl s_server` as a web server: old TLS only, new TLS only, and 200 to every path.
//!
//! Whatever is asked, the answer is an HTML page with status 200, which makes it the
//! catch-all web server as well: a status alone proves no Redfish. It serves one
//! connection at a time, so a connection that nobody closes holds up the next. Called by
//! the tests.

use std::net::SocketAddr;
use std::path::Path;

use super::place::{folder, place, word};
use super::{Certificate, peer};
use crate::servers::keeper::Keeper;
use crate::servers::need;

/// OpenSSL's own settings, without the system's: only these allow the old versions.
const OLD: &str = "openssl_conf = start\n[start]\nssl_conf = tls\n[tls]\nsystem_default = defaults\n[defaults]\n\
    MinProtocol = TLSv1\nMaxProtocol = TLSv1.1\nCipherString = DEFAULT:@SECLEVEL=0\n";
const NEW: &str = "openssl_conf = start\n[start]\nssl_conf = tls\n[tls]\nsystem_default = defaults\n[defaults]\n\
    MinProtocol = TLSv1.2\nMaxProtocol = TLSv1.3\n";

/// One TLS server; dropping it ends it.
#[derive(Debug)]
pub struct TlsServer {
    address: SocketAddr,
    certificate: Certificate,
    _running: Keeper,
}

impl TlsServer {
    /// Accepts TLS 1.0 and 1.1 and nothing newer; `None` is recorded as a skip.
    pub fn old() -> Option<Self> {
        Self::start(OLD, "tls1_1")
    }

    /// Accepts TLS 1.2 and 1.3 and nothing older. Also the catch-all web server.
    pub fn new_only() -> Option<Self> {
        Self::start(NEW, "tls1_3")
    }

    fn start(settings: &str, version: &str) -> Option<Self> {
        let openssl = need("openssl")?;
        let (address, folder) = (place(8443), folder("tls"));
        let certificate = Certificate::make(&openssl, &folder, address.ip());
        std::fs::write(folder.join("settings"), settings).unwrap();
        let running =
            launch(&openssl, &folder, address, &certificate).ready("openssl s_server", || handshake(address, version));
        Some(TlsServer { address, certificate, _running: running })
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Its certificate.
    pub fn certificate(&self) -> &Certificate {
        &self.certificate
    }
}

fn launch(openssl: &Path, folder: &Path, address: SocketAddr, certificate: &Certificate) -> Keeper {
    let settings = format!("OPENSSL_CONF={}", word(&folder.join("settings")));
    let (program, address) = (word(openssl), address.to_string());
    let (chain, key) = (word(&certificate.certificate), word(&certificate.key));
    let command = ["env", &settings, &program, "s_server", "-accept", &address, "-cert", &chain, "-key", &key, "-www"];
    Keeper::start(folder, "TERM", &command)
}

fn handshake(address: SocketAddr, version: &str) -> bool {
    peer::openssl_client(address, Some(version), "").is_some_and(|told| told.succeeded)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_accepts_its_versions_and_no_other() {
        let (Some(old), Some(new)) = (TlsServer::old(), TlsServer::new_only()) else { return };
        for (version, is_old) in [("tls1", true), ("tls1_1", true), ("tls1_2", false), ("tls1_3", false)] {
            assert_eq!(handshake(old.address(), version), is_old, "{version}");
            assert_eq!(handshake(new.address(), version), !is_old, "{version}");
        }
        assert_eq!(new.certificate().sha256.len(), 64);
        assert_ne!(new.certificate().sha256, old.certificate().sha256);
    }

    #[test]
    fn every_path_is_there_and_none_is_redfish() {
        let Some(bed) = TlsServer::new_only() else { return };
        for path in ["/redfish/v1/Systems", "/no-such-path"] {
            let answer = peer::get(bed.address(), true, path, "").unwrap();
            assert!(answer.starts_with("HTTP/1.0 200"), "{answer}");
            assert!(!answer.contains("@odata"), "{answer}");
        }
    }
}
