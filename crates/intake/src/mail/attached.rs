//! What is attached to a mail: names and bytes, as far as they may be kept. Nothing about them is interpreted here.
//!
//! Attached mails are looked into as far as the limits allow; one that is encoded against RFC 2046 is decoded and looked
//! into, too. Callers: `read`, `attachments`.

use super::{
    Limits,
    body::is_text,
    part::{Part, Shape, Tree},
};
use serde::{Serialize, Serializer, ser::SerializeStruct};
use sha2::{Digest, Sha256};

/// How many encoded mails in each other are opened.
const ENCODED: usize = 3;

/// One attachment.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Attachment {
    /// Its file name, for people only; empty if it has none.
    pub name: String,
    /// Its media type as named by the sender, in small letters.
    pub mime: String,
    /// Its part, by the numbers of the parts around it.
    pub part: String,
    /// Its bytes, decoded.
    pub bytes: Vec<u8>,
}

impl Serialize for Attachment {
    /// Without its bytes: their number and digest stand for them.
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        let mut value = out.serialize_struct("Attachment", 5)?;
        value.serialize_field("name", &self.name)?;
        value.serialize_field("mime", &self.mime)?;
        value.serialize_field("part", &self.part)?;
        value.serialize_field("size", &self.bytes.len())?;
        value.serialize_field("sha256", &data_encoding::HEXLOWER.encode(&Sha256::digest(&self.bytes)))?;
        value.end()
    }
}

/// What was found.
#[derive(Debug, Default)]
pub(super) struct Found {
    pub kept: Vec<Attachment>,
    /// How many there are.
    pub total: usize,
}

/// Gathers the attachments of a mail and of the mails in it.
pub(super) fn gather(tree: &Tree<'_>, limits: Limits) -> Found {
    let mut found = Found::default();
    into(tree, limits, "", ENCODED, &mut found);
    found
}

fn into(tree: &Tree<'_>, limits: Limits, prefix: &str, deeper: usize, found: &mut Found) {
    for (place, part) in tree.parts.iter().enumerate() {
        if part.shape != Shape::Leaf || is_body(part) {
            continue;
        }
        if deeper > 0 && part.mime == "message/rfc822" {
            let bytes = part.decoded();
            let inner = Tree::read(&bytes, limits);
            if inner.parts.first().is_some_and(|part| !part.fields.is_empty()) {
                into(&inner, limits, &format!("{prefix}{}/", tree.number(place)), deeper - 1, found);
                continue;
            }
        }
        found.total += 1;
        if found.kept.len() < limits.attachments {
            let part_number = format!("{prefix}{}", tree.number(place));
            let (name, mime) = (part.file_name(), part.mime.clone());
            found.kept.push(Attachment { name, mime, part: part_number, bytes: part.decoded().into_owned() });
        }
    }
}

/// Text of a mail, and the parts of a report made for programs, are not attachments.
fn is_body(part: &Part<'_>) -> bool {
    const REPORTS: &[&str] = &[
        "message/delivery-status",
        "message/feedback-report",
        "message/disposition-notification",
        "text/rfc822-headers",
    ];
    if REPORTS.contains(&part.mime.as_str()) {
        return true;
    }
    is_text(part)
}
