//! IPMI-02: cipher suite 0 can be negotiated, a session without authentication.
//!
//! One RMCP+ Open Session Request proposes algorithms 0/0/0 at the highest privilege. Accepted means status 00 *and* 0/0/0
//! echoed. A BMC that answers status 00 with other algorithms counter-proposes: it refuses suite 0 (13.18, 13.24). Whether a
//! setting says that suite 0 is off does not count; only the wire does.

use super::{Check, CheckId, Fix, presence};
use crate::{
    observation::Answer,
    profile::{CheckProfile, Row},
    request::{Request, Suite},
    run::Run,
    verdict::{Seen, Severity, Vantage, Verdict},
    wire::reply::OpenSession,
};

/// The check.
pub static CHECK: Check = Check {
    id: CheckId::Ipmi02,
    severity: Severity::Critical,
    vantages: &[Vantage::Lan],
    source: "IPMI 2.0 rev 1.1, 13.17, 13.18, 13.24, 22.15.2, table 23-4 (22-24); US-CERT TA13-207A",
    words: &[
        ("accepted", Verdict::Fail),
        ("refused", Verdict::Pass),
        ("counter_proposed", Verdict::Pass),
        ("ipmi_off", Verdict::NotApplicable),
        ("no_resources", Verdict::Inconclusive),
        ("unreadable", Verdict::Inconclusive),
        ("silent", Verdict::Inconclusive),
        ("not_asked", Verdict::Inconclusive),
    ],
    asks: |_| vec![Request::AuthCapabilities { extended: true }, Request::OpenSession { suite: Suite::S0 }],
    judge,
    fixes: &[
        Fix { name: "suite_off", ipmitool: &["ipmitool lan set {channel} cipher_privs Xaaaaaaaaaaaaaa"], redfish: None },
        Fix {
            name: "lan_off",
            ipmitool: &["ipmitool lan set {channel} access off"],
            redfish: Some(("{manager}/NetworkProtocol", r#"{"IPMI":{"ProtocolEnabled":false}}"#)),
        },
    ],
    texts: &[("en", include_str!("text.en.toml")), ("de", include_str!("text.de.toml"))],
};

fn judge(run: &Run, _: &CheckProfile, _: &Row) -> Seen {
    match presence::of(run) {
        presence::Presence::Off { basis, control } => {
            return basis.into_iter().fold(Seen::word("ipmi_off").control([control]), Seen::on);
        }
        presence::Presence::Silent(basis) => return basis.into_iter().fold(Seen::word("silent"), Seen::on),
        presence::Presence::NotAsked => return Seen::word("not_asked"),
        presence::Presence::On(_) => {}
    }
    let Some((place, seen)) = run.of(&Request::OpenSession { suite: Suite::S0 }, Vantage::Lan) else {
        return Seen::word("not_asked");
    };
    match &seen.answer {
        Answer::Datagram { bytes, .. } => word(bytes.as_slice()).on(place),
        Answer::NotAsked { .. } | Answer::Blocked { .. } => Seen::word("not_asked").on(place),
        _ => Seen::word("silent").on(place),
    }
}

fn word(bytes: &[u8]) -> Seen {
    match OpenSession::read(bytes) {
        Err(why) => Seen::word("unreadable").value("why", why),
        Ok(OpenSession::Refused { status: status @ (0x01 | 0x0B) }) => {
            Seen::word("no_resources").value("status", format!("{status:02X}"))
        }
        Ok(OpenSession::Refused { status }) => Seen::word("refused").value("status", format!("{status:02X}")),
        Ok(OpenSession::Accepted { algorithms: (0, 0, 0), .. }) => Seen::word("accepted"),
        Ok(OpenSession::Accepted { algorithms: (a, i, c), .. }) => {
            Seen::word("counter_proposed").value("algorithms", format!("{a}/{i}/{c}"))
        }
    }
}
