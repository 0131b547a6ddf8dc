//! Tests of the stub: its size, its one spelling, and that no changed byte passes.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use super::*;

fn key(seed: u8) -> SigningKey {
    SigningKey::from_seed("fieldcheck", &[seed; 32]).unwrap()
}

fn sample() -> Stub {
    Stub {
        reference: "FSN2025-1682".to_owned(),
        serial: "1000417".to_owned(),
        outcome: Outcome::Open,
        finished: jiff::Timestamp::from_second(1_764_770_820).unwrap(),
        payload_sha256: Digest::of(b"payload"),
        challenge: Some([7; 16]),
    }
}

#[test]
fn it_is_small_and_comes_back() {
    let bytes = sample().sign(&key(1));
    assert!(bytes.len() <= 190, "{} bytes", bytes.len());
    assert_eq!(read_stub(&bytes, key(1).verifying_key()), Ok(sample()));
    let (fingerprint, said) = unchecked_stub(&bytes).unwrap();
    assert_eq!((fingerprint, said), (key(1).verifying_key().fingerprint(), sample()));
    assert!(matches!(read_stub(&bytes, key(2).verifying_key()), Err(NoStub::Signature(_))));
    let bare = Stub { challenge: None, serial: String::new(), outcome: Outcome::Corrected, ..sample() };
    assert_eq!(read_stub(&bare.sign(&key(1)), key(1).verifying_key()), Ok(bare));
}

#[test]
fn no_changed_bit_passes() {
    let bytes = sample().sign(&key(1));
    for at in 0..bytes.len() {
        for bit in 0..8 {
            let mut changed = bytes.clone();
            changed[at] ^= 1 << bit;
            assert!(read_stub(&changed, key(1).verifying_key()).is_err(), "byte {at}, bit {bit}");
        }
    }
    for cut in 0..bytes.len() {
        assert!(read_stub(&bytes[..cut], key(1).verifying_key()).is_err());
    }
    assert!(read_stub(&[bytes, vec![0]].concat(), key(1).verifying_key()).is_err());
}

#[test]
fn the_library_signs_over_the_same_structure() {
    let bytes = sample().sign(&key(1));
    let sign1 = CoseSign1::from_tagged_slice(&bytes).unwrap();
    assert_eq!(sign1.tbs_data(b""), cose::sig_structure(&protected_bytes(), &sample().payload()));
}

#[test]
fn the_text_form_is_base45() {
    // RFC 9285, 4.3.
    assert_eq!(stub_text(b"AB"), "FC1:BB8");
    assert_eq!(stub_text(b"Hello!!"), "FC1:%69 VD92EX0");
    assert_eq!(stub_bytes("FC1:QED8WEX0").unwrap(), b"ietf!");
    let bytes = sample().sign(&key(1));
    assert_eq!(stub_bytes(&format!(" {}\n", stub_text(&bytes))).unwrap(), bytes);
    for wrong in ["", "FC1:A", "FC1:GGW", "FC1:a", "QED8WEX0", "FC1:ZZ"] {
        assert!(stub_bytes(wrong).is_err(), "{wrong}");
    }
}
