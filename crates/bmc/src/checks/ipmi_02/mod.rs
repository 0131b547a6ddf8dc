//! IPMI-02: cipher suite 0 can be negotiated, a session without authentication.
//!
//! One RMCP+ Open Session Request proposes algorithms 0/0/0 at the highest privilege. Accepted means status 00 *and*
//! authentication algorithm 0 in the answer. A BMC that answers status 00 with an algorithm that authenticates counter-proposes:
//! it refuses suite 0 (13.18, 13.24). Of the statuses only those that refuse the algorithms are a pass. Whether a setting says
//! that suite 0 is off does not count; where one does and the wire accepts, it is a contradiction.

use super::{
    Check, CheckId, Fix,
    ipmi::{Channel, LAN_OFF, Proposal, declared, ground, proposal, switched_off},
};
use crate::{
    profile::{CheckProfile, Row},
    request::{Request, Suite},
    run::Run,
    verdict::{Seen, Severity, Vantage, Verdict},
};

/// The check.
pub static CHECK: Check = Check {
    id: CheckId::Ipmi02,
    severity: Severity::Critical,
    vantages: &[Vantage::Lan],
    source: "IPMI 2.0 rev 1.1, 13.17, 13.18, 13.24, 22.15.2, table 23-4 (22-24); US-CERT TA13-207A",
    words: &[
        ("accepted", Verdict::Fail),
        ("contradiction", Verdict::Fail),
        ("refused", Verdict::Pass),
        ("counter_proposed", Verdict::Pass),
        ("ipmi_off", Verdict::NotApplicable),
        ("v20_off", Verdict::NotApplicable),
        ("refused_otherwise", Verdict::Inconclusive),
        ("no_resources", Verdict::Inconclusive),
        ("unreadable", Verdict::Inconclusive),
        ("silent", Verdict::Inconclusive),
        ("not_asked", Verdict::Inconclusive),
    ],
    asks: |_| vec![Request::AuthCapabilities { extended: true }, Request::OpenSession { suite: Suite::S0 }],
    judge,
    fixes: &[
        Fix {
            name: "suite_off",
            ipmitool: &["ipmitool lan set {channel} cipher_privs Xaaaaaaaaaaaaaa"],
            redfish: None,
        },
        LAN_OFF,
    ],
    texts: &[("en", include_str!("text.en.toml")), ("de", include_str!("text.de.toml"))],
};

fn judge(run: &Run, _: &CheckProfile, _: &Row) -> Seen {
    if let Err(seen) = ground(run) {
        return seen;
    }
    match proposal(run, Suite::S0) {
        Proposal::Accepted(place, (0, integrity, confidentiality)) => {
            let algorithms = format!("0/{integrity}/{confidentiality}");
            match said_off(run) {
                Some((setting, source, says)) => Seen::word("contradiction")
                    .on(place)
                    .on(setting)
                    .value("algorithms", &algorithms)
                    .reading(&source, says)
                    .reading("udp/623, Open Session", format!("status 00, algorithms {algorithms}")),
                None => Seen::word("accepted").value("algorithms", algorithms).on(place),
            }
        }
        Proposal::Accepted(place, (a, i, c)) => {
            Seen::word("counter_proposed").value("algorithms", format!("{a}/{i}/{c}")).on(place)
        }
        Proposal::Refused(place, status) => Seen::word("refused").value("status", format!("{status:02X}")).on(place),
        Proposal::Full(place, status) => Seen::word("no_resources").value("status", format!("{status:02X}")).on(place),
        Proposal::Other(place, status) => {
            Seen::word("refused_otherwise").value("status", format!("{status:02X}")).on(place)
        }
        Proposal::Unreadable(place, why) => Seen::word("unreadable").value("why", why).on(place),
        Proposal::Silent(place) => match Channel::of(run).v20_off() {
            Some(stated) => Seen::word("v20_off").on(place).control([stated]),
            None => Seen::word("silent").on(place),
        },
        Proposal::NotAsked => Seen::word("not_asked"),
    }
}

/// A setting or statement that says that suite 0 is off: its privilege, or its absence from the complete list.
fn said_off(run: &Run) -> Option<(usize, String, String)> {
    let listed = || {
        let (places, list) = declared(run)?;
        let list = list.ok().filter(|list| list.complete && !list.suites.is_empty())?;
        let absent = !list.suites.iter().any(|suite| suite.id == 0 && suite.maker.is_none());
        absent.then_some((*places.first()?, "Get Channel Cipher Suites".to_owned(), "no suite 0".to_owned()))
    };
    switched_off(run, 0).or_else(listed)
}
