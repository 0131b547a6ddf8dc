//! ATT-01: what the operator states by hand.
//!
//! An intruder is suspected: a fail, the heaviest, whatever else was measured. The cable is pulled: a statement, so it shows
//! nothing by itself; and if the BMC answers over the network all the same, statement and behaviour contradict each other.

use super::{Check, CheckId, Fix};
use crate::{
    profile::{CheckProfile, Row},
    run::{Attestation, Run},
    verdict::{Seen, Severity, Vantage, Verdict},
};

/// The check.
pub static CHECK: Check = Check {
    id: CheckId::Att01,
    severity: Severity::Critical,
    vantages: &[Vantage::Host, Vantage::Lan],
    source: "the notice itself: pull the cable, call support",
    words: &[
        ("intruder", Verdict::Fail),
        ("contradiction", Verdict::Fail),
        ("unplugged", Verdict::Inconclusive),
        ("no_suspicion", Verdict::Inconclusive),
        ("not_stated", Verdict::Inconclusive),
    ],
    asks: |_| Vec::new(),
    judge,
    fixes: &[Fix { name: "isolate", ipmitool: &[], redfish: None }],
    texts: &[("en", include_str!("text.en.toml")), ("de", include_str!("text.de.toml"))],
};

fn judge(run: &Run, _: &CheckProfile, _: &Row) -> Seen {
    let stated = |what| run.attested.get(&what).copied();
    if stated(Attestation::IntruderSuspected) == Some(true) {
        return Seen::word("intruder");
    }
    if stated(Attestation::Unplugged) == Some(true) {
        return match run.reached(|_| false) {
            Some(place) => {
                Seen::word("contradiction").on(place).reading("operator", "unplugged").reading("network", "answered")
            }
            None => Seen::word("unplugged"),
        };
    }
    Seen::word(match stated(Attestation::IntruderSuspected) {
        Some(_) => "no_suspicion",
        None => "not_stated",
    })
}
