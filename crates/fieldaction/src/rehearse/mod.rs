//! `rehearse`: a whole field action without a person, through the real doors; leaves the dossier and says what it took.
//!
//! Simulated consignees answer by HTTP on loopback, mail leaves by SMTP or into a folder, days pass on the story's clock.
//! At the end the counters of the system are compared with what the simulation knows it did.

mod cast;
pub mod play;
mod portal;
mod staff;

use crate::{
    cli::RehearseArgs,
    files::DataDir,
    say, stories,
    world::{self, Plan},
};
use app::{
    Error, Result, Settings, StoryClock,
    dossier::{Verdict, verify},
    settings::MailSettings,
};
use jiff::Timestamp;
use serde::Serialize;
use std::{path::Path, process::ExitCode};

/// One step and what it took.
#[derive(Clone, Debug, Serialize)]
pub struct Step {
    /// What was done.
    pub step: String,
    /// How many of what.
    pub count: u64,
    /// Real time, in milliseconds.
    pub took_ms: u64,
}

/// What a rehearsal leaves on stdout.
#[derive(Serialize)]
struct Report {
    story: String,
    seed: u64,
    steps: Vec<Step>,
    days: u32,
    agrees: bool,
    differences: Vec<String>,
    dossier: Option<String>,
    verdict: Option<Verdict>,
}

/// Runs.
pub async fn run(args: &RehearseArgs, json: bool) -> ExitCode {
    match rehearse(args).await {
        Ok(report) => {
            let broken = !report.agrees || !matches!(report.verdict, None | Some(Verdict::Whole(_)));
            if json {
                say::json(&report)
            } else {
                print(&report)
            }
            if broken { say::finding() } else { say::fine() }
        }
        Err(error) => say::failed(&error),
    }
}

async fn rehearse(args: &RehearseArgs) -> Result<Report> {
    let story = stories::open(&args.story)?;
    let data = fresh(&args.out)?;
    let (listener, local) = world::listen("127.0.0.1:0").await?;
    let mut settings = Settings { public_url: format!("http://{local}"), demo: true, ..data.settings()? };
    if let Some(relay) = &args.smtp {
        settings.mail = plain_relay(relay)?;
    }
    // A fixed start and a fixed seed: the same story, the same rehearsal.
    let start: Timestamp =
        "2026-01-12T08:00:00Z".parse().map_err(|e: jiff::Error| Error::new("story.unreadable", e.to_string()))?;
    let clock = StoryClock::at(start);
    let mut seed = [0; 32];
    seed.iter_mut().zip(args.seed.to_be_bytes()).for_each(|(to, from)| *to = from);
    let app = world::open(Plan { data, database: args.database.clone(), settings, clock: clock.clock(), seed }).await?;
    let script =
        play::Script { seed: args.seed, days: args.days.unwrap_or(60), close: args.days.is_none(), newcomer: false };
    let played = play::play(&app, &story, &clock, &script, listener).await?;
    let mut report = Report {
        story: args.story.clone(),
        seed: args.seed,
        steps: played.steps,
        days: played.days,
        agrees: played.differences.is_empty(),
        differences: played.differences,
        dossier: None,
        verdict: None,
    };
    if args.days.is_none() {
        let path = args.out.join("dossier.zip");
        app.write_dossier(&story.action, &path).await?;
        let file = std::fs::File::open(&path).map_err(|e| Error::new("system.unavailable", e.to_string()))?;
        report.verdict = Some(verify(std::io::BufReader::new(file), None));
        report.dossier = Some(path.display().to_string());
    }
    Ok(report)
}

/// A folder that holds no other rehearsal.
fn fresh(out: &Path) -> Result<DataDir> {
    if out.join("fieldaction.db").exists() || out.join("dossier.zip").exists() {
        let said = format!("{} holds a rehearsal already; name another folder with --out", out.display());
        return Err(Error::new("story.unreadable", said));
    }
    DataDir::open(out)
}

fn plain_relay(relay: &str) -> Result<MailSettings> {
    let (host, port) = relay
        .rsplit_once(':')
        .ok_or_else(|| Error::new("story.unreadable", format!("--smtp {relay}: host:port is expected")))?;
    let port =
        port.parse().map_err(|_| Error::new("story.unreadable", format!("--smtp {relay}: the port is no number")))?;
    let (host, security) = (host.to_owned(), "none".to_owned());
    Ok(MailSettings::Smtp { host, port, security, user: None, password_file: None, per_second: 1000 })
}

fn print(report: &Report) {
    line_out!("{:<34}{:>10}{:>12}", format!("{} (seed {})", report.story, report.seed), "count", "took");
    for step in &report.steps {
        line_out!("{:<34}{:>10}{:>10} ms", step.step, step.count, step.took_ms);
    }
    line_out!("{:<34}{:>10}", "days played", report.days);
    if report.agrees {
        line_out!("The system's counters equal what the simulated consignees did.");
    }
    for difference in &report.differences {
        line_out!("DIFFERS   {difference}");
    }
    match (&report.dossier, &report.verdict) {
        (Some(path), Some(Verdict::Whole(found))) => {
            line_out!(
                "WHOLE     {path}: {} facts, {} files, key {}",
                found.counts.facts,
                found.files,
                found.fingerprint
            );
        }
        (Some(path), Some(Verdict::Broken { place, what })) => line_out!("BROKEN    {path}: {place}: {what}"),
        (Some(path), Some(Verdict::Unreadable { what })) => line_out!("UNREADABLE {path}: {what}"),
        _ => {}
    }
}
