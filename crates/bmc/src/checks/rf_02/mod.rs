//! RF-02: the privilege map lets strangers in beyond the service root.
//!
//! Read with an account: the privilege registry that AccountService names. Each operation with the privilege `NoAuth` counts,
//! apart from those that must be open (DSP0266): GET and HEAD of the service root, and creating a session, which is how one
//! logs in.

use super::{Check, CheckId, Fix};
use crate::{
    profile::{CheckProfile, Row},
    redfish::{
        Kind,
        read::{Resource, asked, of},
    },
    run::Run,
    verdict::{Seen, Severity, Vantage, Verdict},
};

/// The check.
pub static CHECK: Check = Check {
    id: CheckId::Rf02,
    severity: Severity::High,
    vantages: &[Vantage::Authenticated],
    source: "DMTF DSP0266, 13.5 (privilege registry); Redfish_1.8.0_PrivilegeRegistry",
    words: &[
        ("beyond", Verdict::Fail),
        ("only_root", Verdict::Pass),
        ("not_stated", Verdict::Inconclusive),
        ("not_asked", Verdict::Inconclusive),
    ],
    asks: |_| Vec::new(),
    judge,
    fixes: &[Fix { name: "map", ipmitool: &[], redfish: None }],
    texts: &[("en", include_str!("text.en.toml")), ("de", include_str!("text.de.toml"))],
};

fn judge(run: &Run, _: &CheckProfile, _: &Row) -> Seen {
    let maps = of(&run.observations, Kind::PrivilegeRegistry);
    let open: Vec<(usize, String)> = maps.iter().flat_map(|map| beyond(map)).collect();
    if let Some((place, first)) = open.first() {
        return Seen::word("beyond").on(*place).value("count", open.len()).value("first", first);
    }
    // A registry without a single mapping says nothing about anybody.
    match maps.iter().find(|map| map.stated("/Mappings/0/Entity").is_some()) {
        Some(map) => Seen::word("only_root").on(map.place).value("path", map.path),
        None if asked(&run.observations).asked => Seen::word("not_stated"),
        None => Seen::word("not_asked"),
    }
}

/// Operations open to everybody that must not be: place, and entity with method.
fn beyond(map: &Resource<'_>) -> Vec<(usize, String)> {
    let operation = |pointer: &String| {
        let rest = pointer.strip_prefix("/Mappings/")?;
        let (number, rest) = rest.split_once("/OperationMap/")?;
        let method = rest.split('/').next()?;
        let entity = map.text(&format!("/Mappings/{number}/Entity")).unwrap_or("?");
        let free =
            matches!((entity, method), ("ServiceRoot", "GET" | "HEAD") | ("SessionCollection" | "Session", "POST"));
        (!free).then(|| (map.place, format!("{entity} {method}")))
    };
    map.values().keys().filter_map(operation).collect()
}
