//! Why a mail did not arrive: one word of the field, from the words of the server, its status and its reply code.
//!
//! The words of [`Reason`] are those that operators of mail servers compare (Sisimai's list); in data they are written in
//! small letters without a gap. What is not known is `undefined`, never a guess. Caller: `bounce`.

use super::{kind::State, status::Status, tables};
use serde::Serialize;

macro_rules! reasons {
    ($($(#[$note:meta])* $name:ident = $word:literal),+ $(,)?) => {
        /// Why a mail did not arrive.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
        #[serde(rename_all = "lowercase")]
        pub enum Reason {
            $($(#[$note])* $name,)+
        }

        impl Reason {
            /// Every reason.
            pub const ALL: &[Self] = &[$(Self::$name),+];

            /// Its word in data.
            #[must_use]
            pub fn word(self) -> &'static str {
                match self { $(Self::$name => $word),+ }
            }
        }
    };
}

reasons! {
    /// No such mailbox (RFC 3463 X.1.1).
    UserUnknown = "userunknown",
    /// No such host or domain (X.1.2).
    HostUnknown = "hostunknown",
    /// The mailbox was there and went elsewhere (X.1.6).
    HasMoved = "hasmoved",
    /// The domain takes no mail (RFC 7505).
    NotAccept = "notaccept",
    /// The mailbox is full (X.2.2).
    MailboxFull = "mailboxfull",
    /// The account is disabled (X.2.1).
    Suspend = "suspend",
    /// Refused for the recipient after the contents were sent, or by the recipient's wish.
    Filtered = "filtered",
    /// Larger than the recipient may have (X.2.3).
    ExceedLimit = "exceedlimit",
    /// Larger than the system takes (X.3.4).
    MesgTooBig = "mesgtoobig",
    /// The sending server is refused.
    Blocked = "blocked",
    /// The sender's address is refused.
    Rejected = "rejected",
    /// The sending server has no reverse name (X.7.25).
    RequirePtr = "requireptr",
    /// The sending server or domain has a bad name.
    BadReputation = "badreputation",
    /// SPF, DKIM or DMARC failed (X.7.26 and others).
    AuthFailure = "authfailure",
    /// Taken for advertising.
    SpamDetected = "spamdetected",
    /// Taken for harmful.
    VirusDetected = "virusdetected",
    /// Against a rule of the receiver.
    PolicyViolation = "policyviolation",
    /// The receiver wants the sender to prove itself.
    SecurityError = "securityerror",
    /// Encryption of the way failed.
    FailedStartTls = "failedstarttls",
    /// Not as the formats want it.
    NotCompliantRfc = "notcompliantrfc",
    /// A fault in the contents (X.6.x).
    ContentError = "contenterror",
    /// The server passes nothing on.
    NoRelaying = "norelaying",
    /// Too many connections or recipients at once.
    TooManyConn = "toomanyconn",
    /// Too fast for this recipient.
    Speeding = "speeding",
    /// Tried for too long, or no connection (X.4.7, X.4.1).
    Expired = "expired",
    /// The way there is broken (X.4.x).
    NetworkError = "networkerror",
    /// The program that delivers failed.
    MailerError = "mailererror",
    /// The server failed (X.3.x).
    SystemError = "systemerror",
    /// The server's storage is full (X.3.1).
    SystemFull = "systemfull",
    /// A command was not understood (X.5.x).
    SyntaxError = "syntaxerror",
    /// It arrived.
    Delivered = "delivered",
    /// Nothing known says why.
    Undefined = "undefined",
}

impl Reason {
    fn by_word(word: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|reason| reason.word() == word)
    }

    /// Whether the address itself will not take mail again: sending there once more is of no use.
    #[must_use]
    pub fn is_of_the_address(self) -> bool {
        matches!(self, Self::UserUnknown | Self::HostUnknown | Self::HasMoved | Self::NotAccept)
    }
}

/// What is known when a reason is sought.
#[derive(Clone, Copy, Debug)]
pub(super) struct Known<'a> {
    /// What the server said, normalised.
    pub words: &'a str,
    /// The status, of the server's words or of the report.
    pub status: Option<Status>,
    /// The reply code.
    pub code: Option<u16>,
    /// The command that was answered, if it is said.
    pub command: Option<&'static str>,
    /// A program on the server said it.
    pub by_unix: bool,
}

/// The reason by words and status, and what decided. Weak words count only in what a server itself said.
pub(super) fn by_words(known: Known<'_>, weak: bool) -> Option<(Reason, String)> {
    let hit = tables::REASONS.strongest(known.words);
    if let Some(hit) = hit.filter(|hit| !hit.meaning.starts_with('~'))
        && let Some(reason) = Reason::by_word(hit.meaning)
    {
        return Some((in_context(reason, known), hit.phrase.to_owned()));
    }
    if let Some(reason) = known.status.and_then(by_status) {
        return Some((in_context(reason, known), known.status.map(|s| s.to_string()).unwrap_or_default()));
    }
    let hit = hit.filter(|_| weak)?;
    let reason = Reason::by_word(hit.meaning.trim_start_matches('~'))?;
    let reason = if reason == Reason::Rejected { by_command(known.command).unwrap_or(reason) } else { reason };
    Some((in_context(reason, known), hit.phrase.to_owned()))
}

/// The reason where no words are known.
pub(super) fn without_words(known: Known<'_>, state: State) -> (Reason, String) {
    // 421 and 451 are said of anything that passes, 500 to 504 of any command; a status about the server or its rules says
    // more.
    let of_server = known.status.is_some_and(|status| status.subject == 3);
    let of_policy = known.status.is_some_and(|status| status.subject == 7);
    let passing = known.code.filter(|code| match code {
        421 | 451 => !of_server,
        500..=504 => !of_policy,
        _ => true,
    });
    if let Some(reason) = passing.and_then(|code| by_code(code, known.command)) {
        return (reason, known.code.unwrap_or_default().to_string());
    }
    if known.by_unix {
        return (Reason::MailerError, "X-Unix".to_owned());
    }
    // The subject of a status alone (RFC 3463 3).
    let by_subject = match known.status.map(|status| status.subject) {
        Some(3) => Some(Reason::SystemError),
        Some(4) if state == State::Failed => Some(Reason::NetworkError),
        Some(7) => Some(Reason::SecurityError),
        _ => None,
    };
    if let (Some(reason), Some(status)) = (by_subject, known.status) {
        return (reason, status.to_string());
    }
    if state == State::Delayed {
        return (Reason::Expired, "delayed".to_owned());
    }
    (Reason::Undefined, String::new())
}

/// The same words mean another thing at another command (RFC 5321 3.3: recipients are refused at RCPT; who refuses one
/// after the contents were sent has looked at them).
fn in_context(reason: Reason, known: Known<'_>) -> Reason {
    let mailbox_known_bad = known.status.is_some_and(|status| status.is(1, 1) || status.is(1, 0) || status.is(1, 10));
    // RFC 5321 3.4: 551 says that the mailbox is elsewhere.
    if reason == Reason::UserUnknown && (known.code == Some(551) || known.status.is_some_and(|status| status.is(1, 6)))
    {
        return Reason::HasMoved;
    }
    match (reason, known.command) {
        (Reason::UserUnknown, Some("DATA" | "CONN" | "EHLO" | "MAIL")) if !mailbox_known_bad => Reason::Filtered,
        // A bare reply without a status, and nobody says at which command: it may have come after the contents.
        (Reason::UserUnknown, None)
            if known.code.is_some() && known.status.is_none_or(|s| s.is_empty() || s.subject == 7) =>
        {
            Reason::Filtered
        }
        _ => reason,
    }
}

fn by_command(command: Option<&str>) -> Option<Reason> {
    match command? {
        "CONN" | "EHLO" => Some(Reason::Blocked),
        "MAIL" => Some(Reason::Rejected),
        _ => None,
    }
}

/// What a status says alone (RFC 3463 3.2-3.8, RFC 7372, RFC 7505). A status whose detail is 0 says too little.
fn by_status(status: Status) -> Option<Reason> {
    Some(match (status.subject, status.detail) {
        (1, 1 | 3 | 4 | 10) => Reason::UserUnknown,
        (1, 2) => Reason::HostUnknown,
        (1, 6) => Reason::HasMoved,
        (1, 7 | 8) => Reason::Rejected,
        (1, 9) | (6, _) => Reason::ContentError,
        (2, 1) => Reason::Suspend,
        (2, 2) => Reason::MailboxFull,
        (2, 3) => Reason::ExceedLimit,
        (2, 4) => Reason::Filtered,
        (3, 1) => Reason::SystemFull,
        (3, 2 | 3 | 5) => Reason::SystemError,
        (3, 4) => Reason::MesgTooBig,
        (4, 1 | 2 | 7) => Reason::Expired,
        (4, 4) => Reason::HostUnknown,
        (4, 3 | 5 | 6) => Reason::NetworkError,
        (5, 3) => Reason::TooManyConn,
        (5, 1 | 2 | 4) => Reason::SyntaxError,
        (7, 13) => Reason::Suspend,
        (7, 20..=24 | 26 | 30) => Reason::AuthFailure,
        (7, 25) => Reason::RequirePtr,
        (7, 27) => Reason::NotAccept,
        (7, 2..=12 | 14) => Reason::SecurityError,
        _ => return None,
    })
}

fn by_code(code: u16, command: Option<&str>) -> Option<Reason> {
    Some(match (code, command) {
        (551, _) => Reason::HasMoved,
        (552, _) => Reason::MesgTooBig,
        (421 | 451, None) => Reason::Expired,
        (500..=504, _) => Reason::SyntaxError,
        (_, Some("CONN" | "EHLO")) => Reason::Blocked,
        (550 | 553 | 554, Some("MAIL")) => Reason::Rejected,
        (550 | 553, Some("RCPT")) => Reason::UserUnknown,
        (550 | 554, Some("DATA")) => Reason::Filtered,
        _ => return None,
    })
}
