//! Dumps of real BMCs and DMTF's examples: the table of posture against facts read by another program, member by member, and
//! the verdicts that each dump must get, written down by people in `posture/*.toml`.
//!
//! The data is not part of the repository (`shared/data/bmc`, its licences beside it). Where it is not there the tests say so
//! and end; `FIELDACTION_DATA` names another place.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use bmc::redfish::{dump::Dump, posture, posture_of_dump};
use serde_json::Value;
use std::path::PathBuf;

#[path = "posture/expected.rs"]
mod expected;

fn data() -> Option<PathBuf> {
    let beside = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/bmc");
    let place = option_env!("FIELDACTION_DATA").map_or(beside, PathBuf::from);
    let found = place.join("POSTURE.give.json").is_file();
    if !found {
        println!("no dumps at {}: nothing compared", place.display());
    }
    found.then_some(place)
}

fn facts(data: &std::path::Path) -> Vec<(String, Value)> {
    let all: Value = serde_json::from_slice(&std::fs::read(data.join("POSTURE.give.json")).unwrap()).unwrap();
    all["dumps"].as_object().unwrap().iter().map(|(name, facts)| (name.clone(), facts.clone())).collect()
}

/// Compares every member of a fact with ours; ours may hold more. Returns how many values were compared.
fn compare(place: &str, fact: &Value, ours: &Value, wrong: &mut Vec<String>) -> usize {
    match fact {
        Value::Object(members) => members
            .iter()
            .map(|(name, value)| {
                compare(&format!("{place}/{name}"), value, ours.get(name).unwrap_or(&Value::Null), wrong)
            })
            .sum(),
        _ => {
            if fact != ours {
                wrong.push(format!("{place}: fact {fact}, ours {ours}"));
            }
            1
        }
    }
}

/// Members that facts do not name must not be in ours, apart from our own additions.
const OURS: &[&str] = &[
    "path",
    "HTTPBasicAuth",
    "ExternallyAccessible",
    "CredentialBootstrapping.Enabled",
    "CredentialBootstrapping.RoleId",
    "KernelAuthEnabled",
    "FirmwareAuthEnabled",
];

fn nothing_more(place: &str, fact: &Value, ours: &Value, wrong: &mut Vec<String>) {
    for name in ours.as_object().into_iter().flat_map(|members| members.keys()) {
        if fact.get(name).is_none() && !OURS.contains(&name.as_str()) {
            wrong.push(format!("{place}/{name}: not among the facts"));
        }
    }
}

/// The facts list at most so many entries of firmware.
const LISTED: usize = 40;

#[test]
fn posture_is_what_another_program_read() {
    let Some(data) = data() else { return };
    let (mut compared, mut wrong) = (0, Vec::new());
    for (name, facts) in facts(&data) {
        let ours = serde_json::to_value(posture_of_dump(&data.join(&name)).unwrap()).unwrap();
        let before = compared;
        for (section, fact) in facts.as_object().unwrap() {
            let place = format!("{name} {section}");
            let Some(list) = fact.as_array() else {
                let mut fact = fact.clone();
                strip(&mut fact, &name);
                compared += compare(&place, &fact, &ours[section], &mut wrong);
                nothing_more(&place, &fact, &ours[section], &mut wrong);
                continue;
            };
            let ours = ours[section].as_array().unwrap();
            if ours.len() != list.len() && !(section == "firmware" && list.len() == LISTED && ours.len() > LISTED) {
                wrong.push(format!("{place}: {} in the facts, {} ours", list.len(), ours.len()));
            }
            for fact in list {
                let mut fact = fact.clone();
                strip(&mut fact, &name);
                let same = ours.iter().find(|entry| entry["file"] == fact["file"]).unwrap_or(&Value::Null);
                compared += compare(&format!("{place} {}", fact["file"]), &fact, same, &mut wrong);
                nothing_more(&place, &fact, same, &mut wrong);
            }
        }
        println!("{name}: {} values", compared - before);
    }
    println!("{compared} values compared, {} differ", wrong.len());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(compared > 500);
}

/// Facts name files from the folder of all dumps; ours from the dump's own.
fn strip(fact: &mut Value, name: &str) {
    if let Some(file) = fact.get("file").and_then(Value::as_str) {
        let inside = file.strip_prefix(&format!("{name}/")).unwrap().to_owned();
        fact["file"] = Value::String(inside);
    }
}

#[test]
fn a_walk_reads_the_same_where_links_lead() {
    let Some(data) = data() else { return };
    for (name, _) in facts(&data) {
        let dump = Dump::open(&data.join(&name)).unwrap();
        let (all, walked) = (posture(&dump.scan()), dump.walk(1000));
        let linked = posture(&walked);
        assert_eq!(all.service_root, linked.service_root, "{name}");
        assert_eq!(all.account_service, linked.account_service, "{name}");
        assert_eq!(all.session_service, linked.session_service, "{name}");
        for (what, all, linked) in [
            ("managers", all.managers.len(), linked.managers.len()),
            ("network protocol", all.network_protocol.len(), linked.network_protocol.len()),
            ("accounts", all.accounts.len(), linked.accounts.len()),
            ("host interfaces", all.host_interfaces.len(), linked.host_interfaces.len()),
            ("firmware", all.firmware.len(), linked.firmware.len()),
            ("virtual media", all.virtual_media, linked.virtual_media),
        ] {
            println!("{name}: {what} {all} in all, {linked} linked");
            assert!(linked <= all, "{name} {what}");
        }
        // The usual budget reaches everything that a judge reads; only lists of software may be cut.
        let short = posture(&dump.walk(60));
        assert_eq!((&short.managers, &short.network_protocol), (&linked.managers, &linked.network_protocol), "{name}");
        assert_eq!((&short.accounts, &short.host_interfaces), (&linked.accounts, &linked.host_interfaces), "{name}");
        println!("{name}: {} requests", walked.len());
    }
}

#[test]
fn every_dump_gets_its_findings() {
    let data = data();
    let profile = expected::profile();
    let (mut judged, mut wrong) = (0, Vec::new());
    for (name, expected) in expected::all() {
        let Some(observations) = expected::observations(&expected, data.as_deref()) else { continue };
        assert!(!observations.is_empty() && !expected.what.trim().is_empty(), "{name}");
        for seen in bmc::checks::judge(&profile, &expected::run(observations)) {
            judged += 1;
            let said = format!("{name} {}: {} {:?} {:?}", seen.check, seen.word, seen.verdict, seen.values);
            match expected.finding.get(seen.check.as_str()) {
                Some(finding) if finding.why.trim().is_empty() => {
                    wrong.push(format!("{name} {}: no reason", seen.check))
                }
                Some(finding) if finding.word == seen.word && finding.verdict == seen.verdict => println!("{said}"),
                Some(finding) => {
                    wrong.push(format!("{said}; expected {} {:?}: {}", finding.word, finding.verdict, finding.why))
                }
                None if seen.verdict == bmc::Verdict::Inconclusive => {}
                None => wrong.push(format!("{said}; not expected")),
            }
        }
    }
    println!("{judged} verdicts, {} wrong", wrong.len());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert_eq!(expected::all().len(), 12);
}
