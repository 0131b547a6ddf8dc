//! Runs the samples of every check, and holds every text against its check.
//!
//! Samples lie beside their check, in `checks/<id>/samples/*.json`; a file holds one sample or an array of them:
//!
//! ```text
//! { "name": "suite 0 accepted",                          unique within the check
//!   "row": { "args": { "suites": [17] } },               optional: members of the profile's row, over { id, required: true }
//!   "profile": { "firmware": [ .. ] },                   optional: members of the profile
//!   "run": { "serial": "SN-1", "attested": { .. } },     optional: members of the run, over a plain run of phase verify
//!   "observations": [ { "request": { "ask": "open_session", "suite": 0 }, "answer": { "kind": "datagram", "bytes": .. } } ],
//!   "expect": { "word": "accepted", "verdict": "fail", "values": { "suite": "0" } } }      values: optional, a part of them
//! ```
//! Observations are those of [`crate::observation`], with conveniences: bytes may be written `{"hex": "06 00 ff"}`,
//! `{"text": "SSH-2.0-x"}`, `{"json": {..}}` or as base64; `vantage` is `lan`, `at_us` 0, `tries` 1, `rtt_us` 1000, `waited_ms`
//! 2000 unless given; an HTTP answer without `body` has an empty one; `length` and `sha256` are computed where missing; a
//! datagram to UDP 623 without `sent` was sent with tag 0, sequence 0 and session id `a4a3a2a0`.
//!
//! Demanded of every check in [`ALL`]: each sample leads to its word and verdict, with all places in the run and two readings
//! for a word that begins with `contradiction`; each word has a sample; the same run with every answer replaced by silence
//! neither passes nor is not applicable; and in every language a title, a why, a sentence for each word and each remedy, with
//! no placeholder left open in any sample and no unknown one in a remedy.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use super::{ALL, Check, judge, text};
use crate::{
    observation::Answer,
    profile::CheckProfile,
    request::Request,
    run::Run,
    verdict::{Judged, Verdict},
    wire::{Nonce, request::datagram},
};
use data_encoding::{BASE64, HEXLOWER, HEXLOWER_PERMISSIVE};
use serde_json::{Value, json};
use std::{collections::BTreeSet, fs, path::PathBuf};

/// What the samples' datagrams were sent with: the session id that ipmitool uses, so that captures fit.
const NONCE: Nonce = Nonce([0, 0, 0xA4, 0xA3, 0xA2, 0xA0, 0, 0]);

#[test]
fn every_sample_leads_to_its_word_and_every_word_has_a_sample() {
    let mut wrong = Vec::new();
    let mut count = 0;
    for check in ALL {
        let mut words = BTreeSet::new();
        for sample in samples(check) {
            count += 1;
            words.insert(sample["expect"]["word"].as_str().unwrap_or_default().to_owned());
            if let Err(why) = hold(check, &sample) {
                wrong.push(format!("{} {}: {why}", check.id, sample["name"]));
            }
        }
        for (word, _) in check.words {
            if !words.contains(*word) {
                wrong.push(format!("{}: no sample for {word}", check.id));
            }
        }
    }
    assert!(wrong.is_empty(), "{count} samples\n{}", wrong.join("\n"));
}

#[test]
fn silence_is_never_a_pass() {
    let mut wrong = Vec::new();
    for check in ALL {
        for sample in samples(check) {
            let Ok((profile, mut run)) = inputs(check, &sample) else { continue };
            for observation in &mut run.observations {
                observation.answer = Answer::Silent { waited_ms: 2000 };
            }
            for judged in judge(&profile, &run) {
                if matches!(judged.verdict, Verdict::Pass | Verdict::NotApplicable) {
                    wrong.push(format!("{} {}: {:?} on silence", check.id, sample["name"], judged.word));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_text_is_there_in_every_language() {
    let mut wrong = Vec::new();
    for check in ALL {
        let languages: Vec<&str> = check.texts.iter().map(|(tag, _)| *tag).collect();
        if languages != ["en", "de"] {
            wrong.push(format!("{}: languages {languages:?}", check.id));
        }
        for (tag, written) in check.texts {
            let text: super::Text = match toml::from_str(written) {
                Ok(text) => text,
                Err(why) => {
                    wrong.push(format!("{} {tag}: {why}", check.id));
                    continue;
                }
            };
            let words: BTreeSet<&str> = check.words.iter().map(|(word, _)| *word).collect();
            let fixes: BTreeSet<&str> = check.fixes.iter().map(|fix| fix.name).collect();
            if words != text.word.keys().map(String::as_str).collect() {
                wrong.push(format!("{} {tag}: sentences for {:?}, words {words:?}", check.id, text.word.keys()));
            }
            if fixes != text.fix.keys().map(String::as_str).collect() {
                wrong.push(format!("{} {tag}: remedies {:?}, fixes {fixes:?}", check.id, text.fix.keys()));
            }
            for sentence in [&text.title, &text.why].into_iter().chain(text.word.values()).chain(text.fix.values()) {
                if sentence.trim().is_empty() || sentence.contains('!') {
                    wrong.push(format!("{} {tag}: {sentence:?}", check.id));
                }
            }
            for sentence in [&text.title, &text.why].into_iter().chain(text.fix.values()) {
                let open = placeholders(sentence);
                if !open.iter().all(|name| matches!(name.as_str(), "host" | "channel" | "manager")) {
                    wrong.push(format!("{} {tag}: unknown placeholders {open:?} in {sentence:?}", check.id));
                }
            }
        }
        for fix in check.fixes {
            let redfish = fix.redfish.iter().flat_map(|(path, _)| [*path]);
            for line in fix.ipmitool.iter().copied().chain(redfish) {
                let open = placeholders(line);
                if !open.iter().all(|name| matches!(name.as_str(), "host" | "channel" | "manager")) {
                    wrong.push(format!("{} {}: unknown placeholders {open:?}", check.id, fix.name));
                }
            }
            if let Some((_, body)) = fix.redfish
                && serde_json::from_str::<Value>(body).is_err()
            {
                wrong.push(format!("{} {}: the body of the PATCH is no JSON", check.id, fix.name));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Names in braces.
fn placeholders(text: &str) -> Vec<String> {
    text.split('{').skip(1).filter_map(|part| part.split_once('}')).map(|(name, _)| name.to_owned()).collect()
}

fn hold(check: &Check, sample: &Value) -> Result<(), String> {
    let (profile, run) = inputs(check, sample)?;
    let judged = judge(&profile, &run).pop().ok_or("nothing judged")?;
    let expect = &sample["expect"];
    let verdict = serde_json::to_value(judged.verdict).map_err(|e| e.to_string())?;
    if judged.word != expect["word"] || verdict != expect["verdict"] {
        return Err(format!("{:?} {verdict} {:?}, expected {expect}", judged.word, judged.values));
    }
    for (key, value) in expect["values"].as_object().into_iter().flatten() {
        if judged.values.get(key).map(String::as_str) != value.as_str() {
            return Err(format!("values {:?}, expected {key} {value}", judged.values));
        }
    }
    sound(check, &judged, run.observations.len())
}

fn sound(check: &Check, judged: &Judged, observations: usize) -> Result<(), String> {
    if !check.words.iter().any(|(word, _)| *word == judged.word) {
        return Err(format!("{:?} is no word of the check", judged.word));
    }
    if judged.basis.iter().chain(&judged.control).any(|place| *place >= observations) {
        return Err("stands on an observation that is not there".to_owned());
    }
    let readings = if judged.word.starts_with("contradiction") { 2 } else { 0 };
    if judged.readings.len() != readings {
        return Err(format!("{} readings, expected {readings}", judged.readings.len()));
    }
    for (tag, _) in check.texts {
        let said = text(check, tag).said(&judged.word, &judged.values);
        if said.contains('{') || said == judged.word {
            return Err(format!("{tag}: {said:?} is not filled by {:?}", judged.values));
        }
    }
    Ok(())
}

/// The samples of a check.
fn samples(check: &Check) -> Vec<Value> {
    let folder = check.id.as_str().to_lowercase().replace('-', "_");
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("src/checks").join(folder).join("samples");
    let mut files: Vec<PathBuf> =
        fs::read_dir(&folder).map(|d| d.flatten().map(|e| e.path()).collect()).unwrap_or_default();
    files.sort();
    let read = |path: &PathBuf| {
        let bytes = fs::read(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
        serde_json::from_slice::<Value>(&bytes).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
    };
    let one_or_more = |value| if let Value::Array(samples) = value { samples } else { vec![value] };
    files.iter().filter(|path| path.extension().is_some_and(|e| e == "json")).map(read).flat_map(one_or_more).collect()
}

/// Profile and run of a sample.
fn inputs(check: &Check, sample: &Value) -> Result<(CheckProfile, Run), String> {
    let mut row = json!({ "id": check.id, "required": true });
    merge(&mut row, &sample["row"]);
    let mut profile = json!({
        "schema": crate::profile::SCHEMA, "id": "sample", "version": "1.0.0",
        "valid": { "from": "2025-01-01", "until": "2030-12-31" },
        "notice": { "reference": "FSN-1", "document_no": "D-1", "products": [] },
        "check": [row],
    });
    merge(&mut profile, &sample["profile"]);
    let mut run = json!({
        "schema": crate::run::SCHEMA, "notice": "FSN-1", "serial": "SN-1",
        "profile": { "id": "sample", "version": "1.0.0", "sha256": "", "signed_by": "", "compared": true },
        "phase": "verify",
        "agent": { "name": "fieldcheck", "version": "0", "sha256": "", "platform": "", "self_test": {} },
        "started": "2026-01-01T00:00:00Z", "finished": "2026-01-01T00:01:00Z",
        "bmc": {},
    });
    merge(&mut run, &sample["run"]);
    let observations = sample["observations"].as_array().cloned().unwrap_or_default();
    run["observations"] = observations.into_iter().map(observation).collect::<Result<_, _>>()?;
    let profile = serde_json::from_value(profile).map_err(|e| format!("profile: {e}"))?;
    Ok((profile, serde_json::from_value(run).map_err(|e| format!("run: {e}"))?))
}

fn merge(into: &mut Value, from: &Value) {
    for (key, value) in from.as_object().into_iter().flatten() {
        into[key] = value.clone();
    }
}

/// Fills in what a sample leaves out.
fn observation(mut written: Value) -> Result<Value, String> {
    octets(&mut written)?;
    let mut default = |key: &str, value: Value| {
        if written.get(key).is_none() {
            written[key] = value;
        }
    };
    default("vantage", json!("lan"));
    default("at_us", json!(0));
    default("tries", json!(1));
    let request: Request = serde_json::from_value(written["request"].clone()).map_err(|e| format!("request: {e}"))?;
    if written.get("sent").is_none()
        && let Some(bytes) = datagram(&request, NONCE)
    {
        written["sent"] = json!(BASE64.encode(&bytes));
    }
    let answer = &mut written["answer"];
    let kind = answer["kind"].as_str().unwrap_or_default().to_owned();
    let body = BASE64.decode(answer["body"].as_str().unwrap_or_default().as_bytes()).unwrap_or_default();
    let der = BASE64.decode(answer["der"].as_str().unwrap_or_default().as_bytes()).unwrap_or_default();
    let mut default = |key: &str, value: Value| {
        if answer.get(key).is_none() {
            answer[key] = value;
        }
    };
    match kind.as_str() {
        "datagram" | "stream" => default("rtt_us", json!(1000)),
        "silent" => default("waited_ms", json!(2000)),
        "certificate" => default("sha256", json!(ledger::Digest::of(&der).to_string())),
        "http" => {
            default("rtt_us", json!(1000));
            default("body", json!(""));
            default("length", json!(body.len()));
            default("sha256", json!(ledger::Digest::of(&body).to_string()));
        }
        _ => {}
    }
    Ok(written)
}

/// Replaces every way of writing bytes by base64.
fn octets(value: &mut Value) -> Result<(), String> {
    let only = value.as_object().filter(|members| members.len() == 1).and_then(|members| members.iter().next());
    let bytes = match only.map(|(key, value)| (key.as_str(), value)) {
        Some(("hex", Value::String(hex))) => {
            let hex: String = hex.chars().filter(|c| !c.is_whitespace()).collect();
            let bytes = HEXLOWER_PERMISSIVE.decode(hex.as_bytes()).map_err(|e| format!("{hex}: {e}"))?;
            debug_assert_eq!(HEXLOWER.encode(&bytes), hex.to_lowercase());
            Some(bytes)
        }
        Some(("text", Value::String(text))) => Some(text.as_bytes().to_vec()),
        Some(("json", json)) => Some(json.to_string().into_bytes()),
        _ => None,
    };
    if let Some(bytes) = bytes {
        *value = json!(BASE64.encode(&bytes));
        return Ok(());
    }
    match value {
        Value::Array(items) => items.iter_mut().try_for_each(octets),
        Value::Object(members) => members.values_mut().try_for_each(octets),
        _ => Ok(()),
    }
}
