//! Asks one BMC, or sweeps many, by hand: `ask 127.0.0.1 [port=value ...]`, `ask sweep 127.0.5.,127.0.6. 623`, `ask plan`. Prints every
//! observation and the verdicts of all checks. For trying the probe against simulators; what people use is `fieldcheck`.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

use bmc::{
    CheckProfile, Run, checks, plan,
    probe::{self, Chance, Clock, Credentials, SweepEvent, SweepOptions, Target},
};
use std::{io::Read, sync::OnceLock, time::Instant};

static START: OnceLock<Instant> = OnceLock::new();

#[expect(clippy::disallowed_methods, reason = "a program: it brings the clock")]
fn clock() -> Clock {
    START.get_or_init(Instant::now);
    Clock { now: jiff::Timestamp::now, ticks: || START.get().map(Instant::elapsed).unwrap_or_default() }
}

fn chance() -> Chance {
    let mut random = std::fs::File::open("/dev/urandom").expect("/dev/urandom");
    Chance::new(move |bytes| random.read_exact(bytes).expect("random bytes"))
}

/// Every check of the catalogue.
fn profile(settings: &[String]) -> CheckProfile {
    let rows: String = checks::ALL.iter().map(|check| format!("[[check]]\nid = \"{}\"\n", check.id)).collect();
    let ports: String = settings
        .iter()
        .filter(|s| !s.starts_with("user=") && s.contains('='))
        .map(|s| format!("{}\n", s.replace('=', " = ")))
        .collect();
    let toml = format!(
        "schema = \"check-profile/1\"\nid = \"ask\"\nversion = \"1\"\nvalid = {{ from = \"2020-01-01\", until = \"2040-01-01\" }}\n\
         [notice]\nreference = \"none\"\ndocument_no = \"none\"\nproducts = []\n[ports]\n{ports}\n{rows}"
    );
    bmc::profile::read(toml.as_bytes()).expect("a profile")
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = args.iter().map(String::as_str).collect();
    let account =
        args.iter().find_map(|a| a.strip_prefix("user=")?.split_once(':').map(|(u, p)| (u.to_owned(), p.to_owned())));
    let profile = profile(&args);
    let options = plan::Options {
        authenticated: account.is_some(),
        host: probe::host_available().is_ok(),
        thorough: words.contains(&"thorough"),
        account_in_clear: words.contains(&"clear"),
    };
    let plan = plan::of(&profile, &options);
    match words.first().copied() {
        Some("plan") => println!("{}", serde_json::to_string_pretty(&plan).unwrap()),
        Some("sweep") => sweep(words[1], words[2].parse().unwrap(), &profile).await,
        Some(addr) => {
            let target = Target { addr: addr.parse().unwrap(), ports: profile.ports, opened: Vec::new() };
            let account = account.map(|(user, password)| Credentials::new(user, password));
            let started = jiff_now();
            let collected = probe::check(target, &plan, &profile, account.as_ref(), clock(), &mut chance(), &mut |p| {
                eprintln!("{p:?}")
            })
            .await;
            println!(
                "self-test {:#?}\nbmc {:?}\nhost {:?}\nstray {}",
                collected.self_test, collected.bmc, collected.host, collected.stray
            );
            let run = Run {
                started,
                finished: jiff_now(),
                bmc: collected.bmc,
                host: collected.host,
                ..Run::unnamed("none", collected.observations)
            };
            for o in &run.observations {
                println!("{:>9} us x{} {:?} {:?}", o.at_us, o.tries, o.request, o.answer);
            }
            for judged in checks::judge(&profile, &run) {
                println!("{:8} {:?} {} {:?}", judged.check.as_str(), judged.verdict, judged.word, judged.values);
            }
        }
        None => eprintln!(
            "ask ADDRESS [ipmi=623 https=443 ...] [user=NAME:PASSWORD] [clear] [thorough] | ask plan | ask sweep 127.0.5. PORT"
        ),
    }
}

fn jiff_now() -> jiff::Timestamp {
    (clock().now)()
}

async fn sweep(prefix: &str, port: u16, profile: &CheckProfile) {
    // `127.0.5.`: 254 addresses; `127.9.`: 65,024; several with commas.
    let prefixes = prefix.split(',').flat_map(|prefix| {
        let wide = prefix.matches('.').count() == 2;
        (0..if wide { 256 } else { 1 })
            .map(move |third| if wide { format!("{prefix}{third}.") } else { prefix.to_owned() })
    });
    let targets = prefixes.flat_map(|prefix| (1..=254).map(move |last| format!("{prefix}{last}").parse().unwrap()));
    let options = SweepOptions { port, packets_per_second: 5000, ..SweepOptions::default() };
    let begun = (clock().ticks)();
    let counts = probe::sweep(targets, options, clock(), &mut chance(), &mut |event| {
        if let SweepEvent::Row(row) = event
            && row.answered()
        {
            let verdicts: Vec<String> =
                row.judge(profile).iter().map(|j| format!("{} {:?} {}", j.check, j.verdict, j.word)).collect();
            println!("{} {}", row.addr, verdicts.join(", "));
        }
    })
    .await;
    println!("{counts:?} in {:?}", (clock().ticks)().saturating_sub(begun));
}
