//! IPMI-06: RAKP gives away a hash of the password, by design (CVE-2013-4786).
//!
//! Inferred, never fetched: RAKP message 1 is not in the closed set of questions. Whoever speaks IPMI 2.0 must offer
//! RAKP-HMAC-SHA1 (13.28), and RAKP message 2 carries an HMAC keyed with the password before the asker has shown anything.
//!
//! The word `inherent` is inconclusive. It is no fail: no configuration of a BMC that speaks IPMI 2.0 removes it, and a check
//! that every unit fails would say nothing. It is no pass and not "not applicable": the weakness is there. Whether the remedies
//! hold (IPMI off; a segregated network with long, unique passwords) cannot be seen by asking the BMC. So it blocks only where a
//! profile requires the check, and fails only where a profile says `fail = ["inherent"]`.

use super::{
    Check, CheckId, Fix,
    ipmi::{Channel, LAN_OFF, Proposal, ground, proposal},
};
use crate::{
    profile::{CheckProfile, Row},
    request::{Request, Suite},
    run::Run,
    verdict::{Seen, Severity, Vantage, Verdict},
};

/// The check.
pub static CHECK: Check = Check {
    id: CheckId::Ipmi06,
    severity: Severity::High,
    vantages: &[Vantage::Lan],
    source: "IPMI 2.0 rev 1.1, 13.21, 13.28; CVE-2013-4786",
    words: &[
        ("inherent", Verdict::Inconclusive),
        ("v20_off", Verdict::NotApplicable),
        ("ipmi_off", Verdict::NotApplicable),
        ("refused", Verdict::Inconclusive),
        ("unreadable", Verdict::Inconclusive),
        ("silent", Verdict::Inconclusive),
        ("not_asked", Verdict::Inconclusive),
    ],
    asks: |_| vec![Request::AuthCapabilities { extended: true }],
    judge,
    fixes: &[LAN_OFF, Fix { name: "separate", ipmitool: &[], redfish: None }],
    texts: &[("en", include_str!("text.en.toml")), ("de", include_str!("text.de.toml"))],
};

fn judge(run: &Run, _: &CheckProfile, _: &Row) -> Seen {
    if let Err(seen) = ground(run) {
        return seen;
    }
    let rakp = Suite::ALL.into_iter().find_map(|suite| match proposal(run, suite) {
        Proposal::Accepted(place, (1..=3, ..)) => Some(place),
        _ => None,
    });
    let channel = Channel::of(run);
    match (rakp, channel.extended, channel.v20_off()) {
        (Some(place), ..) => Seen::word("inherent").on(place),
        (None, _, Some(place)) => Seen::word("v20_off").on(place),
        (None, Some((place, _)), None) => Seen::word("inherent").on(place),
        (None, None, None) => channel.nothing(),
    }
}
