//! `fieldcheck form`: fills the maker's verification form and attaches the evidence; `--read` takes it out again.

use super::show;
use crate::{
    Exit, ambient,
    cli::FormArgs,
    files,
    form::{self, Piece},
    key, layout,
    report::Seal,
    trouble::Trouble,
    words::Words,
};
use bmc::{Outcome, bundle};
use serde_json::json;
use std::path::{Path, PathBuf};

/// Fills a form, or reads one.
pub(super) fn run(args: &FormArgs, as_json: bool, words: &Words) -> Result<Exit, Trouble> {
    match (&args.read, &args.form) {
        (Some(file), _) => read(file, args.out.as_deref(), as_json, words),
        (None, Some(file)) => fill(file, args, as_json, words),
        (None, None) => Err(Trouble::new("form").value("why", "")),
    }
}

fn fill(file: &Path, args: &FormArgs, as_json: bool, words: &Words) -> Result<Exit, Trouble> {
    let bytes = files::read(file, bundle::LARGEST_PDF)?;
    let key = key::present(args.key.as_deref());
    let mut pieces = Vec::new();
    for path in &args.bundles {
        let (bytes, opened) = show::open(path)?;
        let run = &opened.predicate.run;
        let name = files::evidence_name(&run.notice, run.serial.as_deref(), files::SEALED);
        let seal = Seal::of(&opened, key.as_ref(), Some(Path::new(&name)));
        pieces.push(Piece { name, bytes, seal, opened });
    }
    let notices = |piece: &Piece| piece.opened.predicate.run.notice.clone();
    let serials: Vec<Option<String>> = pieces.iter().map(|piece| piece.opened.predicate.run.serial.clone()).collect();
    if pieces.iter().any(|piece| Some(notices(piece)) != pieces.first().map(notices)) {
        return Err(Trouble::new("form_mixed"));
    }
    if serials.iter().enumerate().any(|(at, serial)| serials.iter().take(at).any(|earlier| earlier == serial)) {
        return Err(Trouble::new("form_twice"));
    }
    let filled = form::fill(&bytes, &pieces, ambient::now(), words)?;
    let out = args.out.clone().unwrap_or_else(|| filled_name(file));
    let written = files::write_new(&out, &filled.bytes)?;
    let open: Vec<&Piece> =
        pieces.iter().filter(|piece| piece.opened.predicate.outcome != Outcome::Corrected).collect();
    if as_json {
        super::print_json(&json!({
            "file": written, "fields": filled.fields, "serials": serials, "open": open.len(),
            "signed": filled.signed, "evidence_inside": filled.carries,
        }));
    } else {
        let say = |text: String| layout::wrap(&text, layout::WIDTH).iter().for_each(|line| line_out!("{line}"));
        say(words.with("form.written", &[("file", &written.display().to_string())]));
        if !filled.fields.is_empty() {
            say(words.with("form.fields", &[("fields", &filled.fields.join(", "))]));
        } else if !filled.signed {
            say(words.t("form.no_fields"));
        }
        if filled.signed {
            say(words.t("form.signed"));
        }
        if !filled.carries {
            say(words.t("form.beside"));
        }
        for piece in open {
            let serial = piece.opened.predicate.run.serial.clone().unwrap_or_else(|| "-".to_owned());
            say(words.with(
                "form.not_done",
                &[("serial", &serial), ("outcome", &words.outcome(piece.opened.predicate.outcome))],
            ));
        }
        say(words.t("form.sign"));
    }
    Ok(if pieces.iter().all(|piece| piece.opened.predicate.outcome == Outcome::Corrected) {
        Exit::Fine
    } else {
        Exit::Finding
    })
}

/// `form.pdf` becomes `form-filled.pdf`.
fn filled_name(file: &Path) -> PathBuf {
    file.with_file_name(format!("{}-filled.pdf", file.file_stem().unwrap_or_default().to_string_lossy()))
}

fn read(file: &Path, out: Option<&Path>, as_json: bool, words: &Words) -> Result<Exit, Trouble> {
    let bytes = files::read(file, bundle::LARGEST_PDF)?;
    let found = bundle::embedded(&bytes).map_err(|why| Trouble::new("form").value("why", why))?;
    if found.is_empty() {
        return Err(Trouble::new("form_empty").value("file", file.display()));
    }
    let mut said = Vec::new();
    for piece in found {
        // The name inside the PDF is somebody's; ours is made from what the signed statement says.
        let opened = bundle::open(&piece.bytes)
            .map_err(|why| Trouble::new("bundle").value("file", &piece.name).value("why", why))?;
        let run = &opened.predicate.run;
        let name = files::evidence_name(&run.notice, run.serial.as_deref(), files::SEALED);
        let folder = out.map_or_else(
            || file.with_file_name(&name),
            |out| if out.is_dir() { out.join(&name) } else { out.to_path_buf() },
        );
        let written = files::write_new(&folder, &piece.bytes)?;
        if !as_json {
            line_out!("{}", words.with("done.sealed", &[("file", &written.display().to_string())]));
        }
        said.push(
            json!({"file": written, "serial": run.serial, "outcome": opened.predicate.outcome, "key": opened.key.fingerprint()}),
        );
    }
    if as_json {
        super::print_json(&json!({"bundles": said}));
    }
    Ok(Exit::Fine)
}
