//! What a mail is: the kinds and what each of them says. Plain data; who decides is `automatic`.
//!
//! Read by `app` (joining to consignees) and by the command line as JSON.

use super::{address::Mailbox, reason::Reason, status::Status};
use jiff::civil::Date;
use serde::Serialize;

/// What a mail is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum Kind {
    /// A server reports on a mail (RFC 3464, or a report of the same meaning).
    DeliveryReport(DeliveryReport),
    /// A program answered (RFC 3834), and says nothing of an absence.
    AutoReply,
    /// A program answered: the person is away.
    OutOfOffice(Absence),
    /// A program wants the sender to prove itself.
    Challenge,
    /// A provider reports a complaint (RFC 5965).
    #[serde(rename = "feedback_report")]
    Complaint(Complaint),
    /// The recipient's program says what happened to a mail (RFC 8098).
    DispositionNotification(Disposition),
    /// A person wrote it, as far as can be known.
    HumanAnswer,
    /// A person passed on what a person wrote.
    ForwardedAnswer {
        /// Who wrote what was passed on, if it is said.
        from: Option<Mailbox>,
        /// Where it starts: a part, or `text` with the place of its first letter.
        place: String,
    },
    /// Nothing of these: for a person.
    Other,
}

impl Kind {
    /// Its word in data.
    #[must_use]
    pub fn word(&self) -> &'static str {
        match self {
            Self::DeliveryReport(_) => "delivery_report",
            Self::AutoReply => "auto_reply",
            Self::OutOfOffice(_) => "out_of_office",
            Self::Challenge => "challenge",
            Self::Complaint(_) => "feedback_report",
            Self::DispositionNotification(_) => "disposition_notification",
            Self::HumanAnswer => "human_answer",
            Self::ForwardedAnswer { .. } => "forwarded_answer",
            Self::Other => "other",
        }
    }

    /// Whether a program wrote it and no person has to read it for what it says.
    #[must_use]
    pub fn is_automatic(&self) -> bool {
        !matches!(self, Self::HumanAnswer | Self::ForwardedAnswer { .. } | Self::Other)
    }
}

/// What happened to the mail (RFC 3464 2.3.3).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// It arrived.
    Delivered,
    /// It was passed on to many.
    Expanded,
    /// It was passed on to where no reports come from.
    Relayed,
    /// It is still tried.
    Delayed,
    /// It did not arrive.
    Failed,
}

/// A report on a mail.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct DeliveryReport {
    /// What happened, for the recipient with the worst of it.
    pub state: State,
    /// The address of at least one recipient will not take mail again.
    pub hard: bool,
    /// Who reports (RFC 3464 2.2.2).
    pub reporting_mta: Option<String>,
    /// The envelope's name given by the sender (RFC 3464 2.2.1).
    pub envelope_id: Option<String>,
    /// Each recipient that is named.
    pub recipients: Vec<Recipient>,
}

/// What is reported on one recipient.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Recipient {
    /// The address as it was last (RFC 3464 2.3.2); empty if the report names none.
    pub final_recipient: String,
    /// The address as the sender wrote it (2.3.1).
    pub original_recipient: Option<String>,
    /// What happened.
    pub state: State,
    /// The address itself will not take mail again.
    pub hard: bool,
    /// The status (RFC 3463): of the server's words, else of the report.
    pub status: Option<Status>,
    /// The reply code (RFC 5321 4.2).
    pub reply_code: Option<u16>,
    /// Why.
    pub reason: Reason,
    /// The words that decided why.
    pub reason_by: String,
    /// What the server said.
    pub diagnostic: String,
    /// The command that was answered.
    pub command: Option<&'static str>,
    /// The server that said it.
    pub remote_mta: Option<String>,
}

/// An absence.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Absence {
    /// Until when.
    pub until: Option<Until>,
    /// Who stands in.
    pub deputies: Vec<Deputy>,
}

/// The end of an absence as written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Until {
    /// The words.
    pub text: String,
    /// The day; without a year the one nearest to the day of the mail.
    pub day: Option<Date>,
    /// Where the words start in the text, in bytes.
    pub place: usize,
}

/// Somebody named as a deputy.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Deputy {
    /// The name; empty if none stands in front of the address.
    pub name: String,
    /// The mail address; empty if only a name is given.
    pub address: String,
    /// Where the address, or else the name, starts in the text, in bytes.
    pub place: usize,
}

/// A complaint (RFC 5965 3).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Complaint {
    /// `abuse`, `fraud`, `virus`, `other`, `not-spam`, `auth-failure`, `opt-out`, ...
    #[serde(rename = "type")]
    pub what: String,
    /// To whom the mail had gone, as far as it is not blacked out.
    pub recipients: Vec<String>,
    /// The path of the mail complained of.
    pub original_mail_from: Option<String>,
    /// The reporting program.
    pub user_agent: Option<String>,
    /// The wish is to get no more mail.
    pub unsubscribe: bool,
}

/// What happened to a mail at the recipient's (RFC 8098 3.2.6).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Disposition {
    /// `displayed`, `deleted`, `dispatched`, `processed`, `denied`, `failed`.
    #[serde(rename = "type")]
    pub what: String,
    /// A person did it (`manual-action`), no program.
    pub manual: bool,
    /// Whose mailbox.
    pub final_recipient: String,
    /// The mail it is about, without brackets.
    pub original_message_id: Option<String>,
}
