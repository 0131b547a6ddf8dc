//! Answers of consignees, readable, corrected ones included.

use super::{
    became::{Became, became},
    story::{Part, channel, said},
};
use crate::{App, Result, Staff};
use domain::{
    fact::{Fact, Recorded, Stream},
    id::{ActionId, Commitment, ConsigneeId, ResponseId},
    lang::Lang,
    reconcile::ConsigneeState,
    response::{Answer, ContactDetail, Doubt, Response},
};
use jiff::{Timestamp, civil::Date};
use std::collections::HashMap;
use store::{ConsigneeQuery, SortKey, StateFilter};

/// One response, ready to be read.
#[derive(Clone, Debug)]
pub struct AnswerLine {
    /// The number on the receipt.
    pub id: ResponseId,
    /// Whose.
    pub consignee: ConsigneeId,
    /// Its name.
    pub consignee_name: String,
    /// When it came in.
    pub at: Timestamp,
    /// Key of the channel's word.
    pub channel: String,
    /// Who filled it in.
    pub name: Part,
    /// Title or function.
    pub title: Part,
    /// The date on the form.
    pub dated: Date,
    /// Site questions.
    pub answers: Vec<SiteAnswer>,
    /// What was given about organisation and person: the key of its word, and the text.
    pub contact: Vec<(String, Part)>,
    /// Units: label, what became of it.
    pub units: Vec<(String, Became)>,
    /// Serials nobody sent.
    pub unknown: Vec<String>,
    /// Distributor block marked "not applicable".
    pub chain_not_applicable: bool,
    /// The response it corrects.
    pub corrects: Option<ResponseId>,
    /// The response that corrects it.
    pub corrected_by: Option<ResponseId>,
    /// Keys of doubts that a person has to look at.
    pub doubts: Vec<&'static str>,
    /// Whether it counts.
    pub accepted: bool,
}

/// The answer to a question for the site.
#[derive(Clone, Debug)]
pub struct SiteAnswer {
    /// Which question.
    pub id: String,
    /// Its text in the asked language; empty if the form does not have it any more.
    pub text: String,
    /// Yes, or ticked.
    pub yes: bool,
    /// The day that goes with it.
    pub on: Option<Date>,
    /// How many devices.
    pub quantity: Option<u64>,
    /// Comment.
    pub comment: Option<Part>,
}

impl AnswerLine {
    /// The answer to a site question.
    pub fn said(&self, question: &str) -> Option<bool> {
        self.answers.iter().find(|a| a.id == question).map(|a| a.yes)
    }
    /// Units with a final disposition.
    pub fn done(&self) -> usize {
        self.units
            .iter()
            .filter(|(_, b)| matches!(b.key.as_str(), "became-done" | "became-scrapped" | "became-passed-on"))
            .count()
    }
}

impl App {
    /// One page of answers: up to 25 consignees that responded, the newest response first, each with all of its own.
    ///
    /// # Errors
    /// `action.unknown`, `staff.role`.
    pub async fn office_answers(
        &self,
        staff: &Staff,
        action: &ActionId,
        lang: &Lang,
        after: Option<String>,
    ) -> Result<(Vec<AnswerLine>, Option<String>)> {
        staff.sees_all()?;
        let query = ConsigneeQuery {
            // An incomplete response is listed, too: somebody may have to ask what is missing.
            state: Some(StateFilter::Responded),
            sort: SortKey::Responded,
            descending: true,
            after,
            limit: 25,
            ..ConsigneeQuery::default()
        };
        let page = self.store.consignees(action, &query).await?;
        let mut lines = Vec::new();
        for row in page.rows {
            let facts = self.store.stream(action, &Stream::Consignee(row.consignee.clone())).await?;
            let mut own = self.answer_lines(action, &row.consignee, &row.name, &facts, lang).await?;
            lines.append(&mut own);
        }
        Ok((lines, page.next))
    }

    /// The responses in a consignee's stream, newest first.
    pub(crate) async fn answer_lines(
        &self,
        action: &ActionId,
        consignee: &ConsigneeId,
        name: &str,
        facts: &[Recorded],
        lang: &Lang,
    ) -> Result<Vec<AnswerLine>> {
        let state = domain::reconcile::fold(facts);
        let form = self.notice_read_by(action, &state).await?.form;
        let responses: Vec<&Response> = state.responses.iter().map(|(_, r)| r).collect();
        let values = self.values(action, responses.iter().flat_map(|r| committed(r))).await?;
        let question = |answer: &Answer| {
            let text = form.questions.iter().find(|q| q.id == answer.question).map_or("", |q| q.text.get(lang));
            SiteAnswer {
                id: answer.question.to_string(),
                text: text.to_owned(),
                yes: answer.yes,
                on: answer.on,
                quantity: answer.quantity,
                comment: answer.comment.as_ref().map(|c| said(&values, c)),
            }
        };
        let value = |c: &Commitment| said(&values, c);
        let mut lines = Vec::new();
        for (at, response) in state.responses.iter().rev() {
            let doubts = facts.iter().find_map(|f| match &f.fact {
                Fact::ResponseQueried { response: id, doubts } if *id == response.id => {
                    Some(doubts.iter().map(doubt).collect())
                }
                _ => None,
            });
            let accepted =
                facts.iter().any(|f| matches!(&f.fact, Fact::ResponseAccepted { response: id } if *id == response.id));
            lines.push(AnswerLine {
                id: response.id.clone(),
                consignee: consignee.clone(),
                consignee_name: name.to_owned(),
                at: *at,
                channel: channel(response.channel),
                name: value(&response.respondent),
                title: value(&response.title),
                dated: response.dated,
                answers: response.answers.iter().map(question).collect(),
                contact: response.contact.iter().map(|(d, c)| (contact(*d), value(c))).collect(),
                units: units(&state, response, &values),
                unknown: response.unknown_serials.iter().map(ToString::to_string).collect(),
                chain_not_applicable: response.chain_not_applicable,
                corrects: response.corrects.clone(),
                corrected_by: responses
                    .iter()
                    .find(|r| r.corrects.as_ref() == Some(&response.id))
                    .map(|r| r.id.clone()),
                doubts: doubts.unwrap_or_default(),
                accepted,
            });
        }
        Ok(lines)
    }
}

fn units(state: &ConsigneeState, response: &Response, values: &HashMap<Commitment, String>) -> Vec<(String, Became)> {
    let label = |unit: &domain::response::UnitAnswer| {
        let listed = state.units.get(&unit.unit).and_then(|u| u.listed.serial.clone());
        listed.or_else(|| unit.serial.clone()).map_or_else(|| unit.unit.to_string(), |s| s.to_string())
    };
    response.units.iter().map(|u| (label(u), became(&u.disposition, values))).collect()
}

fn committed(response: &Response) -> Vec<&Commitment> {
    response.commitments()
}

/// The key of the word for it on the form.
fn contact(detail: ContactDetail) -> String {
    format!("form-{}", detail.word().replace('_', "-"))
}

fn doubt(doubt: &Doubt) -> &'static str {
    match doubt {
        Doubt::SaidNo { .. } => "doubt-said-no",
        Doubt::UnknownSerials { .. } => "doubt-unknown-serials",
        Doubt::Statement { .. } => "doubt-statement",
        Doubt::NeedsCare { .. } => "doubt-needs-care",
        Doubt::PassedOn { .. } => "doubt-passed-on",
        Doubt::SecondLook => "doubt-second-look",
        Doubt::NeverHad { .. } => "doubt-never-had",
        Doubt::Contradiction { .. } => "doubt-contradiction",
    }
}
