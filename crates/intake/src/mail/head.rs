//! The head of a mail: who, to whom, when, what about, and what answers what (RFC 5322 3.6, RFC 3834, RFC 2369).
//!
//! Values are as written, decoded; a date that cannot be read is none and a doubt. Nothing is judged here. Callers: `read`
//! for the mail, `returned` for a mail that came back.

use super::{
    address::{Mailbox, ids, mailboxes},
    fields::Fields,
};
use jiff::Timestamp;
use serde::Serialize;
use std::collections::BTreeMap;

/// Most fields of one name that are kept.
const MOST: usize = 1_000;

/// The head of a mail.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Head {
    /// Who wrote it (From). More than one is rare and allowed.
    pub from: Vec<Mailbox>,
    /// Who sent it for the writer (Sender).
    pub sender: Option<Mailbox>,
    /// Where answers should go (Reply-To).
    pub reply_to: Vec<Mailbox>,
    /// The path that failures take (Return-Path): none if the field is missing, an empty text for `<>`.
    pub return_path: Option<String>,
    /// To whom.
    pub to: Vec<Mailbox>,
    /// Copies.
    pub cc: Vec<Mailbox>,
    /// The addresses that the last servers wrote down (Delivered-To, X-Original-To, Envelope-To).
    pub delivered_to: Vec<String>,
    /// What about.
    pub subject: String,
    /// When, as written by the sender's program.
    pub date: Option<Timestamp>,
    /// Its name, without brackets.
    pub message_id: Option<String>,
    /// What it answers.
    pub in_reply_to: Vec<String>,
    /// The mails before it.
    pub references: Vec<String>,
    /// RFC 3834 5.
    pub auto_submitted: Option<String>,
    /// `bulk`, `list`, `junk`, ... (RFC 3834 3.1.8; not a standard).
    pub precedence: Option<String>,
    /// The fields of lists by name in small letters (RFC 2369, RFC 2919).
    pub list: BTreeMap<String, String>,
}

impl Head {
    /// Reads a head.
    pub(super) fn read(fields: &Fields<'_>) -> Self {
        let boxes = |name: &str| fields.all(name).take(20).flat_map(mailboxes).take(MOST).collect::<Vec<_>>();
        let named = |name: &str| fields.all(name).take(20).flat_map(ids).take(MOST).collect::<Vec<_>>();
        let bare = |raw: &[u8]| mailboxes(raw).into_iter().next().map(|found| found.address).unwrap_or_default();
        let delivered = ["Delivered-To", "X-Original-To", "Envelope-To"];
        let list = fields.iter().filter_map(|field| {
            let name = String::from_utf8_lossy(field.name).to_ascii_lowercase();
            let listed =
                name.starts_with("list-") || name == "mailing-list" || name == "x-mailing-list" || name == "x-loop";
            listed.then(|| (name, super::fields::text_of(field.raw)))
        });
        Self {
            from: boxes("From"),
            sender: boxes("Sender").into_iter().next(),
            reply_to: boxes("Reply-To"),
            return_path: fields.raw("Return-Path").map(bare),
            to: boxes("To"),
            cc: boxes("Cc"),
            delivered_to: delivered.iter().flat_map(|name| fields.all(name)).map(bare).take(50).collect(),
            subject: fields.text("Subject").unwrap_or_default().trim().to_owned(),
            date: fields.text("Date").and_then(|text| date(&text)),
            message_id: named("Message-ID").into_iter().next(),
            in_reply_to: named("In-Reply-To"),
            references: named("References"),
            auto_submitted: fields.text("Auto-Submitted"),
            precedence: fields.text("Precedence"),
            list: list.take(MOST).collect(),
        }
    }

    /// Whether nothing in it says that it is a head of a mail.
    pub(super) fn is_empty(&self) -> bool {
        self.from.is_empty()
            && self.to.is_empty()
            && self.subject.is_empty()
            && self.message_id.is_none()
            && self.date.is_none()
    }
}

/// A date as mails write it, comments and wrong week days included.
fn date(text: &str) -> Option<Timestamp> {
    let bare: String = text.split('(').next().unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" ");
    // The day of the week says nothing more, and is often wrong.
    let bare = bare.split_once(',').map_or(bare.as_str(), |(_, rest)| rest.trim());
    let parser = jiff::fmt::rfc2822::DateTimeParser::new().relaxed_weekday(true);
    let written = [bare.to_owned(), bare.replace(" GMT", " +0000").replace(" UTC", " +0000"), format!("{bare} +0000")];
    written.iter().find_map(|text| parser.parse_timestamp(text).ok())
}
