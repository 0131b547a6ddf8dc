//! Typed identifiers. Each is a short text that means one kind of thing; none can be passed where another is wanted.
//!
//! Ids are made by the caller (row 2 and above, which own chance), never here.

use serde::{Deserialize, Serialize};
use std::fmt;

macro_rules! text_id {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(String);

        impl $name {
            /// Takes the text as it is.
            pub fn new(text: impl Into<String>) -> Self {
                Self(text.into())
            }
            /// The text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.to_owned())
            }
        }
    )+};
}

text_id! {
    /// One field action, for example `fsn2025-1682`: lower case, safe in a path and an address.
    ActionId,
    /// One consignee within one field action: random, says nothing about the consignee.
    ConsigneeId,
    /// One recorded fact.
    FactId,
    /// One member of the maker's staff (the sign-in name).
    StaffId,
    /// One thing to be sent to one consignee; the outbox row, the Message-ID and the receipt share it.
    ParcelId,
    /// One batch of letters made for the printer.
    LetterBatchId,
    /// One response as it came in.
    ResponseId,
    /// One part of the form handed to a colleague.
    HandoverId,
    /// One message between a consignee and the maker.
    MessageId,
    /// One piece of work that needs a person.
    TaskId,
    /// The maker's own number for a consignee in its records (account number, debtor number).
    ConsigneeNo,
    /// The reference of a notice, for example `FSN2025-1682`.
    NoticeRef,
    /// A controlled document number, for example `M-AMR-01719`.
    DocumentNo,
    /// A catalogue number exactly as printed; leading zeros count.
    CatalogueNo,
    /// A serial number exactly as written on the unit or in the record.
    Serial,
    /// One unit within one field action: `<product key>/<serial>`, or `<product key>/?<row>` when the record names no serial.
    UnitKey,
    /// The short name of a product inside one action (`novaseq-6000dx`).
    ProductKey,
    /// The short name of a question on a reply form (`receipt`).
    QuestionId,
}

/// SHA-256 of some bytes, as 64 hex digits.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Digest(String);

impl Digest {
    /// Takes 64 lower-case hex digits; anything else is `None`.
    ///
    /// ```
    /// use domain::id::Digest;
    /// assert!(Digest::parse(&"0a".repeat(32)).is_some());
    /// assert!(Digest::parse(&"0A".repeat(32)).is_none(), "one spelling only");
    /// assert!(Digest::parse("0a").is_none());
    /// ```
    pub fn parse(hex: &str) -> Option<Self> {
        let fits = hex.len() == 64 && hex.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b));
        fits.then(|| Self(hex.to_owned()))
    }
    /// From its 32 bytes.
    pub fn from_bytes(bytes: &[u8; 32]) -> Self {
        use fmt::Write;
        let mut hex = String::with_capacity(64);
        for byte in bytes {
            // Writing into a String cannot fail.
            let _ = write!(hex, "{byte:02x}");
        }
        Self(hex)
    }
    /// The 64 hex digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }
    /// The first twelve digits, for people to compare.
    pub fn short(&self) -> &str {
        self.0.get(..12).unwrap_or(&self.0)
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A salted commitment to one value of a person's data: `c:` and 64 hex digits.
///
/// The value itself lies in an erasable table; erasing it leaves every fact and proof that carries this as it was.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Commitment(String);

impl Commitment {
    /// From the digest of salt, field name and value (made by `ledger`).
    pub fn from_digest(digest: &Digest) -> Self {
        Self(format!("c:{digest}"))
    }
    /// `c:` and 64 hex digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }
    /// Reads `c:` and 64 hex digits; `None` for anything else.
    pub fn parse(text: &str) -> Option<Self> {
        text.strip_prefix("c:").and_then(Digest::parse).map(|digest| Self::from_digest(&digest))
    }
}
