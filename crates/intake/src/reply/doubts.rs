//! Everything that can be doubtful about a reply: one line per code, with what is meant and what a person can do.
//!
//! A code is stable: pages and translations refer to it. A doubt never withholds a value; it says why somebody should look.
//! Called by `propose` and its parts.

use serde::Serialize;
use std::ops::Range;

/// Most doubts that are told of one mail.
const MOST: usize = 200;

/// One doubt.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Doubt {
    /// The stable code.
    pub code: &'static str,
    /// Where, if it has a place.
    pub place: Option<Range<usize>>,
    /// What is doubtful.
    pub what: &'static str,
    /// What a person can do.
    pub todo: &'static str,
}

macro_rules! known {
    ($($name:ident: $code:literal, $what:literal, $todo:literal;)*) => {
        $(pub(super) const $name: (&str, &str, &str) = ($code, $what, $todo);)*
        /// Every kind of doubt: code, what is doubtful, what to do.
        pub const CODES: &[(&str, &str, &str)] = &[$($name),*];
    };
}

known! {
    NOTHING_OWN: "text.nothing-own", "Nothing in the mail seems to be the person's own words.", "Read the whole mail; the answer may stand inside the quotation.";
    OUR_WORDS: "text.our-words", "Words that we sent stand in the mail without marks of quotation; they were not read as an answer.", "Look whether the person confirms them with something beside them.";
    BELOW_PASSED_ON: "text.below-passed-on", "Words stand below a mail that was passed on or quoted; they were read as the person's.", "Check who wrote them.";
    NO_HEAD: "text.passed-on-without-head", "A line says that a passed-on mail begins, and no head of a mail follows; nothing below it was read as an answer.", "Read on below that line.";
    NAMED: "text.named-quotation", "A line says that somebody wrote what follows, without marks of quotation; nothing below it was read as an answer.", "Read on below that line.";
    WRAPPED: "text.broken-quotation", "A line without a mark stands between quoted lines as the rest of one of them; it was not read as an answer.", "Look whether the person wrote it.";
    TOO_LONG: "text.long", "The mail has more own words than are read for an answer.", "Read the mail.";
    LANGUAGE: "text.language", "The language of the mail was not recognised.", "Read the mail, or have it read.";
    CONDITION: "said.condition", "The statement depends on a condition.", "Read the sentence; nothing is taken as done.";
    CONDITION_BEHIND: "said.condition-behind", "A condition stands behind the statement.", "Read the sentence; ask whether it is done already.";
    HEDGED: "said.hedged", "The statement is partial, a guess, hearsay or in doubt, or there are words beside it that were not understood.", "Read the sentence, and ask; nothing is taken as done.";
    QUESTION: "said.question", "The sentence is a question; nothing in it is taken as said.", "Answer the question.";
    DOUBLE: "said.double-negation", "The statement is negated twice.", "Read the sentence; nothing is taken as done.";
    AMBIGUOUS: "said.ambiguous", "It is not clear which statement belongs to the unit.", "Read the sentence and choose.";
    CONTRADICTION: "said.contradiction", "Two different things are said about the unit; the more cautious one stands here.", "Ask which is meant.";
    SCOPE: "said.scope", "Something is said, but not about which units.", "Choose the units, or ask.";
    YES_NO: "said.yes-no", "Only yes or no stands beside the unit.", "Check what the yes or no answers.";
    COUNT: "said.count", "The text speaks of both, but the consignee has another number of units.", "Check which units are meant.";
    SERIAL_LETTER: "serial.letter", "The serial number fits only if the letter O is read as a zero, or I as a one.", "Compare the serial number.";
    SERIAL_RANGE: "serial.range", "A range of serial numbers was written out; only known ones are proposed.", "Check that the range means these units.";
    SERIAL_SHORT: "serial.shortened", "The serial number is shortened in the text.", "Compare the serial number.";
    SERIAL_SPLIT: "serial.split", "The serial number is written with a space between figures.", "Compare the serial number.";
    SERIAL_UNKNOWN: "serial.unknown", "A serial number is named that was not sent to this consignee.", "Check whether the consignee has a unit that nobody knew of.";
    YEAR: "date.year", "The date has no year; it was completed.", "Check the year.";
    ORDER: "date.order", "The date can be read in two ways.", "Check day and month.";
    AHEAD: "date.ahead", "Something is said to be done on a day that has not come.", "Ask whether it is done.";
    BEHIND: "date.behind", "Something is promised for a day that is past.", "Ask whether it is done.";
    RELATIVE: "date.relative", "The day is named from the day of the mail.", "Check the date against the date of the mail.";
    UNSUBSCRIBE: "contact.unsubscribe", "The person wants no more mail.", "Find another contact; the consignee stays.";
    MORE: "doubts.more", "There are more doubts than are told.", "Read the mail.";
}

/// The doubts as they come up.
#[derive(Debug, Default)]
pub(super) struct Doubts(Vec<Doubt>);

impl Doubts {
    /// Adds one; the same twice is told once.
    pub(super) fn add(&mut self, known: (&'static str, &'static str, &'static str), place: Option<Range<usize>>) {
        let told = |d: &Doubt| d.code == known.0 && d.place == place;
        if self.0.len() > MOST || self.0.iter().any(told) {
            return;
        }
        let (code, what, todo) = if self.0.len() < MOST { known } else { MORE };
        self.0.push(Doubt { code, place, what, todo });
    }

    /// All of them.
    pub(super) fn into_list(self) -> Vec<Doubt> {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_is_told_once_and_says_what_to_do() {
        let codes: std::collections::BTreeSet<_> = CODES.iter().map(|known| known.0).collect();
        assert_eq!(codes.len(), CODES.len());
        assert!(CODES.iter().all(|(_, what, todo)| what.ends_with('.') && todo.ends_with('.')));
    }
}
