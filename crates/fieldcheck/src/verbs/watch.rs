//! `fieldcheck watch`: checks again from time to time, and warns when a serial number that was closed reopens.
//!
//! State: one JSON file, serial number to how it stood last. A check that could tell nothing changes nothing there, so that a
//! night without network does not make a reopened unit look new.

use super::check::{Done, exit_of, keep, signing_key, version};
use crate::{
    Exit, ambient,
    cli::{PhaseArg, WatchArgs},
    dates, files, key, layout, profile, questions,
    recent::Recent,
    session::Session,
    target, terminal,
    trouble::Trouble,
    words::Words,
};
use bmc::Outcome;
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    time::Duration,
};

const STATE: &str = "fieldcheck.watch.json";

/// How a serial number stood.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Standing {
    outcome: Outcome,
    at: jiff::Timestamp,
    payload_sha256: String,
}

type State = BTreeMap<String, Standing>;

/// Watches one BMC.
pub(super) fn run(args: &WatchArgs, as_json: bool, words: &Words) -> Result<Exit, Trouble> {
    let every = duration(&args.every)?;
    let target = target::one(&args.target, Some(&args.serial))?;
    let loaded = profile::load_valid(&args.profile, ambient::now(), words)?;
    let key = signing_key(args.key.as_deref(), words)?;
    let path = args.state.clone().unwrap_or_else(|| PathBuf::from(STATE));
    let mut state = load(&path)?;
    let session = Session::open(
        loaded,
        &args.reach,
        &args.ports,
        &args.consent,
        PhaseArg::Verify,
        std::slice::from_ref(&target),
        words,
    )?;
    let mut recent = Recent::of(key::folder(args.key.as_deref()).as_deref());
    loop {
        session.loaded.is_valid(ambient::now(), words)?;
        let challenge = session.loaded.challenge(target.serial.as_deref());
        let run = session.examine(&target, challenge, &mut recent, words)?;
        let at = run.finished;
        let done = keep(&session, &target, run, Some(&key), args.out.as_deref(), words)?;
        let before = state.get(&args.serial).cloned();
        let reopened = before.as_ref().is_some_and(|before| before.outcome == Outcome::Corrected)
            && done.report.outcome == Outcome::Open;
        if done.report.outcome != Outcome::Undecided {
            state.insert(args.serial.clone(), standing(&done, at));
            files::write(&path, &serde_json::to_vec_pretty(&state).unwrap_or_default())?;
        }
        say(&done, before.as_ref(), reopened, at, as_json, &target, words);
        if args.once {
            return Ok(exit_of(done.report.outcome));
        }
        if reopened {
            return Ok(Exit::Finding);
        }
        questions::tell(&words.with("watch.again", &[("every", &args.every)]));
        std::thread::sleep(every);
    }
}

fn standing(done: &Done, at: jiff::Timestamp) -> Standing {
    let payload_sha256 = done.report.seal.as_ref().map(|seal| seal.payload_sha256.to_string()).unwrap_or_default();
    Standing { outcome: done.report.outcome, at, payload_sha256 }
}

fn say(
    done: &Done,
    before: Option<&Standing>,
    reopened: bool,
    at: jiff::Timestamp,
    as_json: bool,
    target: &target::Named,
    words: &Words,
) {
    if as_json {
        let said =
            json!({"program": version(), "reopened": reopened, "before": before, "target": done.json(target, &[])});
        super::print_json(&said);
        return;
    }
    if reopened {
        line_out!(
            "{}",
            terminal::text(&done.report, Some(&target.said), ambient::colour(), words).trim_end_matches("\n")
        );
        line_out!();
    }
    line_out!("{}", dates::minute(at, words.lang));
    line_out!("{}", terminal::summary(&done.report, ambient::colour(), words));
    line_out!("{}", words.with("done.sealed", &[("file", &done.file.display().to_string())]));
    if let Some(before) = before.filter(|_| reopened) {
        let values = [
            ("serial", done.report.serial.clone().unwrap_or_default()),
            ("since", dates::minute(before.at, words.lang)),
        ];
        let text = words.with("watch.reopened", &values.each_ref().map(|(k, v)| (*k, v.as_str())));
        layout::wrap(&text, layout::WIDTH).iter().for_each(|line| line_out!("{line}"));
    }
}

fn load(path: &Path) -> Result<State, Trouble> {
    if !path.exists() {
        return Ok(State::new());
    }
    let bytes = files::read(path, 16 * 1024 * 1024)?;
    serde_json::from_slice(&bytes).map_err(|e| Trouble::new("state").value("file", path.display()).value("why", e))
}

/// `90m`, `24h`, `7d`; at least a minute, because of the bound of Open Session Requests.
fn duration(text: &str) -> Result<Duration, Trouble> {
    let wrong = || Trouble::new("every").value("text", text);
    let unit = match text.chars().last() {
        Some('m') => 60,
        Some('h') => 3600,
        Some('d') => 86_400,
        _ => return Err(wrong()),
    };
    let count: u64 = text.get(..text.len() - 1).and_then(|digits| digits.parse().ok()).ok_or_else(wrong)?;
    if (1..=366 * 1440).contains(&count) { Ok(Duration::from_secs(count * unit)) } else { Err(wrong()) }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn times_are_read() {
        assert_eq!(duration("90m").unwrap(), Duration::from_secs(5400));
        assert_eq!(duration("24h").unwrap(), Duration::from_secs(86_400));
        assert_eq!(duration("7d").unwrap(), Duration::from_secs(604_800));
        for wrong in ["", "h", "0h", "1", "1s", "-1h", "1 h", "9999999999999999999h", "ä"] {
            assert_eq!(duration(wrong).unwrap_err().code, "every", "{wrong}");
        }
    }
}
