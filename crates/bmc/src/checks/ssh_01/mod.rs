//! SSH-01: SSH offers no encryption or old key exchange.
//!
//! Read the identification, send ours, read the server's KEXINIT, close (RFC 4253, 4.2, 7.1). Judged are the lists that it
//! offers: cipher `none` or protocol 1 means no protection; the names in [`OLD`] are deprecated by the RFC beside them.

use super::{Check, CheckId, Fix, port};
use crate::{
    profile::{CheckProfile, Row},
    request::Request,
    run::Run,
    verdict::{Seen, Severity, Vantage, Verdict},
    wire::ssh::{self, Lists},
};

/// The check.
pub static CHECK: Check = Check {
    id: CheckId::Ssh01,
    severity: Severity::Low,
    vantages: &[Vantage::Lan],
    source: "RFC 4253, 7.1; RFC 9142, 4; RFC 8758; RFC 6151",
    words: &[
        ("no_encryption", Verdict::Fail),
        ("old", Verdict::Fail),
        ("current", Verdict::Pass),
        ("closed", Verdict::NotApplicable),
        ("banner_only", Verdict::Inconclusive),
        ("unreadable", Verdict::Inconclusive),
        ("silent", Verdict::Inconclusive),
        ("not_asked", Verdict::Inconclusive),
    ],
    asks: |_| vec![Request::SshKex],
    judge,
    fixes: &[
        Fix { name: "update", ipmitool: &[], redfish: None },
        Fix {
            name: "ssh_off",
            ipmitool: &[],
            redfish: Some(("{manager}/NetworkProtocol", r#"{"SSH":{"ProtocolEnabled":false}}"#)),
        },
    ],
    texts: &[("en", include_str!("text.en.toml")), ("de", include_str!("text.de.toml"))],
};

/// Deprecated names: key exchange (RFC 9142, 4: SHOULD NOT, MUST NOT), RC4 (RFC 8758), DES, DSA keys, MD5 (RFC 6151).
const OLD: &[&str] = &[
    "diffie-hellman-group1-sha1",
    "diffie-hellman-group-exchange-sha1",
    "rsa1024-sha1",
    "gss-group1-sha1-toWM5Slw5Ew8Mqkay+al2g==",
    "ssh-dss",
    "arcfour",
    "arcfour128",
    "arcfour256",
    "des-cbc",
    "des-cbc@ssh.com",
    "hmac-md5",
    "hmac-md5-96",
];

fn judge(run: &Run, _: &CheckProfile, _: &Row) -> Seen {
    let (place, answer) = match port::of(run, &Request::SshKex) {
        port::Port::Answered(place, answer) => (place, answer),
        other => return port::unanswered(other),
    };
    let seen = match ssh::read(port::words(answer)) {
        Err(why) => Seen::word("unreadable").value("why", why),
        Ok(said) if first_protocol(&said.banner) => {
            Seen::word("no_encryption").value("names", "SSH 1").value("banner", said.banner)
        }
        Ok(said) => match &said.lists {
            None => Seen::word("banner_only"),
            Some(lists) if lists.ciphers.iter().any(|name| name == "none") => {
                Seen::word("no_encryption").value("names", "none")
            }
            Some(lists) => match old(lists) {
                names if names.is_empty() => Seen::word("current"),
                names => Seen::word("old").value("names", names.join(", ")),
            },
        }
        .value("banner", said.banner.clone()),
    };
    seen.on(place)
}

/// Protocol 1: `SSH-1.5-…`; 1.99 speaks both (RFC 4253, 5.1).
fn first_protocol(banner: &str) -> bool {
    banner.starts_with("SSH-1.")
}

fn old(lists: &Lists) -> Vec<&str> {
    let all = lists.kex.iter().chain(&lists.host_key).chain(&lists.ciphers).chain(&lists.macs);
    all.map(String::as_str).filter(|name| OLD.contains(name)).take(8).collect()
}
