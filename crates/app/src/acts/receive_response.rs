//! A response comes in: recorded as said, accepted if there are no doubts, else put before a person.
//!
//! A second answer to the same form is a correction with history: the earlier one stays readable.

use crate::{
    App, Error, Result, Staff, acts::approve_notice::needed, ladders, link::Guest, personal::Beside,
    worker::send::Contents,
};
use domain::{
    approval::Role,
    fact::{CallOutcome, Fact, MailEnd, Means, Purpose, SettledMail, Stream, Who},
    id::{ActionId, ConsigneeId, Digest, FactId, ResponseId, Serial, UnitKey},
    reconcile::ConsigneeState,
    response::{Answer, Channel, ContactDetail, Disposition, Doubt, Response, UnitAnswer, doubts},
};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What became of a unit, as typed (texts still plain).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "is")]
pub enum Said {
    /// Measures carried out.
    Done {
        /// When.
        on: Option<Date>,
    },
    /// Not yet.
    NotYet {
        /// By when.
        until: Option<Date>,
    },
    /// Not at this site.
    NotHere,
    /// Passed on.
    PassedOn {
        /// To whom, as typed.
        to: String,
    },
    /// Scrapped.
    Scrapped {
        /// When.
        on: Option<Date>,
    },
    /// Cannot be done.
    Cannot {
        /// Why, as typed.
        reason: String,
    },
    /// Never was at this site.
    NeverHad,
}

/// A filled-in form before it is signed; also what a draft holds.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct FilledForm {
    /// Per unit what became of it, and the serial read off it where our record has none.
    pub units: Vec<(UnitKey, Option<Said>, Option<Serial>)>,
    /// Site questions.
    pub answers: Vec<Answer>,
    /// Comments on site questions, as typed. They may hold names: in the response they are commitments.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub comments: BTreeMap<String, String>,
    /// What is given about organisation and person, as typed.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub contact: BTreeMap<ContactDetail, String>,
    /// Distributor block marked "not applicable".
    pub chain_not_applicable: bool,
    /// Serials nobody sent.
    pub unknown_serials: Vec<Serial>,
    /// The mail or file that a person read it from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<Digest>,
    /// Name of the person.
    pub name: String,
    /// Title or function.
    pub title: String,
    /// Date given; today if none.
    pub dated: Option<Date>,
}

/// What the consignee gets back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Receipt {
    /// The response.
    pub response: ResponseId,
    /// Its fact; its place in the log follows within a moment.
    pub fact: FactId,
    /// Whether it counts at once or a person looks first.
    pub accepted: bool,
}

/// What a response was read or heard from; recorded with it.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Origin<'a> {
    /// The mail it came in; settled with it if it is open.
    pub mail: Option<&'a Digest>,
    /// The call it was given in, by its means.
    pub call: Option<Means>,
}

/// By which way a response comes.
struct Taking<'a> {
    action: &'a ActionId,
    consignee: &'a ConsigneeId,
    who: Who,
    channel: Channel,
    from: Origin<'a>,
    /// The draft of the portal that ends with it.
    part: Option<String>,
}

impl App {
    /// Takes a response from the portal.
    ///
    /// # Errors
    /// `response.invalid` naming the field; `system.conflict` if somebody answered at the same moment.
    pub async fn receive_response(&self, guest: &Guest, state: &ConsigneeState, form: &FilledForm) -> Result<Receipt> {
        self.receive_by(guest, state, form, Channel::Portal, None).await
    }

    /// The same by another way than the pages. `mail`: the mail it came in; it is settled with the response.
    ///
    /// # Errors
    /// As [`App::receive_response`].
    pub(crate) async fn receive_by(
        &self,
        guest: &Guest,
        state: &ConsigneeState,
        form: &FilledForm,
        channel: Channel,
        mail: Option<&Digest>,
    ) -> Result<Receipt> {
        let handed = guest.handover.as_ref().and_then(|id| state.handovers.iter().find(|h| &h.id == id));
        let allowed = |key: &UnitKey| match (&guest.handover, handed) {
            (None, _) => state.units.contains_key(key),
            (Some(_), handed) => handed.is_some_and(|part| part.units.contains(key)),
        };
        let part = (channel == Channel::Portal).then(|| guest.part());
        let (action, consignee) = (&guest.action, &guest.consignee);
        let from = Origin { mail, ..Origin::default() };
        self.take(Taking { action, consignee, who: guest.who(), channel, from, part }, state, form, &allowed).await
    }

    /// Takes a response that a person typed from a telephone call, a mail or paper.
    ///
    /// # Errors
    /// `staff.role`, and as above.
    pub async fn enter_response(
        &self,
        staff: &Staff,
        action: &ActionId,
        consignee: &ConsigneeId,
        channel: Channel,
        form: &FilledForm,
    ) -> Result<Receipt> {
        self.enter_from(staff, action, consignee, channel, Origin::default(), form).await
    }

    /// The same, with what it was read or heard from.
    pub(crate) async fn enter_from(
        &self,
        staff: &Staff,
        action: &ActionId,
        consignee: &ConsigneeId,
        channel: Channel,
        from: Origin<'_>,
        form: &FilledForm,
    ) -> Result<Receipt> {
        staff.needs(&[Role::Coordinator, Role::CallCentre])?;
        let state = self.consignee_state(action, consignee).await?;
        if state.version == 0 {
            return Err(Error::new("link.unknown", ""));
        }
        let allowed = |key: &UnitKey| state.units.contains_key(key);
        let taking = Taking { action, consignee, who: staff.who(), channel, from, part: None };
        self.take(taking, &state, form, &allowed).await
    }

    /// The one road of every response.
    async fn take(
        &self,
        taking: Taking<'_>,
        state: &ConsigneeState,
        form: &FilledForm,
        allowed: &(dyn Fn(&UnitKey) -> bool + Sync),
    ) -> Result<Receipt> {
        let Taking { action, consignee, who, channel, from, part } = taking;
        let mut beside = Beside::new(self, consignee);
        let mut response = self.response(channel, &who, state, form, allowed, &mut beside)?;
        let mut found = doubts(&response);
        response.second_look = matches!(who, Who::Staff(_)) && self.asks_second_look(action).await?;
        if response.second_look {
            found.push(Doubt::SecondLook);
        }
        let accepted = found.is_empty();
        let id = response.id.clone();
        let mut facts = vec![Fact::ResponseReceived { response }];
        facts.push(match accepted {
            true => Fact::ResponseAccepted { response: id.clone() },
            false => Fact::ResponseQueried { response: id.clone(), doubts: found },
        });
        let open = |mail: &&Digest| state.mails.iter().any(|m| m.mail.mail == **mail && m.end.is_none());
        if let Some(mail) = from.mail.filter(open) {
            let end = MailEnd::Response { response: id.clone() };
            facts.push(Fact::MailSettled(SettledMail { mail: mail.clone(), end }));
        }
        if let Some(means) = from.call {
            facts.push(Fact::CallLogged { means, outcome: CallOutcome::Reached, note: beside.commit("note", "") });
        }
        let mut batch = self.batch(action, who, Stream::Consignee(consignee.clone()), state.version, facts);
        batch.personal = beside.values;
        batch.drafts_done.extend(part.map(|p| (consignee.clone(), p)));
        if let (Some(email), Some(lang)) = (&state.email, &state.lang) {
            let values = self.values(action, [email]).await?;
            if let Some(address) = values.get(email) {
                let contents = Contents { response: Some(id.clone()), ..Contents::default() };
                let dedupe = format!("receipt:{id}");
                batch.parcels.push(self.parcel(
                    consignee.clone(),
                    Purpose::Receipt,
                    dedupe,
                    address,
                    &form.name,
                    lang,
                    &contents,
                ));
            }
        }
        let recorded = self.append(batch).await?;
        let fact = recorded.first().map(|r| r.id.clone()).ok_or_else(|| Error::fault("nothing recorded"))?;
        Ok(Receipt { response: id, fact, accepted })
    }

    /// Whether what staff types waits for a second person, by the class of the recall.
    async fn asks_second_look(&self, action: &ActionId) -> Result<bool> {
        let class = self.class_word(action).await?;
        Ok(ladders::reference()?.table(class).is_some_and(|table| table.second_look))
    }

    fn response(
        &self,
        channel: Channel,
        who: &Who,
        state: &ConsigneeState,
        form: &FilledForm,
        allowed: &(dyn Fn(&UnitKey) -> bool + Sync),
        beside: &mut Beside<'_>,
    ) -> Result<Response> {
        // A site whose name its distributor keeps may leave its name out, and nothing else that tells it is asked.
        let blind = state.blind.is_some();
        let name = if blind { form.name.trim().to_owned() } else { needed("name", &form.name)? };
        let mut units = Vec::new();
        for (unit, said, serial) in &form.units {
            let Some(said) = said else { continue };
            if !allowed(unit) {
                return Err(Error::new("unit.unknown", unit.as_str()));
            }
            let disposition = disposition(unit, said, beside)?;
            units.push(UnitAnswer { unit: unit.clone(), disposition, serial: serial.clone() });
        }
        if units.is_empty() && form.answers.is_empty() && form.unknown_serials.is_empty() {
            return Err(Error::new("response.invalid", "nothing is answered"));
        }
        let today = self.clock.today();
        let mut answers = form.answers.clone();
        for answer in &mut answers {
            let comment = form.comments.get(answer.question.as_str()).map(|c| c.trim()).filter(|c| !c.is_empty());
            answer.comment = comment.map(|comment| beside.commit("comment", comment));
        }
        let given = form.contact.iter().filter(|(_, text)| !blind && !text.trim().is_empty());
        let contact = given.map(|(detail, text)| (*detail, beside.commit(detail.word(), text.trim()))).collect();
        let unknown_serials: Vec<Serial> =
            form.unknown_serials.iter().filter(|s| !s.as_str().trim().is_empty()).cloned().collect();
        Ok(Response {
            // Short enough to be read out on the telephone: 8 of 26 characters, unique within one consignee's stream.
            id: ResponseId::new(self.chance.id().get(..10).unwrap_or_default().to_uppercase()),
            channel,
            respondent: beside.commit("respondent", &name),
            title: beside.commit("title", form.title.trim()),
            dated: form.dated.unwrap_or(today),
            answers,
            contact,
            chain_not_applicable: form.chain_not_applicable,
            units,
            unknown_serials,
            source: form.source.clone(),
            corrects: earlier(state, who),
            second_look: false,
        })
    }
}

/// The latest response by the same part of the form: this one corrects it. What staff types corrects the main one.
fn earlier(state: &ConsigneeState, who: &Who) -> Option<ResponseId> {
    let part = match who {
        Who::Portal { handover, .. } => handover.as_ref(),
        _ => None,
    };
    let own = |id: &ResponseId| state.by_part.get(id) == part;
    state.responses.iter().rev().find(|(_, r)| own(&r.id)).map(|(_, r)| r.id.clone())
}

fn disposition(unit: &UnitKey, said: &Said, beside: &mut Beside<'_>) -> Result<Disposition> {
    let text = |field: &str, text: &str| needed(&format!("{field} ({unit})"), text);
    Ok(match said {
        Said::Done { on } => Disposition::Done { on: *on },
        Said::NotYet { until } => Disposition::NotYet { until: *until },
        Said::NotHere => Disposition::NotHere,
        Said::PassedOn { to } => Disposition::PassedOn { to: beside.commit("passed_on", &text("to whom", to)?) },
        Said::Scrapped { on } => Disposition::Scrapped { on: *on },
        Said::NeverHad => Disposition::NeverHad,
        Said::Cannot { reason } => Disposition::Cannot { reason: beside.commit("reason", &text("reason", reason)?) },
    })
}
