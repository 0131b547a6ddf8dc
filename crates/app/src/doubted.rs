//! What a reader of foreign bytes was not sure of, so that a page can say it in its own language: which kind, where, about
//! what value.
//!
//! The readers (`intake`) say each doubt as an English sentence, too; programs get that one. A page takes the words by
//! [`Doubted::key`]. Nothing is decided here.

use crate::{answers, scans::PageLook};
use documents::words::{Value, Words};
use domain::response::ContactDetail;
use intake::{mail, pdf_form, records, reply};
use std::ops::Range;

/// Who was not sure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reader {
    /// A sheet of answers.
    Sheet,
    /// A distribution list.
    List,
    /// The machine answer.
    Document,
    /// What was read, held against what is known.
    Fit,
    /// A file of answers as a whole: it cannot be read.
    File,
    /// A distribution list as a whole: it cannot be read.
    ListFile,
    /// The words of a mail.
    Reply,
    /// A filled PDF form.
    Form,
    /// A scanned page.
    Scan,
    /// A mail as a whole.
    Mail,
}

impl Reader {
    /// The word in the keys of the texts.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Sheet => "sheet",
            Self::List => "list",
            Self::Document => "document",
            Self::Fit => "fit",
            Self::File => "file",
            Self::ListFile => "listfile",
            Self::Reply => "reply",
            Self::Form => "form",
            Self::Scan => "scan",
            Self::Mail => "mail",
        }
    }
}

/// Where in a file something stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Spot {
    /// A page, from 1.
    Page(u32),
    /// A row of a sheet or line of a text, from 1.
    Row(u64),
    /// A column by its name.
    Column(String),
    /// A part of a mail by its number.
    Part(String),
    /// A unit by its serial number.
    Unit(String),
    /// A question by its id.
    Question(String),
    /// What the office calls so: the key of a text.
    Named(String),
    /// A field by the name that the file gives it.
    Field(String),
}

/// One doubt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Doubted {
    /// Whose.
    pub reader: Reader,
    /// The stable short name within the reader's.
    pub code: String,
    /// The file it is about; none: the list or mail that is looked at.
    pub file: Option<String>,
    /// Where, from the larger to the smaller.
    pub spots: Vec<Spot>,
    /// The value in question, for the sentence.
    pub value: String,
    /// Words of the sender that are meant, to be quoted.
    pub quote: String,
    /// What a reader says of the inside of a file, in English; beside the sentence.
    pub detail: String,
    /// The place in a document (JSON Pointer), for the sentence.
    pub at: String,
}

/// Doubts whose value is no word of the sender's but what the reader says of the file, in English.
const DETAILS: &[(Reader, &[&str])] = &[
    (Reader::Document, &["type.wrong"]),
    (
        Reader::Form,
        &[
            "form.flattened",
            "file.repaired",
            "object.unreadable",
            "object.ciphered",
            "page.tree",
            "field.cycle",
            "field.none",
            "value.kind",
            "value.long",
            "xfa.dynamic",
            "xfa.broken",
        ],
    ),
    (Reader::Scan, &["page.unreadable", "page.cut", "page.place", "box.unsure", "choice.several", "bundle.twice"]),
];

impl Doubted {
    /// A doubt of this reader.
    #[must_use]
    pub fn new(reader: Reader, code: &str, value: &str) -> Self {
        let is_detail = DETAILS.iter().any(|(of, codes)| *of == reader && codes.contains(&code));
        let (value, detail) = if is_detail { ("", value) } else { (value, "") };
        Self {
            reader,
            code: code.to_owned(),
            file: None,
            spots: Vec::new(),
            value: value.to_owned(),
            quote: String::new(),
            detail: detail.to_owned(),
            at: String::new(),
        }
    }

    /// The same, in this file.
    #[must_use]
    pub fn in_file(self, name: &str) -> Self {
        Self { file: Some(name.to_owned()), ..self }
    }

    /// The same, here.
    #[must_use]
    pub fn here(mut self, spots: impl IntoIterator<Item = Spot>) -> Self {
        self.spots.extend(spots);
        self
    }

    /// A file that cannot be read. `why`: `code: what the reader says`, or only that.
    #[must_use]
    pub fn unreadable(why: &str) -> Self {
        let known =
            why.split_once(": ").filter(|(code, _)| LIST_UNREADABLE.contains(code) || ANSWER_UNREADABLE.contains(code));
        match known {
            Some((code, _)) => Self::new(Reader::File, code, ""),
            None => Self { detail: why.to_owned(), ..Self::new(Reader::File, "unreadable", "") },
        }
    }

    /// A list that cannot be read; `None` if the reader's code is not before the words.
    #[must_use]
    pub fn unreadable_list(why: &str) -> Option<Self> {
        let (code, detail) = why.split_once(": ").filter(|(code, _)| LIST_UNREADABLE.contains(code))?;
        Some(Self { detail: detail.to_owned(), ..Self::new(Reader::ListFile, code, "") })
    }

    /// The key of its text: what is doubtful and what to do, with `value`, `column` and `at`.
    #[must_use]
    pub fn key(&self) -> String {
        format!("doubt-in-{}-{}", self.reader.word(), self.code.replace('.', "-"))
    }

    /// Its text.
    #[must_use]
    pub fn said(&self, words: &Words) -> String {
        let column = self.spots.iter().find_map(|spot| match spot {
            Spot::Column(name) => Some(name.as_str()),
            _ => None,
        });
        let value = |text: &str| Value::from(text.to_owned());
        let values = [("value", value(&self.value)), ("column", value(column.unwrap_or("?"))), ("at", value(&self.at))];
        words.with(&self.key(), &values)
    }
}

/// Codes of lists that cannot be read.
pub(crate) const LIST_UNREADABLE: &[&str] = &[
    "file.broken",
    "file.empty",
    "file.binary",
    "file.wrong-name",
    "file.one-column",
    "header.missing",
    "header.columns",
    "header.twice",
    "file.open-quote",
    "workbook.bomb",
    "workbook.protected",
    "workbook.old",
    "workbook.damaged",
    "workbook.no-sheet",
];

/// Codes of files that cannot be read as answers, beside those of a list.
pub(crate) const ANSWER_UNREADABLE: &[&str] = &[
    "file.large",
    "file.long",
    "file.encoding",
    "file.syntax",
    "file.deep",
    "format.notice",
    "format.unknown",
    "version.unknown",
];

impl From<&mail::Doubt> for Doubted {
    fn from(doubt: &mail::Doubt) -> Self {
        let part = doubt.place.strip_prefix("part ").map(|number| Spot::Part(number.to_owned()));
        Self::new(Reader::Mail, doubt.code, &doubt.value).here(part)
    }
}

impl From<&records::Doubt> for Doubted {
    fn from(doubt: &records::Doubt) -> Self {
        let row = (doubt.line > 0).then_some(Spot::Row(doubt.line));
        let column = doubt.column.clone().map(Spot::Column);
        Self::new(Reader::List, doubt.code, &doubt.value).here(row.into_iter().chain(column))
    }
}

impl From<&answers::FileDoubt> for Doubted {
    fn from(doubt: &answers::FileDoubt) -> Self {
        let told = Self::new(doubt.by, doubt.code, &doubt.value);
        match &doubt.place {
            answers::Place::File => told,
            answers::Place::Row { line, column } => {
                told.here([Spot::Row(*line)].into_iter().chain(column.clone().map(Spot::Column)))
            }
            answers::Place::Pointer { at } => Self { at: at.clone(), ..told },
        }
    }
}

/// The sentence around a place of a text: a statement is judged by what stands beside it.
fn sentence(text: &str, place: Range<usize>) -> &str {
    // A full stop behind a digit is that of a date or an ordinal number.
    let is_end = |at: usize, c: char, rest: &str| {
        let is_number = c == '.' && rest.get(..at).is_some_and(|before| before.ends_with(|c: char| c.is_ascii_digit()));
        c == '\n'
            || matches!(c, '.' | '!' | '?' | '。')
                && !is_number
                && rest.get(at + c.len_utf8()..).is_none_or(starts_blank)
    };
    let (before, behind) = (text.get(..place.start).unwrap_or_default(), text.get(place.end..).unwrap_or_default());
    let from =
        before.char_indices().rev().find(|(at, c)| is_end(*at, *c, before)).map_or(0, |(at, c)| at + c.len_utf8());
    let to = behind.char_indices().find(|(at, c)| is_end(*at, *c, behind));
    let to = to.map_or(text.len(), |(at, c)| place.end + at + c.len_utf8());
    text.get(from..to).unwrap_or_default()
}

fn starts_blank(text: &str) -> bool {
    text.chars().next().is_none_or(char::is_whitespace)
}

/// A doubt about the words of a mail, with the sentence that is meant.
#[must_use]
pub(crate) fn of_reply(doubt: &reply::Doubt, text: &str) -> Doubted {
    let meant = doubt.place.clone().map(|place| sentence(text, place)).unwrap_or_default();
    let mut quote: String = meant.split_whitespace().collect::<Vec<_>>().join(" ");
    if let Some((end, _)) = quote.char_indices().nth(QUOTED) {
        quote.truncate(end);
        quote.push('…');
    }
    Doubted { quote, ..Doubted::new(Reader::Reply, doubt.code, "") }
}

/// Most characters of a mail that a doubt quotes.
const QUOTED: usize = 160;

/// A doubt about a filled form; `serial`: of a unit by its row on the form.
pub(crate) fn of_form(doubt: &pdf_form::Doubt, serial: &dyn Fn(u32) -> Option<String>) -> Doubted {
    let spot = doubt.field.as_deref().map(|field| spot_of(field, serial));
    Doubted::new(Reader::Form, doubt.code, &doubt.value).here(spot)
}

/// The doubts about one page of a scan.
pub(crate) fn of_page(page: &PageLook, serial: &dyn Fn(u32) -> Option<String>) -> Vec<Doubted> {
    let told = page.doubts.iter().map(|doubt| {
        let spot = doubt.field.as_deref().map(|field| spot_of(field, serial));
        Doubted::new(Reader::Scan, &doubt.code, &doubt.value).here([Spot::Page(page.number)]).here(spot)
    });
    told.collect()
}

/// The place that a field of our own forms stands for.
pub(crate) fn spot_of(field: &str, serial: &dyn Fn(u32) -> Option<String>) -> Spot {
    let own = || Spot::Field(field.to_owned());
    if let Some(rest) = field.strip_prefix("unit-") {
        let row = rest.split('-').next().and_then(|row| row.parse().ok());
        return row.and_then(serial).map_or_else(own, Spot::Unit);
    }
    if let Some(rest) = field.strip_prefix("question-") {
        let id = ["-date", "-quantity", "-comment"].iter().find_map(|of| rest.strip_suffix(of)).unwrap_or(rest);
        return Spot::Question(id.to_owned());
    }
    let contact = ContactDetail::ALL.iter().find(|detail| field.strip_prefix("contact-") == Some(detail.word()));
    let key = match (field, contact) {
        (_, Some(detail)) => return Spot::Named(format!("form-{}", detail.word().replace('_', "-"))),
        ("person-name", _) => "field-respond-name",
        ("person-title", _) => "field-respond-title",
        ("person-date", _) => "field-respond-dated",
        ("further_serials", _) => "answer-unknown",
        ("chain-not-applicable", _) => "answer-chain",
        _ => return own(),
    };
    Spot::Named(key.to_owned())
}

#[cfg(test)]
mod tests;
