//! What was typed on a page of the form, read without guessing: into the form, or named as wrong at its control.
//!
//! Only values that belong to the chosen answer count; a browser without `:has` shows and sends the others too. What was
//! typed is never lost: the page shows it again as it was.

use super::{Fault, Room, Wrong};
use crate::acts::receive_response::{FilledForm, Said};
use domain::{
    date,
    id::{Serial, UnitKey},
    response::{Answer, ContactDetail, Detail, QuestionKind},
};
use jiff::civil::Date;
use std::collections::BTreeMap;

/// What was typed about one unit.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UnitEntry {
    /// Which unit.
    pub key: String,
    /// `done`, `later`, `not-here`, `passed-on`, `scrapped`, `cannot`, `never-had`, or empty.
    pub choice: String,
    /// When it was done.
    pub done_on: String,
    /// By when it will be.
    pub until: String,
    /// To whom it was passed on.
    pub to: String,
    /// When it was scrapped.
    pub scrapped_on: String,
    /// Why it cannot be done.
    pub why: String,
    /// The serial number read off it.
    pub serial: String,
}

impl UnitEntry {
    /// As a form says it.
    pub fn of(key: &UnitKey, said: Option<&Said>, serial: Option<&Serial>) -> Self {
        let mut entry = Self {
            key: key.to_string(),
            serial: serial.map(ToString::to_string).unwrap_or_default(),
            ..Self::default()
        };
        entry.choice = match said {
            None => "",
            Some(Said::Done { on }) => {
                entry.done_on = typed(*on);
                "done"
            }
            Some(Said::NotYet { until }) => {
                entry.until = typed(*until);
                "later"
            }
            Some(Said::NotHere) => "not-here",
            Some(Said::NeverHad) => "never-had",
            Some(Said::PassedOn { to }) => {
                entry.to.clone_from(to);
                "passed-on"
            }
            Some(Said::Scrapped { on }) => {
                entry.scrapped_on = typed(*on);
                "scrapped"
            }
            Some(Said::Cannot { reason }) => {
                entry.why.clone_from(reason);
                "cannot"
            }
        }
        .to_owned();
        entry
    }
}

/// A date as one types it.
pub(super) fn typed(date: Option<Date>) -> String {
    date.map(|d| format!("{:02}.{:02}.{}", d.day(), d.month(), d.year())).unwrap_or_default()
}

/// What was typed about one site question.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AnswerEntry {
    /// Which question.
    pub id: String,
    /// `yes`, `no` or empty.
    pub choice: String,
    /// The date that goes with a yes.
    pub on: String,
    /// How many devices, where it is asked.
    pub quantity: String,
    /// Comment, where one is asked.
    pub comment: String,
}

/// What was typed on the page of questions.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct QuestionsEntry {
    /// Per question.
    pub answers: Vec<AnswerEntry>,
    /// "Not applicable" is chosen for the distributor block.
    pub not_applicable: bool,
}

/// What was typed where one signs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SignEntry {
    /// Name.
    pub name: String,
    /// Title or function.
    pub title: String,
    /// Date.
    pub date: String,
    /// What is given about organisation and person, where it is asked.
    pub contact: BTreeMap<ContactDetail, String>,
}

impl Room {
    /// What the form says about the units, as typed.
    pub fn unit_entries(&self, form: &FilledForm) -> Vec<UnitEntry> {
        form.units.iter().map(|(key, said, serial)| UnitEntry::of(key, said.as_ref(), serial.as_ref())).collect()
    }

    /// What the form says about the site, as typed.
    pub fn questions_entry(&self, form: &FilledForm) -> QuestionsEntry {
        let site = self.site();
        let entry = |q: &&domain::response::Question| {
            let answer = form.answers.iter().find(|a| a.question == q.id);
            let choice = answer.map_or("", |a| if a.yes { "yes" } else { "no" });
            AnswerEntry {
                id: q.id.to_string(),
                choice: choice.to_owned(),
                on: typed(answer.and_then(|a| a.on)),
                quantity: answer.and_then(|a| a.quantity).map(|n| n.to_string()).unwrap_or_default(),
                comment: form.comments.get(q.id.as_str()).cloned().unwrap_or_default(),
            }
        };
        let answers = site.all.iter().chain(&site.chain).map(entry).collect();
        QuestionsEntry { answers, not_applicable: form.chain_not_applicable }
    }

    /// Takes what was typed about the units into the form and names what cannot be taken. `rest`: what is meant for all
    /// units without an answer of their own. Missing answers are not named here: see [`Room::missing`].
    pub fn take_units(
        &self,
        form: &mut FilledForm,
        entries: &[UnitEntry],
        rest: Option<&Said>,
        extra: &str,
    ) -> Vec<Wrong> {
        let mut wrong = Vec::new();
        for (place, line) in form.units.iter_mut().enumerate() {
            if let Some(entry) = entries.iter().find(|e| e.key == line.0.as_str()) {
                let about = self.serial(&line.0).unwrap_or_default();
                match read_unit(place, entry, about) {
                    Ok(said) => line.1 = said,
                    Err(found) => wrong.push(found),
                }
                line.2 = Some(entry.serial.trim()).filter(|s| !s.is_empty()).map(Serial::from);
            }
            if line.1.is_none() {
                line.1 = rest.cloned();
            }
        }
        form.unknown_serials = extra
            .split(['\n', ',', ';', '、', '，', '；', '،', '؛'])
            .map(str::trim)
            .filter(|s| !s.is_empty())
            .map(Serial::from)
            .collect();
        wrong
    }

    /// Takes what was typed about the site into the form and names what cannot be taken.
    pub fn take_questions(&self, form: &mut FilledForm, entry: &QuestionsEntry) -> Vec<Wrong> {
        let site = self.site();
        let mut wrong = Vec::new();
        form.chain_not_applicable = entry.not_applicable && !site.chain.is_empty();
        form.answers.clear();
        form.comments.clear();
        let chain = site.chain.iter().filter(|_| !form.chain_not_applicable);
        for question in site.all.iter().chain(chain) {
            let Some(typed) = entry.answers.iter().find(|a| a.id == question.id.as_str()) else { continue };
            let yes = match typed.choice.as_str() {
                "yes" => true,
                "no" => false,
                _ => continue,
            };
            let mut answer = Answer::plain(question.id.clone(), yes);
            let needs_date = question.kind == QuestionKind::YesNoDate;
            if yes && (needs_date || question.asks.contains(&Detail::Date)) {
                let at = format!("q-{}-on", question.id);
                match read_date(&typed.on) {
                    Ok(None) if needs_date => wrong.push(Wrong::new(at, Fault::DateMissing, "")),
                    Ok(date) => answer.on = date,
                    Err(()) => wrong.push(Wrong::new(at, Fault::Date, "")),
                }
            }
            if yes && question.asks.contains(&Detail::Quantity) {
                match read_quantity(&typed.quantity) {
                    Ok(quantity) => answer.quantity = quantity,
                    Err(()) => wrong.push(Wrong::new(format!("q-{}-quantity", question.id), Fault::Quantity, "")),
                }
            }
            if yes && question.asks.contains(&Detail::Comment) && !typed.comment.trim().is_empty() {
                form.comments.insert(question.id.to_string(), typed.comment.trim().to_owned());
            }
            form.answers.push(answer);
        }
        wrong
    }

    /// Takes name, title and date into the form and names what cannot be taken.
    pub fn take_sign(&self, form: &mut FilledForm, entry: &SignEntry) -> Vec<Wrong> {
        let mut wrong = Vec::new();
        if entry.name.trim().is_empty() && !self.is_blind() {
            wrong.push(Wrong::new("name", Fault::Name, ""));
        }
        form.name = entry.name.trim().to_owned();
        form.title = entry.title.trim().to_owned();
        let asked = |detail: &&ContactDetail| !self.is_blind() && self.draft.notice.form.contact.contains(detail);
        let given = ContactDetail::ALL.iter().filter(asked).filter_map(|detail| {
            let text = entry.contact.get(detail).map(|t| t.trim()).filter(|t| !t.is_empty())?;
            Some((*detail, text.to_owned()))
        });
        form.contact = given.collect();
        match read_date(&entry.date) {
            Ok(date) => form.dated = date,
            Err(()) => wrong.push(Wrong::new("date", Fault::Date, "")),
        }
        wrong
    }
}

/// A date, nothing, or something that is no date.
fn read_date(text: &str) -> Result<Option<Date>, ()> {
    match text.trim() {
        "" => Ok(None),
        text => date::read(text).map(Some).ok_or(()),
    }
}

/// A number of devices, nothing, or something that is no number.
fn read_quantity(text: &str) -> Result<Option<u64>, ()> {
    match text.trim() {
        "" => Ok(None),
        text => text.parse().map(Some).map_err(drop),
    }
}

/// What was typed as one answer for many units, under the names of the first one.
///
/// # Errors
/// What cannot be taken, at its control.
pub fn read_said(entry: &UnitEntry) -> Result<Option<Said>, Wrong> {
    read_unit(0, entry, "")
}

fn read_unit(place: usize, entry: &UnitEntry, about: &str) -> Result<Option<Said>, Wrong> {
    let on = |text: &str, part: &str| {
        read_date(text).map_err(|()| Wrong::new(format!("u{place}-{part}"), Fault::Date, about))
    };
    let needed = |text: &str, part: &str, fault| match text.trim() {
        "" => Err(Wrong::new(format!("u{place}-{part}"), fault, about)),
        text => Ok(text.to_owned()),
    };
    Ok(match entry.choice.as_str() {
        "done" => Some(Said::Done { on: on(&entry.done_on, "done-on")? }),
        "later" => Some(Said::NotYet { until: on(&entry.until, "until")? }),
        "not-here" => Some(Said::NotHere),
        "never-had" => Some(Said::NeverHad),
        "passed-on" => Some(Said::PassedOn { to: needed(&entry.to, "to", Fault::To)? }),
        "scrapped" => Some(Said::Scrapped { on: on(&entry.scrapped_on, "scrapped-on")? }),
        "cannot" => Some(Said::Cannot { reason: needed(&entry.why, "why", Fault::Why)? }),
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;

    fn entry(choice: &str) -> UnitEntry {
        UnitEntry {
            choice: choice.into(),
            until: "10.12.2026".into(),
            to: "Labor Beispiel".into(),
            why: " ".into(),
            ..UnitEntry::default()
        }
    }

    #[test]
    fn only_what_belongs_to_the_choice_counts() {
        assert_eq!(read_unit(0, &entry("done"), "1"), Ok(Some(Said::Done { on: None })));
        assert_eq!(
            read_unit(0, &entry("later"), "1"),
            Ok(Some(Said::NotYet { until: Some(jiff::civil::date(2026, 12, 10)) }))
        );
        assert_eq!(read_unit(0, &entry("passed-on"), "1"), Ok(Some(Said::PassedOn { to: "Labor Beispiel".into() })));
        assert_eq!(read_unit(0, &entry(""), "1"), Ok(None));
    }

    #[test]
    fn what_cannot_be_read_is_named_at_its_control() {
        let wrong = read_unit(3, &entry("cannot"), "1000417").unwrap_err();
        assert_eq!((wrong.at.as_str(), wrong.fault, wrong.about.as_str()), ("u3-why", Fault::Why, "1000417"));
        let odd = UnitEntry { until: "31.02.2026".into(), ..entry("later") };
        assert_eq!(read_unit(1, &odd, "").unwrap_err().at, "u1-until");
    }

    #[test]
    fn an_entry_shows_what_a_form_says() {
        let said = Said::NotYet { until: Some(jiff::civil::date(2026, 12, 3)) };
        let shown = UnitEntry::of(&UnitKey::from("p/1"), Some(&said), None);
        assert_eq!((shown.choice.as_str(), shown.until.as_str()), ("later", "03.12.2026"));
        assert_eq!(read_unit(0, &shown, ""), Ok(Some(said)));
    }
}
