//! Incoming mail: what it is, what it joins to, what a person would read in it, and what is attached.
//!
//! ```
//! use intake::mail::{Kind, Limits, read};
//! let mail = b"From: lab@klinik.example\r\nSubject: Re: notice\r\n\r\nBoth servers are done.\r\n";
//! assert_eq!(read(mail, Limits::default()).unwrap().kind, Kind::HumanAnswer);
//! ```
//! One classifier for all mail (RFC 3464, 3834, 5322, 5965, 8098). General rules and tables of words (`words/`), none for
//! one sender's form. A mail of a person is never filed as automatic: in doubt a person looks. Nothing is answered or joined
//! here. Bounded in bytes, parts, depth and text; linear. Callers: `app` (evidence and answers by mail), the command line.

mod address;
mod alternatives;
mod attached;
mod automatic;
mod away;
mod body;
mod bounce;
mod certified;
mod charsets;
mod command;
mod days;
mod decode;
mod doubt;
mod fields;
mod forward;
mod harmless;
mod head;
mod hook;
mod html;
mod keys;
mod kind;
mod part;
mod person;
mod reason;
mod report;
mod returned;
mod sections;
mod signs;
mod status;
mod style;
mod tables;

#[cfg(test)]
mod corpora;
#[cfg(test)]
mod hostile;
#[cfg(test)]
mod samples;
#[cfg(test)]
mod tests;

pub use address::Mailbox;
pub use attached::Attachment;
pub use automatic::{Confidence, Evidence};
pub use doubt::{CODES, Doubt};
pub use head::Head;
pub use html::Hidden;
pub use keys::{Key, KeyKind};
pub use kind::{Absence, Complaint, DeliveryReport, Deputy, Disposition, Kind, Recipient, State, Until};
pub use reason::Reason;
pub use returned::Returned;
pub use status::Status;

use part::Tree;
use serde::Serialize;

/// Largest mail in bytes.
pub const LARGEST: usize = 64 * 1024 * 1024;

/// How much of a mail is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Largest mail in bytes.
    pub bytes: usize,
    /// Most parts that are told apart; all of them count as attachments or text.
    pub parts: usize,
    /// Most attachments whose bytes are kept.
    pub attachments: usize,
    /// Most parts and mails in each other.
    pub depth: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { bytes: LARGEST, parts: 20_000, attachments: 500, depth: 30 }
    }
}

impl Mail {
    /// Whether it is an automatic answer that needs nobody: recognised as harmless, and nobody stands in.
    #[must_use]
    pub fn needs_nobody(&self) -> bool {
        match &self.kind {
            Kind::AutoReply => !harmless::any(&self.doubts),
            Kind::OutOfOffice(absence) => absence.deputies.is_empty() && !harmless::any(&self.doubts),
            _ => false,
        }
    }
}

/// Why a mail was not read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unreadable {
    /// It is too large.
    #[error("{0} bytes are more than a mail can have ({LARGEST})")]
    TooLarge(usize),
    /// It has no head of a mail.
    #[error("this is no mail: it has no head")]
    NoMail,
}

/// A mail as far as it was understood.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Mail {
    /// What it is.
    pub kind: Kind,
    /// How sure that is.
    pub confidence: Confidence,
    /// What decided.
    pub evidence: Vec<Evidence>,
    /// No answer may go to it (RFC 3834).
    pub must_not_be_answered: bool,
    /// Its head.
    pub head: Head,
    /// What joins it to what was sent, the strongest first.
    pub keys: Vec<Key>,
    /// The mail that came back in it.
    pub returned: Option<Returned>,
    /// The text a person would read.
    pub text: String,
    /// That text was made of HTML.
    pub text_of_html: bool,
    /// Text that is there and cannot be seen.
    pub hidden: Vec<Hidden>,
    /// What is attached, as far as it is kept.
    pub attachments: Vec<Attachment>,
    /// How many attachments there are.
    pub attachments_in_all: usize,
    /// What a person should know.
    pub doubts: Vec<Doubt>,
}

/// Reads a mail.
///
/// # Errors
/// [`Unreadable`] if it is too large, or neither a mail nor text.
pub fn read(bytes: &[u8], limits: Limits) -> Result<Mail, Unreadable> {
    if bytes.len() > limits.bytes {
        return Err(Unreadable::TooLarge(bytes.len()));
    }
    let tree = Tree::read(bytes, limits);
    let outer = tree.parts.first().map(|part| Head::read(&part.fields)).unwrap_or_default();
    let envelope = certified::envelope(&tree);
    let head = envelope.and_then(|place| certified::inside(&tree, place, &outer)).unwrap_or(outer);
    let mut doubts = Vec::new();
    if head.is_empty() {
        // Text that somebody put into the folder by hand is kept and shown.
        let is_text = std::str::from_utf8(bytes).is_ok_and(|text| !text.trim().is_empty() && !text.contains('\0'));
        if !is_text {
            return Err(Unreadable::NoMail);
        }
        doubts.push(Doubt::new(doubt::NO_HEAD, "head", "this has no head of a mail; its text is shown as it is"));
    }
    let chosen = body::choose(&tree, envelope);
    let wrapped = returned::wrapped(&tree, &head);
    let in_parts = returned::in_parts(&tree, wrapped.or(envelope));
    let (in_text, own_end) = returned::in_text(&chosen.text);
    let own_text = chosen.text.get(..own_end).unwrap_or(&chosen.text);
    let back = in_parts.or(in_text);
    let signs = signs::Signs::read(&tree, envelope, &head, own_text);
    let (returned, signs) = (back.as_ref(), &signs);
    let seen =
        automatic::Seen { tree: &tree, wrapped, envelope, head: &head, chosen: &chosen, own_text, returned, signs };
    let decision = automatic::decide(&seen);
    let must_not_be_answered = automatic::must_not_be_answered(&head, &decision.kind, signs);
    let back = back.filter(|back| decision.kind.is_automatic() || back.place != "text");
    let keys = keys::all(&head, &decision.kind, back.as_ref(), &chosen);
    let found = attached::gather(&tree, limits);
    doubts.extend(decision.doubts);
    look_doubtful(&tree, &head, &chosen, &found, &mut doubts);
    Ok(Mail {
        kind: decision.kind,
        confidence: decision.confidence,
        evidence: decision.evidence,
        must_not_be_answered,
        head,
        keys,
        returned: back,
        text_of_html: chosen.from_html,
        text: chosen.text,
        hidden: chosen.hidden,
        attachments: found.kept,
        attachments_in_all: found.total,
        doubts,
    })
}

/// What was cut, torn or hidden.
fn look_doubtful(
    tree: &Tree<'_>,
    head: &Head,
    chosen: &body::Chosen,
    found: &attached::Found,
    doubts: &mut Vec<Doubt>,
) {
    let mut add = |applies: bool, code, place: &str, advice: String| {
        if applies {
            doubts.push(Doubt::new(code, place, advice));
        }
    };
    let kept = found.kept.len();
    let left = format!("{} attachments, the first {kept} were kept: the others are in the original", found.total);
    add(found.total > kept, doubt::MANY_ATTACHMENTS, "attachments", left);
    add(
        tree.too_many,
        doubt::MANY_PARTS,
        "parts",
        "there are more parts than are told apart: look at the original".into(),
    );
    add(
        tree.too_deep,
        doubt::DEEP,
        "parts",
        "mails lie in mails deeper than is looked at: look at the original".into(),
    );
    add(tree.torn, doubt::TORN, "parts", "a boundary was named and never came: the text is shown undivided".into());
    add(chosen.cut, doubt::LONG_TEXT, "text", "the text is longer than is shown: look at the original".into());
    let shown = chosen.hidden.iter().any(|hidden| hidden.how != "comment" && hidden.how != style::STRUCK);
    add(
        shown,
        doubt::HIDDEN_TEXT,
        "text",
        "there is text that cannot be seen; it is listed apart and was not read".into(),
    );
    let struck = chosen.hidden.iter().any(|hidden| hidden.how == style::STRUCK);
    add(
        struck,
        doubt::STRUCK_THROUGH,
        "text",
        "words are struck through; they are listed apart and were not read".into(),
    );
    let differ = "the plain text and the HTML say different things; look at the original";
    add(chosen.differ, doubt::ALTERNATIVES_DIFFER, "parts", differ.into());
    add(
        chosen.of_file,
        doubt::TEXT_OF_ATTACHMENT,
        "parts",
        "the mail has no text; that of an attachment was read".into(),
    );
    let broken =
        |c: char| matches!(c, '\u{fffd}' | '\u{80}'..='\u{84}' | '\u{86}'..='\u{9f}' | '\u{e000}'..='\u{f8ff}');
    let unclear = chosen.text.contains(broken);
    add(unclear, doubt::CHARSET, "text", "letters could not be read: numbers and names may be wrong or missing".into());
    let nothing = chosen.text.trim().is_empty() && found.total == 0 && !tree.parts.is_empty();
    add(
        nothing,
        doubt::NO_TEXT,
        "text",
        "there is no text to be read and nothing is attached: look at the original".into(),
    );
    add(head.from.len() > 1, doubt::MANY_WRITERS, "From", "more than one writer is named: look who answers".into());
    add(head.from.is_empty(), doubt::NO_WRITER, "From", "no writer is named".into());
    add(head.date.is_none(), doubt::NO_DATE, "Date", "there is no date that can be read".into());
    let counted = doubts.iter_mut().find(|doubt| doubt.code == "many-attachments");
    counted.into_iter().for_each(|doubt| doubt.value = format!("{kept} / {}", found.total));
}

/// The attachments of a mail, those of mails attached to it included, and what was left out.
///
/// # Errors
/// [`Unreadable`] if it is too large or no mail.
pub fn attachments(bytes: &[u8]) -> Result<(Vec<Attachment>, Vec<Doubt>), Unreadable> {
    let limits = Limits::default();
    if bytes.len() > limits.bytes {
        return Err(Unreadable::TooLarge(bytes.len()));
    }
    let tree = Tree::read(bytes, limits);
    let head = tree.parts.first().map(|part| Head::read(&part.fields)).unwrap_or_default();
    if head.from.is_empty() && head.date.is_none() {
        return Err(Unreadable::NoMail);
    }
    let found = attached::gather(&tree, limits);
    let mut doubts = Vec::new();
    look_doubtful(&tree, &head, &body::Chosen::default(), &found, &mut doubts);
    doubts.retain(|doubt| matches!(doubt.code, "many-attachments" | "many-parts" | "deep"));
    Ok((found.kept, doubts))
}
