//! Verbs about check profiles and evidence that need no store: the same readers and judges as the server's doors.

use crate::{
    cli::{EvidenceReadArgs, ProfileCheckArgs},
    say,
};
use app::{
    Error, Result,
    domain::{evidence::Outcome, lang::Lang},
    evidence::{self, BundleReport, OpenedReport, ProfileReport},
};
use serde::Serialize;
use std::{fs, path::Path, process::ExitCode};

/// `profile check FILE`
pub fn profile_check(args: &ProfileCheckArgs, json: bool) -> ExitCode {
    let report = match bytes(&args.file).and_then(|bytes| evidence::profile_report(&bytes)) {
        Ok(report) => report,
        Err(error) => return say::failed(&error),
    };
    if json {
        say::json(&report);
    } else {
        print_profile(&args.file, &report);
    }
    say::fine()
}

fn print_profile(path: &Path, report: &ProfileReport) {
    line_out!("USABLE    {}", path.display());
    line_out!("profile   {} {}{}", report.id, report.version, if report.hypothesis { ", a hypothesis" } else { "" });
    line_out!("notice    {} ({})", report.reference, report.document_no);
    line_out!("valid     {} to {}", report.from, report.until);
    line_out!("sha256    {}", report.sha256);
    match &report.signed_by {
        Some(print) => line_out!("key       {print}"),
        None => line_out!("key       not signed"),
    }
    line_out!("required  {}", report.required.join(", "));
    line_out!("shown     {}", report.shown.join(", "));
}

/// What one bundle came to.
#[derive(Serialize)]
struct Read {
    file: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    opened: Option<OpenedReport>,
    #[serde(skip_serializing_if = "Option::is_none")]
    judged: Option<BundleReport>,
    #[serde(skip_serializing_if = "Option::is_none")]
    refused: Option<String>,
}

/// `evidence read FILE`
pub fn read(args: &EvidenceReadArgs, json: bool) -> ExitCode {
    let found = match all(args) {
        Ok(found) => found,
        Err(error) => return say::failed(&error),
    };
    if json {
        say::json(&found);
    } else {
        found.iter().for_each(print_bundle);
    }
    let stands = |one: &Read| match (&one.judged, &one.refused) {
        (_, Some(_)) => false,
        (Some(judged), None) => judged.outcome == Outcome::Corrected && judged.says_otherwise.is_empty(),
        (None, None) => true,
    };
    if found.iter().all(stands) { say::fine() } else { say::finding() }
}

fn all(args: &EvidenceReadArgs) -> Result<Vec<Read>> {
    let name = args.file.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
    let profile = args.profile.as_deref().map(bytes).transpose()?;
    let lang = Lang::from(args.lang.as_str());
    let one = |found: evidence::Found| {
        let opened = evidence::opened_report(&found.bytes);
        let judged = profile.as_ref().map(|profile| evidence::report(&found.bytes, profile, &lang)).transpose();
        let (opened, judged, refused) = match (opened, judged) {
            (Ok(opened), Ok(judged)) => (Some(opened), judged, None),
            (Ok(opened), Err(error)) => (Some(opened), None, Some(error.to_string())),
            (Err(error), _) => (None, None, Some(error.to_string())),
        };
        Read { file: found.name, opened, judged, refused }
    };
    let gathered = evidence::gather(&[(name, bytes(&args.file)?)]);
    let refused = gathered.refused.into_iter().map(|(file, error)| {
        let refused = Some(error.to_string());
        Read { file, opened: None, judged: None, refused }
    });
    Ok(refused.chain(gathered.found.into_iter().map(one)).collect::<Vec<_>>())
}

fn print_bundle(one: &Read) {
    line_out!("EVIDENCE  {}", one.file);
    if let Some(opened) = &one.opened {
        line_out!("about     serial number {}, notice {}", opened.serial, opened.notice);
        line_out!("made      {}, {}, {}", opened.finished, opened.phase, opened.agent);
        line_out!("profile   {} (sha256 {})", opened.profile, opened.profile_sha256);
        line_out!("key       {}", opened.key);
        line_out!("states    {} (its own word)", opened.states);
    }
    if let Some(judged) = &one.judged {
        line_out!("JUDGED    {:?}, bound by {:?}", judged.outcome, judged.binding);
        for check in &judged.checks {
            let required = if check.required { ", required" } else { "" };
            line_out!("{:<10}{:<15}{} ({}{required})", check.id, check.verdict, check.seen, check.severity);
        }
        for otherwise in &judged.says_otherwise {
            let said = if otherwise.said.is_empty() { "nothing" } else { otherwise.said };
            line_out!("OTHERWISE {}: it says {said}, its bytes give {}", otherwise.what, otherwise.found);
        }
    }
    if let Some(refused) = &one.refused {
        line_out!("REFUSED   {refused}");
    }
}

fn bytes(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).map_err(|e| Error::new("system.unavailable", format!("{}: {e}", path.display())))
}
