//! CON-02: the VNC console asks for nothing.
//!
//! TCP connect, read the RFB version, send one back, read the security types offered, close before choosing one (RFC 6143, 7.1).
//! Type 1 is "none": whoever connects has the screen and the keyboard.

use super::{Check, CheckId, Fix, port};
use crate::{
    profile::{CheckProfile, Row},
    request::Request,
    run::Run,
    verdict::{Seen, Severity, Vantage, Verdict},
    wire::rfb::{self, Offer},
};

/// The check.
pub static CHECK: Check = Check {
    id: CheckId::Con02,
    severity: Severity::Critical,
    vantages: &[Vantage::Lan],
    source: "RFC 6143, 7.1.1, 7.1.2, 7.2.1",
    words: &[
        ("open", Verdict::Fail),
        ("asks", Verdict::Pass),
        ("closed", Verdict::NotApplicable),
        ("turned_away", Verdict::Inconclusive),
        ("unreadable", Verdict::Inconclusive),
        ("silent", Verdict::Inconclusive),
        ("not_asked", Verdict::Inconclusive),
    ],
    asks: |_| vec![Request::RfbTypes],
    judge,
    fixes: &[Fix {
        name: "rfb_off",
        ipmitool: &[],
        redfish: Some(("{manager}/NetworkProtocol", r#"{"RFB":{"ProtocolEnabled":false}}"#)),
    }],
    texts: &[("en", include_str!("text.en.toml")), ("de", include_str!("text.de.toml"))],
};

fn judge(run: &Run, _: &CheckProfile, _: &Row) -> Seen {
    let (place, answer) = match port::of(run, &Request::RfbTypes) {
        port::Port::Answered(place, answer) => (place, answer),
        other => return port::unanswered(other),
    };
    let seen = match rfb::read(port::words(answer)) {
        Err(why) => Seen::word("unreadable").value("why", why),
        Ok(said) => match said.offer {
            Offer::Types(types) if types.contains(&rfb::NONE) => Seen::word("open"),
            // An empty list or type 0 is no offer.
            Offer::Types(types) if types.iter().any(|kind| *kind > rfb::NONE) => {
                let numbers: Vec<String> = types.iter().map(u8::to_string).collect();
                Seen::word("asks").value("types", numbers.join(", "))
            }
            Offer::Types(_) | Offer::Nothing => Seen::word("unreadable").value("why", "no security types"),
            Offer::Refused(reason) => Seen::word("turned_away").value("reason", reason),
        },
    };
    seen.on(place)
}
