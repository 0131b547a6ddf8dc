//! Verbs that need no store: check a list, resolve a scope, build a notice, verify a dossier, show settings.

use crate::{
    cli::{NoticeBuildArgs, NoticeFetchArgs, NoticeLintArgs, RecordsCheckArgs, ScopeArgs, SettingsArgs, VerifyArgs},
    files::DataDir,
    say, stories,
};
use app::{
    Error, Result, Settings, desk,
    domain::{lang::Lang, notice::Family},
    dossier::{Verdict, verify as verify_dossier},
    notice_lint,
    settings::EXPLAINED,
};
use serde_json::json;
use std::{fs, path::Path, process::ExitCode};

/// `records check FILE`
pub fn records_check(args: &RecordsCheckArgs, json: bool) -> ExitCode {
    let bar = say::progress("reading", 0);
    let checked = desk::check_records(&args.file, args.errors.as_deref(), &|rows| bar.set_position(rows));
    bar.finish_and_clear();
    match checked {
        Ok(report) => {
            if json {
                say::json(&report);
            } else {
                line_out!("{report}");
            }
            if report.held + report.refused > 0 { say::finding() } else { say::fine() }
        }
        Err(error) => say::failed(&error),
    }
}

/// `scope FILE --products FILE`
pub fn scope(args: &ScopeArgs, json: bool) -> ExitCode {
    let bar = say::progress("resolving", 0);
    let resolved = desk::scope_of(&args.file, &args.products, &|rows| bar.set_position(rows));
    bar.finish_and_clear();
    match resolved {
        Ok(report) => {
            if json {
                say::json(&report);
            } else {
                line_out!("{report}");
            }
            if report.records.held + report.records.refused > 0 { say::finding() } else { say::fine() }
        }
        Err(error) => say::failed(&error),
    }
}

/// `notice build STORY --lang TAG --family FAMILY --out DIR`
pub fn notice_build(args: &NoticeBuildArgs, json: bool) -> ExitCode {
    let built = || -> Result<Vec<String>> {
        let story = stories::open(&args.story)?;
        let mut names = Vec::new();
        let family = Family::of_word(&args.family).unwrap_or_default();
        for (name, bytes) in desk::build_notice(&story, &args.lang, family, args.fonts.as_deref())? {
            let path = args.out.join(&name);
            let put = fs::create_dir_all(&args.out).and_then(|()| fs::write(&path, bytes));
            put.map_err(|e| Error::new("system.unavailable", format!("{}: {e}", path.display())))?;
            names.push(path.display().to_string());
        }
        Ok(names)
    };
    match built() {
        Ok(names) if json => {
            say::json(&json!({ "files": names }));
            say::fine()
        }
        Ok(names) => {
            line_out!("{}", names.join("\n"));
            say::fine()
        }
        Err(error) => say::failed(&error),
    }
}

/// `notice fetch STORY`
pub async fn notice_fetch(args: &NoticeFetchArgs, json: bool) -> ExitCode {
    let fetched = async || -> Result<(String, String)> {
        let story = stories::open(&args.story)?;
        let url = &story.draft.notice.instructions.url;
        let (name, bytes) = app::acts::fetch_instructions::fetched(url, args.private).await?;
        let path = args.out.join(&name);
        let put = fs::create_dir_all(&args.out).and_then(|()| fs::write(&path, &bytes));
        put.map_err(|e| Error::new("system.unavailable", format!("{}: {e}", path.display())))?;
        let digest = app::acts::fetch_instructions::digest(&bytes);
        Ok((path.display().to_string(), digest.to_string()))
    };
    match fetched().await {
        Ok((file, digest)) if json => {
            say::json(&json!({ "file": file, "sha256": digest }));
            say::fine()
        }
        Ok((file, digest)) => {
            line_out!("{file}\nSHA-256 {digest}");
            say::fine()
        }
        Err(error) => say::failed(&error),
    }
}

/// `notice lint STORY`
pub fn notice_lint(args: &NoticeLintArgs, json: bool) -> ExitCode {
    let lang = Lang::from(args.lang.as_str());
    let linted = stories::open(&args.story).and_then(|story| notice_lint::report(&story.draft.notice, &lang));
    let report = match linted {
        Ok(report) => report,
        Err(error) => return say::failed(&error),
    };
    if json {
        say::json(&report);
    } else {
        for finding in &report.findings {
            let place = finding.lang.as_ref().map_or_else(String::new, |lang| format!(" [{lang}]"));
            line_out!("{:<9} {:<17} {}{place}", finding.severity.to_uppercase(), finding.rule, finding.said);
            let field = if finding.field.is_empty() { String::new() } else { format!("template {}; ", finding.field) };
            let checked = if finding.checked { "" } else { " (source not checked)" };
            line_out!("{:<9} {:<17} {field}{}{checked}", "", "", finding.source);
        }
        for (lang, reading) in &report.reading {
            let ease = reading.ease.map_or_else(|| "no formula".to_owned(), |ease| format!("{ease:.0} of 100"));
            line_out!("reading   {lang}: ease {ease}, {} words, longest sentence {}", reading.words, reading.longest);
        }
        line_out!("{} findings about {}", report.findings.len(), report.notice);
    }
    if report.findings.is_empty() { say::fine() } else { say::finding() }
}

/// `verify DOSSIER`
pub fn verify(args: &VerifyArgs, json: bool) -> ExitCode {
    let file = match fs::File::open(&args.dossier) {
        Ok(file) => file,
        Err(error) => return say::unusable(&format!("{}: {error}", args.dossier.display())),
    };
    let verdict = verify_dossier(std::io::BufReader::with_capacity(1 << 20, file), args.fingerprint.as_deref());
    if json {
        say::json(&verdict);
    } else {
        print_verdict(&args.dossier, &verdict, args.fingerprint.is_some());
    }
    match verdict {
        Verdict::Whole(_) => say::fine(),
        Verdict::Broken { .. } => say::finding(),
        Verdict::Unreadable { .. } => ExitCode::from(2),
    }
}

fn print_verdict(path: &Path, verdict: &Verdict, known_key: bool) {
    match verdict {
        Verdict::Whole(found) => {
            let count = |word: &str| found.counts.counters.get(word).copied().unwrap_or(0);
            line_out!("WHOLE     {}", path.display());
            line_out!("action    {} ({}), {}", found.counts.reference, found.counts.document_no, found.counts.stage);
            line_out!("key       {}", found.fingerprint);
            if !known_key {
                line_out!(
                    "          compare this fingerprint with the one the maker gave you elsewhere (--fingerprint)"
                );
            }
            line_out!(
                "log       {} facts under {} signed checkpoints, {} files",
                found.counts.facts,
                found.checkpoints,
                found.files
            );
            let records = found.counts.records;
            line_out!(
                "records   {} rows = {} taken + {} held + {} refused",
                records.rows,
                records.taken,
                records.held,
                records.refused
            );
            for (what, all) in [("consignees", "consignees"), ("units", "units")] {
                let of = |word: &str| count(&format!("{all}_{word}"));
                line_out!(
                    "{what:<11}{} in scope: told {}, read {}, says done {}, shown done {}",
                    count(all),
                    of("told"),
                    of("read"),
                    of("said_done"),
                    of("shown_done")
                );
            }
            if found.bundles > 0 {
                line_out!(
                    "evidence  {} bundles of fieldcheck judged again from their bytes, {} of them show a unit done",
                    found.bundles,
                    found.bundles_showing
                );
            }
            if found.stamps > 0 {
                line_out!(
                    "stamps    {} time stamps checked; whose services they are, nobody judges here",
                    found.stamps
                );
            }
            for (name, meaning) in &found.signatures {
                line_out!("signed    {name}: {meaning}");
            }
            line_out!("Every count above was computed again from the facts in this file.");
        }
        Verdict::Broken { place, what } => {
            line_out!("BROKEN    {}\nwhere     {place}\nwhat      {what}", path.display())
        }
        Verdict::Unreadable { what } => eprintln!("fieldaction: {}: {what}", path.display()),
    }
}

/// `settings`
pub fn settings(args: &SettingsArgs, json: bool) -> ExitCode {
    let settings = match &args.data {
        Some(path) => DataDir(path.clone()).settings(),
        None => Ok(Settings::default()),
    };
    let settings = match settings {
        Ok(settings) => settings,
        Err(error) => return say::failed(&error),
    };
    if json {
        say::json(&settings);
        return say::fine();
    }
    match toml::to_string_pretty(&settings) {
        Ok(text) => line_out!("{text}"),
        Err(error) => return say::unusable(&error.to_string()),
    }
    for (name, variable, meaning) in EXPLAINED {
        let variable = if variable.is_empty() { String::new() } else { format!(" [{variable}]") };
        line_out!("# {name}: {meaning}{variable}");
    }
    say::fine()
}
