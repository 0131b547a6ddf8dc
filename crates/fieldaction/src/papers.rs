//! Verbs about a single paper: what was entered into a form, whether a PDF is genuine.

use crate::{
    cli::{FormReadArgs, GenuineArgs},
    say, world,
};
use app::{
    Error, Result, forms,
    genuine::{self, Genuine},
    scans,
};
use std::{fs, path::Path, process::ExitCode};

/// `form read FILE`
pub async fn form_read(args: &FormReadArgs, json: bool) -> ExitCode {
    if !args.issued.is_empty() {
        return scan_read(args, json).await;
    }
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

/// `form read FILE --issued PDF`
async fn scan_read(args: &FormReadArgs, json: bool) -> ExitCode {
    let issued = args.issued.iter().map(|path| bytes(path)).collect::<Result<Vec<_>>>();
    let (issued, file) = match issued.and_then(|issued| Ok((issued, bytes(&args.file)?))) {
        Ok(both) => both,
        Err(error) => return say::failed(&error),
    };
    let scanned = match world::reader().sit().answers(file, issued).await {
        Ok(scanned) => scanned,
        Err(error) => return say::failed(&error),
    };
    if json {
        say::json(&scanned.whole);
    } else {
        for page in &scanned.pages {
            let said = page.unreadable.as_deref();
            let said = said.unwrap_or(if page.read { "read" } else { "no form of these" });
            line_out!("page {}: {said}", page.number);
        }
        for found in &scanned.answers {
            line_out!("{}", serde_json::to_string_pretty(&found.answer).unwrap_or_default());
            found.to_look_at.iter().for_each(|field| line_out!("to look at: {field}"));
        }
    }
    let clear = scanned.pages.iter().all(|page| page.clear);
    if clear && scanned.answers.iter().all(|a| a.to_look_at.is_empty()) { say::fine() } else { say::finding() }
}

/// `read-pictures`: one file from standard input, for the server.
pub fn read_pictures() -> ExitCode {
    match scans::answer_on_standard_streams() {
        Ok(()) => say::fine(),
        Err(error) => say::unusable(&error.to_string()),
    }
}

/// `genuine FILE`
pub fn genuine(args: &GenuineArgs, json: bool) -> ExitCode {
    let seen = match bytes(&args.file) {
        Ok(bytes) => genuine::look(&bytes, args.fingerprint.as_deref()),
        Err(error) => return say::failed(&error),
    };
    if json {
        say::json(&seen);
    } else {
        print_seen(&seen, args.fingerprint.is_some());
    }
    if seen.genuine { say::fine() } else { say::finding() }
}

fn print_seen(seen: &Genuine, compared: bool) {
    let said = match seen.verdict {
        "genuine" => "GENUINE    every byte is as it was sealed",
        "filled" => "GENUINE    form fields were filled in after it was sealed, and nothing else",
        "no_pdf" => "NOT GENUINE  this is no PDF",
        "no_seal" => "NOT GENUINE  it bears no seal of ours",
        "changed" => "NOT GENUINE  it was changed after it was sealed",
        "added" => "NOT GENUINE  something was added after it was sealed",
        "foreign_key" => "NOT GENUINE  the seal was given with another key",
        "foreign" => "NOT GENUINE  the certificates do not lead to a key of this kind",
        _ => "NOT GENUINE  the seal cannot be read",
    };
    line_out!("{said}");
    if let Some(detail) = &seen.detail {
        line_out!("which      {detail}");
    }
    if let (Some(reference), Some(revision), Some(no)) = (&seen.reference, seen.revision, &seen.document_no) {
        line_out!(
            "notice     {reference} revision {revision} ({no}), {}",
            seen.language.as_deref().unwrap_or_default()
        );
    }
    if let Some(site) = &seen.onward {
        line_out!(
            "letter     handed on by a distributor to {site}; made on demand, the notice beside it is what was signed"
        );
    }
    if let Some(maker) = &seen.maker {
        let at = seen.sealed_at.map(|at| at.to_string()).unwrap_or_default();
        line_out!("sealed     by {maker}, {at} by its clock");
    }
    if let Some(stamp) = &seen.stamp {
        let at = stamp.at.map(|at| at.to_string()).unwrap_or_default();
        line_out!("stamped    {at} by {} (not judged whose)", stamp.authority);
    }
    if let Some(fingerprint) = &seen.fingerprint {
        let todo = if compared { "as expected" } else { "compare it with the one on the letter" };
        let todo = if seen.verdict == "foreign_key" { "not the one expected" } else { todo };
        line_out!("key        {fingerprint} ({todo})");
    }
    if let Some(digest) = &seen.signed_sha256 {
        line_out!("signed     sha256 {digest}");
    }
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
