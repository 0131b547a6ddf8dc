//! Watching one BMC, sweeping many, reading a dump.

use super::bench::Bench;
use bmc::probe::Behaviour;

#[test]
fn a_closed_serial_number_that_reopens_is_a_warning_with_evidence() {
    let bench = Bench::new();
    let watch = |port: u16, once: &[&str]| {
        let port = port.to_string();
        let fixed = [
            "watch",
            "127.0.0.1",
            "--serial",
            "1000417",
            "--profile",
            "profile.json",
            "--key",
            "k",
            "--yes",
            "--port-ipmi",
            &port,
            "--state",
            "w.json",
            "--lang",
            "de",
        ];
        bench.run(&[&fixed[..], once].concat())
    };
    let closed = bench.responder(Behaviour::Refuse);
    let first = watch(closed.addr().port(), &["--once"]);
    assert_eq!(first.code, 0, "{first:?}");
    assert!(std::fs::read_to_string(bench.path("w.json")).unwrap().contains("corrected"));
    let silent = bench.responder(Behaviour::Silent);
    assert_eq!(watch(silent.addr().port(), &["--once"]).code, 1);
    assert!(std::fs::read_to_string(bench.path("w.json")).unwrap().contains("corrected"), "silence changes nothing");
    // The bound of Open Session Requests goes by address, and two were sent: a fresh memory stands for the next day.
    let _ = std::fs::remove_file(bench.path("fieldcheck.recent.json"));
    let open = bench.responder(Behaviour::Accept);
    let again = watch(open.addr().port(), &[]);
    assert_eq!(again.code, 1, "{again:?}");
    assert!(again.out.contains("WIEDER OFFEN: Seriennummer 1000417"), "{}", again.out);
    assert!(bench.path("FSN2025-1682_1000417-3.dsse.json").exists());
}

#[test]
fn a_sweep_gives_a_sheet_and_can_be_resumed() {
    let bench = Bench::new();
    let responder = bench.responder(Behaviour::Accept);
    let port = responder.addr().port().to_string();
    let sweep = |more: &[&str]| {
        let fixed = ["sweep", "127.0.0.0/29", "--profile", "profile.json", "--yes", "--port-ipmi", &port];
        bench.run(&[&fixed[..], more].concat())
    };
    let run = sweep(&["--out", "s.csv"]);
    assert_eq!(run.code, 1, "{run:?}");
    let sheet = std::fs::read_to_string(bench.path("s.csv")).unwrap();
    let lines: Vec<&str> = sheet.lines().collect();
    assert!(lines[0].starts_with("address,answered,IPMI-02"), "{sheet}");
    assert!(lines[1].starts_with("127.0.0.1,yes,fail"), "{sheet}");
    assert_eq!(lines.len(), 2);
    assert!(!bench.path("s.csv.state").exists());
    assert_eq!(sweep(&["--out", "s.csv"]).code, 2, "an existing sheet is not overwritten");
    std::fs::write(bench.path("s.csv.state"), "127.0.0.1\n127.0.0.2\n").unwrap();
    let before = responder.received();
    let resumed = sweep(&["--out", "s.csv", "--resume", "--silent"]);
    assert_eq!(resumed.code, 0, "{resumed:?}");
    assert_eq!(responder.received(), before, "what is done is passed over");
    assert_eq!(std::fs::read_to_string(bench.path("s.csv")).unwrap().lines().count(), 2 + 4);
    let outside = bench.run(&["sweep", "10.0.0.0/8", "--profile", "profile.json", "--yes"]);
    assert_eq!(outside.code, 2);
}

#[test]
fn a_dump_is_read_without_sending() {
    let bench = Bench::new();
    let service = bench.path("dump/redfish/v1/AccountService");
    std::fs::create_dir_all(&service).unwrap();
    let root = r##"{"@odata.id":"/redfish/v1","@odata.type":"#ServiceRoot.v1_5_0.ServiceRoot","AccountService":{"@odata.id":"/redfish/v1/AccountService"}}"##;
    std::fs::write(bench.path("dump/redfish/v1/index.json"), root).unwrap();
    let accounts = r##"{"@odata.id":"/redfish/v1/AccountService","@odata.type":"#AccountService.v1_5_0.AccountService","AccountLockoutThreshold":0,"MinPasswordLength":4}"##;
    std::fs::write(service.join("index.json"), accounts).unwrap();
    let run = bench.run(&["posture", "dump", "--json"]);
    let said = run.json();
    assert_eq!(said["posture"]["account_service"]["AccountLockoutThreshold"], 0);
    assert!(
        said["findings"].as_array().unwrap().iter().any(|f| f["check"] == "RF-06" && f["verdict"] == "fail"),
        "{said}"
    );
    assert_eq!(run.code, 1);
    std::fs::create_dir(bench.path("empty")).unwrap();
    assert_eq!(bench.run(&["posture", "empty"]).code, 2);
    assert_eq!(bench.run(&["posture", "nowhere"]).code, 2);
}
