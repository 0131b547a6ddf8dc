//! Lines that a distributor enters.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use super::{LineError, NamedConsignee, check, number, units};
use crate::{
    fact::{Fact, UnitListed},
    response::ConsigneeRole,
    sample::{listed, unit},
    scope::Reason,
};

fn own() -> Vec<UnitListed> {
    match listed(ConsigneeRole::Distributor, &["DS1", "DS2", "DS3"]) {
        Fact::ConsigneeListed { units, .. } => units,
        _ => Vec::new(),
    }
}

fn line() -> NamedConsignee {
    NamedConsignee {
        name: "Musterklinik".into(),
        street: String::new(),
        postcode: String::new(),
        city: "Musterstadt".into(),
        country: "AT".into(),
        email: "labor@musterklinik.example".into(),
        units: vec![unit("DS3"), unit("DS1")],
    }
}

#[test]
fn a_right_line_passes_and_street_and_postcode_may_be_missing() {
    assert_eq!(check(&line(), &own()), Ok(()));
    assert_eq!(check(&NamedConsignee { units: vec![], ..line() }, &own()), Ok(()));
}

#[test]
fn a_missing_field_is_named() {
    for field in ["name", "city", "country", "email"] {
        let mut wrong = line();
        match field {
            "name" => wrong.name = "  ".into(),
            "city" => wrong.city = String::new(),
            "country" => wrong.country = "\t".into(),
            _ => wrong.email = " ".into(),
        }
        assert_eq!(check(&wrong, &own()), Err(LineError::Missing { field }));
    }
}

#[test]
fn what_is_no_mail_address() {
    for text in [
        "labor",
        "@musterklinik.example",
        "labor@musterklinik",
        "la bor@musterklinik.example",
        "labor@a.example\nBcc: x@y.example",
    ] {
        let wrong = NamedConsignee { email: text.into(), ..line() };
        assert_eq!(check(&wrong, &own()), Err(LineError::Email { text: text.into() }));
    }
}

#[test]
fn a_foreign_unit_is_refused() {
    let wrong = NamedConsignee { units: vec![unit("DS1"), unit("DS9")], ..line() };
    assert_eq!(check(&wrong, &own()), Err(LineError::ForeignUnit { unit: unit("DS9") }));
}

#[test]
fn named_units_keep_key_and_standing_and_say_who_named_them() {
    let named = units(&line(), &own());
    let keys: Vec<_> = named.iter().map(|u| u.unit.clone()).collect();
    assert_eq!(keys, [unit("DS1"), unit("DS3")]);
    assert!(named.iter().all(|u| u.reason == Reason::NamedByDistributor && u.standing == own()[0].standing));
    assert_eq!(number(&"D-17".into(), 2), "D-17/2".into());
}
