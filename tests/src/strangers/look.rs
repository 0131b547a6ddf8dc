//! One look at one bed: a profile with some checks, the plan, the probe, the judges.

use bmc::{
    CheckProfile, Judged, Run, Verdict, checks,
    checks::CheckId,
    plan,
    probe::{self, Chance, Clock, Collected, Credentials, Target},
    profile::{Ports, Row},
    run::Phase,
};
use rand::RngCore;
use std::net::IpAddr;
use std::sync::OnceLock;
use std::time::Instant;

/// What to look at.
#[derive(Clone, Debug)]
pub struct Question {
    /// Where.
    pub addr: IpAddr,
    /// Which ports; those of services that a bed does not have stay closed.
    pub ports: Ports,
    /// Which checks, all of them required.
    pub checks: Vec<Row>,
    /// An account, if one is given.
    pub account: Option<(String, String)>,
}

/// What was seen, and what the judges made of it.
#[derive(Clone, Debug)]
pub struct Looked {
    /// The profile followed.
    pub profile: CheckProfile,
    /// Everything asked and everything that came back.
    pub run: Run,
    /// The verdicts.
    pub judged: Vec<Judged>,
}

impl Question {
    /// These checks at the address of an IPMI bed.
    pub fn ipmi(bed: std::net::SocketAddr, checks: &[CheckId]) -> Self {
        let mut question = Self::at(bed.ip(), checks);
        question.ports.ipmi = bed.port();
        question
    }

    /// These checks at an address; no port is open until the caller says so.
    pub fn at(addr: IpAddr, checks: &[CheckId]) -> Self {
        let closed = 9;
        let ports = Ports {
            https: closed,
            http: closed,
            ssh: closed,
            telnet: closed,
            rfb: closed,
            snmp: closed,
            ..Ports::default()
        };
        Self { addr, ports, checks: checks.iter().map(|id| Row::new(*id, true)).collect(), account: None }
    }

    /// Looks.
    pub async fn look(self) -> Looked {
        let profile = profile(self.checks, self.ports);
        let options =
            plan::Options { authenticated: self.account.is_some(), account_in_clear: true, ..Default::default() };
        let plan = plan::of(&profile, &options);
        let account = self.account.map(|(user, password)| Credentials::new(user, password));
        let target = Target { addr: self.addr, ports: profile.ports, opened: Vec::new() };
        let collected =
            probe::check(target, &plan, &profile, account.as_ref(), clock(), &mut chance(), &mut |_| {}).await;
        let run = run_of(&profile, collected, Some("1000417"));
        let judged = checks::judge(&profile, &run);
        Looked { profile, run, judged }
    }
}

impl Looked {
    /// The verdict and the word of a check.
    pub fn of(&self, id: CheckId) -> (Verdict, &str) {
        let judged = self.judged.iter().find(|j| j.check == id).unwrap_or_else(|| panic!("{id} is not in the profile"));
        (judged.verdict, judged.word.as_str())
    }
}

/// A profile with these checks.
pub fn profile(checks: Vec<Row>, ports: Ports) -> CheckProfile {
    let head = "schema = 'check-profile/1'\nid = 'FSN2025-1682.bmc'\nversion = '1.0.0'\nhypothesis = true\n\
        valid = { from = 2025-06-01, until = 2030-06-01 }\n[notice]\nreference = 'FSN2025-1682'\ndocument_no = 'M-AMR-01719'\n\
        products = [{ catalogue_no = '20068232' }]\n[[check]]\nid = 'IPMI-02'\n";
    let mut profile = bmc::profile::read(head.as_bytes()).unwrap();
    (profile.checks, profile.ports) = (checks, ports);
    profile
}

/// The run that a look makes.
pub fn run_of(profile: &CheckProfile, collected: Collected, serial: Option<&str>) -> Run {
    let now = jiff::Timestamp::now();
    Run {
        serial: serial.map(str::to_owned),
        phase: Phase::Verify,
        started: now,
        finished: now,
        bmc: collected.bmc,
        host: collected.host,
        ..Run::unnamed(&profile.notice.reference, collected.observations)
    }
}

/// The real clock.
pub fn clock() -> Clock {
    static START: OnceLock<Instant> = OnceLock::new();
    START.get_or_init(Instant::now);
    Clock { now: jiff::Timestamp::now, ticks: || START.get_or_init(Instant::now).elapsed() }
}

/// Real chance.
pub fn chance() -> Chance {
    Chance::new(|bytes| rand::rngs::OsRng.fill_bytes(bytes))
}
