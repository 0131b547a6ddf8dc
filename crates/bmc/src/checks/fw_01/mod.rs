//! FW-01: the firmware is older than the fixed version.
//!
//! The product is told by Get Device ID (manufacturer and product id, 20.1), the version by Manager.FirmwareVersion or by the
//! same command. Compared with the profile's table, number by number. A version that is not numbers with dots is the maker's
//! to read, not ours: `iLO 5 v2.46` stays open. Get Device ID states two numbers only; where they agree with the fixed version
//! and that one has more, it stays open too.

use super::{Check, CheckId, Fix};
use crate::{
    identity,
    observation::Answer,
    profile::{CheckProfile, Row},
    redfish::{
        Kind,
        read::{asked, of},
    },
    request::{LocalCommand, Request},
    run::Run,
    verdict::{Seen, Severity, Vantage, Verdict},
    wire::reply::{Device, DeviceId},
};
use std::cmp::Ordering;

/// The check.
pub static CHECK: Check = Check {
    id: CheckId::Fw01,
    severity: Severity::High,
    vantages: &[Vantage::Authenticated, Vantage::Host, Vantage::Lan],
    source: "NSA/CISA, Harden Baseboard Management Controllers, 2023; IPMI 2.0 rev 1.1, 20.1; the maker's advisory in the profile",
    words: &[
        ("older", Verdict::Fail),
        ("fixed", Verdict::Pass),
        ("other_product", Verdict::Inconclusive),
        ("no_product", Verdict::Inconclusive),
        ("fix_unknown", Verdict::Inconclusive),
        ("not_comparable", Verdict::Inconclusive),
        ("not_stated", Verdict::Inconclusive),
        ("not_asked", Verdict::Inconclusive),
    ],
    asks: |_| vec![Request::DeviceId],
    judge,
    fixes: &[Fix { name: "update", ipmitool: &["ipmitool mc info"], redfish: None }],
    texts: &[("en", include_str!("text.en.toml")), ("de", include_str!("text.de.toml"))],
};

/// The device as Get Device ID states it, inside or over the network, with its place.
fn device(run: &Run) -> Option<(usize, Device)> {
    run.observations.iter().enumerate().rev().find_map(|(place, observation)| {
        let said = match (&observation.request, &observation.answer) {
            (Request::Local { command: LocalCommand::DeviceId }, Answer::Local { completion, data }) => {
                DeviceId::of(*completion, data.as_slice())
            }
            (Request::DeviceId, Answer::Datagram { bytes, .. }) if identity::belongs(observation) => {
                DeviceId::read(bytes.as_slice())
            }
            _ => return None,
        };
        match said {
            Ok(DeviceId::Stated(device)) => Some((place, device)),
            _ => None,
        }
    })
}

fn judge(run: &Run, profile: &CheckProfile, _: &Row) -> Seen {
    let device = device(run);
    let managers = of(&run.observations, Kind::Manager);
    // A manager of another kind (enclosure, rack) is not the BMC.
    let bmc = |kind: Option<&str>| kind.is_none_or(|kind| kind.eq_ignore_ascii_case("BMC"));
    let stated = managers.iter().filter(|manager| bmc(manager.text("/ManagerType"))).find_map(|manager| {
        manager.text("/FirmwareVersion").map(|version| (manager.place, version.trim().to_owned(), true))
    });
    let version = stated.or_else(|| device.as_ref().map(|(place, device)| (*place, device.firmware.clone(), false)));
    let Some((place, version, whole)) = version else {
        let sent = run
            .all(|o| o.request == Request::DeviceId && !matches!(o.answer, Answer::NotAsked { .. }))
            .next()
            .is_some();
        return Seen::word(if sent || asked(&run.observations).asked { "not_stated" } else { "not_asked" });
    };
    let seen = |word| Seen::word(word).on(place).value("version", &version);
    let Some((product, device)) = device else { return seen("no_product") };
    let row = profile
        .firmware
        .iter()
        .find(|row| row.manufacturer_id == device.manufacturer_id && row.product_id == device.product_id);
    let seen = |word| {
        let seen = seen(word).value("product", format!("{}/{}", device.manufacturer_id, device.product_id));
        if product == place { seen } else { seen.on(product) }
    };
    let Some(row) = row else { return seen("other_product") };
    let seen = |word| seen(word).value("fixed", &row.fixed);
    if row.fixed.trim().eq_ignore_ascii_case("unknown") {
        return seen("fix_unknown");
    }
    match (numbers(&version), numbers(&row.fixed)) {
        (Some(have), Some(fixed)) => match compare(&have, &fixed, whole) {
            Some(Ordering::Less) => seen("older"),
            Some(_) => seen("fixed"),
            None => seen("not_comparable"),
        },
        _ => seen("not_comparable"),
    }
}

/// A version as numbers: `12.84.13`, `v2.10`; none for anything else.
fn numbers(version: &str) -> Option<Vec<u64>> {
    let plain = version.trim();
    let plain = plain.strip_prefix(['v', 'V']).unwrap_or(plain);
    let number = |part: &str| part.bytes().all(|b| b.is_ascii_digit()).then(|| part.parse().ok()).flatten();
    plain.split('.').map(number).collect()
}

/// Compares number by number, a missing one as 0. None if only the beginning is known (`whole` is false) and does not decide.
fn compare(have: &[u64], fixed: &[u64], whole: bool) -> Option<Ordering> {
    for place in 0..have.len().max(fixed.len()) {
        let (ours, theirs) = (have.get(place), fixed.get(place));
        if ours.is_none() && !whole && fixed.iter().skip(place).any(|number| *number > 0) {
            return None;
        }
        match ours.unwrap_or(&0).cmp(theirs.unwrap_or(&0)) {
            Ordering::Equal => {}
            decided => return Some(decided),
        }
    }
    Some(Ordering::Equal)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;

    #[test]
    fn versions_are_compared_as_numbers() {
        let less = |have, fixed, whole| compare(&numbers(have).unwrap(), &numbers(fixed).unwrap(), whole);
        assert_eq!(less("12.9", "12.10", true), Some(Ordering::Less));
        assert_eq!(less("2.7", "2.7.0", true), Some(Ordering::Equal));
        assert_eq!(less("2.7", "2.7.1", true), Some(Ordering::Less));
        assert_eq!(less("2.7", "2.7.1", false), None);
        assert_eq!(less("2.8", "2.7.1", false), Some(Ordering::Greater));
        assert!(["iLO 5 v2.46", "", "1.45.455b66-rev4", "1..2", "ff"].iter().all(|text| numbers(text).is_none()));
    }
}
