//! Which answers open work for a person: a no, a contradiction, a unit that needs care, a statement to be looked at.

use super::{Disposition, Response};
use crate::id::{QuestionId, UnitKey};
use serde::{Deserialize, Serialize};

/// Why a response does not count by itself and a person has to look.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "doubt")]
pub enum Doubt {
    /// A statement was answered with no: work opens, nobody did anything wrong.
    SaidNo {
        /// Which question.
        question: QuestionId,
    },
    /// The consignee names serial numbers that we did not know there.
    UnknownSerials {
        /// How many.
        count: usize,
    },
    /// A statement that a person has to look at was ticked: a question, an adverse event, something else done.
    Statement {
        /// Which question.
        question: QuestionId,
    },
    /// A unit is not here or the measures cannot be done.
    NeedsCare {
        /// Which unit.
        unit: UnitKey,
    },
    /// A unit never was there: whether our record is right is a question of scope.
    NeverHad {
        /// Which unit.
        unit: UnitKey,
    },
    /// A unit was passed on: the new holder must be told.
    PassedOn {
        /// Which unit.
        unit: UnitKey,
    },
    /// Staff typed it, and the class of the recall asks for a second person.
    SecondLook,
    /// "All measures done" was answered with yes while a unit says otherwise.
    Contradiction {
        /// Which unit.
        unit: UnitKey,
    },
}

/// Statements that open work when they are ticked, by the ids of the profiles in `reference/forms`.
const LOOKED_AT: [&str; 6] = ["adverse", "query", "other", "no_devices", "none_to_return", "neither"];

/// Reads a response against its form and lists the doubts. No doubts: it is accepted at once.
pub fn doubts(response: &Response) -> Vec<Doubt> {
    let mut doubts = Vec::new();
    for answer in &response.answers {
        // A "no" to the measures is already said per unit; a receipt or users question answered with no is its own work.
        if !answer.yes && answer.question.as_str() != "measures_done" {
            // No adverse event is good news.
            if !LOOKED_AT.contains(&answer.question.as_str()) {
                doubts.push(Doubt::SaidNo { question: answer.question.clone() });
            }
        } else if answer.yes && LOOKED_AT.contains(&answer.question.as_str()) {
            doubts.push(Doubt::Statement { question: answer.question.clone() });
        }
    }
    let all_done = response.answers.iter().any(|a| a.question.as_str() == "measures_done" && a.yes);
    for unit in &response.units {
        match &unit.disposition {
            Disposition::NotHere | Disposition::Cannot { .. } => {
                doubts.push(Doubt::NeedsCare { unit: unit.unit.clone() })
            }
            Disposition::NeverHad => doubts.push(Doubt::NeverHad { unit: unit.unit.clone() }),
            Disposition::PassedOn { .. } => doubts.push(Doubt::PassedOn { unit: unit.unit.clone() }),
            Disposition::NotYet { .. } if all_done => doubts.push(Doubt::Contradiction { unit: unit.unit.clone() }),
            _ => {}
        }
    }
    if !response.unknown_serials.is_empty() {
        doubts.push(Doubt::UnknownSerials { count: response.unknown_serials.len() });
    }
    doubts
}
