//! Reads a person's mail for an answer: what the person wrote, and what it says, as a proposal with places.
//!
//! [`split`] and [`split_with`] tell the person's words from quotations, signatures, legal notes and passed-on mails;
//! [`propose`] reads the person's words for units, dates, questions, another contact and signs of harm. A proposal is never
//! an answer: a person looks at each place and decides. What is quoted, above all our own notice, is never read.
//!
//! The words of 36 languages are data under `phrases/`. No phrase has been confirmed by a native reader; German and English
//! were checked most. Callers: `app` (a draft from a mail), the triage page (the places).

pub(crate) mod cells;
mod clauses;
mod copied;
mod dates;
mod doubts;
mod exceptions;
mod hedges;
mod judge;
mod languages;
mod lines;
mod parts;
mod passed_on;
mod people;
mod phrases;
mod plain;
mod proposal;
mod propose;
mod sentences;
mod serials;
mod split;
mod statements;
mod tail;
mod telephones;
mod units;
mod words;
mod wrapped;

#[cfg(test)]
mod cautious;
#[cfg(test)]
mod hostile;
#[cfg(test)]
mod one_sentence;
#[cfg(test)]
mod peers;
#[cfg(test)]
mod samples;
#[cfg(test)]
mod tables;

pub use doubts::{CODES, Doubt};
pub use parts::{Kind, Part, Parts, Reason};
pub use proposal::{
    Alarm, AlarmKind, AllUnits, Confidence, DateFound, Known, KnownQuestion, Person, Proposal, QuestionProposal, Said,
    UnitProposal, UnknownSerial, WrongContact,
};
pub use propose::propose;
pub use split::{split, split_with};
pub(crate) use tail::states;
