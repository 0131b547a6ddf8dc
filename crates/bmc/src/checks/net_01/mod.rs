//! NET-01: the BMC can be reached from the wrong segment.
//!
//! Judged only where the operator states that this computer stands in the clinical segment. Then any answer of the BMC is a
//! fail. Silence alone shows nothing: the address may be wrong, the BMC off. Only together with a run from the management
//! segment that saw the same BMC does it mean separation; the server links the two, a single run stays open.

use super::{Check, CheckId, Fix};
use crate::{
    observation::{Answer, Observation},
    profile::{CheckProfile, Row},
    request::Request,
    run::{Attestation, Run},
    verdict::{Seen, Severity, Vantage, Verdict},
};

/// The check.
pub static CHECK: Check = Check {
    id: CheckId::Net01,
    severity: Severity::High,
    vantages: &[Vantage::Lan],
    source: "NSA/CISA, Harden Baseboard Management Controllers, 2023; US-CERT TA13-207A",
    words: &[
        ("reached", Verdict::Fail),
        ("rejected", Verdict::Inconclusive),
        ("silent_here", Verdict::Inconclusive),
        ("other_segment", Verdict::Inconclusive),
        ("not_asked", Verdict::Inconclusive),
    ],
    asks: |_| vec![Request::Ping, Request::AuthCapabilities { extended: true }],
    judge,
    fixes: &[
        Fix { name: "segment", ipmitool: &["ipmitool lan set {channel} vlan id <vlan>"], redfish: None },
        Fix { name: "filter", ipmitool: &[], redfish: None },
    ],
    texts: &[("en", include_str!("text.en.toml")), ("de", include_str!("text.de.toml"))],
};

fn judge(run: &Run, _: &CheckProfile, _: &Row) -> Seen {
    let over_network = |o: &Observation| o.vantage != Vantage::Host;
    let answered: Vec<usize> = run.all(|o| over_network(o) && o.answer.came()).map(|(place, _)| place).collect();
    if run.attested.get(&Attestation::ClinicalSegment) != Some(&true) {
        return match answered.first() {
            Some(place) => Seen::word("other_segment").on(*place),
            None => Seen::word("not_asked"),
        };
    }
    if let Some(place) = answered.first() {
        return Seen::word("reached").on(*place).value("count", answered.len());
    }
    let refused = run.all(|o| over_network(o) && o.answer == Answer::Refused).map(|(place, _)| place).next();
    if let Some(place) = refused {
        return Seen::word("rejected").on(place);
    }
    let asked =
        |o: &Observation| over_network(o) && !matches!(o.answer, Answer::NotAsked { .. } | Answer::Blocked { .. });
    let silent: Vec<usize> = run.all(asked).map(|(place, _)| place).collect();
    match silent.is_empty() {
        true => Seen::word("not_asked"),
        false => silent.iter().copied().fold(Seen::word("silent_here").value("count", silent.len()), Seen::on),
    }
}
