//! Our own mails (`samples/`): of each kind (reports of many servers, absences with deputies, persons who look like programs,
//! automatic answers that need somebody), and answers of programs in every language of the tables.
//!
//! A `.json` beside each mail says by hand what has to come out; only what stands in it is compared.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use super::*;
use serde_json::{Value as Json, json};
use std::{fs, path::PathBuf};

pub(super) fn all() -> Vec<(String, Vec<u8>, Json)> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("src/mail/samples");
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|ending| ending == "eml") {
            let wanted = serde_json::from_slice(&fs::read(path.with_extension("json")).unwrap()).unwrap();
            let name = path.file_stem().unwrap().to_string_lossy().into_owned();
            found.push((name, fs::read(&path).unwrap(), wanted));
        }
    }
    found.sort_by(|a, b| a.0.cmp(&b.0));
    found
}

/// What is compared, by the names of the sample.
fn said(mail: &Mail, name: &str) -> Json {
    let kind = serde_json::to_value(&mail.kind).unwrap();
    match name {
        "kind" => json!(mail.kind.word()),
        "must_not_be_answered" => json!(mail.must_not_be_answered),
        "confidence" => json!(mail.confidence),
        "until" => kind["until"]["day"].clone(),
        "deputies" => {
            let list = kind["deputies"].as_array().unwrap();
            Json::Array(list.iter().map(|one| json!({"name": one["name"], "address": one["address"]})).collect())
        }
        "needs_nobody" => json!(mail.needs_nobody()),
        "doubts" => json!(mail.doubts.iter().map(|doubt| doubt.code).collect::<Vec<_>>()),
        "returned" => json!(mail.returned.as_ref().and_then(|back| back.message_id.clone())),
        "recipient" => kind["recipients"][0]["final_recipient"].clone(),
        "status" | "reply_code" | "reason" => kind["recipients"][0][name].clone(),
        "from" => kind["from"]["address"].clone(),
        "text" => json!(mail.text),
        "hidden" => json!(mail.hidden.iter().map(|hidden| hidden.how.clone()).collect::<Vec<_>>()),
        "attachments" => {
            json!(mail.attachments.iter().map(|one| json!([one.name, one.mime, one.bytes.len()])).collect::<Vec<_>>())
        }
        other => kind[other].clone(),
    }
}

#[test]
fn every_sample_is_read_as_it_says() {
    let all = all();
    assert!(all.len() > 145, "{}", all.len());
    let mut wrong = Vec::new();
    for (name, bytes, wanted) in &all {
        let mail = read(bytes, Limits::default()).unwrap();
        for (field, value) in wanted.as_object().unwrap() {
            if field == "keys" {
                let keys: Vec<Json> = mail.keys.iter().map(|key| json!([key.kind, key.value])).collect();
                let missing = value.as_array().unwrap().iter().filter(|key| !keys.contains(key)).count();
                if missing > 0 {
                    wrong.push(format!("{name}: keys {keys:?}, not {value}"));
                }
            } else if said(&mail, field) != *value {
                wrong.push(format!("{name}: {field} is {}, not {value}", said(&mail, field)));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The same mails without the fields that prove a program: then they are a person's, with a doubt.
#[test]
fn without_proof_an_answer_is_a_persons() {
    for (name, bytes, _) in all().into_iter().filter(|(name, ..)| name.starts_with("away-")) {
        let text = String::from_utf8(bytes).unwrap();
        let bare: String = text
            .split_inclusive("\r\n")
            .filter(|line| !line.starts_with("Auto-Submitted") && !line.starts_with("Return-Path"))
            .collect();
        let mail = read(bare.as_bytes(), Limits::default()).unwrap();
        assert_eq!(mail.kind, Kind::HumanAnswer, "{name}");
        assert!(mail.doubts.iter().any(|doubt| doubt.code == "looks-automatic"), "{name}: {:?}", mail.doubts);
        // The empty path and the beginning of the subject together are proof.
        let path: String = text.split_inclusive("\r\n").filter(|line| !line.starts_with("Auto-Submitted")).collect();
        let mail = read(path.as_bytes(), Limits::default()).unwrap();
        assert!(matches!(mail.kind, Kind::OutOfOffice(_)), "{name}: {:?}", mail.kind);
    }
}

/// Bytes are not part of the JSON; their number and digest are.
#[test]
fn json_holds_digests_instead_of_bytes() {
    let (_, bytes, _) = all().into_iter().find(|(name, ..)| name == "person-form-only").unwrap();
    let json = serde_json::to_value(read(&bytes, Limits::default()).unwrap()).unwrap();
    let first = &json["attachments"][0];
    assert_eq!(first["size"], 9);
    assert_eq!(first["sha256"].as_str().unwrap().len(), 64);
    assert!(first.get("bytes").is_none());
    assert_eq!(json["kind"]["is"], "human_answer");
}
