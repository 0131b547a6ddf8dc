//! The parts of a mail's text: what the person wrote, and everything else, each with the reason.
//!
//! The parts lie one after the other and cover the whole text: nothing is lost, and every byte has one kind. Places are
//! bytes of the text, on boundaries of characters. Callers: `app` and the triage page, which show the places.

use serde::Serialize;
use std::ops::Range;

/// What a part is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Written by the person who answers. Only this is read for an answer.
    Own,
    /// Somebody else's words, as a rule ours.
    Quoted,
    /// Closing words, name, title, telephone; the line that a program puts under a mail.
    Signature,
    /// Legal notes, and warnings that mail servers put in.
    Legal,
    /// A mail that was passed on.
    Forwarded,
}

/// Why a part is what it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// Nothing speaks against it.
    Plain,
    /// Lines with marks of quotation.
    Marked,
    /// "On this day somebody wrote:".
    Attribution,
    /// What follows such a line and has no marks.
    AfterAttribution,
    /// A name and "wrote:", and all that follows without marks.
    Named,
    /// The rest of a line with marks that a program broke.
    Wrapped,
    /// A head with sender and subject, and all that follows.
    HeaderBlock,
    /// A line like "Original Message", and what follows.
    Divider,
    /// A line that announces a passed-on mail, and all that follows, though it has no head.
    Announced,
    /// The same words as in a text that we sent.
    CopyOfSent,
    /// A line of two hyphens (RFC 3676, 4.3) or a rule, and what follows.
    Delimiter,
    /// Closing words and what follows.
    ClosingWords,
    /// A line by a telephone or a program.
    Device,
    /// Phrases of legal notes.
    LegalPhrase,
}

/// One part.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Part {
    /// What it is.
    pub kind: Kind,
    /// Why.
    pub reason: Reason,
    /// Where, in bytes of the text.
    pub place: Range<usize>,
}

/// All parts of one text.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Parts {
    /// One after the other, without gaps.
    pub parts: Vec<Part>,
}

impl Parts {
    /// The places of one kind, in order.
    ///
    /// ```
    /// use intake::reply::{Kind, split};
    /// let text = "Done.\n> Is it done?\n";
    /// let own: Vec<_> = split(text).places(Kind::Own).collect();
    /// assert_eq!(own, [0..6]);
    /// ```
    pub fn places(&self, kind: Kind) -> impl Iterator<Item = Range<usize>> + '_ {
        self.parts.iter().filter(move |part| part.kind == kind).map(|part| part.place.clone())
    }

    /// The words of one kind, the parts joined.
    pub fn text(&self, of: &str, kind: Kind) -> String {
        self.places(kind).filter_map(|place| of.get(place)).collect()
    }

    /// Adds a part; one like the last makes the last longer.
    pub(super) fn push(&mut self, kind: Kind, reason: Reason, place: Range<usize>) {
        if place.is_empty() {
            return;
        }
        match self.parts.last_mut() {
            Some(last) if last.kind == kind && last.reason == reason && last.place.end == place.start => {
                last.place.end = place.end;
            }
            _ => self.parts.push(Part { kind, reason, place }),
        }
    }
}
