//! What is attached to a mail: names and bytes, as far as they may be read. Nothing about them is interpreted here.
//!
//! ```
//! let mail = b"From: a@lab.example\r\nContent-Type: text/plain\r\n\r\nGood day\r\n";
//! assert!(intake::mail::attachments(mail).unwrap().0.is_empty());
//! ```
//! Bounded by number, by size and by depth: an attached mail is looked into once. Callers: `app` (evidence by mail).

use mail_parser::{MessageParser, MimeHeaders};

/// Largest mail in bytes.
pub const LARGEST: usize = 48 * 1024 * 1024;
/// Most attachments that are looked at.
const MOST: usize = 64;

/// One attachment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attachment {
    /// Its file name, for people only; empty if it has none.
    pub name: String,
    /// Its bytes, decoded.
    pub bytes: Vec<u8>,
}

/// What was left out of a mail.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Doubt {
    /// More attachments than are looked at.
    #[error("only the first {MOST} attachments were looked at")]
    Many,
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

/// The attachments of a mail, those of mails attached to it included, and what was left out.
///
/// # Errors
/// [`Unreadable`] if it is too large or no mail.
pub fn attachments(bytes: &[u8]) -> Result<(Vec<Attachment>, Vec<Doubt>), Unreadable> {
    if bytes.len() > LARGEST {
        return Err(Unreadable::TooLarge(bytes.len()));
    }
    let mail = MessageParser::default().parse(bytes).filter(|m| m.from().is_some() || m.date().is_some());
    let mail = mail.ok_or(Unreadable::NoMail)?;
    let mut found = Vec::new();
    let mut total = 0;
    for message in std::iter::once(&mail).chain(mail.attachments().filter_map(|part| part.message())) {
        for part in message.attachments().filter(|part| part.message().is_none()) {
            total += 1;
            if found.len() < MOST {
                let name = part.attachment_name().unwrap_or_default().to_owned();
                found.push(Attachment { name, bytes: part.contents().to_vec() });
            }
        }
    }
    let doubts = if total > found.len() { vec![Doubt::Many] } else { Vec::new() };
    Ok((found, doubts))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;
    use proptest::prelude::*;

    fn mail(parts: &[(&str, &str)]) -> Vec<u8> {
        let mut text =
            "From: lab@klinik.example\r\nTo: maker@maker.example\r\nSubject: evidence\r\nMIME-Version: 1.0\r\n\
            Content-Type: multipart/mixed; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nGood day\r\n"
                .to_owned();
        for (name, body) in parts {
            let body = data_encoding::BASE64.encode(body.as_bytes());
            text.push_str(&format!(
                "--b\r\nContent-Type: application/json\r\nContent-Disposition: attachment; filename=\"{name}\"\r\n\
                Content-Transfer-Encoding: base64\r\n\r\n{body}\r\n"
            ));
        }
        text.push_str("--b--\r\n");
        text.into_bytes()
    }

    #[test]
    fn attachments_come_with_their_names() {
        let (found, doubts) = attachments(&mail(&[("a.dsse.json", "{}"), ("b.txt", "Grüße")])).unwrap();
        assert_eq!(found[0], Attachment { name: "a.dsse.json".into(), bytes: b"{}".to_vec() });
        assert_eq!((found.len(), &found[1].bytes[..], doubts.len()), (2, "Grüße".as_bytes(), 0));
    }

    #[test]
    fn a_mail_inside_a_mail_is_looked_into() {
        let inner = String::from_utf8(mail(&[("in.json", "{}")])).unwrap();
        let outer = format!(
            "From: a@b.example\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=\"o\"\r\n\r\n--o\r\n\
            Content-Type: message/rfc822\r\nContent-Disposition: attachment\r\n\r\n{inner}\r\n--o--\r\n"
        );
        let (found, _) = attachments(outer.as_bytes()).unwrap();
        assert_eq!(found.iter().map(|a| a.name.as_str()).collect::<Vec<_>>(), ["in.json"]);
    }

    #[test]
    fn too_many_are_counted_and_others_are_refused() {
        let many: Vec<(String, String)> = (0..70).map(|n| (format!("{n}.json"), "{}".to_owned())).collect();
        let many: Vec<(&str, &str)> = many.iter().map(|(n, b)| (n.as_str(), b.as_str())).collect();
        let (found, doubts) = attachments(&mail(&many)).unwrap();
        assert_eq!((found.len(), doubts), (MOST, vec![Doubt::Many]));
        assert_eq!(attachments(b"\x00\x01\x02"), Err(Unreadable::NoMail));
        assert_eq!(attachments(b""), Err(Unreadable::NoMail));
    }

    proptest! {
        #[test]
        fn no_bytes_break_it(bytes in prop::collection::vec(any::<u8>(), 0..2000), at in any::<prop::sample::Index>(), to in any::<u8>()) {
            let _ = attachments(&bytes);
            let mut changed = mail(&[("a.json", "{}")]);
            let at = at.index(changed.len());
            changed[at] = to;
            let _ = attachments(&changed);
        }
    }
}
