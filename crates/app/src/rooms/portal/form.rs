//! The form of a guest between two pages: kept as a draft, prefilled with the last answer, complete or not, ready to sign.
//!
//! A draft is no fact: it is erased when the form is signed, and nobody in the office sees it. An answer that was given
//! before stands in the form as it was; signing it again makes a correction, and the earlier one stays readable.

use super::{Fault, Room, Wrong};
use crate::{
    App, Error, Result,
    acts::receive_response::{FilledForm, Said},
};
use domain::{
    id::{Digest, QuestionId, UnitKey},
    reconcile::UnitState,
    response::{Answer, ConsigneeRole, Disposition, Question, QuestionKind, Response},
};
use jiff::Timestamp;

/// What a form says about one unit, for reading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answered {
    /// Which unit.
    pub unit: UnitKey,
    /// What is said; `None`: nothing yet.
    pub said: Option<Said>,
}

/// Whether a form was kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kept {
    /// It is, under this mark.
    Saved(String),
    /// Somebody else with the same link saved other answers meanwhile: these.
    Otherwise(Vec<Wrong>),
}

/// The site questions of a guest, in the order of the paper.
#[derive(Clone, Debug, Default)]
pub struct Site<'a> {
    /// Asked of everyone.
    pub all: Vec<&'a Question>,
    /// Follow from what is said about the units; shown, not asked.
    pub derived: Vec<&'a Question>,
    /// The block for distributors and importers.
    pub chain: Vec<&'a Question>,
}

impl App {
    /// The form as this guest left it: the draft, else the last answer, else empty.
    /// Keeps the form until the guest comes back. `seen`: the mark of the draft that the page showed; with another one kept
    /// meanwhile nothing is written, unless both say the same.
    pub async fn keep_form(&self, room: &Room, form: &FilledForm, seen: &str) -> Result<Kept> {
        let guest = &room.guest;
        let json = serde_json::to_string(form).map_err(Error::fault)?;
        let part = guest.part();
        let place = (&guest.action, &guest.consignee, part.as_str());
        let seen = seen.parse().ok();
        if let Some(mark) = self.store.put_draft_over(place, &json, seen, self.clock.now()).await? {
            return Ok(Kept::Saved(mark.to_string()));
        }
        let there = self.store.marked_draft(&guest.action, &guest.consignee, &part).await?;
        let saved = room.merged(there.as_ref().and_then(|(json, _)| read(json)));
        let wrong = room.saved_otherwise(&saved, form);
        if !wrong.is_empty() {
            return Ok(Kept::Otherwise(wrong));
        }
        // Nothing of theirs is lost by what is written now.
        let now = there.map(|(_, mark)| mark);
        match self.store.put_draft_over(place, &json, now, self.clock.now()).await? {
            Some(mark) => Ok(Kept::Saved(mark.to_string())),
            None => Err(Error::new("system.conflict", "")),
        }
    }
}

/// A kept form. One of an older program that cannot be read any more counts as none.
fn read(json: &str) -> Option<FilledForm> {
    serde_json::from_str(json).ok()
}

impl Room {
    /// The form as this guest left it when the link was opened: the draft, else the last answer, else empty.
    pub fn filled_form(&self) -> FilledForm {
        self.merged(self.kept.as_ref().and_then(|(json, _)| read(json)))
    }

    /// Whether a draft is kept for this guest.
    pub fn has_draft(&self) -> bool {
        self.kept.is_some()
    }

    /// The mark of the draft as it was when the link was opened; empty: there was none.
    pub fn draft_mark(&self) -> String {
        self.kept.as_ref().map(|(_, mark)| mark.to_string()).unwrap_or_default()
    }

    /// The responses this guest may read, oldest first: all by the main link, its own by a link handed on.
    pub fn history(&self) -> Vec<(Timestamp, &Response)> {
        let mine = |r: &Response| self.is_main() || self.by_part.get(&r.id) == self.guest.handover.as_ref();
        self.state.responses.iter().filter(|(_, r)| mine(r)).map(|(at, r)| (*at, r)).collect()
    }

    /// The responses of this very link.
    pub fn own_responses(&self) -> Vec<(Timestamp, &Response)> {
        let own = |r: &Response| self.by_part.get(&r.id) == self.guest.handover.as_ref();
        self.state.responses.iter().filter(|(_, r)| own(r)).map(|(at, r)| (*at, r)).collect()
    }

    /// The questions for the site. A link that was handed on asks about its units only.
    pub fn site(&self) -> Site<'_> {
        let mut site = Site::default();
        if !self.is_main() {
            return site;
        }
        let role = self.state.role.unwrap_or(ConsigneeRole::User);
        for question in self.draft.notice.form.questions_for(role) {
            match question.asked {
                asked if asked.in_chain() => site.chain.push(question),
                _ if question.kind.per_unit() => site.derived.push(question),
                _ => site.all.push(question),
            }
        }
        site
    }

    /// The kept form, or else the last answer; units without an answer in it take what is known from elsewhere.
    fn merged(&self, kept: Option<FilledForm>) -> FilledForm {
        let mut form = kept.unwrap_or_else(|| self.last_form());
        let known = std::mem::take(&mut form.units);
        form.units = self.units().into_iter().map(|unit| self.unit_line(unit, &known)).collect();
        form
    }

    fn unit_line(&self, unit: &UnitState, known: &[FormUnit]) -> FormUnit {
        let key = &unit.listed.unit;
        let line = known.iter().find(|(k, _, _)| k == key);
        let said =
            line.and_then(|(_, said, _)| said.clone()).or_else(|| unit.disposition.as_ref().map(|d| self.said(d)));
        let serial = line.and_then(|(_, _, serial)| serial.clone()).or_else(|| unit.serial_read.clone());
        (key.clone(), said, serial)
    }

    fn last_form(&self) -> FilledForm {
        let asked = |a: &&Answer| self.site().derived.iter().all(|q| q.id != a.question);
        match self.own_responses().last() {
            Some((_, last)) => FilledForm {
                units: Vec::new(),
                source: None,
                // A comment is a commitment there and is made again from its text.
                answers: last.answers.iter().filter(asked).map(|a| Answer { comment: None, ..a.clone() }).collect(),
                comments: last.answers.iter().filter_map(|a| self.comment(a)).collect(),
                contact: last.contact.iter().map(|(detail, said)| (*detail, self.value(said).to_owned())).collect(),
                chain_not_applicable: last.chain_not_applicable,
                unknown_serials: last.unknown_serials.clone(),
                name: self.value(&last.respondent).to_owned(),
                title: self.value(&last.title).to_owned(),
                dated: None,
            },
            None => FilledForm {
                chain_not_applicable: !self.is_chain() && !self.site().chain.is_empty(),
                ..FilledForm::default()
            },
        }
    }

    fn comment(&self, answer: &Answer) -> Option<(String, String)> {
        let said = self.value(answer.comment.as_ref()?);
        (!said.is_empty()).then(|| (answer.question.to_string(), said.to_owned()))
    }

    /// A recorded disposition as it was typed.
    pub fn said(&self, disposition: &Disposition) -> Said {
        match disposition {
            Disposition::Done { on } => Said::Done { on: *on },
            Disposition::NotYet { until } => Said::NotYet { until: *until },
            Disposition::NotHere => Said::NotHere,
            Disposition::NeverHad => Said::NeverHad,
            Disposition::PassedOn { to } => Said::PassedOn { to: self.value(to).to_owned() },
            Disposition::Scrapped { on } => Said::Scrapped { on: *on },
            Disposition::Cannot { reason } => Said::Cannot { reason: self.value(reason).to_owned() },
        }
    }

    /// Whether a unit may stay without an answer: a colleague has it, or a distributor answers by naming recipients.
    pub fn may_stay_open(&self, key: &UnitKey) -> bool {
        self.is_chain() || (self.is_main() && self.handed(key).is_some())
    }

    /// What is missing before the form can be signed, each with the control it belongs to.
    pub fn missing(&self, form: &FilledForm) -> Vec<Wrong> {
        let mut missing: Vec<Wrong> = Vec::new();
        for (place, (key, said, _)) in form.units.iter().enumerate() {
            if said.is_none() && !self.may_stay_open(key) {
                missing.push(Wrong::new(format!("u{place}-done"), Fault::Choose, self.serial(key).unwrap_or_default()));
            }
        }
        missing.extend(self.unanswered(form));
        missing
    }

    /// The site questions without an answer.
    pub fn unanswered(&self, form: &FilledForm) -> Vec<Wrong> {
        let site = self.site();
        let chain = if form.chain_not_applicable { Vec::new() } else { site.chain };
        let open = |q: &&&Question| q.kind != QuestionKind::Tick && !form.answers.iter().any(|a| a.question == q.id);
        site.all
            .iter()
            .chain(&chain)
            .filter(open)
            .map(|q| Wrong::new(format!("q-{}-yes", q.id), Fault::YesNo, ""))
            .collect()
    }

    /// The form as it is recorded: only this guest's units and questions, and the answers that follow from the units.
    pub fn for_signing(&self, form: &FilledForm) -> FilledForm {
        let site = self.site();
        let chain = if form.chain_not_applicable { Vec::new() } else { site.chain };
        let find = |q: &&Question| form.answers.iter().find(|a| a.question == q.id).cloned();
        let mut answers: Vec<Answer> = Vec::new();
        let done = measures_done(form);
        for question in &self.draft.notice.form.questions {
            if site.derived.iter().any(|d| d.id == question.id) {
                // Nothing is said about the measures where nothing is asked about a unit.
                answers.extend(done.map(|yes| Answer::plain(question.id.clone(), yes)));
            } else if site.all.iter().chain(&chain).any(|q| q.id == question.id) {
                answers.extend(find(&question).map(|a| Answer { on: a.on.filter(|_| a.yes), ..a }));
            }
        }
        let units = form.units.iter().filter(|(key, said, _)| said.is_some() && self.has_unit(key)).cloned().collect();
        FilledForm { units, answers, ..form.clone() }
    }

    /// A mark of what is signed, so that a page that was left open cannot sign something else, nor the same thing twice.
    /// `earlier`: how many responses of this link there were.
    ///
    /// # Errors
    /// A fault of ours only.
    pub fn mark(&self, form: &FilledForm, earlier: usize) -> Result<String> {
        // What is given where one signs is not yet on the page that is signed.
        let (name, title, contact) = Default::default();
        let content = FilledForm { name, title, contact, dated: None, ..form.clone() };
        let bytes = ledger::canonical::to_bytes(&(content, earlier as u64))?;
        Ok(Digest::from_bytes(ledger::Digest::of(&bytes).as_bytes()).short().to_owned())
    }

    /// What this form answers to a question, the derived ones included.
    pub fn answer(&self, form: &FilledForm, question: &QuestionId) -> Option<Answer> {
        self.for_signing(form).answers.into_iter().find(|a| &a.question == question)
    }
}

type FormUnit = (UnitKey, Option<Said>, Option<domain::id::Serial>);

/// Whether the measures are done on every unit of this form; `None` if it has no unit.
fn measures_done(form: &FilledForm) -> Option<bool> {
    (!form.units.is_empty()).then(|| form.units.iter().all(|(_, said, _)| matches!(said, Some(Said::Done { .. }))))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;

    fn form(said: &[Option<Said>]) -> FilledForm {
        let units = said.iter().enumerate().map(|(n, s)| (UnitKey::new(format!("p/{n}")), s.clone(), None)).collect();
        FilledForm { units, ..FilledForm::default() }
    }

    #[test]
    fn measures_are_done_when_every_unit_says_so() {
        let done = || Some(Said::Done { on: None });
        assert_eq!(measures_done(&form(&[])), None);
        assert_eq!(measures_done(&form(&[done(), done()])), Some(true));
        assert_eq!(measures_done(&form(&[done(), None])), Some(false));
        assert_eq!(measures_done(&form(&[done(), Some(Said::Scrapped { on: None })])), Some(false));
    }
}
