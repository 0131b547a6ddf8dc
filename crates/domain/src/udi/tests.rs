//! Check digits against numbers that others published, and element strings as people type them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use super::{UdiDi, UdiError, element_string};
use proptest::prelude::*;

#[test]
fn check_digits_of_gs1_samples() {
    for right in ["02345673", "416000336108", "614141000036", "9506000134352", "00816270020637", "10614141000415"] {
        assert_eq!(UdiDi::parse(right).unwrap().as_str(), format!("{right:0>14}"));
    }
    let wrong = [("12345673", 0), ("416000336109", 8), ("1234567890129", 8), ("12345678901232", 1)];
    for (text, expected) in wrong {
        assert_eq!(UdiDi::parse(text), Err(UdiError::CheckDigit { text: text.into(), expected }));
    }
}

#[test]
fn what_is_no_gtin_says_why() {
    assert_eq!(UdiDi::parse("123456789"), Err(UdiError::Length { text: "123456789".into(), len: 9 }));
    assert_eq!(UdiDi::parse(""), Err(UdiError::Length { text: String::new(), len: 0 }));
    assert_eq!(UdiDi::parse("0081627002063O"), Err(UdiError::NotDigits { text: "0081627002063O".into() }));
    assert_eq!(
        UdiDi::parse("８１６２"),
        Err(UdiError::NotDigits { text: "８１６２".into() }),
        "12 bytes, but no ASCII digits"
    );
    assert_eq!(UdiDi::parse(" 00816270020637\t").unwrap().as_str(), "00816270020637");
}

#[test]
fn stored_text_is_checked_when_it_is_read_back() {
    let di = UdiDi::parse("00816270020637").unwrap();
    let json = serde_json::to_string(&di).unwrap();
    assert_eq!(json, "\"00816270020637\"");
    assert_eq!(serde_json::from_str::<UdiDi>(&json).unwrap(), di);
    assert!(serde_json::from_str::<UdiDi>("\"00816270020638\"").is_err());
}

/// Every GTIN-14 that makers registered in the public extract of EUDAMED, where the extract lies beside the project.
#[test]
fn gtins_as_makers_registered_them() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/data/udi/eudamed/eudamed-public-devices.give.csv");
    let Ok(text) = std::fs::read_to_string(path) else {
        println!("not looked at: {path} is not there");
        return;
    };
    let first = text.lines().skip(1).filter_map(|line| line.split(',').next());
    let gtins: Vec<&str> = first.filter(|g| g.len() == 14 && g.bytes().all(|b| b.is_ascii_digit())).collect();
    assert!(gtins.len() > 300, "only {} numbers found", gtins.len());
    for gtin in gtins {
        assert!(UdiDi::parse(gtin).is_ok(), "{gtin}");
    }
}

#[test]
fn element_strings() {
    let full = element_string("(01)00816270020637(10)LOT 7(11)260101(17)310101(21)DS1000417").unwrap();
    assert_eq!(full.di.unwrap().as_str(), "00816270020637");
    assert_eq!(full.lot.as_deref(), Some("LOT 7"));
    assert_eq!(full.serial.as_deref(), Some("DS1000417"));
    let typed = element_string("  (01) 00816270020637 (21) DS1000417 ").unwrap();
    assert_eq!(typed.serial.as_deref(), Some("DS1000417"), "blanks between the elements are no part of them");
    for wrong in ["", "00816270020637", "(21)DS1", "(01)00816270020638(21)DS1", "(01", "(01)00816270020637(21"] {
        assert_eq!(element_string(wrong), None, "{wrong}");
    }
}

proptest! {
    #[test]
    fn one_wrong_digit_is_always_noticed(body in "[0-9]{13}", place in 0usize..14, by in 1u8..10) {
        let right = (0..10).map(|d| format!("{body}{d}")).find(|text| UdiDi::parse(text).is_ok()).unwrap();
        let mut bytes = right.into_bytes();
        bytes[place] = b'0' + (bytes[place] - b'0' + by) % 10;
        prop_assert!(UdiDi::parse(&String::from_utf8(bytes).unwrap()).is_err());
    }

    #[test]
    fn no_text_breaks_the_readers(text in "\\PC{0,40}", tail in "[()0-9A-Zä]{0,30}") {
        let _ = UdiDi::parse(&text);
        let _ = element_string(&text);
        if let Some(found) = element_string(&format!("(01)00816270020637{tail}")) {
            prop_assert!(found.di.is_some());
        }
    }
}
