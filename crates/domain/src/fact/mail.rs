//! Mails that came in, as facts know them: reports about delivery, and whatever people and machines wrote.
//!
//! Stored formats, as the facts themselves. Reading mail is the business of `intake`, joining it that of `app`.

use super::Purpose;
use crate::id::{Commitment, Digest, ParcelId, ResponseId};
use serde::{Deserialize, Serialize};

/// A report about the delivery of one parcel (RFC 3464 and its older relatives).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeliveryReport {
    /// Which parcel.
    pub parcel: ParcelId,
    /// Why it was sent.
    pub purpose: Purpose,
    /// What became of it.
    pub state: DeliveryState,
    /// Enhanced status code (RFC 3463), if the report has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// Why, as one word of the reader of mail (`userunknown`, `mailboxfull`, ...); empty where it arrived.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reason: String,
    /// SHA-256 of the report.
    pub report: Digest,
}

/// What became of a parcel on its way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DeliveryState {
    /// The recipient's server has it, or it was displayed.
    Delivered,
    /// It is still on its way, or did not arrive this time only.
    Delayed,
    /// It will not arrive by this way.
    Failed,
}

/// A mail, or a file of answers ([`MailKind::Handed`]), that came in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct IncomingMail {
    /// SHA-256 of its bytes, which are kept.
    pub mail: Digest,
    /// What it is.
    pub says: MailKind,
    /// By what it was joined.
    pub joined: JoinedBy,
    /// Commitment to the sender's address.
    pub from: Commitment,
}

/// A mail that a person dealt with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SettledMail {
    /// Which.
    pub mail: Digest,
    /// How it ended.
    pub end: MailEnd,
}

/// What a mail is, as far as it matters for the work with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MailKind {
    /// Somebody wrote.
    Answer,
    /// Somebody wrote, and another one passed it on.
    Forwarded,
    /// Away, perhaps with a deputy.
    Absent,
    /// A machine answered.
    Automatic,
    /// Asks to be confirmed before the notice is delivered.
    Challenge,
    /// The recipient's provider says that the mail was called unwanted.
    Complaint,
    /// A report about delivery that names no parcel of ours.
    Report,
    /// Not understood.
    Other,
    /// No mail: a file of answers that a program handed in with the consignee's link, and that has doubts.
    Handed,
}

impl MailKind {
    /// All of them.
    pub const ALL: [Self; 9] = [
        Self::Answer,
        Self::Forwarded,
        Self::Absent,
        Self::Automatic,
        Self::Challenge,
        Self::Complaint,
        Self::Report,
        Self::Other,
        Self::Handed,
    ];
    /// The short word used in views and text keys.
    pub fn word(self) -> &'static str {
        match self {
            Self::Answer => "answer",
            Self::Forwarded => "forwarded",
            Self::Absent => "absent",
            Self::Automatic => "automatic",
            Self::Challenge => "challenge",
            Self::Complaint => "complaint",
            Self::Report => "report",
            Self::Other => "other",
            Self::Handed => "handed",
        }
    }
    /// The kind with this word.
    pub fn of_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.word() == word)
    }
    /// Whether a person has to look: whatever a machine said by itself needs nobody.
    pub fn needs_person(self) -> bool {
        self != Self::Automatic
    }
}

/// By what a mail was joined to its consignee, the strongest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum JoinedBy {
    /// The address it was sent back to carries the parcel (VERP).
    ReturnPath,
    /// It answers a Message-ID of ours, or returns it.
    MessageId,
    /// A link of the portal stands in it, which nobody can guess.
    Link,
    /// A form of ours is attached that carries the consignee.
    Form,
    /// The sender is the only one we wrote to at this address.
    Sender,
    /// A person said so.
    Person,
}

/// How a mail ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "is")]
pub enum MailEnd {
    /// It was taken as a response.
    Response {
        /// Which one.
        response: ResponseId,
    },
    /// The contact was corrected after it.
    Contact,
    /// It needs nothing more.
    Nothing,
}
