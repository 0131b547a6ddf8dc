//! IPMI-01: IPMI over LAN answers at all.
//!
//! Any answer on UDP port 623 is a fail; presence ping and capabilities are both asked, because some BMCs answer only one of
//! them. Silence is a pass only with a positive control: the BMC was reached in another way, or says inside that its channel is
//! disabled (22.23). A setting that says off while the port answers is a contradiction. A setting that says on while the port is
//! silent from here (a filter in between, perhaps) is left open: neither is shown.
//!
//! Beside the network: Get Channel Access on the server itself, `/IPMI/ProtocolEnabled` of the manager's NetworkProtocol with
//! an account.

use super::{
    Check, CheckId, Fix,
    ipmi::{LAN_OFF, value},
    presence::{self, Presence, disabled_inside, modes_inside},
};
use crate::{
    profile::{CheckProfile, Row},
    request::Request,
    run::Run,
    verdict::{Seen, Severity, Vantage, Verdict},
};

/// The check.
pub static CHECK: Check = Check {
    id: CheckId::Ipmi01,
    severity: Severity::Medium,
    vantages: &[Vantage::Lan, Vantage::Host, Vantage::Authenticated],
    source: "IPMI 2.0 rev 1.1, 22.13, 22.22, 22.23; NSA/CISA, Harden Baseboard Management Controllers (2023); US-CERT TA13-207A",
    words: &[
        ("on", Verdict::Fail),
        ("contradiction", Verdict::Fail),
        ("off", Verdict::Pass),
        ("off_inside", Verdict::Pass),
        ("on_inside", Verdict::Inconclusive),
        ("off_said", Verdict::Inconclusive),
        ("silent", Verdict::Inconclusive),
        ("not_asked", Verdict::Inconclusive),
    ],
    asks: |_| vec![Request::Ping, Request::AuthCapabilities { extended: true }],
    judge,
    fixes: &[LAN_OFF, Fix { name: "separate", ipmitool: &[], redfish: None }],
    texts: &[("en", include_str!("text.en.toml")), ("de", include_str!("text.de.toml"))],
};

/// A setting: place, where it stands, whether it says on.
type Setting = (usize, &'static str, bool);

fn judge(run: &Run, _: &CheckProfile, _: &Row) -> Seen {
    let settings = settings(run);
    let says = |on: bool| settings.iter().find(|(_, _, said)| *said == on);
    match presence::of(run) {
        Presence::On(place) => match says(false) {
            Some((setting, source, _)) => {
                Seen::word("contradiction").on(place).on(*setting).reading(source, "off").reading("udp/623", "answers")
            }
            None => Seen::word("on").on(place),
        },
        Presence::Off { basis, control } => {
            let word = match (says(true), disabled_inside(run)) {
                (Some((setting, source, _)), _) => Seen::word("on_inside").value("source", source).on(*setting),
                (None, Some(setting)) => Seen::word("off_inside").control([setting]),
                (None, None) => Seen::word("off"),
            };
            basis.into_iter().fold(word.control([control]), Seen::on)
        }
        Presence::Silent(basis) => basis.into_iter().fold(Seen::word("silent"), Seen::on),
        Presence::NotAsked => match says(false) {
            Some((setting, source, _)) => Seen::word("off_said").value("source", source).on(*setting),
            None => Seen::word("not_asked"),
        },
    }
}

/// What the settings say. Where more than one channel was asked about, off is said only if all are.
fn settings(run: &Run) -> Vec<Setting> {
    let modes = modes_inside(run);
    let on = modes.iter().find(|(_, mode)| *mode != 0).or(modes.last());
    let inside = on.map(|(place, mode)| (*place, "Get Channel Access, access mode", *mode != 0));
    let redfish = value(run, "/NetworkProtocol", "/IPMI/ProtocolEnabled")
        .and_then(|(place, said)| Some((place, "NetworkProtocol /IPMI/ProtocolEnabled", said.as_bool()?)));
    inside.into_iter().chain(redfish).collect()
}
