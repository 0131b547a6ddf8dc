//! Settings of the mail server: typed, with defaults; the password never shows in a log.

use crate::{Error, Kind};
use std::{fmt, time::Duration};

/// How the connection is protected.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tls {
    /// Not at all: for a relay on the same machine or network.
    None,
    /// Begins in the clear and must be upgraded (RFC 3207); never sends a mail or a password without.
    #[default]
    StartTls,
    /// From the first byte (RFC 8314).
    Tls,
}

/// Who signs in.
#[derive(Clone, PartialEq, Eq)]
pub struct Login {
    /// User name.
    pub user: String,
    /// Password.
    pub password: String,
}

impl fmt::Debug for Login {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Login").field("user", &self.user).field("password", &"(hidden)").finish()
    }
}

/// A mail server and how to treat it.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Host name or address; with TLS the name in its certificate.
    pub host: String,
    /// Port.
    pub port: u16,
    /// Protection.
    pub tls: Tls,
    /// Sign-in, if the server wants one.
    pub login: Option<Login>,
    /// Most connections at a time.
    pub connections: usize,
    /// Most mails over one connection.
    pub per_connection: u32,
    /// Most mails per second over all connections; `None`: no limit.
    pub per_second: Option<u32>,
    /// Longest wait for one answer; for the answer to the content five times as long.
    pub timeout: Duration,
    /// Name for EHLO; `None`: this machine's.
    pub hello: Option<String>,
    /// Certificate of a private authority to trust besides the public ones, as PEM.
    pub ca_pem: Option<Vec<u8>>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            host: "localhost".to_owned(),
            port: 587,
            tls: Tls::StartTls,
            login: None,
            connections: 4,
            per_connection: 90,
            per_second: None,
            timeout: Duration::from_secs(60),
            hello: None,
            ca_pem: None,
        }
    }
}

impl Settings {
    pub(super) fn check(&self) -> Result<(), Error> {
        let wrong =
            |what: &str, why: &str| Err(Error::new(Kind::Settings, format!("use the mail server setting {what}"), why));
        if self.host.trim().is_empty() {
            return wrong("host", "it is empty");
        }
        if self.connections == 0 || self.per_connection == 0 || self.per_second == Some(0) {
            return wrong("connections, per_connection or per_second", "it is zero, so nothing could ever be sent");
        }
        if self.timeout.is_zero() {
            return wrong("timeout", "it is zero");
        }
        if self.ca_pem.as_ref().is_some_and(|pem| !pem.windows(27).any(|w| w == b"-----BEGIN CERTIFICATE-----")) {
            return wrong("ca_pem", "it holds no certificate");
        }
        if self.login.is_some()
            && self.tls == Tls::None
            && !matches!(self.host.as_str(), "localhost" | "127.0.0.1" | "::1")
        {
            return wrong("login", "a password would be sent in the clear; use starttls or tls");
        }
        Ok(())
    }
}
