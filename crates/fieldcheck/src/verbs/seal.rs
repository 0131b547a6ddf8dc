//! `fieldcheck seal`: seals a run that was written unsealed on another computer.

use super::check::{exit_of, signing_key, version};
use crate::{Exit, ambient, cli::SealArgs, files, profile, trouble::Trouble, words::Words};
use bmc::{Run, bundle, run::SCHEMA};
use serde_json::json;

/// Seals one run. It is judged by the profile; who sealed it says nothing about who asked.
pub(super) fn run(args: &SealArgs, as_json: bool, words: &Words) -> Result<Exit, Trouble> {
    let bytes = files::read(&args.run, bundle::LARGEST)?;
    let unreadable = |why: String| Trouble::new("run").value("file", args.run.display()).value("why", why);
    let run: Run = serde_json::from_slice(&bytes).map_err(|e| unreadable(e.to_string()))?;
    if run.schema != SCHEMA {
        return Err(unreadable(format!("{:?}", run.schema)));
    }
    let loaded = profile::load(&args.profile.profile, args.profile.maker_key.as_deref())?;
    loaded.is_that_of(&run.profile)?;
    if run.notice != loaded.profile.notice.reference {
        return Err(Trouble::new("other_notice")
            .value("run", &run.notice)
            .value("profile", &loaded.profile.notice.reference));
    }
    if run.finished > ambient::now() {
        return Err(Trouble::new("future"));
    }
    let key = signing_key(args.key.as_deref(), words)?;
    let name = files::evidence_name(&run.notice, run.serial.as_deref(), files::SEALED);
    let path = match &args.out {
        Some(out) => files::evidence_path(Some(out), &name),
        None => args.run.with_file_name(&name),
    };
    let sealed = bundle::seal(&loaded.profile, run, &key).map_err(|e| Trouble::new("json").value("why", e))?;
    let opened = bundle::open(&sealed.bytes)
        .map_err(|why| Trouble::new("bundle").value("file", path.display()).value("why", why))?;
    let file = files::write_new(&path, &sealed.bytes)?;
    let fingerprint = opened.key.fingerprint();
    if as_json {
        let said = json!({"program": version(), "file": file, "outcome": opened.predicate.outcome, "key": fingerprint, "payload_sha256": sealed.payload_sha256.to_string()});
        super::print_json(&said);
    } else {
        line_out!("{}", words.with("done.sealed", &[("file", &file.display().to_string())]));
        line_out!("{}", words.with("done.key", &[("fingerprint", &fingerprint)]));
        line_out!("{}", words.outcome(opened.predicate.outcome));
    }
    Ok(exit_of(opened.predicate.outcome))
}
