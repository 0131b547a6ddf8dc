//! fieldcheck: shows whether a server's BMC really refuses strangers, and hands back signed evidence.
//!
//! What is asked, how it is judged and how it is sealed stands in `bmc`; here is what a person meets: the command line, the
//! questions before the first packet, the terminal, the reports, the form. Nothing here sends a byte by itself: every request
//! goes through `bmc::probe` and its guard.
//!
//! ```text
//! main -> cli -> verbs/<verb> -> session (profile, key, consent, run) -> report -> terminal | html | paper (PDF) | json
//!                                                                    \-> form (fill, attach, read back)
//! ```
//! Exit codes: 0 all required checks pass; 1 a finding (open, undecided, or doubts about a bundle); 2 something could not be
//! read, used or asked. With `--json` one JSON document goes to standard output and everything else to standard error.

/// One line on standard output. A reader that hangs up early (`| head`) is no fault, and what is still to be written to a
/// file is written all the same; `println!` would end the program there.
macro_rules! line_out {
    ($($word:tt)*) => {{
        use std::io::Write as _;
        drop(writeln!(std::io::stdout().lock(), $($word)*));
    }};
}

mod ambient;
mod cli;
mod dates;
mod files;
mod form;
mod html;
mod key;
mod layout;
mod network;
mod paper;
mod profile;
mod questions;
mod recent;
mod remedy;
mod report;
#[cfg(test)]
mod sample;
mod session;
mod summary;
mod target;
mod terminal;
mod trouble;
mod verbs;
mod words;

use clap::Parser as _;
use std::process::ExitCode;

pub use trouble::Trouble;

/// What a verb says in the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Exit {
    /// All required checks pass, or there was nothing to find.
    Fine,
    /// A finding.
    Finding,
}

impl Exit {
    /// The worse of two.
    pub(crate) fn and(self, other: Self) -> Self {
        if self == Self::Finding { self } else { other }
    }
}

/// The program: reads the command line, does it, says how it ended.
#[must_use]
pub fn main() -> ExitCode {
    let cli = cli::Cli::parse();
    let words = words::Words::of(&cli.lang.clone().unwrap_or_else(ambient::language));
    match verbs::run(&cli, &words) {
        Ok(Exit::Fine) => ExitCode::SUCCESS,
        Ok(Exit::Finding) => ExitCode::from(1),
        Err(trouble) => {
            if cli.json {
                let said =
                    serde_json::json!({"exit": 2, "trouble": {"code": trouble.code, "text": trouble.said(&words)}});
                line_out!("{said:#}");
            }
            for line in layout::wrap(&format!("fieldcheck: {}", trouble.said(&words)), layout::WIDTH) {
                eprintln!("{line}");
            }
            ExitCode::from(2)
        }
    }
}
