//! Evidence: shown, sealed elsewhere, changed, put into a form and taken out again.

use super::{bench::Bench, is_calm};
use bmc::{bundle, probe::Behaviour};

const FILE: &str = "FSN2025-1682_1000417.dsse.json";

#[test]
fn evidence_is_judged_again_and_a_changed_byte_is_refused() {
    let bench = Bench::new();
    let responder = bench.responder(Behaviour::Refuse);
    assert_eq!(bench.check(&responder, "1000417", &[]).code, 0);
    let shown = bench.run(&["show", FILE, "--profile", "profile.json", "--json"]);
    let said = shown.json();
    assert_eq!(
        (shown.code, said["judged_again"].as_bool(), said["outcome"].as_str()),
        (0, Some(true), Some("corrected"))
    );
    let limits: Vec<&str> = said["limits"].as_array().unwrap().iter().filter_map(|l| l.as_str()).collect();
    assert!(
        limits.contains(&"serial_by_operator") && limits.contains(&"hypothesis") && !limits.contains(&"no_challenge"),
        "{limits:?}"
    );
    let german = bench.run(&["show", FILE, "--lang", "de", "--raw"]);
    is_calm(&german.out);
    assert!(german.out.contains("Was das nicht beweist") && german.out.contains("> 0600ff07"), "{}", german.out);

    let whole = std::fs::read_to_string(bench.path(FILE)).unwrap();
    let envelope: serde_json::Value = serde_json::from_str(&whole).unwrap();
    let payload = envelope["payload"].as_str().unwrap();
    let middle = payload.len() / 2;
    let other = if payload.as_bytes()[middle] == b'A' { "B" } else { "A" };
    let changed = format!("{}{other}{}", &payload[..middle], &payload[middle + 1..]);
    std::fs::write(bench.path("changed.json"), whole.replace(payload, &changed)).unwrap();
    let refused = bench.run(&["show", "changed.json", "--profile", "profile.json"]);
    assert_eq!(refused.code, 2);
    assert!(refused.err.contains("not believed"), "{}", refused.err);
}

#[test]
fn a_run_is_sealed_on_another_computer() {
    let bench = Bench::new();
    let responder = bench.responder(Behaviour::Accept);
    let run = bench.check(&responder, "1000417", &["--unsealed", "--json"]).json();
    assert_eq!(run["targets"][0]["sealed"], false);
    let file = run["targets"][0]["file"].as_str().unwrap();
    assert!(file.ends_with(".run.json"));
    let sealed = bench.run(&["seal", file, "--profile", "profile.json", "--key", "other", "--json"]);
    assert_eq!((sealed.code, sealed.json()["outcome"].as_str()), (1, Some("open")));
    let opened = bundle::open(&std::fs::read(bench.path(FILE)).unwrap()).unwrap();
    assert_eq!(sealed.json()["key"].as_str(), Some(opened.key.fingerprint().as_str()));
    bench.write_ended_profile();
    let other = bench.run(&["seal", file, "--profile", "ended.json", "--key", "other"]);
    assert_eq!(other.code, 2, "a run follows one profile: {other:?}");
}

#[test]
fn a_form_carries_the_evidence_there_and_back() {
    let bench = Bench::new();
    let responder = bench.responder(Behaviour::Accept);
    assert_eq!(bench.check(&responder, "1000417", &["--report", "form.pdf"]).code, 1);
    let filled = bench.run(&["form", "form.pdf", FILE, "--key", "k", "--lang", "de"]);
    assert_eq!(filled.code, 1);
    assert!(
        filled.out.contains("form-filled.pdf")
            && filled.out.replace('\n', " ").contains("nicht als erledigt vorgeschlagen"),
        "{}",
        filled.out
    );
    std::fs::create_dir(bench.path("out")).unwrap();
    let read = bench.run(&["form", "--read", "form-filled.pdf", "--out", "out", "--json"]);
    assert_eq!((read.code, read.json()["bundles"][0]["serial"].as_str()), (0, Some("1000417")));
    assert_eq!(std::fs::read(bench.path(FILE)).unwrap(), std::fs::read(bench.path("out").join(FILE)).unwrap());
    let empty = bench.run(&["form", "--read", "form.pdf"]);
    assert_eq!(empty.code, 2);
    let twice = bench.run(&["form", "form.pdf", FILE, FILE]);
    assert_eq!(twice.code, 2);
    assert!(twice.err.contains("same serial number"), "{}", twice.err);
}
