//! What became of a unit, as words for people. Called by the rooms that list units and answers.

use super::story::Part;
use domain::{id::Commitment, response::Disposition};
use jiff::civil::Date;
use std::collections::HashMap;

/// What became of a unit, ready to be said: key, day, text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Became {
    /// Key of the word.
    pub key: String,
    /// The day that goes with it.
    pub on: Option<Date>,
    /// To whom, or why.
    pub text: Option<Part>,
}

/// What became of a unit.
pub(crate) fn became(disposition: &Disposition, values: &HashMap<Commitment, String>) -> Became {
    let value = |c: &Commitment| Some(values.get(c).map_or(Part::Erased, |v| Part::Text(v.clone())));
    let (on, text) = match disposition {
        Disposition::Done { on } | Disposition::Scrapped { on } => (*on, None),
        Disposition::NotYet { until } => (*until, None),
        Disposition::NotHere | Disposition::NeverHad => (None, None),
        Disposition::PassedOn { to } => (None, value(to)),
        Disposition::Cannot { reason } => (None, value(reason)),
    };
    Became { key: format!("became-{}", disposition.word().replace('_', "-")), on, text }
}

/// The commitment in a disposition.
pub(crate) fn in_disposition(disposition: &Disposition) -> Option<&Commitment> {
    match disposition {
        Disposition::PassedOn { to } => Some(to),
        Disposition::Cannot { reason } => Some(reason),
        _ => None,
    }
}
