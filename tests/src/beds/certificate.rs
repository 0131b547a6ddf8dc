//! A certificate of a bed's own: a fresh P-256 key, signed by itself, made by `openssl`.
//!
//! BMCs come with certificates like this one: nobody vouches for them. The key lives in
//! the bed's folder and ends with it; nothing is kept between tests. Called by the beds
//! that speak TLS.

use std::net::IpAddr;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::place::word;

/// The files of one certificate.
#[derive(Clone, Debug)]
pub struct Certificate {
    /// The certificate, PEM.
    pub certificate: PathBuf,
    /// Its private key, PEM.
    pub key: PathBuf,
    /// The certificate's SHA-256 over its DER bytes, in lower-case hex.
    pub sha256: String,
}

impl Certificate {
    /// Makes one for `address` in `folder`; `openssl` must be there.
    pub(super) fn make(openssl: &Path, folder: &Path, address: IpAddr) -> Self {
        let (certificate, key) = (folder.join("certificate.pem"), folder.join("key.pem"));
        let name = format!("subjectAltName=IP:{address}");
        let made = Command::new(openssl)
            .args(["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"])
            .args(["-days", "30", "-subj", "/CN=bed", "-addext", &name])
            .args(["-keyout", &word(&key), "-out", &word(&certificate)])
            .output()
            .expect("openssl starts");
        assert!(made.status.success(), "openssl req: {}", String::from_utf8_lossy(&made.stderr));
        let printed = Command::new(openssl)
            .args(["x509", "-noout", "-fingerprint", "-sha256", "-in", &word(&certificate)])
            .output()
            .expect("openssl starts");
        let text = String::from_utf8_lossy(&printed.stdout);
        let (_, digest) = text.trim().split_once('=').expect("openssl prints name = digest");
        Certificate { certificate, key, sha256: digest.replace(':', "").to_lowercase() }
    }
}
