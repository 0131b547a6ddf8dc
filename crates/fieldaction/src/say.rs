//! What the program says: results on stdout, messages and progress on stderr, one exit code table.

use crate::cli::Cli;
use indicatif::{ProgressBar, ProgressStyle};
use std::{io::Write, process::ExitCode};

/// 0: fine.
pub fn fine() -> ExitCode {
    ExitCode::SUCCESS
}

/// 1: a finding about the input.
pub fn finding() -> ExitCode {
    ExitCode::from(1)
}

/// 2: it could not be read or used; says why.
pub fn unusable(why: &str) -> ExitCode {
    eprintln!("fieldaction: {why}");
    ExitCode::from(2)
}

/// What an application error means for a script: 1 if it is about the input, else 2.
pub fn failed(error: &app::Error) -> ExitCode {
    eprintln!("fieldaction: {error}");
    match error.kind {
        app::Kind::Invalid | app::Kind::Refused | app::Kind::NotFound | app::Kind::Conflict => finding(),
        app::Kind::Unavailable | app::Kind::Internal => ExitCode::from(2),
    }
}

/// One JSON document on stdout.
pub fn json(value: &impl serde::Serialize) {
    match serde_json::to_string_pretty(value) {
        // A reader that hangs up early (`| head`) is no fault.
        Ok(text) => drop(writeln!(std::io::stdout().lock(), "{text}")),
        Err(error) => eprintln!("fieldaction: {error}"),
    }
}

/// A progress bar on stderr, invisible where nobody watches, silent for the first moments.
pub fn progress(what: &str, of: u64) -> ProgressBar {
    let bar = ProgressBar::new(of);
    if let Ok(style) = ProgressStyle::with_template("{msg:<28} {bar:30} {pos:>6}/{len} {eta:>4}") {
        bar.set_style(style);
    }
    bar.set_message(what.to_owned());
    bar
}

/// Log lines on stderr: warnings, more with `--verbose` or FIELDACTION_LOG.
pub fn start_log(cli: &Cli) {
    use tracing_subscriber::EnvFilter;
    let level = if cli.verbose { "info" } else { "warn" };
    let filter = EnvFilter::try_from_env("FIELDACTION_LOG").unwrap_or_else(|_| EnvFilter::new(level));
    let _ = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).try_init();
}
