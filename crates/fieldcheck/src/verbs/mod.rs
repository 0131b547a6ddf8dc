//! The verbs, a file each. A verb reads its arguments, does its work, prints, and says how it ended.

mod check;
mod form;
mod genuine;
mod key;
mod plan;
mod posture;
mod seal;
mod show;
mod sweep;
mod watch;

use crate::{
    Exit, ambient,
    cli::{Cli, Verb},
    files, html, paper,
    report::Report,
    trouble::Trouble,
    words::Words,
};
use std::path::{Path, PathBuf};

/// Does what the command line says.
pub(crate) fn run(cli: &Cli, words: &Words) -> Result<Exit, Trouble> {
    match &cli.verb {
        Verb::Plan(args) => plan::run(args, cli.json, words),
        Verb::Check(args) => check::run(args, cli.json, words),
        Verb::Show(args) => show::run(args, cli.json, words),
        Verb::Seal(args) => seal::run(args, cli.json, words),
        Verb::Form(args) => form::run(args, cli.json, words),
        Verb::Watch(args) => watch::run(args, cli.json, words),
        Verb::Sweep(args) => sweep::run(args, cli.json, words),
        Verb::Posture(args) => posture::run(args, cli.json, words),
        Verb::Genuine(args) => genuine::run(args, cli.json, words),
        Verb::Key(args) => key::run(args, cli.json, words),
    }
}

/// Prints a JSON document.
fn print_json(value: &serde_json::Value) {
    line_out!("{value:#}");
}

/// Refuses report files of another kind before anything is asked.
fn report_kinds(files: &[PathBuf]) -> Result<(), Trouble> {
    let known = |file: &&PathBuf| matches!(ending(file).as_str(), "html" | "htm" | "pdf");
    match files.iter().find(|file| !known(file)) {
        Some(file) => Err(Trouble::new("report_kind").value("file", file.display())),
        None => Ok(()),
    }
}

fn ending(file: &Path) -> String {
    file.extension().unwrap_or_default().to_string_lossy().to_ascii_lowercase()
}

/// Writes a report in every form that was asked for. With several targets the number stands in the name.
fn write_reports(
    report: &Report,
    files: &[PathBuf],
    number: Option<usize>,
    words: &Words,
) -> Result<Vec<PathBuf>, Trouble> {
    let mut written = Vec::new();
    for file in files {
        let path = match number {
            Some(number) => {
                let stem = file.file_stem().unwrap_or_default().to_string_lossy();
                file.with_file_name(format!(
                    "{stem}-{number}.{}",
                    file.extension().unwrap_or_default().to_string_lossy()
                ))
            }
            None => file.clone(),
        };
        let bytes = match ending(file).as_str() {
            "pdf" => paper::report::pdf(report, ambient::now(), words)?,
            _ => html::page(report, words).into_bytes(),
        };
        files::write(&path, &bytes)?;
        written.push(path);
    }
    Ok(written)
}

/// Checks as JSON: the verdicts as sealed, with the sentences beside them.
fn cards_json(report: &Report, judged: &[bmc::Judged]) -> serde_json::Value {
    let one = |(card, judged): (&crate::report::Card, &bmc::Judged)| {
        let mut value = serde_json::to_value(judged).unwrap_or_default();
        if let Some(object) = value.as_object_mut() {
            let steps: Vec<serde_json::Value> = card
                .steps
                .iter()
                .map(|step| serde_json::json!({"sentence": step.sentence, "commands": step.commands.iter().map(crate::remedy::Command::line).collect::<Vec<_>>()}))
                .collect();
            object.insert("title".to_owned(), card.title.clone().into());
            object.insert("seen".to_owned(), card.seen.clone().into());
            object.insert("todo".to_owned(), steps.into());
        }
        value
    };
    report.cards.iter().zip(judged).map(one).collect()
}
