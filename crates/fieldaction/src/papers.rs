//! Verbs about a single paper: what was entered into a form.

use crate::{cli::FormReadArgs, say};
use app::{Error, Result, forms};
use std::{fs, path::Path, process::ExitCode};

/// `form read FILE`
pub fn form_read(args: &FormReadArgs, json: bool) -> ExitCode {
    let read = bytes(&args.file).and_then(|bytes| forms::read(&bytes));
    let returned = match read {
        Ok(returned) => returned,
        Err(error) => return say::failed(&error),
    };
    if json {
        say::json(&returned);
    } else {
        print(&returned);
    }
    if returned.reading.doubts.is_empty() { say::fine() } else { say::finding() }
}

fn print(returned: &forms::Returned) {
    let reading = &returned.reading;
    if let Some(answer) = &returned.answer {
        let number = answer.number.as_deref().unwrap_or("not stated");
        line_out!("FORM      notice {}, consignee {number}", answer.reference);
    }
    for field in &reading.fields {
        let value = field.text().unwrap_or_default();
        line_out!("{:<30} {:<12} {value}", field.name, format!("{:?}", field.kind).to_lowercase());
    }
    for doubt in &reading.doubts {
        let field = doubt.field.as_deref().map(|f| format!(" ({f})")).unwrap_or_default();
        line_out!("DOUBT     {}{field}: {} {}", doubt.code, doubt.what, doubt.todo);
    }
    line_out!("{} fields on {} pages, {} doubts", reading.fields.len(), reading.pages, reading.doubts.len());
}

fn bytes(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).map_err(|e| Error::new("system.unavailable", format!("{}: {e}", path.display())))
}
