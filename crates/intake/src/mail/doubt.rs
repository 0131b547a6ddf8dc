//! What a person should know about a mail before trusting what was read: one line per code.
//!
//! Each doubt has a code that stays the same, the place, and what to do. A code is stable: pages and translations refer to
//! it. Callers: every file of this reader; `app` shows them.

use serde::Serialize;

/// Something that was not taken as it stands, or not taken at all.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Doubt {
    /// Its name, one of [`CODES`].
    pub code: &'static str,
    /// Where: a field, a part by its number, the text.
    pub place: String,
    /// What it is and what a person can do.
    pub advice: String,
    /// The words or the number in question; the advice holds them, too.
    #[serde(skip)]
    pub value: String,
}

/// The name of one kind of doubt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Code(&'static str);

/// Names every kind of doubt, and lists their codes.
macro_rules! codes {
    ($($name:ident $code:literal;)*) => {
        $(pub(super) const $name: Code = Code($code);)*
        /// The codes of every kind of doubt.
        pub const CODES: &[&str] = &[$($code),*];
    };
}

codes! {
    NO_HEAD "no-head";
    MANY_ATTACHMENTS "many-attachments";
    MANY_PARTS "many-parts";
    DEEP "deep";
    TORN "torn";
    LONG_TEXT "long-text";
    HIDDEN_TEXT "hidden-text";
    STRUCK_THROUGH "struck-through";
    ALTERNATIVES_DIFFER "alternatives-differ";
    TEXT_OF_ATTACHMENT "text-of-attachment";
    CHARSET "charset";
    NO_TEXT "no-text";
    MANY_WRITERS "many-writers";
    NO_WRITER "no-writer";
    NO_DATE "no-date";
    ANSWER_GONE "answer-gone";
    ANSWER_STOPPED "answer-stopped";
    ANSWER_ASKS "answer-asks";
    ANSWER_NAMES_OTHER "answer-names-other";
    ANSWER_UNKNOWN "answer-unknown";
    ENCRYPTED "encrypted";
    NOTHING_IN_IT "nothing-in-it";
    REPORT_OF_DOMAIN "report-of-domain";
    SENDER_OF_REPORTS "sender-of-reports";
    EMPTY_PATH "empty-path";
    SAYS_AUTOMATIC "says-automatic";
    LOOKS_LIKE_REPORT "looks-like-report";
    LOOKS_AUTOMATIC "looks-automatic";
    LOOKS_LIKE_CHALLENGE "looks-like-challenge";
    CAME_BY_LIST "came-by-list";
}

impl Doubt {
    pub(super) fn new(code: Code, place: impl Into<String>, advice: impl Into<String>) -> Self {
        Self { code: code.0, place: place.into(), advice: advice.into(), value: String::new() }
    }

    /// The same, about these words or this number.
    pub(super) fn about(self, value: impl Into<String>) -> Self {
        Self { value: value.into(), ..self }
    }
}

impl std::fmt::Display for Doubt {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "{}: {}", self.place, self.advice)
    }
}
