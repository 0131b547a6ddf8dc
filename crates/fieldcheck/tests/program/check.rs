//! Consent, verdicts, exit codes, languages, JSON.

use super::{bench::Bench, is_calm};
use bmc::probe::Behaviour;

#[test]
fn nothing_is_sent_without_consent_or_with_the_wrong_key() {
    let bench = Bench::new();
    bench.write_ended_profile();
    let responder = bench.responder(Behaviour::Accept);
    let port = responder.addr().port().to_string();
    let base = ["check", "127.0.0.1", "--port-ipmi", &port, "--key", "k"];
    for (more, said) in [
        (vec!["--profile", "profile.json"], "nobody agreed"),
        (vec!["--profile", "profile.json", "--yes", "--maker-key", "0000"], "not with 0000"),
        (vec!["--profile", "profile.json", "--yes", "--attest", "idle=no"], "Wait until the run has ended"),
        (vec!["--profile", "ended.json", "--yes"], "valid from 1 June 2025 until 2 June 2025"),
        (vec!["--profile", "nothing.json", "--yes"], "cannot be read"),
        (vec!["--profile", "profile.json", "--yes", "--report", "r.docx"], ".html or .pdf"),
        (vec!["--profile", "profile.json", "--yes", "--challenge", "12"], "no challenge"),
        (vec!["--profile", "profile.json", "--yes", "--password-stdin"], "needs its name"),
    ] {
        let run = bench.run(&[&base[..], &more].concat());
        assert_eq!(run.code, 2, "{run:?}");
        assert!(run.err.replace('\n', " ").contains(said), "{said}: {}", run.err);
        assert!(run.out.is_empty());
    }
    assert_eq!(responder.received(), 0);
    let json = bench.run(&[&base[..], &["--profile", "profile.json", "--json"]].concat());
    assert_eq!(json.json()["trouble"]["code"], "no_consent");
}

#[test]
fn an_open_bmc_is_a_finding_and_says_what_to_do_in_both_languages() {
    let bench = Bench::new();
    let responder = bench.responder(Behaviour::Accept);
    for (lang, verdict, todo) in [("en", "FAIL", "To do"), ("de", "OFFEN", "Zu tun")] {
        let serial = if lang == "en" { "1000417" } else { "1000563" };
        let run = bench.check(&responder, serial, &["--lang", lang, "--report", "r.html", "--report", "r.pdf"]);
        assert_eq!(run.code, 1, "{run:?}");
        is_calm(&run.out);
        is_calm(&run.err);
        let at = |what: &str| run.out.find(what).unwrap_or_else(|| panic!("{what}: {}", run.out));
        assert!(at(verdict) < at(todo) && at(todo) < at("ipmitool -I lanplus -H 127.0.0.1 -p "));
        assert!(std::fs::read_to_string(bench.path("r.html")).unwrap().contains(&format!("<html lang=\"{lang}\">")));
        assert!(std::fs::read(bench.path("r.pdf")).unwrap().starts_with(b"%PDF-1.7"));
        assert!(bench.path(&format!("FSN2025-1682_{serial}.dsse.json")).exists());
    }
    // Two runs within a minute on one address: the bound holds over both.
    assert!(responder.open_sessions() <= 2, "{}", responder.open_sessions());
}

#[test]
fn refusing_is_closed_silence_is_undecided() {
    for (behaviour, code, outcome) in [
        (Behaviour::Refuse, 0, "corrected"),
        (Behaviour::CounterPropose, 0, "corrected"),
        (Behaviour::Silent, 1, "undecided"),
        (Behaviour::Garbage, 1, "undecided"),
    ] {
        // A folder for each: the bound of Open Session Requests goes by address.
        let bench = Bench::new();
        let responder = bench.responder(behaviour);
        let run = bench.check(&responder, "1000417", &["--json"]);
        let said = run.json();
        assert_eq!((run.code, said["targets"][0]["outcome"].as_str()), (code, Some(outcome)), "{behaviour:?} {run:?}");
        assert_eq!(said["targets"][0]["checks"][0]["check"], "IPMI-02");
        assert_eq!(said["targets"][0]["sealed"], true);
    }
}

#[test]
fn without_a_serial_number_it_shows_nothing_about_any_unit_and_says_so() {
    let bench = Bench::new();
    let responder = bench.responder(Behaviour::Refuse);
    let port = responder.addr().port().to_string();
    let run =
        bench.run(&["check", "127.0.0.1", "--profile", "profile.json", "--key", "k", "--yes", "--port-ipmi", &port]);
    assert_eq!(run.code, 0);
    assert!(run.out.contains("the evidence will show nothing about any unit"), "{}", run.out);
    assert!(bench.path("FSN2025-1682_no-serial.dsse.json").exists());
    let maker = Bench::maker().verifying_key().fingerprint();
    let run = bench.check(&responder, "1", &["--maker-key", &maker.to_uppercase().replace('-', " "), "--lang", "de"]);
    assert!(!run.out.contains("Niemand hat den Schlüssel"), "{}", run.out);
}

#[test]
fn the_plan_is_shown_without_sending() {
    let bench = Bench::new();
    for (lang, never) in [("en", "Never sent"), ("de", "Nie gesendet")] {
        let run = bench.run(&["plan", "profile.json", "--lang", lang]);
        assert_eq!(run.code, 0);
        is_calm(&run.out);
        assert!(run.out.contains("0600ff07") && run.out.contains(never), "{}", run.out);
        let plain = |text: &str| text.matches("RAKP").count();
        assert_eq!(plain(&run.out), 1);
    }
    let json = bench.run(&["plan", "profile.json", "--json"]).json();
    assert_eq!(json["schema"], "check-plan/1");
    assert!(json["steps"].as_array().unwrap().len() >= 4);
}

#[test]
fn the_key_is_made_once_and_is_the_owners() {
    let bench = Bench::new();
    let first = bench.run(&["key", "--key", "k2", "--json"]).json();
    let again = bench.run(&["key", "--key", "k2"]);
    assert_eq!(again.out.trim(), first["fingerprint"].as_str().unwrap());
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        assert_eq!(std::fs::metadata(bench.path("k2")).unwrap().permissions().mode() & 0o777, 0o600);
    }
}
