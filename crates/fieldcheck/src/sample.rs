//! A profile, a key and runs for the tests of this crate: one BMC that refuses suite 0, one that accepts it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use bmc::{
    Run,
    bundle::{self, Opened, SigningKey},
    profile::{CheckProfile, read},
    run::SCHEMA,
};
use serde_json::json;

/// A profile with one required check.
pub(crate) fn profile() -> CheckProfile {
    let toml = r#"
        schema = "check-profile/1"
        id = "FSN2025-1682.bmc"
        version = "1.0.0"
        hypothesis = true
        valid = { from = "2025-06-01", until = "2099-06-01" }
        [notice]
        reference = "FSN2025-1682"
        document_no = "M-AMR-01719"
        products = [{ catalogue_no = "20068232" }]
        [[check]]
        id = "IPMI-02"
        required = true
        [check.text]
        de = "Näheres steht auf Seite 2 der Sicherheitsinformation."
    "#;
    read(toml.as_bytes()).unwrap()
}

pub(crate) fn key() -> SigningKey {
    SigningKey::from_seed("fieldcheck", &[3; 32]).unwrap()
}

/// A run in which suite 0 is refused, or accepted.
pub(crate) fn run(serial: Option<&str>, refused: bool) -> Run {
    let capabilities = "0600ff0700000000000000000010811c6320003800019705030000000008";
    let answer = if refused {
        "0600ff070611000000000000000002000004"
    } else {
        "0600ff0706110000000000000000240000000000a4a3a2a004010000000000080000000001000008000000000200000800000000"
    };
    let base64 = |hex: &str| {
        let bytes: Vec<u8> = hex
            .as_bytes()
            .chunks(2)
            .map(|two| u8::from_str_radix(std::str::from_utf8(two).unwrap(), 16).unwrap())
            .collect();
        serde_json::to_value(bmc::Octets(bytes)).unwrap()
    };
    let sent = |request: &bmc::Request| {
        let datagram =
            bmc::wire::request::datagram(request, bmc::wire::Nonce([0, 0, 0xA4, 0xA3, 0xA2, 0xA0, 0, 0])).unwrap();
        serde_json::to_value(bmc::Octets(datagram)).unwrap()
    };
    let observation = |request: serde_json::Value, hex: &str| {
        let asked: bmc::Request = serde_json::from_value(request.clone()).unwrap();
        json!({"request": request, "vantage": "lan", "at_us": 0, "tries": 1, "sent": sent(&asked),
               "answer": {"kind": "datagram", "bytes": base64(hex), "rtt_us": 900}})
    };
    serde_json::from_value(json!({
        "schema": SCHEMA, "notice": "FSN2025-1682", "serial": serial,
        "profile": {"id": "FSN2025-1682.bmc", "version": "1.0.0", "sha256": "ab", "signed_by": "0000", "compared": false},
        "challenge": "000102030405060708090a0b0c0d0e0f", "phase": "verify",
        "agent": {"name": "fieldcheck", "version": "0.1.0", "sha256": "", "platform": "linux x86_64", "self_test": {"ping": "works"}},
        "started": "2026-12-03T14:07:00Z", "finished": "2026-12-03T14:07:03Z", "bmc": {"guid": "00112233445566778899aabbccddeeff"},
        "observations": [
            observation(json!({"ask": "auth_capabilities", "extended": true}), capabilities),
            observation(json!({"ask": "open_session", "suite": 0}), answer),
        ],
    }))
    .unwrap()
}

/// A sealed bundle, opened: bytes and what is in it.
pub(crate) fn opened(serial: Option<&str>, refused: bool) -> (Vec<u8>, Opened) {
    let sealed = bundle::seal(&profile(), run(serial, refused), &key()).unwrap();
    let opened = bundle::open(&sealed.bytes).unwrap();
    (sealed.bytes, opened)
}
