//! IPMI-09: no limit to bad passwords.
//!
//! LAN parameter 26 (table 23-4), read on the server itself: after how many bad passwords in a row a user is shut out; 0 is
//! never. Completion code 80 means that the BMC does not know the parameter: not applicable. Where IPMI over LAN is off, there is
//! nothing to log in to.

use super::{
    Check, CheckId, Fix,
    ipmi::{ground, parameter},
};
use crate::{
    profile::{CheckProfile, Row},
    request::Request,
    run::Run,
    verdict::{Seen, Severity, Vantage, Verdict},
};

/// The check.
pub static CHECK: Check = Check {
    id: CheckId::Ipmi09,
    severity: Severity::Medium,
    vantages: &[Vantage::Host],
    source: "IPMI 2.0 rev 1.1, 23.2, table 23-4 (26)",
    words: &[
        ("off", Verdict::Fail),
        ("on", Verdict::Pass),
        ("unsupported", Verdict::NotApplicable),
        ("ipmi_off", Verdict::NotApplicable),
        ("refused", Verdict::Inconclusive),
        ("unreadable", Verdict::Inconclusive),
        ("not_asked", Verdict::Inconclusive),
    ],
    asks: |_| vec![Request::AuthCapabilities { extended: true }],
    judge,
    fixes: &[Fix {
        name: "threshold",
        ipmitool: &["ipmitool lan set {channel} bad_pass_thresh 5 1 30 30"],
        redfish: None,
    }],
    texts: &[("en", include_str!("text.en.toml")), ("de", include_str!("text.de.toml"))],
};

fn judge(run: &Run, _: &CheckProfile, _: &Row) -> Seen {
    if let Err(seen) = ground(run)
        && seen.word == "ipmi_off"
    {
        return seen;
    }
    match parameter(run, 26) {
        None => Seen::word("not_asked"),
        Some((place, 0, [_, 0, _, _, _, _, ..])) => Seen::word("off").on(place),
        // Intervals are in tens of seconds; a lock-out of 0 lasts until the user is enabled by hand.
        Some((place, 0, [_, threshold, _, _, low, high, ..])) => {
            let lockout_s = u32::from(u16::from_le_bytes([*low, *high])) * 10;
            Seen::word("on").on(place).value("threshold", threshold).value("lockout_s", lockout_s)
        }
        Some((place, 0, data)) => {
            Seen::word("unreadable").on(place).value("why", format!("{} bytes, expected 6", data.len()))
        }
        Some((place, 0x80, _)) => Seen::word("unsupported").on(place),
        Some((place, completion, _)) => {
            Seen::word("refused").on(place).value("completion", format!("{completion:02X}"))
        }
    }
}
