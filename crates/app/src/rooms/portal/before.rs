//! What was answered under an earlier revision, beside each unit of the form; and the form filled with it, to be signed anew.

use super::Room;
use crate::{
    App, Result,
    acts::receive_response::{FilledForm, Said},
};
use domain::{id::UnitKey, response::Disposition};
use jiff::Timestamp;

/// An earlier answer about one unit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Before {
    /// Which unit.
    pub unit: UnitKey,
    /// Under which revision it was given.
    pub revision: u32,
    /// When it came in.
    pub at: Timestamp,
    /// What was said; words that were erased are a dash.
    pub said: Said,
    /// Who filled in the form; empty: erased, or not for this guest.
    pub by: String,
    /// Whether nothing of it was erased, so that it can be said again.
    pub is_whole: bool,
}

impl App {
    /// Earlier answers about the units of this guest. Names and words are shown by the main link only.
    pub async fn answers_before(&self, room: &Room) -> Result<Vec<Before>> {
        let mut found = Vec::new();
        if room.is_reader() {
            return Ok(found);
        }
        for earlier in self.earlier_answers(&room.of, &room.state).await? {
            if !room.has_unit(&earlier.unit) {
                continue;
            }
            let word = |c| earlier.values.get(c).filter(|v| !v.trim().is_empty() && room.is_main()).cloned();
            let (said, is_whole) = match &earlier.disposition {
                Disposition::Done { on } => (Said::Done { on: *on }, true),
                Disposition::NotYet { until } => (Said::NotYet { until: *until }, true),
                Disposition::NotHere => (Said::NotHere, true),
                Disposition::NeverHad => (Said::NeverHad, true),
                Disposition::Scrapped { on } => (Said::Scrapped { on: *on }, true),
                Disposition::PassedOn { to } => {
                    let known = word(to);
                    (Said::PassedOn { to: known.clone().unwrap_or_else(dash) }, known.is_some())
                }
                Disposition::Cannot { reason } => {
                    let known = word(reason);
                    (Said::Cannot { reason: known.clone().unwrap_or_else(dash) }, known.is_some())
                }
            };
            let by = if room.is_main() { earlier.by } else { String::new() };
            found.push(Before { unit: earlier.unit, revision: earlier.revision, at: earlier.at, said, by, is_whole });
        }
        Ok(found)
    }
}

impl Room {
    /// Fills the form with earlier answers where it says nothing yet. It is a draft like any other: a person signs it.
    pub fn same_as_before(&self, form: &mut FilledForm, before: &[Before]) {
        for (key, said, _) in &mut form.units {
            if said.is_none() {
                *said = before.iter().find(|b| b.unit == *key && b.is_whole).map(|b| b.said.clone());
            }
        }
    }
}

fn dash() -> String {
    "\u{2013}".to_owned()
}
