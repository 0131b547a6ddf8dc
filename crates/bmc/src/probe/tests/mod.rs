//! The probe against responders and small servers on loopback: what it tells apart, and what never leaves it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod guard;
mod one;
mod sweep;
mod web;

use super::{Chance, Clock};
use crate::profile::{CheckProfile, Ports};
use std::{sync::OnceLock, time::Instant};

#[expect(clippy::disallowed_methods, reason = "tests measure")]
fn clock() -> Clock {
    static START: OnceLock<Instant> = OnceLock::new();
    START.get_or_init(Instant::now);
    Clock { now: jiff::Timestamp::now, ticks: || START.get().map(Instant::elapsed).unwrap_or_default() }
}

fn chance(mut seed: u64) -> Chance {
    Chance::new(move |bytes| {
        for byte in bytes {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            *byte = (seed >> 56) as u8;
        }
    })
}

/// Nobody listens there: every port that a test does not name.
const CLOSED: u16 = 9;

/// A profile of these checks; every port closed.
fn profile(checks: &[&str]) -> CheckProfile {
    let rows: String = checks.iter().map(|id| format!("[[check]]\nid = '{id}'\nrequired = true\n")).collect();
    let text = format!(
        "schema = 'check-profile/1'\nid = 'test'\nversion = '1'\nvalid = {{ from = '2020-01-01', until = '2040-01-01' }}\n\
         [notice]\nreference = 'FSN2025-1682'\ndocument_no = 'M-AMR-01719'\nproducts = []\n{rows}"
    );
    let mut profile = crate::profile::read(text.as_bytes()).unwrap();
    profile.ports = Ports {
        ipmi: CLOSED,
        https: CLOSED,
        http: CLOSED,
        ssh: CLOSED,
        telnet: CLOSED,
        rfb: CLOSED,
        snmp: CLOSED,
        kvm: 0,
        virtual_media: 0,
    };
    profile
}
