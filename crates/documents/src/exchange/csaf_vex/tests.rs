//! Every language and product against the schema of the standard, and what the schema cannot say.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use super::*;
use crate::sample;

/// The schema; the scoring schemas it points to are never used and stand for anything.
fn schema() -> jsonschema::Validator {
    let schema: Value = serde_json::from_str(include_str!("csaf_json_schema.json")).unwrap();
    let mut registry = jsonschema::Registry::new();
    for name in ["v2.0", "v3.0", "v3.1"] {
        registry = registry
            .add(
                format!("https://www.first.org/cvss/cvss-{name}.json"),
                jsonschema::Draft::Draft7.create_resource(json!({})),
            )
            .unwrap();
    }
    let registry = registry.prepare().unwrap();
    jsonschema::options().with_registry(&registry).build(&schema).unwrap()
}

fn times(count: usize) -> Vec<(Timestamp, Digest)> {
    let at = |n: usize| format!("2026-12-{:02}T14:07:00Z", n + 3).parse().unwrap();
    (0..count).map(|n| (at(n), Digest::parse(&format!("{n}a").repeat(32)).unwrap())).collect()
}

#[test]
fn every_document_fits_the_schema_of_the_standard() {
    let notice = sample::notice();
    let schema = schema();
    for lang in sample::languages() {
        for product in &notice.products {
            for serial in ["1000417", "DS 17/4 (ü)"] {
                let serial: Serial = serial.into();
                let times = times(2);
                let bytes = write(
                    Shown { notice: &notice, product, serial: &serial, times: &times, generator: "0.1.0" },
                    &lang,
                );
                let text = String::from_utf8(bytes.clone()).unwrap();
                assert!(!text.contains("\"["), "{lang}: a word is missing: {text}");
                let document: Value = serde_json::from_slice(&bytes).unwrap();
                let faults: Vec<String> =
                    schema.iter_errors(&document).map(|e| format!("{}: {e}", e.instance_path())).collect();
                assert!(faults.is_empty(), "{lang} {serial}: {faults:?}");
                let tree = &document["product_tree"]["full_product_names"][0];
                let vulnerability = &document["vulnerabilities"][0];
                assert_eq!(vulnerability["product_status"]["known_not_affected"][0], tree["product_id"]);
                assert_eq!(vulnerability["flags"][0]["product_ids"][0], tree["product_id"]);
                assert_eq!(tree["product_identification_helper"]["serial_numbers"][0], serial.as_str());
                assert_eq!(vulnerability["ids"][0]["text"], "FSN2025-1682");
                assert!(vulnerability.get("cve").is_none());
                let tracking = &document["document"]["tracking"];
                assert_eq!(
                    (tracking["version"].as_str(), tracking["revision_history"].as_array().unwrap().len()),
                    (Some("2"), 2)
                );
                assert_eq!(tracking["current_release_date"], tracking["revision_history"][1]["date"]);
            }
        }
    }
}

#[test]
fn the_schema_does_refuse() {
    let notice = sample::notice();
    let serial: Serial = "1".into();
    let times = times(1);
    let bytes = write(
        Shown { notice: &notice, product: &notice.products[0], serial: &serial, times: &times, generator: "0" },
        &"de".into(),
    );
    let mut document: Value = serde_json::from_slice(&bytes).unwrap();
    document["document"]["tracking"].as_object_mut().unwrap().remove("version");
    assert!(!schema().is_valid(&document));
    assert!(
        write(
            Shown { notice: &notice, product: &notice.products[0], serial: &serial, times: &[], generator: "0" },
            &"de".into()
        )
        .is_empty()
    );
}

#[test]
fn the_file_is_named_as_the_standard_says() {
    assert_eq!(file_name(&sample::notice(), &"DS 17/4 (ü)".into()), "fsn2025-1682-sn-ds_17_4_.json");
}
