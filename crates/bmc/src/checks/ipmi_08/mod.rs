//! IPMI-08: the BMC key Kg is all zeros.
//!
//! With a Kg, a session of IPMI 2.0 needs a second secret beside the user's password (13.33). The channel states whether it
//! is set (22.13, table 22-15: bit 5; only in an answer with 2.0 data). Worth knowing, no weakness by itself.

use super::{
    Check, CheckId, Fix,
    ipmi::{Channel, ground},
};
use crate::{
    profile::{CheckProfile, Row},
    request::Request,
    run::Run,
    verdict::{Seen, Severity, Vantage, Verdict},
};

/// The check.
pub static CHECK: Check = Check {
    id: CheckId::Ipmi08,
    severity: Severity::Info,
    vantages: &[Vantage::Lan],
    source: "IPMI 2.0 rev 1.1, 13.33, 22.13, table 22-15",
    words: &[
        ("zero", Verdict::Fail),
        ("set", Verdict::Pass),
        ("v20_off", Verdict::NotApplicable),
        ("ipmi_off", Verdict::NotApplicable),
        ("refused", Verdict::Inconclusive),
        ("unreadable", Verdict::Inconclusive),
        ("silent", Verdict::Inconclusive),
        ("not_asked", Verdict::Inconclusive),
    ],
    asks: |_| vec![Request::AuthCapabilities { extended: true }],
    judge,
    fixes: &[Fix { name: "set_key", ipmitool: &["ipmitool channel setkg hex KEY {channel}"], redfish: None }],
    texts: &[("en", include_str!("text.en.toml")), ("de", include_str!("text.de.toml"))],
};

fn judge(run: &Run, _: &CheckProfile, _: &Row) -> Seen {
    if let Err(seen) = ground(run) {
        return seen;
    }
    let channel = Channel::of(run);
    match (channel.v20_off(), channel.extended) {
        (Some(place), _) => Seen::word("v20_off").on(place),
        (None, Some((place, stated))) => Seen::word(if stated.kg_set { "set" } else { "zero" }).on(place),
        (None, None) => channel.nothing(),
    }
}
