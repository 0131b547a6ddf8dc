//! Lines that a distributor enters.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use super::{
    LineError, NamedConsignee, NamedSite, SiteError, check, check_circle, check_site, number, site_consignee,
    site_number, units,
};
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
        role: ConsigneeRole::User,
        lang: None,
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

#[test]
fn nobody_is_named_below_itself() {
    let above = ["dealer@musterhandel.example".to_owned(), String::new()];
    assert_eq!(check_circle(&line(), &above), Ok(()));
    let wrong = NamedConsignee { email: " Dealer@Musterhandel.example".into(), ..line() };
    assert_eq!(check_circle(&wrong, &above), Err(LineError::Circle { text: "Dealer@Musterhandel.example".into() }));
}

#[test]
fn a_site_number_holds_no_name() {
    for good in ["S-01", "S1", "ab-000123", "SITE-7"] {
        assert!(site_number(good).is_some(), "{good}");
    }
    for bad in ["", "17", "S", "Musterklinik", "S-01/2", "S 01", "S-0123456", "ABCDE-1", "S--1", "\u{fc}-1"] {
        assert_eq!(site_number(bad), None, "{bad}");
    }
    assert_eq!(site_number(" s-01 ").as_deref(), Some("S-01"), "written as one reads it on the telephone");
    assert_eq!(site_consignee(&"D-17".into(), "S-01").as_str(), "D-17/S-01");
}

#[test]
fn a_site_needs_a_country_and_units_of_its_distributor() {
    let site =
        || NamedSite { site: "S-01".into(), country: "AT".into(), lang: None, units: vec![unit("DS1")], line: None };
    assert_eq!(check_site(&site(), &own()), Ok(()));
    assert_eq!(
        check_site(&NamedSite { site: "Klinik".into(), ..site() }, &own()),
        Err(SiteError::Number { text: "Klinik".into() })
    );
    assert_eq!(check_site(&NamedSite { country: " ".into(), ..site() }, &own()), Err(SiteError::Country));
    assert_eq!(check_site(&NamedSite { units: Vec::new(), ..site() }, &own()), Err(SiteError::NoUnit));
    let foreign = NamedSite { units: vec![unit("DS9")], ..site() };
    assert_eq!(check_site(&foreign, &own()), Err(SiteError::ForeignUnit { unit: unit("DS9") }));
}
