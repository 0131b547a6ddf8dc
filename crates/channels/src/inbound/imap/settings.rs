//! Settings of the mailbox: typed, with defaults; the password is a file's and never shows.

use crate::{Error, Kind};
use serde::{Deserialize, Serialize};
use std::{fs, path::PathBuf, time::Duration};

/// How the connection is protected.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Security {
    /// Not at all. Only to this machine, for tests and for a server behind a tunnel.
    None,
    /// Begins in the clear and must be upgraded (RFC 3501, 6.2.1); never sends a password without.
    StartTls,
    /// From the first byte (RFC 8314).
    #[default]
    Tls,
}

/// A mailbox on a server, and how to treat it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Settings {
    /// Host name or address; with TLS the name in its certificate.
    pub host: String,
    /// Port: 993 with `tls`, 143 with `starttls`.
    pub port: u16,
    /// `tls`, `starttls` or `none`.
    pub security: Security,
    /// User name.
    pub user: String,
    /// File with the password; read again at each connection, so that it can be changed in service.
    pub password_file: PathBuf,
    /// The mailbox that is read.
    pub mailbox: String,
    /// The mail folder below which `Taken`, `Held` and `Unreadable` are made.
    pub put_away_to: String,
    /// Largest mail that is fetched, in bytes; of a larger one only the header.
    pub largest_bytes: u64,
    /// Seconds after which waiting for the server's call (IDLE, RFC 2177) begins anew; less than 29 minutes.
    pub idle_secs: u64,
    /// Seconds between two questions to a server that cannot call (no IDLE).
    pub poll_secs: u64,
    /// Longest wait for an answer, in seconds; for a large mail as long again for each MiB.
    pub timeout_secs: u64,
    /// File with the certificate of a private authority to trust besides the public ones, as PEM.
    pub ca_file: Option<PathBuf>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            host: "localhost".to_owned(),
            port: 993,
            security: Security::Tls,
            user: String::new(),
            password_file: PathBuf::new(),
            mailbox: "INBOX".to_owned(),
            put_away_to: "Fieldaction".to_owned(),
            largest_bytes: 64 * 1024 * 1024,
            idle_secs: 9 * 60,
            poll_secs: 60,
            timeout_secs: 60,
            ca_file: None,
        }
    }
}

/// A server may log a client off after half an hour without a command (RFC 2177, 3).
const IDLE_MOST_SECS: u64 = 29 * 60;

impl Settings {
    pub(super) fn check(&self) -> Result<(), Error> {
        let wrong =
            |what: &str, why: &str| Err(Error::new(Kind::Settings, format!("use the mailbox setting {what}"), why));
        let named = [
            ("host", &self.host),
            ("user", &self.user),
            ("mailbox", &self.mailbox),
            ("put_away_to", &self.put_away_to),
        ];
        for (what, value) in named {
            if value.trim().is_empty() {
                return wrong(what, "it is empty");
            }
            if value.chars().any(char::is_control) {
                return wrong(what, "it holds a control character");
            }
        }
        if self.largest_bytes == 0 || self.poll_secs == 0 || self.timeout_secs == 0 {
            return wrong("largest_bytes, poll_secs or timeout_secs", "it is zero");
        }
        if self.idle_secs == 0 || self.idle_secs >= IDLE_MOST_SECS {
            return wrong("idle_secs", "it has to be between 1 and 1739: servers log off after half an hour");
        }
        let below = self.mailbox.strip_prefix(&self.put_away_to);
        if below.is_some_and(|rest| !rest.starts_with(char::is_alphanumeric)) {
            return wrong("put_away_to", "the mailbox that is read lies below it, so mail would be read in circles");
        }
        if self.security == Security::None && !matches!(self.host.as_str(), "localhost" | "127.0.0.1" | "::1") {
            return wrong("security", "the password would be sent in the clear; use tls or starttls");
        }
        Ok(())
    }

    /// The password, without the line end behind it.
    pub(super) fn password(&self) -> Result<String, Error> {
        let attempted = || format!("read the mailbox password in {}", self.password_file.display());
        let text = fs::read_to_string(&self.password_file)
            .map_err(|e| Error::new(Kind::Settings, attempted(), format!("{e}; set password_file")))?;
        let password = text.trim_end_matches(['\r', '\n']);
        if password.is_empty() || password.contains(['\r', '\n', '\0']) {
            return Err(Error::new(Kind::Settings, attempted(), "the file has to hold one line, the password"));
        }
        Ok(password.to_owned())
    }

    pub(super) fn timeout(&self) -> Duration {
        Duration::from_secs(self.timeout_secs)
    }
}
