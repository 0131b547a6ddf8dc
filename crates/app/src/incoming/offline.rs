//! A mail read without any installation: for the command line.

use crate::{Error, Result};
use intake::{
    mail::{self, Limits, Mail},
    reply::{self, Kind, Known, Parts, Proposal},
};
use jiff::civil::Date;
use serde::Serialize;

/// What is known of a mail from its bytes alone.
#[derive(Debug, Serialize)]
pub struct Look {
    /// What it is; attachments without their bytes.
    #[serde(flatten)]
    pub mail: Mail,
    /// A machine wrote it, and it says nothing that anybody has to do.
    pub needs_nobody: bool,
    /// The person's own words.
    pub own_text: String,
    /// Which parts of the text are whose.
    pub parts: Parts,
    /// What the words say about the serial numbers given; nothing where no person wrote.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub proposal: Option<Proposal>,
}

/// Looks at a mail. `serials`: what the sender is known to have. `sent`: texts that went to it.
///
/// # Errors
/// `mail.unreadable`.
pub fn look(bytes: &[u8], serials: &[String], sent: &[String], today: Date) -> Result<Look> {
    let mail = mail::read(bytes, Limits::default()).map_err(|e| Error::new("mail.unreadable", e.to_string()))?;
    let sent: Vec<&str> = sent.iter().map(String::as_str).collect();
    let parts = reply::split_with(&mail.text, &sent);
    let own: Vec<&str> = parts.places(Kind::Own).filter_map(|place| mail.text.get(place)).collect();
    let own_text = own.concat().trim().to_owned();
    let wrote = !mail.kind.is_automatic();
    let known = Known { langs: Vec::new(), serials: serials.to_vec(), questions: Vec::new(), today };
    let proposal = wrote.then(|| reply::propose(&mail.text, &parts, &known));
    let needs_nobody = mail.needs_nobody();
    Ok(Look { mail, needs_nobody, own_text, parts, proposal })
}
