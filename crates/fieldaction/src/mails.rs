//! `mail read FILE`: what a mail is, what joins it to what was sent, what it says.

use crate::{cli::MailReadArgs, say, world};
use app::{Error, Result, incoming::offline};
use std::{fs, path::Path, process::ExitCode};

/// Reads one mail.
pub fn read(args: &MailReadArgs, json: bool) -> ExitCode {
    let look = || -> Result<offline::Look> {
        let sent = args.sent.iter().map(|path| text(path)).collect::<Result<Vec<_>>>()?;
        let today = world::real_clock().today();
        offline::look(&bytes(&args.file)?, &args.serial, &sent, today)
    };
    let look = match look() {
        Ok(look) => look,
        Err(error) => return say::failed(&error),
    };
    if json {
        say::json(&look);
    } else {
        print(&look);
    }
    if look.mail.doubts.is_empty() { say::fine() } else { say::finding() }
}

fn print(look: &offline::Look) {
    let mail = &look.mail;
    let from: Vec<&str> = mail.head.from.iter().map(|m| m.address.as_str()).collect();
    line_out!("{}  from {}: {}", mail.kind.word(), from.join(", "), mail.head.subject);
    for proof in &mail.evidence {
        line_out!("  because: {}", serde_json::to_string(proof).unwrap_or_default());
    }
    for key in &mail.keys {
        line_out!("  joins by: {}", serde_json::to_string(key).unwrap_or_default());
    }
    for attached in &mail.attachments {
        line_out!("  attached: {} ({} bytes)", attached.name, attached.bytes.len());
    }
    for doubt in &mail.doubts {
        line_out!("  doubt: {doubt}");
    }
    line_out!("{}", look.own_text);
}

fn bytes(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).map_err(|e| Error::new("system.unavailable", format!("{}: {e}", path.display())))
}

fn text(path: &Path) -> Result<String> {
    Ok(String::from_utf8_lossy(&bytes(path)?).into_owned())
}
