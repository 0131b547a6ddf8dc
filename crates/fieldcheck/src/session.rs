//! One sitting of the operator: profile, account, statements, and the run against one BMC that all of it leads to.
//!
//! The only place that calls the probe for a full check. What it gives back is a [`Run`]: unjudged, unsigned, without address.

use crate::{
    ambient,
    cli::{Consent, PhaseArg, PortArgs, Reach},
    profile::Loaded,
    questions::{self, Stated},
    recent::Recent,
    summary,
    target::{self, Named},
    trouble::Trouble,
    words::Words,
};
use bmc::{
    Run,
    plan::{self, Options, Plan},
    probe::{self, Credentials, Progress},
    profile::{CheckProfile, Ports},
    run::{Agent, Phase, SCHEMA},
};
use std::{collections::BTreeMap, io::Write as _, time::Duration};

/// What a sitting knows.
#[derive(Debug)]
pub(crate) struct Session {
    /// The profile.
    pub(crate) loaded: Loaded,
    /// Ports in use.
    pub(crate) ports: Ports,
    /// The account's name, for commands.
    pub(crate) user: Option<String>,
    /// Whether this is the server itself.
    pub(crate) on_host: bool,
    here: CheckProfile,
    plan: Plan,
    credentials: Option<Credentials>,
    stated: Stated,
    phase: Phase,
    program_sha256: String,
}

/// What a computer can offer, from the flags.
pub(crate) fn options(reach: &Reach) -> Result<Options, Trouble> {
    if reach.host {
        probe::host_available().map_err(|why| Trouble::new("no_device").value("why", why))?;
    }
    Ok(Options {
        authenticated: reach.ask_password || reach.password_stdin,
        host: reach.host,
        thorough: reach.thorough,
        account_in_clear: reach.account_in_clear,
    })
}

impl Session {
    /// Asks everything that has to be asked, shows in short what will be sent, and gets the consent.
    pub(crate) fn open(
        mut loaded: Loaded,
        reach: &Reach,
        ports: &PortArgs,
        consent: &Consent,
        phase: PhaseArg,
        targets: &[Named],
        words: &Words,
    ) -> Result<Self, Trouble> {
        questions::somebody(consent.yes)?;
        if reach.password_stdin && !consent.yes {
            return Err(Trouble::new("password_stdin"));
        }
        if (reach.ask_password || reach.password_stdin) && reach.user.is_none() {
            return Err(Trouble::new("no_user"));
        }
        let options = options(reach)?;
        let ports = target::ports(loaded.profile.ports, ports);
        let here = CheckProfile { ports, ..loaded.profile.clone() };
        let plan = plan::of(&here, &options);
        questions::introduce(&mut loaded, consent.yes, words)?;
        let stated = questions::state(&loaded, consent, words)?;
        Self::agree(&plan, consent, targets, words)?;
        let credentials = match &reach.user {
            Some(user) if reach.ask_password => Some(Credentials::new(user.clone(), questions::password(user, words)?)),
            Some(user) if reach.password_stdin => {
                Some(Credentials::new(user.clone(), questions::password_from_input()?))
            }
            _ => None,
        };
        Ok(Self {
            ports,
            user: reach.user.clone(),
            on_host: reach.host,
            here,
            plan,
            credentials,
            stated,
            phase: if phase == PhaseArg::Verify { Phase::Verify } else { Phase::Assess },
            program_sha256: ambient::program_sha256(),
            loaded,
        })
    }

    fn agree(plan: &Plan, consent: &Consent, targets: &[Named], words: &Words) -> Result<(), Trouble> {
        let to: Vec<String> = targets.iter().map(|target| target.said.clone()).collect();
        eprintln!();
        questions::tell(&words.with("consent.to", &[("targets", &to.join(", "))]));
        questions::tell_list(&summary::short(plan, words));
        questions::tell(&words.with("consent.never", &[("never", &summary::never(plan, words).join("; "))]));
        questions::tell(&words.t("consent.more"));
        if consent.yes || questions::yes(&words.t("ask.send"), words)? { Ok(()) } else { Err(Trouble::new("declined")) }
    }

    /// Asks one BMC and writes down what came.
    pub(crate) fn examine(
        &self,
        target: &Named,
        challenge: Option<String>,
        recent: &mut Recent,
        words: &Words,
    ) -> Result<Run, Trouble> {
        let runtime = runtime()?;
        let mut display = Display::new(&target.said, words);
        let asked = probe::Target { addr: target.addr, ports: self.ports, opened: recent.of_target(target.addr) };
        let started = ambient::now();
        let mut chance = ambient::chance();
        let collected = runtime.block_on(probe::check(
            asked,
            &self.plan,
            &self.here,
            self.credentials.as_ref(),
            ambient::clock(),
            &mut chance,
            &mut |progress| display.show(&progress),
        ));
        display.end();
        let finished = ambient::now();
        recent.remember(target.addr, &collected, finished);
        Ok(Run {
            schema: SCHEMA.to_owned(),
            notice: self.loaded.profile.notice.reference.clone(),
            serial: target.serial.clone(),
            profile: self.loaded.reference(),
            challenge,
            phase: self.phase,
            agent: self.agent(collected.self_test),
            started,
            finished,
            bmc: collected.bmc,
            host: collected.host,
            attested: self.stated.clone(),
            observations: collected.observations,
        })
    }

    fn agent(&self, self_test: BTreeMap<String, String>) -> Agent {
        Agent {
            name: "fieldcheck".to_owned(),
            version: env!("CARGO_PKG_VERSION").to_owned(),
            sha256: self.program_sha256.clone(),
            platform: ambient::platform(),
            self_test,
        }
    }
}

/// A runtime for the probe: one thread is enough.
pub(crate) fn runtime() -> Result<tokio::runtime::Runtime, Trouble> {
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|e| Trouble::new("runtime").value("why", e))
}

/// Progress on the terminal: silent for two seconds, then one line that changes; a wait is always said.
struct Display<'a> {
    host: &'a str,
    words: &'a Words,
    began: Duration,
    drawn: bool,
}

impl<'a> Display<'a> {
    fn new(host: &'a str, words: &'a Words) -> Self {
        Self { host, words, began: ambient::ticks(), drawn: false }
    }
    fn show(&mut self, progress: &Progress) {
        let text = match progress {
            Progress::SelfTest => self.words.t("progress.self_test"),
            Progress::Asked { request, done, of, .. } => {
                let values = [
                    ("host", self.host.to_owned()),
                    ("done", done.to_string()),
                    ("of", of.to_string()),
                    ("what", summary::request(request, self.words)),
                ];
                self.words.with("progress.asked", &values.each_ref().map(|(k, v)| (*k, v.as_str())))
            }
            Progress::Waiting { seconds } => self.words.with("progress.waiting", &[("seconds", &seconds.to_string())]),
        };
        let waits = matches!(progress, Progress::Waiting { .. });
        if ambient::can_redraw() {
            let late = ambient::ticks().saturating_sub(self.began) > Duration::from_secs(2);
            if waits || late {
                let short: String = text.chars().take(78).collect();
                eprint!("\r\u{1b}[2K{short}");
                let _ = std::io::stderr().flush();
                self.drawn = true;
            }
        } else if waits {
            questions::tell(&text);
        }
    }
    fn end(&self) {
        if self.drawn {
            eprint!("\r\u{1b}[2K");
        }
    }
}
