//! Verbs about files of answers: what a sheet or a machine answer says, line by line. Their arguments stand here, too.

use crate::{say, world};
use app::{
    Error, Result,
    answers::{self, AnswerLine, FileAnswer, LineFate},
};
use clap::{Args, Subcommand};
use std::{
    fs,
    path::{Path, PathBuf},
    process::ExitCode,
};

/// `answer ...`
#[derive(Subcommand)]
pub enum AnswerCommand {
    /// Say what a file of answers says: a sheet (XLSX, CSV) or the machine answer (JSON). Exit 1 if something about it is doubtful.
    Read(AnswerReadArgs),
}

/// Arguments of `answer read`.
#[derive(Args)]
pub struct AnswerReadArgs {
    /// The file: XLSX, CSV or JSON.
    pub file: PathBuf,
    /// A language of the sender. May be given again.
    #[arg(long, value_name = "TAG")]
    pub lang: Vec<String>,
}

/// `answer read FILE`
pub fn answer_read(args: &AnswerReadArgs, json: bool) -> ExitCode {
    let today = world::real_clock().today();
    let name = args.file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let file = match bytes(&args.file).and_then(|bytes| answers::read(&name, &bytes, &args.lang, today)) {
        Ok(file) => file,
        Err(error) => return say::failed(&error),
    };
    if json {
        say::json(&file);
    } else {
        print(&file);
    }
    if file.all_doubts().next().is_none() { say::fine() } else { say::finding() }
}

fn print(file: &FileAnswer) {
    let notice = file.reference.as_deref().or(file.mark.as_deref()).unwrap_or("not stated");
    line_out!("ANSWER    notice {notice}, consignee {}", file.number.as_deref().unwrap_or("not stated"));
    line_out!("sha256    {}", file.sha256);
    if let Some(name) = &file.respondent {
        line_out!("by        {name}, {}", file.title.as_deref().unwrap_or_default());
    }
    for (id, answer) in &file.answers {
        line_out!("question  {id:<24} {}", if answer.yes { "yes" } else { "no" });
    }
    file.lines.iter().for_each(line);
    for serial in &file.unknown_serials {
        line_out!("further   {serial}");
    }
    for doubt in file.all_doubts() {
        line_out!("DOUBT     {} {}: {} {}", doubt.code, doubt.place.said(), doubt.what, doubt.todo);
    }
    file.notes.iter().for_each(|note| line_out!("note      {note}"));
    let (taken, held, refused) = file.counts();
    line_out!("{} lines: {taken} taken, {held} held, {refused} refused", file.lines.len());
}

fn line(line: &AnswerLine) {
    let fate = match line.fate {
        LineFate::Taken => "taken",
        LineFate::Held => "HELD",
        LineFate::Refused => "REFUSED",
    };
    let said = line.said.as_ref().and_then(|said| serde_json::to_string(said).ok()).unwrap_or_default();
    line_out!("{fate:<9} {:<20} {:<20} {said}", line.place.said(), line.serial.as_deref().unwrap_or("?"));
}

fn bytes(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).map_err(|e| Error::new("system.unavailable", format!("{}: {e}", path.display())))
}
