//! RF-07: accounts as shipped, shared or anonymous are enabled.
//!
//! Read with an account: each ManagerAccount that is enabled (no member `Enabled` means enabled: some makers cannot disable)
//! and must not change its password at the next login. A name of the profile's list, or of the usual ones, is a finding; a
//! nameless or anonymous account is a worse one. No password is ever tried. That the passwords were changed can only be stated;
//! a statement shows nothing, so it leaves the check open instead of passing it.

use super::{Check, CheckId, Fix};
use crate::{
    profile::{CheckProfile, Row},
    redfish::{
        Kind,
        read::{Resource, asked, of},
    },
    run::{Attestation, Run},
    verdict::{Seen, Severity, Vantage, Verdict},
};

/// The check.
pub static CHECK: Check = Check {
    id: CheckId::Rf07,
    severity: Severity::High,
    vantages: &[Vantage::Authenticated],
    source: "NSA/CISA, Harden Baseboard Management Controllers, 2023; DMTF DSP0268, ManagerAccount 1.14",
    words: &[
        ("anonymous", Verdict::Fail),
        ("shipped", Verdict::Fail),
        ("own_names", Verdict::Pass),
        ("stated_rotated", Verdict::Inconclusive),
        ("unread", Verdict::Inconclusive),
        ("not_asked", Verdict::Inconclusive),
    ],
    asks: |_| Vec::new(),
    judge,
    fixes: &[
        Fix {
            name: "disable",
            ipmitool: &["ipmitool user disable <user>"],
            redfish: Some(("/redfish/v1/AccountService/Accounts/<user>", r#"{"Enabled":false}"#)),
        },
        Fix {
            name: "rotate",
            ipmitool: &["ipmitool user set password <user>"],
            redfish: Some(("/redfish/v1/AccountService/Accounts/<user>", r#"{"PasswordChangeRequired":true}"#)),
        },
    ],
    texts: &[("en", include_str!("text.en.toml")), ("de", include_str!("text.de.toml"))],
};

/// Names that makers ship, where the profile lists none.
const USUAL: &[&str] =
    &["root", "admin", "administrator", "userid", "guest", "operator", "user", "sysadmin", "superuser", "toor"];

fn judge(run: &Run, _: &CheckProfile, row: &Row) -> Seen {
    let accounts = of(&run.observations, Kind::Account);
    if accounts.is_empty() {
        return Seen::word(if asked(&run.observations).asked { "unread" } else { "not_asked" });
    }
    let enabled: Vec<&Resource<'_>> =
        accounts.iter().filter(|account| account.truth("/Enabled") != Some(false)).collect();
    let name = |account: &Resource<'_>| account.text("/UserName").unwrap_or_default().trim().to_ascii_lowercase();
    // Where the member is missing, the service keeps the name to itself: that is not an empty name.
    let nameless = |account: &&&Resource<'_>| {
        account.text("/UserName").is_some_and(|name| name.trim().is_empty()) || name(account) == "anonymous"
    };
    let open: Vec<&Resource<'_>> = enabled.iter().filter(nameless).copied().collect();
    if let Some(first) = open.first() {
        return on(Seen::word("anonymous").value("path", first.path), &open);
    }
    let listed = |name: &str| {
        let own = row.args.accounts.iter().any(|known| known.trim().eq_ignore_ascii_case(name));
        own || (row.args.accounts.is_empty() && USUAL.contains(&name))
    };
    let shipped: Vec<&Resource<'_>> = enabled
        .iter()
        .filter(|account| listed(&name(account)) && account.truth("/PasswordChangeRequired") != Some(true))
        .copied()
        .collect();
    let names: Vec<&str> = shipped.iter().filter_map(|account| account.text("/UserName")).take(8).collect();
    let seen = |word| on(Seen::word(word).value("names", names.join(", ")), &shipped);
    match (shipped.is_empty(), run.attested.get(&Attestation::PasswordsRotated)) {
        (true, _) => on(Seen::word("own_names").value("count", enabled.len()), &accounts.iter().collect::<Vec<_>>()),
        (false, Some(true)) => seen("stated_rotated"),
        (false, _) => seen("shipped"),
    }
}

fn on(seen: Seen, accounts: &[&Resource<'_>]) -> Seen {
    accounts.iter().map(|account| account.place).fold(seen, Seen::on)
}
