//! A returned form: what a person entered, by the names that our own forms give their fields (`docs/formats/form.md`).
//!
//! Foreign forms are read, too; they only have no [`Answer`]. Nothing is recorded here.

use crate::{Error, Result};
use intake::pdf_form::{self, Kind, Limits, Reading};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What a file with a form says.
#[derive(Clone, Debug, Serialize)]
pub struct Returned {
    /// Every field as it stands in the file, and the doubts.
    #[serde(flatten)]
    pub reading: Reading,
    /// What it answers, if it is a form of ours.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub answer: Option<Answer>,
}

/// The answer on one of our forms. What was left empty is not there.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Answer {
    /// Reference of the notice.
    pub reference: String,
    /// Its revision.
    pub revision: Option<u32>,
    /// The consignee's number with the maker.
    pub number: Option<String>,
    /// Its name.
    pub organisation: Option<String>,
    /// Name of the person.
    pub name: Option<String>,
    /// Title or function.
    pub title: Option<String>,
    /// The date as written.
    pub date: Option<String>,
    /// The same as a date, if it can be read as one.
    pub dated: Option<jiff::civil::Date>,
    /// The boxes by question: `yes` or `no`.
    pub questions: BTreeMap<String, String>,
    /// The dates beside questions, as written.
    pub question_dates: BTreeMap<String, String>,
    /// The numbers of devices beside questions, as written.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub question_quantities: BTreeMap<String, String>,
    /// The comments beside questions.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub question_comments: BTreeMap<String, String>,
    /// What was written about organisation and person: department, address, telephone, ...
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub contact: BTreeMap<String, String>,
    /// The units in the order of the form.
    pub units: Vec<UnitAnswer>,
    /// Further serial numbers, as written.
    pub further_serials: Option<String>,
    /// The box "not applicable" of distributors and importers.
    pub chain_not_applicable: bool,
}

impl Answer {
    /// Takes one ticked box: a field of ours by its name, and its state.
    pub(crate) fn tick(&mut self, field: &str, state: &str) {
        if field == "chain-not_applicable" {
            self.chain_not_applicable = true;
        } else if let Some(question) = field.strip_prefix("question-") {
            self.questions.insert(question.to_owned(), state.to_owned());
        } else if let Some(row) = field.strip_prefix("unit-").and_then(|row| row.parse::<u32>().ok()) {
            let unit = match self.units.iter_mut().find(|unit| unit.row == row) {
                Some(unit) => unit,
                None => {
                    self.units.push(UnitAnswer { row, ..UnitAnswer::default() });
                    let Some(unit) = self.units.last_mut() else { return };
                    unit
                }
            };
            match state {
                "yes" | "no" => unit.done = Some(state.to_owned()),
                _ => unit.disposition = Some(state.to_owned()),
            }
        }
    }
}

/// The answer for one unit.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct UnitAnswer {
    /// Its row on the form.
    pub row: u32,
    /// Its serial number, printed or written.
    pub serial: Option<String>,
    /// The box: `yes` or `no`; none: neither.
    pub done: Option<String>,
    /// On forms that ask it: what became of it (`done`, `not_yet`, `not_here`, `passed_on`, `scrapped`, `cannot`,
    /// `never_had`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disposition: Option<String>,
    /// The date beside it, as written.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
}

/// Reads a file with a form: PDF, FDF or XFDF.
///
/// # Errors
/// `form.unreadable` with what is wrong, where, and what to do.
pub fn read(bytes: &[u8]) -> Result<Returned> {
    let reading = pdf_form::read(bytes, Limits::default())
        .map_err(|e| Error::new("form.unreadable", format!("{}: {e}", e.code())))?;
    let answer = answer(&reading);
    Ok(Returned { reading, answer })
}

fn answer(reading: &Reading) -> Option<Answer> {
    let text = |name: &str| {
        let said = reading.field(name).and_then(|field| field.text())?;
        Some(said.trim().to_owned()).filter(|said| !said.is_empty())
    };
    let mut answer = Answer {
        reference: text("notice-reference")?,
        revision: text("notice-revision").and_then(|r| r.parse().ok()),
        number: text("number"),
        organisation: text("organisation"),
        name: text("person-name"),
        title: text("person-title"),
        date: text("person-date"),
        further_serials: text("further_serials"),
        ..Answer::default()
    };
    answer.dated = answer.date.as_deref().and_then(domain::date::read);
    let mut units: BTreeMap<u32, UnitAnswer> = BTreeMap::new();
    for field in &reading.fields {
        let is_box = matches!(field.kind, Kind::CheckBox | Kind::Radio);
        // A value that no box of the field stands for is no answer; the reading has a doubt about it.
        let can_show = |state: &str| field.options.is_empty() || field.options.iter().any(|one| one.export == state);
        let ticked = field.text().filter(|state| is_box && state != "Off" && can_show(state));
        if field.name == "chain-not_applicable" {
            answer.chain_not_applicable = ticked.is_some();
        } else if let Some(question) = field.name.strip_prefix("question-") {
            match question.rsplit_once('-').filter(|_| !is_box) {
                Some((id, detail)) => {
                    let of = match detail {
                        "date" => &mut answer.question_dates,
                        "quantity" => &mut answer.question_quantities,
                        _ => &mut answer.question_comments,
                    };
                    of.extend(text(&field.name).map(|said| (id.to_owned(), said)));
                }
                None => answer.questions.extend(ticked.map(|state| (question.to_owned(), state))),
            }
        } else if let Some(detail) = field.name.strip_prefix("contact-") {
            answer.contact.extend(text(&field.name).map(|said| (detail.to_owned(), said)));
        } else if let Some(row) = field.name.strip_prefix("unit-") {
            let (row, part) = row.split_once('-').unwrap_or((row, ""));
            let Ok(row) = row.parse() else { continue };
            let unit = units.entry(row).or_insert_with(|| UnitAnswer { row, ..UnitAnswer::default() });
            match (part, ticked) {
                ("serial", _) => unit.serial = text(&field.name),
                ("date", _) => unit.date = text(&field.name),
                (_, Some(said)) if said == "yes" || said == "no" => unit.done = Some(said),
                (_, said) => unit.disposition = said,
            }
        }
    }
    answer.units = units.into_values().collect();
    Some(answer)
}
