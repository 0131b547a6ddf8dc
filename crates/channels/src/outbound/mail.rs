//! A mail as values, and as bytes: RFC 5322 with MIME parts (RFC 2045), headers in any script (RFC 2047, 2231).
//!
//! The Message-ID comes from the caller, so every try of one parcel is the same mail. No tracking, no List-Unsubscribe:
//! a safety notice has no opt-out, it has "wrong contact". A line break in a header field is refused, never folded in.

use jiff::Timestamp;
use lettre::{
    Address, Message,
    message::{
        Attachment as MimeAttachment, Mailbox, MultiPart, SinglePart,
        header::{ContentType, HeaderName, HeaderValue},
    },
};
use std::time::{Duration, SystemTime};

/// A file that goes with a mail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attachment {
    /// File name.
    pub name: String,
    /// Media type.
    pub mime: String,
    /// Bytes.
    pub bytes: Vec<u8>,
}

/// A mail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mail {
    /// Sender: name and address.
    pub from: (String, String),
    /// Receiver: name (may be empty) and address.
    pub to: (String, String),
    /// Where replies go.
    pub reply_to: String,
    /// Subject, one line.
    pub subject: String,
    /// Plain text.
    pub text: String,
    /// The same as HTML.
    pub html: String,
    /// Files.
    pub attachments: Vec<Attachment>,
    /// With angle brackets.
    pub message_id: String,
    /// Date header.
    pub date: Timestamp,
    /// Content-Language.
    pub lang: String,
    /// Marks it as made by a machine (RFC 3834), so that no machine answers it.
    pub auto_submitted: bool,
}

/// Why a mail cannot be built.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MailError {
    /// A control character, such as a line break, in a header field.
    #[error("{field} holds a line break or control character")]
    Control {
        /// Which field.
        field: &'static str,
    },
    /// An address that is none.
    #[error("{field} is no mail address: {text}")]
    Address {
        /// Which field.
        field: &'static str,
        /// The text.
        text: String,
    },
    /// Anything the MIME library refuses.
    #[error("the mail cannot be built: {what}")]
    Build {
        /// What it says.
        what: String,
    },
}

impl Mail {
    /// The mail as bytes, ready for a carrier.
    ///
    /// # Errors
    /// Names the field that cannot be used.
    pub fn to_bytes(&self) -> Result<Vec<u8>, MailError> {
        let header_fields =
            [("subject", &self.subject), ("message id", &self.message_id), ("language", &self.lang), ("sender name", &self.from.0), ("receiver name", &self.to.0)];
        for (field, text) in header_fields {
            if text.chars().any(char::is_control) {
                return Err(MailError::Control { field });
            }
        }
        let mut builder = Message::builder()
            .from(mailbox("sender", &self.from.0, &self.from.1)?)
            .to(mailbox("receiver", &self.to.0, &self.to.1)?)
            .reply_to(mailbox("reply address", "", &self.reply_to)?)
            .subject(self.subject.clone())
            .message_id(Some(self.message_id.clone()))
            .date(system_time(self.date))
            .raw_header(raw("Content-Language", &self.lang)?);
        if self.auto_submitted {
            builder = builder.raw_header(raw("Auto-Submitted", "auto-generated")?);
        }
        let both = MultiPart::alternative_plain_html(self.text.clone(), self.html.clone());
        let message = if self.attachments.is_empty() { builder.multipart(both) } else { builder.multipart(self.mixed(both)?) };
        Ok(message.map_err(build)?.formatted())
    }

    fn mixed(&self, both: MultiPart) -> Result<MultiPart, MailError> {
        let mut mixed = MultiPart::mixed().multipart(both);
        for attachment in &self.attachments {
            if attachment.name.chars().any(char::is_control) {
                return Err(MailError::Control { field: "attachment name" });
            }
            let kind = ContentType::parse(&attachment.mime).map_err(build)?;
            let part: SinglePart = MimeAttachment::new(attachment.name.clone()).body(attachment.bytes.clone(), kind);
            mixed = mixed.singlepart(part);
        }
        Ok(mixed)
    }
}

fn mailbox(field: &'static str, name: &str, address: &str) -> Result<Mailbox, MailError> {
    let address: Address = address.trim().parse().map_err(|_| MailError::Address { field, text: address.to_owned() })?;
    let name = name.trim();
    Ok(Mailbox::new((!name.is_empty()).then(|| name.to_owned()), address))
}

fn raw(name: &'static str, value: &str) -> Result<HeaderValue, MailError> {
    let name = HeaderName::new_from_ascii(name.to_owned()).map_err(build)?;
    Ok(HeaderValue::new(name, value.to_owned()))
}

fn build(error: impl std::fmt::Display) -> MailError {
    MailError::Build { what: error.to_string() }
}

fn system_time(at: Timestamp) -> SystemTime {
    let seconds = u64::try_from(at.as_second()).unwrap_or(0);
    SystemTime::UNIX_EPOCH + Duration::from_secs(seconds)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;
    use mail_parser::{MessageParser, MimeHeaders};

    fn mail() -> Mail {
        Mail {
            from: ("Beispiel Medizintechnik GmbH".into(), "safety@maker.example".into()),
            to: ("Лаборатория Пример".into(), "lab@beispiel.example".into()),
            reply_to: "support@maker.example".into(),
            subject: "Dringende Sicherheitsinformation FSN-1: Überprüfung nötig – Εργαστήριο".into(),
            text: "Guten Tag,\n\nÄÖÜ ß € Ω.\n".into(),
            html: "<p>Guten Tag, &Auml;ÖÜ</p>".into(),
            attachments: vec![Attachment {
                name: "FSN-1-Bestätigung.pdf".into(),
                mime: "application/pdf".into(),
                bytes: (0..92_000_u32).map(|n| (n * 7 % 251) as u8).collect(),
            }],
            message_id: "<abc@maker.example>".into(),
            date: "2026-01-12T08:00:00Z".parse().unwrap(),
            lang: "de".into(),
            auto_submitted: true,
        }
    }

    #[test]
    fn comes_back_as_it_was() {
        let bytes = mail().to_bytes().unwrap();
        assert!(bytes.iter().all(u8::is_ascii), "7-bit on the wire");
        let parsed = MessageParser::default().parse(&bytes).unwrap();
        assert_eq!(parsed.subject().unwrap(), mail().subject);
        assert_eq!(parsed.message_id().unwrap(), "abc@maker.example");
        assert_eq!(parsed.to().unwrap().first().unwrap().name().unwrap(), "Лаборатория Пример");
        assert_eq!(parsed.body_text(0).unwrap().replace("\r\n", "\n").trim_end(), mail().text.trim_end());
        let file = parsed.attachment(0).unwrap();
        assert_eq!(file.attachment_name().unwrap(), "FSN-1-Bestätigung.pdf");
        assert_eq!(file.contents(), mail().attachments[0].bytes);
        assert_eq!(parsed.header_raw("Auto-Submitted").unwrap().trim(), "auto-generated");
        assert_eq!(parsed.header_raw("Content-Language").unwrap().trim(), "de");
        assert!(parsed.header_raw("List-Unsubscribe").is_none());
    }

    #[test]
    fn header_fields_cannot_smuggle_a_header() {
        for field in 0..3 {
            let mut bad = mail();
            let place = match field {
                0 => &mut bad.subject,
                1 => &mut bad.to.0,
                _ => &mut bad.attachments[0].name,
            };
            place.push_str("\r\nBcc: somebody@else.example");
            assert!(matches!(bad.to_bytes(), Err(MailError::Control { .. })), "{field}");
        }
        let bad = Mail { to: (String::new(), "a@b.example\r\nBcc: x@y.example".into()), ..mail() };
        assert!(matches!(bad.to_bytes(), Err(MailError::Address { field: "receiver", .. })));
    }
}
