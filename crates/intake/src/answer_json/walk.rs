//! Walks the samples: `samples/<name>.json` is an answer, `samples/<name>.read` what must come of it; and what the published
//! schema takes, the reader takes without doubts, and the other way round.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use super::*;
use serde_json::{Value, json};
use std::path::Path;

const SCHEMA: &str = include_str!("../../../documents/src/exchange/notice_json/answer.schema.json");

fn told(bytes: &[u8]) -> Value {
    match read(bytes) {
        Err(error) => json!({ "error": error.code(), "says": error.to_string() }),
        Ok(r) => {
            assert_eq!(r.units.len() as u64, r.taken + r.held);
            let unit = |u: &Unit| {
                let said = u.said.as_ref().map_or_else(|| "-".into(), |s| serde_json::to_string(s).unwrap());
                format!("{} {} {said}{}", u.at, u.serial.as_deref().unwrap_or("?"), if u.held { " held" } else { "" })
            };
            json!({
                "whose": [json!(r.reference), json!(r.revision), json!(r.link), json!(r.number)],
                "who": [json!(r.name), json!(r.title), json!(r.dated), json!(r.contact)],
                "answers": r.answers,
                "units": r.units.iter().map(unit).collect::<Vec<_>>(),
                "unknown": r.unknown_serials,
                "doubts": r.doubts.iter().map(|d| format!("{} {}", d.code, d.at)).collect::<Vec<_>>(),
            })
        }
    }
}

#[test]
fn every_sample_reads_as_its_file_says_and_as_the_schema_says() {
    let schema = jsonschema::validator_for(&serde_json::from_str(SCHEMA).unwrap()).unwrap();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/answer_json/samples");
    let (mut seen, mut wrong) = (0, String::new());
    for entry in std::fs::read_dir(&folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|e| e != "json") {
            continue;
        }
        seen += 1;
        let bytes = std::fs::read(&path).unwrap();
        let is = told(&bytes);
        let expected = std::fs::read_to_string(path.with_extension("read")).unwrap_or_default();
        if serde_json::from_str::<Value>(&expected).ok().as_ref() != Some(&is) {
            wrong += &format!("\n=== {}\n{}", path.display(), serde_json::to_string_pretty(&is).unwrap());
        }
        if let Ok(value) = serde_json::from_slice::<Value>(&bytes) {
            let name = path.file_name().unwrap().to_string_lossy();
            let hard =
                |d: &&str| !d.starts_with("comment.") && !d.starts_with("serial.twice") && !d.starts_with("key.twice");
            let doubts: Vec<&str> = is["doubts"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
            let plain = is.get("error").is_none() && !doubts.iter().any(hard);
            if schema.is_valid(&value) != plain {
                let faults: Vec<String> =
                    schema.iter_errors(&value).map(|e| format!("{} {e}", e.instance_path())).collect();
                wrong += &format!("\n=== {name}: schema {faults:?}, reader {doubts:?}");
            }
        }
    }
    assert!(seen >= 6, "samples are missing: {seen}");
    assert!(wrong.is_empty(), "{wrong}");
}
