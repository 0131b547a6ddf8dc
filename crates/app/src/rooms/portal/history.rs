//! The answers of a guest so far: when, by whom, by which way, and what each one changed against those before it.

use super::Room;
use crate::acts::receive_response::Said;
use domain::{
    id::{QuestionId, ResponseId, UnitKey},
    response::{Channel, Response},
};
use jiff::Timestamp;

/// By which way an answer came in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CameBy {
    /// By this link or the main one.
    Main,
    /// By a link handed on to this address.
    Colleague(String),
    /// Staff of the maker typed it.
    Staff,
}

/// One thing that an answer said otherwise than the one before it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// About a unit.
    Unit {
        /// Which.
        unit: UnitKey,
        /// What was said before.
        before: Said,
        /// What this answer says.
        now: Said,
    },
    /// About a question of the site.
    Question {
        /// Which.
        question: QuestionId,
        /// What was said before.
        before: bool,
        /// What this answer says.
        now: bool,
    },
}

/// An answer as it stands in the history.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EarlierAnswer {
    /// Its number.
    pub id: ResponseId,
    /// When it came in.
    pub at: Timestamp,
    /// Name given.
    pub name: String,
    /// Title or function given.
    pub title: String,
    /// By which way.
    pub by: CameBy,
    /// What it changed.
    pub changes: Vec<Change>,
}

impl Room {
    /// The answers this guest may read, newest first, each with what it changed.
    pub fn answers_so_far(&self) -> Vec<EarlierAnswer> {
        let history = self.history();
        let mut found: Vec<EarlierAnswer> = history
            .iter()
            .enumerate()
            .map(|(place, (at, response))| EarlierAnswer {
                id: response.id.clone(),
                at: *at,
                name: self.value(&response.respondent).to_owned(),
                title: self.value(&response.title).to_owned(),
                by: self.came_by(response),
                changes: self.changes(response, history.get(..place).unwrap_or_default()),
            })
            .collect();
        found.reverse();
        found
    }

    /// When a later answer, by whomever, said something else about this unit than this response does.
    pub fn answered_anew(&self, response: &ResponseId, unit: &UnitKey) -> Option<Timestamp> {
        let says = |r: &Response| r.units.iter().find(|u| &u.unit == unit).map(|u| self.said(&u.disposition));
        let place = self.state.responses.iter().position(|(_, r)| &r.id == response)?;
        let own = self.state.responses.get(place).and_then(|(_, r)| says(r))?;
        let later = self.state.responses.iter().skip(place + 1);
        later.filter(|(_, r)| says(r).is_some_and(|said| said != own)).map(|(at, _)| *at).next()
    }

    fn came_by(&self, response: &Response) -> CameBy {
        match self.by_part.get(&response.id) {
            Some(part) if self.guest.handover.as_ref() != Some(part) => {
                let to = self.state.handovers.iter().find(|h| &h.id == part).map(|h| self.value(&h.to));
                CameBy::Colleague(to.unwrap_or_default().to_owned())
            }
            _ if response.channel == Channel::Portal => CameBy::Main,
            _ => CameBy::Staff,
        }
    }

    fn changes(&self, response: &Response, before: &[(Timestamp, &Response)]) -> Vec<Change> {
        let mut changes = Vec::new();
        for line in &response.units {
            let last = before.iter().rev().find_map(|(_, r)| r.units.iter().find(|u| u.unit == line.unit));
            let (Some(last), now) = (last, self.said(&line.disposition)) else { continue };
            let before = self.said(&last.disposition);
            if before != now {
                changes.push(Change::Unit { unit: line.unit.clone(), before, now });
            }
        }
        for answer in &response.answers {
            let last = before.iter().rev().find_map(|(_, r)| r.answers.iter().find(|a| a.question == answer.question));
            if let Some(last) = last.filter(|last| last.yes != answer.yes) {
                let question = answer.question.clone();
                changes.push(Change::Question { question, before: last.yes, now: answer.yes });
            }
        }
        changes
    }
}
