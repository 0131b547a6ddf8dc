//! The one error of the acts: what kind, a stable code, what may be said outside, and what belongs in the log only.
//!
//! A refusal of a rule is an error here because the act did not happen; a bounce or an unreachable server is not, it is
//! a fact. What a person may not know about reads as not found. `docs/reference/errors.md` is generated from [`CODES`].

use std::fmt;

/// What a door does with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// There is no such thing, or it is not for this person.
    NotFound,
    /// A rule forbids it now.
    Refused,
    /// What was sent cannot be used; it says which field.
    Invalid,
    /// Somebody else was faster; look again and repeat.
    Conflict,
    /// Database, disk or mail server is not there; repeat later, nothing is lost.
    Unavailable,
    /// A fault of ours.
    Internal,
}

/// Every code, with its kind and what it means. Codes are never renamed.
pub const CODES: &[(&str, Kind, &str)] = &[
    ("action.unknown", Kind::NotFound, "There is no such field action."),
    ("action.exists", Kind::Refused, "A field action with this reference is there already."),
    ("link.unknown", Kind::NotFound, "This link is not valid, was withdrawn or has ended."),
    ("staff.unknown", Kind::NotFound, "Name, password or code do not fit."),
    ("staff.role", Kind::Refused, "This needs a role that you do not hold."),
    ("approval.stage", Kind::Refused, "This is not possible at this stage."),
    ("approval.author", Kind::Refused, "Whoever wrote or scoped the notice may not approve it."),
    ("approval.same-person", Kind::Refused, "The two signatures must come from two persons."),
    ("approval.role-signed", Kind::Refused, "This role has signed already."),
    ("approval.changed", Kind::Conflict, "The files have changed since they were shown. Look at them again."),
    ("approval.components", Kind::Refused, "Password or second component is not right, or the code was used already."),
    ("notice.gaps", Kind::Refused, "The notice has gaps that block submission."),
    ("mail.unknown", Kind::NotFound, "There is no such mail, or it was dealt with already."),
    ("mail.number", Kind::Invalid, "There is no recipient with this number in the field action."),
    ("mail.unreadable", Kind::Invalid, "The mail cannot be read; its bytes are kept."),
    ("notice.form", Kind::Invalid, "There is no such profile of a reply form."),
    ("notice.clause", Kind::Invalid, "There is no such clause, or it is not marked as a translation."),
    (
        "notice.language",
        Kind::Invalid,
        "The notice does not exist in this language, or the language is not known here.",
    ),
    ("notice.reviewer", Kind::Refused, "A translation is reviewed by somebody else than its translator."),
    ("notice.unreadable", Kind::Invalid, "The notice cannot be read."),
    (
        "instructions.unreadable",
        Kind::Invalid,
        "The file of instructions is too large, or its bytes are not what its name says.",
    ),
    (
        "seal.stamp",
        Kind::Unavailable,
        "The time stamp service gave no time stamp, and without one nothing is dispatched.",
    ),
    ("answer.unreadable", Kind::Invalid, "The file of answers cannot be read."),
    (
        "answer.doubtful",
        Kind::Invalid,
        "Something about the file of answers is doubtful; nothing was recorded. Correct it and send it again.",
    ),
    ("answer.foreign", Kind::Refused, "The file answers another notice, or is another consignee's."),
    ("instructions.link", Kind::Refused, "What stands behind the link could not be fetched."),
    ("notice.stated", Kind::Invalid, "A choice cannot be read, or contradicts another one."),
    ("notice.representatives", Kind::Invalid, "A line of the local representatives cannot be read."),
    ("notice.products", Kind::Invalid, "A line of the products cannot be read."),
    ("form.unreadable", Kind::Invalid, "The form cannot be read."),
    ("records.unreadable", Kind::Invalid, "The list cannot be read."),
    ("scope.missing", Kind::Refused, "The scope must be resolved first."),
    ("scope.empty", Kind::Refused, "No consignee is in scope."),
    ("dispatch.gates", Kind::Refused, "Authorities must be informed first, or the gate overridden with a reason."),
    ("dispatch.digest", Kind::Refused, "A file is not the one that was signed. It is not sent."),
    ("response.invalid", Kind::Invalid, "The answer cannot be taken as it is."),
    ("contact.invalid", Kind::Invalid, "This is no mail address."),
    ("cascade.invalid", Kind::Invalid, "A line of the list cannot be taken."),
    ("cascade.unsealed", Kind::Invalid, "This file is not sealed; names are not to come here."),
    ("letters.none", Kind::Refused, "Nobody is to be reached by letter now."),
    ("letters.batch", Kind::Refused, "This batch was posted already, or a later one took its place."),
    ("letters.day", Kind::Invalid, "The day of posting lies before the batch was made, or is still to come."),
    (
        "letters.unknown",
        Kind::Refused,
        "No letter to this consignee is on record as posted in a batch, or it came back already.",
    ),
    ("response.second-look", Kind::Refused, "Whoever typed an answer may not confirm it: a second person looks."),
    ("call.none", Kind::Refused, "No call is due here now."),
    ("call.taken", Kind::Refused, "Somebody else has this call."),
    ("call.time-skipped", Kind::Invalid, "Clocks are set forward over this time there: it does not exist on that day."),
    ("call.time-twice", Kind::Invalid, "Clocks are set back there: this time comes twice on that day."),
    ("call.not-taken", Kind::Refused, "Take the call first; after half an hour it is free for others."),
    ("closure.blocked", Kind::Refused, "Something stands in the way of closing."),
    ("task.unknown", Kind::NotFound, "This work is not open."),
    ("unit.unknown", Kind::NotFound, "This unit is not in scope here."),
    ("profile.invalid", Kind::Invalid, "The check profile cannot be used."),
    (
        "profile.version",
        Kind::Refused,
        "This version of the check profile was published with other contents. Give it a new version.",
    ),
    ("profile.none", Kind::NotFound, "There is no such check profile here."),
    ("evidence.unreadable", Kind::Invalid, "This is no evidence of fieldcheck."),
    ("evidence.signature", Kind::Invalid, "The evidence was changed after it was signed."),
    ("evidence.notice", Kind::Refused, "The evidence belongs to another notice."),
    (
        "evidence.profile",
        Kind::Refused,
        "The evidence follows a check profile that was not handed out here, or was withdrawn.",
    ),
    ("evidence.serial", Kind::Invalid, "The evidence names no serial number, so it is about no unit."),
    ("evidence.challenge-used", Kind::Refused, "The challenge in the evidence was answered before."),
    ("evidence.not-shown", Kind::NotFound, "Nothing shows yet that this unit is done."),
    ("dossier.unreadable", Kind::Invalid, "The dossier does not fit together."),
    ("story.unreadable", Kind::Invalid, "The story cannot be read."),
    ("system.conflict", Kind::Conflict, "Somebody else changed this at the same moment. Please repeat."),
    (
        "system.unavailable",
        Kind::Unavailable,
        "Something we need is not reachable. Nothing is lost; please repeat later.",
    ),
    ("system.fault", Kind::Internal, "A fault of ours. It was noted."),
];

/// Why an act did not happen.
#[derive(Debug)]
pub struct Error {
    /// What a door does with it.
    pub kind: Kind,
    /// Stable code, one of [`CODES`].
    pub code: &'static str,
    /// May be said to whoever asked: the values that matter (field, row, name).
    pub outward: String,
    /// For our log.
    pub inward: String,
}

/// Shorthand.
pub type Result<T> = std::result::Result<T, Error>;

impl Error {
    /// With this code; what is said outside follows the general meaning of the code.
    pub fn new(code: &'static str, outward: impl Into<String>) -> Self {
        let kind = CODES.iter().find(|(c, _, _)| *c == code).map_or(Kind::Internal, |(_, kind, _)| *kind);
        Self { kind, code, outward: outward.into(), inward: String::new() }
    }
    /// A fault of ours, said outside in general terms only.
    pub fn fault(inward: impl fmt::Display) -> Self {
        Self { inward: inward.to_string(), ..Self::new("system.fault", "") }
    }
    /// The general meaning of the code.
    pub fn meaning(&self) -> &'static str {
        CODES.iter().find(|(c, _, _)| *c == self.code).map_or("", |(_, _, meaning)| meaning)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.meaning())?;
        if !self.outward.is_empty() {
            write!(f, " {}", self.outward)?;
        }
        write!(f, " [{}]", self.code)?;
        if !self.inward.is_empty() {
            write!(f, " ({})", self.inward)?;
        }
        Ok(())
    }
}

impl std::error::Error for Error {}

impl From<store::Error> for Error {
    fn from(error: store::Error) -> Self {
        let code = match error.kind {
            store::Kind::Conflict | store::Kind::Unique | store::Kind::Settled => "system.conflict",
            _ if error.is_retryable() => "system.unavailable",
            store::Kind::DiskFull | store::Kind::Unavailable | store::Kind::Busy => "system.unavailable",
            _ => "system.fault",
        };
        Self { inward: error.to_string(), ..Self::new(code, "") }
    }
}

impl From<ledger::Error> for Error {
    fn from(error: ledger::Error) -> Self {
        Self::fault(error)
    }
}

impl From<documents::Error> for Error {
    fn from(error: documents::Error) -> Self {
        Self::new("notice.unreadable", error.to_string())
    }
}

impl From<domain::approval::Refusal> for Error {
    fn from(refusal: domain::approval::Refusal) -> Self {
        use domain::approval::Refusal as R;
        let code = match &refusal {
            R::Stage { .. } => "approval.stage",
            R::Role { .. } => "staff.role",
            R::Author => "approval.author",
            R::SamePerson => "approval.same-person",
            R::RoleSigned => "approval.role-signed",
            R::Changed => "approval.changed",
        };
        Self::new(code, refusal.to_string())
    }
}
