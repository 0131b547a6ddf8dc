//! Files of other people's programs, and what two other readers (qpdf by pikepdf, pypdf) see in them.
//!
//! The files are not part of the repository (`shared/data/pdf` beside it, or the folder that `FIELDACTION_PDF_SAMPLES`
//! names; every `MANIFEST.*.json` in it is read). Where they are not there the tests say so and end.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use super::*;
use serde_json::{Value as Json, json};
use std::{
    collections::BTreeMap,
    fs,
    path::PathBuf,
    time::{Duration, Instant},
};

/// What is read differently from both other readers, and why: file, field, reason.
const DEVIATIONS: &[(&str, &str, &str)] = &[(
    "forms-filled/pdf.js--opt_demo.pdf",
    "veg",
    "the list of fields names the two boxes instead of the field above them; its name and value are read by way of Parent",
)];

/// The folder with the samples, if it is there.
#[expect(clippy::disallowed_methods, reason = "tests own the environment")]
pub(super) fn folder() -> Option<PathBuf> {
    let beside = || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/pdf");
    let folder = std::env::var("FIELDACTION_PDF_SAMPLES").map_or_else(|_| beside(), PathBuf::from);
    if folder.is_dir() {
        return Some(folder);
    }
    eprintln!("{} is not there: nothing was compared", folder.display());
    None
}

/// All entries of all manifests.
fn manifest(folder: &PathBuf) -> Vec<Json> {
    let mut all = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if name.starts_with("MANIFEST") && name.ends_with(".json") {
            let list: Vec<Json> = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
            all.extend(list);
        }
    }
    all
}

#[expect(clippy::disallowed_methods, reason = "durations are measured in tests")]
pub(super) fn timed(name: &str, bytes: &[u8]) -> Result<Reading, FormError> {
    let begin = Instant::now();
    let result = read(bytes, Limits::default());
    let took = begin.elapsed();
    assert!(took < Duration::from_secs(5), "{name} took {took:?}");
    result
}

/// A field as the manifest would write it.
fn as_manifest(field: &Field) -> Json {
    let kind = match field.kind {
        Kind::Text => json!("/Tx"),
        Kind::CheckBox | Kind::Radio | Kind::PushButton => json!("/Btn"),
        Kind::Choice => json!("/Ch"),
        Kind::Signature => json!("/Sig"),
        Kind::Xfa | Kind::Unknown => Json::Null,
    };
    let value = match &field.value {
        None => Json::Null,
        Some(Value::Text(text)) => json!(text),
        Some(Value::State(state)) => json!(format!("/{state}")),
        Some(Value::Texts(texts)) => json!(texts),
        Some(Value::Signed { .. }) => json!("<dict>"),
    };
    json!({ "type": kind, "value": value })
}

/// How one file compares: fields that agree, and what does not.
#[derive(Default)]
struct Compared {
    agree: usize,
    differ: Vec<(String, String)>,
}

fn compare(entry: &Json, reading: &Reading) -> Compared {
    let mut compared = Compared::default();
    let mut differ = |field: &str, what: String| compared.differ.push((field.to_owned(), what));
    let ours: BTreeMap<&str, Json> = reading
        .fields
        .iter()
        .filter(|field| !field.orphan && field.kind != Kind::Xfa)
        .map(|field| (field.name.as_str(), as_manifest(field)))
        .collect();
    let second = entry["values_pypdf"].as_object();
    let Some(first) = entry["values"].as_object() else {
        // Large forms are in the manifest by their counts only.
        let mut counts: BTreeMap<String, usize> = BTreeMap::new();
        for field in ours.values() {
            *counts.entry(field["type"].as_str().unwrap_or("null").to_owned()).or_default() += 1;
        }
        let expected = entry["types"].clone();
        if expected.is_object() && expected != json!(counts) {
            differ("(counts)", format!("{expected} against {counts:?}"));
        } else {
            compared.agree += ours.len();
        }
        return compared;
    };
    for (name, expected) in first {
        let nothing = name.is_empty() && expected["type"].is_null() && expected["value"].is_null();
        let also = second.and_then(|second| second.get(name));
        match ours.get(name.as_str()) {
            Some(ours) if ours == expected || also == Some(&ours["value"]) => compared.agree += 1,
            None if nothing => compared.agree += 1,
            None => differ(name, format!("{expected} against no such field")),
            Some(ours) => differ(name, format!("{expected} against {ours}")),
        }
    }
    for (name, ours) in ours.iter().filter(|(name, _)| !first.contains_key(**name)) {
        if second.and_then(|second| second.get(*name)) != Some(&ours["value"]) {
            differ(name, format!("nobody else sees {ours}"));
        }
    }
    compared
}

/// What is known of the file beside its fields.
fn compare_file(entry: &Json, reading: &Reading) -> Vec<String> {
    let mut differ = Vec::new();
    let mut same = |what: &str, expected: &Json, ours: Json| {
        if !expected.is_null() && *expected != ours {
            differ.push(format!("{what}: {expected} against {ours}"));
        }
    };
    same("pages", &entry["pages"], json!(reading.pages));
    same("encrypted", &entry["encrypted"], json!(reading.encrypted));
    same("xfa", &entry["xfa"], json!(reading.xfa != Xfa::None));
    // The manifest holds the first 80 characters.
    let producer: String = reading.producer.iter().flat_map(|producer| producer.chars().take(80)).collect();
    same("producer", &entry["producer"], json!(producer));
    differ
}

#[test]
fn fields_are_as_others_see_them() {
    let Some(folder) = folder() else { return };
    let mut wrong = Vec::new();
    let mut known = 0;
    let mut by_folder: BTreeMap<String, [usize; 4]> = BTreeMap::new();
    for entry in manifest(&folder) {
        let (file, category) = (entry["file"].as_str().unwrap(), entry["category"].as_str().unwrap());
        let Ok(bytes) = fs::read(folder.join(file)) else { continue };
        let counts = by_folder.entry(category.to_owned()).or_default();
        counts[0] += 1;
        let result = timed(file, &bytes);
        if entry["error"] == json!("password") {
            if result != Err(FormError::Password) {
                wrong.push(format!("{file}: a password is needed against {result:?}"));
            }
            counts[1] += 1;
            continue;
        }
        let reading = match result {
            Ok(reading) => reading,
            Err(error) => {
                if category != "broken" {
                    wrong.push(format!("{file}: {error}"));
                }
                continue;
            }
        };
        let Compared { agree, differ } = compare(&entry, &reading);
        counts[1] += usize::from(differ.is_empty());
        (counts[2], counts[3]) = (counts[2] + agree, counts[3] + differ.len());
        for (field, what) in differ {
            match DEVIATIONS.iter().find(|(f, name, _)| *f == file && *name == field) {
                Some(_) => known += 1,
                None => wrong.push(format!("{file}: field \"{field}\": {what}")),
            }
        }
        if category != "broken" {
            for what in compare_file(&entry, &reading) {
                match DEVIATIONS.iter().find(|(f, name, _)| *f == file && what.starts_with(name)) {
                    Some(_) => known += 1,
                    None => wrong.push(format!("{file}: {what}")),
                }
            }
        }
    }
    for (category, [files, alike, agree, differ]) in by_folder {
        println!("{category}: {alike} of {files} files alike, {agree} fields agree, {differ} differ");
    }
    println!("{known} known deviations of {}", DEVIATIONS.len());
    assert!(wrong.is_empty(), "{} deviations:\n{}", wrong.len(), wrong.join("\n"));
}

/// Which doubts come up where: a doubt that every good file raises is worth nothing.
#[test]
fn good_files_raise_few_doubts() {
    let Some(folder) = folder() else { return };
    let mut counts: BTreeMap<(String, &str), usize> = BTreeMap::new();
    let (mut files, mut doubtful) = (0, 0);
    for entry in manifest(&folder) {
        let (file, category) = (entry["file"].as_str().unwrap(), entry["category"].as_str().unwrap());
        let Ok(bytes) = fs::read(folder.join(file)) else { continue };
        let mut count = |code| *counts.entry((category.to_owned(), code)).or_default() += 1;
        match read(&bytes, Limits::default()) {
            Ok(reading) => {
                let good = matches!(category, "forms-filled" | "forms-empty");
                (files, doubtful) =
                    (files + usize::from(good), doubtful + usize::from(good && !reading.doubts.is_empty()));
                reading.doubts.iter().for_each(|doubt| count(doubt.code));
            }
            Err(error) => count(error.code()),
        }
    }
    counts.iter().for_each(|((category, code), count)| println!("{category}: {code} {count}"));
    assert!(doubtful * 3 <= files, "{doubtful} of {files} forms are doubtful");
}
