//! Servers against expected verdicts, with what nmap and ipmitool say of the same servers beside it.
//!
//! `FIELDACTION_MATRIX=FILE` writes the table as Markdown (docs/matrix.md is one such run). What a peer cannot play is
//! played by our labelled double; the table says which.

use super::Question;
use crate::beds::{Double, IpmiSim, Manner, PASSWORD, VirtualBmc, double, peer};
use bmc::{
    Verdict::{self, Fail, Inconclusive, NotApplicable, Pass},
    checks::CheckId::{self, Ipmi01, Ipmi02, Ipmi04, Ipmi05},
};
use std::fmt::Write;
use std::net::SocketAddr;

const CHECKS: [CheckId; 4] = [Ipmi01, Ipmi02, Ipmi04, Ipmi05];

/// One server, what it must come to, and what it is made of.
struct Server {
    name: &'static str,
    address: SocketAddr,
    expected: [(CheckId, Verdict); 4],
    /// Whether the suite-0 verdict rests on this word.
    word: &'static str,
}

fn expected(verdicts: [Verdict; 4]) -> [(CheckId, Verdict); 4] {
    [0, 1, 2, 3].map(|place| (CHECKS[place], verdicts[place]))
}

#[tokio::test(flavor = "multi_thread")]
async fn every_server_gets_the_verdict_that_it_deserves() {
    let (Some(open), Some(hardened), Some(counter)) = (IpmiSim::open(), IpmiSim::hardened(), VirtualBmc::start())
    else {
        return;
    };
    let doubles: Vec<(&'static str, Double)> = vec![
        ("double: only suite 17", Double::start(Manner::Suites(&[17]))),
        ("double: suites 3 and 17", Double::start(Manner::Suites(&[3, 17]))),
        ("double: suites 0, 3 and 17", Double::start(Manner::Suites(&[0, 3, 17]))),
        ("double: refuses in 2 bytes", Double::start(Manner::RefusesShort)),
        ("double: refuses in 36 bytes", Double::start(Manner::RefusesLong)),
        ("double: refuses with 11h", Double::start(Manner::RefusesSuite)),
        ("double: no free session", Double::start(Manner::NoResources)),
    ];
    let mut servers = vec![
        Server {
            name: "ipmi_sim, open",
            address: open.address(),
            expected: expected([Fail, Fail, Fail, Fail]),
            word: "accepted",
        },
        Server {
            name: "ipmi_sim, hardened",
            address: hardened.address(),
            expected: expected([Fail, Fail, Pass, Pass]),
            word: "accepted",
        },
        Server {
            name: "VirtualBMC",
            address: counter.address(),
            expected: expected([Fail, Pass, NotApplicable, NotApplicable]),
            word: "counter_proposed",
        },
    ];
    for (name, double) in &doubles {
        let (suite_0, word) = match *name {
            "double: suites 0, 3 and 17" => (Fail, "accepted"),
            "double: no free session" => (Inconclusive, "no_resources"),
            _ => (Pass, "refused"),
        };
        servers.push(Server { name, address: double.address(), expected: expected([Fail, suite_0, Pass, Pass]), word });
    }
    let mut table = String::from(
        "| server | check | expected | ours | nmap | ipmitool -C 0 with a wrong password |\n|---|---|---|---|---|---|\n",
    );
    let mut wrong = Vec::new();
    for server in &servers {
        let looked = Question::ipmi(server.address, &CHECKS).look().await;
        for (check, verdict) in server.expected {
            let (ours, word) = looked.of(check);
            // What the double answers to 1.5 questions is the bed's affair; only its sessions are what it is there for.
            if server.name.starts_with("double") && check != Ipmi02 {
                continue;
            }
            if ours != verdict || (check == Ipmi02 && word != server.word) {
                wrong.push(format!("{}: {check} is {ours:?} ({word}), expected {verdict:?}", server.name));
            }
            let (nmap, tool) = match check {
                Ipmi02 => (suite_0_by_nmap(server.address), suite_0_by_ipmitool(server.address)),
                Ipmi05 => (nameless_by_nmap(server.address), String::from("-")),
                _ => (String::from("-"), String::from("-")),
            };
            let _ = writeln!(table, "| {} | {check} | {verdict:?} | {ours:?}: {word} | {nmap} | {tool} |", server.name);
        }
    }
    println!("{table}");
    if let Some(file) = std::env::var_os("FIELDACTION_MATRIX") {
        std::fs::write(file, table).unwrap();
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// What no proper answer comes to is never a pass, and never a fail.
#[tokio::test(flavor = "multi_thread")]
async fn worthless_answers_show_nothing() {
    for manner in double::WORTHLESS {
        let bed = Double::start(manner);
        let looked = Question::ipmi(bed.address(), &CHECKS).look().await;
        assert_eq!(looked.of(Ipmi02).0, Inconclusive, "{manner:?}: {:?}", looked.judged);
        assert_ne!(bmc::verdict::outcome(&looked.judged), bmc::Outcome::Corrected, "{manner:?}");
    }
}

fn suite_0_by_nmap(address: SocketAddr) -> String {
    let Some(told) = peer::nmap_cipher_zero(address) else { return "-".to_owned() };
    let says = |words: &str| told.text.contains(words);
    if says("State: VULNERABLE") {
        "VULNERABLE".to_owned()
    } else if says("Script execution failed") || says("threw an error") {
        "script failed".to_owned()
    } else {
        "nothing".to_owned()
    }
}

fn nameless_by_nmap(address: SocketAddr) -> String {
    let Some(told) = peer::nmap_version(address) else { return "-".to_owned() };
    let line = told.text.lines().find(|line| line.contains("UserAuth:"));
    line.map_or_else(|| "nothing".to_owned(), |line| line.trim_start_matches(['|', '_', ' ']).trim().to_owned())
}

fn suite_0_by_ipmitool(address: SocketAddr) -> String {
    let Some(told) = peer::ipmitool(address, 0, "wrong", &["mc", "info"]) else { return "-".to_owned() };
    if told.succeeded {
        return "let in".to_owned();
    }
    let first = told.text.lines().find(|line| line.contains("not what we requested") || line.contains("Error"));
    first.unwrap_or("not let in").chars().take(70).collect()
}

/// A full look leaves the bed as it was: the right password opens a session right after it.
#[tokio::test(flavor = "multi_thread")]
async fn a_login_by_ipmitool_works_right_after_a_full_look() {
    let Some(bed) = IpmiSim::hardened() else { return };
    let looked = Question::ipmi(bed.address(), CheckId::ALL).look().await;
    assert!(looked.run.observations.len() > 5);
    let Some(told) = peer::ipmitool(bed.address(), 3, PASSWORD, &["mc", "info"]) else { return };
    assert!(told.succeeded && told.text.contains("IPMI Version"), "{told:?}");
}
