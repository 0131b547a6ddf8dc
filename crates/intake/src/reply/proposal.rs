//! What a proposal holds. Every value has its place in the text, so that a page can show it and a person can decide.
//!
//! The words follow `domain::response` (dispositions, questions), so that a draft can be made of it. Nothing here counts as
//! an answer, and nothing here is stored. Callers: `app`, the triage page.

use domain::{id::QuestionId, response::QuestionKind};
use jiff::civil::Date;
use serde::Serialize;
use std::ops::Range;

/// What is known about the consignee, by whoever asks for a proposal.
#[derive(Clone, Debug)]
pub struct Known {
    /// Languages of the consignee, the likeliest first; the text decides.
    pub langs: Vec<String>,
    /// The serial numbers that this consignee was told of.
    pub serials: Vec<String>,
    /// The questions of its form.
    pub questions: Vec<KnownQuestion>,
    /// The day on which the mail came: dates without a year and words like "yesterday" count from it.
    pub today: Date,
}

/// One question of the form.
#[derive(Clone, Debug)]
pub struct KnownQuestion {
    /// Its id, as in the reply form (`receipt`, `measures_done`, `action_correct`).
    pub id: QuestionId,
    /// What it takes.
    pub kind: QuestionKind,
    /// Its words in the languages in which they were sent: a "yes" below them answers it. May be empty.
    pub texts: Vec<String>,
}

/// What is said about a unit. As `domain::response::Disposition`, with two more.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case", tag = "is")]
pub enum Said {
    /// The measures were carried out.
    Done {
        /// When, if stated.
        on: Option<Date>,
    },
    /// Not yet, and by when it will be.
    NotYet {
        /// The promised day, if stated.
        until: Option<Date>,
    },
    /// The unit is not at this site.
    NotHere,
    /// It was passed on.
    PassedOn {
        /// Where the text names the receiver, if it does.
        to: Option<Range<usize>>,
    },
    /// It was scrapped.
    Scrapped {
        /// When, if stated.
        on: Option<Date>,
    },
    /// The measures cannot be carried out.
    Cannot,
    /// The consignee never had it.
    NeverHad,
    /// It is named, and nothing clear is said about it.
    Unsaid,
}

/// How sure a proposal is. None of them makes it an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Confidence {
    /// Look at it closely: the words can mean something else.
    Low,
    /// Unit and statement stand in different clauses, or something was completed.
    Fair,
    /// Unit and statement stand in one clause.
    High,
}

/// What is said about one unit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct UnitProposal {
    /// The serial number as we know it.
    pub serial: String,
    /// As it is written in the mail.
    pub as_written: String,
    /// Where.
    pub place: Range<usize>,
    /// What is said.
    pub said: Said,
    /// Where it is said.
    pub said_at: Option<Range<usize>>,
    /// How sure.
    pub confidence: Confidence,
    /// Why, in a word: `clause`, `near`, `below`, `only`, `range`, `shortened`.
    pub reason: &'static str,
}

/// What is said about all units at once ("both servers").
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AllUnits {
    /// Where "all" stands.
    pub place: Range<usize>,
    /// What is said.
    pub said: Said,
    /// Where it is said.
    pub said_at: Range<usize>,
    /// Serial numbers, as we know them, that are excepted.
    pub except: Vec<String>,
    /// How sure.
    pub confidence: Confidence,
}

/// Something like a serial number that we do not know here.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct UnknownSerial {
    /// As written.
    pub text: String,
    /// Where.
    pub place: Range<usize>,
}

/// An answer to a question of the form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct QuestionProposal {
    /// Which.
    pub id: QuestionId,
    /// Yes or no.
    pub yes: bool,
    /// The date that goes with a yes.
    pub on: Option<Date>,
    /// Where it is said.
    pub place: Range<usize>,
    /// How sure.
    pub confidence: Confidence,
}

/// A date in the person's words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct DateFound {
    /// Where.
    pub place: Range<usize>,
    /// The day, with the year completed as the nearest in the past; none if there is no such day.
    pub date: Option<Date>,
}

/// Who signed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Person {
    /// The name as written.
    pub name: String,
    /// The line below it, if it looks like a title or function.
    pub title: Option<String>,
    /// Where the name stands.
    pub place: Range<usize>,
}

/// The mail went to the wrong person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct WrongContact {
    /// Where that is said.
    pub place: Range<usize>,
    /// Another person, if one is named.
    pub name: Option<String>,
    /// Another address, if one is named.
    pub mail: Option<String>,
}

/// Which harm is spoken of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum AlarmKind {
    /// An intruder.
    Intruder,
    /// Harm to a person, a wrong result, a fire.
    Harm,
}

/// A word about an intruder or harm. Told even if it seems to be denied: a person reads it first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Alarm {
    /// Which.
    pub kind: AlarmKind,
    /// The word.
    pub place: Range<usize>,
    /// A negation stands in the same clause.
    pub denied: bool,
}

/// What a mail seems to say.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Proposal {
    /// The languages that were read, the likeliest first.
    pub langs: Vec<&'static str>,
    /// Unit by unit, each serial number once, in the order of the text.
    pub units: Vec<UnitProposal>,
    /// About all units.
    pub all_units: Option<AllUnits>,
    /// Serial numbers that we do not know here.
    pub unknown_serials: Vec<UnknownSerial>,
    /// Answers to questions of the form.
    pub questions: Vec<QuestionProposal>,
    /// All dates in the person's words.
    pub dates: Vec<DateFound>,
    /// Who signed.
    pub person: Option<Person>,
    /// The wrong contact.
    pub wrong_contact: Option<WrongContact>,
    /// Wants no more mail. A consignee is never dropped for it.
    pub unsubscribe: Option<Range<usize>>,
    /// The first question that the person asks.
    pub question_to_maker: Option<Range<usize>>,
    /// Words about intruders and harm, in order.
    pub alarms: Vec<Alarm>,
    /// Why a person should look.
    pub doubts: Vec<super::doubts::Doubt>,
}
