//! The tables that are shipped, and the order of a batch.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use super::{Destination, NO_CLASS, PostTable, PostalOrder};
use proptest::prelude::*;

/// Every table in `reference/postage`.
fn tables() -> Vec<PostTable> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../reference/postage");
    let files = std::fs::read_dir(folder).unwrap().map(|e| e.unwrap().path());
    let read = |path: std::path::PathBuf| {
        let table: PostTable = toml::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap();
        assert_eq!(path.file_stem().unwrap().to_str().unwrap(), table.country);
        table
    };
    files.map(read).collect()
}

#[test]
fn tables_are_sound() {
    let tables = tables();
    assert!(tables.len() >= 2);
    for table in tables {
        assert_eq!(table.format, 1);
        assert!(["high", "medium", "low"].contains(&table.confidence.as_str()) && !table.source.is_empty());
        assert!(!table.languages.is_empty() && (60..=120).contains(&table.paper_gsm));
        let ids: std::collections::BTreeSet<_> = table.classes.iter().map(|c| &c.id).collect();
        assert_eq!(ids.len(), table.classes.len(), "an id stands twice in {}", table.country);
        for class in &table.classes {
            assert!(class.id != NO_CLASS && class.envelope_mg < class.max_weight_mg);
        }
        for destination in [Destination::Domestic, Destination::Abroad] {
            let limits: Vec<u32> =
                table.classes.iter().filter(|c| c.destination == destination).map(|c| c.max_weight_mg).collect();
            assert!(
                !limits.is_empty() && limits.is_sorted(),
                "{}: the first that fits has to be the smallest",
                table.country
            );
        }
    }
}

#[test]
fn german_letters_by_weight() {
    let table = tables().into_iter().find(|t| t.country == "DE").unwrap();
    let class = |sheets| table.frank(Destination::Domestic, sheets).class;
    assert_eq!([1, 3, 4, 9, 10].map(class), ["standard", "standard", "compact", "compact", "large"]);
    assert_eq!(table.frank(Destination::Abroad, 2).class, "standard-abroad");
    assert_eq!(table.frank(Destination::Domestic, 1000).class, NO_CLASS);
    assert_eq!(table.paper_mg(100), 498_960, "4.99 g a sheet");
    assert_eq!((table.class_name("compact"), table.class_name("x")), ("Kompaktbrief", "x"));
}

#[test]
fn home_first_by_postcode_then_countries_by_name() {
    let home = |code, number| PostalOrder::new(Destination::Domestic, "DEUTSCHLAND", code, "", number);
    let abroad = |country, code| PostalOrder::new(Destination::Abroad, country, Some(code), "", "1");
    let mut all = [
        abroad("SPANIEN", "28001"),
        abroad("FRANKREICH", "75 001"),
        home(None, "5"),
        home(Some("99999"), "1"),
        home(Some("01067"), "2"),
        abroad("FRANKREICH", "75000"),
    ];
    all.sort();
    let seen: Vec<_> = all.iter().map(|o| (o.country.as_str(), o.postcode.1.as_str())).collect();
    let expected = [
        ("", "01067"),
        ("", "99999"),
        ("", ""),
        ("FRANKREICH", "75000"),
        ("FRANKREICH", "75001"),
        ("SPANIEN", "28001"),
    ];
    assert_eq!(seen, expected);
}

proptest! {
    #[test]
    fn a_class_holds_what_it_is_given(sheets in 1u32..2000, abroad in any::<bool>()) {
        let destination = if abroad { Destination::Abroad } else { Destination::Domestic };
        for table in tables() {
            let franked = table.frank(destination, sheets);
            prop_assert!(franked.weight_mg >= table.paper_mg(sheets));
            match table.classes.get(franked.place) {
                Some(class) => {
                    prop_assert_eq!(&class.id, &franked.class);
                    prop_assert!(class.destination == destination && franked.weight_mg <= u64::from(class.max_weight_mg));
                }
                None => prop_assert_eq!(franked.class.as_str(), NO_CLASS),
            }
        }
    }
}
