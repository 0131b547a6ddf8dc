//! `sweep`: fieldcheck against nmap's scripts, on a thousand real `ipmi_sim` and on a thousand addresses half of them silent.
//!
//! Both ask UDP port 623 of the same addresses on loopback for IPMI's capabilities and for cipher suite 0. nmap runs as it
//! comes and once tuned (`-T5`, high rate, one retry). A silent address is a socket of ours that nobody reads: without it
//! loopback would say "refused", which no silent network does. Wants root, for port 623.

use std::net::{Ipv4Addr, UdpSocket};
use std::path::Path;
use std::process::{Child, Command};
use std::time::{Duration, Instant};

use super::Bench;
use super::ground::Ground;
use super::rounds::{Row, against_limit, interleaved, ratio};
use crate::run::{cargo, printed, root, run};

pub const SWEEP: Bench =
    Bench { name: "sweep", about: "1,000 BMCs, all answering and half silent, against nmap", measure };

/// Limits of our own: seconds for one server, bytes of the program, bytes of memory in a sweep.
const ONE_SERVER: f64 = 3.0;
const PROGRAM: f64 = 6.0;
const MEMORY: f64 = 32.0;

/// The column of the sheet with the verdict about cipher suite 0.
const SUITE_0: usize = 2;

/// A net of 250 addresses on loopback, as fieldcheck and as nmap write it.
fn net(second: u8, third: u8) -> String {
    format!("127.{second}.{third}.1-127.{second}.{third}.250")
}

fn measure(ground: &Ground) -> Result<Vec<Row>, String> {
    let program = build()?;
    let profile = profile(ground)?;
    let fleet = Fleet::start(ground)?;
    let silent: Vec<UdpSocket> = (0..500).map(silent).collect::<Result<_, _>>()?;
    let all: Vec<String> = (0..4).map(|third| net(100, third)).collect();
    let half = vec![net(100, 0), net(100, 1), net(101, 0), net(101, 1)];
    let sheet = ground.path("sweep.csv");
    let mut memory = Vec::new();
    let mut ours = |nets: &[String], fails: usize| {
        let _ = std::fs::remove_file(&sheet);
        let mut words = vec!["sweep", "--profile", &profile, "--yes", "--rate", "5000", "--out", &sheet];
        words.extend(nets.iter().map(String::as_str));
        let found = ground.measured(&program, &words)?;
        memory.push(found.peak_bytes / 1e6);
        let text = std::fs::read_to_string(&sheet).map_err(|error| format!("{sheet}: {error}"))?;
        let open = text.lines().filter(|line| line.split(',').nth(SUITE_0) == Some("fail")).count();
        if open == fails { Ok(found.seconds) } else { Err(format!("{open} open instead of {fails}")) }
    };
    let answering = interleaved(ground.rounds, || ours(&all, 1000), || nmap(ground, &["127.100.0-3.1-250"], &[]))?;
    let quiet = ["127.100.0-1.1-250", "127.101.0-1.1-250"];
    let mixed = interleaved(ground.rounds, || ours(&half, 500), || nmap(ground, &quiet, &[]))?;
    let tuned = ["-T5", "--min-rate", "5000", "--min-hostgroup", "1024", "--max-retries", "1"];
    let fast = interleaved(ground.rounds, || ours(&half, 500), || nmap(ground, &quiet, &tuned))?;
    let one: Vec<f64> = (0..ground.rounds)
        .map(|_| {
            let words =
                ["check", "127.100.0.9", "--profile", &profile, "--yes", "--out", &ground.path("one.dsse.json")];
            Ok(ground.measured(&program, &words)?.seconds)
        })
        .collect::<Result<_, String>>()?;
    let size = std::fs::metadata(&program).map_err(|error| format!("{program}: {error}"))?.len() as f64 / 1e6;
    drop((fleet, silent));
    Ok(vec![
        ratio("sweep: 1,000 BMCs that answer", "s", &answering),
        ratio("sweep: 1,000 addresses, half silent", "s", &mixed),
        ratio("sweep: the same, nmap tuned", "s", &fast),
        against_limit("sweep: peak memory", "MB", &memory, MEMORY),
        against_limit("fieldcheck: one server", "s", &one, ONE_SERVER),
        against_limit("fieldcheck: size of the static program", "MB", &[size], PROGRAM),
    ])
}

/// The static program, as docs/fieldcheck.md builds it.
fn build() -> Result<String, String> {
    let target = "x86_64-unknown-linux-gnu";
    let words = ["build", "--profile", "fieldcheck", "--package", "fieldcheck", "--target", target];
    run(cargo().args(words).env("RUSTFLAGS", "-C target-feature=+crt-static"))?;
    let folder = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), std::path::PathBuf::from);
    Ok(folder.join(target).join("fieldcheck/fieldcheck").display().to_string())
}

/// The model case's profile, signed with a key for benches.
fn profile(ground: &Ground) -> Result<String, String> {
    let toml = root().join("samples/fsn2025-1682/check-profile.toml").display().to_string();
    let words = [
        "run",
        "--quiet",
        "--release",
        "--package",
        "bmc",
        "--example",
        "sign_profile",
        "--",
        &toml,
        "bench",
        &"01".repeat(32),
    ];
    let file = ground.path("profile.json");
    std::fs::write(&file, printed(cargo().args(words))?).map_err(|error| format!("{file}: {error}"))?;
    Ok(file)
}

fn nmap(ground: &Ground, targets: &[&str], more: &[&str]) -> Result<f64, String> {
    let mut words = vec!["-n", "-Pn", "-sU", "-p", "623", "--script", "ipmi-version,ipmi-cipher-zero"];
    words.extend(more.iter().chain(targets));
    Ok(ground.measured("nmap", &words)?.seconds)
}

fn silent(number: usize) -> Result<UdpSocket, String> {
    let low = |value: usize| u8::try_from(value).unwrap_or(0);
    let address = Ipv4Addr::new(127, 101, low(number / 250), low(number % 250 + 1));
    UdpSocket::bind((address, 623)).map_err(|error| format!("{address}:623: {error}; the bench wants root"))
}

/// A thousand simulators, ended when dropped.
struct Fleet(Vec<Child>);

impl Fleet {
    fn start(ground: &Ground) -> Result<Self, String> {
        let folder = ground.empty("sweep")?;
        let wrong = |error: std::io::Error| format!("{}: {error}", folder.display());
        let hardware = "mc_setbmc 0x20\nmc_add 0x20 0 no-device-sdrs 0x23 9 8 0x9f 0x1291 0xf02\nmc_enable 0x20\n";
        std::fs::write(folder.join("hardware"), hardware).map_err(wrong)?;
        std::fs::create_dir(folder.join("state")).map_err(wrong)?;
        let mut fleet = Fleet(Vec::new());
        for number in 0..1000 {
            let address = format!("127.100.{}.{}", number / 250, number % 250 + 1);
            let settings = folder.join(format!("{number}.conf"));
            std::fs::write(&settings, settings_of(number, &address)).map_err(wrong)?;
            fleet.0.push(simulator(&folder, &settings)?);
        }
        fleet.wait()?;
        Ok(fleet)
    }

    /// Until the last one answers a presence ping.
    fn wait(&self) -> Result<(), String> {
        const PING: [u8; 12] = [6, 0, 0xff, 6, 0, 0, 0x11, 0xbe, 0x80, 0, 0, 0];
        let socket = UdpSocket::bind("127.0.0.1:0").map_err(|error| error.to_string())?;
        socket.set_read_timeout(Some(Duration::from_millis(200))).map_err(|error| error.to_string())?;
        let begun = Instant::now();
        for number in 0..1000 {
            let address = (Ipv4Addr::new(127, 100, (number / 250) as u8, (number % 250 + 1) as u8), 623);
            loop {
                let _ = socket.send_to(&PING, address);
                if socket.recv_from(&mut [0; 64]).is_ok_and(|(_, from)| from == address.into()) {
                    break;
                }
                if begun.elapsed() > Duration::from_secs(120) {
                    return Err(format!("ipmi_sim on {} does not answer", address.0));
                }
            }
        }
        Ok(())
    }
}

impl Drop for Fleet {
    fn drop(&mut self) {
        for child in &mut self.0 {
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}

fn settings_of(number: usize, address: &str) -> String {
    let levels = ["callback", "user", "operator", "admin"]
        .map(|level| format!("allowed_auths_{level} none md2 md5 straight\n"))
        .concat();
    format!(
        "name \"bench-{number}\"\nset_working_mc 0x20\nstartlan 1\naddr {address} 623\npriv_limit admin\n{levels}endlan\n\
         user 1 true \"\" \"\" admin 10 none md2 md5 straight\n"
    )
}

fn simulator(folder: &Path, settings: &Path) -> Result<Child, String> {
    let mut command = Command::new("ipmi_sim");
    command
        .arg("-c")
        .arg(settings)
        .arg("-f")
        .arg(folder.join("hardware"))
        .arg("-s")
        .arg(folder.join("state"))
        .arg("-n");
    command.stdin(std::process::Stdio::null()).stdout(std::process::Stdio::null()).stderr(std::process::Stdio::null());
    command.spawn().map_err(|error| format!("ipmi_sim: {error}"))
}
