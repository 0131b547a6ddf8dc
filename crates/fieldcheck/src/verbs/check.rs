//! `fieldcheck check`: asks one or more BMCs, says what is open and what to do, writes sealed evidence.

use crate::{
    Exit, ambient,
    cli::CheckArgs,
    files, key, profile, questions,
    recent::Recent,
    remedy::Place,
    report::{Report, Seal},
    session::Session,
    target::{self, Named},
    terminal,
    trouble::Trouble,
    words::Words,
};
use bmc::{
    Outcome, Run,
    bundle::{self, SigningKey},
};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

/// Checks every target, one after the other.
pub(super) fn run(args: &CheckArgs, json: bool, words: &Words) -> Result<Exit, Trouble> {
    super::report_kinds(&args.report)?;
    questions::somebody(args.consent.yes)?;
    let targets = target::read(&args.targets, args.serial.as_deref())?;
    let given = args.challenge.as_deref().map(profile::challenge).transpose()?;
    if given.is_some() && targets.len() > 1 {
        return Err(Trouble::new("challenge_for_many"));
    }
    let loaded = profile::load_valid(&args.profile, ambient::now(), words)?;
    let key = if args.unsealed { None } else { Some(signing_key(args.key.as_deref(), words)?) };
    if targets.iter().any(|target| target.serial.is_none()) {
        questions::tell(&words.t("hint.no_serial"));
    }
    let session = Session::open(loaded, &args.reach, &args.ports, &args.consent, args.phase, &targets, words)?;
    let mut recent = Recent::of(key::folder(args.key.as_deref()).as_deref());
    let (mut exit, mut said) = (Exit::Fine, Vec::new());
    for (at, target) in targets.iter().enumerate() {
        let challenge = given.clone().or_else(|| session.loaded.challenge(target.serial.as_deref()));
        let run = session.examine(target, challenge, &mut recent, words)?;
        let number = (targets.len() > 1).then_some(at + 1);
        let done = keep(&session, target, run, key.as_ref(), args.out.as_deref(), words)?;
        let reports = super::write_reports(&done.report, &args.report, number, words)?;
        exit = exit.and(exit_of(done.report.outcome));
        if json {
            said.push(done.json(target, &reports));
        } else {
            if at > 0 {
                line_out!("\n{}\n", "-".repeat(crate::layout::WIDTH));
            }
            done.print(target, &reports, words);
        }
    }
    if json {
        super::print_json(
            &json!({"program": version(), "notice": session.loaded.profile.notice.reference, "targets": said}),
        );
    }
    Ok(exit)
}

/// Exit code of an outcome.
pub(super) fn exit_of(outcome: Outcome) -> Exit {
    if outcome == Outcome::Corrected { Exit::Fine } else { Exit::Finding }
}

/// Name and version of the program, for JSON.
pub(super) fn version() -> Value {
    json!({"name": "fieldcheck", "version": env!("CARGO_PKG_VERSION")})
}

/// The installation's key; says so if it was made just now, or if others can read it.
pub(super) fn signing_key(file: Option<&Path>, words: &Words) -> Result<SigningKey, Trouble> {
    let installed = key::installed(file)?;
    let values =
        [("file", installed.file.display().to_string()), ("fingerprint", installed.key.verifying_key().fingerprint())];
    let values = values.each_ref().map(|(k, v)| (*k, v.as_str()));
    if installed.made {
        questions::tell(&words.with("key.made", &values));
    }
    if installed.open_to_others {
        questions::tell(&words.with("key.open_to_others", &values));
    }
    Ok(installed.key)
}

/// What came of one target: its report, and the file that was written.
pub(super) struct Done {
    pub(super) report: Report,
    pub(super) file: PathBuf,
    judged: Vec<bmc::Judged>,
    limits: Vec<String>,
}

/// Judges a run, seals it, writes it, tells it.
pub(super) fn keep(
    session: &Session,
    target: &Named,
    run: Run,
    key: Option<&SigningKey>,
    out: Option<&Path>,
    words: &Words,
) -> Result<Done, Trouble> {
    let profile = &session.loaded.profile;
    let place = Place::of(&run, Some(&target.said), session.ports, session.user.as_deref(), session.on_host);
    let ending = if key.is_some() { files::SEALED } else { files::UNSEALED };
    let path = files::evidence_path(out, &files::evidence_name(&run.notice, run.serial.as_deref(), ending));
    let (predicate, file, seal) = match key {
        Some(key) => {
            let sealed = bundle::seal(profile, run, key).map_err(|e| Trouble::new("json").value("why", e))?;
            let file = files::write_new(&path, &sealed.bytes)?;
            let opened = bundle::open(&sealed.bytes)
                .map_err(|why| Trouble::new("bundle").value("file", file.display()).value("why", why))?;
            let seal = Seal::of(&opened, Some(key), Some(&file));
            (opened.predicate, file, Some(seal))
        }
        None => {
            let bytes = serde_json::to_vec_pretty(&run).map_err(|e| Trouble::new("json").value("why", e))?;
            let file = files::write_new(&path, &bytes)?;
            (bundle::statement(profile, run, "").predicate, file, None)
        }
    };
    let mut report = Report::of(&predicate.run, &predicate.judged, Some(profile), &place, words)
        .with_limits(&predicate.limits, words);
    report.seal = seal;
    Ok(Done { report, file, judged: predicate.judged, limits: predicate.limits })
}

impl Done {
    fn print(&self, target: &Named, reports: &[PathBuf], words: &Words) {
        let colour = ambient::colour();
        line_out!("{}", terminal::text(&self.report, Some(&target.said), colour, words).trim_end_matches("\n"));
        line_out!();
        for line in self.files(reports, words) {
            line_out!("{line}");
        }
        line_out!("{}", terminal::summary(&self.report, colour, words));
    }
    fn files(&self, reports: &[PathBuf], words: &Words) -> Vec<String> {
        let key = if self.report.seal.is_some() { "done.sealed" } else { "done.unsealed" };
        let mut lines = vec![words.with(key, &[("file", &self.file.display().to_string())])];
        if let Some(seal) = &self.report.seal {
            lines.push(words.with("done.key", &[("fingerprint", &seal.fingerprint)]));
        }
        lines.extend(reports.iter().map(|file| words.with("done.report", &[("file", &file.display().to_string())])));
        lines
    }
    pub(super) fn json(&self, target: &Named, reports: &[PathBuf]) -> Value {
        json!({
            "target": target.said,
            "serial": self.report.serial,
            "outcome": self.report.outcome,
            "checks": super::cards_json(&self.report, &self.judged),
            "limits": self.limits,
            "hints": self.report.hints,
            "sealed": self.report.seal.is_some(),
            "file": self.file,
            "key": self.report.seal.as_ref().map(|seal| seal.fingerprint.clone()),
            "payload_sha256": self.report.seal.as_ref().map(|seal| seal.payload_sha256.to_string()),
            "stub": self.report.seal.as_ref().and_then(|seal| seal.stub.clone()),
            "reports": reports,
        })
    }
}
