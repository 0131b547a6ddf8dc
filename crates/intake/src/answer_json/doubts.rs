//! Everything that can be doubtful about a machine answer: one line per code, with what to do.
//!
//! A code is stable: programs refer to it. `{at}` and `{value}` are filled in. Nothing is decided here.

use serde::Serialize;

/// One kind of doubt.
#[derive(Clone, Copy, Debug)]
pub struct Known {
    /// Stable short name.
    pub code: &'static str,
    /// What is wrong; `{at}` and `{value}` are filled in.
    pub what: &'static str,
    /// What to do.
    pub todo: &'static str,
}

/// Something that does not fit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Doubt {
    /// Stable short name, see [`super::CODES`].
    pub code: &'static str,
    /// Where, as a JSON Pointer (RFC 6901).
    pub at: String,
    /// The value in question, at most 80 characters.
    pub value: String,
    /// What is wrong, as a sentence.
    pub what: String,
    /// What to do about it.
    pub todo: String,
}

impl Known {
    pub(super) fn about(&self, at: &str, value: &str) -> Doubt {
        let value = shorten(value);
        let what = self.what.replace("{at}", at).replace("{value}", &value);
        Doubt { code: self.code, at: at.to_owned(), value, what, todo: self.todo.to_owned() }
    }
}

/// At most 80 characters, in one line.
pub(super) fn shorten(text: &str) -> String {
    let plain = |c: char| if c.is_control() { ' ' } else { c };
    let mut short: String = text.chars().map(plain).take(80).collect();
    if text.chars().nth(80).is_some() {
        short.push('…');
    }
    short
}

/// Declares the doubts and lists them.
macro_rules! list {
    ($($name:ident $code:literal $what:literal $todo:literal;)*) => {
        $(pub(super) const $name: Known = Known { code: $code, what: $what, todo: $todo };)*
        /// All codes.
        pub const CODES: &[Known] = &[$($name),*];
    };
}

list! {
    UNKNOWN "key.unknown" "{at} is no member of this format." "Remove it, or look for its right name in answer.schema.json.";
    TWICE "key.twice" "{at} stands twice in its object; neither was read." "Write it once.";
    TYPE "type.wrong" "{at} is {value}." "Write it with the type that answer.schema.json says; serial numbers are texts in quotation marks.";
    MISSING "key.missing" "{at} is missing." "Add it.";
    EMPTY "text.empty" "{at} is empty." "Write what is meant, or leave it out.";
    LONG "text.long" "{at} is too long." "Shorten it: 64 characters for a number or a name of a question, 300 for a name, 2000 for a comment.";
    DATE "date.form" "{at} is \"{value}\", which is no day." "Write the day as 2026-12-03.";
    DISPOSITION "disposition.unknown" "{at} is \"{value}\"." "Write one of: done, not_yet, not_here, passed_on, scrapped, cannot, never_had.";
    RECEIVER "receiver.missing" "{at}: the unit was passed on, and nothing says to whom." "Add passed_on_to.";
    REASON "reason.missing" "{at}: the measures cannot be carried out, and nothing says why." "Add reason.";
    SPARE "member.spare" "{at} does not belong to this disposition." "Remove it: passed_on_to goes with passed_on, reason with cannot, date with done, not_yet and scrapped.";
    COMMENT "comment.read" "{at} is a comment: \"{value}\"." "A person has to read it.";
    SERIAL "serial.twice" "{at}: the serial number {value} stands in several units." "Name each serial number once.";
    HEX "evidence.form" "{at} is no SHA-256." "Write 64 hexadecimal digits in small letters.";
    MORE "doubts.more" "There are more faults than are listed." "Correct these first.";
}
