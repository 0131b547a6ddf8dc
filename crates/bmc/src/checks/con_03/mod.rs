//! CON-03: Telnet is open.
//!
//! TCP connect to the port, read what comes first, close. A connection is enough: Telnet may wait in silence (RFC 854). The port
//! counts, not the setting; a setting that says on is a finding, one that says off is not yet a pass.

use super::{Check, CheckId, Fix, con_01, port};
use crate::{
    observation::Answer,
    profile::{CheckProfile, Row},
    request::{Request, Service},
    run::Run,
    verdict::{Seen, Severity, Vantage, Verdict},
};

/// The check.
pub static CHECK: Check = Check {
    id: CheckId::Con03,
    severity: Severity::High,
    vantages: &[Vantage::Lan, Vantage::Authenticated],
    source: "NSA/CISA, Harden Baseboard Management Controllers, 2023; RFC 854",
    words: &[
        ("contradiction", Verdict::Fail),
        ("open", Verdict::Fail),
        ("declared_on", Verdict::Fail),
        ("closed", Verdict::Pass),
        ("declared_off", Verdict::Inconclusive),
        ("silent", Verdict::Inconclusive),
        ("not_asked", Verdict::Inconclusive),
    ],
    asks: |_| vec![Request::Banner { service: Service::Telnet }],
    judge,
    fixes: &[Fix {
        name: "telnet_off",
        ipmitool: &[],
        redfish: Some(("{manager}/NetworkProtocol", r#"{"Telnet":{"ProtocolEnabled":false}}"#)),
    }],
    texts: &[("en", include_str!("text.en.toml")), ("de", include_str!("text.de.toml"))],
};

fn judge(run: &Run, profile: &CheckProfile, _: &Row) -> Seen {
    let asked_port = profile.ports.telnet;
    let declared = con_01::declared(run, Service::Telnet, asked_port);
    let spoken = port::of(run, &Request::Banner { service: Service::Telnet });
    match (spoken, declared) {
        (port::Port::Answered(place, Answer::Stream { .. }), Some((setting, source, false))) => {
            Seen::word("contradiction")
                .on(setting)
                .on(place)
                .value("port", asked_port)
                .reading(&source, "false")
                .reading(&format!("tcp/{asked_port}"), "connected")
        }
        (port::Port::Answered(place, Answer::Stream { .. }), _) => {
            Seen::word("open").on(place).value("port", asked_port)
        }
        (_, Some((setting, source, true))) => Seen::word("declared_on").on(setting).value("source", source),
        (closed @ port::Port::Closed { .. }, _) => port::unanswered(closed).value("port", asked_port),
        (_, Some((setting, _, false))) => Seen::word("declared_off").on(setting),
        (other, None) => port::unanswered(other),
    }
}
