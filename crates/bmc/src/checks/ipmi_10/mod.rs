//! IPMI-10: Serial over LAN without authentication or encryption.
//!
//! SOL configuration parameters (table 26-5), read on the server itself: 1 whether SOL is enabled, 2 whether authentication
//! (bit 6) and encryption (bit 7) are forced. Nothing is opened. Completion codes 80 and C1 mean that there is no such
//! parameter or no SOL: not applicable.

use super::{
    Check, CheckId, Fix,
    ipmi::{ground, inside},
};
use crate::{
    profile::{CheckProfile, Row},
    request::{LocalCommand, Request},
    run::Run,
    verdict::{Seen, Severity, Vantage, Verdict},
};

/// The check.
pub static CHECK: Check = Check {
    id: CheckId::Ipmi10,
    severity: Severity::High,
    vantages: &[Vantage::Host],
    source: "IPMI 2.0 rev 1.1, 26.3, table 26-5 (1, 2)",
    words: &[
        ("open", Verdict::Fail),
        ("no_authentication", Verdict::Fail),
        ("no_encryption", Verdict::Fail),
        ("protected", Verdict::Pass),
        ("off", Verdict::Pass),
        ("unsupported", Verdict::NotApplicable),
        ("ipmi_off", Verdict::NotApplicable),
        ("refused", Verdict::Inconclusive),
        ("unreadable", Verdict::Inconclusive),
        ("not_asked", Verdict::Inconclusive),
    ],
    asks: |_| vec![Request::AuthCapabilities { extended: true }],
    judge,
    fixes: &[
        Fix {
            name: "force",
            ipmitool: &[
                "ipmitool sol set force-authentication true {channel}",
                "ipmitool sol set force-encryption true {channel}",
            ],
            redfish: None,
        },
        Fix {
            name: "sol_off",
            ipmitool: &["ipmitool sol set enabled false {channel}"],
            redfish: Some(("{manager}", r#"{"SerialConsole":{"ServiceEnabled":false}}"#)),
        },
    ],
    texts: &[("en", include_str!("text.en.toml")), ("de", include_str!("text.de.toml"))],
};

fn judge(run: &Run, _: &CheckProfile, _: &Row) -> Seen {
    if let Err(seen) = ground(run)
        && seen.word == "ipmi_off"
    {
        return seen;
    }
    let parameter = |number: u8| inside(run, |c| matches!(c, LocalCommand::SolParameter(_, n) if *n == number));
    let enabled = parameter(1);
    if let Some((place, 0, [_, enabled, ..])) = enabled
        && enabled & 1 == 0
    {
        return Seen::word("off").on(place);
    }
    match parameter(2).or(enabled) {
        None => Seen::word("not_asked"),
        Some((place, 0x80 | 0xC1, _)) => Seen::word("unsupported").on(place),
        Some((place, completion @ 1.., _)) => {
            Seen::word("refused").on(place).value("completion", format!("{completion:02X}"))
        }
        // Only whether it is enabled was read, and it is: nothing about protection.
        Some(_) if parameter(2).is_none() => Seen::word("not_asked"),
        Some((place, 0, [_, forced, ..])) => {
            let word = match (forced & 0x40 != 0, forced & 0x80 != 0) {
                (true, true) => "protected",
                (false, true) => "no_authentication",
                (true, false) => "no_encryption",
                (false, false) => "open",
            };
            Seen::word(word).on(place)
        }
        Some((place, 0, data)) => {
            Seen::word("unreadable").on(place).value("why", format!("{} bytes, expected 2", data.len()))
        }
    }
}
