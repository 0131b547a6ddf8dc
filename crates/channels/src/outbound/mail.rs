//! Builds the bytes of a mail (RFC 5322, RFC 2045 to 2047, 2231): text and HTML as alternatives, attachments behind.
//!
//! ```text
//! multipart/mixed
//!   multipart/alternative
//!     text/plain; charset=utf-8      quoted-printable
//!     text/html;  charset=utf-8      quoted-printable
//!   application/pdf                  base64, one per attachment
//! ```
//! The same mail gives the same bytes: Message-ID and date come in, the boundaries are constants that cannot occur in
//! encoded bodies (`=_` is neither quoted-printable nor base64). No field can break out of its line: control characters
//! are refused, named by field. There is no tracking of any kind and no List-Unsubscribe: a safety notice is no mailing.

use crate::{Error, Kind};
use jiff::Timestamp;
use lettre::{
    Address, Message,
    message::{
        Attachment as Part, Body, Mailbox, MultiPart, SinglePart,
        header::{ContentTransferEncoding, ContentType, HeaderName, HeaderValue},
    },
};
use std::time::{Duration, SystemTime};

const MIXED: &str = "=_fieldaction_mixed";
const ALTERNATIVE: &str = "=_fieldaction_alternative";

/// A file in a mail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attachment {
    /// Its name, in any script.
    pub name: String,
    /// Its media type, for example `application/pdf`.
    pub mime: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// A mail before it is bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mail {
    /// Name and address it comes from.
    pub from: (String, String),
    /// Name and address it goes to.
    pub to: (String, String),
    /// Address for answers; empty: the sender's.
    pub reply_to: String,
    /// Subject.
    pub subject: String,
    /// The plain text.
    pub text: String,
    /// The same as HTML.
    pub html: String,
    /// Files, in order.
    pub attachments: Vec<Attachment>,
    /// Message-ID with its angle brackets: the same for every repeat of the same parcel.
    pub message_id: String,
    /// Date of the mail.
    pub date: Timestamp,
    /// Language of the text (BCP 47), for `Content-Language`.
    pub lang: String,
    /// Sent by a timer or as an answer, not by a person's act (RFC 3834): adds `Auto-Submitted: auto-generated`.
    pub auto_submitted: bool,
}

impl Mail {
    /// The bytes, with CRLF line ends.
    ///
    /// # Errors
    /// [`Kind::Field`], naming the field that holds a control character, an address that is none, a Message-ID without
    /// brackets, a media type that is none.
    pub fn to_bytes(&self) -> Result<Vec<u8>, Error> {
        let mut builder = Message::builder()
            .message_id(Some(self.checked_id()?))
            .date(self.checked_date()?)
            .from(mailbox("From", &self.from.0, &self.from.1)?)
            .to(mailbox("To", &self.to.0, &self.to.1)?)
            .subject(line("Subject", &self.subject)?);
        if !self.reply_to.is_empty() {
            builder = builder.reply_to(mailbox("Reply-To", "", &self.reply_to)?);
        }
        let mut mixed = MultiPart::mixed().boundary(MIXED).multipart(self.words());
        for attachment in &self.attachments {
            mixed = mixed.singlepart(part(attachment)?);
        }
        let mut message = builder.multipart(mixed).map_err(|e| Error::new(Kind::Field, "build a mail", e))?;
        let headers = message.headers_mut();
        headers.insert_raw(plain("Content-Language", &self.checked_lang()?));
        if self.auto_submitted {
            headers.insert_raw(plain("Auto-Submitted", "auto-generated"));
        }
        Ok(message.formatted())
    }

    fn words(&self) -> MultiPart {
        MultiPart::alternative()
            .boundary(ALTERNATIVE)
            .singlepart(words(ContentType::TEXT_PLAIN, &self.text))
            .singlepart(words(ContentType::TEXT_HTML, &self.html))
    }

    fn checked_date(&self) -> Result<SystemTime, Error> {
        let seconds = u64::try_from(self.date.as_second()).map_err(|_| refused("Date", "it lies before 1970"))?;
        Ok(SystemTime::UNIX_EPOCH + Duration::from_secs(seconds))
    }

    fn checked_id(&self) -> Result<String, Error> {
        let inner = self.message_id.strip_prefix('<').and_then(|id| id.strip_suffix('>'));
        let fits = inner.and_then(|id| id.split_once('@')).is_some_and(|(left, right)| {
            let atom = |part: &str| {
                !part.is_empty() && part.bytes().all(|b| b.is_ascii_graphic() && !b"<>()[]@,;:\\\"".contains(&b))
            };
            atom(left) && atom(right)
        });
        match fits && self.message_id.len() <= 250 {
            true => Ok(self.message_id.clone()),
            false => Err(refused("Message-ID", "it is not of the form <left@right> in at most 250 characters")),
        }
    }

    fn checked_lang(&self) -> Result<String, Error> {
        match !self.lang.is_empty() && self.lang.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-') {
            true => Ok(self.lang.clone()),
            false => Err(refused("Content-Language", "it is no language tag")),
        }
    }
}

fn words(kind: ContentType, text: &str) -> SinglePart {
    // Quoted-printable always: readable in the raw mail, and no line of it can be a boundary.
    match Body::new_with_encoding(text.to_owned(), ContentTransferEncoding::QuotedPrintable) {
        Ok(body) => SinglePart::builder().header(kind).body(body),
        Err(bytes) => SinglePart::builder().header(kind).body(bytes),
    }
}

fn part(attachment: &Attachment) -> Result<SinglePart, Error> {
    let name = line("attachment name", &attachment.name)?;
    if name.trim().is_empty() || name.contains(['/', '\\']) {
        return Err(refused("attachment name", "it is empty or holds a path"));
    }
    line("attachment type", &attachment.mime)?;
    let kind = ContentType::parse(&attachment.mime).map_err(|e| refused("attachment type", &e.to_string()))?;
    let body = Body::new_with_encoding(attachment.bytes.clone(), ContentTransferEncoding::Base64)
        .map_err(|_| refused("attachment", "its bytes could not be encoded"))?;
    Ok(Part::new(name).body(body, kind))
}

fn mailbox(field: &'static str, name: &str, address: &str) -> Result<Mailbox, Error> {
    let name = line(field, name)?;
    line(field, address)?;
    let address: Address =
        address.parse().map_err(|e| refused(field, &format!("\"{address}\" is no mail address ({e})")))?;
    Ok(Mailbox::new((!name.trim().is_empty()).then(|| name.trim().to_owned()), address))
}

/// The text, if it stays on its line.
fn line(field: &'static str, text: &str) -> Result<String, Error> {
    let breaks = |c: char| c.is_control() || matches!(c, '\u{2028}' | '\u{2029}');
    match text.chars().position(breaks) {
        None => Ok(text.to_owned()),
        Some(at) => Err(refused(field, &format!("character {} is a line break or another control character", at + 1))),
    }
}

fn refused(field: &str, why: &str) -> Error {
    Error::new(Kind::Field, format!("write the field {field} of a mail"), why)
}

/// A header of plain ASCII. INVARIANT: callers pass only checked or constant values.
fn plain(name: &'static str, value: &str) -> HeaderValue {
    HeaderValue::new(HeaderName::new_from_ascii_str(name), value.to_owned())
}

#[cfg(test)]
#[path = "mail_tests.rs"]
mod tests;
