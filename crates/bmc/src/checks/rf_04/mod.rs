//! RF-04: HTTP Basic authentication is on.
//!
//! `AccountService.HTTPBasicAuth`: `Enabled`, `Unadvertised` (on, but not offered) or `Disabled`; a missing member or null
//! means on (schema AccountService 1.15). The wire has the last word: a 401 that offers Basic is on, whatever the setting says.

use super::{Check, CheckId, Fix};
use crate::{
    profile::{CheckProfile, Row},
    redfish::{
        Kind,
        answer::stranger,
        read::{asked, of},
    },
    run::Run,
    verdict::{Seen, Severity, Vantage, Verdict},
};

const POINTER: &str = "/HTTPBasicAuth";

/// The check.
pub static CHECK: Check = Check {
    id: CheckId::Rf04,
    severity: Severity::Low,
    vantages: &[Vantage::Authenticated, Vantage::Lan],
    source: "DMTF DSP0268, AccountService 1.15: HTTPBasicAuth; DSP0266, 13.3.3; RFC 7617",
    words: &[
        ("contradiction", Verdict::Fail),
        ("enabled", Verdict::Fail),
        ("offered", Verdict::Fail),
        ("assumed", Verdict::Fail),
        ("disabled", Verdict::Pass),
        ("not_stated", Verdict::Inconclusive),
        ("not_asked", Verdict::Inconclusive),
    ],
    asks: |_| Vec::new(),
    judge,
    fixes: &[Fix {
        name: "basic_off",
        ipmitool: &[],
        redfish: Some(("/redfish/v1/AccountService", r#"{"HTTPBasicAuth":"Disabled"}"#)),
    }],
    texts: &[("en", include_str!("text.en.toml")), ("de", include_str!("text.de.toml"))],
};

fn judge(run: &Run, _: &CheckProfile, _: &Row) -> Seen {
    let offer = stranger(run).into_iter().find(|got| got.status() == Some(401) && got.offers_basic());
    let services = of(&run.observations, Kind::AccountService);
    let service = services.first();
    match (service.map(|resource| (resource, resource.text(POINTER))), offer) {
        (Some((resource, Some("Disabled"))), Some(got)) => Seen::word("contradiction")
            .on(resource.place)
            .on(got.place)
            .reading(&resource.source(POINTER), "Disabled")
            .reading(&format!("401 {}", got.path.as_str()), got.header("www-authenticate").unwrap_or_default()),
        (_, Some(got)) => Seen::word("offered").on(got.place).value("path", got.path.as_str()),
        (Some((resource, Some("Disabled"))), None) => Seen::word("disabled").on(resource.place),
        (Some((resource, Some(value))), None) => Seen::word("enabled").on(resource.place).value("value", value),
        (Some((resource, None)), None) => Seen::word("assumed").on(resource.place),
        (None, None) if asked(&run.observations).asked => Seen::word("not_stated"),
        (None, None) => Seen::word("not_asked"),
    }
}
