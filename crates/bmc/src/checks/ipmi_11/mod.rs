//! IPMI-11: traps go out with the community `public`.
//!
//! LAN parameter 16 (table 23-4), read on the server itself. Any other community is a secret of the site and never enters the
//! evidence: the probe keeps an asterisk in its place ([`crate::wire::request::kept`]). Traps leave the BMC whether or not
//! IPMI over LAN is on, so its being off changes nothing here.

use super::{Check, CheckId, Fix, ipmi::parameter};
use crate::{
    profile::{CheckProfile, Row},
    run::Run,
    verdict::{Seen, Severity, Vantage, Verdict},
};

/// The check.
pub static CHECK: Check = Check {
    id: CheckId::Ipmi11,
    severity: Severity::Low,
    vantages: &[Vantage::Host],
    source: "IPMI 2.0 rev 1.1, 23.2, table 23-4 (16)",
    words: &[
        ("public", Verdict::Fail),
        ("other", Verdict::Pass),
        ("unsupported", Verdict::NotApplicable),
        ("refused", Verdict::Inconclusive),
        ("unreadable", Verdict::Inconclusive),
        ("not_asked", Verdict::Inconclusive),
    ],
    asks: |_| vec![],
    judge,
    fixes: &[Fix { name: "community", ipmitool: &["ipmitool lan set {channel} snmp COMMUNITY"], redfish: None }],
    texts: &[("en", include_str!("text.en.toml")), ("de", include_str!("text.de.toml"))],
};

fn judge(run: &Run, _: &CheckProfile, _: &Row) -> Seen {
    match parameter(run, 16) {
        None => Seen::word("not_asked"),
        Some((place, 0, [])) => Seen::word("unreadable").on(place).value("why", "no bytes"),
        Some((place, 0, community)) => {
            let end = community.iter().position(|byte| *byte == 0).unwrap_or(community.len());
            let public = community.get(..end) == Some(b"public");
            Seen::word(if public { "public" } else { "other" }).on(place)
        }
        Some((place, 0x80, _)) => Seen::word("unsupported").on(place),
        Some((place, completion, _)) => {
            Seen::word("refused").on(place).value("completion", format!("{completion:02X}"))
        }
    }
}
