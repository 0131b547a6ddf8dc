//! RF-06: no account lock-out, or short passwords are enough.
//!
//! AccountService: `AccountLockoutThreshold` null or 0 means that passwords can be tried for ever; `MinPasswordLength` below
//! the profile's (8 without one) is too short. A missing member is not stated: some makers slow attempts down instead.

use super::{Check, CheckId, Fix};
use crate::{
    profile::{CheckProfile, Row},
    redfish::{
        Kind,
        read::{asked, of},
    },
    run::Run,
    verdict::{Seen, Severity, Vantage, Verdict},
};

/// The check.
pub static CHECK: Check = Check {
    id: CheckId::Rf06,
    severity: Severity::Medium,
    vantages: &[Vantage::Authenticated],
    source: "NSA/CISA, Harden Baseboard Management Controllers, 2023; DMTF DSP0268, AccountService 1.18",
    words: &[
        ("both", Verdict::Fail),
        ("no_lockout", Verdict::Fail),
        ("short", Verdict::Fail),
        ("set", Verdict::Pass),
        ("not_stated", Verdict::Inconclusive),
        ("unread", Verdict::Inconclusive),
        ("not_asked", Verdict::Inconclusive),
    ],
    asks: |_| Vec::new(),
    judge,
    fixes: &[
        Fix {
            name: "lockout",
            ipmitool: &[],
            redfish: Some((
                "/redfish/v1/AccountService",
                r#"{"AccountLockoutThreshold":5,"AccountLockoutDuration":300}"#,
            )),
        },
        Fix {
            name: "length",
            ipmitool: &[],
            redfish: Some(("/redfish/v1/AccountService", r#"{"MinPasswordLength":16}"#)),
        },
    ],
    texts: &[("en", include_str!("text.en.toml")), ("de", include_str!("text.de.toml"))],
};

/// Shortest password that is enough, where the profile says nothing.
const ENOUGH: u16 = 8;

fn judge(run: &Run, _: &CheckProfile, row: &Row) -> Seen {
    let services = of(&run.observations, Kind::AccountService);
    let Some(service) = services.first() else {
        return Seen::word(if asked(&run.observations).asked { "unread" } else { "not_asked" });
    };
    let wanted = i64::from(row.args.min_password_length.unwrap_or(ENOUGH));
    let threshold = service.number("/AccountLockoutThreshold");
    let null = service.stated("/AccountLockoutThreshold").is_some_and(serde_json::Value::is_null);
    // A negative threshold is no threshold.
    let never = null || threshold.is_some_and(|tries| tries <= 0);
    let length = service.number("/MinPasswordLength");
    let short = length.is_some_and(|length| length < wanted);
    let word = match (never, short) {
        (true, true) => "both",
        (true, false) => "no_lockout",
        (false, true) => "short",
        (false, false) if threshold.is_some() && length.is_some() => "set",
        (false, false) => "not_stated",
    };
    let shown = |number: Option<i64>| number.map_or_else(|| "-".to_owned(), |number| number.to_string());
    let tries = if null { "0".to_owned() } else { shown(threshold) };
    Seen::word(word).on(service.place).value("tries", tries).value("length", shown(length)).value("wanted", wanted)
}
